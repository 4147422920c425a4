//! What a Campaign server's services answer: tokens, the server and the operator, lists, an option.

use roxmltree::{Document, Node};

use super::build_number::build_in;
use super::installation;
use super::xml::{self, NotRead};
use crate::base::secret::Secret;
use crate::campaign::measured::{CampaignOperator, ExternalAccount, OperatorGroup, Rights, ServerInfo, Trouble};

/// So many characters of a name or a label are taken.
const LONGEST: usize = 500;

/// So many bytes tell whether an answer is a page.
const BEGINNING: usize = 1024;

/// A session as a logon begins it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logon {
    /// The session's token.
    pub session: Secret,
    /// The security token; empty where the server gives none.
    pub security: Secret,
    /// What the server says of itself.
    pub server: Option<ServerInfo>,
    /// Whose session it is.
    pub operator: Option<Operator>,
}

/// Who an operator is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Operator {
    /// The login.
    pub login: String,
    /// What the operator may see: with the right `admin` everything.
    pub rights: Rights,
    /// The installed packages, as `nms:campaign`.
    pub packages: Vec<String>,
}

/// Reads the answer to a logon.
///
/// # Errors
/// Where it is none, or tells no session.
pub fn logon(text: &str) -> Result<Logon, Trouble> {
    let tree = tree(text)?;
    let token = |name: &str| {
        let node = named(tree.root(), name);
        // Only what surrounds the token is layout; what is inside is judged where it is used.
        Secret::new(node.and_then(|node| node.text()).unwrap_or_default().trim().to_owned())
    };
    let session = token("pstrSessionToken");
    if session.is_empty() {
        return Err(Trouble::Unexpected);
    }
    let server = named(tree.root(), "serverInfo").map(server_info);
    let operator = named(tree.root(), "userInfo").map(operator);
    Ok(Logon { session, security: token("pstrSecurityToken"), server, operator })
}

/// Reads the answer to `GetUserInfo`.
///
/// # Errors
/// Where it is none.
pub fn user_info(text: &str) -> Result<Operator, Trouble> {
    let tree = tree(text)?;
    named(tree.root(), "userInfo").map(operator).ok_or(Trouble::Unexpected)
}

/// Reads the answer to the query for external accounts.
///
/// # Errors
/// Where it is none.
pub fn accounts(text: &str) -> Result<Vec<ExternalAccount>, Trouble> {
    rows(text, "extAccount", |row| ExternalAccount {
        name: attribute(row, "name").unwrap_or_default(),
        label: attribute(row, "label").unwrap_or_default(),
        active: matches!(row.attribute("active"), Some("1" | "true")),
        kind: attribute(row, "type").unwrap_or_default(),
    })
}

/// Reads the answer to the query for operator groups.
///
/// # Errors
/// Where it is none.
pub fn groups(text: &str) -> Result<Vec<OperatorGroup>, Trouble> {
    rows(text, "group", |row| OperatorGroup {
        name: attribute(row, "name").unwrap_or_default(),
        label: attribute(row, "label").unwrap_or_default(),
    })
}

/// Reads the answer to the query for operators.
///
/// # Errors
/// Where it is none.
pub fn operators(text: &str) -> Result<Vec<CampaignOperator>, Trouble> {
    rows(text, "operator", |row| CampaignOperator {
        name: attribute(row, "name").unwrap_or_default(),
        email: attribute(row, "email").unwrap_or_default(),
        // What is not said is not taken for a no.
        active: !matches!(row.attribute("active"), Some("0" | "false")),
    })
}

/// Reads the answer to `GetOption`: the value, where the option has one.
///
/// # Errors
/// Where it is none.
pub fn option(text: &str) -> Result<Option<String>, Trouble> {
    let tree = tree(text)?;
    let value = named(tree.root(), "pstrValue").map(text_in).ok_or(Trouble::Unexpected)?;
    Ok(Some(value.trim().to_owned()).filter(|value| !value.is_empty()))
}

