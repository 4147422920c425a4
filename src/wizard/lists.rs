//! Lists: moving in them, taking a row, searching; and closing what is open.

use super::Wizard;
use super::keymap::Action;
use super::msg::{Effect, Notice, Request};
use super::open::{Open, Question};
use super::plan::List;
use super::rows::Row;
use super::text::TextField;
use crate::setup::document::Change;
use crate::setup::field::Field;
use crate::setup::verdict::CheckId;

/// Rows of a question that are not its changes, beyond those of a page with a list: its text, its buttons, the headings.
const BESIDE_CHANGES: usize = 6;

impl Wizard {
    /// Rows that one `PgUp` or `PgDn` passes: about what a list shows at once.
    fn page_rows(&self) -> usize {
        usize::from(self.size.1.saturating_sub(12)).max(3)
    }

    /// Moves the chosen row of the topmost list.
    pub(super) fn scroll(&mut self, action: Action) {
        let page = self.page_rows();
        let list = self.focused_list();
        // What fits under the buttons stays where it is.
        let changes = Some(self.lines_of_question()).filter(|lines| lines + BESIDE_CHANGES > page).unwrap_or(0);
        if self.open.last().is_some_and(Open::is_alone) {
            return self.scroll_alone(action);
        }
        let page_len = list.map_or(0, |list| self.list_len(list));
        match self.open.last_mut() {
            Some(Open::Help { row, actions }) => *row = moved(*row, actions.len(), page, action),
            Some(Open::Suggestions { row, values, .. }) => *row = moved(*row, values.len(), page, action),
            Some(Open::Pasted { row, rows, .. }) => *row = moved(*row, rows.len(), page, action),
            Some(Open::Question { row, .. }) => *row = moved(*row, changes, page, action),
            Some(_) => {}
            None => {
                if let Some(list) = list {
                    let row = moved(self.row(list), page_len, page, action);
                    self.rows.insert(list, row);
                }
            }
        }
    }

    /// Enter on a row, a line or a button.
    pub(super) fn take(&mut self, effects: &mut Vec<Effect>) {
        match self.open.pop() {
            Some(Open::Help { row, actions }) => match actions.get(row) {
                // The help stays: whoever looks for a language goes on from one to the next.
                Some((_, Action::Language)) => {
                    self.open.push(Open::Help { row, actions });
                    self.act(Action::Language, effects);
                }
                Some((_, action)) => self.act(*action, effects),
                None => {}
            },
            Some(Open::Suggestions { field, mut values, row }) => {
                if row < values.len() {
                    self.take_suggestion(field, &values.swap_remove(row));
                }
            }
            Some(Open::Pasted { rows, announced, technical, row }) if !rows.iter().any(|row| row.picked.is_some()) => {
                self.open.push(Open::Pasted { rows, announced, technical, row });
                self.notice = Some(Notice::NothingTicked);
            }
            Some(Open::Pasted { rows, .. }) => {
                self.fill(rows);
                self.go_to_what_is_left(effects);
            }
            Some(Open::Value(field)) => {
                self.open.push(Open::Value(field));
                self.entered();
            }
            Some(Open::Mail) => {
                // It stays: where no clipboard takes it, it is selected with the mouse.
                self.open.push(Open::Mail);
                effects.push(Effect::Face(Request::Mail));
                self.notice = Some(Notice::MailSent);
            }
            Some(Open::Chain) => self.mend_chain(effects),
            Some(Open::Name { index, text }) => {
                self.keep_name(index, text.text());
                if self.notice == Some(Notice::SecretAsName) {
                    // Nothing that was typed is lost: it stays where it was typed, and nowhere else.
                    self.open.push(Open::Name { index, text });
                }
            }
            Some(Open::Password(text)) => self.take_password(text.text(), effects),
            Some(Open::File(text)) => self.take_people_file(text.text(), effects),
            Some(Open::Search { .. }) => {}
            Some(Open::Question { question, button, .. }) => {
                if button > 0 {
                    self.answered_yes(&question, effects);
                } else {
                    self.answered_no(&question);
                }
            }
            None => match self.focused_list() {
                Some(List::Rows) => self.take_row(effects),
                Some(List::Names) => self.edit_name(),
                Some(List::People) => self.open_chain(),
                Some(List::HandOver) => self.take_value(effects),
                Some(List::Preview) | None => {}
            },
        }
    }

    /// The lines of what the open question would change; they can be read to their end.
    pub fn lines_of_question(&self) -> usize {
        let Some(Open::Question { question: Question::Replace(_), .. }) = self.open.last() else { return 0 };
        self.preview().iter().filter(|(change, _)| *change != Change::Same).count()
    }

    fn take_row(&mut self, effects: &mut Vec<Effect>) {
        match self.review_rows().get(self.row(List::Rows)) {
            Some(Row::Field(field)) if field.is_text() => self.type_in_place(*field),
            Some(Row::Field(field)) => self.run_errand(*field),
            Some(Row::Answer(id)) => self.go_to(match id {
                CheckId::ImsScope => Field::ImsScope,
                CheckId::Callback => Field::CallbackServer,
                _ => Field::ImsClientId,
            }),
            Some(Row::Prove) => self.ask_to_prove(),
            Some(Row::Fold) => self.fold(),
            Some(Row::Write) => self.write_or_review(effects),
            None => {}
        }
    }

