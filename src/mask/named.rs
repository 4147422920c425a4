//! Where a tenant that was named stands in names: as a whole part of them, and never as a piece of a longer one.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::built_in::is_built_in;
use super::frame::Frame;
use super::separators::{STRONG, WEAK};
use crate::names::find_campaign;

/// So many beginnings of the tenant's names are proposed.
const MOST: usize = 4;

/// A group may begin with these, and what parts it from the tenant end with them.
const OPENING: &str = "([{<（「【《";

/// How surely a mask is that of the tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// The tenant does not stand in it.
    Missing,
    /// It stands there as a word, and may be a piece of a longer tenant's name: `acme TEST`, `acme-stage`.
    Piece,
    /// What stands behind it is another sign than before it.
    Word,
    /// The same sign stands before it and behind it, or it is all that stands there.
    Whole,
}

/// How `tenant` stands in the mask of `frame`.
pub(super) fn standing(frame: &Frame<'_>, tenant: &str) -> Standing {
    let head = places(frame.head, tenant).map(|at| in_head(frame.head, at, tenant.len()));
    let tail = places(frame.tail, tenant).map(|at| in_tail(frame.tail, at, tenant.len()));
    head.chain(tail).max().unwrap_or(Standing::Missing)
}

/// Whether `tenant` stands in `name` as a word.
pub(super) fn holds(name: &str, tenant: &str) -> bool {
    places(name, tenant).next().is_some()
}

/// Where `tenant` stands in `text` as a word of its own.
fn places(text: &str, tenant: &str) -> impl Iterator<Item = usize> {
    let joined =
        |one: &str, other: &str| one.ends_with(char::is_alphanumeric) && other.starts_with(char::is_alphanumeric);
    let is_word = move |at: &usize| {
        let end = at + tenant.len();
        !joined(&text[..*at], &text[*at..]) && !joined(&text[..end], &text[end..])
    };
    text.match_indices(tenant).map(|(at, _)| at).filter(move |_| !tenant.is_empty()).filter(is_word)
}

/// What stands between the word before `at` and there.
fn before(text: &str, at: usize) -> &str {
    let head = &text[..at];
    &head[head.trim_end_matches(|c: char| !c.is_alphanumeric()).len()..]
}

/// What stands between `end` and the next word.
fn behind(text: &str, end: usize) -> &str {
    let rest = &text[end..];
    &rest[..rest.find(char::is_alphanumeric).unwrap_or(rest.len())]
}

fn in_head(head: &str, at: usize, length: usize) -> Standing {
    let (sign, next) = (before(head, at), behind(head, at + length));
    let ends = at + length + next.len() == head.len();
    let last = before(head, head.len());
    let same = next.strip_prefix(sign).is_some_and(|rest| rest.chars().all(|c| OPENING.contains(c)));
    let closes = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')];
    let is_in_brackets = closes.into_iter().any(|(open, close)| sign.ends_with(open) && next.starts_with(close));
    let weak = WEAK.contains(&sign) && last != sign;
    match (same || is_in_brackets || at == sign.len() && next == last, ends) {
        (true, _) if !weak || ends => Standing::Whole,
        (false, true) if !next.is_empty() => Standing::Word,
        (false, _) if next == last && !WEAK.contains(&next) => Standing::Word,
        _ => Standing::Piece,
    }
}

fn in_tail(tail: &str, at: usize, length: usize) -> Standing {
    let (sign, next) = (before(tail, at), behind(tail, at + length));
    let ends = at + length + next.len() == tail.len();
    if next.is_empty() || next == sign || ends && !next.contains(char::is_whitespace) {
        Standing::Whole
    } else {
        Standing::Piece
    }
}

/// The beginnings of `names` that end with `tenant` and what parts it from the group: those where it comes first, then those of more
/// names. Where names have the same sign before it and behind it, that parts it; else one that `of_others` asks for may.
pub(super) fn heads<'a>(names: impl Iterator<Item = &'a str> + Clone, tenant: &str, of_others: bool) -> Vec<&'a str> {
    let same = counted(names.clone().filter_map(|name| places(name, tenant).find_map(|at| between(name, at, tenant))));
    if !same.is_empty() || !of_others {
        return same;
    }
    counted(names.filter_map(|name| places(name, tenant).find_map(|at| parted_otherwise(name, at, tenant))))
}

/// `name` up to the group, where the sign before `tenant`, which stands at `at`, stands behind it too.
fn between<'a>(name: &'a str, at: usize, tenant: &str) -> Option<&'a str> {
    let sign = before(name, at);
    let end = at + tenant.len();
    let opens = behind(name, end).strip_prefix(sign)?;
    let start = end + sign.len();
    // Between blanks it may be a word of a name that goes on up to another sign.
    let goes_on = sign == WEAK[0] && STRONG.iter().any(|strong| strong.contains(' ') && name[start..].contains(strong));
    let is_head = !sign.is_empty() && sign.len() < at && !goes_on && opens.chars().all(|c| OPENING.contains(c));
    // The product may come next.
    let product = find_campaign(name).filter(|product| *product > start && name[*product..].starts_with(sign));
    let ends = product.map_or(start, |product| product + sign.len());
    (is_head && ends < name.len()).then(|| &name[..ends])
}

/// The same where another sign stands behind the tenant: one with blanks around it, or in front of a built-in group.
fn parted_otherwise<'a>(name: &'a str, at: usize, tenant: &str) -> Option<&'a str> {
    let end = at + tenant.len();
    let sign = behind(name, end);
    let rest = &name[end + sign.len()..];
    let parts = sign.trim() != sign && !sign.trim().is_empty() || !sign.is_empty() && is_built_in(rest);
    let is_behind = find_campaign(&name[..at]).is_some() && !before(name, at).is_empty();
    (parts && is_behind && !rest.is_empty()).then(|| &name[..end + sign.len()])
}

/// Each of `heads` once, best first.
fn counted<'a>(heads: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut found: HashMap<&str, (usize, usize)> = HashMap::new();
    for head in heads {
        let place = found.len();
        found.entry(head).or_insert((0, place)).0 += 1;
    }
    let words = |head: &str| head.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count();
    let mut heads: Vec<(&str, (usize, usize))> = found.into_iter().collect();
    heads.sort_by_key(|(head, (count, place))| (find_campaign(head).is_none(), words(head), Reverse(*count), *place));
    heads.into_iter().map(|(head, _)| head).take(MOST).collect()
}
