//! What others may see of a process that holds a secret: no core dump of it, not its memory, not its open files.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::Command;

use crate::support::campaign::Home;
use crate::support::pty::Pty;
use crate::support::stranger::{NUMBER, Stranger};
use rustix::process::Signal;

const SECRET: &str = "p8e-dumped-0123456789abcdef9f2c";

/// Runs what follows with core dumps of any size.
const UNLIMITED: [&str; 3] = ["-c", "ulimit -c unlimited && exec \"$@\"", "bash"];

/// Whether a program that is ended by SIGABRT leaves a core dump on this machine.
fn cores_are_made(home: &Home) -> bool {
    let mut command = Command::new("bash");
    let script = "ulimit -c unlimited && kill -ABRT $$";
    command.args(["-c", script]).current_dir(home.root()).status().is_ok_and(|status| status.core_dumped())
}

fn holds_the_secret(folder: &Path) -> bool {
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| match entry.path() {
        path if path.is_dir() => holds_the_secret(&path),
        path => String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).contains(SECRET),
    })
}

#[test]
fn no_core_dump_is_made_of_a_session_with_a_secret() {
    let home = Home::new();
    if !cores_are_made(&home) {
        eprintln!("left out: no core dump is made of any program here");
        return;
    }
    let mut command = Pty::command("bash");
    home.settle(&mut command).env("TERM", "xterm-256color").args(UNLIMITED);
    command.args([env!("CARGO_BIN_EXE_ims-setup"), "-i", "prod", "--offline"]);
    let mut pty = Pty::start(command, 80, 24);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b4Campaign1\t");
    pty.feed(SECRET.as_bytes());
    pty.feed(b"\t");
    pty.wait_for("ends in 9f2c");
    pty.signal(Signal::ILL);
    let status = pty.exit();
    assert!(status.signal() == Some(Signal::ILL.as_raw()) && !status.core_dumped(), "{status:?}");
    assert!(!holds_the_secret(home.root()));
}

#[test]
fn another_process_of_the_same_user_reads_no_memory_and_can_take_over_all_the_same() {
    let Some(stranger) = Stranger::new() else { return };
    let mut first = stranger.start(&[], &["-i", "prod", "--offline"], 80, 24);
    first.wait_for("1 of 6");
    // What a process lets its own user look at belongs to that user, else to root.
    let owner = |pid: i32| fs::metadata(format!("/proc/{pid}/mem")).expect("it runs").uid();
    assert_eq!(owner(first.pid()), 0);
    let mut other = Command::new("setpriv");
    let number = NUMBER.to_string();
    let other = other.args(["--reuid", &number, "--clear-groups", "cat"]).stdin(std::process::Stdio::piped());
    let mut other = other.spawn().expect("runs");
    let is_cat = |pid: u32| fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.trim() == "cat");
    while !is_cat(other.id()) {
        crate::support::moment::pass();
    }
    assert_eq!(owner(other.id().cast_signed()), NUMBER, "as of any other program");
    drop(other.stdin.take());
    let _ = other.wait();

    let mut second = stranger.start(&[], &["-i", "prod", "--offline"], 80, 24);
    second.wait_for("Another session works on this draft");
    second.feed(b"\x1b[C\r");
    second.wait_for("1 of 6");
    assert_eq!(first.exit_code(), 128 + Signal::TERM.as_raw());
}
