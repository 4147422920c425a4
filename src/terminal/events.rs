//! Waits for whatever comes next: keys, signals, a wake-up of another thread, the end of the line. Between them the
//! process sleeps in one `poll`, without a timer unless an ESC is held back.

use std::io;
use std::time::{Duration, Instant};

use ratatui::layout::Size;
use rustix::io::Errno;
use signal_hook::consts::{SIGCONT, SIGWINCH};
use zeroize::Zeroize;

use super::decoder::{Decoder, Input};
use super::output::Leave;
use super::session::window_size;
use super::waiting::Waiting;
pub use super::waiting::{Stop, Waker};

/// More than a terminal's input queue holds, so that a read brings all there is.
const READ: usize = 16 * 1024;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Keys and pastes, never none.
    Input(Vec<Input>),
    /// The window has this size in columns and rows.
    Resize(Size),
    /// A signal other than a resize: SIGTSTP asks to give the screen back and stop; SIGCONT says that the screen is to
    /// be taken and drawn again, and is followed by a resize: a stopped job is not told of those. Any other asks to
    /// save and leave.
    Signal(i32),
    /// [`Waker::wake`] was called, once or more often.
    Wake,
    /// The terminal is gone. Said again at every call: save and leave.
    Hangup,
    /// The time that was given is over.
    Timeout,
}

/// All that can wake the wizard. Keep it to the end of the process: without it the signals would be ignored.
#[derive(Debug)]
pub struct Events {
    waiting: Waiting,
    decoder: Decoder,
    /// When the last bytes came.
    since: Instant,
    /// When what is held back was begun.
    begun: Option<Instant>,
    buffer: Vec<u8>,
}

impl Events {
    /// Registers the signals. Before the first draw, or a resize in between is lost.
    ///
    /// # Errors
    /// The process has no descriptors left.
    pub fn new() -> io::Result<Events> {
        Ok(Events {
            waiting: Waiting::new(&[SIGWINCH])?,
            decoder: Decoder::new(),
            since: Instant::now(),
            begun: None,
            buffer: vec![0; READ],
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

    /// Waits for the next event, at most for `timeout`; without one, for ever. Signals come first.
    pub fn wait(&mut self, timeout: Option<Duration>) -> Event {
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            if let Some(event) = self.caught_signal() {
                return event;
            }
            let patience = self.patience();
            let stdin = rustix::stdio::stdin();
            let ready = self.waiting.first(Some(stdin), patience.into_iter().chain(deadline).min());
            if ready.signal {
                continue;
            }
            if ready.input {
                match self.read(ready.hangup) {
                    Some(Event::Input(inputs)) if inputs.is_empty() => {}
                    Some(event) => return event,
                    None => {}
                }
            }
            if ready.news {
                self.waiting.take_news();
                return Event::Wake;
            }
            let now = Instant::now();
            if !ready.input && patience.is_some_and(|patience| patience <= now) {
                let inputs = self.decoder.timeout();
                self.begun = None;
                if !inputs.is_empty() {
                    return Event::Input(inputs);
                }
            }
            if !ready.input && deadline.is_some_and(|deadline| deadline <= now) {
                return Event::Timeout;
            }
        }
    }

    /// Stops the process and comes back when it goes on. The next event is then a resize: a stopped job is not told of
    /// those.
    pub(super) fn stop(&mut self, what: Stop) {
        self.waiting.stop(what);
        self.waiting.push_front(SIGWINCH);
    }

    /// Until when more is waited for, where something is held back.
    fn patience(&self) -> Option<Instant> {
        let idle = self.since + self.decoder.patience()?;
        let bound = self.begun.zip(self.decoder.bound()).map(|(begun, bound)| begun + bound);
        Some(bound.map_or(idle, |bound| bound.min(idle)))
    }

    /// The part of a paste that has come by now: whoever leaves in the middle of one takes it along.
    pub fn held(&mut self) -> Vec<Input> {
        self.decoder.given_up()
    }

    fn caught_signal(&mut self) -> Option<Event> {
        match self.waiting.signal()? {
            SIGWINCH => Some(Event::Resize(window_size())),
            SIGCONT => {
                self.waiting.push_front(SIGWINCH);
                Some(Event::Signal(SIGCONT))
            }
            signal => Some(Event::Signal(signal)),
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
        let now = Instant::now();
        let pause = now.duration_since(self.since);
        self.since = now;
        let inputs = self.decoder.feed_after(pause, &self.buffer[..count]);
        self.begun = self.decoder.patience().and_then(|_| self.begun.or(Some(now)));
        // It may have been a secret.
        self.buffer[..count].zeroize();
        Some(Event::Input(inputs))
    }
}
