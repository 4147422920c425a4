//! What the only capture group of a mask can hold: nothing, always the same, one sign, or what a name brings.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, RepetitionKind};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::escape::is_metacharacter;
use super::group::{bytes, captures};
use super::meant::is_loose;
use super::pattern::{Mask, Matcher};
use super::shape::Group;

/// What the only group of a mask can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Nothing, or always the same.
    Fixed,
    /// One character, since what stands before takes the rest.
    LastPiece,
    /// One character, whichever.
    OneSign,
    /// What a name brings.
    Anything,
}

/// What the only group of `mask` can hold, by its own text and by names made up for the mask.
pub(super) fn holds(mask: &Mask) -> Holds {
    // A group that is repeated no time is in no expression any more.
    let Some(group) = first_capture(mask.body()) else { return Holds::Fixed };
    if is_fixed(group) {
        return Holds::Fixed;
    }
    if !may_hold_a_letter(group) {
        return Holds::Fixed;
    }
    if takes_more_than(MOST_SIGNS, group) || cut_off(mask.text()).is_some() {
        return Holds::OneSign;
    }
    if group.properties().maximum_len().is_some() {
        return Holds::Anything;
    }
    let mut matcher = Matcher::new(mask);
    let longest = [1, 3, 6].into_iter().filter_map(|times| {
        let mut name = String::new();
        spell(mask.body(), times, &mut name)?;
        let found = matcher.find(&name)?;
        Some(found.group.map_or(0, |group| name[group].chars().count()))
    });
    match longest.max() {
        Some(0) => Holds::Fixed,
        Some(1) => Holds::LastPiece,
        _ => Holds::Anything,
    }
}

/// One character of more than `most`.
fn takes_more_than(most: u32, hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => {
            class.iter().map(|range| u32::from(range.end()) - u32::from(range.start()) + 1).sum::<u32>() > most
        }
        HirKind::Capture(capture) => takes_more_than(most, &capture.sub),
        // One sign and what is no letter beside it: `(.×)`, `(. *)`.
        HirKind::Concat(parts) => {
            parts.iter().filter(|part| takes_more_than(most, part)).count() == 1
                && parts.iter().all(|part| takes_more_than(most, part) || !may_hold_a_letter(part))
        }
        HirKind::Repetition(repetition) => repetition.max == Some(1) && takes_more_than(most, &repetition.sub),
        _ => false,
    }
}

/// Whether a letter or a digit can stand in what `hir` matches.
fn may_hold_a_letter(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => false,
        HirKind::Literal(literal) => String::from_utf8_lossy(&literal.0).contains(char::is_alphanumeric),
        HirKind::Class(Class::Unicode(class)) => class.iter().any(|range| {
            u32::from(range.end()) - u32::from(range.start()) > 100
                || (range.start()..=range.end()).any(char::is_alphanumeric)
        }),
        HirKind::Class(Class::Bytes(_)) => true,
        HirKind::Repetition(repetition) => repetition.max != Some(0) && may_hold_a_letter(&repetition.sub),
        HirKind::Capture(capture) => may_hold_a_letter(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().any(may_hold_a_letter),
    }
}

/// Whether the only group of `text` lists texts while the name goes on behind it: they are the tenants or the products, and no group
/// is called so. `tenant` is one of them, if it is known.
pub(super) fn lists_what_is_no_group(text: &str, group: &Group, tenant: Option<&str>) -> bool {
    let inside = &text[group.inside.clone()];
    let behind = text[group.range.end..].trim_end_matches('$');
    let sides = || inside.split('|').map(str::trim);
    let is_list = inside.contains('|') && sides().all(|side| !side.is_empty() && !side.contains(is_metacharacter));
    let goes_on =
        behind.ends_with(|c: char| is_loose(c) && c != '\\') || behind.ends_with(".*") || behind.ends_with(".+");
    is_list && (goes_on || tenant.is_some_and(|tenant| sides().any(|side| side == tenant)))
}

/// So many signs may be listed as groups of one.
const MOST_SIGNS: u32 = 100;

/// So many where more may stand behind the sign.
const FEW_SIGNS: u32 = 20;

