//! What a group looks like that a person would have meant, by its signs and by where it stands in its name.

use std::ops::Range;

use crate::names::find_campaign;

/// A group as a person would have meant it: not empty, no blank and no separator at its ends, no half of a pair of brackets in it.
pub(super) fn is_meant(group: &str) -> bool {
    !group.is_empty() && !is_half(group) && !group.starts_with(is_loose) && !group.ends_with(is_loose)
}

/// Whether a bracket in `group` lacks the other of its pair.
pub(super) fn is_half(group: &str) -> bool {
    let mut open = Vec::new();
    for c in group.chars() {
        match c {
            '(' => open.push(')'),
            '[' => open.push(']'),
            ')' | ']' if open.pop() != Some(c) => return true,
            _ => {}
        }
    }
    !open.is_empty()
}

/// Brackets that names have.
pub(super) const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')];

/// Whether `group` is in one pair of brackets.
pub(super) fn is_bracketed(group: &str) -> bool {
    let inside = PAIRS.into_iter().find_map(|(open, close)| group.strip_prefix(open)?.strip_suffix(close));
    inside.is_some_and(|inside| !inside.is_empty() && !is_half(inside))
}

/// Whether one bracket of a pair is in the group of `name` at this place, and the other stands right beside it.
pub(super) fn is_halved(name: &str, group: &Range<usize>) -> bool {
    let (before, taken, behind) = (&name[..group.start], &name[group.clone()], &name[group.end..]);
    PAIRS.into_iter().any(|(open, close)| {
        let halves = |half: char| taken.matches(half).count();
        before.ends_with(open) && halves(close) > halves(open)
            || behind.starts_with(close) && halves(open) > halves(close)
    })
}

/// Whether several groups, each with its place in its name, are all in brackets, or half in them, or all begin with the sign that parts their names in
/// front of them: brackets and sign are the names', and none of these is a group as it is meant.
pub(super) fn are_dressed<'a>(captures: impl IntoIterator<Item = (&'a str, Range<usize>)>) -> bool {
    let (mut count, mut sign) = (0, None);
    let (mut bracketed, mut parted, mut halved) = (true, true, true);
    for (name, group) in captures {
        count += 1;
        let text = &name[group.clone()];
        let first = text.chars().next().filter(|c| !c.is_alphanumeric() && !"([{<#&".contains(*c));
        bracketed &= is_bracketed(text);
        halved &= is_halved(name, &group);
        parted &= *sign.get_or_insert(first) == first
            && first.is_some_and(|sign| {
                let rest = &text[sign.len_utf8()..];
                !rest.is_empty() && (name[..group.start].contains(sign) || rest.contains(sign))
            });
        if !bracketed && !parted && !halved {
            return false;
        }
    }
    count > 1
}

/// Whether a repair may give the group `found` of `name` where the mask gave `was`: the same, or one that is meant where none was.
pub(super) fn is_as_good(name: &str, found: Option<&Range<usize>>, was: Option<&Range<usize>>, heads: &[&str]) -> bool {
    let meant = |group: &Range<usize>| is_meant_of(name, group.clone(), heads);
    found == was || !was.is_some_and(meant) && found.is_none_or(meant)
}

/// Whether the group `found` of `name` begins where `was` does, if nothing but the ends of that are loose.
pub(super) fn begins_as(name: &str, found: Option<&Range<usize>>, was: Option<&Range<usize>>, heads: &[&str]) -> bool {
    let meant = |group: &Range<usize>| is_meant_of(name, group.clone(), heads);
    let begins = was.map(|was| {
        let text = &name[was.clone()];
        let start = was.start + text.len() - text.trim_start_matches(is_loose).len();
        start..start.max(was.start + text.trim_end_matches(is_loose).len())
    });
    let begins = begins.filter(|inner| meant(inner));
    begins.is_none_or(|inner| found.is_none_or(|found| found.start == inner.start))
}

/// Whether the group at this place of `name` is one that a person would have meant: it begins behind the product, not inside a
/// word, and not before the beginning that `heads`, best first, show for this name.
pub(super) fn is_meant_of(name: &str, group: Range<usize>, heads: &[&str]) -> bool {
    let (before, text, behind) = (&name[..group.start], &name[group.clone()], &name[group.end..]);
    let joined =
        |one: &str, other: &str| one.ends_with(char::is_alphanumeric) && other.starts_with(char::is_alphanumeric);
    let inside_a_word = joined(before, text) || joined(text, behind);
    let head = heads.iter().find(|head| name.starts_with(**head)).copied().unwrap_or_default();
    let begins = head.len();
    // A piece of the group's own name stands in front of it, or all of it behind a complete separator, whatever its first sign.
    let is_piece = begins > 0
        && name.get(begins..group.start).is_some_and(|piece| {
            let parts = |sign: char| ",.;".contains(sign) && head.contains(sign);
            let is_in_brackets =
                PAIRS.into_iter().any(|(open, close)| piece.ends_with(open) && behind.starts_with(close));
            let is_parted = piece.ends_with(is_loose) || piece.ends_with(parts) || is_in_brackets;
            !piece.is_empty() && !is_parted
        });
    let is_all = begins > 0
        && group.start == begins
        && head.ends_with(' ')
        && head.trim_end().ends_with(is_loose)
        && text.contains(char::is_alphanumeric)
        && !is_half(text)
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with(is_loose);
    // In front of the product's name stands the group where that comes behind it.
    let is_first = before.is_empty() && find_campaign(behind).is_some() && find_campaign(text).is_none();
    (is_meant(text) || is_all)
        && (!before.is_empty() || is_first)
        && !inside_a_word
        && !is_piece
        && group.start >= begins
}

/// The signs that part a name and begin no group. A dot, a bracket or a number sign may be the group's own.
const SEPARATORS: &str =
    "-_:|/\\>=~\u{2013}\u{2014}\u{2192}\u{203a}\u{bb}\u{b7}\u{2022}\u{30fb}\u{ff1a}\u{ff0d}\u{ff5c}\u{ff0f}";

/// Whether a word goes on from `before` to `behind`, as its letters tell: between capitals and small letters, between letters and
/// digits, and in scripts without capitals a word may end.
pub(super) fn goes_on(before: &str, behind: &str) -> bool {
    let mut last = before.chars().rev();
    let (Some(end), Some(start)) = (last.next(), behind.chars().next()) else { return false };
    let begins_a_word = end.is_uppercase() && !last.next().is_some_and(char::is_alphanumeric);
    end.is_lowercase() && start.is_lowercase() || begins_a_word && start.is_lowercase()
}

/// What parts the group from the rest of a name: a blank or a separator.
pub(super) fn is_loose(c: char) -> bool {
    c.is_whitespace() || SEPARATORS.contains(c)
}
