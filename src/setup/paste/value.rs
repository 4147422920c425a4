//! Values in a pasted line: what can be one after a label, and what is one by its shape alone.

use super::lines::Line;
use super::{Seen, Target, links};
use crate::campaign::build_number::build_in;
use crate::setup::account::{entries, has_prefix, is_site_of_adobe, unquoted};
use crate::setup::field::Field;

/// Words that stand after a label in place of its value.
const NO_VALUES: [&str; 17] = [
    "attached",
    "below",
    "tbd",
    "n/a",
    "none",
    "pending",
    "unknown",
    "todo",
    "separately",
    "adjunto",
    "bijgevoegd",
    "anbei",
    "separat",
    "to-follow",
    "see-below",
    "see-attachment",
    "bifogat",
];

/// Hexadecimal characters of an organisation ID, and what follows them.
const ORGANIZATION: (usize, &str) = (24, "@AdobeOrg");

/// The value that `text`, which stands after a label of `target`, holds; `None` where it can be none.
pub(super) fn plausible(target: Target, text: &str) -> Option<&str> {
    let value = cleaned(target, text);
    if value.is_empty() || NO_VALUES.contains(&value.to_lowercase().as_str()) {
        return None;
    }
    let one_word = !value.contains(char::is_whitespace);
    match target {
        Target::Secret => {
            (one_word && value.len() >= 8 && is_no_word(value) && !value.contains(['<', '>', '…'])).then_some(value)
        }
        // Mails leave out what belongs to it; what it lacks is mended.
        Target::Field(Field::ImsOrganizationId) if is_hexadecimal(value) => Some(value),
        Target::Field(Field::ImsOrganizationId) => organization(value),
        Target::Field(Field::CallbackServer) if one_word && is_host(host(value)) && !value.contains("://") => {
            Some(value)
        }
        Target::Field(Field::ImsServer | Field::CallbackServer | Field::ExperienceCloudServer) => address(value),
        Target::Field(Field::ConsoleBuild | Field::ServerBuild) => build(value),
        Target::Field(Field::ImsScope) => {
            let known = entries(value).filter(|entry| matches!(*entry, "openid" | "AdobeID" | "session")).count();
            let entry = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.' | ',');
            let list = value.contains(',') && value.chars().all(entry);
            (known > 0 || list).then_some(value)
        }
        Target::Field(Field::AssociationMask) => {
            (value.contains('(') || value.starts_with("Campaign")).then_some(value)
        }
        Target::Field(_) => (one_word && value.len() <= 128 && !value.contains(['@', '<', '>'])).then_some(value),
    }
}

/// The text without quotes, brackets, stress marks and the stop of a sentence.
pub(super) fn cleaned(target: Target, text: &str) -> &str {
    let mut value = text.trim().trim_end_matches('|').trim();
    loop {
        let mut next = unquoted(value);
        next = next.strip_prefix("**").and_then(|rest| rest.strip_suffix("**")).unwrap_or(next);
        next = next.trim_end_matches([',', ';', '。', '，', '；']);
        if target != Target::Field(Field::AssociationMask) || next.ends_with(").") {
            next = next.trim_end_matches('.');
        }
        next = next.trim();
        if next.len() == value.len() {
            return next;
        }
        value = next;
    }
}

/// Whether `text` has what a word of a sentence has not: a sign, a digit, a capital within, or such a length.
fn is_no_word(text: &str) -> bool {
    let sign = text.contains(|sign: char| !sign.is_alphabetic());
    let capital = text.chars().skip(1).any(char::is_uppercase) && text.chars().any(char::is_lowercase);
    sign || capital || text.chars().count() >= LONGEST_WORD
}

/// Letters of a word of a sentence, at most.
const LONGEST_WORD: usize = 20;

