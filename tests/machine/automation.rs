//! The examples for whoever lets the program run by itself, each run as it is meant: by Git, by a shell, as cron does.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::campaign::{File, Home, Run};

const SECRET: &str = "new-s3cr3t-0123456789abcdef";

/// One of the examples.
fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/automation").join(name)
}

/// What `line` comes to in a shell that finds the program.
fn shell(home: &Home, line: &str) -> Run {
    let folder = Path::new(env!("CARGO_BIN_EXE_ims-setup")).parent().expect("is in one").display().to_string();
    let mut shell = Command::new("sh");
    home.settle(&mut shell).args(["-c", line]).stdin(Stdio::null()).env("PATH", format!("{folder}:/usr/bin:/bin"));
    Run::of(shell.output().expect("runs"))
}

/// A work tree with the hook, or nothing where Git is not installed.
fn work_tree() -> Option<Home> {
    let home = Home::new();
    let begun = shell(&home, "git init --quiet && git config user.name a && git config user.email a@acme.example");
    if begun.status != Some(0) {
        assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none(), "Git is needed: {}", begun.err);
        eprintln!("left out: Git is not installed");
        return None;
    }
    let hook = home.path(".git/hooks/pre-commit");
    fs::create_dir_all(hook.parent().expect("is in one")).expect("is made");
    fs::copy(example("pre-commit.sh"), &hook).expect("is copied");
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("is set");
    Some(home)
}

/// Stages everything that Git does not ignore, and commits it.
fn commit(home: &Home) -> Run {
    shell(home, "git add -A && git commit --quiet -m 'A change'")
}

fn in_its_file() -> File {
    File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}")
}

#[test]
fn the_hook_lets_a_sound_configuration_into_a_commit() {
    let Some(home) = work_tree() else { return };
    home.write(".gitignore", "*.secret\n");
    fs::create_dir(home.path("of acme")).expect("is made");
    home.file("of acme/prod.ims.yaml", &in_its_file());
    home.file("test.ims.yaml", &File::sound());
    home.write("other.yaml", "a: 1\n");
    let run = commit(&home);
    assert_eq!(run.status, Some(0), "{}", run.all());
    // The secret is nobody else's: that it is not here is no fault.
    assert!(!home.path("of acme/prod.ims.secret").exists());
    // What a file names outside the work tree is left alone.
    home.write("mine", "mine\n");
    home.file("test.ims.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: ../../../../../mine}"));
    commit(&home);
    assert_eq!(fs::read_to_string(home.path("mine")).expect("is there"), "mine\n");
}

#[test]
fn the_hook_refuses_what_is_wrong_and_every_secret() {
    let inline = File::sound().with("{env: IMS_CLIENT_SECRET}", SECRET);
    let wrong = File::sound().with("https://campaign.", "http://campaign.");
    for (name, file, told) in [
        ("prod.ims.yaml", inline, "holds the secret itself"),
        ("prod.ims.yaml", wrong, "http://"),
        ("answers.yml", File::sound().with("{env: IMS_CLIENT_SECRET}", SECRET), "holds the secret itself"),
    ] {
        let Some(home) = work_tree() else { return };
        home.file(name, &file);
        let run = commit(&home);
        assert_eq!(run.status, Some(1), "{name}: {}", run.all());
        assert!(run.err.contains(name) && run.err.contains(told), "{name}: {}", run.err);
        assert!(!run.all().contains(SECRET), "{}", run.all());
        // What is staged counts, not what the folder holds by now.
        home.file(name, &File::sound());
        let run = shell(&home, "git commit --quiet -m 'A change'");
        assert_eq!(run.status, Some(1), "{name}: {}", run.all());
        let run = commit(&home);
        assert_eq!(run.status, Some(0), "{name}: {}", run.all());
    }
    let Some(home) = work_tree() else { return };
    home.file("prod.ims.yaml", &in_its_file());
    home.write("prod.ims.secret", &format!("{SECRET}\n"));
    let run = commit(&home);
    assert_eq!(run.status, Some(1), "{}", run.all());
    assert!(run.err.contains("prod.ims.secret") && run.err.contains(".gitignore"), "{}", run.err);
    assert!(!run.all().contains(SECRET), "{}", run.all());
}

