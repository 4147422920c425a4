//! The addresses of the account: https, a host, perhaps a port, and nothing else.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::identifiers::another;
use super::text;
use crate::setup::finding::{Code, Fault};

/// The longest host that DNS allows, in bytes.
const LONGEST_HOST: usize = 253;
/// The longest part of a host between two dots.
const LONGEST_LABEL: usize = 63;

/// `https://`, a host and perhaps a port: no user, no path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpsUrl {
    typed: String,
    host: String,
    port: Option<u16>,
}

impl HttpsUrl {
    /// Takes an address.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(typed: &str) -> Result<HttpsUrl, Vec<Fault>> {
        text::read_word(typed, |value| {
            if let Some(fault) = another(value).filter(|_| !value.contains(['/', ':'])) {
                return Err(vec![fault]);
            }
            let bare = text::unbracketed(value);
            if bare.len() != value.len() && bare.contains("://") {
                return Err(vec![Fault::new(Code::Quoted).at(text::place(value, value)).mended(bare)]);
            }
            // One character for one: places in the folded text are places in the value.
            let folded = text::folded(value);
            match (text::not_ascii(value).filter(|_| folded != value), judge(&folded)) {
                (None, result) => result,
                (Some(fault), Ok(_)) => Err(vec![fault.mended(folded)]),
                (Some(fault), Err(mut faults)) => {
                    faults.insert(0, fault.mended(folded));
                    Err(faults)
                }
            }
        })
    }

    /// As typed.
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// The host in small letters.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, if one is written.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// The address in small letters.
    pub fn lower_case(&self) -> String {
        self.typed.to_lowercase()
    }

    /// The address without its port.
    pub fn without_port(&self) -> String {
        format!("https://{}", self.host)
    }

    /// Whether the host is an IP address.
    pub fn is_numeric(&self) -> bool {
        self.host.starts_with('[') || self.host.parse::<Ipv4Addr>().is_ok()
    }
}

/// Judges an address without anything around it.
fn judge(url: &str) -> Result<HttpsUrl, Vec<Fault>> {
    if let Some(fault) = several(url).or_else(|| text::inner_space(url)).or_else(|| text::placeholder_in(url)) {
        return Err(vec![fault]);
    }
    let (rest, scheme_fault) = after_scheme(url);
    let mut faults: Vec<Fault> = scheme_fault.into_iter().collect();
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    faults.extend(tail_fault(url, tail));
    let (user, host_and_port) = authority.rsplit_once('@').unwrap_or(("", authority));
    if authority.contains('@') {
        let fault = Fault::new(Code::UserInUrl).at(text::place(url, user));
        // Without a password the `@` may as well be a slip for a dot.
        let mended = user.contains(':').then(|| url.replacen(&format!("{user}@"), "", 1));
        faults.push(match mended {
            Some(mended) => fault.mended(mended),
            None => fault,
        });
    }
    let (host, port) = split_port(host_and_port);
    let port = match port.map(|port| (port, number_of(port))) {
        None => None,
        Some((_, Some(number))) => Some(number),
        Some((written, None)) => {
            faults.push(Fault::new(Code::PortMalformed).at(text::place(url, written)));
            None
        }
    };
    faults.extend(host_fault(url, host));
    // Where no address comes of it, https:// in front mends nothing.
    let address = |code: &Code| matches!(code, Code::SchemeMissing | Code::TrailingSlash | Code::PathInUrl);
    if !faults.iter().all(|fault| address(&fault.code)) {
        faults.iter_mut().filter(|fault| fault.code == Code::SchemeMissing).for_each(|fault| fault.repair = None);
    }
    if faults.is_empty() {
        Ok(HttpsUrl { typed: url.to_owned(), host: host.to_lowercase(), port })
    } else {
        Err(faults)
    }
}

/// The fault of more than one address.
fn several(url: &str) -> Option<Fault> {
    let second = url.match_indices("://").nth(1)?.0;
    let word = url[..second].trim_end_matches(|character: char| character.is_ascii_alphabetic()).len();
    let fault = Fault::new(Code::SeveralUrls).at(text::place(url, &url[word..]));
    let once = text::doubled(url, "https://".len()).and_then(|doubled| doubled.repair);
    Some(Fault { repair: once, ..fault })
}

