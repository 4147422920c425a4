//! Whether a text looks like a client secret, so that one in the wrong field stays out of the draft and off the screen
//! of the next person.

use std::ops::Range;

use crate::setup::field::{Field, Kind};
use crate::setup::paste;

/// What Adobe's client secrets begin with. Others of its shape (a letter, a digit, a letter, a hyphen) count where what
/// follows is random.
const PREFIX: &str = "p8e-";
/// Characters after the prefix from which on it is one.
const PREFIXED: usize = 12;
/// Characters from which on a text without a pattern is no word any more.
const RANDOM: usize = 32;
/// Characters from which on it is none where no word of several kinds belongs.
const MIXED: usize = 16;
/// Characters from which on it is none where nearly every other character is of another kind than the one before.
const VERY_RANDOM: usize = 20;

/// Whether `text`, typed in `field`, looks like a client secret: Adobe's prefix, a UUID, a word after a label that says
/// so, a long run of hexadecimal (as which a client identifier is legitimate) or of random characters.
pub fn looks_like_secret(field: Field, text: &str) -> bool {
    let plain = [
        Field::Tenant,
        Field::ImsServer,
        Field::CallbackServer,
        Field::ExperienceCloudServer,
        Field::ProductContext,
        Field::ConsoleBuild,
        Field::ServerBuild,
    ];
    matches!(field.row().kind, Kind::Text | Kind::Secret)
        && (holds_secret(text, field != Field::ImsClientId) || plain.contains(&field) && is_one_mixed_word(text))
}

/// Whether `text` is one word of letters and digits, both capitals and small, that changes between them: no tenant, address or
/// build is written so, however short a secret may be.
fn is_one_mixed_word(text: &str) -> bool {
    let word = text.trim();
    let all_kinds = (0..3).all(|wanted| word.bytes().any(|byte| kind(byte) == wanted));
    word.len() >= MIXED
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && all_kinds
        && changes(word) * 3 >= word.len()
}

/// Whether `text`, which stands in no field (a profile name, say), looks as if it held a client secret.
pub fn holds_a_secret(text: &str) -> bool {
    holds_secret(text, true)
}

fn holds_secret(text: &str, also_hexadecimal: bool) -> bool {
    words(text).any(|word| is_secret(word) || also_hexadecimal && is_long_hexadecimal(word))
        || text.lines().any(paste::labels_a_secret)
}

/// The part of `text` that is the secret: what stands after its label, else the word that looks like one, else all.
pub(in crate::setup) fn secret_in(text: &str) -> &str {
    text.lines()
        .find_map(|line| paste::labelled(Field::ImsClientSecret, line))
        .or_else(|| words(text).find(|word| is_secret(word) || is_long_hexadecimal(word)))
        .unwrap_or_else(|| text.trim())
}

/// The words of `text` that are long enough to be a secret.
fn words(text: &str) -> impl Iterator<Item = &str> {
    words_of(text, PREFIX.len() + PREFIXED)
}

fn words_of(text: &str, least: usize) -> impl Iterator<Item = &str> {
    let in_word =
        |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_' | '+' | '@');
    text.split(move |character| !in_word(character)).filter(move |word| word.len() >= least)
}

/// A secret that was pasted behind other text is glued to it: an address, a default.
fn is_secret(word: &str) -> bool {
    let parts = |signs: &'static [char]| word.split(signs);
    has_prefix(word)
        || holds_uuid(word)
        || parts(&['.', '@']).any(is_random)
        || parts(&['.', '@', '-', '_', '+']).any(is_random_in_small_letters)
}

pub(in crate::setup) fn has_prefix(word: &str) -> bool {
    let enough = |at: usize| word.len() - at >= PREFIX.len() + PREFIXED;
    word.match_indices(PREFIX).any(|(at, _)| enough(at))
        || prefixes(word).any(|at| enough(at) && is_mixed(&word[at + PREFIX.len()..]))
}

