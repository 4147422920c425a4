//! Addresses: where a request may go at all, and where an answer may lead it.

use std::net::{IpAddr, Ipv6Addr};

use crate::campaign::measured::Trouble;
use crate::setup::account::HttpsUrl;

/// So many characters of an address that someone else wrote are repeated.
const LONGEST_SHOWN: usize = 300;

/// A scheme, a host and a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    secure: bool,
    /// In small letters; an IPv6 address in its brackets.
    host: String,
    port: Option<u16>,
}

impl Target {
    /// Takes an address and leaves its path away.
    ///
    /// # Errors
    /// Where no request can go there, or may go there only with TLS.
    pub(super) fn of(address: &str) -> Result<Target, Trouble> {
        let (scheme, rest) = address.trim().split_once("://").ok_or(Trouble::AddressMalformed)?;
        let secure = scheme.eq_ignore_ascii_case("https");
        if !secure && !scheme.eq_ignore_ascii_case("http") {
            return Err(Trouble::AddressMalformed);
        }
        let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
        if authority.contains('@') {
            return Err(Trouble::AddressMalformed);
        }
        let url = HttpsUrl::parse(&format!("https://{authority}")).map_err(|_| Trouble::AddressMalformed)?;
        let target = Target { secure, host: url.host().to_owned(), port: url.port() };
        if !target.host.is_ascii() {
            return Err(Trouble::AddressMalformed);
        }
        if !secure && !target.is_literally_loopback() {
            return Err(Trouble::PlainHttp);
        }
        Ok(target)
    }

    /// Whether requests go there through TLS.
    pub(super) fn is_secure(&self) -> bool {
        self.secure
    }

    /// The host.
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    /// The port, also where none is written.
    pub(super) fn port(&self) -> u16 {
        self.port.unwrap_or(if self.secure { 443 } else { 80 })
    }

    /// The address of a path there.
    pub(super) fn at(&self, path: &str) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{scheme}://{}{port}{path}", self.host)
    }

    /// The host as an IP address, if it is written as one.
    pub(super) fn ip(&self) -> Option<IpAddr> {
        match self.host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
            Some(address) => address.parse::<Ipv6Addr>().ok().map(IpAddr::V6),
            None => self.host.parse().ok(),
        }
    }

    /// Whether the host is this machine by its very address: a name may be given to any machine.
    pub(super) fn is_literally_loopback(&self) -> bool {
        self.ip().is_some_and(|address| address.is_loopback())
    }

    /// Whether the host is this machine, by address or by name.
    pub(super) fn is_loopback(&self) -> bool {
        let name = self.host.trim_end_matches('.');
        self.is_literally_loopback() || name == "localhost" || name.ends_with(".localhost")
    }

    /// Where the answer at `path` leads by its `location`: the target and the path there.
    ///
    /// # Errors
    /// Where it leads to http or to another host; `None` where it leads to nothing that is an address.
    pub(super) fn led_to(&self, path: &str, location: &str) -> Result<(Target, String), Option<Trouble>> {
        let location = location.split('#').next().unwrap_or_default();
        let whole = self.absolute(path, location);
        let (scheme, rest) = whole.split_once("://").ok_or(None)?;
        let to = shown(&whole);
        // From http, where it was permitted, to the same kind: nothing is lost by that.
        if self.secure && scheme.eq_ignore_ascii_case("http") {
            return Err(Some(Trouble::RedirectToHttp { to }));
        }
        let target = match Target::of(&whole) {
            Ok(target) => target,
            Err(Trouble::PlainHttp) => return Err(Some(Trouble::RedirectToHttp { to })),
            Err(_) => return Err(Some(Trouble::RedirectElsewhere { to })),
        };
        if target.host != self.host {
            return Err(Some(Trouble::RedirectElsewhere { to }));
        }
        let path = rest.find(['/', '?']).map_or("/", |at| &rest[at..]);
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        if path.bytes().all(|byte| byte.is_ascii_graphic()) { Ok((target, path)) } else { Err(None) }
    }

    /// Where `location` leads, for the reader's eyes.
    pub(super) fn shown_lead(&self, path: &str, location: &str) -> String {
        shown(&self.absolute(path, location))
    }

    fn absolute(&self, path: &str, location: &str) -> String {
        let scheme_end = location.find("://").filter(|end| {
            location[..*end].bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        });
        if scheme_end.is_some() {
            return location.to_owned();
        }
        if let Some(rest) = location.strip_prefix("//") {
            return format!("{}://{rest}", if self.secure { "https" } else { "http" });
        }
        if location.starts_with('/') {
            return self.at(location);
        }
        let bare = path.split('?').next().unwrap_or_default();
        if location.starts_with('?') {
            return self.at(&format!("{bare}{location}"));
        }
        let folder = &bare[..bare.rfind('/').map_or(0, |at| at + 1)];
        self.at(&format!("{folder}{location}"))
    }
}

