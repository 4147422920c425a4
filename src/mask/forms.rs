//! What only many names show: that another sign is the one that parts them, or where their groups begin.

use std::collections::HashMap;

use super::built_in::{ends_in_built_in, is_built_in};
use super::heads::{Cluster, is_instance};
use super::separators::{STRONG, WEAK, part};

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
    let parts_all = |sign: &&&str| {
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
