//! What is settled before the wizard: which draft, who holds it, draft or file. The same lists and questions as inside.

use super::editing::apply;
use super::keymap::{self, Action, Context};
use super::lists::moved;
use super::text::TextField;
use crate::base::key::{Code, Key};
use crate::setup::instance::Instance;

/// A draft in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// Its instance.
    pub instance: String,
    /// The name of its step; empty where the draft can't be read.
    pub step: String,
    /// Minutes since it was saved.
    pub minutes: u64,
    /// A running session holds it.
    pub held: bool,
    /// The configuration was written.
    pub written: bool,
}

/// One thing to settle.
#[derive(Debug)]
pub enum Door {
    /// Several drafts: which one.
    Drafts {
        /// The drafts, the newest first.
        rows: Vec<DraftRow>,
        /// The chosen one; behind the last a set-up of another instance is begun.
        row: usize,
        /// What is searched for, and the row to go back to.
        search: Option<(TextField, usize)>,
        /// The name of another instance, while it is typed.
        name: Option<TextField>,
        /// What was wrong with the last key.
        odd: Option<Odd>,
    },
    /// Another session holds the draft: leave it alone, or take over.
    Held {
        /// The instance.
        instance: String,
        /// The other session's process.
        process: u32,
        /// Its terminal; empty where it is not known.
        terminal: String,
        /// Minutes since it began.
        minutes: u64,
        /// The chosen button.
        button: usize,
    },
    /// The help over one of these.
    Help {
        /// What it was opened over.
        under: Box<Door>,
        /// The actions, each with its first key where it has one.
        actions: Vec<(Option<Key>, Action)>,
        /// The chosen action.
        row: usize,
    },
    /// `--from` names a file, and there is an unfinished draft: go on with the draft, or set it aside.
    DraftOrFile {
        /// The instance.
        instance: String,
        /// The chosen button.
        button: usize,
    },
}

/// What was wrong with a key in the list of drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Odd {
    /// It means nothing here.
    Key(Key),
    /// It ends a name that no instance can have.
    Name,
    /// It would delete a draft, which a command does.
    Delete,
    /// It is a paste, and nothing is chosen that could take it.
    Paste,
}

/// What a key came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The row or the button with this number; 0 is the safe button.
    Chosen(usize),
    /// Leave without anything.
    Leave,
    /// Something the screen does: the theme, the language, a redraw, a suspension.
    Do(Action),
}

impl Door {
    /// The list of `rows`.
    pub fn drafts(rows: Vec<DraftRow>) -> Door {
        Door::Drafts { rows, row: 0, search: None, name: None, odd: None }
    }

    /// The name of another instance that was typed.
    pub fn named(&self) -> Option<&str> {
        match self {
            Door::Drafts { name: Some(name), .. } => Some(name.text()),
            _ => None,
        }
    }

    /// The place that keys go to.
    pub fn context(&self) -> Context {
        match self {
            Door::Drafts { search: Some(_), .. } | Door::Drafts { name: Some(_), .. } => Context::Line,
            Door::Drafts { .. } => Context::Drafts,
            Door::Held { .. } | Door::DraftOrFile { .. } => Context::Question,
            Door::Help { .. } => Context::Help,
        }
    }

    /// Takes a key; `None` where nothing is settled by it. `languages` is whether there are others to choose from.
    pub fn press(&mut self, key: Key, languages: bool) -> Option<Answer> {
        if let Door::Drafts { odd, .. } = self {
            *odd = None;
        }
        let Some(action) = keymap::action(self.context(), key) else {
            let deletes = key == Key::new(Code::Delete) && self.chosen_draft().is_some();
            self.tell(if deletes { Odd::Delete } else { Odd::Key(key) });
            return None;
        };
        if action == Action::Close && self.context() == Context::Drafts {
            self.tell(Odd::Key(key));
        }
        if action == Action::Help && !matches!(self, Door::Help { .. }) {
            self.open_help(languages);
            return None;
        }
        self.act(action)
    }

    /// The chosen draft of the list.
    fn chosen_draft(&self) -> Option<&DraftRow> {
        let Door::Drafts { rows, row, .. } = self else { return None };
        rows.get(*row)
    }

    /// Takes a paste: one line where a line is typed; anything else comes too early.
    pub fn paste(&mut self, text: &str) {
        let text = text.trim();
        let line = match self {
            Door::Drafts { name: Some(line), .. } | Door::Drafts { search: Some((line, _)), .. } => Some(line),
            _ => None,
        };
        match line.filter(|_| !text.contains(char::is_control)) {
            // What does not fit is not typed, as by keys.
            Some(line) => drop(line.insert_str(text)),
            None => self.tell(Odd::Paste),
        }
    }

