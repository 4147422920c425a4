//! Rows of cells: the column of the names is found by the header, else by what stands in it.

use super::{Reading, Reason, is_blank, is_text};

/// How a CSV is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    delimiter: u8,
    /// Rows before the first name.
    skip: usize,
    column: usize,
}

/// Headers of the names' column, the surest first; compared without case, blanks, `_` and `-`.
const HEADERS: [&str; 15] = [
    "productprofilename",
    "profilename",
    "configurationname",
    "productconfigurationname",
    "groupname",
    "productprofile",
    "profile",
    "configuration",
    "productprofiles",
    "profiles",
    "configurations",
    "usergroupname",
    "usergroup",
    "group",
    "name",
];

/// How many rows are looked at to learn the layout.
const SAMPLE: usize = 200;

/// One row: the line it begins at, its cells, and whether a quoted cell was left open.
struct Row {
    line: usize,
    cells: Vec<Vec<u8>>,
    quoted: bool,
    open: bool,
}

/// Whether `bytes` are a CSV, and how it is laid out. A plain list whose names hold commas is none: it has no header that
/// names the column, no quotes and no column of plain data.
pub(super) fn sniff(bytes: &[u8]) -> Option<Layout> {
    let skip_hint = usize::from(bytes.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(b"sep=")));
    let mut best = None;
    for delimiter in [b',', b';', b'\t'] {
        let rows: Vec<Row> =
            Rows::new(bytes, delimiter).skip(skip_hint).filter(|row| !row.is_blank()).take(SAMPLE).collect();
        let Some(first) = rows.first() else { continue };
        if let Some(column) = header_column(first) {
            let layout = Layout { delimiter, skip: skip_hint + 1, column };
            // A header of several cells proves the delimiter; one cell fits each of them.
            if first.cells.len() > 1 {
                return Some(layout);
            }
            best = best.or(Some(layout));
        }
    }
    best.or_else(|| [b',', b';', b'\t'].into_iter().find_map(|delimiter| headless(bytes, delimiter, skip_hint)))
}

/// Reads the rows of a CSV.
pub(super) fn read(bytes: &[u8], layout: Layout, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let mut reading = Reading { form: super::Form::Csv, ..Reading::default() };
    let rows = Rows::new(bytes, layout.delimiter).filter(|row| !row.is_blank()).skip(layout.skip);
    for (index, row) in rows.enumerate() {
        if index % 4_096 == 4_095 && !watch(reading.names.len()) {
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
        match std::str::from_utf8(cell) {
            Err(_) => reading.refuse(row.line, Reason::NotUtf8),
            Ok(name) if is_blank(name) => {}
            Ok(name) if !is_text(name) => reading.refuse(row.line, Reason::ControlCharacters),
            Ok(name) => {
                if !reading.names.push(name) {
                    reading.refuse(row.line, Reason::TooMuch);
                    break;
                }
            }
        }
    }
    Some(reading)
}

fn header_column(row: &Row) -> Option<usize> {
    let cells: Vec<String> = row.cells.iter().map(|cell| plain_header(cell)).collect();
    HEADERS.iter().find_map(|header| cells.iter().position(|cell| cell == header))
}

fn plain_header(cell: &[u8]) -> String {
    String::from_utf8_lossy(cell).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A CSV without a header: every row has the same number of cells, and either cells are quoted or a column beside the
/// names is plain data.
fn headless(bytes: &[u8], delimiter: u8, skip: usize) -> Option<Layout> {
    let rows: Vec<Row> = Rows::new(bytes, delimiter).filter(|row| !row.is_blank()).skip(skip).take(SAMPLE).collect();
    let width = rows.first()?.cells.len();
    let quoted = rows.iter().filter(|row| row.quoted).count();
    if width == 1 {
        // Quotes around every name, nothing else.
        return (quoted == rows.len()).then_some(Layout { delimiter, skip, column: 0 });
    }
    let even = rows.iter().filter(|row| row.cells.len() == width).count();
    if even * 10 < rows.len() * 9 {
        return None;
    }
    let columns: Vec<Vec<String>> = (0..width)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.cells.get(column));
            cells.map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect()
        })
        .collect();
    let data = columns.iter().any(|cells| cells.iter().all(|cell| is_data(cell)));
    if quoted == 0 && !data {
        return None;
    }
    let column = (0..width).max_by_key(|column| (likeness(&columns[*column]), width - column))?;
    Some(Layout { delimiter, skip, column })
}

