//! The real program in a real pseudo-terminal, with real files.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::support::pty;
use crate::support::pty::{BOUND, Pty};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// A home of its own for each test: drafts, preferences and the working directory.
struct Home(TempDir);

impl Home {
    fn new() -> Home {
        Home(TempDir::new().expect("a folder for the test"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn surround<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .current_dir(self.0.path())
            .env("HOME", self.0.path())
            .env("XDG_STATE_HOME", self.path("state"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("LC_ALL", "C.UTF-8")
            .env_remove("NO_COLOR")
    }

    fn start(&self, arguments: &[&str]) -> Pty {
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        self.surround(&mut command).arg("--offline").args(arguments);
        Pty::start(command, 80, 24)
    }

    fn draft(&self) -> String {
        fs::read_to_string(self.path("state/ims-setup/prod.draft.yaml")).unwrap_or_default()
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("is there").permissions().mode() & 0o7777
}

fn fill(pty: &mut Pty) {
    pty.wait_for("1 of 6");
    pty.feed(b" \r \r \x1b[6~9400\t9400\x1b[6~");
    pty.wait_for("3 of 6");
    pty.feed(b" \x1b[6~");
    pty.wait_for("4 of 6");
    pty.feed(b"Campaign1\ts3cr3t-0123456789abcdef9f2c\t\thttps://campaign.acme.example\t");
    pty.feed(b"0A1B2C3D4E5F60718293A4B5@AdobeOrg\tCampaign - acme - (.*)\t\t\tacme");
    pty.wait_for("\u{25b8}\u{2713} Tenant                acme");
}

#[test]
fn from_nothing_to_a_written_file_and_a_tested_mask() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    fill(&mut pty);
    pty.feed(b"\x13");
    pty.wait_for("Ready to be written. Ctrl-S asks first.");
    pty.feed(b"\x13");
    pty.wait_for("Write it all the same");
    pty.feed(b"\x1b[C\r");
    pty.wait_for("Now test the mask.");
    pty.feed(b"\t\x1b[200~Campaign - acme - admin\nCampaing - acme - delivery\n\x1b[201~");
    pty.wait_for("1 matches");
    pty.feed(b"\x03");
    pty.wait_for("What is left to do");
    assert_eq!(pty.exit_code(), 0);
    assert!(pty.is_cooked() && !pty.screen().alternate_screen());
    let text = fs::read_to_string(home.path("prod.ims.yaml")).expect("is written");
    assert!(text.contains("association_mask: Campaign - acme - (.*)\n"), "{text}");
    assert!(!text.contains("s3cr3t"), "{text}");
    assert_eq!(fs::read_to_string(home.path("prod.ims.secret")).expect("is written"), "s3cr3t-0123456789abcdef9f2c\n");
    for name in ["prod.ims.yaml", "prod.ims.secret"] {
        assert_eq!(mode(&home.path(name)), 0o600, "{name}");
    }
    assert_eq!(mode(&home.path("state/ims-setup")), 0o700);
    assert_eq!(home.draft(), "", "a finished set-up leaves no draft");
}

#[test]
fn whoever_leaves_in_a_name_has_it_judged_before_the_last_words() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    fill(&mut pty);
    pty.feed(b"\x13");
    pty.wait_for("Ready to be written. Ctrl-S asks first.");
    pty.feed(b"\x13");
    pty.wait_for("Write it all the same");
    pty.feed(b"\x1b[C\r");
    pty.wait_for("Now test the mask.");
    pty.feed(b"\t\x1b[200~Campaign - acme - admin\nCampaing - acme - delivery\n\x1b[201~");
    pty.wait_for("1 matches");
    pty.feed(b"\x1b[A\r");
    pty.wait_for("Esc close");
    pty.feed(b"X");
    pty.wait_until("the name", |screen| {
        screen.contents().contains("deliveryX") || screen.contents().contains("adminX")
    });
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0);
    let said = pty.screen().contents();
    assert!(said.contains("Get in: 1 of 2 profiles, 1 shut out, "), "{said}");
    assert!(!said.contains("judged"), "{said}");
}

#[test]
fn a_secret_that_somebody_else_changed_is_told_and_left() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    fill(&mut pty);
    pty.feed(b"\x13");
    pty.wait_for("Ready to be written. Ctrl-S asks first.");
    pty.feed(b"\x13");
    pty.wait_for("Write it all the same");
    pty.feed(b"\x1b[C\r");
    pty.wait_for("Now test the mask.");
    fs::write(home.path("prod.ims.secret"), "other-s3cr3t-0123456789\n").expect("is written");
    pty.feed(b"\x1b4");
    pty.wait_for("4 of 6");
    pty.feed(b"2\x13");
    pty.wait_for("5 of 6");
    pty.feed(b"\x13");
    pty.wait_for("Replace the secret?");
    assert!(!pty.screen().contents().contains("other-s3cr3t"), "{}", pty.screen().contents());
    // Theirs stays, and the rest is written.
    pty.feed(b"\x1b[C\r");
    pty.wait_for("Written");
    let left = fs::read_to_string(home.path("prod.ims.secret")).expect("is there");
    assert_eq!(left, "other-s3cr3t-0123456789\n");
}

#[test]
fn killed_in_the_middle_of_a_word_it_goes_on_at_that_word() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b4");
    pty.wait_for("4 of 6");
    pty.feed(b"Campa\x1b[D\x1b[D");
    pty.wait_until("the word", |screen| screen.contents().contains("Campa"));
    // The draft is on its way to the disk from the moment of the key; the kill waits for its last change only.
    wait_for_draft(&home, &["ims_client_id: Campa\n", "cursor: 3\n"]);
    pty.signal(Signal::KILL);
    assert_eq!(pty.exit_code(), 137);
    assert_eq!(mode(&home.path("state/ims-setup/prod.draft.yaml")), 0o600);
    let mut pty = home.start(&[]);
    pty.wait_for("4 of 6");
    pty.feed(b"X");
    pty.wait_for("CamXpa");
}

