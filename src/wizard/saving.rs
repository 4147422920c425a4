//! Saving: what a draft keeps of the wizard, and how the wizard goes on from it.

use std::sync::Arc;

use super::Wizard;
use super::msg::{Effect, Notice, Task};
use super::open::Question;
use super::plan::{List, Step, Stop};
use super::rows::Need;
use crate::base::told::Told;
use crate::names::Names;
use crate::setup::answers::Answers;
use crate::setup::document::{Draft, HandOver, KEPT_NAMES, KeptNames, Position};
use crate::setup::field::{FIELDS, Field, Kind};
use crate::setup::finding::Code;
use crate::setup::gate;

impl Wizard {
    /// The draft of everything as it is now, without any secret.
    pub fn draft(&self) -> Draft {
        let half_typed = self.half_typed().filter(|(_, name)| gate::may_keep_half_typed(&self.answers, name));
        let position = Position {
            step: self.step.row().name.to_owned(),
            field: Some(self.focus().name().to_owned()),
            cursor: self.cursor(),
            places: self
                .places
                .iter()
                .map(|(step, stop)| (step.row().name.to_owned(), stop.name().to_owned()))
                .collect(),
            row: self.review_row().filter(|_| self.focus() == Stop::List(List::Rows)).map(|row| row.name().to_owned()),
            secret_typed: self.would_be_lost(),
            name: half_typed.map(|(_, name)| name.to_owned()),
            name_at: half_typed.and_then(|(index, _)| index),
        };
        Draft {
            answers: self.answers_that_may_be_kept(),
            records: self.records(),
            withhold: self.withheld(),
            position,
            output: self.output.clone(),
            written: self.written.clone(),
            names: match &self.names.file {
                Some(file) => KeptNames::File(file.clone()),
                None if self.names.are_asked => KeptNames::Typed(Vec::new()),
                None => KeptNames::Typed(self.names_that_may_be_kept()),
            },
            hand_over: self.hand_over_that_may_be_kept(),
        }
    }

    fn hand_over_that_may_be_kept(&self) -> HandOver {
        let mut kept = self.hand_over.clone();
        kept.seen.retain(|_, text| gate::may_keep_name(&self.answers, text));
        kept
    }

    fn names_that_may_be_kept(&self) -> Vec<String> {
        let names = self.names.all().iter().take(KEPT_NAMES);
        names.filter(|name| gate::may_keep_name(&self.answers, name)).map(str::to_owned).collect()
    }

    fn answers_that_may_be_kept(&self) -> Answers {
        let mut answers = self.answers.clone();
        answers.extras.retain(|extra| gate::may_keep_extra(&self.answers, extra));
        answers.secret_file = answers.secret_file.filter(|file| gate::may_keep_file(file));
        answers
    }

    /// The place of the cursor in a text; of a list its chosen row.
    fn cursor(&self) -> usize {
        if let Stop::List(list) = self.focus() {
            return self.row(list);
        }
        self.focused_field().and_then(|field| self.editors.get(&field)).map_or(0, super::text::TextField::cursor)
    }

    /// A wizard that goes on from `draft`, at its step, field and cursor.
    pub fn resume(draft: Draft, today: &str) -> Wizard {
        let Draft { answers, position, output, written, names, withhold, hand_over, .. } = draft;
        let mut wizard = Wizard::new(answers, output, today);
        wizard.written = written;
        wizard.has_draft = true;
        wizard.hand_over = hand_over;
        wizard.secret.lost = position.secret_typed;
        match names {
            KeptNames::File(file) => wizard.names.file = Some(file),
            KeptNames::Typed(typed) => wizard.names.set(Arc::new(Names::from_iter(typed)), None),
        }
        for (step, stop) in &position.places {
            if let Some(step) = Step::from_name(step)
                && let Some(stop) = Stop::from_name(step, stop)
            {
                wizard.places.insert(step, stop);
            }
        }
        if let Some(step) = Step::from_name(&position.step) {
            let stop = position.field.as_deref().and_then(|name| Stop::from_name(step, name));
            wizard.enter(step, stop);
            if let Some(field) = position.field.as_deref().and_then(Field::from_key)
                && step == Step::Review
            {
                wizard.unfolded |= wizard.need(field) == Need::Nothing;
                wizard.type_in_place(field);
            }
            if let Some(field) = wizard.focused_field().filter(|field| field.is_text()) {
                wizard.editor(field).set_cursor(position.cursor);
            }
            if let Stop::List(list) = wizard.focus() {
                // Of names and people that are still being read it is not known yet how many there are.
                let rows = wizard.list_len(list);
                wizard.rows.insert(list, position.cursor.min(rows.saturating_sub(1)));
                wizard.row_left = position.row;
            }
        }
        if let Some(name) = position.name {
            wizard.resume_name(position.name_at, &name);
        }
        wizard.notice = withhold.first().map(|field| Notice::NotKept(*field, withhold.len()));
        wizard.kept = Some(wizard.draft());
        wizard
    }

