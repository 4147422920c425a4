//! The judgement: what is to be said of everything as it stands, made once at the end of a message. Every face reads it.
//!
//! While a message is at work there is none: what it asks meanwhile is judged as it asks. Nothing may be changed between
//! two messages once the first has come.

use std::cell::OnceCell;

use super::Wizard;
use super::progress::Mark;
use super::rows::Need;
use crate::setup::document::{Change, Records, Replacement};
use crate::setup::field::{FIELDS, Field};
use crate::setup::finding::Finding;
use crate::setup::in_campaign::Seen;
use crate::setup::judge;
use crate::setup::verdict::{Check, CheckId};

/// Everything that is judged, as of the end of the last message.
#[derive(Debug)]
pub(super) struct Judgement {
    /// In the order of [`FIELDS`].
    fields: Vec<OfField>,
    checks: Vec<Check>,
    pub(super) answered_by_ims: Vec<Check>,
    seen: Vec<(Field, Seen)>,
    pub(super) is_finished: bool,
    /// Made when it is first looked at: most pages show neither.
    pub(super) replacement: OnceCell<Option<Replacement>>,
    pub(super) preview: OnceCell<Vec<(Change, String)>>,
}

/// What is judged of one field.
#[derive(Debug)]
pub(super) struct OfField {
    pub(super) findings: Vec<Finding>,
    pub(super) mark: Mark,
    pub(super) need: Need,
}

impl Judgement {
    pub(super) fn of(&self, field: Field) -> &OfField {
        &self.fields[field as usize]
    }
}

impl Wizard {
    /// Judges everything as it stands now.
    pub(super) fn judge(&mut self) {
        self.judgement = None;
        let (answers, measured) = (&self.answers, &self.measuring.measured);
        let of = |field: Field| {
            let findings = self.judge_field(field);
            let mark = self.mark_by(field, &findings);
            OfField { need: self.need_by(field, &findings, mark), mark, findings }
        };
        let fields: Vec<OfField> = FIELDS.iter().map(|row| of(row.field)).collect();
        let findings: Vec<Finding> = fields.iter().flat_map(|field| field.findings.iter().cloned()).collect();
        self.judgement = Some(Judgement {
            checks: judge::checks(answers, measured, &findings),
            answered_by_ims: self.answered_by_ims(),
            seen: judge::in_campaign(answers, measured),
            is_finished: self.is_finished(),
            replacement: OnceCell::new(),
            preview: OnceCell::new(),
            fields,
        });
    }

    /// How the check `id` stands.
    pub fn check(&self, id: CheckId) -> Check {
        if let Some(made) = &self.judgement {
            return made.checks[id as usize].clone();
        }
        let findings: Vec<Finding> = FIELDS.iter().flat_map(|row| self.judged(row.field)).collect();
        judge::checks(&self.answers, &self.measuring.measured, &findings).swap_remove(id as usize)
    }

    /// How every field of the console's form stands against Campaign's own account.
    pub fn seen_in_campaign(&self) -> Vec<(Field, Seen)> {
        match &self.judgement {
            Some(made) => made.seen.clone(),
            None => judge::in_campaign(&self.answers, &self.measuring.measured),
        }
    }

    /// The verdict on the client console.
    pub(super) fn console(&self) -> Check {
        match &self.judgement {
            Some(_) => self.check(CheckId::Console),
            None => judge::console(&self.answers, &self.measuring.measured),
        }
    }

    /// The verdict on the package.
    pub(super) fn package(&self) -> Check {
        match &self.judgement {
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
