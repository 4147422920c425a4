//! A password that a server did not take: it can be typed again, when the person asks for a measurement; it is never sent twice
//! by itself, since enough wrong ones lock an operator out.

use super::Wizard;
use super::msg::{Effect, Task};
use super::open::Open;
use super::text::TextField;
use crate::base::authority::host_of;
use crate::base::secret::Secret;

impl Wizard {
    /// The login and the server of a password that was not taken and may be typed again.
    pub fn refused_password(&self) -> Option<(&str, String)> {
        let login = Some(self.measuring.login()).filter(|login| !login.is_empty())?;
        let refused = self.measuring.refused && self.measuring.reach.network;
        let host = self.measuring.measured.session.whom().map(host_of).filter(|_| refused)?;
        Some((login, host))
    }

    /// Opens the line for another password, where one was not taken; whether it did.
    pub(super) fn ask_password(&mut self) -> bool {
        let asks = self.refused_password().is_some();
        if asks {
            self.open.push(Open::Password(TextField::secret()));
        }
        asks
    }

    /// Tries what was typed, once.
    pub(super) fn take_password(&mut self, password: &str, effects: &mut Vec<Effect>) {
        if !password.is_empty() {
            effects.push(Effect::Host(Task::Password(Secret::new(password.to_owned()))));
            self.measuring.refused = false;
            self.log_on(effects);
        }
    }
}
