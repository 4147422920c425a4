//! The store: all names in one buffer, so that a million of them cost their bytes and five more each.

use std::fmt;
use std::ops::Range;

/// Names in their order. Each stands in one common buffer, followed by one separating byte; beside it four bytes a name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Names {
    text: String,
    starts: Vec<u32>,
}

const SEPARATOR: char = '\n';

impl Names {
    /// An empty store.
    pub fn new() -> Names {
        Names::default()
    }

    /// A store over `text`, in which the names begin at `starts` and each is followed by one separating byte.
    pub(super) fn from_parts(text: String, starts: Vec<u32>) -> Names {
        debug_assert!(starts.is_sorted());
        Names { text, starts }
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The name at `index`, from 0.
    pub fn get(&self, index: usize) -> Option<&str> {
        self.range(index).map(|range| &self.text[range])
    }

    /// All names, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        (0..self.len()).map(|index| self.get(index).unwrap_or_default())
    }

    /// Appends `name`. Returns whether there was room: the store holds 4 GiB of text.
    pub fn push(&mut self, name: &str) -> bool {
        let Ok(start) = u32::try_from(self.text.len()) else { return false };
        if u32::try_from(self.text.len() + name.len() + 1).is_err() {
            return false;
        }
        self.starts.push(start);
        self.text.push_str(name);
        self.text.push(SEPARATOR);
        true
    }

    /// Puts `name` in the place of the one at `index`; nothing happens beyond the last, or without room.
    pub fn replace(&mut self, index: usize, name: &str) {
        let Some(range) = self.range(index) else { return };
        if u32::try_from(self.text.len() - range.len() + name.len()).is_err() {
            return;
        }
        let (old, new) = (range.len(), name.len());
        self.text.replace_range(range, name);
        self.shift(index + 1, old, new);
    }

    /// Takes the name at `index` out; nothing happens beyond the last.
    pub fn remove(&mut self, index: usize) {
        let Some(range) = self.range(index) else { return };
        let old = range.len() + 1;
        self.text.replace_range(range.start..=range.end, "");
        self.starts.remove(index);
        self.shift(index, old, 0);
    }

    /// The bytes of all names together.
    pub fn text_len(&self) -> usize {
        self.text.len() - self.len()
    }

    fn range(&self, index: usize) -> Option<Range<usize>> {
        let start = *self.starts.get(index)? as usize;
        let next = self.starts.get(index + 1).map_or(self.text.len(), |next| *next as usize);
        Some(start..next - SEPARATOR.len_utf8())
    }

    fn shift(&mut self, from: usize, old: usize, new: usize) {
        for start in &mut self.starts[from..] {
            // Both stay within u32: the old text was, and the new one was measured.
            *start = u32::try_from(*start as usize - old + new).unwrap_or(u32::MAX);
        }
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Names({}, first {:?})", self.len(), self.get(0))
    }
}

impl<S: AsRef<str>> FromIterator<S> for Names {
    fn from_iter<I: IntoIterator<Item = S>>(iter: I) -> Names {
        let mut names = Names::new();
        names.extend(iter);
        names
    }
}

impl<S: AsRef<str>> Extend<S> for Names {
    fn extend<I: IntoIterator<Item = S>>(&mut self, iter: I) {
        for name in iter {
            self.push(name.as_ref());
        }
    }
}
