//! The secret's file and the configuration it belongs to: both are written, or both are as before.
//!
//! Two renames are two steps, and a kill can come between them. So the old secret keeps a second name until both are done.
//! The name tells which configuration it belongs to, which one was to come, and which secret was put into its place: whoever
//! comes next puts the old one back where exactly that half is done, and never over what a person has written since.

use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::Digest;
use super::entries::names_in;
use super::error::FileError;
use super::owner::me;
use super::place::Place;
use super::read::read_limited;
use super::temporary::sweep;
use super::write::{Expect, Prepared, is_expected, one_at_a_time, write_atomic};
use crate::base::told::Told;

/// The second names begin and end with these.
const NAME: (&str, &str) = (".ims-setup-", ".old");

/// So many digits of a digest tell one file from another.
const DIGITS: usize = 16;

/// The longest configuration that is looked at, in bytes.
const LONGEST_CONFIGURATION: usize = 1024 * 1024;

/// The longest old secret's file that can be put back from memory, in bytes.
const LONGEST: usize = 64 * 1024;

/// Writes the `secret`'s file and then the `configuration`, each with its bytes, as [`write_atomic`] writes one. Whoever calls
/// it is the only writer in the folder, as by [`one_at_a_time`].
///
/// # Errors
/// As [`write_atomic`]. Both files are as before then. That only their folder could not be synced is told: both are new.
pub fn write_pair(
    secret: (&Path, &[u8]),
    configuration: (&Path, &[u8]),
    expect: &Expect,
) -> Result<Vec<Told>, FileError> {
    let (secret, new) = (Prepared::new(secret.0, secret.1)?, configuration.1);
    let configuration = Prepared::new(configuration.0, configuration.1)?;
    is_expected(&configuration.place, expect)?;
    let mut notes = settle(&secret.place.path, &configuration.place.path);
    let before = Before::of(&secret, &configuration.place, new);
    let written = configuration.place.path.clone();
    let first = match secret.rename(&Expect::Anything) {
        Ok(placed) => placed,
        Err(error) => {
            before.forget();
            return Err(error);
        }
    };
    let second = match configuration.rename(expect) {
        Ok(placed) => placed,
        Err(error) => return Err(before.put_back().err().unwrap_or(error)),
    };
    before.forget();
    // An older one that nobody could tell the place of: both files are new now.
    for left in seconds(&first.folder, &written) {
        let _ = fs::remove_file(left.path);
    }
    let apart = second.folder != first.folder;
    let synced = second.sync().and(if apart { first.sync() } else { Ok(()) });
    if apart {
        sweep(&second.folder);
    }
    sweep(&first.folder);
    notes.extend(first.note.into_iter().chain(second.note));
    notes.extend(synced.err().map(Told::from));
    Ok(notes)
}

/// Brings to an end what a kill in [`write_pair`] has left of `secret` and `configuration`, and removes what it was writing.
/// Returns what there is to tell of it: nothing where it had begun nothing, or had ended.
pub fn settle_pair(secret: &Path, configuration: &Path) -> Vec<Told> {
    let (secret, configuration) = (itself(secret), itself(configuration));
    let Some(folder) = secret.parent() else { return Vec::new() };
    sweep(folder);
    if seconds(folder, &configuration).is_empty() {
        return Vec::new();
    }
    // A writer that is alive is about to bring it to an end itself.
    let Some(_alone) = one_at_a_time(folder) else { return Vec::new() };
    settle(&secret, &configuration)
}

/// What is half done of `secret` and `configuration`, without a change: that they are of two writes.
pub fn half_written(secret: &Path, configuration: &Path) -> Option<Told> {
    let (secret, configuration) = (itself(secret), itself(configuration));
    let left = seconds(secret.parent()?, &configuration);
    left.iter().find_map(|second| match second.state(&secret, &configuration) {
        State::Half | State::Unclear => Some(told("secret-half-written", &secret, &second.path)),
        State::Untouched | State::Done | State::Rewritten => None,
    })
}

fn settle(secret: &Path, configuration: &Path) -> Vec<Told> {
    let mut notes = Vec::new();
    for second in seconds(secret.parent().unwrap_or(Path::new("")), configuration) {
        match second.state(secret, configuration) {
            State::Half if fs::rename(&second.path, secret).is_ok() => {
                notes.push(told("secret-put-back", secret, &second.path));
            }
            State::Half | State::Unclear => notes.push(told("secret-half-written", secret, &second.path)),
            state => {
                let _ = fs::remove_file(&second.path);
                notes.extend((state == State::Rewritten).then(|| told("secret-left-so", secret, &second.path)));
            }
        }
    }
    notes
}

fn told(key: &'static str, secret: &Path, old: &Path) -> Told {
    Told::new(key).with("file", secret.display().to_string()).with("old", old.display().to_string())
}

/// Where links lead, as the write has followed them.
fn itself(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn is_own(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.uid() == me())
}

/// An old secret under its second name, and what that tells.
struct Second {
    path: PathBuf,
    /// The digits of the configuration that it belongs to, of the one that was to come, and of the secret's new file.
    before: String,
    after: String,
    placed: String,
}

