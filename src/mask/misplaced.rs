//! A group that does not stand where the operator group's name does: around the product, in the tenant's place, within a word.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, GroupKind};

use super::escape::escape;
use super::evidence::Evidence;
use super::group::find;
use super::heads::{begins, heads, is_built_in};
use super::leftover::edited;
use super::meant::{PAIRS, goes_on, is_loose, is_meant};
use super::shape::{Group, Shape};
use super::torn::Wild;

/// Where the only group of `text` stands in the wrong place: as most names say that it matches, or else as the text itself does.
pub(super) fn misplaced(text: &str, group: &Group, shape: &Shape, evidence: &Evidence<'_>) -> Option<Range<usize>> {
    if evidence.any() && begins_a_part(&text[..group.range.start]) && !evidence.groups.iter().any(|group| parts(group))
    {
        // A word that all groups' names begin with: `grp([a-z]+)`.
        return None;
    }
    if evidence.any() {
        let wild = Wild::of(text);
        let is_torn = || evidence.captures.iter().any(|capture| wild.tears(capture));
        return by_names(group, evidence)
            .or_else(|| (is_cut(text, group, evidence) || is_torn()).then(|| group.range.clone()));
    }
    if fixed_beginning(text, group).is_some_and(|fixed| parts(&text[fixed])) && !has_word(&text[..group.range.start]) {
        return Some(group.range.clone());
    }
    let (before, behind) = (&text[..group.range.start], &text[group.range.end..]);
    let glued = before.trim_end_matches(')').ends_with(char::is_alphanumeric) && !ends_escape(before);
    if glued && may_begin_a_word(&text[group.inside.clone()]) {
        return Some(group.range.clone());
    }
    // `(.*)Campaign`, `(.*)2`: what stands behind cuts a word off.
    if group.open && behind.starts_with(char::is_alphanumeric) && may_begin_a_word(&text[group.inside.clone()]) {
        return Some(group.range.clone());
    }
    // `Campaign - acme - .(*)`: a sign of the group's own stands outside it.
    if cuts_one_sign(text, group) {
        return Some(group.range.clone());
    }
    // `Campaign - (.*) - .*`: what stands behind the product is the tenant, and the group is what is not captured.
    let open_end = shape.open_end.as_ref().filter(|end| end.start > group.range.end && group.open)?;
    let between = &text[group.range.end..open_end.start];
    (between.trim_end_matches(['(', '?', ':']).contains(is_loose) && !parts(before.trim_end_matches(is_loose)))
        .then(|| group.range.clone())
        .filter(|_| !has_word(&behind[between.len() + open_end.len()..]))
}

/// The group in most names holds the product, begins or ends within a word, or is the same in names that differ.
fn by_names(group: &Group, evidence: &Evidence<'_>) -> Option<Range<usize>> {
    let captured = &evidence.captures;
    let names = evidence.without_ends();
    let heads = heads(&names);
    let begins = |name: &str| begins(&heads, name);
    // That the group goes on into another part is told by well-known groups behind it, or by Adobe's form: else it may be the group's.
    let known = captured.iter().any(|(name, _)| is_built_in(&name[begins(name)..]));
    let shared = captured.len() > 1 && shares_a_part(captured, begins);
    let odd = |(name, group): &&(&str, Range<usize>)| {
        let (before, taken, behind) = (&name[..group.start], &name[group.clone()], &name[group.end..]);
        if goes_on(before, taken) || goes_on(taken, behind) {
            return true;
        }
        // Behind two parts a group may hold a separator of its own.
        let early = !parts(before.trim_end_matches(is_loose));
        let inside_a_word = before.ends_with(char::is_alphanumeric) && taken.starts_with(char::is_alphanumeric);
        // The tenant that is known, or a part that all groups begin with.
        let parted = before.ends_with(" - ") || before.ends_with(" \u{2013} ") || shared;
        let of_tenant =
            evidence.context.tenant.is_some_and(|tenant| begins_with_part(taken, tenant) && !before.contains(tenant));
        let goes_on = group.start < begins(name) && (known || parted) || of_tenant;
        let holds_product = (before.is_empty() || inside_a_word) && parts(taken);
        is_meant(taken) && early && (holds_product || goes_on)
    };
    let count = captured.iter().filter(odd).count();
    let first = captured.first().map(|(name, group)| (*name, &name[group.clone()]))?;
    let same = captured.iter().all(|(name, group)| first.1 == &name[group.clone()])
        && captured.iter().any(|(name, _)| *name != first.0);
    // Two tenants may have a group of one name: where the names' groups stand it stands right.
    let elsewhere = captured.iter().any(|(name, group)| group.start != begins(name));
    (count * 2 > captured.len() || same && elsewhere && !first.1.is_empty()).then(|| group.range.clone())
}

