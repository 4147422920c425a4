//! The session in a real pseudo-terminal: what it takes it gives back, on every way out; and what its events tell.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::pty::Pty;
use crate::support::typist::{assert_given_back, start, with_program};
use ims_setup::terminal::events::{Event, Events};
use rustix::process::Signal;

/// Says what it hears until there is nothing more to hear.
#[test]
#[ignore = "another runs it with a pipe"]
fn listener() {
    let mut events = Events::new().expect("descriptors are free");
    events.waker().wake();
    events.waker().wake();
    // The test runner has begun the line.
    println!("\nheard {:?}", events.wait(None));
    println!("heard {:?}", events.wait(Some(Duration::ZERO)));
    loop {
        let event = events.wait(None);
        println!("heard {event:?}");
        if event == Event::Hangup {
            println!("heard {:?}", events.wait(None));
            std::process::exit(7);
        }
    }
}

#[test]
fn it_takes_the_screen_and_gives_it_back_at_the_end() {
    let mut pty = start();
    assert!(!pty.is_cooked());
    assert!(pty.screen().alternate_screen());
    assert!(pty.screen().bracketed_paste());
    pty.feed(b"acme");
    pty.wait_for("> acme");
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    assert_given_back(&pty);
}

#[test]
fn a_typed_character_is_one_byte_on_the_line() {
    let mut pty = start();
    pty.feed(b"a");
    pty.wait_for("> a");
    let before = pty.raw().len();
    pty.feed(b"b");
    pty.wait_for("> ab");
    assert_eq!(pty.raw()[before..], *b"b");
}

#[test]
fn nothing_is_asked_of_the_terminal_and_nothing_of_it_captured() {
    let mut pty = start();
    pty.feed(b"\x03");
    pty.exit();
    let raw = String::from_utf8_lossy(pty.raw()).into_owned();
    for query in ["\x1b[6n", "\x1b[c", "\x1b]", "\x1bP", "\x1b[?1000", "\x1b[?1003", "\x1b[>"] {
        assert!(!raw.contains(query), "{query:?} in {raw:?}");
    }
}

#[test]
fn a_lone_escape_is_told_without_another_key() {
    let mut pty = start();
    pty.feed(b"\x1b");
    pty.wait_for("> Esc");
}

#[test]
fn a_large_paste_arrives_whole_or_not_at_all() {
    let mut pty = start();
    let paste = [b"\x1b[200~".to_vec(), vec![b'x'; (1 << 20) + 1], b"\x1b[201~a".to_vec()].concat();
    pty.feed(&paste);
    pty.wait_for("<too large>a");
}

#[test]
fn a_signal_ends_it_with_the_screen_restored() {
    for signal in [Signal::TERM, Signal::INT, Signal::QUIT, Signal::HUP] {
        let mut pty = start();
        pty.signal(signal);
        assert_eq!(pty.exit_code(), 128 + signal.as_raw());
        assert_given_back(&pty);
    }
}

#[test]
fn a_panic_restores_the_screen_and_is_then_reported() {
    let mut pty = start();
    pty.feed(b"\x18");
    assert_eq!(pty.exit_code(), 101);
    assert_given_back(&pty);
    let raw = String::from_utf8_lossy(pty.raw()).into_owned();
    let (restored, reported) = (raw.find("\x1b[?1049l"), raw.find("a fault of the program"));
    assert!(restored.is_some() && restored < reported, "{raw}");
}

#[test]
fn a_panic_of_another_thread_leaves_the_screen_and_is_reported_at_the_end() {
    let mut pty = start();
    pty.feed(b"\x14");
    pty.wait_for("> on");
    assert!(pty.screen().alternate_screen());
    assert!(!pty.screen().contents().contains("a fault"));
    pty.feed(b"\x03");
    assert_eq!(pty.exit_code(), 3);
    let raw = String::from_utf8_lossy(pty.raw()).into_owned();
    let (restored, reported) = (raw.find("\x1b[?1049l"), raw.find("a fault beside"));
    assert!(restored.is_some() && restored < reported, "{raw}");
}

#[test]
fn a_lost_line_ends_it() {
    let mut pty = start();
    pty.hang_up();
    let code = pty.exit_code();
    assert!([128 + Signal::HUP.as_raw(), 90, 91].contains(&code), "{code}");
}

#[test]
fn wake_ups_times_keys_and_the_end_of_the_input_are_heard_in_their_order() {
    let mut command = Command::new(std::env::current_exe().expect("this test"));
    command.args(["--ignored", "--exact", "terminal_session::listener", "--nocapture", "--test-threads=1"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it is this test");
    let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut heard = lines.map_while(Result::ok).filter(|line| line.starts_with("heard"));
    assert_eq!(heard.next().as_deref(), Some("heard Wake"), "of two calls");
    assert_eq!(heard.next().as_deref(), Some("heard Timeout"));
    child.stdin.take().expect("a pipe").write_all(b"\x1b[A").expect("it reads");
    assert!(heard.next().is_some_and(|line| line.contains("code: Up")));
    // Said again at every call, and never waited for.
    assert_eq!(heard.collect::<Vec<_>>(), ["heard Hangup", "heard Hangup"]);
    assert_eq!(child.wait().expect("it was started here").code(), Some(7));
}

#[test]
fn another_size_is_drawn_anew() {
    let mut pty = start();
    pty.feed(b"kept");
    pty.wait_for("> kept");
    for (columns, rows) in [(40, 12), (100, 30), (61, 11)] {
        pty.resize(columns, rows);
        pty.wait_until("the new size", |screen| screen.contents() == format!("{columns}x{rows}\n> kept"));
    }
}

#[test]
fn a_terminal_without_a_size_gets_one_later() {
    let mut command = Pty::command(std::env::current_exe().expect("this test"));
    with_program(&mut command);
    let mut pty = Pty::start(command, 0, 0);
    pty.wait_for("80x24");
    pty.resize(50, 9);
    pty.wait_for("50x9");
}

#[test]
fn another_thread_wakes_it() {
    let mut pty = start();
    pty.feed(b"\x17");
    pty.wait_for("> woken");
}

#[test]
fn what_is_no_terminal_is_refused() {
    for (term, output) in [("dumb", "Dumb"), ("", "Dumb"), ("xterm", "NoKeyboard")] {
        let mut command = Pty::command("sh");
        let input = if output == "NoKeyboard" { "</dev/null" } else { "" };
        command.args(["-c", &format!("\"$@\" {input}"), "sh"]).arg(std::env::current_exe().expect("this test"));
        with_program(&mut command);
        command.env("TERM", term);
        let mut pty = Pty::start(command, 60, 20);
        assert_eq!(pty.exit_code(), 101, "the program expects a terminal");
        assert!(String::from_utf8_lossy(pty.raw()).contains(output), "{}", pty.screen().contents());
        assert!(!pty.raw().windows(8).any(|bytes| bytes == b"\x1b[?1049h"));
    }
}
