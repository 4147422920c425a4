//! The reports as SARIF 2.1.0, for code scanning: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html>.

use std::path::Path;

use serde_json::{Value, json};

use super::report::{Found, Report};
use crate::setup::evidence::Status;
use crate::setup::finding::Severity;
use crate::setup::verdict::Check;
use crate::words::Look;
use crate::words::say;

/// The log of one run. The ids of its rules are the findings' codes, and those of the checks that say more than
/// the findings do. `here` is the working directory, from which files are named where they lie in it.
pub fn of(reports: &[Report], here: &Path, look: &Look) -> Value {
    let mut rules: Vec<Value> = Vec::new();
    let mut ids: Vec<&'static str> = Vec::new();
    let mut results = Vec::new();
    for report in reports {
        let uri = report.file.as_deref().map(|file| uri(file, here));
        let of_findings = report.findings.iter().map(|found| result(found, look));
        let of_checks =
            report.checks.iter().filter(|check| tells_more(check)).map(|check| of_check(check, &report.command, look));
        for mut result in of_findings.chain(of_checks) {
            let index = ids.iter().position(|id| *id == result.rule).unwrap_or_else(|| {
                ids.push(result.rule);
                rules.push(match &result.about {
                    Some(about) => json!({ "id": result.rule, "shortDescription": { "text": about } }),
                    None => json!({ "id": result.rule }),
                });
                ids.len() - 1
            });
            let mut location = json!({});
            if let Some(uri) = &uri {
                location["physicalLocation"] = json!({ "artifactLocation": { "uri": uri } });
                if let Some((line, column)) = result.place.take() {
                    location["physicalLocation"]["region"] = json!({ "startLine": line, "startColumn": column });
                }
            }
            results.push(json!({
                "ruleId": result.rule,
                "ruleIndex": index,
                "level": if result.error { "error" } else { "warning" },
                "message": { "text": result.message },
                "locations": if uri.is_some() { vec![location] } else { Vec::new() },
            }));
        }
    }
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "ims-setup", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            // Columns count characters, as everywhere in this program.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

struct Outcome {
    rule: &'static str,
    /// What the rule is, in a word; a code has none but its own.
    about: Option<String>,
    error: bool,
    message: String,
    place: Option<(usize, usize)>,
}

fn result(found: &Found, look: &Look) -> Outcome {
    let message = match &found.repair {
        Some(repair) => {
            let repair = look.glyphs.visible(repair);
            format!("{} {}", found.message, look.words.with("check-repair", &[("repair", repair.into())]))
        }
        None => found.message.clone(),
    };
    Outcome { rule: found.code, about: None, error: found.severity == Severity::Error, message, place: found.place }
}

fn of_check(check: &Check, command: &str, look: &Look) -> Outcome {
    let summary = say::check::summary(&look.words, check);
    let remedy = say::check::remedy_by(&look.words, check, command);
    Outcome {
        rule: check.id.id(),
        about: Some(say::check::title(&look.words, check.id)),
        error: check.status == Status::Failed,
        message: [Some(summary), remedy].into_iter().flatten().collect::<Vec<_>>().join(" "),
        place: None,
    }
}

/// A check that did not pass for another reason than the findings, which are told by themselves.
fn tells_more(check: &Check) -> bool {
    matches!(check.status, Status::Failed | Status::Warned)
        && check.reasons.iter().any(|reason| !reason.is_of_findings())
}

/// The file as a URI: relative where it lies in the working directory or was named so, else absolute.
fn uri(file: &Path, here: &Path) -> String {
    let inside = file.strip_prefix(here).unwrap_or(file);
    let inside = inside.strip_prefix(".").unwrap_or(inside);
    let path: String = std::os::unix::ffi::OsStrExt::as_bytes(inside.as_os_str())
        .iter()
        .map(|byte| match byte {
            b if b.is_ascii_alphanumeric() || b"-._~/".contains(b) => char::from(*b).to_string(),
            b => format!("%{b:02X}"),
        })
        .collect();
    if inside.is_absolute() { format!("file://{path}") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_the_working_directory() {
        let here = Path::new("/srv/ims");
        for (file, expected) in [
            ("/srv/ims/a/prod 1.yaml", "a/prod%201.yaml"),
            ("./prod.yaml", "prod.yaml"),
            ("../é:%.yaml", "../%C3%A9%3A%25.yaml"),
            ("/etc/prod.yaml", "file:///etc/prod.yaml"),
        ] {
            assert_eq!(uri(Path::new(file), here), expected);
        }
    }
}
