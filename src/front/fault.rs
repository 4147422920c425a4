//! The end by a fault of the program: one sentence in the reader's language with the place of it, and exit status 101.

use std::io::Write as _;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::base::fault::place;
use crate::words::catalogue::Words;

/// Stands in the sentence for the place, until one is known.
const PLACE: &str = "{place}";

/// Whether a thread has failed.
#[derive(Debug, Clone)]
pub struct Faults(Arc<AtomicBool>);

impl Faults {
    /// Tells of every fault from now on, in these words, on standard error.
    pub fn watch(words: &Words) -> Faults {
        let sentence = words.with("fault", &[("place", PLACE.into())]);
        let faults = Faults(Arc::default());
        let met = Arc::clone(&faults.0);
        panic::set_hook(Box::new(move |info| {
            met.store(true, Ordering::SeqCst);
            // Where it can't be told there is nobody to hear it.
            let _ = writeln!(std::io::stderr(), "{}", sentence.replace(PLACE, &place(info)));
        }));
        faults
    }

    /// Whether there was one, on any thread.
    pub fn met(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}
