//! What can stand open above the page: help, suggestions, a pasted block, a line being typed, a question.

use super::Wizard;
use super::keymap::{self, Action, Context};
use super::plan::{List, Step, Stop};
use super::text::TextField;
use crate::base::key::Key;
use crate::base::told::Told;
use crate::setup::field::{Field, Kind};
use crate::setup::suggest::Suggestion;

/// One open thing.
#[derive(Debug)]
pub enum Open {
    /// The help: what this place is for and every action of the moment.
    Help {
        /// The chosen action.
        row: usize,
        /// The actions, each with its first key where it has one.
        actions: Vec<(Option<Key>, Action)>,
    },
    /// Values for a field.
    Suggestions {
        /// The field.
        field: Field,
        /// The values.
        values: Vec<Suggestion>,
        /// The chosen one.
        row: usize,
    },
    /// What a pasted block holds.
    Pasted {
        /// The values with their fields.
        rows: Vec<super::pasted::Row>,
        /// The fields that a label announces without a value.
        announced: Vec<Field>,
        /// They are about a technical account, whose client is not that of the sign-in.
        technical: bool,
        /// The chosen one.
        row: usize,
    },
    /// One value of the hand-over alone, for typing it on another machine.
    Value(Field),
    /// The mail that asks Adobe for the allowlist.
    Mail,
    /// A name being typed: a new one, or the one in this place.
    Name {
        /// The name's place; `None` for a new one.
        index: Option<usize>,
        /// Its text.
        text: TextField,
    },
    /// A password being typed again.
    Password(TextField),
    /// The name of a file of people being typed.
    File(TextField),
    /// What happens at sign-in with the chosen name, or of the chosen person.
    Chain,
    /// What is searched for in the list under it.
    Search {
        /// The text.
        text: TextField,
        /// Where it began.
        from: super::searching::From,
    },
    /// A question.
    Question {
        /// What is asked.
        question: Question,
        /// The chosen button; 0 is the safe one.
        button: usize,
    },
}

/// What can be asked. The words are `question-<name>`, and for its answers `question-<name>-<answer>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Replace the file that is there, seen with this digest.
    Replace(String),
    /// Replace the file of another instance, seen with this digest.
    ReplaceOther(String),
    /// Replace the file that somebody has changed since it was read or written here, seen with this digest.
    ReplaceChanged(String),
    /// Replace a file that is no configuration, seen with this digest.
    ReplaceForeign(String),
    /// Replace the secret in its file, where no configuration is there yet.
    ReplaceSecret,
    /// Write with the secret in the file, though another one was typed and is gone.
    OldSecret,
    /// Send the secret to the terminal's clipboard.
    SendSecret,
    /// Send the login and its password, or the token, to this host.
    SendCredentials(String),
    /// Send client and secret to this host, to see that they belong together.
    ProveSecret(String),
    /// Send the credential of the User Management API to this host, for a token.
    SendUmapi(String),
    /// Write although nobody gets in as far as is known.
    LockOut,
    /// Leave although what changed is not on disk, for this reason.
    LeaveUnsaved(Told),
}

impl Question {
    /// Whether it asks for the file at the output's place.
    pub fn is_of_the_file(&self) -> bool {
        use Question::{Replace, ReplaceChanged, ReplaceForeign, ReplaceOther};
        matches!(self, Replace(_) | ReplaceOther(_) | ReplaceChanged(_) | ReplaceForeign(_))
    }

    /// Whether a write is what it asks about: who gets in is told with it.
    pub fn is_of_the_write(&self) -> bool {
        self.is_of_the_file() || matches!(self, Question::ReplaceSecret | Question::OldSecret)
    }

    /// Its answers, the safe one first, the yes last; of each the words are `question-<name>-<answer>`.
    pub fn answers(&self) -> &'static [&'static str] {
        match self {
            Question::Replace(_) | Question::ReplaceOther(_) => &["no", "look", "yes"],
            Question::ReplaceChanged(_) => &["no", "take", "look", "yes"],
            Question::ReplaceSecret => &["no", "keep", "yes"],
            _ => &["no", "yes"],
        }
    }

    /// The stem of its words.
    pub fn name(&self) -> &'static str {
        match self {
            Question::Replace(_) => "replace",
            Question::ReplaceOther(_) => "replace-other",
            Question::ReplaceChanged(_) => "replace-changed",
            Question::ReplaceForeign(_) => "replace-foreign",
            Question::ReplaceSecret => "replace-secret-file",
            Question::OldSecret => "old-secret",
            Question::SendSecret => "send-secret",
            Question::SendCredentials(_) => "send-credentials",
            Question::ProveSecret(_) => "prove-secret",
            Question::SendUmapi(_) => "send-umapi",
            Question::LockOut => "lock-out",
            Question::LeaveUnsaved(_) => "leave-unsaved",
        }
    }
}

