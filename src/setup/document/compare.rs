//! Compares configurations by their values, masks them for the eye, and tells two texts apart line by line.

use similar::{ChangeTag, TextDiff};

use super::secret_form::SecretForm;
use super::shape::Configuration;
use crate::base::secret::Secret;
use crate::setup::evidence::{Evidence, Status};

/// Whether two configurations say the same. Comments and the order of keys never count, the secret does; no secret at
/// all is the same as an empty one.
pub fn same_values(a: &Configuration, b: &Configuration) -> bool {
    let bare = |configuration: &Configuration| {
        let mut bare = configuration.clone();
        let secret = &mut bare.secret;
        if matches!(secret, Some(SecretForm::Inline(secret)) if secret.is_empty()) {
            *secret = None;
        }
        bare.extras.sort_by(|a, b| (&a.section, &a.entry.key).cmp(&(&b.section, &b.entry.key)));
        bare
    };
    bare(a) == bare(b)
}

/// Whether two configurations hold the same answers of a person: as [`same_values`], but for the records, which differ from one
/// machine and one hour to the next. Of the package it is an answer whether a person confirmed it, where nobody measured it.
pub fn same_answers(a: &Configuration, b: &Configuration) -> bool {
    let measured = |configuration: &Configuration| configuration.records.package.1 == Evidence::Measured;
    let package_counts = !measured(a) && !measured(b);
    let bare = |configuration: &Configuration| {
        let mut bare = configuration.clone();
        // What the console's verdict is follows from the builds, which are answers themselves.
        bare.records.console = (Status::Open, Evidence::None);
        let confirmed = if package_counts { bare.records.package.1 } else { Evidence::None };
        bare.records.package = (Status::Open, confirmed);
        bare
    };
    same_values(&bare(a), &bare(b))
}

/// Whether both keep the secret in the same way and in the same place, as far as both say so.
pub fn same_keeping(a: &Configuration, b: &Configuration) -> bool {
    match (&a.secret, &b.secret) {
        (Some(SecretForm::Inline(_)), Some(SecretForm::Inline(_))) | (None, _) | (_, None) => true,
        (Some(a), Some(b)) => a == b,
    }
}

/// The configuration with a dot for each character of a secret that stands in it.
pub fn masked(configuration: &Configuration) -> Configuration {
    let mut masked = configuration.clone();
    if let Some(SecretForm::Inline(secret)) = &mut masked.secret {
        *secret = Secret::new("•".repeat(secret.chars()));
    }
    masked
}

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is in both.
    Same,
    /// It is in the new text only.
    Added,
    /// It was in the old text only.
    Removed,
}

/// The lines of both texts in order, without their line ends.
pub fn difference(old: &str, new: &str) -> Vec<(Change, String)> {
    let diff = TextDiff::from_lines(old, new);
    diff.iter_all_changes()
        .map(|change| {
            let kind = match change.tag() {
                ChangeTag::Equal => Change::Same,
                ChangeTag::Insert => Change::Added,
                ChangeTag::Delete => Change::Removed,
            };
            (kind, change.value().trim_end_matches(['\r', '\n']).to_owned())
        })
        .collect()
}
