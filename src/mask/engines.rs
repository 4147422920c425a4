//! What JavaScript, PCRE, Java or POSIX would refuse or read otherwise, with the portable spelling where there is one.
//!
//! Which engine Campaign uses is not public. Plain signs, `.`, `*`, `+`, `?`, counts, brackets of plain signs, choices, groups and
//! groups that capture nothing are taken alike by all of them that know groups which capture nothing, so nothing is said of them;
//! POSIX knows no `(?:`.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{
    self, AssertionKind, Ast, ClassAsciiKind, ClassPerlKind, ClassSetItem, GroupKind, LiteralKind, RepetitionKind,
    RepetitionRange,
};

use super::escape::escape;

/// Something that other engines refuse or read otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Foreign {
    /// Where, in bytes.
    pub(super) range: Range<usize>,
    /// What every engine reads like this one reads the original, or nearly.
    pub(super) portable: Option<String>,
    /// The portable spelling means the same for any name; else names have to show that it does for them.
    pub(super) same: bool,
}

/// All of it in `text`, in its order; nothing for a text that is no expression.
pub(super) fn foreign(text: &str) -> Vec<Foreign> {
    let Ok(tree) = Parser::new().parse(text) else { return Vec::new() };
    let mut found = Vec::new();
    walk(&tree, text, true, &mut found);
    found.sort_by_key(|foreign| foreign.range.start);
    found
}

/// `text` in the portable spelling; `None` where a part has none, or has one that only names prove and `proven` is not set.
pub(super) fn portable(text: &str, proven: bool) -> Option<String> {
    let mut spelt = text.to_owned();
    for part in foreign(text).into_iter().rev() {
        let portable = part.portable.filter(|_| part.same || proven)?;
        spelt.replace_range(part.range, &portable);
    }
    Some(spelt)
}

fn range(span: &ast::Span) -> Range<usize> {
    span.start.offset..span.end.offset
}

fn put(found: &mut Vec<Foreign>, range: Range<usize>, portable: Option<&str>, same: bool) {
    found.push(Foreign { range, portable: portable.map(str::to_owned), same });
}

/// `last` says that nothing but the end comes after `tree`.
fn walk(tree: &Ast, text: &str, last: bool, found: &mut Vec<Foreign>) {
    match tree {
        Ast::Empty(_) | Ast::Dot(_) => {}
        Ast::Flags(flags) => put(found, range(&flags.span), Some(""), false),
        Ast::Literal(literal) => of_literal(literal, found),
        Ast::Assertion(assertion) => of_assertion(assertion, found),
        Ast::ClassUnicode(class) => put(found, range(&class.span), None, false),
        Ast::ClassPerl(class) => {
            let portable = perl(class, true);
            put(
                found,
                range(&class.span),
                portable.map(|(portable, _)| portable),
                portable.is_some_and(|(_, same)| same),
            );
        }
        Ast::ClassBracketed(class) => {
            let range = range(&class.span);
            let signs = &text[range.clone()];
            let is_posix = [":", ".", "="].iter().any(|sign| {
                signs.len() > 4 && signs[1..].starts_with(sign) && signs[..signs.len() - 1].ends_with(sign)
            });
            if is_posix || signs.starts_with("[]") || signs.starts_with("[^]") {
                // Elsewhere brackets with nothing in them, or the name of a class without its own brackets.
                put(found, range, None, false);
            }
            of_set(&class.kind, text, found);
        }
        Ast::Repetition(repetition) => {
            let op = range(&repetition.op.span);
            if let Ast::Assertion(_) = *repetition.ast {
                // What has no length is repeated by some engines only.
                put(found, op, None, false);
            } else if matches!(*repetition.ast, Ast::Repetition(_)) {
                // Others take `++` for a repetition that gives nothing back. Here `.++` and `.+*` are `.+` and `.*`.
                let inner = text[..op.start].chars().next_back();
                let outer = &text[op.clone()];
                let (at, portable) = match (inner, outer) {
                    // `A+++`: a letter's signs are rather text.
                    _ if is_of_a_letter(&repetition.ast) => (op, None),
                    (Some('*'), "*" | "+") | (Some('+'), "+") => (op, Some("")),
                    (Some('+'), "*") => (op.start - 1..op.start, Some("")),
                    _ => (op, None),
                };
                put(found, at, portable, true);
            } else if matches!(repetition.op.kind, RepetitionKind::ZeroOrMore | RepetitionKind::OneOrMore)
                && is_nested(&repetition.ast)
            {
                put(found, range(&repetition.span), None, false);
            } else if !repetition.greedy {
                put(found, op.end - 1..op.end, Some(""), last);
            }
            walk(&repetition.ast, text, false, found);
        }
        Ast::Group(group) => {
            match &group.kind {
                GroupKind::CaptureName { .. } => {
                    let start = group.span.start.offset;
                    let end = text[start..].find('>').map_or(group.span.end.offset, |at| start + at + 1);
                    put(found, start..end, Some("("), true);
                }
                GroupKind::NonCapturing(flags) if !flags.items.is_empty() => {
                    put(found, group.span.start.offset..flags.span.end.offset + 1, Some("(?:"), false);
                }
                _ => {}
            }
            walk(&group.ast, text, last, found);
        }
        Ast::Alternation(alternation) => alternation.asts.iter().for_each(|part| walk(part, text, last, found)),
        Ast::Concat(concat) => {
            let end = concat.asts.iter().rposition(|part| !matches!(part, Ast::Assertion(_)));
            for (index, part) in concat.asts.iter().enumerate() {
                walk(part, text, last && Some(index) == end, found);
            }
        }
    }
}

