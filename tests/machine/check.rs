//! `ims-setup check` against the practice server: every check in every status, every misbehaviour told as what it is,
//! many files side by side.

mod bundle;
mod files;
mod planted;
mod secrets;
mod sign_in;
mod umapi;
mod verdicts;

use crate::server::{Account, CertificateKind, Misbehaviour, Server};
use crate::support::campaign::{File, Home, LOGIN, campaign, misbehaving, start};

/// How the check with this name stands.
#[expect(clippy::needless_pass_by_value, reason = "so the rows of the tables stay short")]
fn stands(file: File, server: &Server, more: &[&str], id: &str) -> (String, String) {
    let home = Home::new();
    home.file("prod.ims.yaml", &file);
    home.check(server, more).check(id)
}

/// The same by the file alone.
#[expect(clippy::needless_pass_by_value, reason = "so the rows of the tables stay short")]
fn stands_offline(file: File, id: &str) -> (String, String) {
    let home = Home::new();
    home.file("prod.ims.yaml", &file);
    home.run(&["check", "prod.ims.yaml", "--offline", "--json"]).check(id)
}

#[expect(clippy::needless_pass_by_value, reason = "so the rows of the tables stay short")]
fn is(stands: (String, String), status: &str, evidence: &str) {
    assert_eq!((stands.0.as_str(), stands.1.as_str()), (status, evidence));
}

#[test]
fn the_confirmations_are_passed_or_open() {
    for (id, line) in
        [("organization", "organization: confirmed"), ("users", "users: confirmed"), ("groups", "groups: confirmed")]
    {
        is(stands_offline(File::sound(), id), "passed", "confirmed");
        let open: &'static str = Box::leak(line.replace("confirmed", "open").into_boxed_str());
        is(stands_offline(File::sound().with(line, open), id), "open", "none");
    }
}

#[test]
fn the_server_in_every_status() {
    let healthy = start(|_| {});
    is(stands(File::on(&healthy), &healthy, &[], "server"), "passed", "measured");
    let reduced = campaign(|campaign| campaign.reduced = true);
    is(stands(File::on(&reduced), &reduced, &[], "server"), "passed", "measured");
    is(stands(File::on(&reduced), &reduced, &LOGIN, "server"), "passed", "measured");
    let zone = campaign(|campaign| campaign.outside_zone = true);
    is(stands(File::on(&zone), &zone, &LOGIN, "server"), "failed", "measured");
    let page = misbehaving(Misbehaviour::ProxyPage);
    is(stands(File::on(&page), &page, &[], "server"), "failed", "measured");
    is(stands_offline(File::sound(), "server"), "open", "none");
}

#[test]
fn the_console_in_every_status() {
    let server = start(|_| {});
    let file = |build: &'static str| File::on(&server).with("console_build: 9400", build);
    is(stands(File::on(&server), &server, &LOGIN, "console"), "passed", "measured");
    is(stands(file("console_build: 9399"), &server, &LOGIN, "console"), "warned", "measured");
    is(stands(file("console_build: 9383"), &server, &LOGIN, "console"), "failed", "measured");
    is(stands(file("console_build: ''"), &server, &LOGIN, "console"), "open", "measured");
    is(stands_offline(File::sound(), "console"), "passed", "entered");
    let advising = campaign(|campaign| campaign.advised_client_build = 9401);
    is(stands(File::on(&advising), &advising, &LOGIN, "console"), "warned", "measured");
    let unbuilt = misbehaving(Misbehaviour::NoBuild);
    is(stands(File::on(&unbuilt), &unbuilt, &LOGIN, "console"), "passed", "entered");
}

#[test]
fn the_package_in_every_status() {
    let unconfirmed = |server: &Server| {
        let (old, new) = ("status: passed\n    evidence: confirmed", "status: open\n    evidence: none");
        File::on(server).with(old, new)
    };
    let healthy = start(|_| {});
    is(stands(unconfirmed(&healthy), &healthy, &LOGIN, "package"), "passed", "measured");
    is(stands(unconfirmed(&healthy), &healthy, &[], "package"), "open", "none");
    is(stands(File::on(&healthy), &healthy, &[], "package"), "passed", "confirmed");
    let inactive = campaign(|campaign| campaign.accounts[2].active = false);
    is(stands(File::on(&inactive), &inactive, &LOGIN, "package"), "warned", "measured");
    let twice = campaign(|campaign| campaign.accounts.push(Account::new(1004, "copy", "copy", 13)));
    is(stands(File::on(&twice), &twice, &LOGIN, "package"), "warned", "measured");
    let none = campaign(|campaign| campaign.accounts.truncate(2));
    is(stands(File::on(&none), &none, &LOGIN, "package"), "failed", "measured");
    let operator = campaign(|campaign| campaign.admin = false);
    is(stands(unconfirmed(&operator), &operator, &LOGIN, "package"), "open", "none");
}

