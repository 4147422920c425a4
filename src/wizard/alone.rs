//! What stands alone in place of the page, a value or the mail, where the window is too low for it: lines are scrolled past.

use super::Wizard;
use super::keymap::{self, Action};
use super::lists::moved;
use super::msg::Notice;

/// How far what stands alone is scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Alone {
    /// So many of its lines are scrolled past.
    pub past: usize,
    /// So many can be: the window has no room for them. Whoever draws it tells this.
    pub beyond: usize,
}

impl Wizard {
    /// So many lines of what stands alone find no room in the window.
    pub fn tell_beyond(&mut self, beyond: usize) {
        self.alone = Alone { past: self.alone.past.min(beyond), beyond };
    }

    /// Scrolls what stands alone; where all of it is in sight, the key means nothing.
    pub(super) fn scroll_alone(&mut self, action: Action) {
        let Alone { past, beyond } = self.alone;
        if beyond == 0 {
            let key = keymap::actions(self.context()).into_iter().find(|(_, known)| *known == action);
            self.notice = key.map(|(key, _)| Notice::NoMeaning(key));
            return;
        }
        // About what a window without head, title, help and keys shows.
        let page = usize::from(self.size.1.saturating_sub(9)).max(1);
        self.alone.past = moved(past, beyond + 1, page, action);
    }
}
