//! The configuration as serde types, in the order of the file.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::secret_form::SecretForm;
use super::text::{Build, Text};
use crate::base::yaml::Extra;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;

/// A configuration, perhaps incomplete: what a file does not have is empty here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Configuration {
    /// The Campaign instance.
    pub instance: Text,
    /// What has to be there before the account is set up.
    pub prerequisites: Prerequisites,
    /// The external account.
    pub external_account: ExternalAccount,
    /// The keys that begin with `x-`, kept as they are.
    #[serde(skip)]
    pub extras: Vec<Extra>,
}

/// The prerequisites.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Prerequisites {
    /// The organisation is known.
    pub organization: Confirmation,
    /// Users are added.
    pub users: Confirmation,
    /// Users are linked to the groups.
    pub groups: Confirmation,
    /// The console's build and the server's.
    pub console: Console,
    /// The package.
    pub package: Package,
}

/// A confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confirmation {
    /// Somebody said yes.
    Confirmed,
    /// Nobody has yet.
    #[default]
    Open,
}

/// The check of the console, as recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Console {
    /// How it came out.
    #[serde(with = "status")]
    pub status: Status,
    /// What that rests on.
    #[serde(with = "evidence")]
    pub evidence: Evidence,
    /// Build of the client console; left out when empty.
    #[serde(skip_serializing_if = "Build::is_empty")]
    pub console_build: Build,
    /// Build of the server; left out when empty.
    #[serde(skip_serializing_if = "Build::is_empty")]
    pub server_build: Build,
}

/// The check of the package, as recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Package {
    /// How it came out.
    #[serde(with = "status")]
    pub status: Status,
    /// What that rests on.
    #[serde(with = "evidence")]
    pub evidence: Evidence,
}

/// The external account, in the order of the console's form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each member is the field of its name, described in `setup::field`")]
pub struct ExternalAccount {
    pub label: Text,
    pub internal_name: Text,
    #[serde(rename = "type")]
    pub kind: AccountType,
    pub enabled: bool,
    pub ims_server: Text,
    pub ims_scope: Text,
    pub ims_client_id: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ims_client_secret: Option<SecretForm>,
    pub callback_server: Text,
    pub ims_organization_id: Text,
    pub association_mask: Text,
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub product_context: Text,
    pub experience_cloud_server: Text,
    pub tenant: Text,
}

/// The type of the external account, which is fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum AccountType {
    /// The one there is.
    #[default]
    #[serde(rename = "Adobe Experience Cloud")]
    AdobeExperienceCloud,
}

impl Default for ExternalAccount {
    fn default() -> ExternalAccount {
        ExternalAccount {
            label: Text::default(),
            internal_name: Text::default(),
            kind: AccountType::default(),
            // As in the table of fields: an account is on unless somebody says otherwise.
            enabled: true,
            ims_server: Text::default(),
            ims_scope: Text::default(),
            ims_client_id: Text::default(),
            ims_client_secret: None,
            callback_server: Text::default(),
            ims_organization_id: Text::default(),
            association_mask: Text::default(),
            product_context: Text::default(),
            experience_cloud_server: Text::default(),
            tenant: Text::default(),
        }
    }
}

/// The place of a text field in a configuration, by reference or mutably; `None` for fields of another kind.
macro_rules! slot {
    ($self:ident, $field:ident, $($by:tt)+) => {
        Some(match $field {
            Field::ConsoleBuild => $($by)+ $self.prerequisites.console.console_build.0,
            Field::ServerBuild => $($by)+ $self.prerequisites.console.server_build.0,
            Field::Label => $($by)+ $self.external_account.label,
            Field::InternalName => $($by)+ $self.external_account.internal_name,
            Field::ImsServer => $($by)+ $self.external_account.ims_server,
            Field::ImsScope => $($by)+ $self.external_account.ims_scope,
            Field::ImsClientId => $($by)+ $self.external_account.ims_client_id,
            Field::CallbackServer => $($by)+ $self.external_account.callback_server,
            Field::ImsOrganizationId => $($by)+ $self.external_account.ims_organization_id,
            Field::AssociationMask => $($by)+ $self.external_account.association_mask,
            Field::ProductContext => $($by)+ $self.external_account.product_context,
            Field::ExperienceCloudServer => $($by)+ $self.external_account.experience_cloud_server,
            Field::Tenant => $($by)+ $self.external_account.tenant,
            Field::Organization
            | Field::Users
            | Field::Groups
            | Field::Package
            | Field::Enabled
            | Field::ImsClientSecret
            | Field::SecretKeeping => return None,
        })
    };
}

impl Configuration {
    /// The text of a text field; `None` for fields of another kind.
    pub fn text(&self, field: Field) -> Option<&str> {
        self.slot(field).map(|text| text.0.as_str())
    }

    fn slot(&self, field: Field) -> Option<&Text> {
        slot!(self, field, &)
    }

    pub(super) fn slot_mut(&mut self, field: Field) -> Option<&mut Text> {
        slot!(self, field, &mut)
    }
}

impl Confirmation {
    /// A yes or not.
    pub fn from_yes(yes: bool) -> Confirmation {
        if yes { Confirmation::Confirmed } else { Confirmation::Open }
    }

    /// Whether it is given.
    pub fn is_given(self) -> bool {
        self == Confirmation::Confirmed
    }
}

/// [`Status`] by its name.
mod status {
    use super::{Deserialize, Deserializer, Serializer, Status};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    pub(super) fn serialize<S: Serializer>(status: &Status, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(status.id())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Status, D::Error> {
        let id = String::deserialize(deserializer)?;
        Status::from_id(&id).ok_or_else(|| serde::de::Error::custom("no status"))
    }
}

/// [`Evidence`] by its name.
mod evidence {
    use super::{Deserialize, Deserializer, Evidence, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    pub(super) fn serialize<S: Serializer>(evidence: &Evidence, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(evidence.id())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Evidence, D::Error> {
        let id = String::deserialize(deserializer)?;
        Evidence::from_id(&id).ok_or_else(|| serde::de::Error::custom("no evidence"))
    }
}
