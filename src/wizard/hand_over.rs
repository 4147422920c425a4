//! The hand-over: the values in the order of the console's form, what was entered there, and what is left to do.

use super::Wizard;
use super::gets_in::GetsIn;
use super::msg::{Effect, Notice, OnDisk, Request};
use super::open::{Open, Question};
use super::plan::List;
use crate::base::key::{Code, Key};
use crate::setup::answers::Keeping;
use crate::setup::document::HandOver;
use crate::setup::field::{FIELDS, Field};
use crate::setup::in_campaign::Seen;

/// What is left to do after the write, in the order that locks nobody out; the last is the way back, and no task.
pub const TO_DO: [&str; 7] = ["allowlist", "enter", "restart", "try", "everyone", "restrict", "back"];
/// So many of these are tasks.
pub const TASKS: usize = TO_DO.len() - 1;

/// A row of the hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandOverRow {
    /// A value to enter.
    Value(Field),
    /// What is left to do: its place in [`TO_DO`].
    ToDo(usize),
}

impl Wizard {
    /// The fields of the console's form that have a value to enter, or need one: so many as the form has, whatever is missing.
    pub fn hand_over_rows(&self) -> Vec<Field> {
        FIELDS
            .iter()
            .filter(|row| row.is_of_console())
            .filter(|row| row.required || !self.is_empty(row.field))
            .map(|row| row.field)
            .filter(|field| *field != Field::Enabled)
            .collect()
    }

    /// How the value of `field` stands against what was pasted back, else against what Campaign was asked.
    pub fn seen(&self, field: Field) -> Seen {
        let all = self.in_campaign();
        all.into_iter().find(|(known, _)| *known == field).map_or(Seen::Unseen, |(_, seen)| seen)
    }

    /// Whether the value of `field` stands in the file as it is here.
    pub fn is_in_file(&self, field: Field) -> bool {
        if self.is_finished() {
            return true;
        }
        match &self.on_disk {
            _ if field == Field::ImsClientSecret => self.has_secret_on_disk(),
            OnDisk::Present { configuration, .. } => configuration.text(field) == self.answers.text(field),
            _ => false,
        }
    }

    /// The row with this number.
    pub fn hand_over_row(&self, number: usize) -> HandOverRow {
        let values = self.hand_over_rows();
        values.get(number).map_or_else(
            || HandOverRow::ToDo((number - values.len()).min(TO_DO.len() - 1)),
            |field| HandOverRow::Value(*field),
        )
    }

    /// The value of `field` to enter in the console; of the secret only where it is.
    pub fn hand_over_value(&self, field: Field) -> String {
        match field {
            Field::ImsClientSecret if self.answers.keeping == Keeping::Environment => {
                format!("${}", self.answers.secret_variable)
            }
            Field::ImsClientSecret => self.secret_place(),
            field => self.answers.text(field).to_owned(),
        }
    }

    /// How many values stand in Campaign as here, differ there, can't be told; `None` where they were not compared.
    pub fn compared_with_campaign(&self) -> Option<[usize; 3]> {
        self.measuring.measured.session.answer()?.held.as_ref()?;
        let rows = self.hand_over_rows();
        let seen = self.seen_in_campaign();
        let seen: Vec<Seen> = seen
            .into_iter()
            .filter(|(field, _)| rows.contains(field) && !self.is_empty(*field))
            .map(|(_, seen)| seen)
            .collect();
        let same = seen.iter().filter(|seen| **seen == Seen::Same).count();
        let unseen = seen.iter().filter(|seen| **seen == Seen::Unseen).count();
        Some([same, seen.len() - same - unseen, unseen])
    }

    /// Nothing is left: the file is written, everybody tested gets in, every value is entered and every task done.
    pub fn is_all_done(&self) -> bool {
        let handed = self.handed_over().iter().all(|(done, all)| done == all);
        let gets_in = match self.gets_in() {
            GetsIn::Tested { .. } => self.names.first_miss().is_none(),
            GetsIn::People { out, unsure, .. } => out + unsure == 0,
            _ => false,
        };
        let differs = self.in_campaign().iter().any(|(_, seen)| matches!(seen, Seen::Differs { .. }));
        self.is_finished() && handed && gets_in && !differs
    }

    /// How many values were entered, by hand or as Campaign was seen to hold them, of how many; how many tasks are done, of how many.
    pub fn handed_over(&self) -> [(usize, usize); 2] {
        let values = self.hand_over_rows();
        let seen = self.in_campaign();
        let is_entered =
            |field: &&Field| self.hand_over.entered.contains_key(*field) || seen.contains(&(**field, Seen::Same));
        let entered = values.iter().filter(is_entered).count();
        let done = TO_DO[..TASKS].iter().filter(|task| self.hand_over.done.contains_key(**task)).count();
        [(entered, values.len()), (done, TASKS)]
    }

