//! Waits for whole lines of standard input, be it a terminal in its own line mode, a pipe or a file; and for signals
//! and wake-ups of other threads meanwhile. Nothing is sent to the terminal.

use std::collections::VecDeque;
use std::io::{self, IsTerminal as _};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::OwnedFd;
use rustix::io::Errno;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use zeroize::{Zeroize as _, Zeroizing};

use super::events::Waker;
use crate::setup::secret::Secret;
use crate::wizard::text::MAX_BYTES;

/// Bytes asked for in one read.
const READ: usize = 16 * 1024;

/// A line longer than any field and its escapes is not kept.
const LONGEST: usize = MAX_BYTES + 16;

/// The longest line that the kernel keeps of what is typed on a terminal; the rest of a longer one never arrives.
const TERMINAL_LINE: usize = 4095;

/// What happened.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// A line, without its end.
    Line(Line),
    /// There is no more input. Said again at every call.
    End,
    /// SIGINT, SIGTERM, SIGHUP or SIGQUIT asks to save and leave; a terminal that is gone counts as SIGHUP.
    Signal(i32),
    /// The job goes on after a stop: the prompt is no longer the last thing on the screen.
    Continued,
    /// [`Waker::wake`] was called, once or more often.
    News,
    /// The time that was given is over.
    Timeout,
}

/// One line.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// Its text; any line may be a secret.
    pub text: Secret,
    /// What is wrong with it.
    pub trouble: Option<Trouble>,
}

/// What can be wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Bytes that are no UTF-8 were left out.
    NotUtf8,
    /// It was longer than a field can be; nothing of it is kept.
    TooLong,
    /// It is as long as a terminal's line can be: its end may be missing.
    Cut,
}

/// The lines of standard input. Keep it to the end of the process: without it the signals would be ignored. Dropped,
/// it gives the terminal its echo back.
#[derive(Debug)]
pub struct Lines {
    signals: SignalDelivery<UnixStream, SignalOnly>,
    caught: VecDeque<i32>,
    wake: OwnedFd,
    waker: Waker,
    /// What was read and is no whole line yet, after lines that were not asked for yet.
    kept: Zeroizing<Vec<u8>>,
    /// So much of it holds no line end.
    searched: usize,
    /// The line that is being read is too long.
    too_long: bool,
    ended: bool,
    terminal: bool,
    /// The terminal's modes before the echo was turned off, while it is.
    before: Option<Termios>,
}

impl Lines {
    /// Registers the signals.
    ///
    /// # Errors
    /// The process has no descriptors left.
    pub fn new() -> io::Result<Lines> {
        let (read, write) = UnixStream::pair()?;
        let signals = SignalDelivery::with_pipe(read, write, SignalOnly, [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGCONT])?;
        let (wake, waker) = Waker::pair()?;
        Ok(Lines {
            signals,
            caught: VecDeque::new(),
            wake,
            waker,
            kept: Zeroizing::new(Vec::with_capacity(2 * READ)),
            searched: 0,
            too_long: false,
            ended: false,
            terminal: io::stdin().is_terminal(),
            before: None,
        })
    }

    /// A handle for another thread.
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Whether a person may be typing, and not a script.
    pub fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Waits for the next line, unless a signal or news come first.
    pub fn line(&mut self) -> Heard {
        self.wait(true, None)
    }

    /// Waits for signals and news only, at most for `bound`.
    pub fn news(&mut self, bound: Option<Duration>) -> Heard {
        self.wait(false, bound)
    }

    fn wait(&mut self, listens: bool, bound: Option<Duration>) -> Heard {
        let deadline = bound.and_then(|bound| Instant::now().checked_add(bound));
        loop {
            if self.caught.is_empty() {
                self.caught.extend(self.signals.pending());
            }
            match self.caught.pop_front() {
                Some(SIGCONT) => return Heard::Continued,
                Some(signal) => return Heard::Signal(signal),
                None => {}
            }
            if listens && let Some(line) = self.take_line() {
                return Heard::Line(line);
            }
            if listens && self.ended {
                return Heard::End;
            }
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            match self.poll(listens, left) {
                Found::Input { hangup } => {
                    if let Some(heard) = self.read(hangup) {
                        return heard;
                    }
                }
                Found::News => {
                    Waker::drain(&self.wake);
                    return Heard::News;
                }
                Found::Nothing => return Heard::Timeout,
                Found::Signal => {}
            }
        }
    }

