//! The Adobe Experience Cloud account whole, as its form shows it, and the schema and the form that name its attributes.
//!
//! Which attributes hold the values of the IMS connection is not public: these names are this server's own. Whoever reads the
//! account has to learn them from the schema and the form, or know a value by what it is.

use std::fmt::Write as _;

use super::campaign::Campaign;
use super::xml;

/// A field of the form.
struct Held {
    /// Its key in a configuration.
    key: &'static str,
    /// The attribute that holds it here.
    attribute: &'static str,
    /// Its label in the console.
    label: &'static str,
    /// What it holds; `{url}` is this server.
    value: &'static str,
    /// What it holds where it is to differ.
    other: &'static str,
}

const fn held(
    key: &'static str,
    attribute: &'static str,
    label: &'static str,
    value: &'static str,
    other: &'static str,
) -> Held {
    Held { key, attribute, label, value, other }
}

const HELD: [Held; 9] = [
    held("ims_server", "practiceImsHost", "IMS server", "{url}", "https://adobeid-na1.services.adobe.com"),
    held("ims_scope", "practiceImsRights", "IMS scope", super::campaign::SCOPE, "openid,AdobeID,read_organizations"),
    held("ims_client_id", "practiceImsClient", "IMS client identifier", "Campaign1", "Campaign2"),
    held("callback_server", "practiceImsBack", "Callback server", "{url}", "https://campaign.elsewhere.example"),
    held(
        "ims_organization_id",
        "practiceImsOrg",
        "IMS organization ID",
        "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
        "0A1B2C3D4E5F60718293A4B6@AdobeOrg",
    ),
    // The blank that Adobe's translated page loses.
    held("association_mask", "practiceImsMask", "Association mask", "Campaign - acme - (.*)", "Campaign - acme -(.*)"),
    held("product_context", "practiceImsContext", "Product context", "", "dma_campaign"),
    held(
        "experience_cloud_server",
        "practiceCloudHost",
        "Server",
        "https://marketing.adobe.com",
        "https://old.marketing.adobe.com",
    ),
    held("tenant", "practiceCloudTenant", "Tenant", "acme", "acne"),
];

/// The fields that can be told to differ, by their keys in a configuration.
#[allow(dead_code, reason = "only the command line asks for them")]
pub fn fields() -> Vec<&'static str> {
    HELD.iter().map(|held| held.key).chain(["label", "enabled"]).collect()
}

/// What the account holds beside the attributes that every external account has. The secret is there as Campaign keeps it:
/// encrypted.
pub fn attributes(campaign: &Campaign, url: &str) -> Vec<(&'static str, String)> {
    let value = |held: &Held| {
        let differs = campaign.account_differs.iter().any(|key| key == held.key);
        let own = || campaign.account_holds.iter().find(|(key, _)| key == held.key).map(|(_, value)| value.clone());
        if differs { held.other.to_owned() } else { own().unwrap_or_else(|| held.value.replace("{url}", url)) }
    };
    let values = HELD.iter().map(|held| (held.attribute, value(held)));
    values.chain([("practiceImsPassword", "@ENCRYPTED-BY-CAMPAIGN==".to_owned())]).collect()
}

/// The schema `nms:extAccount`: its attributes with their labels.
pub fn schema() -> String {
    let usual = [("name", "Internal name"), ("label", "Label"), ("active", "Enabled"), ("server", "Server")];
    let own = HELD.iter().map(|held| (held.attribute, held.label));
    let mut schema =
        "<schema namespace='nms' name='extAccount' label='External accounts'><element name='extAccount'>".to_owned();
    for (name, label) in usual.into_iter().chain(own).chain([("practiceImsPassword", "IMS client secret")]) {
        _ = write!(schema, "<attribute{}{}/>", xml::attribute("name", name), xml::attribute("label", label));
    }
    schema + "</element></schema>"
}

/// The form `nms:extAccount`: the attributes in the order of the console.
pub fn form() -> String {
    let mut form = "<form namespace='nms' name='extAccount'><container label='IMS connection'>".to_owned();
    for held in &HELD {
        _ = write!(form, "<input{}/>", xml::attribute("xpath", &format!("@{}", held.attribute)));
    }
    form + "</container></form>"
}
