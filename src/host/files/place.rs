//! Where a write goes: whether links on the way are followed, and whether the folder is this user's to write into.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::error::FileError;
use super::owner::{me, owner_name};
use crate::base::told::Told;

/// Links in a row, as many as Linux follows.
const LINKS: usize = 40;

/// The file that a write goes to.
#[derive(Debug)]
pub(super) struct Place {
    /// The file itself, no link.
    pub(super) path: PathBuf,
    /// Its folder.
    pub(super) folder: PathBuf,
    /// What is there already.
    pub(super) existing: Option<Metadata>,
}

/// The folder that relative names start from.
///
/// # Errors
/// It can't be used: it was removed, or the share it lies on is gone.
pub fn here() -> Result<PathBuf, Told> {
    std::env::current_dir().map_err(|error| Told::new("here-unusable").with_refusal("reason", &error))
}

/// Finds the file that a write to `path` goes to.
///
/// # Errors
/// Where the rules of the contract forbid it, or the folder is not there.
pub(super) fn find(path: &Path) -> Result<Place, FileError> {
    let path = std::path::absolute(path).map_err(|error| FileError::of(path, &error))?;
    let existing = match fs::symlink_metadata(&path) {
        Ok(found) if found.is_symlink() => {
            let path = follow(&path)?;
            let found = fs::symlink_metadata(&path).map_err(|error| FileError::of(&path, &error))?;
            return place(path, Some(found));
        }
        Ok(found) => Some(found),
        // A name that ends so is a folder's.
        Err(error) if error.kind() == ErrorKind::NotFound && path.as_os_str().as_encoded_bytes().ends_with(b"/") => {
            return Err(FileError::NoFolder { path });
        }
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(FileError::of(&path, &error)),
    };
    folder_links(&path)?;
    place(path, existing)
}

fn place(path: PathBuf, existing: Option<Metadata>) -> Result<Place, FileError> {
    if existing.as_ref().is_some_and(|found| !found.is_file()) {
        return Err(FileError::NotRegular { path });
    }
    let folder = path.parent().ok_or_else(|| FileError::NotRegular { path: path.clone() })?.to_owned();
    own_folder(&folder)?;
    if let Some(found) = &existing
        && found.uid() != me()
        && !fs::metadata(&folder).is_ok_and(|folder| is_closed(folder.mode(), folder.uid(), me()))
    {
        return Err(FileError::OtherOwner { path, owner: owner_name(found.uid()) });
    }
    Ok(Place { path, folder, existing })
}

/// Root does not write into another user's folder: the files would be root's, and that user could not use them.
pub(super) fn own_folder(folder: &Path) -> Result<(), FileError> {
    let found = fs::metadata(folder).map_err(|error| FileError::of_folder(folder, &error))?;
    match stranger(me(), found.uid()) {
        Some(owner) => Err(FileError::OtherFolder { path: folder.to_owned(), owner: owner_name(owner) }),
        None => Ok(()),
    }
}

fn stranger(me: u32, owner: u32) -> Option<u32> {
    (me == 0 && owner != 0).then_some(owner)
}

/// Where the link at `path` leads, if it may be followed: every link and its target are this user's, and nobody else
/// can write to a folder on either path.
fn follow(path: &Path) -> Result<PathBuf, FileError> {
    let points_to = fs::read_link(path).unwrap_or_default();
    let refused = || FileError::Link { path: path.to_owned(), target: points_to.clone() };
    let me = me();
    let mut current = path.to_owned();
    for _ in 0..LINKS {
        let found = fs::symlink_metadata(&current).map_err(|_| refused())?;
        let parent = current.parent().ok_or_else(refused)?.to_owned();
        if found.uid() != me || !folders_are_closed(&parent, me) {
            return Err(refused());
        }
        if !found.is_symlink() {
            return fs::canonicalize(&current).map_err(|_| refused());
        }
        current = parent.join(fs::read_link(&current).map_err(|_| refused())?);
    }
    Err(refused())
}

/// Whether nobody but this user and root can change what the folders on this path hold, the way there by links
/// included.
fn folders_are_closed(folder: &Path, me: u32) -> bool {
    let Ok(real) = fs::canonicalize(folder) else {
        return false;
    };
    folder
        .ancestors()
        .chain(real.ancestors())
        .all(|folder| fs::metadata(folder).is_ok_and(|found| is_closed(found.mode(), found.uid(), me)))
}

fn is_closed(mode: u32, owner: u32, me: u32) -> bool {
    mode & 0o022 == 0 && (owner == me || owner == 0)
}

/// Folders reached by a link: followed where the link is this user's or root's (`/var` may be one), never where
/// somebody else has laid it.
fn folder_links(path: &Path) -> Result<(), FileError> {
    let me = me();
    for folder in path.ancestors().skip(1) {
        let Ok(found) = fs::symlink_metadata(folder) else { continue };
        if found.is_symlink() && found.uid() != me && found.uid() != 0 {
            let target = fs::read_link(folder).unwrap_or_default();
            return Err(FileError::Link { path: folder.to_owned(), target });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_closed_where_only_its_owner_writes_and_that_is_this_user_or_root() {
        assert!(is_closed(0o40755, 1000, 1000));
        assert!(is_closed(0o40755, 0, 1000));
        assert!(!is_closed(0o40755, 1001, 1000), "its owner can write");
        assert!(!is_closed(0o40775, 1000, 1000), "its group can write");
        assert!(!is_closed(0o41777, 0, 1000), "everybody can write, the sticky bit or not");
    }

    #[test]
    fn only_root_is_kept_out_of_the_folders_of_others() {
        assert_eq!(stranger(0, 1000), Some(1000));
        assert_eq!(stranger(0, 0), None);
        assert_eq!(stranger(1000, 1001), None, "the system itself says whether that is permitted");
    }
}
