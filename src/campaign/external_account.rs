//! The external account whole, as Campaign holds it, and the labels by which its schema and its form name the attributes.
//!
//! Which attributes hold the values of the IMS connection is not public. They are learned from the instance's own schema and
//! form, and a value may be known by what it is; no name is ever taken for granted.

use roxmltree::Node;

use super::answers;
use super::measured::{ExternalAccount, HeldAccount, Trouble};

/// The internal names that Adobe ships the account with: the current one, and that of older builds.
pub const INTERNAL_NAMES: [&str; 2] = ["Adobe_Experience_Cloud", "Adobe_Marketing_Cloud"];

/// So many characters of a value are taken; no value of the form is longer.
const LONGEST: usize = 4000;

/// So many values are taken: an account has some dozens.
const MOST: usize = 1000;

/// The accounts of the package's type: the one with a name that the package gives, and every other of its type.
pub fn of_package(accounts: &[ExternalAccount]) -> Vec<&ExternalAccount> {
    let Some(own) = accounts.iter().find(|account| INTERNAL_NAMES.contains(&account.name.as_str())) else {
        return Vec::new();
    };
    // A copied account has another name, and the same type.
    let mut found = vec![own];
    let alike =
        |account: &&ExternalAccount| account.name != own.name && account.kind == own.kind && !own.kind.is_empty();
    found.extend(accounts.iter().filter(alike));
    found
}

/// Reads the account: every attribute and every text in it by its path, as `@name` or `data/@value`. What is kept encrypted is
/// left out.
///
/// # Errors
/// Where there is no account in the answer.
pub fn read(text: &str) -> Result<HeldAccount, Trouble> {
    let tree = answers::tree(text)?;
    let account = tree.descendants().find(|node| is(*node, "extAccount")).ok_or(Trouble::Unexpected)?;
    let mut held = HeldAccount::default();
    values(account, "", &mut held.values);
    Ok(held)
}

fn values(node: Node<'_, '_>, path: &str, found: &mut Vec<(String, String)>) {
    let mut take = |path: String, value: &str| {
        let secret = ["password", "secret"].iter().any(|word| path.to_ascii_lowercase().contains(word));
        if !secret && found.len() < MOST && value.chars().nth(LONGEST).is_none() {
            found.push((path, value.to_owned()));
        }
    };
    for attribute in node.attributes() {
        take(format!("{path}@{}", attribute.name()), attribute.value());
    }
    let text: String = node.children().filter(Node::is_text).filter_map(|text| text.text()).collect();
    if !path.is_empty() && !text.trim().is_empty() {
        take(path.trim_end_matches('/').to_owned(), text.trim());
    }
    for child in node.children().filter(Node::is_element) {
        values(child, &format!("{path}{}/", child.tag_name().name()), found);
    }
}

/// Reads which label stands for which path, from a schema or a form. Nothing where it is neither.
pub fn labels(text: &str) -> Vec<(String, String)> {
    let Ok(tree) = answers::tree(text) else { return Vec::new() };
    let mut found = Vec::new();
    for node in tree.descendants().filter(|node| node.attribute("label").is_some()).take(MOST) {
        let path = match node.tag_name().name() {
            "input" => node.attribute("xpath").map(str::to_owned),
            "attribute" => node.attribute("name").map(|name| format!("{}@{name}", within(node))),
            _ => None,
        };
        found.extend(path.map(|path| (node.attribute("label").unwrap_or_default().to_owned(), path)));
    }
    found
}

/// The path of the elements that a schema's attribute stands in, without the first, which is the account itself.
fn within(attribute: Node<'_, '_>) -> String {
    let elements = attribute.ancestors().skip(1).filter(|node| is(*node, "element"));
    let mut names: Vec<&str> = elements.filter_map(|node| node.attribute("name")).collect();
    names.pop();
    names.iter().rev().fold(String::new(), |path, name| path + name + "/")
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
    }

    #[test]
    fn every_value_is_read_by_its_path_but_what_is_secret() {
        let text = "<r xmlns='urn:x'><pdomDoc><extAccount name='MAC' a='1' password='@x' imsClientSecret='y'><data b='2'><c>three</c>\
                    </data> <secretData d='4'/></extAccount></pdomDoc></r>";
        let held = read(text).expect("is an account");
        assert_eq!(held.values, pairs(&[("@name", "MAC"), ("@a", "1"), ("data/@b", "2"), ("data/c", "three")]));
        assert_eq!(read("<r><pdomDoc/></r>"), Err(Trouble::Unexpected));
        assert_eq!(read("<html></html>"), Err(Trouble::Page));
    }

    #[test]
    fn what_is_endless_is_cut() {
        let long = format!("<extAccount a='{}' b='1'/>", "x".repeat(LONGEST + 1));
        assert_eq!(read(&long).map(|held| held.values), Ok(pairs(&[("@b", "1")])));
    }

    #[test]
    fn labels_are_read_from_schema_and_form() {
        let schema = "<schema name='extAccount' label='x'><element name='extAccount' label='y'><attribute name='one' label='One'/>\
                      <element name='data'><attribute name='two' label='Two'/></element><attribute name='three'/></element></schema>";
        assert_eq!(labels(schema), pairs(&[("One", "@one"), ("Two", "data/@two")]));
        let form = "<form><container label='z'><input xpath='data/@two' label='Zwei'/><input xpath='@one'/></container></form>";
        assert_eq!(labels(form), pairs(&[("Zwei", "data/@two")]));
        assert_eq!(labels("no XML"), []);
    }
}