    fn poll(&self, listens: bool, left: Option<Duration>) -> Found {
        let stdin = rustix::stdio::stdin();
        let mut fds = [
            PollFd::new(self.signals.get_read(), PollFlags::IN),
            PollFd::new(&self.wake, PollFlags::IN),
            PollFd::new(&stdin, PollFlags::IN),
        ];
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let watched = if listens { fds.len() } else { fds.len() - 1 };
        match poll(&mut fds[..watched], left.as_ref()) {
            Ok(0) => return Found::Nothing,
            Ok(_) => {}
            Err(_) => return Found::Signal,
        }
        let [signal, wake, input] = fds.map(|fd| fd.revents());
        let hangup = input.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL);
        if signal.contains(PollFlags::IN) {
            Found::Signal
        } else if wake.contains(PollFlags::IN) {
            Found::News
        } else if listens && (hangup || input.contains(PollFlags::IN)) {
            Found::Input { hangup }
        } else {
            Found::Signal
        }
    }

    fn read(&mut self, hangup: bool) -> Option<Heard> {
        let mut buffer = Zeroizing::new([0; READ]);
        match rustix::io::read(rustix::stdio::stdin(), &mut buffer[..]) {
            Ok(count) if count > 0 => self.keep(&buffer[..count]),
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) if !hangup => {}
            _ if self.terminal && hangup => return Some(Heard::Signal(SIGHUP)),
            _ => self.ended = true,
        }
        None
    }

    /// Keeps what was read. A vector that grows leaves a copy behind, so this one is moved by hand.
    fn keep(&mut self, bytes: &[u8]) {
        if self.kept.len() + bytes.len() > self.kept.capacity() {
            let mut roomier = Vec::with_capacity(2 * (self.kept.len() + bytes.len()));
            roomier.extend_from_slice(&self.kept);
            self.kept = Zeroizing::new(roomier);
        }
        self.kept.extend_from_slice(bytes);
    }

    /// The next line of what was read; at the end of the input what is left is one.
    fn take_line(&mut self) -> Option<Line> {
        let Some(end) = self.kept[self.searched..].iter().position(|byte| *byte == b'\n') else {
            self.searched = self.kept.len();
            if self.kept.len() > LONGEST {
                self.kept.zeroize();
                self.searched = 0;
                self.too_long = true;
            }
            let left = self.ended && (self.too_long || !self.kept.is_empty());
            return left.then(|| self.cut_line(self.kept.len(), self.kept.len()));
        };
        let end = self.searched + end;
        Some(self.cut_line(end, end + 1))
    }

    /// Takes the bytes before `end` as a line and forgets those before `next`.
    fn cut_line(&mut self, end: usize, next: usize) -> Line {
        let bytes = &self.kept[..end];
        let (mut text, mut trouble) = (Secret::default(), None);
        if std::mem::take(&mut self.too_long) || end > LONGEST {
            trouble = Some(Trouble::TooLong);
        } else {
            if self.terminal && end >= TERMINAL_LINE {
                trouble = Some(Trouble::Cut);
            }
            // Of a script that was written on Windows.
            let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
            let mut whole = String::with_capacity(bytes.len());
            for chunk in bytes.utf8_chunks() {
                whole.push_str(chunk.valid());
                if !chunk.invalid().is_empty() {
                    trouble = Some(Trouble::NotUtf8);
                }
            }
            text = Secret::new(whole);
        }
        let left = self.kept.len() - next;
        self.kept.copy_within(next.., 0);
        self.kept[left..].zeroize();
        self.kept.truncate(left);
        self.searched = 0;
        Line { text, trouble }
    }

    /// Turns the terminal's echo off, but for the line's end, until [`Lines::echo`]; and Ctrl-Z, which would leave the
    /// shell without echo. To be called before the prompt is there: the answer may follow at once.
    ///
    /// # Errors
    /// The terminal does not turn it off: a secret would be seen.
    pub fn hush(&mut self) -> io::Result<()> {
        if !self.terminal {
            return Ok(());
        }
        self.echo();
        let stdin = rustix::stdio::stdin();
        let before = tcgetattr(stdin)?;
        let mut hushed = before.clone();
        hushed.local_modes.remove(LocalModes::ECHO);
        hushed.local_modes.insert(LocalModes::ECHONL);
        hushed.special_codes[SpecialCodeIndex::VSUSP] = 0;
        tcsetattr(stdin, OptionalActions::Now, &hushed)?;
        self.before = Some(before);
        Ok(())
    }

    /// Gives the terminal its echo back.
    pub fn echo(&mut self) {
        if let Some(before) = self.before.take() {
            // A terminal that is gone needs none.
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &before);
        }
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        self.echo();
    }
}

/// What `poll` found first.
enum Found {
    /// Standard input has something, if only its end.
    Input { hangup: bool },
    /// A wake-up.
    News,
    /// Nothing within the time.
    Nothing,
    /// A signal, or an interruption by one.
    Signal,
}
