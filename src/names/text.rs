//! Names in plain text: what stands around and beside them is taken off, then rows of cells are told from lines.

use std::ops::Range;

use super::{
    Form, Note, Purpose, Reading, Seems, What, beside, counts, csv, ends, find_campaign, framed, labels, leftovers,
    lines, marks, partly, quoted, read_for, records,
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
    let mut notes = Vec::new();
    if let Some((plain, told)) = beside::without(&bytes[start..], purpose) {
        notes.extend(told);
        (bytes, start) = (plain, 0);
    }
    if let Some((plain, told)) = records::names(&bytes[start..], purpose) {
        notes.extend(told);
        (bytes, start) = (plain, 0);
    }
    let mut whole = None;
    if let Some((plain, told)) = quoted::listed(&bytes[start..], purpose) {
        notes.extend(told);
        whole = Some((std::mem::replace(&mut bytes, plain), std::mem::take(&mut start)));
    } else if let Some((plain, told)) = framed::names(&bytes[start..], purpose) {
        notes.extend(told);
        whole = Some((std::mem::replace(&mut bytes, plain), std::mem::take(&mut start)));
    }
    if let Some((plain, told)) = leftovers::without(&bytes[start..]) {
        notes.extend(told);
        (bytes, start) = (plain, 0);
    }
    let cleaned = if let Some(plain) = marks::without_marks(&bytes[start..]) {
        let emptied = Note::emptied(&bytes[start..], &plain);
        let signs = Note::changed(What::Signs, &bytes[start..], &plain);
        Some((plain, signs.into_iter().chain(emptied).collect()))
    } else {
        partly::without_marks(&bytes[start..])
    };
    if let Some((plain, told)) = cleaned {
        notes.extend(told);
        let before = (std::mem::replace(&mut bytes, plain), std::mem::take(&mut start));
        whole = whole.or(Some(before));
    }
    if purpose == Purpose::Groups
        && let Some((plain, told)) = labels::without(&bytes[start..])
    {
        notes.extend(told);
        (bytes, start) = (plain, 0);
    }
    // The signs may be the names' own, where no line was passed over.
    let whole = whole.filter(|_| notes.iter().all(|note| note.what != What::PassedOver));
    let mut others = Vec::new();
    if let Some(plain) = counts::without_counts(&bytes[start..], purpose) {
        let counted = Note::changed(What::Numbers, &bytes[start..], &plain);
        let mut numbered = rows_or_lines(bytes, start, purpose, &mut |_| true)?;
        for note in &notes {
            numbered.note(*note);
        }
        others.push(numbered);
        notes.extend(counted);
        (bytes, start) = (plain, 0);
    }
    if let Some((bytes, start)) = whole {
        others.push(rows_or_lines(bytes, start, purpose, &mut |_| true)?);
    }
    let mut reading = rows_or_lines(bytes, start, purpose, watch)?;
    reading.others = others;
    for note in notes {
        reading.note(note);
    }
    Some(reading)
}

/// Whether `bytes`, which are no JSON, are the list of a script that names profiles of Campaign's.
pub(super) fn is_script(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"[")
        && quoted::listed(bytes, Purpose::Profiles)
            .is_some_and(|(names, _)| find_campaign(&String::from_utf8_lossy(&names)).is_some())
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
