//! One exchange: a request goes out, an answer comes in, within the limits of time, size and redirects.

use std::io::Read as _;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use ureq::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use ureq::http::{HeaderValue, Response};
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};
use zeroize::Zeroizing;

use super::cause::Place;
use super::resolver::Names;
use super::target::Target;
use super::{Sent, Wire};
use crate::base::secret::Secret;
use crate::campaign::measured::Trouble;
use crate::campaign::soap::{self, Call};
use crate::campaign::{echo, fault, sign_in, token, xml};
use crate::host::stop::Stop;

/// Who asks.
const AGENT: &str = concat!("ims-setup/", env!("CARGO_PKG_VERSION"));

/// What most answers fit into, in bytes: a buffer that need not grow leaves no copies of a token behind.
const USUAL: usize = 128 * 1024;

/// Where the User Management API tells the number of pages ("Get Users in Organization", Headers).
const PAGES: &str = "X-Page-Count";

/// When it is over.
#[derive(Clone, Copy)]
pub(super) struct Deadline {
    end: Instant,
    limit: Duration,
}

impl Deadline {
    /// From now on, so long.
    pub(super) fn after(limit: Duration) -> Deadline {
        Deadline { end: Instant::now() + limit, limit }
    }

    fn left(&self) -> Result<Duration, Trouble> {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(Trouble::TimedOut { seconds: self.seconds() }) } else { Ok(left) }
    }

    fn seconds(&self) -> u64 {
        self.limit.as_secs() + u64::from(self.limit.subsec_nanos() > 0)
    }
}

/// An answer as it came.
pub(super) struct Reply {
    pub(super) status: u16,
    /// Where it leads, if it does.
    location: Option<String>,
    /// After how many seconds it asks to be asked again, if it does.
    pub(super) retry_after: Option<u64>,
    /// How many pages there are, as the User Management API says it of each.
    pub(super) pages: Option<usize>,
    /// Its text; one that leads on has none.
    pub(super) text: Zeroizing<String>,
}

/// How often a call that is under way looks whether it is to end.
const TICK: Duration = Duration::from_millis(20);

/// A line to one server. Its connections end with it; a call that was cut off ends it too.
pub(super) struct Line {
    agent: Agent,
    target: Target,
    proxy: Option<String>,
    most: usize,
    sent: Sent,
}

/// Gets what is at `path`, following where the answer leads as far as the rules go.
pub(super) fn get(wire: &Wire, address: &str, path: &str, stop: &Stop) -> Result<Zeroizing<String>, Trouble> {
    get_by(wire, address, path, Deadline::after(wire.limits.overall), stop)
}

/// The same with a deadline that holds for more than this.
pub(super) fn get_by(
    wire: &Wire,
    address: &str,
    path: &str,
    deadline: Deadline,
    stop: &Stop,
) -> Result<Zeroizing<String>, Trouble> {
    let (mut target, mut path) = (Target::of(address)?, path.to_owned());
    for _ in 0..=wire.limits.redirects {
        let line = Line::to(wire, target)?;
        let reply = line.within(deadline, Some(stop), || line.get(&path, deadline))?;
        let Some(location) = reply.location else { return line.judged(reply) };
        let leads = line.target.led_to(&path, &location);
        (target, path) = leads.map_err(|trouble| trouble.unwrap_or(Trouble::Status { status: reply.status }))?;
    }
    Err(Trouble::TooManyRedirects)
}

/// Gets `query` of `endpoint`: also where the answer leads elsewhere it is the answer, and is not followed.
///
/// # Errors
/// Where there is no answer, or only one that says that the server or a proxy is not well.
pub(super) fn ask_once(
    wire: &Wire,
    endpoint: &str,
    query: &str,
    deadline: Deadline,
    stop: &Stop,
) -> Result<Reply, Trouble> {
    let line = Line::to(wire, Target::of(endpoint)?)?;
    let path = format!("{}?{query}", path_of(endpoint));
    line.well(line.within(deadline, Some(stop), || line.get(&path, deadline))?)
}

