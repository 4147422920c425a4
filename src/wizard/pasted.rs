//! What a pasted block holds, before it is filled in: each value beside what stands there, to be left out or chosen.

use super::Wizard;
use super::keymap::Action;
use super::msg::Notice;
use super::open::Open;
use super::progress::Mark;
use crate::base::secret::Secret;
use crate::mask::PROFILES;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::field::Field;
use crate::setup::finding::{Code, Finding, Severity};
use crate::setup::judge;
use crate::setup::paste::{Found, Target};

/// A row of the recognised list.
#[derive(Debug)]
pub struct Row {
    /// The field it fills.
    pub field: Field,
    /// The values that the block holds for it; several where it is about several instances.
    pub values: Vec<Found>,
    /// The one that is filled in; `None` where the row is left out.
    pub picked: Option<usize>,
    /// Of each value how it stood in the block, where it was mended.
    pub was: Vec<Option<Secret>>,
}

impl Row {
    /// A row of these values; of several none is picked until a person does.
    pub fn new(values: Vec<Found>) -> Option<Row> {
        let field = values.first()?.target.field();
        let was = vec![None; values.len()];
        Some(Row { field, picked: (values.len() == 1).then_some(0), values, was })
    }

    /// Its values are one with its next line and without it: which of the two it is has nothing to do with other rows.
    pub fn is_wrapped(&self) -> bool {
        let [whole, part] = self.values.as_slice() else { return false };
        whole.value.expose().starts_with(part.value.expose())
    }

    /// Several values, and none of them is chosen.
    pub fn wants_a_choice(&self) -> bool {
        self.picked.is_none() && self.values.len() > 1
    }

    /// How the value that is filled in stood in the block, where it was mended.
    pub fn mended_from(&self) -> Option<&Secret> {
        self.picked.and_then(|at| self.was.get(at)?.as_ref())
    }

    /// The value that is filled in.
    pub fn value(&self) -> Option<&Secret> {
        self.picked.and_then(|at| self.values.get(at)).map(|found| &found.value)
    }
}

impl Wizard {
    /// Space takes a row of the recognised list or leaves it out; Right and Left choose among its values, and with it in every
    /// row that has a choice: what belongs to one instance belongs together.
    pub(super) fn pick(&mut self, action: Action) {
        let Some(Open::Pasted { rows, row, .. }) = self.open.last_mut() else { return };
        let Some(chosen) = rows.get_mut(*row) else { return };
        let (count, picked) = (chosen.values.len(), chosen.picked);
        if action == Action::Toggle {
            chosen.picked = if picked.is_some() { None } else { Some(0) };
            return;
        }
        let to = match (picked, action) {
            (None, Action::PreviousValue) => count - 1,
            (None, _) => 0,
            (Some(at), Action::PreviousValue) => (at + count - 1) % count,
            (Some(at), _) => (at + 1) % count,
        };
        chosen.picked = Some(to);
        if chosen.is_wrapped() {
            return;
        }
        let instance = chosen.values[to].instance.as_ref().map(|(purpose, _)| *purpose);
        let of_it = |found: &Found| found.instance.as_ref().map(|(purpose, _)| *purpose) == instance;
        for row in rows.iter_mut().filter(|row| count > 1 && row.values.len() > 1 && !row.is_wrapped()) {
            // By the instance where the block names it, else by the order.
            let same = row.values.iter().position(of_it).filter(|_| instance.is_some());
            let by_order = || Some(to).filter(|_| row.values.len() == count);
            row.picked = same.or_else(by_order).or(row.picked);
        }
    }

    /// Mends in these rows what is certain, as Ctrl-F would in the fields once all of them are filled in.
    pub(super) fn mend_pasted(&self, rows: &mut [Row]) {
        let beside = self.with_pasted(rows);
        // Of a secret no further copy is made; a mask is proven by the names, of many in their own time.
        let many = self.names.names.len() > PROFILES;
        let spared = |field| field == Field::ImsClientSecret || many && field == Field::AssociationMask;
        for row in rows.iter_mut().filter(|row| !spared(row.field)) {
            for (found, was) in row.values.iter_mut().zip(&mut row.was) {
                let mended = self.mended(&beside, row.field, found.value.expose().to_owned());
                if mended != found.value.expose() {
                    *was = Some(std::mem::replace(&mut found.value, Secret::new(mended)));
                }
            }
        }
    }

