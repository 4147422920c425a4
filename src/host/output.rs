//! The output's place: what stands there, and the write of the configuration with its secret.

use std::path::Path;

use super::files::{self, Digest, Expect, FileError};
use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::setup::document;
use crate::wizard::msg::{OnDisk, Order, Receipt, Refused};

/// What stands at the output's place.
pub fn look(output: &Path) -> OnDisk {
    let bytes = match files::read_limited(output, document::MAX_BYTES) {
        Ok(bytes) => bytes,
        Err(FileError::NotFound { .. }) => return OnDisk::Absent,
        Err(error) => return OnDisk::Unusable(Told::from(error)),
    };
    let digest = Digest::of(&bytes).to_string();
    match document::read_configuration(&bytes) {
        Ok(reading) => OnDisk::Present {
            digest,
            configuration: Box::new(reading.configuration),
            text: String::from_utf8_lossy(&bytes).into_owned().into(),
        },
        Err(problems) => OnDisk::Foreign { digest, problems },
    }
}

/// Writes the secret's file, then the configuration; where that fails, both are as they were before.
///
/// # Errors
/// Why nothing was written; where the old secret could not be put back, that.
pub fn write(output: &Path, order: &Order) -> Result<Receipt, Refused> {
    let folder = output.parent().unwrap_or(Path::new(""));
    let expect = match &order.replaces {
        Some(digest) => Expect::Unchanged(digest.clone()),
        None => Expect::Absent,
    };
    let alone = files::one_at_a_time(folder);
    files::examine(output, &expect).map_err(refused)?;
    if order.secret.is_some() && order.new_secret_file {
        let there = files::secret_file_is_there(Path::new(&order.secret_file), folder);
        if there.map_err(|error| Refused::Failed(error.into()))? {
            return Err(Refused::SecretThere);
        }
    }
    let mut notes = match &order.secret {
        Some(secret) => {
            let line = Secret::new(format!("{}\n", secret.expose()));
            let secret = (folder.join(&order.secret_file), line.expose().as_bytes());
            files::write_pair((&secret.0, secret.1), (output, order.text.as_bytes()), &expect)
        }
        None => match files::write_atomic(output, order.text.as_bytes(), &expect) {
            Err(error @ FileError::Unsynced { .. }) => Ok(vec![error.into()]),
            done => done,
        },
    }
    .map_err(refused)?;
    drop(alone);
    let secret_stands = match &order.secret {
        Some(_) => Some(folder.join(&order.secret_file)),
        None => order.inline.then(|| output.to_owned()),
    };
    if let Some(file) = secret_stands.filter(|file| files::is_open_to_commits(file)) {
        // Before the others: only the first is told with the notice of the write.
        notes.insert(0, Told::new("file-open-to-commits").with("file", file.display().to_string()));
    }
    if let Some(held) = &order.held {
        notes.splice(0..0, other_secret(Path::new(&order.secret_file), folder, held));
    }
    Ok(Receipt { digest: Digest::of(order.text.as_bytes()).to_string(), notes })
}

/// The secret in its file of this name beside the output.
///
/// # Errors
/// Why it can't be read.
pub fn read_secret(output: &Path, name: &str) -> Result<Secret, Told> {
    let folder = output.parent().unwrap_or(Path::new(""));
    files::read_secret_file(Path::new(name), folder).map(|read| read.secret).map_err(Told::from)
}

/// What there is to tell of the secret's file where it does not hold `held` any more.
fn other_secret(file: &Path, folder: &Path, held: &Secret) -> Option<Told> {
    match files::read_secret_file(file, folder) {
        Ok(read) if read.secret.expose() == held.expose() => None,
        Ok(_) => Some(Told::new("secret-file-differs").with("file", folder.join(file).display().to_string())),
        Err(error) => Some(error.into()),
    }
}

fn refused(error: FileError) -> Refused {
    match error {
        FileError::Changed { .. } => Refused::Changed,
        error => Refused::Failed(Told::from(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_file_that_came_since_is_not_replaced_unasked() {
        let folder = tempfile::tempdir().expect("a folder");
        let (output, secret) = (folder.path().join("prod.ims.yaml"), folder.path().join("prod.ims.secret"));
        let mut order = Order {
            new_secret_file: true,
            text: "version: 1\n".to_owned(),
            secret: Some(Secret::new("mine".to_owned())),
            held: None,
            secret_file: "prod.ims.secret".to_owned(),
            inline: false,
            replaces: None,
        };
        files::write_atomic(&secret, b"another's\n", &Expect::Absent).expect("is written");
        assert_eq!(write(&output, &order), Err(Refused::SecretThere));
        assert_eq!(std::fs::read_to_string(&secret).expect("is there"), "another's\n");
        assert!(!output.exists());
        order.new_secret_file = false;
        write(&output, &order).expect("was asked");
        assert_eq!(std::fs::read_to_string(&secret).expect("is there"), "mine\n");
    }
}
