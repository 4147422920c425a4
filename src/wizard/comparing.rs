//! Comparing again: what was entered in the console against what Campaign holds by now, and what came of it.

use super::Wizard;
use super::msg::{Effect, Notice};
use super::plan::{List, Step, Stop};
use crate::campaign::measured::{Part, Trouble};

/// Whether the person waits for a comparison with Campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Comparing {
    /// Nobody does.
    #[default]
    Idle,
    /// It was asked for.
    Asked,
}

impl Wizard {
    /// Asks Campaign again what it holds; where there is no session, says what is needed for one.
    pub(super) fn compare_again(&mut self, effects: &mut Vec<Effect>) {
        let reach = &self.measuring.reach;
        if reach.network && reach.login.is_none() {
            self.notice = Some(Notice::NoLogin);
            return;
        }
        self.measure_again(effects);
        if self.measuring.running().contains(&Part::Session) {
            self.comparing = Comparing::Asked;
        }
    }

    /// Whether Ctrl-R compares with what Campaign holds where the focus is: in the hand-over, and with a session in the form and on
    /// Review too.
    pub(super) fn compares(&self) -> bool {
        let has_session = self.measuring.reach.login.is_some();
        self.focus() == Stop::List(List::HandOver) || has_session && matches!(self.step, Step::Account | Step::Review)
    }

    /// Campaign has answered, or is `silent`: whoever asked for it is told that it was compared, also where nothing has changed.
    /// Whether somebody was told.
    pub(super) fn tell_compared(&mut self, silent: Option<Trouble>) -> bool {
        let asked = std::mem::take(&mut self.comparing) == Comparing::Asked;
        if !asked || !self.compares() || !self.open.is_empty() {
            return false;
        }
        let trouble = silent.or(self.measuring.measured.session.trouble().cloned());
        self.notice = match (trouble, self.compared_with_campaign()) {
            (Some(trouble), _) => Some(Notice::NotCompared(trouble)),
            (None, counts) => counts.map(Notice::ComparedAgain),
        };
        self.notice.is_some()
    }
}
