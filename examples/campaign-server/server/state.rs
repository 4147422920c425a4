//! What the connections' threads share: the options, who has logged on, what was asked, and whether the server ends.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustls::crypto::SecureRandom;

use super::campaign::{Campaign, Misbehaviour, Options};
use super::http::Request;

/// Shared by all threads of one server.
pub struct State {
    options: Options,
    url: String,
    random: &'static dyn SecureRandom,
    seen: Mutex<Seen>,
    ended: Condvar,
}

#[derive(Default)]
struct Seen {
    requests: Vec<Request>,
    /// Session token to security token.
    sessions: BTreeMap<String, String>,
    someone_logged_on: bool,
    ended: bool,
}

impl State {
    pub fn new(options: Options, url: String) -> Self {
        let random = rustls::crypto::ring::default_provider().secure_random;
        State { options, url, random, seen: Mutex::default(), ended: Condvar::new() }
    }

    pub fn campaign(&self) -> &Campaign {
        &self.options.campaign
    }

    pub fn misbehaviour(&self) -> Misbehaviour {
        self.options.misbehaviour
    }

    pub fn fault_status(&self) -> u16 {
        self.options.fault_status
    }

    /// The server's own.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A thread that panicked under the lock has left nothing half done: each change is one call.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn record(&self, request: &Request) {
        self.seen().requests.push(request.clone());
    }

    pub fn requests(&self) -> Vec<Request> {
        self.seen().requests.clone()
    }

    /// Begins a session: its session token and its security token.
    pub fn log_on(&self) -> (String, String) {
        // The prefixes are those that Campaign's own tokens have.
        let mut session = format!("___{}", self.token());
        if self.misbehaviour() == Misbehaviour::BadToken {
            session.push_str("\r\nX-Injected: yes");
        }
        let security = format!("@{}", self.token());
        let mut seen = self.seen();
        seen.sessions.insert(session.clone(), security.clone());
        seen.someone_logged_on = true;
        (session, security)
    }

    /// Whether the two belong to one open session.
    pub fn is_session(&self, session: &str, security: &str) -> bool {
        self.seen().sessions.get(session).is_some_and(|expected| expected == security)
    }

    pub fn log_off(&self, session: &str) {
        self.seen().sessions.remove(session);
    }

    pub fn open_sessions(&self) -> usize {
        self.seen().sessions.len()
    }

    pub fn someone_logged_on(&self) -> bool {
        self.seen().someone_logged_on
    }

    pub fn has_ended(&self) -> bool {
        self.seen().ended
    }

    pub fn end(&self) {
        self.seen().ended = true;
        self.ended.notify_all();
    }

    /// Waits, unless the server ends; whether it goes on.
    pub fn wait(&self, time: Duration) -> bool {
        let waited = self.ended.wait_timeout_while(self.seen(), time, |seen| !seen.ended);
        !waited.unwrap_or_else(PoisonError::into_inner).0.ended
    }

    fn token(&self) -> String {
        let mut bytes = [0; 16];
        self.random.fill(&mut bytes).expect("the system gives random bytes");
        bytes.iter().fold(String::new(), |mut token, byte| {
            _ = write!(token, "{byte:02x}");
            token
        })
    }
}
