//! The secret: how far it has come, and what became of one that was typed and is not there any more.

use super::Wizard;
use super::msg::{Effect, Notice, Task};
use super::open::Open;
use crate::base::key::Key;
use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::setup::answers::Keeping;
use crate::setup::field::Field;
use crate::setup::finding::Finding;
use crate::setup::rules;

/// How far the secret has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each of them may hold with each other")]
pub struct SecretState {
    /// It is shown in clear, until the focus leaves it.
    pub shown: bool,
    /// As typed it is in the written file or its own file.
    pub written: bool,
    /// It was changed since a write was ordered, which has the one before.
    pub(super) changed: bool,
    /// Somebody has put another into its file since it was written.
    pub(super) replaced: bool,
    /// One was typed in an earlier session, was not written and is in no draft.
    pub lost: bool,
}

/// What became of a secret that was typed in an earlier session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Gone {
    /// Nothing: there was none, or it is there.
    #[default]
    Not,
    /// It was not written, and is needed again.
    Needed,
    /// It was not written, and its file holds the one that was written before.
    Older,
}

impl Wizard {
    /// What became of a secret that was typed in an earlier session, as long as none is typed in its place.
    pub fn gone(&self) -> Gone {
        if !self.secret.lost || self.answers.keeping == Keeping::Environment || self.secret_is_new() {
            Gone::Not
        } else if self.answers.has_secret() {
            Gone::Older
        } else {
            Gone::Needed
        }
    }

    /// Whether a secret was typed that no draft keeps and no file holds: whoever comes back is told.
    pub(super) fn would_be_lost(&self) -> bool {
        self.secret.lost || !self.answers.secret.is_empty() && !self.secret.written
    }

    /// Whether the secret is where the configuration says.
    pub(super) fn has_secret_on_disk(&self) -> bool {
        let there = self.answers.keeping == Keeping::File && self.answers.secret_there;
        self.secret.written || there && !self.secret_is_new() && self.gone() == Gone::Not
    }

    /// What there is to say of the secret where another was typed.
    pub(super) fn not_kept(&self) -> Option<Finding> {
        (self.gone() == Gone::Older).then(rules::secret_not_kept)
    }

    /// Whether the focus is on the secret: in its field, or where it is shown alone.
    fn is_at_the_secret(&self) -> bool {
        match self.open.last() {
            None => self.focused_field() == Some(Field::ImsClientSecret),
            Some(open) => matches!(open, Open::Value(Field::ImsClientSecret)),
        }
    }

    /// Whether there is a secret to be shown: one that was typed, or one in a file of its own.
    pub fn can_be_shown(&self) -> bool {
        let in_file = self.answers.keeping == Keeping::File && self.answers.secret_there;
        self.answers.keeping != Keeping::Environment && (!self.answers.secret.is_empty() || in_file)
    }

    /// Shows the secret, or hides it; one that is only in its file is read first.
    pub(super) fn reveal(&mut self, effects: &mut Vec<Effect>) {
        if !self.is_at_the_secret() {
            self.notice = Some(Notice::NoMeaning(Key::ctrl('r')));
        } else if self.secret.shown {
            self.secret.shown = false;
        } else if self.answers.keeping == Keeping::Environment {
            self.notice = Some(Notice::SecretElsewhere(self.secret_place()));
        } else if self.answers.secret.is_empty() && self.can_be_shown() {
            effects.push(Effect::Host(Task::ReadSecret(self.secret_file_name())));
        } else {
            self.secret.shown = true;
        }
    }

    /// The secret in its file is read, or can't be: that is for whoever still waits for it.
    pub(super) fn secret_is_read(&mut self, read: Result<Secret, Told>) {
        if self.compares_the_secret() {
            return self.compare_secret(read);
        }
        if !self.is_at_the_secret() || !self.answers.secret.is_empty() {
            return;
        }
        match read {
            Ok(secret) => {
                self.read = Some(secret);
                self.secret.shown = true;
            }
            Err(told) => self.notice = Some(Notice::Told(told)),
        }
    }

    /// Whether a secret is at hand, and one is in its file: whether they are the same one is for a look to tell.
    pub(super) fn compares_the_secret(&self) -> bool {
        let there = self.secret.written || self.answers.secret_there;
        self.answers.keeping == Keeping::File && there && !self.answers.secret.is_empty()
    }

    /// Somebody may have put another secret into the file since: then the one at hand is in no file any more; and one that is typed
    /// again, or done again, may be the very one.
    fn compare_secret(&mut self, read: Result<Secret, Told>) {
        match read {
            Ok(there) => {
                let same = there.expose() == self.answers.secret.expose();
                self.secret.replaced = !same && (self.secret.replaced || self.secret.written);
                self.secret.written = same;
            }
            Err(told) if told.key == "file-not-found" => {
                self.secret.written = false;
                self.answers.secret_there = false;
            }
            // What can't be read for now says nothing.
            Err(_) => {}
        }
    }

    /// The secret that was read out of its file to be shown.
    pub fn read_secret(&self) -> Option<&Secret> {
        self.read.as_ref().filter(|_| self.secret.shown && self.answers.secret.is_empty())
    }

    /// What was read to be shown is kept no longer than that.
    pub(super) fn forget_what_is_hidden(&mut self) {
        if self.read_secret().is_none() {
            self.read = None;
        }
    }

    /// The person says that the secret at hand is the right one.
    pub(super) fn keep_the_older(&mut self) {
        self.secret.lost = false;
    }

    /// The secret in the file is the right one, and is written with.
    pub(super) fn write_with_the_older(&mut self, effects: &mut Vec<Effect>) {
        // Who gets in was told with the question.
        self.agree();
        self.keep_the_older();
        self.look_and_write(effects);
    }

    /// The secret in its file stays, the one that was typed goes: only Ctrl-_ leads back to it.
    pub(super) fn keep_the_file_s_secret(&mut self, effects: &mut Vec<Effect>) {
        self.editor(Field::ImsClientSecret);
        self.stow(Field::ImsClientSecret);
        self.answers.secret = Secret::default();
        self.forget_entered(Field::ImsClientSecret);
        self.write_with_the_older(effects);
    }

    /// What was ordered is written: a secret that was typed is in its file, unless it was changed meanwhile.
    pub(super) fn secret_was_written(&mut self) {
        if !self.secret.changed {
            if self.secret_is_new() {
                self.secret.lost = false;
            }
            self.secret.written = true;
        }
    }
}
