//! Names in plain text: what stands around and beside them is taken off, then rows of cells are told from lines.

use std::ops::Range;

use super::{
    Form, Note, Purpose, Reading, Seems, What, around, counts, csv, ends, leftovers, lines, marks, partly, read_for,
};

/// Reads the names of `bytes` from `start` on.
pub(super) fn read(
    bytes: Vec<u8>,
    start: usize,
    purpose: Purpose,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Option<Reading> {
    let mut start = start;
    let mut bytes = ends::plain_line_ends(bytes);
    if let Some(parts) = csv::tables(&bytes[start..], purpose) {
        return each_read(&bytes[start..], &parts, purpose, watch);
    }
    if let Some(plain) = around::in_code(&bytes[start..]) {
        (bytes, start) = (plain, 0);
    }
    let mut notes = Vec::new();
    if let Some((plain, told)) = leftovers::without(&bytes[start..]) {
        notes.extend(told);
        (bytes, start) = (plain, 0);
    }
    if let Some(plain) = marks::without_marks(&bytes[start..]) {
        notes.extend(Note::changed(What::Signs, &bytes[start..], &plain));
        notes.extend(Note::emptied(&bytes[start..], &plain));
        (bytes, start) = (plain, 0);
    } else if let Some((plain, told)) = partly::without_marks(&bytes[start..]) {
        notes.extend(told);
        (bytes, start) = (plain, 0);
    }
    let mut numbered = None;
    if let Some(plain) = counts::without_counts(&bytes[start..], purpose) {
        notes.extend(Note::changed(What::Numbers, &bytes[start..], &plain));
        numbered = Some(rows_or_lines(bytes, start, purpose, &mut |_| true)?);
        (bytes, start) = (plain, 0);
    }
    let mut reading = rows_or_lines(bytes, start, purpose, watch)?;
    if let Some(mut numbered) = numbered {
        let signs = notes.iter().filter(|note| note.what != What::Numbers);
        signs.for_each(|note| numbered.note(*note));
        reading.numbered = Some(Box::new(numbered));
    }
    for note in notes {
        reading.note(note);
    }
    Some(reading)
}

/// Reads rows of cells where there are such, or else lines.
fn rows_or_lines(
    bytes: Vec<u8>,
    start: usize,
    purpose: Purpose,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Option<Reading> {
    let (mut bytes, mut start) = (bytes, start);
    if let Some(plain) = csv::with_plain_signs(&bytes[start..], purpose) {
        (bytes, start) = (plain, 0);
    }
    if let Some(cells) = csv::as_cells(&bytes[start..], purpose) {
        (bytes, start) = (cells, 0);
    }
    match csv::sniff(&bytes[start..], purpose) {
        Some(layout) => csv::read(&bytes[start..], layout, watch),
        None => lines::read(bytes, start, watch),
    }
}

/// Reads the tables that stand below each other in `bytes`: each of `parts` begins with its own header.
fn each_read(
    bytes: &[u8],
    parts: &[Range<usize>],
    purpose: Purpose,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Option<Reading> {
    let mut all = Reading { form: Form::Csv, ..Reading::default() };
    for part in parts {
        let lines = memchr::memchr_iter(b'\n', &bytes[..part.start]).count();
        let before = all.names.len();
        let read = read_for(purpose, bytes[part.clone()].to_vec(), &mut |names| watch(before + names))?;
        all.append(&read, lines);
    }
    all.count_products();
    if all.names.is_empty() {
        all.seems = Some(Seems::of(&all));
    }
    Some(all)
}