/// What no profile is called: nothing, a number, an e-mail address, a link, a date, a yes or no, a type of the API.
fn is_data(cell: &str) -> bool {
    let digits = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || ".-:/T+Z ".contains(c));
    let word = ["true", "false", "yes", "no", "active", "inactive"].iter().any(|word| cell.eq_ignore_ascii_case(word));
    let constant = cell.len() > 3 && cell.contains('_') && cell.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    cell.is_empty() || digits || word || constant || cell.contains('@') || cell.contains("://")
}

/// How much a column looks like profile names: cells that speak of Campaign, then those that are no data, each value
/// counted once.
fn likeness(cells: &[String]) -> (usize, usize) {
    let mut names: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !is_data(cell)).collect();
    names.sort_unstable();
    names.dedup();
    (names.iter().filter(|name| name.to_lowercase().contains("campaign")).count(), names.len())
}

impl Row {
    fn is_blank(&self) -> bool {
        !self.open && self.cells.iter().all(|cell| cell.iter().all(u8::is_ascii_whitespace))
    }
}

/// The rows of a CSV (RFC 4180, any line ending). A quoted cell that never ends costs its line only.
struct Rows<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    at: usize,
    line: usize,
}

impl<'a> Rows<'a> {
    fn new(bytes: &'a [u8], delimiter: u8) -> Rows<'a> {
        Rows { bytes, delimiter, at: 0, line: 1 }
    }

    /// Reads a quoted cell that begins at the quote under `at`. Returns the cell and where it ends; `None` if it never does.
    fn quoted(&self, at: usize) -> Option<(Vec<u8>, usize)> {
        let mut cell = Vec::new();
        let mut at = at + 1;
        loop {
            match (*self.bytes.get(at)?, self.bytes.get(at + 1)) {
                (b'"', Some(b'"')) => {
                    cell.push(b'"');
                    at += 2;
                }
                (b'"', _) => return Some((cell, at + 1)),
                (byte, _) => {
                    cell.push(byte);
                    at += 1;
                }
            }
        }
    }

    fn cell_end(&self, from: usize) -> usize {
        let ends = |byte: &u8| *byte == self.delimiter || matches!(*byte, b'\n' | b'\r');
        self.bytes[from..].iter().position(ends).map_or(self.bytes.len(), |length| from + length)
    }

    fn line_end(&self, from: usize) -> usize {
        let ends = |byte: &u8| matches!(*byte, b'\n' | b'\r');
        self.bytes[from..].iter().position(ends).map_or(self.bytes.len(), |length| from + length)
    }

    fn end_row(&mut self, start: usize, end: usize) {
        let next = end + if self.bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
        self.at = next.min(self.bytes.len());
        let mut before = 0;
        for byte in &self.bytes[start..self.at] {
            // A return and the line feed behind it end one line.
            self.line += usize::from(*byte == b'\r' || *byte == b'\n' && before != b'\r');
            before = *byte;
        }
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let start = self.at;
        let mut row = Row { line: self.line, cells: Vec::new(), quoted: false, open: false };
        let mut at = start;
        loop {
            let (cell, end) = if self.bytes.get(at) == Some(&b'"') {
                row.quoted = true;
                let Some((mut cell, closed)) = self.quoted(at) else {
                    row.open = true;
                    self.end_row(start, self.line_end(start));
                    return Some(row);
                };
                let end = self.cell_end(closed);
                cell.extend_from_slice(&self.bytes[closed..end]);
                (cell, end)
            } else {
                let end = self.cell_end(at);
                (self.bytes[at..end].to_vec(), end)
            };
            row.cells.push(cell);
            if self.bytes.get(end) == Some(&self.delimiter) {
                at = end + 1;
            } else {
                self.end_row(start, end);
                return Some(row);
            }
        }
    }
}
