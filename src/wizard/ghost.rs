//! The value that is known for an empty field before anybody types it: shown, taken on one key, never put in by itself.

use super::Wizard;
use crate::setup::field::{Field, Kind};
use crate::setup::judge;
use crate::setup::suggest::Suggestion;

/// Where a value comes from that follows from what is known here: the other build, the machine, the tenant, the names.
const KNOWN: [&str; 7] = [
    "suggest-build-server",
    "suggest-build-console",
    "suggest-build-measured",
    "suggest-host-local",
    "suggest-mask-tenant",
    "suggest-from-names",
    "suggest-name-measured",
];

/// Of these there may be several, of which nothing says which is meant.
const COMPETING: [&str; 2] = ["suggest-host-local", "suggest-name-measured"];

impl Wizard {
    /// The best value that is known for `field`, while it is empty.
    pub fn ghost(&self, field: Field) -> Option<String> {
        self.known(field).map(|known| known.value)
    }

    /// The same with where it comes from. Where this machine has several of them none is the best.
    pub fn known(&self, field: Field) -> Option<Suggestion> {
        if field.row().kind != Kind::Text || !self.answers.text(field).is_empty() {
            return None;
        }
        let (measured, names) = (&self.measuring.measured, &self.names);
        let mut known = judge::suggestions(field, &self.answers, measured, &names.proposals, &names.sample).into_iter();
        let first = known.next().filter(|first| KNOWN.contains(&first.note))?;
        let competes = COMPETING.contains(&first.note) && known.any(|other| other.note == first.note);
        (!competes).then_some(first)
    }

    /// Puts the value that is known into the focused field or the chosen row of Review, where it is empty. Whether there was
    /// one.
    pub(super) fn take_ghost(&mut self) -> bool {
        let focused = self.focused_field().or_else(|| self.reviewed_field());
        let Some(field) = focused.filter(|_| self.open.is_empty()) else { return false };
        let Some(value) = self.ghost(field) else { return false };
        self.replace_text(field, &value);
        true
    }
}
