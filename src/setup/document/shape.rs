//! The configuration: the table of fields, laid out as a document.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Records;
use super::keys::{ACCOUNT, CONSOLE, Holds, Key, PREREQUISITES};
use super::secret_form::SecretForm;
use crate::base::yaml::{Entry, Extra, Node};
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;

/// The type of the external account, which is fixed.
pub(super) const TYPE: &str = "Adobe Experience Cloud";

/// A configuration, perhaps incomplete: what a file does not have is empty here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Configuration {
    /// The Campaign instance.
    pub instance: String,
    /// The texts that are not empty.
    pub(super) texts: BTreeMap<Field, String>,
    /// What is confirmed; with [`Field::Enabled`] the account is on.
    pub(super) given: BTreeSet<Field>,
    /// The checks of the console and of the package, as recorded.
    pub records: Records,
    /// How the client secret is named.
    pub secret: Option<SecretForm>,
    /// The keys that begin with `x-`, kept as they are.
    pub extras: Vec<Extra>,
}

impl Configuration {
    /// The text of a text field; empty for fields of another kind.
    pub fn text(&self, field: Field) -> &str {
        self.texts.get(&field).map_or("", String::as_str)
    }

    /// Sets the text of a text field.
    pub fn set_text(&mut self, field: Field, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() {
            self.texts.remove(&field);
        } else {
            self.texts.insert(field, text);
        }
    }

    /// Whether a confirmation is given; for [`Field::Enabled`], whether the account is on.
    pub fn is_given(&self, field: Field) -> bool {
        self.given.contains(&field)
    }

    /// Gives a confirmation, or takes it back.
    pub fn set_given(&mut self, field: Field, yes: bool) {
        if yes {
            self.given.insert(field);
        } else {
            self.given.remove(&field);
        }
    }

    /// The tree of its values, without the version and without the keys of a person's own.
    pub(super) fn tree(&self) -> Node {
        Node::mapping(vec![
            Entry::new("instance", Node::text(&self.instance)),
            Entry::new("prerequisites", self.section(&PREREQUISITES, None)),
            Entry::new("external_account", self.section(&ACCOUNT, None)),
        ])
    }

    /// A section; `record` is the check that it records, where it does.
    fn section(&self, keys: &[Key], record: Option<(Status, Evidence)>) -> Node {
        let entry = |key: &Key| Some(Entry::new(key.name, self.value(key, record)?));
        Node::mapping(keys.iter().filter_map(entry).collect())
    }

    /// What stands under `key`; `None` where the key is left out.
    fn value(&self, key: &Key, record: Option<(Status, Evidence)>) -> Option<Node> {
        let Some(field) = key.field else {
            return Some(match (key.holds, record) {
                (Holds::Section(keys), _) => self.section(keys, Some(self.record(key.name))),
                (_, Some((status, _))) if key.name == "status" => Node::text(status.id()),
                (_, Some((_, evidence))) if key.name == "evidence" => Node::text(evidence.id()),
                _ => Node::text(TYPE),
            });
        };
        let text = self.text(field);
        Some(match key.holds {
            Holds::Secret => return self.secret.as_ref().map(SecretForm::node),
            Holds::YesOrNo => Node::plain(self.is_given(field).to_string()),
            Holds::OneOf(_) => Node::text(if self.is_given(field) { CONFIRMED } else { "open" }),
            _ if text.is_empty() && !field.row().required => return None,
            _ if number(text).is_some() && CONSOLE.iter().any(|key| key.field == Some(field)) => Node::plain(text),
            _ => Node::text(text),
        })
    }

    fn record(&self, section: &str) -> (Status, Evidence) {
        if section == "console" { self.records.console } else { self.records.package }
    }

    /// The configuration in a tree that was checked; `None` where something in it does not fit.
    pub(super) fn of(root: &Node) -> Option<Configuration> {
        let mut configuration = Configuration::default();
        // An account is on unless somebody says otherwise, as in the table of fields.
        configuration.set_given(Field::Enabled, true);
        if let Some(instance) = root.get("instance") {
            instance.characters()?.clone_into(&mut configuration.instance);
        }
        for (name, keys) in [("prerequisites", &PREREQUISITES[..]), ("external_account", &ACCOUNT[..])] {
            root.get(name).map_or(Some(()), |node| configuration.take_section(keys, node))?;
        }
        Some(configuration)
    }

    fn take_section(&mut self, keys: &[Key], node: &Node) -> Option<()> {
        keys.iter().try_for_each(|key| node.get(key.name).map_or(Some(()), |value| self.take(key, value)))
    }

    fn take(&mut self, key: &Key, node: &Node) -> Option<()> {
        match (key.field, key.holds) {
            (Some(_), Holds::Secret) => self.secret = Some(SecretForm::of(node)?),
            (Some(field), Holds::YesOrNo) => self.set_given(field, node.characters()? == "true"),
            (Some(field), Holds::OneOf(_)) => self.set_given(field, node.characters()? == CONFIRMED),
            (Some(field), _) => self.set_text(field, node.characters()?),
            (None, Holds::Section(keys)) => {
                let word = |key| node.get(key).map_or(Some(None), |node| node.characters().map(Some));
                let status = word("status")?.map_or(Ok(Status::default()), str::parse).ok()?;
                let evidence = word("evidence")?.map_or(Ok(Evidence::default()), str::parse).ok()?;
                let record = if key.name == "console" { &mut self.records.console } else { &mut self.records.package };
                *record = (status, evidence);
                self.take_section(keys, node)?;
            }
            (None, _) => {}
        }
        Some(())
    }
}

/// The word of a confirmation that is given.
pub(super) const CONFIRMED: &str = "confirmed";

/// The number, where the text is one as a number is written: digits without leading zeros, below 2^32.
pub(super) fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number: &u32| number.to_string() == text)
}