/// Whether a letter or a digit as typed is what repeats.
fn is_of_a_letter(tree: &Ast) -> bool {
    match tree {
        Ast::Repetition(repetition) => is_of_a_letter(&repetition.ast),
        Ast::Literal(literal) => literal.kind == LiteralKind::Verbatim && literal.c.is_alphanumeric(),
        _ => false,
    }
}

/// Whether one repetition stands in another so that a text is taken in many ways: engines that go back try them all.
fn is_nested(tree: &Ast) -> bool {
    let unbounded = |op: &ast::RepetitionOp| {
        matches!(op.kind, RepetitionKind::ZeroOrMore | RepetitionKind::OneOrMore)
            || matches!(op.kind, RepetitionKind::Range(RepetitionRange::AtLeast(_)))
    };
    let may_be_nothing = |part: &Ast| match part {
        Ast::Repetition(repetition) => {
            !matches!(repetition.op.kind, RepetitionKind::OneOrMore | RepetitionKind::Range(_))
        }
        _ => false,
    };
    match tree {
        Ast::Group(group) => is_nested(&group.ast),
        Ast::Repetition(repetition) => unbounded(&repetition.op),
        Ast::Alternation(alternation) => alternation.asts.iter().any(is_nested),
        Ast::Concat(concat) => {
            let repeats = |part: &&Ast| matches!(part, Ast::Repetition(repetition) if unbounded(&repetition.op));
            let open = concat.asts.iter().filter(repeats).count();
            open > 0
                && concat.asts.iter().all(|part| repeats(&part) || may_be_nothing(part) || matches!(part, Ast::Dot(_)))
        }
        _ => false,
    }
}

/// Codes for characters; a backslash before a sign is read alike.
fn of_literal(literal: &ast::Literal, found: &mut Vec<Foreign>) {
    match &literal.kind {
        LiteralKind::Verbatim | LiteralKind::Meta | LiteralKind::Superfluous => {}
        LiteralKind::Special(_) => put(found, range(&literal.span), None, false),
        LiteralKind::Octal | LiteralKind::HexFixed(_) | LiteralKind::HexBrace(_) => {
            put(found, range(&literal.span), Some(&escape(&literal.c.to_string())), true);
        }
    }
}

fn of_assertion(assertion: &ast::Assertion, found: &mut Vec<Foreign>) {
    let (portable, same) = match assertion.kind {
        AssertionKind::StartLine | AssertionKind::EndLine => return,
        AssertionKind::StartText => (Some("^"), true),
        AssertionKind::EndText => (Some("$"), true),
        AssertionKind::WordBoundaryStartAngle => (Some("<"), false),
        AssertionKind::WordBoundaryEndAngle => (Some(">"), false),
        _ => (None, false),
    };
    put(found, range(&assertion.span), portable, same);
}

/// The portable spelling of `\d` and its like, and whether it is the same for any name: `\w` takes letters of all languages here
/// and those of ASCII elsewhere.
fn perl(class: &ast::ClassPerl, alone: bool) -> Option<(&'static str, bool)> {
    match (&class.kind, class.negated, alone) {
        (_, true, _) => None,
        (ClassPerlKind::Digit, _, true) => Some(("[0-9]", true)),
        (ClassPerlKind::Digit, _, false) => Some(("0-9", true)),
        (ClassPerlKind::Word, _, true) => Some(("[A-Za-z0-9_]", false)),
        (ClassPerlKind::Word, _, false) => Some(("A-Za-z0-9_", false)),
        (ClassPerlKind::Space, _, _) => Some((" ", false)),
    }
}

