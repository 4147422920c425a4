//! Rows of cells: exports of the Admin Console, of the User Management API's tools, and of spreadsheets.

mod again;
mod cells;
mod drawn;
mod headers;
mod headless;
mod rows;
mod several;
mod sniff;
mod titles;

use std::collections::HashSet;

use super::around::Around;
use super::joined::{Joined, joined, shares};
use super::{Form, Reading, Reason, Type, is_blank, is_text, trimmed};
pub(super) use again::{tables, with_plain_signs};
use cells::is_parted;
pub(super) use drawn::as_cells;
pub(crate) use headers::{PersonColumns, person_columns};
pub(super) use headers::{is_beside, is_header};
pub(crate) use rows::{Row, Rows};
pub(crate) use several::{Seen, names as names_in_cell, parting};
pub(crate) use sniff::Many;
pub(super) use sniff::{Layout, sniff};

/// How many rows pass between two looks at the watcher.
const WATCH_EVERY: usize = 1_024;

/// So many names show what stands around all of them.
const SAMPLE: usize = 200;

/// So many rows below a header are held against those above it.
const WITHIN: usize = 20;

/// Reads the rows of a CSV.
pub(super) fn read(bytes: &[u8], layout: Layout, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let rows = || Rows::new(bytes, layout.delimiter).filter(|row| !row.is_blank()).skip(layout.skip).enumerate();
    let mut table = Table {
        layout,
        reading: Reading { form: Form::Csv, ..Reading::default() },
        known: HashSet::new(),
        seen: Seen::default(),
        around: None,
    };
    let cells: Vec<Vec<u8>> =
        rows().take(SAMPLE).filter_map(|(_, row)| row.cells.into_iter().nth(layout.column)).collect();
    let cells: Vec<_> = cells.iter().map(|cell| String::from_utf8_lossy(cell)).collect();
    // In a cell of several each may have quotes of its own.
    let filled = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    table.around = Around::of_all(filled).filter(|_| layout.many.is_none());
    table.tell_passed_over(bytes);
    if let Some(many) = layout.many {
        for (number, row) in rows() {
            if number % WATCH_EVERY == 0 && !watch(0) {
                return None;
            }
            for column in table.columns() {
                if let Ok(cell) = table.cell(&row, column) {
                    table.seen.take(&several::names(cell, many));
                }
            }
        }
    }
    for (number, row) in rows() {
        if number % WATCH_EVERY == 0 && !watch(table.reading.names.len()) {
            return None;
        }
        if let Err(reason) = table.take(&row) {
            table.reading.refuse(row.line, reason);
            if reason == Reason::TooMuch {
                break;
            }
        }
    }
    table.reading.count_products();
    Some(table.reading)
}

/// A table while it is read.
struct Table {
    layout: Layout,
    reading: Reading,
    /// What was kept of what may come again: with its type and its product.
    known: HashSet<(bool, String, String)>,
    /// What the column shows of names that share a cell.
    seen: Seen,
    /// What stands around each name and is none of it.
    around: Option<Around>,
}

impl Table {
    /// Tells the rows above the header that begin as a name below it does: they may be names.
    fn tell_passed_over(&mut self, bytes: &[u8]) {
        let rows = || Rows::new(bytes, self.layout.delimiter).filter(|row| !row.is_blank());
        let below = rows().skip(self.layout.skip).take(WITHIN);
        let names: Vec<Vec<u8>> = below.filter_map(|row| row.cells.into_iter().nth(self.layout.column)).collect();
        let is_name = |cell: &Vec<u8>| {
            let text = String::from_utf8_lossy(cell);
            is_parted(&text) && names.iter().any(|name| shares(&text, &String::from_utf8_lossy(name)))
        };
        let told: Vec<usize> =
            rows().take(self.layout.skip).filter(|row| row.cells.iter().any(is_name)).map(|row| row.line).collect();
        for line in told {
            self.reading.refuse(line, Reason::Unclear);
        }
    }

    /// The columns of names, the surest first.
    fn columns(&self) -> impl Iterator<Item = usize> + use<> {
        let more = self.layout.more;
        std::iter::once(self.layout.column).chain((0..64).filter(move |at| (more >> at) & 1 == 1))
    }

