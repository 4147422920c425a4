//! Groups that do not stand last in the names: in front of the product and the tenant, or in brackets.

use std::collections::{HashMap, HashSet};

use super::built_in::is_built_in;
use super::frame::Frame;
use super::heads::{heads, is_instance};
use super::meant::is_meant;
use super::product::is_of_another;
use super::separators::behind_version;
use crate::names::{Names, find_campaign, is_campaign};

/// From how many names they are drawn.
const SAMPLE: usize = 5_000;

/// Signs that stand around a group, each with its other half.
const PAIRS: [(char, char); 14] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('（', '）'),
    ('【', '】'),
    ('《', '》'),
    ('「', '」'),
    ('『', '』'),
    ('«', '»'),
    ('‹', '›'),
    ('“', '”'),
    ('"', '"'),
    ('\'', '\''),
];

/// The masks of names that have their groups in front or in brackets, those of more names first; none where some have not.
pub(super) fn framed(names: &Names) -> Vec<Frame<'_>> {
    let ours = ours(names);
    let directory = in_directory(&ours);
    if ours.len() < 2 || !directory.is_empty() {
        return directory;
    }
    let forms = [in_brackets, in_front, in_between];
    forms.into_iter().map(|form| form(&ours)).find(|frames| !frames.is_empty()).unwrap_or_default()
}

/// Those of `names` that no other product says are its own.
fn ours(names: &Names) -> Vec<&str> {
    let stride = names.len().div_ceil(SAMPLE).max(1);
    let asked = names.iter().enumerate().step_by(stride).filter(|(index, _)| !is_of_another(names, *index));
    asked.map(|(_, name)| name).collect()
}

/// Names as a directory has them, `CN=Campaign-acme-admin,OU=Groups`: what stands behind the first part is no group's.
fn in_directory<'a>(names: &[&'a str]) -> Vec<Frame<'a>> {
    let ends = |name: &'a str| {
        let (_, rest) = name.split_once(',')?;
        let (key, _) = rest.split_once('=')?;
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphabetic());
        is_key.then(|| &name[name.len() - rest.len() - 1..])
    };
    let Some(tail) = names.first().and_then(|name| ends(name)) else { return Vec::new() };
    let bare: Option<Names> = names
        .iter()
        .map(|name| name.strip_suffix(tail))
        .collect::<Option<Vec<&str>>>()
        .map(|bare| bare.iter().collect());
    let Some(bare) = bare else { return Vec::new() };
    let same = |head: &str| names.iter().find(|name| name.starts_with(head)).map(|name| &name[..head.len()]);
    heads(&bare).into_iter().filter_map(same).map(|head| Frame::of(head, tail)).collect()
}

/// What is known of the groups of one form.
#[derive(Default)]
struct Groups<'a> {
    groups: HashSet<&'a str>,
    names: usize,
}

/// The groups of each form, in the order in which they come; `None` where a name has no form.
fn forms<'a>(
    names: &[&'a str],
    form: impl Fn(&'a str) -> Option<(&'a str, &'a str, &'a str)>,
) -> Option<Vec<(Frame<'a>, Groups<'a>)>> {
    let mut found: Vec<(Frame<'_>, Groups<'_>)> = Vec::new();
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    for name in names {
        let (head, group, tail) = form(name).filter(|(_, group, _)| is_meant(group))?;
        let place = *places.entry((head, tail)).or_insert_with(|| {
            found.push((Frame::of(head, tail), Groups::default()));
            found.len() - 1
        });
        found[place].1.groups.insert(group);
        found[place].1.names += 1;
    }
    // Stable: what comes first stays first among equals.
    found.sort_by_key(|(_, groups)| std::cmp::Reverse(groups.names));
    Some(found)
}

/// `Campaign - acme (admin)`: right behind the tenant, whatever parts that from the product.
fn in_brackets<'a>(names: &[&'a str]) -> Vec<Frame<'a>> {
    let form = |name: &'a str| {
        let (open, close) = PAIRS.into_iter().find(|(_, close)| name.ends_with(*close))?;
        let inner = &name[..name.len() - close.len_utf8()];
        let at = opening(inner, open, close)?;
        let head = &name[..at + open.len_utf8()];
        find_campaign(head).map(|_| (head, &inner[head.len()..], &name[inner.len()..]))
    };
    let Some(forms) = forms(names, form) else { return Vec::new() };
    let is_certain = |groups: &HashSet<&str>| groups.iter().any(|group| is_built_in(group));
    // Behind a blank they may be in a group's own name: "Sales (EU)", "Sales (US)".
    let is_loose = |head: &str| head.ends_with(" (") || head.ends_with("（");
    let holds = |(frame, of_it): &(Frame<'_>, Groups<'_>)| {
        let alone = words_behind_product(frame.head) == 1;
        is_certain(&of_it.groups) || alone && (of_it.groups.len() > 2 || !is_loose(frame.head))
    };
    let all = forms.iter().all(|form| form.1.groups.len() > 1) && forms.iter().any(holds);
    if all { forms.into_iter().map(|(frame, _)| frame).collect() } else { Vec::new() }
}