/// Scheme, host and port of an address that someone else wrote; no credentials, no path, which may hold some.
fn shown(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    let authority = &rest[..rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len())];
    let host = authority.rsplit('@').next().unwrap_or_default();
    let shown = if scheme.is_empty() { host.to_owned() } else { format!("{scheme}://{host}") };
    shown.chars().take(LONGEST_SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_cut_to_what_a_request_goes_to() {
        for (address, expected) in [
            ("https://campaign.acme.example", "https://campaign.acme.example/r/test"),
            ("https://Campaign.ACME.example:8443/", "https://campaign.acme.example:8443/r/test"),
            ("HTTPS://acme.example/nl/jsp/soaprouter.jsp?x=1#y", "https://acme.example/r/test"),
            ("https://[::1]:8443/x", "https://[::1]:8443/r/test"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/r/test"),
            ("http://127.8.9.10", "http://127.8.9.10/r/test"),
            ("http://[::1]", "http://[::1]/r/test"),
        ] {
            assert_eq!(Target::of(address).map(|target| target.at("/r/test")).as_deref(), Ok(expected), "{address}");
        }
    }

    #[test]
    fn http_goes_to_this_machine_by_its_address_only() {
        for address in [
            "http://localhost",
            "http://localhost:8080",
            "http://127.0.0.1.acme.example",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://[::ffff:127.0.0.1]",
            "http://[::]",
            "http://campaign.acme.example",
        ] {
            assert_eq!(Target::of(address), Err(Trouble::PlainHttp), "{address}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for address in [
            "",
            "campaign.acme.example",
            "ftp://acme.example",
            "https://",
            "https:///r/test",
            "https://user:password@acme.example",
            "https://acme.example@evil.example",
            "https://acme.example\\@evil.example",
            "https://acme example",
            "https://acme.example:0",
            "https://acme.example:99999",
            "http://127.1",
            "http://2130706433",
        ] {
            assert_eq!(Target::of(address), Err(Trouble::AddressMalformed), "{address}");
        }
    }

    #[test]
    fn an_answer_leads_on_only_at_the_same_host() {
        let from = Target::of("https://acme.example:8443").expect("is an address");
        let led = |location: &str| from.led_to("/r/test?a", location).map(|(target, path)| target.at(&path));
        for (location, expected) in [
            ("https://acme.example:8443/r/test2", "https://acme.example:8443/r/test2"),
            ("https://ACME.example/x?y#z", "https://acme.example/x?y"),
            ("//acme.example/x", "https://acme.example/x"),
            ("/x", "https://acme.example:8443/x"),
            ("x?to=http://evil.example", "https://acme.example:8443/r/x?to=http://evil.example"),
            ("?b", "https://acme.example:8443/r/test?b"),
            ("https://acme.example", "https://acme.example/"),
        ] {
            assert_eq!(led(location).as_deref(), Ok(expected), "{location}");
        }
        let elsewhere = |to: &str| Err(Some(Trouble::RedirectElsewhere { to: to.to_owned() }));
        for (location, expected) in [
            ("https://evil.example/x", elsewhere("https://evil.example")),
            ("//evil.example", elsewhere("https://evil.example")),
            ("https://u:p@evil.example/x", elsewhere("https://evil.example")),
            ("ftp://acme.example", elsewhere("ftp://acme.example")),
            ("http://acme.example/x", Err(Some(Trouble::RedirectToHttp { to: "http://acme.example".to_owned() }))),
            ("/a b", Err(None)),
            ("/a\r\nX: y", Err(None)),
        ] {
            assert_eq!(led(location), expected, "{location}");
        }
    }

    #[test]
    fn http_on_this_machine_may_lead_to_itself() {
        let from = Target::of("http://127.0.0.1:8080").expect("is an address");
        assert_eq!(from.led_to("/r/test", "/x").map(|(_, path)| path), Ok("/x".to_owned()));
        let away = from.led_to("/r/test", "http://acme.example/");
        assert_eq!(away, Err(Some(Trouble::RedirectToHttp { to: "http://acme.example".to_owned() })));
    }
}
