//! What the files of the server's own machine prove, and what stays open.

use super::super::*;
use super::world::{local, logged_on, redir, session, stands};
use crate::campaign::measured::{
    Installed, InstalledPart, Local, LocalTrouble, Measured, NativeLogins, OwnProxy, PackageFile, Unread, WebView,
    WhyUnread,
};
use crate::setup::answers::Answers;
use crate::setup::judge;

fn host(installed: Installed) -> Measured {
    Measured { server: redir(Some(9400)), local: Some(Local { installed, ..local(9400) }), ..Measured::default() }
}

fn unread(part: InstalledPart) -> Installed {
    let path = "conf/serverConf.xml".to_owned();
    Installed { unread: vec![Unread { part, path, why: WhyUnread::NotXml }], ..Installed::default() }
}

/// The reasons of the console's check that its files tell, and the check's state, with both sides on one build.
fn of_console(measured: &Measured) -> (Status, Vec<&'static str>) {
    let mut answers = Answers::default();
    answers.set_text(Field::ConsoleBuild, "9400".to_owned());
    let check = judge::console(&answers, measured);
    let told = check.reasons.iter().filter(|reason| reason.is_of_host()).map(Reason::id).collect();
    (check.status, told)
}

fn fact(check: &Check, name: &str) -> Option<Fact> {
    check.facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact.clone())
}

#[test]
fn a_console_that_is_handed_out_is_the_servers_or_another() {
    let of = |installers: &[u32]| host(Installed { installers: installers.to_vec(), ..Installed::default() });
    assert_eq!(of_console(&of(&[])), (Status::Passed, vec![]));
    assert_eq!(of_console(&of(&[9400])), (Status::Passed, vec!["own-console"]));
    assert_eq!(of_console(&of(&[9401, 9400, 9390])), (Status::Passed, vec!["own-console"]));
    assert_eq!(of_console(&of(&[9390, 9383])), (Status::Warned, vec!["other-console"]));
    let check = judge::console(&Answers::default(), &of(&[9390, 9383]));
    assert_eq!(fact(&check, "console_installers"), Some(Fact::Numbers(vec![9390, 9383])));
    assert!(check.reasons.contains(&Reason::OtherConsole { handed_out: 9390, server: 9400 }));
}

#[test]
fn the_engine_of_the_pages_is_asked_for_since_7_3_and_a_session_counts_above_a_file() {
    let of = |web_view| host(Installed { web_view, ..Installed::default() });
    assert_eq!(of_console(&of(WebView::On)), (Status::Passed, vec!["web-view-on"]));
    assert_eq!(of_console(&of(WebView::Off)), (Status::Warned, vec!["web-view-off"]));
    assert_eq!(of_console(&of(WebView::Unsaid)), (Status::Open, vec!["web-view-unsaid"]));
    assert_eq!(of_console(&of(WebView::Unknown)), (Status::Passed, vec![]), "there is no such file");
    let told = |said, file| {
        let mut session = session(&[], true);
        session.server.as_mut().expect("is told").web_view = said;
        Measured { local: of(file).local, ..logged_on(session) }
    };
    assert_eq!(of_console(&told(Some(true), WebView::Off)), (Status::Passed, vec!["web-view-on"]));
    assert_eq!(of_console(&told(Some(false), WebView::On)), (Status::Warned, vec!["web-view-off"]));
    assert_eq!(of_console(&told(None, WebView::Off)), (Status::Warned, vec!["web-view-off"]));
    let older = Measured {
        local: Some(Local { installed: of(WebView::Off).local.expect("is there").installed, ..local(9349) }),
        ..Measured::default()
    };
    assert!(!judge::console(&Answers::default(), &older).reasons.contains(&Reason::WebViewOff), "7.2.2 knows it not");
}

#[test]
fn what_could_not_be_read_is_open_where_nothing_else_tells_it() {
    assert_eq!(of_console(&host(unread(InstalledPart::Server))), (Status::Open, vec!["unread"]));
    assert_eq!(of_console(&host(unread(InstalledPart::Console))), (Status::Open, vec!["unread"]));
    assert_eq!(of_console(&host(unread(InstalledPart::Package))), (Status::Passed, vec![]));
    let installers = Installed { installers: vec![9400], ..unread(InstalledPart::Console) };
    assert_eq!(of_console(&host(installers)), (Status::Passed, vec!["own-console"]));
    let open = judge::package(&Answers::default(), &host(unread(InstalledPart::Package)));
    assert_eq!(stands(&open), (Status::Open, Evidence::None, vec!["unread", "not-confirmed"]));
    let confirmed = package(true, &host(unread(InstalledPart::Package)));
    assert_eq!(stands(&confirmed), (Status::Passed, Evidence::Confirmed, vec!["confirmed"]));
}

