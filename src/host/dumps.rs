//! What others may see of this process: it may hold a secret, so no core dump is made of it, and no other process of the
//! same user reads its memory or its open files.

/// Switches both off, to the end of the process. A program that this one runs has its own.
#[cfg(target_os = "linux")]
pub fn switch_off() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    // Where a system does not know it there is nothing else to do.
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Switches core dumps off, to the end of the process.
#[cfg(not(target_os = "linux"))]
pub fn switch_off() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let none = Rlimit { current: Some(0), ..getrlimit(Resource::Core) };
    let _ = setrlimit(Resource::Core, none);
}
