//! What any program may use: secrets, keys, hidden characters, YAML. Knows nothing of Campaign.

pub mod authority;
pub mod compose;
pub mod fault;
pub mod hidden;
pub mod key;
pub mod nearest;
pub mod refusal;
pub mod secret;
pub mod severity;
pub mod stamped;
pub mod threads;
pub mod told;
pub mod yaml;

/// The longest text that a field keeps, in bytes.
pub const MAX_TEXT_BYTES: usize = 1 << 20;
