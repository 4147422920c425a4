//! What can be wrong with a document, without the words for it and without any value of it.

use strum::{IntoStaticStr, VariantNames};

use crate::base::yaml::{Fault, FaultKind, Mark};

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// Its line, from 1.
    pub line: usize,
    /// Its column in characters, from 1.
    pub column: usize,
    /// The key it is about; empty where there is none, and where it might be a secret that slipped out of its place.
    pub key: String,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ProblemKind {
    /// The file has more bytes than are read.
    #[strum(serialize = "too-large-file")]
    TooLarge {
        /// How many are.
        limit: usize,
    },
    /// The file is not UTF-8.
    NotUtf8,
    /// The file is not YAML from here on.
    Syntax,
    /// The file holds nothing.
    #[strum(serialize = "empty-file")]
    Empty,
    /// A second document begins.
    SecondDocument,
    /// Lists and mappings stand too deep in one another.
    TooDeep,
    /// Aliases stand for too much.
    TooManyAliased,
    /// An alias that names no anchor.
    UnknownAlias,
    /// A key that is not one short line of text.
    UnreadableKey,
    /// A tab in the indentation.
    Tab,
    /// A sign that nobody sees in the indentation or in the key.
    HiddenSign {
        /// The sign.
        character: char,
    },
    /// A backslash in double quotes that escapes nothing.
    Escape,
    /// A value that YAML reads otherwise without quotes.
    NeedsQuotes {
        /// The signs that make it so.
        sign: String,
    },
    /// No blank between the colon and the value.
    NoBlank,
    /// The mapping has the key already.
    #[strum(serialize = "doubled-key")]
    Doubled {
        /// The line of the first one.
        first: usize,
    },
    /// Nobody knows the key.
    #[strum(serialize = "unknown-key")]
    Unknown {
        /// The known key of the same mapping that is written most alike.
        nearest: String,
        /// It is written so much alike, or called so by people, that it is offered in its place.
        likely: bool,
    },
    /// The key belongs elsewhere.
    #[strum(serialize = "misplaced-key")]
    Misplaced {
        /// To this mapping.
        section: &'static str,
    },
    /// The key has no value.
    #[strum(serialize = "no-value")]
    Null,
    /// A list, a mapping or tagged data where a text is expected.
    NotText,
    /// Something else where a mapping is expected.
    NotMapping,
    /// Something else where a list is expected.
    NotList,
    /// Not a whole number.
    NotNumber,
    /// Not one of the words allowed here.
    NotOneOf {
        /// The words.
        allowed: &'static [&'static str],
    },
    /// One of the words allowed here, written as another reader of YAML or a person writes it: `True`, `yes`, `Confirmed`.
    #[strum(serialize = "not-one-of")]
    Spelt {
        /// The words.
        allowed: &'static [&'static str],
        /// The one that is meant.
        meant: &'static str,
    },
    /// The instance's name cannot be one.
    NotInstance,
    /// The secret has both a file and a variable.
    #[strum(serialize = "secret-two-forms")]
    TwoForms,
    /// The secret is a mapping with neither a file nor a variable, or with something else.
    #[strum(serialize = "secret-no-form")]
    NoForm,
    /// The document is of a version that this program does not know.
    LaterVersion {
        /// The version.
        version: u64,
    },
}

impl ProblemKind {
    /// Its name in JSON.
    pub fn id(&self) -> &'static str {
        self.into()
    }

    /// The known key or word that was meant, where one is near.
    pub fn nearest(&self) -> Option<&str> {
        match self {
            ProblemKind::Unknown { nearest, likely: true } => Some(nearest),
            ProblemKind::Spelt { meant, .. } => Some(meant),
            _ => None,
        }
    }
}

impl Problem {
    pub(super) fn new(kind: ProblemKind, mark: Mark, key: &str) -> Problem {
        let key = if may_be_shown(key) { key.to_owned() } else { String::new() };
        Problem { kind, line: mark.line, column: mark.column, key }
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Problem {
        let (kind, key) = match fault.kind {
            FaultKind::TooLarge { limit } => (ProblemKind::TooLarge { limit }, String::new()),
            FaultKind::NotUtf8 => (ProblemKind::NotUtf8, String::new()),
            FaultKind::Syntax => (ProblemKind::Syntax, String::new()),
            FaultKind::Empty => (ProblemKind::Empty, String::new()),
            FaultKind::SecondDocument => (ProblemKind::SecondDocument, String::new()),
            FaultKind::TooDeep => (ProblemKind::TooDeep, String::new()),
            FaultKind::TooManyAliased => (ProblemKind::TooManyAliased, String::new()),
            FaultKind::UnknownAlias => (ProblemKind::UnknownAlias, String::new()),
            FaultKind::Key => (ProblemKind::UnreadableKey, String::new()),
            FaultKind::Tab { key } => (ProblemKind::Tab, key),
            FaultKind::HiddenSign { character, key } => (ProblemKind::HiddenSign { character }, key),
            FaultKind::Escape { key } => (ProblemKind::Escape, key),
            FaultKind::NeedsQuotes { sign, key } => (ProblemKind::NeedsQuotes { sign }, key),
            FaultKind::NoBlank { key } => (ProblemKind::NoBlank, key),
            FaultKind::Doubled { key, first } => (ProblemKind::Doubled { first }, key),
        };
        Problem::new(kind, fault.mark, &key)
    }
}

/// Whether a key looks like one: short, of letters, with hardly a digit. Anything else may be a value that slipped out
/// of its place (`ims_client_secret: {p8e-…}` makes a key of a secret) and is named by its line alone.
fn may_be_shown(key: &str) -> bool {
    key.chars().count() <= 40
        && key.chars().all(|c| c.is_alphanumeric() || "_-. <".contains(c))
        && key.chars().filter(|c| c.is_numeric()).count() <= 2
}
