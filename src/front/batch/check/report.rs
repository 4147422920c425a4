//! One set-up judged: its checks, and everything that is to be said of it with its place in the file.

use std::path::PathBuf;
use std::rc::Rc;

use super::subject::{Content, Held, Partly, Subject};
use crate::base::told::Told;
use crate::campaign::measured::Measured;
use crate::front::batch::beside;
use crate::front::resume_command::quoted;
use crate::names;
use crate::setup::document::{Marks, Problem};
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::finding::{Finding, Severity};
use crate::setup::judge;
use crate::setup::rules;
use crate::setup::verdict::{self, Check, CheckId, Reason, Tested};
use crate::words::Look;
use crate::words::say;

/// The profiles of an organisation, and what became of them.
pub type Profiles = (Rc<names::Reading>, Tested);

/// The report on one set-up.
#[derive(Debug)]
pub struct Report {
    /// Its file.
    pub file: Option<PathBuf>,
    /// Its instance.
    pub instance: String,
    /// Every check, in the order of the contract.
    pub checks: Vec<Check>,
    /// What is to be said, in the order of the file.
    pub findings: Vec<Found>,
    /// What is warned of or open counts as wrong.
    pub strict: bool,
    /// The command that opens the wizard with it.
    pub command: String,
}

/// The code of the finding that there is no configuration.
pub const NO_CONFIGURATION: &str = "no-configuration";

/// One thing that is to be said.
#[derive(Debug)]
pub struct Found {
    /// Its field or key; empty where it is about the whole file.
    pub field: String,
    /// How grave it is.
    pub severity: Severity,
    /// Its code.
    pub code: &'static str,
    /// Its sentence.
    pub message: String,
    /// Line and column in the file.
    pub place: Option<(usize, usize)>,
    /// The value that mends it.
    pub repair: Option<String>,
}

impl Report {
    /// Nothing failed, and no finding is an error; where it is strict nothing is warned of or open either.
    pub fn is_ok(&self) -> bool {
        let certain = || self.findings.is_empty() && self.checks.iter().all(|check| check.status == Status::Passed);
        self.is_sound() && (!self.strict || certain())
    }

    /// Nothing failed, and no finding is an error.
    fn is_sound(&self) -> bool {
        self.checks.iter().all(|check| check.status != Status::Failed)
            && self.findings.iter().all(|found| found.severity != Severity::Error)
    }

    /// The whole in one word: wrong, to be looked at, not known yet, or in order.
    pub fn status(&self) -> Status {
        let has = |status: Status| self.checks.iter().any(|check| check.status == status);
        if !self.is_sound() {
            Status::Failed
        } else if has(Status::Warned) || !self.findings.is_empty() {
            Status::Warned
        } else if has(Status::Open) {
            Status::Open
        } else {
            Status::Passed
        }
    }

    /// Judges `subject` by what it holds, what was measured for it and what became of its organisation's profiles, strictly or not.
    pub fn of(subject: Subject, measured: &Measured, profiles: Option<&Profiles>, strict: bool, look: &Look) -> Report {
        let (checks, findings) = match &subject.content {
            Content::Answers(held) => of_answers(held, measured, profiles, look),
            Content::Unreadable(told) => (without_answers(measured, false), vec![unread(told, look)]),
            Content::Wrong(problems, partly) => {
                (without_answers(measured, false), of_problems(problems, partly.as_deref(), measured, look))
            }
            Content::Nothing => (without_answers(measured, true), Vec::new()),
        };
        let command = command(&subject);
        Report { file: subject.file, instance: subject.instance, checks, findings, strict, command }
    }

    /// Says as an error that there is no configuration, where there is none.
    pub fn miss_configuration(&mut self, look: &Look) {
        if self.file.is_some() {
            return;
        }
        let way = look.words.with("remedy-no-answers", &[("command", look.glyphs.visible(&self.command).into())]);
        let message = look.words.sentences(&[look.words.text("reason-no-answers"), way]);
        let (field, severity) = (String::new(), Severity::Error);
        self.findings.push(Found { field, severity, code: NO_CONFIGURATION, message, place: None, repair: None });
    }
}

/// What opens the wizard with `subject`: a configuration by its file, a draft and what is not there yet by the instance.
fn command(subject: &Subject) -> String {
    let is_draft = matches!(&subject.content, Content::Answers(held) if held.marks.is_none());
    match &subject.file {
        Some(file) if !is_draft => format!("ims-setup --from {}", quoted(&file.display().to_string())),
        _ => format!("ims-setup -i {}", quoted(&subject.instance)),
    }
}

