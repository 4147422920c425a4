//! The three forms of `ims_client_secret`: a file's name, a variable's name, or the secret itself.

use crate::base::secret::Secret;
use crate::base::yaml::{Entry, Node, Value};

/// How a document names the client secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretForm {
    /// `{file: NAME}`, from the folder of the file that says so.
    File(String),
    /// `{env: NAME}`.
    Environment(String),
    /// The secret itself.
    Inline(Secret),
}

impl SecretForm {
    /// The value it is written as.
    pub(super) fn node(&self) -> Node {
        let (key, name) = match self {
            SecretForm::File(name) => ("file", name),
            SecretForm::Environment(name) => ("env", name),
            SecretForm::Inline(secret) => return Node::text(secret.expose()),
        };
        let mut node = Node::mapping(vec![Entry::new(key, Node::text(name))]);
        if let Value::Mapping { flow, .. } = &mut node.value {
            *flow = true;
        }
        node
    }

    /// Exactly one of the forms.
    pub(super) fn of(node: &Node) -> Option<SecretForm> {
        if let Some(text) = node.characters() {
            return Some(SecretForm::Inline(Secret::new(text.to_owned())));
        }
        let [entry] = node.entries() else { return None };
        let name = entry.value.characters()?.to_owned();
        match entry.key.as_str() {
            "file" => Some(SecretForm::File(name)),
            "env" => Some(SecretForm::Environment(name)),
            _ => None,
        }
    }
}
