//! What was typed is on disk, or the person is told and asked: drafts deleted under a session, saves that fail.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::thread;
use std::time::Instant;

use crate::support::pty::{BOUND, Pty};
use rustix::process::Signal;
use tempfile::TempDir;

/// A home of its own.
struct Home(TempDir);

impl Home {
    fn new() -> Home {
        Home(TempDir::new().expect("a folder"))
    }

    fn settle<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let home = self.0.path();
        command
            .current_dir(home)
            .env("HOME", home)
            .env("XDG_STATE_HOME", home.join("state"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("LC_ALL", "C.UTF-8")
    }

    /// The wizard of the instance `prod` on its first step.
    fn wizard(&self) -> Pty {
        let mut pty = self.wizard_with(&[]);
        pty.wait_for("1 of 6");
        pty
    }

    fn wizard_with(&self, more: &[&str]) -> Pty {
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        self.settle(&mut command).args(["-i", "prod", "--offline"]).args(more);
        let mut pty = Pty::start(command, 80, 24);
        pty.wait_for("of 6");
        pty
    }

    /// The same where no file can grow, as on a full disk, until [`make_room`].
    fn wizard_without_room(&self, more: &[&str]) -> Pty {
        let mut command = Pty::command("bash");
        command.args(["-c", "ulimit -S -f 0; exec \"$@\"", "bash", env!("CARGO_BIN_EXE_ims-setup")]);
        self.settle(&mut command).args(["-i", "prod", "--offline"]).args(more);
        let mut pty = Pty::start(command, 80, 40);
        pty.wait_for("of 6");
        pty
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ims-setup"));
        self.settle(&mut command).args(arguments).output().expect("it runs")
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("state/ims-setup")
    }

    fn draft(&self) -> String {
        fs::read_to_string(self.folder().join("prod.draft.yaml")).unwrap_or_default()
    }
}

fn make_room(pty: &Pty) {
    let done = Command::new("prlimit").args(["--fsize=unlimited", "--pid", &pty.pid().to_string()]).status();
    assert!(done.expect("prlimit of util-linux is there").success());
}

/// Waits for the draft to hold `text`.
fn wait_for_draft(home: &Home, text: &str) {
    let deadline = Instant::now() + BOUND;
    while !home.draft().contains(text) {
        assert!(Instant::now() < deadline, "not in the draft: {text}: {}", home.draft());
        crate::support::moment::pass();
    }
}

/// On the console's step, with a build typed that the draft holds.
fn typed(home: &Home, pty: &mut Pty) {
    pty.feed(b"\x1b29400");
    wait_for_draft(home, "console_build: 9400");
}

#[test]
fn a_draft_that_a_session_has_open_is_not_deleted() {
    let home = Home::new();
    let mut pty = home.wizard();
    typed(&home, &mut pty);
    let deleted = home.run(&["drafts", "delete", "-i", "prod"]);
    let said = String::from_utf8_lossy(&deleted.stderr).into_owned();
    assert_eq!(deleted.status.code(), Some(4), "{said}");
    assert!(said.contains(&format!("process {}", pty.pid())), "{said}");
    assert!(home.draft().contains("console_build: 9400"));
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    assert_eq!(home.run(&["drafts", "delete", "-i", "prod"]).status.code(), Some(0));
    assert_eq!(home.draft(), "", "nobody holds it now");
    let none = home.run(&["drafts", "delete", "-i", "nosuch"]);
    assert_eq!(none.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&none.stderr), "There is no draft.\n");
    assert!(!home.folder().join("nosuch.lock").exists());
}

#[test]
fn saved_is_said_only_of_what_is_on_disk() {
    type Spoil = fn(&Home);
    let spoils: [Spoil; 3] = [
        |home| fs::remove_file(home.folder().join("prod.draft.yaml")).expect("is there"),
        |home| fs::write(home.folder().join("prod.draft.yaml"), "another").expect("is there"),
        |home| fs::remove_dir_all(home.folder()).expect("is there"),
    ];
    for (number, spoil) in spoils.into_iter().enumerate() {
        for resumed in [false, true] {
            for signal in [None, Some(Signal::TERM), Some(Signal::HUP)] {
                let home = Home::new();
                let mut pty = home.wizard();
                typed(&home, &mut pty);
                if resumed {
                    pty.feed(b"\x03");
                    pty.exit();
                    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
                    home.settle(&mut command).args(["-i", "prod", "--offline"]);
                    pty = Pty::start(command, 80, 24);
                    pty.wait_for("2 of 6");
                }
                spoil(&home);
                match signal {
                    None => pty.feed(b"\x03"),
                    Some(signal) => pty.signal(signal),
                }
                assert_eq!(pty.exit_code(), signal.map_or(3, |signal| 128 + signal.as_raw()));
                let draft = home.draft();
                assert!(draft.contains("console_build: 9400"), "{number} {resumed} {signal:?}: {draft}");
            }
        }
    }
}

