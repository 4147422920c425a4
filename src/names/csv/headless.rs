//! A table whose header nobody knows, or that has none: told by what its columns hold.

use super::super::Purpose;
use super::super::joined::{Joined, joined, shared, shares};
use super::cells::{
    columns, further, has_doubles, is_data, is_identifier, is_parted, is_product, is_telling, kinds, likeness, says,
    text,
};
use super::rows::Row;
use super::sniff::{HEADER_WITHIN, Layout, plain};
use super::{headers, several};

/// Every row has the same number of cells, and cells are quoted, or tabs part them, or a column beside the names holds data or
/// products, or the first row is of another kind than all others.
pub(super) fn headless(rows: &[Row], delimiter: u8, purpose: Purpose) -> Option<Layout> {
    let is_quoted = rows.iter().any(|row| row.quoted) && !rows.iter().any(|row| row.ragged);
    if rows.iter().all(|row| row.cells.len() == 1) {
        // Quotes around every name, nothing else; or around those alone that hold a sign which has to be quoted.
        let needs =
            |row: &Row| row.cells[0].contains(&b',') || row.cells[0].contains(&b'"') || row.cells[0].contains(&b';');
        let quoted =
            is_quoted && (rows.iter().all(|row| row.quoted) || rows.iter().all(|row| row.quoted == needs(row)));
        return quoted.then_some(Layout::one_column());
    }
    if let [row] = rows
        && (is_across(row) || is_of_groups(row, purpose))
    {
        let across = is_quoted || delimiter == b'\t' || is_of_groups(row, purpose);
        return across.then_some(Layout { delimiter: Some(delimiter), across: true, ..Layout::one_column() });
    }
    // A title has no cells, or is prose and then no name of several parts.
    let title = rows.iter().take(HEADER_WITHIN).take_while(|row| row.cells.len() == 1).count();
    let is_title = |row: &Row| row.cells.len() == 1 || is_prose(row, delimiter) && !is_parted(&joined_text(row));
    let told = rows.iter().take(HEADER_WITHIN).take_while(|row| is_title(row)).count();
    let below = |title: usize| {
        let table = Table::of(rows.get(title..)?, delimiter, purpose, is_quoted)?;
        if title > 0 && (table.header == 0 || rows[..title].iter().any(|row| table.begins_as(row))) {
            return None;
        }
        let layout = table.layout()?;
        Some(Layout { skip: layout.skip + title, ..layout })
    };
    below(title).or_else(|| below(told).filter(|_| told > title))
}

/// Whether blanks follow the signs that would part the cells of a row, as in a sentence.
fn is_prose(row: &Row, delimiter: u8) -> bool {
    let blank_begins = |row: &Row| !row.quoted && row.cells[1..].iter().any(|cell| cell.starts_with(b" "));
    matches!(delimiter, b',' | b';') && blank_begins(row)
}

/// The text of a row that no sign parts.
fn joined_text(row: &Row) -> String {
    row.cells.iter().map(|cell| text(cell)).collect::<Vec<_>>().join(",")
}

/// Names side by side, and no table: all begin alike, or, of more than two in quotes, some do and none is anything else.
fn is_across(row: &Row) -> bool {
    let cells: Vec<_> = row.cells.iter().map(|cell| text(cell)).filter(|cell| !cell.trim().is_empty()).collect();
    let of_several = || {
        let mut sorted: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
        sorted.sort_unstable();
        cells.len() > 2
            && row.quoted
            && sorted.iter().all(|cell| !is_data(cell) && !is_product(cell))
            && sorted.windows(2).any(|pair| shares(pair[0], pair[1]))
    };
    cells.len() > 1 && (cells[1..].iter().all(|cell| shares(cells[0].trim(), cell.trim())) || of_several())
}

/// Internal names of groups side by side: they hold no signs that part them.
fn is_of_groups(row: &Row, purpose: Purpose) -> bool {
    let is_name = |cell: &Vec<u8>| is_identifier(text(cell).trim());
    purpose == Purpose::Groups && row.cells.len() > 1 && row.cells.iter().all(is_name)
}

/// The rows below a title, by columns.
struct Table<'a> {
    rows: &'a [Row],
    columns: Vec<Vec<String>>,
    delimiter: u8,
    purpose: Purpose,
    is_quoted: bool,
    /// How many of the rows are the header: one or none.
    header: usize,
    /// The column of products, known by what they are called.
    product: Option<usize>,
}

