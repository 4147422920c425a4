//! The list of what may go in: whatever is not named here stays out.

use serde_json::{Map, Value, json};

use super::Entry;
use super::names::{Names, is_release};
use crate::cli::CheckArguments;
use crate::front::batch::check::report::{Found, Report};
use crate::front::batch::check::subject::{Content, Held, Subject};
use crate::setup::answers::Keeping;
use crate::setup::document;
use crate::setup::field::{FIELDS, Field, Kind};
use crate::setup::verdict::{Check, Fact, Reason};

/// Keys of a configuration that are no field's.
const KEYS: [&str; 9] =
    ["version", "instance", "prerequisites", "console", "package", "status", "evidence", "external_account", "type"];

/// What a bundle holds but for the reports.
#[derive(Debug)]
pub(crate) struct Contents {
    names: Names,
    run: Value,
    set_ups: Vec<Value>,
}

impl Contents {
    /// What `subjects` hold, told in a run with `arguments` by somebody who reads `language`.
    pub(crate) fn of(arguments: &CheckArguments, subjects: &[Subject], language: &str) -> Contents {
        let mut names = Names::default();
        let set_ups = subjects.iter().map(|subject| set_up(subject, &mut names)).collect();
        let measure = &arguments.measure;
        let run = json!({
            "version": 1,
            "program": concat!("ims-setup ", env!("CARGO_PKG_VERSION")),
            "system": { "name": std::env::consts::OS, "processor": std::env::consts::ARCH },
            "language": language,
            // Which options were there, and not what they said.
            "options": {
                "url": measure.url.is_some(),
                "login": measure.login.is_some(),
                "token_file": measure.token_file.is_some(),
                "ca_file": measure.ca_file.is_some(),
                "campaign_dir": measure.campaign_dir.is_some(),
                "offline": measure.offline,
                "prove_secret": arguments.prove_secret,
                "strict": arguments.strict,
            },
        });
        Contents { names, run, set_ups }
    }

    /// The files of the bundle, with what was found of each set-up.
    pub(super) fn entries(self, reports: &[Report]) -> Vec<Entry> {
        let Contents { mut names, run, set_ups } = self;
        let mut entries = vec![entry("run.json".to_owned(), "bundle-about-run", &run)];
        for (number, (set_up, report)) in (1..).zip(set_ups.iter().zip(reports)) {
            let report = of_report(report, &mut names);
            entries.push(entry(format!("set-up-{number}/answers.json"), "bundle-about-answers", set_up));
            entries.push(entry(format!("set-up-{number}/report.json"), "bundle-about-report", &report));
        }
        entries
    }
}

fn entry(name: String, about: &'static str, value: &Value) -> Entry {
    Entry { name, about, text: format!("{value:#}\n") }
}

fn set_up(subject: &Subject, names: &mut Names) -> Value {
    let (holds, held) = match &subject.content {
        Content::Answers(held) if held.marks.is_none() => ("draft", Some(held)),
        Content::Answers(held) => ("configuration", Some(held)),
        Content::Unreadable(_) => ("unreadable", None),
        Content::Wrong(..) => ("wrong", None),
        Content::Nothing => ("nothing", None),
    };
    json!({
        "holds": holds,
        "instance": names.of("instance", &subject.instance),
        "answers": held.map(|held| answers(held, names)),
        "own_keys": held.map(|held| held.answers.extras.len()),
    })
}

fn answers(held: &Held, names: &mut Names) -> Value {
    let answers = &held.answers;
    // A tenant has the name of one wherever it stands, in the mask too.
    names.of_field(Field::Tenant, answers.text(Field::Tenant));
    let of = |row: &crate::setup::field::Row| {
        let value = match row.kind {
            Kind::Text => {
                let text = answers.text(row.field);
                json!({ "value": names.of_field(row.field, text), "characters": text.chars().count() })
            }
            Kind::Confirmation => answers.confirmed(row.field).into(),
            Kind::Secret => secret(held),
            Kind::Choice => return None,
        };
        Some((row.key.to_owned(), value))
    };
    FIELDS.iter().filter_map(of).collect::<Map<_, _>>().into()
}

/// Of the secret how it is kept, and nothing of what it is.
fn secret(held: &Held) -> Value {
    let answers = &held.answers;
    let kept = match answers.keeping {
        Keeping::File => "file",
        Keeping::Environment => "env",
        Keeping::Inline => "inline",
    };
    let usual = answers.secret_file.as_ref().is_none_or(|name| *name == document::secret_file_name(&held.output));
    json!({ "kept": kept, "there": answers.has_secret(), "usual_name": usual })
}

fn of_report(report: &Report, names: &mut Names) -> Value {
    json!({
        "ok": report.is_ok(),
        "checks": report.checks.iter().map(|check| of_check(check, names)).collect::<Vec<_>>(),
        "findings": report.findings.iter().map(|found| of_finding(found, names)).collect::<Vec<_>>(),
    })
}

fn of_check(check: &Check, names: &mut Names) -> Value {
    let facts = check.facts.iter().map(|(name, fact)| ((*name).to_owned(), of_fact(name, fact, names)));
    json!({
        "id": check.id.id(),
        "status": check.status.id(),
        "evidence": check.evidence.id(),
        "reasons": check.reasons.iter().map(of_reason).collect::<Vec<_>>(),
        "facts": facts.collect::<Map<_, _>>(),
    })
}

/// A reason by its id, with that of the trouble behind it.
fn of_reason(reason: &Reason) -> Value {
    match reason {
        Reason::NoAnswer(_, trouble) => json!({ "id": reason.id(), "trouble": trouble.id() }),
        _ => json!({ "id": reason.id() }),
    }
}

fn of_fact(name: &str, fact: &Fact, names: &mut Names) -> Value {
    match fact {
        Fact::Number(number) => (*number).into(),
        Fact::Numbers(numbers) => numbers.clone().into(),
        Fact::Yes(yes) => (*yes).into(),
        Fact::Words(words) => {
            words.iter().map(|(name, word)| ((*name).to_owned(), Value::from(*word))).collect::<Map<_, _>>().into()
        }
        Fact::Texts(texts) if name == "refused" => texts.iter().map(|entry| names.of_scope(entry)).collect(),
        Fact::Texts(texts) => texts.iter().map(|text| names.of(name, text)).collect(),
        Fact::Text(text) if name == "release" && is_release(text) => text.as_str().into(),
        Fact::Text(text) if matches!(name, "address" | "leads_to" | "issuer" | "host") => names.of_address(text).into(),
        Fact::Text(text) if name == "client_id" => names.of_field(Field::ImsClientId, text).into(),
        Fact::Text(text) => names.of(name, text).into(),
    }
}

/// A finding by its code and place; a key that is none of a configuration's may be anything, and a sentence repeats values.
fn of_finding(found: &Found, names: &mut Names) -> Value {
    let known =
        found.field.is_empty() || KEYS.contains(&found.field.as_str()) || Field::from_key(&found.field).is_some();
    let field = if known { found.field.clone() } else { names.of("key", &found.field) };
    json!({
        "field": field,
        "severity": found.severity.id(),
        "code": found.code,
        "line": found.place.map(|(line, _)| line),
        "column": found.place.map(|(_, column)| column),
        "mended": found.repair.is_some(),
    })
}
