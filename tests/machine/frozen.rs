//! A terminal that takes no bytes (a frozen line, a stopped reader, Ctrl-S) makes nobody deaf: signals still end the
//! program after saving, and another session still takes over.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Instant;

use crate::support::pty::{BOUND, Pty};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

const SIGNALS: [Signal; 4] = [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT];

fn start(home: &TempDir, more: &[&str], columns: u16) -> Pty {
    start_with(Pty::command(env!("CARGO_BIN_EXE_ims-setup")), home, more, columns)
}

fn start_with(mut command: Command, home: &TempDir, more: &[&str], columns: u16) -> Pty {
    command
        .args(["-i", "prod", "--offline"])
        .args(more)
        .current_dir(home.path())
        .env("HOME", home.path())
        .env("XDG_STATE_HOME", home.path().join("state"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("LC_ALL", "C.UTF-8");
    Pty::start(command, columns, 60)
}

fn draft(home: &TempDir) -> String {
    fs::read_to_string(home.path().join("state/ims-setup/prod.draft.yaml")).unwrap_or_default()
}

/// The wizard with a build typed, and the terminal full of frames that nobody has read.
fn frozen_screen(home: &TempDir) -> Pty {
    let mut pty = start(home, &[], 200);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b29400");
    pty.wait_for("9400");
    pty.freeze(0x0c);
    pty
}

#[test]
fn a_screen_that_nobody_reads_is_left_by_a_signal_after_saving() {
    // Side by side: each waits until nothing is read any more.
    thread::scope(|scope| {
        for signal in SIGNALS {
            scope.spawn(move || {
                let home = TempDir::new().expect("a folder");
                let mut pty = frozen_screen(&home);
                pty.signal(signal);
                assert_eq!(pty.exit_code_unread(), 128 + signal.as_raw(), "{signal:?}");
                assert!(draft(&home).contains("console_build: 9400"), "{signal:?}");
            });
        }
    });
}

#[test]
fn a_session_whose_line_is_dead_is_taken_over() {
    let home = TempDir::new().expect("a folder");
    let mut first = frozen_screen(&home);
    let mut second = start(&home, &[], 80);
    second.wait_for("Another session works on this draft");
    second.feed(b"\x1b[C\r");
    second.wait_for("2 of 6");
    second.wait_for("9400");
    assert_eq!(first.exit_code_unread(), 128 + Signal::TERM.as_raw());
}

#[test]
fn line_by_line_ctrl_s_stops_the_output_and_no_signal() {
    for signal in SIGNALS {
        let home = TempDir::new().expect("a folder");
        let mut pty = start(&home, &["--plain"], 200);
        pty.wait_for("IMS organization ID are known");
        pty.feed(b":steps 2\n");
        pty.wait_until("the prompt", |screen| {
            let shown = screen.contents();
            shown.contains("Step 2 of 6") && shown.trim_end().ends_with('>')
        });
        pty.feed(b"\x13");
        pty.feed(b"9400\n");
        // The answer is saved before the next question is said, which nobody hears.
        let deadline = Instant::now() + BOUND;
        while !draft(&home).contains("console_build: 9400") {
            assert!(Instant::now() < deadline, "{}", draft(&home));
            crate::support::moment::pass();
        }
        pty.signal(signal);
        assert_eq!(pty.exit_code_unread(), 128 + signal.as_raw(), "{signal:?}");
    }
}

#[test]
fn what_is_read_late_arrives_whole() {
    let home = TempDir::new().expect("a folder");
    let mut pty = frozen_screen(&home);
    pty.feed(b"\x1b1");
    pty.wait_for("1 of 6");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    assert!(draft(&home).contains("console_build: 9400"));
}

#[test]
fn a_stopped_session_is_taken_over() {
    for (more, ready) in [(&[][..], "1 of 6"), (&["--plain"], "IMS organization ID are known")] {
        for stop in [Signal::TSTP, Signal::STOP] {
            let home = TempDir::new().expect("a folder");
            let mut command = Pty::command("bash");
            let script = "set -m; \"$@\"; echo stopped with $?; read -r; wait %1; echo ended with $?; read -r";
            command.args(["-c", script, "bash", env!("CARGO_BIN_EXE_ims-setup")]);
            let mut first = start_with(command, &home, more, 100);
            first.wait_for(ready);
            let shell = first.pid();
            let children = fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).expect("the shell runs");
            let holder = Pid::from_raw(children.trim().parse().expect("a child")).expect("a process");
            kill_process(holder, stop).expect("it runs");
            first.wait_for("stopped with ");
            let mut second = start(&home, &[], 80);
            second.wait_for("Another session works on this draft");
            second.feed(b"\x1b[C\r");
            second.wait_for("1 of 6");
            first.feed(b"\n");
            first.wait_for(&format!("ended with {}", 128 + Signal::TERM.as_raw()));
        }
    }
}

/// Where no signal tells of it, the write that is refused does.
#[test]
fn a_line_that_is_lost_while_nobody_reads_is_a_hang_up() {
    let home = TempDir::new().expect("a folder");
    let mut command = Pty::command("bash");
    // In a session that the terminal is not of.
    let script = "trap '' HUP; setsid --wait \"$@\"; echo $? > status";
    command.args(["-c", script, "bash", env!("CARGO_BIN_EXE_ims-setup")]);
    let mut pty = start_with(command, &home, &[], 200);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b29400");
    pty.wait_for("9400");
    pty.freeze(0x0c);
    pty.hang_up();
    pty.exit_code_unread();
    let status = fs::read_to_string(home.path().join("status")).unwrap_or_default();
    assert_eq!(status, format!("{}\n", 128 + Signal::HUP.as_raw()));
    assert!(draft(&home).contains("console_build: 9400"));
}
