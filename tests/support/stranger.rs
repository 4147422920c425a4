//! The program run by a user who is nobody else's: not root, of a number that owns nothing on this machine.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::pty::Pty;

/// The number of the user, and of the group.
pub const NUMBER: u32 = 54_321;

/// A home of that user, with the program in it where every user can run it.
pub struct Stranger(TempDir);

impl Stranger {
    /// `None` where this is not root, who alone can be somebody else.
    pub fn new() -> Option<Stranger> {
        if !rustix::process::geteuid().is_root() {
            eprintln!("left out: only root can run a program as another user");
            return None;
        }
        let home = TempDir::new().expect("a folder");
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).expect("is ours");
        let program = home.path().join("ims-setup");
        fs::copy(env!("CARGO_BIN_EXE_ims-setup"), &program).expect("is copied");
        let stranger = Stranger(home);
        Stranger::own(stranger.0.path());
        Some(stranger)
    }

    /// Gives a file or folder to that user.
    pub fn own(path: &Path) {
        chown(path, Some(NUMBER), Some(NUMBER)).expect("root gives it");
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Makes a folder of that user's.
    pub fn folder(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir(&path).expect("is made");
        Stranger::own(&path);
        path
    }

    /// What `more` (`prlimit --nproc=1`, say; or nothing) runs of the program, in that home.
    pub fn command(&self, more: &[&str], arguments: &[&str]) -> Command {
        let mut command = Command::new("setpriv");
        self.settle(&mut command, more, arguments);
        command
    }

    /// The same in a pseudo-terminal.
    pub fn start(&self, more: &[&str], arguments: &[&str], columns: u16, rows: u16) -> Pty {
        let mut command = Pty::command("setpriv");
        self.settle(&mut command, more, arguments);
        Pty::start(command, columns, rows)
    }

    fn settle(&self, command: &mut Command, more: &[&str], arguments: &[&str]) {
        let number = NUMBER.to_string();
        command
            .args(["--reuid", &number, "--regid", &number, "--clear-groups"])
            .args(more)
            .arg(self.path("ims-setup"))
            .args(arguments)
            .current_dir(self.0.path())
            .env("HOME", self.0.path())
            .env("XDG_STATE_HOME", self.path("state"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("LC_ALL", "C.UTF-8");
    }
}
