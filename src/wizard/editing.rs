//! Editing: what a key does to the text, the confirmation or the choice that has the focus.

use super::Wizard;
use super::keymap::Action;
use super::msg::Notice;
use super::open::Open;
use super::plan::{List, Step, Stop};
use super::progress::Mark;
use super::text::{TextField, TooLarge};
use crate::base::key::{Code, Key};
use crate::setup::answers::Keeping;
use crate::setup::field::{FIELDS, Field, Kind, SCOPE_FULL};
use crate::setup::judge;
use crate::setup::suggest::Suggestion;

/// The key that gives all confirmations; an input method for Korean or Chinese lets it through.
pub(super) const ALL: char = '*';

impl Wizard {
    /// The text that typed characters go into, if any does.
    pub(super) fn typed_into(&mut self) -> Option<&mut TextField> {
        if self.open.is_empty() {
            let field = self.focused_field().filter(|field| field.is_text())?;
            return Some(self.editor(field));
        }
        match self.open.last_mut() {
            Some(Open::Name { text, .. } | Open::File(text) | Open::Password(text) | Open::Search { text, .. }) => {
                Some(text)
            }
            _ => None,
        }
    }

    /// An edit or a cursor move in the focused text.
    pub(super) fn edit(&mut self, action: Action) {
        if matches!(action, Action::Insert(_)) && self.open.is_empty() && self.focus() == Stop::List(List::Names) {
            self.begin_name();
        }
        if let Action::Insert(typed) = action
            && self.open.is_empty()
            && self.focus() == Stop::List(List::Rows)
            && !self.begin_in_place()
        {
            self.notice = Some(Notice::NoMeaning(Key::new(Code::Char(typed))));
        }
        if action == Action::Right && self.take_ghost() {
            return;
        }
        let Some(text) = self.typed_into() else { return };
        let done = apply(text, action);
        if done.is_err() {
            self.notice = Some(Notice::PasteTooLarge);
        }
        self.typed();
    }

    /// Inserts a pasted text as one edit.
    pub(super) fn insert(&mut self, text: &str) {
        if let Some(into) = self.typed_into()
            && into.insert_str(text).is_err()
        {
            self.notice = Some(Notice::PasteTooLarge);
        }
        self.typed();
    }

    /// Puts `text` in place of the focused text, as one edit.
    pub(super) fn replace_typed(&mut self, text: &str) {
        if let Some(into) = self.typed_into()
            && into.replace(text).is_err()
        {
            self.notice = Some(Notice::PasteTooLarge);
        }
        self.typed();
    }

    /// After an edit: the answer follows its editor, the search its text.
    fn typed(&mut self) {
        match self.open.last() {
            Some(Open::Search { .. }) => self.search_on(),
            Some(_) => {}
            None => {
                if let Some(field) = self.focused_field() {
                    self.answer_follows(field);
                }
            }
        }
    }

    pub(super) fn answer_follows(&mut self, field: Field) {
        let Some(editor) = self.editors.get(&field) else { return };
        let is_secret = self.is_secret(field);
        let before = if is_secret { self.answers.secret.expose() } else { self.answers.text(field) };
        // Where nothing was changed nothing is copied: a copy of a secret would be left behind.
        if before == editor.text() {
            return;
        }
        let text = editor.text().to_owned();
        if is_secret {
            self.answers.secret = text.into();
            self.secret.written = false;
            self.secret.changed = true;
        } else {
            self.answers.no_secret.remove(&field);
            if field == Field::ImsScope {
                // Typed back to the prefilled one it was not compared by being touched.
                self.answers.scope_compared = text != SCOPE_FULL;
            }
            self.answers.set_text(field, text);
        }
        self.forget_entered(field);
    }

    /// Puts `text` in place of what a field holds, as one edit that can be undone.
    pub(super) fn replace_text(&mut self, field: Field, text: &str) {
        if self.editor(field).replace(text).is_err() {
            self.notice = Some(Notice::PasteTooLarge);
        }
        self.answer_follows(field);
    }

