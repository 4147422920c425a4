//! Where the names of profiles part into a fixed beginning and the group: the beginnings that an administrator would write.

use std::collections::{HashMap, HashSet};

use super::evidence::is_loose;
use crate::names::Names;

/// What parts a name, the longer before its parts. A blank or a hyphen parts only where nothing else does: group names have
/// them too.
const STRONG: [&str; 30] = [
    " - ", " – ", " — ", " -- ", " | ", " / ", " : ", " > ", " _ ", " » ", " › ", " → ", " · ", " • ", " = ", " ~ ",
    " . ", ": ", "：", "・", "_", "|", "/", ":", "::", "\\", "»", "·", "=", "#",
];
const WEAK: [&str; 3] = [" ", "-", "."];

/// The form of Adobe's pages, product - tenant - group, is written with these.
const ADOBES: [&str; 3] = [" - ", " – ", " — "];

/// The built-in operator groups of Campaign by their internal names and labels ("Manage permissions" of Adobe's pages), and
/// the profile that Adobe prescribes for Message Center. In small letters.
const BUILT_IN: [&str; 21] = [
    "admin",
    "administrator",
    "administrators",
    "delivery",
    "delivery operators",
    "operation",
    "campaign managers",
    "content",
    "content contributors",
    "report",
    "access to reports",
    "workflow",
    "workflow execution",
    "workflowsupervisor",
    "workflow supervisors",
    "local",
    "local management",
    "central",
    "central management",
    "offer",
    "messagecenter",
];

/// Parts of a name that say which instance is meant, without the digits behind them.
const INSTANCES: [&str; 14] = [
    "prod",
    "production",
    "prd",
    "stage",
    "staging",
    "stg",
    "dev",
    "test",
    "uat",
    "qa",
    "preprod",
    "classic",
    "v",
    "acc",
];

/// From how many names beginnings are drawn; each is then counted over all names.
const SAMPLE: usize = 50_000;

/// The beginnings of `names` behind which a group stands: Campaign's first, then those of more names, then those that come
/// first. A name of Campaign is one of its product where products are known, else one that says so before its last part.
pub(super) fn heads(names: &Names) -> Vec<&str> {
    let stride = names.len().div_ceil(SAMPLE).max(1);
    let known = names.products().iter().any(|product| holds_campaign(product));
    let mut clusters: Vec<Cluster<'_>> = Vec::new();
    let mut places = HashMap::new();
    for (index, name) in names.iter().enumerate().step_by(stride) {
        let of_product = names.product(index).filter(|_| known).map(holds_campaign);
        let Some((head, separator, says)) = first_head(name) else { continue };
        let campaign = of_product.unwrap_or(says);
        let place = *places.entry((head, separator, campaign)).or_insert_with(|| {
            clusters.push(Cluster { head, separator, campaign, names: Vec::new() });
            clusters.len() - 1
        });
        clusters[place].names.push(name);
    }
    let mut found: Vec<(&str, Rank)> = Vec::new();
    for cluster in &clusters {
        cluster.part(cluster.head, &cluster.names, 1, &mut found);
    }
    // Where names are parted by less, a stronger separator in one of them is its group's.
    let shorter: Vec<(&str, usize)> = found.iter().map(|(head, (.., count))| (*head, *count)).collect();
    for (head, (_, _, strong, count)) in &mut found {
        *strong &= !shorter.iter().any(|(other, names)| {
            names > count
                && other.len() < head.len()
                && head.starts_with(other)
                && !head[other.len()..].starts_with(is_loose)
        });
    }
    // Stable: what comes first stays first among equals.
    found.sort_by_key(|(_, rank)| std::cmp::Reverse(*rank));
    let mut seen = HashSet::new();
    found.into_iter().map(|(head, _)| head).filter(|head| seen.insert(*head)).collect()
}

/// What decides which beginning comes first: Campaign's, not of administrators, parted by more than a blank, of more names.
type Rank = (bool, bool, bool, usize);

/// Names with the same product in front.
struct Cluster<'a> {
    head: &'a str,
    separator: &'static str,
    campaign: bool,
    names: Vec<&'a str>,
}

