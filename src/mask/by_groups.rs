//! Where the operator groups that Campaign has stand in the names of profiles, and what stands around them.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::frame::{Between, Frame};
use super::product::is_of_another;
use crate::names::{Groups, Names, find_campaign};

/// From how many names beginnings are drawn, and from how many what stands behind groups too.
const SAMPLE: usize = 50_000;
const AROUND: usize = 2_000;

/// So many beginnings before known groups are looked at more closely.
const KNOWN: usize = 32;

/// The beginnings of `names` behind which one of `groups` stands: Campaign's first, then those that stand before more groups, then
/// those that fewer other names begin with.
pub(super) fn before_groups<'a>(names: &'a Names, groups: &Groups) -> Vec<&'a str> {
    let stride = names.len().div_ceil(SAMPLE).max(1);
    let asked: Vec<&str> = names.iter().step_by(stride).collect();
    counted(&asked, groups).into_iter().map(|(head, _)| head).collect()
}

/// As [`before_groups`], each with how many names have such a group behind it.
fn counted<'a>(names: &[&'a str], groups: &Groups) -> Vec<(&'a str, usize)> {
    let mut known: HashMap<&str, (usize, usize)> = HashMap::new();
    for name in names {
        for at in begins(name).filter(|at| groups.place(&name[*at..]).is_some()) {
            if name[..at].contains(char::is_alphanumeric) {
                let place = known.len();
                known.entry(&name[..at]).or_insert((0, place)).0 += 1;
            }
        }
    }
    let others = |head: &str| names.iter().filter(|name| name.starts_with(head)).count();
    let mut heads: Vec<(&str, (usize, usize))> = known.into_iter().collect();
    // Few of many heads are asked how many names begin so.
    heads.sort_by_key(|(head, (count, place))| (find_campaign(head).is_none(), Reverse(*count), *place));
    heads.truncate(KNOWN);
    heads.sort_by_cached_key(|(head, (count, place))| {
        (find_campaign(head).is_none(), Reverse(*count), others(head), *place)
    });
    let mut found: Vec<(&str, usize)> = Vec::new();
    for (head, (count, _)) in heads {
        // A beginning that has groups of its own comes before one that goes on into some of them.
        let longer = |(other, of_it): &(&str, usize)| *of_it == count && other.starts_with(head);
        let place = found.iter().position(longer).unwrap_or(found.len());
        found.insert(place, (head, count));
    }
    found
}

/// The masks that capture `groups` from `names`, those first that capture them from more names.
pub(super) fn frames<'a>(names: &'a Names, groups: &Groups) -> Vec<Frame<'a>> {
    let asked: Vec<&str> = of_campaign(names, names.len().div_ceil(SAMPLE).max(1)).collect();
    let plain = counted(&asked, groups).into_iter().map(|(head, count)| (Frame::of(head, ""), count));
    let mut found: Vec<(Frame<'_>, usize)> = plain.collect();
    let stride = names.len().div_ceil(AROUND).max(1);
    let names: Vec<&str> = of_campaign(names, stride).collect();
    let places: Vec<Place<'_>> = names.iter().flat_map(|name| places(name, groups)).collect();
    let exact = tally(places.iter().map(|place| ((place.head, place.tail), place.group)));
    let all_end =
        |head: &str, tail: &str| names.iter().filter(|name| name.starts_with(head)).all(|name| name.ends_with(tail));
    let tailed = exact.into_iter().filter(|((head, tail), (_, of_them))| {
        // What is a group itself may be the one that is meant.
        let is_group = groups.place(tail.trim_start_matches(|c: char| !c.is_alphanumeric())).is_some();
        !tail.is_empty() && !is_group && (*of_them > 1 || all_end(head, tail))
    });
    found.extend(tailed.map(|((head, tail), (count, _))| (Frame::of(head, tail), count)));
    found.extend(numbered(&places));
    found.extend(worded(&places));
    let speaks = |frame: &Frame<'_>| find_campaign(frame.head).is_some() || find_campaign(frame.tail).is_some();
    // Stable: what nothing stands behind comes first among equals.
    found.sort_by_key(|(frame, count)| (!speaks(frame), Reverse(*count)));
    found.into_iter().map(|(frame, _)| frame).collect()
}

/// A group in a name, with all that stands around it.
struct Place<'a> {
    head: &'a str,
    group: &'a str,
    tail: &'a str,
}

/// The names that no other product says are its own.
fn of_campaign(names: &Names, stride: usize) -> impl Iterator<Item = &str> {
    let asked = names.iter().enumerate().step_by(stride);
    asked.filter(|(index, _)| !is_of_another(names, *index)).map(|(_, name)| name)
}

