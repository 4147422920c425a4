//! The rows of a CSV: cells by their delimiter, quoted cells over several lines, the line each row begins at.

/// One row: the line it begins at, its cells, whether one is quoted, whether text stands behind a closing quote, and whether a
/// quoted cell was left open.
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<Vec<u8>>,
    pub(crate) quoted: bool,
    pub(crate) ragged: bool,
    pub(crate) open: bool,
}

impl Row {
    /// Nothing but blanks in all of its cells.
    pub(crate) fn is_blank(&self) -> bool {
        !self.open && self.cells.iter().all(|cell| cell.iter().all(u8::is_ascii_whitespace))
    }
}

/// The rows of a CSV (RFC 4180, any line ending). A quoted cell that never ends costs its line only.
pub(crate) struct Rows<'a> {
    bytes: &'a [u8],
    delimiter: Option<u8>,
    at: usize,
    line: usize,
}

impl<'a> Rows<'a> {
    /// The rows of `bytes`, whose cells `delimiter` parts; without one each row is one cell.
    pub(crate) fn new(bytes: &'a [u8], delimiter: Option<u8>) -> Rows<'a> {
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

    /// Where the cell at `at` opens with a quote; behind blanks one does where the first cell of its row is quoted, as people write
    /// lists, and nothing stands behind its end.
    fn opens(&self, at: usize, row: &Row) -> Option<usize> {
        let padded = at + self.bytes[at..].iter().take_while(|byte| **byte == b' ').count();
        if self.bytes.get(padded) != Some(&b'"') {
            return None;
        }
        let is_whole = || {
            let closed = self.quoted(padded)?.1;
            Some(self.bytes[closed..self.cell_end(closed)].trim_ascii().is_empty())
        };
        (padded == at || row.quoted && is_whole() == Some(true)).then_some(padded)
    }

    fn cell_end(&self, from: usize) -> usize {
        let ends = |byte: &u8| Some(*byte) == self.delimiter || matches!(*byte, b'\n' | b'\r');
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
        let mut row = Row { line: self.line, cells: Vec::new(), quoted: false, ragged: false, open: false };
        let mut at = start;
        loop {
            let (cell, end) = if let Some(opens) = self.opens(at, &row) {
                row.quoted = true;
                let Some((mut cell, closed)) = self.quoted(opens) else {
                    row.open = true;
                    self.end_row(start, self.line_end(start));
                    return Some(row);
                };
                let end = self.cell_end(closed);
                row.ragged |= !self.bytes[closed..end].trim_ascii().is_empty();
                cell.extend_from_slice(&self.bytes[closed..end]);
                (cell, end)
            } else {
                let end = self.cell_end(at);
                (self.bytes[at..end].to_vec(), end)
            };
            row.cells.push(cell);
            if self.bytes.get(end).is_some_and(|byte| Some(*byte) == self.delimiter) {
                at = end + 1;
            } else {
                self.end_row(start, end);
                return Some(row);
            }
        }
    }
}
