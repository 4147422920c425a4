//! Comparing again: what was entered in the console against what Campaign holds by now, and what came of it.

use super::Wizard;
use super::msg::{Effect, Notice};
use super::plan::{List, Stop};
use crate::campaign::measured::Part;
use crate::setup::field::Field;
use crate::setup::in_campaign::Seen;

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

    /// Campaign has answered: whoever asked for it is told that it was compared, also where nothing has changed.
    pub(super) fn tell_compared(&mut self) {
        let asked = std::mem::take(&mut self.comparing) == Comparing::Asked;
        if !asked || self.focus() != Stop::List(List::HandOver) || !self.open.is_empty() {
            return;
        }
        let seen = self.in_campaign();
        let differs =
            |field: &Field| seen.iter().any(|(other, seen)| other == field && matches!(seen, Seen::Differs { .. }));
        if let Some(row) = self.hand_over_rows().iter().position(differs) {
            self.rows.insert(List::HandOver, row);
        }
        self.notice = match (self.compared_with_campaign(), self.measuring.measured.session.trouble()) {
            (Some(counts), _) => Some(Notice::ComparedAgain(counts)),
            (None, Some(trouble)) => Some(Notice::NotCompared(trouble.clone())),
            (None, None) => None,
        };
    }
}
