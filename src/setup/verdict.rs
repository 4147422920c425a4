//! Judges the checks: from evidence to a verdict with its reasons, without a clock, a file or a network.

mod check;

use super::answers::Answers;
use super::evidence::{Evidence, Status};
use super::field::Field;
use super::finding::{Code, Finding, Severity};
use super::release::{Availability, Releases};

pub use check::{Check, CheckId, Reason};

/// What is known of the builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConsoleEvidence {
    /// The client console's build, and where that is from.
    pub console_build: Option<(u32, Evidence)>,
    /// The server's build, and where that is from.
    pub server_build: Option<(u32, Evidence)>,
    /// The oldest console that the server takes (`minClientBuildNumber`); 0 is none.
    pub min_client_build: Option<u32>,
    /// The console that the server advises (`advisedClientBuildNumber`); 0 is none.
    pub advised: Option<u32>,
}

/// Judges the client console: the same build as the server's passes, older than the server's least fails, any other
/// warns; so does a release that is not generally available, and one that its build does not tell from its `.IMS`
/// variant. A build that the table of releases does not know is named and not held against it.
pub fn console(evidence: &ConsoleEvidence) -> Check {
    console_by(Releases::shipped(), evidence)
}

fn console_by(releases: &Releases, evidence: &ConsoleEvidence) -> Check {
    let ConsoleEvidence { console_build, server_build, min_client_build, advised } = *evidence;
    let console = console_build.map(|(build, _)| build);
    let server = server_build.map(|(build, _)| build);
    let mut verdict = Verdict::default();
    if let (Some(console), Some(least)) = (console, min_client_build)
        && console < least
    {
        verdict.add(Status::Failed, Reason::ConsoleTooOld { console, least });
    }
    match (console, server) {
        (None, None) => verdict.add(Status::Open, Reason::NoBuild),
        (None, Some(_)) => verdict.add(Status::Open, Reason::NoConsoleBuild),
        (Some(_), None) => verdict.add(Status::Open, Reason::NoServerBuild),
        (Some(console), Some(server)) if console == server => {
            verdict.add(Status::Passed, Reason::SameBuild { build: server });
        }
        (Some(console), Some(server)) => {
            verdict.add(Status::Warned, Reason::DifferentBuild { console, server });
            if console < server
                && let Some(release) = releases.find(server).filter(|release| release.console_upgrade_mandatory)
            {
                verdict.add(Status::Warned, Reason::UpgradeMandatory { version: release.version.clone() });
            }
        }
    }
    if let (Some(console), Some(advised)) = (console, advised)
        && console < advised
    {
        verdict.add(Status::Warned, Reason::ConsoleNotAdvised { console, advised });
    }
    // The console follows the server: only the server's release is worth a word where both are known.
    if let Some(build) = server.or(console) {
        verdict.judge_release(releases, build);
    }
    let rests_on = [console_build, server_build].into_iter().flatten().map(|(_, evidence)| evidence).min();
    verdict.into_check(CheckId::Console, rests_on.unwrap_or_default())
}

/// Reasons with the state each of them asks for.
#[derive(Default)]
struct Verdict {
    reasons: Vec<(Status, Reason)>,
}

impl Verdict {
    fn add(&mut self, status: Status, reason: Reason) {
        self.reasons.push((status, reason));
    }

    fn judge_release(&mut self, releases: &Releases, build: u32) {
        let Some(release) = releases.find(build) else {
            let table_date = releases.date().to_owned();
            return self.add(Status::Passed, Reason::UnknownBuild { build, table_date });
        };
        if release.ims_twin {
            self.add(Status::Warned, Reason::ImsVariant { version: release.version.clone(), build });
        }
        if release.status != Availability::General {
            let newest = releases.newest_available();
            self.add(
                Status::Warned,
                Reason::NotGeneral {
                    version: release.version.clone(),
                    build,
                    status: release.status,
                    newest_version: newest.version.clone(),
                    newest_build: newest.build,
                },
            );
        }
    }

    /// What is not known yet outweighs a warning, since nobody can be told that all is well but for that.
    fn into_check(mut self, id: CheckId, evidence: Evidence) -> Check {
        let weight = |status: Status| match status {
            Status::Failed => 0,
            Status::Open => 1,
            Status::Warned => 2,
            Status::Passed => 3,
        };
        self.reasons.sort_by_key(|(status, _)| weight(*status));
        let status = self.reasons.first().map_or(Status::Open, |(status, _)| *status);
        Check { id, status, evidence, reasons: self.reasons.into_iter().map(|(_, reason)| reason).collect() }
    }
}

/// Judges what a person only confirms: with a yes it passes, without it stays open.
pub fn confirmation(id: CheckId, confirmed: bool) -> Check {
    let (status, evidence, reason) = if confirmed {
        (Status::Passed, Evidence::Confirmed, Reason::Confirmed)
    } else {
        (Status::Open, Evidence::None, Reason::NotConfirmed)
    };
    Check { id, status, evidence, reasons: vec![reason] }
}

/// The builds that a person typed, as evidence; what is no build is none.
pub fn entered_builds(answers: &Answers) -> ConsoleEvidence {
    let entered = |field: Field| {
        super::account::Build::parse(answers.text(field)).ok().map(|build| (build.number(), Evidence::Entered))
    };
    ConsoleEvidence {
        console_build: entered(Field::ConsoleBuild),
        server_build: entered(Field::ServerBuild),
        ..ConsoleEvidence::default()
    }
}

/// Judges the external account by the findings on its fields: an error fails it, a missing value leaves it open.
pub fn account(findings: &[Finding]) -> Check {
    by_findings(CheckId::Account, findings.iter())
}

/// Judges the IMS scope by the findings on it.
pub fn ims_scope(findings: &[Finding]) -> Check {
    by_findings(CheckId::ImsScope, findings.iter().filter(|finding| finding.field == Field::ImsScope))
}

fn by_findings<'a>(id: CheckId, findings: impl Iterator<Item = &'a Finding>) -> Check {
    let (mut errors, mut missing, mut warnings) = (0, 0, 0);
    for finding in findings {
        match (&finding.code, finding.severity) {
            (Code::Missing, _) => missing += 1,
            (_, Severity::Error) => errors += 1,
            (_, Severity::Warning) => warnings += 1,
        }
    }
    let mut verdict = Verdict::default();
    if errors > 0 {
        verdict.add(Status::Failed, Reason::Errors { count: errors });
    }
    if missing > 0 {
        verdict.add(Status::Open, Reason::MissingValues { count: missing });
    }
    if warnings > 0 {
        verdict.add(Status::Warned, Reason::Warnings { count: warnings });
    }
    if verdict.reasons.is_empty() {
        verdict.add(Status::Passed, Reason::NothingWrong);
    }
    verdict.into_check(id, Evidence::Entered)
}

#[cfg(test)]
mod tests;