#[test]
fn ten_instances_are_brought_to_their_answers_and_the_second_run_changes_nothing() {
    let home = Home::new();
    for folder in ["answers", "target"] {
        fs::create_dir(home.path(folder)).expect("is made");
    }
    for number in 1..=10 {
        let name = format!("answers/prod{number}.yaml");
        home.file(&name, &File::sound());
        let text = fs::read_to_string(home.path(&name)).expect("is there");
        let text = text.replace("instance: prod", &format!("instance: prod{number}"));
        home.write(&name, &text.replace("{env: IMS_CLIENT_SECRET}", &format!("{{file: prod{number}.ims.secret}}")));
        home.write(&format!("answers/prod{number}.secret"), &format!("{SECRET}{number}\n"));
    }
    let line = format!("sh '{}' answers target", example("converge.sh").display());
    let last = |run: &Run| run.out.lines().last().unwrap_or_default().to_owned();
    let run = shell(&home, &line);
    assert_eq!((run.status, last(&run).as_str()), (Some(0), "ok=0 changed=10 failed=0"), "{}", run.all());
    let times = || -> Vec<_> {
        let names =
            (1..=10).flat_map(|at| [format!("target/prod{at}.ims.yaml"), format!("target/prod{at}.ims.secret")]);
        names.map(|name| fs::metadata(home.path(&name)).and_then(|about| about.modified()).expect("is there")).collect()
    };
    let before = times();
    let run = shell(&home, &line);
    assert_eq!((run.status, last(&run).as_str()), (Some(0), "ok=10 changed=0 failed=0"), "{}", run.all());
    assert_eq!(times(), before, "nothing is written");
    home.write("answers/prod3.secret", "another-s3cr3t-0123456789\n");
    let answers = fs::read_to_string(home.path("answers/prod7.yaml")).expect("is there");
    home.write("answers/prod7.yaml", &answers.replace("https://campaign.", "http://campaign."));
    let run = shell(&home, &line);
    assert_eq!((run.status, last(&run).as_str()), (Some(1), "ok=8 changed=1 failed=1"), "{}", run.all());
    assert!(run.err.contains("prod7.yaml: Line "), "{}", run.err);
}

#[test]
fn the_line_for_cron_says_something_only_where_something_is_wrong() {
    let text = fs::read_to_string(example("cron.txt")).expect("is there");
    let line = text.lines().find(|line| line.starts_with(|first: char| first.is_ascii_digit())).expect("a line");
    let words: Vec<&str> = line.split_whitespace().collect();
    assert!(words[..5].iter().all(|field| field.chars().all(|c| c.is_ascii_digit() || "*/,-".contains(c))), "{line}");
    // cron takes a per cent sign for the end of the line.
    assert!(!line.contains('%') && words[5] == "root", "{line}");
    let command = line.split_once(" root ").expect("a user").1.trim();
    let home = Home::new();
    let folder = home.path(".").display().to_string();
    let command = command.replace("/etc/ims-setup", &folder);
    assert!(command.contains(&folder), "{command}");
    home.file("prod.ims.yaml", &File::sound());
    let run = shell(&home, &command);
    assert_eq!((run.status, run.all().as_str()), (Some(0), ""), "nothing is mailed");
    home.file("test.ims.yaml", &File::sound().with("https://campaign.", "http://campaign."));
    let run = shell(&home, &command);
    assert!(
        run.out.starts_with("IMS") && run.out.contains("CRITICAL") && run.out.lines().count() == 1,
        "{}",
        run.all()
    );
}
