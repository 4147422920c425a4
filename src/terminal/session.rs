//! Takes the terminal for the wizard and gives it back, on every way out: at the end, on a panic, on Ctrl-Z.

use std::io::{self, IsTerminal, Write};
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossterm::Command;
use crossterm::cursor::Show;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::layout::Size;
use rustix::termios::{InputModes, LocalModes, OptionalActions, OutputModes, tcgetattr, tcsetattr};

use super::echo::forget_unread;
use super::events::{Events, Stop};
use super::job::in_background;
use super::output::{Output, takes_bytes};
use crate::base::fault::place;

/// The window that is assumed until the terminal names its size: a pseudo-terminal may start at 0×0.
pub const ASSUMED: Size = Size { width: 80, height: 24 };

/// How long a terminal that takes no bytes is waited for on the way out.
const FAREWELL: Duration = Duration::from_millis(200);

const PASTES_BRACKETED: &str = "\x1b[?2004h";
const PASTES_PLAIN: &str = "\x1b[?2004l";

/// What becomes of what was typed or pasted and not read yet.
#[derive(Clone, Copy)]
enum Unread {
    /// The shell reads it: the job goes on.
    Kept,
    /// Nobody does: the rest of a paste may hold a secret, and a shell would run it.
    Forgotten,
}

/// Why the screen was not taken.
#[derive(Debug)]
pub enum OpenError {
    /// Standard input is no terminal.
    NoKeyboard,
    /// Standard output is no terminal.
    NoScreen,
    /// `TERM` is missing or `dumb`: the terminal has no cursor to move.
    Dumb,
    /// The terminal did not change its mode, or took no bytes.
    Refused(io::Error),
}

/// The taken screen: raw mode, the alternate screen, pastes in brackets. Dropped, it is given back.
#[derive(Debug)]
pub struct Session {
    screen: Arc<Taken>,
}

impl Session {
    /// Takes the terminal of standard input and output; `output` is that.
    ///
    /// A panic gives it back first and is then reported by the hook that was there before; a panic of another thread
    /// leaves it, and is reported when the session closes.
    ///
    /// # Errors
    /// See [`OpenError`]; the terminal is then as it was.
    pub fn open(output: Output) -> Result<Session, OpenError> {
        if !io::stdin().is_terminal() {
            return Err(OpenError::NoKeyboard);
        }
        if !io::stdout().is_terminal() {
            return Err(OpenError::NoScreen);
        }
        if is_dumb() {
            return Err(OpenError::Dumb);
        }
        mend_modes().map_err(OpenError::Refused)?;
        let screen = Arc::new(Taken { output, held: AtomicBool::new(false), reports: Mutex::default() });
        screen.take().map_err(OpenError::Refused)?;
        release_on_panic(Arc::clone(&screen));
        Ok(Session { screen })
    }

    /// Gives the terminal back; once more does nothing. Never fails: a terminal that is gone needs nothing.
    pub fn close(&mut self) {
        self.screen.release(Unread::Forgotten);
        self.screen.report();
    }

    /// Ctrl-Z, or SIGTSTP: gives the terminal back, stops, and takes the terminal again when the job goes on. Draw all
    /// anew then. Where nothing can continue a stopped job (no shell with job control), it goes on at once.
    ///
    /// # Errors
    /// The terminal could not be taken again.
    pub fn suspend(&mut self, events: &mut Events, what: Stop, note: Option<&str>) -> io::Result<()> {
        self.screen.release(Unread::Kept);
        if let Some(note) = note {
            // Who took the key for undo sees a shell now, and is told how to come back; a terminal that takes nothing keeps nobody.
            let _ = Output::err(events.leave()).write_all(format!("{note}\n").as_bytes());
        }
        events.stop(what);
        // Who is asked to leave now may be in the background, where taking the terminal would be the next stop.
        if events.leave().signal().is_some() { Ok(()) } else { self.screen.take() }
    }