impl<'a> Cluster<'a> {
    /// Finds where the groups of `names`, which all begin with `head`, begin. `depth` is the number of parts in `head`, the
    /// product with all before it being one.
    fn part(&self, head: &'a str, names: &[&'a str], depth: usize, found: &mut Vec<(&'a str, Rank)>) {
        let level = Level::of(head, names, self.separator);
        if level.is_of_groups(self.separator, self.campaign, depth) {
            let strong = !WEAK.contains(&self.separator);
            let head = if depth == 1 { self.parted_otherwise(head, names) } else { head };
            found.push((head, (self.campaign, !head.starts_with('_'), strong, names.len())));
            return;
        }
        for (_, names) in &level.children {
            let name = names[0];
            let (_, length) = part(&name[head.len()..], self.separator).unwrap_or_default();
            self.part(&name[..head.len() + length], names, depth + 1, found);
        }
    }
}

impl<'a> Cluster<'a> {
    /// The beginning behind `head` where all `names` have the same part there, which another sign parts from built-in groups:
    /// "Campaign - acme: admin".
    fn parted_otherwise(&self, head: &'a str, names: &[&'a str]) -> &'a str {
        let Some(first) = names.first() else { return head };
        let others = STRONG.iter().filter(|separator| **separator != self.separator);
        let parted = |separator: &str| {
            let (_, length) = part(&first[head.len()..], separator)?;
            let begins = &first[..head.len() + length];
            let rests = names.iter().map(|name| name.strip_prefix(begins));
            (rests.clone().all(|rest| rest.is_some()) && rests.flatten().any(is_built_in)).then_some(begins)
        };
        others.copied().find_map(parted).unwrap_or(head)
    }
}

/// What stands behind a beginning.
struct Level<'a> {
    names: usize,
    /// Whole rests that nothing parts.
    leaves: Vec<&'a str>,
    /// The next part, up to the rest, with its names, in the order in which they come.
    children: Vec<(&'a str, Vec<&'a str>)>,
    /// Some rest behind the next part stands behind another one too.
    repeats: bool,
    /// How many of these rests are built-in groups.
    built_in: usize,
}

