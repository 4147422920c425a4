//! Every verdict that the practice server can bring about, as `check` tells it to a person, as JSON and line by line in the wizard, in
//! every language: the same sentence everywhere, no key in its place, and no English in another language.

use std::collections::BTreeSet;

use ims_setup::words::catalogue::LANGUAGES;
use serde_json::Value;

use crate::server::{Campaign, Server};
use crate::support::campaign::{File, Home, LOGIN, Run, campaign};
use crate::support::pty::Pty;

/// The checks that IMS, Campaign and the people answer.
const CHECKS: [&str; 7] = ["users", "account", "ims-server", "ims-scope", "client", "callback", "people"];

/// The scope of the configurations here.
const SCOPE: &str =
    "openid,avatar,audiencemanager_api,read_organizations,session,additional_info.projectedProductContext,AdobeID";

/// What is changed of the server, and whether it is logged on to.
type Scenario = (fn(&mut Campaign), bool);

const SCENARIOS: [Scenario; 9] = [
    (|_| (), false),
    (|_| (), true),
    (
        |campaign| {
            campaign.ims.callbacks = Some(Vec::new());
            campaign.ims.scope.retain(|entry| entry != "session");
        },
        false,
    ),
    (|campaign| "Campaign2".clone_into(&mut campaign.ims.client), false),
    (|campaign| "another".clone_into(&mut campaign.ims.secret), false),
    (|campaign| campaign.ims.endpoints = Some("https://elsewhere.example".to_owned()), false),
    (
        |campaign| {
            campaign.differ("association_mask");
            campaign.share_email();
            campaign.operators.push(("lee".to_owned(), String::new()));
        },
        true,
    ),
    (|campaign| campaign.umapi.people.retain(|(_, _, groups)| groups.iter().any(|name| name.ends_with("admin"))), true),
    (|campaign| campaign.umapi.refuse = Some((403, r#"{"error_code":"403025"}"#.to_owned())), false),
];

fn home(server: &Server) -> Home {
    let home = Home::new();
    home.write("prod.ims.secret", "practice-client-secret\n");
    home.write("umapi.secret", "practice-umapi-secret\n");
    home.write("ca.pem", server.ca_pem());
    home.file("prod.ims.yaml", &File::on(server).with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home
}

fn check(home: &Home, server: &Server, (session, language): (bool, &str), more: &[&str]) -> Run {
    let url = server.url();
    let usual = ["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--url", &url, "--prove-secret", "--lang", language];
    let umapi = ["--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret", "--umapi-url", &url];
    home.run(&[&usual[..], &umapi, if session { &LOGIN } else { &[] }, more].concat())
}

fn close(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Of each of the checks its summary and its remedy.
fn told(run: &Run) -> Vec<(String, String, String)> {
    let json = run.json();
    let checks = json["checks"].as_array().cloned().unwrap_or_default();
    let of = |check: &Value, name: &str| check[name].as_str().unwrap_or_default().to_owned();
    let checks = checks.iter().filter(|check| CHECKS.contains(&of(check, "id").as_str()));
    checks.map(|check| (of(check, "id"), of(check, "summary"), of(check, "remedy"))).collect()
}

#[test]
fn check_says_to_people_and_programs_the_same_in_every_language() {
    let mut sentences = BTreeSet::new();
    for (number, (change, session)) in SCENARIOS.into_iter().enumerate() {
        let server = campaign(|campaign| {
            campaign.account_holds.push(("ims_scope".to_owned(), SCOPE.to_owned()));
            change(campaign);
        });
        let home = home(&server);
        let english = told(&check(&home, &server, (session, "en"), &["--json"]));
        for language in LANGUAGES {
            let json = check(&home, &server, (session, language.tag), &["--json"]);
            let text = check(&home, &server, (session, language.tag), &[]);
            let shown = close(&text.out);
            assert!(!shown.contains('⟨') && !json.out.contains('⟨'), "{number} {}: {shown}", language.tag);
            assert_eq!(json.status, text.status, "{number} {}", language.tag);
            for ((id, summary, remedy), (_, said, _)) in told(&json).iter().zip(&english) {
                assert!(shown.contains(&close(summary)), "{number} {} {id}: {summary}\n{}", language.tag, text.out);
                let open = home_is_silent(summary);
                assert!(open || language.tag == "en" || summary != said, "{number} {} {id}: {summary}", language.tag);
                assert!(remedy.is_empty() || !remedy.contains('⟨'), "{remedy}");
                sentences.insert((id.clone(), said.clone()));
            }
            let held = json.out.contains("differs-in-campaign");
            assert_eq!(held, number == 6, "{number} {}", language.tag);
            if held {
                let findings = json.json()["findings"].as_array().cloned().unwrap_or_default();
                let found = findings.iter().find(|found| found["code"] == "differs-in-campaign").expect("is told");
                let message = found["message"].as_str().unwrap_or_default();
                assert!(shown.contains(&close(message)), "{}: {message}", language.tag);
            }
        }
    }
    // As many as the servers above are there to bring about: none comes to what another one does.
    let of = |id: &str| sentences.iter().filter(|(known, _)| known == id).count();
    assert!(of("client") >= 4 && of("callback") >= 3 && of("ims-scope") >= 3 && of("people") >= 3, "{sentences:#?}");
}

/// Whether there is nothing in a sentence that a language says otherwise.
fn home_is_silent(summary: &str) -> bool {
    !summary.chars().any(char::is_alphabetic)
}

#[test]
fn the_wizard_line_by_line_says_what_ims_answers_in_every_language() {
    let clear: [fn(&mut Campaign); 3] = [
        |_| (),
        |campaign| {
            campaign.ims.callbacks = Some(Vec::new());
            campaign.ims.scope.retain(|entry| entry != "session");
        },
        |campaign| campaign.ims.client = "Campaign2".to_owned(),
    ];
    for server in clear.map(campaign) {
        let home = home(&server);
        for language in LANGUAGES {
            let checks =
                told(&home.run(&["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--json", "--lang", language.tag]));
            let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
            home.settle(&mut command).env("TERM", "xterm-256color");
            command.args(["--plain", "--lang", language.tag, "--ca-file", "ca.pem", "--from", "prod.ims.yaml"]);
            let mut pty = Pty::start(command, 120, 100);
            pty.wait_for("> ");
            pty.feed(b":measure\n");
            for (id, summary, _) in checks.iter().filter(|(id, ..)| matches!(id.as_str(), "client" | "callback")) {
                let what = format!("{} {id}: {summary}", language.tag);
                pty.wait_until(&what, |screen| close(&screen.contents()).contains(&close(summary)));
            }
            pty.feed(b":quit\n");
            pty.exit_code();
            assert!(!String::from_utf8_lossy(pty.raw()).contains('⟨'), "{}", language.tag);
            // What was typed is no part of the next.
            _ = std::fs::remove_dir_all(home.path("state"));
        }
    }
}
