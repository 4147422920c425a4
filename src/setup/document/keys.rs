//! The keys a document may have, mapping by mapping, and what each holds: what the messages about a file go by.

use crate::base::nearest::nearest;
use crate::setup::field::{FIELDS, Field, Group, Row};

/// A key and what it holds.
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) holds: Holds,
}

/// What a key holds.
pub(super) enum Holds {
    /// A mapping with these keys.
    Section(&'static [Key]),
    /// A text.
    Text,
    /// The name of an instance.
    Instance,
    /// `true` or `false`, without quotes.
    YesOrNo,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// The version of the document.
    Version,
    /// A whole number.
    Number,
    /// One of the three forms of the secret.
    Secret,
    /// A list of texts.
    Texts,
    /// A list of mappings with these keys.
    Sections(&'static [Key]),
    /// A mapping of whatever keys to days.
    Days,
    /// The names: a list of texts, or `{file: …}`.
    Names,
    /// A path: a text, or `{bytes: …}` where it is not UTF-8.
    Path,
}

const fn key(name: &'static str, holds: Holds) -> Key {
    Key { name, holds }
}

const CONFIRMATIONS: Holds = Holds::OneOf(&["confirmed", "open"]);
const STATUSES: Holds = Holds::OneOf(&["passed", "warned", "failed", "open"]);
const EVIDENCES: Holds = Holds::OneOf(&["measured", "entered", "confirmed", "none"]);

/// The keys of a configuration.
pub(super) const CONFIGURATION: &[Key] = &[
    key("version", Holds::Version),
    key("instance", Holds::Instance),
    key("prerequisites", Holds::Section(PREREQUISITES)),
    key("external_account", Holds::Section(EXTERNAL_ACCOUNT)),
];

/// The keys of a draft.
pub(super) const DRAFT: &[Key] = &[
    key("version", Holds::Version),
    key("instance", Holds::Text),
    key("prerequisites", Holds::Section(PREREQUISITES)),
    key("external_account", Holds::Section(EXTERNAL_ACCOUNT)),
    key("position", Holds::Section(POSITION)),
    key("output", Holds::Path),
    key("written", Holds::Section(&[key("path", Holds::Path), key("digest", Holds::Text)])),
    key("names", Holds::Names),
    key("hand_over", Holds::Section(&[key("entered", Holds::Days), key("done", Holds::Days)])),
    key("raw", Holds::Section(RAW)),
];

const PREREQUISITES: &[Key] = &[
    key("organization", CONFIRMATIONS),
    key("users", CONFIRMATIONS),
    key("groups", CONFIRMATIONS),
    key(
        "console",
        Holds::Section(&[
            key("status", STATUSES),
            key("evidence", EVIDENCES),
            key("console_build", Holds::Text),
            key("server_build", Holds::Text),
        ]),
    ),
    key("package", Holds::Section(&[key("status", STATUSES), key("evidence", EVIDENCES)])),
];

const EXTERNAL_ACCOUNT: &[Key] = &[
    key("label", Holds::Text),
    key("internal_name", Holds::Text),
    key("type", Holds::OneOf(&["Adobe Experience Cloud"])),
    key("enabled", Holds::YesOrNo),
    key("ims_server", Holds::Text),
    key("ims_scope", Holds::Text),
    key("ims_client_id", Holds::Text),
    key("ims_client_secret", Holds::Secret),
    key("callback_server", Holds::Text),
    key("ims_organization_id", Holds::Text),
    key("association_mask", Holds::Text),
    key("product_context", Holds::Text),
    key("experience_cloud_server", Holds::Text),
    key("tenant", Holds::Text),
];

const POSITION: &[Key] = &[
    key("step", Holds::Text),
    key("field", Holds::Text),
    key("cursor", Holds::Number),
    key("places", Holds::Sections(&[key("step", Holds::Text), key("field", Holds::Text)])),
    key("secret_typed", Holds::YesOrNo),
    key("name", Holds::Text),
    key("name_at", Holds::Number),
    key("scope_compared", Holds::YesOrNo),
    key("no_secret", Holds::Texts),
    key("withheld", Holds::Texts),
    key("secret_variable", Holds::Text),
    key("secret_file", Holds::Text),
    key("package", CONFIRMATIONS),
];

const RAW: &[Key] = &[key("console_build", Holds::Text), key("server_build", Holds::Text)];

/// The path of a field's value in the document, as in `external_account.tenant`; `None` for the choice of how the
/// secret is kept, which is the form of another field.
pub(super) fn path(field: Field) -> Option<String> {
    let section = match field.row().group {
        Group::Prerequisites | Group::Package => "prerequisites",
        Group::Console => "prerequisites.console",
        Group::Head | Group::Ims | Group::MarketingCloud => "external_account",
    };
    (field != Field::SecretKeeping).then(|| format!("{section}.{}", field.key()))
}

/// The section whose keys `name` belongs to, if there is one: for a key that stands in the wrong one.
pub(super) fn home(name: &str) -> Option<&'static str> {
    let has = |keys: &[Key]| keys.iter().any(|key| key.name == name);
    if has(EXTERNAL_ACCOUNT) {
        Some("external_account")
    } else if has(PREREQUISITES) {
        Some("prerequisites")
    } else if matches!(name, "console_build" | "server_build") {
        Some("console")
    } else {
        None
    }
}

/// Words by which people call a key that are neither its name nor the console's label.
const CALLED: [(&str, &str); 17] = [
    ("secret", "ims_client_secret"),
    ("client_secret", "ims_client_secret"),
    ("client_id", "ims_client_id"),
    ("client", "ims_client_id"),
    ("callback", "callback_server"),
    ("callback_url", "callback_server"),
    ("redirect_uri", "callback_server"),
    ("redirect_url", "callback_server"),
    ("mask", "association_mask"),
    ("organization", "ims_organization_id"),
    ("organization_id", "ims_organization_id"),
    ("org_id", "ims_organization_id"),
    ("ims_org_id", "ims_organization_id"),
    ("scopes", "ims_scope"),
    ("tenant_id", "tenant"),
    ("name", "internal_name"),
    ("marketing_cloud_server", "experience_cloud_server"),
];

/// The key among `keys` that `name` most likely means: the one with this label in the console or called so by people, else
/// the one that has all of its words, else the one with the fewest edits.
pub(super) fn nearest_key(name: &str, keys: &[Key]) -> String {
    let word = snake(name);
    let known = |key: &str| keys.iter().any(|known| known.name == key);
    let labelled = |prefix: &str| {
        let is_label = |row: &&Row| snake(row.console_label).strip_prefix(prefix) == Some(word.as_str());
        FIELDS.iter().filter(|row| known(row.key)).find(is_label).map(|row| row.key)
    };
    let called = || CALLED.iter().find(|(called, key)| *called == word && known(key)).map(|(_, key)| *key);
    let within = || {
        let has_all = |key: &&Key| word.split('_').all(|part| key.name.split('_').any(|known| known == part));
        let mut having = keys.iter().filter(has_all);
        having.next().filter(|_| !word.is_empty() && having.next().is_none()).map(|key| key.name)
    };
    let found = labelled("").or_else(|| labelled("ims_")).or_else(called).or_else(within);
    found.map_or_else(|| nearest(&word, keys.iter().map(|key| key.name)), str::to_owned)
}

/// A label as a key would be written: small letters, a line for each blank or sign.
fn snake(label: &str) -> String {
    let signs = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    label.trim().chars().map(signs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::yaml::{Node, to_node};
    use crate::setup::document::Configuration;

    #[test]
    fn a_key_is_found_by_the_consoles_label_and_by_what_people_call_it() {
        for (typed, meant) in [
            ("client_identifier", "ims_client_id"),
            ("IMS client identifier", "ims_client_id"),
            ("client_secret", "ims_client_secret"),
            ("secret", "ims_client_secret"),
            ("callback", "callback_server"),
            ("Callback server", "callback_server"),
            ("callback_url", "callback_server"),
            ("mask", "association_mask"),
            ("Association mask", "association_mask"),
            ("organization_ID", "ims_organization_id"),
            ("scope", "ims_scope"),
            ("server", "experience_cloud_server"),
            ("Server", "experience_cloud_server"),
            ("context", "product_context"),
            ("tennant", "tenant"),
            ("ims_sever", "ims_server"),
        ] {
            assert_eq!(nearest_key(typed, EXTERNAL_ACCOUNT), meant, "{typed}");
        }
        assert_eq!(nearest_key("instanse", CONFIGURATION), "instance");
        assert!(!nearest_key("", CONFIGURATION).is_empty());
    }

    fn paths(keys: &[Key], parent: &str, out: &mut Vec<String>) {
        for key in keys {
            let path = if parent.is_empty() { key.name.to_owned() } else { format!("{parent}.{}", key.name) };
            if let Holds::Section(inner) = key.holds {
                out.push(path.clone());
                paths(inner, &path, out);
            } else {
                out.push(path);
            }
        }
    }

    fn written(node: &Node, parent: &str, out: &mut Vec<String>) {
        for entry in node.entries() {
            let path = if parent.is_empty() { entry.key.clone() } else { format!("{parent}.{}", entry.key) };
            out.push(path.clone());
            if entry.key != "ims_client_secret" {
                written(&entry.value, &path, out);
            }
        }
    }

    #[test]
    fn the_keys_the_types_and_the_fields_are_the_same_in_the_same_order() {
        let mut full = Configuration::default();
        for row in &FIELDS {
            if let Some(slot) = full.slot_mut(row.field) {
                slot.0 = "x".to_owned();
            }
        }
        full.external_account.ims_client_secret = Some(crate::setup::document::SecretForm::File("f".into()));
        let mut by_types = vec!["version".to_owned()];
        written(&to_node(&full), "", &mut by_types);
        let mut by_keys = Vec::new();
        paths(CONFIGURATION, "", &mut by_keys);
        assert_eq!(by_keys, by_types);

        let by_fields: Vec<String> = FIELDS.iter().filter_map(|row| path(row.field)).collect();
        let of_fields: Vec<String> = by_keys.into_iter().filter(|path| by_fields.contains(path)).collect();
        assert_eq!(of_fields, by_fields);
    }
}
