//! Lists: moving in them, taking a row; and closing what is open.

use super::Wizard;
use super::keymap::Action;
use super::msg::{Effect, Notice, Request};
use super::open::{Open, Question};
use super::plan::List;
use super::rows::Row;
use crate::setup::field::Field;
use crate::setup::verdict::CheckId;

impl Wizard {
    /// Rows that one `PgUp` or `PgDn` passes: what a list shows at once, as whoever draws it told; else about that.
    fn page_rows(&self) -> usize {
        self.seen.rows.unwrap_or_else(|| usize::from(self.size.1.saturating_sub(12))).max(1)
    }

    /// Moves the chosen row of the topmost list.
    pub(super) fn scroll(&mut self, action: Action) {
        let page = self.page_rows();
        let list = self.focused_list();
        if self.open.last().is_some_and(Open::is_scrolled) {
            if self.step_to_button(action) {
                return;
            }
            return self.scroll_past(action);
        }
        let page_len = list.map_or(0, |list| self.list_len(list));
        match self.open.last_mut() {
            Some(Open::Help { row, actions }) => *row = moved(*row, actions.len(), page, action),
            Some(Open::Suggestions { row, values, .. }) => *row = moved(*row, values.len(), page, action),
            Some(Open::Pasted { row, rows, .. }) => *row = moved(*row, rows.len(), page, action),
            Some(Open::Search { .. }) => match action {
                Action::Up | Action::Down => self.search_further(action == Action::Down),
                _ => {}
            },
            Some(Open::Name { .. }) => self.leave_name(action),
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
                self.take_name(index, text.text());
                if self.notice == Some(Notice::SecretAsName) {
                    // Nothing that was typed is lost: it stays where it was typed, and nowhere else.
                    self.open.push(Open::Name { index, text });
                }
            }
            Some(Open::Password(text)) => self.take_password(text.text(), effects),
            Some(Open::File(text)) => self.take_people_file(text.text(), effects),
            Some(Open::Search { text, from }) => self.end_search(&text, from),
            Some(Open::Question { question, button }) => match question.answers().get(button) {
                Some(&"yes") => self.answered_yes(&question, effects),
                Some(&"take") => self.take_theirs(),
                Some(&"look") => self.look_at_difference(),
                Some(&"keep") => self.keep_the_file_s_secret(effects),
                _ => self.answered_no(&question),
            },
            None => match self.focused_list() {
                Some(List::Rows) => self.take_row(effects),
                Some(List::Names) => self.edit_name(),
                Some(List::People) => self.open_chain(),
                Some(List::HandOver) => self.take_value(effects),
                Some(List::Preview) | None => {}
            },
        }
    }

    fn take_row(&mut self, effects: &mut Vec<Effect>) {
        if let Some(next) = self.on_from_settled() {
            self.wanted_row = Some(next);
            return;
        }
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
        if question.is_of_the_write() {
            // It was told with the question.
            self.agree();
        }
        if question.is_of_the_file() {
            // That the older secret stays was told too.
            self.keep_the_older();
        }
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
            Question::OldSecret => self.write_with_the_older(effects),
            Question::Replace(digest)
            | Question::ReplaceOther(digest)
            | Question::ReplaceChanged(digest)
            | Question::ReplaceForeign(digest) => {
                self.order(Some(digest.clone()), effects);
            }
        }
    }

    fn answered_no(&mut self, question: &Question) {
        match question {
            Question::LockOut => self.look_at_names(),
            Question::OldSecret => self.go_to(Field::ImsClientSecret),
            question if question.is_of_the_file() => self.notice = Some(Notice::FileKept),
            question if question.is_of_the_write() => self.notice = Some(Notice::NothingWritten),
            _ => {}
        }
    }

    /// Down and Up where answers stand one under the other: they lead to the next, unless there is more to read, which is what
    /// they are for: whoever reads on chooses nothing by it.
    fn step_to_button(&mut self, action: Action) -> bool {
        let whole = self.seen.past == 0 && self.seen.beyond == 0;
        let Some(Open::Question { question, button }) = self.open.last_mut() else { return false };
        let (several, last) = (question.answers().len() > 2, question.answers().len() - 1);
        match action {
            Action::Down if several && whole && *button < last => *button += 1,
            Action::Up if several && whole && *button > 0 => *button -= 1,
            _ => return false,
        }
        true
    }

    /// Chooses another button.
    pub(super) fn next_button(&mut self, action: Action) {
        if let Some(Open::Question { question, button }) = self.open.last_mut() {
            let last = question.answers().len() - 1;
            *button = if action == Action::NextButton { (*button + 1).min(last) } else { button.saturating_sub(1) };
        }
    }

    /// Closes the topmost thing; a search goes back to where it began.
    pub(super) fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Search { from, .. }) => self.go_back(from),
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
                Open::Question { question, .. } if question.is_of_the_write() => {
                    self.notice = Some(Notice::NothingWritten);
                }
                Open::Pasted { rows, .. } => self.notice = Some(Notice::NotFilled(rows.len())),
                _ => {}
            }
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