impl Open {
    /// Whether it has the whole width of the window for itself.
    pub fn is_alone(&self) -> bool {
        matches!(self, Open::Value(_) | Open::Mail | Open::Chain)
    }

    /// Whether it has no row to choose: its lines are scrolled past.
    pub fn is_scrolled(&self) -> bool {
        self.is_alone() || matches!(self, Open::Question { .. })
    }
}

impl Wizard {
    /// The place that keys go to.
    pub fn context(&self) -> Context {
        match self.open.last() {
            Some(Open::Help { .. }) => Context::Help,
            Some(Open::Suggestions { .. }) => Context::Suggestions,
            Some(Open::Pasted { .. }) => Context::Pasted,
            Some(Open::Name { .. } | Open::File(_) | Open::Password(_) | Open::Search { .. }) => Context::Line,
            Some(Open::Question { .. }) => Context::Question,
            Some(Open::Value(_)) => Context::Value,
            Some(Open::Mail) => Context::Mail,
            Some(Open::Chain) => Context::Chain,
            None => self.page_context(),
        }
    }

    /// The place under everything that is open.
    pub fn page_context(&self) -> Context {
        match self.focus() {
            Stop::Field(field) if self.is_secret(field) => Context::Secret,
            Stop::Field(
                Field::ConsoleBuild
                | Field::ServerBuild
                | Field::ImsServer
                | Field::ImsScope
                | Field::ImsClientId
                | Field::CallbackServer,
            ) => Context::MeasuredText,
            Stop::Field(Field::Package) => Context::MeasuredConfirmation,
            Stop::Field(field) if self.is_compared_here(field) => Context::MeasuredText,
            Stop::Field(field) => match field.row().kind {
                Kind::Text | Kind::Secret => Context::Text,
                Kind::Confirmation => Context::Confirmation,
                Kind::Choice => Context::Choice,
            },
            Stop::List(List::Rows) => Context::Rows,
            Stop::List(List::Preview) => Context::Preview,
            Stop::List(List::Names) => Context::Names,
            Stop::List(List::People) => Context::People,
            Stop::List(List::HandOver) => Context::HandOver,
        }
    }

    /// The list that the open help is about; none where it is about a field or about something else that is open.
    pub fn help_is_about(&self) -> Option<List> {
        let alone = matches!(self.open.as_slice(), [] | [Open::Help { .. }]);
        match self.focus() {
            Stop::List(list) if alone => Some(list),
            _ => None,
        }
    }

    /// Whether `field` is one of the form that is held against what Campaign has of it, on the page of the form.
    pub fn is_compared_here(&self, field: Field) -> bool {
        let form = self.step == Step::Account && field.row().group.is_of_form() && field.row().kind == Kind::Text;
        form && self.measuring.reach.login.is_some()
    }

    /// Whether Ctrl-R could do anything where the focus is: of the builds this machine may know, of the rest only the network, and
    /// a hand-over is compared in a session.
    pub fn can_measure(&self) -> bool {
        let reach = &self.measuring.reach;
        match self.focus() {
            Stop::List(List::People) => true,
            Stop::List(List::HandOver) => reach.login.is_some(),
            _ => {
                let builds = matches!(self.focused_field(), Some(Field::ConsoleBuild | Field::ServerBuild));
                let found = self.measuring.measured.local.as_ref().is_none_or(|local| local.folder.is_some());
                reach.network || builds && reach.local && found
            }
        }
    }

    /// Opens the help over what is there, or closes it where it is the topmost thing.
    pub(super) fn help(&mut self) {
        if matches!(self.open.last(), Some(Open::Help { .. })) {
            self.open.pop();
            return;
        }
        let mut actions = keymap::help(self.context(), self.next_language.is_some());
        actions.retain(|(_, action)| *action != Action::Measure || self.can_measure());
        if self.step == Step::Mask && self.open.is_empty() {
            // The languages stay last.
            let last = actions.iter().position(|(_, action)| *action == Action::Language).unwrap_or(actions.len());
            actions.insert(last, (None, Action::PeopleFile));
        }
        self.open.push(Open::Help { row: 0, actions });
    }

    /// Whether the button at the right of a question has the focus.
    pub fn is_at_last_button(&self) -> bool {
        matches!(self.open.last(), Some(Open::Question { question, button }) if button + 1 == question.answers().len())
    }

    /// Asks `question`; the safe button has the focus.
    pub(super) fn ask(&mut self, question: Question) {
        self.seen.past = 0;
        self.open.push(Open::Question { question, button: 0 });
    }
}
