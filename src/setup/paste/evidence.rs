//! Reads what a text shows of the console's form, as it stands there: to be compared with the answers, not to be filled in.

use super::lines::{self, Line};
use super::{Target, decode, labels, value};
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

/// The field whose kind of value `text` is for certain, a value that stands alone: a mask, an address, an organisation's ID, a
/// list of scopes; `None` where it may be of several fields.
pub fn kind(text: &str) -> Option<Field> {
    let text = decode::read(text);
    let lines = lines::read(&text);
    let [line] = &lines[..] else { return None };
    let mut seen = Vec::new();
    value::shaped(line, &mut seen);
    let mut kinds = seen.iter().map(|seen| seen.target.field());
    match (kinds.next(), kinds.next()) {
        (Some(kind), None) => Some(kind),
        // What captures is a mask of whatever shape.
        (None, _) if line.text.contains("(.") && line.text.contains(')') => Some(Field::AssociationMask),
        _ => None,
    }
}

/// Words of a mail's head, before a colon.
const HEADS: [&str; 18] = [
    "from",
    "subject",
    "to",
    "sent",
    "von",
    "betreff",
    "gesendet",
    "asunto",
    "enviado",
    "onderwerp",
    "verzonden",
    "från",
    "ämne",
    "보낸 사람",
    "제목",
    "寄件者",
    "收件者",
    "主旨",
];

/// Words that people greet with.
const GREETINGS: [&str; 18] = [
    "hi",
    "hello",
    "dear",
    "hola",
    "estimado",
    "estimada",
    "buenos días",
    "beste",
    "geachte",
    "hallo",
    "hej",
    "guten tag",
    "sehr geehrte",
    "liebe",
    "안녕하세요",
    "안녕하십니까",
    "您好",
    "你好",
];

/// Whether `text` is what a form shows, or the file or the sheet, and no mail about it: every label in it is one of the form's,
/// no secret stands in it, and nobody greets or is quoted.
pub fn is_of_the_form(text: &str) -> bool {
    let text = decode::read(text);
    let quotes = text.lines().any(|line| line.trim_start().starts_with('>'));
    !quotes && !lines::read(&text).iter().any(|line| is_of_mails(line.text) || is_foreign(line.text))
}

fn is_of_mails(line: &str) -> bool {
    let small = line.to_lowercase();
    let after = |words: &[&'static str]| words.iter().find_map(|word| small.strip_prefix(word));
    after(&HEADS).is_some_and(|rest| rest.trim_start().starts_with([':', '：']))
        || after(&GREETINGS).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether the line has a label that no form has, or a secret.
fn is_foreign(line: &str) -> bool {
    let Some((target, value)) = lines::split(line) else { return false };
    let label = &line[..value.as_ptr() as usize - line.as_ptr() as usize];
    let label = label.trim_matches(|sign: char| !sign.is_alphanumeric());
    let of_file = FIELDS.iter().any(|row| row.key == label);
    !of_file && (!labels::is_of_form(label) || target == Target::Secret && value::plausible(target, value).is_some())
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
        return Some(row.field).filter(|_| row.is_of_console());
    }
    match label.to_lowercase().as_str() {
        "label" | "titel" | "etiqueta" | "etikett" | "레이블" | "標籤" => return Some(Field::Label),
        "server" | "servidor" | "서버" | "伺服器" => return Some(Field::ExperienceCloudServer),
        _ => {}
    }
    labels::target(label).map(Target::field).filter(|field| field.row().is_of_console())
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
    #[test]
    fn a_mail_is_told_from_a_form() {
        let secret = "p8e-7hG9kk20LMNOPQRS9f2c";
        for form in [
            "Callback server: https://a.example\nTenant: acme\n".to_owned(),
            "Callback server\nhttps://a.example\n".to_owned(),
            "IMS-Client-ID: Campaign1\nZuordnungsmaske: Campaign - (.*)\nTo do in the Admin Console\n".to_owned(),
            format!("external_account:\n  ims_client_secret: {secret}\n  ims_scope: openid,avatar   # as it is\n"),
            "| Callback server | https://a.example |\n| IMS client secret | in a.secret |\n".to_owned(),
        ] {
            assert!(is_of_the_form(&form), "{form}");
        }
        for mail in [
            format!("IMS client secret: {secret}\nTenant: acme\n"),
            "Client ID: Campaign1\nTenant: acme\n".to_owned(),
            "Hi Anna,\nTenant: acme\n".to_owned(),
            "안녕하세요.\n테넌트: acme\n".to_owned(),
            "Betreff: IMS\n\nMandant: acme\n".to_owned(),
            "> Tenant: acme\n".to_owned(),
        ] {
            assert!(!is_of_the_form(&mail), "{mail}");
        }
    }
}
