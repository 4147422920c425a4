//! Where the names of profiles part into a fixed beginning and the group: the beginnings that an administrator would write.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

pub(super) use super::built_in::is_built_in;
pub(super) use super::by_groups::before_groups;
use super::forms::{certain, other_form};
use super::level::Level;
use super::meant::is_loose;
use super::product::is_of_another;
use super::separators::{STRONG, WEAK, by_strength, first_separator, part};
use super::twice::Signs;
use crate::names::{Names, find_campaign};

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
    let known = names.products().iter().any(|product| find_campaign(product).is_some());
    let mut firsts: Vec<First<'_>> = Vec::new();
    // A beginning that names of other products share with Campaign's is none.
    let beside = names.speak_of_campaign();
    let sampled = names.iter().enumerate().step_by(stride);
    let asked: Vec<(usize, &str)> = sampled.filter(|(index, _)| !(beside && is_of_another(names, *index))).collect();
    let signs = Signs::of(asked.iter().map(|(_, name)| *name));
    for (index, name) in asked {
        let Some(first) = First::of(name, signs.of_name(name)) else { continue };
        let told = names.product(index).filter(|_| known).map(|told| find_campaign(told).is_some());
        firsts.push(First { campaign: told.unwrap_or(first.campaign), ..first });
    }
    outward(&mut firsts);
    let clusters = clusters(&firsts).into_iter().flat_map(Cluster::reformed);
    let mut found: Vec<(&str, Rank)> = Vec::new();
    let tenants = tenants(names, stride);
    for cluster in clusters {
        cluster.part(cluster.head, &cluster.names, &[], &tenants, &mut found);
    }
    // Where names are parted by less, a stronger separator in one of them is its group's.
    let shorter: Vec<(&str, usize)> = found.iter().map(|(head, rank)| (*head, rank.2)).collect();
    for (head, (.., count, weight)) in &mut found {
        let is_of_group = shorter.iter().any(|(other, names)| {
            *names > *count
                && other.len() < head.len()
                && head.starts_with(other)
                && !head[other.len()..].starts_with(is_loose)
        });
        *weight = if is_of_group { 1 } else { *weight };
    }
    // Stable: what comes first stays first among equals.
    found.sort_by_key(|(_, (campaign, people, count, weight))| Reverse((*campaign, *people, count * weight)));
    // What a beginning explains counts, whatever cluster it comes of. A blank before a sign is that sign's.
    let close = found.len().min(CLOSE);
    for (head, rank) in &mut found[..close] {
        let rests = firsts.iter().filter_map(|first| first.name.strip_prefix(*head));
        rank.2 = rank.2.max(rests.filter(|rest| !rest.is_empty() && !rest.starts_with(is_loose)).count());
    }
    found[..close].sort_by_key(|(_, (campaign, people, count, weight))| Reverse((*campaign, *people, count * weight)));
    let mut seen = HashSet::new();
    found.into_iter().map(|(head, _)| head).filter(|head| seen.insert(*head)).collect()
}

/// So many of the best beginnings are held against all names.
const CLOSE: usize = 32;

/// How much of `name` the first of `heads` takes that it begins with, in bytes; nothing where it begins with none.
pub(super) fn begins(heads: &[&str], name: &str) -> usize {
    heads.iter().find(|head| name.starts_with(**head)).map_or(0, |head| head.len())
}

/// What stands behind other products where Campaign's names have the tenant.
fn tenants(names: &Names, stride: usize) -> HashSet<&str> {
    let second = |(index, name): (usize, &'_ str)| -> Option<(usize, usize)> {
        if !is_of_another(names, index) {
            return None;
        }
        let separator = by_strength(name)?;
        let (_, start) = part(name, separator)?;
        let (word, _) = part(&name[start..], separator)?;
        Some((start, start + word.len()))
    };
    let others = names.iter().enumerate().step_by(stride);
    others.filter_map(|(index, name)| second((index, name)).map(|(start, end)| &name[start..end])).collect()
}

/// What decides which beginning comes first: Campaign's, not of administrators, of more names, each of which counts for so many.
type Rank = (bool, bool, usize, usize);

