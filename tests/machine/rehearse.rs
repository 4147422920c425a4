//! `rehearse` from the User Management API: who gets in, at the API's pace, and every way in which there is nobody to judge.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::server::{Campaign, Request, Server, Umapi};
use crate::support::campaign::{File, Home, LOGIN, Run, campaign};
use crate::support::pty::Pty;

const SECRET: &str = "p8e-planted-umapi-secret&=%";
const TOKEN: &str = "eyJ.planted-umapi-token";

/// The API of an organisation with this changed, its secret and token ones that are found wherever they go.
fn api(change: impl FnOnce(&mut Umapi)) -> Server {
    with(|campaign| change(&mut campaign.umapi))
}

fn with(change: impl FnOnce(&mut Campaign)) -> Server {
    campaign(|campaign| {
        SECRET.clone_into(&mut campaign.umapi.secret);
        TOKEN.clone_into(&mut campaign.umapi.token);
        change(campaign);
    })
}

/// A home with a configuration on `server` and the credential's secret.
fn home(server: &Server) -> Home {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(server));
    home.write("umapi.secret", &format!("{SECRET}\n"));
    home.write("ca.pem", server.ca_pem());
    home.write("groups.txt", "admin\ndelivery\nreport\nworkflow\n");
    home
}

fn arguments<'a>(url: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let usual = ["rehearse", "prod.ims.yaml", "--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret"];
    [&usual, &["--umapi-url", url, "--ca-file", "ca.pem", "--groups", "groups.txt"][..], more].concat()
}

fn rehearse(server: &Server, more: &[&str]) -> (Home, Run) {
    let home = home(server);
    let run = home.run(&arguments(&server.url(), more));
    (home, run)
}

fn pages(server: &Server) -> Vec<String> {
    let paths = server.requests().into_iter().map(|request| request.path);
    paths.filter_map(|path| Some(path.strip_prefix("/v2/usermanagement/")?.to_owned())).collect()
}

fn person<'a>(json: &'a Value, name: &str) -> &'a Value {
    let people = json["people"].as_array().map(Vec::as_slice).unwrap_or_default();
    people.iter().find(|person| person["email"] == format!("{name}@acme.example")).unwrap_or(&Value::Null)
}

/// Whether a text of our planting stands in anything below `folder`.
fn lies_in(folder: &Path, planted: &str) -> bool {
    fs::read_dir(folder).expect("is a folder").flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return lies_in(&path, planted);
        }
        path.file_name().is_none_or(|name| name != "umapi.secret")
            && String::from_utf8_lossy(&fs::read(&path).expect("is read")).contains(planted)
    })
}

/// Neither secret nor token is in anything that was said, written or asked for, but in the one form and in the headers.
fn nothing_got_out(server: &Server, home: &Home, run: &Run) {
    for planted in [SECRET, TOKEN] {
        assert!(!run.all().contains(planted), "{planted}: {}", run.all());
        assert!(!lies_in(home.root(), planted), "{planted}");
    }
    for Request { path, body, headers, .. } in server.requests() {
        assert!(!path.contains("planted") && !body.contains(TOKEN), "{path}");
        assert!(path == "/ims/token/v3" || !body.contains("planted"), "{path}");
        let bearers = headers.iter().filter(|(_, value)| value.contains("planted")).count();
        assert_eq!(bearers, usize::from(path.starts_with("/v2/usermanagement/")), "{path}");
    }
}

#[test]
fn everybody_of_the_organisation_is_judged_by_their_profiles() {
    let server = api(|_| ());
    let (home, run) = rehearse(&server, &["--json"]);
    assert_eq!(run.status, Some(1), "{}", run.all());
    let json = run.json();
    let summary = json!({"people":8,"campaign":6,"in":2,"out":4,"unsure":0,"control_panel":1});
    assert_eq!(json["summary"], summary, "{}", run.out);
    for (name, verdict, reason) in [
        ("ann.admin", "in", Value::Null),
        ("dan.delivery", "in", Value::Null),
        ("rob.report", "out", "no-profile-matches".into()),
        ("mia.marketing", "out", "unknown-group".into()),
        // Only the API's own list of groups tells that this one is no profile.
        ("wim.workflow", "out", "no-profile-matches".into()),
        ("lee.locked", "out", "not-active".into()),
    ] {
        let person = person(&json, name);
        assert_eq!((&person["verdict"], &person["reason"]), (&verdict.into(), &reason), "{person}");
    }
    assert_eq!(person(&json, "wim.workflow")["user_groups"], json!(["Campaign - acme - workflow"]));
    let organization = "0A1B2C3D4E5F60718293A4B5@AdobeOrg";
    let expected = (0..3).map(|page| format!("groups/{organization}/{page}"));
    let expected = expected.chain((0..3).map(|page| format!("users/{organization}/{page}?directOnly=false")));
    assert_eq!(pages(&server), expected.collect::<Vec<_>>());
    assert!(run.err.is_empty(), "without a terminal nobody is told how far it is: {}", run.err);
    nothing_got_out(&server, &home, &run);
    let (_, text) = rehearse(&server, &[]);
    assert!(text.out.contains("Campaign - acme - workflow is a user group"), "{}", text.out);
}

