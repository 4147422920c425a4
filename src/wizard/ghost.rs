//! The value that is known for an empty field before anybody types it: shown, taken on one key, never put in by itself.

use super::Wizard;
use crate::setup::field::{Field, Kind};
use crate::setup::judge;

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

impl Wizard {
    /// The best value that is known for `field`, while it is empty.
    pub fn ghost(&self, field: Field) -> Option<String> {
        if field.row().kind != Kind::Text || !self.answers.text(field).is_empty() {
            return None;
        }
        let (measured, names) = (&self.measuring.measured, &self.names);
        let first =
            judge::suggestions(field, &self.answers, measured, &names.proposals, &names.sample).into_iter().next()?;
        KNOWN.contains(&first.note).then_some(first.value)
    }

    /// Puts the value that is known into the focused field or the chosen row of Review, where it is empty. Whether there was
    /// one.
    pub(super) fn take_ghost(&mut self) -> bool {
        let focused = self.focused_field().or_else(|| self.reviewed_field());
        let Some(field) = focused.filter(|_| self.open.is_empty()) else { return false };
        let Some(value) = self.ghost(field) else { return false };
        let needed = self.need(field);
        self.replace_text(field, &value);
        self.done_on_review(field, needed);
        true
    }
}
