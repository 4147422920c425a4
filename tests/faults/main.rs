//! A fault of the program itself: in `update`, in `view`, in the host, on the screen and line by line. Nothing in the program
//! fails on request, so this test program is the wizard itself, from the library and in a pseudo-terminal, with a face
//! around the real one that hands the machine what it can't bear. It has no harness: a fault must reach the end of `main`.

#[path = "../support/pty.rs"]
#[expect(dead_code, reason = "the tests of the machine need the rest")]
mod pty;

use std::fs;
use std::io;
use std::process::{Command, ExitCode};

use ims_setup::cli::{Common, MeasureArguments, WizardArguments};
use ims_setup::front::appearance::{Reader, reader};
use ims_setup::front::credentials::{Recipient, prepare};
use ims_setup::front::face::{Face, Left, Mailbox};
use ims_setup::front::fault::Faults;
use ims_setup::front::plain::Plain;
use ims_setup::front::screen::Stage;
use ims_setup::front::start::{self, Surroundings};
use ims_setup::host::Host;
use ims_setup::host::drafts::Folder;
use ims_setup::host::preferences::Preferences;
use ims_setup::mask;
use ims_setup::terminal::depth::Depth;
use ims_setup::terminal::events::Events;
use ims_setup::terminal::output::Output;
use ims_setup::terminal::session::Session;
use ims_setup::wizard::Wizard;
use ims_setup::wizard::door::Door;
use ims_setup::wizard::msg::{Msg, Task};
use ims_setup::wizard::plan::List;
use ims_setup::words::catalogue::{LANGUAGES, Words};
use pty::Pty;
use tempfile::TempDir;

const SECRET: &str = "p8e-s3cr3t-0123456789abcdef9f2c";

/// Where it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nowhere.
    Nowhere,
    /// In `update`: a row beyond all numbers.
    Update,
    /// In `view`: progress beyond all numbers.
    View,
    /// In the host, whose words quote the secret.
    Host,
}

const PLACES: [(&str, Place); 4] =
    [("nowhere", Place::Nowhere), ("update", Place::Update), ("view", Place::View), ("host", Place::Host)];

/// The real face, with a fault in what it runs.
struct Faulty<'a> {
    face: &'a mut dyn Face,
    place: Place,
}

impl Face for Faulty<'_> {
    fn is_attended(&self) -> bool {
        self.face.is_attended()
    }

    fn reader(&self) -> &Reader {
        self.face.reader()
    }

    fn mailbox(&self) -> Mailbox {
        self.face.mailbox()
    }

    fn settle(&mut self, door: &mut Door) -> io::Result<Result<usize, Left>> {
        self.face.settle(door)
    }

    fn signal(&self) -> Option<i32> {
        self.face.signal()
    }

    fn run(&mut self, wizard: &mut Wizard, host: &mut dyn Host) -> io::Result<Left> {
        if self.place == Place::Update {
            // The focus stands on that list already: entering it would put the row right.
            wizard.rows.insert(List::HandOver, usize::MAX);
        }
        self.face.run(wizard, &mut FaultyHost { host, place: self.place })
    }
}

struct FaultyHost<'a> {
    host: &'a mut dyn Host,
    place: Place,
}

impl Host for FaultyHost<'_> {
    fn run(&mut self, task: Task) -> Vec<Msg> {
        match task {
            Task::Judge { generation, .. } if self.place == Place::View => {
                let progress = mask::Progress { stage: mask::Stage::Totals, done: usize::MAX, names: 1, matched: 0 };
                vec![Msg::Judging { generation, progress }]
            }
            Task::Settle if self.place == Place::Host => panic!("the host had {SECRET} in hand"),
            task => self.host.run(task),
        }
    }
}

/// The wizard of the instance `prod`, offline, which fails at `place`.
fn wizard(place: Place, in_lines: bool) {
    let words = Words::new(LANGUAGES[0]);
    let _faults = Faults::watch(&words);
    let reader = reader(&Common::default(), &Preferences::default(), &|name| std::env::var(name).ok(), None);
    let measure = MeasureArguments { offline: true, ..MeasureArguments::default() };
    let prepared = prepare(&measure, None, Recipient::AskedLater, &words).unwrap_or_else(|end| panic!("{end:?}"));
    let arguments = WizardArguments { instance: Some("prod".to_owned()), measure, ..WizardArguments::default() };
    let surroundings = Surroundings {
        folder: Folder::default_location().expect("a home"),
        here: std::env::current_dir().expect("a folder"),
        preferences: Preferences::default(),
        means: prepared.means,
        reach: prepared.reach,
        groups: None,
    };
    let run = |face: &mut dyn Face| {
        let _ = start::wizard(&arguments, &surroundings, &mut Faulty { face, place }, Vec::new());
    };
    if in_lines {
        run(&mut Plain::open(reader).expect("descriptors are free"));
    } else {
        let events = Events::new().expect("descriptors are free");
        let session = Session::open(Output::out(events.leave())).unwrap_or_else(|error| panic!("{error:?}"));
        run(&mut Stage::open(session, events, Depth::None, reader).expect("a terminal"));
    }
}

