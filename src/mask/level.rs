//! What stands behind a beginning that names share: more of the beginning, or the groups.

use std::collections::HashMap;

use super::built_in::is_built_in;
use super::heads::{Cluster, is_instance};
use super::separators::{WEAK, part};

/// The form of Adobe's pages, product - tenant - group, is written with these.
const ADOBES: [&str; 3] = [" - ", " – ", " — "];

/// What is called so is a profile of the product and of no tenant.
const STRAYS: [&str; 6] = ["default", "trial", "all", "all users", "everyone", "default configuration"];

/// Whether a profile with `rest` behind its product is of no tenant.
pub(super) fn is_stray(rest: &str) -> bool {
    STRAYS.iter().any(|stray| rest.eq_ignore_ascii_case(stray))
}

/// What stands behind a beginning.
pub(super) struct Level<'a> {
    names: usize,
    /// How long the beginning is.
    begins: usize,
    /// Whole rests that nothing parts.
    leaves: Vec<&'a str>,
    /// The next part, up to the rest, with its names, in the order in which they come.
    pub(super) children: Vec<(&'a str, Vec<&'a str>)>,
    /// Some rest behind the next part stands behind another one too.
    repeats: bool,
    /// How many of these rests are built-in groups.
    built_in: usize,
}

impl<'a> Level<'a> {
    pub(super) fn of(head: &str, names: &[&'a str], separator: &str) -> Level<'a> {
        let (count, begins) = (names.len(), head.len());
        let mut level =
            Level { names: count, begins, leaves: Vec::new(), children: Vec::new(), repeats: false, built_in: 0 };
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

    /// Whether every rest has one more part, of several different ones, before groups of which some are built in.
    pub(super) fn parts_tenants(&self) -> bool {
        self.leaves.is_empty() && self.children.len() > 1 && self.repeats && self.built_in > 0
    }

    /// Whether the groups begin here, and not behind one more part.
    pub(super) fn is_of_groups(&self, cluster: &Cluster<'_>, parts: &[&str]) -> bool {
        let depth = parts.len() + 1;
        let (separator, campaign) = (cluster.separator, cluster.campaign);
        if self.children.is_empty() {
            return true;
        }
        // A profile beside those of the tenants, "Campaign - Trial", takes nothing from them; nor does a slip in one of theirs,
        // "Campaign - acme -x".
        let slip = |leaf: &&&str| !self.children.iter().any(|(part, _)| leaf.starts_with(part));
        let is_stray = |leaf: &&str| depth == 1 && is_stray(leaf);
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
            _ if WEAK[0] == separator => !(alone && (names > 2 || self.is_of_a_tenant(parts))),
            // One name tells little: Campaign's own form has the group behind the product, others have it last.
            _ if names == 1 => {
                campaign && (ldap || depth > 1) && !parts.last().is_some_and(|part| is_instance(part))
                    || ADOBES.contains(&separator)
            }
            _ => !alone,
        }
    }
}

impl Level<'_> {
    /// Whether the one part that all rests begin with looks like a tenant's name, and no word of the groups' names.
    fn is_of_a_tenant(&self, parts: &[&str]) -> bool {
        let [(part, names)] = &self.children[..] else { return false };
        // In scripts that part no words by blanks, a blank is a separator as any other.
        if part.chars().any(is_wordless) {
            return true;
        }
        let is_word = WORDS.contains(part) || part.ends_with("'s") || part.ends_with("’s");
        let is_latin = |text: &str| text.chars().find(|c| c.is_alphabetic()).map(|c| c < '\u{370}');
        let rest = |name: &str| is_latin(&name[self.begins + part.len()..]);
        let changes =
            || names.len() > 1 && names.iter().all(|name| rest(name).is_some_and(|rest| is_latin(part) == Some(!rest)));
        parts.iter().all(|part| is_instance(part))
            && !is_word
            && (part.contains(['&', '+', '*', '!', '@', '\'', '’', '_', '.']) || changes())
    }
}

/// These have a sign and are words of groups' names all the same.
const WORDS: [&str; 5] = ["R&D", "Q&A", "M&A", "P&L", "L&D"];

/// A sign of a script that parts no words by blanks.
fn is_wordless(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}
