//! The keys a document may have, mapping by mapping, and what each holds: what the messages about a file go by.

use super::shape::{CONFIRMED, TYPE};
use crate::base::nearest::{distance, nearest};
use crate::setup::field::{FIELDS, Field, Group, Kind, Row};

/// A key and what it holds.
#[derive(Clone, Copy)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// The field whose value it is.
    pub(super) field: Option<Field>,
}

/// What a key holds.
#[derive(Clone, Copy)]
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
    /// A mapping of whatever keys to days, or to other texts.
    Days,
    /// The names: a list of texts, or `{file: …}`.
    Names,
    /// A path: a text, or `{bytes: …}` where it is not UTF-8.
    Path,
}

const fn key(name: &'static str, holds: Holds) -> Key {
    Key { name, holds, field: None }
}

const CONFIRMATIONS: Holds = Holds::OneOf(&[CONFIRMED, "open"]);
const STATUSES: Holds = Holds::OneOf(&["passed", "warned", "failed", "open"]);
const EVIDENCES: Holds = Holds::OneOf(&["measured", "entered", "confirmed", "none"]);

/// The keys of a configuration.
pub(super) static CONFIGURATION: &[Key] = &[
    key("version", Holds::Version),
    key("instance", Holds::Instance),
    key("prerequisites", Holds::Section(&PREREQUISITES)),
    key("external_account", Holds::Section(&ACCOUNT)),
];

/// The keys of a draft.
pub(super) static DRAFT: &[Key] = &[
    key("version", Holds::Version),
    key("instance", Holds::Text),
    key("prerequisites", Holds::Section(&PREREQUISITES)),
    key("external_account", Holds::Section(&ACCOUNT)),
    key("position", Holds::Section(POSITION)),
    key("output", Holds::Path),
    key("written", Holds::Section(&[key("path", Holds::Path), key("digest", Holds::Text)])),
    key("names", Holds::Names),
    key(
        "hand_over",
        Holds::Section(&[key("entered", Holds::Days), key("done", Holds::Days), key("seen", Holds::Days)]),
    ),
    key("raw", Holds::Section(RAW)),
];

/// The sections that hold fields.
#[derive(Clone, Copy)]
enum Section {
    Prerequisites,
    Console,
    Account,
}

/// Whether a field has a key in this section; the choice of how the secret is kept is the form of another field.
const fn is_in(row: &Row, section: Section) -> bool {
    match section {
        Section::Prerequisites => matches!(row.group, Group::Prerequisites),
        Section::Console => matches!(row.group, Group::Console),
        Section::Account => row.group.is_of_form() && !matches!(row.kind, Kind::Choice),
    }
}

const fn count(section: Section) -> usize {
    let (mut row, mut count) = (0, 0);
    while row < FIELDS.len() {
        if is_in(&FIELDS[row], section) {
            count += 1;
        }
        row += 1;
    }
    count
}

/// The keys of the fields of a section, in the order of the table.
const fn fields<const COUNT: usize>(section: Section) -> [Key; COUNT] {
    let mut keys = [key("", Holds::Text); COUNT];
    let (mut row, mut at) = (0, 0);
    while row < FIELDS.len() {
        if is_in(&FIELDS[row], section) {
            let Row { field, key: name, kind, .. } = FIELDS[row];
            let holds = match kind {
                Kind::Text | Kind::Choice => Holds::Text,
                Kind::Secret => Holds::Secret,
                Kind::Confirmation if matches!(section, Section::Account) => Holds::YesOrNo,
                Kind::Confirmation => CONFIRMATIONS,
            };
            keys[at] = Key { name, holds, field: Some(field) };
            at += 1;
        }
        row += 1;
    }
    keys
}

/// `more` put among `keys`, before the one at `place`.
const fn with<const COUNT: usize, const MORE: usize, const BOTH: usize>(
    keys: [Key; COUNT],
    more: [Key; MORE],
    place: usize,
) -> [Key; BOTH] {
    let mut both = [key("", Holds::Text); BOTH];
    let mut at = 0;
    while at < BOTH {
        both[at] = if at < place {
            keys[at]
        } else if at < place + MORE {
            more[at - place]
        } else {
            keys[at - MORE]
        };
        at += 1;
    }
    both
}

const CONFIRMED_FIELDS: usize = count(Section::Prerequisites);
const BUILDS: usize = count(Section::Console);
const ACCOUNT_FIELDS: usize = count(Section::Account);

const RECORD: [Key; 2] = [key("status", STATUSES), key("evidence", EVIDENCES)];

