//! The configuration and its secret belong together: both are written, or both are as before.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;
use std::thread;

use crate::support::campaign::{File, Home};
use rustix::fs::{FlockOperation, Mode, OFlags, flock};

const OLD: &str = "old-s3cr3t-0123456789abcdef";
const NEW: &str = "new-s3cr3t-0123456789abcdef";

fn read(home: &Home, name: &str) -> String {
    fs::read_to_string(home.path(name)).unwrap_or_default()
}

/// A home with answers whose secret has its own file, and both secrets.
fn home() -> Home {
    let home = Home::new();
    home.file("answers.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home.write("old", &format!("{OLD}\n"));
    home.write("new", &format!("{NEW}\n"));
    home
}

const WRITE: [&str; 6] = ["write", "--force", "--answers", "answers.yaml", "--secret-file", "new"];

#[test]
fn where_the_configuration_is_refused_the_old_secret_stays() {
    let home = home();
    let run = home.run(&["write", "--answers", "answers.yaml", "--secret-file", "old"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    // A link that leads out of every folder of this user's: into one that anybody can write to.
    let shared = tempfile::tempdir().expect("a folder");
    let target = shared.path().join("prod.ims.yaml");
    fs::rename(home.path("prod.ims.yaml"), &target).expect("moves");
    std::fs::set_permissions(shared.path(), std::os::unix::fs::PermissionsExt::from_mode(0o777)).expect("changes");
    symlink(&target, home.path("prod.ims.yaml")).expect("links");
    let answers = read(&home, "answers.yaml").replace("label: MAC", "label: IMS");
    home.write("answers.yaml", &answers);
    let run = home.run(&WRITE);
    assert_eq!(run.status, Some(4), "{}", run.err);
    assert_eq!(read(&home, "prod.ims.secret"), format!("{OLD}\n"), "{}", run.err);
}

#[test]
fn where_the_configuration_can_not_be_written_in_the_end_no_new_secret_is_left() {
    for before in [true, false] {
        let home = home();
        if before {
            home.write("prod.ims.secret", &format!("{OLD}\n"));
        }
        // Room for the secret, and none for the configuration.
        let script = "ulimit -S -f 1; exec \"$@\"";
        let large = format!("{}\n# {}\n", read(&home, "answers.yaml"), "x".repeat(4096));
        home.write("answers.yaml", &large.replace("label: MAC", &format!("label: {}", "M".repeat(2048))));
        let mut command = Command::new("bash");
        command.args(["-c", script, "bash", env!("CARGO_BIN_EXE_ims-setup")]).args(WRITE);
        let output = home.settle(&mut command).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(4), "{said}");
        assert!(said.contains("ulimit -f"), "{said}");
        assert_eq!(read(&home, "prod.ims.secret"), if before { format!("{OLD}\n") } else { String::new() });
        assert!(!home.path("prod.ims.yaml").exists());
    }
}

#[test]
fn of_many_writers_at_once_the_configuration_and_the_secret_are_of_one() {
    for _ in 0..4 {
        let home = home();
        let answers = read(&home, "answers.yaml");
        thread::scope(|scope| {
            for number in 0..8 {
                let (home, answers) = (&home, &answers);
                scope.spawn(move || {
                    let file = format!("answers-{number}.yaml");
                    home.write(&file, &answers.replace("label: MAC", &format!("label: N{number}")));
                    home.write(&format!("secret-{number}"), &format!("{OLD}-{number}\n"));
                    let secret = format!("secret-{number}");
                    home.run(&["write", "--force", "--answers", &file, "--secret-file", &secret]);
                });
            }
        });
        let (file, secret) = (read(&home, "prod.ims.yaml"), read(&home, "prod.ims.secret"));
        let number = file.split("label: N").nth(1).and_then(|rest| rest.chars().next()).expect("a label");
        assert_eq!(secret, format!("{OLD}-{number}\n"));
    }
}

#[test]
fn a_write_with_the_secret_in_the_file_can_be_repeated() {
    let home = home();
    home.file("answers.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", OLD));
    for said in ["Written", "holds these very answers already"] {
        let run = home.run(&["write", "--answers", "answers.yaml"]);
        assert_eq!(run.status, Some(0), "{}", run.err);
        assert!(run.err.contains(said), "{}", run.err);
    }
    home.file("answers.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", NEW));
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(4), "another secret is another file: {}", run.err);
}

