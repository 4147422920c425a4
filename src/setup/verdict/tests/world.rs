//! What is made of the world's answers: one row for each way they can come.

use super::super::*;
use crate::campaign::measured::{
    Asked, ExternalAccount, Local, LocalInstance, Measured, NativeLogins, OpenId, Part, Pdump, Redir, Rights,
    ServerInfo, Session, Trouble,
};
use crate::setup::answers::Answers;
use crate::setup::judge;

const SERVER: &str = "https://campaign.acme.example";

pub(super) fn redir(build: Option<u32>) -> Asked<Redir> {
    Asked::of(SERVER, Ok(Redir { status: "OK".to_owned(), build, instance: Some("acme_mkt_prod".to_owned()) }))
}

fn account(name: &str, kind: &str, active: bool) -> ExternalAccount {
    ExternalAccount { name: name.to_owned(), label: name.to_owned(), active, kind: kind.to_owned() }
}

pub(super) fn session(accounts: &[(&str, &str, bool)], is_admin: bool) -> Session {
    Session {
        server: Some(ServerInfo {
            build: Some(9400),
            release: Some("7.4.4".to_owned()),
            min_client_build: Some(9390),
            advised_client_build: None,
            instance: Some("prod".to_owned()),
            web_view: None,
        }),
        login: "delivery".to_owned(),
        rights: if is_admin { Rights::Admin } else { Rights::Operator },
        packages: vec!["nms:campaign".to_owned()],
        accounts: Ok(accounts.iter().map(|(name, kind, active)| account(name, kind, *active)).collect()),
        groups: Ok(Vec::new()),
        operators: Ok(Vec::new()),
        held: None,
    }
}

pub(super) fn logged_on(session: Session) -> Measured {
    Measured { session: Asked::of(SERVER, Ok(session)), ..Measured::default() }
}

fn refused(trouble: Trouble) -> Asked<Session> {
    Asked::of(SERVER, Err(trouble))
}

fn instance(name: &str, masks: &[&str]) -> LocalInstance {
    let masks = masks.iter().map(|mask| (*mask).to_owned()).collect();
    LocalInstance { name: name.to_owned(), hosts: Vec::new(), masks, native_logins: None }
}

/// This machine, which is the server that is asked.
pub(super) fn local(build: u32) -> Local {
    let instances = vec![instance("prod", &["campaign.acme.example*"])];
    Local {
        instances,
        pdump: Some(Ok(Pdump { build, runs: true })),
        folder: Some("/opt/nl7".to_owned()),
        ..Local::default()
    }
}

pub(super) fn stands(check: &Check) -> (Status, Evidence, Vec<&'static str>) {
    (check.status, check.evidence, check.reasons.iter().map(Reason::id).collect())
}

#[test]
fn a_server_passes_where_it_answers_and_fails_without_an_answer() {
    let table = [
        (Measured::default(), Status::Open, Evidence::None, vec!["not-asked-server"]),
        (Measured::of_reach(false), Status::Open, Evidence::None, vec!["offline"]),
        (
            Measured { server: redir(Some(9400)), ..Measured::default() },
            Status::Passed,
            Evidence::Measured,
            vec!["answered"],
        ),
        (
            Measured { server: redir(None), ..Measured::default() },
            Status::Passed,
            Evidence::Measured,
            vec!["answered-without-build"],
        ),
        (
            Measured { server: Asked::of(SERVER, Err(Trouble::Page)), ..Measured::default() },
            Status::Failed,
            Evidence::Measured,
            vec!["no-answer"],
        ),
        (
            Measured { server: Asked::of(SERVER, Err(Trouble::Cancelled)), ..Measured::default() },
            Status::Open,
            Evidence::Measured,
            vec!["no-answer"],
        ),
        (
            Measured { server: redir(None), ..logged_on(session(&[], true)) },
            Status::Passed,
            Evidence::Measured,
            vec!["answered", "logged-on"],
        ),
        (
            Measured { server: redir(Some(9400)), session: refused(Trouble::WrongPassword), ..Measured::default() },
            Status::Failed,
            Evidence::Measured,
            vec!["no-session", "answered"],
        ),
    ];
    for (measured, status, evidence, reasons) in table {
        assert_eq!(stands(&server(&measured)), (status, evidence, reasons), "{measured:?}");
    }
}

