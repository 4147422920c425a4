//! The reports as `JUnit`'s XML, for build servers: a suite for each file, a case for each check and each finding.

use std::fmt::Write as _;

use super::report::{Found, Report};
use crate::setup::evidence::Status;
use crate::setup::finding::Severity;
use crate::setup::verdict::Check;
use crate::words::Look;
use crate::words::say;

/// What became of a case.
enum Outcome {
    Passed,
    /// With a word of warning.
    Warned,
    /// Not known.
    Skipped,
    Failed,
    /// It could not be looked at.
    Broken,
}

struct Case {
    name: String,
    outcome: Outcome,
    kind: &'static str,
    message: String,
    /// What stands in the element.
    detail: String,
}

/// The document.
pub fn of(reports: &[Report], look: &Look) -> String {
    let suites: Vec<(String, Vec<Case>)> = reports.iter().map(|report| (name(report), cases(report, look))).collect();
    let all = || suites.iter().flat_map(|(_, cases)| cases);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing into a string cannot fail.
    let _ = writeln!(out, "<testsuites name=\"ims-setup check\"{}>", totals(all(), false));
    for (name, cases) in &suites {
        let _ = writeln!(out, "  <testsuite name=\"{}\"{}>", escaped(name), totals(cases.iter(), true));
        for case in cases {
            write(&mut out, name, case);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn name(report: &Report) -> String {
    match &report.file {
        Some(file) => file.display().to_string(),
        None if report.instance.is_empty() => "ims-setup".to_owned(),
        None => report.instance.clone(),
    }
}

/// The counts of a suite, or of all of them, which have none of what was skipped.
fn totals<'a>(cases: impl Iterator<Item = &'a Case>, skipped: bool) -> String {
    let (mut all, mut failed, mut broken, mut left) = (0, 0, 0, 0);
    for case in cases {
        all += 1;
        match case.outcome {
            Outcome::Failed => failed += 1,
            Outcome::Broken => broken += 1,
            Outcome::Skipped => left += 1,
            Outcome::Passed | Outcome::Warned => {}
        }
    }
    let skipped = if skipped { format!(" skipped=\"{left}\"") } else { String::new() };
    format!(" tests=\"{all}\" failures=\"{failed}\" errors=\"{broken}\"{skipped}")
}

fn cases(report: &Report, look: &Look) -> Vec<Case> {
    let checks = report.checks.iter().map(|check| of_check(check, &report.command, look));
    let findings = report.findings.iter().map(|found| of_finding(found, report, look));
    checks.chain(findings).collect()
}

fn of_check(check: &Check, command: &str, look: &Look) -> Case {
    Case {
        name: check.id.id().to_owned(),
        outcome: match check.status {
            Status::Passed => Outcome::Passed,
            Status::Warned => Outcome::Warned,
            Status::Failed => Outcome::Failed,
            Status::Open => Outcome::Skipped,
        },
        kind: check.id.id(),
        message: say::check::summary(&look.words, check),
        detail: say::check::remedy_by(&look.words, check, command).unwrap_or_default(),
    }
}

fn of_finding(found: &Found, report: &Report, look: &Look) -> Case {
    let place = found.place.map(|(line, column)| format!("{}:{line}:{column}", name(report)));
    let repair = found.repair.as_ref().map(|repair| {
        let repair = look.glyphs.visible(repair);
        look.words.with("check-repair", &[("repair", repair.into())])
    });
    let outcome = match found.severity {
        _ if found.code == "unreadable" => Outcome::Broken,
        Severity::Error => Outcome::Failed,
        Severity::Warning => Outcome::Warned,
    };
    let field = if found.field.is_empty() { String::new() } else { format!("{} ", found.field) };
    let line = found.place.map(|(line, column)| format!(" {line}:{column}")).unwrap_or_default();
    Case {
        name: format!("{field}{}{line}", found.code),
        outcome,
        kind: found.code,
        message: found.message.clone(),
        detail: place.into_iter().chain(repair).collect::<Vec<_>>().join("\n"),
    }
}

fn write(out: &mut String, suite: &str, case: &Case) {
    let head = format!("    <testcase classname=\"{}\" name=\"{}\"", escaped(suite), escaped(&case.name));
    let (kind, message, detail) = (escaped(case.kind), escaped(&case.message), escaped(&case.detail));
    let _ = match case.outcome {
        Outcome::Passed => writeln!(out, "{head}/>"),
        Outcome::Warned => {
            let blank = if detail.is_empty() { "" } else { "\n" };
            writeln!(out, "{head}>\n      <system-out>{message}{blank}{detail}</system-out>\n    </testcase>")
        }
        Outcome::Skipped => writeln!(out, "{head}>\n      <skipped message=\"{message}\"/>\n    </testcase>"),
        Outcome::Failed | Outcome::Broken => {
            let element = if matches!(case.outcome, Outcome::Broken) { "error" } else { "failure" };
            writeln!(
                out,
                "{head}>\n      <{element} type=\"{kind}\" message=\"{message}\">{detail}</{element}>\n    </testcase>"
            )
        }
    };
}

/// Text as XML takes it, in an element and in an attribute alike; what XML 1.0 can't hold is shown as a code point.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            c if c.is_control() || crate::base::hidden::is_hidden(c) || matches!(c, '\u{fffe}' | '\u{ffff}') => {
                let _ = write!(out, "\\u{{{:X}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_one_that_xml_can_hold() {
        let text = "a\"<b>&'\u{0}\u{1b}[2J\u{85}\u{202e}\u{ffff}\n]]>é";
        let xml = format!("<a b=\"{0}\">{0}</a>", escaped(text));
        let document = roxmltree::Document::parse(&xml).expect("is XML");
        let expected = "a\"<b>&'\\u{0}\\u{1B}[2J\\u{85}\\u{202E}\\u{FFFF}\n]]>é";
        assert_eq!(document.root_element().attribute("b"), Some(expected));
        assert_eq!(document.root_element().text(), Some(expected));
    }
}