/// `write` of the new pair over the old one, with `fault` put into its system calls by strace; `None` where that can't be.
fn with_fault(home: &Home, fault: &str) -> Option<()> {
    let mut command = Command::new("strace");
    command.args(["-f", "-o", "/dev/null", "-e", &format!("inject={fault}"), env!("CARGO_BIN_EXE_ims-setup")]);
    home.settle(command.args(WRITE)).output().ok().map(drop)
}

/// Whether strace is there and may be used.
fn can_be_traced() -> bool {
    let try_out = Command::new("strace").args(["-o", "/dev/null", "-e", "inject=fsync:error=EIO", "true"]).output();
    let can = try_out.is_ok_and(|output| output.status.success());
    if !can {
        eprintln!("left out: strace is not there, or may not be used");
    }
    can
}

#[test]
fn a_kill_at_any_step_or_a_device_that_fails_leaves_both_files_of_one_write() {
    if !can_be_traced() {
        return;
    }
    let mut mixed = 0;
    for call in ["linkat", "renameat,rename,renameat2", "unlink,unlinkat", "fsync"] {
        for (fault, when) in
            ["signal=KILL", "error=EIO"].into_iter().flat_map(|fault| (1..=4).map(move |when| (fault, when)))
        {
            let home = home();
            let run = home.run(&["write", "--answers", "answers.yaml", "--secret-file", "old"]);
            assert_eq!(run.status, Some(0), "{}", run.err);
            home.write("answers.yaml", &read(&home, "answers.yaml").replace("label: MAC", "label: IMS"));
            if with_fault(&home, &format!("{call}:{fault}:when={when}")).is_none() {
                return;
            }
            let is_new = |home: &Home| {
                let configuration = read(home, "prod.ims.yaml").contains("label: IMS");
                (configuration, read(home, "prod.ims.secret") == format!("{NEW}\n"))
            };
            let (configuration, secret) = is_new(&home);
            mixed += usize::from(configuration != secret);
            // Whoever comes next, with the same answers or with those that are there, finds a pair.
            let answers = read(&home, "prod.ims.yaml");
            home.write("same.yaml", &answers);
            let run = home.run(&["write", "--answers", "same.yaml", "-o", "prod.ims.yaml"]);
            assert_eq!(run.status, Some(0), "{call} {fault} {when}: {}", run.err);
            assert_eq!(is_new(&home), (configuration, configuration), "{call} {fault} {when}");
            let left = fs::read_dir(home.path(""))
                .expect("is there")
                .flatten()
                .filter(|entry| entry.file_name().to_string_lossy().starts_with(".ims-setup-"));
            assert_eq!(left.count(), 0, "{call} {fault} {when}");
        }
    }
    assert!(mixed <= 2, "between the two renames there is nothing else: {mixed}");
}

#[test]
fn a_writer_waits_for_the_one_before_it() {
    let home = home();
    let folder = fs::File::open(home.path("")).expect("is there");
    flock(&folder, FlockOperation::LockExclusive).expect("nobody writes");
    let mut child = home.command(&WRITE).spawn().expect("runs");
    // Each look whether it is its turn is a sleep, which the system counts; all that comes before takes a few.
    let slept = |pid: u32| {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.and_then(|count| count.trim().parse::<u32>().ok()).unwrap_or(0)
    };
    while slept(child.id()) < 100 {
        assert!(child.try_wait().expect("is ours").is_none(), "it has written");
        crate::support::moment::pass();
    }
    assert!(!home.path("prod.ims.secret").exists() && !home.path("prod.ims.yaml").exists());
    drop(folder);
    assert_eq!(child.wait().expect("is ours").code(), Some(0));
    assert_eq!(read(&home, "prod.ims.secret"), format!("{NEW}\n"));
}

/// A kill finds no name to leave behind, where the file system has files without one.
#[test]
fn a_kill_before_both_files_are_whole_leaves_nothing() {
    let home = home();
    let flags = OFlags::TMPFILE | OFlags::WRONLY;
    if rustix::fs::open(home.path(""), flags, Mode::RUSR | Mode::WUSR).is_err() {
        eprintln!("left out: this file system has no files without a name");
        return;
    }
    let before = names(&home);
    for when in [1, 2] {
        if with_fault(&home, &format!("fsync:signal=KILL:when={when}")).is_none() || !can_be_traced() {
            return;
        }
        assert_eq!(names(&home), before, "{when}");
    }
}

fn names(home: &Home) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> =
        fs::read_dir(home.path("")).expect("is there").flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    names
}
