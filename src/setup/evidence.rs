//! How far a check has come, and what that rests on.

/// The state of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
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
        match self {
            Status::Passed => "passed",
            Status::Warned => "warned",
            Status::Failed => "failed",
            Status::Open => "open",
        }
    }

    /// The status with this name.
    pub fn from_id(id: &str) -> Option<Status> {
        [Status::Passed, Status::Warned, Status::Failed, Status::Open].into_iter().find(|status| status.id() == id)
    }
}

impl Evidence {
    /// Its name in YAML and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Evidence::None => "none",
            Evidence::Confirmed => "confirmed",
            Evidence::Entered => "entered",
            Evidence::Measured => "measured",
        }
    }

    /// The evidence with this name.
    pub fn from_id(id: &str) -> Option<Evidence> {
        [Evidence::None, Evidence::Confirmed, Evidence::Entered, Evidence::Measured]
            .into_iter()
            .find(|evidence| evidence.id() == id)
    }
}
