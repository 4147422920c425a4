//! How a CSV is laid out: delimiter, header and columns by the evidence of its rows. A plain list is none, whatever signs
//! its names hold.

use super::super::Purpose;
use super::super::joined::{Joined, joined, shares};
use super::cells::{columns, further, is_data, is_identifier, is_parted, kinds, text};
use super::headless::headless;
use super::rows::{Row, Rows};
use super::{headers, several};

/// How a CSV is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Layout {
    pub(super) delimiter: Option<u8>,
    /// Rows before the first name, blank ones not counted.
    pub(super) skip: usize,
    /// The names' column.
    pub(super) column: usize,
    /// Further columns of names, bit by bit.
    pub(super) more: u64,
    /// So many cells a row may have; one with more is not understood.
    pub(super) width: usize,
    /// How a cell holds several names; none where it holds one.
    pub(super) many: Option<Many>,
    /// Every cell is a name: they stand side by side.
    pub(super) across: bool,
    /// The column of the products.
    pub(super) product: Option<usize>,
    /// The column of the API's types.
    pub(super) kind: Option<usize>,
    /// A blank follows each delimiter and is no part of the cell.
    pub(super) padded: bool,
}

/// What parts several names in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Many {
    /// A comma alone: one with a blank behind it is a name's own.
    Comma,
    /// A comma with blanks.
    CommaAndBlank,
    /// A semicolon.
    Semicolon,
}

impl Many {
    /// What stands between two names.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Many::Comma => ",",
            Many::CommaAndBlank => ", ",
            Many::Semicolon => ";",
        }
    }

    /// What parts the names in `cells`: a comma without a blank behind it, where there is such a one or none at all.
    pub(crate) fn of<'a>(cells: impl Iterator<Item = &'a Vec<u8>>) -> Many {
        let (mut bare, mut any) = (false, false);
        for cell in cells {
            any |= cell.contains(&b',');
            bare |= cell.windows(2).any(|pair| pair[0] == b',' && pair[1] != b' ');
        }
        if any && !bare { Many::CommaAndBlank } else { Many::Comma }
    }
}

/// How many rows are looked at to learn the layout.
const SAMPLE: usize = 200;

/// In how many of the first rows a header may stand, below a title.
pub(super) const HEADER_WITHIN: usize = 6;

/// Whether `bytes` are a CSV, and how it is laid out.
pub(in super::super) fn sniff(bytes: &[u8], purpose: Purpose) -> Option<Layout> {
    let hinted = bytes.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(b"sep="));
    let hint = bytes.get(4).copied().filter(|sign| hinted && matches!(sign, b',' | b';' | b'\t' | b'|'));
    let delimiters = hint.map_or(vec![b'\t', b';', b','], |hint| vec![hint]);
    let skip = usize::from(hinted);
    let samples: Vec<(u8, Vec<Row>)> =
        delimiters.into_iter().map(|delimiter| (delimiter, sample(bytes, delimiter, skip))).collect();
    // A header of several cells proves the delimiter; of two that fit, the one that more rows have.
    let with_header = samples.iter().filter_map(|(delimiter, rows)| with_header(rows, *delimiter, purpose));
    let found = with_header
        .max_by_key(|(fitting, layout)| (*fitting, std::cmp::Reverse(layout.skip)))
        .map(|(_, layout)| layout);
    let found = found.or_else(|| one_column(&samples.first()?.1, purpose));
    let found = found.or_else(|| samples.iter().find_map(|(delimiter, rows)| headless(rows, *delimiter, purpose)));
    found.map(|layout| Layout { skip: layout.skip + skip, ..layout })
}

fn sample(bytes: &[u8], delimiter: u8, skip: usize) -> Vec<Row> {
    Rows::new(bytes, Some(delimiter)).filter(|row| !row.is_blank()).skip(skip).take(SAMPLE).collect()
}

