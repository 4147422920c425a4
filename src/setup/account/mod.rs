//! The external account in types that hold only what is valid: read once from the answers, trusted afterwards.

mod build;
mod identifiers;
mod likeness;
mod scope;
mod servers;
mod text;
mod url;

pub use build::Build;
pub(super) use identifiers::meant;
pub use identifiers::{
    ClientId, ClientSecret, INTERNAL_NAMES, InternalName, Label, OrganizationId, PRODUCT_CONTEXTS, ProductContext,
    Tenant, VariableName,
};
pub(super) use likeness::{
    assigns_a_secret, has_prefix, holds_credentials, may_begin_a_secret, secret_in, without_credentials,
};
pub use likeness::{holds_a_secret, looks_like_secret};
pub use scope::Scope;
pub(super) use scope::{entries, joined};
pub(super) use servers::is_site_of_adobe;
pub use servers::{CallbackServer, IMS_SERVERS, ImsServer, MARKETING_SERVER};
pub use url::HttpsUrl;

use super::answers::{Answers, Keeping};
use super::field::Field;
use super::finding::{Code, Fault, Finding, Repair};
use super::paste;
pub(super) use text::unquoted;

/// Bytes that no value exceeds: what a file of a secret may hold. A longer text is not looked at any closer.
const LONGEST: usize = 4096;

/// Where the client secret is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretPlace {
    /// Here, as typed.
    Here(ClientSecret),
    /// In the file that is there already, named as the configuration names it.
    File(String),
    /// In an environment variable.
    Variable(VariableName),
}

/// Reads the text of `field`, first of all whether it is a secret in the wrong place.
pub(super) fn read<T>(
    field: Field,
    answers: &Answers,
    parse: impl FnOnce(&str) -> Result<T, Vec<Fault>>,
) -> Result<T, Vec<Finding>> {
    let text = answers.text(field);
    if !answers.no_secret.contains(&field) && looks_like_secret(field, text) {
        let mut finding = Fault::new(Code::LooksLikeSecret).of(field);
        finding.repair = Some(Repair::MoveToSecret);
        return Err(vec![finding]);
    }
    parse_labelled(field, text, parse)
}

/// Parses `text`; a label of the field's own before the value is said before all else.
fn parse_labelled<T>(
    field: Field,
    text: &str,
    parse: impl FnOnce(&str) -> Result<T, Vec<Fault>>,
) -> Result<T, Vec<Finding>> {
    if text.len() > LONGEST && field != Field::AssociationMask {
        return Err(vec![Fault::new(Code::TooLong { chars: text.chars().count() }).of(field)]);
    }
    let takes_any = matches!(field, Field::Label | Field::AssociationMask);
    if !takes_any && let Some(value) = paste::labelled(field, text) {
        return Err(vec![Fault::new(Code::LabelInValue).mended(value).of(field)]);
    }
    parse(text).map_err(|faults| faults.into_iter().map(|fault| fault.of(field)).collect())
}

/// Reads a text that may be empty.
pub(super) fn optional<T>(
    field: Field,
    answers: &Answers,
    parse: impl FnOnce(&str) -> Result<T, Vec<Fault>>,
) -> Result<Option<T>, Vec<Finding>> {
    if answers.text(field).is_empty() { Ok(None) } else { read(field, answers, parse).map(Some) }
}

/// Reads the secret from where it is kept.
pub(super) fn secret(answers: &Answers) -> Result<SecretPlace, Vec<Finding>> {
    let field = Field::ImsClientSecret;
    match answers.keeping {
        Keeping::Environment => read(field, answers, VariableName::parse).map(SecretPlace::Variable),
        Keeping::File if answers.secret.is_empty() && answers.secret_there => {
            Ok(SecretPlace::File(answers.secret_file.clone().unwrap_or_default()))
        }
        _ => {
            let typed = answers.secret.expose();
            if !typed.is_empty() && typed.trim() == answers.text(Field::ImsClientId).trim() {
                return Err(vec![Fault::new(Code::SecretIsClientId).of(field)]);
            }
            parse_labelled(field, typed, ClientSecret::parse).map(SecretPlace::Here)
        }
    }
}

/// Takes any mask that is not empty and has nothing invisible in it.
pub(super) fn mask(text: &str) -> Result<String, Vec<Fault>> {
    match text::invisible(text) {
        Some(fault) => Err(vec![fault]),
        None if text.is_empty() => Err(vec![Fault::new(Code::Missing)]),
        None => Ok(text.to_owned()),
    }
}
