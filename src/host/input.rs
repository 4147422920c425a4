//! What is named on the command line to be read: a file, or with `-` standard input.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::files::{FileError, SecretRead, read_limited, read_secret_file, read_secret_line};

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

/// How long a pipe may take to give a secret: whoever fills it may be asked for a password first.
const SECRET_WAIT: Duration = Duration::from_mins(2);

/// Reads the one line of a secret that an option names: a file of its own; or what whoever started this process has opened for
/// it, with `-` standard input, which may be a pipe.
///
/// # Errors
/// Where it can't be read, comes too late, is too large or not exactly one line of text; a terminal, which would show it.
pub fn read_secret_named(path: &Path, relative_to: &Path) -> Result<SecretRead, FileError> {
    let failed = |error: io::Error| FileError::of(path, &error);
    let opened: OwnedFd = if is_standard_input(path) {
        // By its number: by its name some systems open none that is a socket.
        std::io::stdin().as_fd().try_clone_to_owned().map_err(failed)?
    } else if is_descriptor(path) {
        File::open(path).map_err(failed)?.into()
    } else {
        return read_secret_file(path, relative_to);
    };
    let opened = File::from(opened);
    // What is typed there would be shown.
    if opened.is_terminal() {
        return Err(FileError::NotRegular { path: path.to_owned() });
    }
    let secret = read_secret_line(Patient::new(opened, SECRET_WAIT), path)?;
    Ok(SecretRead { secret, warning: None })
}

/// Reads what comes until its time is over.
struct Patient {
    from: File,
    until: Instant,
}

impl Patient {
    fn new(from: File, patience: Duration) -> Patient {
        Patient { from, until: Instant::now() + patience }
    }
}

impl Read for Patient {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let left = self.until.saturating_duration_since(Instant::now());
            let bound = Timespec::try_from(left).map_err(|_| io::ErrorKind::TimedOut)?;
            match poll(&mut [PollFd::new(&self.from, PollFlags::IN)], Some(&bound)) {
                Ok(0) => return Err(io::ErrorKind::TimedOut.into()),
                Ok(_) => return self.from.read(into),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn a_pipe_gives_a_secret_within_its_size_and_its_time() {
        let read = |given: &[u8], stays_open: bool| {
            let (reader, mut writer) = std::io::pipe().expect("a pipe");
            writer.write_all(given).expect("has room");
            let kept = stays_open.then_some(writer);
            let patience = if stays_open { Duration::from_millis(20) } else { Duration::from_mins(1) };
            let from = Patient::new(File::from(OwnedFd::from(reader)), patience);
            let read = read_secret_line(from, Path::new("/dev/fd/9"));
            drop(kept);
            read.map(|secret| secret.expose().to_owned())
        };
        assert_eq!(read(b"s3cr3t\n", false), Ok("s3cr3t".to_owned()));
        assert!(read(b"two\nlines\n", false).is_err());
        assert!(read(b"", false).is_err());
        assert!(matches!(read(&[b'x'; 5000], false), Err(FileError::TooLarge { .. })));
        assert!(read(b"s3cr3t\n", true).is_err(), "one that never ends is not waited for for ever");
    }

    #[test]
    fn what_the_shell_opened_is_known_by_its_name() {
        for path in ["/dev/fd/63", "/proc/self/fd/3", "/dev/stdin"] {
            assert!(is_descriptor(Path::new(path)), "{path}");
        }
        for path in ["/dev/fd/../mem", "/dev/random", "fd/3", "/dev/fd"] {
            assert!(!is_descriptor(Path::new(path)), "{path}");
        }
    }
}
