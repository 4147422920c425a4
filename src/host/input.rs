//! What is named on the command line to be read: a file, or with `-` standard input.

use std::io::{IsTerminal as _, Read};
use std::path::Path;

use super::files::{FileError, SecretRead, read_limited, read_secret_line};

/// The most that is read of what has no limit of its own, in bytes: some six million names, and no endless device.
pub const MOST: usize = 256 * 1024 * 1024;

/// Reads a file, or with `-` standard input, of at most `limit` bytes; without a limit also a pipe, and at most [`MOST`].
///
/// # Errors
/// Where it can't be read, or is larger.
pub fn read_input(path: &Path, limit: Option<usize>) -> Result<Vec<u8>, FileError> {
    let failed = |error: std::io::Error| FileError::of(path, &error);
    match limit {
        limit if path == Path::new("-") => read_from(&mut std::io::stdin(), path, limit.unwrap_or(MOST)),
        Some(limit) => read_limited(path, limit),
        None => {
            let mut file = std::fs::File::open(path).map_err(failed)?;
            // A guess that saves moving what is read; a pipe has none, and a file may grow.
            let size = file.metadata().ok().and_then(|data| usize::try_from(data.len()).ok()).unwrap_or(0);
            read_into(Vec::with_capacity(size.min(MOST) + 1), &mut file, path, MOST)
        }
    }
}

/// Whether `path` is a descriptor of this process, which whoever started it has opened: `/dev/stdin`, or a shell's pipe.
pub fn is_descriptor(path: &Path) -> bool {
    let is_in = |folder: &str| path.strip_prefix(folder).is_ok_and(|name| name.components().count() == 1);
    path == Path::new("/dev/stdin") || is_in("/dev/fd") || is_in("/proc/self/fd")
}

/// Whether `path` is standard input, by whatever name.
pub fn is_standard_input(path: &Path) -> bool {
    ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].iter().any(|name| path == Path::new(name))
}

/// Reads a secret from a descriptor, or with `-` from `input`.
///
/// # Errors
/// Where it can't be read, or is not exactly one line of text.
pub fn read_secret_input(path: &Path, input: &mut dyn Read) -> Result<SecretRead, FileError> {
    let secret = if path == Path::new("-") {
        read_secret_line(input, path)?
    } else {
        let file = std::fs::File::open(path).map_err(|error| FileError::of(path, &error))?;
        // What is typed there would be shown.
        if file.is_terminal() {
            return Err(FileError::NotRegular { path: path.to_owned() });
        }
        read_secret_line(file, path)?
    };
    Ok(SecretRead { secret, warning: None })
}

/// Reads `from`, which is called `path`, to its end.
///
/// # Errors
/// Where it can't be read, or has more than `limit` bytes.
pub fn read_from(from: &mut dyn Read, path: &Path, limit: usize) -> Result<Vec<u8>, FileError> {
    read_into(Vec::new(), from, path, limit)
}

fn read_into(mut bytes: Vec<u8>, from: &mut dyn Read, path: &Path, limit: usize) -> Result<Vec<u8>, FileError> {
    from.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|error| FileError::of(path, &error))?;
    if bytes.len() > limit {
        return Err(FileError::TooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}
