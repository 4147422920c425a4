//! What the names of a context say: whose they are, which of them a mask matches, and which signs of it they prove.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, ClassSet, ClassSetItem};

use super::escape::{escape, is_metacharacter};
use super::group::find;
use super::heads::{before_groups, heads, is_built_in};
use super::leftover::{Edit, edited};
use super::nearest::MAX_EDITS;
use super::page;
use super::pattern::{Mask, Matcher};
use super::product::{Product, product_beside};
use super::quotes;
use super::shape::shape;
use super::wild::Opened;
use super::{Context, Outcome};
use crate::base::nearest::distance;
use crate::names::{Names, find_campaign, speaks};

/// The names of a context as the mask `text` sees them.
pub(super) struct Evidence<'a> {
    context: Context<'a>,
    /// Those of Campaign, and those of nobody knows what that begin as the mask does or have no name of Campaign beside them.
    pub(super) ours: Vec<&'a str>,
    /// The rest: profiles of other products.
    pub(super) others: Vec<&'a str>,
    /// Those of them of which nobody knows the product.
    unknown: Vec<&'a str>,
    /// Those of [`Evidence::ours`] that the mask matches.
    matched: Vec<&'a str>,
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
        evidence
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
        let names: Names = self.ours.iter().collect();
        before_groups(&names, groups).is_empty() || self.ours.iter().any(|name| gives(name))
    }

    /// Whether the mask gives some name of Campaign a group that a person would have meant.
    pub(super) fn gives_a_group(&self) -> bool {
        let names: Names = self.ours.iter().collect();
        let heads = heads(&names);
        self.captures.iter().any(|(name, group)| is_meant_of(name, group.clone(), &heads))
    }

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
        let holds_product =
            |(name, group): &(&str, Range<usize>)| group.start == 0 && find_campaign(&name[group.clone()]).is_some();
        let first = &self.captures[0];
        let same = self.captures.len() > 1
            && self.captures.iter().all(|(name, group)| {
                name[group.clone()] == first.0[first.1.clone()] && name[group.end..].contains(char::is_alphanumeric)
            })
            && self.captures.iter().any(|(name, group)| name[group.end..] != first.0[first.1.end..]);
        let is_none = |capture: &(&str, Range<usize>)| capture.1.is_empty() || holds_product(capture);
        same || self.captures.iter().all(is_none) || self.cuts_every_word(text)
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
        };
        edits.into_iter().filter(stands).collect()
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
        let names: Names = self.ours.iter().collect();
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
        let was = |name: &str| match old.as_ref()?.judge(name) {
            Outcome::Matched { group, .. } => group,
            Outcome::Missed { .. } => None,
        };
        let names: Names = self.ours.iter().collect();
        let heads = heads(&names);
        let opened = Opened::of(text, candidate.text());
        let mut matcher = Matcher::new(candidate);
        self.keeps_known(candidate) && self.ours.iter().all(|name| match matcher.find(name) {
            Some(found) if opened.lets_in(name, found.group.as_ref()) && !self.matched.contains(name) => false,
            Some(found) if found.group.as_ref().is_some_and(|group| self.has(&name[group.clone()])) => true,
            Some(found) => is_as_good(name, found.group.as_ref(), was(name).as_ref(), &heads),
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

/// From so many letters a piece beside the group is a word that all groups may begin or end with.
const WORD: usize = 3;

/// A group as a person would have meant it: not empty, no blank and no separator at its ends.
pub(super) fn is_meant(group: &str) -> bool {
    !group.is_empty() && !group.starts_with(is_loose) && !group.ends_with(is_loose)
}

/// Whether a repair may give the group `found` of `name` where the mask gave `was`: the same, or one that is meant where none was.
pub(super) fn is_as_good(name: &str, found: Option<&Range<usize>>, was: Option<&Range<usize>>, heads: &[&str]) -> bool {
    let meant = |group: &Range<usize>| is_meant_of(name, group.clone(), heads);
    found == was || !was.is_some_and(meant) && found.is_none_or(meant)
}

/// Whether the group at this place of `name` is one that a person would have meant: it begins behind the product, not inside a
/// word, and not before the beginning that `heads`, best first, show for this name.
pub(super) fn is_meant_of(name: &str, group: Range<usize>, heads: &[&str]) -> bool {
    let (before, text, behind) = (&name[..group.start], &name[group.clone()], &name[group.end..]);
    let joined =
        |one: &str, other: &str| one.ends_with(char::is_alphanumeric) && other.starts_with(char::is_alphanumeric);
    let inside_a_word = joined(before, text) || joined(text, behind);
    let begins = heads.iter().find(|head| name.starts_with(**head)).map_or(0, |head| head.len());
    is_meant(text) && !before.is_empty() && !inside_a_word && group.start >= begins
}

/// The signs that part a name and begin no group. A dot, a bracket or a number sign may be the group's own.
const SEPARATORS: &str =
    "-_:|/\\>=~\u{2013}\u{2014}\u{2192}\u{203a}\u{bb}\u{b7}\u{2022}\u{30fb}\u{ff1a}\u{ff0d}\u{ff5c}\u{ff0f}";

/// Whether a word goes on from `before` to `behind`, as its letters tell: between capitals and small letters, between letters and
/// digits, and in scripts without capitals a word may end.
pub(super) fn goes_on(before: &str, behind: &str) -> bool {
    let mut last = before.chars().rev();
    let (Some(end), Some(start)) = (last.next(), behind.chars().next()) else { return false };
    let begins_a_word = end.is_uppercase() && !last.next().is_some_and(char::is_alphanumeric);
    end.is_lowercase() && start.is_lowercase() || begins_a_word && start.is_lowercase()
}

/// What parts the group from the rest of a name: a blank or a separator.
pub(super) fn is_loose(c: char) -> bool {
    c.is_whitespace() || SEPARATORS.contains(c)
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

/// Where the look-alike and the plain sign are both listed, in brackets or as a choice: it is meant. In bytes.
fn excused(text: &str) -> Vec<Range<usize>> {
    let plain = |text: &str| quotes::plain_quotes(&page::plain_dashes(&page::plain_blanks(text)));
    let mut found = Vec::new();
    let Ok(tree) = Parser::new().parse(text) else { return found };
    find(&tree, &mut |part| -> Option<()> {
        match part {
            Ast::ClassBracketed(class) => {
                let signs = listed(&class.kind);
                let range = class.span.start.offset..class.span.end.offset;
                let both = |c: &char| {
                    let plain = plain(&c.to_string());
                    plain != c.to_string() && plain.chars().all(|plain| signs.contains(&plain))
                };
                if class.negated || signs.iter().any(both) || has_range(&class.kind) {
                    found.push(range);
                }
            }
            Ast::Alternation(alternation) => {
                let branches: Vec<&str> = alternation
                    .asts
                    .iter()
                    .map(|part| &text[part.span().start.offset..part.span().end.offset])
                    .collect();
                for (branch, part) in branches.iter().zip(&alternation.asts) {
                    if plain(branch) != **branch && branches.contains(&plain(branch).as_str()) {
                        found.push(part.span().start.offset..part.span().end.offset);
                    }
                }
            }
            _ => {}
        }
        None
    });
    found
}

/// Whether a bracket lists signs from one to another.
fn has_range(set: &ClassSet) -> bool {
    let is_range = |item: &ClassSetItem| matches!(item, ClassSetItem::Range(range) if !range.start.c.is_alphanumeric());
    match set {
        ClassSet::Item(ClassSetItem::Union(union)) => union.items.iter().any(is_range),
        ClassSet::Item(item) => is_range(item),
        ClassSet::BinaryOp(_) => false,
    }
}

/// The signs that a bracket lists one by one.
fn listed(set: &ClassSet) -> Vec<char> {
    match set {
        ClassSet::Item(ClassSetItem::Literal(literal)) => vec![literal.c],
        ClassSet::Item(ClassSetItem::Union(union)) => union
            .items
            .iter()
            .filter_map(|item| if let ClassSetItem::Literal(literal) = item { Some(literal.c) } else { None })
            .collect(),
        _ => Vec::new(),
    }
}