#[test]
fn who_opens_a_finished_set_up_and_changes_nothing_is_finished() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    fill(&mut pty);
    pty.feed(b"\x13");
    pty.wait_for("Ready to be written. Ctrl-S asks first.");
    pty.feed(b"\x13");
    pty.wait_for("Write it all the same");
    pty.feed(b"\x1b[C\r");
    pty.wait_for("Now test the mask.");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0);
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("6 of 6");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0, "nothing was changed");
    assert_eq!(home.draft(), "");
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("6 of 6");
    pty.feed(b"\x1b1");
    pty.wait_for("1 of 6");
    pty.feed(b" \x03");
    assert_eq!(pty.exit_code(), 3, "a tick was");
    assert!(home.draft().contains("organization:"), "{}", home.draft());
}

#[test]
fn a_secret_that_no_file_holds_is_named_when_the_wizard_is_left() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b4\ts3cr3t-0123456789abcdef9f2c\x03");
    assert_eq!(pty.exit_code(), 3);
    let screen = pty.screen().contents();
    assert!(screen.contains("The client secret is not kept in the draft"), "{screen}");
    assert!(screen.trim_end().ends_with("ims-setup -i prod --offline"), "{screen}");
}

#[test]
fn a_terminal_that_a_killed_wizard_left_raw_is_given_back_mended() {
    let home = Home::new();
    let program = env!("CARGO_BIN_EXE_ims-setup");
    let mut command = Pty::command("sh");
    // The shell waits for the first one, then starts the second in the same terminal.
    let script =
        format!("sh -c 'echo $$ >pid; exec {program} --offline -i prod'; {program} --offline -i prod; echo left");
    home.surround(&mut command).args(["-c", &script]);
    let mut pty = Pty::start(command, 80, 24);
    pty.wait_for("1 of 6");
    let pid = fs::read_to_string(home.path("pid")).expect("is written").trim().parse().expect("a number");
    kill_process(Pid::from_raw(pid).expect("a process"), Signal::KILL).expect("runs");
    pty.wait_for("Killed");
    pty.wait_for("1 of 6");
    assert!(!pty.is_cooked());
    pty.feed(b"\x03");
    pty.wait_for("left");
    assert_eq!(pty.exit_code(), 0);
    assert!(pty.is_cooked(), "as a shell wants it");
}