impl<'a> Table<'a> {
    fn of(rows: &'a [Row], delimiter: u8, purpose: Purpose, is_quoted: bool) -> Option<Table<'a>> {
        let is_prose = |row: &Row| is_prose(row, delimiter);
        let products = products_last(rows);
        let width = match products {
            Some(_) => rows.iter().filter(|row| !is_prose(row)).map(|row| row.cells.len()).min().unwrap_or(2),
            None => usual_width(rows),
        };
        if width < 2 {
            return None;
        }
        let even = rows.iter().filter(|row| row.cells.len() == width).count();
        if products.is_none() && (even * 10 < rows.len() * 9 || rows.iter().any(is_prose)) {
            return None;
        }
        let mut table = Table {
            rows,
            columns: columns(rows, width),
            delimiter,
            purpose,
            is_quoted,
            header: products.unwrap_or_default(),
            product: products.map(|_| width - 1),
        };
        if products.is_none() {
            (table.product, table.header) = match table.product_column() {
                Some((column, header)) => (Some(column), header),
                None => (None, usize::from(table.heads_groups() || table.has_header())),
            };
        }
        Some(table)
    }

    /// The cells of a column below the header.
    fn below(&self, column: usize) -> &[String] {
        &self.columns[column][self.header.min(self.columns[column].len())..]
    }

    /// Whether a row above begins as a cell of the table does.
    fn begins_as(&self, row: &Row) -> bool {
        let title = joined_text(row);
        self.columns.iter().flatten().any(|cell| shares(&title, cell))
    }

    /// A column of products beside one of names that are none, and how many rows stand above as a header. A row may leave its
    /// product to the one above.
    fn product_column(&self) -> Option<(usize, usize)> {
        let is_of_names =
            |cells: &Vec<String>| cells.iter().any(|cell| !is_product(cell) && (says(cell) > 0 || is_parted(cell)));
        let header = |cells: &Vec<String>| {
            let header = usize::from(!is_product(cells.first()?) && !is_data(cells.first()?));
            let below = cells.get(header..).filter(|below| !below.is_empty())?;
            let is_one = |(at, cell): (usize, &String)| is_product(cell) || header == 1 && at > 0 && cell.is_empty();
            below.iter().enumerate().all(is_one).then_some(header)
        };
        let others = |column: usize| self.columns.iter().enumerate().filter(move |(other, _)| *other != column);
        let found = self.columns.iter().enumerate().find_map(|(column, cells)| Some((column, header(cells)?)))?;
        others(found.0).any(|(_, cells)| is_of_names(cells)).then_some(found)
    }

    /// Whether the first row is of another kind than all others.
    fn has_header(&self) -> bool {
        // A column of data under a cell that is none: that is a header, in whatever language.
        let headed = |cells: &Vec<String>| {
            cells.len() > 1
                && !is_data(&cells[0])
                && cells[1..].iter().all(|cell| is_data(cell))
                && cells[1..].iter().any(|cell| !cell.is_empty())
        };
        let first: Vec<&str> = self.columns.iter().filter_map(|cells| cells.first()).map(String::as_str).collect();
        let below_differs = self.columns.iter().any(|cells| cells[1..].iter().all(|cell| *cell != cells[0]));
        let is_known = self.rows.len() > 1
            && first.iter().all(|cell| !cell.is_empty() && !is_data(cell))
            && self.rows.first().is_some_and(|row| plain(row).iter().any(|cell| headers::is_beside(cell)))
            && below_differs;
        // A first cell that begins as those below it is one of them, whatever stands beside it.
        let is_one_of_them =
            |cells: &Vec<String>| !cells[0].is_empty() && cells[1..].iter().any(|cell| shares(&cells[0], cell));
        !self.columns.iter().any(is_one_of_them)
            && (self.columns.iter().any(headed) || is_known || self.is_under_stranger())
    }

    /// Names of one kind, each once, under a first cell that is of another and has no separator, as a header has none.
    fn is_under_stranger(&self) -> bool {
        if self.rows.len() < 2 {
            return false;
        }
        if !(self.is_quoted || matches!(self.delimiter, b';' | b'\t')) {
            return self.are_all_names();
        }
        let plain_words =
            |cell: &String| !cell.is_empty() && cell.chars().all(|c| c.is_alphabetic() || c.is_whitespace());
        let headed = |cells: &Vec<String>| {
            let below = &cells[1..];
            // One name alone has to speak of Campaign.
            (below.len() > 1 || says(&below[0]) > 0)
                && below.iter().all(|cell| shares(&below[0], cell) && shared(&below[0], &cells[0]) == 0)
                && !has_doubles(below)
        };
        // A header says of no column what stands in it.
        let is_title = |cells: &Vec<String>| plain_words(&cells[0]) && !cells[1..].contains(&cells[0]);
        self.columns.iter().all(is_title) && self.columns.iter().any(headed)
    }

    /// Names in every cell of every column that begin alike, and above them a row that does not.
    fn are_all_names(&self) -> bool {
        let words = |cell: &String| {
            !cell.is_empty() && cell.chars().all(|c| c.is_alphanumeric() || c.is_whitespace()) && !is_data(cell)
        };
        let mut names = self.columns.iter().flat_map(|cells| cells.get(1..).unwrap_or_default());
        let Some(first) = self.columns.iter().find_map(|cells| cells.get(1).filter(|cell| is_parted(cell))) else {
            return false;
        };
        self.columns.iter().all(|cells| cells.first().is_some_and(words))
            && names.all(|name| shares(first, name) && !is_product(name))
    }

    /// Internal names beside what the groups are called to people.
    fn is_of_groups(&self) -> bool {
        self.internal_names(0)
    }

    /// Whether one column alone holds internal names behind so many rows, and another holds words.
    fn internal_names(&self, skip: usize) -> bool {
        let below = || self.columns.iter().map(move |cells| cells.get(skip..).unwrap_or_default());
        let are_identifiers = |cells: &&[String]| {
            !cells.is_empty() && cells.iter().all(|cell| is_identifier(cell)) && !has_doubles(cells)
        };
        let (identifiers, others): (Vec<_>, Vec<_>) = below().partition(are_identifiers);
        let are_words = |cells: &&[String]| cells.iter().any(|cell| cell.contains(' '));
        self.purpose == Purpose::Groups && identifiers.len() == 1 && others.iter().any(are_words)
    }

    /// Whether the first row is a header over internal names: above them stands what is none.
    fn heads_groups(&self) -> bool {
        let is_words = |cells: &Vec<String>| {
            cells.first().is_some_and(|cell| cell.chars().all(|c| c.is_alphabetic() || c == ' ') && !cell.is_empty())
        };
        self.rows.len() > 2 && self.columns.iter().all(is_words) && !self.internal_names(0) && self.internal_names(1)
    }

    /// Whether a column holds data, or, beside names that all begin alike, data in most rows and a word in the others: `Unlimited`.
    fn is_of_data(&self, column: usize) -> bool {
        let cells = self.below(column);
        let data = cells.iter().filter(|cell| is_data(cell)).count();
        let is_word = |cell: &&String| is_data(cell) || cell.split_whitespace().count() < 3 && !is_parted(cell);
        let alike = |other: &usize| {
            let names = self.below(*other);
            names.len() > 1 && names[1..].iter().all(|name| !names[0].is_empty() && shares(&names[0], name))
        };
        // No name ends in a semicolon: what stands behind it is a column that most rows leave blank.
        let blank = self.delimiter == b';' && cells.iter().any(String::is_empty);
        let told = || blank || cells.iter().any(|cell| !cell.is_empty() && is_data(cell));
        data == cells.len()
            || data * 2 >= cells.len()
                && told()
                && cells.iter().all(|cell| is_word(&cell))
                && (0..self.columns.len()).filter(|other| *other != column).any(|other| alike(&other))
    }

    /// Whether a number and nothing else stands beside a name of several parts, with no blank between.
    fn is_counted(&self, column: usize) -> bool {
        let is_number = |cell: &String| !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit());
        let beside = self.columns.iter().enumerate().filter(|(other, _)| *other != column);
        self.below(column).iter().all(|cell| is_parted(cell))
            && beside.clone().any(|(_, cells)| cells.iter().all(is_number))
    }

