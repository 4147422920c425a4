//! How a CSV is laid out: delimiter, header and columns by the evidence of its rows. A plain list is none, whatever signs
//! its names hold.

use super::super::{Purpose, Type};
use super::headers;
use super::rows::{Row, Rows};

/// How a CSV is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Layout {
    pub(super) delimiter: Option<u8>,
    /// Rows before the first name, blank ones not counted.
    pub(super) skip: usize,
    /// The names' column.
    pub(super) column: usize,
    /// How a cell holds several names; none where it holds one.
    pub(super) many: Option<Many>,
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
}

impl Many {
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
const HEADER_WITHIN: usize = 6;

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
    let found = found.or_else(|| samples.iter().find_map(|(delimiter, rows)| headless(rows, *delimiter)));
    found.map(|layout| Layout { skip: layout.skip + skip, ..layout })
}

fn sample(bytes: &[u8], delimiter: u8, skip: usize) -> Vec<Row> {
    Rows::new(bytes, Some(delimiter)).filter(|row| !row.is_blank()).skip(skip).take(SAMPLE).collect()
}

/// A header of several cells, perhaps below a title, and rows of as many cells; with how many there are.
fn with_header(rows: &[Row], delimiter: u8, purpose: Purpose) -> Option<(usize, Layout)> {
    let has_data = |row: &Row| row.cells.iter().any(|cell| !cell.is_empty() && is_data(text(cell).trim()));
    // The last of them: a title may speak of profiles as well.
    let (at, row, column) = rows[..rows.len().min(HEADER_WITHIN)]
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, row)| row.cells.len() > 1 && !has_data(row))
        .find_map(|(at, row)| Some((at, row, headers::names(&plain(row), purpose)?)))?;
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
    if fitting * 2 < below.len() || (below.is_empty() && !is_sure) || (padded && !is_sure && !has_data()) {
        return None;
    }
    let column_of = |column: usize| below.iter().filter_map(move |row| row.cells.get(column));
    let many = headers::are_of_persons(&cells).then(|| Many::of(column_of(column)));
    let product = headers::product(&cells).filter(|product| *product != column && many.is_none());
    let layout = Layout {
        delimiter: Some(delimiter),
        skip: at + 1,
        column,
        many,
        product,
        kind: kinds(below, cells.len()),
        padded,
    };
    Some((fitting, layout))
}

/// A header of one cell over a list: each line is a name, whatever signs it holds.
fn one_column(rows: &[Row], purpose: Purpose) -> Option<Layout> {
    let at = rows
        .iter()
        .take(HEADER_WITHIN)
        .position(|row| row.cells.len() == 1 && headers::names(&plain(row), purpose).is_some())?;
    // Below other lines it has to be a header and nothing else.
    let is_header = at == 0 || (at == 1 && headers::is_sure(&plain(&rows[at])[0]));
    is_header.then_some(Layout { skip: at + 1, ..Layout::one_column() })
}