/// Whether all groups begin with the same part, which the beginnings of their names hold as `begins` tells: but for LDAP's own form.
fn shares_a_part(captured: &[(&str, Range<usize>)], begins: impl Fn(&str) -> usize) -> bool {
    let part =
        |(name, group): &(&str, Range<usize>)| name.get(group.start..begins(name)).unwrap_or_default().to_owned();
    let first = part(&captured[0]);
    let ldap = captured[0].0[..captured[0].1.start].eq_ignore_ascii_case("Adobe Campaign_");
    !first.is_empty() && !ldap && captured.iter().all(|capture| part(capture) == first)
}

/// Whether `group` begins with `part`, and goes on behind what parts it.
fn begins_with_part(group: &str, part: &str) -> bool {
    group.strip_prefix(part).is_some_and(|rest| rest.starts_with(is_loose))
}

/// A part that a name may have or not.
static LEFT_OUT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\(\?:[^()]*\)\?").expect("a constant expression"));

/// Whether a wildcard beside the group takes words of some names' groups, while it leaves others whole: `([^ ]*).*`, `.* (.*)`.
fn is_cut(text: &str, group: &Group, evidence: &Evidence<'_>) -> bool {
    // What may be left out as a whole, a number and its separator, is no wildcard.
    let is_open =
        |part: &str| LEFT_OUT.replace_all(&part.replace("\\*", "").replace("\\+", ""), "").contains(['*', '+']);
    let (head, tail) = (is_open(&text[..group.range.start]), is_open(&text[group.range.end..]));
    // What may be left out beside the group bites some names only: `a?(.*)`.
    let is_counted = |part: &str| part.ends_with(['?', '}']) && !part.ends_with("\\?");
    let (bites, bitten) =
        (is_counted(&text[..group.range.start]), is_counted(text[group.range.end..].trim_end_matches('$')));
    if !head && !tail && !bites && !bitten {
        return false;
    }
    let names = evidence.without_ends();
    let heads = heads(&names);
    let (mut whole, mut cut) = (false, false);
    for (name, found) in &evidence.captures {
        let Some(begins) = heads.iter().find(|head| name.starts_with(**head)).map(|head| head.len()) else { continue };
        let before = name.get(begins..found.start).unwrap_or_default();
        let cut_before = head && has_word(before) && before.ends_with(is_loose);
        let cut_behind = tail && found.start == begins && has_word(&name[found.end..]);
        let is_piece =
            |piece: &str| (1..=PIECE).contains(&piece.chars().count()) && piece.chars().all(char::is_alphabetic);
        let taken = &name[found.clone()];
        let bit_before = bites && is_piece(before) && goes_on(before, taken);
        let bit_behind = bitten && is_piece(&name[found.end..]) && goes_on(taken, &name[found.end..]);
        whole |= found.start == begins && (found.end == name.len() || tail && evidence.misses(&name[..begins]));
        cut |= has_word(taken) && (cut_before || cut_behind || bit_before || bit_behind);
    }
    whole && cut
}

/// So many letters are no word that groups' names begin or end with.
const PIECE: usize = 2;

/// Whether `before` ends in a short word of its own, three letters or more, that nothing parts from the group.
fn begins_a_part(before: &str) -> bool {
    let word = before.len() - before.trim_end_matches(|c: char| c.is_ascii_lowercase()).len();
    (3..6).contains(&word) && before[..before.len() - word].ends_with(is_loose) && !ends_escape(before)
}

/// One sign of many, or a few of them: a letter may be it.
const SIGN: &str = r"(?:\\[wSD]|\[(?:\^[^\]]*|[^\]^]*[A-Za-z]-[A-Za-z][^\]]*)\])";