#[test]
fn a_session_that_was_asked_for_and_is_not_to_be_had_fails() {
    for trouble in [
        Trouble::WrongPassword,
        Trouble::OutsideZone,
        Trouble::SessionExpired,
        Trouble::BadToken,
        Trouble::RedirectWithCredential { to: "https://campaign.acme.example/login".to_owned() },
        Trouble::Fault { code: Some("ODB-240000".to_owned()), text: "deadlock".to_owned() },
    ] {
        let measured = Measured { server: redir(Some(9400)), session: refused(trouble), ..Measured::default() };
        assert_eq!(stands(&server(&measured)), (Status::Failed, Evidence::Measured, vec!["no-session", "answered"]));
    }
    let stopped = Measured { server: redir(Some(9400)), session: refused(Trouble::Cancelled), ..Measured::default() };
    assert_eq!(server(&stopped).status, Status::Open, "nobody knows what it would have been");
}

#[test]
fn rights_that_are_not_told_are_no_missing_rights() {
    let untold = || Session { rights: Rights::Untold, ..session(&[], true) };
    assert_eq!(stands(&server(&logged_on(untold()))).2, ["answered", "logged-on-untold"]);
    let check = package(false, &logged_on(untold()));
    assert_eq!((check.status, check.reasons[0].id()), (Status::Open, "may-see-none"));
}

#[test]
fn the_release_that_a_server_tells_counts_above_the_table() {
    let told = |build: u32, release: &str| {
        let told = ServerInfo { build: Some(build), release: Some(release.to_owned()), ..ServerInfo::default() };
        let measured = logged_on(Session { server: Some(told), ..session(&[], true) });
        let mut answers = Answers::new("prod");
        answers.set_text(Field::ConsoleBuild, build.to_string());
        console(&builds(&answers, &measured))
    };
    let ids = |check: &Check| check.reasons.iter().map(Reason::id).collect::<Vec<_>>();
    let ims = told(9359, "7.3.3.IMS");
    assert_eq!(ids(&ims), ["not-general", "same-build"]);
    assert!(matches!(&ims.reasons[0], Reason::NotGeneral { version, .. } if version == "7.3.3.IMS"));
    assert_eq!(ids(&told(9359, "7.3.3")), ["not-general", "same-build"]);
    assert_eq!(ids(&told(9400, "7.4.4")), ["same-build"]);
    assert_eq!(ids(&told(9400, "7.4")), ["same-build"]);
    let other = told(9400, "7.4.3");
    assert_eq!((other.status, ids(&other)), (Status::Warned, vec!["release-differs", "same-build"]));
    assert_eq!(ids(&told(9400, "7.4.44")), ["release-differs", "same-build"]);
    assert_eq!(ids(&told(9219, "20.3")), ["same-build", "unknown-build"]);
}

#[test]
fn every_trouble_with_the_server_fails_it_and_is_no_error_of_the_answers() {
    for trouble in [
        Trouble::NameUnknown { host: "campaign.acme.example".to_owned() },
        Trouble::Refused { host: "campaign.acme.example".to_owned(), port: 8080 },
        Trouble::UntrustedCertificate { host: "campaign.acme.example".to_owned() },
        Trouble::RedirectToHttp { to: "http://campaign.acme.example/".to_owned() },
        Trouble::TimedOut { seconds: 10 },
    ] {
        let measured = Measured { server: Asked::of(SERVER, Err(trouble)), ..Measured::default() };
        assert_eq!(server(&measured).status, Status::Failed);
        let mut answers = Answers::new("prod");
        answers.set_text(Field::CallbackServer, SERVER);
        let found = judge::measured(Field::CallbackServer, &answers, &measured);
        assert_eq!(found.iter().map(|found| found.severity).collect::<Vec<_>>(), [Severity::Warning]);
        answers.set_text(Field::CallbackServer, "https://other.acme.example");
        assert_eq!(
            judge::measured(Field::CallbackServer, &answers, &measured),
            [],
            "of another address it says nothing"
        );
    }
}

#[test]
fn a_second_build_is_shown_and_the_sessions_is_believed() {
    let measured = Measured { server: redir(Some(9394)), ..logged_on(session(&[], true)) };
    assert_eq!(stands(&server(&measured)).2, ["builds-differ", "answered", "logged-on"]);
    assert_eq!(measured.server_builds(), [(Part::Session, 9400), (Part::Server, 9394)]);
    let measured = Measured { server: redir(Some(9394)), local: Some(local(9400)), ..Measured::default() };
    assert_eq!(server(&measured).status, Status::Warned);
    assert_eq!(measured.server_builds()[0], (Part::Local, 9400), "this machine's own before a front end's");
    let elsewhere = Local { instances: vec![instance("prod", &["other.acme.example*"])], ..local(9359) };
    let measured = Measured { server: redir(Some(9400)), local: Some(elsewhere), ..Measured::default() };
    assert_eq!(measured.server_builds(), [(Part::Server, 9400)], "this machine is another server");
    assert_eq!(Measured { server: Asked::Not, ..measured }.server_builds(), [(Part::Local, 9359)], "nobody was asked");
}