/// The keys of the console's record.
pub(super) static CONSOLE: [Key; BUILDS + 2] = with(fields::<BUILDS>(Section::Console), RECORD, 0);

/// The keys of the prerequisites.
pub(super) static PREREQUISITES: [Key; CONFIRMED_FIELDS + 2] = with(
    fields::<CONFIRMED_FIELDS>(Section::Prerequisites),
    [key("console", Holds::Section(&CONSOLE)), key("package", Holds::Section(&RECORD))],
    CONFIRMED_FIELDS,
);

/// The keys of the external account; its type, which is fixed, stands third as in the console's form.
pub(super) static ACCOUNT: [Key; ACCOUNT_FIELDS + 1] =
    with(fields::<ACCOUNT_FIELDS>(Section::Account), [key("type", Holds::OneOf(&[TYPE]))], 2);

const POSITION: &[Key] = &[
    key("step", Holds::Text),
    key("field", Holds::Text),
    key("cursor", Holds::Number),
    key("places", Holds::Sections(&[key("step", Holds::Text), key("field", Holds::Text)])),
    key("row", Holds::Text),
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
    if has(&ACCOUNT) {
        Some("external_account")
    } else if has(&PREREQUISITES) {
        Some("prerequisites")
    } else if has(&CONSOLE) {
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
/// the one that has all of its words, else the one with the fewest edits; and whether that is likely: half of it stands there.
pub(super) fn nearest_key(name: &str, keys: &[Key]) -> (String, bool) {
    let word = snake(name);
    let known = |key: &str| keys.iter().any(|known| known.name == key);
    let labelled = |prefix: &str| {
        let is_label = |row: &&Row| snake(row.console_label).strip_prefix(prefix) == Some(word.as_str());
        FIELDS.iter().filter(|row| row.is_of_console() && known(row.key)).find(is_label).map(|row| row.key)
    };
    let called = || CALLED.iter().find(|(called, key)| *called == word && known(key)).map(|(_, key)| *key);
    let within = || {
        let has_all = |key: &&Key| word.split('_').all(|part| key.name.split('_').any(|known| known == part));
        let mut having = keys.iter().filter(has_all);
        having.next().filter(|_| !word.is_empty() && having.next().is_none()).map(|key| key.name)
    };
    let found = labelled("").or_else(|| labelled("ims_")).or_else(called).or_else(within);
    if let Some(found) = found {
        return (found.to_owned(), true);
    }
    let nearest = nearest(&word, keys.iter().map(|key| key.name));
    let likely = distance(&word, &nearest) * 2 <= nearest.len();
    (nearest, likely)
}

/// A label as a key would be written: small letters, a line for each blank or sign.
fn snake(label: &str) -> String {
    let signs = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    label.trim().chars().map(signs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::yaml::Node;
    use crate::setup::document::{Configuration, SecretForm};

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
            assert_eq!(nearest_key(typed, &ACCOUNT), (meant.to_owned(), true), "{typed}");
        }
        assert_eq!(nearest_key("instanse", CONFIGURATION), ("instance".to_owned(), true));
        for other in ["", "a b c d e f g h very long key with a lot of words in it", "colour", "db_password"] {
            let (nearest, likely) = nearest_key(other, &ACCOUNT);
            assert!(!nearest.is_empty() && !likely, "{other}: {nearest} is nothing to write in its place");
        }
    }

    fn paths(keys: &[Key], parent: &str, out: &mut Vec<String>) {
        for key in keys {
            let path = if parent.is_empty() { key.name.to_owned() } else { format!("{parent}.{}", key.name) };
            out.push(path.clone());
            if let Holds::Section(inner) = key.holds {
                paths(inner, &path, out);
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
    fn what_is_written_has_every_key_in_its_order_and_each_field_has_its_path() {
        let mut full = Configuration { secret: Some(SecretForm::File("f".into())), ..Configuration::default() };
        for row in &FIELDS {
            full.set_text(row.field, "x");
        }
        let mut by_tree = vec!["version".to_owned()];
        written(&full.tree(), "", &mut by_tree);
        let mut by_keys = Vec::new();
        paths(CONFIGURATION, "", &mut by_keys);
        assert_eq!(by_keys, by_tree);

        let by_fields: Vec<String> = FIELDS.iter().filter_map(|row| path(row.field)).collect();
        let of_fields: Vec<String> = by_keys.into_iter().filter(|path| by_fields.contains(path)).collect();
        assert_eq!(of_fields, by_fields);
    }
}