fn wait_for_draft(home: &Home, parts: &[&str]) {
    let deadline = std::time::Instant::now() + pty::BOUND;
    let holds = |draft: &str| parts.iter().all(|part| draft.contains(part));
    while !holds(&home.draft()) {
        assert!(std::time::Instant::now() < deadline, "the draft never has {parts:?}: {}", home.draft());
        crate::support::moment::pass();
    }
}

#[test]
fn a_signal_saves_restores_the_terminal_and_says_how_to_go_on() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let home = Home::new();
        let mut pty = home.start(&["-i", "prod"]);
        pty.wait_for("1 of 6");
        pty.feed(b"\x1b4Campaign1");
        pty.wait_for("Campaign1");
        pty.signal(signal);
        assert_eq!(pty.exit_code(), code);
        assert!(pty.is_cooked() && !pty.screen().alternate_screen());
        assert!(pty.screen().contents().contains("ims-setup -i prod"), "{}", pty.screen().contents());
        assert!(home.draft().contains("ims_client_id: Campaign1"));
    }
}

#[test]
fn a_lost_connection_saves() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b4Campaign1");
    pty.wait_for("Campaign1");
    pty.hang_up();
    assert_eq!(pty.exit_code(), 129);
    assert!(home.draft().contains("ims_client_id: Campaign1"));
}

