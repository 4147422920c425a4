//! Names per second, time from a key to the answer, and memory, for masks over many names:
//! `cargo bench --bench mask`, or `cargo bench --bench mask -- 1000000` for one size.
//!
//! Columns: `read` from the bytes of a file to the store of names · `frame` 40 rows judged, as a screen shows them · `totals`
//! from the key to matched and missed · `all` until groups and collisions are known too · `memory` by how much the resident
//! memory grew at its peak, with the file's bytes in it, against the names' own bytes.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use ims_setup::mask::{Context, Mask, Sample, Stage, diagnose, judge_all};
use ims_setup::names;

const SIZES: [usize; 3] = [1_000, 100_000, 1_000_000];
const MASKS: [(&str, &str); 2] = [
    ("plain", "Campaign - acme - (.*)"),
    ("hard", r"(?i)(?:campaign|kampagne|campa\w+)\s*-\s*(?:acme|ac\w{1,8})\s*-\s*(\w[\w .-]{2,60}?)(?: users)?"),
];

fn main() {
    let chosen: Option<usize> = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    println!(
        "{:>9} {:5} {:5} {:>9} {:>9} {:>9} {:>9} {:>9} {:>12}",
        "names", "mask", "match", "read", "key", "frame", "totals", "all", "memory"
    );
    for size in SIZES.into_iter().filter(|size| chosen.is_none_or(|chosen| chosen == *size)) {
        for (kind, mask) in MASKS {
            for matching in [true, false] {
                measure(size, kind, mask, matching);
            }
        }
    }
}

/// Names of 40 characters, all different: all of Campaign's, or none.
fn file(size: usize, matching: bool) -> Vec<u8> {
    let product = if matching { "Campaign - acme" } else { "Analytics - acm" };
    let mut text = String::with_capacity(size * 41);
    for number in 0..size {
        writeln!(text, "{product} - group number {number:09}").expect("memory takes everything");
    }
    text.into_bytes()
}

fn measure(size: usize, kind: &str, text: &str, matching: bool) {
    let before = resident();
    let bytes = file(size, matching);
    let read = Instant::now();
    let names = names::read_owned(bytes, &mut |_| true).expect("not cancelled").names;
    let read = read.elapsed();
    assert_eq!(names.len(), size);

    let key = Instant::now();
    let sample = Sample::of(&names, Some("acme"));
    let (some, products) = sample.view();
    let context = Context { tenant: Some("acme"), names: &some, products: &products, ..Context::default() };
    black_box(diagnose(text, &context));
    let key = key.elapsed();

    let mask = Mask::parse(text).expect("a mask");
    let frame = Instant::now();
    for name in names.iter().take(40) {
        black_box(mask.judge(name));
    }
    let frame = frame.elapsed();

    let (mut totals, mut peak) = (Duration::ZERO, resident());
    let start = Instant::now();
    let report = judge_all(&mask, &names, None, &|| false, &mut |progress| {
        if progress.stage == Stage::Totals {
            totals = start.elapsed();
        } else if progress.done.is_multiple_of(65_536) {
            peak = peak.max(resident());
        }
    })
    .expect("not cancelled");
    let all = start.elapsed();
    assert_eq!(report.summary().matched, if matching { size } else { 0 });
    let grown = peak.max(resident()).saturating_sub(before);
    println!(
        "{size:>9} {kind:5} {:5} {:>9} {:>9} {:>9} {:>9} {:>9} {:>5.1}/{:.1} MB",
        if matching { "all" } else { "none" },
        milliseconds(read),
        milliseconds(key),
        milliseconds(frame),
        milliseconds(totals),
        milliseconds(all),
        megabytes(grown),
        megabytes(names.text_len()),
    );
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1_000.0)
}

#[expect(clippy::cast_precision_loss, reason = "a table for people")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// The resident memory of this process in bytes: the second number of `/proc/self/statm`, in pages of 4 KiB.
fn resident() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    statm.split_whitespace().nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or(0) * 4_096
}
