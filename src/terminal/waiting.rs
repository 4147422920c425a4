//! The one wait of every face: for input, for signals, for a wake-up of another thread; and the stop of the job.

use std::collections::VecDeque;
use std::io;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{BorrowedFd, OwnedFd};
use rustix::pipe::{PipeFlags, pipe_with};
use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use signal_hook::consts::{
    SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2,
    SIGVTALRM, SIGXCPU,
};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use super::job::{can_be_continued, in_background};
use super::output::Leave;

/// Signals that end a program that does not catch them, but for those of a fault of its own: each asks to save, to give
/// the terminal back and to leave.
pub(super) const LEAVING: [i32; 10] =
    [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU];

/// The rest of them, which only a mistake or a power supply's daemon sends: SIGIO, SIGPWR, SIGSTKFLT and the real-time
/// signals that the C library leaves to programs; and of those of a fault the three that can come from outside and be returned
/// from: SIGABRT (an abort of the program's own ends it all the same), SIGSYS, SIGTRAP. Caught while the terminal is not as a
/// shell wants it.
#[cfg(target_os = "linux")]
pub(super) fn rare() -> impl Iterator<Item = i32> {
    use rustix::process::Signal;
    let odd = [Signal::IO, Signal::POWER, Signal::STKFLT, Signal::ABORT, Signal::SYS, Signal::TRAP];
    // Those before the first the library keeps for its threads, and refuses to let a program catch.
    let first = if cfg!(target_env = "musl") { 35 } else { 34 };
    odd.map(Signal::as_raw).into_iter().chain(first..=64)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn rare() -> impl Iterator<Item = i32> {
    std::iter::empty()
}

/// What the system sends to a job in the background that reads or changes the terminal, and a hand may send to any.
const TERMINAL: [i32; 2] = [SIGTTIN, SIGTTOU];

/// Whether `signal` asks to save and to leave.
fn asks_to_leave(signal: i32) -> bool {
    LEAVING.contains(&signal) || rare().any(|rare| rare == signal)
}

/// How long a stop that was asked for may take to begin.
const STOP: Duration = Duration::from_millis(200);

/// Ends a wait from another thread.
#[derive(Debug, Clone)]
pub struct Waker {
    pipe: Arc<OwnedFd>,
}

impl Waker {
    /// Makes the present or the next wait end with news. Never blocks: a full pipe wakes too.
    pub fn wake(&self) {
        let _ = rustix::io::write(&self.pipe, &[0]);
    }
}

/// Who is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The job, as by Ctrl-Z: whatever runs beside this process in it too.
    Job,
    /// This process, which was sent SIGTSTP: the others of its job were sent it too, or are not meant.
    Process,
}

/// What a wait has found; nothing of it where the time is over.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each can be so beside the others")]
pub(super) struct Ready {
    /// A signal, or an interruption by one.
    pub(super) signal: bool,
    /// A wake-up, to be taken by [`Waiting::take_news`].
    pub(super) news: bool,
    /// The input has something, if only its end.
    pub(super) input: bool,
    /// Whoever could type there is gone.
    pub(super) hangup: bool,
}

/// The signals and the wake-ups. Keep it to the end of the process: without it the signals would be ignored.
#[derive(Debug)]
pub(super) struct Waiting {
    signals: SignalDelivery<UnixStream, SignalOnly>,
    caught: VecDeque<i32>,
    wake: OwnedFd,
    waker: Waker,
    leave: Leave,
    /// Off while this waits, and does nothing at the terminal.
    busy: Arc<AtomicBool>,
}

impl Waiting {
    /// Registers the signals that ask to leave, to stop and to go on, and `more`.
    ///
    /// SIGTTIN and SIGTTOU stop the process where it stands while it is at the terminal, as if nobody caught them: the system
    /// has sent them then, and sends them again for the call that is taken up again. While it waits a hand has sent them: they
    /// ask for a stop as SIGTSTP does.
    pub(super) fn new(more: &[i32]) -> io::Result<Waiting> {
        let (read, write) = UnixStream::pair()?;
        let (wake, pipe) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        let busy = Arc::new(AtomicBool::new(true));
        for signal in TERMINAL {
            register_conditional_default(signal, Arc::clone(&busy))?;
        }
        let stops = [SIGTSTP, SIGCONT].iter().chain(&TERMINAL);
        let signals = LEAVING.iter().chain(stops).chain(more).copied().chain(rare());
        Ok(Waiting {
            signals: SignalDelivery::with_pipe(read, write, SignalOnly, signals)?,
            caught: VecDeque::new(),
            wake,
            waker: Waker { pipe: Arc::new(pipe) },
            leave: Leave::new()?,
            busy,
        })
    }