#[test]
fn leaving_unfinished_is_status_3_and_the_secret_is_nowhere() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    fill(&mut pty);
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    let said = String::from_utf8_lossy(pty.raw()).into_owned();
    assert!(said.contains("NOT WRITTEN: ") && said.contains("prod.ims.yaml does not exist yet."), "{said}");
    for entry in walk(home.0.path()) {
        let bytes = fs::read(&entry).expect("is readable");
        assert!(!bytes.windows(6).any(|part| part == b"s3cr3t"), "{}", entry.display());
    }
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("is there").flatten() {
        if entry.path().is_dir() {
            found.extend(walk(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

#[test]
fn a_second_session_is_told_who_has_the_draft_and_may_take_over() {
    let home = Home::new();
    let mut first = home.start(&["-i", "prod"]);
    first.wait_for("1 of 6");
    first.feed(b"\x1b4Campaign1");
    first.wait_for("Campaign1");
    let mut second = home.start(&["-i", "prod"]);
    second.wait_for("Another session works on this draft");
    second.feed(b"\r");
    assert_eq!(second.exit_code(), 3, "the safe answer leaves it alone");
    let mut third = home.start(&["-i", "prod"]);
    third.wait_for("Another session works on this draft");
    third.feed(b"\x1b[C\r");
    first.wait_for("Taken over by process");
    assert_eq!(first.exit_code(), 143, "the first is asked to end");
    third.wait_for("4 of 6");
    third.wait_for("Taken over from process");
    third.feed(b"X");
    third.wait_for("Campaign1X");
}

/// Waits for the lock's file of `prod` to have so many lines.
fn wait_for_lines(lock: &Path, lines: usize) {
    let deadline = Instant::now() + BOUND;
    while fs::read_to_string(lock).unwrap_or_default().lines().count() < lines {
        assert!(Instant::now() < deadline, "{lines} lines in {}", lock.display());
        crate::support::moment::pass();
    }
}

#[test]
fn who_waits_for_the_other_session_to_end_can_be_asked_to_end_too() {
    // A holder that heeds no signal.
    let script = "trap '' TERM; mkdir -p -m 700 \"${1%/*}\"; exec 9>>\"$1\"; chmod 600 \"$1\"; flock 9; \
                  printf '1\\n/dev/pts/9\\n%s\\n' $$ >&9; while :; do read -r -t 60 line; done";
    for (signal, status) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        let home = Home::new();
        let lock = home.path("state/ims-setup/prod.lock");
        let mut holder = Command::new("bash");
        holder.args(["-c", script, "bash"]).arg(&lock).stdin(Stdio::piped());
        let mut holder = holder.spawn().expect("bash is there");
        wait_for_lines(&lock, 3);
        let mut second = home.start(&["-i", "prod"]);
        second.wait_for("Another session works on this draft");
        second.feed(b"\x1b[C\r");
        // It has said who is about to take over, and waits now.
        wait_for_lines(&lock, 5);
        second.signal(signal);
        assert_eq!(second.exit_code(), status, "{}", second.screen().contents());
        assert!(second.is_cooked() && !second.screen().alternate_screen());
        holder.kill().expect("runs");
        holder.wait().expect("ends");
        wait_for_lines(&lock, 3);
        assert_eq!(fs::read_to_string(&lock).unwrap_or_default().lines().count(), 3, "the claim is taken back");
    }
}

#[test]
fn several_drafts_are_listed_first() {
    let home = Home::new();
    for name in ["prod", "stage"] {
        let mut pty = home.start(&["-i", name]);
        pty.wait_for("1 of 6");
        pty.feed(b" \x03");
        assert_eq!(pty.exit_code(), 3);
    }
    let mut pty = home.start(&[]);
    pty.wait_for("Which set-up do you want to go on with?");
    pty.wait_for("not written  1 Prerequisites");
    pty.feed(b"x");
    pty.wait_for("x means nothing here.");
    pty.feed(b"/prod\r\r");
    pty.wait_for("ims-setup · prod");
}

#[test]
fn another_set_up_is_begun_from_the_list_of_drafts() {
    let home = Home::new();
    for name in ["prod", "stage"] {
        let mut pty = home.start(&["-i", name]);
        pty.wait_for("1 of 6");
        pty.feed(b" \x03");
        assert_eq!(pty.exit_code(), 3);
    }
    let mut pty = home.start(&[]);
    pty.wait_for("Begin another set-up");
    pty.feed(b"\x1b[F\r");
    pty.wait_for("Name of the instance:");
    pty.feed(b"-dev\r");
    pty.wait_for("and no dot or hyphen first");
    pty.feed(b"\x15dev\r");
    pty.wait_for("ims-setup · dev");
}

#[test]
fn a_draft_that_cannot_be_read_is_set_aside_and_told() {
    for (text, said) in [("version: [", "could not be read"), ("version: 99\ninstance: prod\n", "later version")] {
        let home = Home::new();
        fs::create_dir_all(home.path("state/ims-setup")).expect("a folder");
        fs::write(home.path("state/ims-setup/prod.draft.yaml"), text).expect("a file");
        let mut pty = home.start(&["-i", "prod"]);
        pty.wait_for(said);
        let aside = walk(&home.path("state/ims-setup"));
        assert!(aside.iter().any(|path| fs::read_to_string(path).is_ok_and(|kept| kept == text)), "{aside:?}");
    }
}

#[test]
fn the_window_may_shrink_to_nothing_and_grow_again() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b4Campaign1");
    pty.wait_for("Campaign1");
    for (columns, rows) in [(1, 1), (39, 12), (60, 20)] {
        pty.resize(columns, rows);
    }
    pty.wait_until("the rail in one line", |screen| {
        screen.contents().contains("4 Account") && !screen.contents().contains("6 Mask")
    });
    pty.resize(80, 24);
    pty.wait_for("6 Mask test");
    pty.feed(b"X");
    pty.wait_for("Campaign1X");
}

#[test]
fn a_theme_chosen_once_is_kept() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x14");
    pty.wait_for("Theme: dark");
    pty.feed(b"\x03");
    pty.exit_code();
    assert!(fs::read_to_string(home.path("config/ims-setup/config.yaml")).expect("is kept").contains("theme: dark"));
}

#[test]
fn without_a_terminal_there_is_one_sentence_and_status_4() {
    let home = Home::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ims-setup"));
    let output = home.surround(&mut command).stdin(Stdio::null()).output().expect("runs");
    assert_eq!(output.status.code(), Some(4));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("terminal") && told.lines().count() == 1, "{told}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_with_its_place_before_anything_is_shown() {
    let home = Home::new();
    for (bytes, said) in [
        (&b"version: 1\ninstance: prod\nexternal_account:\n  label: \xff\n"[..], "line 4"),
        (&b"version: 1\ninstance: prod\nexternal_account:\n  ims_sever: x\n"[..], "ims_server"),
        (&b"version: 9\n"[..], "newer ims-setup"),
    ] {
        fs::write(home.path("mine.yaml"), bytes).expect("a file");
        let mut pty = home.start(&["--from", "mine.yaml"]);
        assert_eq!(pty.exit_code(), 1, "it was read and is no valid configuration");
        let told = pty.screen().contents().to_lowercase();
        assert!(told.contains(&said.to_lowercase()), "{said}: {told}");
        assert_eq!(fs::read(home.path("mine.yaml")).expect("is there"), bytes);
    }
}

#[test]
fn a_broken_theme_is_told_with_its_place_and_the_default_is_used() {
    let home = Home::new();
    fs::create_dir_all(home.path("config/ims-setup/themes")).expect("a folder");
    fs::write(home.path("config/ims-setup/themes/mine.yaml"), "roles:\n  focsu: {}\n").expect("a file");
    let mut pty = home.start(&["-i", "prod", "--theme", "mine"]);
    pty.wait_for("Line 2, column 3");
    pty.feed(b"\x14");
    pty.wait_for("Theme: dark");
}

#[test]
fn the_names_and_the_hand_over_outlive_a_finished_set_up_and_show_tells_of_them() {
    let home = Home::new();
    let mut pty = home.start(&["-i", "prod"]);
    fill(&mut pty);
    pty.feed(b"\x1b6\t\x1b[200~Campaign - acme - admin\nCampaing - acme - delivery\n\x1b[201~");
    pty.wait_for("Get in: 1 of 2 profiles");
    pty.feed(b"\x13");
    pty.wait_for("prod.ims.yaml holds these answers.");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0);
    let mut pty = home.start(&["-i", "prod"]);
    pty.wait_for("Get in: 1 of 2 profiles");
    pty.feed(b"\x1b6\t\t");
    pty.wait_for("Hand-over: 0 of 11 entered");
    pty.feed(b" ");
    pty.wait_for("Hand-over: 1 of 11 entered");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 0);
    assert_eq!(home.draft(), "", "a finished set-up leaves no draft");
    assert_eq!(mode(&home.path("state/ims-setup/prod.done.yaml")), 0o600);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ims-setup"));
    let shown = home.surround(&mut command).args(["show", "prod.ims.yaml"]).output().expect("runs");
    let text = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(text.starts_with("Get in: 1 of 2 profiles, 1 shut out\n"), "{text}");
    assert!(text.lines().any(|line| line.contains("Label") && line.ends_with("  MAC")), "{text}");
    let entered = text.lines().filter(|line| line.trim_start().starts_with("(entered 20"));
    assert!(entered.eq(text.lines().filter(|line| line.ends_with(": Label)"))), "one line for all of a day\n{text}");
}

#[test]
fn who_leaves_another_session_alone_is_told_who_has_the_draft_and_how_to_go_on() {
    let home = Home::new();
    let mut first = home.start(&["-i", "prod"]);
    first.wait_for("1 of 6");
    for key in [&b"\r"[..], b"\x1b", b"\x03"] {
        let mut second = home.start(&["-i", "prod"]);
        second.wait_for("Another session works on this draft");
        second.wait_for("Esc leave");
        second.feed(key);
        assert_eq!(second.exit_code(), 3);
        let screen = second.screen().contents();
        assert!(screen.contains("Left alone") && screen.contains("ims-setup -i prod"), "{screen}");
    }
}