#[test]
fn a_refused_login_is_open_where_a_file_here_names_the_cause() {
    let native = NativeLogins { refused: true, allowed: vec!["admin".to_owned(), "aemserver".to_owned()] };
    let refusing = |masks: &[&str]| LocalInstance { native_logins: Some(native.clone()), ..instance("prod", masks) };
    let here = Local { instances: vec![refusing(&["campaign.acme.example*"])], ..local(9400) };
    let measured_as = |login: Option<&str>, trouble, local| Measured {
        server: redir(Some(9400)),
        session: refused(trouble),
        local: Some(local),
        login: login.map(str::to_owned),
        ..Measured::default()
    };
    let measured = |trouble, local| measured_as(Some("delivery"), trouble, local);
    let check = server(&measured(Trouble::WrongPassword, here.clone()));
    assert_eq!(
        stands(&check),
        (Status::Open, Evidence::Measured, vec!["native-logins-refused", "no-session", "answered"])
    );
    assert_eq!(
        check.reasons[0],
        Reason::NativeLoginsRefused {
            instance: "prod".to_owned(),
            allowed: vec!["admin".to_owned(), "aemserver".to_owned()]
        }
    );
    let wrong =
        |login: Option<&str>, local: &Local| server(&measured_as(login, Trouble::WrongPassword, local.clone())).status;
    assert_eq!(wrong(Some("admin"), &here), Status::Failed, "who is allowed was refused for another cause");
    assert_eq!(wrong(None, &here), Status::Failed, "a token is no native login");
    let another = Local { instances: vec![refusing(&["other.acme.example*"])], ..local(9400) };
    assert_eq!(wrong(Some("delivery"), &another), Status::Failed, "of another instance");
    let of_server = Local { native_logins: Some(native.clone()), ..local(9400) };
    assert_eq!(server(&measured(Trouble::WrongPassword, of_server)).status, Status::Open);
    let allowed = Local { native_logins: Some(NativeLogins { refused: false, ..native.clone() }), ..local(9400) };
    assert_eq!(server(&measured(Trouble::WrongPassword, allowed)).status, Status::Failed);
    assert_eq!(server(&measured(Trouble::OutsideZone, here)).status, Status::Failed, "the zone is another cause");
}

#[test]
fn the_package_is_its_account_and_measured_beats_confirmed() {
    let cloud = ("Adobe_Experience_Cloud", "118", true);
    let table = [
        (session(&[cloud], true), false, Status::Passed, Evidence::Measured, vec!["installed"]),
        (
            session(&[("Adobe_Marketing_Cloud", "118", true)], false),
            false,
            Status::Passed,
            Evidence::Measured,
            vec!["installed"],
        ),
        (
            session(&[("Adobe_Experience_Cloud", "118", false)], true),
            false,
            Status::Warned,
            Evidence::Measured,
            vec!["account-inactive", "installed"],
        ),
        (
            session(&[cloud, ("copy", "118", true), ("routing", "3", true)], true),
            true,
            Status::Warned,
            Evidence::Measured,
            vec!["duplicates", "installed"],
        ),
        (session(&[("routing", "3", true)], true), false, Status::Failed, Evidence::Measured, vec!["not-installed"]),
        (session(&[], true), true, Status::Failed, Evidence::Measured, vec!["not-installed", "confirmed-otherwise"]),
        (session(&[], false), false, Status::Open, Evidence::None, vec!["may-see-none", "not-confirmed"]),
        (session(&[], false), true, Status::Warned, Evidence::Confirmed, vec!["may-see-none", "confirmed"]),
    ];
    for (session, confirmed, status, evidence, reasons) in table {
        let accounts = format!("{:?}", session.accounts);
        assert_eq!(stands(&package(confirmed, &logged_on(session))), (status, evidence, reasons), "{accounts}");
    }
    let twice = package(false, &logged_on(session(&[cloud, ("copy", "118", true)], true)));
    assert_eq!(
        twice.reasons[0],
        Reason::Duplicates { accounts: vec!["Adobe_Experience_Cloud".to_owned(), "copy".to_owned()] }
    );
}

#[test]
fn a_package_nobody_could_measure_is_as_confirmed() {
    let failed = |trouble| Measured { session: refused(trouble), ..Measured::default() };
    assert_eq!(stands(&package(false, &Measured::default())).2, ["not-confirmed"]);
    assert_eq!(stands(&package(false, &Measured::of_reach(false))).2, ["offline", "not-confirmed"]);
    assert_eq!(stands(&package(false, &failed(Trouble::WrongPassword))).2, ["no-session", "not-confirmed"]);
    let refused = stands(&package(true, &failed(Trouble::WrongPassword)));
    assert_eq!((refused.0, refused.2), (Status::Warned, vec!["no-session", "confirmed"]));
    assert_eq!(stands(&package(true, &failed(Trouble::Cancelled))).0, Status::Passed, "whoever stopped it knows");
    let unread = Session { accounts: Err(Trouble::SessionExpired), ..session(&[], true) };
    assert_eq!(package(false, &logged_on(unread)).status, Status::Open);
}

