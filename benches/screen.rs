//! What the wizard costs the line and the machine: bytes a key over a whole set-up, the first frame, the memory.
//!
//! `cargo bench --bench screen`. Bytes are exact; times and memory are this machine's.

#[path = "../tests/support/pty.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod pty;
#[path = "../tests/support/stage.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod stage;

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
    first_frame_and_memory();
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

fn first_frame_and_memory() {
    let home = tempfile::TempDir::new().expect("a folder");
    let (mut times, mut memory) = (Vec::new(), 0);
    for _ in 0..11 {
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        command.args(["-i", "bench"]).env("HOME", home.path()).env("LC_ALL", "C.UTF-8").current_dir(home.path());
        command.env("XDG_STATE_HOME", home.path()).env("XDG_CONFIG_HOME", home.path());
        let begun = Instant::now();
        let mut pty = Pty::start(command, 80, 24);
        pty.wait_for("1 of 6");
        times.push(begun.elapsed());
        memory = resident(&pty).unwrap_or(0);
        pty.feed(b"\x03");
        pty.exit_code();
    }
    times.sort_unstable();
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "first frame after the start: {:.1} ms (median of {}, {:.1} to {:.1}), setsid and the emulator included",
        millis(times[times.len() / 2]),
        times.len(),
        millis(times[0]),
        millis(times[times.len() - 1])
    );
    println!("resident memory after it: {:.1} MB", f64::from(memory) / 1024.0);
}

/// Kilobytes, from `/proc`.
fn resident(pty: &Pty) -> Option<u32> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", pty.pid())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