/// Gets `address` with headers that hold a credential: whatever its status the answer is the answer, and nothing is followed.
///
/// # Errors
/// Where there is no answer, or where it leads elsewhere.
pub(super) fn get_with(
    wire: &Wire,
    address: &str,
    headers: &[(&'static str, HeaderValue)],
    deadline: Deadline,
    stop: &Stop,
) -> Result<Reply, Trouble> {
    let line = Line::to(wire, Target::of(address)?)?;
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').map_or("/", |at| &rest[at..]);
    let ask = || {
        let request = headers
            .iter()
            .fold(line.agent.get(line.target.at(path)), |request, (name, value)| request.header(*name, value.clone()));
        line.reply(request.config().timeout_global(Some(deadline.left()?)).build().call(), deadline)
    };
    let reply = line.within(deadline, Some(stop), ask)?;
    match &reply.location {
        Some(location) => Err(Trouble::RedirectWithCredential { to: line.target.shown_lead(path, location) }),
        None if reply.status == 407 => line.judged(reply).and(Err(Trouble::Unexpected)),
        None => Ok(reply),
    }
}

/// Posts a form that holds a credential to `endpoint`: it goes there and follows nothing.
///
/// # Errors
/// Where there is no answer, or where it leads elsewhere.
pub(super) fn send_form(
    wire: &Wire,
    endpoint: &str,
    form: &str,
    deadline: Deadline,
    stop: &Stop,
) -> Result<Reply, Trouble> {
    if stop.is_asked() {
        return Err(Trouble::Cancelled);
    }
    let line = Line::to(wire, Target::of(endpoint)?)?;
    let path = path_of(endpoint);
    let send = || {
        let request = line.agent.post(line.target.at(path)).header(CONTENT_TYPE, token::CONTENT_TYPE);
        let request = request.config().timeout_global(Some(deadline.left()?)).build();
        line.reply(request.send(form.as_bytes()), deadline)
    };
    let reply = line.well(line.within(deadline, Some(stop), send)?)?;
    match &reply.location {
        Some(location) => Err(Trouble::RedirectWithCredential { to: line.target.shown_lead(path, location) }),
        None => Ok(reply),
    }
}

/// The path of an address, without anything after it.
fn path_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').map_or("/", |at| &rest[at..]);
    path.split(['?', '#']).next().unwrap_or("/")
}

impl Reply {
    /// As it is read for what it says.
    pub(super) fn as_read(&self) -> sign_in::Reply<'_> {
        sign_in::Reply { status: self.status, location: self.location.as_deref(), text: &self.text }
    }
}

impl Line {
    /// A line to `target`; nothing is sent yet.
    pub(super) fn to(wire: &Wire, target: Target) -> Result<Line, Trouble> {
        let proxy = wire.proxies.proxy_for(&target);
        let config = Agent::config_builder()
            .tls_config(wire.tls())
            .https_only(target.is_secure())
            .proxy(proxy.map(super::proxy::Proxy::settings).transpose()?)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent(AGENT)
            .build();
        let proxy = proxy.map(|proxy| proxy.name().to_owned());
        let agent = Agent::with_parts(config, DefaultConnector::new(), Names(DefaultResolver::default()));
        Ok(Line { agent, target, proxy, most: wire.limits.answer, sent: wire.sent.clone() })
    }

    /// Does `ask`, which ends with the deadline or with `stop`, whatever the other side does: the library gives some waits,
    /// as that for a proxy's answer, their full time again and again.
    fn within<T>(
        &self,
        deadline: Deadline,
        stop: Option<&Stop>,
        ask: impl FnOnce() -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let (answered, waits) = channel::<()>();
        thread::scope(|scope| {
            // Without a thread for it the library's own limits have to do.
            let watch = thread::Builder::new().spawn_scoped(scope, move || {
                loop {
                    let cut = match deadline.left() {
                        Err(over) => Some(over),
                        Ok(_) => stop.filter(|stop| stop.is_asked()).map(|_| Trouble::Cancelled),
                    };
                    if cut.is_some() {
                        self.agent.clone().shutdown();
                        return cut;
                    }
                    let left = deadline.left().unwrap_or_default();
                    if waits.recv_timeout(TICK.min(left)) == Err(RecvTimeoutError::Disconnected) {
                        return None;
                    }
                }
            });
            let outcome = ask();
            drop(answered);
            let cut = watch.ok().and_then(|watch| watch.join().ok().flatten());
            // What was cut off may look like the end of an answer.
            cut.map_or(outcome, Err)
        })
    }