#[test]
fn account_scope_and_mask_in_every_status() {
    type Row = (&'static str, &'static str, &'static str, &'static str);
    let table: [Row; 9] = [
        ("account", "tenant: acme", "tenant: Acme", "warned"),
        ("account", "@AdobeOrg", "", "failed"),
        ("account", "ims_client_id: Campaign1", "ims_client_id: ''", "open"),
        ("ims-scope", "session,", "", "warned"),
        ("ims-scope", "session,", "session,,", "failed"),
        (
            "ims-scope",
            "openid,avatar,audiencemanager_api,read_organizations,session,additional_info.projectedProductContext,AdobeID",
            "''",
            "open",
        ),
        ("mask", "Campaign - acme - (.*)", "Campaign - other - (.*)", "warned"),
        ("mask", "Campaign - acme - (.*)", "Campaign - acme -(.*)", "failed"),
        ("mask", "Campaign - acme - (.*)", "''", "open"),
    ];
    for (id, old, new, status) in table {
        is(stands_offline(File::sound().with(old, new), id), status, "entered");
        is(stands_offline(File::sound(), id), "passed", "entered");
    }
}

#[test]
fn the_ims_server_in_every_status() {
    let is_ims = |status: &str, evidence: &str, server: &Server| {
        is(stands(File::on(server), server, &[], "ims-server"), status, evidence);
    };
    is(stands_offline(File::sound(), "ims-server"), "passed", "entered");
    // The practice server is none of Adobe's, which warns; what it answers is all the same read.
    is_ims("warned", "measured", &start(|_| {}));
    is_ims("failed", "measured", &campaign(|campaign| campaign.issuer = Some("https://login.acme.example".to_owned())));
    is_ims("warned", "measured", &misbehaving(Misbehaviour::ProxyPage));
    let missing = File::sound().with("ims_server: https://ims-na1.adobelogin.com", "ims_server: ''");
    is(stands_offline(missing, "ims-server"), "open", "entered");
    let stage = File::sound().with("ims-na1.adobelogin", "ims-na1-stg1.adobelogin");
    is(stands_offline(stage, "ims-server"), "failed", "entered");
}

