//! SIGKILL at random moments of a start, of a typed run, of a resume and of a write: what stood on disk is there, whole;
//! what is there was typed; no file stays behind, and no secret stands where it does not belong.
//!
//! A share of the kills runs by itself; the whole of them: `IMS_SETUP_KILLS=1000 cargo test --locked --test machine kills`.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use ims_setup::setup::document::{read_configuration, read_draft};
use ims_setup::setup::field::Field;
use rustix::process::Signal;

use crate::support::campaign::{File, Home};
use crate::support::pty::Pty;

const SECRET: &str = "p8e-s3cr3t-0123456789abcdef9f2c";

/// How many kills each test makes.
fn kills() -> u64 {
    std::env::var("IMS_SETUP_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(24)
}

/// Numbers that are the same in every run; only the moments differ.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    /// A moment in which the program is caught wherever it is.
    fn moment(&mut self, most: u64) {
        thread::sleep(Duration::from_micros(self.below(most)));
    }
}

fn wizard(home: &Home) -> Pty {
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod", "--offline"]);
    Pty::start(command, 80, 24)
}

/// The label that the draft holds; `None` without a draft. One that can't be read fails.
fn kept(home: &Home) -> Option<String> {
    let bytes = fs::read(home.path("state/ims-setup/prod.draft.yaml")).ok()?;
    let draft = read_draft(&bytes).unwrap_or_else(|why| panic!("{why:?}: {}", String::from_utf8_lossy(&bytes)));
    Some(draft.answers.text(Field::Label).to_owned())
}

/// The files under a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found
}

fn temporary(home: &Home) -> Vec<PathBuf> {
    let is_one =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".ims-setup-"));
    files(home.root()).into_iter().filter(is_one).collect()
}

/// The files under a folder that hold the secret.
fn holding(folder: &Path) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).contains(SECRET);
    files(folder).into_iter().filter(holds).collect()
}

#[test]
fn a_killed_session_loses_nothing_that_stood_on_disk_and_the_next_one_goes_on() {
    let (home, mut random) = (Home::new(), Random(1));
    let mut pty = wizard(&home);
    pty.wait_for("1 of 6");
    pty.feed(b"\x1b4Campaign1\t");
    pty.feed(SECRET.as_bytes());
    pty.feed(b"\t");
    pty.wait_for("ends in 9f2c");
    // From the secret back to the label, the first field.
    pty.feed(&b"\x1b[Z".repeat(8));
    pty.feed(b"\x1b3\x1b4\x15label");
    pty.wait_for("label");
    let mut before = String::new();
    for round in 0..kills() {
        let mut typed = kept(&home).unwrap_or_default();
        if round > 0 {
            pty = wizard(&home);
        }
        if round % 4 == 3 {
            // In the middle of a start.
            random.moment(60_000);
        } else {
            pty.wait_for("4 of 6");
            if round > 0 {
                assert_eq!(temporary(&home), Vec::<PathBuf>::new(), "round {round}: the start has swept");
            } else {
                "label".clone_into(&mut typed);
            }
            for _ in 0..=random.below(40) {
                let letter = b'a' + u8::try_from(random.below(26)).expect("a letter");
                pty.feed(&[letter]);
                typed.push(char::from(letter));
                random.moment(3_000);
            }
            random.moment(30_000);
        }
        pty.signal(Signal::KILL);
        assert_eq!(pty.exit_code(), 128 + 9);
        let after = kept(&home).unwrap_or_default();
        assert!(after.starts_with(&before), "round {round}: what stood on disk is lost: {before} {after}");
        assert!(typed.starts_with(&after), "round {round}: nobody typed that: {typed} {after}");
        assert_eq!(holding(home.root()), Vec::<PathBuf>::new(), "round {round}");
        before = after;
    }
    assert!(before.len() > "label".len(), "something was kept");
}

/// What a kill leaves where no file can be without a name until it is whole.
#[test]
fn what_a_killed_save_or_write_has_left_goes_with_the_next_start_and_the_next_write() {
    let home = Home::new();
    fs::create_dir_all(home.path("state/ims-setup")).expect("is made");
    let leave = || {
        for name in [".ims-setup-left01.new", "state/ims-setup/.ims-setup-left02.new"] {
            home.write(name, SECRET);
        }
    };
    leave();
    let mut pty = wizard(&home);
    pty.wait_for("1 of 6");
    assert_eq!(temporary(&home), Vec::<PathBuf>::new(), "the start has swept both folders");
    pty.feed(b"\x03");
    pty.exit_code();
    leave();
    home.file("answers.yaml", &File::sound());
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(temporary(&home), [home.path("state/ims-setup/.ims-setup-left02.new")], "the write its own");
    leave();
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "where nothing is new to be written too: {}", run.err);
    assert_eq!(temporary(&home), [home.path("state/ims-setup/.ims-setup-left02.new")]);
}

#[test]
fn a_killed_write_leaves_whole_files_and_the_next_write_sweeps() {
    let (home, mut random) = (Home::new(), Random(2));
    let sound = File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}");
    home.file("sound.yaml", &sound);
    let answers = fs::read_to_string(home.path("sound.yaml")).expect("is there");
    for round in 0..kills() {
        home.write("answers.yaml", &answers.replace("label: MAC", &format!("label: N{round}")));
        home.write("secret", &format!("{SECRET}-{round}\n"));
        let write = ["write", "--force", "--answers", "answers.yaml", "--secret-file", "secret"];
        let mut child = home.command(&write).spawn().expect("runs");
        random.moment(60_000);
        child.kill().expect("is ours");
        let _ = child.wait();
        if let Ok(bytes) = fs::read(home.path("prod.ims.yaml")) {
            assert!(read_configuration(&bytes).is_ok(), "round {round}: {}", String::from_utf8_lossy(&bytes));
        }
        if let Ok(text) = fs::read_to_string(home.path("prod.ims.secret")) {
            assert!(text.starts_with(SECRET) && text.ends_with('\n'), "round {round}: {text}");
        }
        let run = home.run(&write);
        assert_eq!(run.status, Some(0), "round {round}: {}", run.err);
        let (file, secret) = (home.path("prod.ims.yaml"), home.path("prod.ims.secret"));
        assert!(fs::read_to_string(file).expect("is there").contains(&format!("label: N{round}")), "round {round}");
        assert_eq!(fs::read_to_string(secret).expect("is there"), format!("{SECRET}-{round}\n"), "round {round}");
        assert_eq!(temporary(&home), Vec::<PathBuf>::new(), "round {round}: the write has swept");
    }
}
