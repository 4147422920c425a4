//! The thread that saves: it takes the newest state only, so that no key ever waits for a disk.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::files::{FileError, read_limited};
use crate::setup::document::MAX_DRAFT_BYTES;

/// How long the end of a session waits for the disk.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a save that failed rests before it is tried again by itself.
const RETRY: Duration = Duration::from_secs(3);

/// How long after the last change, and then again and again, it is looked whether the state still stands on disk.
const LOOK: Duration = Duration::from_secs(3);

/// A save that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// What [`Writer::save`] returned for the state.
    pub revision: u64,
    /// Whether it is on disk.
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
        report: impl Fn(&Saved) + Send + 'static,
        write: impl Fn(&Path, &[u8]) -> Result<(), FileError> + Send + 'static,
    ) -> io::Result<Writer> {
        let kept = read_limited(path, MAX_DRAFT_BYTES).ok();
        let is_there =
            |path: &Path, bytes: &[u8]| read_limited(path, MAX_DRAFT_BYTES).is_ok_and(|found| found == bytes);
        Writer::with(path, kept, report, write, is_there, RETRY)
    }

    fn with(
        path: &Path,
        kept: Option<Vec<u8>>,
        report: impl Fn(&Saved) + Send + 'static,
        write: impl Fn(&Path, &[u8]) -> Result<(), FileError> + Send + 'static,
        is_there: impl Fn(&Path, &[u8]) -> bool + Send + 'static,
        retry: Duration,
    ) -> io::Result<Writer> {
        let state = Mutex::new(State { kept, ..State::default() });
        let shared = Arc::new(Shared { state, changed: Condvar::new() });
        let writer = Writer { path: path.to_owned(), shared: Arc::clone(&shared) };
        let path = path.to_owned();
        // Detached: a disk that hangs must not keep the program from ending.
        thread::Builder::new().spawn(move || {
            while let Some(task) = next(&shared, retry) {
                match task {
                    Task::Save(revision, bytes) => {
                        // A fault of the program in one save is no reason to try no more.
                        let written = catch_unwind(AssertUnwindSafe(|| write(&path, &bytes)));
                        let result = written.unwrap_or_else(|_| Err(FileError::Fault { path: path.clone() }));
                        let saved = Saved { revision, result };
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

    /// Ends the writer once the newest state is on disk, after ten seconds at the latest.
    ///
    /// # Errors
    /// Why it is not on disk.
    pub fn finish(self) -> Result<(), FileError> {
        self.flush(PATIENCE)
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

    const BOUND: Duration = Duration::from_secs(20);

    type Answer = Result<(), FileError>;

    /// A writer whose disk waits for a word before each save and whose saves can be watched.
    fn slow_writer() -> (Writer, Sender<Answer>, Receiver<Vec<u8>>, Receiver<Saved>) {
        let (answer, answers) = channel();
        let (begun, begins) = channel();
        let (ended, ends) = channel();
        let write = move |_: &Path, bytes: &[u8]| {
            begun.send(bytes.to_vec()).expect("the test listens");
            // Without an answer the test is over and nobody looks any more.
            answers.recv().unwrap_or(Ok(()))
        };
        let report = move |saved: &Saved| drop(ended.send(saved.clone()));
        let writer = Writer::with(Path::new("/draft"), None, report, write, |_, _| true, BOUND).expect("a thread");
        (writer, answer, begins, ends)
    }

    #[test]
    fn a_slow_disk_gets_the_newest_state_and_skips_those_between() {
        let (writer, answer, begins, ends) = slow_writer();
        writer.save(b"a".to_vec());
        assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"a");
        // The disk is busy with the first; nobody waits for it here.
        writer.save(b"b".to_vec());
        let newest = writer.save(b"c".to_vec());
        answer.send(Ok(())).expect("listens");
        assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"c");
        answer.send(Ok(())).expect("listens");
        assert_eq!(ends.recv_timeout(BOUND).expect("ends").revision, 1);
        assert_eq!(ends.recv_timeout(BOUND).expect("ends"), Saved { revision: newest, result: Ok(()) });
        assert_eq!(writer.finish(), Ok(()));
    }

    #[test]
    fn a_panic_waits_for_the_last_change() {
        let (writer, answer, begins, _ends) = slow_writer();
        writer.save(b"a".to_vec());
        assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"a");
        let shared = Arc::clone(&writer.shared);
        let fault = thread::spawn(move || {
            let _writer = writer;
            panic!("a fault that was meant");
        });
        // Whoever waits asks whether it stands on disk; whoever does not closes.
        let deadline = Instant::now() + BOUND;
        while !shared.lock().check {
            assert!(!shared.lock().closed && Instant::now() < deadline, "it did not wait");
            thread::yield_now();
        }
        answer.send(Ok(())).expect("listens");
        assert!(fault.join().is_err());
        assert!(shared.lock().ended.as_ref().is_some_and(|saved| saved.result.is_ok()));
    }

    #[test]
    fn a_failed_save_is_told_and_tried_again_at_the_end() {
        let (writer, answer, begins, ends) = slow_writer();
        let full = FileError::Full { path: "/draft".into() };
        writer.save(b"a".to_vec());
        begins.recv_timeout(BOUND).expect("begins");
        answer.send(Err(full.clone())).expect("listens");
        assert_eq!(ends.recv_timeout(BOUND).expect("ends").result, Err(full));
        // There is space again.
        answer.send(Ok(())).expect("listens");
        assert_eq!(writer.flush(BOUND), Ok(()));
        assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"a");
    }

    #[test]
    fn the_end_does_not_wait_for_ever() {
        let (writer, _answer, begins, _ends) = slow_writer();
        writer.save(b"a".to_vec());
        begins.recv_timeout(BOUND).expect("begins");
        assert_eq!(writer.flush(Duration::ZERO), Err(FileError::Slow { path: "/draft".into() }));
    }

    #[test]
    fn nothing_to_save_is_saved() {
        let (writer, _answer, _begins, _ends) = slow_writer();
        assert_eq!(writer.finish(), Ok(()));
    }
    #[test]
    fn a_failed_save_is_tried_again_by_itself() {
        let (answer, answers) = channel();
        let (ended, ends) = channel();
        let write = move |_: &Path, _: &[u8]| answers.recv().unwrap_or(Ok(()));
        let report = move |saved: &Saved| drop(ended.send(saved.clone()));
        let writer = Writer::with(Path::new("/draft"), None, report, write, |_, _| true, Duration::from_millis(1));
        let writer = writer.expect("a thread");
        let full = FileError::Full { path: "/draft".into() };
        for result in [Err(full.clone()), Err(full), Ok(())] {
            answer.send(result).expect("listens");
        }
        writer.save(b"a".to_vec());
        let results: Vec<bool> = (0..3).map(|_| ends.recv_timeout(BOUND).expect("ends").result.is_ok()).collect();
        assert_eq!(results, [false, false, true]);
        assert_eq!(writer.flush(BOUND), Ok(()));
        assert!(ends.try_recv().is_err(), "what is saved is left alone");
    }

    #[test]
    fn a_fault_in_one_save_is_told_and_the_next_one_is_made() {
        let (ended, ends) = channel();
        let faults = std::sync::atomic::AtomicBool::new(true);
        let write = move |_: &Path, _: &[u8]| {
            assert!(!faults.swap(false, std::sync::atomic::Ordering::SeqCst), "a fault that was meant");
            Ok(())
        };
        let report = move |saved: &Saved| drop(ended.send(saved.result.clone()));
        let writer = Writer::with(Path::new("/draft"), None, report, write, |_, _| true, Duration::from_millis(1));
        let writer = writer.expect("a thread");
        writer.save(b"a".to_vec());
        assert_eq!(ends.recv_timeout(BOUND), Ok(Err(FileError::Fault { path: "/draft".into() })));
        assert_eq!(ends.recv_timeout(BOUND), Ok(Ok(())));
        assert_eq!(writer.flush(BOUND), Ok(()));
    }

    /// A writer over a real file, which holds `there` before it.
    fn real_writer(there: Option<&str>) -> (tempfile::TempDir, PathBuf, Writer) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("draft");
        if let Some(there) = there {
            std::fs::write(&path, there).expect("a file");
        }
        let write =
            |path: &Path, bytes: &[u8]| std::fs::write(path, bytes).map_err(|error| FileError::of(path, &error));
        let writer = Writer::start(&path, |_| (), write).expect("a thread");
        (folder, path, writer)
    }

    #[test]
    fn what_is_gone_or_another_at_the_end_is_saved_again() {
        for saves in [true, false] {
            for spoilt in [None, Some("foreign")] {
                let (_folder, path, writer) = real_writer(Some("old"));
                if saves {
                    writer.save(b"new".to_vec());
                    assert_eq!(writer.flush(BOUND), Ok(()));
                }
                match spoilt {
                    None => std::fs::remove_file(&path).expect("is there"),
                    Some(text) => std::fs::write(&path, text).expect("is there"),
                }
                assert_eq!(writer.finish(), Ok(()));
                let found = std::fs::read_to_string(&path).expect("is there again");
                assert_eq!(found, if saves { "new" } else { "old" });
            }
        }
    }

    #[test]
    fn what_is_gone_and_can_not_be_saved_again_is_said() {
        let (folder, path, writer) = real_writer(Some("old"));
        drop(folder);
        assert_eq!(writer.finish(), Err(FileError::NotFound { path }));
    }
}
