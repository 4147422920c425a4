//! The configuration files of an installation: the hosts of an instance, and what is said of native logins.

use std::collections::HashSet;

use roxmltree::{Document, Node};

use super::xml::{self, NotRead};
use crate::campaign::measured::{LocalInstance, NativeLogins};

/// What the text of `config-<name>.xml` tells of its instance.
///
/// # Errors
/// Where it is hostile or no XML.
pub fn instance(name: &str, text: &str) -> Result<LocalInstance, NotRead> {
    let document = read(text)?;
    let (name, masks) = (name.to_owned(), masks(&document));
    Ok(LocalInstance { name, hosts: hosts(&masks), masks, native_logins: logins(&document) })
}

/// Editors leave a mark before the declaration, where XML has nothing.
pub(super) fn read(text: &str) -> Result<Document<'_>, NotRead> {
    xml::read(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The DNS masks of the file, as they stand there.
fn masks(document: &Document<'_>) -> Vec<String> {
    let stores = document.descendants().filter(|node| node.tag_name().name() == "dataStore");
    let masks = stores.filter_map(|node| node.attribute("hosts")).flat_map(|hosts| hosts.split(separates));
    masks.filter(|mask| !mask.is_empty()).map(str::to_owned).collect()
}

fn hosts(masks: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    let (mut last, mut first) = (Vec::new(), Vec::new());
    for mask in masks {
        let host = mask.trim_matches('*');
        let folded = host.to_ascii_lowercase();
        if !is_host(host) || !seen.insert(folded.clone()) {
            continue;
        }
        let for_recipients = folded.starts_with("tracking") || folded.starts_with("media");
        if for_recipients { last.push(host.to_owned()) } else { first.push(host.to_owned()) }
    }
    first.append(&mut last);
    first
}

fn separates(character: char) -> bool {
    matches!(character, ',' | ';') || character.is_whitespace()
}

/// Whether this names one host, perhaps with a port: what is left of `*.example.com` or `a*b` does not.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "80"));
    let letter = |byte: u8| byte.is_ascii_alphanumeric();
    let inner = |byte: u8| letter(byte) || matches!(byte, b'-' | b'_');
    let label = |label: &str| {
        let bytes = label.as_bytes();
        let ends = bytes.first().zip(bytes.last());
        ends.is_some_and(|(first, last)| letter(*first) && letter(*last)) && bytes.iter().all(|byte| inner(*byte))
    };
    port.parse::<u16>().is_ok_and(|port| port > 0) && name.split('.').all(label)
}

/// Several such sections count together: native logins are refused where one of them says so.
pub(super) fn logins(document: &Document<'_>) -> Option<NativeLogins> {
    let in_its_place = |node: &Node<'_, '_>| node.ancestors().any(|above| above.tag_name().name() == "imsConfig");
    let sections = document.descendants().filter(|node| node.tag_name().name() == "nonIMSAuthnAPI");
    sections.filter(in_its_place).fold(None, |told, section| {
        let mut told = told.unwrap_or(NativeLogins { refused: false, allowed: Vec::new() });
        told.refused |= section.attribute("disableAPI").is_some_and(is_true);
        for name in allowed(section) {
            if !told.allowed.iter().any(|known| known == name) {
                told.allowed.push(name.to_owned());
            }
        }
        Some(told)
    })
}

fn is_true(text: &str) -> bool {
    matches!(text.trim().to_ascii_lowercase().as_str(), "true" | "1" | "yes")
}

