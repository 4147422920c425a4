//! Quoting that every reader of YAML 1.1 and 1.2 takes for the very same characters.

use std::fmt::Write as _;

use crate::base::hidden::is_invisible;

/// `text` in the plainest form that every reader takes for a text: as it is, in single quotes, or in double quotes
/// with escapes. `flow` is true inside braces.
pub(super) fn scalar(text: &str, flow: bool) -> String {
    let modest = |c: char| c.is_ascii() || c.is_alphanumeric();
    if stands_plain(text, flow) && text.chars().all(modest) && !ambiguous(text) {
        text.to_owned()
    } else {
        single_quoted(text)
    }
}

/// `text` in single quotes, or in double ones where something in it does not show.
pub(super) fn single_quoted(text: &str) -> String {
    if text.chars().all(visible) { format!("'{}'", text.replace('\'', "''")) } else { quoted(text) }
}

/// `text` in double quotes on one line, with an escape for everything that does not show.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if visible(c) => out.push(c),
            c => {
                let code = u32::from(c);
                // Writing into a string cannot fail.
                let _ = match code {
                    0..=0xff => write!(out, "\\x{code:02X}"),
                    0x100..=0xffff => write!(out, "\\u{code:04X}"),
                    _ => write!(out, "\\U{code:08X}"),
                };
            }
        }
    }
    out.push('"');
    out
}

/// Whether the characters can stand without quotes without ending the value or beginning something else; what a
/// reader then takes them for is another question.
pub(super) fn stands_plain(text: &str, flow: bool) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    !"-?:,[]{}#&*!|>'\"%@` ".contains(first)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.starts_with("...")
        && text.chars().all(visible)
        // Readers differ on what ends a plain value inside braces; these characters never do.
        && (!flow || text.chars().all(|c| c.is_alphanumeric() || "._-/".contains(c)))
}

/// Whether some reader would take the text, unquoted, for a boolean, null, a merge key or the like, a number or a date.
///
/// YAML 1.1: <https://yaml.org/type/>; 1.2: <https://yaml.org/spec/1.2.2/#103-core-schema>. What begins like a number
/// is quoted unless it holds a character that none of their numbers and dates has.
fn ambiguous(text: &str) -> bool {
    const WORDS: [&str; 15] =
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<", ".inf", ".nan", "nan"];
    let lower = text.to_ascii_lowercase();
    let numeric = |c: char| c.is_ascii_hexdigit() || "xo_+-.:tz ,inf".contains(c);
    WORDS.contains(&lower.as_str())
        || (text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)) && lower.chars().all(numeric))
}

/// Whether the character shows as itself and comes through every reader: nothing that nobody sees, no blank but the space,
/// no private or never assigned code point.
fn visible(c: char) -> bool {
    match u32::from(c) {
        0x20..=0x7e => true,
        0xa0
        | 0x1680
        | 0x2000..=0x200f
        | 0x202f
        | 0x205f
        | 0x3000
        | 0xe000..=0xf8ff
        | 0xfdd0..=0xfdef
        | 0xfff0..=0xffff
        | 0xe_0000.. => false,
        code => code & 0xfffe != 0xfffe && !is_invisible(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_contract_shows_plain_stays_plain() {
        for text in [
            "https://ims-na1.adobelogin.com",
            "openid,avatar,audiencemanager_api,additional_info.projectedProductContext",
            "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
            "Campaign - acme - (.*)",
            "Adobe Experience Cloud",
            "prod",
            "캠페인",
        ] {
            assert_eq!(scalar(text, false), text);
        }
        assert_eq!(scalar("prod.ims.secret", true), "prod.ims.secret");
    }

    #[test]
    fn what_an_old_reader_would_take_for_something_else_is_quoted() {
        for text in "y N yes No on OFF true False null ~ = << 1 -1 +1 0x1F 0b1 0o7 017 1_000 1e3 .5 .inf -.INF .NaN \
                     12:30:45 2024-01-01 2001-12-14t21:59:43.10-05:00 - ? : # & * ! | > % @ ` , [ ] { }"
            .split_whitespace()
        {
            assert_eq!(scalar(text, false), format!("'{text}'"));
        }
        assert_eq!(scalar("", false), "''");
        assert_eq!(scalar(" a", false), "' a'");
        assert_eq!(scalar("a: b", false), "'a: b'");
        assert_eq!(scalar("a #b", false), "'a #b'");
        assert_eq!(scalar("it's", false), "it's");
        assert_eq!(scalar("a,b", true), "'a,b'");
        assert_eq!(scalar("a -", true), "'a -'");
        assert_eq!(scalar("'a'", false), "'''a'''");
    }

    #[test]
    fn what_does_not_show_is_escaped() {
        assert_eq!(scalar("a\tb\r\n", false), r#""a\tb\r\n""#);
        assert_eq!(scalar("\u{85}\u{a0}\u{2028}\u{feff}", false), r#""\x85\xA0\u2028\uFEFF""#);
        assert_eq!(scalar("👩\u{200d}💻 \"\\", false), r#""👩\u200D💻 \"\\""#);
        assert_eq!(scalar("👩", false), "'👩'");
        assert_eq!(scalar("\u{e0001}", false), r#""\U000E0001""#);
    }
}