/// A CSV whose header is not known, or that has none: every row has the same number of cells, and either cells are quoted or
/// a column beside the names is plain data.
fn headless(rows: &[Row], delimiter: u8) -> Option<Layout> {
    let width = rows.last()?.cells.len();
    if width == 1 {
        // Quotes around every name, nothing else.
        let quoted = rows.iter().all(|row| row.quoted && row.cells.len() == 1);
        return quoted.then_some(Layout::one_column());
    }
    // A title has no cells.
    let title = rows.iter().take(HEADER_WITHIN).take_while(|row| row.cells.len() == 1).count();
    let rows = &rows[title..];
    let even = rows.iter().filter(|row| row.cells.len() == width).count();
    let is_prose = matches!(delimiter, b',' | b';')
        && rows
            .iter()
            .any(|row| !row.quoted && row.cells[1.min(row.cells.len())..].iter().any(|cell| cell.starts_with(b" ")));
    if even * 10 < rows.len() * 9 || is_prose {
        return None;
    }
    let columns: Vec<Vec<String>> = (0..width)
        .map(|column| {
            rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| text(cell).trim().to_owned()).collect()
        })
        .collect();
    // A column of data under a cell that is none: that is a header, in whatever language.
    let headed = |cells: &Vec<String>| {
        cells.len() > 1
            && !is_data(&cells[0])
            && cells[1..].iter().all(|cell| is_data(cell))
            && cells[1..].iter().any(|cell| !cell.is_empty())
    };
    let header = usize::from(columns.iter().any(headed));
    let data: Vec<&[String]> =
        columns.iter().map(|cells| &cells[header..]).filter(|cells| cells.iter().all(|cell| is_data(cell))).collect();
    let quoted = rows.iter().any(|row| row.quoted);
    // A blank first column is what indents a list.
    let indents = |cells: &[String]| {
        std::ptr::eq(cells.as_ptr(), columns[0][header..].as_ptr()) && cells.iter().all(String::is_empty)
    };
    if (data.iter().all(|cells| indents(cells)) && !quoted) || (title > 0 && header == 0) {
        return None;
    }
    let titles = if header == 1 { plain(&rows[0]) } else { Vec::new() };
    let administered = |column: usize| titles.get(column).is_some_and(|title| headers::is_administered(title));
    let column = (0..width)
        .filter(|column| !administered(*column))
        .max_by_key(|column| (likeness(&columns[*column][header..]), width - column))?;
    let certain = quoted || header == 1 || data.iter().any(|cells| cells.iter().any(|cell| is_telling(cell)));
    // Numbers behind a comma may be the ends of names: then what is left of them is not told apart any more.
    if !certain && has_doubles(&columns[column]) {
        return None;
    }
    let kind = kinds(&rows[header..], width).filter(|kind| *kind != column);
    let skip = title + header;
    Some(Layout { delimiter: Some(delimiter), skip, column, many: None, product: None, kind, padded: false })
}

impl Layout {
    /// A list whose lines may be quoted.
    fn one_column() -> Layout {
        Layout { delimiter: None, skip: 0, column: 0, many: None, product: None, kind: None, padded: false }
    }
}

fn plain(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| headers::plain(cell)).collect()
}

fn text(cell: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(cell)
}

/// The column in which every row has one of the API's types.
fn kinds(rows: &[Row], width: usize) -> Option<usize> {
    let is_kind =
        |row: &Row, column: usize| row.cells.get(column).is_none_or(|cell| Type::parse(text(cell).trim()).is_some());
    (0..width)
        .find(|column| rows.iter().all(|row| is_kind(row, *column)) && rows.iter().any(|row| row.cells.len() > *column))
}

fn has_doubles(cells: &[String]) -> bool {
    let mut seen = std::collections::HashSet::new();
    cells.iter().any(|cell| !seen.insert(cell))
}

/// What no profile is called: nothing, a number, an e-mail address, a link, a date, a yes or no, a type of the API.
fn is_data(cell: &str) -> bool {
    let digits = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || ".-:/T+Z ".contains(c));
    cell.is_empty() || digits || is_telling(cell)
}

/// Data that is no end of a name either: an address, a link, a yes or no, a type of the API.
fn is_telling(cell: &str) -> bool {
    let word = ["true", "false", "yes", "no", "active", "inactive"].iter().any(|word| cell.eq_ignore_ascii_case(word));
    let constant = cell.len() > 3 && cell.contains('_') && cell.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    word || constant || cell.contains('@') || cell.contains("://")
}

/// How much a column looks like profile names: cells that speak of Campaign, then those that are no data, each value
/// counted once.
fn likeness(cells: &[String]) -> (usize, usize) {
    let mut names: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !is_data(cell)).collect();
    names.sort_unstable();
    names.dedup();
    (names.iter().filter(|name| name.to_lowercase().contains("campaign")).count(), names.len())
}
