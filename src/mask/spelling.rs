//! What names say of a mask that matches none of them: its signs are meant as text, or it is one or two edits away from them.

use std::ops::Range;

use super::escape::{escape, is_metacharacter};
use super::heads::heads;
use super::leftover::{Edit, edited};
use super::near::{Found, differing, nearly};
use super::pattern::{Mask, Matcher};
use super::words::{is_cut, respelt, same, words};
use crate::base::nearest::distance;
use crate::names::{Names, is_campaign};

/// So many signs are escaped one by one; of more all or one.
const MOST_SIGNS: usize = 6;

/// What stands in the place of the mask, and what of it is meant: in bytes.
pub(super) struct Meant {
    pub(super) range: Range<usize>,
    pub(super) mask: String,
}

/// How many of `names` a mask captures a group from.
pub(super) fn captured(mask: Option<&Mask>, names: &[&str]) -> usize {
    let Some(mask) = mask.filter(|_| !names.is_empty()) else { return 0 };
    let mut matcher = Matcher::new(mask);
    names.iter().filter(|name| matcher.captured(name).is_some_and(|group| !group.is_empty())).count()
}

/// From how many of `names` the mask captures a group that begins with no sign that it has as text or as an expression.
fn begins_clean(mask: &Mask, names: &[&str]) -> usize {
    let mut matcher = Matcher::new(mask);
    let head = mask.text().rfind('(').map_or("", |at| &mask.text()[..at]);
    let is_clean = |name: &&&str| {
        let first = matcher.captured(name).and_then(|group| name[group].chars().next());
        first.is_some_and(|c| c.is_alphanumeric() || !head.contains(c))
    };
    names.iter().filter(is_clean).count()
}

/// `text` with the fewest signs escaped outside its group with which it captures from most of `names`.
pub(super) fn as_text(text: &str, names: &[&str]) -> Option<Meant> {
    let group = main_group(text)?;
    // Only a sign that names hold can be meant as text.
    let held = |places: &Vec<usize>| {
        let sign = |at: &usize| text[*at..].chars().next().unwrap_or_default();
        names.iter().any(|name| places.iter().all(|at| name.contains(sign(at))))
    };
    let signs: Vec<Vec<usize>> = signs(text, &group).into_iter().filter(held).collect();
    let choices: Vec<u32> = match signs.len() {
        0 => return None,
        count if count <= MOST_SIGNS => (1..1_u32 << count).collect(),
        count => (0..count.min(31)).map(|sign| 1 << sign).chain([u32::MAX]).collect(),
    };
    let escaped = |choice: u32| {
        let chosen = (0..).zip(&signs).filter(|(sign, _)| choice >> (*sign).min(31) & 1 == 1);
        let mut edits: Vec<Edit> = chosen.flat_map(|(_, places): (u32, &Vec<usize>)| as_one(text, places)).collect();
        edits.sort_by_key(|(range, _)| range.start);
        (edits.first().map_or(0, |(range, _)| range.start), edited(text, &edits))
    };
    let counted = choices.into_iter().filter_map(|choice| {
        let (at, mask) = escaped(choice);
        let parsed = Mask::parse(&mask).ok();
        let count = captured(parsed.as_ref(), names);
        // Of two that match as many, that whose groups begin with no sign of the mask.
        let clean = parsed.map_or(0, |mask| begins_clean(&mask, names));
        (count > 0).then_some((count, clean, std::cmp::Reverse(choice.count_ones()), at, mask))
    });
    let (.., at, mask) = counted.max_by_key(|(count, clean, signs, ..)| (*count, *clean, *signs))?;
    let length = text[at..].chars().next().map_or(0, char::len_utf8);
    Some(Meant { range: at..at + length, mask })
}

/// Backslashes before the signs at `places`. Brackets that something counts together stay together.
fn as_one(text: &str, places: &[usize]) -> Vec<Edit> {
    let escape = |at: &usize| (*at..*at, "\\".to_owned());
    match places {
        [open, close]
            if text[*open..].starts_with(['(', '[']) && text[close + 1..].starts_with(['?', '*', '+', '{']) =>
        {
            let (sign, end) = (&text[*close..=*close], *close..close + 1);
            vec![(*open..*open, "(?:\\".to_owned()), (end, format!("\\{sign})"))]
        }
        _ => places.iter().map(escape).collect(),
    }
}

