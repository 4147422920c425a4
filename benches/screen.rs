//! What the wizard costs the line and the machine: bytes a key over a whole set-up, the first frame, the memory.
//!
//! `cargo bench --bench screen`. Bytes are exact; times and memory are this machine's. Beside it whiptail, dialog and a bare
//! ratatui program are measured in the same run, where they are there (`cargo build --release --example bare`): what counts are
//! the ratios.

#[path = "../tests/support/pty.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod pty;
#[path = "../tests/support/stage.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod stage;

use std::env::split_paths;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ims_setup::base::key::keys;
use ims_setup::terminal::backend::Backend;
use ims_setup::terminal::depth::Depth;
use ims_setup::view;
use ims_setup::wizard::msg::Msg;
use pty::Pty;
use ratatui::Terminal;
use ratatui::layout::Size;
use stage::Stage;

/// A whole set-up, as an administrator types it.
const SCRIPT: [(&str, &str); 9] = [
    ("prerequisites ticked", "<space><down><space><down><space><pgdn>"),
    ("two builds", "9400<tab>9400<pgdn>"),
    ("the package", "<space><pgdn>"),
    ("client identifier", "Campaign1<tab>"),
    ("client secret", "s3cr3t-0123456789abcdef9f2c<tab><tab>"),
    ("callback server", "https://campaign.acme.example<tab>"),
    ("organization ID", "0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>"),
    ("mask and tenant", "Campaign - acme - (.*)<tab><tab><tab>acme"),
    ("review, write, mask test", "<c-s><c-s><tab><tab>"),
];

fn main() {
    bytes_per_key();
    beside_others();
}

/// A screen that counts what it is sent.
struct Counted {
    terminal: Terminal<Backend<Vec<u8>>>,
}

impl Counted {
    fn new() -> Counted {
        let backend = Backend::new(Vec::new(), Size::new(80, 24), Depth::Ansi16);
        Counted { terminal: Terminal::new(backend).expect("opens") }
    }

    fn draw(&mut self, stage: &Stage) -> usize {
        self.terminal.backend_mut().writer_mut().clear();
        self.terminal.draw(|frame| view::draw(&stage.wizard, &stage.look, frame)).expect("draws");
        self.terminal.backend().writer().len()
    }
}

fn bytes_per_key() {
    let mut stage = Stage::new();
    let mut screen = Counted::new();
    println!("first frame at 80x24: {} bytes", screen.draw(&stage));
    println!("{:<28}{:>6}{:>8}{:>12}{:>8}", "part of the set-up", "keys", "bytes", "bytes/key", "median");
    let mut all: Vec<usize> = Vec::new();
    for (part, script) in SCRIPT {
        let mut sent = Vec::new();
        for key in keys(script) {
            stage.feed(Msg::Key(key));
            sent.push(screen.draw(&stage));
        }
        row(part, &sent);
        all.extend(sent);
    }
    row("the whole", &all);
    let idle = screen.draw(&stage);
    println!("a frame in which nothing changed: {idle} bytes");
    end_of_a_line();
}

fn row(part: &str, sent: &[usize]) {
    let bytes: usize = sent.iter().sum();
    let mut sorted = sent.to_vec();
    sorted.sort_unstable();
    let tenths = bytes * 10 / sent.len();
    println!(
        "{part:<28}{:>6}{bytes:>8}{:>12}{:>8}",
        sent.len(),
        format!("{}.{}", tenths / 10, tenths % 10),
        sorted[sorted.len() / 2]
    );
}

/// A character typed at the end of a field in which nothing else changes.
fn end_of_a_line() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Campaign");
    let mut screen = Counted::new();
    screen.draw(&stage);
    stage.keys("1");
    println!("a character typed at the end of a field: {} byte(s)", screen.draw(&stage));
}

/// So often each program is started.
const STARTS: usize = 11;

/// What is typed into each, key by key.
const TYPED: &str = "wizardbesideothers";

/// A program with a field.
struct Program {
    name: &'static str,
    file: PathBuf,
    arguments: &'static [&'static str],
    /// What its first frame shows.
    ready: &'static str,
    /// The keys that lead to its field, and what is shown there.
    to_field: (&'static [u8], &'static str),
}

