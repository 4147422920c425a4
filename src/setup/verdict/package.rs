//! The package: measured by the external account that it brings, else confirmed by a person.

use super::{Check, CheckId, Fact, Reason, Verdict, host};
use crate::campaign::external_account::of_package;
use crate::campaign::measured::{Asked, InstalledPart, MOST_ROWS, Measured, PackageFile, Part, Session, Trouble};
use crate::setup::evidence::{Evidence, Status};

/// Judges the package. The name of the package itself is not public: what a session shows is the account that it brings, and
/// where the package's own file was found on the server's machine whether it lists the name that stands there.
/// A measurement that was asked for and says nothing is told beside the person's word, and warns; one that denies it fails.
pub fn package(confirmed: bool, measured: &Measured) -> Check {
    let mut verdict = Verdict::default();
    let own = measured.own_machine().and_then(|local| local.installed.package.as_ref());
    if let Some(PackageFile { path, name }) = own {
        verdict.facts.push(("package", Fact::Text(name.clone())));
        verdict.facts.push(("package_file", Fact::Text(path.clone())));
    }
    if let Asked::Answered { answer: session, .. } = &measured.session
        && measure(&mut verdict, session, own, confirmed)
    {
        return verdict.into_check(CheckId::Package, Evidence::Measured);
    }
    if confirmed {
        // What was asked for and could not be measured says nothing against a yes, but it does not vanish behind it either.
        verdict.reasons.iter_mut().for_each(|(status, _)| *status = Status::Warned);
        if let Some(trouble) = measured.session.trouble().filter(|trouble| **trouble != Trouble::Cancelled) {
            verdict.add(Status::Warned, Reason::NoAnswer(Part::Session, trouble.clone()));
        }
        verdict.add(Status::Passed, Reason::Confirmed);
        return verdict.into_check(CheckId::Package, Evidence::Confirmed);
    }
    match own {
        Some(own) => verdict.add(Status::Open, Reason::PackageFile(own.clone())),
        None => host::of_part(&mut verdict, measured, InstalledPart::Package),
    }
    match &measured.session {
        Asked::Failed { trouble, .. } => verdict.add(Status::Open, Reason::NoAnswer(Part::Session, trouble.clone())),
        Asked::Offline => verdict.add(Status::Open, Reason::Offline),
        Asked::Not | Asked::Answered { .. } => {}
    }
    verdict.add(Status::Open, Reason::NotConfirmed);
    verdict.into_check(CheckId::Package, Evidence::None)
}

/// Judges by what a session shows; whether it shows anything either way.
fn measure(verdict: &mut Verdict, session: &Session, own: Option<&PackageFile>, confirmed: bool) -> bool {
    let listed = own.filter(|own| session.packages.contains(&own.name));
    let listed = listed.map(|own| Reason::PackageListed(own.clone()));
    let accounts = match &session.accounts {
        Ok(accounts) => of_package(accounts),
        Err(trouble) => {
            verdict.add(Status::Open, Reason::NoAnswer(Part::Session, trouble.clone()));
            return false;
        }
    };
    let names: Vec<String> = accounts.iter().map(|account| account.name.clone()).collect();
    match accounts.as_slice() {
        [] if session.is_admin() && session.accounts.as_ref().is_ok_and(|all| all.len() < MOST_ROWS) => {
            if let Some(listed) = listed {
                verdict.add(Status::Passed, listed);
                verdict.add(Status::Failed, Reason::AccountGone);
                return true;
            }
            verdict.add(Status::Failed, Reason::NotInstalled);
            if confirmed {
                verdict.add(Status::Failed, Reason::ConfirmedOtherwise);
            }
        }
        [] => {
            // The list of packages is shown to everybody.
            let Some(listed) = listed else {
                verdict.add(Status::Open, Reason::MaySeeNone { login: session.login.clone() });
                return false;
            };
            verdict.add(Status::Passed, listed);
        }
        [own, others @ ..] => {
            verdict.add(Status::Passed, Reason::Installed { account: own.name.clone() });
            verdict.reasons.extend(listed.map(|listed| (Status::Passed, listed)));
            if !others.is_empty() {
                verdict.add(Status::Warned, Reason::Duplicates { accounts: names.clone() });
            }
            if !own.active {
                verdict.add(Status::Warned, Reason::AccountInactive { account: own.name.clone() });
            }
            verdict.facts.push(("packages", Fact::Texts(session.packages.clone())));
            verdict.facts.push(("accounts", Fact::Texts(names)));
            verdict.facts.push(("active", Fact::Yes(own.active)));
        }
    }
    true
}
