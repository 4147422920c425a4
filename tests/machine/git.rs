//! A secret in a Git work tree is one `git add` away from everybody: who writes it there is told.

use std::process::Command;

use crate::support::campaign::{File, Home};

const TOLD: &str = "add it to .gitignore";

/// A home that is a Git work tree with this `.gitignore`, and answers; or nothing where Git is not installed.
fn work_tree(answers: &File, ignored: &str) -> Option<Home> {
    let home = Home::new();
    home.file("answers.yaml", answers);
    home.write("new", "new-s3cr3t-0123456789abcdef\n");
    home.write(".gitignore", ignored);
    let git = Command::new("git").args(["init", "--quiet"]).current_dir(home.path(".")).status();
    if git.is_ok_and(|status| status.success()) {
        return Some(home);
    }
    assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none(), "Git is needed");
    eprintln!("left out: Git is not installed");
    None
}

fn in_its_file() -> File {
    File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}")
}

const WRITE: [&str; 5] = ["write", "--answers", "answers.yaml", "--secret-file", "new"];

#[test]
fn a_secret_that_git_does_not_ignore_is_told() {
    let Some(home) = work_tree(&in_its_file(), "*.log\n") else { return };
    let run = home.run(&WRITE);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains(TOLD) && run.err.contains("prod.ims.secret"), "{}", run.err);
}

#[test]
fn a_secret_that_git_ignores_is_not() {
    for ignored in ["*.secret\n", "prod.ims.*\n", "*\n"] {
        let Some(home) = work_tree(&in_its_file(), ignored) else { return };
        let run = home.run(&WRITE);
        assert_eq!(run.status, Some(0), "{}", run.err);
        assert!(!run.err.contains(TOLD), "{ignored}: {}", run.err);
    }
}

#[test]
fn a_configuration_that_holds_the_secret_is_told() {
    let inline = File::sound().with("{env: IMS_CLIENT_SECRET}", "new-s3cr3t-0123456789abcdef");
    let Some(home) = work_tree(&inline, "*.secret\n") else { return };
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains(TOLD) && run.err.contains("prod.ims.yaml"), "{}", run.err);
}

#[test]
fn a_configuration_without_the_secret_may_be_committed() {
    let Some(home) = work_tree(&File::sound(), "") else { return };
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(!run.err.contains(TOLD), "{}", run.err);
}