/// The group of a mask that need not compile: the last that holds something without bound.
fn main_group(text: &str) -> Option<Range<usize>> {
    let end = text.rfind("*)").max(text.rfind("+)"))? + 2;
    Some(text[..end].rfind('(')?..end)
}

/// The signs outside `group` that mean something, brackets with their pairs: where each stands.
fn signs(text: &str, group: &Range<usize>) -> Vec<Vec<usize>> {
    let mut found: Vec<Vec<usize>> = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        let outside = !group.contains(&at);
        if !std::mem::take(&mut escaped) && outside && is_metacharacter(c) {
            match c {
                // Where names have it, it may be what parts them.
                '\\' => {
                    escaped = true;
                    found.push(vec![at]);
                }
                '(' | '[' | '{' => {
                    open.push((c, found.len()));
                    found.push(vec![at]);
                }
                ')' | ']' | '}' => match open.pop() {
                    Some((opening, place)) if matches!((opening, c), ('(', ')') | ('[', ']') | ('{', '}')) => {
                        found[place].push(at);
                    }
                    _ => found.push(vec![at]),
                },
                // `C++` is one thing.
                '+' | '*' if at > 0 && found.last().is_some_and(|last| last.last() == Some(&(at - 1))) => {
                    if let Some(last) = found.last_mut() {
                        last.push(at);
                    }
                }
                _ => found.push(vec![at]),
            }
        }
    }
    found
}

/// `text` with one stretch of its plain text spelt as the nearest of `names` have it, at most two edits away, in other
/// case or with other blanks; only where that captures from them. `None` for the mask where the names leave a choice.
pub(super) fn spelt(text: &str, names: &[&str]) -> Option<(Range<usize>, Option<String>)> {
    if names.is_empty() {
        return None;
    }
    let mut found = respaced(text, names);
    let mut near = None;
    if found.values().all(|(cost, _)| *cost > 0) {
        // A name that is as near otherwise leaves a choice.
        let (more, close) = nearly(text, names);
        near = close;
        for (mask, place) in more {
            found.entry(mask).or_insert(place);
        }
    }
    let mut counted: Vec<(usize, String, Range<usize>)> = found
        .into_iter()
        .filter(|(mask, _)| captured(Mask::parse(mask).ok().as_ref(), names) > 0)
        .map(|(mask, (cost, range))| (cost, mask, range))
        .collect();
    counted.sort_by_key(|(cost, ..)| *cost);
    let Some((least, mask, range)) = counted.first().cloned() else {
        // As near, but in a word that may be another's: nobody knows which is misspelt.
        return near.map(|range| (range, None));
    };
    let alone = counted.get(1).is_none_or(|(next, ..)| *next > least);
    Some((range, alone.then_some(mask)))
}

