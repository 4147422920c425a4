//! `ExecuteQuery`: the external accounts, the operator groups and the operators, the attributes that were selected of them.

use std::fmt::Write as _;

use roxmltree::Node;

use super::account;
use super::campaign::Campaign;
use super::soap::{Call, Fault, element};
use super::state::State;
use super::xml;

/// Campaign's own bound where a query has none.
const LINES: usize = 10_000;

/// The account of the package.
const EXPERIENCE_CLOUD: &str = "Adobe_Experience_Cloud";

/// A row: its attributes.
type Row = Vec<(&'static str, String)>;

/// Carries out the query that is the call's second parameter.
pub fn execute(state: &State, call: &Call<'_>) -> Result<String, Fault> {
    let Some(query) = call.element(1).filter(|query| query.has_tag_name("queryDef")) else {
        return Err(Fault::unknown("The second parameter holds no queryDef."));
    };
    let schema = query.attribute("schema").unwrap_or_default();
    let campaign = state.campaign();
    let (tag, rows) = match schema {
        "nms:extAccount" => ("extAccount", accounts(campaign)),
        "xtk:group" => ("group", groups(campaign)),
        "xtk:operator" => ("operator", operators(campaign)),
        _ => return Err(Fault::method(format!("The schema '{schema}' cannot be queried here."))),
    };
    let operation = query.attribute("operation").unwrap_or_default();
    if operation == "get" && schema == "nms:extAccount" && query.attribute("fullLoad") == Some("true") {
        let conditions = conditions(&query)?;
        let name = conditions.iter().find(|(name, _)| *name == "name").map_or("", |(_, value)| value);
        return match whole_account(state, name) {
            Some(account) => Ok(element("pdomOutput", &account)),
            None => Err(Fault::method(format!("There is no account '{name}'."))),
        };
    }
    if operation != "select" {
        return Err(Fault::method(format!("The operation '{operation}' is not one to practise on: select is.")));
    }
    let lines = match query.attribute("lineCount") {
        None => LINES,
        Some(count) => count.parse().map_err(|_| Fault::method(format!("The lineCount '{count}' is no number.")))?,
    };
    let selected = selected(&query);
    let conditions = conditions(&query)?;
    // Without the right `admin` an operator is not refused, but sees nothing.
    let visible = rows.into_iter().filter(|row| campaign.admin && holds(row, &conditions)).take(lines);
    let mut elements = String::new();
    for row in visible {
        let attributes = selected
            .iter()
            .filter_map(|name| row.iter().find(|(key, _)| key == name))
            .map(|(name, value)| xml::attribute(name, value))
            .collect::<String>();
        _ = write!(elements, "<{tag}{attributes}/>");
    }
    let collection = if elements.is_empty() {
        format!("<{tag}-collection/>")
    } else {
        format!("<{tag}-collection>{elements}</{tag}-collection>")
    };
    Ok(element("pdomOutput", &collection))
}

/// An external account with everything that it holds; nothing for an operator who may not see it.
pub fn whole_account(state: &State, name: &str) -> Option<String> {
    let campaign = state.campaign();
    let row = accounts(campaign).into_iter().find(|row| holds(row, &[("name", name)])).filter(|_| campaign.admin)?;
    let more = if name == EXPERIENCE_CLOUD { account::attributes(campaign, state.url()) } else { Vec::new() };
    let attributes: String = row.iter().chain(&more).map(|(name, value)| xml::attribute(name, value)).collect();
    Some(format!("<extAccount{attributes}/>"))
}

fn accounts(campaign: &Campaign) -> Vec<Row> {
    let row = |account: &super::campaign::Account| {
        vec![
            ("id", account.id.to_string()),
            ("name", account.name.clone()),
            ("label", account.label.clone()),
            ("active", u8::from(account.active).to_string()),
            ("type", account.kind.to_string()),
        ]
    };
    campaign.accounts.iter().map(row).collect()
}

fn groups(campaign: &Campaign) -> Vec<Row> {
    let row = |(id, (name, label)): (u32, &(String, String))| {
        vec![("id", id.to_string()), ("name", name.clone()), ("label", label.clone())]
    };
    (1060..).zip(&campaign.groups).map(row).collect()
}

fn operators(campaign: &Campaign) -> Vec<Row> {
    let row = |(id, (name, email)): (u32, &(String, String))| {
        vec![
            ("id", id.to_string()),
            ("name", name.clone()),
            ("label", name.clone()),
            ("email", email.clone()),
            ("active", "1".to_owned()),
        ]
    };
    (2040..).zip(&campaign.operators).map(row).collect()
}

/// The names of the selected attributes; what is computed or has an alias is left out.
fn selected<'a>(query: &Node<'a, 'a>) -> Vec<&'a str> {
    let select = query.children().find(|child| child.has_tag_name("select"));
    select.map_or_else(Vec::new, |select| {
        let nodes = select.children().filter(|node| node.has_tag_name("node"));
        nodes.filter_map(|node| node.attribute("expr")?.strip_prefix('@')).collect()
    })
}

/// The conditions that all must hold: `@name = 'text'` or `@id = 7`. Another one is refused: to pass over it would give
/// an answer to another question.
fn conditions<'a>(query: &Node<'a, 'a>) -> Result<Vec<(&'a str, &'a str)>, Fault> {
    let Some(filter) = query.children().find(|child| child.has_tag_name("where")) else { return Ok(Vec::new()) };
    let conditions = filter.children().filter(Node::is_element);
    conditions
        .map(|condition| {
            let expression = condition.attribute("expr").unwrap_or_default();
            equality(expression)
                .filter(|_| condition.attribute("boolOperator").is_none_or(|operator| operator == "AND"))
                .ok_or_else(|| Fault::method(format!("The condition '{expression}' is not one to practise on.")))
        })
        .collect()
}

fn equality(expression: &str) -> Option<(&str, &str)> {
    let (name, value) = expression.strip_prefix('@')?.split_once('=')?;
    let value = value.trim();
    let quoted = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
    let plain = || value.bytes().all(|byte| byte.is_ascii_digit()).then_some(value);
    Some((name.trim(), quoted('\'').or_else(|| quoted('"')).or_else(plain)?))
}

fn holds(row: &Row, conditions: &[(&str, &str)]) -> bool {
    conditions.iter().all(|(name, value)| row.iter().any(|(key, found)| key == name && found == value))
}