    /// A confirmation is given or taken back; a choice goes on or back.
    pub(super) fn choose(&mut self, action: Action) {
        if matches!(self.open.last(), Some(Open::Pasted { .. })) {
            return self.pick(action);
        }
        let Some(field) = self.focused_field().or_else(|| self.reviewed_field()) else {
            self.notice = Some(Notice::NoMeaning(Key::new(Code::Char(' '))));
            return;
        };
        let here = self.focused_field().is_some();
        if field.row().kind == Kind::Confirmation {
            let yes = !self.answers.confirmed(field);
            self.confirm(field, yes);
            if !here && yes {
                self.notice = Some(Notice::Confirmed(vec![field]));
            }
            return;
        }
        if !here {
            // Review ticks; whatever else is answered where its choices are explained.
            self.notice = Some(Notice::NoMeaning(Key::new(Code::Char(' '))));
            return;
        }
        let ways = [Keeping::File, Keeping::Environment, Keeping::Inline];
        let at = ways.iter().position(|way| *way == self.answers.keeping).unwrap_or(0);
        let step = if action == Action::PreviousValue { ways.len() - 1 } else { 1 };
        self.keep_secret(ways[(at + step) % ways.len()]);
    }

    /// The confirmations that nobody has given yet: on Review all of them, elsewhere those of the step.
    pub fn open_confirmations(&self) -> Vec<Field> {
        let here = |field: &Field| self.step == Step::Review || Step::of(*field) == self.step;
        let is_open = |field: &Field| field.row().kind == Kind::Confirmation && self.mark(*field) == Mark::Open;
        FIELDS.iter().map(|row| row.field).filter(here).filter(is_open).collect()
    }

    /// Gives them all with one key, and names each: what was confirmed is read, and taken back as one.
    pub(super) fn confirm_all(&mut self) {
        let chosen = self.focused_field().or_else(|| self.reviewed_field());
        if chosen.is_some_and(Field::is_text) {
            // There it is a character.
            return self.edit(Action::Insert(ALL));
        }
        let open = self.open_confirmations();
        if open.is_empty() || chosen.is_none_or(|field| field.row().kind != Kind::Confirmation) {
            self.notice = Some(Notice::NoMeaning(Key::new(Code::Char(ALL))));
            return;
        }
        for field in &open {
            self.confirm(*field, true);
        }
        self.notice = Some(Notice::Confirmed(open));
    }

    /// Gives a confirmation, or takes it back.
    pub(super) fn confirm(&mut self, field: Field, yes: bool) {
        self.answers.set_confirmed(field, yes);
    }

    /// Keeps the secret another way; the field then takes the secret, or the name of the variable.
    pub(super) fn keep_secret(&mut self, keeping: Keeping) {
        self.answers.keeping = keeping;
        self.secret.written = false;
        self.secret.changed = true;
        self.stow(Field::ImsClientSecret);
    }

    /// Opens the suggestions for the focused field; on Review for that of the chosen row.
    pub(super) fn suggest(&mut self) {
        let focused = self.focused_field().or_else(|| self.reviewed_field());
        let Some(field) = focused.filter(|field| field.is_text()) else {
            self.notice = Some(Notice::NoMeaning(Key::ctrl('o')));
            return;
        };
        let values = judge::suggestions(
            field,
            &self.answers,
            &self.measuring.measured,
            &self.names.proposals,
            &self.names.sample,
        );
        if values.is_empty() {
            self.notice = Some(Notice::NothingToSuggest);
        } else {
            let current = self.answers.text(field);
            let row = values.iter().position(|suggestion| suggestion.value == current).unwrap_or(0);
            self.open.push(Open::Suggestions { field, values, row });
        }
    }

    /// Takes a suggestion into its field.
    pub(super) fn take_suggestion(&mut self, field: Field, suggestion: &Suggestion) {
        if suggestion.keeps_here {
            self.answers.no_secret.insert(field);
        } else {
            self.replace_text(field, &suggestion.value);
        }
        if field == Field::ImsScope {
            self.answers.scope_compared = true;
        }
    }
}

/// Does what `action` does to a text; nothing where it is no edit.
///
/// # Errors
/// [`TooLarge`], and the text is as it was.
pub(super) fn apply(text: &mut TextField, action: Action) -> Result<(), TooLarge> {
    match action {
        Action::Insert(typed) => return text.insert_char(typed),
        Action::PutBack => return text.put_back(),
        Action::Left => text.left(),
        Action::Right => text.right(),
        Action::LineStart => text.home(),
        Action::LineEnd => text.end(),
        Action::WordLeft => text.word_left(),
        Action::WordRight => text.word_right(),
        Action::EraseBefore => text.backspace(),
        Action::EraseUnder => text.delete(),
        Action::EraseWord => text.erase_word(),
        Action::EraseToStart => text.erase_to_start(),
        Action::EraseToEnd => text.erase_to_end(),
        _ => {}
    }
    Ok(())
}
