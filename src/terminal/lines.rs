//! Waits for whole lines of standard input, be it a terminal in its own line mode, a pipe or a file; and for signals
//! and wake-ups of other threads meanwhile. Nothing is sent to the terminal.

use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

use rustix::io::Errno;
use rustix::termios::{LocalModes, SpecialCodeIndex};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGTSTP};
use zeroize::{Zeroize as _, Zeroizing};

use super::echo::{Hushed, forget_unread};
use super::job::in_background;
use super::output::Leave;
use super::waiting::{Stop, Waiting, Waker};
use crate::base::MAX_TEXT_BYTES;
use crate::base::secret::Secret;

/// Bytes asked for in one read.
const READ: usize = 16 * 1024;

/// A line longer than any field and its escapes is not kept.
const LONGEST: usize = MAX_TEXT_BYTES + 16;

/// The longest line that the kernel keeps of what is typed on a terminal; the rest of a longer one never arrives.
const TERMINAL_LINE: usize = 4095;

/// How long the rest of a paste may be on its way behind a line of it: a network brings it in more than one part. Whoever
/// types waits so long for an answer, which nobody notices.
const ON_ITS_WAY: Duration = Duration::from_millis(40);

/// What happened.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// A line, without its end.
    Line(Line),
    /// There is no more input. Said again at every call.
    End,
    /// A signal asks to save and leave; a terminal that is gone counts as SIGHUP.
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
    waiting: Waiting,
    /// What was read and is no whole line yet, after lines that were not asked for yet.
    kept: Zeroizing<Vec<u8>>,
    /// So much of it holds no line end.
    searched: usize,
    /// The line that is being read is too long.
    too_long: bool,
    ended: bool,
    terminal: bool,
    /// The terminal without its echo, while that is off.
    hushed: Option<Hushed>,
}

impl Lines {
    /// Registers the signals.
    ///
    /// # Errors
    /// The process has no descriptors left.
    pub fn new() -> io::Result<Lines> {
        Ok(Lines {
            waiting: Waiting::new(&[])?,
            kept: Zeroizing::new(Vec::with_capacity(2 * READ)),
            searched: 0,
            too_long: false,
            ended: false,
            terminal: io::stdin().is_terminal(),
            hushed: None,
        })
    }

    /// Whether a signal has asked to leave, for whoever writes.
    pub fn leave(&self) -> &Leave {
        self.waiting.leave()
    }

    /// A handle for another thread.
    pub fn waker(&self) -> Waker {
        self.waiting.waker()
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
            match self.waiting.signal() {
                Some(SIGCONT) => return Heard::Continued,
                Some(SIGTSTP) => {
                    self.give_up();
                    self.waiting.stop(Stop::Process);
                    if self.leave().signal().is_none() {
                        return Heard::Continued;
                    }
                }
                Some(signal) => {
                    self.give_up();
                    return Heard::Signal(signal);
                }
                None => {}
            }
            if listens && let Some(line) = self.take_line() {
                return Heard::Line(line);
            }
            if listens && self.ended {
                return Heard::End;
            }
            let ready = self.waiting.first(listens.then(rustix::stdio::stdin), deadline);
            if ready.signal {
                continue;
            }
            if ready.news {
                self.waiting.take_news();
                return Heard::News;
            }
            if ready.input {
                if let Some(heard) = self.read(ready.hangup) {
                    return heard;
                }
            } else if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
                return Heard::Timeout;
            }
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

    /// What has come behind the last line by now, as text: the rest of a paste, or of a script. On a terminal what is on its
    /// way is waited for, and a last line counts whose end is missing.
    pub fn ahead(&mut self) -> Secret {
        let pause = if self.terminal { ON_ITS_WAY } else { Duration::ZERO };
        while !self.ended {
            let ready = self.waiting.first(Some(rustix::stdio::stdin()), Some(Instant::now() + pause));
            // A signal and a terminal that is gone are told by the next line that is waited for.
            if !ready.input || self.kept.len() > LONGEST || self.read(ready.hangup).is_some() {
                break;
            }
        }
        if self.terminal && !self.ended && !in_background() {
            self.unended();
        }
        Secret::new(String::from_utf8_lossy(&self.kept).into_owned())
    }

    /// What the terminal holds of a line whose end has not come, as that of a mail that was copied without it.
    fn unended(&mut self) {
        let by_itself = Hushed::new(rustix::stdio::stdin(), |modes| {
            modes.local_modes.remove(LocalModes::ICANON);
            modes.special_codes[SpecialCodeIndex::VMIN] = 0;
            modes.special_codes[SpecialCodeIndex::VTIME] = 0;
        });
        if by_itself.is_ok() {
            // Nothing there is no end of the input.
            let ended = std::mem::take(&mut self.ended);
            let _ = self.read(false);
            self.ended = ended;
        }
    }

    /// Forgets all that has come and was not taken.
    pub fn forget(&mut self) {
        self.kept.zeroize();
        self.searched = 0;
        if self.terminal && !in_background() {
            forget_unread();
        }
    }

    /// Forgets so many lines of what has come: they were taken with the last one.
    pub fn skip(&mut self, lines: usize) {
        for _ in 0..lines {
            if self.take_line().is_none() {
                let rest = self.kept.len();
                self.cut_line(rest, rest);
            }
        }
    }

    /// Turns the terminal's echo off, but for the line's end, until [`Lines::echo`]. To be called before the prompt is
    /// there: the answer may follow at once. A signal gives the echo back too.
    ///
    /// # Errors
    /// The terminal does not turn it off: a secret would be seen.
    pub fn hush(&mut self) -> io::Result<()> {
        if !self.terminal {
            return Ok(());
        }
        self.echo();
        self.hushed = Some(Hushed::new(rustix::stdio::stdin(), |modes| {
            modes.local_modes.remove(LocalModes::ECHO);
            modes.local_modes.insert(LocalModes::ECHONL);
        })?);
        Ok(())
    }

    /// Gives the terminal its echo back.
    pub fn echo(&mut self) {
        self.hushed = None;
    }

    /// A prompt is left without its answer: what was typed of a secret goes, the echo comes back.
    fn give_up(&mut self) {
        if let Some(hushed) = self.hushed.take() {
            hushed.forget_typed();
        }
    }
}

impl Drop for Lines {
    /// What nobody has read by now is for nobody: the shell would take the rest of a paste for commands.
    fn drop(&mut self) {
        self.forget();
    }
}
