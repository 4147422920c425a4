//! Review's rows: what is left comes first, the rest is folded; and the way from one field that is left to the next.

use super::Wizard;
use super::msg::Effect;
use super::plan::{List, Step, Stop};
use super::progress::Mark;
use crate::setup::evidence::Status;
use crate::setup::field::{FIELDS, Field};
use crate::setup::finding::{Finding, Severity};
use crate::setup::verdict::CheckId;

/// A row of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A field, with its mark; Enter goes there.
    Field(Field),
    /// What IMS answers, by its check; Enter goes to the field that it is about.
    Answer(CheckId),
    /// The proof of the secret; Enter asks whether it may be sent.
    Prove,
    /// The fields that need nothing; Enter shows or hides them.
    Fold,
    /// The write.
    Write,
}

impl Row {
    /// Its name, by which a draft keeps it.
    pub fn name(self) -> &'static str {
        match self {
            Row::Field(field) => field.key(),
            Row::Answer(check) => check.id(),
            Row::Prove => "prove",
            Row::Fold => "fold",
            Row::Write => "write",
        }
    }
}

/// What a field still needs before everything is as it should be; the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// It keeps the configuration from being written.
    Mended,
    /// Nobody has confirmed, typed or measured it, or something is to be said of it.
    Seen,
    /// Nothing.
    Nothing,
}

/// Where a key leads that goes on from the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// To a stop of the step on the screen.
    Stop(Stop),
    /// To another step; on an errand to this stop of it.
    Step(Step, Option<Stop>),
    /// To this row of Review.
    Row(Row),
    /// Out of the row of Review that is typed in.
    Kept,
    /// Nowhere: it is the very end.
    Nowhere,
}

impl Wizard {
    /// What `field` still needs.
    pub fn need(&self, field: Field) -> Need {
        if let Some(made) = self.judged_now() {
            return made.of(field).need;
        }
        let judged = self.judge_field(field);
        self.need_by(field, &judged, self.mark_by(field, &judged))
    }

    /// What `field` still needs by all that is to be said of it.
    pub(super) fn need_by(&self, field: Field, judged: &[Finding], mark: Mark) -> Need {
        if judged.iter().any(|finding| finding.severity == Severity::Error) {
            return Need::Mended;
        }
        let builds = matches!(field, Field::ConsoleBuild | Field::ServerBuild);
        match mark {
            Mark::Open | Mark::Warned | Mark::Failed => Need::Seen,
            // Two builds that are right by themselves may not go together.
            _ if builds && matches!(self.console().status, Status::Warned | Status::Failed) => Need::Seen,
            Mark::Done | Mark::Optional => Need::Nothing,
        }
    }

    /// The fields with this need, in the order of the configuration.
    pub fn needing(&self, need: Need) -> Vec<Field> {
        FIELDS.iter().map(|row| row.field).filter(|field| self.need(*field) == need).collect()
    }

    /// The fields that Review shows with this need.
    pub fn shown_needing(&self, need: Need) -> Vec<Field> {
        FIELDS.iter().map(|row| row.field).filter(|field| self.shown_need(*field) == need).collect()
    }

    /// Review's rows: what blocks the write, what wants to be seen, what IMS answers, the rest in one row or
    /// unfolded, the proof of the secret where there can be one, and the write.
    pub fn review_rows(&self) -> Vec<Row> {
        let of = |need: Need| self.shown_needing(need).into_iter().map(Row::Field);
        let mut rows: Vec<Row> = of(Need::Mended).chain(of(Need::Seen)).collect();
        rows.extend(self.shown_answers().into_iter().map(Row::Answer));
        rows.push(Row::Fold);
        if self.unfolded {
            rows.extend(of(Need::Nothing));
        }
        rows.extend(self.may_prove().then_some(Row::Prove));
        rows.push(Row::Write);
        rows
    }

    /// The chosen row of the review.
    pub fn review_row(&self) -> Option<Row> {
        self.review_rows().get(self.row(List::Rows)).copied()
    }

