//! Where a mask lists a look-alike beside the plain sign, or a range of signs: no page has left that there.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, ClassSet, ClassSetItem};

use super::group::find;
use super::{page, quotes};

/// Where the look-alike and the plain sign are both listed, in brackets or as a choice: it is meant. In bytes.
pub(super) fn excused(text: &str) -> Vec<Range<usize>> {
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
