//! Waits for whatever comes next: keys, signals, a wake-up of another thread, the end of the line. Between them the
//! process sleeps in one `poll`, without a timer unless an ESC is held back.

use std::collections::VecDeque;
use std::io;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::OwnedFd;
use rustix::io::Errno;
use rustix::pipe::{PipeFlags, pipe_with};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use zeroize::Zeroize;

use super::decoder::{Decoder, Input};
use super::session::window_size;

/// How long a stop that was asked for may take to begin.
const STOP: Duration = Duration::from_millis(200);

/// More than a terminal's input queue holds, so that a read brings all there is.
const READ: usize = 16 * 1024;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Keys and pastes, never none.
    Input(Vec<Input>),
    /// The window has this size in columns and rows.
    Resize(Size),
    /// A signal other than a resize: SIGINT, SIGTERM, SIGHUP, SIGQUIT ask to save and leave; SIGCONT says that the
    /// screen is to be taken and drawn again, and is followed by a resize: a stopped job is not told of those.
    Signal(i32),
    /// [`Waker::wake`] was called, once or more often.
    Wake,
    /// The terminal is gone. Said again at every call: save and leave.
    Hangup,
    /// The time that was given is over.
    Timeout,
}

/// Ends a wait from another thread.
#[derive(Debug, Clone)]
pub struct Waker {
    pipe: Arc<OwnedFd>,
}

impl Waker {
    /// The end that is waited at, and the handle that wakes there.
    pub(super) fn pair() -> io::Result<(OwnedFd, Waker)> {
        let (wake, pipe) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        Ok((wake, Waker { pipe: Arc::new(pipe) }))
    }

    /// Takes all wake-ups that came together.
    pub(super) fn drain(wake: &OwnedFd) {
        let mut bytes = [0; 256];
        while rustix::io::read(wake, &mut bytes).is_ok_and(|count| count == bytes.len()) {}
    }

    /// Makes the present or the next [`Events::wait`] return [`Event::Wake`]. Never blocks: a full pipe wakes too.
    pub fn wake(&self) {
        let _ = rustix::io::write(&self.pipe, &[0]);
    }
}

/// All that can wake the wizard. Keep it to the end of the process: without it the signals would be ignored.
#[derive(Debug)]
pub struct Events {
    signals: SignalDelivery<UnixStream, SignalOnly>,
    caught: VecDeque<i32>,
    wake: OwnedFd,
    waker: Waker,
    decoder: Decoder,
    /// When the last bytes came.
    since: Instant,
    buffer: Vec<u8>,
}

/// What `poll` found first.
#[derive(Clone, Copy)]
enum Found {
    /// Standard input has something, if only its end.
    Input { hangup: bool },
    /// A wake-up.
    Wake,
    /// Nothing within the time.
    Nothing,
    /// A signal, or an interruption by one.
    Signal,
}

impl Events {
    /// Registers the signals. Before the first draw, or a resize in between is lost.
    ///
    /// # Errors
    /// The process has no descriptors left.
    pub fn new() -> io::Result<Events> {
        let (read, write) = UnixStream::pair()?;
        let signals = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGCONT];
        let (wake, waker) = Waker::pair()?;
        Ok(Events {
            signals: SignalDelivery::with_pipe(read, write, SignalOnly, signals)?,
            caught: VecDeque::new(),
            wake,
            waker,
            decoder: Decoder::new(),
            since: Instant::now(),
            buffer: vec![0; READ],
        })
    }

    /// A handle for another thread.
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Waits for the next event, at most for `timeout`; without one, for ever. Signals come first.
    pub fn wait(&mut self, timeout: Option<Duration>) -> Event {
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            if let Some(event) = self.caught_signal() {
                return event;
            }
            let patience = self.decoder.patience().map(|patience| self.since + patience);
            match self.poll(patience.into_iter().chain(deadline).min()) {
                Found::Input { hangup } => match self.read(hangup) {
                    Some(Event::Input(inputs)) if inputs.is_empty() => {}
                    Some(event) => return event,
                    None => {}
                },
                Found::Wake => {
                    Waker::drain(&self.wake);
                    return Event::Wake;
                }
                Found::Nothing => {
                    let now = Instant::now();
                    let inputs = match patience {
                        Some(patience) if patience <= now => self.decoder.timeout(),
                        _ => Vec::new(),
                    };
                    if !inputs.is_empty() {
                        return Event::Input(inputs);
                    }
                    if deadline.is_some_and(|deadline| deadline <= now) {
                        return Event::Timeout;
                    }
                }
                Found::Signal => {}
            }
        }
    }

    /// Stops the process and waits for its SIGCONT, with a bound for a process that nobody can stop. The next event is
    /// then a resize: a stopped job is not told of those.
    pub(super) fn wait_for_continue<R>(&mut self, stop: impl FnOnce() -> R) -> R {
        self.caught.extend(self.signals.pending());
        self.caught.retain(|signal| *signal != SIGCONT);
        let stopped = stop();
        let deadline = Instant::now() + STOP;
        loop {
            self.caught.extend(self.signals.pending());
            if let Some(at) = self.caught.iter().position(|signal| *signal == SIGCONT) {
                self.caught[at] = SIGWINCH;
                return stopped;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return stopped;
            }
            let mut fds = [PollFd::new(self.signals.get_read(), PollFlags::IN)];
            // An error is a signal that interrupted: the loop looks for it.
            let _ = poll(&mut fds, Timespec::try_from(left).ok().as_ref());
        }
    }

    fn caught_signal(&mut self) -> Option<Event> {
        if self.caught.is_empty() {
            self.caught.extend(self.signals.pending());
        }
        match self.caught.pop_front()? {
            SIGWINCH => Some(Event::Resize(window_size())),
            SIGCONT => {
                self.caught.push_front(SIGWINCH);
                Some(Event::Signal(SIGCONT))
            }
            signal => Some(Event::Signal(signal)),
        }
    }

    fn poll(&self, until: Option<Instant>) -> Found {
        let stdin = rustix::stdio::stdin();
        let mut fds = [
            PollFd::new(&stdin, PollFlags::IN),
            PollFd::new(self.signals.get_read(), PollFlags::IN),
            PollFd::new(&self.wake, PollFlags::IN),
        ];
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        match poll(&mut fds, left.as_ref()) {
            Ok(0) => return Found::Nothing,
            Ok(_) => {}
            Err(_) => return Found::Signal,
        }
        let [input, signal, wake] = fds.map(|fd| fd.revents());
        let hangup = input.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL);
        if signal.contains(PollFlags::IN) {
            Found::Signal
        } else if hangup || input.contains(PollFlags::IN) {
            Found::Input { hangup }
        } else if wake.contains(PollFlags::IN) {
            Found::Wake
        } else {
            Found::Signal
        }
    }

    /// Reads what there is; a terminal that is gone has nothing, or an error, for ever.
    fn read(&mut self, hangup: bool) -> Option<Event> {
        let count = match rustix::io::read(rustix::stdio::stdin(), &mut self.buffer) {
            Ok(0) => return Some(Event::Hangup),
            Ok(count) => count,
            Err(Errno::INTR) => return None,
            Err(Errno::AGAIN) if !hangup => return None,
            Err(_) => return Some(Event::Hangup),
        };
        self.since = Instant::now();
        let inputs = self.decoder.feed(&self.buffer[..count]);
        // It may have been a secret.
        self.buffer[..count].zeroize();
        Some(Event::Input(inputs))
    }
}
