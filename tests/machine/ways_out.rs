//! A prompt that hides what is typed gives the echo back on every way out, a stop of the job included.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::exits::RARE;
use crate::support::pty::Pty;
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

const SECRET: &str = "s3cr3t-0123456789abcdef9f2c";

/// Where the typing is hidden.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// The password of `check`.
    Check,
    /// The password before the wizard.
    Wizard,
    /// The secret, line by line.
    Plain,
}

const PLACES: [Place; 3] = [Place::Check, Place::Wizard, Place::Plain];

impl Place {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Place::Check => &["check", "--url", "http://127.0.0.1:9", "--login", "admin"],
            Place::Wizard => &["-i", "prod", "--url", "http://127.0.0.1:9", "--login", "admin"],
            Place::Plain => &["-i", "prod", "--plain", "--offline"],
        }
    }

    /// Waits for the prompt, with the echo off.
    fn reach(self, pty: &mut Pty) {
        match self {
            Place::Check | Place::Wizard => pty.wait_for("Password of admin"),
            Place::Plain => {
                pty.wait_for("IMS organization ID are known");
                pty.feed(b":steps 4\n");
                pty.wait_for("IMS client identifier");
                pty.feed(b"Campaign1\n");
                self.wait_for_prompt(pty);
            }
        }
        assert!(!pty.is_cooked(), "{self:?}: the echo is off");
    }

    fn wait_for_prompt(self, pty: &mut Pty) {
        let prompt = match self {
            Place::Check | Place::Wizard => "Password of admin",
            Place::Plain => ">",
        };
        pty.wait_until("the prompt", |screen| {
            let shown = screen.contents();
            let last = shown.trim_end().lines().last().unwrap_or_default();
            last.starts_with(prompt) && (prompt != ">" || shown.contains("What you type is not shown."))
        });
    }
}

fn settle(command: &mut Command, home: &Path) {
    command
        .current_dir(home)
        .env("HOME", home)
        .env("XDG_STATE_HOME", home.join("state"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("LC_ALL", "C.UTF-8");
}

/// The program at the hidden prompt, alone in its terminal.
fn alone(place: Place, home: &TempDir) -> Pty {
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    settle(command.args(place.arguments()), home.path());
    let mut pty = Pty::start(command, 100, 60);
    place.reach(&mut pty);
    pty
}

/// The same as a job of a shell that says when it is stopped, waits for a line, and continues it.
fn as_job(place: Place, home: &TempDir) -> Pty {
    let script =
        "set -m; \"$@\"; echo stopped with $?; read -r; fg; echo ended with $?; read -r left; echo \"[$left]\"";
    let mut command = Pty::command("bash");
    command.args(["-c", script, "bash"]).arg(env!("CARGO_BIN_EXE_ims-setup"));
    settle(command.args(place.arguments()), home.path());
    let mut pty = Pty::start(command, 100, 60);
    place.reach(&mut pty);
    pty
}

/// The program under the shell.
fn child(pty: &Pty) -> Pid {
    let shell = pty.pid();
    let children = fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).expect("the shell runs");
    children.split_whitespace().next().and_then(|pid| Pid::from_raw(pid.parse().ok()?)).expect("and the program")
}

#[test]
fn whatever_ends_the_program_at_a_hidden_prompt_gives_the_echo_back() {
    for place in PLACES {
        for signal in [Signal::INT, Signal::TERM, Signal::HUP, Signal::QUIT].into_iter().chain(RARE) {
            let home = TempDir::new().expect("a folder");
            let mut pty = alone(place, &home);
            pty.feed(b"half a ");
            pty.signal(signal);
            assert_eq!(pty.exit_code(), 128 + signal.as_raw(), "{place:?} {signal:?}");
            assert!(pty.is_cooked(), "{place:?} {signal:?}");
        }
    }
}

#[test]
fn a_stop_at_a_hidden_prompt_gives_the_echo_back_and_then_asks_again_without_it() {
    for place in PLACES {
        for by in [None, Some(Signal::TSTP), Some(Signal::TTIN), Some(Signal::TTOU)] {
            let home = TempDir::new().expect("a folder");
            let mut pty = as_job(place, &home);
            pty.feed(b"half a ");
            match by {
                None => pty.feed(b"\x1a"),
                Some(signal) => stop(&pty, signal),
            }
            pty.wait_for("stopped with ");
            assert!(pty.is_cooked(), "{place:?}, by {by:?}");
            pty.feed(b"clear\n");
            pty.wait_for("clear");
            place.wait_for_prompt(&mut pty);
            assert!(!pty.is_cooked(), "{place:?}, by {by:?}");
            pty.feed(SECRET.as_bytes());
            pty.feed(b"\x03");
            pty.wait_for("ended with ");
            assert!(!String::from_utf8_lossy(pty.raw()).contains("s3cr"), "{place:?}, by {by:?}");
            pty.feed(b"\n");
            pty.wait_for("[]");
        }
    }
}

#[test]
fn what_was_typed_of_a_secret_does_not_come_to_the_shell() {
    for place in PLACES {
        for is_read in [true, false] {
            let home = TempDir::new().expect("a folder");
            let mut command = Pty::command("bash");
            let script = "\"$@\"; echo ended with $?; read -r left; echo \"[$left]\"";
            command.args(["-c", script, "bash"]).arg(env!("CARGO_BIN_EXE_ims-setup"));
            settle(command.args(place.arguments()), home.path());
            let mut pty = Pty::start(command, 100, 60);
            place.reach(&mut pty);
            let program = child(&pty);
            if !is_read {
                // What is typed now it finds when it goes on, and the signal with it.
                kill_process(program, Signal::STOP).expect("it runs");
            }
            pty.feed(SECRET.as_bytes());
            kill_process(program, Signal::TERM).expect("it runs");
            if !is_read {
                kill_process(program, Signal::CONT).expect("it is stopped");
            }
            pty.wait_for("ended with 143");
            pty.feed(b"\n");
            pty.wait_for("[]");
            let raw = String::from_utf8_lossy(pty.raw()).into_owned();
            assert!(!raw.contains("s3cr"), "{place:?}, read: {is_read}: {raw}");
        }
    }
}

/// Stops the program with this signal while it waits: at its work at the terminal it is stopped where it stands.
fn stop(pty: &Pty, signal: Signal) {
    let program = child(pty);
    let sleeps = || {
        let stat = fs::read_to_string(format!("/proc/{}/stat", program.as_raw_nonzero())).unwrap_or_default();
        stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('S'))
    };
    let mut looks = 0;
    while looks < 100 {
        looks = if sleeps() { looks + 1 } else { 0 };
        std::thread::yield_now();
    }
    kill_process(program, signal).expect("it runs");
}

