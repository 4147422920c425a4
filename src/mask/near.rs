//! A stretch of a mask's plain text as names spell it, a character or two away.

use std::collections::BTreeMap;
use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, LiteralKind};

use super::escape::escape;
use super::group::find;
use super::nearest::MAX_EDITS;
use super::pattern::Mask;
use super::spelling::captured;
use super::words::{respelt, same, words};

/// So many names are compared letter by letter.
const COMPARED: usize = 40;

/// The longest stretch of plain text that is compared.
const LONGEST: usize = 80;

/// Masks by what they cost, and where they differ.
pub(super) type Found = BTreeMap<String, (usize, Range<usize>)>;

/// `text` with one stretch spelt as some name has it; and where all names are as near but in a word that may be another's.
pub(super) fn nearly(text: &str, names: &[&str]) -> (Found, Option<Range<usize>>) {
    let (mut found, mut near) = (Found::new(), None);
    for stretch in stretches(text) {
        let plain: String = stretch.plain.clone();
        for name in names.iter().take(COMPARED) {
            for (cost, spelling) in nearest_in(&plain, name) {
                let mut mask = text.to_owned();
                mask.replace_range(stretch.range.clone(), &escape(&spelling));
                let (had, has) = (words(&plain), words(&spelling));
                let alike = had.len() == has.len() && had.iter().zip(&has).all(|(had, has)| respelt(had, has));
                // Behind the group no other tenant's or product's word stands: that all names have it there is enough.
                let is_behind = || {
                    let behind =
                        text[..stretch.range.start].contains(['*', '+']) && text[..stretch.range.start].contains(')');
                    behind && captured(Mask::parse(&mask).ok().as_ref(), names) == names.len()
                };
                if alike || same(&had.concat(), &has.concat()) || is_behind() {
                    found.entry(mask).or_insert_with(|| (cost, differing(text, &stretch.range, &spelling)));
                } else if near.is_none() && captured(Mask::parse(&mask).ok().as_ref(), names) == names.len() {
                    near = Some(differing(text, &stretch.range, &spelling));
                }
            }
        }
    }
    (found, near)
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
pub(super) fn nearest_in(plain: &str, name: &str) -> Vec<(usize, String)> {
    if name.contains(plain) {
        return Vec::new();
    }
    let (wanted, name): (Vec<char>, Vec<char>) = (plain.chars().collect(), name.chars().take(256).collect());
    let is_i = |c: char| matches!(c, 'i' | 'I' | '\u{130}' | '\u{131}');
    let same = |a: char, b: char| a == b || a.to_lowercase().eq(b.to_lowercase()) || is_i(a) && is_i(b);
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
pub(super) fn differing(text: &str, range: &Range<usize>, spelling: &str) -> Range<usize> {
    let plain = &text[range.clone()];
    let spelling = escape(spelling);
    let same = |(a, b): &(char, char)| a == b;
    let lead: usize = plain.chars().zip(spelling.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let rest = (&plain[lead..], &spelling[lead..]);
    let tail: usize = rest.0.chars().rev().zip(rest.1.chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    range.start + lead..range.end - tail
}