/// So many names that only blanks part tell as much as one that a sign parts.
const SIGN: usize = 3;

/// Names with the same product in front.
pub(super) struct Cluster<'a> {
    pub(super) head: &'a str,
    pub(super) separator: &'a str,
    pub(super) campaign: bool,
    pub(super) names: Vec<&'a str>,
}

/// The clusters of names that begin alike, in the order in which they come.
fn clusters<'a>(firsts: &[First<'a>]) -> Vec<Cluster<'a>> {
    let mut clusters: Vec<Cluster<'_>> = Vec::new();
    let mut places = HashMap::new();
    for First { name, head, separator, campaign, .. } in firsts {
        let place = *places.entry((head, separator, campaign)).or_insert_with(|| {
            clusters.push(Cluster { head, separator, campaign: *campaign, names: Vec::new() });
            clusters.len() - 1
        });
        clusters[place].names.push(name);
    }
    clusters
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
        if let Some(head) = certain(self, names).filter(|_| depth == 1) {
            let with = names.iter().filter(|name| name.starts_with(head)).count();
            found.push((head, (self.campaign, true, with, SIGN)));
            let rest: Vec<&str> = names.iter().copied().filter(|name| !name.starts_with(head)).collect();
            if !rest.is_empty() {
                self.part(self.head, &rest, parts, tenants, found);
            }
            return;
        }
        let level = Level::of(head, names, self.separator);
        let of_tenant = parts.last().is_some_and(|part| tenants.contains(part));
        let of_groups = of_tenant && !level.children.iter().all(|(part, _)| is_instance(part));
        let of_tenants = depth == 1 && level.children.iter().any(|(part, _)| tenants.contains(part));
        if of_groups || !of_tenants && level.is_of_groups(self, parts) {
            let weight = if self.separator == WEAK[0] { 1 } else { SIGN };
            let of_tenants = if depth == 1 { self.tenants_otherwise(head, names) } else { Vec::new() };
            if !of_tenants.is_empty() {
                found.extend(of_tenants.into_iter().map(|(head, count)| (head, (self.campaign, true, count, weight))));
                return;
            }
            let head = if depth == 1 { self.parted_otherwise(head, names) } else { head };
            found.push((head, (self.campaign, !head.starts_with('_'), names.len(), weight)));
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
    /// The same names, parted by another sign where that parts all of them more than once.
    fn reformed(self) -> Vec<Cluster<'a>> {
        let Some(separator) = other_form(&self) else { return vec![self] };
        let campaign = self.campaign;
        let again = |name: &'a str| {
            let length = part(name, separator).map(|(_, length)| length).filter(|length| *length > self.head.len());
            let (head, separator) = length.map_or((self.head, self.separator), |length| (&name[..length], separator));
            First { name, head, separator, campaign, outer: None }
        };
        clusters(&self.names.iter().map(|name| again(name)).collect::<Vec<_>>())
    }

    /// The beginnings of several tenants behind `head`, with how many names each has, where another sign parts all `names` there
    /// from groups of which some are built in: "Campaign: acme - admin", "Campaign: globex - admin".
    fn tenants_otherwise(&self, head: &'a str, names: &[&'a str]) -> Vec<(&'a str, usize)> {
        if !self.campaign {
            return Vec::new();
        }
        let others = STRONG.iter().filter(|separator| **separator != self.separator);
        let levels = others.map(|separator| (separator, Level::of(head, names, separator)));
        let mut of_tenants = levels.filter(|(_, level)| level.parts_tenants());
        let Some((separator, level)) = of_tenants.next() else { return Vec::new() };
        let begins = |(_, names): &(&str, Vec<&'a str>)| {
            let (_, length) = part(&names[0][head.len()..], separator)?;
            Some((&names[0][..head.len() + length], names.len()))
        };
        level.children.iter().filter_map(begins).collect()
    }

    /// The beginning behind `head` where all `names` have the same part there, which another sign parts from built-in groups:
    /// "Campaign - acme: admin", "Campaign - acme ⇒ admin".
    fn parted_otherwise(&self, head: &'a str, names: &[&'a str]) -> &'a str {
        let Some(first) = names.first() else { return head };
        let others = STRONG.iter().filter(|separator| **separator != self.separator);
        let shared = |begins: &&str| {
            let rests = names.iter().map(|name| name.strip_prefix(begins));
            rests.clone().all(|rest| rest.is_some()) && rests.flatten().any(is_built_in)
        };
        let parted =
            others.filter_map(|sign| part(&first[head.len()..], sign).map(|(_, length)| &first[..head.len() + length]));
        let ends = first.char_indices().filter(|(at, c)| *at > head.len() && !c.is_alphanumeric());
        let odd = ends.map(|(at, c)| &first[..at + c.len_utf8()]).filter(|begins| {
            let sign = &begins[begins.trim_end_matches(|c: char| !c.is_alphanumeric()).len()..];
            begins.len() > head.len() + sign.len() && !sign.trim().is_empty() && !WEAK.contains(&sign)
        });
        parted.chain(odd).find(shared).unwrap_or(head)
    }
}

