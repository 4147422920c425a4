//! How a run ends: the exit statuses, and why there is no wizard.

use super::face::Left;
use crate::base::told::Told;

/// Exit statuses of the contract.
pub mod status {
    /// Done.
    pub const DONE: u8 = 0;
    /// Something checked is wrong.
    pub const WRONG: u8 = 1;
    /// Usage.
    pub const USAGE: u8 = 2;
    /// Left before the configuration was written; the draft is kept.
    pub const KEPT: u8 = 3;
    /// A file or the terminal could not be used.
    pub const UNUSABLE: u8 = 4;
    /// A fault of the program.
    pub const FAULT: u8 = 101;
}

/// Why there is no wizard, or how it was left.
#[derive(Debug)]
pub enum End {
    /// With this exit status, after this was told.
    Told(u8, Told),
    /// By the person or a signal.
    Left(Left),
}

impl From<Told> for End {
    fn from(told: Told) -> End {
        End::Told(status::UNUSABLE, told)
    }
}

impl From<std::io::Error> for End {
    fn from(error: std::io::Error) -> End {
        End::Told(status::UNUSABLE, Told::new("terminal-failed").with_refusal("reason", &error))
    }
}