    /// After SIGCONT: whoever stopped or continued us may have changed the terminal. Draw all anew then.
    ///
    /// # Errors
    /// The terminal could not be taken again.
    pub fn retake(&mut self) -> io::Result<()> {
        // Its mode is set only once, however often that is asked for.
        disable_raw_mode()?;
        self.screen.take()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.close();
    }
}

/// A program that was killed leaves the terminal in raw mode. Whatever is taken over is given back at the end, so it is
/// first put as a shell wants it. A terminal in any other state is left as its owner has it.
fn mend_modes() -> io::Result<()> {
    let mut modes = tcgetattr(rustix::stdio::stdin())?;
    let (lines, output) = (LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG, OutputModes::OPOST);
    if modes.local_modes.intersects(lines) || modes.output_modes.intersects(output) {
        return Ok(());
    }
    modes.local_modes |= lines | LocalModes::ECHOE | LocalModes::ECHOK | LocalModes::IEXTEN;
    modes.output_modes |= output | OutputModes::ONLCR;
    modes.input_modes |= InputModes::BRKINT | InputModes::ICRNL | InputModes::IXON;
    Ok(tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &modes)?)
}

/// Whether `TERM` is missing or `dumb`: the terminal has lines, and no cursor to move.
pub fn is_dumb() -> bool {
    std::env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb")
}

/// The longest side of the window that is drawn on: a terminal can claim any size, and each cell takes memory.
const LARGEST: u16 = 1000;

/// The window's size in columns and rows, at most 1000 each and [`ASSUMED`] while it has none; SIGWINCH tells when
/// it gets one.
pub fn window_size() -> Size {
    match rustix::termios::tcgetwinsize(rustix::stdio::stdout()) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => {
            Size { width: size.ws_col.min(LARGEST), height: size.ws_row.min(LARGEST) }
        }
        _ => ASSUMED,
    }
}

#[derive(Debug)]
struct Taken {
    output: Output,
    held: AtomicBool,
    /// Panics of other threads, kept from the alternate screen.
    reports: Mutex<Vec<String>>,
}

impl Taken {
    fn take(&self) -> io::Result<()> {
        enable_raw_mode()?;
        self.held.store(true, Ordering::SeqCst);
        let sent = self.output.clone().write_all(sequence(EnterAlternateScreen, PASTES_BRACKETED).as_bytes());
        if sent.is_err() {
            self.release(Unread::Kept);
        }
        sent
    }

    fn release(&self, unread: Unread) {
        if !self.held.swap(false, Ordering::SeqCst) {
            return;
        }
        // Cleared first: a terminal without an alternate screen then keeps nothing of the wizard.
        let mut farewell = String::from("\x1b[m\x1b[H\x1b[J");
        farewell.push_str(&sequence(Show, PASTES_PLAIN));
        farewell.push_str(&sequence(LeaveAlternateScreen, ""));
        if takes_bytes(rustix::stdio::stdout(), FAREWELL) {
            // A terminal that is gone needs no farewell.
            let _ = self.output.clone().write_all(farewell.as_bytes());
        }
        if !in_background() {
            if matches!(unread, Unread::Forgotten) {
                forget_unread();
            }
            let _ = disable_raw_mode();
        }
    }

    fn report(&self) {
        let reports = std::mem::take(&mut *self.reports.lock().unwrap_or_else(PoisonError::into_inner));
        for report in reports {
            let _ = writeln!(io::stderr(), "{report}");
        }
    }
}

fn sequence(command: impl Command, more: &str) -> String {
    let mut text = String::new();
    // A string takes all that is written to it.
    let _ = command.write_ansi(&mut text);
    text + more
}

fn release_on_panic(screen: Arc<Taken>) {
    let owner = thread::current().id();
    let earlier = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if thread::current().id() == owner || !screen.held.load(Ordering::SeqCst) {
            screen.release(Unread::Forgotten);
            earlier(info);
        } else {
            screen.reports.lock().unwrap_or_else(PoisonError::into_inner).push(place(info));
        }
    }));
}
