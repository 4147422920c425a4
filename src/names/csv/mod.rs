//! Rows of cells: exports of the Admin Console, of the User Management API's tools, and of spreadsheets.

mod headers;
mod rows;
mod sniff;

use std::collections::HashSet;

use super::{Form, Reading, Reason, Type, is_blank, is_text};
pub(crate) use headers::{PersonColumns, person_columns};
pub(crate) use rows::{Row, Rows};
pub(crate) use sniff::Many;
pub(super) use sniff::{Layout, sniff};

/// How many rows pass between two looks at the watcher.
const WATCH_EVERY: usize = 1_024;

/// Reads the rows of a CSV.
pub(super) fn read(bytes: &[u8], layout: Layout, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let mut reading = Reading { form: Form::Csv, ..Reading::default() };
    let mut seen = HashSet::new();
    for (number, row) in Rows::new(bytes, layout.delimiter).filter(|row| !row.is_blank()).skip(layout.skip).enumerate()
    {
        if number % WATCH_EVERY == 0 && !watch(reading.names.len()) {
            return None;
        }
        if row.open {
            reading.refuse(row.line, Reason::OpenQuote);
            continue;
        }
        let Some(cell) = row.cells.get(layout.column) else {
            reading.refuse(row.line, Reason::MissingColumn);
            continue;
        };
        let padding = usize::from(layout.padded && layout.column > 0 && cell.starts_with(b" "));
        match std::str::from_utf8(&cell[padding..]) {
            Err(_) => reading.refuse(row.line, Reason::NotUtf8),
            Ok(name) if is_blank(name) => {}
            Ok(name) if !is_text(name) => reading.refuse(row.line, Reason::ControlCharacters),
            Ok(name) => {
                if !keep(name, &row, layout, &mut seen, &mut reading) {
                    reading.refuse(row.line, Reason::TooMuch);
                    break;
                }
            }
        }
    }
    reading.count_products();
    Some(reading)
}

/// Keeps the name or the names of a cell. Returns whether there was room.
fn keep(cell: &str, row: &Row, layout: Layout, seen: &mut HashSet<(bool, String)>, reading: &mut Reading) -> bool {
    let cell_of = |column: Option<usize>| {
        let cell = row.cells.get(column?)?;
        std::str::from_utf8(cell).ok().map(str::trim).filter(|text| !text.is_empty())
    };
    let kind = cell_of(layout.kind).map_or(Type::Profile, |kind| Type::parse(kind).unwrap_or(Type::Other));
    if kind == Type::Other {
        reading.left_out += 1;
        return true;
    }
    let Some(many) = layout.many else {
        if layout.kind.is_some() && !seen.insert((kind == Type::UserGroup, cell.to_owned())) {
            reading.duplicates += 1;
            return true;
        }
        return reading.keep(cell, kind, cell_of(layout.product));
    };
    // People share profiles: each is one name.
    parts(cell, many)
        .into_iter()
        .filter(|name| !is_blank(name))
        .all(|name| !seen.insert((false, name.to_owned())) || reading.keep(name, Type::Profile, None))
}

/// The names in a cell of several.
pub(crate) fn parts(cell: &str, many: Many) -> Vec<&str> {
    if many == Many::CommaAndBlank {
        return cell.split(',').map(str::trim).collect();
    }
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

#[cfg(test)]
mod tests;
