//! One writer a draft: an advisory lock of the process, which ends with it however it ends.
//!
//! The lock (`flock`) lies on a file beside the draft. What that file says of its holder is for the message alone; a
//! process is only ever asked to end after the system has confirmed that it has this very file open.

mod process;

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rustix::fs::{FlockOperation, Mode, OFlags, flock};
use rustix::io::Errno;

use super::files::{FileError, me};
use process::Process;

/// How often a lock is tried whose holder has not said who it is yet, and how long is waited between.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(5);

/// The lock; given back when it is dropped, and by the system when the process ends.
#[derive(Debug)]
pub struct Lock {
    /// None where it could not be taken.
    file: Option<File>,
    path: PathBuf,
    terminal: Option<String>,
    unsigned: Option<FileError>,
    /// Whoever had it before has left its name in the file: it was killed, or could not save.
    left_signed: bool,
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
/// this process, on `terminal`. On a full disk it is taken all the same; see [`Lock::unsigned`].
///
/// # Errors
/// Where the file can't be used, or is another one than a lock's: a link, a folder, a file with a second name.
pub fn try_lock(path: &Path, terminal: Option<&str>) -> Result<TryLock, FileError> {
    let mut file = open(path, OFlags::CREATE | OFlags::RDWR)?;
    for _ in 0..TRIES {
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {
                let terminal = terminal.map(str::to_owned);
                let left_signed = file.metadata().is_ok_and(|found| found.len() > 0);
                let mut lock = Lock { file: Some(file), path: path.to_owned(), terminal, unsigned: None, left_signed };
                lock.unsigned = lock.sign().err().map(|error| FileError::of(path, &error));
                return Ok(TryLock::Taken(lock));
            }
            Err(Errno::WOULDBLOCK) => {
                let holder = read_holder(&mut file);
                if holder.pid.is_some() {
                    return Ok(TryLock::Held(holder));
                }
            }
            // Some network file systems have no locks: that is no reason to keep nothing.
            Err(Errno::NOLCK | Errno::OPNOTSUPP | Errno::NOSYS) => {
                let unsigned = Some(FileError::NoLocks { path: path.to_owned() });
                let terminal = terminal.map(str::to_owned);
                return Ok(TryLock::Taken(Lock {
                    file: Some(file),
                    path: path.to_owned(),
                    terminal,
                    unsigned,
                    left_signed: false,
                }));
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
    if let Err(Errno::WOULDBLOCK) = flock(&file, FlockOperation::NonBlockingLockShared) {
        return Some(read_holder(&mut file));
    }
    // As when a lock is dropped: a child may have the file open for a moment longer.
    let _ = flock(&file, FlockOperation::Unlock);
    None
}

/// Asks the holder to end (SIGTERM: it saves and leaves) and takes the lock once it has, waiting at most `bound`, and no longer
/// than until `given_up` says so.
///
/// # Errors
/// Where the lock's file can't be used.
pub fn take_over(
    path: &Path,
    terminal: Option<&str>,
    bound: Duration,
    given_up: &dyn Fn() -> bool,
) -> Result<TakeOver, FileError> {
    let deadline = Instant::now() + bound;
    let holder = match try_lock(path, terminal)? {
        TryLock::Taken(lock) => return Ok(TakeOver::Taken(lock)),
        TryLock::Held(holder) => holder,
    };
    let Some(process) = holder.pid.and_then(|pid| Process::proven(pid, path)) else {
        return Ok(TakeOver::NotAsked(holder));
    };
    let claim = Claim::make(path, terminal);
    if !process.ask_to_end() {
        claim.drop_it();
        return Ok(TakeOver::NotAsked(holder));
    }
    loop {
        match try_lock(path, terminal)? {
            TryLock::Taken(lock) => return Ok(TakeOver::Taken(lock)),
            TryLock::Held(holder) if Instant::now() >= deadline || given_up() => {
                claim.drop_it();
                return Ok(TakeOver::Stays(holder));
            }
            TryLock::Held(_) => process.wait_a_little(),
        }
    }
}

/// That this process is about to take over, said in the lock's file behind its holder: who is asked to end can tell by whom.
/// Where it can't be said, it is not.
struct Claim(Option<(File, u64)>);

impl Claim {
    fn make(path: &Path, terminal: Option<&str>) -> Claim {
        let made = open(path, OFlags::RDWR).ok().and_then(|mut file| {
            let end = file.seek(SeekFrom::End(0)).ok()?;
            let text = format!("{}\n{}\n", terminal.unwrap_or_default(), std::process::id());
            file.write_all(text.as_bytes()).ok()?;
            Some((file, end))
        });
        Claim(made)
    }

    fn drop_it(self) {
        if let Some((file, end)) = self.0 {
            let _ = file.set_len(end);
        }
    }
}

/// Opens the lock's file. It is written to and emptied, so it must be that: of this user, and of one name alone.
fn open(path: &Path, flags: OFlags) -> Result<File, FileError> {
    let odd = || FileError::OddLock { path: path.to_owned() };
    let flags = flags | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    let file = match rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR) {
        Ok(file) => File::from(file),
        Err(Errno::LOOP | Errno::ISDIR | Errno::NXIO) => return Err(odd()),
        Err(error) => return Err(FileError::of(path, &error.into())),
    };
    let found = file.metadata().map_err(|error| FileError::of(path, &error))?;
    if found.is_file() && found.nlink() <= 1 && found.uid() == me() { Ok(file) } else { Err(odd()) }
}

impl Lock {
    /// No lock, because of `error`; [`Lock::renew`] tries to take it.
    pub fn without(path: &Path, terminal: Option<&str>, error: FileError) -> Lock {
        Lock {
            file: None,
            path: path.to_owned(),
            terminal: terminal.map(str::to_owned),
            unsigned: Some(error),
            left_signed: false,
        }
    }

    /// Whether it was taken.
    pub fn is_taken(&self) -> bool {
        self.file.is_some()
    }

    /// Why the lock's file does not say who has it: another session is then not told whom to ask to end.
    pub fn unsigned(&self) -> Option<&FileError> {
        self.unsigned.as_ref()
    }

    /// Whether whoever had it before was killed, or could not save: what it had changed last may not be in the draft.
    pub fn was_left_signed(&self) -> bool {
        self.left_signed
    }

    /// Leaves the lock to the end of the process, and its name in the file: whoever takes it next knows that this one could
    /// not save. Nothing is written, for the disk may be the reason.
    pub fn leave_signed(lock: Arc<Mutex<Lock>>) {
        std::mem::forget(lock);
    }

    /// Who has asked this process to end and takes its place; none where nobody has.
    pub fn taken_over_by(&self) -> Option<Holder> {
        let mut text = String::new();
        let mut file = self.file.as_ref()?;
        file.rewind().ok()?;
        file.take(1024).read_to_string(&mut text).ok()?;
        let lines: Vec<&str> = text.lines().collect();
        let [_, _, _, terminal, pid] = lines.as_slice() else { return None };
        Some(Holder {
            pid: pid.parse().ok(),
            terminal: Some((*terminal).to_owned()).filter(|name| !name.is_empty()),
            since: None,
        })
    }

    /// Takes the lock anew where its file is gone from its place, or is another one: nobody else would see it.
    ///
    /// # Errors
    /// Where the file can't be made again, or somebody else has that lock by now.
    pub fn renew(&mut self) -> Result<(), FileError> {
        let there = std::fs::metadata(&self.path).ok().map(|found| (found.dev(), found.ino()));
        let own = self.file.as_ref().and_then(|file| file.metadata().ok()).map(|own| (own.dev(), own.ino()));
        if there.is_some() && there == own {
            return Ok(());
        }
        match try_lock(&self.path, self.terminal.as_deref())? {
            TryLock::Taken(lock) => {
                *self = lock;
                Ok(())
            }
            TryLock::Held(_) => Err(FileError::TakenOver { path: self.path.clone() }),
        }
    }

    fn sign(&self) -> std::io::Result<()> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs());
        let pid = std::process::id();
        let text = format!("{since}\n{}\n{pid}\n", self.terminal.as_deref().unwrap_or_default());
        let Some(mut file) = self.file.as_ref() else { return Ok(()) };
        file.set_len(0)?;
        file.rewind()?;
        file.write_all(text.as_bytes())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let Some(file) = &self.file else { return };
        // Whoever takes it next must not be read under this process's name.
        let _ = file.set_len(0);
        // Closing the file is not enough: a child on its way from fork to exec has it open too.
        let _ = flock(file, FlockOperation::Unlock);
    }
}

/// What the holder has signed: since when, on which terminal, and last its process, so that a text that is cut short
/// names none.
fn read_holder(file: &mut File) -> Holder {
    let mut text = String::new();
    let read = file.rewind().and_then(|()| file.take(1024).read_to_string(&mut text));
    let lines: Vec<&str> = if read.is_ok() && text.ends_with('\n') { text.lines().collect() } else { Vec::new() };
    let ([since, terminal, pid] | [since, terminal, pid, _, _]) = lines.as_slice() else {
        return Holder { pid: None, terminal: None, since: None };
    };
    Holder {
        pid: pid.parse().ok(),
        terminal: Some((*terminal).to_owned()).filter(|name| !name.is_empty()),
        since: since.parse().ok().and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds))),
    }
}

#[cfg(test)]
mod tests;
