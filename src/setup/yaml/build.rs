//! Puts the parser's events together to a tree, within its limits.

use std::collections::HashMap;

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
    anchors: HashMap<usize, Node>,
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
    pub(super) fn new(limits: Limits) -> Builder {
        Builder {
            limits,
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
        let Some(node) = self.anchors.get(&anchor) else {
            return Err(Fault::new(FaultKind::UnknownAlias, mark));
        };
        let (nodes, bytes) = node.weight();
        self.aliased = (self.aliased.0 + nodes, self.aliased.1 + bytes);
        if self.aliased.0 > self.limits.aliased || self.aliased.1 > self.limits.bytes {
            return Err(Fault::new(FaultKind::TooManyAliased, mark));
        }
        let copy = Node { mark, ..node.clone() };
        self.place(copy, 0)
    }

    /// Puts a finished node where it belongs: as a key, a value, an item, or the whole document.
    fn place(&mut self, node: Node, anchor: usize) -> Result<(), Fault> {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
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