/// What one costs.
#[derive(Default)]
struct Cost([f64; 6]);

const COSTS: [&str; 6] = ["first frame ms", "key ms", "bytes a key", "private MB", "resident MB", "file MB"];

fn programs() -> Vec<Program> {
    let own = Path::new(env!("CARGO_BIN_EXE_ims-setup"));
    let box_of = |name: &'static str| Program {
        name,
        file: found(name).unwrap_or_default(),
        arguments: &["--inputbox", "Question", "10", "60"],
        ready: "Question",
        to_field: (b"", "Question"),
    };
    let wizard = Program {
        name: "ims-setup",
        file: own.to_owned(),
        arguments: &["-i", "bench", "--offline"],
        ready: "1 of 6",
        to_field: (b"\x1b4\x15", "4 of 6"),
    };
    let bare = Program {
        name: "bare ratatui",
        file: own.with_file_name("examples").join("bare"),
        arguments: &[],
        ready: "bare>",
        to_field: (b"", "bare>"),
    };
    vec![wizard, box_of("whiptail"), box_of("dialog"), bare]
}

/// The program of this name, where a shell would find it.
fn found(name: &str) -> Option<PathBuf> {
    split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Costs of every program that is there, and how often the wizard's is that.
fn beside_others() {
    println!(
        "at 80x24, medians of {STARTS} starts, setsid and the emulator included; (n): ims-setup's is n times that"
    );
    println!("{:<14}{}", "", COSTS.map(|cost| format!("{cost:>18}")).concat());
    let mut own = None;
    for program in programs() {
        if !program.file.is_file() {
            println!("{:<14}left out: it is not there", program.name);
            continue;
        }
        let cost = cost_of(&program);
        let own = own.get_or_insert(cost.0);
        let cells = cost
            .0
            .iter()
            .zip(own.iter())
            .map(|(cost, own)| format!("{:>18}", format!("{cost:.2} ({:.2})", own / cost.max(f64::MIN_POSITIVE))));
        println!("{:<14}{}", program.name, cells.collect::<Vec<_>>().concat());
    }
}

fn cost_of(program: &Program) -> Cost {
    let mut all: [Vec<f64>; 6] = Default::default();
    for _ in 0..STARTS {
        let home = tempfile::TempDir::new().expect("a folder");
        let mut command = Pty::command(&program.file);
        command.args(program.arguments).env("HOME", home.path()).env("LC_ALL", "C.UTF-8").current_dir(home.path());
        command.env("XDG_STATE_HOME", home.path()).env("XDG_CONFIG_HOME", home.path());
        let begun = Instant::now();
        let mut pty = Pty::start(command, 80, 24);
        pty.wait_for(program.ready);
        all[0].push(millis(begun.elapsed()));
        let (keys, shown) = program.to_field;
        pty.feed(keys);
        pty.wait_for(shown);
        let (mut typed, mut keys) = (String::new(), Vec::new());
        let before = pty.raw().len();
        for letter in TYPED.chars() {
            typed.push(letter);
            let pressed = Instant::now();
            pty.feed(letter.to_string().as_bytes());
            pty.wait_for(&typed);
            keys.push(millis(pressed.elapsed()));
        }
        all[1].push(median(&mut keys));
        all[2].push(f64::from(small(pty.raw().len() - before)) / f64::from(small(TYPED.len())));
        for (place, names) in [(3, &["Private_Clean:", "Private_Dirty:"][..]), (4, &["Rss:"])] {
            all[place].push(memory(&pty, names));
        }
        all[5].push(fs::metadata(&program.file).map_or(0.0, |file| f64::from(small(file.len())) / 1_048_576.0));
    }
    Cost(all.map(|mut each| median(&mut each)))
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn small(number: impl TryInto<u32>) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

/// Megabytes of these lines of `/proc/PID/smaps_rollup`; 0 where it may not be read.
fn memory(pty: &Pty, names: &[&str]) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{}/smaps_rollup", pty.pid())).unwrap_or_default();
    let lines = rollup.lines().filter(|line| names.iter().any(|name| line.starts_with(name)));
    let kilobytes = lines.filter_map(|line| line.split_whitespace().nth(1)?.parse::<u32>().ok()).sum::<u32>();
    f64::from(kilobytes) / 1024.0
}
