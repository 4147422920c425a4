//! The reports as text for people: each check with its mark, why, and what to do; then the findings with their places.

use std::io;

use super::report::{Found, Report};
use crate::front::batch::paper::Paper;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::finding::Severity;
use crate::setup::verdict::{Check, CheckId, Reason};
use crate::style::fit::{pad, width};
use crate::words::{Look, say};

/// Where continued lines begin.
const INDENT: &str = "    ";

/// Writes all reports.
pub fn write(reports: &[Report], paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    for (index, report) in reports.iter().enumerate() {
        if index > 0 {
            paper.blank()?;
        }
        one(report, paper)?;
    }
    if reports.len() > 1 {
        paper.blank()?;
        for report in reports {
            let file = report.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
            paper.line(&format!("{} {}", mark(look, report.status()), look.glyphs.visible(&file)))?;
        }
        let wrong = reports.iter().filter(|report| !report.is_ok()).count();
        let counts = [("files", reports.len().into()), ("wrong", wrong.into())];
        paper.sentence("", &look.words.with("check-files", &counts))?;
    }
    Ok(())
}

fn one(report: &Report, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let words = &look.words;
    let instance = look.glyphs.visible(&report.instance);
    match &report.file {
        Some(file) => {
            let file = look.glyphs.visible(&file.display().to_string());
            let key = if instance.is_empty() { "check-head-file" } else { "check-head" };
            paper.line(&words.with(key, &[("file", file.into()), ("instance", instance.into())]))?;
        }
        None => paper.sentence("", &words.with("check-head-none", &[("instance", instance.into())]))?,
    }
    let titles: Vec<String> = CheckId::ALL.iter().map(|id| say::check::title(words, *id)).collect();
    let columns = titles.iter().map(|title| width(title)).max().unwrap_or(0);
    // What can't be judged for want of a configuration is said once, not check by check.
    let judged = |check: &&Check| check.reasons != [Reason::NoAnswers];
    let offline = |check: &&Check| check.reasons == [Reason::Offline];
    let unasked: Vec<&Check> = report.checks.iter().filter(offline).collect();
    for check in report.checks.iter().filter(judged) {
        match unasked.as_slice() {
            // That nothing was asked is said once, where the first of them stands.
            [first, _, ..] if check.id == first.id => self::unasked(&unasked, paper)?,
            [_, _, ..] if offline(&check) => {}
            _ => self::check(check, columns, &report.command, paper)?,
        }
    }
    if report.file.is_none() && report.findings.is_empty() {
        let way = words.with("remedy-no-answers", &[("command", look.glyphs.visible(&report.command).into())]);
        paper.sentence(&format!("{} ", look.glyphs.open), &way)?;
    }
    for found in &report.findings {
        finding(found, paper)?;
    }
    let count = |status: Status| report.checks.iter().filter(|check| check.status == status).count();
    let errors = report.findings.iter().filter(|found| found.severity == Severity::Error).count();
    let counts = [
        ("passed", count(Status::Passed).into()),
        ("warned", count(Status::Warned).into()),
        ("failed", count(Status::Failed).into()),
        ("open", count(Status::Open).into()),
        ("errors", errors.into()),
    ];
    paper.sentence("", &words.with("check-totals", &counts))
}

fn check(check: &Check, columns: usize, command: &str, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let glyph = mark(look, check.status);
    let title = pad(&say::check::title(&look.words, check.id), columns);
    let why = say::check::summary(&look.words, check);
    let why = match check.evidence {
        Evidence::None => why,
        // The sentence says it itself.
        Evidence::Confirmed if check.reasons == [Reason::Confirmed] => why,
        evidence => look.words.sentence_aside(&why, &look.words.text(&format!("evidence-word-{}", evidence.id()))),
    };
    paper.sentence(&format!("{glyph} {title}  "), &why)?;
    match say::check::remedy_by(&look.words, check, command).filter(|_| check.status != Status::Passed) {
        Some(remedy) => paper.sentence(&" ".repeat(columns + 4), &remedy),
        None => Ok(()),
    }
}

/// Checks that were not asked, and why, in one sentence.
fn unasked(checks: &[&Check], paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let titles: Vec<String> = checks.iter().map(|check| say::check::title(&look.words, check.id)).collect();
    let why = say::check::reason(&look.words, &Reason::Offline);
    let about = [("about", look.words.list(&titles).into()), ("what", why.into())];
    let sentences = [look.words.with("told-about", &about), look.words.text("remedy-offline")];
    paper.sentence(&format!("{} ", look.glyphs.open), &look.words.sentences(&sentences))
}

fn mark(look: &Look, status: Status) -> &'static str {
    match status {
        Status::Passed => look.glyphs.done,
        Status::Warned => look.glyphs.warned,
        Status::Failed => look.glyphs.failed,
        Status::Open => look.glyphs.open,
    }
}

fn finding(found: &Found, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let glyph = match found.severity {
        Severity::Error => look.glyphs.failed,
        Severity::Warning => look.glyphs.warned,
    };
    let label = match Field::from_key(&found.field) {
        Some(field) => crate::view::field::name(look, field),
        None => look.glyphs.visible(&found.field),
    };
    let place = found.place.map(|(line, column)| format!("{line}:{column}"));
    let about: Vec<String> = place.into_iter().chain([label]).filter(|part| !part.is_empty()).collect();
    if about.is_empty() {
        return paper.sentence(&format!("{glyph} "), &found.message);
    }
    paper.line(&format!("{glyph} {}", about.join("  ")))?;
    paper.sentence(INDENT, &found.message)?;
    if let Some(repair) = &found.repair {
        // In one line however long: it is there to be copied.
        let repair = look.glyphs.visible(repair);
        paper.line(&format!("{INDENT}{}", look.words.with("check-repair", &[("repair", repair.into())])))?;
    }
    Ok(())
}
