//! What the faces have in common: each settles what comes before the wizard, runs it, and says how it was left.

use std::io;
use std::sync::mpsc::Sender;

use super::appearance::Reader;
use crate::host::Host;
use crate::terminal::events::Waker;
use crate::wizard::Wizard;
use crate::wizard::door::Door;
use crate::wizard::msg::{Leaving, Msg};

/// How a face was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// By the person.
    Quit(Leaving),
    /// By a signal, after everything was saved.
    Signal(i32),
}

/// A way to use the wizard: on the screen, or line by line.
pub trait Face {
    /// Whether a person is there to be asked, and not a script that knows nothing of other sessions and drafts.
    fn is_attended(&self) -> bool;

    /// The look of this reader.
    fn reader(&self) -> &Reader;

    /// Where other threads send their messages.
    fn mailbox(&self) -> Mailbox;

    /// Asks what has to be settled before the wizard. `Err(Left)` where the person or a signal left instead.
    ///
    /// # Errors
    /// The outer one: the terminal can't be read or written to.
    fn settle(&mut self, door: &mut Door) -> io::Result<Result<usize, Left>>;

    /// The signal that asked to leave, where one did: for what is waited for outside the face.
    fn signal(&self) -> Option<i32>;

    /// Runs the wizard until it is left. The last draft is on its way to the disk then; the host's end waits for it.
    ///
    /// # Errors
    /// The terminal can't be read or written to.
    fn run(&mut self, wizard: &mut Wizard, host: &mut dyn Host) -> io::Result<Left>;

    /// Gives the terminal back, where it was taken: what is still to be waited for is waited for without it.
    fn give_back(&mut self) {}
}

/// Messages from other threads: they are kept and the loop is woken.
#[derive(Debug, Clone)]
pub struct Mailbox {
    outbox: Sender<Msg>,
    waker: Waker,
}

impl Mailbox {
    /// Messages go to `outbox`, whose reader `waker` wakes.
    pub fn new(outbox: Sender<Msg>, waker: Waker) -> Mailbox {
        Mailbox { outbox, waker }
    }

    /// Sends a message to the loop; one that is gone needs none.
    pub fn send(&self, msg: Msg) {
        if self.outbox.send(msg).is_ok() {
            self.waker.wake();
        }
    }
}
