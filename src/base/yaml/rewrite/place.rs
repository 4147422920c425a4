//! How a value is written where another one stood: in its style as far as it goes.

use crate::base::yaml::node::{Entry, Node, Value};
use crate::base::yaml::outline::Slot;
use crate::base::yaml::quote::{quoted, single_quoted};
use crate::base::yaml::write;

/// How the person wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Without quotes.
    Plain,
    /// In single quotes.
    Single,
    /// In double quotes.
    Double,
}

impl Style {
    /// The style of a slot's value.
    pub(super) fn of(text: &str, slot: &Slot) -> Style {
        match text.as_bytes().get(slot.value.span.start) {
            Some(b'\'') => Style::Single,
            Some(b'"') => Style::Double,
            // In braces as JSON has them, what is written in full is written as JSON too.
            Some(b'{' | b'[') if text[slot.key_span.clone()].starts_with('"') => Style::Double,
            _ => Style::Plain,
        }
    }

    /// The style of a slot's key.
    pub(super) fn of_key(text: &str, slot: &Slot) -> Style {
        match text.as_bytes().get(slot.key_span.start) {
            Some(b'\'') => Style::Single,
            Some(b'"') => Style::Double,
            _ => Style::Plain,
        }
    }

    fn text(self, text: &str, flow: bool) -> String {
        match self {
            Style::Plain => write::inline(&Node::text(text), flow),
            Style::Single => single_quoted(text),
            Style::Double => quoted(text),
        }
    }
}

/// A value on one line. `flow` is true inside braces. A boolean or number stays one unless the old value was quoted.
pub(super) fn inline(node: &Node, style: Style, flow: bool) -> String {
    let tag = node.tag.as_deref().map(|tag| format!("{} ", write::shorthand(tag))).unwrap_or_default();
    match &node.value {
        Value::Scalar { text, plain } if node.tag.is_none() && !plain => style.text(text, flow),
        Value::Scalar { .. } => format!("{tag}{}", write::inline(node, flow)),
        Value::Sequence(items) => {
            let items: Vec<String> = items.iter().map(|item| inline(item, style, true)).collect();
            format!("{tag}[{}]", items.join(", "))
        }
        Value::Mapping { entries, .. } => {
            let entries: Vec<String> = entries.iter().map(|entry| pair(entry, style)).collect();
            format!("{tag}{{{}}}", entries.join(", "))
        }
    }
}

/// A key and its value inside braces.
pub(super) fn pair(entry: &Entry, style: Style) -> String {
    let key = if style == Style::Plain { write::key(entry) } else { style.text(&entry.key, true) };
    format!("{key}: {}", inline(&entry.value, style, true))
}

/// A key and its value on lines of their own, `indent` blanks before the key.
pub(super) fn lines(entry: &Entry, indent: usize, step: usize) -> Vec<String> {
    let head = format!("{}{}:", " ".repeat(indent), write::key(entry));
    match &entry.value.value {
        Value::Mapping { entries, flow: false } if !entries.is_empty() && entry.value.tag.is_none() => {
            let inner = entries.iter().flat_map(|entry| lines(entry, indent + step, step));
            std::iter::once(head).chain(inner).collect()
        }
        _ => vec![format!("{head} {}", inline(&entry.value, Style::Plain, false))],
    }
}