/// How far a write had come that has left an old secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The old secret is in its place still.
    Untouched,
    /// The new secret is in its place, the configuration is the old one.
    Half,
    /// Both are new.
    Done,
    /// Somebody has written the secret's file since.
    Rewritten,
    /// The new secret is in its place, and somebody has changed the configuration since, the old or the new one.
    Unclear,
}

impl Second {
    /// Of a name as [`second_name`] makes it.
    fn parse(path: PathBuf, begins: &str) -> Option<Second> {
        let name = path.file_name()?.to_str()?.strip_prefix(begins)?.strip_suffix(NAME.1)?;
        let mut digits = name.split('-').map(str::to_owned);
        let (before, after, placed) = (digits.next()?, digits.next()?, digits.next()?);
        is_own(&path).then_some(Second { path, before, after, placed })
    }

    fn state(&self, secret: &Path, configuration: &Path) -> State {
        let there = fs::symlink_metadata(secret).ok();
        let same =
            |own: Metadata| there.as_ref().is_some_and(|there| (there.dev(), there.ino()) == (own.dev(), own.ino()));
        if fs::symlink_metadata(&self.path).is_ok_and(same) {
            return State::Untouched;
        }
        let configuration = digits_of(configuration);
        if configuration == self.after {
            return State::Done;
        }
        if there.as_ref().is_some_and(|there| stamp(there) != self.placed) {
            return State::Rewritten;
        }
        if configuration == self.before { State::Half } else { State::Unclear }
    }
}

/// The old secrets that writes of `configuration` have left in `folder`.
fn seconds(folder: &Path, configuration: &Path) -> Vec<Second> {
    let begins = begins(configuration);
    let names = names_in(folder).into_iter().flatten().flatten();
    names.filter_map(|name| Second::parse(folder.join(name), &begins)).collect()
}

fn begins(configuration: &Path) -> String {
    format!("{}{}-", NAME.0, digits(configuration.file_name().unwrap_or_default().as_encoded_bytes()))
}

/// The second name of an old secret: of the `configuration` that is there now, of the `new` one, and of the secret's file
/// that comes into its place.
fn second_name(configuration: &Path, new: &[u8], placed: &Metadata) -> String {
    let (before, after) = (digits_of(configuration), digits(new));
    format!("{}{before}-{after}-{}{}", begins(configuration), stamp(placed), NAME.1)
}

/// One that is not there, or can't be read, has digits too.
fn digits_of(configuration: &Path) -> String {
    digits(&read_limited(configuration, LONGEST_CONFIGURATION).unwrap_or_default())
}

fn digits(bytes: &[u8]) -> String {
    Digest::of(bytes).to_string()[..DIGITS].to_owned()
}

/// What tells a file that is written anew, in its place or as another one, from what it was; nothing of what is in it, for that
/// is a secret.
fn stamp(file: &Metadata) -> String {
    digits(format!("{} {} {}.{}", file.ino(), file.len(), file.mtime(), file.mtime_nsec()).as_bytes())
}

/// The secret's file as it was before.
struct Before {
    secret: PathBuf,
    old: Old,
}

enum Old {
    /// There was none.
    None,
    /// Under its second name.
    Named(PathBuf),
    /// In memory, where a file can't have a second name.
    Bytes(Zeroizing<Vec<u8>>),
    /// It can't be read either.
    Unknown,
}

impl Before {
    fn of(secret: &Prepared, configuration: &Place, new: &[u8]) -> Before {
        let old = match (&secret.place.existing, secret.metadata()) {
            (None, _) => Old::None,
            (_, Ok(placed)) => Old::keep(&secret.place, &second_name(&configuration.path, new, &placed)),
            (_, Err(_)) => Old::in_memory(&secret.place),
        };
        Before { secret: secret.place.path.clone(), old }
    }

    fn forget(self) {
        if let Old::Named(path) = &self.old {
            let _ = fs::remove_file(path);
        }
    }

    /// Puts the old secret back into its place.
    fn put_back(self) -> Result<(), FileError> {
        let done = match &self.old {
            Old::None => fs::remove_file(&self.secret).is_ok(),
            Old::Named(path) => fs::rename(path, &self.secret).is_ok(),
            Old::Bytes(bytes) => write_atomic(&self.secret, bytes, &Expect::Anything).is_ok(),
            Old::Unknown => false,
        };
        if done { Ok(()) } else { Err(FileError::SecretAlone { path: self.secret }) }
    }
}

impl Old {
    fn keep(secret: &Place, second: &str) -> Old {
        let second = secret.folder.join(second);
        match fs::hard_link(&secret.path, &second) {
            Ok(()) => Old::Named(second),
            Err(_) => Old::in_memory(secret),
        }
    }

    fn in_memory(secret: &Place) -> Old {
        read_limited(&secret.path, LONGEST).map_or(Old::Unknown, |bytes| Old::Bytes(Zeroizing::new(bytes)))
    }
}

#[cfg(test)]
mod tests;
