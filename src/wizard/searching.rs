//! The search in a list: the first row that holds what is typed, the next and the one before it; where there is none,
//! everything is as it was before.

use super::Wizard;
use super::msg::Notice;
use super::open::Open;
use super::plan::List;
use super::rows::Row;
use super::text::TextField;
use crate::setup::field::Field;
use crate::setup::rules;

/// Rows up to which those that hold the text are counted: of a million names the first is enough.
const COUNTED: usize = 20_000;

/// Where a search began, to go back there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct From {
    /// The chosen row.
    row: usize,
    /// Whether the fields of Review that need nothing were shown.
    unfolded: bool,
}

/// That the list has no such row, in the words that were typed; what looks like a secret is not repeated.
fn not_found(typed: &str) -> Notice {
    let shown = if rules::holds_a_secret(typed) { "\u{2022}".repeat(typed.chars().count()) } else { typed.to_owned() };
    Notice::NotFound(shown)
}

impl Wizard {
    /// Opens the search over the topmost list.
    pub(super) fn search(&mut self) {
        let row = match self.open.last() {
            Some(Open::Suggestions { row, .. }) => *row,
            _ => self.focused_list().map_or(0, |list| self.row(list)),
        };
        self.open.push(Open::Search { text: TextField::new(), from: From { row, unfolded: self.unfolded } });
    }

    /// Goes to the first row from where the search began that holds the text, whatever its case.
    pub(super) fn search_on(&mut self) {
        let Some(Open::Search { from, .. }) = self.open.last() else { return };
        let from = *from;
        self.seek(from, from.row, true);
    }

    /// Goes to the next row that holds the text, or to the one before; from the last on to the first.
    pub(super) fn search_further(&mut self, forward: bool) {
        let Some(Open::Search { from, .. }) = self.open.last() else { return };
        let from = *from;
        let at = match self.open.iter().rev().nth(1) {
            Some(Open::Suggestions { row, .. }) => *row,
            _ => self.focused_list().map_or(0, |list| self.row(list)),
        };
        let count = self.holder("").0.max(1);
        let start = if forward { at + 1 } else { at + count - 1 } % count;
        self.seek(from, start, forward);
    }

    /// Enter: the search is over, and where it found nothing one is where it began.
    pub(super) fn end_search(&mut self, text: &TextField, from: From) {
        let wanted = text.text().to_lowercase();
        if self.first_hit(&wanted, 0, true).is_none() {
            self.go_back(from);
            self.notice = Some(not_found(text.text()));
        }
    }

    /// Puts everything back as it was before the search.
    pub(super) fn go_back(&mut self, from: From) {
        self.unfolded = from.unfolded;
        self.set_row(from.row);
    }

    fn seek(&mut self, from: From, start: usize, forward: bool) {
        let Some(Open::Search { text, .. }) = self.open.last() else { return };
        let (wanted, typed) = (text.text().to_lowercase(), text.text().to_owned());
        self.notice = None;
        if wanted.is_empty() {
            return self.go_back(from);
        }
        // What is folded is looked through too, and shown where it is found there.
        let unfolded = std::mem::replace(&mut self.unfolded, true);
        let Some(row) = self.first_hit(&wanted, start, forward) else {
            self.go_back(from);
            self.notice = Some(not_found(&typed));
            return;
        };
        let hits = self.hits(&wanted);
        if self.focused_list() == Some(List::Rows) && self.open.len() == 1 {
            let fold = self.review_rows().iter().position(|row| *row == Row::Fold);
            self.unfolded = from.unfolded || fold.is_some_and(|fold| row > fold);
        } else {
            self.unfolded = unfolded;
        }
        self.set_row(row);
        if let Some(hits) = hits {
            let at = hits.iter().position(|hit| *hit == row).unwrap_or(0) + 1;
            self.notice = Some(Notice::Found { at, of: hits.len() });
        }
    }

    /// The first row at or after `start`, or at or before it, that holds `wanted`; past the end the search goes on at the other.
    fn first_hit(&self, wanted: &str, start: usize, forward: bool) -> Option<usize> {
        let (len, holds) = self.holder(wanted);
        let step = |step: usize| if forward { (start + step) % len } else { (start + len - step) % len };
        (0..len).map(step).find(|row| holds(*row))
    }

    /// The rows that hold `wanted`; nothing where there are too many to look through.
    fn hits(&self, wanted: &str) -> Option<Vec<usize>> {
        let (len, holds) = self.holder(wanted);
        (len <= COUNTED).then(|| (0..len).filter(|row| holds(*row)).collect())
    }

    /// How many rows the searched list has, and whether one of them holds `wanted`.
    fn holder<'a>(&'a self, wanted: &'a str) -> (usize, Box<dyn Fn(usize) -> bool + 'a>) {
        if let Some(texts) = self.searched_rows() {
            return (texts.len(), Box::new(move |row| texts[row].to_lowercase().contains(wanted)));
        }
        match self.focused_list() {
            Some(List::Names) => {
                let holds = move |name: &str| name.to_lowercase().contains(wanted);
                let names = &self.names;
                (names.shown_len(), Box::new(move |row| names.shown(row).is_some_and(|(_, name)| holds(name))))
            }
            Some(List::People) => (self.people.shown_len(), Box::new(self.people.holder(wanted))),
            _ => (0, Box::new(|_| false)),
        }
    }

    /// The texts of the rows that are searched; `None` for the names, of which there may be a million.
    fn searched_rows(&self) -> Option<Vec<String>> {
        let under = self.open.iter().rev().find(|open| !matches!(open, Open::Search { .. }));
        if let Some(Open::Suggestions { values, .. }) = under {
            return Some(values.iter().map(|suggestion| suggestion.value.clone()).collect());
        }
        let label = |field: &Field| self.labels.get(field).cloned().unwrap_or_default();
        match self.focused_list()? {
            List::Rows => Some(
                self.review_rows()
                    .iter()
                    .map(|row| match row {
                        Row::Field(field) => format!("{} {}", label(field), self.answers.text(*field)),
                        Row::Answer(_) | Row::Prove | Row::Fold | Row::Write => String::new(),
                    })
                    .collect(),
            ),
            List::HandOver => Some(
                self.hand_over_rows()
                    .iter()
                    .map(|field| format!("{} {}", label(field), self.hand_over_value(*field)))
                    .collect(),
            ),
            List::Preview | List::Names | List::People => None,
        }
    }

    /// Chooses a row of the topmost list under a search.
    fn set_row(&mut self, to: usize) {
        for open in self.open.iter_mut().rev() {
            if let Open::Suggestions { row, .. } = open {
                *row = to;
                return;
            }
        }
        let Some(list) = self.focused_list() else { return };
        self.rows.insert(list, to);
        if list == List::Rows {
            // The rows may be others than before this key.
            self.wanted_row = self.review_rows().get(to).copied();
        }
    }
}
