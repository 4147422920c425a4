//! The JSON Schema of the configuration, for `ims-setup schema`: what an editor goes by while somebody types one.

use serde_json::{Map, Value, json};

use super::field::{FIELDS, Field, Group, Kind, Row};

/// What an editor shows of the keys that are no field's: the key, its title, what it holds.
const KEYS: [(&str, &str, &str); 8] = [
    ("version", "Version", "The version of this form of file."),
    (
        "instance",
        "Instance",
        "The name of the Campaign instance: ASCII letters, digits, \".\", \"_\" and \"-\", 1 to 64.",
    ),
    ("status", "Status", "What came of it when the file was written. It is a record: every reading judges anew."),
    ("evidence", "Evidence", "What the status rests on. It is a record, as the status is."),
    (
        "prerequisites",
        "Prerequisites",
        "What must be true before Campaign can be connected to IMS, and what is still open.",
    ),
    ("external_account", "External account", "The external account of Campaign, in the order of the console's form."),
    ("file", "Name of the secret file", "Sought from the folder of this file; one line, readable by its owner alone."),
    ("type", "Type", "The kind of external account in Campaign's client console. It is fixed."),
];

/// The English words of a message.
type Say<'a> = &'a dyn Fn(&str) -> String;

/// The schema as indented JSON, ended by a newline: a complete configuration of version 1, by JSON Schema 2020-12. `say` has the
/// English words of a message.
pub fn schema(say: Say<'_>) -> String {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Adobe IMS set-up of an Adobe Campaign Classic instance",
        "description": say("cli-about"),
        "type": "object",
        "required": ["version", "instance", "external_account"],
        "properties": {
            "version": explained("version", json!({ "const": 1 })),
            "instance": explained("instance", json!({ "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$" })),
            "prerequisites": explained("prerequisites", prerequisites(say)),
            "external_account": explained("external_account", external_account(say)),
        },
        "patternProperties": own_keys(),
        "additionalProperties": false,
    });
    format!("{schema:#}\n")
}

/// `value` with what an editor shows of it.
fn titled(mut value: Value, title: String, description: String) -> Value {
    value["title"] = title.into();
    value["description"] = description.into();
    value
}

/// `value` with the words of a key that is no field's.
fn explained(key: &str, value: Value) -> Value {
    match KEYS.iter().find(|(of, ..)| *of == key) {
        Some((_, title, description)) => titled(value, (*title).to_owned(), (*description).to_owned()),
        None => value,
    }
}

/// `value` with the words of a field: its label in the console, else its own, and its help.
fn of_field(say: Say<'_>, row: &Row, value: Value) -> Value {
    let stem = row.key.replace('_', "-");
    let own = || say(&format!("label-{stem}"));
    let title = if row.console_label.is_empty() { own() } else { row.console_label.to_owned() };
    titled(value, title, say(&format!("help-{stem}")))
}

/// Keys of one's own are kept, whatever they hold.
fn own_keys() -> Value {
    json!({ "^x-": true })
}

fn section(required: &[&str], properties: &Map<String, Value>) -> Value {
    json!({
        "type": "object",
        "required": required,
        "properties": properties,
        "patternProperties": own_keys(),
        "additionalProperties": false,
    })
}

fn prerequisites(say: Say<'_>) -> Value {
    let mut properties = Map::new();
    for row in FIELDS.iter().filter(|row| row.group == Group::Prerequisites) {
        properties.insert(row.key.to_owned(), of_field(say, row, json!({ "enum": ["confirmed", "open"] })));
    }
    let mut console = record();
    for row in FIELDS.iter().filter(|row| row.group == Group::Console) {
        let build = json!({ "type": "integer", "minimum": 1, "maximum": u32::MAX });
        console.insert(row.key.to_owned(), of_field(say, row, build));
    }
    let sections = [
        ("console", console, "step-console", "help-step-console"),
        ("package", record(), "label-package", "page-package"),
    ];
    for (key, values, title, about) in sections {
        properties.insert(key.to_owned(), titled(section(&[], &values), say(title), say(about)));
    }
    // What nobody has confirmed or recorded is open, whether that is said or not.
    section(&[], &properties)
}

fn record() -> Map<String, Value> {
    let mut record = Map::new();
    for (key, values) in
        [("status", ["passed", "warned", "failed", "open"]), ("evidence", ["measured", "entered", "confirmed", "none"])]
    {
        record.insert(key.to_owned(), explained(key, json!({ "enum": values })));
    }
    record
}

