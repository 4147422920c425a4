//! What is settled before the wizard: which draft, who holds it, draft or file. The same lists and questions as inside.

use super::editing::apply;
use super::keymap::{self, Action, Context};
use super::lists::moved;
use super::text::TextField;
use crate::base::key::Key;

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
}

/// One thing to settle.
#[derive(Debug)]
pub enum Door {
    /// Several drafts: which one.
    Drafts {
        /// The drafts, the newest first.
        rows: Vec<DraftRow>,
        /// The chosen one.
        row: usize,
        /// What is searched for, and the row to go back to.
        search: Option<(TextField, usize)>,
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
    /// The place that keys go to.
    pub fn context(&self) -> Context {
        match self {
            Door::Drafts { search: Some(_), .. } => Context::Line,
            Door::Drafts { .. } => Context::Drafts,
            Door::Held { .. } | Door::DraftOrFile { .. } => Context::Question,
            Door::Help { .. } => Context::Help,
        }
    }

    /// Takes a key; `None` where nothing is settled by it. `languages` is whether there are others to choose from.
    pub fn press(&mut self, key: Key, languages: bool) -> Option<Answer> {
        let action = keymap::action(self.context(), key)?;
        if action == Action::Help && !matches!(self, Door::Help { .. }) {
            self.open_help(languages);
            return None;
        }
        self.act(action)
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
            (action, Door::Drafts { rows, row, search: search @ Some(_) }) => {
                searching(rows, row, search, action);
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
                *row = moved(*row, rows.len(), 10, action);
                None
            }
            _ => None,
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
mod tests {
    use super::*;
    use crate::base::key::keys;

    fn drafts() -> Door {
        let row =
            |instance: &str| DraftRow { instance: instance.into(), step: "account".into(), minutes: 5, held: false };
        Door::Drafts { rows: vec![row("prod"), row("stage")], row: 0, search: None }
    }

    #[test]
    fn a_draft_is_chosen_with_the_arrows_and_enter() {
        let mut door = drafts();
        let answers: Vec<Answer> =
            keys("<down><down><enter>").into_iter().filter_map(|key| door.press(key, false)).collect();
        assert_eq!(answers, [Answer::Chosen(1)]);
    }

    #[test]
    fn a_draft_is_searched_by_its_instance() {
        let mut door = drafts();
        let answers: Vec<Answer> =
            keys("/sta<enter><enter>").into_iter().filter_map(|key| door.press(key, false)).collect();
        assert_eq!(answers, [Answer::Chosen(1)]);
        let answers: Vec<Answer> =
            keys("/prod<esc><enter>").into_iter().filter_map(|key| door.press(key, false)).collect();
        assert_eq!(answers, [Answer::Chosen(1)], "Escape goes back");
    }

    #[test]
    fn escape_never_leaves_the_list_and_is_the_safe_answer_of_a_question() {
        assert_eq!(drafts().press(keys("<esc>")[0], false), None);
        let mut door = Door::DraftOrFile { instance: "prod".into(), button: 0 };
        assert_eq!(door.press(keys("<right>")[0], false), None);
        assert_eq!(door.press(keys("<esc>")[0], false), Some(Answer::Chosen(0)));
    }
    #[test]
    fn help_lists_what_can_be_done_here_and_the_language_goes_round_without_closing_it() {
        let mut door = drafts();
        let mut press =
            |text: &str| -> Vec<Answer> { keys(text).into_iter().filter_map(|key| door.press(key, true)).collect() };
        assert_eq!(press("<down><c-g><end><enter><enter>"), [Answer::Do(Action::Language); 2]);
        assert_eq!(press("<esc><enter>"), [Answer::Chosen(1)], "the list is as it was");
        assert_eq!(press("<f1><home><down><enter>"), [Answer::Chosen(1)], "Enter does the chosen action");
        door.press(Key::ctrl('g'), false);
        let Door::Help { actions, .. } = &door else { panic!("is open") };
        assert!(actions.iter().all(|(key, action)| key.is_some() && *action != Action::NextStep), "{actions:?}");
    }
}
