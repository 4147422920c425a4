//! The secret's file and the configuration it belongs to: both are written, or both are as before.
//!
//! Two renames are two steps, and a kill can come between them. So the old secret keeps a second name until both are done,
//! made of the digest of the configuration that it belongs to: whoever comes next finds that configuration still there and
//! puts the old secret back, or finds another one and takes the second name away.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::Digest;
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
/// As [`write_atomic`]. Both files are as before then; where only their folder could not be synced both are new.
pub fn write_pair(
    secret: (&Path, &[u8]),
    configuration: (&Path, &[u8]),
    expect: &Expect,
) -> Result<Vec<Told>, FileError> {
    let secret = Prepared::new(secret.0, secret.1)?;
    let configuration = Prepared::new(configuration.0, configuration.1)?;
    is_expected(&configuration.place, expect)?;
    let before = Before::of(&secret.place, &configuration.place);
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
    first.sync()?;
    if second.folder != first.folder {
        second.sync()?;
        sweep(&second.folder);
    }
    sweep(&first.folder);
    Ok(first.note.into_iter().chain(second.note).collect())
}

/// Brings to an end what a kill in [`write_pair`] has left of `secret` and `configuration`, and removes what it was writing.
pub fn settle_pair(secret: &Path, configuration: &Path) {
    // Where links lead, as the write has followed them.
    let itself = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (secret, configuration) = (itself(secret), itself(configuration));
    let (Some(folder), Some(name)) = (secret.parent(), configuration.file_name()) else { return };
    sweep(folder);
    let begins = format!("{}{}-", NAME.0, digits(name.as_encoded_bytes()));
    let left = || {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with(&begins) && name.ends_with(NAME.1)
        });
        names.map(|entry| entry.path()).filter(|path| is_own(path))
    };
    if left().next().is_none() {
        return;
    }
    // A writer that is alive is about to bring it to an end itself.
    let Some(_alone) = one_at_a_time(folder) else { return };
    for second in left() {
        if second.file_name() == Some(second_name(&configuration).as_ref()) {
            let _ = fs::rename(&second, &secret);
        }
        // Where both are names of one file, as a kill before the first rename leaves them, a rename does nothing.
        let _ = fs::remove_file(&second);
    }
}

fn is_own(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.uid() == me())
}

/// The second name of the secret of the `configuration` that is there now.
fn second_name(configuration: &Path) -> String {
    let name = configuration.file_name().unwrap_or_default();
    // One that is not there, or can't be read, has a digest too.
    let bytes = read_limited(configuration, LONGEST_CONFIGURATION).unwrap_or_default();
    format!("{}{}-{}{}", NAME.0, digits(name.as_encoded_bytes()), digits(&bytes), NAME.1)
}

