//! Mending on Review itself: the text of a row is typed where it stands, and from one thing that blocks the write Enter
//! leads to the next.

use super::Wizard;
use super::keymap::Action;
use super::msg::{Notice, Undone};
use super::plan::List;
use super::rows::{Need, Row};
use crate::base::secret::Secret;
use crate::setup::field::Field;

/// A row of Review whose text is being typed.
#[derive(Debug)]
pub struct InPlace {
    /// Its field.
    field: Field,
    /// What stood there, for whoever thinks better of it.
    before: Secret,
}

impl Wizard {
    /// The field whose row of Review is being typed in.
    pub fn in_place(&self) -> Option<Field> {
        self.in_place.as_ref().map(|row| row.field)
    }

    /// Opens the row of `field` for typing, where Review shows it.
    pub(super) fn type_in_place(&mut self, field: Field) {
        self.close_in_place();
        // While somebody types, no row moves.
        self.settle_rows();
        let before = if self.is_secret(field) {
            self.answers.secret.clone()
        } else {
            Secret::new(self.answers.text(field).to_owned())
        };
        let Some(row) = self.review_rows().iter().position(|row| *row == Row::Field(field)) else { return };
        self.rows.insert(List::Rows, row);
        self.in_place = Some(InPlace { field, before });
        self.editor(field);
        self.settle_page();
    }

    /// The row is no longer typed in; what was typed stays.
    pub(super) fn close_in_place(&mut self) {
        self.in_place = None;
    }

    /// A character or a pasted line goes to the chosen row, where that is a text which is empty: it is typed in from there.
    pub(super) fn begin_in_place(&mut self) -> bool {
        let empty =
            self.reviewed_field().filter(|field| self.open.is_empty() && field.is_text() && self.is_empty(*field));
        if let Some(field) = empty {
            self.type_in_place(field);
        }
        empty.is_some()
    }

    /// Leaves the row that is typed in: down or up to its neighbour, or on to what is left.
    pub(super) fn leave_row(&mut self, action: Action) {
        let to = match action {
            Action::Onward => self.on_from_row(),
            Action::PreviousStop => self.neighbour(false),
            _ => self.neighbour(true),
        };
        self.secret.shown = false;
        self.close_in_place();
        self.wanted_row = to;
    }

    fn neighbour(&self, down: bool) -> Option<Row> {
        let at = self.row(List::Rows);
        let to = if down { at + 1 } else { at.checked_sub(1)? };
        self.review_rows().get(to).copied()
    }

    /// Where Enter leads from the row that is typed in; `None` where it only ends the typing.
    pub(super) fn on_from_row(&self) -> Option<Row> {
        let field = self.in_place()?;
        self.next_left(field, self.shown_need(field))
    }

    /// The row after that of `field`, which needed this: the next that blocks the write, from the last on to the first; the
    /// next that wants to be seen; where there is none, the write. `None` where `field` needed nothing, or nothing else is
    /// left and it needs the same still.
    pub(super) fn next_left(&self, field: Field, needed: Need) -> Option<Row> {
        let others: Vec<Field> = self.needing(needed).into_iter().filter(|other| *other != field).collect();
        let after = others.iter().find(|other| **other > field);
        let next = match needed {
            Need::Mended => after.or(others.first()),
            Need::Seen => after,
            Need::Nothing => return None,
        };
        match next {
            None if self.need(field) == Need::Mended => None,
            next => next.copied().map(Row::Field).or(Some(Row::Write)),
        }
    }

    /// Esc in a row: what stood there before is there again, which Ctrl-_ takes back too.
    pub(super) fn put_back_in_place(&mut self) {
        let Some(InPlace { field, before }) = self.in_place.take() else { return };
        self.secret.shown = false;
        let now = if self.is_secret(field) { self.answers.secret.expose() } else { self.answers.text(field) };
        if now != before.expose() {
            self.replace_text(field, before.expose());
            self.notice = Some(Notice::Undone(Undone::Field(field)));
        }
    }
}
