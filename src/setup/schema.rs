//! The JSON Schema of the configuration, for `ims-setup schema`: what an editor goes by while somebody types one.

use serde_json::{Map, Value, json};

use super::field::{FIELDS, Field, Group, Kind, Row};

/// The schema as indented JSON, ended by a newline: a complete configuration of version 1, by JSON Schema 2020-12.
pub fn schema() -> String {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Adobe IMS set-up of an Adobe Campaign Classic instance",
        "type": "object",
        "required": ["version", "instance", "external_account"],
        "properties": {
            "version": { "const": 1 },
            "instance": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$" },
            "prerequisites": prerequisites(),
            "external_account": external_account(),
        },
        "patternProperties": own_keys(),
        "additionalProperties": false,
    });
    format!("{schema:#}\n")
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

fn prerequisites() -> Value {
    let mut properties = Map::new();
    for row in FIELDS.iter().filter(|row| row.group == Group::Prerequisites) {
        properties.insert(row.key.to_owned(), json!({ "enum": ["confirmed", "open"] }));
    }
    let mut console = record();
    for row in FIELDS.iter().filter(|row| row.group == Group::Console) {
        let build = json!({ "title": row.console_label, "type": "integer", "minimum": 1, "maximum": u32::MAX });
        console.insert(row.key.to_owned(), build);
    }
    properties.insert("console".to_owned(), section(&[], &console));
    properties.insert("package".to_owned(), section(&[], &record()));
    // What nobody has confirmed or recorded is open, whether that is said or not.
    section(&[], &properties)
}

fn record() -> Map<String, Value> {
    let mut record = Map::new();
    record.insert("status".to_owned(), json!({ "enum": ["passed", "warned", "failed", "open"] }));
    record.insert("evidence".to_owned(), json!({ "enum": ["measured", "entered", "confirmed", "none"] }));
    record
}

fn external_account() -> Value {
    let rows = || FIELDS.iter().filter(|row| row.group.is_of_form() && row.kind != Kind::Choice);
    let mut properties: Map<String, Value> = rows().map(|row| (row.key.to_owned(), account_field(row))).collect();
    properties.insert("type".to_owned(), json!({ "title": "Type", "const": "Adobe Experience Cloud" }));
    // The type is fixed, and an account is enabled unless somebody says otherwise.
    let needed = rows().filter(|row| row.required && row.kind != Kind::Confirmation);
    let required: Vec<&str> = needed.map(|row| row.key).collect();
    section(&required, &properties)
}

/// One field of the account: its label in the console, what it holds, and for the fields whose form is fixed a pattern.
fn account_field(row: &Row) -> Value {
    let mut field = match row.kind {
        Kind::Secret => secret(),
        Kind::Confirmation => json!({ "type": "boolean" }),
        Kind::Text | Kind::Choice => json!({ "type": "string" }),
    };
    field["title"] = row.console_label.into();
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
    field
}

/// Exactly one of the three forms.
fn secret() -> Value {
    let named = |key: &str| {
        json!({
            "type": "object",
            "required": [key],
            "properties": { key: { "type": "string", "minLength": 1 } },
            "additionalProperties": false,
        })
    };
    json!({ "oneOf": [named("file"), named("env"), { "type": "string", "minLength": 1 }] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::answers::Answers;
    use crate::setup::document::{Configuration, Records, write_configuration};

    fn parsed() -> Value {
        serde_json::from_str(&schema()).expect("is JSON")
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
