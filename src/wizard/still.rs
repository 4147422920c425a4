//! Still water: on Review the rows stay as they are while nobody moves, whatever is ticked, mended or measured meanwhile.

use std::collections::BTreeMap;

use super::Wizard;
use super::msg::Notice;
use super::plan::{List, Step};
use super::rows::{Need, Row};
use crate::setup::field::{FIELDS, Field};
use crate::setup::verdict::CheckId;

/// What the rows of Review were made of when the chosen one moved last.
#[derive(Debug)]
pub(super) struct Settled {
    /// What each field needed.
    needs: BTreeMap<Field, Need>,
    /// What IMS had answered.
    answers: Vec<CheckId>,
}

/// Review before a message.
pub(super) struct RowsBefore {
    chosen: Option<Row>,
    unfolded: bool,
}

impl Wizard {
    /// What `field` is shown to need: on Review what it needed when the chosen row moved last.
    pub(super) fn shown_need(&self, field: Field) -> Need {
        let settled = self.settled.as_ref().filter(|_| self.step == Step::Review);
        settled.and_then(|rows| rows.needs.get(&field).copied()).unwrap_or_else(|| self.need(field))
    }

    /// What IMS answers, by the checks that Review shows.
    pub(super) fn shown_answers(&self) -> Vec<CheckId> {
        let settled = self.settled.as_ref().filter(|_| self.step == Step::Review);
        settled.map_or_else(|| self.answers_there(), |rows| rows.answers.clone())
    }

    fn answers_there(&self) -> Vec<CheckId> {
        self.answered_by_ims().into_iter().map(|check| check.id).collect()
    }

    /// The rows are as things stand now.
    pub(super) fn settle_rows(&mut self) {
        self.settled = None;
        let needs = FIELDS.iter().map(|row| (row.field, self.need(row.field))).collect();
        self.settled = Some(Settled { needs, answers: self.answers_there() });
    }

    /// The same, and the chosen row stays the chosen one.
    pub(super) fn settle_around(&mut self) {
        let chosen = self.review_row();
        self.settle_rows();
        if let Some(place) = chosen.and_then(|chosen| self.review_rows().iter().position(|row| *row == chosen)) {
            self.rows.insert(List::Rows, place);
        }
    }

    /// The review before a message, where it is on the screen.
    pub(super) fn rows_before(&self) -> Option<RowsBefore> {
        let on_screen = self.step == Step::Review && self.settled.is_some();
        on_screen.then(|| RowsBefore { chosen: self.review_row(), unfolded: self.unfolded })
    }

    /// After a message the chosen row is the one it led to, else the same as before. Where a key has moved it, the rows are put
    /// in order anew around it; what has come by itself waits for the next key.
    pub(super) fn keep_review_row(&mut self, before: Option<RowsBefore>, acted: bool) {
        let wanted = self.wanted_row.take();
        if self.step != Step::Review {
            self.settled = None;
            return;
        }
        let chosen = self.review_row();
        let stays = before.is_some_and(|before| before.chosen == chosen && before.unfolded == self.unfolded);
        if !stays || wanted.is_some() || self.settled.is_none() {
            if self.in_place().is_none() || self.settled.is_none() {
                self.settle_rows();
            }
        } else if (acted || !self.is_below_the_answers(chosen)) && self.in_place().is_none() {
            let answers = self.answers_there();
            if let Some(settled) = &mut self.settled {
                settled.answers = answers;
            }
        } else if self.notice.is_none() && self.answers_there() != self.shown_answers() {
            self.notice = Some(Notice::Answered);
        }
        let now = self.review_rows();
        let place = |wanted: Option<Row>| wanted.and_then(|wanted| now.iter().position(|row| *row == wanted));
        let at = self.row(List::Rows).min(now.len() - 1);
        self.rows.insert(List::Rows, place(wanted).or_else(|| place(chosen)).unwrap_or(at));
    }

    /// Whether what IMS answers is put in above `row`, and would move it; whoever asks for the proof waits for it.
    fn is_below_the_answers(&self, row: Option<Row>) -> bool {
        match row {
            Some(Row::Field(field)) => self.shown_need(field) == Need::Nothing,
            Some(Row::Fold | Row::Write) => true,
            _ => false,
        }
    }

    /// Where Enter leads from the chosen row, whose field needed something when the row was chosen and does no more: to what is
    /// left next. Nothing is answered there by a key that was pressed twice.
    pub fn on_from_settled(&self) -> Option<Row> {
        let field = self.reviewed_field()?;
        let needed = self.shown_need(field);
        if self.need(field) > needed { self.next_left(field, needed) } else { None }
    }
}