#[test]
fn files_of_another_machine_prove_nothing_of_this_server() {
    let installed = Installed { installers: vec![9390], web_view: WebView::Off, ..Installed::default() };
    let mut elsewhere = host(installed);
    elsewhere.local.as_mut().expect("is there").instances.clear();
    assert_eq!(of_console(&elsewhere), (Status::Passed, vec![]));
}

#[test]
fn a_server_of_this_machine_that_told_no_build_says_why() {
    let silent = Local { pdump: Some(Err(LocalTrouble::NoBuild)), ..local(9400) };
    let measured = Measured { local: Some(silent), ..Measured::default() };
    let check = judge::console(&Answers::default(), &measured);
    assert_eq!(stands(&check), (Status::Open, Evidence::None, vec!["no-build", "own-server-silent"]));
    let told = Measured { server: redir(Some(9400)), ..measured };
    let reasons = judge::console(&Answers::default(), &told).reasons;
    assert!(!reasons.contains(&Reason::OwnServerSilent(LocalTrouble::NoBuild)), "it is known from elsewhere");
}

#[test]
fn the_package_is_proven_by_the_servers_list_and_its_own_file_together() {
    let own = PackageFile { path: "datakit/nms/eng/package/x.xml".to_owned(), name: "nms:x".to_owned() };
    let installed = Installed { package: Some(own), ..Installed::default() };
    let found = host(installed);
    let alone = package(false, &found);
    assert_eq!(stands(&alone), (Status::Open, Evidence::None, vec!["package-file", "not-confirmed"]));
    assert_eq!(fact(&alone, "package"), Some(Fact::Text("nms:x".to_owned())));
    let with = |packages: &[&str], accounts: &[(&str, &str, bool)], admin| {
        let mut session = session(accounts, admin);
        session.packages = packages.iter().map(|name| (*name).to_owned()).collect();
        package(false, &Measured { local: found.local.clone(), ..logged_on(session) })
    };
    let account = [("Adobe_Experience_Cloud", "118", true)];
    let listed = with(&["nms:x"], &account, true);
    assert_eq!(stands(&listed), (Status::Passed, Evidence::Measured, vec!["installed", "package-listed"]));
    assert_eq!(stands(&with(&["nms:y"], &account, true)).2, ["installed"], "the account proves it without the list");
    let unseen = with(&["nms:x"], &[], false);
    assert_eq!(stands(&unseen), (Status::Passed, Evidence::Measured, vec!["package-listed"]));
    assert_eq!(stands(&with(&["nms:y"], &[], false)).2, ["may-see-none", "package-file", "not-confirmed"]);
    let gone = with(&["nms:x"], &[], true);
    assert_eq!(stands(&gone), (Status::Failed, Evidence::Measured, vec!["account-gone", "package-listed"]));
}

#[test]
fn a_proxy_of_the_servers_own_is_told_with_ims() {
    let proxy = |except: &[&str]| {
        let except = except.iter().map(|mask| (*mask).to_owned()).collect();
        Installed {
            proxy: Some(OwnProxy { address: "proxy.acme.example:3128".to_owned(), except }),
            ..Installed::default()
        }
    };
    let of = |installed| ims_server("https://ims-na1.adobelogin.com", &[], &host(installed));
    let check = of(proxy(&["localhost*"]));
    assert_eq!((check.status, check.reasons.iter().any(|why| why.id() == "through-proxy")), (Status::Passed, true));
    assert_eq!(fact(&check, "host_proxy"), Some(Fact::Text("proxy.acme.example:3128".to_owned())));
    assert!(fact(&of(proxy(&["*.adobelogin.com"])), "host_proxy").is_none());
}

#[test]
fn native_logins_that_are_restricted_are_told_before_anybody_is_refused() {
    let native = NativeLogins { refused: true, allowed: vec!["admin".to_owned()] };
    let mut measured = host(Installed::default());
    measured.local.as_mut().expect("is there").native_logins = Some(native);
    let check = server(&measured);
    assert_eq!(stands(&check), (Status::Passed, Evidence::Measured, vec!["answered", "native-logins-restricted"]));
    assert_eq!(fact(&check, "native_logins_allowed"), Some(Fact::Texts(vec!["admin".to_owned()])));
    measured.local.as_mut().expect("is there").native_logins =
        Some(NativeLogins { refused: false, allowed: Vec::new() });
    assert_eq!(stands(&server(&measured)).2, ["answered"]);
}
