//! What is named on the command line to be read: a file, or with `-` standard input.

use std::io::Read as _;
use std::path::Path;

use super::files::{FileError, read_limited};

/// Reads a file, or with `-` standard input, of at most `limit` bytes; without a limit also a pipe.
///
/// # Errors
/// Where it can't be read, or is larger.
pub fn read_input(path: &Path, limit: Option<usize>) -> Result<Vec<u8>, FileError> {
    let failed = |error: std::io::Error| FileError::of(path, &error);
    match limit {
        Some(limit) if path == Path::new("-") => {
            let mut bytes = Vec::new();
            std::io::stdin().take(limit as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
            if bytes.len() > limit {
                return Err(FileError::TooLarge { path: path.to_owned(), limit });
            }
            Ok(bytes)
        }
        Some(limit) => read_limited(path, limit),
        None if path == Path::new("-") => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map_err(failed)?;
            Ok(bytes)
        }
        None => std::fs::read(path).map_err(failed),
    }
}
