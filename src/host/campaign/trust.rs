//! Whether a program is run at all: only where nobody but root and this user could have put it there.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use super::find::Installation;
use crate::campaign::measured::{LocalTrouble, Unsafe};
use crate::host::files::owner_name;

/// The user that Campaign usually runs as.
const USUAL_OWNER: &str = "neolane";

/// Whether the program of `installation` may be run by `effective_user`, looking at the folders from `top` on.
///
/// # Errors
/// Why it may not.
pub(super) fn check(installation: &Installation, top: &Path, effective_user: u32) -> Result<(), LocalTrouble> {
    if effective_user == 0 {
        owned_by_root(installation)?;
    }
    let Installation { folder, bin, program } = installation;
    // Who may change a folder on the way may also put a link there, to a program that is another's to run.
    [folder, bin, program].into_iter().try_for_each(|path| {
        let all = !path.starts_with(top);
        let mut parts: Vec<&Path> = path.ancestors().filter(|above| all || above.starts_with(top)).collect();
        // The topmost fault is the one to mend first.
        parts.reverse();
        parts.into_iter().try_for_each(|part| safe(part, part == program, effective_user))
    })
}

/// Root runs what belongs to root only; the owner's own command is shown in its place.
fn owned_by_root(installation: &Installation) -> Result<(), LocalTrouble> {
    // What the program loads and reads counts for root as well.
    let loaded = ["lib", "lib64", "conf"].map(|name| installation.folder.join(name));
    let loaded = loaded.iter().filter(|part| part.exists());
    for part in [&installation.program, &installation.bin, &installation.folder].into_iter().chain(loaded) {
        let owner = fs::symlink_metadata(part).map_err(|error| not_started(&error))?.uid();
        if owner != 0 {
            return Err(LocalTrouble::NotAsRoot { command: format!("su - {} -c 'nlserver pdump'", su_name(owner)) });
        }
    }
    Ok(())
}

/// The owner's name as `su` takes it; a user without a name, or with one that a shell would read otherwise, is most
/// likely Campaign's.
fn su_name(owner: u32) -> String {
    let name = owner_name(owner);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    let sound = !name.is_empty() && !name.starts_with('-') && name.bytes().all(plain);
    if sound { name } else { USUAL_OWNER.to_owned() }
}

fn safe(part: &Path, is_program: bool, effective_user: u32) -> Result<(), LocalTrouble> {
    let found = fs::symlink_metadata(part).map_err(|error| not_started(&error))?;
    let kind = if is_program { found.is_file() } else { found.is_dir() };
    // An access list that lets others write shows in the group's bit, which is then its mask. A sticky folder counts
    // too: what is not there yet anyone may put there.
    let why = if !kind {
        Unsafe::Kind
    } else if found.uid() != 0 && found.uid() != effective_user {
        Unsafe::Owner
    } else if found.mode() & 0o022 != 0 {
        Unsafe::Writable
    } else {
        return Ok(());
    };
    Err(LocalTrouble::Unsafe { path: part.display().to_string(), why })
}

fn not_started(error: &std::io::Error) -> LocalTrouble {
    LocalTrouble::NotStarted { reason: error.into() }
}
