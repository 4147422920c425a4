//! What stands in a folder, by name.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;

use rustix::fs::{Dir, Mode, OFlags};
use rustix::io::retry_on_intr;

/// The names in `folder`, in no order. Not by the standard library: that panics where the system reports an error when the
/// folder is closed, as a disk that fails and a share that is gone may.
///
/// # Errors
/// Where the folder can't be read; in the middle of it too, and then nothing follows.
pub fn names_in(folder: &Path) -> io::Result<impl Iterator<Item = io::Result<OsString>> + use<>> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let opened = retry_on_intr(|| rustix::fs::open(folder, flags, Mode::empty()))?;
    Ok(Dir::new(opened)?.filter_map(|entry| match entry {
        Ok(entry) => {
            let name = entry.file_name().to_bytes();
            (name != b"." && name != b"..").then(|| Ok(OsStr::from_bytes(name).to_owned()))
        }
        Err(error) => Some(Err(error.into())),
    }))
}