/// Whether `text` is an organisation ID without its ending.
pub(super) fn is_hexadecimal(text: &str) -> bool {
    text.len() == ORGANIZATION.0 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The organisation ID in `text`.
pub(super) fn organization(text: &str) -> Option<&str> {
    let (length, suffix) = ORGANIZATION;
    text.match_indices(suffix).find_map(|(at, _)| {
        let start = at.checked_sub(length)?;
        let digits = text.get(start..at)?;
        let alone = !text[..start].ends_with(|before: char| before.is_ascii_alphanumeric());
        let ended = !text[at + suffix.len()..].starts_with(|next: char| next.is_ascii_alphanumeric());
        (alone && ended && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| &text[start..at + suffix.len()])
    })
}

/// The first web address in `text`, up to what cannot be part of one.
fn address(text: &str) -> Option<&str> {
    let start = text.find("https://").or_else(|| text.find("http://"))?;
    let rest = &text[start..];
    let end = rest.find(|next: char| next.is_whitespace() || "<>\"'`“”»」)]}，。、；,;|".contains(next));
    let address = rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ':', '!', '?']);
    (host(address).len() > 3 && !links::is_filter(host(address))).then_some(address)
}

/// Each web address in `text`, up to what cannot be part of one.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '|')).filter_map(address)
}

/// The address without its path: what follows the host is a page of it.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find(['/', '?', '#']).map_or(address.len(), |at| host + at);
    &address[..end]
}

/// Whether `text` is the name of a host: parts of letters, digits and hyphens, the last one of letters.
pub(super) fn is_host(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
    let last = text.rsplit('.').next().unwrap_or("");
    text.contains('.')
        && text.split('.').all(part)
        && last.len() > 1
        && last.bytes().all(|sign| sign.is_ascii_alphabetic())
}

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    &rest[..rest.find(['/', ':', '?', '#']).unwrap_or(rest.len())]
}

fn build(text: &str) -> Option<&str> {
    let digits = text.len() >= 4 && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { Some(text) } else { build_in(text) }
}

/// Collects what a line holds by its shape alone, without a label.
pub(super) fn shaped<'a>(line: &Line<'a>, seen: &mut Vec<Seen<'a>>) {
    let text = line.text;
    let mut add = |target: Target, value: &'a str| seen.push(line.seen(target, value));
    if let Some(value) = organization(text) {
        add(Target::Field(Field::ImsOrganizationId), value);
    }
    let lower = text.to_ascii_lowercase();
    if lower.contains("application server for adobe campaign")
        && let Some(value) = build_in(text)
    {
        add(Target::Field(Field::ServerBuild), value);
    }
    if let Some(value) = mask(text) {
        add(Target::Field(Field::AssociationMask), value);
    }
    for word in text.split_whitespace() {
        let word = cleaned(Target::Secret, word.trim_matches(['(', ')', '<', '>', '[', ']']));
        if word.contains("://") {
            if let Some(address) = address(word)
                && let Some(target) = site(address)
            {
                add(target, origin(address));
            }
        } else if word.starts_with("p8e-") && has_prefix(word) {
            add(Target::Secret, word);
        } else if matches!(word, "dma_campaign_classic" | "dma_campaign") {
            add(Target::Field(Field::ProductContext), word);
        } else if word.starts_with("openid,") && entries(word).count() > 2 {
            add(Target::Field(Field::ImsScope), word);
        }
    }
}

/// A mask of the shape that Adobe prints, alone on its line or in quotes.
fn mask(text: &str) -> Option<&str> {
    let value = cleaned(Target::Field(Field::AssociationMask), text);
    let campaign = value.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("campaign"));
    (campaign && value.ends_with("(.*)") && value.len() <= 200).then_some(value)
}

/// Whose an address without a label is: an IMS server, the Marketing Cloud's, or else perhaps the instance's own.
fn site(address: &str) -> Option<Target> {
    let host = host(address).to_ascii_lowercase();
    if host.ends_with("adobelogin.com") || host.ends_with("services.adobe.com") {
        return Some(Target::Field(Field::ImsServer));
    }
    if host == "marketing.adobe.com" {
        return Some(Target::Field(Field::ExperienceCloudServer));
    }
    // Anybody's sites stand in a mail's signature; an instance's address stands alone or with a page of Campaign's.
    let path = address.split_once("://").map_or("", |(_, rest)| rest).strip_prefix(&host).unwrap_or("/?");
    let page = path.is_empty() || path == "/" || path.starts_with("/nl/") || path.starts_with("/r/test");
    let of_campaign = address.starts_with("https://") && !host.starts_with("www.") && page && !is_site_of_adobe(&host);
    of_campaign.then_some(Target::Field(Field::CallbackServer))
}
