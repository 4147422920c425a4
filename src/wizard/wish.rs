//! Wishes: what a face without keys, or nobody at all, wants, said as what it is. The key table leads to the same deeds.

use super::Wizard;
use super::keymap::Action;
use super::msg::Effect;
use super::open::Open;
use super::plan::{List, Step};
use super::rows::Row;
use crate::base::secret::Secret;
use crate::setup::answers::Keeping;
use crate::setup::field::Field;

/// What is wanted.
#[derive(Debug)]
pub enum Wish {
    /// This step.
    Step(Step),
    /// This confirmation given, or taken back.
    Confirm(Field, bool),
    /// The secret kept so.
    Keep(Keeping),
    /// The suggestion in this place for the focused text.
    TakeSuggestion(usize),
    /// What is wrong with the focused text mended.
    Repair,
    /// This name at the end of those that the mask is tried on.
    AddName(Secret),
    /// The people in the file of this name.
    ReadPeople(Secret),
    /// What a row of Review leads to.
    TakeRow(Row),
    /// Yes to the open question, and what was pasted taken over.
    Agree,
    /// This answer to the open question.
    Answer(usize),
    /// No to the open question, and nothing of what else is open.
    Decline,
    /// The logon tried with this password, which is being asked for.
    Password(Secret),
    /// Everything that can be measured from here, again.
    Measure,
    /// No more of what is under way.
    Stop,
    /// The last change taken back.
    Undo,
    /// The configuration written.
    Write,
    /// An end, once everything is saved.
    Quit,
}

impl Wizard {
    /// Does what is wished.
    pub(super) fn grant(&mut self, wish: Wish, effects: &mut Vec<Effect>) {
        match wish {
            Wish::Step(step) => self.go(step, None, effects),
            Wish::Confirm(field, yes) => self.confirm(field, yes),
            Wish::Keep(keeping) if keeping == self.answers.keeping => {}
            Wish::Keep(keeping) => self.keep_secret(keeping),
            Wish::TakeSuggestion(place) => {
                self.suggest();
                if let Some(Open::Suggestions { row, .. }) = self.open.last_mut() {
                    *row = place;
                    self.take(effects);
                }
            }
            Wish::Repair => self.repair(),
            Wish::AddName(text) => {
                // One that was refused stands there still.
                if !matches!(self.open.last(), Some(Open::Name { .. })) {
                    self.begin_name();
                }
                self.line(text.expose());
                self.take(effects);
            }
            Wish::ReadPeople(name) => {
                self.name_people_file();
                self.line(name.expose());
                self.take(effects);
            }
            Wish::TakeRow(row) => {
                let place = self.review_rows().iter().position(|other| *other == row);
                self.rows.insert(List::Rows, place.unwrap_or(0));
                self.take(effects);
            }
            Wish::Agree => {
                if let Some(Open::Question { question, button }) = self.open.last_mut() {
                    *button = question.answers().len() - 1;
                }
                self.take(effects);
            }
            Wish::Answer(answer) => {
                if let Some(Open::Question { button, .. }) = self.open.last_mut() {
                    *button = answer;
                    self.take(effects);
                }
            }
            Wish::Decline => self.close(),
            Wish::Password(password) => {
                self.line(password.expose());
                self.take(effects);
            }
            Wish::Measure => self.act(Action::Measure, effects),
            Wish::Stop => self.act(Action::Close, effects),
            Wish::Undo => self.undo(),
            Wish::Write => self.act(Action::Write, effects),
            Wish::Quit => self.act(Action::Quit, effects),
        }
    }
}
