//! Writes a file whole or not at all, for its owner's eyes only.

use std::fs::{self, DirBuilder, File, Metadata};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, fchown};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::Digest;
use super::error::FileError;
use super::owner::{me, owner_name};
use super::place::{self, Place};
use super::temporary::{MODE, Temporary, sweep};
use crate::base::told::Told;

/// How long another writer in the same folder is waited for, and how long between two looks.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(5);

/// What has to stand at the place of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expect {
    /// Whatever does.
    Anything,
    /// Nothing.
    Absent,
    /// The file with this digest, as it was read.
    Unchanged(String),
}

/// Writes `bytes` to `path` with mode 0600: a temporary file in the same folder, synced, renamed, the folder synced.
/// Returns what has to be told besides: a looser mode that was tightened.
///
/// # Errors
/// Where the file is another one than expected, where the rules about links, owners and folders forbid the write, and
/// where the system fails; the file that was there is untouched then, but for [`FileError::Unsynced`].
pub fn write_atomic(path: &Path, bytes: &[u8], expect: &Expect) -> Result<Vec<Told>, FileError> {
    let prepared = Prepared::new(path, bytes)?;
    let placed = prepared.rename(expect)?;
    placed.sync()?;
    sweep(&placed.folder);
    Ok(placed.note.into_iter().collect())
}

/// A file that is whole and on disk, and not in its place yet; dropped before, it is gone.
pub(super) struct Prepared {
    pub(super) place: Place,
    file: Temporary,
    opened: Option<File>,
}

/// A file in its place.
pub(super) struct Placed {
    path: PathBuf,
    pub(super) folder: PathBuf,
    opened: Option<File>,
    /// A looser mode that was tightened.
    pub(super) note: Option<Told>,
}

impl Prepared {
    pub(super) fn new(path: &Path, bytes: &[u8]) -> Result<Prepared, FileError> {
        let place = place::find(path)?;
        let failed = |error: &io::Error| FileError::of(&place.path, error);
        // Before anything is done: afterwards there may be no descriptor left for it.
        let opened = to_sync(&place)?;
        let mut file = temporary(&place)?;
        keep_owner(&place, file.file())?;
        file.file().write_all(bytes).map_err(|error| failed(&error))?;
        file.file().sync_all().map_err(|error| failed(&error))?;
        Ok(Prepared { place, file, opened })
    }

    /// What the system knows of it: its number and its times stay as they are when it gets its place.
    pub(super) fn metadata(&self) -> io::Result<Metadata> {
        self.file.metadata()
    }

    /// The last look at what is there, and the rename.
    pub(super) fn rename(self, expect: &Expect) -> Result<Placed, FileError> {
        let Prepared { place, file, opened } = self;
        let open = file.metadata().ok().and_then(|made| open_to_others(&place.path, &made));
        rename(&place, file, expect)?;
        let note = open.or_else(|| place.existing.as_ref().and_then(|existing| tightened(&place.path, existing)));
        Ok(Placed { path: place.path, folder: place.folder, opened, note })
    }
}

impl Placed {
    /// Makes the rename last. Some file systems cannot sync a folder and say so: their own order has to do then.
    pub(super) fn sync(&self) -> Result<(), FileError> {
        match self.opened.as_ref().map_or(Ok(()), File::sync_all) {
            Err(error) if !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
                Err(FileError::Unsynced { path: self.path.clone() })
            }
            _ => Ok(()),
        }
    }
}

/// Whether a write to `path` can be begun: the rules permit it, what stands there is what is expected, and the folder
/// takes a file. Nothing is changed.
///
/// # Errors
/// As [`write_atomic`]; it can still fail where this did not.
pub fn examine(path: &Path, expect: &Expect) -> Result<(), FileError> {
    let place = place::find(path)?;
    keep_owner(&place, temporary(&place)?.file())?;
    is_expected(&place, expect)
}

/// Whether there is at `place` what is expected.
pub(super) fn is_expected(place: &Place, expect: &Expect) -> Result<(), FileError> {
    match expect {
        Expect::Anything => Ok(()),
        Expect::Absent if place.existing.is_none() => Ok(()),
        Expect::Absent => Err(FileError::Changed { path: place.path.clone() }),
        Expect::Unchanged(digest) => unchanged(place, digest),
    }
}

