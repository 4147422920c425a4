//! What a person is told of the builds, for every way two of them can stand to each other.

mod host;
mod world;

use proptest::prelude::*;

use super::*;
use crate::campaign::measured::Measured;
use crate::setup::answers::Answers;
use crate::setup::finding::Fault;
use crate::setup::release::Availability;

/// Status and the names of the reasons for builds that were typed.
fn judged(console: Option<u32>, server: Option<u32>) -> (Status, Vec<&'static str>) {
    measured(console, server, None, None)
}

fn measured(
    console: Option<u32>,
    server: Option<u32>,
    least: Option<u32>,
    advised: Option<u32>,
) -> (Status, Vec<&'static str>) {
    let check = super::console(&ConsoleEvidence {
        console_build: console.map(|build| (build, Evidence::Entered)),
        server_build: server.map(|build| (build, Evidence::Entered)),
        min_client_build: least,
        advised,
        ..ConsoleEvidence::default()
    });
    (check.status, check.reasons.iter().map(Reason::id).collect())
}

#[test]
fn the_same_build_passes_and_another_warns() {
    assert_eq!(judged(Some(9400), Some(9400)), (Status::Passed, vec!["same-build"]));
    assert_eq!(judged(Some(9399), Some(9400)), (Status::Warned, vec!["different-build"]));
    assert_eq!(judged(Some(9401), Some(9400)), (Status::Warned, vec!["different-build"]));
}

#[test]
fn older_than_the_servers_least_fails_and_zero_is_no_least() {
    assert_eq!(measured(Some(9390), Some(9400), Some(9394), None).0, Status::Failed);
    assert_eq!(measured(Some(9390), Some(9400), Some(9394), None).1[0], "console-too-old");
    assert_eq!(measured(Some(9394), Some(9400), Some(9394), None).0, Status::Warned);
    assert_eq!(measured(Some(9400), Some(9400), Some(0), Some(0)), (Status::Passed, vec!["same-build"]));
    assert_eq!(measured(Some(9399), Some(9400), None, Some(9400)).1, ["different-build", "console-not-advised"]);
}

#[test]
fn a_release_that_is_not_generally_available_warns_with_the_newest_known() {
    assert_eq!(judged(Some(9396), Some(9396)), (Status::Warned, vec!["not-general", "same-build"]));
    let check = super::console(&ConsoleEvidence {
        console_build: Some((9396, Evidence::Entered)),
        server_build: Some((9396, Evidence::Measured)),
        ..ConsoleEvidence::default()
    });
    assert_eq!(
        check.reasons[0],
        Reason::NotGeneral {
            version: "7.4.3".to_owned(),
            build: 9396,
            status: Availability::Deprecated,
            newest_version: "7.4.4".to_owned(),
            newest_build: 9400,
        }
    );
    assert_eq!(check.evidence, Evidence::Measured, "the console's own build can only be typed");
}

#[test]
fn builds_that_may_be_the_ims_ones_are_asked_about() {
    for build in [9356, 9359] {
        let (status, reasons) = judged(Some(build), Some(build));
        assert_eq!(status, Status::Warned);
        assert!(reasons.contains(&"ims-variant"), "{reasons:?}");
    }
    assert!(!judged(Some(9364), Some(9364)).1.contains(&"ims-variant"));
}

#[test]
fn a_mandatory_upgrade_is_named_to_an_older_console_only() {
    assert!(judged(Some(9391), Some(9394)).1.contains(&"upgrade-mandatory"));
    assert!(!judged(Some(9396), Some(9394)).1.contains(&"upgrade-mandatory"));
}

#[test]
fn an_unknown_build_is_named_and_not_held_against_it() {
    assert_eq!(judged(Some(9512), Some(9512)), (Status::Passed, vec!["same-build", "unknown-build"]));
}

#[test]
fn what_is_not_known_stays_open() {
    assert_eq!(judged(None, None), (Status::Open, vec!["no-build"]));
    assert_eq!(judged(None, Some(9400)), (Status::Open, vec!["no-console-build"]));
    assert_eq!(judged(Some(9400), None), (Status::Open, vec!["no-server-build"]));
    assert_eq!(judged(None, Some(9396)), (Status::Open, vec!["no-console-build", "not-general"]));
    assert_eq!(measured(Some(9380), None, Some(9390), None).0, Status::Failed);
    assert_eq!(super::console(&ConsoleEvidence::default()).evidence, Evidence::None);
}

#[test]
fn typed_builds_are_evidence_only_where_they_are_builds() {
    let mut answers = Answers::new("prod");
    answers.set_text(Field::ConsoleBuild, "7.4.4");
    answers.set_text(Field::ServerBuild, "9400");
    let evidence = builds(&answers, &Measured::default());
    assert_eq!(evidence.console_build, None);
    assert_eq!(evidence.server_build, Some((9400, Evidence::Entered)));
}

#[test]
fn confirmations_pass_or_stay_open() {
    let yes = confirmation(CheckId::Users, true);
    assert_eq!((yes.status, yes.evidence), (Status::Passed, Evidence::Confirmed));
    let no = confirmation(CheckId::Users, false);
    assert_eq!((no.status, no.evidence), (Status::Open, Evidence::None));
}

#[test]
fn the_account_stands_as_its_gravest_finding() {
    let finding = |code: Code| Fault::new(code).of(Field::ImsScope);
    let status = |codes: Vec<Code>| account(&codes.into_iter().map(finding).collect::<Vec<_>>(), &[]).status;
    assert_eq!(status(vec![]), Status::Passed);
    assert_eq!(status(vec![Code::ScopeNotCompared]), Status::Warned);
    assert_eq!(status(vec![Code::ScopeNotCompared, Code::Missing]), Status::Open);
    assert_eq!(status(vec![Code::Missing, Code::ScopeSpace]), Status::Failed);
    let held = || Code::DiffersInCampaign { held: "openid".to_owned() };
    let check = account(&[finding(held()), finding(Code::ScopeNotCompared)], &[]);
    assert_eq!(check.status, Status::Warned);
    assert_eq!(check.reasons, [Reason::OtherInCampaign { count: 1 }, Reason::Warnings { count: 1 }]);
    let elsewhere = [Fault::new(Code::PathInUrl).of(Field::CallbackServer)];
    assert_eq!(
        (ims_scope(&elsewhere, &Measured::default()).status, account(&elsewhere, &[]).status),
        (Status::Passed, Status::Failed)
    );
}

proptest! {
    #[test]
    fn only_the_same_build_ever_passes(console in 9350u32..9410, server in 9350u32..9410, least in 0u32..9410) {
        let (status, reasons) = measured(Some(console), Some(server), Some(least), None);
        prop_assert!(!reasons.is_empty());
        prop_assert!(status != Status::Open);
        prop_assert_eq!(status == Status::Failed, console < least);
        prop_assert!(status != Status::Passed || console == server);
    }
}
