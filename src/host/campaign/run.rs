//! Runs one program within limits: a short environment, a bounded output, a time after which its whole group is ended.

use std::ffi::OsString;
use std::io::{self, PipeReader, Read as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

use crate::base::refusal::Refusal;

/// So much of the output is kept; the rest is read and forgotten, so that the program can end in its own way.
const MOST_OUTPUT: usize = 64 * 1024;

/// How long a look at the child, the clock and the person's wish is put off at most.
const TICK: Duration = Duration::from_millis(20);

/// How long an ended program is given to be gone: one that hangs in the system itself can't be waited for.
const REAPING: Duration = Duration::from_millis(500);

/// The variables that a program gets, besides those that begin with `XTK_`.
const VARIABLES: [&str; 4] = ["PATH", "HOME", "LANG", "LD_LIBRARY_PATH"];

/// What became of a program.
pub(super) enum Outcome {
    /// It ended by itself; the beginning of what it printed.
    Ended(Vec<u8>),
    /// It could not be started, as the system answered.
    NotStarted(Refusal),
    /// It was ended at the limit.
    TimedOut,
    /// It was ended since the person wished so.
    Cancelled,
}

/// Runs `program` with `argument` until it ends, for no longer than `limit`, and leaves no process of its group behind.
pub(super) fn run(
    program: &Path,
    argument: &str,
    variables: &[(String, OsString)],
    limit: Duration,
    cancelled: &dyn Fn() -> bool,
) -> Outcome {
    let begun = Instant::now();
    if cancelled() {
        return Outcome::Cancelled;
    }
    let (mut child, reader) = match start(program, argument, variables) {
        Ok(started) => started,
        Err(error) => return Outcome::NotStarted((&error).into()),
    };
    let mut output = Output { reader, kept: Vec::new(), ended: false };
    let stopped = loop {
        if has_ended(&child) {
            break None;
        }
        if cancelled() {
            break Some(Outcome::Cancelled);
        }
        let left = limit.saturating_sub(begun.elapsed());
        if left.is_zero() {
            break Some(Outcome::TimedOut);
        }
        output.wait(left.min(TICK));
    };
    // While the child is not reaped its number is not given to another group.
    if let Some(group) = pid(&child) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    reap(&mut child);
    stopped.unwrap_or_else(|| {
        output.drain();
        Outcome::Ended(output.kept)
    })
}

/// The standard error goes the way of the standard output: older servers tell their build there.
fn start(program: &Path, argument: &str, variables: &[(String, OsString)]) -> io::Result<(Child, PipeReader)> {
    let (reader, writer) = io::pipe()?;
    let kept = variables.iter().filter(|(name, _)| VARIABLES.contains(&name.as_str()) || name.starts_with("XTK_"));
    let mut command = Command::new(program);
    command
        .arg(argument)
        .env_clear()
        .envs(kept.map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .process_group(0);
    // An empty entry of PATH or LD_LIBRARY_PATH is the working folder: it is then one that was looked at.
    if let Some(folder) = program.parent() {
        command.current_dir(folder);
    }
    // With the command go our copies of the writing end, without which the pipe would never end.
    Ok((command.spawn()?, reader))
}

fn pid(child: &Child) -> Option<Pid> {
    i32::try_from(child.id()).ok().and_then(Pid::from_raw)
}

/// Whether the child has ended; it is not reaped by that.
fn has_ended(child: &Child) -> bool {
    let Some(pid) = pid(child) else { return true };
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    match waitid(WaitId::Pid(pid), look) {
        Ok(status) => status.is_some(),
        Err(error) => error != Errno::INTR,
    }
}

fn reap(child: &mut Child) {
    let killed = Instant::now();
    while matches!(child.try_wait(), Ok(None)) && killed.elapsed() < REAPING {
        thread::sleep(Duration::from_millis(1));
    }
}

/// What the child and its children print.
struct Output {
    reader: PipeReader,
    kept: Vec<u8>,
    /// Nobody can write any more.
    ended: bool,
}

impl Output {
    /// Reads what is there, or waits for it, no longer than `time`.
    fn wait(&mut self, time: Duration) {
        if self.ended {
            // The program may live on without its output.
            thread::sleep(time);
        } else {
            self.read(time);
        }
    }

    /// Reads what is left, without waiting: a process out of the group may hold the pipe for ever.
    fn drain(&mut self) {
        while self.kept.len() < MOST_OUTPUT && self.read(Duration::ZERO) {}
    }

    /// Reads once if something comes within `time`; whether something came.
    fn read(&mut self, time: Duration) -> bool {
        let time = Timespec { tv_sec: 0, tv_nsec: time.subsec_nanos().into() };
        if !poll(&mut [PollFd::new(&self.reader, PollFlags::IN)], Some(&time)).is_ok_and(|ready| ready > 0) {
            return false;
        }
        let mut piece = [0; 16 * 1024];
        // What is ready does not block.
        match self.reader.read(&mut piece) {
            Ok(0) => self.ended = true,
            Ok(length) => {
                let room = MOST_OUTPUT - self.kept.len();
                self.kept.extend_from_slice(&piece[..length.min(room)]);
            }
            Err(error) => self.ended = error.kind() != io::ErrorKind::Interrupted,
        }
        !self.ended
    }
}
