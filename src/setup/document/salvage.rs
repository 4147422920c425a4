//! What can still be read of a damaged draft: each line by itself, so that one that can't be read costs no other.

use super::check::check;
use super::draft::Draft;
use super::draft_text::{LIMITS, draft_of};
use super::keys::{DRAFT, Holds, Key};
use crate::base::yaml::{Entry, Mark, Node, Value, read};

/// What was read of a damaged draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// The draft, without what could not be read.
    pub draft: Draft,
    /// How many of its lines could not be read.
    pub lost: usize,
}

/// Reads what can be read of a draft of `instance` that [`super::read_draft`] refuses; `None` where that is nothing that a
/// person has answered.
///
/// A draft is written with one value a line. A line is taken where it can be read by itself and fits its place; one whose
/// section can't be read any more goes where its key belongs.
pub fn salvage_draft(bytes: &[u8], instance: &str) -> Option<Salvaged> {
    let mut salvage = Salvage { places: places(), ..Salvage::default() };
    let mut lost = 0;
    let lines: Vec<Option<&str>> =
        bytes.split(|byte| *byte == b'\n').map(|line| std::str::from_utf8(line).ok()).collect();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let own = line.map_or(0, |line| own_lines(line, &lines[at + 1..]));
        let taken = line.is_some_and(|line| {
            if own == 0 { salvage.take(line) } else { salvage.take_own(line, &lines[at + 1..at + own]) }
        });
        lost += if taken { 0 } else { own.max(1) };
        at += own.max(1);
    }
    let answered = salvage.kept.iter().any(|(path, _)| !matches!(path.as_slice(), ["version" | "instance"]));
    let draft = if answered { draft_of(&salvage.document()).ok()? } else { return None };
    let mut salvaged = Salvaged { draft, lost };
    instance.clone_into(&mut salvaged.draft.answers.instance);
    Some(salvaged)
}

/// The names of the keys that lead to a value.
type Path = Vec<&'static str>;

/// Every place of a draft, and what it holds.
fn places() -> Vec<(Path, &'static Holds)> {
    fn below(keys: &'static [Key], parents: &[&'static str], out: &mut Vec<(Path, &'static Holds)>) {
        for key in keys {
            let path: Path = parents.iter().copied().chain([key.name]).collect();
            if let Holds::Section(inner) = &key.holds {
                out.push((path.clone(), &key.holds));
                below(inner, &path, out);
            } else {
                out.push((path, &key.holds));
            }
        }
    }
    let mut out = Vec::new();
    below(DRAFT, &[], &mut out);
    out
}

