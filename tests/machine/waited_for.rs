//! Whoever is waited for, with an output that nobody takes or an input that does not come, keeps nobody from ending it.

use std::fs::OpenOptions;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};

use crate::support::campaign::Home;
use crate::support::pty::{BOUND, Pty};

/// As `check *.yaml | less`, left with Ctrl-C while less shows its first page.
#[test]
fn a_check_whose_output_nobody_takes_can_be_ended() {
    let home = Home::new();
    home.write("prod.ims.yaml", "version: 1\n");
    let mut command = home.command(&["check", "--offline"]);
    let mut child =
        command.args(vec!["prod.ims.yaml"; 400]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("runs");
    let out = child.stdout.take().expect("piped");
    let deadline = Instant::now() + BOUND;
    // A pipe that is not read holds so much; then the program waits.
    while rustix::io::ioctl_fionread(&out).expect("a pipe") < 60_000 {
        assert!(Instant::now() < deadline && child.try_wait().expect("is a child").is_none(), "it has said too little");
        std::thread::yield_now();
    }
    let pid = Pid::from_child(&child);
    kill_process(pid, Signal::TERM).expect("runs");
    while child.try_wait().expect("is a child").is_none() {
        assert!(Instant::now() < deadline, "it is deaf");
        std::thread::yield_now();
    }
    assert_eq!(child.wait().expect("has ended").signal(), Some(Signal::TERM.as_raw()));
}

/// As `--groups <(a slow command)`.
#[test]
fn groups_that_are_waited_for_leave_the_terminal_as_it_is() {
    let home = Home::new();
    let pipe = home.path("groups");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("coreutils are there").success());
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).args(["-i", "prod", "--offline", "--groups"]).arg(&pipe);
    let mut pty = Pty::start(command, 80, 24);
    // Opened once the program waits for it.
    let writer = OpenOptions::new().write(true).open(&pipe).expect("is there");
    pty.signal(Signal::TERM);
    assert_eq!(pty.exit().signal(), Some(Signal::TERM.as_raw()));
    assert!(pty.is_cooked() && !pty.raw().windows(8).any(|bytes| bytes == b"\x1b[?1049h"));
    drop(writer);
}
