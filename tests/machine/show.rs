//! `show --format setimsoauth`: the script, run against a stand-in for `nlserver`.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};

use crate::support::campaign::{File, Home, Run};
use crate::support::pty::Pty;

const SECRET: &str = "p8e-0123/456789-abcdef";

/// A home with the script, and an `nlserver` that keeps what it is called with.
fn home(nlserver: bool) -> Home {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    let run = home.run(&["show", "--format", "setimsoauth", "prod.ims.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    home.write("setimsoauth.sh", &run.out);
    if nlserver {
        fs::create_dir(home.path("bin")).expect("is made");
        home.write("bin/nlserver", "#!/bin/sh\nprintf '%s\\n' \"$@\" > called\n");
        fs::set_permissions(home.path("bin/nlserver"), fs::Permissions::from_mode(0o755)).expect("is ours");
    }
    home
}

fn path(home: &Home) -> String {
    format!("{}:/usr/bin:/bin", home.path("bin").display())
}

fn answered(home: &Home, lines: &str) -> Run {
    let mut command = Command::new("sh");
    home.settle(&mut command).arg("setimsoauth.sh").env("PATH", path(home));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("runs");
    let _ = child.stdin.take().expect("piped").write_all(lines.as_bytes());
    Run::of(child.wait_with_output().expect("ends"))
}

fn called(home: &Home) -> Option<String> {
    fs::read_to_string(home.path("called")).ok()
}

#[test]
fn the_technical_account_is_entered_and_its_secret_not_shown() {
    let home = home(true);
    let mut command = Pty::command("sh");
    home.settle(&mut command).arg("setimsoauth.sh").env("PATH", path(&home));
    let mut pty = Pty::start(command, 80, 24);
    pty.wait_for("Client ID of the technical account:");
    pty.feed(b"abc123\r");
    pty.wait_for("ID of the technical account: ");
    pty.wait_until("the second question", |screen| screen.contents().contains("\nID of the technical account:"));
    pty.feed(b"TA@techacct.adobe.com\r");
    pty.wait_for("(not shown):");
    pty.feed(format!("{SECRET}\r").as_bytes());
    assert_eq!(pty.exit_code(), 0);
    assert!(!String::from_utf8_lossy(pty.raw()).contains(SECRET));
    let wanted = format!(
        "config\n-instance:prod\n-setimsoauth:0A1B2C3D4E5F60718293A4B5@AdobeOrg/abc123/TA@techacct.adobe.com/{SECRET}\n"
    );
    assert_eq!(called(&home), Some(wanted));
}

#[test]
fn what_is_missing_or_no_id_changes_nothing() {
    for lines in ["", "abc\n\ns\n", "a b\nTA\ns\n", "a/b\nTA\ns\n", "abc\nTA\n"] {
        let home = home(true);
        let run = answered(&home, lines);
        assert!(run.status == Some(1) && run.err.contains("nothing was changed"), "{lines:?}: {}", run.err);
        assert_eq!(called(&home), None, "{lines:?}");
    }
    let home = home(false);
    let run = answered(&home, "abc\nTA\ns\n");
    assert!(run.status == Some(4) && run.err.contains("neolane"), "{}", run.err);
}

#[test]
fn no_value_of_the_file_is_run_and_the_sign_ins_secret_is_no_part_of_it() {
    let home = home(true);
    home.file("prod.ims.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", "s3cr3t-0123456789abcdef9f2c"));
    let run = home.run(&["show", "--format", "setimsoauth", "--lang", "sv", "prod.ims.yaml"]);
    assert!(run.out.contains("Det tekniska kontot") && !run.out.contains("s3cr3t") && !run.out.contains("Campaign1"));
    // An organisation that is none is told, and makes no script.
    home.file("prod.ims.yaml", &File::sound().with("0A1B2C3D4E5F60718293A4B5@AdobeOrg", "$(touch${IFS}called)"));
    let run = home.run(&["show", "--format", "setimsoauth", "prod.ims.yaml"]);
    assert!(run.status == Some(1) && run.out.is_empty() && !run.err.is_empty(), "{}", run.err);
}

/// A sheet goes into tickets: what the draft does not keep is not on it either.
#[test]
fn what_may_be_a_secret_in_the_wrong_place_is_on_no_sheet() {
    for (old, wrong, secret) in [
        ("https://campaign.acme.example", "https://admin:hunter2pw@campaign.acme.example", "hunter2"),
        ("label: MAC", "label: p8e-1q2w3e4r5t6y7u8i9o0pA-bC", "1q2w3e"),
        ("{env: IMS_CLIENT_SECRET}", "{env: p8e-1q2w3e4r5t6y7u8i9o0pA-bC}", "1q2w3e"),
        ("{env: IMS_CLIENT_SECRET}", "{file: p8e-1q2w3e4r5t6y7u8i9o0pA-bC}", "1q2w3e"),
    ] {
        let home = Home::new();
        home.file("prod.ims.yaml", &File::sound().with(old, wrong));
        for form in [&[][..], &["--format", "markdown"], &["--json"]] {
            let run = home.run(&[&["show", "prod.ims.yaml"], form].concat());
            assert_eq!(run.status, Some(0), "{wrong}: {}", run.err);
            assert!(run.out.contains("acme") && !run.all().contains(secret), "{wrong} {form:?}: {}", run.all());
        }
    }
}

#[test]
fn the_script_speaks_the_readers_language_throughout() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    let run = home.run(&["show", "--format", "setimsoauth", "prod.ims.yaml", "--lang", "ko"]);
    let comments: Vec<&str> = run.out.lines().map(str::trim).filter(|line| line.starts_with("# ")).collect();
    assert!(comments.len() > 2, "{}", run.out);
    for comment in comments {
        assert!(comment.chars().any(|sign| ('\u{ac00}'..='\u{d7a3}').contains(&sign)), "{comment}");
    }
}
