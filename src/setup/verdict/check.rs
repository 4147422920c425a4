//! The checks by name, and how they stand.

use strum::{IntoStaticStr, VariantArray};

use super::Reason;
use crate::setup::evidence::{Evidence, Status};

/// What is checked, as in `check --json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CheckId {
    /// The organisation and its ID are known.
    Organization,
    /// Users are added.
    Users,
    /// Users are linked to the product profiles.
    Groups,
    /// The Campaign server answers.
    Server,
    /// The client console's build.
    Console,
    /// The package is installed.
    Package,
    /// The values of the external account.
    Account,
    /// The IMS server answers.
    ImsServer,
    /// The IMS scope.
    ImsScope,
    /// The IMS client and its secret.
    Client,
    /// The callback server is one that IMS leads people to.
    Callback,
    /// The association mask.
    Mask,
    /// Who gets in of the organisation's people; only where they are asked for.
    People,
}

impl CheckId {
    /// Every check that is always made, in the order they are reported: all but that of the people, the last.
    pub const ALL: &'static [Self] = match Self::VARIANTS.split_last() {
        Some((_, always)) => always,
        None => &[],
    };

    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A check and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What is checked.
    pub id: CheckId,
    /// How it stands.
    pub status: Status,
    /// What this rests on: the strongest evidence there is.
    pub evidence: Evidence,
    /// Why, the gravest first.
    pub reasons: Vec<Reason>,
    /// What was found, by the names of `check --json`.
    pub facts: Vec<(&'static str, Fact)>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A number.
    Number(u64),
    /// Several numbers.
    Numbers(Vec<u64>),
    /// A text; one from a server is not clean.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
    /// Words by their names.
    Words(Vec<(&'static str, &'static str)>),
    /// Whether it is so.
    Yes(bool),
}