fn of_set(set: &ast::ClassSet, text: &str, found: &mut Vec<Foreign>) {
    match set {
        // `[a&&b]`: some take the signs themselves.
        ast::ClassSet::BinaryOp(operation) => put(found, range(&operation.span), None, false),
        ast::ClassSet::Item(item) => of_item(item, text, found),
    }
}

fn of_item(item: &ClassSetItem, text: &str, found: &mut Vec<Foreign>) {
    match item {
        ClassSetItem::Empty(_) | ClassSetItem::Range(_) => {
            // A backslash in brackets is a sign of its own to POSIX.
            let span = range(item.span());
            if text[span.clone()].contains('\\') {
                put(found, span, None, false);
            }
        }
        ClassSetItem::Literal(literal) => match &literal.kind {
            // Two halves to an engine of sixteen bits.
            LiteralKind::Verbatim if literal.c > '\u{ffff}' => put(found, range(&literal.span), None, false),
            LiteralKind::Verbatim => {}
            LiteralKind::Meta | LiteralKind::Superfluous if !r"]\^-".contains(literal.c) => {
                put(found, range(&literal.span), Some(&literal.c.to_string()), true);
            }
            _ => put(found, range(&literal.span), None, false),
        },
        ClassSetItem::Ascii(class) => {
            let portable = match (&class.kind, class.negated) {
                (ClassAsciiKind::Alnum, false) => Some("A-Za-z0-9"),
                (ClassAsciiKind::Alpha, false) => Some("A-Za-z"),
                (ClassAsciiKind::Digit, false) => Some("0-9"),
                (ClassAsciiKind::Lower, false) => Some("a-z"),
                (ClassAsciiKind::Upper, false) => Some("A-Z"),
                (ClassAsciiKind::Word, false) => Some("A-Za-z0-9_"),
                (ClassAsciiKind::Xdigit, false) => Some("0-9A-Fa-f"),
                _ => None,
            };
            put(found, range(&class.span), portable, true);
        }
        ClassSetItem::Unicode(class) => put(found, range(&class.span), None, false),
        ClassSetItem::Perl(class) => {
            let portable = perl(class, false);
            put(
                found,
                range(&class.span),
                portable.map(|(portable, _)| portable),
                portable.is_some_and(|(_, same)| same),
            );
        }
        // A bracket in brackets: a set to some, a sign to others.
        ClassSetItem::Bracketed(class) => put(found, range(&class.span), None, false),
        ClassSetItem::Union(union) => union.items.iter().for_each(|item| of_item(item, text, found)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portable_spelling_of_what_has_one() {
        for (text, spelt) in [
            (r"\ACampaign - acme - (.*)\z", "^Campaign - acme - (.*)$"),
            ("Campaign - (?P<group>.*)", "Campaign - (.*)"),
            ("Campaign - (?<group>.*)", "Campaign - (.*)"),
            ("Campaign - ([[:alpha:]]+)", "Campaign - ([A-Za-z]+)"),
            (r"Campaign - \d{2} - (.*)", "Campaign - [0-9]{2} - (.*)"),
            ("Campaign - (.*?)", "Campaign - (.*)"),
            ("Campaign - (.+*)", "Campaign - (.*)"),
            ("Campaign - (.*++)", "Campaign - (.*)"),
            (r"Campaign\x20- \x{61}cme\x2e - (.*)", r"Campaign - acme\. - (.*)"),
            (r"Campaign - ([\.\d_]+)", "Campaign - ([.0-9_]+)"),
        ] {
            assert!(!foreign(text).is_empty(), "{text}");
            assert_eq!(portable(text, false).as_deref(), Some(spelt), "{text}");
            assert_eq!(foreign(spelt), [], "{spelt}");
        }
    }

    #[test]
    fn what_only_names_prove_or_nothing_spells() {
        for text in [r"(?i)x(.*)", r"(\w+)", r"x\s(.*)", r"\<acme\>(.*)", "(.*?) users"] {
            assert_eq!(portable(text, false), None, "{text}");
            assert!(portable(text, true).is_some(), "{text}");
        }
        for text in [r"\p{L}(.*)", r"x\b(.*)", r"([^\W_]+)", "[a&&b](.*)", "[a[bc]](.*)", r"([\]x]+)", r"a\t(.*)"] {
            assert!(!foreign(text).is_empty(), "{text}");
            assert_eq!(portable(text, true), None, "{text}");
        }
    }
}
