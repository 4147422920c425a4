//! Several profiles in one cell: what parts them, and where that is not certain.

use std::collections::HashSet;

use super::super::joined::shares;
use super::super::{is_blank, trimmed};
use super::sniff::Many;

/// What parts the names in `cells`.
pub(crate) fn parting<'a>(cells: impl Iterator<Item = &'a Vec<u8>> + Clone) -> Many {
    let holds = |sign: u8| cells.clone().any(|cell| cell.contains(&sign));
    if !holds(b',') && holds(b';') { Many::Semicolon } else { Many::of(cells) }
}

/// The names in a cell of several, also on lines of their own. One in quotes of its own is one whatever it holds.
pub(crate) fn names(cell: &str, many: Many) -> Vec<&str> {
    let lines = cell.split(['\n', '\r']);
    lines
        .flat_map(|line| parts(line, many))
        .map(|name| trimmed(unquoted(name)))
        .filter(|name| !is_blank(name))
        .collect()
}

/// The names in one line of several.
fn parts(cell: &str, many: Many) -> Vec<&str> {
    let sign = if many == Many::Semicolon { ';' } else { ',' };
    let (mut parts, mut from, mut quoted) = (Vec::new(), 0, false);
    for (at, c) in cell.char_indices() {
        match c {
            '"' if quoted => quoted = false,
            // A quote inside a name is the name's.
            '"' => quoted = cell[from..at].trim().is_empty() && is_closed(&cell[at + 1..], sign),
            c if c == sign && !quoted && !(many == Many::Comma && cell[at + 1..].starts_with(' ')) => {
                parts.push(&cell[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&cell[from..]);
    parts
}

/// Whether a quote that opened before `rest` ends right before `sign` or the end.
fn is_closed(rest: &str, sign: char) -> bool {
    let behind = rest.find('"').map(|at| rest[at + 1..].trim_start());
    behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(sign))
}

fn unquoted(name: &str) -> &str {
    let name = name.trim();
    name.strip_prefix('"').and_then(|name| name.strip_suffix('"')).filter(|name| !name.contains('"')).unwrap_or(name)
}

/// What the cells of a whole column show of their names: which stand alone, and which end where a sign stands.
#[derive(Default)]
pub(crate) struct Seen {
    /// Names that begin a cell, or that show themselves.
    begun: HashSet<String>,
    /// Names that end with their cell, or before one that shows itself.
    ended: HashSet<String>,
}

impl Seen {
    /// Takes the names of one cell.
    pub(crate) fn take(&mut self, names: &[&str]) {
        for (at, name) in names.iter().enumerate() {
            if at == 0 && !self.begun.contains(*name) {
                self.begun.insert((*name).to_owned());
            }
            let is_end = names.get(at + 1).is_none_or(|next| shows_itself(next, name, names[0]));
            if is_end && (at == 0 || shows_itself(name, names[at - 1], names[0])) && !self.ended.contains(*name) {
                self.ended.insert((*name).to_owned());
            }
        }
    }

    /// Which of the names of a cell may be two halves of one, for all that the column shows.
    pub(crate) fn halves(&self, names: &[&str]) -> Vec<bool> {
        let mut halves = vec![false; names.len()];
        for at in 1..names.len() {
            let (before, name) = (names[at - 1], names[at]);
            if !shows_itself(name, before, names[0]) && !self.begun.contains(name) && !self.ended.contains(before) {
                halves[at - 1] = true;
                halves[at] = true;
            }
        }
        halves
    }
}

/// Whether a name is one by what it says, beside the `first` of its cell: it speaks of Campaign, begins as the first does, has a
/// separator of its own, or several words. What is left is a word or two, which may be the end of the name before.
/// A separator behind a name that has not come to its group is the rest of that name: `Campaign - acme, Inc. - x`.
fn shows_itself(name: &str, before: &str, first: &str) -> bool {
    let words = name.split_whitespace().count();
    name.to_lowercase().contains("campaign")
        || shares(first, name)
        || if name.contains(" - ") {
            before.matches(" - ").count() != 1 || name.split(" - ").next() == before.split(" - ").next()
        } else {
            words > 2
        }
        || name.contains('_')
        || is_of_adobe(name)
}

/// What Adobe's other products are called, as profiles of them begin: no name of Campaign's ends so behind a comma alone.
const PRODUCTS: [&str; 21] = [
    "acrobat",
    "adobe",
    "aem",
    "after effects",
    "ajo",
    "audition",
    "cja",
    "creative cloud",
    "document cloud",
    "dreamweaver",
    "firefly",
    "frame.io",
    "illustrator",
    "indesign",
    "lightroom",
    "magento",
    "marketo",
    "photoshop",
    "premiere",
    "workfront",
    "xd",
];

/// Whether `name` begins with the name of another product.
fn is_of_adobe(name: &str) -> bool {
    let begins = |product: &&str| {
        let (head, rest) = name.split_at_checked(product.len())?;
        (head.eq_ignore_ascii_case(product) && !rest.starts_with(char::is_alphanumeric)).then_some(())
    };
    PRODUCTS.iter().any(|product| begins(product).is_some())
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
    fn a_name_in_quotes_of_its_own_is_one() {
        let cell = r#""Campaign - acme - Delivery,EU",Campaign - acme - admin, "x" "#;
        assert_eq!(names(cell, Many::Comma), ["Campaign - acme - Delivery,EU", r#"Campaign - acme - admin, "x""#]);
        assert_eq!(names(r#""a;b";c"d;"e"#, Many::Semicolon), ["a;b", "c\"d", "\"e"]);
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
        assert!(!halves(&[], &["Campaign - acme - Delivery", "Photoshop"]));
        assert!(halves(&[], &["Campaign - acme - Delivery", "Photoshopper"]));
    }
}
