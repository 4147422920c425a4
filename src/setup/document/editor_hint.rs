//! The line by which editors find the schema of a file: the comment that the YAML language server reads.

/// How that comment begins, and what stands before the schema's path or address in it.
const SERVER: &str = "yaml-language-server";
const SCHEMA: &str = "$schema=";

/// A mark that some editors put before the first character.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The schema that a hint names where nothing else is asked for: a file beside the configuration.
pub const DEFAULT_SCHEMA: &str = "ims-setup.schema.json";

/// Whether `schema` can be named in a hint: the language server takes it to end at the first blank.
pub fn can_be_hinted(schema: &str) -> bool {
    !schema.is_empty() && !schema.contains(|character: char| character.is_whitespace() || character.is_control())
}

/// The line, without its end, that names `schema`: a path from the file's own folder, or an address.
pub fn editor_hint(schema: &str) -> String {
    format!("# {SERVER}: {SCHEMA}{schema}")
}

/// The schema that `text` names in a comment of its own line.
pub fn hinted_schema(text: &str) -> Option<&str> {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text).lines().find_map(|line| {
        let said = line.trim_start().strip_prefix('#')?.trim_start().strip_prefix(SERVER)?;
        let said = said.trim_start().strip_prefix(':')?;
        said.split_once(SCHEMA).and_then(|(_, schema)| schema.split_whitespace().next())
    })
}

/// `text` with a hint that names `schema` as its first line. A hint that is there stays: a person may have put it there.
pub fn with_editor_hint(text: String, schema: Option<&str>) -> String {
    let Some(schema) = schema.filter(|_| hinted_schema(&text).is_none()) else { return text };
    let (mark, body) = match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(body) => (BYTE_ORDER_MARK, body),
        None => ("", text.as_str()),
    };
    let end =
        if body.lines().next().is_some_and(|first| body[first.len()..].starts_with("\r\n")) { "\r\n" } else { "\n" };
    format!("{mark}{}{end}{body}", editor_hint(schema))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_is_the_first_line_and_ends_as_the_others_do() {
        let hinted = |text: &str| with_editor_hint(text.to_owned(), Some("s.json"));
        assert_eq!(hinted("a: 1\n"), "# yaml-language-server: $schema=s.json\na: 1\n");
        assert_eq!(
            hinted("\u{feff}a: 1\r\nb: 2\r\n"),
            "\u{feff}# yaml-language-server: $schema=s.json\r\na: 1\r\nb: 2\r\n"
        );
        assert_eq!(with_editor_hint("a: 1\n".to_owned(), None), "a: 1\n");
    }

    #[test]
    fn a_hint_that_is_there_stays() {
        for hint in ["# yaml-language-server: $schema=own.json", "#  yaml-language-server : $schema=own.json more"] {
            let text = format!("# a comment\n{hint}\na: 1\n");
            assert_eq!(hinted_schema(&text), Some("own.json"), "{hint}");
            assert_eq!(with_editor_hint(text.clone(), Some("s.json")), text);
        }
        assert_eq!(hinted_schema("a: yaml-language-server\n# $schema=x\n"), None);
    }

    #[test]
    fn a_blank_would_end_the_name_of_a_schema() {
        assert!(can_be_hinted(DEFAULT_SCHEMA) && can_be_hinted("https://acme.example/s.json"));
        assert!(!["", "my schema.json", "a\tb", "a\u{7}"].into_iter().any(can_be_hinted));
    }
}