fn first_capture(hir: &Hir) -> Option<&Hir> {
    match hir.kind() {
        HirKind::Capture(capture) => Some(&capture.sub),
        HirKind::Repetition(repetition) => first_capture(&repetition.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().find_map(first_capture),
        _ => None,
    }
}

/// One text only matches, of whatever length.
fn is_fixed(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) | HirKind::Literal(_) => true,
        HirKind::Class(_) | HirKind::Alternation(_) => hir.properties().maximum_len() == Some(0),
        HirKind::Repetition(repetition) => {
            let (min, max) = (repetition.min, repetition.max);
            is_fixed(&repetition.sub) && (max == Some(min) || repetition.sub.properties().maximum_len() == Some(0))
        }
        HirKind::Capture(capture) => is_fixed(&capture.sub),
        HirKind::Concat(parts) => parts.iter().all(is_fixed),
    }
}

/// The longest name that is made up.
const LONGEST: usize = 2_000;

/// Makes up a name that `hir` matches, with `times` pieces of each repetition that takes so many; `None` where it grows too long.
fn spell(hir: &Hir, times: u32, name: &mut String) -> Option<()> {
    if name.len() > LONGEST {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            name.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(Class::Unicode(class)) => {
            let holds = |c: &char| class.iter().any(|range| range.start() <= *c && *c <= range.end());
            let first = || class.iter().next().map(regex_syntax::hir::ClassUnicodeRange::start);
            name.push(['x', 'X', '0', '-', ' '].into_iter().find(holds).or_else(first)?);
            Some(())
        }
        HirKind::Class(Class::Bytes(_)) => None,
        HirKind::Repetition(repetition) => {
            let count = times.clamp(repetition.min, repetition.max.unwrap_or(u32::MAX).max(repetition.min));
            (0..count).try_for_each(|_| spell(&repetition.sub, times, name))
        }
        HirKind::Capture(capture) => spell(&capture.sub, times, name),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| spell(part, times, name)),
        HirKind::Alternation(parts) => {
            let with_group = parts.iter().find(|part| part.properties().explicit_captures_len() > 0);
            spell(with_group.or(parts.first())?, times, name)
        }
    }
}

/// A group of one sign of many with the rest of the word, or of the name, behind it. In bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CutOff {
    /// What stands behind the group and takes the rest.
    pub(super) rest: Range<usize>,
    /// What the group may hold instead, the likeliest first.
    pub(super) widened: Vec<String>,
}

/// Whether the only group of `text` holds one sign, whichever, and what stands right behind it the rest.
pub(super) fn cut_off(text: &str) -> Option<CutOff> {
    let tree = Parser::new().parse(text).ok()?;
    let Ast::Concat(concat) = &tree else { return None };
    let at = concat.asts.iter().position(captures)?;
    let Ast::Group(group) = &concat.asts[at] else { return None };
    let Ast::Repetition(rest) = concat.asts.get(at + 1)? else { return None };
    let sign = &text[bytes(group.ast.span())];
    let is_one = match &*group.ast {
        Ast::Dot(_) | Ast::ClassPerl(_) | Ast::ClassUnicode(_) => true,
        // A few signs may each be a group.
        Ast::ClassBracketed(_) => regex_syntax::parse(sign).is_ok_and(|hir| takes_more_than(FEW_SIGNS, &hir)),
        _ => false,
    };
    let repeated = &text[bytes(rest.ast.span())];
    let is_any = matches!(&*rest.ast, Ast::Dot(_));
    let unbounded = matches!(rest.op.kind, RepetitionKind::ZeroOrMore | RepetitionKind::OneOrMore);
    if !is_one || !unbounded || !(is_any || repeated == sign) || captures(&rest.ast) {
        return None;
    }
    let mut widened = if is_any { Vec::new() } else { vec![format!("{sign}+")] };
    widened.push(".*".to_owned());
    Some(CutOff { rest: bytes(&rest.span), widened })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str) -> Mask {
        Mask::parse(text).expect("a mask")
    }

    #[test]
    fn what_a_group_can_hold() {
        for text in ["()", "(Campaign) - .*", ".*(.*)", "x(.*?).*", "x.* ?(.*)", "x(a{3})", r"x(\b)"] {
            assert_eq!(holds(&mask(text)), Holds::Fixed, "{text}");
        }
        assert_eq!(holds(&mask("x.*(.+)")), Holds::LastPiece);
        for text in ["(.*)", "x - .* - (.*)", "(a|b)", "([a-z])", "x(.*)?", "x(.*?)", "(?:a|b)*(.+)", "x(.*?) users"] {
            assert_eq!(holds(&mask(text)), Holds::Anything, "{text}");
        }
    }
}
