//! Where this process stands among the jobs of its session, as the kernel tells it under `/proc`.
//!
//! The calls of the same names won't do: in a container that was entered from outside (`nsenter`, `unshare --pid`, an
//! agent that starts its jobs in one) the leader of the session or of the group has no number inside. The kernel then says
//! 0, and `rustix`, which holds that for impossible, ends the program or goes on with an identity that is none.

use std::fs;

use rustix::fd::BorrowedFd;
use rustix::fs::{fstat, major, minor};

/// What one line of `/proc/PID/stat` tells (`proc_pid_stat(5)`); 0 is a process that has no number here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Standing {
    parent: i32,
    group: i32,
    session: i32,
    /// Its terminal's device, 0 without one.
    terminal: i32,
    /// The group that has that terminal, -1 without one.
    foreground: i32,
}

impl Standing {
    fn own() -> Option<Standing> {
        Standing::read(&fs::read_to_string("/proc/self/stat").ok()?)
    }

    fn of(process: i32) -> Option<Standing> {
        Standing::read(&fs::read_to_string(format!("/proc/{process}/stat")).ok()?)
    }

    /// The program's name in the middle of the line can hold anything.
    fn read(line: &str) -> Option<Standing> {
        let (_, rest) = line.rsplit_once(')')?;
        let mut numbers = rest.split_whitespace().skip(1).map(str::parse);
        let mut next = || numbers.next()?.ok();
        Some(Standing { parent: next()?, group: next()?, session: next()?, terminal: next()?, foreground: next()? })
    }

    fn has_terminal(&self, terminal: BorrowedFd<'_>) -> bool {
        self.terminal != 0 && fstat(terminal).is_ok_and(|stat| device(stat.st_rdev) == self.terminal)
    }
}

/// A device as `/proc/PID/stat` writes it: the lower half of the minor number below the major one.
fn device(number: u64) -> i32 {
    let (major, minor) = (major(number), minor(number));
    ((minor & 0xff) | (major << 8) | ((minor & !0xff) << 12)).cast_signed()
}

/// Whether this terminal is the one of this process's session, which it may open as `/dev/tty`.
pub(super) fn is_own(terminal: BorrowedFd<'_>) -> bool {
    Standing::own().is_some_and(|own| own.has_terminal(terminal))
}

/// Whether the terminal is another job's by now, the shell's perhaps: its modes are that one's then, and changing them
/// would stop this process.
pub(super) fn in_background() -> bool {
    Standing::own().is_some_and(|own| {
        own.foreground >= 0 && own.foreground != own.group && own.has_terminal(rustix::stdio::stdin())
    })
}

/// Whether a shell is there that can continue this job: somebody above it in its session, and not in its group. Else the
/// system calls the group orphaned and stops nobody of it.
pub(super) fn can_be_continued() -> bool {
    Standing::own().is_some_and(|own| has_shell(own, Standing::of))
}

fn has_shell(own: Standing, of: impl Fn(i32) -> Option<Standing>) -> bool {
    let mut at = own;
    while at.parent != 0 {
        match of(at.parent) {
            Some(above) if above.session != own.session => return false,
            Some(above) if above.group != own.group => return true,
            Some(above) => at = above,
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(parent: i32, group: i32, session: i32) -> Standing {
        Standing { parent, group, session, terminal: 34_816, foreground: group }
    }

    #[test]
    fn the_line_is_read_behind_whatever_the_program_is_called() {
        let line = "42 (a) R 9 (b c) S 41 40 39 34816 38 4194304 1 2";
        let wanted = Standing { parent: 41, group: 40, session: 39, terminal: 34_816, foreground: 38 };
        assert_eq!(Standing::read(line), Some(wanted));
        let outside = Standing::read("1 (sh) S 0 0 0 0 -1 4194304");
        assert_eq!(outside, Some(Standing { parent: 0, group: 0, session: 0, terminal: 0, foreground: -1 }));
        assert_eq!(Standing::read("42 (sh) S 41 40"), None);
        assert_eq!(Standing::read(""), None);
    }

    #[test]
    fn a_device_is_numbered_as_the_kernel_does_for_its_processes() {
        for (major, minor, wanted) in [(136, 0, 34_816), (136, 255, 35_071), (136, 256, 1_083_392), (4, 1, 1_025)] {
            assert_eq!(device(rustix::fs::makedev(major, minor)), wanted, "{major}:{minor}");
        }
    }

    #[test]
    fn a_shell_is_above_the_job_in_its_session_and_not_of_its_group() {
        let shell = standing(1, 7, 7);
        let script = standing(7, 8, 7);
        let of = |process| [(7, shell), (8, script)].into_iter().find(|(id, _)| *id == process).map(|(_, of)| of);
        assert!(has_shell(standing(7, 9, 7), of), "a job of the shell");
        assert!(has_shell(standing(8, 8, 7), of), "in a script, which the shell continues with it");
        assert!(!has_shell(standing(7, 9, 9), of), "a session of its own");
        assert!(!has_shell(shell, of), "the shell itself, whose parent can't be looked at");
        assert!(!has_shell(standing(0, 9, 7), of), "nobody above");
    }

    #[test]
    fn leaders_outside_of_the_container_are_no_shell_and_no_end_of_the_program() {
        let entered = standing(0, 0, 0);
        let of = |process| (process == 1).then_some(entered);
        assert!(!has_shell(standing(1, 0, 0), of), "the same group, which is not in sight");
        assert!(!has_shell(standing(1, 5, 5), of), "a session begun in the container");
        assert!(has_shell(standing(1, 5, 0), of), "a job of a shell in the container");
    }
}
