//! Work over many names on two threads, cancelled and reported from one.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// Names that one thread takes at a time; between two takes a run can be cancelled.
pub(super) const CHUNK: usize = 2_048;

/// Up to this many names a second thread costs more than it brings.
const ALONE: usize = 8_192;

/// Does all `work` of `names` names on this thread and, where there is enough of it, a second one. Only this thread
/// reports. `None` when cancelled.
pub(super) fn share<T: Send, S>(
    work: impl Iterator<Item = T> + Send,
    names: usize,
    cancel: &(dyn Fn() -> bool + Sync),
    scratch: impl Fn() -> S + Sync,
    job: impl Fn(&mut S, usize, T) + Sync,
    report: &mut dyn FnMut(usize),
) -> Option<()> {
    let work = Mutex::new(work.enumerate());
    let (done, cancelled) = (AtomicUsize::new(0), AtomicBool::new(false));
    let toil = |mut report: Option<&mut dyn FnMut(usize)>| {
        let mut state = scratch();
        loop {
            if cancelled.load(Relaxed) {
                return;
            }
            if cancel() {
                return cancelled.store(true, Relaxed);
            }
            let taken = work.lock().ok().and_then(|mut work| work.next());
            let Some((chunk, item)) = taken else { return };
            job(&mut state, chunk, item);
            let done = done.fetch_add(1, Relaxed) + 1;
            if let Some(report) = &mut report {
                report((done * CHUNK).min(names));
            }
        }
    };
    if names <= ALONE {
        toil(Some(&mut *report));
    } else {
        std::thread::scope(|scope| {
            // Where there is no second thread to be had the first does it all.
            let _ = std::thread::Builder::new().spawn_scoped(scope, || toil(None));
            toil(Some(&mut *report));
        });
    }
    if cancelled.load(Relaxed) {
        return None;
    }
    // The other thread may have been the quicker one in everything.
    report(names);
    Some(())
}