#[test]
fn a_draft_that_was_taken_away_stands_there_again_without_a_key() {
    let spoils: [fn(PathBuf) -> std::io::Result<()>; 2] = [fs::remove_file, |draft| fs::write(draft, "another")];
    // Side by side: each waits for the next look at the disk.
    thread::scope(|scope| {
        for spoil in spoils {
            scope.spawn(move || {
                let home = Home::new();
                let mut pty = home.wizard();
                typed(&home, &mut pty);
                spoil(home.folder().join("prod.draft.yaml")).expect("is there");
                wait_for_draft(&home, "console_build: 9400");
                pty.feed(b"\x03");
                assert_eq!(pty.exit_code(), 3);
            });
        }
    });
}

#[test]
fn of_a_damaged_draft_all_the_other_lines_are_there_and_the_damaged_one_is_kept_beside() {
    let home = Home::new();
    let mut pty = home.wizard();
    typed(&home, &mut pty);
    pty.feed(b"\t9401\x1b4Campaign1");
    wait_for_draft(&home, "Campaign1");
    pty.feed(b"\x03");
    pty.exit();
    let whole = home.draft();
    let cut = whole.find("output:").expect("every draft says where the file is to go");
    let damages = [
        whole.replace("server_build: 9401", "server_b\u{0}ild: 9401").into_bytes(),
        whole.replace("server_build:", "server_build").into_bytes(),
        // By itself what is left is a draft.
        whole.as_bytes()[..cut].to_vec(),
    ];
    for (number, damaged) in damages.into_iter().enumerate() {
        fs::write(home.folder().join("prod.draft.yaml"), &damaged).expect("is there");
        let mut pty = home.wizard_with(&["-o", "prod.ims.yaml"]);
        pty.wait_for("prod.draft.");
        pty.feed(b"\x1b2");
        pty.wait_for("9400");
        pty.feed(b"\x03");
        pty.exit();
        assert!(home.draft().contains("Campaign1"), "{number}: {}", home.draft());
        let beside = fs::read(home.folder().join(format!("prod.draft.{}.yaml", number + 1))).expect("is kept");
        assert_eq!(beside, damaged, "{number}: byte for byte");
    }
}

#[test]
fn a_folder_that_was_removed_is_made_again_and_the_draft_in_it_is_held_again() {
    let home = Home::new();
    let mut pty = home.wizard();
    typed(&home, &mut pty);
    fs::remove_dir_all(home.folder()).expect("is there");
    pty.feed(b"\t9401");
    wait_for_draft(&home, "server_build: 9401");
    let deleted = home.run(&["drafts", "delete", "-i", "prod"]);
    assert_eq!(deleted.status.code(), Some(4), "{deleted:?}");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
}

#[test]
fn where_nothing_can_be_saved_the_wizard_starts_asks_before_it_is_left_and_tries_again_by_itself() {
    let home = Home::new();
    let mut pty = home.wizard_without_room(&[]);
    pty.wait_for("(ulimit -f)");
    // At once: whether it can be saved is not known yet.
    pty.feed(b"\x1b29400\x03");
    pty.wait_for("Leave although it is not saved?");
    for stay in [&b"\r"[..], b"\x03\x1b", b"\x03\r"] {
        pty.feed(stay);
        pty.wait_until("the page", |screen| !screen.contents().contains("Leave although"));
        assert!(pty.screen().contents().contains("not saved"));
    }
    make_room(&pty);
    pty.wait_until("saved by itself", |screen| !screen.contents().contains("not saved"));
    assert!(home.draft().contains("console_build: 9400"));
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
}

#[test]
fn who_leaves_all_the_same_is_told_what_was_not_written() {
    let home = Home::new();
    let mut pty = home.wizard_without_room(&[]);
    pty.feed(b"\x1b29400\x03");
    pty.wait_for("Leave although it is not saved?");
    pty.feed(b"\x1b[C\r");
    assert_eq!(pty.exit_code(), 4);
    let said = pty.screen().contents();
    assert!(said.contains("prod.draft.yaml was not written") && !said.contains("Everything is saved"), "{said}");
}

#[test]
fn line_by_line_it_is_told_and_asked_too() {
    let home = Home::new();
    let mut pty = home.wizard_without_room(&["--plain"]);
    pty.wait_for("IMS organization ID are known");
    pty.feed(b":steps 4\n");
    pty.wait_for("IMS client identifier");
    pty.feed(b"Campaign1\n:save\n:quit\n");
    pty.wait_for("Leave although it is not saved?");
    assert!(!pty.screen().contents().contains("Everything is saved"));
    pty.wait_until("the prompt", |screen| screen.contents().trim_end().ends_with('>'));
    // The page stood there before the question: it comes once more.
    let hidden = "What you type is not shown.";
    let before = pty.screen().contents().matches(hidden).count();
    pty.feed(b"\n");
    pty.wait_until("the page again", |screen| screen.contents().matches(hidden).count() > before);
    make_room(&pty);
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
    assert!(home.draft().contains("ims_client_id: Campaign1"), "{}", home.draft());
}
