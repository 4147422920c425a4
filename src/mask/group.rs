//! How the capture group stands in a mask: inside a repetition, or with one text only.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{self, Ast, GroupKind, RepetitionKind, RepetitionRange};

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
        Ast::Repetition(repetition) if op.starts_with('{') && matches!(&*repetition.ast, Ast::Dot(_)) => {
            let nothing = repetition.op.kind != RepetitionKind::OneOrMore || op.starts_with("{0");
            if nothing { ".*" } else { ".+" }.to_owned()
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

    #[test]
    fn a_repeated_group_is_written_around_what_repeats() {
        for (text, inside) in [
            ("x(.)*", Some("(.*)")),
            (r"x(\w)+", Some(r"(\w+)")),
            ("x([a-z])*y", Some("([a-z]*)")),
            ("x(.+)*", Some("(.*)")),
            ("x(.*)+", Some("(.*)")),
            ("x(.*){1,}", Some("(.*)")),
            ("x(.+){1,}", Some("(.+)")),
            ("x(.+){0,}", Some("(.*)")),
            ("x(.*){2}", Some("(.*)")),
            ("x(.*?){1,9}", Some("(.*)")),
            ("x(ab){2,}", Some("((?:ab){2,})")),
            ("x(?: - (.*))+", None),
        ] {
            assert_eq!(repeated(text).map(|found| found.inside), Some(inside.map(str::to_owned)), "{text}");
        }
        for text in ["x(.*)?", "x(.*){1}", "(?:ab)*(.*)", "x(.){0,1}"] {
            assert_eq!(repeated(text), None, "{text}");
        }
    }
}
