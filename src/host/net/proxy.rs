//! The proxy of the environment: which requests go through it, and its name without its credentials.

use std::fmt;
use std::net::IpAddr;

use super::target::Target;
use crate::campaign::measured::Trouble;

/// The environment's proxy and the hosts that are reached without it.
#[derive(Clone, Default)]
pub(super) struct Proxies {
    proxy: Option<Proxy>,
    direct: Vec<String>,
}

/// A proxy: how it is used, and how it is named.
#[derive(Clone)]
pub(super) struct Proxy {
    /// `None` where it is of a kind that is not spoken.
    settings: Option<ureq::Proxy>,
    name: String,
}

impl Proxies {
    /// Reads the variables: those for https in small letters first, as curl does.
    pub(super) fn read(variable: &dyn Fn(&str) -> Option<String>) -> Proxies {
        let first = |names: &[&str]| {
            let set = names.iter().find_map(|name| variable(name).filter(|value| !value.trim().is_empty()));
            set.map(|value| value.trim().to_owned())
        };
        let proxy = first(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]).map(|url| Proxy::of(&url));
        let direct = first(&["no_proxy", "NO_PROXY"]).unwrap_or_default();
        let direct = direct.split([',', ' ', '\t']).filter(|entry| !entry.is_empty());
        Proxies { proxy, direct: direct.map(str::to_ascii_lowercase).collect() }
    }

    /// The proxy for requests to `target`; none for this machine itself.
    pub(super) fn proxy_for(&self, target: &Target) -> Option<&Proxy> {
        let proxy = self.proxy.as_ref()?;
        let direct = !target.is_secure() || target.is_loopback() || self.direct.iter().any(|entry| is(entry, target));
        (!direct).then_some(proxy)
    }
}

impl Proxy {
    fn of(url: &str) -> Proxy {
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
        // What stands before the last `@` of all may be a password with a slash in it, and is never shown.
        let host = url.rsplit('@').next().unwrap_or_default();
        let host = host.split_once("://").map_or(host, |(_, host)| host);
        let host = &host[..host.find(['/', '?', '#']).unwrap_or(host.len())];
        // A bracket belongs to an IPv6 address, whose colons are no port's.
        let port = host.rsplit(']').next().and_then(|end| end.split_once(':')).map(|(_, port)| port);
        let name = match port {
            None => format!("{host}:80"),
            Some(port) if port.parse::<u16>().is_ok() => host.to_owned(),
            // What is no port may be a password without its host.
            Some(_) => "HTTPS_PROXY".to_owned(),
        };
        let spoken = scheme.eq_ignore_ascii_case("http") && authority.ends_with(host);
        let settings = spoken.then(|| ureq::Proxy::new(&format!("http://{authority}")).ok()).flatten();
        Proxy { settings, name }
    }

    /// Its host and port.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// How it is used.
    ///
    /// # Errors
    /// Where it is of another kind than http, or its address is none.
    pub(super) fn settings(&self) -> Result<ureq::Proxy, Trouble> {
        self.settings.clone().ok_or_else(|| Trouble::Proxy { proxy: self.name.clone() })
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Proxy").field(&self.name).finish()
    }
}

/// Whether an entry of `NO_PROXY` means the target: everything, a host and what is under it, an address, a network.
fn is(entry: &str, target: &Target) -> bool {
    if entry == "*" {
        return true;
    }
    if let Some((network, bits)) = entry.split_once('/') {
        let (Ok(network), Ok(bits), Some(address)) = (network.parse(), bits.parse(), target.ip()) else { return false };
        return is_within(address, network, bits);
    }
    let (host, port) = match entry.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.ends_with(']') => (host, port.parse::<u16>().ok()),
        _ => (entry, None),
    };
    if port.is_some_and(|port| port != target.port()) {
        return false;
    }
    if let Some(address) = target.ip() {
        return host.trim_matches(['[', ']']).parse() == Ok(address);
    }
    let host = host.trim_start_matches('*').trim_matches('.');
    let name = target.host().trim_end_matches('.');
    let under = name.strip_suffix(host).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    !host.is_empty() && under
}

