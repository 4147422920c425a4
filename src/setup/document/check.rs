//! Holds a document that was read against the keys it may have; finds everything that is wrong at once.

use super::keys::{Holds, Key, home, nearest_key};
use super::problem::{Problem, ProblemKind};
use crate::base::yaml::{Entry, Mark, Node, Value};
use crate::setup::instance::Instance;

/// The version of the document that is written and read.
pub(super) const VERSION: u64 = 1;

/// What keeps `root` from being a document with `keys`. A later version is told alone: its keys are nobody's mistake.
pub(super) fn check(root: &Node, keys: &'static [Key]) -> Vec<Problem> {
    if let Some(version) = root.get("version")
        && let Some(number) = version.characters().and_then(whole_number)
        && number > VERSION
    {
        return vec![Problem::new(ProblemKind::LaterVersion { version: number }, version.mark, "version")];
    }
    let mut problems = Vec::new();
    section(root, keys, Place { key: "", mark: root.mark }, &mut problems);
    problems
}

/// The number that `text`, all digits, stands for; the largest there is where that is too small.
fn whole_number(text: &str) -> Option<u64> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().unwrap_or(u64::MAX))
}

/// The key whose value is looked at.
#[derive(Clone, Copy)]
struct Place<'a> {
    key: &'a str,
    mark: Mark,
}

impl Place<'_> {
    fn problem(self, kind: ProblemKind) -> Problem {
        Problem::new(kind, self.mark, self.key)
    }
}

fn section(node: &Node, keys: &'static [Key], place: Place<'_>, problems: &mut Vec<Problem>) {
    let Value::Mapping { entries, .. } = &node.value else {
        problems.push(place.problem(ProblemKind::NotMapping));
        return;
    };
    for entry in entries.iter().filter(|entry| !entry.key.starts_with("x-")) {
        match keys.iter().find(|key| key.name == entry.key) {
            Some(key) => value(entry, &key.holds, problems),
            None => problems.push(Problem::new(unknown(&entry.key, keys), entry.mark, &entry.key)),
        }
    }
}

/// Whether `entry` is neither one of `keys` nor one of a person's own.
pub(super) fn is_unknown(entry: &Entry, keys: &[Key]) -> bool {
    !entry.key.starts_with("x-") && keys.iter().all(|key| key.name != entry.key)
}

fn unknown(name: &str, keys: &'static [Key]) -> ProblemKind {
    if let Some(section) = home(name) {
        return ProblemKind::Misplaced { section };
    }
    let (nearest, likely) = nearest_key(name, keys);
    ProblemKind::Unknown { nearest, likely }
}

/// What keeps the value of `entry` from being what its key `holds`.
pub(super) fn value(entry: &Entry, holds: &Holds, problems: &mut Vec<Problem>) {
    let node = &entry.value;
    let place = Place { key: &entry.key, mark: node.mark };
    if node.is_null() {
        problems.push(Place { mark: entry.mark, ..place }.problem(ProblemKind::Null));
        return;
    }
    let is_mapping = matches!(node.value, Value::Mapping { .. });
    match holds {
        Holds::Section(keys) => section(node, keys, place, problems),
        Holds::Sections(keys) => list(node, place, problems, |item, place, problems| {
            section(item, keys, place, problems);
        }),
        Holds::Texts => list(node, place, problems, text),
        Holds::Days => {
            let days = |entry: &Entry| entry.value.characters().is_some();
            let fits = is_mapping && node.entries().iter().all(days);
            problems.extend((!fits).then(|| place.problem(ProblemKind::NotText)));
        }
        Holds::Names if !is_mapping => list(node, place, problems, text),
        Holds::Secret if is_mapping => secret(node, place, problems),
        Holds::Names | Holds::Path if is_mapping => {
            let name = if matches!(holds, Holds::Names) { "file" } else { "bytes" };
            problems.extend((!is_one(name, node)).then(|| place.problem(ProblemKind::NotText)));
        }
        _ => problems.extend(scalar(node, holds).map(|kind| place.problem(kind))),
    }
}

/// What keeps a node from being the one value that is expected.
fn scalar(node: &Node, holds: &Holds) -> Option<ProblemKind> {
    let text = node.characters();
    let plain = matches!(node.value, Value::Scalar { plain: true, .. });
    let (fits, otherwise) = match holds {
        Holds::OneOf(allowed) => {
            let meant = allowed.iter().find(|word| text.is_some_and(|text| text.trim().eq_ignore_ascii_case(word)));
            (text.is_some_and(|text| allowed.contains(&text)), one_of(allowed, meant.copied()))
        }
        Holds::YesOrNo => {
            let fits = plain && matches!(text, Some("true" | "false"));
            (fits, one_of(&["true", "false"], text.and_then(yes_or_no)))
        }
        Holds::Instance => {
            let fits = text.is_none_or(|text| Instance::parse(text).is_ok());
            (fits && text.is_some(), if fits { ProblemKind::NotText } else { ProblemKind::NotInstance })
        }
        Holds::Version => {
            let fits = plain && text.and_then(whole_number) == Some(VERSION);
            (fits, ProblemKind::NotOneOf { allowed: &["1"] })
        }
        Holds::Number => (plain && text.is_some_and(is_number), ProblemKind::NotNumber),
        _ => (text.is_some(), ProblemKind::NotText),
    };
    (!fits).then_some(otherwise)
}

fn one_of(allowed: &'static [&'static str], meant: Option<&'static str>) -> ProblemKind {
    meant.map_or(ProblemKind::NotOneOf { allowed }, |meant| ProblemKind::Spelt { allowed, meant })
}

/// What a word means to a reader of YAML 1.1, or in quotes.
fn yes_or_no(text: &str) -> Option<&'static str> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "y" => Some("true"),
        "false" | "no" | "off" | "n" => Some("false"),
        _ => None,
    }
}

/// A number as it is written: the form that the typed reader takes as one.
fn is_number(text: &str) -> bool {
    text.parse::<u64>().is_ok_and(|number| number.to_string() == text)
}

fn list(
    node: &Node,
    place: Place<'_>,
    problems: &mut Vec<Problem>,
    item: impl Fn(&Node, Place<'_>, &mut Vec<Problem>),
) {
    match &node.value {
        Value::Sequence(items) => {
            for node in items {
                item(node, Place { mark: node.mark, ..place }, problems);
            }
        }
        _ => problems.push(place.problem(ProblemKind::NotList)),
    }
}

fn text(node: &Node, place: Place<'_>, problems: &mut Vec<Problem>) {
    problems.extend(scalar(node, &Holds::Text).map(|kind| place.problem(kind)));
}

/// Whether a mapping has `name` alone, which holds a text, or for a file a path that is no text.
fn is_one(name: &str, node: &Node) -> bool {
    match node.entries() {
        [entry] if entry.key == name => {
            entry.value.characters().is_some() || (name == "file" && is_one("bytes", &entry.value))
        }
        _ => false,
    }
}

/// The secret as a mapping: exactly one of `file` and `env`. No other key in it is named: it may be the secret.
fn secret(node: &Node, place: Place<'_>, problems: &mut Vec<Problem>) {
    let has = |name: &str| node.entries().iter().any(|entry| entry.key == name);
    match node.entries() {
        _ if has("file") && has("env") => problems.push(place.problem(ProblemKind::TwoForms)),
        [form] if has("file") || has("env") => value(form, &Holds::Text, problems),
        _ => problems.push(place.problem(ProblemKind::NoForm)),
    }
}