/// A header of several cells, perhaps below a title, and rows of as many cells; with how many there are.
fn with_header(rows: &[Row], delimiter: u8, purpose: Purpose) -> Option<(usize, Layout)> {
    // A header in capitals looks like a constant of the API.
    let is_title = |cell: &str| headers::is_one(&headers::plain(cell.as_bytes()));
    let is_value = |cell: &str| !cell.is_empty() && is_data(cell) && !is_title(cell);
    let has_data = |row: &Row| row.cells.iter().any(|cell| is_value(text(cell).trim()));
    // Of several the one that says most, and of those that say as much the first: a row below may hold a type in words, "Product
    // profile", and a title above may speak of profiles as well.
    let said = |row: &Row| {
        let known = plain(row).iter().filter(|cell| headers::is_one(cell)).count();
        (known, row.cells.iter().filter(|cell| !cell.trim_ascii().is_empty()).count())
    };
    let candidates = rows[..rows.len().min(HEADER_WITHIN)]
        .iter()
        .enumerate()
        .filter(|(_, row)| row.cells.len() > 1 && !has_data(row))
        .filter_map(|(at, row)| Some((at, row, headers::names(&plain(row), purpose)?)))
        .filter(|(at, _, column)| !is_of_names(rows, *at, *column));
    let (at, row, column) = candidates.rev().max_by_key(|(_, row, _)| said(row))?;
    let cells = plain(row);
    let below = &rows[at + 1..];
    let fitting = below.iter().filter(|row| row.cells.len() == cells.len()).count();
    let padded = row.cells[1..].iter().all(|cell| cell.starts_with(b" "));
    // A word like "Name" may begin a name of a list. Then data has to stand below, where prose has a blank behind each comma.
    let is_sure = headers::is_sure(&cells[column]);
    let has_data = || {
        let is_data = |row: &Row, column: usize| row.cells.get(column).is_none_or(|cell| is_data(text(cell).trim()));
        (0..cells.len()).any(|column| below.iter().all(|row| is_data(row, column)))
    };
    // A row of known headers is one whatever stands below: then it is the rows that are wrong.
    let is_known = headers::are_known(&cells) || headers::are_likely(&cells, purpose);
    let is_header = !padded && is_known && below.iter().any(|row| row.cells.len() > 1);
    let is_unlike = fitting * 2 < below.len() || (below.is_empty() && !is_sure) || (padded && !is_sure && !has_data());
    // A header alone, of known words and nothing else, has no names below it.
    let is_alone = below.is_empty() && rows.len() == 1 && !padded && headers::are_known(&cells);
    if is_unlike && !is_header && !is_alone {
        return None;
    }
    let in_column = || below.iter().filter_map(|row| row.cells.get(column));
    let is_bare = |cell: &Vec<u8>| cell.windows(2).any(|pair| pair[0] == b',' && pair[1] != b' ');
    let several = headers::are_of_persons(&cells)
        || (headers::is_plural(&cells[column]) && in_column().any(is_bare))
        || in_column().any(|cell| joined(&text(cell)) != Joined::One);
    let many = several.then(|| several::parting(in_column()));
    let product = headers::product(&cells).filter(|product| *product != column && many.is_none());
    let is_free = |at: usize| !headers::is_beside(&cells[at]) && !headers::is_administered(&cells[at]);
    let kind = kinds(below, cells.len(), &cells);
    let more = if purpose == Purpose::Profiles && kind.is_none() {
        further(&columns(below, cells.len()), column, is_free)
    } else {
        0
    };
    let layout = Layout {
        delimiter: Some(delimiter),
        skip: at + 1,
        column,
        more,
        width: cells.len(),
        many,
        across: false,
        product,
        kind,
        padded,
    };
    Some((fitting, layout))
}

/// Whether the row at `at` is one of the rows beside it: a cell of it begins as another in its place, or its own in `column` comes
/// again.
fn is_of_names(rows: &[Row], at: usize, column: usize) -> bool {
    rows[at].cells.iter().enumerate().any(|(place, cell)| {
        let cell = text(cell);
        let others =
            rows.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(_, row)| row.cells.get(place));
        let mut others = others.map(|other| text(other));
        !cell.trim().is_empty()
            && others.any(|other| if place == column { other == cell } else { shares(&cell, &other) })
    })
}

/// A header of one cell over a list: each line is a name, whatever signs it holds.
fn one_column(rows: &[Row], purpose: Purpose) -> Option<Layout> {
    let at = rows
        .iter()
        .take(HEADER_WITHIN)
        .position(|row| row.cells.len() == 1 && headers::names(&plain(row), purpose).is_some())?;
    // Below other lines it has to be a header and nothing else.
    let is_caption = || {
        let first = rows[0].cells.iter().map(|cell| text(cell)).collect::<Vec<_>>().join(",");
        !is_parted(&first)
            && !rows[1..].iter().any(|row| row.cells.first().is_some_and(|cell| shares(&first, &text(cell))))
    };
    let is_header = at == 0 || (at == 1 && headers::is_sure(&plain(&rows[at])[0]) && is_caption());
    // Groups may be called so: then all others look like it.
    let word = text(&rows[at].cells[0]);
    let is_word = |word: &str| is_identifier(word) && !word.contains(|c: char| c.is_uppercase()) && word != "sname";
    let is_group = purpose == Purpose::Groups && is_word(word.trim()) && {
        let mut rest = rows.iter().skip(at + 1).flat_map(|row| &row.cells).map(|cell| text(cell));
        rest.all(|cell| is_identifier(cell.trim()) || cell.trim().is_empty())
    };
    (is_header && !is_group).then_some(Layout { skip: at + 1, ..Layout::one_column() })
}

impl Layout {
    /// A list whose lines may be quoted.
    pub(super) fn one_column() -> Layout {
        Layout {
            delimiter: None,
            skip: 0,
            column: 0,
            more: 0,
            width: usize::MAX,
            many: None,
            across: false,
            product: None,
            kind: None,
            padded: false,
        }
    }
}

pub(super) fn plain(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| headers::plain(cell)).collect()
}
