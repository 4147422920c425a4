//! What the names of a context say: whose they are, which of them a mask matches, and which signs of it they prove.

use std::ops::Range;

use super::beside::{Ends, said_head, with_said};
use super::escape::{escape, is_metacharacter};
use super::excused::excused;
use super::heads::{before_groups, heads};
use super::leftover::{Edit, edited};
use super::meant::{are_dressed, begins_as, is_as_good, is_meant, is_meant_of};
use super::nearest::MAX_EDITS;
use super::page;
use super::pattern::{Mask, Matcher};
use super::product::{Product, product_beside};
use super::shape::shape;
use super::wild::Opened;
use super::words::{has_part, is_exact_part};
use super::{Context, MESSAGE_CENTER, Outcome};
use crate::base::nearest::distance;
use crate::names::{Names, speaks};

/// The names of a context as the mask `text` sees them.
pub(super) struct Evidence<'a> {
    pub(super) context: Context<'a>,
    /// Those of Campaign, and those of nobody knows what that begin as the mask does or have no name of Campaign beside them.
    pub(super) ours: Vec<&'a str>,
    /// The rest: profiles of other products.
    pub(super) others: Vec<&'a str>,
    /// Those of them of which nobody knows the product.
    unknown: Vec<&'a str>,
    /// Those of [`Evidence::ours`] that the mask matches.
    matched: Vec<&'a str>,
    /// How [`Evidence::ours`] end behind their groups, where the mask says it.
    ends: Option<Ends<'a>>,
    /// What the mask captures from them.
    pub(super) groups: Vec<&'a str>,
    /// The same, each as its place in its name.
    pub(super) captures: Vec<(&'a str, Range<usize>)>,
    /// Products whose names it matches, each once, in their order.
    pub(super) products: Vec<Product<'a>>,
}