/// A plain mask with the beginning that names have, of the same words: in other case, with a slip in one of them, or parted
/// otherwise.
fn respaced(text: &str, names: &[&str]) -> Found {
    let mut found = Found::new();
    let Some(group) = main_group(text).filter(|group| group.end == text.len()) else { return found };
    let (head, group) = text.split_at(group.start);
    // Signs of a name may be meant as text; what groups or lists is an expression.
    if ["(", "[", ".*", ".+"].iter().any(|sign| head.contains(sign)) {
        return found;
    }
    let text_of = |text: &str| text.chars().map(|c| if is_metacharacter(c) { ' ' } else { c }).collect::<String>();
    // Adobe's own name may stand before the product's or not.
    let bare = |mut words: Vec<String>| {
        let adobe = words.len() > 1 && same(&words[0], "adobe");
        words.drain(..usize::from(adobe));
        words
    };
    let names = names.iter().collect::<Names>();
    let all = words(&text_of(head));
    for begins in heads(&names) {
        // `dobe Campaign`: a slip in Adobe's own name.
        let has = words(&text_of(begins));
        let is_cut_adobe = all.len() == has.len() && has.len() > 1 && respelt(&all[0], &has[0]);
        let (had, has) = if is_cut_adobe { (all.clone(), has) } else { (bare(all.clone()), bare(has)) };
        // The first word is the product's: where all names have it otherwise, a sign is lost or too many.
        let of_all = || names.iter().all(|name| words(&text_of(name)).first() == has.first());
        let is_spelt = |(index, (had, has)): (usize, (&String, &String))| {
            respelt(had, has) || index == 0 && (is_cut(had, has) && of_all() || is_campaign(had) && is_campaign(has))
        };
        let spelt = had.len() == has.len() && had.iter().zip(&has).enumerate().all(is_spelt);
        // A separator or a blank of theirs is lost, or one too many parts a word.
        let spelt = spelt || same(&had.concat(), &has.concat());
        if !spelt || escape(begins) == head || had.is_empty() {
            continue;
        }
        let cost = had.iter().zip(&has).map(|(had, has)| distance(&had.to_lowercase(), &has.to_lowercase())).sum();
        let range = differing(head, &(0..head.len()), begins);
        found.insert(format!("{}{group}", escape(begins)), (cost, range));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_are_text_are_escaped_and_no_others() {
        for (text, name, mask) in [
            (
                "[PROD] Campaign - (?:acme|globex) - (.*)",
                "[PROD] Campaign - acme - x",
                r"\[PROD\] Campaign - (?:acme|globex) - (.*)",
            ),
            ("Campaign - C++ - (.*)", "Campaign - C++ - x", r"Campaign - C\+\+ - (.*)"),
            ("Campaign - acme? - (.*)", "Campaign - acme? - x", r"Campaign - acme\? - (.*)"),
            ("Campaign (EU) - acme - (.*)", "Campaign (EU) - acme - x", r"Campaign \(EU\) - acme - (.*)"),
            ("Campaign - [acme - (.*)", "Campaign - [acme - x", r"Campaign - \[acme - (.*)"),
            ("Campaign - acme (EU)? - (.*)", "Campaign - acme (EU) - x", r"Campaign - acme (?:\(EU\))? - (.*)"),
            ("Campaign*acme*(.*)", "Campaign*acme*x", r"Campaign\*acme\*(.*)"),
            ("Campaign | acme | (.*)", "Campaign | acme | x", r"Campaign \| acme \| (.*)"),
            ("Campaign - $acme^ - (.+)", "Campaign - $acme^ - x", r"Campaign - \$acme\^ - (.+)"),
            (
                "{x} (a.b) [c] $ ^ | + ? - (.*)",
                "{x} (a.b) [c] $ ^ | + ? - y",
                r"\{x\} \(a\.b\) \[c\] \$ \^ \| \+ \? - (.*)",
            ),
        ] {
            assert_eq!(as_text(text, &[name]).map(|meant| meant.mask).as_deref(), Some(mask), "{text}");
        }
        assert!(as_text("Campaign - a.b - (.*)", &["Photo"]).is_none());
    }

    #[test]
    fn a_slip_of_the_mask_is_spelt_as_the_names_are() {
        let names = ["Campaign - acme - delivery", "Campaign - acme - admin"];
        for (text, place) in [
            ("Campaing - acme - (.*)", 6..8),
            ("campaign - acme - (.*)", 0..1),
            ("CAMPAIGN - ACME - (.*)", 1..15),
            ("Campaign - acmee - (.*)", 15..16),
            ("Campaign - (?:acmr|globex) - (.*)", 17..18),
            ("Campaign -  acme - (.*)", 11..12),
            ("Campaignacme - (.*)", 8..8),
        ] {
            let (range, mask) = spelt(text, &names).unwrap_or_else(|| panic!("a slip: {text}"));
            assert!(mask.is_some_and(|mask| captured(Mask::parse(&mask).ok().as_ref(), &names) == 2), "{text}");
            assert_eq!(range, place, "{text}");
        }
        for text in ["Photoshop - (.*)", "Campaign - acme - (.*)", "AC - (.*)"] {
            assert!(spelt(text, &names).is_none(), "{text}");
        }
        // Another number is another instance, and two spellings are a choice.
        assert!(spelt("campaign - prod1 - (.*)", &["campaign - prod2 - x"]).is_none());
        assert!(matches!(
            spelt("Campaign - acmes - (.*)", &["Campaign - acme - x", "Campaign - acmed - x"]),
            Some((_, None))
        ));
    }
}
