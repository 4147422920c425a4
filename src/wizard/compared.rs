//! Pasting back to prove: what Campaign's console shows is compared with what is set up, value by value; nothing is changed.

use super::Wizard;
use super::hand_over::HandOverRow;
use super::msg::Notice;
use super::open::Open;
use super::plan::{List, Step, Stop};
use crate::setup::answers::Keeping;
use crate::setup::field::Field;
use crate::setup::in_campaign::{Seen, same};
use crate::setup::{paste, rules};

impl Wizard {
    /// How each field of the form stands against what was pasted back, else against what Campaign was asked.
    pub fn in_campaign(&self) -> Vec<(Field, Seen)> {
        let mut all = self.seen_in_campaign();
        for (field, seen) in &mut all {
            if let Some(held) = self.hand_over.seen.get(field) {
                let is_same = same(*field, held, self.answers.text(*field));
                *seen = if is_same { Seen::Same } else { Seen::Differs { held: held.clone() } };
            }
        }
        all
    }

    /// The field that the pasted value is of: the chosen one, unless it is another's very value or for certain of another kind.
    fn whose(&self, value: &str, chosen: Option<Field>) -> Option<Field> {
        let is_of = |field: &Field| {
            let ours = if *field == Field::ImsClientSecret { "" } else { self.answers.text(*field) };
            !ours.is_empty() && same(*field, value, ours)
        };
        let there = self.hand_over_rows().into_iter().find(is_of);
        let addresses = [Field::ImsServer, Field::CallbackServer, Field::ExperienceCloudServer];
        // Of the addresses each may be wrong in its own way.
        let alike = |kind: &Field| chosen.is_some_and(|chosen| [*kind, chosen].iter().all(|of| addresses.contains(of)));
        let kind = paste::evidence::kind(value).filter(|kind| self.hand_over_rows().contains(kind) && !alike(kind));
        chosen.filter(is_of).or(there).or(kind).or(chosen)
    }

    fn looks_secret(&self, value: &str) -> bool {
        rules::holds_a_secret(value) || value == self.answers.secret.expose()
    }

    /// Tells whether `value` is the secret that is set up, and keeps nothing of it.
    fn compare_with_the_secret(&mut self, value: &str) -> bool {
        self.open.clear();
        self.choose_hand_over(HandOverRow::Value(Field::ImsClientSecret));
        let ours = self.answers.secret.expose();
        let same = (!ours.is_empty() && self.answers.keeping != Keeping::Environment).then_some(value == ours);
        self.notice = Some(Notice::SecretCompared(same));
        true
    }

    /// Takes a text that was pasted where everything is written already as what the console shows; whether it was that.
    /// A mail is none: what stands in it was entered by nobody.
    pub(super) fn compare_pasted(&mut self, text: &str) -> bool {
        let alone = match self.open.last() {
            None => None,
            Some(Open::Value(field)) => Some(*field),
            Some(_) => return false,
        };
        let list = self.focus() == Stop::List(List::HandOver);
        let form = (list || paste::is_a_form(text)) && paste::evidence::is_of_the_form(text);
        if self.step != Step::Mask || !self.is_finished() || !form {
            return false;
        }
        let mut shown = paste::evidence::shown(text);
        // What is kept and printed as seen in the console never holds a secret, whatever label it stood behind.
        shown.retain(|(_, value)| !self.looks_secret(value));
        let one = text.trim();
        if shown.is_empty() && list && !one.is_empty() && self.looks_secret(one) {
            return self.compare_with_the_secret(one);
        }
        if shown.is_empty() && list && !one.is_empty() && !one.contains(['\n', '\r']) {
            let chosen = match self.hand_over_row(self.row(List::HandOver)) {
                HandOverRow::Value(field) => alone.or(Some(field)),
                HandOverRow::ToDo(_) => alone,
            };
            let chosen = chosen.filter(|field| *field != Field::ImsClientSecret);
            shown.extend(self.whose(one, chosen).map(|field| (field, one.to_owned())));
            if let [(field, _)] = shown[..] {
                self.choose_hand_over(HandOverRow::Value(field));
            }
        }
        if shown.is_empty() {
            return false;
        }
        self.open.clear();
        self.places.insert(Step::Mask, Stop::List(List::HandOver));
        self.hand_over.seen.extend(shown);
        let seen: Vec<(Field, Seen)> =
            self.in_campaign().into_iter().filter(|(field, _)| self.hand_over.seen.contains_key(field)).collect();
        let differs = |field: &Field| seen.iter().any(|(other, seen)| other == field && *seen != Seen::Same);
        if let Some(row) = self.hand_over_rows().iter().position(differs) {
            self.rows.insert(List::HandOver, row);
        }
        let different = seen.iter().filter(|(_, seen)| *seen != Seen::Same).count();
        self.notice = Some(Notice::Compared { same: seen.len() - different, different });
        true
    }
}
