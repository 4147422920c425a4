//! The characters a mask tells apart: one for each set that all of its parts treat alike.

use std::collections::{BTreeMap, HashSet};

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind};

/// A character that stands for all that the mask treats like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) char: char,
    /// It stands for itself only.
    pub(super) exact: bool,
}

/// One character for each set of characters that no part of `hir` tells apart; those that no part takes are left out.
pub(super) fn alphabet(hir: &Hir) -> Vec<Letter> {
    let mut classes = HashSet::new();
    collect(hir, &mut classes);
    let looks = hir.properties().look_set();
    if looks.contains_word() {
        classes.insert(word_class());
    }
    if looks.contains_anchor() {
        classes.extend([vec![('\n', '\n')], vec![('\r', '\r')]]);
    }
    // Each set of classes gets a number of its own; characters in the same classes have the same sum of them.
    let mut edges: BTreeMap<u32, u64> = BTreeMap::new();
    let mut classes: Vec<_> = classes.into_iter().collect();
    classes.sort_unstable();
    for (number, class) in (1..).zip(&classes) {
        for (first, last) in class {
            *edges.entry(u32::from(*first)).or_default() ^= scatter(number);
            *edges.entry(u32::from(*last) + 1).or_default() ^= scatter(number);
        }
    }
    let mut found: BTreeMap<u64, (u32, (u8, char))> = BTreeMap::new();
    let (mut signature, mut from) = (0, 0);
    for (edge, change) in edges {
        if signature != 0
            && let Some(candidate) = best(from, edge - 1)
        {
            let entry = found.entry(signature).or_insert((0, candidate));
            entry.0 = entry.0.saturating_add(edge - from);
            entry.1 = entry.1.min(candidate);
        }
        signature ^= change;
        from = edge;
    }
    let mut letters: Vec<Letter> =
        found.into_values().map(|(count, (_, char))| Letter { char, exact: count == 1 }).collect();
    letters.sort_unstable_by_key(|letter| letter.char);
    letters
}

type Ranges = Vec<(char, char)>;

fn collect(hir: &Hir, classes: &mut HashSet<Ranges>) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            classes.extend(String::from_utf8_lossy(&literal.0).chars().map(|c| vec![(c, c)]));
        }
        HirKind::Class(Class::Unicode(class)) => {
            classes.insert(ranges(class));
        }
        HirKind::Class(Class::Bytes(class)) => {
            classes.insert(class.iter().map(|range| (range.start().into(), range.end().into())).collect());
        }
        HirKind::Repetition(repetition) => collect(&repetition.sub, classes),
        HirKind::Capture(capture) => collect(&capture.sub, classes),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                collect(part, classes);
            }
        }
    }
}

fn ranges(class: &ClassUnicode) -> Ranges {
    class.iter().map(|range: &ClassUnicodeRange| (range.start(), range.end())).collect()
}

fn word_class() -> Ranges {
    match regex_syntax::parse(r"\w").map(Hir::into_kind) {
        Ok(HirKind::Class(Class::Unicode(class))) => ranges(&class),
        _ => vec![('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    }
}

/// The best example between two code points: a small letter, a digit, a capital, a printable sign, anything.
fn best(from: u32, to: u32) -> Option<(u8, char)> {
    let ranks = [('a', 'z'), ('0', '9'), ('A', 'Z'), (' ', '~')];
    let preferred = (0..).zip(ranks).find_map(|(rank, (first, last))| {
        let candidate = from.max(u32::from(first));
        let c = char::from_u32(candidate)?;
        (candidate <= to && c <= last).then_some((rank, c))
    });
    preferred.or_else(|| Some((4, char::from_u32(from).or_else(|| char::from_u32(to))?)))
}

/// Spreads small numbers over 64 bits (splitmix64), so that sums of different sets differ.
fn scatter(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
