//! Writes a configuration, in the shape and with the comments of the contract.

use std::path::Path;

use super::check::VERSION;
use super::draft::Records;
use super::secret_form::SecretForm;
use super::shape::Configuration;
use crate::base::yaml::{Entry, Node, Value, quoted, write};
use crate::setup::answers::{Answers, Keeping};
use crate::setup::field::{FIELDS, Field, Kind};

/// What stands beside the values, by their paths.
const COMMENTS: [(&str, &str); 5] = [
    ("prerequisites.organization", "confirmed | open"),
    ("prerequisites.console.status", "passed | warned | failed | open"),
    ("prerequisites.console.evidence", "measured | entered | confirmed | none"),
    ("external_account.ims_scope", "comma-separated, as the console's field takes it"),
    ("external_account.product_context", "optional; left out when empty"),
];

/// What stands beside the secret: the two forms that it does not have.
const FILE: &str = "or {env: NAME}, or the secret itself as a string";
const VARIABLE: &str = "or {file: NAME}, or the secret itself as a string";
const INLINE: &str = "or {file: NAME}, or {env: NAME}";

const fn beside(secret: &SecretForm) -> &'static str {
    match secret {
        SecretForm::File(_) => FILE,
        SecretForm::Environment(_) => VARIABLE,
        SecretForm::Inline(_) => INLINE,
    }
}

/// How the comment at the head of a written file begins.
pub(super) const HEADING: &str = "# Adobe IMS set-up of the Campaign instance";

/// Whether a comment is one that this program puts at the head of a file, or beside a secret that is kept otherwise now.
pub(super) fn is_own(comment: &str) -> bool {
    let about_secret = [FILE, VARIABLE, INLINE].iter().any(|own| comment.strip_prefix("# ") == Some(own));
    about_secret || comment.starts_with(HEADING) && comment.ends_with("(UTC).")
}

/// The text of a configuration. `date` (UTC, `2026-11-21`) and `version` (of this program) stand in the comment at its
/// head alone.
pub fn write_configuration(configuration: &Configuration, date: &str, version: &str) -> String {
    let instance = quoted(&configuration.instance);
    let head = format!("{HEADING} {instance}, written by ims-setup {version} on {date} (UTC).\n");
    let comment = |path: &str| match path {
        "external_account.ims_client_secret" => configuration.secret.as_ref().map(beside),
        _ => COMMENTS.iter().find(|(of, _)| *of == path).map(|(_, comment)| *comment),
    };
    head + &write(&Node::mapping(entries_of(configuration)), &comment)
}

/// The entries of a document that holds this configuration, the version first.
pub(super) fn entries_of(configuration: &Configuration) -> Vec<Entry> {
    let mut root = configuration.tree();
    for extra in &configuration.extras {
        let section = extra.section.split('.').filter(|key| !key.is_empty()).try_fold(&mut root, find);
        if let Some(Node { value: Value::Mapping { entries, .. }, .. }) = section {
            entries.push(extra.entry.clone());
        }
    }
    let mut entries = vec![Entry::new("version", Node::plain(VERSION.to_string()))];
    if let Value::Mapping { entries: rest, .. } = root.value {
        entries.extend(rest);
    }
    entries
}

fn find<'a>(node: &'a mut Node, key: &str) -> Option<&'a mut Node> {
    match &mut node.value {
        Value::Mapping { entries, .. } => {
            entries.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.value)
        }
        _ => None,
    }
}

/// The name of the secret's file beside a configuration: the configuration's own, with `.yaml`, `.yml` or nothing
/// replaced by `.secret`.
pub fn secret_file_name(output: &Path) -> String {
    let name = output.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")).unwrap_or(&name);
    format!("{stem}.secret")
}

impl Configuration {
    /// The configuration that the answers make, complete or not, with the verdicts as records. The secret's file
    /// is named as an earlier configuration named it, else `secret_file_name`.
    pub fn from_answers(answers: &Answers, records: &Records, secret_file_name: &str) -> Configuration {
        let mut configuration = Configuration {
            instance: answers.instance.clone(),
            records: *records,
            extras: answers.extras.clone(),
            secret: Some(match answers.keeping {
                Keeping::Environment => SecretForm::Environment(answers.secret_variable.clone()),
                Keeping::Inline => SecretForm::Inline(answers.secret.clone()),
                Keeping::File => {
                    SecretForm::File(answers.secret_file.clone().unwrap_or_else(|| secret_file_name.to_owned()))
                }
            }),
            ..Configuration::default()
        };
        for row in &FIELDS {
            match row.kind {
                Kind::Text => configuration.set_text(row.field, answers.text(row.field)),
                // Whether the package is there is told by its record.
                Kind::Confirmation if row.field != Field::Package => {
                    configuration.set_given(row.field, answers.confirmed(row.field));
                }
                Kind::Confirmation | Kind::Secret | Kind::Choice => {}
            }
        }
        configuration
    }
}
