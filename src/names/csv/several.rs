//! Several profiles in one cell: what parts them, and where that is not certain.

use std::collections::HashSet;

use super::super::joined::shares;
use super::super::{is_blank, trimmed};
use super::sniff::Many;

/// What parts the names in `cells`.
pub(super) fn parting<'a>(cells: impl Iterator<Item = &'a Vec<u8>> + Clone) -> Many {
    let holds = |sign: u8| cells.clone().any(|cell| cell.contains(&sign));
    if !holds(b',') && holds(b';') { Many::Semicolon } else { Many::of(cells) }
}

/// The names in a cell of several, also on lines of their own.
pub(super) fn names(cell: &str, many: Many) -> Vec<&str> {
    let lines = cell.split(['\n', '\r']);
    lines.flat_map(|line| parts(line, many)).map(trimmed).filter(|name| !is_blank(name)).collect()
}

/// The names in one line of several.
pub(crate) fn parts(cell: &str, many: Many) -> Vec<&str> {
    match many {
        Many::CommaAndBlank => cell.split(',').map(str::trim).collect(),
        Many::Semicolon => cell.split(';').map(str::trim).collect(),
        Many::Comma => {
            let mut parts = Vec::new();
            let mut from = 0;
            for (at, _) in cell.match_indices(',') {
                if !cell[at + 1..].starts_with(' ') {
                    parts.push(&cell[from..at]);
                    from = at + 1;
                }
            }
            parts.push(&cell[from..]);
            parts
        }
    }
}

/// What the cells of a whole column show of their names: which stand alone, and which end where a sign stands.
#[derive(Default)]
pub(super) struct Seen {
    /// Names that begin a cell, or that show themselves.
    begun: HashSet<String>,
    /// Names that end with their cell, or before one that shows itself.
    ended: HashSet<String>,
}

impl Seen {
    /// Takes the names of one cell.
    pub(super) fn take(&mut self, names: &[&str]) {
        for (at, name) in names.iter().enumerate() {
            if at == 0 && !self.begun.contains(*name) {
                self.begun.insert((*name).to_owned());
            }
            let is_end = names.get(at + 1).is_none_or(|next| shows_itself(next, names[0]));
            if is_end && (at == 0 || shows_itself(name, names[0])) && !self.ended.contains(*name) {
                self.ended.insert((*name).to_owned());
            }
        }
    }

    /// Which of the names of a cell may be two halves of one, for all that the column shows.
    pub(super) fn halves(&self, names: &[&str]) -> Vec<bool> {
        let mut halves = vec![false; names.len()];
        for at in 1..names.len() {
            let (before, name) = (names[at - 1], names[at]);
            if !shows_itself(name, names[0]) && !self.begun.contains(name) && !self.ended.contains(before) {
                halves[at - 1] = true;
                halves[at] = true;
            }
        }
        halves
    }
}

/// Whether a name is one by what it says, beside the `first` of its cell: it speaks of Campaign, begins as the first does, has a
/// separator of its own, or several words. What is left is a word or two, which may be the end of the name before.
fn shows_itself(name: &str, first: &str) -> bool {
    let words = name.split_whitespace().count();
    name.to_lowercase().contains("campaign")
        || shares(first, name)
        || name.contains(" - ")
        || name.contains('_')
        || words > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn halves(cells: &[&[&str]], asked: &[&str]) -> bool {
        let mut seen = Seen::default();
        cells.iter().chain([&asked]).for_each(|cell| seen.take(cell));
        seen.halves(asked).contains(&true)
    }

    #[test]
    fn a_word_behind_a_name_is_its_end_unless_the_column_shows_otherwise() {
        let asked = ["Campaign - acme - Delivery", "EU"];
        assert!(halves(&[], &asked));
        assert!(halves(&[&["Campaign - acme - admin"]], &asked));
        assert!(!halves(&[&["EU", "Campaign - acme - x"]], &asked), "the word stands first elsewhere");
        assert!(!halves(&[&["Campaign - acme - Delivery"]], &asked), "the name ends elsewhere");
        assert!(!halves(&[&["Campaign - acme - Delivery", "Campaign - acme - x"]], &asked));
        assert!(!halves(&[], &["Campaign - acme - Delivery", "Default All Apps plan"]));
        assert!(!halves(&[], &["Campaign - acme - Delivery", "Campaign - acme - x"]));
    }
}
