//! What can be wrong with an answer, as a meaning without words.

mod code;

use std::ops::Range;

use super::field::Field;

pub use crate::base::severity::Severity;
pub use code::Code;

/// What mends a finding on one key; offered only where it is certain to remove the finding.
#[derive(Clone, PartialEq, Eq)]
pub enum Repair {
    /// Put this text in place of the whole value.
    Replace(String),
    /// Move the value into the client secret and empty the field.
    MoveToSecret,
    /// Say that the scope was compared with the console's.
    ConfirmCompared,
    /// Say that the secret at hand is right, and not another one that was typed and is gone.
    KeepSecret,
}

/// The new text is left out: it may be a secret.
impl std::fmt::Debug for Repair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Repair::Replace(_) => "Replace(…)",
            Repair::MoveToSecret => "MoveToSecret",
            Repair::ConfirmCompared => "ConfirmCompared",
            Repair::KeepSecret => "KeepSecret",
        })
    }
}

/// Something to say of a text, before it is known in which field it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What it is.
    pub code: Code,
    /// Where in the text, in characters from 0, half-open; `None` where it is about the whole.
    pub at: Option<Range<usize>>,
    /// What mends it.
    pub repair: Option<Repair>,
}

impl Fault {
    /// A fault of the whole text.
    pub fn new(code: Code) -> Fault {
        Fault { code, at: None, repair: None }
    }

    /// The same at these characters.
    #[must_use]
    pub fn at(mut self, at: Range<usize>) -> Fault {
        self.at = Some(at);
        self
    }

    /// The same, mended by putting `text` in place of the value.
    #[must_use]
    pub fn mended(mut self, text: impl Into<String>) -> Fault {
        self.repair = Some(Repair::Replace(text.into()));
        self
    }

    /// The same with the place moved by `chars` to the right.
    #[must_use]
    pub fn moved(mut self, chars: usize) -> Fault {
        self.at = self.at.map(|at| at.start + chars..at.end + chars);
        self
    }

    /// The finding that this is in `field`, as grave as its code.
    pub fn of(self, field: Field) -> Finding {
        Finding { field, severity: self.code.severity(), code: self.code, at: self.at, repair: self.repair }
    }
}

impl Code {
    /// Whether it is what someone who was asked says, or does not say: that has a check of its own.
    pub fn is_of_ims(&self) -> bool {
        matches!(self, Code::NoAnswer(_)) || (self.is_proven() && !matches!(self, Code::DiffersInCampaign { .. }))
    }

    /// Whether someone who was asked says it: that weighs more than what only the look of a value tells.
    pub fn is_proven(&self) -> bool {
        matches!(
            self,
            Code::ClientUnknown
                | Code::ClientRefused
                | Code::SecretWrong
                | Code::PairWrong
                | Code::LandsElsewhere { .. }
                | Code::ScopeRefused { .. }
                | Code::DiffersInCampaign { .. }
        )
    }
}

/// Something to say of the answer in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The field.
    pub field: Field,
    /// How grave it is.
    pub severity: Severity,
    /// What it is.
    pub code: Code,
    /// Where in the value, in characters from 0, half-open; `None` where it is about the whole.
    pub at: Option<Range<usize>>,
    /// What mends it.
    pub repair: Option<Repair>,
}

impl Finding {
    /// The text that mends it, where it may be shown: never of the secret, nor of what looks like one.
    pub fn shown_repair(&self) -> Option<&str> {
        match &self.repair {
            Some(Repair::Replace(text)) if self.field != Field::ImsClientSecret => Some(text),
            _ => None,
        }
    }
}
