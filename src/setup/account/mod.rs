//! The external account in types that hold only what is valid: read once from the answers, trusted afterwards.

mod build;
mod identifiers;
mod likeness;
mod scope;
mod servers;
mod text;
mod url;

pub use build::Build;
pub(super) use build::build_in;
pub use identifiers::{
    ClientId, ClientSecret, INTERNAL_NAMES, InternalName, Label, OrganizationId, PRODUCT_CONTEXTS, ProductContext,
    Tenant, VariableName,
};
pub(super) use likeness::{has_prefix, holds_credentials, may_begin_a_secret, secret_in};
pub use likeness::{holds_a_secret, looks_like_secret};
pub use scope::Scope;
pub(super) use scope::{entries, joined};
pub(super) use servers::is_site_of_adobe;
pub use servers::{CallbackServer, IMS_SERVERS, ImsServer, MARKETING_SERVER};
pub use url::{HttpsUrl, host_of};

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

/// The external account, complete and valid. Its association mask is only known not to be empty: what else there is to
/// say of a mask, the mask's own module says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalAccount {
    /// Label.
    pub label: Label,
    /// Internal name.
    pub internal_name: InternalName,
    /// Enabled.
    pub enabled: bool,
    /// IMS server.
    pub ims_server: ImsServer,
    /// IMS scope.
    pub ims_scope: Scope,
    /// IMS client identifier.
    pub ims_client_id: ClientId,
    /// IMS client secret.
    pub ims_client_secret: SecretPlace,
    /// Callback server.
    pub callback_server: CallbackServer,
    /// IMS organization ID.
    pub ims_organization_id: OrganizationId,
    /// Association mask, as typed.
    pub association_mask: String,
    /// Product context, where there is one.
    pub product_context: Option<ProductContext>,
    /// Server of the Adobe Marketing Cloud connection.
    pub experience_cloud_server: HttpsUrl,
    /// Tenant.
    pub tenant: Tenant,
}

impl ExternalAccount {
    /// Reads the account from the answers.
    ///
    /// # Errors
    /// Every error on its fields, in the order of the configuration; warnings are none.
    pub fn parse(answers: &Answers) -> Result<ExternalAccount, Vec<Finding>> {
        let mut errors = Vec::new();
        let label = kept(read(Field::Label, answers, Label::parse), &mut errors);
        let internal_name = kept(read(Field::InternalName, answers, InternalName::parse), &mut errors);
        let ims_server = kept(read(Field::ImsServer, answers, ImsServer::parse), &mut errors);
        let ims_scope = kept(read(Field::ImsScope, answers, Scope::parse), &mut errors);
        let ims_client_id = kept(read(Field::ImsClientId, answers, ClientId::parse), &mut errors);
        let ims_client_secret = kept(secret(answers), &mut errors);
        let callback_server = kept(read(Field::CallbackServer, answers, CallbackServer::parse), &mut errors);
        let ims_organization_id = kept(read(Field::ImsOrganizationId, answers, OrganizationId::parse), &mut errors);
        let association_mask = kept(read(Field::AssociationMask, answers, mask), &mut errors);
        let product_context = kept(optional(Field::ProductContext, answers, ProductContext::parse), &mut errors);
        let experience_cloud_server = kept(read(Field::ExperienceCloudServer, answers, HttpsUrl::parse), &mut errors);
        let tenant = kept(read(Field::Tenant, answers, Tenant::parse), &mut errors);
        let complete = || {
            Some(ExternalAccount {
                label: label?,
                internal_name: internal_name?,
                enabled: answers.confirmed(Field::Enabled),
                ims_server: ims_server?,
                ims_scope: ims_scope?,
                ims_client_id: ims_client_id?,
                ims_client_secret: ims_client_secret?,
                callback_server: callback_server?,
                ims_organization_id: ims_organization_id?,
                association_mask: association_mask?,
                product_context: product_context?,
                experience_cloud_server: experience_cloud_server?,
                tenant: tenant?,
            })
        };
        complete().ok_or(errors)
    }
}

/// The value, or `None` with its findings put to the others.
fn kept<T>(read: Result<T, Vec<Finding>>, errors: &mut Vec<Finding>) -> Option<T> {
    read.map_err(|findings| errors.extend(findings)).ok()
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
