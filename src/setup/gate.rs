//! The gate: what of the answers and names may be kept on disk by itself, whatever door it came in by.

use std::collections::BTreeSet;

use super::account::{
    OrganizationId, assigns_a_secret, holds_a_secret, holds_credentials, looks_like_secret, may_begin_a_secret,
};
use super::answers::{Answers, Keeping};
use super::field::{FIELDS, Field, Kind};
use crate::base::yaml::Extra;
use crate::campaign::external_account::INTERNAL_NAMES;
use crate::names::find_campaign;

/// Characters from which on the typed secret is known again where another text is it or begins it.
const KNOWN: usize = 6;

/// Characters from which on it is known again within another text: fewer stand in many a text by chance.
const KNOWN_WITHIN: usize = 10;

/// Fields whose text must not reach the draft: it looks like a client secret, may be the beginning of one, repeats the
/// one that was typed, is given as in a command, or holds a password in an address. What was confirmed to be no secret may be kept.
pub fn withheld(answers: &Answers) -> BTreeSet<Field> {
    FIELDS
        .iter()
        .filter(|row| matches!(row.kind, Kind::Text | Kind::Secret) && !answers.no_secret.contains(&row.field))
        .map(|row| row.field)
        .filter(|field| is_withheld(answers, *field))
        .collect()
}

fn is_withheld(answers: &Answers, field: Field) -> bool {
    let text = answers.text(field);
    looks_like_secret(field, text)
        || may_begin_a_secret(field, text)
        || holds_credentials(text)
        || assigns_a_secret(text)
        || repeats_the_secret(answers, text)
}

/// Whether `name`, one of those that the mask is tried on, may be kept.
pub fn may_keep_name(answers: &Answers, name: &str) -> bool {
    !holds_a_secret(name) && !holds_credentials(name) && !assigns_a_secret(name) && !repeats_the_secret(answers, name)
}

/// Whether a key of a person's own (`x-…`) may be kept with what it holds. What is not kept stands in the file it was read from.
pub fn may_keep_extra(answers: &Answers, extra: &Extra) -> bool {
    let is_secret = |text: &str| !may_keep_name(answers, text);
    !is_secret(&extra.entry.key) && !extra.entry.value.any_text(&is_secret)
}

/// Whether a name that is still being typed may be kept: it may be the beginning of a secret.
pub fn may_keep_half_typed(answers: &Answers, name: &str) -> bool {
    may_keep_name(answers, name) && !may_begin_a_secret(Field::Label, name)
}

/// Whether the name of a secret file may be kept: people put the secret itself where its file was asked for.
pub fn may_keep_file(file: &str) -> bool {
    !holds_a_secret(file)
}

/// Whether `text` holds the typed secret, or is the beginning of it.
fn repeats_the_secret(answers: &Answers, text: &str) -> bool {
    let secret = answers.secret.expose();
    let text = text.trim();
    if answers.keeping == Keeping::Environment || secret.len() < KNOWN || text.len() < KNOWN {
        return false;
    }
    let repeats = secret.starts_with(text) || secret.len() >= KNOWN_WITHIN && text.contains(secret);
    repeats && !is_another_answer(text, secret.trim_start())
}

/// Whether `text` is what another field or a profile's name holds, so that it is this which was put where the secret belongs,
/// or its beginning while it is typed: no answer is taken from the draft for a slip in the secret's field.
fn is_another_answer(text: &str, secret: &str) -> bool {
    let is_an_answer = INTERNAL_NAMES.contains(&text)
        || holds_the_scope(text)
        || text.starts_with("https://")
        || text.starts_with("http://")
        || OrganizationId::parse(text).is_ok()
        || text.contains('(') && text.contains(')')
        || find_campaign(secret).is_some() && text.contains(char::is_whitespace);
    is_an_answer && text.starts_with(secret)
}

fn holds_the_scope(text: &str) -> bool {
    text.contains(',') && text.split(',').any(|entry| entry.trim() == "openid")
}
