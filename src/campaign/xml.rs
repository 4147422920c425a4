//! XML from a server or a file, which is hostile until it is read: no document type, no entities but XML's own, a bound
//! on the depth.

use roxmltree::{Document, ParsingOptions};

/// Elements may stand so deep in one another; no answer of Campaign's is a third of it.
const DEEPEST: usize = 64;

/// So many attributes one element may have: they are compared with one another. No answer's has a tenth of it.
const MOST_ATTRIBUTES: usize = 200;

/// So many namespaces a text may declare: for each element they are looked through. No answer has a tenth of it.
const MOST_NAMESPACES: usize = 200;

/// So many nodes are read.
const MOST_NODES: u32 = 500_000;

/// Why a text is not read as XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRead {
    /// It holds a document type, or is nested deeper than any answer.
    Hostile,
    /// It is no XML.
    NotXml,
}

/// The text of `bytes`: UTF-8 with or without a mark, else by ISO-8859-1, which older servers write.
pub fn decoded(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

/// The tree of `text`.
///
/// # Errors
/// Where it is hostile or no XML.
pub fn read(text: &str) -> Result<Document<'_>, NotRead> {
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || exceeds(text) {
        return Err(NotRead::Hostile);
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected | roxmltree::Error::NodesLimitReached => NotRead::Hostile,
        _ => NotRead::NotXml,
    })
}

/// Whether elements stand too deep in one another, one has too many attributes, or all have too many namespaces; without a
/// tree, since the parser goes as deep as the text, and compares each attribute with each.
fn exceeds(text: &str) -> bool {
    let (mut depth, mut namespaces) = (0_usize, 0_usize);
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if rest.starts_with("![CDATA[") {
            rest = rest.split_once("]]>").map_or("", |(_, after)| after);
            continue;
        }
        if rest.starts_with('?') {
            rest = rest.split_once("?>").map_or("", |(_, after)| after);
            continue;
        }
        if rest.starts_with('!') {
            continue;
        }
        if rest.starts_with('/') {
            depth = depth.saturating_sub(1);
            continue;
        }
        // A `>` may stand inside a quoted attribute.
        let (mut quote, mut attributes) = (None, 0_usize);
        let mut end = rest.len();
        for (place, byte) in rest.bytes().enumerate() {
            match (quote, byte) {
                (None, b'"' | b'\'') => {
                    quote = Some(byte);
                    attributes += 1;
                }
                (Some(open), _) if open == byte => quote = None,
                (None, b'>') => {
                    end = place;
                    break;
                }
                _ => {}
            }
        }
        depth += usize::from(!rest[..end].ends_with('/'));
        namespaces += rest[..end].matches("xmlns").count();
        if depth > DEEPEST || attributes > MOST_ATTRIBUTES || namespaces > MOST_NAMESPACES {
            return true;
        }
        rest = &rest[end..];
    }
    false
}

/// `text` as the content of an element or of an attribute in double quotes.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            // Characters that XML 1.0 can't hold in any form are left out.
            '\t' | '\n' | '\r' => {
                escaped.push_str("&#");
                escaped.push_str(&u32::from(character).to_string());
                escaped.push(';');
            }
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_answer_holds_is_refused_unread() {
        let bomb = "<!DOCTYPE l [<!ENTITY a \"a\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>";
        assert_eq!(read(bomb).err(), Some(NotRead::Hostile));
        let deep = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
        assert_eq!(read(&deep(100_000)).err(), Some(NotRead::Hostile));
        assert!(read(&deep(DEEPEST)).is_ok());
        assert_eq!(read(&deep(DEEPEST + 1)).err(), Some(NotRead::Hostile));
        assert_eq!(read("<html><body>Please log in<br></body></html>").err(), Some(NotRead::NotXml));
    }

    #[test]
    fn nothing_hides_the_depth_or_the_number_of_attributes() {
        for hidden in ["<?x </a>?>", "<!--></a>-->", "<![CDATA[</a>]]>"] {
            let deep = format!("{}{}", format!("<a>{hidden}").repeat(1000), "</a>".repeat(1000));
            assert_eq!(read(&deep).err(), Some(NotRead::Hostile), "{hidden}");
        }
        for name in ["a", "xmlns:a"] {
            let attributes: Vec<String> = (0..150_000).map(|number| format!("{name}{number}='x'")).collect();
            assert_eq!(read(&format!("<redir {}/>", attributes.join(" "))).err(), Some(NotRead::Hostile), "{name}");
        }
    }

    #[test]
    fn namespaces_are_counted_over_all_elements() {
        let declared = |elements: usize, each: usize| {
            let of = |element: usize| (0..each).map(move |number| format!("xmlns:n{element}_{number}='u'"));
            let open: Vec<String> =
                (0..elements).map(|element| format!("<a {}>", of(element).collect::<Vec<_>>().join(" "))).collect();
            format!("{}{}{}", open.concat(), "<b/>".repeat(1000), "</a>".repeat(elements))
        };
        assert!(read(&declared(60, 3)).is_ok());
        assert_eq!(read(&declared(60, 180)).err(), Some(NotRead::Hostile));
    }

    #[test]
    fn more_nodes_than_any_answer_has_are_not_read() {
        let wide = |brothers: usize| format!("<a>{}</a>", "<b/>".repeat(brothers));
        assert!(read(&wide(400_000)).is_ok());
        assert_eq!(read(&wide(600_000)).err(), Some(NotRead::Hostile));
    }

    #[test]
    fn many_brothers_are_not_deep() {
        let wide = format!("<a>{}</a>", "<b c='>'/><d>x</d><!-- <e> --><![CDATA[<f>]]>".repeat(500));
        assert!(!exceeds(&wide) && read(&wide).is_ok());
    }

    #[test]
    fn what_is_escaped_reads_back() {
        let nasty = "a<b>&\"c'\n]]>é";
        let text = format!("<a b=\"{0}\">{0}</a>", escaped(nasty));
        let tree = read(&text).expect("is XML");
        assert_eq!(tree.root_element().attribute("b"), Some(nasty));
        assert_eq!(tree.root_element().text(), Some(nasty));
    }

    #[test]
    fn latin_1_is_read_as_such() {
        assert_eq!(decoded(b"\xEF\xBB\xBFcaf\xC3\xA9"), "café");
        assert_eq!(decoded(b"caf\xE9"), "café");
    }
}
