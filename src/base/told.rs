//! A message without its language: the key of its words and what goes into them.

use super::refusal::Refusal;

/// What the host has to tell: which sentence, with which values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The message's key in the catalogues.
    pub key: &'static str,
    /// Its arguments.
    pub arguments: Vec<(&'static str, String)>,
    /// Its arguments that are lists, joined as the reader's language does it.
    pub lists: Vec<(&'static str, Vec<String>)>,
    /// Its arguments that the system gave, which have words of their own.
    pub refusals: Vec<(&'static str, Refusal)>,
}

impl Told {
    /// A sentence without arguments.
    pub fn new(key: &'static str) -> Told {
        Told { key, arguments: Vec::new(), lists: Vec::new(), refusals: Vec::new() }
    }

    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Told {
        self.arguments.push((name, value.into()));
        self
    }

    /// The same with what the system answered.
    #[must_use]
    pub fn with_refusal(mut self, name: &'static str, refusal: impl Into<Refusal>) -> Told {
        self.refusals.push((name, refusal.into()));
        self
    }

    /// The same with a list.
    #[must_use]
    pub fn with_list<T: Into<String>>(mut self, name: &'static str, items: impl IntoIterator<Item = T>) -> Told {
        self.lists.push((name, items.into_iter().map(Into::into).collect()));
        self
    }
}
