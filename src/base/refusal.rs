//! Why the system refused something: the usual reasons have words in every language, the others are told in the system's own.

use std::io::{self, ErrorKind};

/// What the system answered in place of doing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The message for it, where it is one of the usual.
    pub key: Option<&'static str>,
    /// The system's own words.
    pub text: String,
}

/// `EIO`, `ENOEXEC`, `ENFILE`, `EMFILE`: what has no kind of its own.
const BY_NUMBER: [(i32, &str); 4] = [
    (5, "system-device-failed"),
    (8, "system-no-program"),
    (23, "system-no-descriptors"),
    (24, "system-no-descriptors"),
];

impl From<&io::Error> for Refusal {
    fn from(error: &io::Error) -> Refusal {
        let numbered = |number| BY_NUMBER.iter().find(|(known, _)| *known == number).map(|(_, key)| *key);
        let key = error.raw_os_error().and_then(numbered).or(match error.kind() {
            ErrorKind::NotFound => Some("system-not-found"),
            ErrorKind::PermissionDenied => Some("system-denied"),
            ErrorKind::AlreadyExists => Some("system-exists"),
            ErrorKind::IsADirectory => Some("system-is-folder"),
            ErrorKind::NotADirectory => Some("system-no-folder"),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("system-full"),
            ErrorKind::ReadOnlyFilesystem => Some("system-read-only"),
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Some("system-busy"),
            ErrorKind::ConnectionRefused => Some("system-refused"),
            ErrorKind::TimedOut => Some("system-timed-out"),
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Some("system-no-route"),
            _ => None,
        });
        Refusal { key, text: error.to_string() }
    }
}
