//! Reads a pasted block of several lines, such as a mail of Adobe's support, for the values it holds.

mod decode;
pub mod evidence;
pub mod instances;
mod labels;
mod lines;
mod links;
mod pieces;
mod profiles;
mod value;
mod wrapped;

use super::field::Field;
use crate::base::secret::Secret;
use instances::Purpose;

pub use profiles::is_a_list_of_names;

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
    /// The instance it stands under, and the block's own word for it.
    pub instance: Option<(Purpose, String)>,
    /// Blanks stood at its end.
    pub padded: bool,
}

/// A value seen in one place of a block.
struct Seen<'a> {
    target: Target,
    value: &'a str,
    line: usize,
    instance: Option<(Purpose, &'a str)>,
    padded: bool,
    /// With the lines after it, which are its end or may be.
    whole: Option<Whole>,
}

/// A value with the lines that it goes on in.
struct Whole {
    value: Secret,
    /// It is no value without them.
    certain: bool,
}

impl Seen<'_> {
    /// The value; where the next line may be its end, before it the value with that line; where it is, that alone.
    fn found(&self) -> impl Iterator<Item = Found> {
        let found = |value: Secret| Found {
            target: self.target,
            value,
            line: self.line,
            instance: self.instance.map(|(purpose, word)| (purpose, word.to_owned())),
            padded: self.padded,
        };
        let part = self.whole.as_ref().is_none_or(|whole| !whole.certain).then(|| Secret::new(self.value.to_owned()));
        self.whole.as_ref().map(|whole| whole.value.clone()).into_iter().chain(part).map(found)
    }
}

/// What a block holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    /// What is found, in the order of the configuration: one value a target, several where labels stand before different
    /// ones, as in a mail about two instances.
    pub found: Vec<Vec<Found>>,
    /// What a label announces and no value follows.
    pub announced: Vec<Target>,
    /// It is about a technical account, whose client is not that of the sign-in.
    pub technical: bool,
}

/// What the values of a technical account are listed beside.
const TECHNICAL: [&str; 3] = ["technical_account", "@techacct.adobe.com", "technicalaccount"];

/// What `text` holds, in the order of the configuration. What stands after a label goes before what is only recognised by
/// its shape. What is doubtful is left out: two values of one shape, a sentence in place of a value, a site that may be
/// anybody's.
pub fn read(text: &str) -> Block {
    // What a page has between its elements is no blank of a value.
    let is_page = decode::is_markup(text);
    let text = decode::read(text);
    let mut lines = lines::read(&text);
    for line in &mut lines {
        line.padded &= !is_page;
    }
    let (mut labelled, mut shaped, mut announced) = (Vec::new(), Vec::new(), Vec::new());
    lines::labelled(&lines, &mut labelled, &mut announced);
    for line in &lines {
        value::shaped(line, &mut shaped);
    }
    // What stands after a label is its value, whatever its shape.
    let named: std::collections::HashSet<(usize, &str)> = labelled.iter().map(|seen| (seen.line, seen.value)).collect();
    shaped.retain(|seen| !named.contains(&(seen.line, seen.value)));
    for seen in labelled.iter_mut().chain(&mut shaped) {
        wrapped::complete(seen, &lines);
    }
    let mut targets: Vec<Target> = labelled.iter().chain(&shaped).map(|seen| seen.target).collect();
    targets.sort_by_key(|target| target.field());
    targets.dedup();
    let of = |seen: &[Seen<'_>], target: Target| {
        let mut values: Vec<Found> = Vec::new();
        for seen in seen.iter().filter(|seen| seen.target == target) {
            if values.iter().all(|known| known.value.expose() != seen.value) {
                values.extend(seen.found());
            }
        }
        values
    };
    let found = targets.into_iter().filter_map(|target| match of(&labelled, target) {
        values if values.is_empty() => Some(of(&shaped, target)).filter(|values| values.len() == 1),
        values => Some(values),
    });
    let found: Vec<Vec<Found>> = found.collect();
    announced.retain(|target| !found.iter().any(|values| values[0].target == *target));
    announced.sort_by_key(|target| target.field());
    announced.dedup();
    let small = zeroize::Zeroizing::new(text.to_ascii_lowercase());
    let technical = TECHNICAL.iter().any(|named| small.contains(named));
    Block { found, announced, technical }
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

/// The lines of `text` that name an association mask, and the others, perhaps names to try it on; `None` where there are not both.
pub fn mask_and_names(text: &str) -> Option<(String, String)> {
    let names_it = |line: &&str| labelled(Field::AssociationMask, line).is_some();
    let (masks, names): (Vec<&str>, Vec<&str>) = text.lines().partition(names_it);
    let some = |lines: Vec<&str>| Some(lines.join("\n")).filter(|text| !text.trim().is_empty());
    some(masks).zip(some(names))
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
    let text = decode::read(text);
    let lines = lines::read(&text);
    let mut labelled = Vec::new();
    lines::labelled(&lines, &mut labelled, &mut Vec::new());
    labelled.len() >= 2 || labelled.iter().any(|seen| seen.target == Target::Secret)
}

/// Whether a client secret stands in `text`.
pub fn holds_a_secret(text: &str) -> bool {
    read(text).found.iter().any(|values| values[0].target == Target::Secret)
}

#[cfg(test)]
mod tests;
