//! A product that is named within a profile's name: `GRP_ADOBE_ANALYTICS_x`, `acme - AEM - x`.

use std::borrow::Cow;
use std::ops::Range;

use super::product::{OTHERS, Product, WORDS};
use crate::names::{find_campaign, is_campaign};

/// Words and letters that are another product's where they are a part of a name by themselves, in a list that speaks of Campaign too.
pub(super) const WITHIN: [&str; 23] = [
    "aa",
    "aam",
    "acs",
    "after effects",
    "assets",
    "cdp",
    "connect",
    "data collection",
    "data warehouse",
    "dreamweaver",
    "dynamic media",
    "express",
    "forms",
    "frame.io",
    "launch",
    "learning manager",
    "livecycle",
    "mix modeler",
    "premiere",
    "sign",
    "sites",
    "tags",
    "xd",
];

/// The product that stands in `name` as a piece of its own, the first of them: `GRP_ADOBE_ANALYTICS_x`, `acme - AEM - x`. A word of
/// every day is one behind "Adobe", or between signs that part it from something before it and behind it.
pub(super) fn within(name: &str) -> Option<Product<'_>> {
    let pieces = pieces(name);
    let gap = |at: usize| {
        let before = at.checked_sub(1).map_or(0, |before| pieces[before].end);
        name[before..pieces.get(at).map_or(name.len(), |piece| piece.start)].trim()
    };
    let word = |at: usize| pieces.get(at).map(|piece| &name[piece.clone()]);
    let is = |at: usize, wanted: &str| word(at).is_some_and(|word| word.eq_ignore_ascii_case(wanted));
    (0..pieces.len()).find_map(|at| {
        let piece = word(at)?;
        // Any abbreviation is one at the beginning.
        if is_campaign(piece) || at == 0 && find_campaign(piece) == Some(piece.len()) {
            return Some(if is(at + 1, "standard") {
                Product::Other(Cow::Borrowed("Campaign Standard"))
            } else {
                Product::Campaign
            });
        }
        let of_adobe = at > 0 && is(at - 1, "adobe");
        let length = |other: &&str| {
            let words = other.split([' ', '-', '.']);
            let all = words.clone().enumerate().all(|(count, word)| is(at + count, word));
            all.then(|| words.count())
        };
        let parted = |length: usize| !gap(at).is_empty() && !gap(at + length).is_empty();
        let firm = |other: &str, length: usize| of_adobe || parted(length) || !(length == 1 && is_word(other));
        // What a name ends in may be its group's.
        let goes_on = |length: usize| of_adobe || at + length < pieces.len();
        let found = OTHERS
            .iter()
            .chain(&WITHIN)
            .find_map(|other| length(other).filter(|length| firm(other, *length) && goes_on(*length)))?;
        Some(Product::Other(Cow::Borrowed(&name[pieces[at].start..pieces[at + found - 1].end])))
    })
}

fn is_word(other: &str) -> bool {
    WORDS.contains(&other) || WITHIN.contains(&other)
}

/// The runs of letters and digits in `name`.
fn pieces(name: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for (at, c) in name.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        match pieces.last_mut() {
            Some(last) if last.end == at => last.end = at + c.len_utf8(),
            _ => pieces.push(at..at + c.len_utf8()),
        }
    }
    pieces
}
