//! Puts the parser's events together to a tree, within its limits.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, ScalarStyle, Tag};

use super::node::{Entry, Mark, Node, Value};
use super::read::{Fault, FaultKind, Limits};

/// Longer keys would need YAML's `? ` form, which nobody writes by hand.
const LONGEST_KEY: usize = 256;

/// The tree so far.
pub(super) struct Builder {
    limits: Limits,
    open: Vec<Open>,
    root: Option<Node>,
    /// The anchors that some alias names: only these are copied.
    wanted: HashSet<usize>,
    /// The values of wanted anchors; none where it is too large for any alias.
    anchors: HashMap<usize, Option<Node>>,
    /// Nodes and bytes that were copied for anchors.
    copied: (usize, usize),
    aliased: (usize, usize),
    documents: usize,
    faults: Vec<Fault>,
}

/// A list or mapping whose end has not come yet.
struct Open {
    node: Node,
    anchor: usize,
    /// The key that waits for its value: characters, plain, place.
    key: Option<(String, bool, Mark)>,
    /// The keys so far with their lines.
    seen: HashMap<String, usize>,
}

impl Builder {
    /// A tree within `limits`; `wanted` are the anchors that aliases name.
    pub(super) fn new(limits: Limits, wanted: HashSet<usize>) -> Builder {
        Builder {
            limits,
            wanted,
            copied: (0, 0),
            open: Vec::new(),
            root: None,
            anchors: HashMap::new(),
            aliased: (0, 0),
            documents: 0,
            faults: Vec::new(),
        }
    }

    /// Takes the next event; an error is a fault after which the tree cannot be continued.
    pub(super) fn take(&mut self, event: Event<'_>, mark: Mark) -> Result<(), Fault> {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Fault::new(FaultKind::SecondDocument, mark));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain;
                let value = Value::Scalar { text: text.into_owned(), plain };
                self.place(Node { mark, tag: tag.map(|tag| full(&tag)), value }, anchor)?;
            }
            Event::SequenceStart(anchor, tag) => {
                self.begin(Value::Sequence(Vec::new()), tag.map(|tag| full(&tag)), anchor, mark)?;
            }
            Event::MappingStart(anchor, tag) => {
                let value = Value::Mapping { entries: Vec::new(), flow: false };
                self.begin(value, tag.map(|tag| full(&tag)), anchor, mark)?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    self.place(open.node, open.anchor)?;
                }
            }
            Event::Alias(anchor) => self.alias(anchor, mark)?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    /// The faults so far and the one that ended it.
    pub(super) fn broken_by(mut self, last: Fault) -> (Option<Node>, Vec<Fault>) {
        self.faults.push(last);
        (None, self.faults)
    }

    /// The finished tree, and its doubled keys.
    pub(super) fn finish(mut self) -> (Option<Node>, Vec<Fault>) {
        if self.root.is_none() {
            self.faults.push(Fault::new(FaultKind::Empty, Mark::START));
        }
        (self.root, self.faults)
    }

    fn begin(&mut self, value: Value, tag: Option<String>, anchor: usize, mark: Mark) -> Result<(), Fault> {
        if self.open.len() >= self.limits.depth {
            return Err(Fault::new(FaultKind::TooDeep, mark));
        }
        if self.awaits_key() {
            return Err(Fault::new(FaultKind::Key, mark));
        }
        self.open.push(Open { node: Node { mark, tag, value }, anchor, key: None, seen: HashMap::new() });
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        self.open.last().is_some_and(|open| open.key.is_none() && matches!(open.node.value, Value::Mapping { .. }))
    }

    fn alias(&mut self, anchor: usize, mark: Mark) -> Result<(), Fault> {
        let node = match self.anchors.get(&anchor) {
            None => return Err(Fault::new(FaultKind::UnknownAlias, mark)),
            Some(None) => return Err(Fault::new(FaultKind::TooManyAliased, mark)),
            Some(Some(node)) => node,
        };
        let (nodes, bytes) = node.weight();
        self.aliased = (self.aliased.0 + nodes, self.aliased.1 + bytes);
        if self.aliased.0 > self.limits.aliased || self.aliased.1 > self.limits.bytes {
            return Err(Fault::new(FaultKind::TooManyAliased, mark));
        }
        let copy = Node { mark, ..node.clone() };
        self.place(copy, 0)
    }

    /// A copy of what an anchor names. All of them are named by an alias, so together they count as what aliases stand for:
    /// beyond the limits nothing more is copied, and the alias is refused.
    fn copy(&mut self, node: &Node) -> Option<Node> {
        let (nodes, bytes) = node.weight();
        let copied = (self.copied.0 + nodes, self.copied.1 + bytes);
        if copied.0 > self.limits.aliased || copied.1 > self.limits.bytes {
            return None;
        }
        self.copied = copied;
        Some(node.clone())
    }

    /// Puts a finished node where it belongs: as a key, a value, an item, or the whole document.
    fn place(&mut self, node: Node, anchor: usize) -> Result<(), Fault> {
        if self.wanted.contains(&anchor) {
            let copy = self.copy(&node);
            self.anchors.insert(anchor, copy);
        }
        let awaits_key = self.awaits_key();
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return Ok(());
        };
        match &mut open.node.value {
            Value::Sequence(items) => items.push(node),
            Value::Mapping { .. } if awaits_key => {
                let Value::Scalar { text, plain } = node.value else {
                    return Err(Fault::new(FaultKind::Key, node.mark));
                };
                if text.is_empty() || text.chars().count() > LONGEST_KEY || text.contains(['\n', '\r']) {
                    return Err(Fault::new(FaultKind::Key, node.mark));
                }
                open.key = Some((text, plain, node.mark));
            }
            Value::Mapping { entries, .. } => {
                if let Some((key, plain, mark)) = open.key.take() {
                    if let Some(&first) = open.seen.get(&key) {
                        self.faults.push(Fault::new(FaultKind::Doubled { key, first }, mark));
                    } else {
                        open.seen.insert(key.clone(), mark.line);
                        entries.push(Entry { key, plain, mark, value: node });
                    }
                }
            }
            Value::Scalar { .. } => {}
        }
        Ok(())
    }
}

