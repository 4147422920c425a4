//! A sign-in that nobody makes: the question to IMS as an address, and its answer as what it proves.
//!
//! With `prompt=none` IMS shows no page and answers at once (Adobe, "User Authentication Credentials API Reference"; `OpenID`
//! Connect Core 1.0, 3.1.2.1). Where it leads, and the `error` it leads there with, say whether it knows the client, where people
//! would land, and whether the scope is granted. What no source explains proves nothing and stays unclear. No answer is followed.

use serde_json::Value;

use super::form;
use super::measured::{CallbackAnswer, ClientAnswer, ScopeAnswer, SignIn, SignInAnswer, Unclear};
use crate::base::authority::host_of;

/// By it an answer is known to be one to this question. Nothing is begun that it would have to protect.
const STATE: &str = "ims-setup";

/// Under these domains Adobe serves IMS and its sign-in pages.
const DOMAINS_OF_IMS: [&str; 2] = ["adobelogin.com", "services.adobe.com"];

/// Of a longer scope the entries are not asked one by one.
const MOST_ENTRIES: usize = 24;

/// So many characters of an address or a code that someone else wrote are taken.
const LONGEST: usize = 300;

/// An answer as it came.
#[derive(Debug, Clone, Copy)]
pub struct Reply<'a> {
    /// The HTTP status.
    pub status: u16,
    /// Where it leads, if it does.
    pub location: Option<&'a str>,
    /// Its text.
    pub text: &'a str,
}

/// Whether what an IMS server says of itself may name `endpoint` as its own: with TLS, at its own host or under Adobe's domains.
pub fn is_endpoint_of(endpoint: &str, ims: &str) -> bool {
    let host = host_of(endpoint);
    let scheme = endpoint.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    let secure = scheme.as_deref() == Some("https");
    // Without TLS only where the server itself is asked without, which is on this machine alone.
    let own = host == host_of(ims) && scheme == ims.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    let clean = endpoint.bytes().all(|byte| byte.is_ascii_graphic()) && !endpoint.contains(['?', '#', '@', '\\']);
    clean && !host.is_empty() && (own || (secure && is_of_ims(&host)))
}

fn is_of_ims(host: &str) -> bool {
    let within = |domain: &str| host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    DOMAINS_OF_IMS.iter().any(|domain| within(domain))
}

/// The query of the question.
pub fn query(of: &SignIn) -> String {
    let scope = of.scope.join(",");
    let pairs = [
        ("client_id", of.client.as_str()),
        ("redirect_uri", &of.callback),
        ("scope", &scope),
        ("state", STATE),
        ("response_type", "code"),
        ("prompt", "none"),
    ];
    form::encoded(&pairs).as_str().to_owned()
}

/// The answer where the server names nobody to ask.
pub fn without_endpoint(of: &SignIn) -> SignInAnswer {
    SignInAnswer { unclear: Some(Unclear::NoEndpoint), ..nothing(of) }
}

fn nothing(of: &SignIn) -> SignInAnswer {
    let (client, callback, scope) = (ClientAnswer::Unclear, CallbackAnswer::Unclear, ScopeAnswer::Unclear);
    SignInAnswer { of: of.clone(), client, callback, scope, unclear: None }
}

/// What `reply` of `endpoint` to the question `of` proves.
pub fn read(of: &SignIn, endpoint: &str, reply: &Reply<'_>) -> SignInAnswer {
    let mut answer = nothing(of);
    match reply.location {
        Some(location) => led(&mut answer, endpoint, location),
        None => told(&mut answer, reply),
    }
    answer
}

/// What it proves that IMS leads to `location`.
fn led(answer: &mut SignInAnswer, endpoint: &str, location: &str) {
    let Some(place) = Place::of(location, endpoint) else { return answer.unclear = Some(Unclear::NoAddress) };
    if place.parameter("state").is_some_and(|state| state != STATE) {
        return answer.unclear = Some(Unclear::OtherState);
    }
    let error = place.parameter("error");
    let callback = Place::of(&answer.of.callback, "");
    let at_callback = callback.as_ref().is_some_and(|callback| callback.server == place.server);
    if !at_callback && !place.secure {
        return answer.unclear = Some(Unclear::WithoutTls { to: place.shown() });
    }
    if !at_callback && (place.host() == host_of(endpoint) || is_of_ims(&place.host())) {
        return answer.unclear = Some(match error {
            Some(code) => Unclear::Error { code: cut(&code) },
            None => Unclear::OwnPage { host: cut(&place.host()) },
        });
    }
    let meaning = match &error {
        Some(code) => Meaning::of(code),
        None if at_callback && place.parameter("code").is_some() => Meaning::SignIn,
        None => Meaning::Nothing,
    };
    answer.callback = if callback.is_some_and(|callback| at_callback && callback.path == place.path) {
        CallbackAnswer::Listed
    } else if at_callback {
        CallbackAnswer::SameServer { to: place.shown() }
    } else {
        CallbackAnswer::Elsewhere { to: place.shown() }
    };
    let unexplained = |code: Option<String>| match code {
        Some(code) => Unclear::Error { code: cut(&code) },
        None => Unclear::Elsewhere { to: place.shown() },
    };
    match meaning {
        Meaning::SignIn => (answer.client, answer.scope) = (ClientAnswer::Known, ScopeAnswer::Granted),
        Meaning::Scope => {
            (answer.client, answer.scope) = (ClientAnswer::Known, ScopeAnswer::Refused { entries: Vec::new() });
        }
        Meaning::Client => {
            answer.client = ClientAnswer::Refused;
            answer.unclear = error.map(|code| Unclear::Error { code: cut(&code) });
        }
        // To an address of a client nobody is led whose client is not known.
        Meaning::Nothing if at_callback && error.is_some() => {
            answer.client = ClientAnswer::Known;
            answer.unclear = Some(unexplained(error));
        }
        Meaning::Nothing => {
            answer.callback = CallbackAnswer::Unclear;
            answer.unclear = Some(unexplained(error));
        }
    }
}

