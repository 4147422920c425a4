//! Reads files within limits: no devices, no pipes, never more than asked for.

use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use rustix::fs::{Mode, OFlags};
use zeroize::Zeroizing;

use super::error::FileError;
use super::owner::{me, owner_name};
use crate::base::secret::Secret;
use crate::base::told::Told;

/// The largest file with a secret, in bytes.
const SECRET_BYTES: usize = 4 * 1024;

/// Reads a regular file of at most `limit` bytes.
///
/// # Errors
/// Where there is none, where it is larger or of another kind, and where the system fails.
pub fn read_limited(path: &Path, limit: usize) -> Result<Vec<u8>, FileError> {
    let bytes = read_beginning(path, limit + 1)?;
    if bytes.len() > limit {
        return Err(FileError::TooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}

/// Reads the first `most` bytes of a regular file.
///
/// # Errors
/// Where there is none, where it is of another kind, and where the system fails.
pub fn read_beginning(path: &Path, most: usize) -> Result<Vec<u8>, FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    // Looked at before it is opened: opening a device or a pipe may already do something.
    regular(path, &fs::metadata(path).map_err(failed)?)?;
    let file = open(path, OFlags::empty()).map_err(failed)?;
    regular(path, &file.metadata().map_err(failed)?)?;
    let mut bytes = Vec::new();
    file.take(most as u64).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn regular(path: &Path, found: &Metadata) -> Result<(), FileError> {
    if found.is_file() { Ok(()) } else { Err(FileError::NotRegular { path: path.to_owned() }) }
}

fn open(path: &Path, flags: OFlags) -> io::Result<File> {
    let flags = flags | OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
    Ok(rustix::fs::open(path, flags, Mode::empty())?.into())
}

/// A secret that was read from its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretRead {
    /// The one line.
    pub secret: Secret,
    /// That others can read the file, and what to do about it.
    pub warning: Option<Told>,
}

/// Reads the one line of a file with a secret; `relative_to` is the folder that a relative `path` starts from.
///
/// # Errors
/// Refused unread: a link, another kind than a regular file, an owner other than this user or root, more than 4 KiB.
/// And where it does not hold exactly one line of text.
pub fn read_secret_file(path: &Path, relative_to: &Path) -> Result<SecretRead, FileError> {
    let path = relative_to.join(path);
    let found = examine(&path)?;
    let failed = |error: io::Error| FileError::of(&path, &error);
    let file = open(&path, OFlags::NOFOLLOW).map_err(failed)?;
    let opened = file.metadata().map_err(failed)?;
    if (opened.dev(), opened.ino()) != (found.dev(), found.ino()) {
        return Err(FileError::Changed { path });
    }
    let secret = read_secret_line(file, &path)?;
    Ok(SecretRead { secret, warning: readable_by_others(&path, &opened) })
}

/// Reads the one line of a secret from what is open and called `path`.
///
/// # Errors
/// Where it is more than 4 KiB, or not exactly one line of text.
pub fn read_secret_line(from: impl io::Read, path: &Path) -> Result<Secret, FileError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(SECRET_BYTES + 1));
    from.take(SECRET_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|error| FileError::of(path, &error))?;
    if bytes.len() > SECRET_BYTES {
        return Err(FileError::TooLarge { path: path.to_owned(), limit: SECRET_BYTES });
    }
    let line = std::str::from_utf8(&bytes).ok().map(|text| text.strip_suffix('\n').unwrap_or(text));
    let line = line.map(|text| text.strip_suffix('\r').unwrap_or(text));
    match line {
        Some(line) if !line.is_empty() && !line.contains(['\n', '\r']) => Ok(Secret::new(line.to_owned())),
        _ => Err(FileError::SecretNotOneLine { path: path.to_owned() }),
    }
}

/// Whether a file with a secret is there, without reading it.
///
/// # Errors
/// Where something is there that would be refused.
pub fn secret_file_is_there(path: &Path, relative_to: &Path) -> Result<bool, FileError> {
    match examine(&relative_to.join(path)) {
        Ok(_) => Ok(true),
        Err(FileError::NotFound { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

fn examine(path: &Path) -> Result<Metadata, FileError> {
    let found = fs::symlink_metadata(path).map_err(|error| FileError::of(path, &error))?;
    if found.is_symlink() {
        let target = fs::read_link(path).unwrap_or_default();
        return Err(FileError::Link { path: path.to_owned(), target });
    }
    regular(path, &found)?;
    if found.uid() != me() && found.uid() != 0 {
        return Err(FileError::SecretOwner { path: path.to_owned(), owner: owner_name(found.uid()) });
    }
    if found.len() > SECRET_BYTES as u64 {
        return Err(FileError::TooLarge { path: path.to_owned(), limit: SECRET_BYTES });
    }
    Ok(found)
}

fn readable_by_others(path: &Path, found: &Metadata) -> Option<Told> {
    (found.mode() & 0o044 != 0).then(|| Told::new("file-secret-readable").with("file", path.display().to_string()))
}