/// Where a letter, a digit, a letter and a hyphen stand in `word`.
fn prefixes(word: &str) -> impl Iterator<Item = usize> {
    word.as_bytes().windows(PREFIX.len()).enumerate().filter_map(|(at, four)| {
        let [first, digit, letter, hyphen] = four else { return None };
        let shaped = first.is_ascii_lowercase() && digit.is_ascii_digit() && letter.is_ascii_lowercase();
        (shaped && *hyphen == b'-').then_some(at)
    })
}

/// Letters and digits that change places far more often than in words joined to numbers.
fn is_mixed(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    digits >= 2 && letters >= 2 && changes(text) * 3 >= text.len()
}

fn holds_uuid(word: &str) -> bool {
    let hyphens = [8, 13, 18, 23];
    word.as_bytes().windows(36).any(|uuid| {
        uuid.iter().enumerate().all(|(at, byte)| match byte {
            b'-' => hyphens.contains(&at),
            byte => byte.is_ascii_hexdigit() && !hyphens.contains(&at),
        })
    })
}

fn is_long_hexadecimal(word: &str) -> bool {
    word.split(|character: char| !character.is_ascii_hexdigit()).any(|run| {
        let count = |wanted: fn(&u8) -> bool| run.as_bytes().iter().filter(|byte| wanted(byte)).count();
        run.len() >= RANDOM && count(u8::is_ascii_digit) > 0 && count(u8::is_ascii_alphabetic) > 0
    })
}

fn kind(byte: u8) -> usize {
    match byte {
        b'0'..=b'9' => 0,
        b'A'..=b'Z' => 1,
        b'a'..=b'z' => 2,
        _ => 3,
    }
}

/// How often two neighbours are of different kinds: digit, capital, small letter, sign.
fn changes(text: &str) -> usize {
    text.as_bytes().windows(2).filter(|pair| kind(pair[0]) != kind(pair[1])).count()
}

/// Letters and digits in no order: words joined together change between capitals, small letters and digits far less, and that
/// hyphens join them is no change.
fn is_random(word: &str) -> bool {
    let bytes = word.as_bytes();
    let of = |wanted: usize| bytes.iter().filter(|byte| kind(**byte) == wanted).count();
    let all_kinds = |least: usize| (0..3).all(|wanted| of(wanted) >= least);
    let (mut joined, mut changes) = (1, 0);
    for part in word.split(|sign: char| !sign.is_ascii_alphanumeric()) {
        joined += part.len().saturating_sub(1);
        // A word begins with a capital.
        let capital = part.as_bytes().get(..2).is_some_and(|two| kind(two[0]) == 1 && kind(two[1]) == 2);
        changes += self::changes(part) - usize::from(capital);
    }
    let long = word.len() >= RANDOM && all_kinds(3) && changes * 3 >= joined;
    let short = word.len() >= VERY_RANDOM && all_kinds(2) && changes * 2 >= joined;
    (long || short)
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+'))
        && !is_broken_organization(word)
}

/// The same without capitals: of letters and digits alone, and no hexadecimal number.
fn is_random_in_small_letters(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let letters = word.bytes().filter(u8::is_ascii_lowercase).count();
    word.len() >= RANDOM
        && digits >= 6
        && letters >= 6
        && changes(word) * 3 >= word.len()
        && !word.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !is_broken_organization(word)
}

/// An organisation ID that lost its `@`, or one that was pasted twice.
fn is_broken_organization(word: &str) -> bool {
    word.to_ascii_lowercase().contains("adobeorg")
}

/// Whether `text`, typed in `field`, may be the beginning of a client secret that is being typed: too little to say so, enough
/// to keep it off the disk meanwhile. A client identifier may be random itself, an organisation ID is hexadecimal.
pub(in crate::setup) fn may_begin_a_secret(field: Field, text: &str) -> bool {
    let prefixed = words_of(text, PREFIX.len()).any(|word| word.contains(PREFIX));
    if prefixed || text.lines().any(paste::begins_a_secret) {
        return true;
    }
    if matches!(field, Field::ImsClientId | Field::ImsOrganizationId) {
        return false;
    }
    let tails = words_of(text, PREFIX.len() + 4).filter(|word| prefixes(word).any(|at| at == 0));
    let parts =
        words_of(text, 8).filter(|word| !word.contains(['.', '@'])).flat_map(|word| word.split(['-', '_', '+']));
    tails.map(|word| &word[PREFIX.len()..]).any(is_mixed)
        || parts.filter(|part| part.len() >= 8).any(|part| {
            let kinds = (0..3).all(|wanted| part.bytes().any(|byte| kind(byte) == wanted));
            kinds && changes(part) * 2 >= part.len()
                || part.bytes().all(|byte| byte.is_ascii_hexdigit()) && is_mixed(part)
        })
}