/// What follows the scheme, and what is wrong with the scheme.
fn after_scheme(url: &str) -> (&str, Option<Fault>) {
    if let Some((scheme, rest)) = url.split_once("://") {
        if scheme.eq_ignore_ascii_case("https") {
            return (rest, None);
        }
        let fault = Fault::new(Code::NotHttps { scheme: scheme.chars().take(20).collect() });
        let fault = fault.at(text::place(url, &url[..scheme.len() + 3]));
        let certain = ["http", "htps", "htpps", "htttps", "httpss", "hhttps", "ttps", "ttp", "htp", "htttp"];
        let mended = certain.contains(&scheme.to_ascii_lowercase().as_str());
        return (rest, Some(if mended { fault.mended(format!("https://{}", without_port_80(rest))) } else { fault }));
    }
    // `https:/host`, `https//host`, `http:host`: the scheme is meant, its marks are not all there.
    for scheme in ["https", "http"] {
        let Some(start) = url.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme)) else { continue };
        let rest = &url[start.len()..];
        let bare = rest.trim_start_matches([':', ';', '/']);
        if bare.len() < rest.len() && bare.starts_with(|character: char| character.is_alphanumeric()) {
            let fault = Fault::new(Code::SchemeMissing).at(text::place(url, &url[..url.len() - bare.len()]));
            return (bare, Some(fault.mended(format!("https://{bare}"))));
        }
    }
    let bare = url.trim_start_matches([':', '/']);
    let fault = Fault::new(Code::SchemeMissing);
    // One word is a host's name as little as it is a tenant's or an instance's.
    let host = bare.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let is_host = host.contains('.') || host.eq_ignore_ascii_case("localhost");
    (bare, Some(if is_host { fault.mended(format!("https://{bare}")) } else { fault }))
}

/// Port 80 is that of http: it goes with it.
fn without_port_80(rest: &str) -> String {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    format!("{}{tail}", authority.strip_suffix(":80").unwrap_or(authority))
}

/// What stands after host and port.
fn tail_fault(url: &str, tail: &str) -> Option<Fault> {
    let code = match tail.trim_end_matches('/') {
        _ if tail.is_empty() => return None,
        "" => Code::TrailingSlash,
        _ => Code::PathInUrl,
    };
    Some(Fault::new(code).at(text::place(url, tail)).mended(&url[..url.len() - tail.len()]))
}

/// The host, and what is written after the colon for a port.
fn split_port(host_and_port: &str) -> (&str, Option<&str>) {
    let after_bracket = host_and_port.rfind(']').map_or(0, |at| at + 1);
    match host_and_port[after_bracket..].find(':') {
        None => (host_and_port, None),
        Some(colon) => {
            let colon = after_bracket + colon;
            (&host_and_port[..colon], Some(&host_and_port[colon + 1..]))
        }
    }
}

fn number_of(port: &str) -> Option<u16> {
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    port.parse().ok().filter(|number| digits && *number > 0)
}

fn host_fault(url: &str, host: &str) -> Option<Fault> {
    if host.is_empty() {
        return Some(Fault::new(Code::HostMissing));
    }
    let whole = text::place(url, host);
    let malformed = Some(Fault::new(Code::HostMalformed).at(whole.clone()));
    if let Some(address) = host.strip_prefix('[') {
        let valid = address.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
        return if valid { None } else { malformed };
    }
    let wrong = |character: char| !(character.is_alphanumeric() || matches!(character, '-' | '.' | '_'));
    if let Some((at, character)) = text::first(host, wrong) {
        let at = whole.start + at;
        return Some(Fault::new(Code::HostCharacter { character }).at(at..at + 1));
    }
    let bad_label =
        |label: &str| label.is_empty() || label.len() > LONGEST_LABEL || label.starts_with('-') || label.ends_with('-');
    let numeric = host.rsplit('.').next().is_some_and(|label| label.bytes().all(|byte| byte.is_ascii_digit()));
    let no_address = numeric && host.parse::<Ipv4Addr>().is_err();
    if host.len() > LONGEST_HOST || host.split('.').any(bad_label) || no_address { malformed } else { None }
}
