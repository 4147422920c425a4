//! Work that is not left half done: whoever asks the process to end meanwhile is heard right after it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::flag::{register_conditional_default, register_usize};
use signal_hook::low_level::emulate_default_handler;

/// Does `work` to its end. A signal that asks the process to end meanwhile ends it then, before this comes back.
pub fn to_its_end<T>(work: impl FnOnce() -> T) -> T {
    let (asked, over) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
        // Where one can't be caught it ends the process at once, as before.
        if register_conditional_default(number, Arc::clone(&over)).is_ok() {
            let _ = register_usize(number, Arc::clone(&asked), usize::try_from(number).unwrap_or(0));
        }
    }
    let done = work();
    over.store(true, Ordering::SeqCst);
    if let Some(number) = i32::try_from(asked.load(Ordering::SeqCst)).ok().filter(|number| *number > 0) {
        let _ = emulate_default_handler(number);
    }
    done
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::Command;

    use signal_hook::low_level::raise;

    use super::*;

    /// Names the file that a copy of this test program is to write although it is asked to end.
    const CHILD: &str = "IMS_SETUP_TEST_TO_ITS_END";

    /// Does nothing in the suite; in the copy that the test below starts it is asked to end in the middle of its work.
    #[test]
    fn works_in_another_process() {
        let Some(path) = std::env::var_os(CHILD) else { return };
        to_its_end(|| {
            raise(SIGTERM).expect("a signal");
            std::fs::write(&path, "whole").expect("writes");
        });
        std::fs::write(&path, "gone on").expect("writes");
    }

    #[test]
    fn a_signal_in_the_middle_ends_the_process_after_the_work() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        let status = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "host::uninterrupted::tests::works_in_another_process"])
            .env(CHILD, &path)
            .output()
            .expect("a second copy of this program")
            .status;
        assert_eq!(status.signal(), Some(SIGTERM), "{status}");
        assert_eq!(std::fs::read_to_string(&path).expect("was written"), "whole");
    }
}
