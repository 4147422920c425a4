//! The operator groups that Campaign knows, by their internal names.

use std::collections::HashMap;

/// Internal names of operator groups, each once, in their order. Case, blanks and spelling count, as they do in Campaign.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Groups {
    /// Reads one internal name a line: any line ending, a byte-order mark and blank lines allowed.
    pub fn read(bytes: &[u8]) -> Groups {
        super::lines::read_all(bytes).names.iter().collect()
    }

    /// How many groups there are.
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
