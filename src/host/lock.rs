//! One writer a draft: an advisory lock of the process, which ends with it however it ends.
//!
//! The lock (`flock`) lies on a file beside the draft. What that file says of its holder is for the message alone; a
//! process is only ever asked to end after the system has confirmed that it has this very file open.

use std::fs::{self, File, Metadata};
use std::io::{Read as _, Seek as _, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rustix::fs::{FlockOperation, Mode, OFlags, flock};
use rustix::io::Errno;
use rustix::process::{Pid, Signal};

use super::files::FileError;

/// How often a lock is tried whose holder has not said who it is yet, and how long is waited between.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(5);

/// The lock; given back when it is dropped, and by the system when the process ends.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// Who holds a lock, as far as is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The process.
    pub pid: Option<u32>,
    /// Its terminal.
    pub terminal: Option<String>,
    /// Since when.
    pub since: Option<SystemTime>,
}

/// What came of trying a lock.
#[derive(Debug)]
pub enum TryLock {
    /// This process has it.
    Taken(Lock),
    /// Another one has it.
    Held(Holder),
}

/// What came of taking over.
#[derive(Debug)]
pub enum TakeOver {
    /// The other process has ended, or had already; this one has the lock.
    Taken(Lock),
    /// The other process was asked to end and has not yet.
    Stays(Holder),
    /// The other process was not asked: nothing proves that it is the one that holds the lock, or this user may not.
    NotAsked(Holder),
}

/// Tries to take the lock on `path`, a file that is made where it is not there, and says in it who has it:
/// this process, on `terminal`.
///
/// # Errors
/// Where the file can't be used.
pub fn try_lock(path: &Path, terminal: Option<&str>) -> Result<TryLock, FileError> {
    let mut file = open(path, OFlags::CREATE | OFlags::RDWR).map_err(|error| FileError::of(path, &error.into()))?;
    for _ in 0..TRIES {
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {
                let lock = Lock { file };
                lock.sign(terminal).map_err(|error| FileError::of(path, &error))?;
                return Ok(TryLock::Taken(lock));
            }
            Err(Errno::WOULDBLOCK) => {
                let holder = read_holder(&mut file);
                if holder.pid.is_some() {
                    return Ok(TryLock::Held(holder));
                }
            }
            Err(error) => return Err(FileError::of(path, &error.into())),
        }
        // Somebody has just taken it and has not signed yet, or only looks who has it.
        thread::sleep(PAUSE);
    }
    Ok(TryLock::Held(read_holder(&mut file)))
}

/// Who holds the lock on `path`; `None` where nobody does.
pub fn holder(path: &Path) -> Option<Holder> {
    let mut file = open(path, OFlags::RDONLY).ok()?;
    match flock(&file, FlockOperation::NonBlockingLockShared) {
        Err(Errno::WOULDBLOCK) => Some(read_holder(&mut file)),
        _ => None,
    }
}

/// Asks the holder to end (SIGTERM: it saves and leaves) and takes the lock once it has, waiting at most `bound`.
///
/// # Errors
/// Where the lock's file can't be used.
pub fn take_over(path: &Path, terminal: Option<&str>, bound: Duration) -> Result<TakeOver, FileError> {
    let deadline = Instant::now() + bound;
    let holder = match try_lock(path, terminal)? {
        TryLock::Taken(lock) => return Ok(TakeOver::Taken(lock)),
        TryLock::Held(holder) => holder,
    };
    let Some(process) = holder.pid.and_then(|pid| Process::proven(pid, path)) else {
        return Ok(TakeOver::NotAsked(holder));
    };
    if !process.ask_to_end() {
        return Ok(TakeOver::NotAsked(holder));
    }
    loop {
        match try_lock(path, terminal)? {
            TryLock::Taken(lock) => return Ok(TakeOver::Taken(lock)),
            TryLock::Held(holder) if Instant::now() >= deadline => return Ok(TakeOver::Stays(holder)),
            TryLock::Held(_) => process.wait_a_little(),
        }
    }
}

fn open(path: &Path, flags: OFlags) -> Result<File, Errno> {
    let flags = flags | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR).map(File::from)
}

impl Lock {
    fn sign(&self, terminal: Option<&str>) -> std::io::Result<()> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs());
        let pid = std::process::id();
        let text = format!("{since}\n{}\n{pid}\n", terminal.unwrap_or_default());
        let mut file = &self.file;
        file.set_len(0)?;
        file.rewind()?;
        file.write_all(text.as_bytes())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Whoever takes it next must not be read under this process's name; closing the file unlocks it.
        let _ = self.file.set_len(0);
    }
}

/// What the holder has signed: since when, on which terminal, and last its process, so that a text that is cut short
/// names none.
fn read_holder(file: &mut File) -> Holder {
    let mut text = String::new();
    let read = file.rewind().and_then(|()| file.take(1024).read_to_string(&mut text));
    let lines: Vec<&str> = if read.is_ok() && text.ends_with('\n') { text.lines().collect() } else { Vec::new() };
    let [since, terminal, pid] = lines.as_slice() else {
        return Holder { pid: None, terminal: None, since: None };
    };
    Holder {
        pid: pid.parse().ok(),
        terminal: Some((*terminal).to_owned()).filter(|name| !name.is_empty()),
        since: since.parse().ok().and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds))),
    }
}

/// A process that was proven to have the lock's file open. It is held by a descriptor, not by its number, which
/// another process may have by the time it is signalled.
#[derive(Debug)]
struct Process(OwnedFd);

#[cfg(target_os = "linux")]
impl Process {
    fn proven(pid: u32, path: &Path) -> Option<Process> {
        let number = i32::try_from(pid).ok().and_then(Pid::from_raw)?;
        let process = rustix::process::pidfd_open(number, rustix::process::PidfdFlags::empty()).ok()?;
        // Asked after the descriptor is there: the answer is then about the process that the descriptor holds, or
        // about none if that has ended meanwhile.
        (pid != std::process::id() && has_open(pid, &fs::metadata(path).ok()?)).then_some(Process(process))
    }

    fn ask_to_end(&self) -> bool {
        match rustix::process::pidfd_send_signal(&self.0, Signal::TERM) {
            Ok(()) | Err(Errno::SRCH) => true,
            Err(_) => false,
        }
    }

    /// Until it has ended, or a moment: it may give the lock back before.
    fn wait_a_little(&self) {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};
        let moment = Timespec { tv_sec: 0, tv_nsec: 20_000_000 };
        let _ = poll(&mut [PollFd::new(&self.0, PollFlags::IN)], Some(&moment));
    }
}

/// Elsewhere nothing tells which process has a file open: nobody is asked, the message names the process.
#[cfg(not(target_os = "linux"))]
impl Process {
    fn proven(_pid: u32, _path: &Path) -> Option<Process> {
        None
    }

    fn ask_to_end(&self) -> bool {
        false
    }

    fn wait_a_little(&self) {
        thread::sleep(PAUSE);
    }
}

/// Whether the process has the file open, as the system says.
#[cfg(target_os = "linux")]
fn has_open(pid: u32, file: &Metadata) -> bool {
    fs::read_dir(format!("/proc/{pid}/fd"))
        .into_iter()
        .flatten()
        .filter_map(|entry| fs::metadata(entry.ok()?.path()).ok())
        .any(|open| (open.dev(), open.ino()) == (file.dev(), file.ino()))
}

#[cfg(test)]
mod tests;
