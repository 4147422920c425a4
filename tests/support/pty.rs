//! A program in a real pseudo-terminal, with an emulator that shows what it draws.
//!
//! The program is the leader of a session of its own with the pseudo-terminal as its controlling terminal, which
//! util-linux's `setsid --ctty` arranges, since doing it between fork and exec would need unsafe code. Nobody can stop
//! a session's leader: for Ctrl-Z start a shell with job control and the program under it.

use std::ffi::OsStr;
use std::num::NonZeroU16;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};
use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

/// How long anything may take before a test fails.
pub const BOUND: Duration = Duration::from_secs(20);

/// The program, its terminal and what the terminal shows.
pub struct Pty {
    /// None after a hang-up.
    master: Option<OwnedFd>,
    child: Child,
    pid: Pid,
    exited: OwnedFd,
    emulator: vt100::Parser,
    raw: Vec<u8>,
}

impl Pty {
    /// A command that will have the pseudo-terminal as its controlling terminal; give it arguments and environment.
    pub fn command(program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("setsid");
        command.arg("--ctty").arg(program).env("TERM", "xterm-256color");
        command
    }

    /// Starts what [`Pty::command`] made, in a window of so many columns and rows; 0×0 is possible.
    pub fn start(mut command: Command, columns: u16, rows: u16) -> Pty {
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let master = openpt(flags).expect("a pseudo-terminal is free");
        grantpt(&master).and_then(|()| unlockpt(&master)).expect("the pseudo-terminal is ours");
        set_size(&master, columns, rows);
        let slave = ioctl_tiocgptpeer(&master, flags).expect("the other end opens");
        let end = || Stdio::from(slave.try_clone().expect("a descriptor is free"));
        let child = command.stdin(end()).stdout(end()).stderr(end()).spawn().expect("setsid of util-linux is there");
        // The command holds ends of its own.
        drop((command, slave));
        let flags = rustix::fs::fcntl_getfl(&master).expect("the flags are known");
        rustix::fs::fcntl_setfl(&master, flags | OFlags::NONBLOCK).expect("the flags can be set");
        let pid = Pid::from_child(&child);
        let exited = pidfd_open(pid, PidfdFlags::empty()).expect("Linux 5.3 or later");
        let size = |length: u16, absent: u16| NonZeroU16::new(if length == 0 { absent } else { length });
        let emulator = vt100::Parser::new(size(rows, 24).expect("not 0"), size(columns, 80).expect("not 0"), 0);
        Pty { master: Some(master), child, pid, exited, emulator, raw: Vec::new() }
    }

    /// The process: `setsid` becomes the program.
    pub fn pid(&self) -> i32 {
        self.pid.as_raw_nonzero().get()
    }

    /// What the terminal shows by now.
    pub fn screen(&self) -> &vt100::Screen {
        self.emulator.screen()
    }

    /// All bytes the program has written.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Types bytes. Reads what the program writes meanwhile, so neither waits for the other.
    pub fn feed(&mut self, bytes: &[u8]) {
        let deadline = Instant::now() + BOUND;
        let mut rest = bytes;
        while !rest.is_empty() {
            assert!(Instant::now() < deadline, "the program does not read:\n{}", self.screen().contents());
            self.wait(PollFlags::IN | PollFlags::OUT, deadline);
            let master = self.master.as_ref().expect("not hung up");
            match rustix::io::write(master, rest) {
                Ok(written) => rest = &rest[written..],
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(error) => panic!("the program is gone: {error}\n{}", self.screen().contents()),
            }
        }
    }

    /// Presses a key that draws everything anew, again and again, and reads nothing, until the program reads no more keys:
    /// it waits for the terminal to take what it writes.
    pub fn freeze(&mut self, key: u8) {
        let master = self.master.as_ref().expect("not hung up");
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let slave = ioctl_tiocgptpeer(master, flags).expect("the other end opens");
        let deadline = Instant::now() + BOUND;
        while Instant::now() < deadline {
            rustix::io::write(master, &[key]).expect("the terminal takes keys");
            let (there, patience) = (Duration::from_millis(2), Duration::from_millis(500));
            let pressed = Instant::now();
            // The kernel brings the key to the other end a moment later.
            while pressed.elapsed() < there || rustix::io::ioctl_fionread(&slave).expect("a terminal") > 0 {
                if pressed.elapsed() > patience {
                    return;
                }
                std::thread::yield_now();
            }
        }
        panic!("the program reads for ever");
    }

    /// The status as [`Pty::exit_code`] gives it, of a program whose terminal nobody reads.
    pub fn exit_code_unread(&mut self) -> i32 {
        assert!(has_exited(&self.exited, BOUND), "does not end");
        let status = self.child.wait().expect("it was started here");
        status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
    }