/// How many lines a key of one's own (`x-…`) takes with what it holds, its own line included; 0 where `line` is none.
fn own_lines(line: &str, rest: &[Option<&str>]) -> usize {
    let indent = indent_of(line);
    if !line[indent..].starts_with("x-") {
        return 0;
    }
    let belongs =
        |line: &str| indent_of(line) > indent || indent_of(line) == indent && line[indent..].starts_with("- ");
    1 + rest.iter().take_while(|line| line.is_some_and(belongs)).count()
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

#[derive(Default)]
struct Salvage {
    places: Vec<(Path, &'static Holds)>,
    /// The section or list that the last line belonged to.
    open: Path,
    kept: Vec<(Path, Node)>,
    /// The keys of one's own, each with the section it stands in.
    extras: Vec<(Path, Entry)>,
    /// The first half of an item of a list of sections.
    item: Option<Entry>,
}

impl Salvage {
    /// Takes a line; false where it can't be used.
    fn take(&mut self, line: &str) -> bool {
        let line = line.trim_end();
        let text = &line[indent_of(line)..];
        if text.is_empty() || text.starts_with('#') {
            return true;
        }
        let (Some(node), faults) = read(text.as_bytes(), LIMITS) else { return false };
        if !faults.is_empty() {
            return false;
        }
        match node.value {
            Value::Sequence(mut items) => items.pop().is_some_and(|item| self.item(item)),
            Value::Mapping { mut entries, .. } if entries.len() == 1 => {
                entries.pop().is_some_and(|entry| self.entry(indent_of(line) / 2, entry))
            }
            _ => false,
        }
    }

    /// Takes a key of one's own, all its lines or none.
    fn take_own(&mut self, line: &str, rest: &[Option<&str>]) -> bool {
        let indent = indent_of(line);
        let text: Vec<&str> =
            [line].into_iter().chain(rest.iter().flatten().copied()).map(|line| &line[indent..]).collect();
        let (Some(node), faults) = read(text.join("\n").as_bytes(), LIMITS) else { return false };
        let Value::Mapping { entries, .. } = node.value else { return false };
        let section = self.open.get(..indent / 2).map(<[_]>::to_vec);
        match (section, <[Entry; 1]>::try_from(entries)) {
            (Some(section), Ok([entry]))
                if faults.is_empty()
                    && !self.extras.iter().any(|(known, extra)| *known == section && extra.key == entry.key) =>
            {
                self.extras.push((section, entry));
                true
            }
            _ => false,
        }
    }

    fn item(&mut self, item: Node) -> bool {
        match (self.holds(&self.open), item.value) {
            (Some(Holds::Texts | Holds::Names), value @ Value::Scalar { .. }) => {
                let list = Value::Sequence(vec![Node { value, ..item }]);
                self.keep(self.open.clone(), Node { mark: Mark::START, tag: None, value: list })
            }
            (Some(Holds::Sections(_)), Value::Mapping { mut entries, .. }) => {
                self.item = entries.pop();
                self.item.is_some()
            }
            _ => false,
        }
    }

    fn entry(&mut self, depth: usize, entry: Entry) -> bool {
        if let (Some(first), Some(Holds::Sections(_))) = (&self.item, self.holds(&self.open))
            && depth == self.open.len()
        {
            let both = Node::mapping(vec![first.clone(), entry]);
            self.item = None;
            let list = Value::Sequence(vec![both]);
            return self.keep(self.open.clone(), Node { mark: Mark::START, tag: None, value: list });
        }
        self.item = None;
        // A path that is no text, or the file of the names, has a mapping of its own.
        let own = match self.holds(&self.open) {
            Some(Holds::Path) => "bytes",
            Some(Holds::Names) => "file",
            _ => "",
        };
        if depth == self.open.len() && entry.key == own {
            return self.keep(self.open.clone(), Node::mapping(vec![entry]));
        }
        // What was entered and done of the hand-over, each with its day.
        if depth == self.open.len() && matches!(self.holds(&self.open), Some(Holds::Days)) {
            return self.keep(self.open.clone(), Node::mapping(vec![entry]));
        }
        let Some((path, holds)) = self.place(depth, &entry.key) else { return false };
        let opens = matches!(
            holds,
            Holds::Section(_) | Holds::Sections(_) | Holds::Texts | Holds::Names | Holds::Path | Holds::Days
        );
        if opens && entry.value.is_null() {
            self.open = path;
            return true;
        }
        self.open = path[..depth].to_vec();
        self.keep(path, entry.value)
    }

    fn holds(&self, path: &[&str]) -> Option<&'static Holds> {
        self.places.iter().find(|(known, _)| known == path).map(|(_, holds)| *holds)
    }

    /// Where a key at this depth belongs: into the open section; where it has none such, into the only one that has; else it
    /// is a key of the open section with one wrong character.
    fn place(&self, depth: usize, key: &str) -> Option<(Path, &'static Holds)> {
        let deep: Vec<_> = self.places.iter().filter(|(path, _)| path.len() == depth + 1).collect();
        let inside = |path: &Path| self.open.get(..depth).is_some_and(|open| path.starts_with(open));
        let only = |found: Vec<&&(Path, &'static Holds)>| match found.as_slice() {
            [(path, holds)] => Some((path.clone(), *holds)),
            _ => None,
        };
        let named = |(path, _): &&&(Path, &'static Holds)| path.last().is_some_and(|name| *name == key);
        let nearly = |(path, _): &&&(Path, &'static Holds)| {
            inside(path) && path.last().is_some_and(|name| is_one_off(name, key))
        };
        only(deep.iter().filter(named).filter(|(path, _)| inside(path)).collect())
            .or_else(|| only(deep.iter().filter(named).collect()))
            .or_else(|| only(deep.iter().filter(nearly).collect()))
    }

    /// Keeps a value in its place; of two the first, but for the items of a list and of what has days. False where it does not fit.
    fn keep(&mut self, path: Path, node: Node) -> bool {
        if !check(&document(&path, node.clone()), DRAFT).is_empty() {
            return false;
        }
        let days = matches!(self.holds(&path), Some(Holds::Days));
        match self.kept.iter_mut().find(|(known, _)| *known == path) {
            None => self.kept.push((path, node)),
            Some((_, Node { value: Value::Mapping { entries: known, .. }, .. })) if days => match node.value {
                Value::Mapping { entries, .. }
                    if !entries.iter().any(|new| known.iter().any(|old| old.key == new.key)) =>
                {
                    known.extend(entries);
                }
                _ => return false,
            },
            Some((_, Node { value: Value::Sequence(items), .. })) => match node.value {
                Value::Sequence(more) => items.extend(more),
                _ => return false,
            },
            Some(_) => return false,
        }
        true
    }

    /// The document of all that was kept.
    fn document(self) -> Node {
        let mut root = Node::mapping(Vec::new());
        // A write is known by both: where it went, and what it was.
        let has = |path: &[&str]| self.kept.iter().any(|(known, _)| known == path);
        let written = has(&["written", "path"]) && has(&["written", "digest"]);
        for (path, node) in self.kept {
            if path[0] != "written" || written {
                put(&mut root, &path, node);
            }
        }
        for (section, entry) in self.extras {
            put_entry(&mut root, &section, entry);
        }
        root
    }
}

/// A document that holds `node` at `path` alone.
fn document(path: &[&'static str], node: Node) -> Node {
    let mut root = Node::mapping(Vec::new());
    put(&mut root, path, node);
    root
}

fn put(root: &mut Node, path: &[&'static str], node: Node) {
    if let [section @ .., key] = path {
        put_entry(root, section, Entry::new(key, node));
    }
}

fn put_entry(node: &mut Node, section: &[&'static str], entry: Entry) {
    let Value::Mapping { entries, .. } = &mut node.value else { return };
    let [first, rest @ ..] = section else { return entries.push(entry) };
    let at = entries.iter().position(|entry| entry.key == *first).unwrap_or_else(|| {
        entries.push(Entry::new(first, Node::mapping(Vec::new())));
        entries.len() - 1
    });
    put_entry(&mut entries[at].value, rest, entry);
}

/// Whether two words differ in one character.
fn is_one_off(name: &str, key: &str) -> bool {
    let differing = name.chars().zip(key.chars()).filter(|(a, b)| a != b).count();
    name.chars().count() == key.chars().count() && differing == 1
}
