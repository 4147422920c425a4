//! How far it has come: the mark of each field and of each step.

use super::Wizard;
use super::gets_in::GetsIn;
use super::plan::{Step, Stop};
use crate::campaign::measured::Trouble;
use crate::mask::Sample;
use crate::setup::answers::Answers;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::{Field, Kind};
use crate::setup::finding::{Code, Finding, Severity};
use crate::setup::judge;
use crate::setup::verdict::CheckId;

/// The state of a field or a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Optional and empty.
    Optional,
    /// As it should be.
    Done,
    /// Not answered yet.
    Open,
    /// Look at it.
    Warned,
    /// It is wrong.
    Failed,
}

impl Wizard {
    /// What is to be said of `field`, the gravest first; nothing of one that is only empty yet.
    pub fn findings(&self, field: Field) -> Vec<Finding> {
        let mut findings = self.judged(field);
        findings.retain(|finding| finding.code != Code::Missing);
        findings
    }

    /// Everything to be said of `field`, that it is missing included. A mask is judged once a change: see
    /// [`super::names::NameList`].
    pub fn judged(&self, field: Field) -> Vec<Finding> {
        match self.judged_now() {
            Some(made) => made.of(field).findings.clone(),
            None => self.judge_field(field),
        }
    }

    /// Judges `field` as it is answered now.
    pub(super) fn judge_field(&self, field: Field) -> Vec<Finding> {
        let mut findings = match self.names.findings_of(&self.answers) {
            Some(known) if field == Field::AssociationMask => known.to_vec(),
            _ => judge::field(field, &self.answers, &Sample::default()),
        };
        judge::add_measured(&mut findings, field, &self.answers, &self.measuring.measured);
        findings.extend(self.not_kept().filter(|_| field == Field::ImsClientSecret));
        findings.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), !finding.code.is_proven()));
        findings
    }

    /// The mark of `field`.
    pub fn mark(&self, field: Field) -> Mark {
        match self.judged_now() {
            Some(made) => made.of(field).mark,
            None => self.mark_by(field, &self.judge_field(field)),
        }
    }

    /// The mark of `field` by all that is to be said of it.
    pub(super) fn mark_by(&self, field: Field, judged: &[Finding]) -> Mark {
        let row = field.row();
        match row.kind {
            Kind::Choice => return Mark::Done,
            Kind::Confirmation if field == Field::Package => {
                return mark_of(self.package().status);
            }
            Kind::Confirmation if field != Field::Enabled => {
                return if self.answers.confirmed(field) { Mark::Done } else { Mark::Open };
            }
            _ => {}
        }
        let told = judged.iter().filter(|finding| finding.code != Code::Missing);
        let worst = told.map(|finding| finding.severity).max();
        let misses = self.misses_most().filter(|_| field == Field::AssociationMask && worst != Some(Severity::Error));
        if let Some(misses) = misses {
            // What the names or the people tell of the mask counts more than how it is written.
            return misses;
        }
        match worst {
            Some(Severity::Error) => Mark::Failed,
            Some(Severity::Warning) => Mark::Warned,
            None if !self.is_empty(field) => Mark::Done,
            None if row.required || matches!(field, Field::ConsoleBuild | Field::ServerBuild) => Mark::Open,
            None => Mark::Optional,
        }
    }

    /// The mark of a mask by which most of those that it was tried on are shut out, or all.
    pub fn misses_most(&self) -> Option<Mark> {
        let (inside, out) = match self.people.gets_in().or(self.names.ribbon.as_ref().map(GetsIn::of))? {
            GetsIn::Tested { inside, outside } => (inside, outside),
            GetsIn::People { inside, out, unsure } => (inside + unsure, out),
            _ => return None,
        };
        match (inside, out) {
            (0, 1..) => Some(Mark::Failed),
            (inside, out) if out > inside => Some(Mark::Warned),
            _ => None,
        }
    }

    /// Whether nothing has been typed for `field`.
    pub fn is_empty(&self, field: Field) -> bool {
        match row_kind(field) {
            Kind::Confirmation | Kind::Choice => false,
            Kind::Secret => !self.answers.has_secret(),
            Kind::Text => self.answers.text(field).is_empty(),
        }
    }

    /// Whether it was measured that the package is there: nobody has to confirm it.
    pub fn package_is_measured(&self) -> bool {
        let check = self.check(CheckId::Package);
        check.evidence == Evidence::Measured && check.status == Status::Passed
    }

    /// The mark of `step` for the rail; `None` for one that nobody has begun.
    pub fn step_mark(&self, step: Step) -> Option<Mark> {
        match step {
            Step::Review => self.is_finished().then_some(Mark::Done),
            Step::Mask => self.mask_mark(),
            Step::Console => {
                let mark = self.check_mark(step, self.console().status);
                // The page says that there was no session; its mark is no tick then.
                let refused = self.measuring.measured.session.trouble();
                let refused = refused.is_some_and(|trouble| *trouble != Trouble::Cancelled);
                let wrong = fields(step).any(|field| self.mark(field) == Mark::Failed);
                mark.max(refused.then_some(Mark::Warned)).max(wrong.then_some(Mark::Failed))
            }
            Step::Package => self.check_mark(step, self.package().status),
            Step::Prerequisites | Step::Account => {
                let worst = fields(step).map(|field| self.mark(field)).max()?;
                match worst {
                    Mark::Optional | Mark::Done => Some(Mark::Done),
                    Mark::Open => self.begun(step).then_some(Mark::Open),
                    worst => Some(worst).filter(|_| self.begun(step)),
                }
            }
        }
    }

    fn check_mark(&self, step: Step, status: Status) -> Option<Mark> {
        Some(mark_of(status)).filter(|mark| *mark != Mark::Open || self.begun(step))
    }

    /// A step is begun once it was entered, or an answer of it came from elsewhere: a mail, a file.
    fn begun(&self, step: Step) -> bool {
        // Review has shown what is open in each.
        [step, Step::Review].iter().any(|step| self.places.contains_key(step)) || self.is_answered(step)
    }

    /// Whether an answer of `step` is another than at the very start.
    fn is_answered(&self, step: Step) -> bool {
        let fresh = Answers::new(&self.answers.instance);
        fields(step).any(|field| match row_kind(field) {
            Kind::Confirmation => self.answers.confirmed(field) != fresh.confirmed(field),
            Kind::Secret => self.answers.has_secret(),
            Kind::Text => self.answers.text(field) != fresh.text(field),
            Kind::Choice => false,
        })
    }
}

/// The mark of a check.
fn mark_of(status: Status) -> Mark {
    match status {
        Status::Passed => Mark::Done,
        Status::Warned => Mark::Warned,
        Status::Failed => Mark::Failed,
        Status::Open => Mark::Open,
    }
}

fn row_kind(field: Field) -> Kind {
    field.row().kind
}

/// The fields of `step`.
pub fn fields(step: Step) -> impl Iterator<Item = Field> {
    step.row().stops.iter().filter_map(|stop| match stop {
        Stop::Field(field) => Some(*field),
        Stop::List(_) => None,
    })
}
