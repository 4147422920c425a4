//! What a file seems to be of which nobody could be read.

use strum::{IntoStaticStr, VariantNames};

use crate::names;

/// What was given in the place of people.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Seems {
    /// What is no list of names either: nothing, a workbook, a page, broken JSON.
    Shared(names::Seems),
    /// An answer of the API that tells of an error.
    ErrorAnswer {
        /// The code as it stands there.
        code: String,
    },
    /// Groups or profiles, and nobody who has them.
    Groups,
    /// Pages of the API without a person.
    Nobody,
    /// JSON of another shape.
    OtherJson,
    /// Rows without a column of e-mail addresses or user names, or a plain list.
    NoPersons,
    /// Rows of people without a column of their profiles.
    NoProfiles,
    /// Rows of people with a header and nothing readable below.
    EmptyTable,
}

impl Seems {
    /// Its name in JSON and in the catalogues.
    pub fn id(&self) -> &'static str {
        match self {
            Seems::Shared(seems) => seems.id(),
            other => other.into(),
        }
    }

    /// Whether it says all that there is to say of a file with one unreadable place.
    pub(super) fn is_whole(&self) -> bool {
        matches!(self, Seems::ErrorAnswer { .. } | Seems::Groups)
    }
}
