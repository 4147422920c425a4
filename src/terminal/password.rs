//! Asks on the terminal itself, before there is a screen: a password without echo, or a yes.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::SigId;
use signal_hook::consts::{SIGHUP, SIGQUIT, SIGTERM};
use signal_hook::flag::register_usize;
use signal_hook::low_level::{emulate_default_handler, unregister};
use zeroize::Zeroizing;

use crate::setup::secret::Secret;

/// The longest password that is taken, in bytes.
const LONGEST: usize = 4096;

/// What a key of a password does, by the byte that it sends.
const INTERRUPT: u8 = 0x03;
const QUIT: u8 = 0x1c;
const END: u8 = 0x04;
const ERASE: [u8; 2] = [0x08, 0x7f];
const KILL: u8 = 0x15;

/// Signals that end the program: the echo comes back first.
const LEAVING: [i32; 3] = [SIGHUP, SIGQUIT, SIGTERM];

/// How often a wait for a key looks for a signal.
const TICK: Timespec = Timespec { tv_sec: 0, tv_nsec: 50_000_000 };

fn handle(signal: i32, caught: &Arc<AtomicUsize>) -> Option<SigId> {
    register_usize(signal, Arc::clone(caught), usize::try_from(signal).ok()?).ok()
}

/// The terminal of this process, whatever standard input is; and its modes, given back when this goes.
#[derive(Debug)]
pub struct Asking {
    terminal: File,
    before: Option<Termios>,
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.restore();
    }
}

impl Asking {
    /// The terminal, if this process has one.
    pub fn open() -> Option<Asking> {
        let terminal = File::options().read(true).write(true).open("/dev/tty").ok()?;
        Some(Asking { terminal, before: None })
    }

    /// Asks for a line without echo. `None` where the person left instead: Ctrl-C, or Ctrl-D on nothing.
    ///
    /// # Errors
    /// The terminal can't be read or written to.
    pub fn password(&mut self, prompt: &str) -> io::Result<Option<Secret>> {
        let caught = Arc::new(AtomicUsize::new(0));
        let handled: Vec<SigId> = LEAVING.iter().filter_map(|signal| handle(*signal, &caught)).collect();
        self.hush()?;
        let typed = self.typed(prompt, &caught);
        self.restore();
        for handler in handled {
            unregister(handler);
        }
        if let Ok(signal @ 1..) = i32::try_from(caught.load(Ordering::Relaxed)) {
            // As if nobody had caught it: only the echo had to come back first.
            emulate_default_handler(signal)?;
        }
        self.terminal.write_all(b"\n")?;
        typed
    }

    /// Asks for a line.
    ///
    /// # Errors
    /// The terminal can't be read or written to.
    pub fn line(&mut self, prompt: &str) -> io::Result<String> {
        self.terminal.write_all(prompt.as_bytes())?;
        let mut line = Vec::new();
        let mut byte = [0];
        while self.terminal.read(&mut byte)? == 1 && byte[0] != b'\n' && line.len() < LONGEST {
            line.push(byte[0]);
        }
        Ok(String::from_utf8_lossy(&line).into_owned())
    }

    /// Turns off the echo and the keys that would end the program while it is off: they are read here instead.
    fn hush(&mut self) -> io::Result<()> {
        let before = tcgetattr(&self.terminal)?;
        let mut quiet = before.clone();
        quiet.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        tcsetattr(&self.terminal, OptionalActions::Now, &quiet)?;
        self.before = Some(before);
        Ok(())
    }

    fn restore(&mut self) {
        if let Some(before) = self.before.take() {
            // A terminal that is gone needs no modes.
            let _ = tcsetattr(&self.terminal, OptionalActions::Now, &before);
        }
    }

    /// Waits for a byte; whether one comes before a signal does.
    fn waits(&self, caught: &AtomicUsize) -> io::Result<bool> {
        while caught.load(Ordering::Relaxed) == 0 {
            let mut terminal = [PollFd::new(&self.terminal, PollFlags::IN)];
            match poll(&mut terminal, Some(&TICK)) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) => return Ok(true),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(false)
    }

    fn typed(&mut self, prompt: &str, caught: &AtomicUsize) -> io::Result<Option<Secret>> {
        self.terminal.write_all(prompt.as_bytes())?;
        // Of this size from the start: a buffer that grows leaves copies behind.
        let mut text = Zeroizing::new(Vec::with_capacity(LONGEST));
        let mut byte = Zeroizing::new([0]);
        loop {
            if !self.waits(caught)? || self.terminal.read(&mut byte[..])? == 0 {
                return Ok(None);
            }
            match byte[0] {
                QUIT => return Ok(None),
                b'\r' | b'\n' => break,
                INTERRUPT => return Ok(None),
                END if text.is_empty() => return Ok(None),
                KILL => text.clear(),
                erase if ERASE.contains(&erase) => erase_character(&mut text),
                control if control < b' ' => {}
                other if text.len() < LONGEST => text.push(other),
                _ => {}
            }
        }
        let text = std::str::from_utf8(&text).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(Some(Secret::new(text.to_owned())))
    }
}

/// Takes the last character away, all its bytes.
fn erase_character(text: &mut Vec<u8>) {
    while let Some(byte) = text.pop() {
        if byte & 0b1100_0000 != 0b1000_0000 {
            break;
        }
    }
}
