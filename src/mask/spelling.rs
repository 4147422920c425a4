//! What names say of a mask that matches none of them: its signs are meant as text, or it is one or two edits away from them.

use std::collections::BTreeMap;
use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, LiteralKind};

use super::escape::{escape, is_metacharacter};
use super::group::find;
use super::heads::heads;
use super::nearest::MAX_EDITS;
use super::pattern::{Mask, Matcher};
use super::words::{is_cut, respelt, words};
use crate::base::nearest::distance;
use crate::names::Names;

/// So many signs are escaped one by one; of more all or one.
const MOST_SIGNS: usize = 6;

/// So many names are compared letter by letter.
const COMPARED: usize = 40;

/// The longest stretch of plain text that is compared.
const LONGEST: usize = 80;

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
        let mut places: Vec<usize> = chosen.flat_map(|(_, places): (u32, &Vec<usize>)| places.clone()).collect();
        places.sort_unstable();
        let mut mask = text.to_owned();
        places.iter().rev().for_each(|at| mask.insert(*at, '\\'));
        (places.first().copied().unwrap_or(0), mask)
    };
    let counted = choices.into_iter().filter_map(|choice| {
        let (at, mask) = escaped(choice);
        let count = captured(Mask::parse(&mask).ok().as_ref(), names);
        (count > 0).then_some((count, std::cmp::Reverse(choice.count_ones()), at, mask))
    });
    let (.., at, mask) = counted.max_by_key(|(count, signs, ..)| (*count, *signs))?;
    let length = text[at..].chars().next().map_or(0, char::len_utf8);
    Some(Meant { range: at..at + length, mask })
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

/// `text` with one stretch of its plain text spelt as the nearest of `names` have it, at most [`MAX_EDITS`] edits away, in other
/// case or with other blanks; only where that captures from them. `None` for the mask where the names leave a choice.
pub(super) fn spelt(text: &str, names: &[&str]) -> Option<(Range<usize>, Option<String>)> {
    if names.is_empty() {
        return None;
    }
    let mut found = respaced(text, names);
    if found.is_empty() {
        found = nearly(text, names);
    }
    let mut counted: Vec<(usize, String, Range<usize>)> = found
        .into_iter()
        .filter(|(mask, _)| captured(Mask::parse(mask).ok().as_ref(), names) > 0)
        .map(|(mask, (cost, range))| (cost, mask, range))
        .collect();
    counted.sort_by_key(|(cost, ..)| *cost);
    let (least, mask, range) = counted.first()?.clone();
    let alone = counted.get(1).is_none_or(|(next, ..)| *next > least);
    Some((range, alone.then_some(mask)))
}

/// Masks by what they cost, and where they differ.
type Found = BTreeMap<String, (usize, Range<usize>)>;

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
    let (had, names) = (words(&text_of(head)), names.iter().collect::<Names>());
    for begins in heads(&names) {
        let has = words(&text_of(begins));
        // The first word is the product's: where all names have it otherwise, a sign is lost or too many.
        let of_all = || names.iter().all(|name| words(&text_of(name)).first() == has.first());
        let is_spelt = |(index, (had, has)): (usize, (&String, &String))| {
            respelt(had, has) || index == 0 && is_cut(had, has) && of_all()
        };
        let spelt = had.len() == has.len() && had.iter().zip(&has).enumerate().all(is_spelt);
        if !spelt || escape(begins) == head || had.is_empty() {
            continue;
        }
        let cost = had.iter().zip(&has).map(|(had, has)| distance(&had.to_lowercase(), &has.to_lowercase())).sum();
        let range = differing(head, &(0..head.len()), begins);
        found.insert(format!("{}{group}", escape(begins)), (cost, range));
    }
    found
}

