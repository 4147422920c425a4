//! A separator that only the names themselves show: it stands behind the product in all of them, and behind the tenant again.

use std::collections::{HashMap, HashSet};

use super::level::is_stray;
use super::separators::{STRONG, WEAK, behind_version, is_known, part};
use crate::base::hidden::is_invisible;
use crate::names::find_campaign;

/// These belong to the word that they stand at, and part nothing.
const OF_WORDS: &str = "()[]{}«“”„‘’'\"「」『』【】（）《》〈〉";

/// So many of a hundred names have to hold a separator twice: others may be of no tenant.
const MOST: usize = 50;

/// So many different signs behind one product are looked at: each is held against all its names.
const RUNS: usize = 32;

/// What parts names of which nothing else is known: by what stands in front of it, in the order in which they come.
pub(super) struct Signs<'a> {
    of_products: HashMap<&'a str, Vec<Sign<'a>>>,
}

/// What stands behind the product up to a separator, which is its end, and that.
type Sign<'a> = (&'a str, &'a str);

impl<'a> Signs<'a> {
    /// Asks all of `names`.
    pub(super) fn of(names: impl Iterator<Item = &'a str>) -> Signs<'a> {
        let mut alike: HashMap<&str, Vec<&str>> = HashMap::new();
        for name in names {
            alike.entry(&name[..end_of_product(name)]).or_default().push(name);
        }
        let signs = alike.into_iter().map(|(product, names)| (product, signs(product.len(), &names)));
        Signs { of_products: signs.filter(|(_, signs)| !signs.is_empty()).collect() }
    }

    /// What parts `name`.
    pub(super) fn of_name(&self, name: &str) -> Option<&'a str> {
        let (product, rest) = name.split_at(end_of_product(name));
        self.of_products.get(product)?.iter().find(|(begins, _)| rest.starts_with(begins)).map(|(_, sign)| *sign)
    }
}

/// Where the product's word ends in `name`, or its first word.
fn end_of_product(name: &str) -> usize {
    let first = || {
        let begin = name.find(char::is_alphanumeric).unwrap_or(name.len());
        name[begin..].find(|c: char| !c.is_alphanumeric()).map_or(name.len(), |length| begin + length)
    };
    find_campaign(name).map_or_else(first, |end| behind_version(name, end))
}

/// What parts `names` behind their product, which ends at `from` in each.
fn signs<'a>(from: usize, names: &[&'a str]) -> Vec<Sign<'a>> {
    let mut found: Vec<Sign<'_>> = Vec::new();
    let mut seen = HashSet::new();
    for name in names {
        let run = run(&name[from..]);
        if seen.len() == RUNS {
            break;
        }
        if !seen.insert(run) || run.is_empty() || is_known(run) || found.iter().any(|(sign, _)| run.starts_with(sign)) {
            continue;
        }
        // What is left of the run begins the tenant's name; a blank is the sign's.
        let ends = run.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
        let mut signs = ends.map(|end| run.split_at(end)).filter(|(_, rest)| !rest.starts_with(char::is_whitespace));
        let sign = signs.find_map(|(sign, _)| stands_twice(sign, from, names).then_some(sign));
        // A bracket has its other half behind the tenant.
        let sign = sign.or_else(|| (!run.ends_with('<') && stands_once(run, from, names)).then_some(run));
        found.extend(sign.filter(|sign| !is_known(sign)).map(|sign| (sign, sign)));
    }
    found.extend(behind_words(from, names));
    found.extend(behind_shared_words(from, names));
    found
}

/// The first words behind the product that several names share, each with the blanks around it, where no other sign parts more than
/// half of these behind it: what one of them holds is its group's, and what all hold within the word is the tenant's.
fn behind_shared_words<'a>(from: usize, names: &[&'a str]) -> Vec<Sign<'a>> {
    let mut alike: HashMap<&str, (usize, usize)> = HashMap::new();
    for name in names {
        let Some(rest) = name[from..].strip_prefix(' ').filter(|rest| rest.starts_with(char::is_alphanumeric)) else {
            continue;
        };
        let Some(end) = rest.find(' ') else { continue };
        let (word, behind) = rest.split_at(end);
        if word.ends_with(|c: char| c.is_alphanumeric() || "+!*)".contains(c)) && behind.contains(char::is_alphanumeric)
        {
            let count = alike.entry(&name[from..from + end + 2]).or_default();
            count.0 += 1;
            count.1 += usize::from(STRONG.iter().any(|sign| behind.contains(sign)));
        }
    }
    let shared = alike.into_iter().filter(|(_, (all, parted))| *all > 1 && parted * 2 <= *all);
    shared.map(|(begins, _)| (begins, WEAK[0])).collect()
}

/// What parts all `names` behind the same words, which go on with the product behind a blank: `Campaign prod+acme+admin`.
fn behind_words<'a>(from: usize, names: &[&'a str]) -> Option<Sign<'a>> {
    let rest = names.first()?[from..].strip_prefix(' ')?;
    let words = rest.find(|c: char| !c.is_alphanumeric() && c != ' ')?;
    let words = rest[..words].trim_end().len();
    let sign = run(&rest[words..]);
    let begins = &names[0][from..=from + words + sign.len()];
    let is_parted = |separator: &str| names.iter().all(|name| part(&name[from..], separator).is_some());
    let parts = |name: &&str| name[from..].starts_with(begins) && part(&name[from + begins.len()..], sign).is_some();
    let odd = words > 0 && !sign.is_empty() && !is_known(sign);
    (odd && names.iter().all(parts) && !STRONG.iter().any(|known| is_parted(known))).then_some((begins, sign))
}

/// The signs that `text` begins with, up to one that belongs to a word.
fn run(text: &str) -> &str {
    &text[..text.find(|c| !is_sign(c)).unwrap_or(0)]
}

fn is_sign(c: char) -> bool {
    // An emoji may have its selector.
    c == '\u{fe0f}' || !(c.is_alphanumeric() || OF_WORDS.contains(c) || is_invisible(c) || c.is_control())
}

/// Whether those of `names` that have `sign` behind the product have it again, or in front of it; and not only as a piece of more
/// signs.
fn stands_twice(sign: &str, from: usize, names: &[&str]) -> bool {
    let behind = from + sign.len();
    let with = names.iter().filter(|name| name[from..].starts_with(sign) && !is_stray(&name[behind..]));
    let is_whole = |(at, _): (usize, &str), name: &str| !name[..at].ends_with(is_sign) && run(&name[at..]) == sign;
    let twice = with.clone().filter(|name| {
        let again = name[..from].contains(sign) || part(&name[behind..], sign).is_some();
        again && name.match_indices(sign).any(|found| is_whole(found, name))
    });
    let twice = twice.count();
    twice > 0 && twice * 100 >= with.count() * MOST
}

/// Whether `sign` stands in all of several names, and no other one parts all of them, two behind the same words.
fn stands_once(sign: &str, from: usize, names: &[&str]) -> bool {
    let parted = |separator: &str| {
        let mut heads = HashSet::new();
        let parts = names.iter().map(|name| part(&name[from..], separator).map(|(_, length)| &name[..from + length]));
        parts.clone().all(|head| head.is_some()) && !parts.flatten().all(|head| heads.insert(head))
    };
    // `ACC+ - `: what comes last in it parts names elsewhere.
    let ends_known = STRONG.iter().any(|known| known.starts_with(' ') && sign.ends_with(known));
    names.len() > 1
        && !ends_known
        && names.iter().all(|name| run(&name[from..]) == sign)
        && !STRONG.iter().chain(&WEAK).any(|separator| parted(separator))
}
