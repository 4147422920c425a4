//! Measures: asks the Campaign server, the IMS server and this machine, side by side, and brings what they answer.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::campaign::{self, Surroundings};
use super::files::read_secret_file;
use super::net::{self, Credentials, Wire};
use super::people::Umapi;
use super::stop::Stop;
use crate::base::secret::Secret;
use crate::base::threads::beside_in;
use crate::campaign::measured::{Answer, Asked, Kept, Part, Trouble, Wanted};

/// How long `nlserver pdump` may take.
const PDUMP: Duration = Duration::from_secs(5);

/// What measuring needs.
pub struct Means {
    /// The way out; `None` with `--offline`.
    pub wire: Option<Wire>,
    /// For a session with the Campaign server.
    pub credentials: Keys,
    /// For the people: the credential of the User Management API.
    pub umapi: Option<Umapi>,
    /// `--campaign-dir`.
    pub campaign_dir: Option<PathBuf>,
    /// Where this machine is looked at.
    pub surroundings: Surroundings,
}

/// The credentials, of which the password can be typed again.
pub struct Keys(Mutex<Option<Credentials>>);

impl Keys {
    /// These credentials, or none.
    pub fn new(credentials: Option<Credentials>) -> Keys {
        Keys(Mutex::new(credentials))
    }

    /// The credentials as they are now.
    pub fn get(&self) -> Option<Credentials> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes another password for the same login.
    pub fn retype(&self, typed: Secret) {
        if let Some(Credentials::Password { password, .. }) =
            self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut()
        {
            *password = typed;
        }
    }
}

/// Neither the credentials nor the environment are shown.
impl std::fmt::Debug for Means {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Means(network: {}, credentials: {})", self.wire.is_some(), self.credentials.get().is_some())
    }
}

/// Measures what is `wanted`, each part on a thread of its own, and hands each answer to `told` as it comes. Returns when
/// every part has come to its end; once `stop` says so that is soon, and a session is logged off all the same.
pub fn survey(means: &Means, wanted: &Wanted, stop: &Stop, told: &(dyn Fn(Answer) + Sync)) {
    thread::scope(|scope| {
        for part in wanted.parts() {
            beside_in(scope, move || told(measure(means, wanted, part, stop)));
        }
    });
}

/// Measures one part of what is `wanted`; in time, however the other side behaves.
pub fn measure(means: &Means, wanted: &Wanted, part: Part, stop: &Stop) -> Answer {
    let wire = means.wire.as_ref();
    match part {
        Part::Server => {
            Answer::Server(asked(wire, wanted.server.as_deref(), |wire, address| net::server(wire, address, stop)))
        }
        Part::Ims => Answer::Ims(asked(wire, wanted.ims.as_deref(), |wire, address| net::ims(wire, address, stop))),
        Part::SignIn => Answer::SignIn(Box::new(match (wire, &wanted.sign_in) {
            (None, _) => Asked::Offline,
            (Some(_), None) => Asked::Not,
            (Some(wire), Some(of)) => Asked::of(&of.ims, net::sign_in(wire, of, stop)),
        })),
        Part::Proof => Answer::Proof(match (wire, &wanted.proof) {
            (None, _) => Asked::Offline,
            (Some(_), None) => Asked::Not,
            (Some(wire), Some(pair)) => {
                Asked::of(&pair.ims, secret(&pair.secret).and_then(|secret| net::proof(wire, pair, &secret, stop)))
            }
        }),
        Part::Session => {
            let session = |wire: &Wire, address: &str| match means.credentials.get() {
                Some(credentials) => net::session(wire, address, &credentials, stop),
                None => Err(Trouble::Cancelled),
            };
            Answer::Session(Box::new(asked(wire, wanted.session.as_deref(), session)))
        }
        Part::Local => {
            let folder = means.campaign_dir.as_deref();
            Answer::Local(Box::new(campaign::look(folder, &means.surroundings, PDUMP, &|| stop.is_asked())))
        }
    }
}

/// The secret, from wherever it is.
fn secret(kept: &Kept) -> Result<Secret, Trouble> {
    let found = match kept {
        Kept::Here(secret) => Some(secret.clone()),
        Kept::File(file) => read_secret_file(file, Path::new("")).ok().map(|read| read.secret),
        Kept::Variable(name) => std::env::var(name).ok().map(Secret::new),
    };
    found.filter(|secret| !secret.is_empty()).ok_or(Trouble::SecretMissing)
}

fn asked<T>(
    wire: Option<&Wire>,
    address: Option<&str>,
    ask: impl FnOnce(&Wire, &str) -> Result<T, Trouble>,
) -> Asked<T> {
    match (wire, address) {
        (None, _) => Asked::Offline,
        (Some(_), None) => Asked::Not,
        (Some(wire), Some(address)) => Asked::of(address, ask(wire, address)),
    }
}
