//! The reports as one line and an exit status, for monitoring: <https://nagios-plugins.org/doc/guidelines.html>.

use super::report::{Found, NO_CONFIGURATION, Report};
use crate::base::told::Told;
use crate::front::exit::status;
use crate::setup::evidence::Status;
use crate::setup::finding::Severity;
use crate::words::{Look, say};

/// A state of a service, with its word and its exit status, which are the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nothing is wrong.
    Ok,
    /// It could not be looked at, or nothing is known of it.
    Unknown,
    /// Something is to be looked at.
    Warning,
    /// Something is wrong.
    Critical,
}

impl State {
    /// The exit status of a plugin.
    pub fn exit(self) -> u8 {
        match self {
            State::Ok => status::DONE,
            State::Warning => 1,
            State::Critical => 2,
            State::Unknown => 3,
        }
    }

    fn word(self) -> &'static str {
        match self {
            State::Ok => "OK",
            State::Warning => "WARNING",
            State::Critical => "CRITICAL",
            State::Unknown => "UNKNOWN",
        }
    }

    fn of(report: &Report) -> State {
        if report.findings.iter().any(|found| matches!(found.code, "unreadable" | NO_CONFIGURATION)) {
            return State::Unknown;
        }
        let known = report.checks.iter().any(|check| check.status != Status::Open);
        match report.status() {
            // Strictly what is warned of or open is wrong.
            _ if !report.is_ok() => State::Critical,
            Status::Failed => State::Critical,
            Status::Warned => State::Warning,
            Status::Open if !known => State::Unknown,
            // What nobody asked to measure is no alarm.
            Status::Open | Status::Passed => State::Ok,
        }
    }
}

/// The line about all reports, and their state: the gravest.
pub fn of(reports: &[Report], look: &Look) -> (String, State) {
    let state = reports.iter().map(State::of).max().unwrap_or(State::Unknown);
    let count = |status: Status| {
        reports.iter().flat_map(|report| &report.checks).filter(|check| check.status == status).count()
    };
    let of_severity = |severity: Severity| {
        reports.iter().flat_map(|report| &report.findings).filter(|found| found.severity == severity).count()
    };
    let (passed, warned, failed) = (count(Status::Passed), count(Status::Warned), count(Status::Failed));
    let (open, errors, warnings) = (count(Status::Open), of_severity(Severity::Error), of_severity(Severity::Warning));
    let worst =
        reports.iter().filter(|report| State::of(report) == state).find_map(|report| cause(report, state, look));
    let totals = look.words.with(
        "check-totals",
        &[
            ("passed", passed.into()),
            ("warned", warned.into()),
            ("failed", failed.into()),
            ("open", open.into()),
            ("errors", errors.into()),
        ],
    );
    let text = worst.into_iter().chain([totals]).collect::<Vec<_>>().join(" - ");
    let data = format!(
        "passed={passed};;;0 warned={warned};;;0 failed={failed};;;0 open={open};;;0 errors={errors};;;0 warnings={warnings};;;0"
    );
    (format!("{} | {data}", line(state, &text, look)), state)
}

/// The line where it did not come to a report.
pub fn told(told: &Told, look: &Look) -> String {
    line(State::Unknown, &say::told(&look.words, &look.glyphs, told), look)
}

fn line(state: State, text: &str, look: &Look) -> String {
    // A stroke would begin the figures, and a second line is not for every server.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "/");
    format!("IMS {} - {}", state.word(), look.glyphs.visible(&text))
}

/// What a report is in this state for: its first such finding, else its first such check.
fn cause(report: &Report, state: State, look: &Look) -> Option<String> {
    let warnings_count = state == State::Warning || report.strict;
    let severities = [Severity::Error, Severity::Warning].into_iter().take(1 + usize::from(warnings_count));
    let statuses = [Status::Failed, Status::Warned, Status::Open].into_iter();
    let mut statuses = statuses.take(1 + usize::from(warnings_count) + usize::from(report.strict));
    let found = |severity: Severity| report.findings.iter().find(|found| found.severity == severity);
    let finding = severities.into_iter().find_map(found).map(of_finding);
    let check = || {
        let check = statuses.find_map(|wanted| report.checks.iter().find(|check| check.status == wanted))?;
        let title = say::check::title(&look.words, check.id);
        Some(format!("{title}: {}", say::check::summary(&look.words, check)))
    };
    let what = if state == State::Ok { None } else { finding.or_else(check) };
    let file = report.file.as_ref().map(|file| file.display().to_string());
    match (file, what) {
        (Some(file), Some(what)) => Some(format!("{file}:{what}")),
        (None, Some(what)) => Some(what),
        (file, None) => file,
    }
}

fn of_finding(found: &Found) -> String {
    let place = found.place.map(|(line, column)| format!("{line}:{column}:")).unwrap_or_default();
    let field = if found.field.is_empty() { String::new() } else { format!("{}: ", found.field) };
    format!("{place} {field}{}", found.message)
}