    /// Now that it is known what of the secret is there, the row of Review where one was is the chosen one again; but what
    /// keeps the file from being written comes before it.
    pub fn back_to_its_row(&mut self) {
        let left = self.row_left.take();
        if self.focus() == Stop::List(List::Rows) && self.hindrances().is_empty() {
            let same = self.review_rows().iter().position(|row| Some(row.name()) == left.as_deref());
            let row = same.unwrap_or_else(|| self.row(List::Rows).min(self.review_rows().len() - 1));
            self.rows.insert(List::Rows, row);
        } else if self.focus() == Stop::List(List::Rows) {
            self.choose_what_is_left();
        }
    }

    /// Goes on with the names and the hand-over of a finished set-up, as far as its values are still the same.
    pub fn go_on_after(&mut self, finished: Draft) {
        match finished.names {
            KeptNames::File(file) => self.names.file = Some(file),
            KeptNames::Typed(typed) => self.names.set(Arc::new(Names::from_iter(typed)), None),
        }
        self.hand_over = finished.hand_over;
        // That a value was compared is written in no file.
        let same = finished.answers.text(Field::ImsScope) == self.answers.text(Field::ImsScope);
        self.answers.scope_compared |= same && finished.answers.scope_compared;
        let answers = &self.answers;
        self.hand_over.entered.retain(|field, _| finished.answers.text(*field) == answers.text(*field));
    }

    /// What there is by now was begun with, and needs no draft.
    pub fn nothing_is_new(&mut self) {
        self.has_draft = false;
        self.kept = Some(self.draft());
    }

    /// Tells who leaves a field that what stands in it stays out of the draft, where the field itself says nothing of a secret: it
    /// would be lost in silence.
    pub(super) fn tell_withheld(&mut self, left: Stop) {
        let Stop::Field(field) = left else { return };
        if self.notice.is_some() || self.focus() == left || !self.withheld().contains(&field) {
            return;
        }
        let told = self.judge_field(field).iter().any(|finding| matches!(finding.code, Code::LooksLikeSecret));
        if !told && !self.is_secret(field) {
            self.notice = Some(Notice::Withheld(field));
        }
    }

    /// Tells who comes back to a draft, saved so many minutes ago, where everything stands; what was not kept is told first.
    pub fn welcome_back(&mut self, minutes: u64) {
        self.notice = self.notice.take().or(Some(Notice::Back { minutes }));
    }

    /// Tells who has taken over from which process on which terminal, and whether that could save; what was not kept is told first.
    pub fn take_over_from(&mut self, [process, terminal]: [String; 2], saved: bool) {
        if matches!(self.notice, None | Some(Notice::Back { .. })) {
            self.notice = Some(Notice::TakenOver { process, terminal, saved });
        }
    }

    /// Fills what is empty or at its default from `other`, never what was typed.
    pub fn fill_from(&mut self, other: &Answers) {
        let fresh = Answers::new(&self.answers.instance);
        for row in &FIELDS {
            let field = row.field;
            match row.kind {
                Kind::Text if self.answers.text(field) == fresh.text(field) && !other.text(field).is_empty() => {
                    self.answers.set_text(field, other.text(field));
                    self.editors.remove(&field);
                }
                Kind::Confirmation if self.answers.confirmed(field) == fresh.confirmed(field) => {
                    self.answers.set_confirmed(field, other.confirmed(field));
                }
                _ => {}
            }
        }
        self.answers.scope_compared |= other.scope_compared;
        if !self.answers.has_secret() {
            self.answers.keeping = other.keeping;
            self.answers.secret = other.secret.clone();
            self.answers.secret_variable.clone_from(&other.secret_variable);
            self.answers.secret_file.clone_from(&other.secret_file);
            self.editors.remove(&Field::ImsClientSecret);
        }
    }

    /// Hands the draft to the host where it is another one than the last.
    pub(super) fn keep(&mut self, effects: &mut Vec<Effect>) {
        let draft = self.draft();
        if self.kept.as_ref() == Some(&draft) {
            return;
        }
        self.kept = Some(draft.clone());
        self.has_draft = true;
        effects.push(Effect::Host(Task::Save(Box::new(draft))));
    }

    /// The person wants to leave: that is done once everything is on disk. Where it can't be, it is asked first.
    pub(super) fn settled(&mut self, result: Result<(), Told>, effects: &mut Vec<Effect>) {
        self.unsaved = result.err();
        match &self.unsaved {
            None => effects.push(Effect::Quit(self.leaving())),
            Some(told) => self.ask(Question::LeaveUnsaved(told.clone())),
        }
    }
}
