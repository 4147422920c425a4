//! The parts of a mask's text: its groups, what it ends with, its plain signs, each with its place.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{
    self, AssertionKind, Ast, ClassSet, ClassSetItem, GroupKind, LiteralKind, RepetitionKind, RepetitionOp,
};

use super::pattern::MAX_CHARS;

/// A capture group in a mask's text. Places are in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// From `(` to behind `)`.
    pub(super) range: Range<usize>,
    /// What is between, without `?<name>`.
    pub(super) inside: Range<usize>,
    /// It repeats something without bound, so it takes what a mask can't know beforehand.
    pub(super) open: bool,
}

/// What the text of a mask is made of.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    /// Capture groups by where they begin.
    pub(super) groups: Vec<Group>,
    /// What the mask ends with, before anchors: `.*` or the like that no group captures.
    pub(super) open_end: Option<Range<usize>>,
    /// Where a group appended to the mask goes: the end, or before `$`.
    pub(super) end: usize,
    /// The top of the mask is an alternative.
    pub(super) alternation: bool,
    /// Signs that look like text and are none: `.` within a word, `+` after a letter before another.
    pub(super) doubtful: Vec<Range<usize>>,
    /// What counts a single letter or digit of a word: the `+` of `acme+ - `.
    pub(super) counts: Vec<Range<usize>>,
}

/// Takes `text` apart; `None` where it is no expression, or too long for a mask: the tree of a megabyte has a hundred.
pub(super) fn shape(text: &str) -> Option<Shape> {
    if text.chars().nth(MAX_CHARS).is_some() {
        return None;
    }
    let tree = Parser::new().parse(text).ok()?;
    let top: Vec<&Ast> = match &tree {
        Ast::Concat(concat) => concat.asts.iter().collect(),
        other => vec![other],
    };
    let mut shape = Shape { end: text.len(), alternation: matches!(tree, Ast::Alternation(_)), ..Shape::default() };
    collect(&tree, &mut shape.groups);
    shape.groups.sort_by_key(|group| group.range.start);
    shape.doubtful = doubtful(&top);
    shape.counts = counts(&top);
    let mut last = top.len();
    while last > 0 && is_end(top[last - 1]) {
        last -= 1;
        shape.end = bytes(top[last].span()).start;
    }
    shape.open_end = top[..last].last().filter(|part| is_anything(part)).map(|part| bytes(part.span()));
    Some(shape)
}

fn bytes(span: &ast::Span) -> Range<usize> {
    span.start.offset..span.end.offset
}

fn collect(tree: &Ast, groups: &mut Vec<Group>) {
    match tree {
        Ast::Repetition(repetition) => collect(&repetition.ast, groups),
        Ast::Group(group) => {
            if !matches!(group.kind, GroupKind::NonCapturing(_)) {
                let inside = match &*group.ast {
                    Ast::Empty(_) => group.span.end.offset - 1..group.span.end.offset - 1,
                    inner => bytes(inner.span()),
                };
                groups.push(Group { range: bytes(&group.span), inside, open: is_open(&group.ast) });
            }
            collect(&group.ast, groups);
        }
        Ast::Alternation(alternation) => alternation.asts.iter().for_each(|part| collect(part, groups)),
        Ast::Concat(concat) => concat.asts.iter().for_each(|part| collect(part, groups)),
        _ => {}
    }
}

fn is_open(tree: &Ast) -> bool {
    match tree {
        Ast::Repetition(repetition) => is_unbounded(&repetition.op) || is_open(&repetition.ast),
        Ast::Group(group) => is_open(&group.ast),
        Ast::Alternation(alternation) => alternation.asts.iter().any(is_open),
        Ast::Concat(concat) => concat.asts.iter().any(is_open),
        _ => false,
    }
}

fn is_unbounded(op: &RepetitionOp) -> bool {
    match &op.kind {
        RepetitionKind::ZeroOrMore | RepetitionKind::OneOrMore => true,
        RepetitionKind::ZeroOrOne => false,
        RepetitionKind::Range(range) => matches!(range, ast::RepetitionRange::AtLeast(_)),
    }
}

fn is_end(part: &Ast) -> bool {
    matches!(part, Ast::Assertion(assertion) if matches!(assertion.kind, AssertionKind::EndLine | AssertionKind::EndText))
}

/// A repetition without bound of anything but a plain sign, alone or in a group that captures nothing.
fn is_anything(part: &Ast) -> bool {
    match part {
        Ast::Repetition(repetition) => {
            is_unbounded(&repetition.op) && !matches!(*repetition.ast, Ast::Literal(_) | Ast::Group(_))
        }
        Ast::Group(group) => matches!(group.kind, GroupKind::NonCapturing(_)) && is_anything(&group.ast),
        _ => false,
    }
}

fn counts(top: &[&Ast]) -> Vec<Range<usize>> {
    let count = |(index, part): (usize, &&Ast)| {
        let Ast::Repetition(repetition) = part else { return None };
        let before = &top[..index];
        // `Campaigns? - `, `colou?r`: two spellings are meant.
        let is_spelling = repetition.op.kind == RepetitionKind::ZeroOrOne
            && (is_word(top.get(index + 1)) || before.iter().all(|part| is_word(Some(part))));
        let of_a_word = is_word(before.last()) && is_word(Some(&&*repetition.ast)) && !is_spelling;
        of_a_word.then(|| bytes(&repetition.op.span))
    };
    top.iter().enumerate().filter_map(count).collect()
}