fn digits(bytes: &[u8]) -> String {
    Digest::of(bytes).to_string()[..DIGITS].to_owned()
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
    fn of(secret: &Place, configuration: &Place) -> Before {
        let old = if secret.existing.is_none() { Old::None } else { Old::keep(secret, &configuration.path) };
        Before { secret: secret.path.clone(), old }
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
    fn keep(secret: &Place, configuration: &Path) -> Old {
        let second = secret.folder.join(second_name(configuration));
        match fs::hard_link(&secret.path, &second) {
            Ok(()) => Old::Named(second),
            // A writer that was killed has left it: that is the secret that belongs to this configuration.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && is_own(&second) => Old::Named(second),
            Err(_) => {
                read_limited(&secret.path, LONGEST).map_or(Old::Unknown, |bytes| Old::Bytes(Zeroizing::new(bytes)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: (&str, &str) = ("old secret\n", "old configuration\n");
    const NEW: (&str, &str) = ("new secret\n", "new configuration\n");

    struct Pair {
        folder: tempfile::TempDir,
        secret: PathBuf,
        configuration: PathBuf,
    }

    impl Pair {
        /// The old pair, or none.
        fn new(old: bool) -> Pair {
            let folder = tempfile::tempdir().expect("a folder");
            let (secret, configuration) = (folder.path().join("prod.ims.secret"), folder.path().join("prod.ims.yaml"));
            let pair = Pair { folder, secret, configuration };
            if old {
                pair.write(OLD).expect("is written");
            }
            pair
        }

        fn write(&self, pair: (&str, &str)) -> Result<Vec<Told>, FileError> {
            let (secret, configuration) = (pair.0.as_bytes(), pair.1.as_bytes());
            write_pair((&self.secret, secret), (&self.configuration, configuration), &Expect::Anything)
        }

        /// A write that is killed after so many of its steps: the second name, the secret's rename, the configuration's.
        fn killed_after(&self, steps: usize) {
            let secret = Prepared::new(&self.secret, NEW.0.as_bytes()).expect("is prepared");
            let configuration = Prepared::new(&self.configuration, NEW.1.as_bytes()).expect("is prepared");
            let _before = Before::of(&secret.place, &configuration.place);
            if steps > 1 {
                secret.rename(&Expect::Anything).expect("is renamed");
            }
            if steps > 2 {
                configuration.rename(&Expect::Anything).expect("is renamed");
            }
        }

        fn there(&self) -> (String, String) {
            let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
            (read(&self.secret), read(&self.configuration))
        }

        fn names(&self) -> usize {
            fs::read_dir(self.folder.path()).expect("is there").count()
        }
    }

    fn owned(pair: (&str, &str)) -> (String, String) {
        (pair.0.to_owned(), pair.1.to_owned())
    }

    #[test]
    fn after_a_kill_at_any_step_both_are_as_before_or_both_are_new() {
        for (steps, left) in [(1, OLD), (2, OLD), (3, NEW)] {
            let pair = Pair::new(true);
            pair.killed_after(steps);
            settle_pair(&pair.secret, &pair.configuration);
            assert_eq!(pair.there(), owned(left), "after {steps} steps");
            assert_eq!(pair.names(), 2, "after {steps} steps");
        }
    }

    #[test]
    fn a_write_over_what_a_kill_has_left_keeps_the_right_secret_to_put_back() {
        let pair = Pair::new(true);
        pair.killed_after(2);
        pair.killed_after(2);
        settle_pair(&pair.secret, &pair.configuration);
        assert_eq!(pair.there(), owned(OLD));
        pair.killed_after(2);
        pair.write(NEW).expect("is written");
        assert_eq!((pair.there(), pair.names()), (owned(NEW), 2));
    }

    #[test]
    fn what_another_configuration_in_the_folder_has_left_is_not_touched() {
        let pair = Pair::new(true);
        pair.killed_after(2);
        settle_pair(&pair.folder.path().join("stage.ims.secret"), &pair.folder.path().join("stage.ims.yaml"));
        assert_eq!(pair.names(), 3);
        settle_pair(&pair.secret, &pair.configuration);
        assert_eq!((pair.there(), pair.names()), (owned(OLD), 2));
    }

    #[test]
    fn where_the_configuration_can_not_get_its_place_the_secret_is_as_before() {
        for old in [true, false] {
            let pair = Pair::new(old);
            let before = pair.there();
            let (secret, new) = ((pair.secret.as_path(), NEW.0.as_bytes()), NEW.1.as_bytes());
            // Between the look and the rename somebody else puts a file there, or changes it.
            let first = Prepared::new(secret.0, secret.1).expect("is prepared");
            let second = Prepared::new(&pair.configuration, new).expect("is prepared");
            let kept = Before::of(&first.place, &second.place);
            first.rename(&Expect::Anything).expect("is renamed");
            assert!(second.rename(&Expect::Unchanged("0".to_owned())).is_err());
            kept.put_back().expect("is put back");
            assert_eq!(pair.there(), before);
            assert_eq!(pair.names(), if old { 2 } else { 0 });
        }
    }
}
