//! The wire: what is asked of a Campaign server and of an IMS server over HTTP, and nothing more is believed of the
//! answers than their form.
//!
//! A measurement begins with [`server`], [`ims`], [`session()`], [`sign_in()`] or [`proof`] and ends with what was told or with the reason why
//! nothing was; each has one limit of time for all of it. Certificates are always checked, and no switch turns that off.

mod cause;
mod exchange;
mod proxy;
mod resolver;
mod session;
mod sign_in;
mod target;
mod trust;
pub mod umapi;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use ureq::tls::TlsConfig;
use zeroize::Zeroizing;

use super::stop::Stop;
use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::campaign::measured::{OpenId, Redir, Trouble};
use crate::campaign::{echo, openid, redir};
use proxy::Proxies;

pub use session::{Credentials, session};
pub use sign_in::{proof, sign_in};

/// How long to wait, and how much to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For a measurement from its begin to its end; a session's logoff has a little of its own after that.
    pub overall: Duration,
    /// The bytes of one answer, unpacked.
    pub answer: usize,
    /// How often an answer may lead on.
    pub redirects: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { overall: Duration::from_secs(10), answer: 4 * 1024 * 1024, redirects: 3 }
    }
}

/// What every measurement needs: whom to trust, the proxy, the limits.
#[derive(Clone)]
pub struct Wire {
    /// What `--ca-file` adds to the system's store.
    own: Vec<CertificateDer<'static>>,
    /// Made when it is first needed.
    tls: Arc<OnceLock<TlsConfig>>,
    proxies: Proxies,
    limits: Limits,
    sent: Sent,
}

/// The client secrets that were sent by now, to whomever: no answer may bring one back.
#[derive(Clone, Default)]
struct Sent(Arc<Mutex<Vec<Secret>>>);

/// A shorter secret may stand in any text by chance.
const LEAST_KNOWN: usize = 8;

impl Sent {
    fn note(&self, secret: &Secret) {
        let mut sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if secret.expose().chars().count() >= LEAST_KNOWN && !sent.contains(secret) {
            sent.push(secret.clone());
        }
    }

    /// `text` without what it repeats of them.
    fn taken_out(&self, text: &str) -> Zeroizing<String> {
        echo::without_pieces(text, self.0.lock().unwrap_or_else(PoisonError::into_inner).iter())
    }
}

impl Wire {
    /// Reads the certificates of `ca_file` and the proxy's variables; the system's certificates are read with the first
    /// request. `variable` gives the value of an environment variable.
    ///
    /// # Errors
    /// Where `ca_file` can't be read, or holds no certificate.
    pub fn new(
        ca_file: Option<&Path>,
        limits: Limits,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Wire, Told> {
        let own = ca_file.map(trust::read).transpose()?.unwrap_or_default();
        Ok(Wire { own, tls: Arc::default(), proxies: Proxies::read(variable), limits, sent: Sent::default() })
    }

    fn tls(&self) -> TlsConfig {
        self.tls.get_or_init(|| trust::tls(&self.own)).clone()
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("limits", &self.limits).finish_non_exhaustive()
    }
}

/// Asks the Campaign server at `address` for a sign of life (`/r/test`), without a login.
///
/// # Errors
/// Where there is no answer, or none that can be used.
pub fn server(wire: &Wire, address: &str, stop: &Stop) -> Result<Redir, Trouble> {
    redir::read(&exchange::get(wire, address, "/r/test", stop)?)
}

/// Asks the IMS server at `address` what it publishes of itself.
///
/// # Errors
/// Where there is no answer, or none that can be used.
pub fn ims(wire: &Wire, address: &str, stop: &Stop) -> Result<OpenId, Trouble> {
    openid::read(&exchange::get(wire, address, openid::PATH, stop)?)
}

/// Whether `address` is this machine itself, so that what goes there stays here.
pub fn is_this_machine(address: &str) -> bool {
    target::Target::of(address).is_ok_and(|target| target.is_loopback())
}

/// Whether a request can go to `address` at all.
///
/// # Errors
/// Why none can.
pub fn may_be_asked(address: &str) -> Result<(), Trouble> {
    target::Target::of(address).map(drop)
}
