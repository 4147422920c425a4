//! How grave something is that a person is told of.

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It may do harm: look at it.
    Warning,
    /// It is wrong, or a required value is missing.
    Error,
}

impl Severity {
    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}
