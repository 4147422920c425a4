//! What is left of a secret in this process's memory once everything that held it was dropped: nothing.

use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt as _;

use ims_setup::base::key::{Code, Key};
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::{Step, Stop};
use ims_setup::wizard::text::TextField;

use crate::support::stage::Stage;

/// Characters of the secret: so many that its text has to move while it is typed.
const LENGTH: usize = 400;

/// The part of it that is looked for: whoever gives memory back writes into the beginning of it.
const PART: Range<usize> = 120..160;

/// So much is read at once.
const CHUNK: usize = 1 << 20;

/// A secret that stands nowhere in the program: each test has its own, by its number.
fn sign(test: usize, at: usize) -> u8 {
    let signs = b"0a1b2c3d4e5f6g7h8i9jklmnopqrstuvwxyzQRST";
    signs[(at * at / 3 + at * 7 + test * 11) % signs.len()]
}

fn secret(test: usize) -> String {
    (0..LENGTH).map(|at| char::from(sign(test, at))).collect()
}

/// Whether that part of the secret stands in what this process can write to.
fn is_in_memory(test: usize) -> bool {
    let maps = fs::read_to_string("/proc/self/maps").expect("Linux tells");
    let memory = File::open("/proc/self/mem").expect("is one's own");
    // What is looked for stands in here only once it was found.
    let mut chunk = vec![0; CHUNK];
    for line in maps.lines().filter(|line| line.split_whitespace().nth(1).is_some_and(|mode| mode.starts_with("rw"))) {
        let (from, to) = line.split_whitespace().next().and_then(|range| range.split_once('-')).expect("a range");
        let [mut at, to] = [from, to].map(|place| u64::from_str_radix(place, 16).expect("a number"));
        while at < to {
            let most = usize::try_from(to - at).unwrap_or(CHUNK).min(CHUNK);
            let Ok(read) = memory.read_at(&mut chunk[..most], at) else { break };
            let is_it = |bytes: &[u8]| bytes.iter().zip(PART).all(|(byte, at)| *byte == sign(test, at));
            let mut begins = memchr::memchr_iter(sign(test, PART.start), &chunk[..read]);
            if begins.any(|from| chunk[from..read].get(..PART.len()).is_some_and(is_it)) {
                chunk.fill(0);
                return true;
            }
            if read <= PART.len() {
                break;
            }
            at += u64::try_from(read - PART.len() + 1).expect("is small");
        }
    }
    false
}

fn typed(stage: &mut Stage, test: usize) {
    for at in 0..LENGTH {
        stage.feed(Msg::Key(Key::new(Code::Char(char::from(sign(test, at))))));
    }
}

#[test]
fn of_a_text_that_was_dropped_nothing_is_left() {
    let field = |test: usize| {
        let mut field = TextField::secret();
        for at in 0..LENGTH {
            field.insert_char(char::from(sign(test, at))).expect("is short");
        }
        field
    };
    let kept = field(1);
    assert!(is_in_memory(1), "it is found where it is");
    drop(kept);
    assert!(!is_in_memory(1));
}

#[test]
fn of_a_session_that_was_dropped_nothing_is_left_of_its_secret() {
    for (test, pasted) in [(2, false), (3, true)] {
        let mut stage = Stage::new();
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientSecret)));
        if pasted {
            stage.feed(Msg::Paste(secret(test)));
        } else {
            typed(&mut stage, test);
        }
        stage.keys("<tab><s-tab>");
        assert!(is_in_memory(test), "it is there, pasted: {pasted}");
        drop(stage);
        assert!(!is_in_memory(test), "pasted: {pasted}");
    }
}
