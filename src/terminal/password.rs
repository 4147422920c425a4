//! Asks on the terminal itself, before there is a screen: a password without echo, or a yes.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use rustix::fd::AsFd as _;
use rustix::io::Errno;
use rustix::termios::LocalModes;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGTSTP};
use signal_hook::flag::{register_conditional_default, register_conditional_shutdown};
use signal_hook::low_level::emulate_default_handler;
use zeroize::{Zeroize as _, Zeroizing};

use super::echo::Hushed;
use super::job::can_be_continued;
use super::waiting::{LEAVING, Stop, Waiting, rare};
use crate::base::secret::Secret;

/// The longest password that is taken, in bytes.
const LONGEST: usize = 4096;

/// What a key of a password does, by the byte that it sends.
const INTERRUPT: u8 = 0x03;
const QUIT: u8 = 0x1c;
const END: u8 = 0x04;
const ERASE: [u8; 2] = [0x08, 0x7f];
const KILL: u8 = 0x15;
const SUSPEND: u8 = 0x1a;

/// Who takes the signals once the password is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// Nobody: they end the program again, as if they had never been caught.
    Nobody,
    /// The wizard, which is about to catch them itself.
    Wizard,
    /// These are about to be caught again; the others end the program.
    NobodyBut(&'static [i32]),
}

/// What came to the prompt.
enum Typed {
    /// A line.
    Line(Secret),
    /// The person left.
    Nothing,
    /// A signal asks to leave.
    Signal(i32),
    /// The job was stopped, or is to be: the prompt has to be there anew when it goes on.
    Stopped(Option<Stop>),
}

/// The terminal of this process, whatever standard input is.
#[derive(Debug)]
pub struct Asking {
    terminal: File,
}

impl Asking {
    /// The terminal, if this process has one.
    pub fn open() -> Option<Asking> {
        let terminal = File::options().read(true).write(true).open("/dev/tty").ok()?;
        Some(Asking { terminal })
    }

    /// Asks for a line without echo. `None` where the person left instead: Ctrl-C, or Ctrl-D on nothing. Every way out
    /// gives the echo back: a signal that ends or stops the program too; after a stop it asks again.
    ///
    /// # Errors
    /// The terminal can't be read or written to.
    pub fn password(&mut self, prompt: &str, afterwards: Afterwards) -> io::Result<Option<Secret>> {
        let mut waiting = Waiting::new(&[])?;
        let asked = self.asked(prompt, &mut waiting);
        let kept = match afterwards {
            Afterwards::Wizard => return asked,
            Afterwards::Nobody => &[][..],
            Afterwards::NobodyBut(kept) => kept,
        };
        for signal in LEAVING.into_iter().filter(|signal| !kept.contains(signal)) {
            // Without this one they would be caught by nobody and do nothing.
            register_conditional_default(signal, Arc::new(AtomicBool::new(true)))?;
        }
        for signal in rare() {
            register_conditional_shutdown(signal, 128 + signal, Arc::new(AtomicBool::new(true)))?;
        }
        if can_be_continued() {
            register_conditional_default(SIGTSTP, Arc::new(AtomicBool::new(true)))?;
        }
        asked
    }

    fn asked(&mut self, prompt: &str, waiting: &mut Waiting) -> io::Result<Option<Secret>> {
        loop {
            // The keys that would end the program are read here instead.
            let hushed = Hushed::new(&self.terminal, |modes| {
                modes.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
            })?;
            let typed = self.typed(prompt, waiting);
            if matches!(typed, Ok(Typed::Signal(_) | Typed::Stopped(_))) {
                hushed.forget_typed();
            }
            drop(hushed);
            let line = match typed? {
                Typed::Line(line) => Some(line),
                Typed::Nothing => None,
                Typed::Signal(signal) => {
                    // As if nobody had caught it: only the echo had to come back first.
                    if rare().any(|rare| rare == signal) {
                        std::process::exit(128 + signal);
                    }
                    emulate_default_handler(signal)?;
                    None
                }
                Typed::Stopped(stop) => {
                    self.terminal.write_all(b"\n")?;
                    if let Some(stop) = stop {
                        waiting.stop(stop);
                    }
                    continue;
                }
            };
            self.terminal.write_all(b"\n")?;
            return Ok(line);
        }
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

    fn typed(&mut self, prompt: &str, waiting: &mut Waiting) -> io::Result<Typed> {
        self.terminal.write_all(prompt.as_bytes())?;
        // Of this size from the start: a buffer that grows leaves copies behind.
        let mut text = Zeroizing::new(Vec::with_capacity(LONGEST));
        let mut byte = Zeroizing::new([0]);
        loop {
            match waiting.signal() {
                Some(SIGTSTP) => return Ok(Typed::Stopped(Some(Stop::Process))),
                Some(SIGCONT) => return Ok(Typed::Stopped(None)),
                Some(signal) => return Ok(Typed::Signal(signal)),
                None => {}
            }
            if !waiting.first(Some(self.terminal.as_fd()), None).input {
                continue;
            }
            match self.terminal.read(&mut byte[..]) {
                // Key by key a terminal has no end: whoever could type is gone, and the signal may come a moment later.
                Ok(0) => return Ok(Typed::Signal(SIGHUP)),
                Ok(_) => {}
                Err(error) if error.raw_os_error() == Some(Errno::IO.raw_os_error()) => {
                    return Ok(Typed::Signal(SIGHUP));
                }
                Err(error) => return Err(error),
            }
            match byte[0] {
                b'\r' | b'\n' => break,
                INTERRUPT | QUIT => return Ok(Typed::Nothing),
                SUSPEND => return Ok(Typed::Stopped(Some(Stop::Job))),
                END if text.is_empty() => return Ok(Typed::Nothing),
                KILL => text.zeroize(),
                erase if ERASE.contains(&erase) => erase_character(&mut text),
                control if control < b' ' => {}
                other if text.len() < LONGEST => text.push(other),
                _ => {}
            }
        }
        let text = std::str::from_utf8(&text).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(Typed::Line(Secret::new(text.to_owned())))
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
