//! Files: read within limits, written atomically and owner-only, by the rules of the contract.

mod entries;
mod error;
mod owner;
mod pair;
mod place;
mod read;
mod temporary;
mod tracked;
mod write;

use std::fmt;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

pub use entries::names_in;
pub use error::FileError;
pub use pair::{half_written, settle_pair, write_pair};
pub use place::here;
pub use read::{SecretRead, read_beginning, read_limited, read_secret_file, read_secret_line, secret_file_is_there};
pub use temporary::sweep;
pub use write::{Expect, examine, make_folder, one_at_a_time, write_atomic};

pub(super) use owner::{me, my_name, owner_name};
pub(super) use tracked::is_open_to_commits;

/// The SHA-256 of a file's bytes; shown in lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest(String);

impl Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        let mut digits = String::with_capacity(64);
        for byte in Sha256::digest(bytes) {
            // Writing into a string cannot fail.
            let _ = write!(digits, "{byte:02x}");
        }
        Digest(digits)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