/// The names that `section` allows. In an element of its own a name stays whole: Adobe's `internal|monitoring` is one.
fn allowed<'a>(section: Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    let listed = section.attribute("allowOperator").unwrap_or_default().split(['|', ',']);
    let elements = section.descendants().filter(|node| node.tag_name().name() == "allowOperator");
    let named = elements.filter_map(|node| node.attribute("name").or_else(|| node.text()));
    listed.chain(named).map(str::trim).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn native_logins(text: &str) -> Result<Option<NativeLogins>, NotRead> {
        Ok(logins(&read(text)?))
    }

    fn hosts_of(masks: &str) -> Vec<String> {
        let text = format!("<serverConf><shared><dataStore hosts=\"{masks}\"/></shared></serverConf>");
        instance("prod", &text).expect("is XML").hosts
    }

    #[test]
    fn masks_give_hosts_those_of_recipients_last() {
        let table: [(&str, &[&str]); 10] = [
            ("tracking.example.com*,console.example.com*", &["console.example.com", "tracking.example.com"]),
            (
                "media1.example.com*, tracking.example.com*, b.example.com*, a.example.com",
                &["b.example.com", "a.example.com", "media1.example.com", "tracking.example.com"],
            ),
            ("Tracking.example.com,x.example.com", &["x.example.com", "Tracking.example.com"]),
            ("a.example.com*,A.example.com", &["a.example.com"]),
            ("a.example.com:8443*", &["a.example.com:8443"]),
            ("localhost*,10.0.0.7", &["localhost", "10.0.0.7"]),
            ("*.example.com,console.*,a*b.example.com,w?w.example.com", &[]),
            ("*,,  ,**,-,.,:80,a..b,a.example.com:*", &[]),
            ("https://a.example.com/,a.example.com/nl,user@b.example.com", &[]),
            ("", &[]),
        ];
        for (masks, expected) in table {
            assert_eq!(hosts_of(masks), expected, "{masks}");
        }
    }

    #[test]
    fn data_stores_are_read_at_any_depth() {
        let text = "\u{feff}<?xml version='1.0'?>\n<serverconf><shared>\n\
            <!-- <dataStore hosts=\"old.example.com\"/> -->\n\
            <dataStore hosts=\"tracking.example.com*\" lang=\"en_GB\"><dataSource name=\"default\"/></dataStore>\n\
            <deep><er><dataStore hosts='console.example.com*'/></er></deep></shared></serverconf>";
        let read = instance("prod", text).expect("is XML");
        assert_eq!(read.name, "prod");
        assert_eq!(read.hosts, ["console.example.com", "tracking.example.com"]);
        assert_eq!(read.native_logins, None);
    }

    #[test]
    fn native_logins_are_read_in_either_form() {
        let adobe = "<allowOperator name='admin'/><allowOperator name='aemserver'/>\
            <allowOperator name='campaign-loginmonitor'/><allowOperator name='internal|monitoring'/>";
        let table: [(String, bool, &[&str]); 7] = [
            (
                format!("<nonIMSAuthnAPI disableAPI='true'>{adobe}</nonIMSAuthnAPI>"),
                true,
                &["admin", "aemserver", "campaign-loginmonitor", "internal|monitoring"],
            ),
            (
                "<nonIMSAuthnAPI disableAPI=' TRUE ' allowOperator='admin| aemserver,,admin'/>".to_owned(),
                true,
                &["admin", "aemserver"],
            ),
            ("<nonIMSAuthnAPI disableAPI='false' allowOperator='admin'/>".to_owned(), false, &["admin"]),
            ("<nonIMSAuthnAPI/>".to_owned(), false, &[]),
            ("<a><nonIMSAuthnAPI disableAPI='1'/></a>".to_owned(), true, &[]),
            ("<nonIMSAuthnAPI/><nonIMSAuthnAPI disableAPI='true'/>".to_owned(), true, &[]),
            (
                "<nonIMSAuthnAPI disableAPI='true'><allowOperator> admin </allowOperator></nonIMSAuthnAPI>".to_owned(),
                true,
                &["admin"],
            ),
        ];
        for (section, refused, allowed) in table {
            let text = format!("<serverConf><shared><imsConfig>{section}</imsConfig></shared></serverConf>");
            let expected = NativeLogins { refused, allowed: allowed.iter().map(|name| (*name).to_owned()).collect() };
            assert_eq!(native_logins(&text), Ok(Some(expected.clone())), "{section}");
            assert_eq!(instance("prod", &text).expect("is XML").native_logins, Some(expected), "{section}");
        }
    }

    #[test]
    fn elsewhere_nothing_is_said_of_native_logins() {
        let nothing = [
            "<serverConf><shared><imsConfig/></shared></serverConf>",
            "<serverConf><other><nonIMSAuthnAPI disableAPI='true'/></other></serverConf>",
            "<serverConf><imsConfig><!-- <nonIMSAuthnAPI disableAPI='true'/> --></imsConfig></serverConf>",
        ];
        for text in nothing {
            assert_eq!(native_logins(text), Ok(None), "{text}");
        }
    }

    #[test]
    fn what_is_no_xml_is_refused() {
        assert_eq!(instance("prod", "hosts=a.example.com"), Err(NotRead::NotXml));
        assert_eq!(native_logins("<!DOCTYPE a><a/>"), Err(NotRead::Hostile));
    }
}