fn of_answers(held: &Held, measured: &Measured, profiles: Option<&Profiles>, look: &Look) -> (Vec<Check>, Vec<Found>) {
    let kept = held.names.as_ref().filter(|_| profiles.is_none());
    let names = profiles.map(|(reading, _)| &reading.names).or(kept);
    let mut findings = judge::all_on(&held.answers, measured, names);
    findings.extend(held.secret_findings.iter().cloned());
    let mut checks = judge::checks(&held.answers, measured, &findings);
    let missed = kept.and_then(|names| beside::missed(&held.answers, names));
    let tested = profiles.map(|(_, tested)| verdict::mask(&findings, Some(*tested)));
    if let Some(tested) = tested.or_else(|| missed.map(|count| verdict::mask_misses_kept(&findings, count))) {
        checks.iter_mut().filter(|check| check.id == CheckId::Mask).for_each(|check| check.clone_from(&tested));
    }
    let marks = held.marks.as_ref();
    let mut found: Vec<Found> = findings.iter().map(|finding| of_finding(finding, marks, look)).collect();
    found.extend(held.missing.iter().map(|(section, key)| {
        let place = marks.and_then(|marks| marks.at(section)).map_or((1, 1), |mark| (mark.line, mark.column));
        let message = look.words.text("finding-missing-key");
        let (severity, code, repair) = (Severity::Error, "missing", None);
        Found { field: (*key).to_owned(), severity, code, message, place: Some(place), repair }
    }));
    if let Some((is_error, told)) = &held.secret {
        let severity = if *is_error { Severity::Error } else { Severity::Warning };
        found.push(Found {
            field: Field::ImsClientSecret.key().to_owned(),
            severity,
            code: if *is_error { "secret-file" } else { "secret-readable" },
            message: say::told(&look.words, &look.glyphs, told),
            place: place(Field::ImsClientSecret, marks),
            repair: None,
        });
    }
    if let Some(records) = &held.records {
        let now = judge::records(&held.answers, measured);
        let differences = [
            rules::record(Field::ConsoleBuild, records.console.0, now.console.0),
            rules::record(Field::Package, records.package.0, now.package.0),
        ];
        for finding in differences.into_iter().flatten() {
            let section = if finding.field == Field::Package { "package" } else { "console" };
            let mark = marks.and_then(|marks| marks.at(&format!("prerequisites.{section}.status")));
            let place = mark.map(|mark| (mark.line, mark.column));
            found.push(Found { place, ..of_finding(&finding, None, look) });
        }
    }
    found.sort_by_key(|found| found.place.unwrap_or((usize::MAX, 0)));
    (checks, found)
}

/// What is wrong with the keys of a file, and beside it with the values that can be judged.
fn of_problems(problems: &[Problem], partly: Option<&Partly>, measured: &Measured, look: &Look) -> Vec<Found> {
    let mut found: Vec<Found> = problems.iter().map(|problem| wrong(problem, look)).collect();
    if let Some(partly) = partly {
        let (_, values) = of_answers(&partly.held, measured, None, look);
        found.extend(values.into_iter().filter(|found| !partly.told.contains(&found.field)));
    }
    found.sort_by_key(|found| found.place.unwrap_or((usize::MAX, 0)));
    found
}

/// The checks where there are no answers: what was measured, and nothing else. That the server was not is told only where
/// there is nothing but it.
fn without_answers(measured: &Measured, alone: bool) -> Vec<Check> {
    let answers = crate::setup::answers::Answers::default();
    let mut checks = judge::checks(&answers, measured, &[]);
    for check in &mut checks {
        let asked = check.id == CheckId::Package && measured.session.whom().is_some();
        if check.evidence != Evidence::Measured && !asked && !(alone && check.id == CheckId::Server) {
            *check = Check {
                id: check.id,
                status: Status::Open,
                evidence: Evidence::None,
                reasons: vec![Reason::NoAnswers],
                facts: Vec::new(),
            };
        }
    }
    checks
}

fn of_finding(finding: &Finding, marks: Option<&Marks>, look: &Look) -> Found {
    Found {
        field: finding.field.key().to_owned(),
        severity: finding.severity,
        code: finding.code.id(),
        message: say::finding::sentence(&look.words, finding),
        place: place(finding.field, marks),
        repair: finding.shown_repair().map(str::to_owned),
    }
}

/// Where a field's value stands; of one that the file does not have, where it belongs.
fn place(field: Field, marks: Option<&Marks>) -> Option<(usize, usize)> {
    let marks = marks?;
    let section = if field.row().group.is_of_form() { "external_account" } else { "prerequisites" };
    let mark = marks.of(field).or_else(|| marks.at(section));
    Some(mark.map_or((1, 1), |mark| (mark.line, mark.column)))
}

fn unread(told: &Told, look: &Look) -> Found {
    Found {
        field: String::new(),
        severity: Severity::Error,
        code: "unreadable",
        message: say::told(&look.words, &look.glyphs, told),
        place: None,
        repair: None,
    }
}

fn wrong(problem: &Problem, look: &Look) -> Found {
    Found {
        field: problem.key.clone(),
        severity: Severity::Error,
        code: problem.kind.id(),
        message: say::document::what(&look.words, problem),
        place: Some((problem.line, problem.column)),
        repair: problem.kind.nearest().map(str::to_owned),
    }
}
