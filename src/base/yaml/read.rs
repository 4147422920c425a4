//! Reads YAML into nodes and names everything that keeps it from being one plain document.

use std::borrow::Cow;
use std::collections::HashSet;

use saphyr_parser::{Event, Marker, Parser};

use super::build::Builder;
use super::node::{Mark, Node};
use super::slips;

/// How much is read before a document is refused.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// How deep lists and mappings may stand in one another.
    pub depth: usize,
    /// How many nodes aliases may stand for, all together.
    pub aliased: usize,
}

impl Limits {
    /// What the contract grants a configuration: 1 MiB, aliases for 10,000 nodes. The depth keeps recursion harmless.
    pub const CONFIGURATION: Limits = Limits { bytes: 1024 * 1024, depth: 64, aliased: 10_000 };
}

/// Something that keeps a file from being read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What it is.
    pub kind: FaultKind,
    /// Where it is.
    pub mark: Mark,
}

/// What keeps a file from being read. None of them holds a value: it might be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// More bytes than the limit, which is given.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// Not UTF-8.
    NotUtf8,
    /// Not YAML.
    Syntax,
    /// Nothing but comments.
    Empty,
    /// A second document begins.
    SecondDocument,
    /// Lists and mappings stand too deep in one another.
    TooDeep,
    /// Aliases stand for too much.
    TooManyAliased,
    /// An alias that names no finished anchor.
    UnknownAlias,
    /// A key that is not one short line of text.
    Key,
    /// A tab in the indentation.
    Tab {
        /// The key behind it; empty where there is none.
        key: String,
    },
    /// A sign that nobody sees in the indentation or in a key.
    HiddenSign {
        /// The sign.
        character: char,
        /// The key without it; empty where there is none.
        key: String,
    },
    /// A backslash in double quotes that escapes nothing.
    Escape {
        /// The key of the value.
        key: String,
    },
    /// A value that YAML reads otherwise without quotes.
    NeedsQuotes {
        /// The signs that make it so.
        sign: String,
        /// The key of the value.
        key: String,
    },
    /// No blank between the colon and the value.
    NoBlank {
        /// The key.
        key: String,
    },
    /// A key that its mapping has already.
    Doubled {
        /// The key.
        key: String,
        /// The line of the first one.
        first: usize,
    },
}

impl Fault {
    pub(super) fn new(kind: FaultKind, mark: Mark) -> Fault {
        Fault { kind, mark }
    }
}

/// Reads the one document in `bytes`, which may begin with a byte order mark.
///
/// What could be read, and everything that is wrong with it in the order of the file: doubled keys (the first of each is
/// in the tree), slips that can be read over, or without a tree also the fault after which nothing more can be told.
pub fn read(bytes: &[u8], limits: Limits) -> (Option<Node>, Vec<Fault>) {
    if bytes.len() > limits.bytes {
        return (None, vec![Fault::new(FaultKind::TooLarge { limit: limits.bytes }, Mark::START)]);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => return (None, vec![Fault::new(FaultKind::NotUtf8, end_of(&bytes[..error.valid_up_to()]))]),
    };
    let mut text = Cow::from(text);
    let mut slips: Vec<Fault> = Vec::new();
    let (root, mut faults) = loop {
        let (builder, end) = build(&text, limits);
        let (read, slip) = match end {
            Ok(()) => {
                let read = builder.finish();
                let slip = read.0.as_ref().and_then(|root| slips::hidden(&text, root));
                (read, slip)
            }
            Err(fault) => {
                let slip = slips::behind(&text, &fault);
                (builder.broken_by(fault), slip)
            }
        };
        match slip.filter(|_| slips.len() < SLIPS) {
            Some(slip) => {
                text = slip.mend(&text).into();
                slips.push(slip.fault);
            }
            None => break read,
        }
    };
    faults.append(&mut slips);
    faults.sort_by_key(|fault| fault.mark);
    (root, faults)
}

/// How many slips are read over: after each the file is read again.
const SLIPS: usize = 20;

/// Builds as much of the tree as can be; the error is the fault after which it can't be continued.
pub(super) fn build(text: &str, limits: Limits) -> (Builder, Result<(), Fault>) {
    let mut builder = Builder::new(limits, aliases(text));
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let taken = match event {
            Ok((event, span)) => builder.take(event, mark_of(span.start)),
            // The parser's own words may quote the file: only the place is taken over.
            Err(error) => Err(Fault::new(FaultKind::Syntax, mark_of(*error.marker()))),
        };
        if taken.is_err() {
            return (builder, taken);
        }
    }
    (builder, Ok(()))
}

/// The anchors that aliases name, as the parser numbers them: every other one needs no copy of its value.
fn aliases(text: &str) -> HashSet<usize> {
    if !text.contains('*') || !text.contains('&') {
        return HashSet::new();
    }
    let mut parser = Parser::new_from_str(text);
    let mut wanted = HashSet::new();
    while let Some(Ok((event, _))) = parser.next_event() {
        if let Event::Alias(anchor) = event {
            wanted.insert(anchor);
        }
    }
    wanted
}

fn mark_of(marker: Marker) -> Mark {
    Mark { line: marker.line().max(1), column: marker.col() + 1 }
}

/// The place right after `valid`, which is UTF-8.
fn end_of(valid: &[u8]) -> Mark {
    let text = String::from_utf8_lossy(valid);
    let last = text.rsplit('\n').next().unwrap_or("");
    Mark { line: text.matches('\n').count() + 1, column: last.chars().count() + 1 }
}
