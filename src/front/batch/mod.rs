//! What runs without a screen: results to standard output, messages to standard error.

mod beside;
pub mod check;
pub mod drafts;
mod input;
pub mod json;
pub mod mask;
mod paper;
pub mod rehearse;
pub mod show;
mod technical_account;
pub mod themes;
mod umapi;
pub mod write;

use std::io::{self, Read, Write};

/// Where a command reads and writes; tests stand in for it.
pub struct Io<'a> {
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Whether that is a terminal.
    pub input_is_terminal: bool,
    /// Columns of a line on standard output; what a window has, and without one those of the smallest usual window.
    pub columns: usize,
    /// Whether somebody put something there: a pipe or a file, and not the null device.
    pub input_is_given: bool,
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
}

impl std::fmt::Debug for Io<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Io(terminal: {})", self.input_is_terminal)
    }
}

/// A closed pipe ends a command quietly; every other error is one.
///
/// # Errors
/// `result`, but for a closed pipe.
pub fn quiet_pipe(result: io::Result<u8>) -> io::Result<u8> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        other => other,
    }
}
