//! The wizard in a terminal against the practice server: a password asked for without echo, a session that is always
//! logged off, and a server that hangs in nobody's way.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::server::{Misbehaviour, Server};
use crate::support::campaign::{Home, LOGIN, PASSWORD, campaign, misbehaving, start};
use crate::support::pty::Pty;
use rustix::process::Signal;

/// The wizard of the instance `prod` against `server`.
fn wizard(home: &Home, server: &Server, more: &[&str]) -> Pty {
    home.write("ca.pem", server.ca_pem());
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color");
    command.args(["-i", "prod", "--ca-file", "ca.pem", "--url", &server.url()]).args(more);
    Pty::start(command, 80, 24)
}

fn wait(what: &str, mut is_so: impl FnMut() -> bool) {
    let bound = Instant::now() + Duration::from_secs(30);
    while !is_so() {
        assert!(Instant::now() < bound, "{what}");
        crate::support::moment::pass();
    }
}

/// Every file under a folder that holds `text`.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if String::from_utf8_lossy(&fs::read(&path).unwrap_or_default()).contains(text) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn a_password_is_asked_for_without_echo_and_is_on_no_screen_and_no_disk() {
    let (home, server) = (Home::new(), start(|_| {}));
    fs::remove_file(home.path("password")).expect("is not needed");
    let mut pty = wizard(&home, &server, &["--login", "admin"]);
    pty.wait_for("Password of admin on localhost");
    // A slip, taken back by Backspace, and a key of the line editor.
    pty.feed(b"wrong\x15practicf\x7fe\r");
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b3");
    pty.wait_for("The package's account Adobe_Experience_Cloud is there.");
    pty.feed(b"\x1b29400\t");
    pty.wait_for("Console and server are both on build 9400.");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3, "the draft is kept");
    assert!(pty.is_cooked(), "the echo is back");
    assert!(!String::from_utf8_lossy(pty.raw()).contains(PASSWORD));
    assert_eq!(holding(home.root(), PASSWORD), Vec::<String>::new());
    let draft = fs::read_to_string(home.path("state/ims-setup/prod.draft.yaml")).expect("a draft");
    assert!(draft.contains("evidence: measured"), "{draft}");
    assert_eq!(server.open_sessions(), 0);
}

#[test]
fn leaving_at_the_password_leaves_the_terminal_as_it_was() {
    let (home, server) = (Home::new(), start(|_| {}));
    let mut pty = wizard(&home, &server, &["--login", "admin"]);
    pty.wait_for("Password of admin");
    pty.feed(b"prac\x03");
    assert_eq!(pty.exit_code(), 3);
    assert!(pty.is_cooked());
    assert!(server.requests().is_empty());
}

#[test]
fn a_signal_at_the_password_gives_the_echo_back_first() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129)] {
        let (home, server) = (Home::new(), start(|_| {}));
        let mut pty = wizard(&home, &server, &["--login", "admin"]);
        pty.wait_for("Password of admin");
        pty.feed(b"prac");
        pty.signal(signal);
        assert_eq!(pty.exit_code(), code);
        assert!(pty.is_cooked());
    }
}

#[test]
fn a_server_that_hangs_is_in_nobodys_way() {
    for misbehaviour in [Misbehaviour::Hang, Misbehaviour::Drip] {
        let (home, server) = (Home::new(), misbehaving(misbehaviour));
        let mut pty = wizard(&home, &server, &["--login", "admin", "--password-file", "password"]);
        pty.wait_for("1 of 6");
        pty.feed(b"\x1b2");
        pty.wait_for("Measuring: the server, the session");
        wait("it is asked", || !server.requests().is_empty());
        pty.feed(b"9400");
        pty.wait_for("9400");
        pty.feed(b"\x1b4Campaign1");
        pty.wait_for("Campaign1");
        pty.feed(b"\x1b2\x1b");
        pty.wait_for("Stopped. Ctrl-R measures again.");
        pty.feed(b"\x12");
        // The logon that is under way is no second time sent.
        pty.wait_for("Measuring: the server");
        drop(server);
        pty.feed(b"\x03");
        assert_eq!(pty.exit_code(), 3);
    }
}

#[test]
fn a_session_is_logged_off_however_the_wizard_is_left() {
    for way in ["key", "signal", "escape"] {
        let (home, server) = (Home::new(), misbehaving(Misbehaviour::Slow(Duration::from_millis(150))));
        let mut pty = wizard(&home, &server, &["--login", "admin", "--password-file", "password"]);
        pty.wait_for("1 of 6");
        wait("it logs on", || server.open_sessions() > 0);
        match way {
            "key" => pty.feed(b"\x03"),
            "signal" => pty.signal(Signal::TERM),
            _ => {
                pty.feed(b"\x1b");
                pty.wait_for("Stopped.");
                wait("it is logged off", || server.open_sessions() == 0);
                pty.feed(b"\x03");
            }
        }
        let _ = pty.exit();
        assert_eq!(server.open_sessions(), 0, "{way}");
    }
}

#[test]
fn a_logon_that_is_under_way_when_the_wizard_is_left_is_waited_for_and_logged_off() {
    let (home, server) = (Home::new(), misbehaving(Misbehaviour::Slow(Duration::from_millis(900))));
    let mut pty = wizard(&home, &server, &["--login", "admin", "--password-file", "password"]);
    let logons = |server: &Server| {
        let asks = |request: &&crate::server::Request| {
            request.header("SOAPAction").is_some_and(|action| action.contains("#Logon"))
        };
        server.requests().iter().filter(asks).count()
    };
    wait("it logs on", || logons(&server) > 0);
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    assert!(pty.screen().contents().contains("is being logged off"), "{}", pty.screen().contents());
    assert_eq!(server.open_sessions(), 0);
    assert!(server.requests().iter().any(|request| request.body.contains("Logoff")));
}

#[test]
fn line_by_line_what_was_measured_is_said_when_it_comes() {
    let (home, server) = (Home::new(), start(|_| {}));
    home.write("ca.pem", server.ca_pem());
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "dumb");
    command.args(["-i", "prod", "--ca-file", "ca.pem", "--url", &server.url()]).args(LOGIN);
    let mut pty = Pty::start(command, 120, 50);
    pty.wait_for("answers, build 9400.");
    pty.wait_for("The package's account Adobe_Experience_Cloud is there.");
    pty.feed(b":steps 3\n");
    pty.wait_for("Measured: there is nothing to confirm here.");
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
    assert_eq!(server.open_sessions(), 0);
}

#[test]
fn a_wrong_password_is_told_and_tried_once_however_often_the_steps_are_entered() {
    let (home, server) = (Home::new(), campaign(|campaign| campaign.password = "another".to_owned()));
    let mut pty = wizard(&home, &server, &["--login", "admin", "--password-file", "password"]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b3");
    pty.wait_for("The login or the password is wrong.");
    pty.feed(b"\x1b2\x1b4\x1b3\x1b2");
    pty.wait_for("It was tried once.");
    // What is still under way would answer Ctrl-R too.
    pty.wait_for("draft saved");
    let asked = server.requests().len();
    pty.feed(b"\x12");
    wait("the server is measured again", || server.requests().len() > asked);
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    let logons = server.requests().iter().filter(|request| request.body.contains("Logon")).count();
    assert_eq!(logons, 1);
}
