//! Turns a terminal's echo off for a secret, and gives it back on every way out.

use std::io;

use rustix::fd::{AsFd, OwnedFd};
use rustix::termios::{OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcsetattr};

/// Forgets what was typed or pasted and not read yet: a shell would run it, and keep it in its history. Not to be called in the
/// background, where it stops the process.
pub(super) fn forget_unread() {
    // A terminal that is gone has nothing.
    let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
}

/// A terminal whose modes are others than before; dropped, it has those again.
#[derive(Debug)]
pub(super) struct Hushed {
    terminal: OwnedFd,
    before: Termios,
}

impl Hushed {
    /// Changes the modes of `terminal`.
    ///
    /// # Errors
    /// The terminal does not change them: a secret would be seen.
    pub(super) fn new(terminal: impl AsFd, change: impl FnOnce(&mut Termios)) -> io::Result<Hushed> {
        let terminal = terminal.as_fd().try_clone_to_owned()?;
        let before = tcgetattr(&terminal)?;
        let mut hushed = before.clone();
        change(&mut hushed);
        tcsetattr(&terminal, OptionalActions::Now, &hushed)?;
        Ok(Hushed { terminal, before })
    }

    /// Forgets what was typed and not read yet, or a shell would show the beginning of a secret as its own next line.
    pub(super) fn forget_typed(&self) {
        // A terminal that is gone has nothing.
        let _ = tcflush(&self.terminal, QueueSelector::IFlush);
    }
}

impl Drop for Hushed {
    fn drop(&mut self) {
        // A terminal that is gone needs no modes.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}