/// How a name begins.
struct First<'a> {
    name: &'a str,
    /// Its shortest beginning that holds the word for Campaign, else its first part.
    head: &'a str,
    separator: &'a str,
    /// Whether that speaks of Campaign.
    campaign: bool,
    /// Its first part, where the word for Campaign stands behind that.
    outer: Option<(&'a str, &'a str)>,
}

impl<'a> First<'a> {
    /// `None` for a name that nothing parts; `sign` is what parts it as all names of its kind show.
    fn of(name: &'a str, sign: Option<&'a str>) -> Option<First<'a>> {
        let begins = |separator: &'a str, from: usize| {
            let mut start = 0;
            loop {
                start += part(&name[start..], separator)?.1;
                if start > from {
                    return Some((&name[..start], separator));
                }
            }
        };
        let plain = || sign.or_else(|| by_strength(name)).and_then(|separator| begins(separator, 0));
        let of_campaign = find_campaign(name)
            .filter(|end| {
                !is_built_in(name[..*end].rfind(is_loose).map_or(name, |at| name[at..].trim_start_matches(is_loose)))
            })
            .and_then(|end| Some((end, begins(sign.or_else(|| first_separator(name, end))?, end)?)));
        let Some((end, (head, separator))) = of_campaign else {
            let (head, separator) = plain()?;
            return Some(First { name, head, separator, campaign: false, outer: None });
        };
        let is_inner = name[..end].contains(|c: char| c != ' ' && is_loose(c));
        let outer = if is_inner { plain() } else { None };
        let outer = outer.filter(|(outer, _)| find_campaign(outer).is_none());
        Some(First { name, head, separator, campaign: true, outer })
    }

    /// Whether the word for Campaign is a part of the name by itself, the second one: `acme - Campaign - admin`.
    fn is_second(&self) -> bool {
        let Some((outer, separator)) = self.outer else { return true };
        separator == self.separator
            && part(&self.name[outer.len()..], separator)
                .is_some_and(|(_, length)| outer.len() + length == self.head.len())
    }
}

/// Where a word for Campaign stands in the groups of some names only, they begin as their kin without it does.
fn outward(firsts: &mut [First<'_>]) {
    let mut kin: HashMap<&str, usize> = HashMap::new();
    let mut alike: HashMap<&str, usize> = HashMap::new();
    for first in &*firsts {
        let outer = first.outer.map(|(outer, _)| outer).or((!first.campaign).then_some(first.head));
        *outer.map_or(&mut 0, |outer| kin.entry(outer).or_default()) += 1;
        *alike.entry(first.head).or_default() += 1;
    }
    for first in firsts {
        let Some((outer, separator)) = first.outer else { continue };
        let of_all = kin.get(outer).copied().unwrap_or_default();
        if !first.is_second() && of_all > alike.get(first.head).copied().unwrap_or_default() {
            (first.head, first.separator, first.campaign) = (outer, separator, false);
        }
    }
}

pub(super) fn is_instance(part: &str) -> bool {
    let word = part.trim_end_matches(|c: char| c.is_ascii_digit());
    INSTANCES.iter().any(|name| word.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests;