#[test]
fn the_console_is_judged_by_what_was_measured_and_a_contradiction_is_shown() {
    let mut answers = Answers::new("prod");
    answers.set_text(Field::ConsoleBuild, "9400");
    let measured = logged_on(session(&[], true));
    assert_eq!(stands(&judge::console(&answers, &measured)), (Status::Passed, Evidence::Measured, vec!["same-build"]));
    answers.set_text(Field::ServerBuild, "9399");
    let check = judge::console(&answers, &measured);
    assert_eq!((check.status, check.reasons[0].id()), (Status::Warned, "measured-otherwise"));
    let found = judge::measured(Field::ServerBuild, &answers, &measured);
    assert_eq!(found[0].shown_repair(), Some("9400"), "one key takes what was measured");
    answers.set_text(Field::ConsoleBuild, "9383");
    let check = judge::console(&answers, &measured);
    assert_eq!((check.status, check.reasons[0].id()), (Status::Failed, "console-too-old"));
    assert!(check.facts.contains(&("min_client_build", Fact::Number(9390))));
}

#[test]
fn an_account_of_another_name_is_told_with_its_repair() {
    let mut answers = Answers::new("prod");
    let measured = logged_on(session(&[("Adobe_Marketing_Cloud", "118", true)], true));
    let found = judge::measured(Field::InternalName, &answers, &measured);
    assert_eq!(found[0].shown_repair(), Some("Adobe_Marketing_Cloud"));
    answers.set_text(Field::InternalName, "Adobe_Marketing_Cloud");
    assert_eq!(judge::measured(Field::InternalName, &answers, &measured), []);
}

#[test]
fn a_callback_server_that_is_no_host_of_the_local_instance_is_told() {
    let instances = vec![instance("prod", &["campaign.acme.example*"]), instance("stage", &["stage.acme.example*"])];
    let measured = Measured { local: Some(Local { instances, ..local(9400) }), ..Measured::default() };
    let told = |name: &str, host: &str| {
        let mut answers = Answers::new(name);
        answers.set_text(Field::CallbackServer, host);
        let found = judge::measured(Field::CallbackServer, &answers, &measured);
        found.first().map(|found| found.code.id())
    };
    assert_eq!(told("prod", "https://campaign.acme.example"), None);
    assert_eq!(told("prod", "https://stage.acme.example"), Some("other-instance"), "copied from another instance");
    assert_eq!(told("elsewhere", "https://stage.acme.example"), None, "of another machine's instance nothing is known");
}

#[test]
fn the_ims_server_is_its_address_its_answer_and_its_name() {
    let ims = |of: &str, issuer: &str| Measured {
        ims: Asked::of(of, Ok(OpenId { issuer: issuer.to_owned(), ..OpenId::default() })),
        ..Measured::default()
    };
    let [adobe, older] = crate::setup::account::IMS_SERVERS;
    let judged = |address: &str, measured: &Measured| {
        let mut answers = Answers::new("prod");
        answers.set_text(Field::ImsServer, address);
        let check = ims_server(answers.text(Field::ImsServer), &judge::all(&answers, measured), measured);
        (check.status, check.evidence, check.reasons.last().map(Reason::id))
    };
    let entered = Evidence::Entered;
    assert_eq!(judged(adobe, &Measured::default()), (Status::Passed, entered, Some("nothing-wrong")));
    assert_eq!(judged("https://ims-na1-stg1.adobelogin.com", &Measured::default()).0, Status::Failed);
    assert_eq!(judged("https://ims.acme.example", &Measured::default()).0, Status::Warned);
    assert_eq!(judged("", &Measured::default()).0, Status::Open);
    assert_eq!(judged(adobe, &ims(adobe, adobe)), (Status::Passed, Evidence::Measured, Some("ims-answered")));
    assert_eq!(judged(older, &ims(older, adobe)).0, Status::Passed, "Adobe's two hosts are one service");
    assert_eq!(judged(adobe, &ims(adobe, "https://login.acme.example")).0, Status::Failed);
    let away = Measured { ims: Asked::of(adobe, Err(Trouble::TimedOut { seconds: 10 })), ..Measured::default() };
    assert_eq!(judged(adobe, &away).0, Status::Warned, "Campaign's own machine may reach it");
}
