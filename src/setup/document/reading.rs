//! Reads a configuration: bytes in; the values with their places out, or everything that is wrong with them.

use std::collections::BTreeMap;

use super::check::check;
use super::keys::{CONFIGURATION, Key, path};
use super::problem::{Problem, ProblemKind};
use super::secret_form::SecretForm;
use super::shape::Configuration;
use crate::base::yaml::{Extra, Limits, Mark, Node, read};
use crate::setup::answers::{Answers, Keeping};
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::{FIELDS, Field, Kind, SCOPE_FULL};

/// The largest configuration that is read, in bytes.
pub const MAX_BYTES: usize = Limits::CONFIGURATION.bytes;

/// A configuration as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Its values; what it does not have is empty.
    pub configuration: Configuration,
    /// Where each value stands.
    pub marks: Marks,
}

/// Where the values of a file stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks(BTreeMap<String, Mark>);

impl Marks {
    /// Where a field's value stands; `None` where the file does not have the field.
    pub fn of(&self, field: Field) -> Option<Mark> {
        self.at(&path(field)?)
    }

    /// Where the value with this path stands, as in `prerequisites.console.status`.
    pub fn at(&self, path: &str) -> Option<Mark> {
        self.0.get(path).copied()
    }
}

impl Reading {
    /// The answers that the file holds. A field that it does not have is empty, not at its default.
    pub fn into_answers(self) -> Answers {
        self.configuration.into_answers()
    }
}

/// Reads a configuration, complete or not: what is missing is for the checks of the fields to say.
///
/// # Errors
/// Everything that is wrong with the file, in its order. No problem holds a value.
pub fn read_configuration(bytes: &[u8]) -> Result<Reading, Vec<Problem>> {
    reading_of(&read_document(bytes, Limits::CONFIGURATION, CONFIGURATION)?)
}

/// The values of a tree that was checked, with their places.
pub(super) fn reading_of(root: &Node) -> Result<Reading, Vec<Problem>> {
    let configuration = configuration_of(root)?;
    let mut marks = BTreeMap::new();
    collect_marks(root, "", &mut marks);
    Ok(Reading { configuration, marks: Marks(marks) })
}

/// The tree of a document that may have `keys`, with nothing wrong in it.
pub(super) fn read_document(bytes: &[u8], limits: Limits, keys: &'static [Key]) -> Result<Node, Vec<Problem>> {
    let (root, faults) = read(bytes, limits);
    let mut problems: Vec<Problem> = faults.into_iter().map(Problem::from).collect();
    problems.extend(root.iter().flat_map(|root| check(root, keys)));
    problems.sort_by_key(|problem| (problem.line, problem.column));
    match root {
        Some(root) if problems.is_empty() => Ok(root),
        _ => Err(problems),
    }
}

/// The typed configuration in a tree that was checked.
pub(super) fn configuration_of(root: &Node) -> Result<Configuration, Vec<Problem>> {
    let mut configuration =
        Configuration::of(root).ok_or_else(|| vec![Problem::new(ProblemKind::Syntax, root.mark, "")])?;
    collect_extras(root, "", &mut configuration.extras);
    Ok(configuration)
}

fn collect_extras(node: &Node, path: &str, extras: &mut Vec<Extra>) {
    for entry in node.entries() {
        if entry.key.starts_with("x-") {
            extras.push(Extra { section: path.to_owned(), entry: entry.clone() });
        } else {
            collect_extras(&entry.value, &joined(path, &entry.key), extras);
        }
    }
}

fn collect_marks(node: &Node, path: &str, marks: &mut BTreeMap<String, Mark>) {
    for entry in node.entries().iter().filter(|entry| !entry.key.starts_with("x-")) {
        let path = joined(path, &entry.key);
        marks.insert(path.clone(), entry.value.mark);
        collect_marks(&entry.value, &path, marks);
    }
}

fn joined(parent: &str, key: &str) -> String {
    if parent.is_empty() { key.to_owned() } else { format!("{parent}.{key}") }
}

impl Configuration {
    /// The answers it holds; a field it does not have is empty. The package counts as confirmed where that is the
    /// evidence on record, the scope as compared where it is not the one that is prefilled. A named secret file is
    /// taken over as it is named: whether it is there is for the host to find out.
    pub fn into_answers(mut self) -> Answers {
        let (instance, extras) = (std::mem::take(&mut self.instance), std::mem::take(&mut self.extras));
        let mut answers = Answers { instance, extras, ..Answers::default() };
        for row in &FIELDS {
            match row.kind {
                Kind::Text => answers.set_text(row.field, self.text(row.field)),
                Kind::Confirmation => answers.set_confirmed(row.field, self.is_given(row.field)),
                Kind::Secret | Kind::Choice => {}
            }
        }
        answers.set_confirmed(Field::Package, self.package_is_confirmed());
        match self.secret {
            None => {}
            Some(SecretForm::File(name)) => answers.secret_file = Some(name),
            Some(SecretForm::Environment(name)) => {
                answers.keeping = Keeping::Environment;
                answers.secret_variable = name;
            }
            Some(SecretForm::Inline(secret)) => {
                answers.keeping = Keeping::Inline;
                answers.secret = secret;
            }
        }
        let scope = answers.text(Field::ImsScope);
        answers.scope_compared = !scope.is_empty() && scope != SCOPE_FULL;
        answers
    }

    /// Whether the record says that a person confirmed the package. That it was measured is no one's word: it is measured
    /// again, or open.
    pub(super) fn package_is_confirmed(&self) -> bool {
        self.records.package == (Status::Passed, Evidence::Confirmed)
    }
}
