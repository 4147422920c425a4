//! How much of what is drawn the window has room for, as whoever draws it tells: what has no row to choose (a value alone, the
//! mail, the chain, a question) is scrolled past, a list is paged by the rows that it shows.

use super::Wizard;
use super::keymap::{self, Action};
use super::lists::moved;
use super::msg::Notice;

/// What is in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// So many lines are scrolled past.
    pub past: usize,
    /// So many can be: the window has no room for them.
    pub beyond: usize,
    /// Rows of the open list that are shown at once; nothing where that was not told.
    pub rows: Option<usize>,
}

/// What the window has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// Lines that find no room.
    pub beyond: usize,
    /// Rows of the open list that are shown at once.
    pub rows: Option<usize>,
}

impl Wizard {
    /// Whoever draws tells what the window has room for.
    pub fn tell_room(&mut self, room: Room) {
        self.seen = Seen { past: self.seen.past.min(room.beyond), beyond: room.beyond, rows: room.rows };
    }

    /// Scrolls what has no row to choose; where all of it is in sight, the key means nothing.
    pub(super) fn scroll_past(&mut self, action: Action) {
        let Seen { past, beyond, .. } = self.seen;
        if beyond == 0 {
            let key = keymap::actions(self.context()).into_iter().find(|(_, known)| *known == action);
            self.notice = key.map(|(key, _)| Notice::NoMeaning(key));
            return;
        }
        // About what a window without head, title, help and keys shows.
        let page = usize::from(self.size.1.saturating_sub(9)).max(1);
        self.seen.past = moved(past, beyond + 1, page, action);
    }
}