impl<'a> Level<'a> {
    fn of(head: &str, names: &[&'a str], separator: &str) -> Level<'a> {
        let mut level =
            Level { names: names.len(), leaves: Vec::new(), children: Vec::new(), repeats: false, built_in: 0 };
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut behind: HashMap<&str, usize> = HashMap::new();
        for name in names {
            let rest = &name[head.len()..];
            let Some((word, length)) = part(rest, separator).filter(|_| !is_built_in(rest)) else {
                level.leaves.push(rest);
                continue;
            };
            let place = *places.entry(&rest[..length]).or_insert_with(|| {
                level.children.push((word, Vec::new()));
                level.children.len() - 1
            });
            level.children[place].1.push(name);
            let rest = &rest[length..];
            level.repeats |= *behind.entry(rest).or_insert(place) != place;
            level.built_in += usize::from(is_built_in(rest));
        }
        level
    }

    /// Whether the groups begin here, and not behind one more part.
    fn is_of_groups(&self, separator: &str, campaign: bool, depth: usize) -> bool {
        if self.children.is_empty() {
            return true;
        }
        // A profile beside those of the tenants, "Campaign - Trial", takes nothing from them; nor does a slip in one of theirs,
        // "Campaign - acme -x".
        let slip = |leaf: &&&str| !self.children.iter().any(|(part, _)| leaf.starts_with(part));
        let leaves = self.leaves.iter().filter(slip).count();
        let few = leaves * 5 <= self.names
            && (leaves < self.leaves.len() || self.children.iter().any(|(_, names)| names.len() > 1))
            || self.built_in > 0 && leaves * 2 <= self.names;
        let strays = depth == 1 && few && !self.leaves.iter().any(|leaf| is_built_in(leaf));
        if (!self.leaves.is_empty() && !strays) || self.children.iter().any(|(part, _)| is_built_in(part)) {
            return true;
        }
        let alone = self.children.len() == 1;
        let instances = self.children.iter().all(|(part, _)| is_instance(part));
        // Product - tenant - group: what comes between is the group's, unless it is all the same before well-known groups.
        let adobes = ADOBES.contains(&separator) && campaign && depth > 1;
        if instances || (self.built_in > 0 && (alone || !adobes)) || (self.repeats && !adobes) {
            return false;
        }
        match (ADOBES.contains(&separator), depth) {
            (true, 1) => false,
            (true, _) if campaign => true,
            // Words of a group's name: only what many names share is more than that.
            _ if WEAK[0] == separator => !(alone && self.names > 2),
            // One name tells little: Campaign's own form has the group behind the product, others have it last.
            _ if self.names == 1 => campaign,
            _ => !alone,
        }
    }
}

/// The shortest beginning of `name` that holds "campaign", else its first part; what parts it, and whether it speaks of
/// Campaign. `None` for a name that nothing parts.
fn first_head(name: &str) -> Option<(&str, &'static str, bool)> {
    let word = find_campaign(name);
    let separators = word.and_then(|end| first_separator(name, end)).map(|separator| (separator, true));
    let (separator, says) = separators.or_else(|| by_strength(name).map(|separator| (separator, false)))?;
    let from = if says { word.unwrap_or(0) } else { 0 };
    let mut start = 0;
    loop {
        start += part(&name[start..], separator)?.1;
        if start > from {
            return Some((&name[..start], separator, says));
        }
    }
}

/// What parts `name` first behind its word for the product, if a group is left behind it: the strong before the weak.
fn first_separator(name: &str, from: usize) -> Option<&'static str> {
    let first = |separators: &'static [&'static str]| {
        let found = separators.iter().filter_map(|separator| Some((name[from..].find(separator)?, *separator)));
        found.min_by_key(|(at, separator)| (*at, std::cmp::Reverse(separator.len())))
    };
    // The sign right behind the product, if it is one that parts words elsewhere.
    let behind = &name[from..];
    let product = ["", " Classic", " v7", " v8"].into_iter().rfind(|product| behind.starts_with(product));
    let behind = &behind[product.map_or(0, str::len)..];
    if let Some(sign) = [".", "-"].into_iter().find(|sign| behind.starts_with(sign))
        && behind[sign.len()..].starts_with(char::is_alphanumeric)
        && part(name, sign).is_some()
    {
        return Some(sign);
    }
    let parted = STRONG.iter().any(|separator| part(name, separator).is_some());
    let (at, separator) = first(&STRONG).or_else(|| first(&WEAK).filter(|_| !parted))?;
    (!name[from + at + separator.len()..].trim().is_empty()).then_some(separator)
}

/// What parts a name that does not say where to begin: of signs between blanks the first, since those behind it are the group's.
fn by_strength(name: &str) -> Option<&'static str> {
    let spaced = STRONG.iter().copied().filter(|separator| separator.starts_with(' '));
    let parted = spaced.filter(|separator| part(name, separator).is_some());
    parted
        .min_by_key(|separator| (name.find(separator), std::cmp::Reverse(separator.len())))
        .or_else(|| STRONG.iter().chain(&WEAK).copied().find(|separator| part(name, separator).is_some()))
}

/// What stands before the first separator that has a word before and behind it, and where the rest begins: behind all blanks.
fn part<'a>(text: &'a str, separator: &str) -> Option<(&'a str, usize)> {
    let has_word = |text: &str| text.contains(char::is_alphanumeric);
    // Once, or a long text of separators alone would be looked at from its beginning for each of them.
    let word = text.find(char::is_alphanumeric)?;
    let at = text.match_indices(separator).map(|(at, _)| at).find(|at| *at > word)?;
    let rest = text[at + separator.len()..].trim_start();
    has_word(rest).then_some((&text[..at], text.len() - rest.len()))
}

/// Where the first "campaign" in `text` ends.
fn find_campaign(text: &str) -> Option<usize> {
    text.as_bytes().windows(8).position(|part| part.eq_ignore_ascii_case(b"campaign")).map(|at| at + 8)
}

fn holds_campaign(text: &str) -> bool {
    find_campaign(text).is_some()
}

/// Whether `text` is a built-in operator group.
pub(super) fn is_built_in(text: &str) -> bool {
    BUILT_IN.iter().any(|name| text.eq_ignore_ascii_case(name))
}

pub(super) fn is_instance(part: &str) -> bool {
    let word = part.trim_end_matches(|c: char| c.is_ascii_digit());
    INSTANCES.iter().any(|name| word.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests;
