//! The thread that saves: it takes the newest state only, so that no key ever waits for a disk.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::files::{FileError, read_limited};
use crate::setup::document::MAX_DRAFT_BYTES;

/// How long a save may take before it is told that the disk does not answer.
const SLOW: Duration = Duration::from_secs(1);

/// How long a save that failed rests before it is tried again by itself.
const RETRY: Duration = Duration::from_secs(3);

/// How long after the last change, and then again and again, it is looked whether the state still stands on disk.
const LOOK: Duration = Duration::from_secs(3);

/// A save that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// What [`Writer::save`] returned for the state.
    pub revision: u64,
    /// Whether it is on disk. [`FileError::Slow`] for one that has not ended yet: its end is told as well.
    pub result: Result<(), FileError>,
}

/// Saves states of one file, the newest first and the others not at all.
#[derive(Debug)]
pub struct Writer {
    path: PathBuf,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// The state that waits for its save.
    waiting: Option<Vec<u8>>,
    /// What stands on disk, as far as this writer knows.
    kept: Option<Vec<u8>>,
    /// Whether it still stands there is asked for, and not known yet.
    check: bool,
    /// The revision of the newest state.
    newest: u64,
    /// The newest save that has ended.
    ended: Option<Saved>,
    /// The save that is under way, and since when.
    under_way: Option<(u64, Instant)>,
    /// The writer is gone.
    closed: bool,
}

impl Shared {
    /// A thread that panicked with the lock has left a state that is whole: each change is a single assignment.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Writer {
    /// Starts the thread that saves to `path` by `write`; `report` is called on it after each save. What is there now
    /// counts as saved.
    ///
    /// # Errors
    /// There is no thread to be had.
    pub fn start(
        path: &Path,
        report: impl Fn(&Saved) + Send + Sync + 'static,
        write: impl Fn(&Path, &[u8]) -> Result<(), FileError> + Send + 'static,
    ) -> io::Result<Writer> {
        let kept = read_limited(path, MAX_DRAFT_BYTES).ok();
        let is_there =
            |path: &Path, bytes: &[u8]| read_limited(path, MAX_DRAFT_BYTES).is_ok_and(|found| found == bytes);
        Writer::with(path, kept, report, write, is_there, Bounds { retry: RETRY, slow: SLOW })
    }

    fn with(
        path: &Path,
        kept: Option<Vec<u8>>,
        report: impl Fn(&Saved) + Send + Sync + 'static,
        write: impl Fn(&Path, &[u8]) -> Result<(), FileError> + Send + 'static,
        is_there: impl Fn(&Path, &[u8]) -> bool + Send + 'static,
        bounds: Bounds,
    ) -> io::Result<Writer> {
        let state = Mutex::new(State { kept, ..State::default() });
        let shared = Arc::new(Shared { state, changed: Condvar::new() });
        let writer = Writer { path: path.to_owned(), shared: Arc::clone(&shared) };
        let path = path.to_owned();
        let report = Arc::new(report);
        let (watched, tell, slow) = (Arc::clone(&shared), Arc::clone(&report), path.clone());
        thread::Builder::new().spawn(move || {
            watch(&watched, bounds.slow, |revision| {
                tell(&Saved { revision, result: Err(FileError::Slow { path: slow.clone() }) });
            });
        })?;
        // Detached: a disk that hangs must not keep the program from ending.
        thread::Builder::new().spawn(move || {
            while let Some(task) = next(&shared, bounds.retry) {
                match task {
                    Task::Save(revision, bytes) => {
                        // A fault of the program in one save is no reason to try no more.
                        let written = catch_unwind(AssertUnwindSafe(|| write(&path, &bytes)));
                        let result = written.unwrap_or_else(|_| Err(FileError::Fault { path: path.clone() }));
                        let saved = Saved { revision, result };
                        // Before the report: it can't be told as slow after its end.
                        shared.lock().under_way = None;
                        report(&saved);
                        shared.lock().has_saved(saved, bytes);
                    }
                    Task::Check(bytes) => {
                        let there = is_there(&path, &bytes);
                        shared.lock().has_checked(there, bytes);
                    }
                }
                shared.changed.notify_all();
            }
        })?;
        Ok(writer)
    }

    /// Takes the newest state and returns its revision; one that still waits is forgotten.
    pub fn save(&self, bytes: Vec<u8>) -> u64 {
        let mut state = self.shared.lock();
        state.waiting = Some(bytes);
        state.newest += 1;
        let revision = state.newest;
        drop(state);
        self.shared.changed.notify_all();
        revision
    }