/// The wizard as a job under this script.
fn wizard(script: &str, home: &TempDir) -> Pty {
    let mut command = Pty::command("bash");
    command.args(["-c", script, "bash"]).arg(env!("CARGO_BIN_EXE_ims-setup"));
    settle(command.args(["-i", "prod", "--offline"]), home.path());
    Pty::start(command, 80, 24)
}

fn is_given_back(pty: &Pty) -> bool {
    pty.is_cooked() && !pty.screen().alternate_screen() && !pty.screen().bracketed_paste()
}

#[test]
fn a_stop_from_outside_gives_the_screen_of_the_wizard_to_the_shell() {
    for signal in [Signal::TSTP, Signal::TTIN, Signal::TTOU] {
        let home = TempDir::new().expect("a folder");
        let mut pty = wizard("set -m; \"$@\"; echo stopped with $?; read -r; fg; echo ended with $?", &home);
        pty.wait_for("1 of 6");
        pty.feed(b"\x1b29400");
        pty.wait_for("9400");
        stop(&pty, signal);
        pty.wait_for("stopped with ");
        assert!(is_given_back(&pty), "{signal:?}");
        pty.feed(b"\n");
        pty.wait_for("9400");
        assert!(!pty.is_cooked() && pty.screen().alternate_screen(), "{signal:?}");
        kill_process(child(&pty), Signal::USR1).expect("it runs");
        pty.wait_for(&format!("ended with {}", 128 + Signal::USR1.as_raw()));
        assert!(is_given_back(&pty), "{signal:?}");
    }
}

/// In the background the terminal is somebody else's: the system stops it there, as it stops every program. Only an interactive
/// shell mends the terminal's modes after a stop: here `stty` does.
#[test]
fn in_the_background_it_stops_and_comes_back_with_the_foreground() {
    for (begin, in_the_foreground) in [("\"$@\" &", false), ("\"$@\"; stty sane; bg;", true)] {
        let home = TempDir::new().expect("a folder");
        let script =
            format!("set -m; {begin} wait %1; echo stopped with $?; read -r; echo goes on; fg; echo ended with $?");
        let mut pty = wizard(&script, &home);
        if in_the_foreground {
            pty.wait_for("1 of 6");
            kill_process(child(&pty), Signal::STOP).expect("it runs");
        }
        pty.wait_for("stopped with ");
        pty.feed(b"\n");
        pty.wait_for_raw(b"goes on");
        pty.wait_until("the screen anew", |screen| {
            screen.contents().contains("1 of 6") && !screen.contents().contains("goes on")
        });
        pty.feed(b"\x1b29400");
        pty.wait_for("9400");
        pty.feed(b"\x03");
        pty.wait_for("ended with 3");
        assert!(is_given_back(&pty), "{script}");
    }
}

#[test]
fn an_empty_line_at_a_hidden_prompt_ends_the_program_with_words() {
    for (place, status) in [(Place::Check, 1), (Place::Wizard, 3)] {
        let home = TempDir::new().expect("a folder");
        let mut pty = alone(place, &home);
        pty.feed(b"\r");
        assert_eq!(pty.exit_code(), status, "{place:?}");
        let said = pty.screen().contents();
        assert!(said.contains("No password was typed, so nothing was begun."), "{place:?}: {said}");
    }
}

#[test]
fn what_is_said_on_a_terminal_is_broken_at_its_words() {
    let home = TempDir::new().expect("a folder");
    let output = home.path().join("a-configuration-with-a-name-that-takes-some-room.ims.yaml");
    std::fs::write(&output, "version: 1\n").expect("is written");
    let output = output.display().to_string();
    for arguments in [
        &["mask", "a(.*)", "--umapi-id", "abc", "--names", "a-file-of-names-that-takes-some-room.csv"][..],
        &["show", "nowhere/at/all/there/is/a/file/of/this/name/prod.ims.yaml"],
        &["--plain", "--offline", "-i", "prod", "-o", &output],
    ] {
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        settle(command.args(arguments), home.path());
        let mut pty = Pty::start(command, 60, 40);
        pty.feed(b"\x04\x04\x04");
        pty.exit_code();
        let words: Vec<String> = String::from_utf8_lossy(pty.raw()).split_whitespace().map(str::to_owned).collect();
        // What is said line by line is left to the terminal, or to whatever reads it aloud.
        let plain = arguments.contains(&"--plain");
        for row in pty.screen().rows(0, 60).skip_while(|row| plain && !row.starts_with("NOT WRITTEN")) {
            let last = row.split_whitespace().last().unwrap_or_default();
            assert!(
                row.len() < 60
                    || words.iter().any(|word| word.len() > 60 && word.contains(last))
                    || words.iter().any(|word| word == last),
                "{arguments:?}: {last}\n{}",
                pty.screen().contents()
            );
        }
    }
}
