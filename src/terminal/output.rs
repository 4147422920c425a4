//! Writes to standard output and standard error without ever being deaf: where nobody takes the bytes (a line that is
//! frozen, Ctrl-S), a signal that asks to leave ends the wait.

use std::io::{self, ErrorKind, IsTerminal as _, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd as _, BorrowedFd, OwnedFd};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use signal_hook::flag::register_usize;
use signal_hook::low_level::pipe;

use super::job::is_own;
use super::waiting::LEAVING;

/// How long who does not take the bytes is waited for on the way out.
const FAREWELL: Duration = Duration::from_millis(200);

/// So many bytes a pipe takes at once, whoever waits until it takes any (`PIPE_BUF`).
const AT_ONCE: usize = 4096;

/// In a narrower window the terminal breaks the lines.
const LEAST: usize = 20;

/// Whether a signal has asked to leave, for those who wait for something else than signals. It is told for ever then.
#[derive(Debug, Clone)]
pub struct Leave {
    told: Arc<UnixStream>,
    teller: Arc<UnixStream>,
    signal: Arc<AtomicUsize>,
}

impl Leave {
    /// Registers the signals beside whoever else catches them, to the end of the process.
    ///
    /// # Errors
    /// The process has no descriptors left.
    pub fn new() -> io::Result<Leave> {
        let (told, teller) = UnixStream::pair()?;
        let signal = Arc::new(AtomicUsize::new(0));
        for number in LEAVING {
            // The number first: whoever is told of it finds it.
            register_usize(number, Arc::clone(&signal), usize::try_from(number).unwrap_or(0))?;
            pipe::register(number, teller.try_clone()?)?;
        }
        Ok(Leave { told: Arc::new(told), teller: Arc::new(teller), signal })
    }

    /// Waits until a signal asks to leave, at most for `bound`.
    pub(super) fn told_within(&self, bound: Duration) {
        let bound = Timespec::try_from(bound).ok();
        let _ = poll(&mut [PollFd::new(&self.told, PollFlags::IN)], bound.as_ref());
    }

    /// Tells of a signal that came before.
    pub fn tell(&self, signal: i32) {
        self.signal.store(usize::try_from(signal).unwrap_or(0), Ordering::SeqCst);
        // Into an empty socket a byte goes at once.
        let _ = rustix::io::write(&self.teller, &[0]);
    }

    /// The signal that asked last.
    pub fn signal(&self) -> Option<i32> {
        i32::try_from(self.signal.load(Ordering::SeqCst)).ok().filter(|signal| *signal != 0)
    }
}

/// One of the two streams.
#[derive(Debug, Clone, Copy)]
enum Stream {
    Out,
    Err,
}

impl Stream {
    fn fd(self) -> BorrowedFd<'static> {
        match self {
            Stream::Out => rustix::stdio::stdout(),
            Stream::Err => rustix::stdio::stderr(),
        }
    }
}

/// Standard output or standard error without a buffer: what is written goes out in one piece where that is possible.
#[derive(Debug, Clone)]
pub struct Output {
    stream: Stream,
    /// The same terminal, opened once more: only this description of it is non-blocking, and no other program's.
    own: Option<Arc<OwnedFd>>,
    leave: Leave,
}

impl Output {
    /// Standard output.
    pub fn out(leave: &Leave) -> Output {
        Output::new(Stream::Out, io::stdout().is_terminal(), leave)
    }

    /// Standard error.
    pub fn err(leave: &Leave) -> Output {
        Output::new(Stream::Err, io::stderr().is_terminal(), leave)
    }

    fn new(stream: Stream, terminal: bool, leave: &Leave) -> Output {
        let own = if terminal { reopened(stream.fd()) } else { None };
        Output { stream, own: own.map(Arc::new), leave: leave.clone() }
    }

    /// The columns of the window that it is shown in; `None` where it is none, or no useful one.
    pub fn columns(&self) -> Option<usize> {
        let size = rustix::termios::tcgetwinsize(self.own.as_ref()?).ok()?;
        Some(usize::from(size.ws_col)).filter(|columns| *columns >= LEAST)
    }

    fn fd(&self) -> BorrowedFd<'_> {
        self.own.as_ref().map_or_else(|| self.stream.fd(), |own| own.as_fd())
    }

    /// Waits until bytes are taken.
    fn wait(&self) -> io::Result<()> {
        loop {
            let fd = self.fd();
            let mut fds = [PollFd::new(&fd, PollFlags::OUT), PollFd::new(&self.leave.told, PollFlags::IN)];
            match poll(&mut fds, None) {
                Ok(_) => {}
                Err(Errno::INTR) => continue,
                Err(error) => return Err(error.into()),
            }
            let left = !fds[1].revents().is_empty();
            if !fds[0].revents().is_empty() {
                return Ok(());
            }
            if left {
                return if takes_bytes(fd, FAREWELL) { Ok(()) } else { Err(ErrorKind::TimedOut.into()) };
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let bytes = if self.own.is_some() { bytes } else { &bytes[..bytes.len().min(AT_ONCE)] };
        loop {
            if self.own.is_none() {
                self.wait()?;
            }
            match rustix::io::write(self.fd(), bytes) {
                Err(Errno::AGAIN) => self.wait()?,
                Err(Errno::INTR) => {}
                written => return Ok(written?),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether bytes are taken within the bound.
pub(super) fn takes_bytes(fd: BorrowedFd<'_>, bound: Duration) -> bool {
    let bound = Timespec::try_from(bound).ok();
    poll(&mut [PollFd::new(&fd, PollFlags::OUT)], bound.as_ref()).is_ok_and(|ready| ready > 0)
}

/// The terminal, opened once more: by the name that every process has for its own, which after `su` is the only one that
/// may be opened, else by its name.
fn reopened(terminal: BorrowedFd<'_>) -> Option<OwnedFd> {
    let flags = OFlags::WRONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    if is_own(terminal) {
        rustix::fs::open("/dev/tty", flags, Mode::empty()).ok()
    } else {
        rustix::fs::open(rustix::termios::ttyname(terminal, Vec::new()).ok()?, flags, Mode::empty()).ok()
    }
}
