//! Where the names of profiles part into a fixed beginning and the group: the beginnings that an administrator would write.

use std::collections::{HashMap, HashSet};

use super::evidence::is_loose;
use super::product::{Product, product};
use super::separators::{STRONG, WEAK, by_strength, find_campaign, first_separator, part};
use crate::names::Names;

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

/// What is called so is a profile of the product and of no tenant.
const STRAYS: [&str; 6] = ["default", "trial", "all", "all users", "everyone", "default configuration"];

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
    let tenants = tenants(names, stride);
    for cluster in &clusters {
        cluster.part(cluster.head, &cluster.names, &[], &tenants, &mut found);
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

/// What stands behind other products where Campaign's names have the tenant.
fn tenants(names: &Names, stride: usize) -> HashSet<&str> {
    let second = |(index, name): (usize, &'_ str)| -> Option<(usize, usize)> {
        let Product::Other(_) = product(name, names.product(index)) else { return None };
        let separator = by_strength(name)?;
        let (_, start) = part(name, separator)?;
        let (word, _) = part(&name[start..], separator)?;
        Some((start, start + word.len()))
    };
    let others = names.iter().enumerate().step_by(stride);
    others.filter_map(|(index, name)| second((index, name)).map(|(start, end)| &name[start..end])).collect()
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
    /// Finds where the groups of `names`, which all begin with `head`, begin. `parts` are those of `head`
    /// behind the product; `tenants` is what other products have there.
    fn part(
        &self,
        head: &'a str,
        names: &[&'a str],
        parts: &[&str],
        tenants: &HashSet<&str>,
        found: &mut Vec<(&'a str, Rank)>,
    ) {
        let depth = parts.len() + 1;
        let level = Level::of(head, names, self.separator);
        let of_tenant = parts.last().is_some_and(|part| tenants.contains(part));
        let of_groups = of_tenant && !level.children.iter().all(|(part, _)| is_instance(part));
        let of_tenants = depth == 1 && level.children.iter().any(|(part, _)| tenants.contains(part));
        if of_groups || !of_tenants && level.is_of_groups(self, depth) {
            let strong = !WEAK.contains(&self.separator);
            let head = if depth == 1 { self.parted_otherwise(head, names) } else { head };
            found.push((head, (self.campaign, !head.starts_with('_'), strong, names.len())));
            return;
        }
        for (word, names) in &level.children {
            let name = names[0];
            let parts = [parts, &[*word]].concat();
            let (_, length) = part(&name[head.len()..], self.separator).unwrap_or_default();
            self.part(&name[..head.len() + length], names, &parts, tenants, found);
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
    fn is_of_groups(&self, cluster: &Cluster<'_>, depth: usize) -> bool {
        let (separator, campaign) = (cluster.separator, cluster.campaign);
        if self.children.is_empty() {
            return true;
        }
        // A profile beside those of the tenants, "Campaign - Trial", takes nothing from them; nor does a slip in one of theirs,
        // "Campaign - acme -x".
        let slip = |leaf: &&&str| !self.children.iter().any(|(part, _)| leaf.starts_with(part));
        let is_stray = |leaf: &&str| depth == 1 && STRAYS.iter().any(|stray| leaf.eq_ignore_ascii_case(stray));
        let leaves = self.leaves.iter().filter(slip).filter(|leaf| !is_stray(leaf)).count();
        let names = self.names - self.leaves.iter().filter(|leaf| is_stray(leaf)).count();
        let few = leaves * 5 <= self.names
            && (leaves < self.leaves.len() || self.children.iter().any(|(_, names)| names.len() > 1))
            || self.built_in > 0 && leaves * 2 <= self.names
            || leaves == 0 && names < self.names;
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
        // These part no words of a group's name; nor does a sign behind which several names go on, but in LDAP's own form.
        let firm = !WEAK.contains(&separator) && separator != "_";
        let shared = WEAK[0] != separator && self.children.iter().any(|(_, names)| names.len() > 1);
        let ldap = separator == "_" && cluster.head.eq_ignore_ascii_case("Adobe Campaign_");
        if depth == 1 && leaves == 0 && (firm || shared && !ldap) {
            return false;
        }
        match (ADOBES.contains(&separator), depth) {
            (true, 1) => false,
            (true, _) if campaign => true,
            // Words of a group's name: only what many names share is more than that.
            _ if WEAK[0] == separator => !(alone && names > 2),
            // One name tells little: Campaign's own form has the group behind the product, others have it last.
            _ if names == 1 => campaign || ADOBES.contains(&separator),
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
