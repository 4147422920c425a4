//! The folder of drafts: one file an instance, in the reader's state folder, for its owner alone.

use std::fmt;
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::PathBuf;
use std::time::SystemTime;

use directories::ProjectDirs;

use super::files::{
    Expect, FileError, make_folder, me, my_name, names_in, owner_name, read_limited, sweep, write_atomic,
};
use super::lock::{self, Holder};
use crate::setup::document::{Draft, MAX_DRAFT_BYTES, read_draft};

/// What the name of a draft ends with, after the instance.
const ENDING: &str = ".draft.yaml";

/// What the name of the record of a finished set-up ends with, after the instance: its names and its hand-over outlive the draft.
const FINISHED: &str = ".done.yaml";

/// The folder that holds the drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(PathBuf);

/// A draft in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The instance.
    pub instance: String,
    /// The file.
    pub path: PathBuf,
    /// The name of the step it is at; `None` where it can't be read.
    pub step: Option<String>,
    /// The configuration was written from it.
    pub written: bool,
    /// When it was saved last.
    pub modified: SystemTime,
    /// Who has it open, this process included.
    pub holder: Option<Holder>,
}

impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display().fmt(f)
    }
}

impl Folder {
    /// `$XDG_STATE_HOME/ims-setup`, by default `~/.local/state/ims-setup`; where the system has no such folder the one
    /// for a user's own data. `None` without a home. A relative `$XDG_STATE_HOME` is ignored, as XDG demands.
    pub fn default_location() -> Option<Folder> {
        let folders = ProjectDirs::from("", "", "ims-setup")?;
        Some(Folder(folders.state_dir().unwrap_or_else(|| folders.data_local_dir()).to_owned()))
    }

    /// The drafts in `folder`.
    pub fn at(folder: impl Into<PathBuf>) -> Folder {
        Folder(folder.into())
    }

    /// Makes the folder, mode 0700, or tightens one that is there to that; what a link in its place leads to stays as it is.
    ///
    /// # Errors
    /// Where it can't be made, or belongs to somebody else.
    pub fn make(&self) -> Result<(), FileError> {
        make_folder(&self.0)?;
        let failed = |error: io::Error| FileError::of_folder(&self.0, &error);
        let found = fs::metadata(&self.0).map_err(failed)?;
        match found.uid() {
            owner if owner == me() => {}
            0 => return Err(FileError::LeftByRoot { path: self.0.clone(), user: my_name() }),
            owner if me() == 0 => {
                return Err(FileError::OtherFolder { path: self.0.clone(), owner: owner_name(owner) });
            }
            _ => return Err(FileError::Denied { path: self.0.clone() }),
        }
        let is_link = fs::symlink_metadata(&self.0).is_ok_and(|found| found.is_symlink());
        if found.mode() & 0o077 != 0 && !is_link {
            fs::set_permissions(&self.0, Permissions::from_mode(0o700)).map_err(failed)?;
        }
        Ok(())
    }

    /// The file of an instance's draft.
    pub fn path(&self, instance: &str) -> PathBuf {
        self.0.join(format!("{instance}{ENDING}"))
    }

    /// The file whose lock says who has the draft open.
    pub fn lock_path(&self, instance: &str) -> PathBuf {
        self.0.join(format!("{instance}.lock"))
    }

