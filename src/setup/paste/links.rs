//! Links that a mail filter has put its own address around: what they lead to is inside.

use zeroize::Zeroizing;

/// Hosts of mail filters, and where in their links the address stands that a link leads to, as their makers' pages describe it.
const FILTERS: [(&str, Holds); 7] = [
    (".safelinks.protection.outlook.com", Holds::Parameter("url")),
    ("urldefense.proofpoint.com", Holds::Proofpoint),
    ("urldefense.com", Holds::Between),
    ("www.google.com", Holds::Parameter("q")),
    ("linkprotect.cudasvc.com", Holds::Parameter("a")),
    ("secure-web.cisco.com", Holds::Last),
    (".mimecast.com", Holds::Nothing),
];

/// Where the address stands.
#[derive(Debug, Clone, Copy)]
enum Holds {
    /// In this parameter of the query, percent-encoded.
    Parameter(&'static str),
    /// In the parameter `u`, with `-` for the percent sign and `_` for the slash.
    Proofpoint,
    /// Between two underlines and two underlines with a semicolon, as it is.
    Between,
    /// Behind the last slash, percent-encoded.
    Last,
    /// Only the filter knows.
    Nothing,
}

/// `text` with each link of a filter replaced by the address that it leads to; one that does not say it stays.
pub(super) fn unwrapped(text: Zeroizing<String>) -> Zeroizing<String> {
    if !FILTERS.iter().any(|(host, _)| text.contains(host)) {
        return text;
    }
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text.as_str();
    while let Some(at) = rest.find("https://") {
        plain.push_str(&rest[..at]);
        let ends = |sign: char| sign.is_whitespace() || matches!(sign, '<' | '>' | '"' | '\'');
        let link = &rest[at..];
        let link = &link[..link.find(ends).unwrap_or(link.len())];
        match inside(link) {
            Some(address) => plain.push_str(&address),
            None => plain.push_str(link),
        }
        rest = &rest[at + link.len()..];
    }
    plain.push_str(rest);
    plain
}

/// Whether `host` is that of a filter: nothing of an instance is there.
pub(super) fn is_filter(host: &str) -> bool {
    FILTERS.iter().any(|(filter, _)| host == filter.trim_start_matches('.') || host.ends_with(filter))
}

/// The address that a filter's `link` leads to.
fn inside(link: &str) -> Option<String> {
    let (host, path) = link.strip_prefix("https://")?.split_once('/')?;
    let of_host =
        |(filter, _): &&(&str, Holds)| if filter.starts_with('.') { host.ends_with(filter) } else { host == *filter };
    let (_, holds) = FILTERS.iter().find(of_host)?;
    let parameter = |name: &str| {
        let (_, query) = path.split_once('?')?;
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix("amp;").unwrap_or(pair).strip_prefix(name)?.strip_prefix('='))
    };
    let address = match holds {
        Holds::Parameter(name) => decoded(parameter(name)?)?,
        Holds::Proofpoint => decoded(&parameter("u")?.replace('-', "%").replace('_', "/"))?,
        Holds::Between => path.split_once("__")?.1.split_once("__;")?.0.to_owned(),
        Holds::Last => decoded(path.rsplit('/').next()?)?,
        Holds::Nothing => return None,
    };
    let is_address = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    (is_address && !address.contains(char::is_whitespace)).then_some(address)
}

/// `text` without its percent-encoding; `None` where that is broken.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_filter_wrapped_is_unwrapped() {
        for (wrapped, plain) in [
            (
                "Callback: https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcampaign.acme.example%2F&data=05%7C01&reserved=0",
                "Callback: https://campaign.acme.example/",
            ),
            (
                "<https://nam02.safelinks.protection.outlook.com/ap/t-59584e83/?url=https%3A%2F%2Fc.globex.example%2Fnl&amp;data=1> x",
                "<https://c.globex.example/nl> x",
            ),
            (
                "https://urldefense.proofpoint.com/v2/url?u=https-3A__acc.acme.example_nl&d=Dw",
                "https://acc.acme.example/nl",
            ),
            ("https://urldefense.com/v3/__https://acc.acme.example/nl__;!!abc!def$", "https://acc.acme.example/nl"),
            ("https://www.google.com/url?sa=D&q=https%3A%2F%2Facc.acme.example&ust=1", "https://acc.acme.example"),
            ("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2facc.acme.example&c=E", "https://acc.acme.example"),
            ("https://secure-web.cisco.com/1abc/https%3A%2F%2Facc.acme.example", "https://acc.acme.example"),
        ] {
            assert_eq!(*unwrapped(Zeroizing::new(wrapped.to_owned())), plain);
        }
    }

    #[test]
    fn any_other_link_stays_and_so_does_one_that_hides_its_end() {
        for text in [
            "https://ims-na1.adobelogin.com/ims/authorize?redirect_uri=https%3A%2F%2Facc.acme.example",
            "https://protect-eu.mimecast.com/s/AbCdEf?domain=acc.acme.example",
            "https://eur03.safelinks.protection.outlook.com/?url=javascript%3Aalert&data=1",
            "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx%2",
        ] {
            assert_eq!(*unwrapped(Zeroizing::new(text.to_owned())), text);
        }
    }
}