    /// Ticks the chosen row, or takes its tick back.
    pub(super) fn tick_row(&mut self) {
        let today = self.today.clone();
        match self.answers_row() {
            HandOverRow::Value(field) if self.is_empty(field) => {
                self.notice = Some(Notice::NoMeaning(Key::new(Code::Char(' '))));
            }
            HandOverRow::Value(field) => {
                if self.hand_over.entered.remove(&field).is_none() {
                    self.hand_over.entered.insert(field, today);
                }
            }
            HandOverRow::ToDo(place) if place < TASKS => {
                let task = TO_DO[place];
                if self.hand_over.done.remove(task).is_none() {
                    self.hand_over.done.insert(task.to_owned(), today);
                }
            }
            HandOverRow::ToDo(_) => self.notice = Some(Notice::NoTask),
        }
    }

    /// Enter on the chosen row: its value goes to the terminal, of the first task the mail to Adobe is shown.
    pub(super) fn take_value(&mut self, effects: &mut Vec<Effect>) {
        match self.answers_row() {
            HandOverRow::Value(field) if self.is_empty(field) => self.go_to(field),
            HandOverRow::Value(Field::ImsClientSecret)
                if self.answers.keeping != Keeping::Environment && !self.answers.secret.is_empty() =>
            {
                self.ask(Question::SendSecret);
            }
            HandOverRow::Value(Field::ImsClientSecret) => {
                self.notice = Some(Notice::SecretElsewhere(self.secret_place()));
            }
            HandOverRow::Value(field) => {
                let value = self.hand_over_value(field);
                effects.push(Effect::Face(Request::Clipboard(value.into())));
                self.notice = Some(Notice::Sent(field));
            }
            HandOverRow::ToDo(0) => self.open_alone(Open::Mail),
            HandOverRow::ToDo(_) => self.tick_row(),
        }
    }

    /// Shows what was opened alone from its first line.
    fn open_alone(&mut self, open: Open) {
        self.seen.past = 0;
        self.open.push(open);
    }

    fn answers_row(&self) -> HandOverRow {
        self.hand_over_row(self.row(List::HandOver))
    }

    /// Shows the chosen value alone; of the first task the mail.
    pub(super) fn open_value(&mut self) {
        match self.answers_row() {
            // There is nothing to be shown of it yet.
            HandOverRow::Value(field) if self.is_empty(field) => self.go_to(field),
            HandOverRow::Value(field) => self.open_alone(Open::Value(field)),
            HandOverRow::ToDo(0) => self.open_alone(Open::Mail),
            HandOverRow::ToDo(_) => self.notice = Some(Notice::NoMeaning(Key::new(Code::Right))),
        }
    }

    /// The value that is shown alone was entered: the next one that was not, or the list again after the last.
    pub(super) fn entered(&mut self) {
        let Some(Open::Value(field)) = self.open.pop() else { return };
        self.secret.shown = false;
        self.hand_over.entered.insert(field, self.today.clone());
        let rows = self.hand_over_rows();
        let at = rows.iter().position(|other| *other == field).unwrap_or(0);
        let open = |row: &usize| !self.hand_over.entered.contains_key(&rows[*row]) && !self.is_empty(rows[*row]);
        let next = (at + 1..rows.len()).find(open).or_else(|| (0..at).find(open));
        // After the last one is back on its row: what comes next means another thing by the same key.
        self.rows.insert(List::HandOver, next.unwrap_or(at));
        match next {
            Some(next) => self.open_alone(Open::Value(rows[next])),
            None => self.notice = Some(Notice::AllEntered(self.hand_over.entered.len())),
        }
    }

    /// The first row whose tick is another in `other`.
    pub(super) fn ticked_otherwise(&self, other: &HandOver) -> Option<HandOverRow> {
        let ours = &self.hand_over;
        let field = |field: &Field| ours.entered.get(field) != other.entered.get(field);
        let task = |task: &usize| ours.done.get(TO_DO[*task]) != other.done.get(TO_DO[*task]);
        let value = self.hand_over_rows().into_iter().find(field).map(HandOverRow::Value);
        value.or_else(|| (0..TASKS).find(task).map(HandOverRow::ToDo))
    }

    /// Chooses `row` of the hand-over.
    pub(super) fn choose_hand_over(&mut self, row: HandOverRow) {
        let values = self.hand_over_rows();
        let number = match row {
            HandOverRow::Value(field) => values.iter().position(|other| *other == field).unwrap_or(0),
            HandOverRow::ToDo(place) => values.len() + place,
        };
        self.rows.insert(List::HandOver, number);
    }

    /// The value of `field` is another one now: what was entered is not it.
    pub(super) fn forget_entered(&mut self, field: Field) {
        self.hand_over.entered.remove(&field);
    }

    /// The first row of the hand-over that is left.
    pub(super) fn choose_what_is_left_to_enter(&mut self) {
        let rows = self.hand_over_rows();
        let value = rows.iter().position(|field| !self.hand_over.entered.contains_key(field));
        let task = || TO_DO[..TASKS].iter().position(|task| !self.hand_over.done.contains_key(*task));
        let row = value.or_else(|| Some(rows.len() + task()?)).unwrap_or(rows.len());
        self.rows.insert(List::HandOver, row);
    }

    /// Whether the value that is shown alone is a secret that can be shown.
    pub fn shows_a_secret(&self) -> bool {
        matches!(self.open.last(), Some(Open::Value(Field::ImsClientSecret))) && self.can_be_shown()
    }
}
