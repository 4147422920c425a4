//! Odd surroundings: a pipe that is closed, arguments that hold what a terminal must not get, a window beyond all sizes.

use std::fs::File;
use std::process::{Command, Stdio};

use crate::support::pty::Pty;
use tempfile::TempDir;

/// `ims-setup` with a home of its own.
fn command(home: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ims-setup"));
    settle(&mut command, home);
    command
}

fn settle(command: &mut Command, home: &TempDir) {
    command.current_dir(home.path()).env("HOME", home.path()).env("XDG_STATE_HOME", home.path().join("state"));
    command.env("XDG_CONFIG_HOME", home.path().join("config")).env("LC_ALL", "C.UTF-8");
}

#[test]
fn who_closes_the_pipe_hears_no_more_and_a_full_disk_is_told() {
    let home = TempDir::new().expect("a folder");
    let answers = "version: 1\nexternal_account:\n  ims_client_id: Campaign1\n  ims_client_secret: {env: SECRET}\n  \
                   callback_server: https://campaign.acme.example\n  \
                   ims_organization_id: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\n  \
                   association_mask: Campaign - acme - (.*)\n  tenant: acme\n";
    std::fs::write(home.path().join("answers.yaml"), answers).expect("is written");
    for arguments in [
        &["completions", "bash"][..],
        &["completions", "zsh"],
        &["completions", "fish"],
        &["completions", "elvish"],
        &["completions", "powershell"],
        &["man"],
        &["man", "check"],
        &["schema"],
        &["themes"],
        &["themes", "default"],
        &["--help"],
        &["--version"],
        &["write", "-n", "--answers", "answers.yaml"],
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = command(&home).args(arguments).stdout(writer).stderr(Stdio::piped()).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), said.as_str()), (Some(0), ""), "{arguments:?}");
        let full = File::options().write(true).open("/dev/full").expect("Linux has it");
        let output = command(&home).args(arguments).stdout(full).stderr(Stdio::piped()).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(4) && said.lines().count() == 1, "{arguments:?}: {said}");
    }
}

#[test]
fn a_pipe_that_brings_no_names_is_no_sound_mask() {
    let home = TempDir::new().expect("a folder");
    let mask = |input: Stdio| {
        let output = command(&home).args(["mask", "C - (.*)"]).stdin(input).output().expect("runs");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).contains("No name could be read"))
    };
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(writer);
    assert_eq!(mask(reader.into()), (Some(1), true));
    assert_eq!(mask(tempfile::tempfile().expect("a file").into()), (Some(1), true));
    assert_eq!(mask(Stdio::null()), (Some(0), false), "nobody gave anything");
}

#[test]
fn an_argument_is_repeated_harmless() {
    let home = TempDir::new().expect("a folder");
    let bad = "a\u{1b}]0;PWN\u{7}b\u{9b}31m\u{202e}c\u{200b}d\u{e0041}\r";
    for arguments in [
        &["man", bad][..],
        &[bad],
        &["completions", bad],
        &["drafts", bad],
        &["--lang", bad],
        &["check", "--format", bad],
        &["--unknown", bad],
        &["-i", bad],
        &["--theme", bad],
    ] {
        let output = command(&home).args(arguments).stdin(Stdio::null()).output().expect("runs");
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        let raw = ['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}', '\u{200b}', '\u{e0041}', '\r'];
        assert!(!said.contains(raw), "{arguments:?}: {said:?}");
    }
}

#[test]
fn a_window_beyond_all_sizes_is_drawn_in_part() {
    let home = TempDir::new().expect("a folder");
    let mut command = Pty::command("bash");
    // What a frame of the claimed size would take is more than it may have.
    command.args(["-c", "ulimit -v 4000000; exec \"$@\"", "bash", env!("CARGO_BIN_EXE_ims-setup")]);
    settle(&mut command, &home);
    command.args(["-i", "prod", "--offline"]);
    let mut pty = Pty::start(command, 80, 24);
    pty.wait_for("1 of 6");
    pty.claim(65535, 65535);
    pty.feed(b"\x1b29400");
    pty.wait_for_raw(b"9400");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
}

#[test]
fn a_theme_that_is_not_there_is_told_by_every_command_that_it_was_named_to() {
    let home = TempDir::new().expect("a folder");
    for (arguments, status) in [
        // There is no configuration to check.
        (&["check", "--offline", "--theme", "nosuch"][..], 1),
        (&["mask", "C - (.*)", "--theme", "nosuch"], 0),
        (&["drafts", "list", "--theme", "nosuch"], 0),
    ] {
        let output = command(&home).args(arguments).stdin(Stdio::null()).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(status) && said.contains("nosuch"), "{arguments:?}: {said}");
    }
}