fn full(tag: &Tag) -> String {
    format!("{}{}", tag.handle, tag.suffix)
}

#[cfg(test)]
mod tests {
    use super::super::read::build;
    use super::*;

    /// Lists in one another, each with an anchor, around a long one; then `aliases`.
    fn nested(items: usize, aliases: &str) -> String {
        let open = (0..60).map(|level| format!("&a{level} [")).collect::<Vec<_>>().concat();
        format!("x-a: {open}{}{}\nx-b: [{aliases}]\n", vec!["x"; items].join(","), "]".repeat(60))
    }

    #[test]
    fn anchors_cost_no_more_than_aliases_may_stand_for() {
        let limits = Limits::CONFIGURATION;
        for (items, aliases) in [(100_000, ""), (100_000, "*a59"), (9_000, "*a1, *a59"), (100, "*a0, *a1, *a59")] {
            let (builder, end) = build(&nested(items, aliases), limits);
            assert!(builder.copied.0 <= limits.aliased, "{items} {aliases}: {:?}", builder.copied);
            let refused = end.is_err_and(|fault| fault.kind == FaultKind::TooManyAliased);
            assert_eq!(refused, items > 100 && !aliases.is_empty(), "{items} {aliases}");
        }
        let (builder, _) = build(&nested(100_000, ""), limits);
        assert_eq!(builder.copied, (0, 0));
        let every: Vec<String> = (0..60).map(|level| format!("*a{level}")).collect();
        assert!(build(&nested(9_000, &every.join(", ")), limits).0.copied.0 <= limits.aliased);
    }
}
