//! Reads a pasted block of several lines, such as a mail of Adobe's support, for the values it holds.

mod labels;
mod lines;
mod value;

use super::field::Field;
use crate::base::secret::Secret;

/// Where a found value belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A text field.
    Field(Field),
    /// The client secret.
    Secret,
}

impl Target {
    /// The field it fills.
    pub fn field(self) -> Field {
        match self {
            Target::Field(field) => field,
            Target::Secret => Field::ImsClientSecret,
        }
    }
}

/// A value found in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it belongs.
    pub target: Target,
    /// The value; always kept as a secret, so that no log shows it.
    pub value: Secret,
    /// Its line in the block, from 1.
    pub line: usize,
}

/// A value seen in one place of a block.
struct Seen<'a> {
    target: Target,
    value: &'a str,
    line: usize,
}

/// What `text` holds, in the order of the configuration, one value a target at most. What stands after a label goes
/// before what is only recognised by its shape. What is doubtful is left out: two different values for one target, a
/// sentence in place of a value, a site that may be anybody's.
pub fn read_block(text: &str) -> Vec<Found> {
    let lines = lines::read(text);
    let mut labelled = Vec::new();
    let mut shaped = Vec::new();
    lines::labelled(&lines, &mut labelled);
    for line in &lines {
        value::shaped(line.text, line.number, &mut shaped);
    }
    let mut targets: Vec<Target> = labelled.iter().chain(&shaped).map(|seen| seen.target).collect();
    targets.sort_by_key(|target| target.field());
    targets.dedup();
    let only = |seen: &[Seen<'_>], target: Target| {
        let mut values = seen.iter().filter(|seen| seen.target == target);
        let first = values.next()?;
        Some(values.all(|other| other.value == first.value).then(|| Found {
            target,
            value: Secret::new(first.value.to_owned()),
            line: first.line,
        }))
    };
    targets
        .into_iter()
        .filter_map(|target| only(&labelled, target).or_else(|| only(&shaped, target)).flatten())
        .collect()
}

/// The value in `text` where it is one line of the label of `field` and a value of it; `None` for anything else.
pub(super) fn labelled(field: Field, text: &str) -> Option<&str> {
    let mut value = None;
    let mut rest = text.trim();
    while let Some((target, after)) = lines::split(rest).filter(|(target, _)| target.field() == field) {
        rest = value::plausible(target, after)?;
        value = Some(rest);
    }
    value
}

/// Whether `line` is a label of the client secret and a value of it.
pub(super) fn labels_a_secret(line: &str) -> bool {
    labelled(Field::ImsClientSecret, line).is_some()
}

/// Whether `line` is a label of the client secret with the beginning of a value after it, however short.
pub(super) fn begins_a_secret(line: &str) -> bool {
    lines::split(line.trim()).is_some_and(|(target, after)| target == Target::Secret && !after.trim().is_empty())
}

/// Whether `text` reads as a mail or a form rather than as a list of names: a secret stands after its label, or two other
/// values do. JSON is a list.
pub fn is_a_form(text: &str) -> bool {
    if text.trim_start().starts_with(['{', '[']) {
        return false;
    }
    let lines = lines::read(text);
    let mut labelled = Vec::new();
    lines::labelled(&lines, &mut labelled);
    labelled.len() >= 2 || labelled.iter().any(|seen| seen.target == Target::Secret)
}

#[cfg(test)]
mod tests;