/// The build that a server's text tells: a number, or a number after the word.
pub fn build(text: &str) -> Option<u32> {
    let text = text.trim();
    let alone = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let digits = if alone { text } else { build_in(text)? };
    digits.parse().ok().filter(|number| *number > 0)
}

/// The tree of an answer.
pub(super) fn tree(text: &str) -> Result<Document<'_>, Trouble> {
    if is_page(text) {
        return Err(Trouble::Page);
    }
    xml::read(text).map_err(|error| match error {
        NotRead::Hostile => Trouble::Hostile,
        NotRead::NotXml if text.trim().is_empty() => Trouble::Unexpected,
        // Where no length was promised, only the missing end tells.
        NotRead::NotXml if is_begun(text) => Trouble::CutOff,
        NotRead::NotXml => Trouble::Page,
    })
}

/// Whether `text` is a page for people, well-formed or not.
pub(super) fn is_page(text: &str) -> bool {
    let beginning: String = text.chars().take(BEGINNING).collect::<String>().to_ascii_lowercase();
    let after = |mark: &str| beginning.find(mark).map(|at| &beginning[at + mark.len()..]);
    let ends = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || matches!(next, '-' | '_' | ':'));
    after("<!doctype html").or_else(|| after("<html")).is_some_and(ends)
}

/// Whether `text` begins as an answer of Campaign's.
fn is_begun(text: &str) -> bool {
    let text = text.trim_start();
    ["<?xml", "<redir", "<SOAP-ENV:"].iter().any(|start| text.starts_with(start)) && !text.trim_end().ends_with('>')
}

/// The first element of that name, whatever its namespace.
fn named<'a, 'i>(root: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    root.descendants().find(|node| node.is_element() && node.tag_name().name() == name)
}

/// An attribute that is not empty, as much of it as any name or label is long.
pub(super) fn attribute(node: Node<'_, '_>, name: &str) -> Option<String> {
    node.attribute(name).filter(|value| !value.is_empty()).map(|value| value.chars().take(LONGEST).collect())
}

/// All the text within an element.
pub(super) fn text_in(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

fn rows<T>(text: &str, name: &str, row: impl Fn(Node<'_, '_>) -> T) -> Result<Vec<T>, Trouble> {
    let tree = tree(text)?;
    let list = named(tree.root(), &format!("{name}-collection")).ok_or(Trouble::Unexpected)?;
    let rows = list.children().filter(|node| node.is_element() && node.tag_name().name() == name);
    Ok(rows.map(row).collect())
}

fn server_info(node: Node<'_, '_>) -> ServerInfo {
    let number = |name: &str| node.attribute(name).and_then(build);
    ServerInfo {
        build: number("buildNumber"),
        release: attribute(node, "releaseName"),
        min_client_build: number("minClientBuildNumber"),
        advised_client_build: number("advisedClientBuildNumber"),
        instance: attribute(node, "instanceName"),
        web_view: attribute(node, "webView2Mode").map(|said| installation::is_on(&said)),
    }
}

fn operator(node: Node<'_, '_>) -> Operator {
    let children = |name: &'static str| node.children().filter(move |child| child.tag_name().name() == name);
    let package = |child: Node<'_, '_>| {
        let name = attribute(child, "name")?;
        Some(attribute(child, "namespace").map_or_else(|| name.clone(), |namespace| format!("{namespace}:{name}")))
    };
    Operator {
        login: attribute(node, "login").unwrap_or_default(),
        rights: match attribute(node, "login") {
            None => Rights::Untold,
            Some(_) if children("login-right").any(|right| right.attribute("right") == Some("admin")) => Rights::Admin,
            Some(_) => Rights::Operator,
        },
        packages: children("installed-package").filter_map(package).collect(),
    }
}

#[cfg(test)]
mod tests;
