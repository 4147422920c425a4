//! Whether Git would take a file into a commit.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long Git may take: on a folder that hangs nothing is said.
const LIMIT: Duration = Duration::from_secs(2);

/// Whether the file lies in a Git work tree that does not ignore it, by Git's own word. Without Git, in a repository of
/// somebody else's, or where it takes longer than two seconds: no, since nothing is known.
pub(in crate::host) fn is_open_to_commits(file: &Path) -> bool {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else { return false };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    // A file system monitor is a program that the repository names.
    let asked = Command::new("git")
        .args(["-c", "core.fsmonitor=false", "check-ignore", "--quiet", "--"])
        .arg(name)
        .current_dir(folder)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut git) = asked else { return false };
    let begun = Instant::now();
    loop {
        match git.try_wait() {
            // 0: ignored; 1: not ignored; 128: no work tree, or none that Git looks into (gitcheckignore, "EXIT STATUS").
            Ok(Some(status)) => return status.code() == Some(1),
            Ok(None) if begun.elapsed() < LIMIT => thread::sleep(Duration::from_millis(2)),
            _ => {
                let _ = git.kill();
                let _ = git.wait();
                return false;
            }
        }
    }
}
