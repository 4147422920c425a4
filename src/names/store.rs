//! The store: all names in one buffer, so that a million of them cost their bytes and five more each.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use super::campaign::speaks;

/// Names in their order. Each stands in one common buffer, followed by one separating byte; beside it four bytes a name, and
/// two more where names came with their products.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Names {
    text: String,
    starts: Vec<u32>,
    /// The product of each name as its place in `labels` plus one, 0 for none; empty while no name has one.
    of_product: Vec<u16>,
    labels: Vec<String>,
    product_places: HashMap<String, u16>,
    spoken: Spoken,
}

/// Whether Campaign is spoken of, as soon as somebody asked: it is no part of what the names are.
#[derive(Clone, Default)]
struct Spoken(OnceLock<bool>);

impl PartialEq for Spoken {
    fn eq(&self, _: &Spoken) -> bool {
        true
    }
}

impl Eq for Spoken {}

const SEPARATOR: char = '\n';

impl Names {
    /// An empty store.
    pub fn new() -> Names {
        Names::default()
    }

    /// A store over `text`, in which the names begin at `starts` and each is followed by one separating byte.
    pub(super) fn from_parts(text: String, starts: Vec<u32>) -> Names {
        debug_assert!(starts.is_sorted());
        Names { text, starts, ..Names::default() }
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

    /// All names in one text, a line feed or another sign behind each.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All names, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        (0..self.len()).map(|index| self.get(index).unwrap_or_default())
    }

    /// Whether a name or a product speaks of Campaign. Asked once: it takes a look at all the text.
    pub(crate) fn speak_of_campaign(&self) -> bool {
        *self.spoken.0.get_or_init(|| self.labels.iter().any(|label| speaks(label)) || speaks(&self.text))
    }

    /// The products that names came with, each once; a product's place here is its id.
    pub fn products(&self) -> &[String] {
        &self.labels
    }

    /// The id of the product that the name at `index` belongs to: its place in [`Names::products`]. `None` where nobody said.
    pub fn product_id(&self, index: usize) -> Option<u16> {
        self.of_product.get(index)?.checked_sub(1)
    }

    /// The product that the name at `index` belongs to; `None` where nobody said.
    pub fn product(&self, index: usize) -> Option<&str> {
        self.labels.get(usize::from(self.product_id(index)?)).map(String::as_str)
    }

    /// Appends `name` of `product`. Returns whether there was room. Beyond 65,535 products a further one is not kept.
    pub fn push_of(&mut self, name: &str, product: Option<&str>) -> bool {
        if !self.push(name) {
            return false;
        }
        let product = product.map_or(0, |product| self.product_number(product));
        if product > 0 {
            self.of_product.resize(self.starts.len(), 0);
            if let Some(last) = self.of_product.last_mut() {
                *last = product;
            }
        }
        true
    }

    /// Appends the names of `other` with their products, as far as there is room.
    pub fn append(&mut self, other: &Names) {
        for (index, name) in other.iter().enumerate() {
            self.push_of(name, other.product(index));
        }
    }

    /// The number that stands for `product` beside a name; 0 where there is none left.
    fn product_number(&mut self, product: &str) -> u16 {
        if let Some(number) = self.product_places.get(product) {
            return *number;
        }
        let Ok(number) = u16::try_from(self.labels.len() + 1) else { return 0 };
        self.labels.push(product.to_owned());
        self.spoken = Spoken::default();
        self.product_places.insert(product.to_owned(), number);
        number
    }

    /// Appends `name`. Returns whether there was room: the store holds 4 GiB of text.
    pub fn push(&mut self, name: &str) -> bool {
        let Ok(start) = u32::try_from(self.text.len()) else { return false };
        if u32::try_from(self.text.len() + name.len() + 1).is_err() {
            return false;
        }
        self.spoken = Spoken::default();
        self.starts.push(start);
        self.text.push_str(name);
        self.text.push(SEPARATOR);
        if !self.of_product.is_empty() {
            self.of_product.push(0);
        }
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
        self.spoken = Spoken::default();
        self.shift(index + 1, old, new);
    }

    /// Takes the name at `index` out; nothing happens beyond the last.
    pub fn remove(&mut self, index: usize) {
        let Some(range) = self.range(index) else { return };
        let old = range.len() + 1;
        self.text.replace_range(range.start..=range.end, "");
        self.starts.remove(index);
        self.spoken = Spoken::default();
        if index < self.of_product.len() {
            self.of_product.remove(index);
        }
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
