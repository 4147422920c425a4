//! The words of a mask: which product, tenant and instance it names. A repair respells them, and names no others.

use std::sync::LazyLock;

use regex::Regex;

use super::heads;
use crate::base::compose::{composed, decomposed};
use crate::base::nearest::distance;

/// What is no text in an expression, though letters and digits stand in it: classes, named groups, flags, repetitions.
static SYNTAX: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\\[pP]\{[^}]*\}|\\[A-Za-z]|\(\?P?<[^>]*>|\(\?[A-Za-z-]*[:)]|\{[0-9, ]*\}")
        .expect("a constant expression")
});

/// A class in brackets; an escaped sign before it is none of its own.
static CLASS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(\\.)|\[\^?\]?(?:\[:\^?[a-z]+:\]|\\.|[^\]\\])*\]").expect("a constant expression"));

/// The words of `text`, an expression, in their order, without what is in brackets.
pub(super) fn words(text: &str) -> Vec<String> {
    words_and_classes(&CLASS.replace_all(text, "$1 "))
}

/// The words of `text`, those in brackets too: they may be meant as text.
pub(super) fn words_and_classes(text: &str) -> Vec<String> {
    // The dot of a Turkish letter in lower case stands behind it, and parts no word.
    let text = text.replace("i\u{307}", "i");
    let plain: String = composed(&SYNTAX.replace_all(&text, " ")).chars().map(narrow).collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A full-width sign of an input method as the plain one it stands for.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Whether two words differ in case at most.
pub(super) fn same(one: &str, other: &str) -> bool {
    one == other || folded(one) == folded(other)
}

/// `text` in lower case, with one i for all of them: Turkish has one with a dot and one without, each in both cases; and with two
/// letters s for the German one.
pub(super) fn folded(text: &str) -> String {
    text.to_lowercase().replace("i\u{307}", "i").replace('\u{131}', "i").replace('\u{df}', "ss")
}

/// Whether `other` is likely `word` without a slip: in other case, or with one sign of four changed, two of eight. Numbers and
/// the usual names of instances are no slips of each other.
pub(super) fn respelt(word: &str, other: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if same(word, other) {
        return true;
    }
    if digits(word) != digits(other) || heads::is_instance(word) {
        return false;
    }
    let signs = word.chars().count().min(other.chars().count());
    let (word, other) = (decomposed(&folded(word)), decomposed(&folded(other)));
    // Korean syllables are of two or three letters each; in a short word another letter makes another word.
    let length = if signs < 3 { signs } else { word.chars().count().min(other.chars().count()) };
    match distance(&word, &other) {
        1 => length >= 4,
        2 => length >= 8,
        _ => false,
    }
}

/// Whether two words differ in one sign that one of them has more: `AC`, `ACC`.
pub(super) fn is_cut(word: &str, other: &str) -> bool {
    let (word, other): (Vec<char>, Vec<char>) =
        (word.to_lowercase().chars().collect(), other.to_lowercase().chars().collect());
    let (short, long) = if word.len() < other.len() { (word, other) } else { (other, word) };
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    short.len() > 1
        && short.len() + 1 == long.len()
        && short[same..] == long[same + 1..]
        && !long[same].is_ascii_digit()
}

/// Where the tenant stands in `text` as a whole part: what comes before and after it parts the text, and `acme` is neither in
/// `acme2` nor, beside parts that ` - ` divides, in `acme-stage`.
pub(super) fn has_part(text: &str, tenant: &str) -> bool {
    let plain = text.replace('\\', "");
    let bare = tenant.replace('\\', "");
    if bare.is_empty() {
        return true;
    }
    // The tenant's own signs part nothing else.
    let others = plain.replace(&bare, "");
    let joins: &[char] =
        if [" - ", " \u{2013} ", " \u{2014} ", " | ", " / ", ": "].iter().any(|part| others.contains(part)) {
            &['-', '_', '.']
        } else if others.contains('_') && !others.contains(['-', '.']) {
            &['-', '.']
        } else {
            &[]
        };
    let joined = |c: char| c.is_alphanumeric() || joins.contains(&c);
    // `Campaign -acme`: a sign behind a blank joins nothing.
    let is_joined_before = |before: &str| {
        before.ends_with(joined)
            && !(before.ends_with(joins) && before.trim_end_matches(joins).ends_with(char::is_whitespace))
    };
    plain.match_indices(&bare).any(|(at, _)| {
        let (before, after) = (&plain[..at], &plain[at + bare.len()..]);
        // A class or a wildcard behind it is not text: `acme.*`, `acme\d?`.
        let wild = after.starts_with(".*") || after.starts_with(".+") || after.starts_with(".?");
        let parts = wild || after.trim_start_matches(joins).starts_with('(');
        // The same sign on both sides, and nothing stronger before it: `Campaign.acme.`.
        let sign = after.chars().next().filter(|c| joins.contains(c) && before.ends_with(*c));
        let is_between = sign.is_some() && !before.contains([' ', '|', '/', ':']);
        is_between || !is_joined_before(before) && (parts || !after.starts_with(joined))
    })
}

/// Whether `tenant` is a part of `text`, a name or the plain text of a mask, by itself: what parts it from what comes before parts it
/// from what comes next, a group too.
pub(super) fn is_exact_part(text: &str, tenant: &str) -> bool {
    let sign = |c: char| !c.is_alphanumeric();
    text.match_indices(tenant).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + tenant.len()..]);
        let parts = &before[before.trim_end_matches(sign).len()..];
        let next = &after[..after.len() - after.trim_start_matches(sign).len()];
        let next = next.split('(').next().unwrap_or_default();
        !tenant.is_empty()
            && (before.is_empty() && !next.is_empty()
                || after.is_empty() && !parts.is_empty()
                || !parts.is_empty() && parts == next)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_an_expression_are_its_text() {
        assert_eq!(words(r"(?i)Campaign - (?:acme|a\.b) \d{2}(?P<x>\w+)"), ["Campaign", "acme", "a", "b"]);
    }

    #[test]
    fn a_slip_is_a_slip_and_another_instance_is_none() {
        for (word, other) in
            [("campaign", "Campaign"), ("Campaing", "Campaign"), ("Campagne", "Campaign"), ("acmee", "acme")]
        {
            assert!(respelt(word, other), "{word}");
        }
        for (word, other) in
            [("\u{130}\u{15f}", "i\u{15f}"), ("\u{131}\u{15f}", "I\u{15e}"), ("i\u{307}zmir", "\u{130}ZM\u{130}R")]
        {
            assert!(same(word, other), "{word}");
        }
        for (word, other) in [
            ("uk", "us"),
            ("fr", "de"),
            ("north", "south"),
            ("prod", "pprod"),
            ("prod1", "prod2"),
            ("acme", "acme2"),
            ("mkt", "mid"),
        ] {
            assert!(!respelt(word, other), "{word}");
        }
    }
}
