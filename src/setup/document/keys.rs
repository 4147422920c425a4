//! The keys a document may have, mapping by mapping, and what each holds: what the messages about a file go by.

use crate::setup::field::{Field, Group};

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
    key("instance", Holds::Text),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::document::Configuration;
    use crate::setup::field::FIELDS;
    use crate::setup::yaml::{Node, to_node};

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
