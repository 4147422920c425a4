//! Campaign's own XML of operator groups, as a query or an export gives it.

use std::sync::LazyLock;

use regex::bytes::Regex;

use super::leftovers::plain;
use super::{Reading, Type, is_blank, is_text};

/// A group's element, and in it the attribute that is its internal name.
static GROUP: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"<(?:group|operatorGroup)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+"#).expect("a constant")
});
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"\s(?:internalName|name)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')"#).expect("a constant")
});

/// The groups in `bytes`; `None` where there are none.
pub(super) fn groups(bytes: &[u8]) -> Option<Reading> {
    let mut reading = Reading::default();
    for element in GROUP.find_iter(bytes) {
        let Some(found) = NAME.captures(element.as_bytes()) else { continue };
        let Some(name) = found.name("double").or_else(|| found.name("single")) else { continue };
        let name = plain(name.as_bytes());
        let Ok(name) = std::str::from_utf8(&name) else { continue };
        if !is_blank(name) && is_text(name) {
            reading.keep_whole(name, Type::Profile, None);
        }
    }
    (!reading.names.is_empty()).then_some(reading)
}

#[cfg(test)]
mod tests {
    use super::super::{Groups, Seems, read};

    fn groups(text: &str) -> Vec<String> {
        Groups::reading(text.as_bytes()).0.iter().map(str::to_owned).collect()
    }

    #[test]
    fn what_campaign_exports_of_its_groups_is_read_by_the_internal_names() {
        for text in [
            "<group-collection>\n<group name=\"admin\" label=\"Administrators\"/>\n<group name='delivery'/></group-collection>",
            "<?xml version='1.0'?><group-collection><group label=\"name\" id=\"1\" name=\"admin\"></group><group name=\"delivery\"/></group-collection>",
            "{\"groups\":[{\"name\":\"admin\",\"label\":\"Administrators\"},{\"name\":\"delivery\"}]}",
            "[{\"internalName\":\"admin\",\"name\":\"Administrators\"},{\"internalName\":\"delivery\",\"name\":\"x\"}]",
        ] {
            assert_eq!(groups(text), ["admin", "delivery"], "{text}");
        }
        assert_eq!(groups("<group-collection><group name=\"R&amp;D\"/></group-collection>"), ["R&D"]);
        let page = "<html><body><group></group></body></html>";
        assert_eq!(Groups::reading(page.as_bytes()).1.seems, Some(Seems::Page));
        assert_eq!(read(b"<group-collection><group name=\"a\"/></group-collection>").seems, Some(Seems::Page));
    }
}