    /// Makes a call that carries a credential: it goes here and follows nothing.
    pub(super) fn call(
        &self,
        call: &Call,
        headers: Vec<(&'static str, HeaderValue)>,
        deadline: Deadline,
        stop: Option<&Stop>,
        secrets: &[&Secret],
    ) -> Result<Zeroizing<String>, Trouble> {
        self.within(deadline, stop, || self.said(call, headers, deadline, secrets))
    }

    fn said(
        &self,
        call: &Call,
        headers: Vec<(&'static str, HeaderValue)>,
        deadline: Deadline,
        secrets: &[&Secret],
    ) -> Result<Zeroizing<String>, Trouble> {
        let mut request = self
            .agent
            .post(self.target.at(soap::PATH))
            .header(CONTENT_TYPE, soap::CONTENT_TYPE)
            .header("SOAPAction", call.action);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let request = request.config().timeout_global(Some(deadline.left()?)).build();
        let mut reply = self.reply(request.send(call.body.as_bytes()), deadline)?;
        if fault::of(&reply.text).is_some() {
            reply.text = echo::without_whole(&reply.text, secrets.iter().copied());
        }
        match &reply.location {
            Some(location) => {
                let location = echo::without_whole(location, secrets.iter().copied());
                Err(Trouble::RedirectWithCredential { to: self.target.shown_lead(soap::PATH, &location) })
            }
            // A fault may come under any status, also as an answer in order.
            None => fault::of(&reply.text).map_or_else(|| self.judged(reply), Err),
        }
    }

    fn get(&self, path: &str, deadline: Deadline) -> Result<Reply, Trouble> {
        let request = self.agent.get(self.target.at(path));
        self.reply(request.config().timeout_global(Some(deadline.left()?)).build().call(), deadline)
    }

    fn reply(&self, response: Result<Response<Body>, ureq::Error>, deadline: Deadline) -> Result<Reply, Trouble> {
        let place =
            |begun| Place { target: &self.target, proxy: self.proxy.as_deref(), seconds: deadline.seconds(), begun };
        let response = response.map_err(|error| place(false).trouble(error))?;
        let status = response.status().as_u16();
        let location = response.headers().get(LOCATION).filter(|_| matches!(status, 301 | 302 | 303 | 307 | 308));
        if let Some(location) = location {
            let location = self.sent.taken_out(&String::from_utf8_lossy(location.as_bytes())).to_string();
            let location = Some(location);
            return Ok(Reply { status, location, retry_after: None, pages: None, text: Zeroizing::default() });
        }
        let told = |name| response.headers().get(name).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        let (retry_after, pages) = (told(RETRY_AFTER.as_str()), told(PAGES));
        let pages = pages.and_then(|pages| usize::try_from(pages).ok());
        let mut bytes = Zeroizing::new(Vec::with_capacity(USUAL));
        let read = response.into_body().into_reader().take(self.most as u64 + 1).read_to_end(&mut bytes);
        // What is too large is too large, however it would have ended.
        if bytes.len() > self.most {
            return Err(Trouble::TooLarge { limit: self.most });
        }
        read.map_err(|error| place(true).trouble(error.into()))?;
        Ok(Reply {
            status,
            location: None,
            retry_after,
            pages,
            text: self.sent.taken_out(&Zeroizing::new(xml::decoded(&bytes))),
        })
    }

    /// An answer of whatever kind, but for those of a server or a proxy that is not well.
    fn well(&self, reply: Reply) -> Result<Reply, Trouble> {
        match reply.status {
            407 | 429 | 500.. => self.judged(reply).and(Err(Trouble::Unexpected)),
            _ => Ok(reply),
        }
    }

    /// The text of an answer, if it is one by its status.
    fn judged(&self, reply: Reply) -> Result<Zeroizing<String>, Trouble> {
        match reply.status {
            200 => Ok(reply.text),
            407 => {
                let asked = || format!("{}:{}", self.target.host(), self.target.port());
                Err(Trouble::Proxy { proxy: self.proxy.clone().unwrap_or_else(asked) })
            }
            status => Err(fault::of(&reply.text).unwrap_or(Trouble::Status { status })),
        }
    }
}
