//! Reads what a text shows of the console's form, as it stands there: to be compared with the answers, not to be filled in.

use super::lines::{self, Line};
use super::{Target, decode, labels};
use crate::setup::account::unquoted;
use crate::setup::field::{FIELDS, Field};

/// What `text` shows of the fields of the form, each once. The secret is left out: the console shows none.
pub fn shown(text: &str) -> Vec<(Field, String)> {
    let text = decode::read(text);
    let lines = lines::read(&text);
    let mut shown: Vec<(Field, String)> = Vec::new();
    let mut lines = lines.iter().peekable();
    while let Some(line) = lines.next() {
        let found = pair(line).or_else(|| {
            let field = field(line.text.trim_end_matches([':', '：']))?;
            let next = lines.next_if(|next| pair(next).is_none() && self::field(next.text).is_none())?;
            Some((field, next.text))
        });
        let Some((field, value)) = found else { continue };
        let value = bare(line.text, value);
        let known = shown.iter().any(|(other, _)| *other == field);
        if field.is_text() && field != Field::ImsClientSecret && !known && !value.is_empty() {
            shown.push((field, value.to_owned()));
        }
    }
    shown
}

/// Label and value of a line, with a sign between them or at least two blanks.
fn pair<'a>(line: &Line<'a>) -> Option<(Field, &'a str)> {
    let text = line.text;
    text.char_indices().find_map(|(at, sign)| {
        let wide = sign == ' ' && text[at..].starts_with("  ");
        let field = (wide || matches!(sign, ':' | '：' | '=' | '\t' | '|')).then(|| field(&text[..at]))??;
        let value = text[at + sign.len_utf8()..].trim();
        (!value.is_empty()).then_some((field, value))
    })
}

/// The field that the console, the file or the sheet calls so.
fn field(label: &str) -> Option<Field> {
    let label = label.trim();
    // A key of the file is that field and no other, whatever else is called so.
    if let Some(row) = FIELDS.iter().find(|row| row.key == label) {
        return Some(row.field).filter(|_| row.group.is_of_form());
    }
    match label.to_lowercase().as_str() {
        "label" => return Some(Field::Label),
        "server" => return Some(Field::ExperienceCloudServer),
        _ => {}
    }
    labels::target(label).map(Target::field).filter(|field| field.row().group.is_of_form())
}

/// The value without quotes, without the comment that a line of the file ends with, and without what the sheet says of it.
fn bare<'a>(line: &str, value: &'a str) -> &'a str {
    let key = line.split(':').next().unwrap_or("");
    let of_file = key.bytes().all(|sign| sign.is_ascii_lowercase() || sign == b'_');
    let value = if of_file { value.split(" #").next().unwrap_or(value).trim() } else { value };
    let value = match value.rfind("  (") {
        Some(at) if value.ends_with(')') => value[..at].trim(),
        _ => value,
    };
    unquoted(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        shown(text).into_iter().map(|(field, value)| format!("{} {value}", field.key())).collect()
    }

    #[test]
    fn the_file_the_sheet_and_the_form_are_read_alike() {
        let file = "external_account:\n  callback_server: https://a.example\n  association_mask: 'Campaign - (.*)'\n  \
                    ims_scope: openid,avatar   # as the console takes it\n  ims_client_secret: {file: a.secret}\n";
        let sheet = "Callback server          https://a.example  (entered 2026-11-21)\nAssociation mask         Campaign - (.*)\n\
                     IMS scope                openid,avatar\nIMS client secret        in a.secret\n";
        let form =
            "Callback server:\nhttps://a.example\nAssociation mask:\nCampaign - (.*)\nIMS scope: openid,avatar\n";
        let wanted =
            ["callback_server https://a.example", "association_mask Campaign - (.*)", "ims_scope openid,avatar"];
        for text in [file, sheet, form] {
            assert_eq!(found(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_there_is_read_too() {
        assert_eq!(
            found("Server: https://x.example\nIMS organization ID: 0A1B\nAssociation mask: Campaign -acme\n"),
            [
                "experience_cloud_server https://x.example",
                "ims_organization_id 0A1B",
                "association_mask Campaign -acme",
            ]
        );
    }
}
