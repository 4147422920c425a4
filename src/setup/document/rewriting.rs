//! Writes a configuration over the text of another one: what a person put there stays.

use super::compare::same_values;
use super::editor_hint::{hinted_schema, with_editor_hint};
use super::reading::read_configuration;
use super::shape::Configuration;
use super::writing::{HEADING, entries_of, is_own, write_configuration};
use crate::base::yaml::{Node, comments, quoted, rewrite};

/// A configuration's text in place of another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewriting {
    /// The text.
    pub text: String,
    /// The comments of the old text that are not in it, each with its `#`.
    pub lost: Vec<String>,
    /// It is a text of this program's own, with nothing of the old one in it: that could not be changed in place.
    pub anew: bool,
}

/// The text of `configuration` in place of `old`: comments, order, blank lines and the style of every value stay, and
/// only the values that differ change. Where that can't be done the text is written anew, as by [`write_configuration`],
/// which takes the same `date` and `version`.
pub fn rewrite_configuration(old: &str, configuration: &Configuration, date: &str, version: &str) -> Rewriting {
    let (text, anew) = match in_place(old, configuration) {
        Some(text) => (text, false),
        // What the old text said to editors is said by the new one too.
        None => (with_editor_hint(write_configuration(configuration, date, version), hinted_schema(old)), true),
    };
    let mut left = comments(&text);
    let lost = comments(old)
        .into_iter()
        .filter(|comment| match left.iter().position(|other| other == comment) {
            Some(at) => {
                left.swap_remove(at);
                false
            }
            None => !is_own(comment),
        })
        .map(str::to_owned)
        .collect();
    Rewriting { text, lost, anew }
}

/// The changed text, where reading it gives the configuration back.
fn in_place(old: &str, configuration: &Configuration) -> Option<String> {
    let read = |text: &str| read_configuration(text.as_bytes()).ok().map(|reading| reading.configuration);
    let was = read(old)?;
    if same_values(&was, configuration) {
        return Some(old.to_owned());
    }
    let tree = |configuration: &Configuration| Node::mapping(entries_of(configuration));
    let text = headed(rewrite(old, &tree(&was), &tree(configuration))?, &was.instance, &configuration.instance);
    read(&text).is_some_and(|now| same_values(&now, configuration)).then_some(text)
}

/// `text` with its own heading naming the instance `now`, where it named that it `was` of.
fn headed(text: String, was: &str, now: &str) -> String {
    let [was, now] = [was, now].map(|instance| format!("{HEADING} {},", quoted(instance)));
    if was == now || !text.contains(&was) { text } else { text.replacen(&was, &now, 1) }
}

impl Configuration {
    /// Takes over the keys of a person's own (`x-…`) that `other` has and this one has not.
    #[must_use]
    pub fn with_extras_of(mut self, other: &Configuration) -> Configuration {
        let has = |extra: &&crate::base::yaml::Extra| {
            self.extras.iter().any(|own| own.section == extra.section && own.entry.key == extra.entry.key)
        };
        let more: Vec<_> = other.extras.iter().filter(|extra| !has(extra)).cloned().collect();
        self.extras.extend(more);
        self
    }
}
