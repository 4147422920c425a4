//! The fields of the set-up, one row each: what the wizard asks, in the order of the configuration.

/// Everything a person answers, in the order of the configuration file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The organisation and its IMS organisation ID are known.
    Organization,
    /// Users are added in the Experience Cloud, each operator with an e-mail address of its own.
    Users,
    /// Users are linked to the product profiles that Campaign synchronises.
    Groups,
    /// The build of the client console, from Help > About….
    ConsoleBuild,
    /// The build of the server, from the same window.
    ServerBuild,
    /// The package "Integration with the Adobe Experience Cloud" is installed.
    Package,
    /// Label of the external account.
    Label,
    /// Internal name of the external account.
    InternalName,
    /// The external account is enabled.
    Enabled,
    /// IMS server.
    ImsServer,
    /// IMS scope, separated by commas.
    ImsScope,
    /// IMS client identifier.
    ImsClientId,
    /// IMS client secret, or with [`super::answers::Keeping::Environment`] the name of the variable that holds it.
    ImsClientSecret,
    /// How the secret is kept.
    SecretKeeping,
    /// Callback server.
    CallbackServer,
    /// IMS organization ID.
    ImsOrganizationId,
    /// Association mask.
    AssociationMask,
    /// Product context, optional.
    ProductContext,
    /// Server of the Adobe Marketing Cloud connection.
    ExperienceCloudServer,
    /// Tenant.
    Tenant,
}

/// How a field is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Text,
    /// A line of text that is never shown or saved unasked.
    Secret,
    /// Yes or not yet.
    Confirmation,
    /// One of a few values.
    Choice,
}

/// The groups of the console's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// The three confirmations of the first step.
    Prerequisites,
    /// The builds.
    Console,
    /// The package.
    Package,
    /// The head of the external account.
    Head,
    /// IMS connection.
    Ims,
    /// Adobe Marketing Cloud connection: the console's own label.
    MarketingCloud,
}

/// One row of the table: a field and what is fixed about it.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The field.
    pub field: Field,
    /// Its key in the YAML and in JSON; also the stem of its words in the catalogues (`_` as `-`).
    pub key: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// Where it stands in the form.
    pub group: Group,
    /// A configuration without it is not complete.
    pub required: bool,
    /// What a new set-up starts with.
    pub default: &'static str,
    /// The label in Campaign's client console, which is English everywhere; empty where the console has none.
    pub console_label: &'static str,
}

impl Row {
    /// Whether the console's form has the field too, so that it is handed over, compared and recognised in what is pasted back:
    /// a field of the file alone, or how something is kept, is none.
    pub const fn is_of_console(&self) -> bool {
        self.group.is_of_form() && !self.console_label.is_empty()
    }
}

const fn row(
    field: Field,
    key: &'static str,
    kind: Kind,
    group: Group,
    required: bool,
    default: &'static str,
    console_label: &'static str,
) -> Row {
    Row { field, key, kind, group, required, default, console_label }
}

/// The scope that the account as installed shows in Adobe's newer picture.
pub const SCOPE_FULL: &str = "openid,avatar,audiencemanager_api,read_organizations,update_profile.first_name,update_profile.last_name,update_profile.phoneNumber,update_profile.job_function,additional_info.job_function,session,additional_info.projectedProductContext,AdobeID,dam-read";

/// The shorter scope of Adobe's other picture.
pub const SCOPE_SHORT: &str =
    "openid,avatar,audiencemanager_api,read_organizations,session,additional_info.projectedProductContext,AdobeID";

/// Every field, in the order of the configuration.
#[rustfmt::skip]
pub const FIELDS: [Row; 20] = [
    row(Field::Organization, "organization", Kind::Confirmation, Group::Prerequisites, false, "", ""),
    row(Field::Users, "users", Kind::Confirmation, Group::Prerequisites, false, "", ""),
    row(Field::Groups, "groups", Kind::Confirmation, Group::Prerequisites, false, "", ""),
    row(Field::ConsoleBuild, "console_build", Kind::Text, Group::Console, false, "", "Client console"),
    row(Field::ServerBuild, "server_build", Kind::Text, Group::Console, false, "", "Application server"),
    row(Field::Package, "package", Kind::Confirmation, Group::Package, false, "", "Integration with the Adobe Experience Cloud"),
    row(Field::Label, "label", Kind::Text, Group::Head, true, "MAC", "Label"),
    row(Field::InternalName, "internal_name", Kind::Text, Group::Head, true, "Adobe_Experience_Cloud", "Internal name"),
    row(Field::Enabled, "enabled", Kind::Confirmation, Group::Head, true, "true", "Enabled"),
    row(Field::ImsServer, "ims_server", Kind::Text, Group::Ims, true, "https://ims-na1.adobelogin.com", "IMS server"),
    row(Field::ImsScope, "ims_scope", Kind::Text, Group::Ims, true, SCOPE_FULL, "IMS scope"),
    row(Field::ImsClientId, "ims_client_id", Kind::Text, Group::Ims, true, "", "IMS client identifier"),
    row(Field::ImsClientSecret, "ims_client_secret", Kind::Secret, Group::Ims, true, "", "IMS client secret"),
    row(Field::SecretKeeping, "secret_keeping", Kind::Choice, Group::Ims, false, "", ""),
    row(Field::CallbackServer, "callback_server", Kind::Text, Group::Ims, true, "", "Callback server"),
    row(Field::ImsOrganizationId, "ims_organization_id", Kind::Text, Group::Ims, true, "", "IMS organization ID"),
    row(Field::AssociationMask, "association_mask", Kind::Text, Group::Ims, true, "", "Association mask"),
    row(Field::ProductContext, "product_context", Kind::Text, Group::Ims, false, "", "Product context"),
    row(Field::ExperienceCloudServer, "experience_cloud_server", Kind::Text, Group::MarketingCloud, true, "https://marketing.adobe.com", "Server"),
    row(Field::Tenant, "tenant", Kind::Text, Group::MarketingCloud, true, "", "Tenant"),
];

impl Group {
    /// Whether it is a part of the external account's form.
    pub const fn is_of_form(self) -> bool {
        matches!(self, Group::Head | Group::Ims | Group::MarketingCloud)
    }
}

impl Field {
    /// The field's row in [`FIELDS`].
    pub const fn row(self) -> &'static Row {
        &FIELDS[self as usize]
    }

    /// Its key in YAML and JSON.
    pub const fn key(self) -> &'static str {
        self.row().key
    }

    /// The field with this key.
    pub fn from_key(key: &str) -> Option<Field> {
        FIELDS.iter().find(|row| row.key == key).map(|row| row.field)
    }

    /// Whether a person types it as text (the secret included).
    pub fn is_text(self) -> bool {
        matches!(self.row().kind, Kind::Text | Kind::Secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_finds_its_own_row() {
        for row in &FIELDS {
            assert_eq!(row.field.row().key, row.key);
            assert_eq!(Field::from_key(row.key), Some(row.field));
        }
    }
}
