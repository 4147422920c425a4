//! How the capture group stands in a mask: inside a repetition, or with one text only.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{self, Ast, GroupKind, RepetitionKind, RepetitionRange};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::pattern::{Mask, Matcher};

/// A group inside a repetition. Places in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Repeated {
    /// All that repeats, with its sign.
    pub(super) range: Range<usize>,
    /// What to write in its place, where the group is all that repeats.
    pub(super) inside: Option<String>,
}

/// The first group of `text` inside a repetition: of what it captures only the last piece is kept.
pub(super) fn repeated(text: &str) -> Option<Repeated> {
    let tree = Parser::new().parse(text).ok()?;
    find(&tree, &mut |part| {
        let Ast::Repetition(repetition) = part else { return None };
        let once = match &repetition.op.kind {
            RepetitionKind::ZeroOrOne => true,
            RepetitionKind::Range(RepetitionRange::Exactly(most) | RepetitionRange::Bounded(_, most)) => *most < 2,
            _ => false,
        };
        if once || !captures(&repetition.ast) {
            return None;
        }
        let inside = match &*repetition.ast {
            Ast::Group(group) if !matches!(group.kind, GroupKind::NonCapturing(_)) && !captures(&group.ast) => {
                let inner = &text[bytes(group.ast.span())];
                let opening = &text[group.span.start.offset..group.ast.span().start.offset];
                let op = &text[bytes(&repetition.op.span)];
                Some(format!("{opening}{})", within(&group.ast, inner, op)))
            }
            _ => None,
        };
        Some(Repeated { range: bytes(part.span()), inside })
    })
}

/// `inner` repeated by `op`, in one piece.
fn within(tree: &Ast, inner: &str, op: &str) -> String {
    match tree {
        // Of any signs, however many: a repetition of repetitions takes other engines for ever.
        Ast::Concat(concat) if concat.asts.iter().all(is_any) => ".*".to_owned(),
        Ast::Dot(_) | Ast::Literal(_) | Ast::ClassBracketed(_) | Ast::ClassPerl(_) | Ast::ClassUnicode(_) => {
            format!("{inner}{op}")
        }
        Ast::Repetition(repetition) if matches!(op, "*" | "+") => {
            // However little it takes at a time, repeated it takes all.
            let inner = if repetition.greedy { inner } else { &inner[..inner.len() - 1] };
            match repetition.op.kind {
                RepetitionKind::ZeroOrMore => inner.to_owned(),
                RepetitionKind::OneOrMore if op == "+" => inner.to_owned(),
                RepetitionKind::OneOrMore => format!("{}*", &inner[..inner.len() - 1]),
                _ => format!("(?:{inner}){op}"),
            }
        }
        _ => format!("(?:{inner}){op}"),
    }
}

/// A dot, or as many of them as there are.
fn is_any(part: &Ast) -> bool {
    match part {
        Ast::Dot(_) => true,
        Ast::Repetition(repetition) => is_any(&repetition.ast),
        _ => false,
    }
}

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
        HirKind::Repetition(repetition) => repetition.max == Some(1) && takes_more_than(most, &repetition.sub),
        _ => false,
    }
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

/// What stands right beside the only group and takes what it should: to be taken out. In bytes.
pub(super) fn greedy_neighbours(text: &str) -> Vec<Range<usize>> {
    let Ok(tree) = Parser::new().parse(text) else { return Vec::new() };
    let Ast::Concat(concat) = &tree else { return Vec::new() };
    let Some(at) = concat.asts.iter().position(captures) else { return Vec::new() };
    let beside = [at.checked_sub(1).and_then(|before| concat.asts.get(before)), concat.asts.get(at + 1)];
    beside
        .into_iter()
        .flatten()
        .filter(|part| matches!(part, Ast::Repetition(_)))
        .map(|part| bytes(part.span()))
        .collect()
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

pub(super) fn bytes(span: &ast::Span) -> Range<usize> {
    span.start.offset..span.end.offset
}

pub(super) fn captures(tree: &Ast) -> bool {
    find(tree, &mut |part| {
        matches!(part, Ast::Group(group) if !matches!(group.kind, GroupKind::NonCapturing(_))).then_some(())
    })
    .is_some()
}

/// The first part of `tree`, from the outside in and from left to right, of which `wanted` says something.
pub(super) fn find<T>(tree: &Ast, wanted: &mut impl FnMut(&Ast) -> Option<T>) -> Option<T> {
    if let Some(found) = wanted(tree) {
        return Some(found);
    }
    match tree {
        Ast::Repetition(repetition) => find(&repetition.ast, wanted),
        Ast::Group(group) => find(&group.ast, wanted),
        Ast::Alternation(alternation) => alternation.asts.iter().find_map(|part| find(part, wanted)),
        Ast::Concat(concat) => concat.asts.iter().find_map(|part| find(part, wanted)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str) -> Mask {
        Mask::parse(text).expect("a mask")
    }

    #[test]
    fn a_repeated_group_is_written_around_what_repeats() {
        for (text, inside) in [
            ("x(.)*", Some("(.*)")),
            (r"x(\w)+", Some(r"(\w+)")),
            ("x([a-z])*y", Some("([a-z]*)")),
            ("x(.+)*", Some("(.*)")),
            ("x(.*)+", Some("(.*)")),
            ("x(ab){2,}", Some("((?:ab){2,})")),
            ("x(?: - (.*))+", None),
        ] {
            assert_eq!(repeated(text).map(|found| found.inside), Some(inside.map(str::to_owned)), "{text}");
        }
        for text in ["x(.*)?", "x(.*){1}", "(?:ab)*(.*)", "x(.){0,1}"] {
            assert_eq!(repeated(text), None, "{text}");
        }
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