    /// The text of a cell of names; what a row lacks of a further column is blank.
    fn cell<'a>(&self, row: &'a Row, column: usize) -> Result<&'a str, Reason> {
        if row.open {
            return Err(Reason::OpenQuote);
        }
        let beyond = row.cells.get(self.layout.width..).unwrap_or_default();
        if beyond.iter().any(|cell| !cell.trim_ascii().is_empty()) {
            return Err(Reason::LongRow);
        }
        let Some(cell) = row.cells.get(column) else {
            return if column == self.layout.column { Err(Reason::MissingColumn) } else { Ok("") };
        };
        let padding = usize::from(self.layout.padded && column > 0 && cell.starts_with(b" "));
        text_of(&cell[padding..])
    }

    /// Keeps the names of a row.
    fn take(&mut self, row: &Row) -> Result<(), Reason> {
        if self.layout.across && !row.open {
            return row.cells.iter().try_for_each(|cell| self.keep_one(text_of(cell)?, row));
        }
        // A fault of one cell leaves the others of its row.
        let mut taken = Ok(());
        for column in self.columns() {
            taken = taken.and(self.take_cell(row, column));
        }
        taken
    }

    /// Keeps the names of one cell of a row.
    fn take_cell(&mut self, row: &Row, column: usize) -> Result<(), Reason> {
        let cell = self.cell(row, column)?;
        let cell = self.around.and_then(|around| around.within(cell)).unwrap_or(cell);
        if is_blank(cell) {
            return Ok(());
        }
        let Some(many) = self.layout.many else {
            return match joined(cell) {
                // Side by side the same name is one.
                Joined::One if self.layout.more > 0 => self.keep_shared(trimmed(cell)),
                Joined::One => self.keep_one(cell, row),
                Joined::Several(names) => names.into_iter().try_for_each(|name| self.keep_shared(name)),
                Joined::Unclear => Err(Reason::Unclear),
            };
        };
        // People share profiles: each is one name.
        let names = several::names(cell, many);
        let halves = self.seen.halves(&names);
        let whole = names.iter().zip(&halves).filter(|(_, half)| !**half);
        whole.map(|(name, _)| *name).try_for_each(|name| match joined(name) {
            Joined::One => self.keep_shared(name),
            Joined::Several(names) => names.into_iter().try_for_each(|name| self.keep_shared(name)),
            Joined::Unclear => Err(Reason::Unclear),
        })?;
        if halves.contains(&true) { Err(Reason::Unclear) } else { Ok(()) }
    }

    /// Keeps the one name of a cell, if its type counts.
    fn keep_one(&mut self, cell: &str, row: &Row) -> Result<(), Reason> {
        // A spreadsheet's formula for a text.
        let cell = cell.strip_prefix("=\"").and_then(|cell| cell.strip_suffix('"')).unwrap_or(cell);
        let name = trimmed(cell);
        if name.is_empty() {
            return Ok(());
        }
        if name.contains(['\n', '\r']) {
            return Err(Reason::LineBreak);
        }
        let cell_of = |column: Option<usize>| {
            let cell = row.cells.get(column?)?;
            std::str::from_utf8(cell).ok().map(trimmed).filter(|text| !text.is_empty())
        };
        let (kind, product) = (cell_of(self.layout.kind), cell_of(self.layout.product));
        let kind = kind.map_or(Type::Profile, |kind| Type::parse(kind).unwrap_or(Type::Other));
        if kind == Type::Other {
            self.reading.left_out += 1;
            return Ok(());
        }
        let identity = || (kind == Type::UserGroup, name.to_owned(), product.unwrap_or_default().to_owned());
        if self.layout.kind.is_some() && !self.known.insert(identity()) {
            self.reading.duplicates += 1;
            return Ok(());
        }
        self.reading.keep(cell, kind, product).then_some(()).ok_or(Reason::TooMuch)
    }

    /// Keeps a name of several in a cell once.
    fn keep_shared(&mut self, name: &str) -> Result<(), Reason> {
        let is_new = self.known.insert((false, name.to_owned(), String::new()));
        (!is_new || self.reading.keep(name, Type::Profile, None)).then_some(()).ok_or(Reason::TooMuch)
    }
}

/// The text of a cell, over several lines if it is.
fn text_of(cell: &[u8]) -> Result<&str, Reason> {
    let text = std::str::from_utf8(cell).map_err(|_| Reason::NotUtf8)?;
    if text.split(['\n', '\r']).all(is_text) { Ok(text) } else { Err(Reason::ControlCharacters) }
}

#[cfg(test)]
mod strange;
#[cfg(test)]
mod tests;
