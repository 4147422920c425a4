//! The Admin Console's export of users: columns found by their headers, several profiles in a quoted cell.

use super::{Person, Reading, Reason, Seems, State};
use crate::names::{Many, PersonColumns, Row, Rows, Seen, is_text, names_in_cell, parting, person_columns};

/// In how many of the first rows the header may stand, below a title.
const HEADER_WITHIN: usize = 6;

/// How many rows are looked at to learn what parts the profiles in a cell.
const SAMPLE: usize = 1_000;

/// How many rows pass between two looks at the watcher.
const WATCH_EVERY: usize = 1_024;

/// How a table of people is laid out.
struct Layout {
    delimiter: u8,
    /// Rows before the first person, blank ones not counted.
    skip: usize,
    columns: PersonColumns,
    profiles: usize,
    many: Many,
}

/// Reads the rows of a CSV. With what was read comes what the whole seems to be where nobody was.
pub(super) fn read(bytes: &[u8], reading: &mut Reading, watch: &mut dyn FnMut(usize) -> bool) -> Option<Seems> {
    let layout = match layout(bytes) {
        Ok(layout) => layout,
        Err(seems) => return Some(seems),
    };
    let rows = || rows(bytes, layout.delimiter).skip(layout.skip).enumerate();
    // A sign in a cell parts two names or is one's own: that the whole column shows.
    let mut seen = Seen::default();
    for (number, row) in rows() {
        if number % WATCH_EVERY == 0 && !watch(0) {
            return None;
        }
        if let Ok(cell) = cell(&row, Some(layout.profiles)) {
            seen.take(&names_in_cell(cell, layout.many));
        }
    }
    for (number, row) in rows() {
        if number % WATCH_EVERY == 0 && !watch(reading.people.len()) {
            return None;
        }
        if let Err(reason) = person(&row, &layout, &seen, reading) {
            reading.refuse(row.line, reason);
        }
    }
    reading.people.settle();
    Some(Seems::EmptyTable)
}

fn rows(bytes: &[u8], delimiter: u8) -> impl Iterator<Item = Row> {
    Rows::new(bytes, Some(delimiter)).filter(|row| !row.is_blank())
}

/// Finds the header: the delimiter under which it names the most columns of a person.
fn layout(bytes: &[u8]) -> Result<Layout, Seems> {
    let hinted = bytes.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(b"sep="));
    let hint = bytes.get(4).copied().filter(|sign| hinted && matches!(sign, b',' | b';' | b'\t' | b'|'));
    let delimiters = hint.map_or(vec![b',', b';', b'\t'], |hint| vec![hint]);
    let named = |columns: &PersonColumns| {
        let columns =
            [columns.email, columns.username, columns.profiles, columns.user_groups, columns.state, columns.id];
        columns.into_iter().flatten().count()
    };
    let found = delimiters
        .into_iter()
        .flat_map(|delimiter| {
            let head = rows(bytes, delimiter).take(HEADER_WITHIN).enumerate();
            head.filter_map(move |(at, row)| Some((delimiter, at + 1, person_columns(&row.cells)?)))
        })
        .max_by_key(|(_, skip, columns)| (named(columns), std::cmp::Reverse(*skip)));
    let Some((delimiter, skip, columns)) = found else { return Err(Seems::NoPersons) };
    let Some(profiles) = columns.profiles else { return Err(Seems::NoProfiles) };
    let sample: Vec<Row> = rows(bytes, delimiter).skip(skip).take(SAMPLE).collect();
    let many = parting(sample.iter().filter_map(|row| row.cells.get(profiles)));
    Ok(Layout { delimiter, skip, columns, profiles, many })
}

fn person(row: &Row, layout: &Layout, seen: &Seen, reading: &mut Reading) -> Result<(), Reason> {
    if row.open {
        return Err(Reason::OpenQuote);
    }
    let columns = &layout.columns;
    let last = [columns.email.or(columns.username), Some(layout.profiles)].into_iter().flatten().max();
    if last.is_some_and(|last| last >= row.cells.len()) {
        return Err(Reason::MissingColumn);
    }
    let (email, username) = (cell(row, columns.email)?, cell(row, columns.username)?);
    if email.is_empty() && username.is_empty() {
        return Err(Reason::Nameless);
    }
    let profiles = cell(row, Some(layout.profiles))?;
    let id = cell(row, columns.id)?;
    let identity =
        if id.is_empty() { format!("{}\n{}", email.to_lowercase(), username.to_lowercase()) } else { id.to_owned() };
    let person = Person {
        email: email.to_owned(),
        username: username.to_owned(),
        state: State::parse(cell(row, columns.state)?),
        profiles: Vec::new(),
        in_user_groups: !cell(row, columns.user_groups)?.is_empty(),
    };
    let names = names_in_cell(profiles, layout.many);
    let halves = seen.halves(&names);
    // One name or two: both count, since the groups that Campaign knows may tell.
    let runs = names.iter().zip(&halves).collect::<Vec<_>>();
    let joined: Vec<String> = runs
        .chunk_by(|(_, half), (_, next)| **half && **next)
        .filter(|run| run.len() > 1)
        .map(|run| run.iter().map(|(name, _)| **name).collect::<Vec<&str>>().join(layout.many.sign()))
        .collect();
    reading.people.add(identity, person, joined.iter().map(String::as_str).chain(names.iter().copied()));
    if joined.is_empty() { Ok(()) } else { Err(Reason::Unclear) }
}

/// A cell without the blanks around it; empty where the row has no such column.
fn cell(row: &Row, column: Option<usize>) -> Result<&str, Reason> {
    let Some(cell) = column.and_then(|column| row.cells.get(column)) else { return Ok("") };
    let text = std::str::from_utf8(cell).map_err(|_| Reason::NotUtf8)?;
    // Lines within a quoted cell are one more way to write several.
    let is_text = text.split(['\n', '\r']).all(is_text);
    if is_text { Ok(text.trim()) } else { Err(Reason::ControlCharacters) }
}
