//! The User Management API, read only: a token of IMS, then the groups and the people page by page, at the pace that the API allows
//! and with the patience that it asks for.
//!
//! It begins with [`read`] and ends with everything that is listed, or with the reason why not everything is: from a part nobody is
//! judged.

mod pace;

use std::thread;
use std::time::{Duration, Instant};

use ureq::http::HeaderValue;

use super::Wire;
use super::exchange::{self, Deadline, Reply};
use super::session::header;
use crate::base::secret::Secret;
use crate::campaign::measured::Trouble;
use crate::campaign::umapi::{self, Asked, List, Progress, Refusal};
use crate::campaign::{openid, sign_in};
use crate::host::input::MOST;
use crate::host::stop::Stop;
use pace::{Pace, patience};

/// How often somebody who waits looks whether to stop.
const TICK: Duration = Duration::from_millis(50);

/// What the API is asked with.
#[derive(Debug, Clone, Copy)]
pub struct Access<'a> {
    /// The IMS server that gives the token.
    pub ims: &'a str,
    /// Where the API is.
    pub base: &'a str,
    /// The organisation.
    pub organization: &'a str,
    /// The credential's client ID.
    pub client: &'a str,
    /// The credential's secret.
    pub secret: &'a Secret,
}

/// Everything that is listed, as the API sent it: pages one after the other.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The groups and profiles.
    pub groups: Vec<u8>,
    /// The people.
    pub users: Vec<u8>,
}

/// Reads everything that the API has in these `lists` of the organisation; `told` hears how far it is.
///
/// # Errors
/// Whom the trouble came from, and what it is.
pub fn read(
    wire: &Wire,
    access: &Access<'_>,
    lists: &[List],
    stop: &Stop,
    told: &mut dyn FnMut(Progress),
) -> Result<Listed, (Asked, Refusal)> {
    told(Progress::Token);
    let token = token(wire, access, stop).map_err(|refusal| (Asked::Ims, refusal))?;
    let of_api = |refusal| (Asked::Api, refusal);
    let key = HeaderValue::from_str(access.client).map_err(|_| (Asked::Ims, Refusal::WrongClient))?;
    let bearer = header("Bearer ", &token).map_err(|trouble| of_api(trouble.into()))?;
    let headers = [("Authorization", bearer), ("X-Api-Key", key)];
    let mut pages = Pages { wire, access, headers: &headers, stop, told };
    let mut listed = Listed::default();
    for list in lists {
        let bytes = pages.read(*list).map_err(of_api)?;
        match list {
            List::Groups => listed.groups = bytes,
            List::Users => listed.users = bytes,
        }
    }
    Ok(listed)
}

/// A token of the credential; it goes with the reading.
fn token(wire: &Wire, access: &Access<'_>, stop: &Stop) -> Result<Secret, Refusal> {
    let deadline = Deadline::after(wire.limits.overall);
    let description = openid::read(&exchange::get_by(wire, access.ims, openid::PATH, deadline, stop)?)?;
    let own = |endpoint: &String| sign_in::is_endpoint_of(endpoint, access.ims);
    let endpoint = description.token.filter(own).ok_or(Trouble::Unexpected)?;
    wire.sent.note(access.secret);
    let form = umapi::token_form(access.client, access.secret);
    let reply = exchange::send_form(wire, &endpoint, &form, deadline, stop)?;
    umapi::token(reply.status, &reply.text)
}

struct Pages<'a> {
    wire: &'a Wire,
    access: &'a Access<'a>,
    headers: &'a [(&'static str, HeaderValue)],
    stop: &'a Stop,
    told: &'a mut dyn FnMut(Progress),
}

impl Pages<'_> {
    /// All pages of `list`. The API may repeat the last page beyond it, or say that there is none.
    fn read(&mut self, list: List) -> Result<Vec<u8>, Refusal> {
        let mut pace = Pace::of(list.allowed_a_minute());
        let (mut bytes, mut last, mut entries) = (Vec::new(), 0..0, 0);
        for page in 0.. {
            let reply = self.page(list, page, &mut pace)?;
            if page > 0 && reply.status == 404 {
                break;
            }
            let said = umapi::page(list, reply.status, &reply.text)?;
            if page > 0 && bytes[last.clone()] == *reply.text.as_bytes() {
                break;
            }
            if bytes.len() + reply.text.len() > MOST {
                return Err(Trouble::TooLarge { limit: MOST }.into());
            }
            last = bytes.len()..bytes.len() + reply.text.len();
            bytes.extend_from_slice(reply.text.as_bytes());
            bytes.push(b'\n');
            entries += said.entries;
            (self.told)(Progress::Pages { list, read: page + 1, of: reply.pages, entries });
            if said.is_last || said.entries == 0 {
                break;
            }
        }
        Ok(bytes)
    }

    /// One page, as often as the API asks to be asked again.
    fn page(&mut self, list: List, page: usize, pace: &mut Pace) -> Result<Reply, Refusal> {
        let address = list.page(self.access.base, self.access.organization, page);
        for attempt in 0.. {
            self.rest(pace.due(Instant::now()))?;
            pace.sent(Instant::now());
            let deadline = Deadline::after(self.wire.limits.overall);
            let reply = exchange::get_with(self.wire, &address, self.headers, deadline, self.stop)?;
            if !matches!(reply.status, 429 | 502 | 503 | 504) {
                return Ok(reply);
            }
            let Some(time) = patience(attempt, reply.retry_after) else { break };
            self.rest(time)?;
        }
        Err(Refusal::Throttled)
    }

    /// Waits, unless somebody asks to stop.
    fn rest(&mut self, time: Duration) -> Result<(), Refusal> {
        let end = Instant::now() + time;
        let mut said = None;
        loop {
            if self.stop.is_asked() {
                return Err(Trouble::Cancelled.into());
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(());
            }
            let seconds = left.as_secs() + 1;
            if said != Some(seconds) {
                said = Some(seconds);
                (self.told)(Progress::Waiting { seconds });
            }
            thread::sleep(TICK.min(left));
        }
    }
}
