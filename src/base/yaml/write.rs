//! Writes a tree as YAML: block style, two blanks a level, one line a value, comments beside it.

use super::node::{Entry, Node, Value};
use super::quote::{scalar, stands_plain};

/// The columns at which comments begin, counted from 0; a longer line has its comment two blanks behind.
const COMMENT_COLUMNS: [usize; 2] = [35, 49];

/// The text of `root`, a mapping, each line ended by a newline. `comment` is asked for the comment beside each value
/// by its path (`prerequisites.console.status`).
pub fn write(root: &Node, comment: &dyn Fn(&str) -> Option<&'static str>) -> String {
    let mut out = String::new();
    let writer = Writer { comment };
    writer.mapping(&mut out, root.entries(), 0, "");
    out
}

struct Writer<'a> {
    comment: &'a dyn Fn(&str) -> Option<&'static str>,
}

impl Writer<'_> {
    fn mapping(&self, out: &mut String, entries: &[Entry], indent: usize, parent: &str) {
        for entry in entries {
            let path = if parent.is_empty() { entry.key.clone() } else { format!("{parent}.{}", entry.key) };
            out.push_str(&" ".repeat(indent));
            let start = out.len();
            out.push_str(&key(entry));
            out.push(':');
            self.value(out, &entry.value, indent, &path, indent + width(&out[start..]));
        }
    }

    /// Writes what follows a colon or a dash and ends the line; `used` is the width of what stands on it already.
    fn value(&self, out: &mut String, node: &Node, indent: usize, path: &str, used: usize) {
        let start = out.len();
        if let Some(tag) = &node.tag {
            out.push(' ');
            out.push_str(&shorthand(tag));
        }
        match &node.value {
            Value::Mapping { entries, flow: false } if !entries.is_empty() => {
                out.push('\n');
                self.mapping(out, entries, indent + 2, path);
                return;
            }
            Value::Sequence(items) if !items.is_empty() => {
                out.push('\n');
                for item in items {
                    self.item(out, item, indent, path);
                }
                return;
            }
            Value::Mapping { entries, .. } => {
                let inner: Vec<String> =
                    entries.iter().map(|entry| format!("{}: {}", key(entry), inline(&entry.value, true))).collect();
                out.push_str(" {");
                out.push_str(&inner.join(", "));
                out.push('}');
            }
            Value::Sequence(_) => out.push_str(" []"),
            Value::Scalar { .. } => {
                out.push(' ');
                out.push_str(&inline(node, false));
            }
        }
        if let Some(comment) = (self.comment)(path) {
            let used = used + width(&out[start..]);
            let column = COMMENT_COLUMNS.into_iter().find(|column| used + 2 <= *column).unwrap_or(used + 2);
            out.push_str(&" ".repeat(column - used));
            out.push_str("# ");
            out.push_str(comment);
        }
        out.push('\n');
    }

    fn item(&self, out: &mut String, item: &Node, indent: usize, path: &str) {
        let dash = format!("{}-", " ".repeat(indent));
        match &item.value {
            Value::Mapping { entries, flow: false } if !entries.is_empty() && item.tag.is_none() => {
                let mut inner = String::new();
                self.mapping(&mut inner, entries, indent + 2, path);
                out.push_str(&dash);
                out.push_str(&inner[indent + 1..]);
            }
            _ => {
                out.push_str(&dash);
                // Lists in lists would otherwise stand at the column of the list that holds them.
                self.value(out, item, indent + 2, path, indent + 1);
            }
        }
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

pub(super) fn key(entry: &Entry) -> String {
    if entry.plain && stands_plain(&entry.key, false) { entry.key.clone() } else { scalar(&entry.key, false) }
}

/// A scalar's text; what was plain where it was read stays so and means to every reader what it meant there.
pub(super) fn inline(node: &Node, flow: bool) -> String {
    match &node.value {
        Value::Scalar { text, plain: true } if stands_plain(text, flow) => text.clone(),
        Value::Scalar { text, plain: true } if text.is_empty() && node.tag.is_none() => "null".to_owned(),
        Value::Scalar { text, .. } => scalar(text, flow),
        _ => String::new(),
    }
}

/// A tag as it is written: `!!str`, `!mine`, else in full.
pub(super) fn shorthand(tag: &str) -> String {
    let simple = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if let Some(name) = tag.strip_prefix("tag:yaml.org,2002:").filter(|name| simple(name)) {
        return format!("!!{name}");
    }
    if tag.strip_prefix('!').is_some_and(simple) {
        return tag.to_owned();
    }
    let escaped: String = tag
        .bytes()
        .map(|byte| match byte {
            b if b.is_ascii_alphanumeric() || b"-:/.,_~!".contains(&b) => char::from(b).to_string(),
            b => format!("%{b:02X}"),
        })
        .collect();
    format!("!<{escaped}>")
}
