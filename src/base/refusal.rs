//! Why the system refused something: the usual reasons have words in every language, the others are told in the system's own.

use std::io::{self, ErrorKind};

use rustix::io::Errno;

/// What the system answered in place of doing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The message for it, where it is one of the usual.
    pub key: Option<&'static str>,
    /// The system's own words.
    pub text: String,
}

/// What has no kind of its own.
const BY_NUMBER: [(Errno, &str); 6] = [
    (Errno::IO, "system-device-failed"),
    (Errno::NOEXEC, "system-no-program"),
    (Errno::NFILE, "system-no-descriptors"),
    (Errno::MFILE, "system-no-descriptors"),
    (Errno::LOOP, "system-circle"),
    (Errno::OVERFLOW, "system-overflow"),
];

/// That what lies elsewhere, as a share of another machine does, is gone or fails there.
pub fn is_away(error: &io::Error) -> bool {
    use ErrorKind as Kind;
    // `ENOLINK`, `ECOMM`, `EHOSTDOWN` and `EREMOTEIO` of Linux.
    const OF_LINUX: [i32; 4] = [67, 70, 112, 121];
    let known = matches!(
        error.kind(),
        Kind::StaleNetworkFileHandle
            | Kind::NotConnected
            | Kind::HostUnreachable
            | Kind::NetworkUnreachable
            | Kind::NetworkDown
            | Kind::TimedOut
            | Kind::ConnectionRefused
            | Kind::ConnectionReset
            | Kind::ConnectionAborted
    );
    known || cfg!(target_os = "linux") && error.raw_os_error().is_some_and(|number| OF_LINUX.contains(&number))
}

impl From<&io::Error> for Refusal {
    fn from(error: &io::Error) -> Refusal {
        let numbered = |number| BY_NUMBER.iter().find(|(known, _)| known.raw_os_error() == number).map(|(_, key)| *key);
        let key = error.raw_os_error().and_then(numbered).or(match error.kind() {
            ErrorKind::NotFound => Some("system-not-found"),
            ErrorKind::PermissionDenied => Some("system-denied"),
            ErrorKind::AlreadyExists => Some("system-exists"),
            ErrorKind::IsADirectory => Some("system-is-folder"),
            ErrorKind::NotADirectory => Some("system-no-folder"),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("system-full"),
            ErrorKind::ReadOnlyFilesystem => Some("system-read-only"),
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::CrossesDevices => Some("system-busy"),
            ErrorKind::ConnectionRefused => Some("system-refused"),
            ErrorKind::TimedOut => Some("system-timed-out"),
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Some("system-no-route"),
            ErrorKind::InvalidFilename => Some("system-name-too-long"),
            ErrorKind::OutOfMemory => Some("system-no-memory"),
            _ if is_away(error) => Some("system-away"),
            _ => None,
        });
        Refusal { key, text: error.to_string() }
    }
}
