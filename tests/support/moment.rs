//! A moment between two looks at whether something has come: who looks without pause takes a core from what is waited for.

use rustix::event::{Timespec, poll};

/// Lets a moment pass.
pub fn pass() {
    _ = poll(&mut [], Some(&Timespec { tv_sec: 0, tv_nsec: 2_000_000 }));
}
