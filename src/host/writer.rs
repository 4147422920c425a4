//! The thread that saves: it takes the newest state only, so that no key ever waits for a disk.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::files::{Expect, FileError, write_atomic};

/// How long the end of a session waits for the disk.
const PATIENCE: Duration = Duration::from_secs(10);

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
    /// Starts the thread that saves to `path`; `report` is called on it after each save.
    pub fn start(path: &Path, report: impl Fn(&Saved) + Send + 'static) -> Writer {
        Writer::with(path, report, |path, bytes| write_atomic(path, bytes, &Expect::Anything).map(|_| ()))
    }

    fn with(
        path: &Path,
        report: impl Fn(&Saved) + Send + 'static,
        write: impl Fn(&Path, &[u8]) -> Result<(), FileError> + Send + 'static,
    ) -> Writer {
        let shared = Arc::new(Shared::default());
        let writer = Writer { path: path.to_owned(), shared: Arc::clone(&shared) };
        let path = path.to_owned();
        // Detached: a disk that hangs must not keep the program from ending.
        thread::spawn(move || {
            while let Some((revision, bytes)) = next(&shared) {
                let saved = Saved { revision, result: write(&path, &bytes) };
                report(&saved);
                let mut state = shared.lock();
                if saved.result.is_err() && state.waiting.is_none() {
                    // Kept for another try at the end.
                    state.waiting = Some(bytes);
                }
                state.ended = Some(saved);
                drop(state);
                shared.changed.notify_all();
            }
        });
        writer
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

    /// Waits until the newest state is on disk, at most `bound`. One whose save failed is tried once more.
    ///
    /// # Errors
    /// Why it is not on disk.
    pub fn flush(&self, bound: Duration) -> Result<(), FileError> {
        let deadline = Instant::now() + bound;
        let mut state = self.shared.lock();
        let mut tried_again = false;
        loop {
            let newest = state.newest;
            match &state.ended {
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

/// Waits for a state to save; `None` once the writer is gone.
fn next(shared: &Shared) -> Option<(u64, Vec<u8>)> {
    let mut state = shared.lock();
    loop {
        // A state whose save failed waits until there is a newer one, or until it is asked for again.
        let failed = matches!(&state.ended, Some(saved) if saved.revision == state.newest && saved.result.is_err());
        if !failed && let Some(bytes) = state.waiting.take() {
            return Some((state.newest, bytes));
        }
        if state.closed {
            return None;
        }
        state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
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
        (Writer::with(Path::new("/draft"), report, write), answer, begins, ends)
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
}