/// Where the bracket `open` stands that the end of `inner` closes.
fn opening(inner: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    inner.char_indices().rev().find_map(|(at, c)| {
        if c == open && depth == 0 {
            return Some(at);
        }
        depth += i32::from(c == close) - i32::from(c == open);
        None
    })
}

/// How many parts stand in `text` behind the product.
fn words_behind_product(text: &str) -> usize {
    let Some((_, product)) = product(text) else { return 0 };
    let behind = &text[product..];
    if !behind.contains(char::is_alphanumeric) {
        return 0;
    }
    let sign = behind.find(char::is_alphanumeric).map_or("", |length| &behind[..length]);
    if sign.is_empty() { 1 } else { behind[sign.len()..].matches(sign).count() + 1 }
}

/// `admin - Campaign - acme`, `admin@Campaign - acme`, `admin (Campaign - acme)`: in front of the product.
fn in_front<'a>(names: &[&'a str]) -> Vec<Frame<'a>> {
    let form = |name: &'a str| {
        let (before, end) = product(name)?;
        let group = without_sign(before);
        let tail = &name[group.len()..];
        let tenant = name[end..].contains(char::is_alphanumeric);
        (tenant && tail.len() > name.len() - before.len()).then_some(("", group, tail))
    };
    let Some(forms) = forms(names, form) else { return Vec::new() };
    // What stands behind the product may be the group as well: built-in ones show where they are.
    let behind = |frame: &Frame<'_>| {
        frame.tail.rsplit(|c: char| !c.is_alphanumeric() && c != ' ').any(|part| is_built_in(part.trim()))
    };
    let several = forms.iter().all(|(frame, of_it)| of_it.groups.len() > 1 && !behind(frame));
    let is_known = |(_, of_it): &(Frame<'_>, Groups<'_>)| of_it.groups.iter().any(|group| is_built_in(group));
    // Else one tenant alone tells, and no instances.
    let is_tenant = |(frame, of_it): &(Frame<'_>, Groups<'_>)| {
        words_behind_product(frame.tail) == 1 && !of_it.groups.iter().any(|group| is_instance(group))
    };
    if several && (forms.iter().any(is_known) || forms.len() == 1 && forms.iter().all(is_tenant)) {
        forms.into_iter().map(|(frame, _)| frame).collect()
    } else {
        Vec::new()
    }
}

/// `acme - admin - Campaign`: between the tenant and the product, which the same sign parts from both. Without a tenant built-in
/// groups have to show it.
fn in_between<'a>(names: &[&'a str]) -> Vec<Frame<'a>> {
    let form = |name: &'a str| {
        let (before, _) = product(name).filter(|(_, end)| *end == name.len())?;
        let word = without_sign(before);
        let sign = &before[word.len()..];
        let tenant = word.find(sign).filter(|at| *at > 0 && !sign.trim().is_empty());
        let head = tenant.map_or(0, |at| at + sign.len());
        Some((&name[..head], &word[head..], &name[word.len()..]))
    };
    let Some(forms) = forms(names, form) else { return Vec::new() };
    let is_known = |groups: &HashSet<&str>| groups.iter().any(|group| is_built_in(group));
    let several = |(frame, of_it): &(Frame<'_>, Groups<'_>)| {
        of_it.groups.len() > 1 && (!frame.head.is_empty() || is_known(&of_it.groups))
    };
    if forms.iter().all(several) { forms.into_iter().map(|(frame, _)| frame).collect() } else { Vec::new() }
}

/// What stands in `name` before the product, of which Adobe's own name is, and where its version ends.
fn product(name: &str) -> Option<(&str, usize)> {
    // An abbreviation has to stand for itself.
    let mut pieces = name.split(|c: char| !c.is_alphanumeric()).filter(|piece| !piece.is_empty());
    let piece = || pieces.find(|piece| is_campaign(piece)).and_then(|piece| Some(name.find(piece)? + piece.len()));
    let end = find_campaign(name).or_else(piece)?;
    let before = name[..end].trim_end_matches(char::is_alphanumeric);
    if !before.is_empty() && !is_campaign(&name[before.len()..end]) {
        return None;
    }
    let bare = before.trim_end_matches([' ', '_', '-']);
    let adobe = bare.len().checked_sub("adobe".len());
    let adobe = adobe.filter(|at| bare.get(*at..).is_some_and(|word| word.eq_ignore_ascii_case("adobe")));
    Some((adobe.map_or(before, |at| &before[..at]), behind_version(name, end)))
}

/// `text` without the sign that it ends in; a group may end in a sign of its own in front of that.
fn without_sign(text: &str) -> &str {
    let bare = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let sign = text[bare.len()..].trim_start_matches([')', ']', '+', '!']);
    if sign.trim().is_empty() { bare } else { &text[..text.len() - sign.len()] }
}