    /// Every draft, the newest first. A folder that is not there has none.
    ///
    /// # Errors
    /// Where the folder can't be read, or nothing can be known of a draft in it.
    pub fn list(&self) -> Result<Vec<Entry>, FileError> {
        let failed = |error: io::Error| FileError::of_folder(&self.0, &error);
        let names = match names_in(&self.0) {
            Ok(names) => names,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(Vec::new());
            }
            Err(error) => return Err(failed(error)),
        };
        let mut entries = Vec::new();
        for name in names {
            let name = name.map_err(failed)?;
            if let Some(instance) = name.to_str().and_then(|name| name.strip_suffix(ENDING)) {
                entries.extend(self.entry(instance)?);
            }
        }
        entries.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| a.instance.cmp(&b.instance)));
        Ok(entries)
    }

    fn entry(&self, instance: &str) -> Result<Option<Entry>, FileError> {
        if !is_instance(instance) {
            return Ok(None);
        }
        let path = self.path(instance);
        let failed = |error: io::Error| FileError::of(&path, &error);
        let modified = match fs::symlink_metadata(&path) {
            Ok(found) if found.is_file() => found.modified().map_err(failed)?,
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            _ => return Ok(None),
        };
        let draft = read_limited(&path, MAX_DRAFT_BYTES).ok().and_then(|bytes| read_draft(&bytes).ok());
        Ok(Some(Entry {
            instance: instance.to_owned(),
            path,
            written: draft.as_ref().is_some_and(|draft| draft.written.is_some()),
            step: draft.map(|draft| draft.position.step),
            modified,
            holder: lock::holder(&self.lock_path(instance)),
        }))
    }

    /// The bytes of an instance's draft; `None` where there is none.
    ///
    /// # Errors
    /// Where it can't be read as a file.
    pub fn load(&self, instance: &str) -> Result<Option<Vec<u8>>, FileError> {
        match read_limited(&self.path(instance), MAX_DRAFT_BYTES) {
            Ok(bytes) => Ok(Some(bytes)),
            // No draft can stand where no folder can, or under such a name.
            Err(
                FileError::NotFound { .. }
                | FileError::NoFolder { .. }
                | FileError::NoFolderThere { .. }
                | FileError::NameTooLong { .. },
            ) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes what a save that was killed has left.
    pub fn sweep(&self) {
        sweep(&self.0);
    }

    /// Whether there is something at the place of an instance's draft.
    pub fn has(&self, instance: &str) -> bool {
        fs::symlink_metadata(self.path(instance)).is_ok()
    }

    /// When an instance's draft was saved last; `None` where there is none.
    pub fn saved(&self, instance: &str) -> Option<SystemTime> {
        fs::symlink_metadata(self.path(instance)).and_then(|found| found.modified()).ok()
    }

    /// Deletes an instance's draft and what is kept of a finished one; what is not there is deleted already.
    ///
    /// # Errors
    /// Where it can't be removed.
    pub fn delete(&self, instance: &str) -> Result<(), FileError> {
        [self.path(instance), self.finished_path(instance)].iter().try_for_each(|path| match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileError::of(path, &error)),
            _ => Ok(()),
        })
    }

    fn finished_path(&self, instance: &str) -> PathBuf {
        self.0.join(format!("{instance}{FINISHED}"))
    }

    /// An instance's draft is one no longer: it becomes the record of a finished set-up. Without a draft there is nothing new to
    /// record.
    ///
    /// # Errors
    /// Where it can't be renamed.
    pub fn finish(&self, instance: &str) -> Result<(), FileError> {
        let path = self.path(instance);
        match fs::rename(&path, self.finished_path(instance)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileError::of(&path, &error)),
            _ => Ok(()),
        }
    }

    /// Keeps an instance's draft under another name besides, as [`Folder::set_aside`] does, and saves `bytes` in its place.
    ///
    /// # Errors
    /// Where it can't be kept or the new one not saved; the draft is as it was then.
    pub fn replace(&self, instance: &str, bytes: &[u8]) -> Result<PathBuf, FileError> {
        let path = self.path(instance);
        let aside = self.free_name(instance)?;
        fs::hard_link(&path, &aside).map_err(|error| FileError::of(&path, &error))?;
        match write_atomic(&path, bytes, &Expect::Anything) {
            // It has its place, and what it replaced is nowhere but aside.
            Ok(_) | Err(FileError::Unsynced { .. }) => Ok(aside),
            Err(error) => {
                let _ = fs::remove_file(&aside);
                Err(error)
            }
        }
    }

    /// The record of an instance's finished set-up, where there is one that can be read.
    pub fn finished(&self, instance: &str) -> Option<Draft> {
        let bytes = read_limited(&self.finished_path(instance), MAX_DRAFT_BYTES).ok()?;
        read_draft(&bytes).ok()
    }

    /// What is known of the hand-over and the names of an instance: from its draft, else from its finished set-up.
    pub fn newest(&self, instance: &str) -> Option<Draft> {
        let draft = self.load(instance).ok().flatten().and_then(|bytes| read_draft(&bytes).ok());
        draft.or_else(|| self.finished(instance))
    }

    /// Gives an instance's draft another name, under which nothing takes it for a draft, and returns that: the first
    /// free one of `prod.draft.1.yaml`, `prod.draft.2.yaml` and so on. Whoever calls it holds the draft's lock.
    ///
    /// # Errors
    /// Where it can't be renamed.
    pub fn set_aside(&self, instance: &str) -> Result<PathBuf, FileError> {
        let path = self.path(instance);
        let aside = self.free_name(instance)?;
        fs::rename(&path, &aside).map_err(|error| FileError::of(&path, &error))?;
        Ok(aside)
    }

    fn free_name(&self, instance: &str) -> Result<PathBuf, FileError> {
        (1..=u32::MAX)
            .map(|number| self.0.join(format!("{instance}.draft.{number}.yaml")))
            .find(|aside| fs::symlink_metadata(aside).is_err())
            .ok_or_else(|| FileError::Full { path: self.path(instance) })
    }
}

/// Whether a name is an instance's, by the contract: ASCII letters, digits, `.`, `_`, `-`; 1 to 64; beginning with
/// neither `.` nor `-`.
fn is_instance(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && !name.starts_with(['.', '-'])
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

#[cfg(test)]
mod tests;