    fn answered_yes(&mut self, question: &Question, effects: &mut Vec<Effect>) {
        match question {
            Question::SendSecret => {
                effects.push(Effect::Face(Request::Clipboard(self.answers.secret.clone())));
                self.notice = Some(Notice::Sent(Field::ImsClientSecret));
            }
            Question::SendCredentials(host) => self.send_credentials(host, effects),
            Question::ProveSecret(host) => self.prove(host, effects),
            Question::SendUmapi(host) => self.send_umapi(host, effects),
            Question::LeaveUnsaved(_) => effects.push(Effect::Quit(self.leaving())),
            Question::LockOut => self.agree_and_write(effects),
            Question::ReplaceSecret => self.order(self.replaced_digest(), effects),
            Question::Replace(digest) | Question::ReplaceForeign(digest) => {
                self.order(Some(digest.clone()), effects);
            }
        }
    }

    fn answered_no(&mut self, question: &Question) {
        match question {
            Question::LockOut => self.look_at_names(),
            question if question.is_of_the_file() => self.notice = Some(Notice::FileKept),
            _ => {}
        }
    }

    /// Chooses another button.
    pub(super) fn next_button(&mut self, action: Action) {
        if let Some(Open::Question { button, .. }) = self.open.last_mut() {
            *button = usize::from(action == Action::NextButton);
        }
    }

    /// Closes the topmost thing; a search goes back to where it began.
    pub(super) fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Search { from, .. }) => self.set_row(from),
            Some(Open::Question { question, .. }) => self.answered_no(&question),
            // A secret that was shown is hidden again.
            Some(Open::Value(_)) => self.secret.shown = false,
            _ => {}
        }
    }

    /// Closes everything; a name being typed is kept, as any answer is.
    pub(super) fn close_all(&mut self) {
        while let Some(open) = self.open.pop() {
            match open {
                Open::Name { index, text } => self.keep_name(index, text.text()),
                // Whoever goes elsewhere has not said yes, and is told so.
                Open::Question { question, .. } if question.is_of_the_file() => self.notice = Some(Notice::FileKept),
                Open::Pasted { rows, .. } => self.notice = Some(Notice::NotFilled(rows.len())),
                _ => {}
            }
        }
    }

    /// Opens the search over the topmost list.
    pub(super) fn search(&mut self) {
        // What is folded is looked through too.
        self.unfolded |= self.open.is_empty() && self.focused_list() == Some(List::Rows);
        let from = match self.open.last() {
            Some(Open::Suggestions { row, .. }) => *row,
            _ => self.focused_list().map_or(0, |list| self.row(list)),
        };
        self.open.push(Open::Search { text: TextField::new(), from });
    }

    /// Goes to the first row from where the search began that holds the text, whatever its case.
    pub(super) fn search_on(&mut self) {
        let Some(Open::Search { text, from }) = self.open.last() else { return };
        let (wanted, from) = (text.text().to_lowercase(), *from);
        if wanted.is_empty() {
            self.set_row(from);
            return;
        }
        let found = self.searched_rows().and_then(|rows| {
            let count = rows.len();
            (0..count).map(|step| (from + step) % count).find(|row| rows[*row].to_lowercase().contains(&wanted))
        });
        let found = found.or_else(|| self.search_names(&wanted, from));
        match found {
            Some(row) => {
                self.notice = None;
                self.set_row(row);
            }
            None => self.notice = Some(Notice::NotFound(wanted)),
        }
    }

    /// The texts of the rows that are searched; `None` for the names, of which there may be a million.
    fn searched_rows(&self) -> Option<Vec<String>> {
        let under = self.open.len().checked_sub(2).and_then(|index| self.open.get(index));
        if let Some(Open::Suggestions { values, .. }) = under {
            return Some(values.iter().map(|suggestion| suggestion.value.clone()).collect());
        }
        let label = |field: &Field| self.labels.get(field).cloned().unwrap_or_default();
        match self.focused_list()? {
            List::Rows => Some(
                self.review_rows()
                    .iter()
                    .map(|row| match row {
                        Row::Field(field) => format!("{} {}", label(field), self.answers.text(*field)),
                        Row::Answer(_) | Row::Prove | Row::Fold | Row::Write => String::new(),
                    })
                    .collect(),
            ),
            List::HandOver => Some(
                self.hand_over_rows()
                    .iter()
                    .map(|field| format!("{} {}", label(field), self.hand_over_value(*field)))
                    .collect(),
            ),
            List::Preview | List::Names | List::People => None,
        }
    }

    fn search_names(&self, wanted: &str, from: usize) -> Option<usize> {
        match self.focused_list()? {
            List::Names => self.names.find(wanted, from),
            List::People => self.people.find(wanted, from),
            _ => None,
        }
    }

    /// Chooses a row of the topmost list under a search.
    fn set_row(&mut self, to: usize) {
        for open in self.open.iter_mut().rev() {
            if let Open::Suggestions { row, .. } = open {
                *row = to;
                return;
            }
        }
        if let Some(list) = self.focused_list() {
            self.rows.insert(list, to);
        }
    }
}

/// Where `action` leads from `row` in a list of `len` rows; no wrap at the ends.
pub fn moved(row: usize, len: usize, page: usize, action: Action) -> usize {
    let last = len.saturating_sub(1);
    let to = match action {
        Action::Up => row.saturating_sub(1),
        Action::Down => row + 1,
        Action::First => 0,
        Action::Last => last,
        Action::PageUp => row.saturating_sub(page),
        Action::PageDown => row + page,
        _ => row,
    };
    to.min(last)
}
