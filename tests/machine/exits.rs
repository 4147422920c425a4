//! Every way out from every place: the status, the terminal as it was, what was typed in the draft, and no secret anywhere.

use std::fs::{self, File as Opened};
use std::net::TcpListener;
use std::thread;

use crate::support::campaign::{File, Home};
use crate::support::pty::Pty;
use rustix::fs::{FlockOperation, flock};
use rustix::process::Signal;

const SECRET: &str = "p8e-1q2w3e4r5t6y7u8i9o0pA-bC";

/// Where the program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Step,
    Secret,
    Help,
    Question,
    Writing,
    Measuring,
    Password,
    PlainStep,
    PlainSecret,
}

const PLACES: [Place; 9] = [
    Place::Step,
    Place::Secret,
    Place::Help,
    Place::Question,
    Place::Writing,
    Place::Measuring,
    Place::Password,
    Place::PlainStep,
    Place::PlainSecret,
];

/// How it is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Signal(i32),
    Closed,
}

/// The ways that people and systems take.
const USUAL: [Way; 5] = [Way::Signal(1), Way::Signal(2), Way::Signal(3), Way::Signal(15), Way::Closed];

/// Every other signal with a name that ends a program which does not catch it, but for SIGKILL and those that a fault
/// can't return from.
pub const RARE: [Signal; 12] = [
    Signal::USR1,
    Signal::USR2,
    Signal::ALARM,
    Signal::VTALARM,
    Signal::PROF,
    Signal::XCPU,
    Signal::IO,
    Signal::POWER,
    Signal::STKFLT,
    Signal::ABORT,
    Signal::SYS,
    Signal::TRAP,
];

/// Those, and two of the real-time ones.
fn rare() -> impl Iterator<Item = Way> {
    RARE.map(Signal::as_raw).into_iter().chain([34, 64]).map(Way::Signal)
}

impl Place {
    /// Brings the program there. What comes back is kept until it has ended.
    fn reach(self, pty: &mut Pty, home: &Home) -> Option<Opened> {
        match self {
            Place::Password => {
                pty.wait_for("Password of admin");
                pty.feed(SECRET.as_bytes());
                return None;
            }
            Place::PlainStep | Place::PlainSecret => {
                pty.wait_for("IMS organization ID are known");
                pty.feed(b":steps 4\n");
                pty.wait_for("IMS client identifier");
                pty.feed(b"Typed7\n");
                // Behind its prompt the echo is off.
                pty.wait_until("the prompt of the secret", |screen| {
                    let shown = screen.contents();
                    shown.contains("What you type is not shown.")
                        && shown.trim_end().lines().last().is_some_and(|last| last.starts_with('>'))
                });
                if self == Place::PlainSecret {
                    pty.feed(SECRET.as_bytes());
                }
                return None;
            }
            _ => {}
        }
        pty.wait_for("1 of 6");
        pty.feed(b"\x1b4\x15Typed7");
        pty.wait_for("Typed7");
        match self {
            Place::Secret => {
                pty.feed(b"\t");
                pty.feed(SECRET.as_bytes());
                pty.wait_for("••••");
            }
            Place::Help => {
                pty.feed(b"\x07");
                pty.wait_for("Help: Account");
            }
            Place::Measuring => pty.wait_for("measuring"),
            Place::Question | Place::Writing => {
                pty.feed(b"\x1b5");
                pty.wait_for("5 of 6");
                // Somebody else writes into the folder, which a write waits for.
                let folder = Opened::open(home.path("")).expect("is there");
                flock(&folder, FlockOperation::LockExclusive).expect("nobody writes");
                pty.feed(b"\x13");
                pty.wait_for("[ Write");
                if self == Place::Writing {
                    let begun = slept(pty.pid());
                    pty.feed(b"\x1b[C\r");
                    // It looks again and again whether it is its turn.
                    while slept(pty.pid()) < begun + 20 {
                        assert!(runs(pty.pid()), "it has ended");
                        crate::support::moment::pass();
                    }
                }
                return Some(folder);
            }
            _ => {}
        }
        None
    }
}

fn leaves(place: Place, way: Way, silent: &TcpListener) {
    let home = Home::new();
    home.file("answers.yaml", &File::sound());
    let silent = format!("http://{}", silent.local_addr().expect("is bound"));
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod"]);
    match place {
        Place::Password => command.args(["--url", &silent, "--login", "admin"]),
        Place::Measuring => command.args(["--url", &silent]),
        Place::PlainStep | Place::PlainSecret => command.args(["--offline", "--plain"]),
        Place::Question | Place::Writing => command.args(["--offline", "--answers", "answers.yaml"]),
        _ => command.arg("--offline"),
    };
    let mut pty = Pty::start(command, 100, 40);
    let held = place.reach(&mut pty, &home);
    let expected = match way {
        Way::Signal(number) => {
            let number_text = number.to_string();
            let sent = std::process::Command::new("kill").args(["-s", &number_text, &pty.pid().to_string()]).status();
            assert!(sent.expect("kill is there").success());
            128 + number
        }
        Way::Closed => {
            pty.hang_up();
            128 + Signal::HUP.as_raw()
        }
    };
    if place == Place::Writing {
        // It has a while in which it could leave without what it was told to write.
        let begun = slept(pty.pid());
        while runs(pty.pid()) && slept(pty.pid()) < begun + 60 {
            crate::support::moment::pass();
        }
    }
    drop(held);
    let what = format!("{place:?} {way:?}");
    assert_eq!(pty.exit_code(), expected, "{what}: {}", pty.screen().contents());
    if way != Way::Closed {
        let screen = pty.screen();
        assert!(pty.is_cooked() && !screen.alternate_screen() && !screen.bracketed_paste(), "{what}");
        assert!(!screen.hide_cursor(), "{what}");
    }
    assert!(!String::from_utf8_lossy(pty.raw()).contains(&SECRET[..8]), "{what}: shown");
    let draft = fs::read_to_string(home.path("state/ims-setup/prod.draft.yaml")).unwrap_or_default();
    assert!(place == Place::Password || draft.contains("Typed7"), "{what}: {draft}");
    assert!(!draft.contains(&SECRET[..8]), "{what}: {draft}");
    let written = fs::read_to_string(home.path("prod.ims.yaml")).unwrap_or_default();
    // What the person has agreed to write is written, and nothing else.
    assert_eq!(written.ends_with("tenant: acme\n"), place == Place::Writing, "{what}: {written}");
    assert_eq!(written.is_empty(), place != Place::Writing, "{what}: {written}");
}

fn runs(pid: i32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

/// How often its threads have slept: whoever waits for another writer does so again and again.
fn slept(pid: i32) -> u32 {
    let threads = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let counts = threads.filter_map(|thread| {
        let status = fs::read_to_string(thread.path().join("status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))?;
        line.trim().parse::<u32>().ok()
    });
    counts.sum()
}

#[test]
fn every_way_out_of_every_place_keeps_the_answers_and_gives_the_terminal_back() {
    // It takes connections, and never says a word.
    let silent = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    thread::scope(|scope| {
        for place in [Place::Step, Place::Password, Place::PlainSecret] {
            let silent = &silent;
            scope.spawn(move || rare().for_each(|way| leaves(place, way, silent)));
        }
        for place in PLACES {
            let silent = &silent;
            scope.spawn(move || USUAL.into_iter().for_each(|way| leaves(place, way, silent)));
        }
    });
}