/// The summary of the server's check, when it is asked as in `more`.
fn told(server: &Server, more: &[&str]) -> (Option<i32>, String) {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    home.write("ca.pem", server.ca_pem());
    let url = server.url();
    let usual = ["check", "--ca-file", "ca.pem", "--url", &url];
    let run = home.run(&[&usual, more].concat());
    let hidden = |c: char| c != '\n' && ims_setup::base::hidden::is_hidden(c);
    assert!(!run.all().chars().any(hidden), "nothing is obeyed: {:?}", run.all());
    (run.status, run.out.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn each_misbehaviour_is_told_as_what_it_is_with_the_way_out() {
    let table = [
        (Misbehaviour::Huge, "larger than 4 MiB", "look at the address"),
        (Misbehaviour::HugeGzip, "larger than 4 MiB", "look at the address"),
        (Misbehaviour::CutOff, "ended in its middle", "Measure again"),
        (Misbehaviour::RedirectHttp, "leads from https to http", "keep to https"),
        (Misbehaviour::RedirectOther, "leads to another host", "use its address"),
        (Misbehaviour::RedirectLoop, "lead on and on", "redirects of the web server"),
        (Misbehaviour::ProxyPage, "web page came in place", "HTTPS_PROXY"),
        (Misbehaviour::EntityBomb, "was not read", "something else answers"),
        (Misbehaviour::Deep, "was not read", "something else answers"),
        (Misbehaviour::Unauthorized, "HTTP 401", "Campaign's web server"),
    ];
    for (misbehaviour, what, out) in table {
        let (status, told) = told(&misbehaving(misbehaviour), &[]);
        assert_eq!(status, Some(1), "{misbehaviour:?}: {told}");
        assert!(told.contains(what) && told.contains(out), "{misbehaviour:?}: {told}");
    }
    let (status, told) = told(&misbehaving(Misbehaviour::RedirectSame), &[]);
    assert!(status == Some(0) && told.contains("answers, build 9400"), "one redirect of the same host: {told}");
}

#[test]
fn each_certificate_that_is_none_is_told_as_what_it_is() {
    let table = [
        (CertificateKind::WrongName, "is another host's", "issued for this name"),
        (CertificateKind::Expired, "has expired", "date"),
        (CertificateKind::SelfSignedCa, "certificate of an authority", "CA:FALSE"),
    ];
    for (kind, what, out) in table {
        let (status, told) = told(&start(|options| options.certificate = kind), &[]);
        assert!(status == Some(1) && told.contains(what) && told.contains(out), "{kind:?}: {told}");
    }
    let home = Home::new();
    let server = start(|_| {});
    let run = home.run(&["check", "--url", &server.url()]);
    assert!(run.out.contains("--ca-file"), "an issuer nobody knows: {}", run.out);
    assert!(server.requests().is_empty(), "nothing was asked of it");
}

#[test]
fn each_refusal_of_a_session_is_told_as_what_it_is() {
    let wrong = campaign(|campaign| campaign.password = "another".to_owned());
    let zone = campaign(|campaign| campaign.outside_zone = true);
    let table = [
        (&wrong, "login or the password is wrong", "tried once"),
        (&zone, "outside the operator's security zone", "password is not at fault"),
        (&misbehaving(Misbehaviour::Fault), "The server says", "log tells more"),
        (&misbehaving(Misbehaviour::BareFault), "executing the method: out of memory", "log tells more"),
        (&misbehaving(Misbehaviour::BadToken), "token holds what can't be sent", ""),
    ];
    for (server, what, out) in table {
        let (_, told) = told(server, &LOGIN);
        assert!(told.contains(what) && told.contains(out), "{what}: {told}");
    }
    let logons = wrong.requests().iter().filter(|request| request.body.contains("Logon")).count();
    assert_eq!(logons, 1, "a wrong password is never tried again");
}

#[test]
fn a_token_needs_a_yes_and_is_tried_both_ways() {
    let home = Home::new();
    home.write("token", "practice-token\n");
    for bearer_logon in [true, false] {
        let server = campaign(|campaign| campaign.bearer_logon = bearer_logon);
        home.file("prod.ims.yaml", &File::on(&server));
        let run = home.check(&server, &["--token-file", "token"]);
        assert_eq!(run.status, Some(2), "{}", run.all());
        assert!(run.err.contains("--yes") && run.err.contains("operator"), "{}", run.err);
        assert!(server.requests().is_empty(), "nothing was asked before");
        let run = home.check(&server, &["--token-file", "token", "--yes"]);
        is(run.check("package"), "passed", "measured");
        is(run.check("server"), "passed", "measured");
        assert_eq!(server.open_sessions(), 0);
    }
}

#[test]
fn however_often_a_signal_asks_the_session_of_a_check_is_logged_off() {
    let (home, server) = (Home::new(), misbehaving(Misbehaviour::Slow(std::time::Duration::from_millis(300))));
    home.file("prod.ims.yaml", &File::on(&server));
    home.write("ca.pem", server.ca_pem());
    let url = server.url();
    let usual = ["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--url", &url];
    let child = home.command(&[&usual[..], &LOGIN].concat()).spawn().expect("starts");
    let bound = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while server.open_sessions() == 0 {
        assert!(std::time::Instant::now() < bound, "it logs on");
        crate::support::moment::pass();
    }
    let pid = rustix::process::Pid::from_child(&child);
    for _ in 0..2 {
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("runs");
    }
    let output = child.wait_with_output().expect("ends");
    assert_eq!(output.status.code(), Some(143));
    assert_eq!(server.open_sessions(), 0);
}

#[test]
fn what_is_missing_for_a_session_is_a_usage_error_told_in_words() {
    let home = Home::new();
    let server = start(|_| {});
    home.file("prod.ims.yaml", &File::on(&server));
    home.file("other.ims.yaml", &File::sound());
    home.file("odd.ims.yaml", &File { callback: "http://other.acme.example/".to_owned(), ..File::sound() });
    let url = server.url();
    let table: [(&[&str], &str); 8] = [
        (&["check", "prod.ims.yaml", "--login", "admin", "--url", &url], "--password-file"),
        (&["check", "--login", "admin", "--password-file", "password"], "--url"),
        (&["check", "prod.ims.yaml", "other.ims.yaml", "--login", "admin", "--password-file", "password"], "--url"),
        (
            &[
                "check",
                "prod.ims.yaml",
                "other.ims.yaml",
                "--url",
                &url,
                "--login",
                "admin",
                "--password-file",
                "password",
            ],
            "other.ims.yaml names another server",
        ),
        (
            &[
                "check",
                "prod.ims.yaml",
                "odd.ims.yaml",
                "--url",
                &url,
                "--login",
                "admin",
                "--password-file",
                "password",
            ],
            "odd.ims.yaml names another server",
        ),
        (&["check", "--url", "http://campaign.acme.example"], "https://"),
        (&["check", "--url", "https://someone:s3c/s3cret@campaign.acme.example"], "https://"),
        (&["check", "-i", "stage", "prod.ims.yaml"], "prod"),
    ];
    for (arguments, words) in table {
        // Without a terminal of its own nobody can be asked.
        let mut command = std::process::Command::new("setsid");
        home.settle(&mut command).arg("-w").arg(env!("CARGO_BIN_EXE_ims-setup")).args(arguments);
        let run = crate::support::campaign::Run::of(command.stdin(std::process::Stdio::null()).output().expect("runs"));
        assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.all());
        assert!(run.err.contains(words) && !run.err.contains("s3cret"), "{arguments:?}: {}", run.err);
    }
    assert!(server.requests().is_empty(), "nothing was asked");
}

#[test]
fn a_session_that_was_refused_is_never_green() {
    let home = Home::new();
    let server = campaign(|campaign| campaign.password = "another".to_owned());
    home.file("prod.ims.yaml", &File::on(&server));
    let run = home.check(&server, &LOGIN);
    let document = run.json();
    assert_eq!((run.status, &document["ok"]), (Some(1), &serde_json::json!(false)), "{}", run.all());
    assert_eq!(run.check("server").0, "failed");
}

#[test]
fn a_server_that_hides_its_build_answers_and_the_console_asks_for_it() {
    let server = misbehaving(Misbehaviour::NoBuild);
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(&server));
    let run = home.check(&server, &[]);
    assert_eq!(run.check("server").0, "passed", "{}", run.all());
}

