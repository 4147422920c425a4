//! Sessions: what they tell, what refuses them, and that each is logged off.

use std::thread;
use std::time::{Duration, Instant};

use ims_setup::campaign::measured::Trouble;
use ims_setup::host::net::{self, Limits};
use ims_setup::host::stop::Stop;

use super::{BOUND, campaign, misbehaving, password, session, session_as, start, token, wire, wire_in};
use crate::server::{Account, Misbehaviour, Request, Server};

const LOGON: &str = "xtk:session#Logon";
const QUERY: &str = "xtk:queryDef#ExecuteQuery";
const ENTITY: &str = "xtk:persist#GetEntityIfMoreRecent";
const LOGOFF: &str = "xtk:session#Logoff";

/// The actions that were asked for, in order.
fn actions(server: &Server) -> Vec<String> {
    let action = |request: &Request| request.header("SOAPAction").unwrap_or("none").to_owned();
    server.requests().iter().map(action).collect()
}

#[test]
fn a_session_tells_everything_and_is_logged_off() {
    let server = campaign(|campaign| campaign.accounts[0].active = false);
    let told = session(&server).expect("is a session");
    let info = told.server.as_ref().expect("a logon tells it");
    assert_eq!((info.build, info.min_client_build, info.advised_client_build), (Some(9400), Some(9390), None));
    assert_eq!((info.release.as_deref(), info.instance.as_deref()), (Some("7.4.4"), Some("prod")));
    assert!(told.login == "admin" && told.is_admin() && told.packages.contains(&"nms:campaign".to_owned()));
    let accounts = told.accounts.expect("are listed");
    let account = accounts.iter().find(|account| account.name == "Adobe_Experience_Cloud").expect("is there");
    assert_eq!((account.label.as_str(), account.active, account.kind.as_str()), ("MAC", true, "13"));
    assert!(!accounts[0].active);
    let groups = told.groups.expect("are listed");
    assert!(groups.iter().any(|group| group.name == "delivrabilite" && group.label == "Délivrabilité"));
    assert_eq!(actions(&server), [LOGON, QUERY, QUERY, ENTITY, ENTITY, ENTITY, QUERY, LOGOFF]);
    assert_eq!(server.open_sessions(), 0);
}

#[test]
fn what_is_special_in_xml_or_in_latin_1_arrives() {
    let nasty = "p<&>\"'é]]> ä";
    let server = campaign(|campaign| campaign.password = nasty.to_owned());
    assert!(session_as(&server, &password(nasty)).is_ok());
    let latin1 = campaign(|campaign| campaign.latin1 = true);
    let groups = session(&latin1).expect("is a session").groups.expect("are listed");
    assert!(groups.iter().any(|group| group.label == "Délivrabilité"));
    let operator = campaign(|campaign| campaign.admin = false);
    let told = session(&operator).expect("is a session");
    assert_eq!((told.is_admin(), told.accounts, told.groups), (false, Ok(Vec::new()), Ok(Vec::new())));
}

#[test]
fn a_refused_login_is_told_and_not_tried_again() {
    for status in [403, 200, 500] {
        let server = start(|options| options.fault_status = status);
        assert_eq!(session_as(&server, &password("wrong")), Err(Trouble::WrongPassword), "{status}");
        assert_eq!(actions(&server), [LOGON]);
    }
    let zone = campaign(|campaign| campaign.outside_zone = true);
    assert_eq!(session(&zone), Err(Trouble::OutsideZone));
    let bare = misbehaving(Misbehaviour::BareFault);
    let Err(Trouble::Fault { code, text }) = session(&bare) else { panic!("is a fault") };
    assert!(code.as_deref() == Some("SOP-330011") && text.contains("out of memory"), "{code:?} {text:?}");
    let fault = misbehaving(Misbehaviour::Fault);
    let Err(Trouble::Fault { code, text }) = session(&fault) else { panic!("is a fault") };
    assert!(code.as_deref() == Some("XSV-350999") && text.contains("server"), "{code:?} {text:?}");
}

#[test]
fn one_list_that_fails_spoils_neither_the_other_nor_the_logoff() {
    let many = |id| Account::new(id, &format!("account{id}"), &"x".repeat(100), 3);
    let server = campaign(|campaign| campaign.accounts = (0..500).map(many).collect());
    let limit = 32 * 1024;
    let wire = wire_in(&server, Limits { answer: limit, ..Limits::default() }, &[]);
    let told = net::session(&wire, &server.url(), &password("practice"), &Stop::default()).expect("is a session");
    assert_eq!(told.accounts, Err(Trouble::TooLarge { limit }));
    assert_eq!(told.groups.map(|groups| groups.len()), Ok(7));
    assert_eq!((actions(&server).last().map(String::as_str), server.open_sessions()), (Some(LOGOFF), 0));
}

