//! README's scenario: a set-up with three faults, found and mended one after the other until nothing is left.

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::server::{Options, Server};
use crate::support::campaign::{Home, LOGIN, Run};

/// A port that stays this test's while one server follows another: a free one could be taken in between.
pub fn port() -> TcpListener {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port")
}

/// The practice server on `port`, trusted as before, with what of the three faults is left.
pub fn server(folder: &Path, port: &TcpListener, faults: &[&str]) -> Server {
    let mut options = Options { certificate_dir: Some(folder.to_owned()), ..Options::default() };
    for fault in faults {
        match *fault {
            "callback" => {
                options.campaign.ims.callbacks = Some(vec!["https://campaign.elsewhere.example".to_owned()]);
            }
            "scope" => options.campaign.ims.scope.retain(|entry| entry != "dam-read"),
            _ => options.campaign.differ("association_mask"),
        }
    }
    port.try_clone().and_then(|port| Server::start_on(options, port)).expect("loopback has a free port")
}

/// What was found, but for what a practice server on this machine can't help: its name, and that Adobe does not know it.
fn found(run: &Run) -> Vec<String> {
    let json = run.json();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let findings = json["findings"].as_array().cloned().unwrap_or_default();
    let found = findings.iter().map(|found| text(&found["code"]));
    found.filter(|code| !matches!(code.as_str(), "local-host" | "unknown-host")).collect()
}

#[test]
fn three_faults_are_found_and_mended_one_after_the_other_until_nothing_is_left() {
    let home = Home::new();
    let folder = home.path("certificate");
    let port = port();
    let first = server(&folder, &port, &["callback", "scope", "account"]);
    let url = first.url();
    let answers = include_str!("../../examples/campaign-server/practice.answers.yaml");
    home.write("answers.yaml", &answers.replace("https://localhost:8443", &url));
    home.write("secret", "practice-client-secret\n");
    let written = home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret"]);
    assert_eq!(written.status, Some(0), "{}", written.all());
    let check = || {
        let usual = ["check", "practice.ims.yaml", "--json", "--ca-file", "certificate/ca.pem", "--url", &url];
        home.run(&[&usual, &["--prove-secret"][..], &LOGIN].concat())
    };
    let stages: [(&[&str], &[&str], i32); 4] = [
        (&["callback", "scope", "account"], &["scope-refused", "lands-elsewhere", "differs-in-campaign"], 1),
        (&["scope", "account"], &["scope-refused", "differs-in-campaign"], 1),
        (&["account"], &["differs-in-campaign"], 0),
        (&[], &[], 0),
    ];
    drop(first);
    for (faults, expected, status) in stages {
        let _server = server(&folder, &port, faults);
        let run = check();
        assert_eq!(
            (found(&run), run.status),
            (expected.iter().map(|id| (*id).to_owned()).collect(), Some(status)),
            "{}",
            run.out
        );
    }
    let _server = server(&folder, &port, &[]);
    let run = check();
    for id in ["server", "console", "package", "ims-scope", "client"] {
        assert_eq!(run.check(id), ("passed".to_owned(), "measured".to_owned()), "{id}");
    }
    let json = run.json();
    let checks = json["checks"].as_array().cloned().unwrap_or_default();
    let account = checks.iter().find(|check| check["id"] == "account").expect("is there");
    let fields = account["facts"]["fields"].as_object().cloned().unwrap_or_default();
    // Campaign keeps the secret encrypted: it alone is not seen.
    let unseen: Vec<_> = fields.iter().filter(|(_, word)| *word != "same").map(|(name, _)| name.as_str()).collect();
    assert_eq!((unseen, fields.len()), (vec!["ims_client_secret"], 13));
    assert_eq!(
        std::fs::metadata(folder.join("server.key")).map(|key| key.permissions().mode() & 0o777).ok(),
        Some(0o600)
    );
}