fn doubtful(top: &[&Ast]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (index, part) in top.iter().enumerate() {
        let (before, after) = (index.checked_sub(1).and_then(|before| top.get(before)), top.get(index + 1));
        match part {
            Ast::Dot(span) if is_word(before) && is_word(after) => found.push(bytes(span)),
            Ast::Repetition(repetition)
                if repetition.greedy
                    && matches!(repetition.op.kind, RepetitionKind::OneOrMore | RepetitionKind::ZeroOrMore)
                    && is_word(Some(&&*repetition.ast))
                    && is_word(after) =>
            {
                found.push(bytes(&repetition.op.span));
            }
            // `Disney+ - `, `acme* - `
            Ast::Repetition(repetition)
                if repetition.greedy
                    && matches!(repetition.op.kind, RepetitionKind::OneOrMore | RepetitionKind::ZeroOrMore)
                    && is_word(Some(&&*repetition.ast))
                    && is_word(before)
                    && is_blank(after) =>
            {
                found.push(bytes(&repetition.op.span));
            }
            // `Campaign * acme * `: no blank is meant more than once beside another.
            Ast::Repetition(repetition)
                if repetition.greedy && is_blank(Some(&&*repetition.ast)) && is_blank(after) =>
            {
                found.push(bytes(&repetition.op.span));
            }
            // `[EU]`
            Ast::ClassBracketed(class) if is_blank(before) && is_blank(after) && is_a_short_name(class) => {
                let range = bytes(&class.span);
                found.extend([range.start..range.start + 1, range.end - 1..range.end]);
            }
            // `C++`
            Ast::Repetition(outer)
                if let Ast::Repetition(inner) = &*outer.ast
                    && is_word(Some(&&*inner.ast))
                    && [outer, inner].iter().all(|op| op.op.kind == RepetitionKind::OneOrMore) =>
            {
                found.extend([bytes(&inner.op.span), bytes(&outer.op.span)]);
            }
            // `[PROD]`
            Ast::ClassBracketed(class) if is_a_word_in_brackets(class) && !is_word(before) && !is_word(after) => {
                let range = bytes(&class.span);
                found.extend([range.start..range.start + 1, range.end - 1..range.end]);
            }
            _ => {}
        }
    }
    // Where one sign of repetition parts words, so does its like in front of the group: `Campaign+acme+(.*)`.
    let sign = |part: &&Ast| match part {
        Ast::Repetition(repetition) if is_word(Some(&&*repetition.ast)) => {
            Some((repetition.op.kind.clone(), bytes(&repetition.op.span)))
        }
        _ => None,
    };
    let parting: Vec<RepetitionKind> =
        top.iter().filter_map(sign).filter(|(_, range)| found.contains(range)).map(|(kind, _)| kind).collect();
    let before_groups =
        top.windows(2).filter(|pair| matches!(pair[1], Ast::Group(_))).filter_map(|pair| sign(&pair[0]));
    let further: Vec<Range<usize>> = before_groups
        .filter(|(kind, range)| parting.contains(kind) && !found.contains(range))
        .map(|(_, range)| range)
        .collect();
    found.extend(further);
    // Where one dot is text the others of its words are: `U.S. Bank`, `Campaign.acme.(.*)`.
    let dots = |found: &Vec<Range<usize>>, top: &[&Ast]| {
        top.iter().any(|part| matches!(part, Ast::Dot(span) if found.contains(&bytes(span))))
    };
    if dots(&found, top) {
        let ends_word = |index: usize| {
            let behind = top.get(index + 1);
            is_word(index.checked_sub(1).and_then(|before| top.get(before)))
                && (is_blank(behind) || behind.is_none_or(|part| matches!(part, Ast::Group(_))))
        };
        let further = top.iter().enumerate().filter(|(index, _)| ends_word(*index));
        found.extend(further.filter_map(|(_, part)| if let Ast::Dot(span) = part { Some(bytes(span)) } else { None }));
        found.sort_by_key(|range| range.start);
    }
    found
}

/// Brackets around two capitals or more that do not follow each other: `[EU]`.
fn is_a_short_name(class: &ast::ClassBracketed) -> bool {
    let ClassSet::Item(ClassSetItem::Union(union)) = &class.kind else { return false };
    let capital = |item: &ClassSetItem| match item {
        ClassSetItem::Literal(literal) if literal.c.is_uppercase() => Some(u32::from(literal.c)),
        _ => None,
    };
    let letters: Option<Vec<u32>> = union.items.iter().map(capital).collect();
    !class.negated && letters.is_some_and(|letters| letters.windows(2).all(|pair| pair[1] != pair[0] + 1))
}

fn is_blank(part: Option<&&Ast>) -> bool {
    part.is_some_and(|part| matches!(part, Ast::Literal(literal) if literal.c == ' '))
}

/// Brackets around what reads as a word, and not as a list of signs: three letters or more that do not follow each other.
fn is_a_word_in_brackets(class: &ast::ClassBracketed) -> bool {
    let ClassSet::Item(ClassSetItem::Union(union)) = &class.kind else { return false };
    let letters: Vec<char> = union
        .items
        .iter()
        .filter_map(|item| match item {
            ClassSetItem::Literal(literal) if literal.kind == LiteralKind::Verbatim => Some(literal.c),
            _ => None,
        })
        .collect();
    let follow = letters.windows(2).all(|pair| u32::from(pair[1]) == u32::from(pair[0]) + 1);
    !class.negated
        && letters.len() == union.items.len()
        && letters.len() > 2
        && letters.iter().all(|c| c.is_alphabetic())
        && !follow
}

/// A letter or digit as typed.
fn is_word(part: Option<&&Ast>) -> bool {
    matches!(part, Some(Ast::Literal(literal)) if literal.kind == LiteralKind::Verbatim && literal.c.is_alphanumeric())
}