/// `text` with one stretch spelt as some name has it.
fn nearly(text: &str, names: &[&str]) -> Found {
    let mut found = Found::new();
    for stretch in stretches(text) {
        let plain: String = stretch.plain.clone();
        for name in names.iter().take(COMPARED) {
            for (cost, spelling) in nearest_in(&plain, name) {
                let mut mask = text.to_owned();
                mask.replace_range(stretch.range.clone(), &escape(&spelling));
                let (had, has) = (words(&plain), words(&spelling));
                if had.len() == has.len() && had.iter().zip(&has).all(|(had, has)| respelt(had, has)) {
                    found.entry(mask).or_insert_with(|| (cost, differing(text, &stretch.range, &spelling)));
                }
            }
        }
    }
    found
}

/// Plain text of a mask: where, and what it says.
struct Stretch {
    range: Range<usize>,
    plain: String,
}

/// The longest stretches of plain text in `text`, outside groups that capture.
fn stretches(text: &str) -> Vec<Stretch> {
    let Ok(tree) = Parser::new().parse(text) else { return Vec::new() };
    let mut found: Vec<Stretch> = Vec::new();
    find(&tree, &mut |part| -> Option<()> {
        let single = std::slice::from_ref(part);
        let parts = if let Ast::Concat(concat) = part { &concat.asts[..] } else { single };
        for part in parts {
            if let Ast::Literal(literal) = part
                && !matches!(literal.kind, LiteralKind::Special(_))
            {
                let range = literal.span.start.offset..literal.span.end.offset;
                match found.last_mut() {
                    Some(last) if last.range.end == range.start => {
                        last.range.end = range.end;
                        last.plain.push(literal.c);
                    }
                    Some(last) if last.range.start <= range.start && range.end <= last.range.end => {}
                    _ => found.push(Stretch { range, plain: literal.c.to_string() }),
                }
            }
        }
        None
    });
    found.retain(|stretch| {
        let letters = stretch.plain.chars().filter(|c| c.is_alphanumeric()).count();
        letters > 2 && stretch.plain.chars().count() <= LONGEST
    });
    found
}

/// The parts of `name` that are `plain` but for its case and the fewest edits, at most [`MAX_EDITS`], none of which changes a
/// digit, each with its edits; none where `plain` itself stands there.
fn nearest_in(plain: &str, name: &str) -> Vec<(usize, String)> {
    if name.contains(plain) {
        return Vec::new();
    }
    let (wanted, name): (Vec<char>, Vec<char>) = (plain.chars().collect(), name.chars().take(256).collect());
    let same = |a: char, b: char| a == b || a.to_lowercase().eq(b.to_lowercase());
    // Costs of the best way to end here, and where that way began.
    let mut row: Vec<(usize, usize)> = (0..=name.len()).map(|start| (0, start)).collect();
    for (read, c) in wanted.iter().enumerate() {
        let mut next = vec![(read + 1, 0)];
        for at in 0..name.len() {
            let replaced = (row[at].0 + usize::from(!same(*c, name[at])), row[at].1);
            let dropped = (row[at + 1].0 + 1, row[at + 1].1);
            let added = (next[at].0 + 1, next[at].1);
            next.push(replaced.min(dropped).min(added));
        }
        row = next;
    }
    let least = row.iter().map(|(cost, _)| *cost).min().unwrap_or(usize::MAX);
    if least > MAX_EDITS as usize || least * 3 > wanted.len() {
        return Vec::new();
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let blank = plain.starts_with(char::is_whitespace);
    let parts = row.into_iter().enumerate().filter(|(end, (cost, start))| *cost == least && start < end);
    parts
        .map(|(end, (_, start))| name[start..end].iter().collect::<String>())
        .filter(|found| {
            found != plain && digits(found) == digits(plain) && found.starts_with(char::is_whitespace) == blank
        })
        .map(|found| (least, found))
        .collect()
}

/// Where the stretch `range` of `text` differs from `spelling`, in bytes; at least one character where it can.
fn differing(text: &str, range: &Range<usize>, spelling: &str) -> Range<usize> {
    let plain = &text[range.clone()];
    let spelling = escape(spelling);
    let same = |(a, b): &(char, char)| a == b;
    let lead: usize = plain.chars().zip(spelling.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let rest = (&plain[lead..], &spelling[lead..]);
    let tail: usize = rest.0.chars().rev().zip(rest.1.chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    range.start + lead..range.end - tail
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
