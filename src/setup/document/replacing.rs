//! What a write over another file changes, for the eye: without any secret.

use super::compare::{Change, difference, masked, same_values};
use super::editor_hint::{hinted_schema, with_editor_hint};
use super::rewriting::rewrite_configuration;
use super::secret_form::SecretForm;
use super::shape::Configuration;
use super::writing::write_configuration;
use crate::base::secret::Secret;
use crate::setup::account::without_credentials;
use crate::setup::field::Field;
use crate::setup::rules::{looks_like_secret, secret_in};

/// A shorter text is a word of many files, and no secret.
const SHORTEST: usize = 4;

/// What becomes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The lines of both texts, in order.
    pub lines: Vec<(Change, String)>,
    /// The old comments that are not in the new text.
    pub lost: Vec<String>,
    /// The old text can't be changed in place: it is written anew, with nothing else of it kept.
    pub anew: bool,
}

/// What writing `new` over a file with the text `old`, which holds `was`, changes. `date` and `version` are those of
/// [`write_configuration`], `schema` is what editors are told of it where `old` says nothing. Where the values are the
/// same, nothing changes.
pub fn replacement(
    old: &str,
    was: &Configuration,
    new: &Configuration,
    date: &str,
    version: &str,
    schema: Option<&str>,
) -> Replacement {
    let secrets: Vec<&Secret> = [was, new].into_iter().filter_map(inline_secret).collect();
    let hidden = |text: &str| concealed(text, &secrets);
    let before = rewrite_configuration(old, &masked(was), date, version);
    if same_values(was, new) {
        let lines = hidden(&before.text).lines().map(|line| (Change::Same, line.to_owned())).collect();
        return Replacement { lines, lost: Vec::new(), anew: false };
    }
    let real = rewrite_configuration(old, new, date, version);
    let after = rewrite_configuration(old, &masked(new), date, version);
    let after = if real.anew { write_configuration(&masked(new), date, version) } else { after.text };
    let after = with_editor_hint(after, hinted_schema(old).or(schema));
    Replacement {
        lines: difference(&hidden(&before.text), &hidden(&after)),
        lost: real.lost.iter().map(|comment| hidden(comment)).collect(),
        anew: real.anew,
    }
}

fn inline_secret(configuration: &Configuration) -> Option<&Secret> {
    match &configuration.secret {
        Some(SecretForm::Inline(secret)) => Some(secret),
        _ => None,
    }
}

/// The text with dots for these secrets and for what else looks like one: an old secret in a comment, say.
fn concealed(text: &str, secrets: &[&Secret]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| secret.chars() >= SHORTEST) {
        text = text.replace(secret.expose(), &dots(secret.expose()));
    }
    text.split_inclusive('\n').map(concealed_line).collect()
}

fn concealed_line(line: &str) -> String {
    let start = line.trim_start();
    // The secret's own key says where it is or has its dots already; what stands behind it may be anything.
    let from = if start.starts_with("ims_client_secret") { line.find(" #").unwrap_or(line.len()) } else { 0 };
    let field = if start.starts_with("ims_client_id") { Field::ImsClientId } else { Field::Label };
    let (head, tail) = line.split_at(from);
    let mut head = head.to_owned();
    if let Some(name) = secret_for_its_name(&head).map(str::to_owned) {
        head = head.replacen(&name, &dots(&name), 1);
    }
    let mut tail = without_credentials(tail);
    for _ in 0..line.len() {
        if !looks_like_secret(field, &tail) {
            break;
        }
        let secret = secret_in(&tail).to_owned();
        if secret.chars().all(|c| c == '•') {
            break;
        }
        tail = tail.replacen(&secret, &dots(&secret), 1);
    }
    head + &tail
}

/// The secret that was put where the name of its file or variable belongs.
fn secret_for_its_name(head: &str) -> Option<&str> {
    let (_, name) = head.split_once("env:").or_else(|| head.split_once("file:"))?;
    let name = name.trim_matches([' ', '"', '\'', '}', '\n', '\r']);
    looks_like_secret(Field::Label, name).then_some(name)
}

fn dots(text: &str) -> String {
    "•".repeat(text.chars().count())
}
