//! What stands in cells and columns: data that no profile is called, products, names.

use super::super::joined::shares;
use super::super::{Purpose, Type, find_campaign};
use super::rows::Row;

pub(super) fn text(cell: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(cell)
}

/// The cells of each of `width` columns, without the blanks around them.
pub(super) fn columns(rows: &[Row], width: usize) -> Vec<Vec<String>> {
    let column = |column: usize| rows.iter().filter_map(move |row| row.cells.get(column));
    (0..width).map(|at| column(at).map(|cell| text(cell).trim().to_owned()).collect()).collect()
}

/// The column in which every row has one of the API's types; under a header that says so, in which some row has.
pub(super) fn kinds(rows: &[Row], width: usize, headers: &[String]) -> Option<usize> {
    let is_kind =
        |row: &Row, column: usize| row.cells.get(column).is_none_or(|cell| Type::parse(text(cell).trim()).is_some());
    let is_told = |row: &Row, column: usize| {
        row.cells.get(column).is_some_and(|cell| Type::parse(text(cell).trim()) == Some(Type::Profile))
    };
    let all = (0..width).find(|column| {
        rows.iter().all(|row| is_kind(row, *column)) && rows.iter().any(|row| row.cells.len() > *column)
    });
    let is_headed = |column: &usize| headers.get(*column).is_some_and(|header| super::headers::is_type(header));
    all.or_else(|| (0..width).filter(is_headed).find(|column| rows.iter().any(|row| is_told(row, *column))))
}

/// The columns beside that of the names whose cells all begin as a name does, and are no products; bit by bit. `is_free` says of
/// which nothing else is known.
pub(super) fn further(columns: &[Vec<String>], names: usize, is_free: impl Fn(usize) -> bool) -> u64 {
    let mut sorted: Vec<String> =
        columns[names].iter().filter(|cell| !cell.is_empty()).map(|cell| cell.to_lowercase()).collect();
    sorted.sort_unstable();
    let begins_alike = |cell: &String| {
        let cell = cell.to_lowercase();
        let at = sorted.partition_point(|name| *name < cell);
        let near = [at.checked_sub(1), Some(at)];
        near.into_iter().flatten().filter_map(|at| sorted.get(at)).any(|name| *name == cell || shares(name, &cell))
    };
    let are_names = |cells: &[String]| {
        let mut filled = cells.iter().filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some() && filled.all(|cell| !is_product(cell) && !is_data(cell) && begins_alike(cell))
    };
    let found = (0..columns.len().min(64)).filter(|at| *at != names && is_free(*at) && are_names(&columns[*at]));
    found.fold(0, |bits, at| bits | (1 << at))
}

pub(super) fn has_doubles(cells: &[String]) -> bool {
    let mut seen = std::collections::HashSet::new();
    cells.iter().any(|cell| !seen.insert(cell))
}

/// What no profile is called: nothing, a number, an e-mail address, a link, a date, a yes or no, a type of the API.
pub(super) fn is_data(cell: &str) -> bool {
    let digits = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || ".-:/T+Z ".contains(c));
    cell.is_empty() || digits || is_telling(cell)
}

/// Data that is no end of a name either: an address, a link, a yes or no, a type of the API.
pub(super) fn is_telling(cell: &str) -> bool {
    let word = ["true", "false", "yes", "no", "active", "inactive"].iter().any(|word| cell.eq_ignore_ascii_case(word));
    let constant = cell.len() > 3 && cell.contains('_') && cell.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    // A sign at the beginning is that of an attribute: a header of Campaign's own exports.
    word || constant || cell.strip_prefix('@').unwrap_or(cell).contains('@') || cell.contains("://")
}

/// A product as Adobe calls it, perhaps with the instance behind it: `Adobe Campaign`, `Adobe Campaign - prod`.
pub(super) fn is_product(cell: &str) -> bool {
    let cell = cell.trim();
    let is_adobe = cell.get(..6).is_some_and(|head| head.eq_ignore_ascii_case("adobe "));
    let is_bare = ["campaign", "campaign classic", "campaign standard", "campaign v7", "campaign v8"];
    is_bare.iter().any(|product| cell.eq_ignore_ascii_case(product))
        || is_adobe
            && cell.matches(" - ").count() < 2
            && cell.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "-()&.".contains(c))
}

/// A name of several parts, as profiles are called and products are not.
pub(super) fn is_parted(cell: &str) -> bool {
    cell.matches(" - ").count() > 1 || cell.contains(['_', '/', '|'])
}

/// Like an internal name: one word of plain signs.
pub(super) fn is_identifier(cell: &str) -> bool {
    !cell.is_empty() && cell.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}

/// How much a column looks like what is wanted, each value counted once: of profiles, cells that begin alike as those of one tenant
/// do, then those that speak of Campaign, at their beginning the more; of groups, cells like internal names; then those that are no
/// data.
pub(super) fn likeness(cells: &[String], purpose: Purpose) -> (usize, usize, usize) {
    let mut names: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !is_data(cell)).collect();
    names.sort_unstable();
    names.dedup();
    match purpose {
        Purpose::Profiles => (alike(&names), names.iter().map(|name| says(name)).sum(), names.len()),
        Purpose::Groups => (0, names.iter().filter(|name| is_identifier(name)).count(), names.len()),
    }
}

/// How much a cell speaks of Campaign.
pub(super) fn says(cell: &str) -> usize {
    let begin = cell.get(..6).filter(|head| head.eq_ignore_ascii_case("adobe ")).map_or(cell, |_| &cell[6..]);
    let word = |end: usize| begin[..end].trim_start().chars().all(char::is_alphanumeric);
    find_campaign(begin).map_or(0, |end| if word(end) { 2 } else { 1 })
}

/// How many of sorted `names` begin as the one before them: 0 where fewer than half do.
fn alike(names: &[&str]) -> usize {
    let count = names.windows(2).filter(|pair| shares(pair[0], pair[1])).count();
    if count * 2 >= names.len() { count } else { 0 }
}
