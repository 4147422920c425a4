//! Many sessions on one draft, clocks that are wrong, and stops of the job wherever the wizard stands.

use std::fs::{self, File as Opened};
use std::time::{Duration, Instant, SystemTime};

use crate::support::campaign::{File, Home};
use crate::support::pty::{BOUND, Pty};

/// Sessions at once.
const CROWD: usize = 20;

const HELD: &str = "Another session works on this draft";

fn start(home: &Home, more: &[&str]) -> Pty {
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod", "--offline"]).args(more);
    Pty::start(command, 80, 24)
}

fn draft(home: &Home) -> String {
    fs::read_to_string(home.path("state/ims-setup/prod.draft.yaml")).unwrap_or_default()
}

fn runs(pty: &Pty) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pty.pid())).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

#[test]
fn of_twenty_sessions_one_has_the_draft_and_one_after_all_have_taken_it_over() {
    let home = Home::new();
    let mut crowd: Vec<Pty> = (0..CROWD).map(|_| start(&home, &[])).collect();
    for pty in &mut crowd {
        pty.wait_until("the wizard or the door", |screen| {
            screen.contents().contains("1 of 6") || screen.contents().contains(HELD)
        });
    }
    let (mut owners, mut others): (Vec<Pty>, Vec<Pty>) =
        crowd.into_iter().partition(|pty| pty.screen().contents().contains("1 of 6"));
    assert_eq!((owners.len(), others.len()), (1, CROWD - 1));
    owners[0].feed(b"\x1b29400");
    owners[0].wait_for("9400");
    for pty in &mut others {
        pty.feed(b"\x1b[C\r");
    }
    let mut crowd: Vec<Pty> = owners.into_iter().chain(others).collect();
    let deadline = Instant::now() + 2 * BOUND;
    while crowd.len() > 1 {
        assert!(Instant::now() < deadline, "{} go on", crowd.len());
        crowd.retain(runs);
        crate::support::moment::pass();
    }
    assert!(draft(&home).contains("console_build: 9400"), "{}", draft(&home));
    // Whoever is left has it, and who comes now is told so.
    let mut last = crowd.pop().unwrap_or_else(|| start(&home, &[]));
    last.wait_for("9400");
    let mut late = start(&home, &[]);
    late.wait_for(HELD);
    late.feed(b"\r");
    assert_eq!(late.exit_code(), 3);
    last.feed(b"\x03");
    assert_eq!(last.exit_code(), 3);
}

#[test]
fn a_draft_and_a_lock_of_another_century_are_a_draft_and_a_lock() {
    let home = Home::new();
    let mut pty = start(&home, &[]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b29400");
    pty.wait_for("9400");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    let century = Duration::from_hours(100 * 365 * 24);
    let now = SystemTime::now();
    for saved in [now + century + century, now - century] {
        let path = home.path("state/ims-setup/prod.draft.yaml");
        Opened::options().write(true).open(&path).and_then(|file| file.set_modified(saved)).expect("is ours");
        let run = home.run(&["drafts", "list"]);
        assert!(run.status == Some(0) && run.out.contains("prod"), "{saved:?}: {}", run.all());
        let mut pty = start(&home, &[]);
        pty.wait_for("9400");
        let lock = home.path("state/ims-setup/prod.lock");
        for since in ["99999999999", "18446744073709551615", "0"] {
            fs::write(&lock, format!("{since}\n/dev/pts/0\n{}\n", pty.pid())).expect("is ours");
            let mut other = start(&home, &[]);
            other.wait_for(HELD);
            other.feed(b"\r");
            assert_eq!(other.exit_code(), 3, "{since}");
        }
        pty.feed(b"\x03");
        assert_eq!(pty.exit_code(), 3);
        assert!(draft(&home).contains("console_build: 9400"));
    }
}

/// Only an interactive shell mends the terminal's modes after a stop: here `stty` does.
#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_wherever_the_wizard_stands() {
    let answers = &["--answers", "answers.yaml"][..];
    let places: [(&[&str], &[u8], &str); 5] = [
        (&[], b"\x1b1", "1 of 6"),
        (&[], b"\x1b4\tp8e-s3cr3t-012", "••••••••••••••"),
        (&[], b"\x1b1\x07", "Help: "),
        (answers, b"\x1b6\x1b[B\r", "6 of 6"),
        (answers, b"\x1b5\x13", "[ Write"),
    ];
    for (more, keys, shown) in places {
        let home = Home::new();
        home.file("answers.yaml", &File::sound());
        let mut command = Pty::command("bash");
        let script = "set -m; \"$@\"; echo stopped with $?; stty sane; read -r; fg; echo ended with $?";
        command.args(["-c", script, "bash", env!("CARGO_BIN_EXE_ims-setup")]);
        home.settle(&mut command).env("TERM", "xterm-256color");
        command.args(["-i", "prod", "--offline"]).args(more);
        let mut pty = Pty::start(command, 80, 24);
        pty.wait_for("of 6");
        pty.feed(keys);
        pty.wait_for(shown);
        pty.feed(b"\x1a");
        pty.wait_for("stopped with ");
        let screen = pty.screen();
        assert!(!screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor(), "{shown}");
        pty.feed(b"\n");
        pty.wait_until("the place again", |screen| screen.alternate_screen() && screen.contents().contains(shown));
        assert!(!pty.is_cooked(), "{shown}");
        pty.feed(b"\x03");
        pty.wait_until("an end or a question", |screen| {
            !screen.alternate_screen() && screen.contents().contains("ended with ")
        });
        assert!(pty.is_cooked(), "{shown}");
        assert!(!String::from_utf8_lossy(pty.raw()).contains("s3cr3t"), "{shown}");
    }
}