#[test]
fn strictly_what_is_warned_of_or_open_is_wrong() {
    let server = start(|_| ());
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(&server));
    let (free, strict) = (home.check(&server, &[]), home.check(&server, &["--strict"]));
    let unsure = |status: &serde_json::Value| status == "warned" || status == "open";
    let checks = free.json()["checks"].as_array().cloned().unwrap_or_default();
    assert!(checks.iter().any(|check| unsure(&check["status"])), "{}", free.all());
    assert_eq!((free.status, strict.status), (Some(0), Some(1)), "{}", strict.all());
    assert_eq!(strict.json()["ok"], false);
    let monitored =
        |more: &[&str]| home.run(&[&["check", "prod.ims.yaml", "--offline", "--format", "nagios"], more].concat());
    let (free, strict) = (monitored(&[]), monitored(&["--strict"]));
    assert!(free.status == Some(1) && free.out.starts_with("IMS WARNING - "), "{}", free.all());
    assert!(strict.status == Some(2) && strict.out.starts_with("IMS CRITICAL - prod.ims.yaml:"), "{}", strict.all());
}

#[test]
fn the_text_says_once_that_nothing_was_asked_and_once_that_it_was_confirmed() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    let run = home.run(&["check", "prod.ims.yaml", "--offline"]);
    assert_eq!(run.out.matches("--offline").count(), 2, "the reason and the way out\n{}", run.out);
    assert!(run.out.contains("Not asked, because of --offline."), "{}", run.out);
    assert!(!run.out.contains("Confirmed. (confirmed)"), "{}", run.out);
    assert!(run.out.contains("Confirmed.\n"), "{}", run.out);
}
