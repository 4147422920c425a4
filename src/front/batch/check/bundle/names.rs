//! Names in place of the customer's: each value has one placeholder throughout the bundle, numbered by where it comes first.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::base::authority::host_of;
use crate::setup::account::{IMS_SERVERS, MARKETING_SERVER};
use crate::setup::field::{Field, SCOPE_FULL};

/// Words of masks that are Adobe's own and tell nothing of a customer.
const KNOWN_WORDS: [&str; 3] = ["Adobe", "Campaign", "Classic"];

/// What is no sign of ASCII, nor one of the dashes, quotes and blanks that people paste: a word, whatever else is in it.
const WORD: &str =
    r"[^\x20-\x2F\x3A-\x40\x5B-\x60\x7B-\x7E\u{A0}\u{2000}-\u{200A}\u{2010}-\u{201F}\u{202F}\u{2212}\u{3000}]+";

/// The words of a mask, and before them the letters and digits that are signs of its language: heads of groups, escapes that stand
/// for a kind of character, counts.
static PARTS: LazyLock<Regex> = LazyLock::new(|| {
    let signs = r"\(\?[imsxuUR-]{1,6}[:)]|\(\?P?<|\\[dDwWsSbBAzpP]|\{[0-9]{1,3}(?:,[0-9]{0,3})?\}";
    Regex::new(&format!("{signs}|({WORD})")).expect("is an expression")
});

/// The placeholders that were given.
#[derive(Debug, Default)]
pub(super) struct Names {
    given: HashMap<String, String>,
    counts: HashMap<String, usize>,
}

impl Names {
    /// The placeholder of `value`, whatever it is of; one that is new is a `kind`. Nothing stays nothing.
    pub(super) fn of(&mut self, kind: &str, value: &str) -> String {
        if value.is_empty() {
            return String::new();
        }
        if let Some(given) = self.given.get(value) {
            return given.clone();
        }
        let count = self.counts.entry(kind.to_owned()).or_default();
        *count += 1;
        let name = format!("<{kind}-{count}>");
        self.given.insert(value.to_owned(), name.clone());
        name
    }

    /// What is told of a text field: what everybody has as it is, else the kind of thing it is.
    pub(super) fn of_field(&mut self, field: Field, value: &str) -> String {
        let row = field.row();
        if value == row.default {
            return value.to_owned();
        }
        match field {
            Field::ImsServer | Field::CallbackServer | Field::ExperienceCloudServer => self.of_address(value),
            Field::ImsScope => {
                let entries: Vec<String> = value.split(',').map(|entry| self.of_scope(entry)).collect();
                entries.join(",")
            }
            Field::AssociationMask => self.of_mask(value),
            Field::ConsoleBuild | Field::ServerBuild if is_build(value) => value.to_owned(),
            _ => self.of(&row.key.replace('_', "-"), value),
        }
    }

    /// An address: Adobe's own as they are, else its scheme and a host; that more stands behind the host is told and not what.
    pub(super) fn of_address(&mut self, address: &str) -> String {
        if address == MARKETING_SERVER || IMS_SERVERS.contains(&address) {
            return address.to_owned();
        }
        let scheme = ["https://", "http://"].into_iter().find(|scheme| address.starts_with(scheme));
        let host = host_of(address);
        let is_adobes = IMS_SERVERS.iter().any(|known| host_of(known) == host);
        let shown = if is_adobes { host.clone() } else { self.of("host", &host) };
        let rest = address.strip_prefix(scheme.unwrap_or("")).unwrap_or(address);
        let more = if rest.eq_ignore_ascii_case(&host) { "" } else { "…" };
        format!("{}{shown}{more}", scheme.unwrap_or(""))
    }

    /// An entry of a scope: one of Adobe's as it is.
    pub(super) fn of_scope(&mut self, entry: &str) -> String {
        let known = SCOPE_FULL.split(',').any(|known| known == entry);
        if known { entry.to_owned() } else { self.of("scope", entry) }
    }

    /// A mask: its signs as they are, its words by their placeholders.
    fn of_mask(&mut self, mask: &str) -> String {
        let shown = PARTS.replace_all(mask, |found: &Captures<'_>| match found.get(1) {
            Some(word) if !KNOWN_WORDS.contains(&word.as_str()) => self.of("word", word.as_str()),
            _ => found[0].to_owned(),
        });
        shown.into_owned()
    }
}

/// Whether it is a build's number and nothing else.
fn is_build(value: &str) -> bool {
    value.len() <= 6 && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is the number of a release and nothing else.
pub(super) fn is_release(value: &str) -> bool {
    value.len() <= 12 && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_keeps_its_signs_and_none_of_its_words() {
        let mut names = Names::default();
        names.of("tenant", "acme");
        let mut mask = |text: &str| names.of_mask(text);
        assert_eq!(mask("Campaign - acme - (.*)"), "Campaign - <tenant-1> - (.*)");
        assert_eq!(mask(r"(?i)Adobe – globex\s(\w{2,5})"), r"(?i)Adobe – <word-1>\s(\w{2,5})");
        assert_eq!(mask(r"(?P<globex>[a-z]+)"), "(?P<<word-1>>[<word-2>-<word-3>]+)");
        // Neither behind a backslash, in tags that nobody sees, nor between braces.
        assert_eq!(mask("\\globex{acme}\u{E0061}\u{E0063}"), r"\<word-1>{<tenant-1>}<word-4>");
    }

    #[test]
    fn an_address_keeps_its_scheme_and_adobes_own_hosts() {
        let mut names = Names::default();
        let mut address = |text: &str| names.of_address(text);
        assert_eq!(address("https://campaign.acme.example"), "https://<host-1>");
        assert_eq!(address("http://Campaign.acme.example/nms?x=acme"), "http://<host-1>…");
        assert_eq!(address("https://jane:s3cr3t@campaign.acme.example"), "https://<host-1>…");
        assert_eq!(address("campaign.acme.example"), "<host-1>");
        assert_eq!(address("https://ims-na1.adobelogin.com"), "https://ims-na1.adobelogin.com");
        assert_eq!(address("https://ims-na1.adobelogin.com/ims"), "https://ims-na1.adobelogin.com…");
    }
}
