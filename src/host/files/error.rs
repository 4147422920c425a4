//! Why a file could not be used, as meanings; the words are in the catalogues.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use rustix::io::Errno;

use super::owner::{me, my_name};
use crate::base::refusal::{Refusal, is_away};
use crate::base::told::Told;

/// So much is shown of a name that is too long, in characters.
const SHOWN: usize = 80;

/// Why a file could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// There is none.
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// The folder it belongs into is not there.
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// Something else stands where a folder of the way would have to be.
    NoFolderThere {
        /// What stands there.
        path: PathBuf,
    },
    /// The system does not permit it.
    Denied {
        /// The file or folder.
        path: PathBuf,
    },
    /// A folder, a device, a pipe: anything but a regular file.
    NotRegular {
        /// The file.
        path: PathBuf,
    },
    /// More bytes than are read.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How many are.
        limit: usize,
    },
    /// A symbolic link that is not followed.
    Link {
        /// The link.
        path: PathBuf,
        /// Where it points.
        target: PathBuf,
    },
    /// Root made it where this user has to write, in an earlier run.
    LeftByRoot {
        /// The file or folder.
        path: PathBuf,
        /// The name of this user.
        user: String,
    },
    /// Something else stands where the lock's file belongs.
    OddLock {
        /// What stands there.
        path: PathBuf,
    },
    /// The process may open no more files.
    NoDescriptors {
        /// The file.
        path: PathBuf,
    },
    /// Root would write into a folder of this user.
    OtherFolder {
        /// The folder.
        path: PathBuf,
        /// Its owner's name.
        owner: String,
    },
    /// The file belongs to this user, and writing it would give it another owner.
    OwnerLost {
        /// The file.
        path: PathBuf,
        /// Its owner's name.
        owner: String,
    },
    /// The file belongs to this user, who would read what is written, and others can put files into its folder.
    OtherOwner {
        /// The file.
        path: PathBuf,
        /// Its owner's name.
        owner: String,
    },
    /// The file is another one than when it was read.
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// Another process has the draft by now.
    TakenOver {
        /// The lock's file.
        path: PathBuf,
    },
    /// No space is left, or the quota is used up.
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The process may not make a file as large as this.
    Limited {
        /// The file.
        path: PathBuf,
    },
    /// The file system is read-only.
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Its name, or the way to it, is longer than the system permits.
    NameTooLong {
        /// The file.
        path: PathBuf,
    },
    /// The disk, or whatever lies behind the file, failed.
    Broken {
        /// The file.
        path: PathBuf,
    },
    /// The share or mount that it lies on is gone, or fails elsewhere.
    Away {
        /// The file.
        path: PathBuf,
    },
    /// It is in use, or mounted by itself: another file can't take its place.
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// It is in its place, and its folder could not be synced.
    Unsynced {
        /// The file.
        path: PathBuf,
    },
    /// The file system it lies on has no locks.
    NoLocks {
        /// The file.
        path: PathBuf,
    },
    /// The disk did not answer in time.
    Slow {
        /// The file.
        path: PathBuf,
    },
    /// A file with a secret belongs to somebody else.
    SecretOwner {
        /// The file.
        path: PathBuf,
        /// Its owner's name.
        owner: String,
    },
    /// A file with a secret has not exactly one line of text.
    SecretNotOneLine {
        /// The file.
        path: PathBuf,
    },
    /// The secret's file is the new one, the configuration the old one, and the old secret could not be put back.
    SecretAlone {
        /// The secret's file.
        path: PathBuf,
    },
    /// The program itself failed while it wrote.
    Fault {
        /// The file.
        path: PathBuf,
    },
    /// Anything else.
    Other {
        /// The file.
        path: PathBuf,
        /// What the system answered.
        reason: Refusal,
    },
}

impl FileError {
    /// What `error` means for `path`.
    pub(in crate::host) fn of(path: &Path, error: &io::Error) -> FileError {
        if error.kind() == ErrorKind::NotADirectory {
            return FileError::no_folder(path.parent().unwrap_or(path));
        }
        let is = |number: Errno| error.raw_os_error() == Some(number.raw_os_error());
        if error.kind() == ErrorKind::PermissionDenied {
            return FileError::denied(path);
        }
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::NotFound => FileError::NotFound { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FileError::Full { path },
            ErrorKind::FileTooLarge => FileError::Limited { path },
            ErrorKind::ReadOnlyFilesystem => FileError::ReadOnly { path },
            ErrorKind::InvalidFilename => FileError::NameTooLong { path },
            // No name of a file holds what this one does.
            ErrorKind::InvalidInput if error.raw_os_error().is_none() => FileError::NotFound { path },
            ErrorKind::IsADirectory | ErrorKind::WouldBlock => FileError::NotRegular { path },
            _ if is(Errno::LOOP) || is(Errno::NXIO) || is(Errno::NODEV) => FileError::NotRegular { path },
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::CrossesDevices => {
                FileError::Busy { path }
            }
            _ if is_away(error) => FileError::Away { path },
            _ if is(Errno::IO) => FileError::Broken { path },
            _ if is(Errno::MFILE) || is(Errno::NFILE) => FileError::NoDescriptors { path },
            _ => FileError::Other { path, reason: error.into() },
        }
    }

