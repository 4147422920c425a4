//! Nodes to and from Rust types, by way of serde.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::node::{Entry, Mark, Node, Value};

/// `value` as a tree: strings become texts, booleans and numbers plain scalars.
///
/// # Panics
/// On a type that `serde_yaml` cannot take, which depends on the type alone and shows in every test of it.
pub fn to_node<T: Serialize>(value: &T) -> Node {
    node(serde_yaml::to_value(value).expect("a type of strings, numbers, lists and structs"))
}

fn node(value: serde_yaml::Value) -> Node {
    match value {
        serde_yaml::Value::Null => Node::plain("null"),
        serde_yaml::Value::Bool(yes) => Node::plain(yes.to_string()),
        serde_yaml::Value::Number(number) => Node::plain(number.to_string()),
        serde_yaml::Value::String(text) => Node::text(text),
        serde_yaml::Value::Sequence(items) => {
            Node { mark: Mark::START, tag: None, value: Value::Sequence(items.into_iter().map(node).collect()) }
        }
        serde_yaml::Value::Mapping(mapping) => Node::mapping(
            mapping
                .into_iter()
                .filter_map(|(key, value)| key.as_str().map(|key| Entry::new(key, node(value))))
                .collect(),
        ),
        serde_yaml::Value::Tagged(tagged) => node(tagged.value),
    }
}

/// The tree as a `T`. A plain `true`, `false` or whole number is offered as such, everything else as its characters:
/// a type that wants text has to take the first three as well.
/// `None` where it does not fit: serde's own words quote values, which may be a secret, and go no further.
pub fn from_node<T: DeserializeOwned>(node: &Node) -> Option<T> {
    serde_yaml::from_value(value(node)).ok()
}

fn value(node: &Node) -> serde_yaml::Value {
    match &node.value {
        Value::Scalar { text, plain } => match text.parse::<u64>() {
            Ok(number) if *plain && number.to_string() == *text => number.into(),
            _ if *plain && text == "true" => true.into(),
            _ if *plain && text == "false" => false.into(),
            _ => text.clone().into(),
        },
        Value::Sequence(items) => serde_yaml::Value::Sequence(items.iter().map(value).collect()),
        Value::Mapping { entries, .. } => serde_yaml::Value::Mapping(
            entries.iter().map(|entry| (entry.key.clone().into(), value(&entry.value))).collect(),
        ),
    }
}