fn external_account(say: Say<'_>) -> Value {
    let rows = || FIELDS.iter().filter(|row| row.group.is_of_form() && row.kind != Kind::Choice);
    let mut properties: Map<String, Value> = rows().map(|row| (row.key.to_owned(), account_field(say, row))).collect();
    properties.insert("type".to_owned(), explained("type", json!({ "const": "Adobe Experience Cloud" })));
    // The type is fixed, and an account is enabled unless somebody says otherwise.
    let needed = rows().filter(|row| row.required && row.kind != Kind::Confirmation);
    let required: Vec<&str> = needed.map(|row| row.key).collect();
    section(&required, &properties)
}

/// One field of the account: its label in the console, what it holds, and for the fields whose form is fixed a pattern.
fn account_field(say: Say<'_>, row: &Row) -> Value {
    let mut field = match row.kind {
        Kind::Secret => secret(say),
        Kind::Confirmation => json!({ "type": "boolean" }),
        Kind::Text | Kind::Choice => json!({ "type": "string" }),
    };
    if row.kind == Kind::Text && row.required {
        field["minLength"] = 1.into();
    }
    if !row.default.is_empty() && row.kind == Kind::Text {
        field["default"] = row.default.into();
    }
    let pattern = match row.field {
        Field::CallbackServer | Field::ImsServer | Field::ExperienceCloudServer => Some("^https://"),
        Field::ImsOrganizationId => Some("^[0-9A-Fa-f]{24}@AdobeOrg$"),
        _ => None,
    };
    if let Some(pattern) = pattern {
        field["pattern"] = pattern.into();
    }
    of_field(say, row, field)
}

/// Exactly one of the three forms.
fn secret(say: Say<'_>) -> Value {
    let text = || json!({ "type": "string", "minLength": 1 });
    let kept =
        |how: &str, value: Value| titled(value, say(&format!("keeping-{how}")), say(&format!("help-keeping-{how}")));
    let named = |key: &str, value: Value| {
        json!({
            "type": "object",
            "required": [key],
            "properties": { key: value },
            "additionalProperties": false,
        })
    };
    json!({ "oneOf": [
        kept("file", named("file", explained("file", text()))),
        kept("environment", named("env", titled(text(), "Name of the variable".to_owned(), say("help-secret-variable")))),
        kept("inline", text()),
    ] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::answers::Answers;
    use crate::setup::document::{Configuration, Records, write_configuration};

    fn parsed() -> Value {
        serde_json::from_str(&schema(&|key| key.to_owned())).expect("is JSON")
    }

    /// The paths of every key that the schema allows, or that a YAML file has.
    fn paths(properties: &Value, parent: &str, out: &mut Vec<String>) {
        for (key, value) in properties.as_object().into_iter().flatten() {
            let path = format!("{parent}/{key}");
            match value.get("properties") {
                Some(inner) => paths(inner, &path, out),
                None => out.push(path),
            }
        }
    }

    #[test]
    fn the_schema_allows_the_keys_that_are_written_and_no_others() {
        let mut answers = Answers::new("prod");
        for row in FIELDS.iter().filter(|row| row.kind == Kind::Text && !row.required) {
            answers.set_text(row.field, "9400");
        }
        let configuration = Configuration::from_answers(&answers, &Records::default(), "f");
        let text = write_configuration(&configuration, "2026-11-21", "0.1.0");
        let mut written = Vec::new();
        let mut section = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (key, value) = line.trim_start().split_once(':').expect("a key");
            section.truncate((line.len() - line.trim_start().len()) / 2);
            section.push(key.to_owned());
            if !value.is_empty() {
                written.push(format!("/{}", section.join("/")));
            }
        }
        let mut allowed = Vec::new();
        paths(&parsed()["properties"], "", &mut allowed);
        written.sort();
        allowed.sort();
        assert_eq!(allowed, written);
    }

    #[test]
    fn what_a_configuration_needs_is_required() {
        let schema = parsed();
        let required = schema["properties"]["external_account"]["required"].as_array().expect("a list");
        assert!(required.contains(&"ims_client_secret".into()) && required.contains(&"tenant".into()));
        assert!(!required.contains(&"product_context".into()) && !required.contains(&"enabled".into()));
    }
}
