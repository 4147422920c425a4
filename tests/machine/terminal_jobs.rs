//! Ctrl-Z, `fg` and stops from outside, under a shell with job control and without one.

use crate::support::pty::Pty;
use crate::support::typist::{assert_given_back, start, with_program};
use rustix::process::Signal;

/// The program as a job of a shell that says when it is stopped, waits for Enter, and continues it. Only an interactive
/// shell mends the terminal's modes after a stop: here `stty` does.
fn start_as_job() -> Pty {
    let mut command = Pty::command("bash");
    let script = "set -m; \"$@\"; echo stopped with $?; stty sane; read -r; fg; echo ended with $?";
    command.args(["-c", script, "bash"]).arg(std::env::current_exe().expect("this test"));
    with_program(&mut command);
    let mut pty = Pty::start(command, 60, 10);
    pty.wait_for("60x10");
    pty.feed(b"acme");
    pty.wait_for("> acme");
    pty
}

#[test]
fn ctrl_z_gives_the_screen_to_the_shell_and_fg_brings_it_back() {
    let mut pty = start_as_job();
    pty.feed(b"\x1a");
    pty.wait_for(&format!("stopped with {}", 128 + Signal::STOP.as_raw()));
    assert_given_back(&pty);
    pty.resize(48, 12);
    pty.feed(b"\n");
    pty.wait_until("the line in the new size", |screen| screen.contents() == "48x12\n> acme");
    assert!(pty.screen().alternate_screen() && pty.screen().bracketed_paste());
    pty.feed(b"\x03");
    pty.wait_for("ended with 3");
    assert_given_back(&pty);
}

#[test]
fn a_stop_that_can_be_caught_gives_the_screen_to_the_shell_as_ctrl_z_does() {
    let mut pty = start_as_job();
    pty.feed(b"\x19");
    pty.wait_for(&format!("stopped with {}", 128 + Signal::STOP.as_raw()));
    assert_given_back(&pty);
    pty.feed(b"\n");
    pty.wait_until("the line again", |screen| screen.contents() == "60x10\n> acme");
    assert!(pty.screen().alternate_screen() && pty.screen().bracketed_paste());
    pty.feed(b"\x03");
    pty.wait_for("ended with 3");
    assert_given_back(&pty);
}

#[test]
fn a_job_that_was_stopped_from_outside_takes_the_screen_again() {
    let mut pty = start_as_job();
    pty.feed(b"\x0b");
    pty.wait_for(&format!("stopped with {}", 128 + Signal::STOP.as_raw()));
    pty.resize(48, 12);
    pty.feed(b"\n");
    pty.wait_until("the line in the new size", |screen| screen.contents() == "48x12\n> acme");
    pty.feed(b"!\x03");
    pty.wait_for("ended with 3");
    assert_given_back(&pty);
}

#[test]
fn ctrl_z_where_nobody_could_continue_it_goes_on() {
    let mut pty = start();
    pty.feed(b"acme");
    pty.wait_for("> acme");
    pty.feed(b"\x1a!");
    pty.wait_for("> acme!");
    assert!(pty.screen().alternate_screen(), "the screen again");
    assert!(pty.raw().windows(8).any(|bytes| bytes == b"\x1b[?1049l"), "after the normal one");
}

/// In a container that was entered from outside, the leaders of the session and of the group have no number.
#[test]
fn ctrl_z_where_the_session_began_outside_of_the_container_goes_on() {
    let inside = ["--map-root-user", "--pid", "--fork", "--mount-proc"];
    if !std::process::Command::new("unshare").args(inside).arg("true").status().is_ok_and(|status| status.success()) {
        eprintln!("left out: no container can be made here");
        return;
    }
    let mut command = Pty::command("unshare");
    command.args(inside).arg(std::env::current_exe().expect("this test"));
    with_program(&mut command);
    let mut pty = Pty::start(command, 60, 10);
    pty.wait_for("60x10");
    pty.feed(b"acme\x1a!");
    pty.wait_for("> acme!");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    assert_given_back(&pty);
}

#[test]
fn a_stop_from_outside_is_recovered_from() {
    let mut pty = start();
    pty.feed(b"acme");
    pty.wait_for("> acme");
    let before = pty.raw().len();
    pty.signal(Signal::STOP);
    pty.resize(45, 12);
    pty.signal(Signal::CONT);
    pty.wait_for("45x12");
    pty.feed(b"!");
    pty.wait_for("> acme!");
    assert!(pty.raw()[before..].windows(8).any(|bytes| bytes == b"\x1b[?1049h"), "the screen is taken again");
}