    /// Waits until the screen is as `wanted` says, at most for [`BOUND`].
    ///
    /// # Panics
    /// It is not; the message shows the screen.
    pub fn wait_until(&mut self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        let deadline = Instant::now() + BOUND;
        while !wanted(self.screen()) {
            let alive = self.wait(PollFlags::IN, deadline);
            assert!(
                wanted(self.screen()) || (alive && Instant::now() < deadline),
                "never came: {what}. The screen shows:\n{}\nafter {:?}",
                self.screen().contents(),
                String::from_utf8_lossy(&self.raw[self.raw.len().saturating_sub(2000)..])
            );
        }
    }

    /// Waits until the program has written these bytes.
    pub fn wait_for_raw(&mut self, bytes: &[u8]) {
        let deadline = Instant::now() + BOUND;
        while !self.raw.windows(bytes.len()).any(|window| window == bytes) {
            assert!(self.wait(PollFlags::IN, deadline) && Instant::now() < deadline, "never came: {bytes:?}");
        }
    }

    /// Waits until the screen has this text somewhere.
    pub fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    /// Gives the window another size; the kernel sends SIGWINCH to the job in the foreground.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        set_size(self.master.as_ref().expect("not hung up"), columns, rows);
        let size = |length: u16| NonZeroU16::new(length).expect("not 0");
        self.emulator.set_size(size(rows), size(columns));
    }

    /// Lets the window claim a size that nothing here emulates.
    pub fn claim(&mut self, columns: u16, rows: u16) {
        set_size(self.master.as_ref().expect("not hung up"), columns, rows);
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).expect("the program runs");
    }

    /// Closes the terminal as a lost connection does.
    pub fn hang_up(&mut self) {
        self.master = None;
    }

    /// Whether the terminal is as a shell wants it: lines and echo.
    pub fn is_cooked(&self) -> bool {
        let modes = tcgetattr(self.master.as_ref().expect("not hung up")).expect("a terminal").local_modes;
        modes.contains(LocalModes::ICANON | LocalModes::ECHO)
    }

    /// Waits for the end of the program and takes what it wrote last.
    pub fn exit(&mut self) -> ExitStatus {
        let deadline = Instant::now() + BOUND;
        loop {
            let open = self.master.is_some() && self.wait_or_exit(deadline);
            if !open || has_exited(&self.exited, Duration::ZERO) {
                break;
            }
            assert!(Instant::now() < deadline, "does not end:\n{}", self.screen().contents());
        }
        assert!(has_exited(&self.exited, BOUND), "does not end:\n{}", self.screen().contents());
        self.drain();
        self.child.wait().expect("it was started here")
    }

    /// The status that a shell would show: 128 and the signal's number for a program that a signal ended.
    pub fn exit_code(&mut self) -> i32 {
        let status = self.exit();
        status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
    }

    /// Waits for the terminal and takes what came; false when the program's side is closed.
    fn wait(&mut self, flags: PollFlags, deadline: Instant) -> bool {
        let Some(master) = &self.master else { return false };
        let mut fds = [PollFd::new(master, flags)];
        let _ = poll(&mut fds, Some(&left(deadline)));
        self.drain()
    }

    fn wait_or_exit(&mut self, deadline: Instant) -> bool {
        let Some(master) = &self.master else { return false };
        let mut fds = [PollFd::new(master, PollFlags::IN), PollFd::new(&self.exited, PollFlags::IN)];
        let _ = poll(&mut fds, Some(&left(deadline)));
        self.drain()
    }

    fn drain(&mut self) -> bool {
        let Some(master) = &self.master else { return false };
        let mut bytes = [0; 4096];
        loop {
            match rustix::io::read(master, &mut bytes) {
                Ok(0) => return false,
                Ok(count) => {
                    self.raw.extend_from_slice(&bytes[..count]);
                    self.emulator.process(&bytes[..count]);
                }
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return true,
                // EIO: no process has the other end any more.
                Err(_) => return false,
            }
        }
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn set_size(terminal: impl AsFd, columns: u16, rows: u16) {
    let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(terminal, size).expect("a terminal has a size");
}

fn left(deadline: Instant) -> Timespec {
    timespec(deadline.saturating_duration_since(Instant::now()))
}

fn timespec(duration: Duration) -> Timespec {
    Timespec::try_from(duration).expect("seconds fit")
}

fn has_exited(exited: &OwnedFd, bound: Duration) -> bool {
    let mut fds = [PollFd::new(exited, PollFlags::IN)];
    poll(&mut fds, Some(&timespec(bound))).is_ok_and(|ready| ready > 0)
}