    pub(super) fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Whether a signal has asked to leave.
    pub(super) fn leave(&self) -> &Leave {
        &self.leave
    }

    /// The next signal that came; one that asks to leave comes first: who leaves does not take the terminal again, which
    /// would stop a job in the background once more.
    pub(super) fn signal(&mut self) -> Option<i32> {
        self.collect();
        if self.caught.front() == Some(&SIGCONT) {
            self.await_leave();
        }
        let next = match self.caught.iter().position(|signal| asks_to_leave(*signal)) {
            Some(at) => self.caught.remove(at),
            None => self.caught.pop_front(),
        };
        next.map(|signal| if TERMINAL.contains(&signal) { SIGTSTP } else { signal })
    }

    /// Continued in the background: perhaps only to leave, which another thread may be told of a moment later.
    fn await_leave(&mut self) {
        if in_background() {
            self.leave.told_within(STOP);
            self.collect();
        }
    }

    /// Lets `signal` come next.
    pub(super) fn push_front(&mut self, signal: i32) {
        self.caught.push_front(signal);
    }

    fn collect(&mut self) {
        self.caught.extend(self.signals.pending());
        if self.caught.contains(&SIGCONT) {
            // The stop is over.
            self.caught.retain(|signal| !TERMINAL.contains(signal));
        }
    }

    /// Waits until something is there, at most `until` then; without one, for ever.
    pub(super) fn first(&self, input: Option<BorrowedFd<'_>>, until: Option<Instant>) -> Ready {
        if !self.caught.is_empty() {
            return Ready { signal: true, ..Ready::default() };
        }
        let own = [PollFd::new(self.signals.get_read(), PollFlags::IN), PollFd::new(&self.wake, PollFlags::IN)];
        let mut fds: Vec<PollFd<'_>> = own.into_iter().collect();
        if let Some(input) = &input {
            fds.push(PollFd::new(input, PollFlags::IN));
        }
        self.busy.store(false, Ordering::SeqCst);
        let found = poll(&mut fds, left(until).as_ref());
        self.busy.store(true, Ordering::SeqCst);
        match found {
            Ok(0) => return Ready::default(),
            Ok(_) => {}
            Err(_) => return Ready { signal: true, ..Ready::default() },
        }
        let input = fds.get(2).map_or(PollFlags::empty(), PollFd::revents);
        let hangup = input.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL);
        Ready {
            signal: fds[0].revents().contains(PollFlags::IN),
            news: fds[1].revents().contains(PollFlags::IN),
            input: hangup || input.contains(PollFlags::IN),
            hangup,
        }
    }

    /// Takes all wake-ups that came together.
    pub(super) fn take_news(&self) {
        let mut bytes = [0; 256];
        while rustix::io::read(&self.wake, &mut bytes).is_ok_and(|count| count == bytes.len()) {}
    }

    /// Stops the process, and comes back when it goes on: at once where nobody could continue it (no shell with job
    /// control), which is when the system would not stop it either.
    ///
    /// It is SIGTSTP that is caught, so that the terminal is given back first; the stop itself is SIGSTOP then.
    pub(super) fn stop(&mut self, what: Stop) {
        if !can_be_continued() {
            return;
        }
        if what == Stop::Job {
            let _ = kill_current_process_group(Signal::TSTP);
            // This process is of the group. Where another thread has begun to catch that signal when the stop comes, it
            // would be told of afterwards, as if it asked for a second stop.
            self.await_caught(SIGTSTP);
        }
        self.collect();
        self.caught.retain(|signal| *signal != SIGCONT);
        let _ = kill_process(getpid(), Signal::STOP);
        // Another thread may be the one that the signal stops first, so the stop itself is waited for.
        self.await_caught(SIGCONT);
        self.await_leave();
        self.caught.retain(|signal| ![SIGCONT, SIGTSTP].contains(signal));
    }

    /// Waits until this signal is caught, at most [`STOP`].
    fn await_caught(&mut self, signal: i32) {
        let deadline = Instant::now() + STOP;
        loop {
            self.collect();
            if self.caught.contains(&signal) || Instant::now() >= deadline {
                return;
            }
            let mut fds = [PollFd::new(self.signals.get_read(), PollFlags::IN)];
            // An error is a signal that interrupted: the loop looks for it.
            let _ = poll(&mut fds, left(Some(deadline)).as_ref());
        }
    }
}

fn left(until: Option<Instant>) -> Option<Timespec> {
    let left = until?.saturating_duration_since(Instant::now());
    Timespec::try_from(left).ok()
}