/// This program as the wizard that fails at `place`, in a pseudo-terminal.
fn start(home: &TempDir, place: &str, more: &[&str]) -> Pty {
    let mut command: Command = Pty::command(std::env::current_exe().expect("this program"));
    command.arg(place).args(more).current_dir(home.path()).env("HOME", home.path());
    command.env("XDG_STATE_HOME", home.path().join("state")).env("LC_ALL", "C.UTF-8");
    Pty::start(command, 80, 60)
}

/// What has to be after every fault.
fn after(mut pty: Pty, home: &TempDir, kept: &str, what: &str) {
    assert_eq!(pty.exit_code(), 101, "{what}: {}", pty.screen().contents());
    let screen = pty.screen();
    assert!(pty.is_cooked(), "{what}: lines and echo are back");
    assert!(!screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor(), "{what}");
    assert!(screen.contents().contains("This is a fault of ims-setup itself ("), "{what}: {}", screen.contents());
    assert!(!String::from_utf8_lossy(pty.raw()).contains(SECRET), "{what}: the secret is told");
    let draft = fs::read_to_string(home.path().join("state/ims-setup/prod.draft.yaml")).unwrap_or_default();
    assert!(draft.contains(kept), "{what}: {draft}");
}

fn on_the_screen(name: &str, place: Place) {
    let home = TempDir::new().expect("a folder");
    let mut pty = start(&home, if place == Place::Update { "nowhere" } else { name }, &[]);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b4Campaign1\t");
    pty.feed(SECRET.as_bytes());
    pty.feed(b"\t");
    pty.wait_for("ends in 9f2c");
    pty.feed(b"\x1b6");
    pty.wait_for("6 of 6");
    pty.feed(b"Campaign - acme - (.*)");
    pty.wait_for("acme - (.*)");
    pty.feed(b"\x1b[B");
    pty.wait_for("add a name");
    pty.feed(b"Campaign - acme - admin");
    pty.wait_for("acme - admin");
    // At once: what was typed last is not on disk yet.
    match place {
        Place::View => pty.feed(b"\r"),
        Place::Host => pty.feed(b"\r\x03"),
        Place::Update | Place::Nowhere => {
            pty.feed(b"\r\t");
            pty.wait_for("Right alone");
            pty.feed(b"\x03");
            assert_eq!(pty.exit_code(), 0);
            pty = start(&home, name, &[]);
            pty.wait_for("Welcome back");
            pty.feed(b"\x1b[B");
        }
    }
    after(pty, &home, "Campaign - acme - admin", name);
}

fn line_by_line(name: &str) {
    let home = TempDir::new().expect("a folder");
    let mut pty = start(&home, name, &["--plain"]);
    pty.wait_for("IMS organization ID are known");
    pty.feed(b":steps 4\n");
    pty.wait_for("IMS client identifier");
    pty.feed(b"Campaign1\n");
    pty.wait_for("What you type is not shown.");
    // The echo is off once the prompt is there.
    pty.wait_until("the prompt", |screen| screen.contents().trim_end().ends_with('>'));
    pty.feed(format!("{SECRET}\n:quit\n").as_bytes());
    after(pty, &home, "ims_client_id: Campaign1", &format!("{name}, line by line"));
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some((_, place)) = PLACES.iter().find(|(name, _)| arguments.first().is_some_and(|first| first == name)) {
        wizard(*place, arguments.len() > 1);
        return ExitCode::SUCCESS;
    }
    if !cfg!(debug_assertions) {
        println!("left out: numbers beyond all numbers are a fault in a build for development only");
        return ExitCode::SUCCESS;
    }
    for (name, place) in PLACES.iter().filter(|(_, place)| *place != Place::Nowhere) {
        on_the_screen(name, *place);
    }
    line_by_line("host");
    println!("4 passed, 0 failed");
    ExitCode::SUCCESS
}