    /// The field of the chosen row, where Review has the focus.
    pub fn reviewed_field(&self) -> Option<Field> {
        match (self.focus(), self.review_row()) {
            (Stop::List(List::Rows), Some(Row::Field(field))) => Some(field),
            _ => None,
        }
    }

    /// Chooses the first row that keeps the file from being written; where none does, the write.
    pub(super) fn choose_what_is_left(&mut self) {
        self.settled = None;
        let rows = self.review_rows();
        let blocks = self.needing(Need::Mended).first().map(|field| Row::Field(*field));
        let row = rows.iter().position(|row| *row == blocks.unwrap_or(Row::Write)).unwrap_or(0);
        self.rows.insert(List::Rows, row);
    }

    /// What a row needs: a field's own need; of the others, whether something keeps the file from being written.
    pub(super) fn need_of_row(&self, row: Row) -> Need {
        match row {
            Row::Field(field) => self.need(field),
            _ if self.needing(Need::Mended).is_empty() => Need::Nothing,
            _ => Need::Mended,
        }
    }

    /// Whoever comes `back` finds the row that was left, while that needs what it needed then; else what is left is chosen.
    pub(super) fn choose_row_left(&mut self, back: bool) {
        self.settled = None;
        let left = self.left_row.take().filter(|(row, need)| back && self.need_of_row(*row) == *need);
        match left.and_then(|(left, _)| self.review_rows().iter().position(|row| *row == left)) {
            Some(row) => {
                self.rows.insert(List::Rows, row);
            }
            None => self.choose_what_is_left(),
        }
    }

    /// Shows or hides the fields that need nothing.
    pub(super) fn fold(&mut self) {
        self.unfolded = !self.unfolded;
    }

    /// Goes to `field`, which is left: from there Enter leads from one to the next.
    pub(super) fn run_errand(&mut self, field: Field) {
        let need = self.need(field);
        self.go_to(field);
        self.errand = Some(need).filter(|need| *need != Need::Nothing);
    }

    /// Goes to the first field that keeps the file from being written, and from there on by Enter; where there is none, to
    /// the write.
    pub(super) fn go_to_what_is_left(&mut self, effects: &mut Vec<Effect>) {
        let notice = self.notice.take();
        if let Some(field) = self.needing(Need::Mended).first() {
            self.run_errand(*field);
        } else {
            self.enter(Step::Review, Some(Stop::List(List::Rows)));
            self.wanted_row = Some(Row::Write);
            self.look(effects);
        }
        self.notice = notice;
    }

    /// Where Enter leads from the field that has the focus: to the next stop; on an errand, once the field needs nothing
    /// any more, to the next that does, and at last to the write.
    pub fn onward(&self) -> Onward {
        if self.in_place().is_some() {
            return self.on_from_row().map_or(Onward::Kept, Onward::Row);
        }
        let Some((errand, field)) = self.errand.zip(self.focused_field()) else { return self.next() };
        if self.need(field) <= errand {
            return self.next();
        }
        let left: Vec<Field> = [Need::Mended, Need::Seen]
            .into_iter()
            .filter(|need| *need <= errand)
            .flat_map(|need| self.needing(need))
            .collect();
        let next = left.iter().find(|other| **other > field).or(left.first());
        match next {
            Some(next) if Step::of(*next) == self.step => Onward::Stop(Stop::Field(*next)),
            Some(next) => Onward::Step(Step::of(*next), Some(Stop::Field(*next))),
            None => Onward::Step(Step::Review, Some(Stop::List(List::Rows))),
        }
    }

    /// Where Tab leads: to the next stop, past the last to the next step.
    pub fn next(&self) -> Onward {
        match self.stop_after() {
            Some(stop) => Onward::Stop(stop),
            None => self.step.next().map_or(Onward::Nowhere, |step| Onward::Step(step, None)),
        }
    }
}
