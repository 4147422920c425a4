//! Reads what lies inside an installation, within limits: no link is followed out of it, and what can't be read is noted.

use std::io;
use std::path::{Path, PathBuf};

use crate::base::refusal::Refusal;
use crate::campaign::measured::{InstalledPart, Unread, WhyUnread};
use crate::campaign::xml;
use crate::host::files::{FileError, names_in, read_beginning, read_limited};

/// So much is noted of what could not be read.
const MOST_UNREAD: usize = 20;

/// An installation that is being read.
pub(super) struct Inside<'a> {
    /// Its folder, without links.
    root: &'a Path,
    /// The organisations' IDs that were found.
    pub(super) organizations: Vec<String>,
    /// What could not be read.
    pub(super) unread: Vec<Unread>,
}

impl<'a> Inside<'a> {
    /// The installation in `root`, a path without links.
    pub(super) fn of(root: &'a Path) -> Inside<'a> {
        Inside { root, organizations: Vec::new(), unread: Vec::new() }
    }

    /// The whole text of `path`, which is inside; nothing where there is no such file.
    pub(super) fn text(&mut self, part: InstalledPart, path: &str, limit: usize) -> Option<String> {
        let bytes = self.place(part, path).and_then(|place| self.told(part, path, read_limited(&place, limit)))?;
        Some(xml::decoded(&bytes))
    }

    /// The beginning of the text of `path`, which is inside; nothing where there is no such file.
    pub(super) fn beginning(&mut self, part: InstalledPart, path: &str, most: usize) -> Option<String> {
        let bytes = self.place(part, path).and_then(|place| self.told(part, path, read_beginning(&place, most)))?;
        // The last character may be cut in two; what is left of it is beyond what is looked at.
        match std::str::from_utf8(&bytes) {
            Err(error) if error.error_len().is_none() => Some(xml::decoded(&bytes[..error.valid_up_to()])),
            _ => Some(xml::decoded(&bytes)),
        }
    }

    /// The names in the folder `path`, which is inside, in their order, at most so many.
    pub(super) fn names(&mut self, part: InstalledPart, path: &str, most: usize) -> Vec<String> {
        let Some(place) = self.place(part, path) else { return Vec::new() };
        let found = match names_in(&place) {
            Ok(found) => found,
            Err(error) => {
                self.refused(part, path, &error);
                return Vec::new();
            }
        };
        let mut names: Vec<String> =
            found.flatten().filter_map(|name| name.into_string().ok()).take(most + 1).collect();
        if names.len() > most {
            self.note(part, path, WhyUnread::TooMany);
            names.truncate(most);
        }
        names.sort_unstable();
        names
    }

    /// Whether `path` is a regular file that lies inside.
    pub(super) fn is_file(&mut self, part: InstalledPart, path: &str) -> bool {
        self.place(part, path).is_some_and(|place| place.is_file())
    }

    /// Notes that `path` was not read, and why.
    pub(super) fn note(&mut self, part: InstalledPart, path: &str, why: WhyUnread) {
        if self.unread.len() < MOST_UNREAD {
            self.unread.push(Unread { part, path: path.to_owned(), why });
        }
    }

    /// Where `path` lies, if it lies inside once its links are followed.
    fn place(&mut self, part: InstalledPart, path: &str) -> Option<PathBuf> {
        match self.root.join(path).canonicalize() {
            Ok(place) if place.starts_with(self.root) => return Some(place),
            Ok(_) => self.note(part, path, WhyUnread::Outside),
            Err(error) => self.refused(part, path, &error),
        }
        None
    }

    fn told<T>(&mut self, part: InstalledPart, path: &str, read: Result<T, FileError>) -> Option<T> {
        let why = match read {
            Ok(read) => return Some(read),
            Err(FileError::NotFound { .. }) => return None,
            Err(FileError::TooLarge { .. }) => WhyUnread::TooLarge,
            Err(FileError::NotRegular { .. }) => WhyUnread::Kind,
            Err(FileError::Other { reason, .. }) => WhyUnread::Refused(reason),
            Err(FileError::Denied { .. } | FileError::LeftByRoot { .. }) => {
                WhyUnread::Refused(Refusal::from(&io::Error::from(io::ErrorKind::PermissionDenied)))
            }
            Err(FileError::Away { .. }) => {
                WhyUnread::Refused(Refusal::from(&io::Error::from(io::ErrorKind::StaleNetworkFileHandle)))
            }
            // A device that fails.
            Err(_) => WhyUnread::Refused(Refusal::from(&io::Error::from_raw_os_error(5))),
        };
        self.note(part, path, why);
        None
    }

    fn refused(&mut self, part: InstalledPart, path: &str, error: &io::Error) {
        if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) {
            self.note(part, path, WhyUnread::Refused(error.into()));
        }
    }
}
