//! A small program on a session and its events, for the tests of both: it shows what was typed and leaves in many
//! ways. It is a test itself, ignored in an ordinary run, that the others start in a pseudo-terminal.

use std::process::Command;
use std::thread;

use ims_setup::base::key::Key;
use ims_setup::terminal::backend::Backend;
use ims_setup::terminal::decoder::Input;
use ims_setup::terminal::depth::Depth;
use ims_setup::terminal::events::{Event, Events, Stop};
use ims_setup::terminal::output::Output;
use ims_setup::terminal::session::{Session, window_size};
use ratatui::Terminal;
use ratatui::layout::Position;
use ratatui::style::Style;
use rustix::process::Signal;

use super::pty::Pty;

/// A line that shows what was typed, and the ways out that the tests take.
#[test]
#[ignore = "the others run it in a pseudo-terminal"]
fn program() {
    let mut events = Events::new().expect("descriptors are free");
    let mut session = Session::open(Output::out(events.leave())).expect("a terminal");
    let mut terminal = Terminal::new(Backend::new(Output::out(events.leave()), window_size(), Depth::Ansi16))
        .expect("the backend has a size");
    let mut line = String::from("> ");
    loop {
        let shown = line.clone();
        let drawn = terminal.draw(|frame| {
            let size = frame.area();
            frame.buffer_mut().set_string(0, 0, format!("{}x{}", size.width, size.height), Style::new());
            frame.buffer_mut().set_string(0, 1, &shown, Style::new());
            frame.set_cursor_position(Position { x: u16::try_from(shown.chars().count()).unwrap_or(0), y: 1 });
        });
        if drawn.is_err() {
            leave(&mut session, 90);
        }
        match events.wait(None) {
            Event::Input(inputs) => inputs.into_iter().for_each(|input| {
                typed(input, &mut line, &mut session, &mut events, &mut terminal);
            }),
            Event::Resize(size) => terminal.backend_mut().resize(size),
            Event::Signal(signal) if signal == Signal::CONT.as_raw() => {
                session.retake().expect("the terminal is there");
                terminal.clear().expect("the terminal is there");
            }
            Event::Signal(signal) if signal == Signal::TSTP.as_raw() => {
                session.suspend(&mut events, Stop::Process, None).expect("the terminal comes back");
                terminal.clear().expect("the terminal is there");
            }
            Event::Signal(signal) => leave(&mut session, 128 + signal),
            Event::Wake => line.push_str("woken"),
            Event::Hangup => leave(&mut session, 91),
            Event::Timeout => line.push_str("timeout"),
        }
    }
}

fn typed(
    input: Input,
    line: &mut String,
    session: &mut Session,
    events: &mut Events,
    terminal: &mut Terminal<Backend<Output>>,
) {
    match input {
        Input::Key(key) if key == Key::ctrl('c') => leave(session, 3),
        Input::Key(key) if key == Key::ctrl('x') => panic!("a fault of the program"),
        Input::Key(key) if key == Key::ctrl('z') => {
            session.suspend(events, Stop::Job, None).expect("the terminal comes back");
            terminal.clear().expect("the terminal is there");
        }
        Input::Key(key) if key == Key::ctrl('y') => {
            rustix::process::kill_process(rustix::process::getpid(), Signal::TSTP).expect("its own process");
        }
        Input::Key(key) if key == Key::ctrl('k') => {
            rustix::process::kill_process(rustix::process::getpid(), Signal::STOP).expect("its own process");
        }
        Input::Key(key) if key == Key::ctrl('w') => {
            let waker = events.waker();
            thread::spawn(move || waker.wake());
        }
        Input::Key(key) if key == Key::ctrl('t') => {
            let _ = thread::spawn(|| panic!("a fault beside")).join();
            line.push_str("on");
        }
        Input::Key(key) => line.push_str(&key.to_string()),
        Input::Paste(text) => *line = format!("{line}<{text}>"),
        Input::PasteTooLarge => line.push_str("<too large>"),
        Input::NotUtf8 => line.push_str("<not UTF-8>"),
    }
}

fn leave(session: &mut Session, code: i32) -> ! {
    session.close();
    session.close();
    std::process::exit(code);
}

/// Names the program to a command that runs this file's tests.
pub fn with_program(command: &mut Command) {
    command.args(["--ignored", "--exact", "support::typist::program", "--nocapture", "--test-threads=1"]);
}

/// The program in a window of 60 by 10, its first frame drawn.
pub fn start() -> Pty {
    let mut command = Pty::command(std::env::current_exe().expect("this test"));
    with_program(&mut command);
    let mut pty = Pty::start(command, 60, 10);
    pty.wait_for("60x10");
    pty
}

/// The terminal is as a shell wants it.
pub fn assert_given_back(pty: &Pty) {
    assert!(pty.is_cooked(), "lines and echo");
    assert!(!pty.screen().alternate_screen(), "the normal screen");
    assert!(!pty.screen().bracketed_paste(), "plain pastes");
    assert!(!pty.screen().hide_cursor(), "a cursor");
}