    fn tell(&mut self, what: Odd) {
        if let Door::Drafts { odd, .. } = self {
            *odd = Some(what);
        }
    }

    fn open_help(&mut self, languages: bool) {
        let mut actions = keymap::help(self.context(), languages);
        // A question inside the wizard knows steps; here there are none yet.
        let steps = [Action::NextStep, Action::PreviousStep, Action::Write, Action::Help];
        actions.retain(|(_, action)| !steps.contains(action));
        let under = Box::new(std::mem::replace(self, Door::DraftOrFile { instance: String::new(), button: 0 }));
        *self = Door::Help { under, actions, row: 0 };
    }

    /// A key in the help: it closes, moves the choice, or does the chosen action where it was opened.
    fn help(&mut self, action: Action) -> Option<Answer> {
        let Door::Help { under, actions, row } = self else { return None };
        let chosen = match action {
            Action::Take => actions.get(*row).map(|(_, action)| *action),
            Action::Close | Action::Help => None,
            action => {
                *row = moved(*row, actions.len(), 10, action);
                return None;
            }
        };
        if chosen == Some(Action::Language) {
            // The help stays: whoever looks for a language goes on from one to the next.
            return Some(Answer::Do(Action::Language));
        }
        let under = std::mem::replace(&mut **under, Door::DraftOrFile { instance: String::new(), button: 0 });
        *self = under;
        self.act(chosen?)
    }

    fn act(&mut self, action: Action) -> Option<Answer> {
        match (action, self) {
            (Action::Quit, _) => Some(Answer::Leave),
            (Action::Theme | Action::Redraw | Action::Suspend, _) => Some(Answer::Do(action)),
            (action, door @ Door::Help { .. }) => door.help(action),
            (action, Door::Drafts { rows, row, search: search @ Some(_), .. }) => {
                searching(rows, row, search, action);
                None
            }
            (action, Door::Drafts { rows, name: name @ Some(_), odd, .. }) => naming(rows, name, odd, action),
            (Action::Take, Door::Drafts { rows, row, name, .. }) if *row == rows.len() => {
                *name = Some(TextField::new());
                None
            }
            (Action::Search, Door::Drafts { row, search, .. }) => {
                *search = Some((TextField::new(), *row));
                None
            }
            (Action::Take, Door::Drafts { row, .. }) => Some(Answer::Chosen(*row)),
            (Action::Take, Door::Held { button, .. } | Door::DraftOrFile { button, .. }) => {
                Some(Answer::Chosen(*button))
            }
            (Action::Close, Door::Held { .. } | Door::DraftOrFile { .. }) => Some(Answer::Chosen(0)),
            (Action::NextButton, Door::Held { button, .. } | Door::DraftOrFile { button, .. }) => {
                *button = 1;
                None
            }
            (Action::PreviousButton, Door::Held { button, .. } | Door::DraftOrFile { button, .. }) => {
                *button = 0;
                None
            }
            (action, Door::Drafts { rows, row, .. }) => {
                *row = moved(*row, rows.len() + 1, 10, action);
                None
            }
            _ => None,
        }
    }
}

/// Types the name of another instance; one that has a draft is that draft.
fn naming(rows: &[DraftRow], name: &mut Option<TextField>, odd: &mut Option<Odd>, action: Action) -> Option<Answer> {
    let text = name.as_mut()?;
    match action {
        Action::Take => {
            let there = rows.iter().position(|row| row.instance == text.text());
            if there.is_none() && Instance::parse(text.text()).is_err() {
                *odd = Some(Odd::Name);
                return None;
            }
            Some(Answer::Chosen(there.unwrap_or(rows.len())))
        }
        Action::Close => {
            *name = None;
            None
        }
        action => {
            // No instance's name is as long as a field can be; what does not fit is not typed.
            let _ = apply(text, action);
            None
        }
    }
}

/// Goes to the first draft from where the search began whose instance holds the text; Escape goes back there.
fn searching(rows: &[DraftRow], row: &mut usize, search: &mut Option<(TextField, usize)>, action: Action) {
    let Some((text, from)) = search else { return };
    let from = *from;
    match action {
        Action::Take => *search = None,
        Action::Close => {
            *row = from;
            *search = None;
        }
        action => {
            // A search as long as a field can be is no search; what does not fit is not typed.
            let _ = apply(text, action);
            let wanted = text.text().to_lowercase();
            let count = rows.len();
            let found = (0..count)
                .map(|step| (from + step) % count)
                .find(|row| rows[*row].instance.to_lowercase().contains(&wanted));
            *row = found.unwrap_or(from);
        }
    }
}

#[cfg(test)]
mod tests;
