//! The form of a mask that names suggest: what stands before its group, and behind it.

use super::escape::escape;

/// A mask in its parts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Frame<'a> {
    /// What names begin with.
    pub(super) head: &'a str,
    /// What stands between that and the group: an expression.
    pub(super) between: String,
    /// The groups, where no other may be captured.
    pub(super) groups: Vec<&'a str>,
    /// What names end in.
    pub(super) tail: &'a str,
}

impl<'a> Frame<'a> {
    /// The mask with its group between `head` and `tail`.
    pub(super) fn of(head: &'a str, tail: &'a str) -> Frame<'a> {
        Frame { head, between: String::new(), groups: Vec::new(), tail }
    }

    /// Whether nothing but text stands around the group.
    pub(super) fn is_plain(&self) -> bool {
        self.between.is_empty() && self.groups.is_empty()
    }

    /// The mask itself.
    pub(super) fn mask(&self) -> String {
        let groups: Vec<String> = self.groups.iter().map(|group| escape(group)).collect();
        let group = if groups.is_empty() { ".*".to_owned() } else { groups.join("|") };
        format!("{}{}({group}){}", escape(self.head), self.between, escape(self.tail))
    }

    /// The group of `name`, where a plain mask gives one.
    pub(super) fn inside<'n>(&self, name: &'n str) -> Option<&'n str> {
        let rest = name.strip_prefix(self.head)?.strip_suffix(self.tail)?;
        (!rest.is_empty()).then_some(rest)
    }
}