fn is_within(address: IpAddr, network: IpAddr, bits: u32) -> bool {
    let same = |difference: u128, width: u32| bits <= width && (bits == 0 || difference >> (width - bits) == 0);
    match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(b)) => same(u128::from(a.to_bits() ^ b.to_bits()), 32),
        (IpAddr::V6(a), IpAddr::V6(b)) => same(a.to_bits() ^ b.to_bits(), 128),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name_for(variables: &[(&str, &str)], address: &str) -> Option<String> {
        let value = |name: &str| variables.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
        let target = Target::of(address).expect("is an address");
        Proxies::read(&value).proxy_for(&target).map(|proxy| proxy.name().to_owned())
    }

    #[test]
    fn the_variables_are_read_in_their_order() {
        let acme = "https://acme.example";
        for (variables, expected) in [
            (&[][..], None),
            (&[("https_proxy", "http://a:1"), ("HTTPS_PROXY", "http://b:2")][..], Some("a:1")),
            (&[("HTTPS_PROXY", "http://b:2"), ("all_proxy", "http://c:3")][..], Some("b:2")),
            (&[("ALL_PROXY", "d:4")][..], Some("d:4")),
            (&[("http_proxy", "http://e:5"), ("HTTP_PROXY", "http://e:5")][..], None),
            (&[("https_proxy", " "), ("ALL_PROXY", "http://f/x")][..], Some("f:80")),
            (&[("https_proxy", "http://u:s3cr3t@[::1]:3128/")][..], Some("[::1]:3128")),
        ] {
            assert_eq!(name_for(variables, acme).as_deref(), expected, "{variables:?}");
        }
    }

    #[test]
    fn some_hosts_are_reached_directly() {
        let through = |no_proxy: &str, address: &str| {
            name_for(&[("https_proxy", "http://proxy:1"), ("no_proxy", no_proxy)], address).is_some()
        };
        for (no_proxy, address, expected) in [
            ("", "https://acme.example", true),
            ("", "https://localhost:8443", false),
            ("", "https://127.0.0.1", false),
            ("", "https://[::1]", false),
            ("", "http://127.0.0.1", false),
            ("*", "https://acme.example", false),
            ("other, ACME.example", "https://acme.example", false),
            ("acme.example", "https://prod.acme.example", false),
            (".acme.example", "https://prod.acme.example", false),
            ("*.acme.example", "https://prod.acme.example", false),
            ("acme.example", "https://notacme.example", true),
            ("acme.example:8443", "https://acme.example", true),
            ("acme.example:8443", "https://acme.example:8443", false),
            ("10.0.0.0/8", "https://10.1.2.3", false),
            ("10.0.0.0/8", "https://11.1.2.3", true),
            ("10.0.0.1", "https://10.0.0.1", false),
            ("0.0.0.0/0", "https://10.0.0.1", false),
            ("fd00::/8", "https://[fd00::5]", false),
            ("::1/129", "https://[fd00::5]", true),
            (".", "https://acme.example", true),
        ] {
            assert_eq!(through(no_proxy, address), expected, "{no_proxy} {address}");
        }
    }

    #[test]
    fn a_proxy_of_another_kind_is_told_without_its_credentials() {
        for url in ["socks5://user:s3cr3t@proxy:1080", "https://user:s3cr3t@proxy:1080"] {
            let proxy = Proxy::of(url);
            assert_eq!(proxy.settings(), Err(Trouble::Proxy { proxy: "proxy:1080".to_owned() }));
            assert!(!format!("{proxy:?}").contains("s3cr3t"));
        }
        let settings = Proxy::of("http://us%40er:p%3Aw@proxy:3128").settings().expect("is spoken");
        assert_eq!((settings.username(), settings.password()), (Some("us@er"), Some("p:w")));
    }
}