/// Such a sign at the end of what stands before a group.
static IN_FRONT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(r"(?:(?:{SIGN}|\.)(?:\?|\{{[0-9,]+\}})?|\(\?:(?:{SIGN}|\.)\))$"))
        .expect("a constant expression")
});

/// Such a sign, or a choice of letters, that is all that stands behind a group.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(r"^(?:{SIGN}(?:\?|\{{[0-9,]+\}})?|\(\?:\pL+(?:\|\pL+)+\))\$?$")).expect("a constant expression")
});

/// Whether one sign, whichever, stands right in front of an open group or right behind it, where a name is parted.
fn cuts_one_sign(text: &str, group: &Group) -> bool {
    let (before, behind) = (&text[..group.range.start], &text[group.range.end..]);
    let in_front = IN_FRONT.find(before).is_some_and(|sign| {
        let head = &before[..sign.start()];
        head.ends_with(is_loose) && !head.ends_with('\\')
    });
    let last = BEHIND.is_match(behind);
    group.open && may_begin_a_word(&text[group.inside.clone()]) && (in_front || last)
}

/// The plain text that a group begins with, up to the last part of it that takes what it can't know.
fn fixed_beginning(text: &str, group: &Group) -> Option<Range<usize>> {
    let tree = Parser::new().parse(text).ok()?;
    find(&tree, &mut |part| {
        let Ast::Group(found) = part else { return None };
        if found.span.start.offset != group.range.start || matches!(found.kind, GroupKind::NonCapturing(_)) {
            return None;
        }
        let Ast::Concat(concat) = &*found.ast else { return None };
        let last = concat.asts.iter().rfind(|part| matches!(part, Ast::Repetition(_)))?;
        Some(group.inside.start..last.span().start.offset)
    })
}

/// Whether `text` is words with a separator of profiles among or behind them.
fn parts(text: &str) -> bool {
    let separated = [" - ", " \u{2013} ", " \u{2014} ", "_", "|", "/", ":"].iter().any(|sign| text.contains(sign));
    has_word(text) && (separated || text.to_lowercase().contains("campaign "))
}

fn has_word(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// `\d`, `\w`: no letter of its own.
fn ends_escape(text: &str) -> bool {
    let mut signs = text.chars().rev().skip(1);
    signs.by_ref().take_while(|c| *c == '\\').count() % 2 == 1
}

/// Whether a group of this content can take the rest of a word.
fn may_begin_a_word(inside: &str) -> bool {
    inside.starts_with(['.', '[']) && !inside.starts_with("[^")
        || inside.starts_with(r"\w")
        || inside.starts_with(r"\S")
}

/// The mask with its group where the names' groups stand.
pub(super) fn placed(text: &str, group: &Group, shape: &Shape, evidence: &Evidence<'_>) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(fixed) = fixed_beginning(text, group) {
        let opening = text[group.range.start..group.inside.start].to_owned();
        // The beginning comes out of the group, up to what parts it from the rest.
        found.push(edited(
            text,
            &[(group.range.start..group.inside.start, String::new()), (fixed.end..fixed.end, opening)],
        ));
    }
    let all = |is: &dyn Fn(&str) -> bool| !evidence.groups.is_empty() && evidence.groups.iter().all(|group| is(group));
    for (open, close) in PAIRS {
        let (before, rest) = (&text[..group.range.start], &text[group.range.start..]);
        if before.ends_with(open) && all(&|group| group.ends_with(close)) {
            // The bracket that is opened in front of the group.
            let (group, behind) = (&text[group.range.clone()], &text[group.range.end..]);
            found.push(format!("{before}{group}{}{behind}", escape(&close.to_string())));
        } else if all(&|group| group.starts_with(open)) {
            found.push(format!("{before}{}{rest}", escape(&open.to_string())));
        }
    }
    if let Some(end) =
        shape.open_end.as_ref().filter(|end| end.start > group.range.end && evidence.any() && group.range.start > 1)
    {
        let inside = text[group.inside.clone()].to_owned();
        found.push(edited(text, &[(group.range.clone(), inside), (end.clone(), format!("({})", &text[end.clone()]))]));
    }
    found
}
