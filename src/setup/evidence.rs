//! How far a check has come, and what that rests on.

use strum::{EnumString, IntoStaticStr};

/// The state of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// As it should be.
    Passed,
    /// It may do harm: look at it.
    Warned,
    /// It is wrong.
    Failed,
    /// Nobody knows yet, or it was not asked.
    #[default]
    Open,
}

/// What a check's state rests on, from the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Evidence {
    /// Nothing.
    #[default]
    None,
    /// A person's yes.
    Confirmed,
    /// A value a person typed.
    Entered,
    /// An answer of the server or the host.
    Measured,
}

impl Status {
    /// Its name in YAML and JSON.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Evidence {
    /// Its name in YAML and JSON.
    pub fn id(self) -> &'static str {
        self.into()
    }
}
