//! One change that can be taken back, with what stood there before it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::names::Names;
use crate::setup::answers::Keeping;
use crate::setup::document::HandOver;
use crate::setup::field::Field;
use crate::wizard::names::Source;
use crate::wizard::text::TextField;

/// A change, with what stood there before it.
#[derive(Debug, Clone)]
pub(super) enum Change {
    /// An edit of a text; its editor knows what was there.
    Text(Field),
    /// A confirmation.
    Confirmed(Field, bool),
    /// How the secret is kept.
    Keeping(Keeping),
    /// Whether the scope counts as compared with the console's.
    Compared(bool),
    /// Whether another secret was typed than the one at hand.
    Lost(bool),
    /// The fields that were confirmed to hold no secret.
    NoSecret(BTreeSet<Field>),
    /// A text and its whole way back, from before a misplaced secret was moved or the secret was kept another way. It stays in
    /// memory, and is wiped when it is forgotten.
    Editor(Field, Box<TextField>),
    /// The names, and where they are from.
    Names(Arc<Names>, Source),
    /// What was ticked of the hand-over.
    HandOver(HandOver),
}

/// Whether nothing but the way of keeping the secret was changed.
pub(super) fn is_of_keeping(changes: &[Change]) -> bool {
    let of_keeping = |change: &Change| matches!(change, Change::Keeping(_) | Change::Editor(Field::ImsClientSecret, _));
    changes.iter().all(of_keeping) && changes.iter().any(|change| matches!(change, Change::Keeping(_)))
}

impl Change {
    /// The field that it is a change of; none for the names.
    pub(super) fn field(&self) -> Option<Field> {
        match self {
            Change::Text(field) | Change::Confirmed(field, _) | Change::Editor(field, _) => Some(*field),
            Change::Keeping(_) => Some(Field::SecretKeeping),
            Change::Compared(_) => Some(Field::ImsScope),
            Change::Lost(_) => Some(Field::ImsClientSecret),
            Change::NoSecret(fields) => fields.first().copied(),
            Change::Names(..) | Change::HandOver(_) => None,
        }
    }
}
