//! The process that holds a lock: proven by the system, then asked to end.

#[cfg(not(target_os = "linux"))]
pub(super) use elsewhere::Process;
#[cfg(target_os = "linux")]
pub(super) use linux::Process;

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::{self, Metadata};
    use std::os::fd::OwnedFd;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::{Path, PathBuf};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

    use crate::host::files::names_in;

    /// A process that was proven to have the lock. It is held by a descriptor, not by its number, which
    /// another process may have by the time it is signalled.
    #[derive(Debug)]
    pub(in crate::host::lock) struct Process(OwnedFd);

    impl Process {
        /// The process with this number, if it is another one and has the file at `path` open, or locked. A session lets
        /// nobody look at its open files (`host::dumps`); the system's list of locks names it all the same.
        pub(in crate::host::lock) fn proven(pid: u32, path: &Path) -> Option<Process> {
            let number = i32::try_from(pid).ok().and_then(Pid::from_raw)?;
            let process = pidfd_open(number, PidfdFlags::empty()).ok()?;
            // Asked after the descriptor is there: the answer is then about the process that the descriptor holds, or
            // the signal reaches none because that has ended meanwhile.
            let file = fs::metadata(path).ok()?;
            let holds = has_open(pid, &file) || has_locked(pid, &file);
            (pid != std::process::id() && holds).then_some(Process(process))
        }

        /// Sends SIGTERM, and SIGCONT after it: a stopped job would never see it. Whether that was permitted, or needless
        /// because the process has ended.
        pub(in crate::host::lock) fn ask_to_end(&self) -> bool {
            let send = |signal| matches!(pidfd_send_signal(&self.0, signal), Ok(()) | Err(Errno::SRCH));
            send(Signal::TERM) && send(Signal::CONT)
        }

        /// Waits until it has ended, or a moment: it may give the lock back before. Where it has ended and another was quicker to
        /// take the lock, nothing tells when that one ends.
        pub(in crate::host::lock) fn wait_a_little(&self) {
            let moment = |milliseconds: i64| Timespec { tv_sec: 0, tv_nsec: milliseconds * 1_000_000 };
            let ended = poll(&mut [PollFd::new(&self.0, PollFlags::IN)], Some(&moment(20)));
            if ended.is_ok_and(|count| count > 0) {
                let _ = poll(&mut [], Some(&moment(2)));
            }
        }
    }

    fn has_open(pid: u32, file: &Metadata) -> bool {
        let folder = PathBuf::from(format!("/proc/{pid}/fd"));
        names_in(&folder)
            .into_iter()
            .flatten()
            .filter_map(|name| fs::metadata(folder.join(name.ok()?)).ok())
            .any(|open| (open.dev(), open.ino()) == (file.dev(), file.ino()))
    }

    /// Whether the system's list has an exclusive lock of this process on the file: `1: FLOCK ADVISORY WRITE 4711
    /// 08:01:1234 0 EOF`. The device in it is the file system's, which on some is another one than the file's.
    fn has_locked(pid: u32, file: &Metadata) -> bool {
        let locks = fs::read_to_string("/proc/locks").unwrap_or_default();
        locks.lines().any(|line| {
            let columns: Vec<&str> = line.split_whitespace().skip(1).take(5).collect();
            let ["FLOCK", _, "WRITE", holder, place] = columns.as_slice() else { return false };
            let inode = place.rsplit(':').next().and_then(|inode| inode.parse().ok());
            holder.parse() == Ok(pid) && inode == Some(file.ino())
        })
    }
}

/// Elsewhere nothing here tells which process has a file open: nobody is asked, the message names the process.
#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use std::path::Path;

    #[derive(Debug)]
    pub(in crate::host::lock) enum Process {}

    impl Process {
        pub(in crate::host::lock) fn proven(_pid: u32, _path: &Path) -> Option<Process> {
            None
        }

        pub(in crate::host::lock) fn ask_to_end(&self) -> bool {
            match *self {}
        }

        pub(in crate::host::lock) fn wait_a_little(&self) {
            match *self {}
        }
    }
}
