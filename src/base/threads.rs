//! Threads that the system may refuse to start (a limit of processes, a container's): what one was wanted for is then done
//! at once, by the thread that asked, which only costs time.

use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, Scope, ScopedJoinHandle};

/// Work that is handed over once, to whoever takes it first.
struct Handed<F>(Arc<Mutex<Option<F>>>);

impl<F: FnOnce() -> T, T> Handed<F> {
    fn new(work: F) -> Handed<F> {
        Handed(Arc::new(Mutex::new(Some(work))))
    }

    fn share(&self) -> Handed<F> {
        Handed(Arc::clone(&self.0))
    }

    fn take(&self) -> Option<T> {
        let work = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        work.map(|work| work())
    }
}

/// Does `work` on a thread of its own; where there is none to be had it is done at once.
pub fn beside(work: impl FnOnce() + Send + 'static) {
    let work = Handed::new(work);
    let other = work.share();
    if Builder::new().spawn(move || other.take()).is_err() {
        work.take();
    }
}

/// Work of a scope: under way on a thread of its own, or done.
pub enum Work<'scope, T> {
    /// Under way.
    UnderWay(ScopedJoinHandle<'scope, Option<T>>),
    /// Done.
    Done(Option<T>),
}

impl<T> Work<'_, T> {
    /// Waits for its end.
    ///
    /// # Panics
    /// Where the work did.
    pub fn join(self) -> Option<T> {
        match self {
            Work::UnderWay(thread) => thread.join().unwrap_or_else(|fault| resume_unwind(fault)),
            Work::Done(done) => done,
        }
    }
}

/// Whether a thread is to be had, for a library that takes that for granted.
pub fn are_to_be_had() -> bool {
    Builder::new().spawn(|| ()).is_ok()
}

/// As [`beside`], within a scope.
pub fn beside_in<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> Work<'scope, T> {
    let work = Handed::new(work);
    let other = work.share();
    match Builder::new().spawn_scoped(scope, move || other.take()) {
        Ok(thread) => Work::UnderWay(thread),
        Err(_) => Work::Done(work.take()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_done_once_whoever_takes_it() {
        let work = Handed::new(|| 1);
        let other = work.share();
        assert_eq!((other.take(), work.take()), (Some(1), None));
    }

    #[test]
    fn a_thread_brings_what_its_work_came_to() {
        let sum = std::thread::scope(|scope| beside_in(scope, || 1 + 1).join());
        assert_eq!(sum, Some(2));
    }
}