    /// The answers as they would be with what is ticked of `rows`, but for the secret, of which no further copy is made.
    fn with_pasted(&self, rows: &[Row]) -> Answers {
        let mut beside = self.answers.clone();
        for row in rows.iter().filter(|row| row.field != Field::ImsClientSecret) {
            if let Some(value) = row.value() {
                beside.set_text(row.field, value.expose());
            }
        }
        beside
    }

    /// Leaves out what is worse than what stands there: it is taken by whoever wants it.
    pub(super) fn leave_out_the_worse(&self, rows: &mut [Row]) {
        let beside = self.with_pasted(rows);
        for row in rows {
            // A prefilled scope that nobody compared yet is as complete as one that was.
            let stands = |finding: &Finding| matches!(finding.code, Code::ScopeNotCompared);
            let in_order = || self.judge_field(row.field).iter().all(stands);
            let worse = |value: &Secret| {
                self.is_replaced(row.field, value)
                    && self.judged_beside(&beside, row.field, value).is_some()
                    && in_order()
            };
            if row.value().is_some_and(worse) {
                row.picked = None;
            }
        }
    }

    /// What would be wrong with a value in `field`, beside what else is ticked in the open list; the gravest first.
    pub fn judged_as_pasted(&self, field: Field, value: &Secret) -> Option<Finding> {
        match self.open.last() {
            Some(Open::Pasted { rows, .. }) => self.judged_beside(&self.with_pasted(rows), field, value),
            _ => self.judged_beside(&self.answers, field, value),
        }
    }

    fn judged_beside(&self, beside: &Answers, field: Field, value: &Secret) -> Option<Finding> {
        let mut answers = beside.clone();
        if field == Field::ImsClientSecret {
            answers.secret = value.clone();
        } else {
            answers.set_text(field, value.expose());
        }
        // Of the gravest the first, as the field itself tells it.
        judge::field(field, &answers, &self.names.sample)
            .into_iter()
            .min_by_key(|finding| std::cmp::Reverse(finding.severity))
    }

    /// How a value would stand in `field`.
    pub fn mark_of_pasted(&self, field: Field, value: &Secret) -> Mark {
        match self.judged_as_pasted(field, value).map(|finding| finding.severity) {
            Some(Severity::Error) => Mark::Failed,
            Some(Severity::Warning) => Mark::Warned,
            None => Mark::Done,
        }
    }

    /// Whether something else stands in `field` than `value`, which then takes its place.
    pub fn is_replaced(&self, field: Field, value: &Secret) -> bool {
        let secret = field == Field::ImsClientSecret;
        let there = if secret { self.answers.secret.expose() } else { self.answers.text(field) };
        !there.is_empty() && there != value.expose()
    }

    /// Fills the fields with the rows that are picked; together one edit that can be undone.
    pub(super) fn fill(&mut self, rows: Vec<Row>) {
        let unchosen = rows.iter().filter(|row| row.wants_a_choice()).count();
        let picked = rows.into_iter().filter_map(|Row { values, picked, .. }| values.into_iter().nth(picked?));
        let mut count = 0;
        for found in picked {
            if found.target == Target::Secret && self.answers.keeping == Keeping::Environment {
                self.keep_secret(Keeping::File);
            }
            let field = found.target.field();
            // What stands there already is not filled in, and not taken back either.
            count += usize::from(self.value_in(field) != found.value.expose());
            self.replace_text(field, found.value.expose());
        }
        let nothing = count == 0 && unchosen == 0;
        self.notice = Some(if nothing { Notice::FilledAlready } else { Notice::Filled { count, unchosen } });
    }
}