#[test]
fn an_api_that_asks_to_wait_is_asked_again() {
    let server = api(|umapi| (umapi.throttle, umapi.page) = (Some(1), 100));
    let (home, run) = rehearse(&server, &["--json"]);
    assert_eq!(run.json()["summary"]["people"], 8, "{}", run.all());
    assert_eq!(pages(&server).len(), 4, "each page twice: {:?}", pages(&server));
    nothing_got_out(&server, &home, &run);
    // Longer than anyone waits.
    let server = api(|umapi| umapi.throttle = Some(86_400));
    let (_, run) = rehearse(&server, &[]);
    assert!(run.status == Some(1) && run.err.contains("asks to wait for too long"), "{}", run.all());
}

#[test]
fn whoever_refuses_is_named_with_the_way_out_and_nobody_is_judged() {
    type Change = fn(&mut Campaign);
    let organization: Change = |campaign| campaign.umapi.organization = "000000000000000000000000@AdobeOrg".to_owned();
    let key: Change = |campaign| campaign.umapi.refuse = Some((403, r#"{"error_code":"403025"}"#.to_owned()));
    let echo: Change = |campaign| {
        campaign.umapi.refuse = Some((400, format!(r#"{{"error_code":"{TOKEN}","message":"{SECRET}"}}"#)));
    };
    let table: [(Change, &str); 11] = [
        (|campaign| campaign.umapi.client = "another".to_owned(), "does not know the client practice-umapi"),
        (|campaign| campaign.umapi.secret = "another".to_owned(), "the secret is another one"),
        (|campaign| campaign.umapi.not_in_project = true, "Add this API to the credential's project"),
        (organization, "does not know the organization 0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (key, "(403025)"),
        (echo, "refused: HTTP 400"),
        (|campaign| campaign.ims.repeats = true, "refused: HTTP 400"),
        (|campaign| campaign.ims.token_moved = true, "credentials do not follow"),
        (|campaign| campaign.umapi.moved = true, "credentials do not follow"),
        (|campaign| campaign.umapi.refuse = Some((200, "<html>Sign in</html>".to_owned())), "A web page came"),
        (|campaign| campaign.umapi.token = "planted\nX: y".to_owned(), "The token holds what can't be sent"),
    ];
    for (change, expected) in table {
        let server = with(change);
        let (home, run) = rehearse(&server, &["--json"]);
        assert_eq!((run.status, run.out.as_str()), (Some(1), ""), "{expected}: {}", run.all());
        assert!(run.err.contains(expected), "{expected}: {}", run.err);
        nothing_got_out(&server, &home, &run);
    }
}

#[test]
fn what_can_not_be_asked_is_told_before_anything_is_sent() {
    let server = api(|_| ());
    let home = home(&server);
    let url = server.url();
    let run = home.run(&arguments("https://usermanagement.elsewhere.example", &[]));
    assert!(run.status == Some(2) && run.err.contains("--umapi-url"), "{}", run.all());
    home.file("prod.ims.yaml", &File::on(&server).with("0A1B2C3D4E5F60718293A4B5@AdobeOrg", "''"));
    let run = home.run(&arguments(&url, &[]));
    assert!(run.status == Some(1) && run.err.contains("no valid IMS organization ID"), "{}", run.all());
    let foreign = File { ims: "https://ims.acme.example".to_owned(), ..File::on(&server) };
    home.file("prod.ims.yaml", &foreign);
    let run = home.run(&arguments(&url, &[]));
    assert!(run.status == Some(1) && run.err.contains("none of Adobe's two IMS servers"), "{}", run.all());
    home.file("prod.ims.yaml", &File::on(&server));
    home.write("umapi.secret", "one\ntwo\n");
    assert_eq!(home.run(&arguments(&url, &[])).status, Some(4));
    assert!(server.requests().is_empty());
}

#[test]
fn a_signal_stops_the_reading_in_a_sentence() {
    let server = api(|umapi| umapi.hangs = true);
    let home = home(&server);
    let url = server.url();
    for (signal, number) in [(Signal::INT, 2), (Signal::TERM, 15)] {
        let before = pages(&server).len();
        let mut command = home.command(&arguments(&url, &["--json"]));
        let child = command.stdin(Stdio::null()).spawn().expect("starts");
        while pages(&server).len() == before {
            crate::support::moment::pass();
        }
        let pid = Pid::from_raw(i32::try_from(child.id()).expect("is one")).expect("is one");
        kill_process(pid, signal).expect("is ours");
        let run = Run::of(child.wait_with_output().expect("ends"));
        assert_eq!((run.status, run.out.as_str()), (Some(128 + number), ""), "{}", run.all());
        assert!(run.err.contains("Stopped."), "{}", run.err);
        nothing_got_out(&server, &home, &run);
    }
}

#[test]
fn on_a_terminal_the_secret_is_asked_for_without_echo_and_how_far_it_is_is_said() {
    let server = api(|umapi| umapi.throttle = Some(600));
    let home = home(&server);
    let url = server.url();
    let all = arguments(&url, &[]);
    let without_file: Vec<&str> =
        all.into_iter().filter(|word| !matches!(*word, "--umapi-secret-file" | "umapi.secret")).collect();
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color").args(without_file);
    let mut pty = Pty::start(command, 80, 24);
    pty.wait_for("Secret of the client practice-umapi, which goes to localhost");
    pty.feed(format!("{SECRET}\r").as_bytes());
    pty.wait_for("The User Management API asks to wait");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 130);
    let screen = pty.screen().contents();
    assert!(screen.contains("Stopped. Nobody is judged by an incomplete list."), "{screen}");
    assert!(!screen.contains("asks to wait"), "the line is taken back: {screen}");
    assert!(pty.is_cooked() && !String::from_utf8_lossy(pty.raw()).contains("planted"));
}

#[test]
fn the_mask_is_tested_on_the_profiles_of_the_organisation() {
    let server = api(|_| ());
    let home = home(&server);
    let url = server.url();
    let usual =
        ["mask", "--from", "prod.ims.yaml", "--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret"];
    let run = home.run(&[&usual, &["--umapi-url", &url, "--ca-file", "ca.pem", "--json"][..]].concat());
    let json = run.json();
    assert_eq!(json["summary"]["names"], 6, "{}", run.all());
    assert_eq!(json["summary"]["matched"], 4, "{}", run.all());
    assert!(pages(&server).iter().all(|page| page.starts_with("groups/")), "nobody asked for people");
    nothing_got_out(&server, &home, &run);
    // Without a configuration nobody knows which organisation.
    let run = home.run(&["mask", "Campaign (.*)", "--umapi-id", "practice-umapi"]);
    assert!(run.status == Some(2) && run.err.contains("--from"), "{}", run.all());
}

#[test]
fn check_says_of_the_people_whether_somebody_is_shut_out() {
    let server = api(|_| ());
    let home = home(&server);
    let url = server.url();
    let umapi = ["--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret", "--umapi-url", &url];
    let run = home.check(&server, &[&umapi[..], &LOGIN].concat());
    assert_eq!(run.check("people"), ("failed".to_owned(), "measured".to_owned()), "{}", run.out);
    assert_eq!(run.status, Some(1));
    assert_eq!(pages(&server).len(), 6, "{:?}", pages(&server));
    nothing_got_out(&server, &home, &run);
    let planned = home.run(&[&["check", "prod.ims.yaml", "-n"][..], &umapi].concat());
    assert!(planned.out.contains("/v2/usermanagement/users/"), "{}", planned.all());
    // Who asks for them and does not get them is told so.
    let wrong = api(|umapi| umapi.client = "another".to_owned());
    let url = wrong.url();
    home.file("prod.ims.yaml", &File::on(&wrong));
    home.write("ca.pem", wrong.ca_pem());
    let umapi = ["--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret", "--umapi-url", &url];
    let run = home.check(&wrong, &umapi);
    assert_eq!(run.check("people"), ("failed".to_owned(), "none".to_owned()), "{}", run.out);
    assert!(run.err.contains("does not know the client"), "{}", run.err);
}
