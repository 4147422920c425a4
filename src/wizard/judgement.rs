//! The judgement: what is to be said of everything as it stands, made at the end of a message that changed what it follows
//! from. Every face reads it.
//!
//! It says what it was made of, and counts only while that is the same: what is asked after a change is judged as it is asked.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::progress::Mark;
use super::rows::Need;
use super::{Gone, Wizard};
use crate::base::stamped::Stamp;
use crate::setup::document::{Change, Records, Replacement};
use crate::setup::field::{FIELDS, Field};
use crate::setup::finding::Finding;
use crate::setup::in_campaign::Seen;
use crate::setup::verdict::{Check, CheckId};
use crate::setup::{gate, judge};

/// Everything that is judged of the answers.
#[derive(Debug)]
#[cfg_attr(test, derive(PartialEq))]
pub(super) struct Judgement {
    made_of: MadeOf,
    /// In the order of [`FIELDS`].
    fields: Vec<OfField>,
    checks: Vec<Check>,
    pub(super) answered_by_ims: Vec<Check>,
    seen: Vec<(Field, Seen)>,
    pub(super) withheld: BTreeSet<Field>,
}

/// What a judgement was made of, without a copy of it: everything that it follows from.
#[derive(Debug)]
#[cfg_attr(test, derive(PartialEq))]
struct MadeOf {
    answers: Stamp,
    measured: Stamp,
    /// Of the mask, by the names.
    diagnosed: Stamp,
    /// Of the mask, by who is shut out.
    misses: Option<Mark>,
    network: bool,
    gone: Gone,
}

/// What is judged of one field.
#[derive(Debug)]
#[cfg_attr(test, derive(PartialEq))]
pub(super) struct OfField {
    pub(super) findings: Vec<Finding>,
    pub(super) mark: Mark,
    pub(super) need: Need,
}

/// What a write would make, as of the end of the last message.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) is_finished: bool,
    /// Made when it is first looked at: most pages show neither.
    pub(super) replacement: OnceCell<Option<Replacement>>,
    pub(super) preview: OnceCell<Vec<(Change, String)>>,
}

impl Judgement {
    pub(super) fn of(&self, field: Field) -> &OfField {
        &self.fields[field as usize]
    }
}

impl MadeOf {
    fn new(wizard: &Wizard) -> MadeOf {
        MadeOf {
            answers: wizard.answers.stamp(),
            measured: wizard.measuring.measured.stamp(),
            diagnosed: wizard.names.diagnosed.stamp(),
            misses: wizard.misses_most(),
            network: wizard.measuring.reach.network,
            gone: wizard.gone(),
        }
    }

    fn is_as_in(&self, wizard: &Wizard) -> bool {
        wizard.answers.is_as(&self.answers)
            && wizard.measuring.measured.is_as(&self.measured)
            && wizard.names.diagnosed.is_as(&self.diagnosed)
            && wizard.misses_most() == self.misses
            && wizard.measuring.reach.network == self.network
            && wizard.gone() == self.gone
    }
}

impl Wizard {
    /// Judges everything as it stands now, where that is not judged already.
    pub(super) fn judge(&mut self) {
        if self.judged_now().is_none() {
            self.judgement = None;
            self.judgement = Some(self.judged_anew());
        }
        self.outcome = None;
        self.outcome =
            Some(Outcome { is_finished: self.is_finished(), replacement: OnceCell::new(), preview: OnceCell::new() });
    }

    /// The judgement, where it was made of everything as it stands now.
    pub(super) fn judged_now(&self) -> Option<&Judgement> {
        self.judgement.as_ref().filter(|made| made.made_of.is_as_in(self))
    }

    fn judged_anew(&self) -> Judgement {
        let (answers, measured) = (&self.answers, &self.measuring.measured);
        let of = |field: Field| {
            let findings = self.judge_field(field);
            let mark = self.mark_by(field, &findings);
            OfField { need: self.need_by(field, &findings, mark), mark, findings }
        };
        let fields: Vec<OfField> = FIELDS.iter().map(|row| of(row.field)).collect();
        let findings: Vec<Finding> = fields.iter().flat_map(|field| field.findings.iter().cloned()).collect();
        Judgement {
            made_of: MadeOf::new(self),
            checks: judge::checks(answers, measured, &findings),
            answered_by_ims: self.answered_by_ims(),
            seen: judge::in_campaign(answers, measured),
            withheld: gate::withheld(answers),
            fields,
        }
    }

    /// How the check `id` stands.
    pub fn check(&self, id: CheckId) -> Check {
        if let Some(made) = self.judged_now() {
            return made.checks[id as usize].clone();
        }
        let findings: Vec<Finding> = FIELDS.iter().flat_map(|row| self.judged(row.field)).collect();
        judge::checks(&self.answers, &self.measuring.measured, &findings).swap_remove(id as usize)
    }

    /// How every field of the console's form stands against Campaign's own account.
    pub fn seen_in_campaign(&self) -> Vec<(Field, Seen)> {
        match self.judged_now() {
            Some(made) => made.seen.clone(),
            None => judge::in_campaign(&self.answers, &self.measuring.measured),
        }
    }

    /// The verdict on the client console.
    pub(super) fn console(&self) -> Check {
        match self.judged_now() {
            Some(_) => self.check(CheckId::Console),
            None => judge::console(&self.answers, &self.measuring.measured),
        }
    }

    /// The verdict on the package.
    pub(super) fn package(&self) -> Check {
        match self.judged_now() {
            Some(_) => self.check(CheckId::Package),
            None => judge::package(&self.answers, &self.measuring.measured),
        }
    }

    /// The records of the verdicts that a configuration keeps.
    pub(super) fn records(&self) -> Records {
        let (console, package) = (self.console(), self.package());
        Records { console: (console.status, console.evidence), package: (package.status, package.evidence) }
    }
}

#[cfg(test)]
mod tests;
