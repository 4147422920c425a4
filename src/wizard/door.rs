//! What is settled before the wizard: which draft, who holds it, draft or file. The same lists and questions as inside.

use super::key::Key;
use super::keymap::{self, Action, Context};
use super::lists::moved;

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Door {
    /// Several drafts: which one.
    Drafts {
        /// The drafts, the newest first.
        rows: Vec<DraftRow>,
        /// The chosen one.
        row: usize,
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
    /// Something the screen does: the theme, a redraw, a suspension.
    Do(Action),
}

impl Door {
    /// The place that keys go to.
    pub fn context(&self) -> Context {
        match self {
            Door::Drafts { .. } => Context::Drafts,
            Door::Held { .. } | Door::DraftOrFile { .. } => Context::Question,
        }
    }

    /// Takes a key; `None` where nothing is settled by it.
    pub fn press(&mut self, key: Key) -> Option<Answer> {
        let action = keymap::action(self.context(), key)?;
        match (action, self) {
            (Action::Quit, _) => Some(Answer::Leave),
            (Action::Theme | Action::Redraw | Action::Suspend, _) => Some(Answer::Do(action)),
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
            (action, Door::Drafts { rows, row }) => {
                *row = moved(*row, rows.len(), 10, action);
                None
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::key::keys;
    use super::*;

    fn drafts() -> Door {
        let row = |instance: &str| DraftRow { instance: instance.into(), step: "account".into(), minutes: 5, held: false };
        Door::Drafts { rows: vec![row("prod"), row("stage")], row: 0 }
    }

    #[test]
    fn a_draft_is_chosen_with_the_arrows_and_enter() {
        let mut door = drafts();
        let answers: Vec<Answer> = keys("<down><down><enter>").into_iter().filter_map(|key| door.press(key)).collect();
        assert_eq!(answers, [Answer::Chosen(1)]);
    }

    #[test]
    fn escape_never_leaves_the_list_and_is_the_safe_answer_of_a_question() {
        assert_eq!(drafts().press(keys("<esc>")[0]), None);
        let mut door = Door::DraftOrFile { instance: "prod".into(), button: 0 };
        assert_eq!(door.press(keys("<right>")[0]), None);
        assert_eq!(door.press(keys("<esc>")[0]), Some(Answer::Chosen(0)));
    }
}
