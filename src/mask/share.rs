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

/// Sorts `keys`, whose upper bits are evenly spread, on two threads as [`share`] does its work. `None` when cancelled.
pub(super) fn sort(keys: &mut [u64], cancel: &(dyn Fn() -> bool + Sync)) -> Option<()> {
    let names = keys.len();
    let middle = part(keys);
    let (low, high) = keys.split_at_mut(middle);
    share([low, high].into_iter(), names, cancel, || (), |(), _, half| half.sort_unstable(), &mut |_| ())
}

/// Puts the keys whose highest bit is 0 in front of the others; returns how many they are.
fn part(keys: &mut [u64]) -> usize {
    let mut low = 0;
    for at in 0..keys.len() {
        // Swapped in any case: which half a key is of can't be foreseen, and a wrong guess costs more than a move.
        keys.swap(at, low);
        low += usize::from(keys[low] >> 63 == 0);
    }
    low
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn halves_sorted_apart_are_sorted_together(seed in any::<u64>(), count in 0_usize..2 * ALONE) {
            let next = |key: &u64| Some(key.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
            let mut keys: Vec<u64> = std::iter::successors(Some(seed), next).take(count).chain([u64::MAX, 0, 1 << 63]).collect();
            let mut plainly = keys.clone();
            plainly.sort_unstable();
            prop_assert_eq!(sort(&mut keys, &|| false), Some(()));
            prop_assert_eq!(keys, plainly);
        }
    }
}
