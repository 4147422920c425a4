//! Adobe's JavaScript SDK for Campaign against the practice server: it is faithful enough for a client that no one here
//! wrote.
//!
//! Left out with a sentence where Node.js or the SDK is missing (`npm ci --ignore-scripts` in `tests/sdk` brings it, or
//! `IMS_SETUP_SDK` names a `node_modules` that has it); with `IMS_SETUP_REQUIRE_ALL=1` that is a failure.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::server::{Campaign, Options, Server};
use serde_json::json;
use tempfile::NamedTempFile;

/// The folder with the SDK, if Node.js can load it from there.
fn sdk() -> Option<PathBuf> {
    let folder = std::env::var_os("IMS_SETUP_SDK")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sdk/node_modules")), PathBuf::from);
    let probe = "require(require('path').resolve(process.env.IMS_SETUP_SDK, '@adobe/acc-js-sdk'))";
    let mut node = Command::new("node");
    let there = node.args(["-e", probe]).env("IMS_SETUP_SDK", &folder).stdout(Stdio::null()).stderr(Stdio::null());
    if there.status().is_ok_and(|status| status.success()) {
        return Some(folder);
    }
    let sentence = format!("left out: node cannot load @adobe/acc-js-sdk from {}", folder.display());
    assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none_or(|wanted| wanted != "1"), "{sentence}");
    eprintln!("{sentence}");
    None
}

fn start(campaign: Campaign, fault_status: u16) -> Server {
    Server::start(Options { campaign, fault_status, ..Options::default() }).expect("loopback has a free port")
}

#[test]
fn the_sdk_logs_on_asks_and_logs_off() {
    let Some(folder) = sdk() else { return };
    let healthy = start(Campaign::default(), 403);
    let bearer_logon = start(Campaign { bearer_logon: true, ..Campaign::default() }, 403);
    let operator = start(Campaign { admin: false, ..Campaign::default() }, 200);
    let mut authorities = NamedTempFile::new().expect("a file");
    for server in [&healthy, &bearer_logon, &operator] {
        authorities.write_all(server.ca_pem().as_bytes()).expect("the file takes it");
    }
    let servers =
        json!({ "healthy": healthy.url(), "bearerLogon": bearer_logon.url(), "operator": operator.url() }).to_string();
    let output = Command::new("node")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sdk/test.mjs"))
        .env("IMS_SETUP_SDK", folder)
        .env("IMS_SETUP_SERVERS", servers)
        .env("NODE_EXTRA_CA_CERTS", authorities.path())
        .env_remove("NODE_TLS_REJECT_UNAUTHORIZED")
        // A proxy of this machine has no way back to its loopback.
        .env("NO_PROXY", "localhost")
        .env("no_proxy", "localhost")
        .output()
        .expect("it answered the probe");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "the SDK read everything\n");
    for server in [&healthy, &bearer_logon, &operator] {
        assert_eq!(server.open_sessions(), 0, "everyone logged off");
    }
}
