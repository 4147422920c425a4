//! How grave something is that a person is told of.

use strum::IntoStaticStr;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// It may do harm: look at it.
    Warning,
    /// It is wrong, or a required value is missing.
    Error,
}

impl Severity {
    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        self.into()
    }
}