    /// Waits until the newest state is on disk, at most `bound`. One whose save failed is tried once more; one that is
    /// not there any more, or is another one, is saved again.
    ///
    /// # Errors
    /// Why it is not on disk.
    pub fn flush(&self, bound: Duration) -> Result<(), FileError> {
        let deadline = Instant::now() + bound;
        let mut state = self.shared.lock();
        let mut tried_again = false;
        state.check = true;
        self.shared.changed.notify_all();
        loop {
            let newest = state.newest;
            match &state.ended {
                _ if state.check => {}
                _ if newest == 0 => return Ok(()),
                Some(Saved { revision, result: Err(_) }) if *revision == newest && !tried_again => {
                    tried_again = true;
                    state.ended = None;
                    self.shared.changed.notify_all();
                }
                Some(saved) if saved.revision == newest => return saved.result.clone(),
                _ => {}
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(FileError::Slow { path: self.path.clone() });
            }
            state = self.shared.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Ends the writer once the newest state is on disk, at the latest after `patience`.
    ///
    /// # Errors
    /// Why it is not on disk.
    pub fn finish(self, patience: Duration) -> Result<(), FileError> {
        self.flush(patience)
    }
}

/// How long a panic waits for the last change to reach the disk.
const LAST_WAIT: Duration = Duration::from_secs(2);

impl Drop for Writer {
    fn drop(&mut self) {
        if thread::panicking() {
            // A fault of the program must not cost the last change: nobody else waits for it now.
            let _ = self.flush(LAST_WAIT);
        }
        self.shared.lock().closed = true;
        self.shared.changed.notify_all();
    }
}

/// How long a writer waits for what.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    /// Before a save that failed is tried again.
    retry: Duration,
    /// Before a save that has not ended is told as slow.
    slow: Duration,
}

/// What the thread does next.
enum Task {
    /// Saves this state, of this revision.
    Save(u64, Vec<u8>),
    /// Looks whether this still stands on disk.
    Check(Vec<u8>),
}

impl State {
    /// A state whose save failed waits for another try.
    fn rests(&self) -> bool {
        matches!(&self.ended, Some(saved) if saved.revision == self.newest && saved.result.is_err())
    }

    fn has_saved(&mut self, saved: Saved, bytes: Vec<u8>) {
        if saved.result.is_ok() {
            self.kept = Some(bytes);
        } else if self.waiting.is_none() {
            self.waiting = Some(bytes);
        }
        self.ended = Some(saved);
    }

    fn has_checked(&mut self, there: bool, bytes: Vec<u8>) {
        self.check = false;
        if there {
            self.kept = Some(bytes);
        } else if self.waiting.is_none() {
            // As a state of its own: what is known of the last one holds no more.
            self.waiting = Some(bytes);
            self.newest += 1;
        }
    }
}

/// Waits for something to do; `None` once the writer is gone.
fn next(shared: &Shared, retry: Duration) -> Option<Task> {
    let mut state = shared.lock();
    let mut rested = false;
    loop {
        if (rested || !state.rests())
            && let Some(bytes) = state.waiting.take()
        {
            state.under_way = Some((state.newest, Instant::now()));
            shared.changed.notify_all();
            return Some(Task::Save(state.newest, bytes));
        }
        if state.check {
            // What is about to be saved is not there yet.
            if state.waiting.is_none()
                && let Some(bytes) = state.kept.take()
            {
                return Some(Task::Check(bytes));
            }
            state.check = false;
            shared.changed.notify_all();
        }
        if state.closed {
            return None;
        }
        if state.waiting.is_some() {
            let (found, waited) = shared.changed.wait_timeout(state, retry).unwrap_or_else(PoisonError::into_inner);
            (state, rested) = (found, waited.timed_out());
        } else {
            let (found, waited) = shared.changed.wait_timeout(state, LOOK).unwrap_or_else(PoisonError::into_inner);
            state = found;
            // Nobody else writes there, but a hand or a clean-up may take it away.
            state.check |= waited.timed_out() && state.kept.is_some();
        }
    }
}

/// Tells each save that is under way for longer than `slow`, once, until the writer is gone.
fn watch(shared: &Shared, slow: Duration, tell: impl Fn(u64)) {
    let mut state = shared.lock();
    let mut told = None;
    while !state.closed {
        state = match state.under_way {
            Some((revision, since)) if told != Some(since) => {
                let left = slow.saturating_sub(since.elapsed());
                if left.is_zero() {
                    told = Some(since);
                    // With the lock: its end can be told only after that.
                    tell(revision);
                }
                shared.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
            }
            _ => shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
        };
    }
}

#[cfg(test)]
mod tests;
