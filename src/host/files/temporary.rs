//! Temporary files: without a name until they are whole where the system can do that, and swept where a process that was
//! killed has left one. Each is locked (`flock`) by whoever writes it before it has a name, so one that nobody has locked
//! was left behind.

use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::fs::{FlockOperation, Mode, OFlags, flock};
use rustix::io::{Errno, retry_on_intr};
use tempfile::{Builder, TempPath};

use super::entries::names_in;
use super::owner::me;

/// The mode of everything that is written.
pub(super) const MODE: u32 = 0o600;

/// Their names begin and end with these.
const NAME: (&str, &str) = (".ims-setup-", ".new");

/// Where a system has no locks, one this old was left behind.
const LEFT_BEHIND: Duration = Duration::from_mins(10);

/// A file that is to get its place once it is whole; dropped before, it is gone.
pub(super) struct Temporary {
    file: File,
    folder: PathBuf,
    /// Its name, where it needed one from the start.
    named: Option<TempPath>,
}

impl Temporary {
    /// A new one in `folder`, with its final mode.
    pub(super) fn new(folder: &Path) -> io::Result<Temporary> {
        let made = match unnamed(folder) {
            Some(file) => Temporary { file, folder: folder.to_owned(), named: None },
            None => Temporary::with_name(folder)?,
        };
        // An odd umask may have taken away the owner's own rights. Some file systems keep no modes, and some say so.
        match made.file.set_permissions(Permissions::from_mode(MODE)) {
            Err(error) if error.kind() != io::ErrorKind::PermissionDenied => Err(error),
            _ => Ok(made),
        }
    }

    /// One with a name: between its making and its lock a sweep may have taken it for a left one.
    pub(super) fn with_name(folder: &Path) -> io::Result<Temporary> {
        loop {
            let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW;
            let open =
                |path: &Path| Ok(File::from(retry_on_intr(|| rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR))?));
            let (file, path) = builder().make_in(folder, open)?.into_parts();
            let _ = flock(&file, FlockOperation::LockExclusive);
            if file.metadata()?.nlink() > 0 {
                return Ok(Temporary { file, folder: folder.to_owned(), named: Some(path) });
            }
        }
    }

    /// The file, to be written to.
    pub(super) fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// What the system knows of it.
    pub(super) fn metadata(&self) -> io::Result<fs::Metadata> {
        self.file.metadata()
    }

    /// Puts it in the place of `target`, whatever is there.
    pub(super) fn replace(self, target: &Path) -> io::Result<()> {
        let mut path = match self.named {
            Some(path) => path,
            None => builder().make_in(&self.folder, |path| link(&self.file, path))?.into_temp_path(),
        };
        loop {
            match path.persist(target) {
                // A signal came in between, which some file systems tell: nothing was done yet.
                Err(failed) if failed.error.kind() == io::ErrorKind::Interrupted => path = failed.path,
                done => return done.map_err(|failed| failed.error),
            }
        }
    }

    /// Puts it to `target`, where nothing may be.
    pub(super) fn put(self, target: &Path) -> io::Result<()> {
        match self.named {
            Some(path) => path.persist_noclobber(target).map_err(|failed| failed.error),
            None => link(&self.file, target),
        }
    }
}

fn builder() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(NAME.0).suffix(NAME.1);
    builder
}

/// A locked file without a name in `folder`; `None` where the system or the file system has none such.
#[cfg(target_os = "linux")]
fn unnamed(folder: &Path) -> Option<File> {
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let file = File::from(retry_on_intr(|| rustix::fs::open(folder, flags, Mode::RUSR | Mode::WUSR)).ok()?);
    // Its way to a name.
    fs::symlink_metadata(itself(&file)).ok()?;
    flock(&file, FlockOperation::NonBlockingLockExclusive).ok()?;
    Some(file)
}

#[cfg(not(target_os = "linux"))]
fn unnamed(_: &Path) -> Option<File> {
    None
}

fn itself(file: &File) -> PathBuf {
    use std::os::fd::AsRawFd as _;
    format!("/proc/self/fd/{}", file.as_raw_fd()).into()
}

fn link(file: &File, path: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD, linkat};
    Ok(retry_on_intr(|| linkat(CWD, itself(file), CWD, path, AtFlags::SYMLINK_FOLLOW))?)
}

/// Removes this user's temporary files in `folder` that a process which was killed has left: one of them may hold a secret.
pub fn sweep(folder: &Path) {
    for name in names_in(folder).into_iter().flatten().flatten() {
        let bytes = name.as_encoded_bytes();
        if bytes.starts_with(NAME.0.as_bytes()) && bytes.ends_with(NAME.1.as_bytes()) {
            remove_left(&folder.join(name));
        }
    }
}

/// Removes it where it is a file of this user's, under this name alone, and nobody has it locked.
fn remove_left(path: &Path) {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    let Ok(file) = rustix::fs::open(path, flags, Mode::empty()).map(File::from) else { return };
    let Ok(found) = file.metadata() else { return };
    let left = found.is_file()
        && found.uid() == me()
        && found.nlink() == 1
        && match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => true,
            Err(Errno::WOULDBLOCK) => false,
            Err(_) => {
                let age = found.modified().ok().and_then(|at| SystemTime::now().duration_since(at).ok());
                age.is_some_and(|age| age > LEFT_BEHIND)
            }
        };
    if left {
        // Still locked: whoever has just made it finds it gone once the lock is given back, and makes another.
        let _ = fs::remove_file(path);
    }
    drop(file);
}
