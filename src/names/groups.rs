//! The operator groups that Campaign knows, by their internal names.

use std::collections::HashMap;

use super::{Purpose, Reading, read_for};
use crate::base::compose::composed;

/// Internal names of operator groups, each once, in their order. Case, blanks and spelling count, as they do in Campaign.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Groups {
    /// The groups in whatever [`super::read`] takes, as far as they can be read, and what was read and what was not, without
    /// the names.
    pub fn reading(bytes: &[u8]) -> (Groups, Reading) {
        let mut reading = read_for(Purpose::Groups, bytes.to_vec(), &mut |_| true).unwrap_or_default();
        let names = std::mem::take(&mut reading.names);
        (names.iter().collect(), reading)
    }

    /// How many groups there are.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The place of a group in [`Groups::iter`]; `None` where Campaign does not know it.
    pub fn place(&self, group: &str) -> Option<usize> {
        self.places.get(group).copied()
    }

    /// The group that looks like `group` and is another text: a letter and its mark are one character in one and two in the other.
    pub fn alike(&self, group: &str) -> Option<&str> {
        if group.is_ascii() {
            return None;
        }
        let whole = composed(group);
        self.iter().find(|known| *known != group && !known.is_ascii() && composed(known) == whole)
    }

    /// The group that differs from `group` in capital and small letters only, of plain signs.
    pub fn in_other_case(&self, group: &str) -> Option<&str> {
        self.iter().find(|known| *known != group && known.is_ascii() && known.eq_ignore_ascii_case(group))
    }

    /// The groups in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

impl<S: AsRef<str>> FromIterator<S> for Groups {
    fn from_iter<I: IntoIterator<Item = S>>(iter: I) -> Groups {
        let mut groups = Groups::default();
        for name in iter {
            let name = name.as_ref();
            if groups.place(name).is_none() {
                groups.places.insert(name.to_owned(), groups.names.len());
                groups.names.push(name.to_owned());
            }
        }
        groups
    }
}
