//! The one loop of every face: a message, what follows from it, and what comes of that.

use std::collections::VecDeque;

use crate::host::Host;
use crate::wizard::Wizard;
use crate::wizard::msg::{Effect, Leaving, Msg, Request, Task};
use crate::wizard::update::update;

/// What a face does while messages are taken in.
pub trait Shows {
    /// Why it can't go on.
    type Gone;

    /// Does `request`; a message may come of it.
    ///
    /// # Errors
    /// The face can't be used any more.
    fn show(&mut self, request: Request, wizard: &Wizard) -> Result<Option<Msg>, Self::Gone>;

    /// The host is about to do `task`.
    fn ordered(&mut self, _task: &Task) {}

    /// `msg` came.
    fn came(&mut self, _msg: &Msg) {}
}

/// Takes in `msg` and everything that follows from it at once. How the wizard is left, where it is.
///
/// # Errors
/// The face can't be used any more; what the host was to do before that is with it.
pub fn drive<F: Shows>(
    wizard: &mut Wizard,
    host: &mut dyn Host,
    face: &mut F,
    msg: Msg,
) -> Result<Option<Leaving>, F::Gone> {
    let mut messages = VecDeque::from([msg]);
    while let Some(msg) = messages.pop_front() {
        face.came(&msg);
        for effect in update(wizard, msg) {
            match effect {
                Effect::Quit(leaving) => return Ok(Some(leaving)),
                Effect::Face(request) => messages.extend(face.show(request, wizard)?),
                Effect::Host(task) => {
                    face.ordered(&task);
                    messages.extend(host.run(task));
                }
            }
        }
    }
    Ok(None)
}
