//! What only many names show: that another sign is the one that parts them, or where their groups begin.

use std::collections::HashMap;

use super::built_in::{ends_in_built_in, is_built_in};
use super::heads::{Cluster, is_instance};
use super::meant::{is_loose, is_meant};
use super::product::is_of_another;
use super::separators::{STRONG, WEAK, part};
use crate::names::{Names, find_campaign};

/// The sign that parts `cluster` in truth: it stands twice in every name, and the sign behind the product only once before it, as
/// in `Campaign_v7 - acme - ops`.
pub(super) fn other_form(cluster: &Cluster<'_>) -> Option<&'static str> {
    let first = cluster.names.first()?;
    let blank = cluster.separator == WEAK[0];
    if !cluster.campaign || cluster.separator.starts_with(' ') && !blank {
        return None;
    }
    // LDAP's own form has the group right behind the product.
    let firm = cluster.names.len() == 1 || cluster.head.eq_ignore_ascii_case("Adobe Campaign_");
    let between = |name: &str, sign: &str| -> Option<(usize, bool)> {
        let (word, length) = part(name, sign)?;
        let word = word.get(cluster.head.len()..).filter(|word| !word.contains(cluster.separator))?;
        part(&name[length..], sign)?;
        (!(firm || WEAK.contains(&sign)) || is_instance(word)).then_some((length, word.is_empty()))
    };
    // What stands in the word that all have behind the product, and nowhere else, is the tenant's.
    let word = first[cluster.head.len()..].find(' ').map_or("", |length| &first[..=cluster.head.len() + length]);
    let is_shared = blank && cluster.names.len() > 1 && cluster.names.iter().all(|name| name.starts_with(word));
    let is_of_word = |sign: &str| is_shared && !cluster.names.iter().any(|name| name[word.len()..].contains(sign));
    let parts_all = |sign: &&&str| {
        if is_of_word(sign) {
            return false;
        }
        let spaced = sign.ends_with(' ');
        let found = cluster.names.iter().filter_map(|name| Some((name, between(name, sign)?.0)));
        let alike = found.filter(|(name, length)| spaced || first.get(..*length) == name.get(..*length)).count();
        alike * 5 >= cluster.names.len() * 4
    };
    STRONG
        .iter()
        .chain(&WEAK[1..])
        .filter(|sign| **sign != cluster.separator && (blank || sign.ends_with(' ')))
        .find(parts_all)
        .copied()
}

/// The beginning behind which built-in groups show that groups begin there, where words are parted by blanks alone.
pub(super) fn certain<'a>(cluster: &Cluster<'_>, names: &[&'a str]) -> Option<&'a str> {
    if cluster.separator != WEAK[0] {
        return None;
    }
    let mut heads: HashMap<&str, usize> = HashMap::new();
    let mut order = Vec::new();
    for name in names {
        // What stands directly behind the product is a group there: then others begin there too.
        if is_built_in(&name[cluster.head.len()..]) {
            return None;
        }
        let Some(head) = ends_in_built_in(name).map(|head| &name[..=head.len()]) else { continue };
        if head.len() > cluster.head.len() {
            *heads.entry(head).or_default() += 1;
            order.push(head);
        }
    }
    let with = |head: &str| names.iter().filter(|name| name.starts_with(head)).count();
    let holds = |head: &&str| heads[head] > 1 || with(head) == names.len();
    order.into_iter().find(holds)
}

/// What stands before the groups and behind them, where all names of Campaign end alike: `Campaign - admin (acme)`,
/// `acme - admin - Campaign`. Built-in groups have to show it.
pub(super) fn around(names: &Names) -> Option<(&str, &str)> {
    let ours: Vec<&str> =
        (0..names.len()).filter(|index| !is_of_another(names, *index)).filter_map(|index| names.get(index)).collect();
    let (first, rest) = ours.split_first().filter(|(_, rest)| !rest.is_empty())?;
    let shared = |from_end: bool| {
        rest.iter().fold(first.len(), |length, name| {
            let (a, b) = (first.as_bytes(), name.as_bytes());
            let same = (0..length.min(b.len()))
                .take_while(|at| if from_end { a[a.len() - 1 - at] == b[b.len() - 1 - at] } else { a[*at] == b[*at] });
            same.count()
        })
    };
    let (begin, end) = (shared(false), first.len() - shared(true));
    let head = (0..=begin).rev().filter(|at| first.is_char_boundary(*at)).map(|at| &first[..at]);
    let head = head.into_iter().find(|head| head.is_empty() || head.ends_with(is_loose))?;
    let tail = (end..first.len()).filter(|at| first.is_char_boundary(*at)).map(|at| &first[at..]);
    let mut tail = tail.into_iter().skip_while(|tail| !tail.starts_with(|c| is_loose(c) || c == '@'));
    let tail = tail.next().filter(|tail| tail.contains(char::is_alphanumeric))?;
    // Another word behind a blank is the group's.
    let is_word = tail.trim_start().starts_with(char::is_alphanumeric);
    // Before the product the tenant may stand.
    let behind = find_campaign(head).map_or(head, |at| &head[at..]);
    let behind = if find_campaign(head).is_none() && find_campaign(tail).is_some() { "" } else { behind };
    if is_word || behind.contains(char::is_alphanumeric) || is_built_in(tail.trim_start_matches(is_loose)) {
        return None;
    }
    let groups: Option<Vec<&str>> =
        ours.iter().map(|name| name.strip_prefix(head)?.strip_suffix(tail).filter(|group| is_meant(group))).collect();
    let groups = groups.filter(|groups| groups.iter().any(|group| *group != groups[0]))?;
    let known = groups.iter().any(|group| is_built_in(group));
    // In front of the product they are looked for by themselves.
    (known && (!head.is_empty() || find_campaign(tail).is_none())).then_some((head, tail))
}