/// What an error says that a sign-in comes back with.
enum Meaning {
    /// Everything is in order, but nobody is signed in: `login_required` and its like (Adobe's page; `OpenID` Connect Core, 3.1.2.6).
    SignIn,
    /// The scope is not granted (RFC 6749, 4.1.2.1).
    Scope,
    /// The client may not ask for this (RFC 6749, 4.1.2.1).
    Client,
    /// Nothing of these values.
    Nothing,
}

impl Meaning {
    fn of(code: &str) -> Meaning {
        match code {
            "login_required" | "consent_required" | "interaction_required" | "account_selection_required" => {
                Meaning::SignIn
            }
            "invalid_scope" => Meaning::Scope,
            "unauthorized_client" => Meaning::Client,
            _ => Meaning::Nothing,
        }
    }
}

/// What an answer proves that leads nowhere: nobody is led away whose client is unknown (RFC 6749, 4.1.2.1).
fn told(answer: &mut SignInAnswer, reply: &Reply<'_>) {
    let document: Option<Value> = serde_json::from_str(reply.text).ok();
    let word = |name: &str| document.as_ref().and_then(|document| document.get(name)).and_then(Value::as_str);
    let refused = (400..=499).contains(&reply.status);
    match word("error") {
        Some("invalid_client") if refused => answer.client = ClientAnswer::Unknown,
        Some(_) if refused && word("error_description").is_some_and(is_about_the_client) => {
            answer.client = ClientAnswer::Unknown;
        }
        Some("invalid_scope") if refused => answer.scope = ScopeAnswer::Refused { entries: Vec::new() },
        Some(code) => answer.unclear = Some(Unclear::Error { code: cut(code) }),
        None if refused => answer.unclear = Some(Unclear::Refusal { status: reply.status }),
        None => answer.unclear = Some(Unclear::Page),
    }
}

/// The words in which Adobe's own clients know a wrong client.
pub(super) fn is_about_the_client(description: &str) -> bool {
    description.trim().trim_end_matches('.').eq_ignore_ascii_case("invalid client_id parameter")
}

/// The entries of a refused scope that are refused each by itself, where `asked` says that all others together are granted; else
/// none, since nobody can tell.
pub fn refused_entries(scope: &[String], mut asked: impl FnMut(&[String]) -> ScopeAnswer) -> Vec<String> {
    let is_refused = |answer: &ScopeAnswer| matches!(answer, ScopeAnswer::Refused { .. });
    if scope.len() <= 1 || scope.len() > MOST_ENTRIES {
        return if scope.len() == 1 { scope.to_vec() } else { Vec::new() };
    }
    let (mut refused, mut rest) = (Vec::new(), Vec::new());
    for entry in scope {
        match asked(std::slice::from_ref(entry)) {
            ScopeAnswer::Unclear => return Vec::new(),
            answer if is_refused(&answer) => refused.push(entry.clone()),
            _ => rest.push(entry.clone()),
        }
    }
    let proven = !refused.is_empty() && !rest.is_empty() && asked(&rest) == ScopeAnswer::Granted;
    if proven { refused } else { Vec::new() }
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// An address that an answer leads to.
struct Place {
    secure: bool,
    /// Scheme and host in small letters, and the port where it is not the usual one.
    server: String,
    /// Without a slash alone.
    path: String,
    /// The query, then the fragment.
    parameters: Vec<String>,
}

impl Place {
    /// Reads an address; one without a host is at that of `endpoint`. `None` for what is no address of the web, and for one
    /// with a user in it.
    fn of(location: &str, endpoint: &str) -> Option<Place> {
        let location = location.trim();
        if location.is_empty() || location.chars().any(|character| character.is_control() || character == '\\') {
            return None;
        }
        let absolute = match location.split_once("://") {
            Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => location.to_owned(),
            _ if location.starts_with("//") => format!("{}:{location}", endpoint.split_once("://")?.0),
            _ if location.starts_with('/') => {
                format!("{}://{}{location}", endpoint.split_once("://")?.0, host_of(endpoint))
            }
            _ => return None,
        };
        let (scheme, rest) = absolute.split_once("://")?;
        let secure = scheme.eq_ignore_ascii_case("https");
        if !secure && !scheme.eq_ignore_ascii_case("http") {
            return None;
        }
        let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if authority.is_empty() || authority.contains(['@', ' ']) {
            return None;
        }
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        Some(Place {
            secure,
            server: format!("{}://{}", scheme.to_ascii_lowercase(), host_of(&absolute)),
            path: if path == "/" { String::new() } else { path.to_owned() },
            parameters: vec![query.to_owned(), fragment.to_owned()],
        })
    }

    fn host(&self) -> String {
        host_of(&self.server)
    }

    /// For the reader's eyes; without the parameters, which are IMS's own.
    fn shown(&self) -> String {
        cut(&format!("{}{}", self.server, self.path))
    }

    fn parameter(&self, name: &str) -> Option<String> {
        self.parameters.iter().find_map(|query| form::value(query, name))
    }
}

#[cfg(test)]
mod tests;
