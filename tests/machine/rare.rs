//! What rare disks answer (a share that is gone, a device that fails, a container's odd mounts), put into each system call of a
//! write, a save and a list by strace: a sentence with a way out, never a fault of the program, never a wrong word of what was done.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::campaign::{File, Home, Run};
use crate::support::pty::Pty;

const BINARY: &str = env!("CARGO_BIN_EXE_ims-setup");

/// Whether strace is there and may trace.
fn can_trace() -> bool {
    let traced = Command::new("strace").args(["-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let can = traced.is_ok_and(|status| status.success());
    if !can {
        eprintln!("left out: strace is not there, or may not trace");
    }
    can
}

/// The program under strace with these options.
fn traced(home: &Home, options: &[&str], arguments: &[&str]) -> Run {
    let mut command = Command::new("strace");
    command.args(options).arg(BINARY).args(arguments);
    Run::of(home.settle(&mut command).stdin(Stdio::null()).output().expect("runs"))
}

const WRITE: [&str; 6] = ["write", "--force", "--answers", "answers.yaml", "--secret-file", "new"];
const OLD: &str = "old-s3cr3t-0123456789abcdef\n";
const NEW: &str = "new-s3cr3t-0123456789abcdef\n";

/// A home with a written pair, and answers for another one.
fn home() -> Home {
    let home = Home::new();
    home.file("answers.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home.write("new", NEW);
    home.write("prod.ims.secret", OLD);
    home.write("prod.ims.yaml", "x-old: true\n");
    home
}

/// Which pair stands there: `Some(true)` for the new one, `None` for a mixed one.
fn is_new(home: &Home) -> Option<bool> {
    let read = |name: &str| fs::read_to_string(home.path(name)).unwrap_or_default();
    match (read("prod.ims.secret").as_str(), read("prod.ims.yaml").contains("ims_client_id")) {
        (NEW, true) => Some(true),
        (OLD, false) => Some(false),
        _ => None,
    }
}

/// The system calls of the program's own part of `arguments`: their names, and which one of its name each is.
fn calls(home: &Home, arguments: &[&str]) -> Vec<(String, usize)> {
    let trace = home.path("trace");
    traced(home, &["-o", &trace.display().to_string()], arguments);
    let text = fs::read_to_string(trace).expect("was traced");
    let own = text.find("PR_SET_DUMPABLE").expect("every run begins with it");
    let mut all: Vec<String> = Vec::new();
    let mut calls = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let name = line.split('(').next().unwrap_or_default().to_owned();
        let number = all.iter().filter(|earlier| **earlier == name).count() + 1;
        all.push(name.clone());
        if at > own {
            calls.push((name, number));
        }
        at += line.len();
    }
    calls
}

#[test]
fn whatever_a_call_of_the_write_answers_both_files_are_old_or_new_and_the_words_say_which() {
    if !can_trace() {
        return;
    }
    let answers = ["EIO", "ESTALE", "EXDEV", "EOVERFLOW", "ENOTCONN", "EREMOTEIO", "ETXTBSY", "EDQUOT", "EROFS"];
    let disturbed = ["open", "close", "fsync", "linkat", "link", "rename", "fchmod", "getdents64", "write"];
    let calls = calls(&home(), &WRITE);
    let mut points: Vec<_> = calls.iter().filter(|(name, _)| disturbed.contains(&name.as_str())).collect();
    points.dedup();
    assert!(points.len() > 20, "{calls:?}");
    for (index, (name, number)) in points.into_iter().enumerate() {
        let home = home();
        let inject = format!("inject={name}:error={}:when={number}", answers[index % answers.len()]);
        let run = traced(&home, &["-o", "/dev/null", "-e", &inject], &WRITE);
        let all = run.all();
        assert!(matches!(run.status, Some(0 | 4)), "{inject}: {:?} {all}", run.status);
        assert!(!all.contains("os error"), "{inject}: {all}");
        let new = is_new(&home).unwrap_or_else(|| panic!("{inject}: of two writes: {all}"));
        let denied = ["was not written", "could not be read", "was not read"];
        if new {
            assert!(!denied.iter().any(|words| all.contains(words)), "{inject}: it was written: {all}");
        } else {
            assert_eq!(run.status, Some(4), "{inject}: {all}");
            assert!(
                all.contains(&home.root().display().to_string()) || all.contains("answers.yaml"),
                "{inject}: {all}"
            );
        }
    }
}

#[test]
fn a_folder_that_can_not_be_synced_is_told_beside_what_was_written() {
    if !can_trace() {
        return;
    }
    let home = home();
    let folder = home.root().display().to_string();
    for error in ["EIO", "ESTALE", "EDQUOT"] {
        let inject = format!("inject=fsync:error={error}");
        let run = traced(&home, &["-o", "/dev/null", "-P", &folder, "-e", &inject], &WRITE);
        assert_eq!((run.status, is_new(&home)), (Some(0), Some(true)), "{}", run.all());
        assert!(run.err.contains("does not confirm") && run.err.contains("Written: "), "{}", run.err);
        home.write("prod.ims.yaml", "x-old: true\n");
    }
}

#[test]
fn drafts_in_a_folder_that_can_not_be_read_are_not_said_to_be_none() {
    if !can_trace() {
        return;
    }
    let home = Home::new();
    let folder = home.path("state/ims-setup");
    fs::create_dir_all(&folder).expect("is made");
    fs::write(folder.join("prod.draft.yaml"), "version: 1\ninstance: prod\n").expect("is written");
    let folder = folder.display().to_string();
    let listed = |inject: &str| traced(&home, &["-o", "/dev/null", "-P", &folder, "-e", inject], &["drafts", "list"]);
    for inject in
        ["inject=getdents64:error=EIO", "inject=open:error=ESTALE", "inject=getdents64:error=EOVERFLOW:when=2"]
    {
        let run = listed(inject);
        assert_eq!(run.status, Some(4), "{inject}: {}", run.all());
        assert!(run.err.contains(&folder) && !run.all().contains("os error"), "{inject}: {}", run.all());
    }
    let run = listed("inject=close:error=EIO");
    assert_eq!(run.status, Some(0), "{}", run.all());
    assert!(run.out.contains("prod"), "{}", run.all());
}

/// The wizard under strace, which puts `inject` into the calls on the folder of drafts.
fn wizard(home: &Home, inject: &str) -> Pty {
    let folder = home.path("state/ims-setup").display().to_string();
    let mut command = Pty::command("strace");
    command.args(["-f", "-o", "/dev/null", "-P", &folder, "-e", inject, BINARY]);
    home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod", "--offline"]);
    Pty::start(command, 80, 40)
}

fn draft(home: &Home) -> String {
    fs::read_to_string(home.path("state/ims-setup/prod.draft.yaml")).unwrap_or_default()
}

#[test]
fn a_save_in_a_folder_whose_closing_fails_is_a_save() {
    if !can_trace() {
        return;
    }
    for inject in ["inject=close:error=EIO", "inject=getdents64:error=ESTALE"] {
        let home = Home::new();
        let mut pty = wizard(&home, inject);
        pty.wait_for("1 of 6");
        pty.feed(b"\x1b29400");
        pty.wait_for("9400");
        pty.feed(b"\x03");
        assert_eq!(pty.exit_code(), 3, "{inject}: {}", pty.screen().contents());
        assert!(draft(&home).contains("console_build: 9400"), "{inject}");
    }
}

#[test]
fn a_draft_whose_folder_can_not_be_synced_is_told_as_written_and_not_as_safe() {
    if !can_trace() {
        return;
    }
    let home = Home::new();
    let mut pty = wizard(&home, "inject=fsync:error=ESTALE");
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b29400");
    pty.wait_for("not saved");
    pty.wait_for("does not confirm");
    pty.feed(b"\x03");
    pty.wait_for("Leave although it is not saved?");
    pty.feed(b"\x1b[C\r");
    assert_eq!(pty.exit_code(), 4);
    let said = pty.screen().contents();
    assert!(said.contains("prod.draft.yaml was written") && !said.contains("was not written"), "{said}");
    assert!(draft(&home).contains("console_build: 9400"));
}

#[test]
fn started_in_a_folder_that_is_gone_it_says_so() {
    let home = Home::new();
    home.file("answers.yaml", &File::sound());
    let answers = home.path("answers.yaml").display().to_string();
    for arguments in [&["-i", "prod", "--offline", "--plain"][..], &["write", "--answers", &answers]] {
        let gone = home.path("gone");
        fs::create_dir(&gone).expect("is made");
        let mut command = Command::new("bash");
        command.args(["-c", "rmdir \"$PWD\" && exec \"$@\"", "bash", BINARY]).args(arguments);
        home.settle(&mut command).current_dir(&gone).stdin(Stdio::null());
        let run = Run::of(command.output().expect("runs"));
        assert_eq!(run.status, Some(4), "{}", run.all());
        assert!(run.err.contains("(cd)") && !run.err.contains("terminal"), "{}", run.err);
        assert!(!Path::new(&gone).exists());
    }
}