/// Lets one process at a time write into a folder, for as long as what comes back is kept: two files that belong together
/// are then of one writer. Where the system has no such lock, or somebody keeps it for long, there is none.
pub fn one_at_a_time(folder: &Path) -> Option<File> {
    let folder = File::open(folder).ok()?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => return Some(folder),
            Err(Errno::WOULDBLOCK) if Instant::now() < deadline => thread::sleep(PAUSE),
            Err(Errno::INTR) => {}
            Err(_) => return None,
        }
    }
}

fn temporary(place: &Place) -> Result<Temporary, FileError> {
    Temporary::new(&place.folder).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::PermissionDenied => {
            FileError::of_folder(&place.folder, &error)
        }
        _ => FileError::of(&place.path, &error),
    })
}

/// The new file gets the owner of the one it replaces. The group is tried only: with this mode it has no rights.
fn keep_owner(place: &Place, file: &File) -> Result<(), FileError> {
    let Some(existing) = &place.existing else {
        return Ok(());
    };
    if existing.uid() == me() {
        let _ = fchown(file, None, Some(existing.gid()));
        return Ok(());
    }
    fchown(file, Some(existing.uid()), Some(existing.gid()))
        .map_err(|_| FileError::OwnerLost { path: place.path.clone(), owner: owner_name(existing.uid()) })
}

/// As [`Prepared::rename`].
fn rename(place: &Place, file: Temporary, expect: &Expect) -> Result<(), FileError> {
    let done = match expect {
        Expect::Anything => file.replace(&place.path),
        Expect::Absent => file.put(&place.path),
        Expect::Unchanged(digest) => {
            unchanged(place, digest)?;
            file.replace(&place.path)
        }
    };
    match done {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(FileError::Changed { path: place.path.clone() }),
        done => done.map_err(|error| FileError::of(&place.path, &error)),
    }
}

/// Whether the file is the one with this digest.
fn unchanged(place: &Place, digest: &str) -> Result<(), FileError> {
    match fs::read(&place.path) {
        Ok(bytes) if Digest::of(&bytes).0 == *digest => Ok(()),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(FileError::of(&place.path, &error)),
        _ => Err(FileError::Changed { path: place.path.clone() }),
    }
}

/// The folder, open to be synced; none where it can be written to and not read.
fn to_sync(place: &Place) -> Result<Option<File>, FileError> {
    let scarce = |error: &io::Error| {
        [Errno::MFILE, Errno::NFILE].iter().any(|scarce| error.raw_os_error() == Some(scarce.raw_os_error()))
    };
    match File::open(&place.folder) {
        Ok(folder) => Ok(Some(folder)),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(None),
        // That has nothing to do with the folder: what can't be written is named.
        Err(error) if scarce(&error) => Err(FileError::of(&place.path, &error)),
        Err(error) => Err(FileError::of_folder(&place.folder, &error)),
    }
}

/// That others may read what was just made for its owner alone: the file system keeps no modes.
pub(super) fn open_to_others(path: &Path, made: &Metadata) -> Option<Told> {
    let mode = made.mode() & 0o7777;
    (mode & 0o077 != 0)
        .then(|| Told::new("file-open").with("file", path.display().to_string()).with("mode", format!("{mode:04o}")))
}

fn tightened(path: &Path, existing: &Metadata) -> Option<Told> {
    let mode = existing.mode() & 0o7777;
    (mode & !MODE != 0).then(|| {
        let told = |key| Told::new(key).with("file", path.display().to_string()).with("mode", format!("{mode:04o}"));
        match existing.uid() {
            owner if owner == me() => told("file-tightened"),
            owner => told("file-tightened-other").with("owner", owner_name(owner)),
        }
    })
}

/// Makes a folder, and those it stands in, for this user alone (mode 0700). One that is there already is left as it is.
///
/// # Errors
/// Where it can't be made, or would be made by root in another user's folder.
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    if let Some(existing) = path.ancestors().find(|folder| folder.is_dir()) {
        place::own_folder(existing)?;
    }
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => FileError::no_folder(path),
        _ => FileError::of_folder(path, &error),
    })
}