    /// That there is no folder `path`, or what stands on the way to it that is none.
    pub(super) fn no_folder(path: &Path) -> FileError {
        let stands = |path: &&Path| fs::metadata(path).is_ok_and(|found| !found.is_dir());
        match path.ancestors().find(stands) {
            Some(other) => FileError::NoFolderThere { path: other.to_owned() },
            None => FileError::NoFolder { path: path.to_owned() },
        }
    }

    /// That this user may not use `path`: what belongs to root in a folder of this user was left there by root.
    pub(in crate::host) fn denied(path: &Path) -> FileError {
        let owner = |path: &Path| fs::symlink_metadata(path).ok().map(|found| found.uid());
        let left = |path: &&Path| owner(path) == Some(0) && path.parent().and_then(owner) == Some(me());
        match path.ancestors().find(left) {
            Some(left) if me() != 0 => FileError::LeftByRoot { path: left.to_owned(), user: my_name() },
            _ => FileError::Denied { path: path.to_owned() },
        }
    }

    /// Whether it only keeps a draft from being saved, for now: a session can go on without.
    pub fn only_keeps_nothing(&self) -> bool {
        use FileError::{
            Away, Broken, Busy, Denied, Full, Limited, NameTooLong, NoDescriptors, NoFolder, NoFolderThere, Other,
            ReadOnly,
        };
        matches!(
            self,
            Away { .. }
                | Broken { .. }
                | Busy { .. }
                | Denied { .. }
                | Full { .. }
                | Limited { .. }
                | NameTooLong { .. }
                | NoDescriptors { .. }
                | NoFolder { .. }
                | NoFolderThere { .. }
                | Other { .. }
                | ReadOnly { .. }
        )
    }

    /// As [`FileError::of`], for a folder: one that is not there is said to be one.
    pub(in crate::host) fn of_folder(path: &Path, error: &io::Error) -> FileError {
        // A link that leads to itself leads to no folder.
        let circular = error.raw_os_error() == Some(Errno::LOOP.raw_os_error());
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => FileError::no_folder(path),
            _ if circular => FileError::no_folder(path),
            _ => FileError::of(path, error),
        }
    }
}

impl From<FileError> for Told {
    fn from(error: FileError) -> Told {
        let about = |key, path: PathBuf| Told::new(key).with("file", path.display().to_string());
        match error {
            FileError::NotFound { path } => about("file-not-found", path),
            FileError::NoFolder { path } => about("file-no-folder", path),
            FileError::NoFolderThere { path } => about("file-no-folder-there", path),
            FileError::Denied { path } => about("file-denied", path),
            FileError::NotRegular { path } => about("file-not-regular", path),
            FileError::TooLarge { path, limit } if limit < 1024 * 1024 => {
                about("file-too-large-kib", path).with("limit", (limit / 1024).to_string())
            }
            FileError::TooLarge { path, limit } => {
                about("file-too-large", path).with("limit", (limit / (1024 * 1024)).to_string())
            }
            FileError::Link { path, target } => about("file-link", path).with("target", target.display().to_string()),
            FileError::LeftByRoot { path, user } => about("file-left-by-root", path).with("user", user),
            FileError::OddLock { path } => about("file-odd-lock", path),
            FileError::NoDescriptors { path } => about("file-no-descriptors", path),
            FileError::OtherFolder { path, owner } => about("file-other-folder", path).with("owner", owner),
            FileError::OwnerLost { path, owner } => about("file-owner-lost", path).with("owner", owner),
            FileError::OtherOwner { path, owner } => about("file-other-owner", path).with("owner", owner),
            FileError::Changed { path } => about("file-changed", path),
            FileError::TakenOver { path } => about("file-taken-over", path),
            FileError::Full { path } => about("file-full", path),
            FileError::Limited { path } => about("file-limited", path),
            FileError::ReadOnly { path } => about("file-read-only", path),
            // Its beginning is enough to know it by.
            FileError::NameTooLong { path } => {
                let name: String = path.display().to_string().chars().take(SHOWN).chain(['…']).collect();
                Told::new("file-name-too-long").with("file", name)
            }
            FileError::Broken { path } => about("file-broken", path),
            FileError::Away { path } => about("file-away", path),
            FileError::Busy { path } => about("file-busy", path),
            FileError::Unsynced { path } => about("file-unsynced", path),
            FileError::NoLocks { path } => about("file-no-locks", path),
            FileError::Slow { path } => about("file-slow", path),
            FileError::SecretOwner { path, owner } => about("file-secret-owner", path).with("owner", owner),
            FileError::SecretNotOneLine { path } => about("file-secret-not-one-line", path),
            FileError::SecretAlone { path } => about("secret-replaced-alone", path),
            FileError::Fault { path } => about("file-fault", path),
            FileError::Other { path, reason } => about("file-other", path).with_refusal("reason", reason),
        }
    }
}
