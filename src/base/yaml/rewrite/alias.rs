//! Keeps an alias's value where what it stands for changes: it is written out.

use std::collections::HashMap;
use std::ops::Range;

use super::edit::Edits;
use super::place::{Style, inline};
use crate::base::yaml::node::{Node, Value};
use crate::base::yaml::outline::{Kind, Outline, line_end};

/// A value with an anchor.
struct Anchored<'a> {
    /// Where the value stands; of a mapping on lines of its own, to the end of the last.
    span: Range<usize>,
    /// It has lines of its own.
    open: bool,
    /// What it is to be.
    value: Option<&'a Node>,
}

/// An alias.
struct Alias<'a> {
    span: Range<usize>,
    anchor: usize,
    value: Option<&'a Node>,
    flow: bool,
    /// It stands in a key of the person's own, where a value has to stay what it was to the letter.
    own: bool,
}

#[derive(Default)]
struct Found<'a> {
    anchored: HashMap<usize, Anchored<'a>>,
    aliases: Vec<Alias<'a>>,
}

/// Writes out every alias whose value would no longer be what `new` says.
pub(super) fn mend(edits: &mut Edits<'_>, outline: &Outline, new: &Node) {
    let mut found = Found::default();
    look(edits.text, outline, Some(new), false, false, &mut found);
    // What is written out may stand in what another alias stands for.
    loop {
        let mut more = Vec::new();
        for alias in &found.aliases {
            let Some(anchored) = found.anchored.get(&alias.anchor) else { continue };
            // The anchor's name ends right before its value.
            let name = anchored.span.start.saturating_sub(1)..anchored.span.start;
            let follows = !edits.covers(&name) && !alias.own && same_text(alias.value, anchored.value);
            if edits.touches(&anchored.span, anchored.open) && !follows && !edits.touches(&alias.span, false) {
                let empty = Node::text("");
                more.push((alias.span.clone(), inline(alias.value.unwrap_or(&empty), Style::Plain, alias.flow)));
            }
        }
        if more.is_empty() {
            return;
        }
        for (span, text) in more {
            edits.replace(span, text);
        }
    }
}

fn same_text(a: Option<&Node>, b: Option<&Node>) -> bool {
    let text = |node: Option<&Node>| node.and_then(Node::characters).map(str::to_owned);
    text(a).is_some() && text(a) == text(b)
}

fn look<'a>(text: &str, outline: &Outline, value: Option<&'a Node>, flow: bool, own: bool, found: &mut Found<'a>) {
    let span = outline.span.clone();
    if outline.anchor != 0 {
        let open = matches!(outline.kind, Kind::Mapping { flow: false, .. });
        let end = if open { line_end(text, span.end) } else { span.end };
        found.anchored.insert(outline.anchor, Anchored { span: span.start..end, open, value });
    }
    match &outline.kind {
        Kind::Scalar(_) => {}
        Kind::Alias(anchor) => found.aliases.push(Alias { span, anchor: *anchor, value, flow, own }),
        Kind::Sequence(items) => {
            for (number, item) in items.iter().enumerate() {
                let value = match value.map(|value| &value.value) {
                    Some(Value::Sequence(items)) => items.get(number),
                    _ => None,
                };
                look(text, item, value, true, own, found);
            }
        }
        Kind::Mapping { flow, slots } => {
            for slot in slots {
                let value = value.and_then(|value| value.get(&slot.key));
                look(text, &slot.value, value, *flow, own || slot.key.starts_with("x-"), found);
            }
        }
    }
}
