//! Moving: from stop to stop, from step to step, and where the focus lands.

use super::Wizard;
use super::hand_over::TO_DO;
use super::msg::Notice;
use super::plan::{List, Step, Stop};
use super::progress::{Mark, fields};
use super::rows::Onward;
use crate::setup::field::Field;

impl Wizard {
    /// Enters `step`: at `stop` where one is given, else where it was left, else on the first field that still needs
    /// something, else on its first stop.
    pub fn enter(&mut self, step: Step, stop: Option<Stop>) {
        self.leave_stop();
        let left = self.step;
        let there = |stop: &Stop| self.has_stop(*stop);
        // What is new on Review is told over its rows: whoever comes back does not look at a line of the file.
        let back = self.places.get(&step).copied().filter(|place| left == step || *place != Stop::List(List::Preview));
        let place = stop.filter(there).or_else(|| back.filter(there));
        let place = place.unwrap_or_else(|| self.first_needed(step));
        if left == Step::Review && step != left {
            self.left_row = self.review_row().map(|row| (row, self.need_of_row(row)));
        }
        self.step = step;
        self.places.insert(step, place);
        if left == step && step == Step::Review {
            self.settle_around();
        }
        if left != step {
            self.errand = None;
            if step == Step::Review {
                self.choose_row_left(stop.is_none());
            }
        }
        self.arrive();
    }

    fn first_needed(&self, step: Step) -> Stop {
        let stops = step.row().stops;
        let needed = stops.iter().find(|stop| match stop {
            Stop::Field(field) => matches!(self.mark(*field), Mark::Open | Mark::Failed),
            Stop::List(_) => false,
        });
        *needed.unwrap_or(&stops[0])
    }

    /// Moves the focus within the step.
    fn focus_on(&mut self, stop: Stop) {
        self.leave_stop();
        self.places.insert(self.step, stop);
        self.arrive();
    }

    /// What ends when the focus leaves: a secret shown in clear is hidden.
    fn leave_stop(&mut self) {
        self.close_in_place();
        self.secret.shown = false;
    }

    /// What stands under the fields is put there anew, now that something has moved anyway.
    pub(super) fn settle_page(&mut self) {
        // The one field that keeps everybody out: its caution is said before it was passed over.
        let told = |field: Field| match self.findings(field).into_iter().next() {
            None if field == Field::AssociationMask => self.judged(field).into_iter().next(),
            found => found,
        };
        let found = fields(self.step).filter_map(|field| Some((field, told(field)?)));
        // Of a row that is typed in it is said too that it is missing.
        let typed = self.in_place().and_then(|field| Some((field, self.judged(field).into_iter().next()?)));
        self.under = found.chain(typed).collect();
    }

    fn arrive(&mut self) {
        self.settle_page();
        match self.focus() {
            Stop::Field(field) if field.is_text() => {
                self.editor(field);
            }
            Stop::List(list) => {
                if list == List::HandOver && !self.rows.contains_key(&list) {
                    self.choose_what_is_left_to_enter();
                }
                let last = self.list_len(list).saturating_sub(1);
                let row = self.row(list).min(last);
                self.rows.insert(list, row);
            }
            Stop::Field(_) => {}
        }
    }

    /// Where Enter leads from a field.
    pub(super) fn go_onward(&mut self) {
        let errand = self.errand;
        match self.onward() {
            Onward::Stop(stop) => self.focus_on(stop),
            Onward::Step(step, stop) => {
                self.enter(step, stop);
                self.errand = errand.filter(|_| step != Step::Review);
            }
            Onward::Row(_) | Onward::Kept | Onward::Nowhere => {}
        }
    }

    /// The next stop; past the last the next step; nothing at the very end.
    pub(super) fn next_stop(&mut self) {
        match self.stop_after() {
            Some(stop) => self.focus_on(stop),
            None => self.next_step(),
        }
    }

    /// The previous stop; before the first the last of the previous step; nothing at the very start.
    pub(super) fn previous_stop(&mut self) {
        let before = &self.step.row().stops[..self.stop_index()];
        if let Some(stop) = before.iter().rfind(|stop| self.has_stop(**stop)) {
            self.focus_on(*stop);
        } else if let Some(step) = self.step.previous() {
            let last = step.row().stops.last().copied();
            self.enter(step, last);
        } else {
            self.notice = Some(Notice::NoPlace);
        }
    }

    /// The next stop of the step; `None` after the last.
    pub(crate) fn stop_after(&self) -> Option<Stop> {
        self.step.row().stops[self.stop_index() + 1..].iter().copied().find(|stop| self.has_stop(*stop))
    }

    /// The place of the focused stop among those of its step.
    pub fn stop_index(&self) -> usize {
        let focus = self.focus();
        self.step.row().stops.iter().position(|stop| *stop == focus).unwrap_or(0)
    }

    /// The next step, where there is one.
    pub(super) fn next_step(&mut self) {
        match self.step.next() {
            Some(step) => self.enter(step, None),
            None => self.notice = Some(Notice::NoPlace),
        }
    }

    /// The previous step, where there is one.
    pub(super) fn previous_step(&mut self) {
        match self.step.previous() {
            Some(step) => self.enter(step, None),
            None => self.notice = Some(Notice::NoPlace),
        }
    }

    /// Goes to `field` in its own step.
    pub(super) fn go_to(&mut self, field: Field) {
        self.enter(Step::of(field), Some(Stop::Field(field)));
    }

    /// How many rows `list` has.
    pub fn list_len(&self, list: List) -> usize {
        match list {
            List::Rows => self.review_rows().len(),
            List::Preview => self.preview().len(),
            List::Names => self.names.shown_len() + 1,
            List::People => self.people.shown_len(),
            List::HandOver => self.hand_over_rows().len() + TO_DO.len(),
        }
    }
}