/// Where a part of `name` may begin.
fn begins(name: &str) -> impl Iterator<Item = usize> {
    let signs = name.char_indices().filter(|(_, c)| !c.is_alphanumeric());
    signs.map(|(at, c)| at + c.len_utf8()).filter(|at| !name[*at..].starts_with(char::is_whitespace))
}

/// Where `groups` stand in `name`.
fn places<'a>(name: &'a str, groups: &Groups) -> Vec<Place<'a>> {
    let ends = || name.char_indices().filter(|(_, c)| !c.is_alphanumeric()).map(|(at, _)| at).chain([name.len()]);
    let at = |start: usize| {
        let found = ends().filter(move |end| *end > start && groups.place(&name[start..*end]).is_some());
        found.map(move |end| Place { head: &name[..start], group: &name[start..end], tail: &name[end..] })
    };
    let has_words =
        |place: &Place<'_>| place.head.contains(char::is_alphanumeric) || place.tail.contains(char::is_alphanumeric);
    [0].into_iter().chain(begins(name)).flat_map(at).filter(has_words).collect()
}

/// How often each key comes, and with how many different values, in the order in which they come.
fn tally<'a, K: Copy + Eq + Hash>(all: impl Iterator<Item = (K, &'a str)>) -> Vec<(K, (usize, usize))> {
    let mut order: Vec<K> = Vec::new();
    let mut found: HashMap<K, (usize, HashSet<&str>)> = HashMap::new();
    for (key, value) in all {
        let entry = found.entry(key).or_insert_with(|| {
            order.push(key);
            (0, HashSet::new())
        });
        entry.0 += 1;
        entry.1.insert(value);
    }
    order.into_iter().map(|key| (key, (found[&key].0, found[&key].1.len()))).collect()
}

/// The masks of names that have a number each in front of their groups: `Campaign - acme - 01 - admin`.
fn numbered<'a>(places: &[Place<'a>]) -> Vec<(Frame<'a>, usize)> {
    let number = |place: &Place<'a>| {
        let end = place.head.trim_end_matches(|c: char| !c.is_alphanumeric());
        let begin = end.trim_end_matches(|c: char| c.is_ascii_digit());
        let sign = &place.head[end.len()..];
        let behind = &begin[find_campaign(begin)?..];
        let parted = begin.ends_with(sign) && !sign.is_empty() && behind.contains(char::is_alphanumeric);
        (parted && begin.len() < end.len()).then_some(((begin, sign, place.tail), &end[begin.len()..]))
    };
    // A running number: no two names have the same.
    let counts = tally(places.iter().filter_map(number))
        .into_iter()
        .filter(|(_, (count, numbers))| *count > 1 && numbers == count);
    let frame = |((head, sign, tail), (count, _)): ((&'a str, &'a str, &'a str), (usize, usize))| {
        (Frame { between: Between::Number(sign), ..Frame::of(head, tail) }, count)
    };
    counts.map(frame).collect()
}

/// The masks of names that have their groups in brackets behind words of their own: `Campaign - acme - Beheerders (admin)`.
fn worded<'a>(places: &[Place<'a>]) -> Vec<(Frame<'a>, usize)> {
    let bracket = |place: &Place<'a>| {
        let word = place.head.trim_end_matches(|c: char| !c.is_alphanumeric());
        let sign = &place.head[word.len()..];
        let pairs = [('(', ")"), ('[', "]"), ('{', "}"), ('<', ">")];
        let is_pair = pairs.into_iter().any(|(open, close)| sign.ends_with(open) && place.tail == close);
        is_pair.then_some((sign, place.tail, word))
    };
    let heads = |(sign, tail, word): (&'a str, &'a str, &'a str)| {
        // What parts the product from the tenant parts the tenant from the words too.
        let product = find_campaign(word).unwrap_or(word.len());
        let parts = word[product..].find(char::is_alphanumeric).map_or("", |length| &word[product..product + length]);
        let ends = move |at: &usize| !parts.is_empty() && *at > product + parts.len() && word[..*at].ends_with(parts);
        begins(word).filter(ends).map(move |at| ((&word[..at], sign, tail), &word[at..]))
    };
    let counts = tally(places.iter().filter_map(bracket).flat_map(heads));
    let own = counts.into_iter().filter(|(_, (_, words))| *words > 1);
    own.map(|((head, sign, tail), (count, _))| {
        (Frame { between: Between::Words(sign), ..Frame::of(head, tail) }, count)
    })
    .collect()
}
