//! What is named on the command line to be read: a file, or with `-` standard input.

use std::io::Read;
use std::path::Path;

use super::files::{FileError, read_limited};

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
