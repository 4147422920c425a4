//! The Campaign server: whether it answers, with and without a login, and with one voice.

use super::{Check, CheckId, Fact, Reason, Verdict, host};
use crate::base::authority::host_of;
use crate::campaign::measured::{Asked, InstalledPart, Measured, Part, Rights, Trouble};
use crate::setup::evidence::{Evidence, Status};

/// Judges the Campaign server. An answer passes, also without a build, which a security zone may hide and the console's check
/// asks about; none at all fails. A session that was asked for and could not be had fails, and stays open where a file of this
/// machine names the cause. A second build warns: it may be a tracking front end's.
pub fn server(measured: &Measured) -> Check {
    let mut verdict = Verdict::default();
    let builds = measured.server_builds();
    let told = builds.iter().find(|(part, _)| *part != Part::Local);
    let (session, redir) = (&measured.session, &measured.server);
    let logged_on = session.answer().is_some();
    let whom =
        session.whom().filter(|_| logged_on).or(redir.whom()).or(session.whom()).map(host_of).unwrap_or_default();
    if let Some((_, build)) = told {
        verdict.add(Status::Passed, Reason::Answered { host: whom.clone(), build: *build });
    } else if logged_on || redir.answer().is_some() {
        verdict.add(Status::Passed, Reason::AnsweredWithoutBuild { host: whom.clone() });
    }
    if let Some(session) = session.answer() {
        let login = session.login.clone();
        let reason = match session.rights {
            Rights::Admin => Reason::LoggedOn { login },
            Rights::Operator => Reason::LoggedOnOperator { login },
            Rights::Untold => Reason::LoggedOnUntold { login },
        };
        verdict.add(Status::Passed, reason);
    }
    match redir {
        Asked::Failed { trouble: Trouble::Cancelled, .. } => {
            verdict.add(Status::Open, Reason::NoAnswer(Part::Server, Trouble::Cancelled));
        }
        Asked::Failed { trouble, .. } => {
            // Where a session could be had the server is there: on Tomcat's own port nobody answers this question.
            let status = if logged_on { Status::Warned } else { Status::Failed };
            verdict.add(status, Reason::NoAnswer(Part::Server, trouble.clone()));
        }
        Asked::Offline => verdict.add(Status::Open, Reason::Offline),
        Asked::Not if !logged_on => verdict.add(Status::Open, Reason::NotAsked(Part::Server)),
        Asked::Not | Asked::Answered { .. } => {}
    }
    // What keeps everybody out is said once.
    let same = matches!(redir, Asked::Failed { trouble, .. } if session.trouble() == Some(trouble));
    if let Some(trouble) = session.trouble().filter(|_| !same) {
        session_refused(&mut verdict, measured, trouble);
    }
    if session.trouble().is_none()
        && let Some((instance, allowed)) = measured.native_logins_restricted()
    {
        let (instance, allowed) = (instance.to_owned(), allowed.to_vec());
        verdict.add(Status::Passed, Reason::NativeLoginsRestricted { instance, allowed });
    }
    if let [(part, build), others @ ..] = builds.as_slice()
        && let Some((other_part, other)) = others.iter().find(|(_, other)| other != build)
    {
        let (part, build, other_part, other) = (*part, *build, *other_part, *other);
        verdict.add(Status::Warned, Reason::BuildsDiffer { part, build, other_part, other });
    }
    facts(&mut verdict, measured, &whom, told.map(|(_, build)| *build));
    let evidence = if whom.is_empty() { Evidence::None } else { Evidence::Measured };
    verdict.into_check(CheckId::Server, evidence)
}

fn session_refused(verdict: &mut Verdict, measured: &Measured, trouble: &Trouble) {
    let login = measured.login.as_deref().filter(|_| trouble.is_refusal());
    let cause = login.and_then(|login| measured.native_logins_refused(login));
    if let Some((instance, allowed)) = cause {
        let (instance, allowed) = (instance.to_owned(), allowed.to_vec());
        verdict.add(Status::Open, Reason::NativeLoginsRefused { instance, allowed });
    }
    if cause.is_none() && login.is_some() {
        // Another file may name the cause.
        host::of_part(verdict, measured, InstalledPart::Instance);
    }
    let status = if cause.is_some() || *trouble == Trouble::Cancelled { Status::Open } else { Status::Failed };
    verdict.add(status, Reason::NoAnswer(Part::Session, trouble.clone()));
}

fn facts(verdict: &mut Verdict, measured: &Measured, whom: &str, build: Option<u32>) {
    let server = measured.session.answer().and_then(|session| session.server.as_ref());
    let of_redir = measured.server.answer().and_then(|redir| redir.instance.clone());
    let instance = server.and_then(|server| server.instance.clone()).or(of_redir);
    if !whom.is_empty() {
        verdict.facts.push(("host", Fact::Text(whom.to_owned())));
    }
    if let Some((_, allowed)) = measured.native_logins_restricted() {
        verdict.facts.push(("native_logins_allowed", Fact::Texts(allowed.to_vec())));
    }
    verdict.facts.extend(build.map(|build| ("build", Fact::Number(build.into()))));
    verdict
        .facts
        .extend(server.and_then(|server| server.release.clone()).map(|release| ("release", Fact::Text(release))));
    verdict.facts.extend(instance.map(|instance| ("instance", Fact::Text(instance))));
}