impl<'a> Evidence<'a> {
    pub(super) fn of(text: &str, context: &Context<'a>) -> Evidence<'a> {
        let told = |index: usize| context.products.get(index).copied().filter(|told| !told.is_empty());
        let spoken = context.names.iter().chain(context.products).any(|text| speaks(text));
        let of = |(index, name): (usize, &&'a str)| (*name, product_beside(name, told(index), spoken));
        let names: Vec<(&str, Product<'_>)> = context.names.iter().enumerate().map(of).collect();
        let campaign = names.iter().any(|(_, product)| *product == Product::Campaign);
        let mut evidence = Evidence {
            context: *context,
            ours: Vec::new(),
            others: Vec::new(),
            unknown: Vec::new(),
            matched: Vec::new(),
            ends: None,
            groups: Vec::new(),
            captures: Vec::new(),
            products: Vec::new(),
        };
        let mask = context.mask(text);
        let mut matcher = mask.as_ref().map(Matcher::new);
        for (name, product) in names {
            let found = matcher.as_mut().and_then(|matcher| matcher.find(name));
            if ours(name, &product, campaign, text) {
                evidence.ours.push(name);
                if let Some(found) = &found {
                    evidence.matched.push(name);
                    evidence.groups.extend(found.group.clone().map(|group| &name[group]));
                    evidence.captures.extend(found.group.clone().map(|group| (name, group)));
                }
            } else {
                evidence.others.push(name);
                evidence.unknown.extend((product == Product::Unknown).then_some(name));
            }
            if found.is_some() && product != Product::Unknown && !evidence.products.contains(&product) {
                evidence.products.push(product);
            }
        }
        evidence.ends = Ends::of(text, &evidence.ours);
        evidence
    }

    /// Campaign's names up to where their groups end.
    pub(super) fn without_ends(&self) -> Names {
        let names = self.ours.iter().copied();
        match &self.ends {
            Some(ends) => ends.without(names),
            None => names.collect(),
        }
    }

    /// Whether the mask matches a name of Campaign.
    pub(super) fn any(&self) -> bool {
        !self.matched.is_empty()
    }

    /// Whether Campaign has an operator group of this name, as far as its groups are known.
    fn has(&self, group: &str) -> bool {
        self.context.groups.is_some_and(|groups| groups.place(group).is_some())
    }

    /// Whether Campaign's own groups prove the mask: most of what it captures is one of them.
    pub(super) fn are_known(&self) -> bool {
        !self.groups.is_empty() && self.groups.iter().filter(|group| self.has(group)).count() * 2 > self.groups.len()
    }

    /// Whether Campaign's groups, where they are known, speak for `candidate`: none of them that the mask gives is lost, and where
    /// names end in such groups it gives one.
    fn keeps_known(&self, candidate: &Mask) -> bool {
        let Some(groups) = self.context.groups else { return true };
        let mut matcher = Matcher::new(candidate);
        let mut gives = |name: &str| matcher.captured(name).is_some_and(|group| self.has(&name[group]));
        let kept = |(name, group): &(&str, Range<usize>)| !self.has(&name[group.clone()]);
        if !self.captures.iter().all(|capture| kept(capture) || gives(capture.0)) {
            return false;
        }
        let names = self.without_ends();
        before_groups(&names, groups).is_empty() || self.ours.iter().any(|name| gives(name))
    }

    /// Whether the mask gives some name of Campaign a group that a person would have meant.
    pub(super) fn gives_a_group(&self) -> bool {
        let names = self.without_ends();
        let heads = heads(&names);
        self.captures.iter().any(|(name, group)| is_meant_of(name, group.clone(), &heads))
    }

    /// Whether all that the mask gives is what Adobe prescribes for calls to Message Center, beside profiles that have groups.
    pub(super) fn is_of_message_center(&self) -> bool {
        !self.groups.is_empty()
            && self.groups.iter().all(|group| *group == MESSAGE_CENTER)
            && self.ours.len() > self.matched.len()
    }

    /// Whether the mask matches names, but none of `tenant`, of which there are others.
    pub(super) fn is_of_others(&self, tenant: &str) -> bool {
        let has = |name: &&&str| has_part(name, tenant);
        let missed = || self.ours.iter().filter(|name| !self.matched.contains(name));
        self.any() && !self.matched.iter().any(|name| has(&name)) && missed().any(|name| has(&name))
    }

    /// Whether names have `tenant` as a part by itself and the mask matches none of them, but others: `acme (NL)`, `C&A` for `A`.
    pub(super) fn is_of_longer(&self, tenant: &str) -> bool {
        let exact = |name: &&str| is_exact_part(name, tenant);
        self.any() && !self.matched.iter().any(exact) && self.missed().iter().any(exact)
    }

    /// Those of Campaign's names that the mask does not match.
    pub(super) fn missed(&self) -> Vec<&'a str> {
        self.ours.iter().copied().filter(|name| !self.matched.contains(name)).collect()
    }

    /// Whether a name of Campaign that begins with `head` is none that the mask matches.
    pub(super) fn misses(&self, head: &str) -> bool {
        self.ours.iter().any(|name| name.len() > head.len() && name.starts_with(head) && !self.matched.contains(name))
    }

    /// Whether the mask would match no name that it matches if another tenant stood in it.
    pub(super) fn holds_to(&self, text: &str, tenant: &str) -> bool {
        let Some(mask) = self.context.mask(text) else { return false };
        let bound = |name: &&str| has_part(name, tenant) && !mask.is_match(&name.replace(tenant, "qqqq"));
        self.any() && self.matched.iter().all(bound)
    }

    /// Whether names prove what `edits` would change of `text`: one that matches would be lost, or give a worse group.
    pub(super) fn proves(&self, text: &str, edits: &[Edit]) -> bool {
        self.any()
            && self.context.mask(&edited(text, edits)).is_some_and(|mask| {
                let mut matcher = Matcher::new(&mask);
                let mut other = |(name, group): &(&str, Range<usize>)| {
                    // Neither a separator nor the very sign falls into the group.
                    let takes = |found: &Range<usize>| {
                        let signs = edits.iter().map(|(range, _)| &text[range.clone()]).filter(|sign| !sign.is_empty());
                        found != group
                            && signs
                                .into_iter()
                                .any(|sign| ends_otherwise(&name[found.clone()], &name[group.clone()], sign))
                    };
                    let worse = |found: Range<usize>| {
                        is_meant(&name[group.clone()]) && (!is_meant(&name[found.clone()]) || takes(&found))
                    };
                    matcher.captured(name).is_some_and(worse)
                };
                self.captures.iter().any(&mut other) || self.matched.iter().any(|name| !mask.is_match(name))
            })
    }

    /// Whether another mask matches a name of Campaign.
    pub(super) fn reaches(&self, mask: &str) -> bool {
        self.context.mask(mask).is_some_and(|mask| self.ours.iter().any(|name| mask.is_match(name)))
    }

    /// Those of `edits` of `text` whose signs no name proves.
    pub(super) fn unproven(&self, text: &str, edits: Vec<Edit>) -> Vec<Edit> {
        let excused = if edits.is_empty() { Vec::new() } else { excused(text) };
        let stands = |edit: &Edit| {
            !excused.iter().any(|range| range.start <= edit.0.start && edit.0.end <= range.end)
                && !self.proves(text, std::slice::from_ref(edit))
                && !self.holds_so(text, edit)
                && !self.has_the_dash(text, edit)
                && !self.begin_with(text, edit)
        };
        edits.into_iter().filter(stands).collect()
    }

    /// Whether names part their words by the very dash that `edit` would make a hyphen, and never by a hyphen.
    fn has_the_dash(&self, text: &str, (range, plain): &Edit) -> bool {
        let blanks = text[..range.start].ends_with(' ') && text[range.end..].starts_with(' ');
        let held = |sign: &str| self.ours.iter().any(|name| name.contains(&format!(" {sign} ")));
        plain == "-" && blanks && held(&text[range.clone()]) && !held(plain)
    }

    /// Whether names begin with what `edit` would take off the beginning.
    fn begin_with(&self, text: &str, (range, plain): &Edit) -> bool {
        range.start == 0 && plain.is_empty() && self.ours.iter().any(|name| name.starts_with(&text[range.clone()]))
    }

    /// Whether names have the sign where a mask that matches none of them has it, between the same signs, and none has it as
    /// `edit` would write it.
    fn holds_so(&self, text: &str, (range, plain): &Edit) -> bool {
        if self.any() || plain.is_empty() {
            return false;
        }
        let before = text[..range.start].chars().next_back().filter(|c| !is_metacharacter(*c));
        let behind = text[range.end..].chars().next().filter(|c| !is_metacharacter(*c));
        let (Some(before), Some(behind)) = (before, behind) else { return false };
        let odd = format!("{before}{}{behind}", &text[range.clone()]);
        let even = format!("{before}{plain}{behind}");
        // In front of the groups: a group may hold signs of its own.
        let names = self.without_ends();
        let heads = heads(&names);
        let begins =
            |name: &'a str| heads.iter().find(|head| name.starts_with(**head)).map_or(name, |head| &name[..head.len()]);
        let held = |part: &str| self.ours.iter().any(|name| begins(name).contains(part));
        held(&odd) && !held(&even)
    }

    /// The full-width signs of `text` that no name proves, each with its plain one. A name that has such a sign loses its match
    /// where a plain sign stands as text, whatever it would do in an expression.
    pub(super) fn wide_signs(&self, text: &str) -> Vec<Edit> {
        let plain = page::wide_signs(text);
        let as_text = plain.iter().map(|(range, signs)| (range.clone(), escape(signs))).collect();
        let odd = self.unproven(text, as_text);
        plain.into_iter().filter(|(range, _)| odd.iter().any(|(place, _)| place == range)).collect()
    }

    /// `text` in plain signs. Where its group is there already, a pair of wide brackets is a name's: they stay text.
    pub(super) fn narrowed(&self, text: &str) -> String {
        let grouped = shape(text).is_some_and(|shape| !shape.groups.is_empty());
        let as_text = grouped && text.matches('\u{ff08}').count() == text.matches('\u{ff09}').count();
        let plain =
            |(range, signs): Edit| (range, if as_text { signs.replace('(', "\\(").replace(')', "\\)") } else { signs });
        edited(text, &self.wide_signs(text).into_iter().map(plain).collect::<Vec<_>>())
    }

    /// Whether `candidate` loses none of the names that match and gains none of another product, and each group of it is one that
    /// a person would have meant.
    pub(super) fn allows(&self, text: &str, candidate: &Mask) -> bool {
        let old = self.context.mask(text);
        // What is in brackets, or behind a separator, in all names is no group yet.
        let dressed = are_dressed(self.captures.iter().cloned());
        let was = |name: &str| match old.as_ref().filter(|_| !dressed)?.judge(name) {
            Outcome::Matched { group, .. } => group,
            Outcome::Missed { .. } => None,
        };
        let names = self.without_ends();
        let said = said_head(text, candidate.text()).filter(|_| self.matched.is_empty());
        let heads = with_said(heads(&names), said.as_deref(), &self.ours);
        let opened = Opened::of(text, candidate.text());
        // Of several groups the first may have been the wrong one.
        let alone = old.as_ref().is_some_and(|old| old.capture_groups() == 1);
        let mut matcher = Matcher::new(candidate);
        self.keeps_known(candidate) && self.ours.iter().all(|name| match matcher.find(name) {
            Some(found) if opened.lets_in(name, found.group.as_ref()) && !self.matched.contains(name) => false,
            Some(found) if found.group.as_ref().is_some_and(|group| self.has(&name[group.clone()])) => true,
            Some(found) => {
                let (found, was) = (found.group.as_ref(), was(name));
                is_as_good(name, found, was.as_ref(), &heads) && (!alone || begins_as(name, found, was.as_ref(), &heads))
            }
            None => !self.matched.contains(name),
        }) && self
            .others
            .iter()
            .all(|name| matcher.find(name).is_none_or(|_| old.as_ref().is_some_and(|old| old.is_match(name))))
            // Whoever gets in by a group that is meant may be Campaign's.
            && self.unknown.iter().all(|name| {
                was(name).filter(|was| is_meant_of(name, was.clone(), &heads)).is_none_or(|was| matcher.captured(name) == Some(was))
            })
    }
}

/// Whether `found` has `sign` at one of its ends, where `was` has it at neither.
fn ends_otherwise(found: &str, was: &str, sign: &str) -> bool {
    let ends = |group: &str| group.starts_with(sign) || group.ends_with(sign);
    ends(found) && !ends(was)
}

/// Whether a name is to be judged as Campaign's: it is, or nobody knows and there are none of Campaign (`campaign`), or it begins
/// as the mask `text` does.
pub(super) fn ours(name: &str, product: &Product<'_>, campaign: bool, text: &str) -> bool {
    match product {
        Product::Campaign => true,
        Product::Other(_) => false,
        Product::Unknown => !campaign || begins_so(name, &first_word(text)),
    }
}

/// The first word of `text`, in lower case.
fn first_word(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.map(str::to_lowercase).find(|word| word.chars().count() > 1).unwrap_or_default()
}

/// Whether the first word of `name` is `word`, or nearly.
fn begins_so(name: &str, word: &str) -> bool {
    let first = first_word(name);
    !word.is_empty() && (first == word || word.len() > 4 && distance(&first, word) <= MAX_EDITS as usize)
}
