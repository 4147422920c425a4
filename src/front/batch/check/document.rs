//! The reports as the JSON of the contract.

use serde::Serialize;
use serde_json::{Map, Value};

use super::report::{Found, Report};
use crate::setup::verdict::{Check, Fact};
use crate::words::Look;
use crate::words::say;

/// `check --json`: one report, or with several files all of them.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Document {
    /// Of one set-up.
    One(Box<Object>),
    /// Of several, in the order in which they were named.
    Several {
        /// Of this form.
        version: u8,
        /// Whether all of them are.
        ok: bool,
        /// The reports.
        files: Vec<Object>,
    },
}

/// A report.
#[derive(Debug, Serialize)]
pub struct Object {
    version: u8,
    file: Option<String>,
    instance: String,
    ok: bool,
    checks: Vec<CheckObject>,
    findings: Vec<FindingObject>,
}

#[derive(Debug, Serialize)]
struct CheckObject {
    id: &'static str,
    status: &'static str,
    evidence: &'static str,
    summary: String,
    remedy: Option<String>,
    facts: Map<String, Value>,
}

#[derive(Debug, Serialize)]
struct FindingObject {
    field: String,
    severity: &'static str,
    code: &'static str,
    message: String,
    line: Option<usize>,
    column: Option<usize>,
    repair: Option<String>,
}

/// The document of `reports`; `several` where more than one file was named.
pub fn of(reports: &[Report], several: bool, look: &Look) -> Document {
    let mut objects: Vec<Object> = reports.iter().map(|report| object(report, look)).collect();
    match objects.pop() {
        Some(only) if !several => Document::One(Box::new(only)),
        last => {
            objects.extend(last);
            Document::Several { version: 1, ok: objects.iter().all(|object| object.ok), files: objects }
        }
    }
}

fn object(report: &Report, look: &Look) -> Object {
    Object {
        version: 1,
        file: report.file.as_ref().map(|file| file.display().to_string()),
        instance: report.instance.clone(),
        ok: report.is_ok(),
        checks: report.checks.iter().map(|check| check_object(check, &report.command, look)).collect(),
        findings: report.findings.iter().map(finding_object).collect(),
    }
}

fn check_object(check: &Check, command: &str, look: &Look) -> CheckObject {
    let facts = check.facts.iter().map(|(name, fact)| ((*name).to_owned(), value(fact)));
    CheckObject {
        id: check.id.id(),
        status: check.status.id(),
        evidence: check.evidence.id(),
        summary: say::check::summary(&look.words, check),
        remedy: say::check::remedy_by(&look.words, check, command),
        facts: facts.collect(),
    }
}

fn value(fact: &Fact) -> Value {
    match fact {
        Fact::Number(number) => Value::from(*number),
        Fact::Numbers(numbers) => Value::from(numbers.clone()),
        Fact::Text(text) => Value::from(text.as_str()),
        Fact::Texts(texts) => Value::from(texts.clone()),
        Fact::Words(words) => {
            words.iter().map(|(name, word)| ((*name).to_owned(), Value::from(*word))).collect::<Map<_, _>>().into()
        }
        Fact::Yes(yes) => Value::from(*yes),
    }
}

fn finding_object(found: &Found) -> FindingObject {
    FindingObject {
        field: found.field.clone(),
        severity: found.severity.id(),
        code: found.code,
        message: found.message.clone(),
        line: found.place.map(|(line, _)| line),
        column: found.place.map(|(_, column)| column),
        repair: found.repair.clone(),
    }
}