    fn layout(&self) -> Option<Layout> {
        let width = self.columns.len();
        let kind = kinds(&self.rows[self.header.min(self.rows.len())..], width, &[]);
        let data: Vec<usize> = (0..width).filter(|column| kind == Some(*column) || self.is_of_data(*column)).collect();
        // A blank first column is what indents a list.
        let only_indents = data.iter().all(|column| *column == 0 && self.below(0).iter().all(String::is_empty));
        let indented = self.below(0).iter().all(String::is_empty);
        let tabs = self.delimiter == b'\t' && !indented;
        let is_table = self.are_all_names()
            || !only_indents
            || self.is_quoted
            || tabs
            || self.product.is_some()
            || self.is_under_stranger();
        if !(is_table || self.is_of_groups() || self.heads_groups() || self.header == 1 && self.delimiter == b';') {
            return None;
        }
        let titles = if self.header == 1 { plain(&self.rows[0]) } else { Vec::new() };
        let administered = |column: usize| titles.get(column).is_some_and(|title| headers::is_administered(title));
        let column = (0..width)
            .filter(|column| !administered(*column) && Some(*column) != self.product && !data.contains(column))
            .max_by_key(|column| (likeness(self.below(*column), self.purpose), width - column))?;
        // What stands before a product has to be a profile of Campaign's somewhere, or it is the product that is a profile.
        let is_of_parts = || self.below(column).iter().all(|cell| is_parted(cell));
        if self.product.is_some() && likeness(self.below(column), Purpose::Profiles).1 == 0 && !is_of_parts() {
            return None;
        }
        let telling = data.iter().any(|column| self.below(*column).iter().any(|cell| is_telling(cell)));
        let certain = self.is_quoted || self.header == 1 || tabs || telling || self.product.is_some();
        // Numbers behind a comma may be the ends of names: then what is left of them is not told apart any more, or ends in a number
        // too. One line alone shows no table.
        let in_numbers = || self.below(column).iter().all(|cell| cell.ends_with(|c: char| c.is_ascii_digit()));
        let alone = self.rows.len() == 1 && !self.is_counted(column);
        if !certain && (has_doubles(&self.columns[column]) || alone || in_numbers()) {
            return None;
        }
        if tabs && self.rows.len() == 1 && data.is_empty() && !self.is_quoted && self.product.is_none() {
            return None;
        }
        let rows = &self.rows[self.header..];
        let cells = || rows.iter().filter_map(|row| row.cells.get(column));
        let persons = data.iter().any(|column| {
            let cells = self.below(*column);
            cells.iter().any(|cell| cell.contains('@'))
                && cells.iter().all(|cell| cell.is_empty() || cell.contains('@'))
        });
        let many = persons || cells().any(|cell| joined(&text(cell)) != Joined::One);
        let product = self.product.or_else(|| headers::product(&titles)).filter(|product| *product != column);
        let is_free = |at: usize| {
            !administered(at) && Some(at) != product && titles.get(at).is_none_or(|title| !headers::is_beside(title))
        };
        let below: Vec<Vec<String>> = (0..width).map(|column| self.below(column).to_vec()).collect();
        let more =
            if self.purpose == Purpose::Profiles && kind.is_none() { further(&below, column, is_free) } else { 0 };
        Some(Layout {
            delimiter: Some(self.delimiter),
            skip: self.header,
            column,
            more,
            width,
            many: many.then(|| several::parting(cells())),
            product: product.filter(|_| !many),
            kind: kind.filter(|kind| *kind != column),
            ..Layout::one_column()
        })
    }
}

/// Where the last cell of every row is a product: how many rows stand above as a header.
fn products_last(rows: &[Row]) -> Option<usize> {
    let last = |row: &Row| row.cells.len() > 1 && row.cells.last().is_some_and(|cell| is_product(&text(cell)));
    let header = usize::from(!rows.first().is_some_and(last));
    let below = rows.get(header..)?;
    let is_header = |row: &Row| row.cells.len() > 1 && row.cells.iter().all(|cell| !is_data(text(cell).trim()));
    let is_headed = header == 0 || rows.first().is_some_and(is_header);
    (!below.is_empty() && is_headed && below.iter().all(last)).then_some(header)
}

/// The number of cells that the most rows have, the fewest where several do.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<usize> = rows.iter().map(|row| row.cells.len()).collect();
    widths.sort_unstable();
    widths.chunk_by(|a, b| a == b).rev().max_by_key(|run| run.len()).map_or(0, |run| run[0])
}
