//! Whether what a mask captures from names could be operator groups at all, as the names tell.

use std::ops::Range;

use super::escape::escape;
use super::evidence::Evidence;
use super::heads::{begins, heads, is_built_in};
use super::meant::{are_dressed, goes_on, is_halved, is_loose};
use super::shape::shape;
use super::torn::Wild;
use super::words::{has_part, is_exact_part, same, words};
use crate::names::speaks;

/// From so many letters a piece beside the group is a word that all groups may begin or end with.
const WORD: usize = 3;

impl Evidence<'_> {
    /// Whether what the mask captures is a piece of a word in every name.
    pub(super) fn is_cut_from_words(&self) -> bool {
        let is_cut = |(name, group): &(&str, Range<usize>)| {
            let (before, behind) = (&name[..group.start], &name[group.end..]);
            name[group.clone()].contains(char::is_alphanumeric)
                && (before.ends_with(char::is_alphanumeric) || behind.starts_with(char::is_alphanumeric))
        };
        !self.captures.is_empty() && self.captures.iter().all(is_cut)
    }

    /// Whether the mask matches names of Campaign and gives none of them a group that could be one: each is cut out of a word, is
    /// nothing, holds the product's name with what stands behind it, or is the same in names that differ.
    pub(super) fn gives_none(&self, text: &str) -> bool {
        if self.captures.is_empty() || self.are_known() {
            return false;
        }
        let holds_product = |(name, group): &(&str, Range<usize>)| group.start == 0 && speaks(&name[group.clone()]);
        let first = &self.captures[0];
        let same = self.captures.len() > 1
            && self.captures.iter().all(|(name, group)| {
                name[group.clone()] == first.0[first.1.clone()] && name[group.end..].contains(char::is_alphanumeric)
            })
            && self.captures.iter().any(|(name, group)| name[group.end..] != first.0[first.1.end..]);
        let is_none = |capture: &(&str, Range<usize>)| {
            capture.1.is_empty() || holds_product(capture) || is_halved(capture.0, &capture.1)
        };
        if same || self.captures.iter().all(is_none) {
            return true;
        }
        let names = self.without_ends();
        let heads = heads(&names);
        are_dressed(self.captures.iter().cloned())
            || self.hold_the_tenant(text)
            || self.leave_the_tenant(text)
            || self.begin_early(text, &heads)
            || self.are_one_behind_a_wildcard(text)
            || self.begin_within_one_word()
            || self.are_whole_names(&heads)
            || self.ends_early(&heads)
            || self.cuts_every_word(text)
            || self.are_torn(Wild::of(text), &heads)
    }

    /// Whether the group of `text` itself begins with the tenant that is known, and goes on behind it.
    fn hold_the_tenant(&self, text: &str) -> bool {
        let shape = shape(text).unwrap_or_default();
        let (Some(tenant), [group]) = (self.context.tenant, &shape.groups[..]) else { return false };
        let rest = text[group.inside.clone()].strip_prefix(escape(tenant).as_str());
        rest.is_some_and(|rest| rest.starts_with(|c: char| is_loose(c) && c != '\\'))
    }

    /// Whether every group of a name of `tenant` begins with it, and goes on behind what parts it: but in LDAP's own form, where groups
    /// may be called so.
    pub(super) fn captures_the_tenant(&self, tenant: &str) -> bool {
        let is_own = |(name, group): &&(&str, Range<usize>)| {
            let before = &name[..group.start];
            has_part(name, tenant) && !before.contains(tenant) && !before.eq_ignore_ascii_case("Adobe Campaign_")
        };
        let mut own = self.captures.iter().filter(is_own).peekable();
        let begins = |(name, group): &(&str, Range<usize>)| {
            name[group.clone()]
                .strip_prefix(tenant)
                .is_some_and(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()))
        };
        own.peek().is_some() && !self.are_known() && own.all(begins)
    }

    /// Whether the mask lets in names that have `tenant` by itself, and others that lack it and of which it does not speak: by a wildcard
    /// in or beside the tenant, or one that takes another tenant into the group.
    pub(super) fn lets_in_others(&self, text: &str, tenant: &str) -> bool {
        let own = |(name, _): &&(&str, Range<usize>)| is_exact_part(name, tenant);
        if !self.captures.iter().any(|capture| own(&capture)) {
            return false;
        }
        let names = self.without_ends();
        let heads = heads(&names);
        let spoken = words(text);
        let is_early = |(name, group): &(&str, Range<usize>)| group.start < begins(&heads, name);
        let is_unspoken = |(name, group): &(&str, Range<usize>)| {
            let outside = words(&escape(&format!("{} {}", &name[..group.start], &name[group.end..])));
            let is_number = |word: &str| word.chars().any(|c| c.is_ascii_digit());
            outside.iter().any(|word| !is_number(word) && !spoken.iter().any(|spoken| same(spoken, word)))
        };
        let mut others = self.captures.iter().filter(|capture| !is_exact_part(capture.0, tenant));
        others.any(|capture| is_early(capture) || is_unspoken(capture))
    }

    /// Whether the mask names the tenant that is known, but every group begins with it: the names do not fill what speaks of it.
    fn leave_the_tenant(&self, text: &str) -> bool {
        let Some(tenant) = self.context.tenant.filter(|tenant| has_part(text, tenant)) else { return false };
        let begins = |(name, group): &(&str, Range<usize>)| {
            let rest = name[group.clone()].strip_prefix(tenant);
            rest.is_some_and(|rest| rest.starts_with(is_loose)) && !name[..group.start].contains(tenant)
        };
        self.captures.iter().all(begins)
    }

    /// Whether every group begins within a word in front of where its name's does, or the mask itself has in its group what those in
    /// front of it end with.
    fn begin_early(&self, text: &str, heads: &[&str]) -> bool {
        let shape = shape(text).unwrap_or_default();
        let [group] = &shape.groups[..] else { return false };
        let inside = text[group.inside.clone()].replace('\\', "");
        let fixed = inside.find(['.', '[', '(']).unwrap_or(0);
        let is_early = |(name, group): &(&str, Range<usize>)| {
            let head = begins(heads, name);
            let (before, taken) = (&name[..group.start], &name[group.clone()]);
            let in_a_word = before.ends_with(char::is_alphanumeric) && taken.starts_with(char::is_alphanumeric);
            let signed = !taken.starts_with(|c: char| c.is_alphanumeric() || "([{<#&".contains(c));
            let in_the_tenant = self.context.tenant.is_some_and(|tenant| {
                let inside = |(at, _): (usize, &str)| at < group.start && group.start < at + tenant.len();
                name.match_indices(tenant).any(inside)
            });
            let said = fixed > 0 && group.start + fixed >= head && before.ends_with(char::is_alphanumeric);
            in_the_tenant || group.start < head && head <= group.end && (in_a_word || signed || said)
        };
        self.captures.iter().all(is_early)
    }

    /// Whether several groups, and all of them, begin within a word that all names have there, and go on behind it.
    fn begin_within_one_word(&self) -> bool {
        let piece = |(name, group): &(&'_ str, Range<usize>)| {
            let (before, taken) = (&name[..group.start], &name[group.clone()]);
            let end = taken.find(|c: char| !c.is_alphanumeric()).filter(|end| *end > 0)?;
            before.ends_with(char::is_alphanumeric).then(|| taken[..end].to_owned())
        };
        let first = self.captures.first().and_then(piece);
        self.captures.len() > 1 && first.is_some() && self.captures.iter().all(|capture| piece(capture) == first)
    }

    /// Whether all names, of which there are several, have one group behind a wildcard that stands behind product and tenant: what differs
    /// there are the groups.
    fn are_one_behind_a_wildcard(&self, text: &str) -> bool {
        let wildcard = text.find(".*").filter(|at| !text[..*at].contains('(')).unwrap_or(0);
        let parts = text[..wildcard].replace('\\', "");
        let parted = parts.trim_end_matches(is_loose);
        let first = self.groups.first();
        parted.len() < parts.len()
            && parted.contains(is_loose)
            && self.groups.len() > 1
            && self.groups.iter().all(|group| Some(group) == first && !is_built_in(group))
    }

    /// Whether every group is the whole of its name, of which others have the beginning too.
    fn are_whole_names(&self, heads: &[&str]) -> bool {
        let is_whole = |(name, group): &(&str, Range<usize>)| {
            *group == (0..name.len()) && heads.iter().any(|head| name.starts_with(head) && name.len() > head.len())
        };
        self.captures.len() > 1 && self.captures.iter().all(is_whole)
    }

    /// Whether most groups are torn out of a word, or have lost a sign of their own, and none is one of Campaign's own.
    fn are_torn(&self, wild: Wild, heads: &[&str]) -> bool {
        if wild == Wild::default() {
            return false;
        }
        let tears = |capture: &(&str, Range<usize>)| {
            wild.tears(capture) || wild.takes_a_sign(begins(heads, capture.0), capture)
        };
        self.captures.iter().filter(|capture| tears(capture)).count() * 2 > self.captures.len()
            && !self.captures.iter().any(|(name, group)| is_built_in(&name[group.clone()]))
    }

    /// Whether every group ends before that of its name begins, or all of them stand where one is the tenant, with more behind it.
    fn ends_early(&self, heads: &[&str]) -> bool {
        let goes_on = |(name, group): &(&str, Range<usize>)| name[group.end..].contains(char::is_alphanumeric);
        if !self.captures.iter().all(goes_on) {
            return false;
        }
        let is_early = |(name, group): &(&str, Range<usize>)| group.end < begins(heads, name);
        let is_tenant = |(name, group): &(&str, Range<usize>)| Some(&name[group.clone()]) == self.context.tenant;
        self.captures.iter().all(is_early) || self.captures.iter().any(is_tenant)
    }

    /// Whether every group is cut out of a word that goes on, and none is one of Campaign's own. A word that `text` itself has right
    /// beside its group may be what all groups' names begin with.
    pub(super) fn cuts_every_word(&self, text: &str) -> bool {
        let shape = shape(text).unwrap_or_default();
        let [group] = &shape.groups[..] else { return false };
        // A letter or two are no word, and `\\w` is none.
        let (before, behind) = (&text[..group.range.start], &text[group.range.end..]);
        let word = |letters: usize| letters >= WORD;
        let escaped = before.len() - before.trim_end_matches(char::is_alphanumeric).len();
        let ends = if before[..before.len() - escaped].ends_with('\\') { escaped.saturating_sub(1) } else { escaped };
        let meant = word(ends) || word(behind.len() - behind.trim_start_matches(char::is_alphanumeric).len());
        let is_cut = |(name, group): &(&str, Range<usize>)| {
            let (before, taken, behind) = (&name[..group.start], &name[group.clone()], &name[group.end..]);
            let is_cut = goes_on(before, taken) || goes_on(taken, behind);
            is_cut && !is_built_in(taken) && (!meant || taken.contains(" - "))
        };
        !self.captures.is_empty() && self.captures.iter().all(is_cut)
    }
}
