//! The client console: its build against the server's, and what the release notes say of the server's release.

use super::host::{self, HostEvidence};
use super::{Check, CheckId, Fact, Reason, Verdict};
use crate::campaign::measured::Measured;
use crate::setup::account::Build;
use crate::setup::answers::Answers;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::release::{Availability, Releases};

/// What is known of the builds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConsoleEvidence {
    /// The client console's build, and where that is from.
    pub console_build: Option<(u32, Evidence)>,
    /// The server's build, and where that is from.
    pub server_build: Option<(u32, Evidence)>,
    /// The oldest console that the server takes (`minClientBuildNumber`); 0 is none.
    pub min_client_build: Option<u32>,
    /// The console that the server advises (`advisedClientBuildNumber`); 0 is none.
    pub advised: Option<u32>,
    /// The server's build as a person typed it, where another one was measured.
    pub contradicted: Option<u32>,
    /// The release that the server tells: it counts above the table.
    pub release: Option<String>,
    /// What the files of the server's own machine tell.
    pub host: HostEvidence,
}

/// Judges the client console: the same build as the server's passes, older than the server's least fails, any other
/// warns; so does a release that is not generally available, and one that its build does not tell from its `.IMS`
/// variant. A build that the table of releases does not know is named and not held against it.
pub fn console(evidence: &ConsoleEvidence) -> Check {
    console_by(Releases::shipped(), evidence)
}

fn console_by(releases: &Releases, evidence: &ConsoleEvidence) -> Check {
    let ConsoleEvidence { console_build, server_build, min_client_build, advised, contradicted, .. } = *evidence;
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
        (None, Some(server)) => verdict.add(Status::Open, Reason::NoConsoleBuild { server }),
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
    if let (Some(entered), Some(measured)) = (contradicted, server) {
        verdict.add(Status::Warned, Reason::MeasuredOtherwise { entered, measured });
    }
    // The console follows the server: only the server's release is worth a word where both are known.
    if let Some(build) = server.or(console) {
        // What the server tells is about the server.
        judge_release(&mut verdict, releases, build, evidence.release.as_deref().filter(|_| server.is_some()));
    }
    host::of_console(&mut verdict, &evidence.host, server);
    let numbers = [
        ("console_build", console),
        ("server_build", server),
        ("min_client_build", min_client_build.filter(|least| *least > 0)),
        ("advised_client_build", advised.filter(|advised| *advised > 0)),
    ];
    for (name, number) in numbers {
        verdict.facts.extend(number.map(|number| (name, Fact::Number(number.into()))));
    }
    // The console's own build can only be typed: what the verdict rests on is named after its stronger side.
    let rests_on = [console_build, server_build].into_iter().flatten().map(|(_, evidence)| evidence).max();
    verdict.into_check(CheckId::Console, rests_on.unwrap_or_default())
}

fn judge_release(verdict: &mut Verdict, releases: &Releases, build: u32, told: Option<&str>) {
    let Some(release) = releases.find(build) else {
        let table_date = releases.date().to_owned();
        return verdict.add(Status::Passed, Reason::UnknownBuild { build, table_date });
    };
    let listed = release.version.as_str();
    if let Some(told) = told
        && !is_of(told, listed)
    {
        let (told, listed) = (told.to_owned(), listed.to_owned());
        verdict.add(Status::Warned, Reason::ReleaseDiffers { build, told, listed });
    }
    // Only a number leaves it open which of the two it is.
    if release.ims_twin && told.is_none() {
        verdict.add(Status::Warned, Reason::ImsVariant { version: listed.to_owned(), build });
    }
    if release.status != Availability::General {
        let newest = releases.newest_available();
        verdict.add(
            Status::Warned,
            Reason::NotGeneral {
                version: told.unwrap_or(listed).to_owned(),
                build,
                status: release.status,
                newest_version: newest.version.clone(),
                newest_build: newest.build,
            },
        );
    }
}

/// Whether a release that a server tells, as `7.3.3.IMS`, is the listed version or says less of it.
fn is_of(told: &str, listed: &str) -> bool {
    let begins =
        |long: &str, short: &str| long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    begins(told, listed) || begins(listed, told)
}

/// What is known of the builds: what was measured, else what was typed; what is no build is none.
pub fn builds(answers: &Answers, measured: &Measured) -> ConsoleEvidence {
    let typed = |field: Field| Build::parse(answers.text(field)).ok().map(Build::number);
    let entered = |field: Field| typed(field).map(|build| (build, Evidence::Entered));
    let found = measured.server_builds().first().map(|(_, build)| *build);
    let server = measured.session.answer().and_then(|session| session.server.as_ref());
    ConsoleEvidence {
        console_build: entered(Field::ConsoleBuild),
        server_build: found.map(|build| (build, Evidence::Measured)).or_else(|| entered(Field::ServerBuild)),
        min_client_build: server.and_then(|server| server.min_client_build),
        advised: server.and_then(|server| server.advised_client_build),
        contradicted: typed(Field::ServerBuild).filter(|typed| found.is_some_and(|found| found != *typed)),
        release: server.and_then(|server| server.release.clone()),
        host: HostEvidence::of(measured),
    }
}