/// Whether an address in `text` holds a user's password, or the beginning of one: what stands before an `@`, and in place
/// of a port what can be none.
pub(in crate::setup) fn holds_credentials(text: &str) -> bool {
    credentials(text).next().is_some()
}

/// What ends the part of an address in which a user and a password can stand: no address goes on in another line.
const ENDS: [char; 5] = ['/', '?', '#', '\n', '\r'];

/// Where in `text` an address holds a user and a password, or the beginning of them.
fn credentials(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices("://").filter_map(|(at, scheme)| {
        let from = at + scheme.len();
        let rest = &text[from..];
        let authority = &rest[..rest.find(ENDS).unwrap_or(rest.len())];
        // What stands round an address in a file or a sentence is none of it.
        let authority = authority.trim_end_matches([' ', '\t', '"', '\'', ',', ';', ')', '>']);
        let length = match authority.rsplit_once('@') {
            Some((user, _)) => user.contains(':').then_some(user.len()),
            None => authority
                .rsplit_once(':')
                .filter(|(_, port)| !port.ends_with(']') && port.bytes().any(|byte| !byte.is_ascii_digit()))
                .map(|_| authority.len()),
        };
        length.map(|length| from..from + length)
    })
}

/// What a secret or a token stands behind in addresses, commands and headers, wherever in the line; in small letters.
const ASSIGNED: [&str; 10] = [
    "client_secret=",
    "client_secret\":",
    "client-secret=",
    "clientsecret=",
    "access_token=",
    "access_token\":",
    "refresh_token=",
    "password=",
    "authorization: bearer ",
    "authorization: basic ",
];

/// What names the kind of a credential in a header, and stands in other sentences too.
const SCHEMES: [&str; 2] = ["bearer ", "basic "];

/// Whether a secret is given in `text` as commands, addresses and headers give one; the reference of another tool (`$NAME`) is
/// none.
pub(in crate::setup) fn assigns_a_secret(text: &str) -> bool {
    !assigned(text).is_empty()
}

/// Where in `text` a secret is given so.
fn assigned(text: &str) -> Vec<Range<usize>> {
    // Of the same length as the text: only ASCII letters change.
    let small = text.to_ascii_lowercase();
    let is_given = |value: &str| !value.is_empty() && !value.starts_with(['$', '{', '<', '%', '&']);
    let is_token = |word: &str| {
        word.len() >= PREFIX.len() + PREFIXED && word.bytes().any(|byte| byte.is_ascii_digit()) && is_given(word)
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for label in ASSIGNED.iter().chain(&SCHEMES) {
        let mut passed = 0;
        for (at, label) in small.match_indices(label) {
            // Each word is looked at once, whatever stands in it.
            if at < passed {
                continue;
            }
            let value = small[at + label.len()..].trim_start_matches([' ', '"', '\'']);
            let begin = small.len() - value.len();
            let word = value.split_ascii_whitespace().next().unwrap_or_default();
            passed = begin + word.len();
            if if SCHEMES.contains(&label) { is_token(word) } else { is_given(value) } {
                found.push(begin..passed);
            }
        }
    }
    found
}

/// `text` with dots for what addresses and commands in it give of passwords and secrets.
pub(in crate::setup) fn without_credentials(text: &str) -> String {
    let mut hidden: Vec<Range<usize>> = credentials(text).chain(assigned(text)).collect();
    hidden.sort_by_key(|range| range.start);
    let (mut shown, mut at) = (String::with_capacity(text.len()), 0);
    for range in hidden {
        let from = range.start.max(at);
        if range.end > from {
            shown.push_str(&text[at..from]);
            shown.extend(text[from..range.end].chars().map(|_| '•'));
            at = range.end;
        }
    }
    shown + &text[at..]
}