/// A session that is stopped when its call with this number has come.
fn stopped_in_call(calls: usize) {
    let server = misbehaving(Misbehaviour::Slow(Duration::from_millis(200)));
    let (wire, stop) = (wire(&server), Stop::default());
    let outcome = thread::scope(|scope| {
        let session = scope.spawn(|| net::session(&wire, &server.url(), &password("practice"), &stop));
        let bound = Instant::now() + BOUND;
        while server.requests().len() < calls {
            assert!(Instant::now() < bound, "it asks {calls} times");
            crate::support::moment::pass();
        }
        stop.stop();
        session.join().expect("ends")
    });
    assert_eq!(outcome, Err(Trouble::Cancelled), "in call {calls}");
    assert_eq!((actions(&server).last().map(String::as_str), server.open_sessions()), (Some(LOGOFF), 0));
}

#[test]
fn a_session_that_is_stopped_is_cut_off_and_logged_off_at_any_call() {
    // Side by side: each waits for the calls before its own.
    thread::scope(|scope| (1..=6).for_each(|calls| drop(scope.spawn(move || stopped_in_call(calls)))));
    let (server, stop) = (start(|_| ()), Stop::default());
    stop.stop();
    let outcome = net::session(&wire(&server), &server.url(), &password("practice"), &stop);
    assert_eq!((outcome, server.requests().len()), (Err(Trouble::Cancelled), 0), "stopped before it begins");
}

#[test]
fn the_logoff_is_tried_also_when_all_time_is_used_up() {
    let server = misbehaving(Misbehaviour::LogonOnly);
    let wire = wire_in(&server, Limits { overall: Duration::from_millis(1500), ..Limits::default() }, &[]);
    let begun = Instant::now();
    let told = net::session(&wire, &server.url(), &password("practice"), &Stop::default()).expect("was logged on");
    assert_eq!(told.accounts, Err(Trouble::TimedOut { seconds: 2 }));
    assert_eq!(told.groups, Err(Trouble::TimedOut { seconds: 2 }));
    assert_eq!(actions(&server), [LOGON, QUERY, LOGOFF]);
    assert!(begun.elapsed() < BOUND, "took {:?}", begun.elapsed());
}

#[test]
fn a_technical_account_has_a_session_where_there_is_one_to_have() {
    let server = campaign(|campaign| campaign.bearer_logon = true);
    let told = session_as(&server, &token("practice-token")).expect("is a session");
    assert_eq!(told.server.and_then(|server| server.min_client_build), Some(9390));
    assert_eq!(actions(&server), ["xtk:session#BearerTokenLogon", QUERY, QUERY, ENTITY, ENTITY, ENTITY, QUERY, LOGOFF]);
    assert_eq!(server.open_sessions(), 0);
    let wrong = campaign(|campaign| campaign.bearer_logon = true);
    assert_eq!(session_as(&wrong, &token("other")), Err(Trouble::WrongPassword));
    assert_eq!(wrong.requests().len(), 1);
}

#[test]
fn a_technical_account_without_a_session_asks_with_its_token() {
    let server = start(|_| ());
    let told = session_as(&server, &token("practice-token")).expect("is told");
    let info = told.server.as_ref().expect("the option tells the build");
    assert_eq!((info.build, info.release.as_deref()), (Some(9400), None));
    assert!(told.is_admin() && told.accounts.is_ok_and(|accounts| accounts.len() == 3) && told.groups.is_ok());
    let expected = ["xtk:session#BearerTokenLogon", "xtk:session#GetUserInfo", "xtk:session#GetOption", QUERY, QUERY];
    assert_eq!(actions(&server), [&expected[..], &[ENTITY; 3], &[QUERY]].concat());
    let hidden = misbehaving(Misbehaviour::NoBuild);
    assert_eq!(session_as(&hidden, &token("practice-token")).expect("is told").server, None);
    assert_eq!(session_as(&server, &token("other")), Err(Trouble::SessionExpired));
}

#[test]
fn a_token_that_would_be_a_header_of_its_own_goes_nowhere() {
    let server = misbehaving(Misbehaviour::BadToken);
    assert_eq!(session(&server), Err(Trouble::BadToken));
    assert_eq!(actions(&server), [LOGON, LOGOFF], "the session is there all the same");
    assert!(server.requests().iter().all(|request| request.header("X-Injected").is_none()));
    let server = start(|_| ());
    assert_eq!(session_as(&server, &token("practice-token\r\nX-Injected: yes")), Err(Trouble::BadToken));
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn a_password_is_in_nothing_that_is_shown() {
    const WORD: &str = "hunter2-s3cr3t";
    for misbehaviour in [
        Misbehaviour::None,
        Misbehaviour::Fault,
        Misbehaviour::BareFault,
        Misbehaviour::RedirectOther,
        Misbehaviour::CutOff,
        Misbehaviour::ProxyPage,
        Misbehaviour::BadToken,
    ] {
        let server = start(|options| {
            (options.misbehaviour, options.campaign.password) = (misbehaviour, WORD.to_owned());
        });
        let wire = wire(&server);
        for credentials in [password(WORD), token(WORD)] {
            let outcome = net::session(&wire, &server.url(), &credentials, &Stop::default());
            let shown = format!("{wire:?} {credentials:?} {outcome:?}");
            assert!(!shown.contains("hunter2") && !shown.contains("s3cr3t"), "{misbehaviour:?}: {shown}");
        }
        let sent = server.requests().iter().any(|request| request.body.contains(WORD));
        assert!(sent, "{misbehaviour:?}: it was at stake");
    }
}
