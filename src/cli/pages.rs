//! What the manual says beside the options: the environment, the neighbors of a page, and the keys of an answers file.

use std::fmt::Write as _;

use super::examples::escaped;
use crate::setup::field::{FIELDS, Field, Group, Kind, Row};
use crate::words::catalogue::Words;

/// Variables of the environment, and the message that says what they are for.
pub(super) const ENVIRONMENT: [(&str, &str); 6] = [
    ("LC_ALL, LC_MESSAGES, LANG", "cli-environment-language"),
    ("TERM", "cli-environment-term"),
    ("NO_COLOR", "cli-environment-color"),
    ("XDG_STATE_HOME, XDG_CONFIG_HOME", "cli-environment-folders"),
    ("HTTPS_PROXY, ALL_PROXY, NO_PROXY", "cli-environment-proxy"),
    ("SSL_CERT_FILE, SSL_CERT_DIR", "cli-environment-certificates"),
];

/// The pages that somebody who reads one of them goes on to.
const NEIGHBORS: [(&str, &[&str]); 12] = [
    ("", &["check", "write", "mask", "rehearse", "show"]),
    ("check", &["write", "mask", "rehearse"]),
    ("write", &["check", "schema", "show"]),
    ("mask", &["check", "rehearse"]),
    ("rehearse", &["check", "mask"]),
    ("show", &["check", "write"]),
    ("drafts", &["check"]),
    ("themes", &[]),
    ("schema", &["check", "write"]),
    ("completions", &["man"]),
    ("man", &["help"]),
    ("help", &["man"]),
];

/// The section that names other pages, for the page of `command`.
pub(super) fn see_also(words: &Words, command: &str) -> String {
    let others = NEIGHBORS.iter().find(|(of, _)| *of == command).map_or(&[][..], |(_, others)| others);
    let whole = (!command.is_empty()).then(|| "ims-setup".to_owned());
    let pages = whole.into_iter().chain(others.iter().map(|other| format!("ims-setup-{other}")));
    let pages: Vec<String> = pages.map(|page| format!("\\fB{}\\fR(1)", escaped(&page))).collect();
    format!(".SH \"{}\"\n{}", words.text("cli-heading-see-also"), pages.join(",\n"))
}

/// The section about the answers file: each key with what it is, in the order in which they are written.
pub(super) fn answers_file(words: &Words) -> String {
    let (heading, about_all) = (words.text("cli-heading-answers"), escaped(&words.text("cli-answers")));
    // A line that is a part of a list without blanks can't be stretched to the margin.
    let mut page = format!(".SH \"{heading}\"\n.ad l\n{about_all}");
    key(&mut page, "version", "1");
    key(&mut page, "instance", &words.text("cli-option-instance"));
    let sections: [(&str, &[Group]); 3] = [
        ("prerequisites", &[Group::Prerequisites]),
        ("prerequisites: console", &[Group::Console]),
        ("external_account", &[Group::Head, Group::Ims, Group::MarketingCloud]),
    ];
    for (section, groups) in sections {
        // Writing into a string cannot fail.
        let _ = write!(page, "\n.SS \"{}\"", escaped(section));
        let of_section = |row: &&Row| groups.contains(&row.group) && row.kind != Kind::Choice;
        for row in FIELDS.iter().filter(of_section) {
            key(&mut page, row.key, &about(words, row));
        }
    }
    page + "\n.ad"
}

/// A key and what is said of it. A list without blanks may be broken behind its commas.
fn key(page: &mut String, name: &str, about: &str) {
    let about = escaped(about).replace(',', ",\\:");
    let _ = write!(page, "\n.TP\n\\fB{}\\fR\n{about}", escaped(name));
}

/// What a field is, what it may hold where that is fixed, and what it is where nobody says.
fn about(words: &Words, row: &Row) -> String {
    let stem = row.key.replace('_', "-");
    let help = words.text(&format!("help-{stem}"));
    let mut sentences = Vec::new();
    match (row.field, row.kind) {
        (Field::ImsClientSecret, _) => {
            for (form, how) in [("{file: NAME}", "file"), ("{env: NAME}", "environment"), ("\"SECRET\"", "inline")] {
                let what = words.text(&format!("help-keeping-{how}"));
                let parts = [("about", form.into()), ("what", what.into())];
                sentences.push(words.with("told-about", &parts));
            }
        }
        (_, Kind::Confirmation) if row.group == Group::Prerequisites => {
            return choice(words, help, &["confirmed", "open"]);
        }
        (_, Kind::Confirmation) => return choice(words, help, &["true", "false"]),
        _ => sentences.push(help),
    }
    if !row.default.is_empty() {
        sentences.push(words.with("cli-answers-default", &[("value", row.default.into())]));
    } else if row.required {
        sentences.push(words.text("cli-answers-needed"));
    }
    words.sentences(&sentences)
}

/// What a key is that takes one of these values; by itself it is the first where an account needs it, and open elsewhere.
fn choice(words: &Words, about: String, values: &[&str; 2]) -> String {
    let default = if values[0] == "true" { values[0] } else { values[1] };
    let parts = [("about", about.into()), ("values", words.list(values).into()), ("default", default.into())];
    words.with("cli-choice-with-default", &parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::catalogue::LANGUAGES;

    #[test]
    fn every_field_of_a_file_has_its_key_in_the_manual() {
        for language in LANGUAGES {
            let page = answers_file(&Words::new(language));
            for row in FIELDS.iter().filter(|row| row.kind != Kind::Choice && row.group != Group::Package) {
                assert!(page.contains(&format!("\\fB{}\\fR", row.key)), "{} {}", language.tag, row.key);
            }
            assert!(!page.contains('⟨'), "{}: {page}", language.tag);
        }
    }
}
