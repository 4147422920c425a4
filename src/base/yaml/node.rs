//! A YAML document as a tree that knows where everything stood.

use super::quote::scalar;

/// A place in a file: line and column, both counted from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Mark {
    /// The first character of a file; also the mark of what was never in one.
    pub const START: Mark = Mark { line: 1, column: 1 };
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// Its first character.
    pub mark: Mark,
    /// Its tag in full (`tag:yaml.org,2002:str`, `!mine`), where one is written.
    pub tag: Option<String>,
    /// What it is.
    pub value: Value,
}

/// What a [`Node`] holds.
#[derive(Debug, Clone)]
pub enum Value {
    /// A single value.
    Scalar {
        /// Its characters, escapes resolved.
        text: String,
        /// Written without quotes: readers may take it for a boolean, a number, a date or null. Not so for a text.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<Node>),
    /// Keys with their values, in the order of the file, each key once.
    Mapping {
        /// The entries.
        entries: Vec<Entry>,
        /// To be written on one line, in braces.
        flow: bool,
    },
}

/// One key of a mapping with its value.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key's characters.
    pub key: String,
    /// The key is written without quotes.
    pub plain: bool,
    /// Where the key stands.
    pub mark: Mark,
    /// Its value.
    pub value: Node,
}

/// A key of one's own (`x-…`) that is carried along and written again as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extra {
    /// The path of the mapping it stands in, as in `prerequisites.console`; empty for the top.
    pub section: String,
    /// The key with its value.
    pub entry: Entry,
}

/// Quotes around a text that every reader takes for the same text without them do not count.
impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Scalar { text: a, plain }, Value::Scalar { text: b, plain: other }) => {
                a == b && (plain == other || scalar(a, false) == *a)
            }
            (Value::Sequence(a), Value::Sequence(b)) => a == b,
            (Value::Mapping { entries: a, flow }, Value::Mapping { entries: b, flow: other }) => {
                a == b && flow == other
            }
            _ => false,
        }
    }
}

impl Eq for Value {}

/// Two nodes are equal when they say the same; where they say it does not count.
impl PartialEq for Node {
    fn eq(&self, other: &Node) -> bool {
        self.tag == other.tag && self.value == other.value
    }
}

impl Eq for Node {}

/// As for nodes: the place does not count.
impl PartialEq for Entry {
    fn eq(&self, other: &Entry) -> bool {
        self.key == other.key && self.plain == other.plain && self.value == other.value
    }
}

impl Eq for Entry {}

impl Node {
    /// A text: read back as exactly these characters.
    pub fn text(text: impl Into<String>) -> Node {
        Node { mark: Mark::START, tag: None, value: Value::Scalar { text: text.into(), plain: false } }
    }

    /// A boolean or number, written without quotes.
    pub fn plain(text: impl Into<String>) -> Node {
        Node { mark: Mark::START, tag: None, value: Value::Scalar { text: text.into(), plain: true } }
    }

    /// A mapping in block style.
    pub fn mapping(entries: Vec<Entry>) -> Node {
        Node { mark: Mark::START, tag: None, value: Value::Mapping { entries, flow: false } }
    }

    /// Whether `holds` is true of a key or a single value in it, however deep.
    pub fn any_text(&self, holds: &dyn Fn(&str) -> bool) -> bool {
        match &self.value {
            Value::Scalar { text, .. } => holds(text),
            Value::Sequence(items) => items.iter().any(|item| item.any_text(holds)),
            Value::Mapping { entries, .. } => {
                entries.iter().any(|entry| holds(&entry.key) || entry.value.any_text(holds))
            }
        }
    }

    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Mapping { entries, .. } => entries,
            _ => &[],
        }
    }

    /// The value of `key` in a mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// Whether it is YAML's null: nothing at all, `~` or `null`.
    pub fn is_null(&self) -> bool {
        match (&self.value, self.tag.as_deref()) {
            (Value::Scalar { text, plain: true }, None) => matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"),
            (Value::Scalar { .. }, Some(tag)) => tag == "tag:yaml.org,2002:null",
            _ => false,
        }
    }

    /// The characters of a scalar as they were written, whatever a reader would take them for; `None` for a list, a
    /// mapping, null, and a scalar whose tag makes it something other than text, number or boolean.
    pub fn characters(&self) -> Option<&str> {
        let core = |tag: &str| matches!(tag.strip_prefix("tag:yaml.org,2002:"), Some("str" | "int" | "float" | "bool"));
        match &self.value {
            Value::Scalar { text, .. } if !self.is_null() => {
                self.tag.as_deref().is_none_or(|tag| tag == "!" || core(tag)).then_some(text)
            }
            _ => None,
        }
    }

    /// The number of nodes in it, itself included, and of the bytes of their texts and keys.
    pub fn weight(&self) -> (usize, usize) {
        match &self.value {
            Value::Scalar { text, .. } => (1, text.len()),
            Value::Sequence(items) => items.iter().map(Node::weight).fold((1, 0), add),
            Value::Mapping { entries, .. } => {
                entries.iter().map(|entry| add((1, entry.key.len()), entry.value.weight())).fold((1, 0), add)
            }
        }
    }
}

fn add(a: (usize, usize), b: (usize, usize)) -> (usize, usize) {
    (a.0 + b.0, a.1 + b.1)
}

impl Entry {
    /// A key that needs no quotes, with its value.
    pub fn new(key: &str, value: Node) -> Entry {
        Entry { key: key.to_owned(), plain: true, mark: Mark::START, value }
    }
}
