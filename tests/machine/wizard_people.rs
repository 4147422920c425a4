//! The wizard against the practice server: the people of the organisation in the final pane, a password typed again, and README's
//! scenario walked on the screen.

use std::path::Path;

use crate::scenario::{port, server};
use crate::server::{Campaign, Server};
use crate::support::campaign::{File, Home, LOGIN, PASSWORD, campaign};
use crate::support::pty::Pty;

const SECRET: &str = "p8e-planted-umapi-secret&=%";
const TOKEN: &str = "eyJ.planted-umapi-token";

fn api(change: impl FnOnce(&mut Campaign)) -> Server {
    campaign(|campaign| {
        SECRET.clone_into(&mut campaign.umapi.secret);
        TOKEN.clone_into(&mut campaign.umapi.token);
        change(campaign);
    })
}

/// The wizard over a written configuration of `server`.
fn wizard(home: &Home, server: &Server, more: &[&str], (columns, rows): (u16, u16)) -> Pty {
    home.write("ca.pem", server.ca_pem());
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color");
    command.args(["-i", "prod", "--ca-file", "ca.pem"]).args(more);
    Pty::start(command, columns, rows)
}

fn lies_in(folder: &Path, planted: &str) -> bool {
    std::fs::read_dir(folder).expect("is a folder").flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return lies_in(&path, planted);
        }
        path.file_name().is_none_or(|name| name != "umapi.secret")
            && String::from_utf8_lossy(&std::fs::read(&path).expect("is read")).contains(planted)
    })
}

#[test]
fn the_people_and_the_profiles_of_the_organisation_come_while_the_person_works() {
    let server = api(|_| ());
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(&server));
    home.write("umapi.secret", &format!("{SECRET}\n"));
    home.write("groups.txt", "admin\ndelivery\nreport\nworkflow\n");
    let url = server.url();
    let umapi = ["--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret", "--umapi-url", &url];
    let mut pty = wizard(&home, &server, &[&umapi[..], &["--groups", "groups.txt"]].concat(), (80, 24));
    pty.feed(b"\x1b4\x1b6");
    pty.wait_for("Get in: 2 of 6 people");
    pty.wait_for("Profile names: all");
    pty.feed(b"\t\t");
    pty.wait_for("People with a profile of Campaign: 6 of 8");
    pty.wait_for("rob.report@acme.example");
    pty.feed(b" ");
    pty.wait_for("People: shut out, 4");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0, "{}", pty.screen().contents());
    for planted in [SECRET, TOKEN] {
        assert!(!String::from_utf8_lossy(pty.raw()).contains(planted));
        assert!(!lies_in(home.root(), planted), "{planted}");
        for request in server.requests() {
            assert!(!request.path.contains(planted), "{}", request.path);
        }
    }
}

#[test]
fn an_api_that_asks_to_wait_is_waited_for_beside_the_person_and_esc_stops_it() {
    let server = api(|campaign| campaign.umapi.throttle = Some(600));
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(&server));
    home.write("umapi.secret", &format!("{SECRET}\n"));
    let url = server.url();
    let umapi = ["--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret", "--umapi-url", &url];
    let mut pty = wizard(&home, &server, &umapi, (80, 24));
    pty.feed(b"\x1b4\x1b6\t\t");
    pty.wait_for("asks to wait");
    pty.feed(b"\x1b");
    pty.wait_for("nobody is judged by an incomplete list");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn a_refused_password_is_typed_again_and_sent_once() {
    let server = campaign(|_| ());
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(&server));
    home.write("wrong", "planted-wrong-password\n");
    let url = server.url();
    let mut pty = wizard(&home, &server, &["--url", &url, "--login", "admin", "--password-file", "wrong"], (80, 24));
    let logons = || server.requests().iter().filter(|request| request.body.contains("Logon")).count();
    pty.feed(b"\x1b2");
    pty.wait_for("It was tried once.");
    assert_eq!(logons(), 1);
    pty.wait_for("Ctrl-R: type the password again.");
    // A page that was confirmed does not hide that it could not be measured.
    pty.feed(b"\x1b3");
    pty.wait_for("No session");
    pty.feed(b"\x1b2\x12");
    pty.wait_for("Password of admin on localhost");
    pty.feed(b"\r");
    pty.feed(b"\x12");
    pty.wait_for("Password of admin on localhost");
    assert_eq!(logons(), 1, "an empty line sends nothing");
    pty.feed(format!("{PASSWORD}\r").as_bytes());
    pty.wait_for("Logged on");
    assert!(!String::from_utf8_lossy(pty.raw()).contains("planted-wrong"));
    pty.feed(b"\x03");
    pty.exit();
    assert_eq!(logons(), 2);
}

#[test]
fn the_scenario_of_three_faults_is_walked_on_the_screen_until_every_row_is_ticked() {
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
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color");
    command.args(["-i", "practice", "--url", &url, "--ca-file", "certificate/ca.pem"]).args(LOGIN);
    let mut pty = Pty::start(command, 100, 60);
    pty.feed(b"\x1b4\x1b5");
    // No row moves under the eye: what was measured stands there from the next key on.
    pty.wait_for("IMS has answered");
    pty.feed(b"\x1b[A");
    pty.wait_for("IMS refuses dam-read to this client");
    pty.wait_for("IMS leads people to");
    pty.feed(b"\x1b6\t\t");
    pty.wait_for("In Campaign: 9 as here (=), 1 different, 1 not seen.");
    drop(first);
    // Adobe puts the callback server on its list.
    let second = server(&folder, &port, &["scope", "account"]);
    pty.feed(b"\x1b5\x12");
    pty.wait_for("IMS leads people back to");
    pty.wait_for("IMS refuses dam-read to this client");
    // What is still being asked would answer for the server that comes next.
    pty.wait_for("file written");
    drop(second);
    // It provisions the scope.
    let third = server(&folder, &port, &["account"]);
    pty.feed(b"\x12");
    pty.wait_for("IMS grants the scope to this client");
    pty.wait_for("file written");
    drop(third);
    // And the administrator types the mask into the console as it stands here.
    let _last = server(&folder, &port, &[]);
    pty.feed(b"\x1b6\x12");
    pty.wait_for("In Campaign: 10 as here (=), 0 different, 1 not seen.");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0, "{}", pty.screen().contents());
}
