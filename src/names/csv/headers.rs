//! What the columns of an export are called, in the languages that this program speaks.

use super::super::Purpose;
use super::titles::{
    ADMINISTERED, ANY, BESIDE, EMAILS, GROUPS, INTERNAL, PLURALS, PRODUCTS, PROFILES, STATES, USER_GROUPS, USERNAMES,
};

/// A header without case, accents, blanks and signs.
pub(super) fn plain(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(cell).to_lowercase();
    text.chars().filter(|c| c.is_alphanumeric()).map(unaccented).collect()
}

fn unaccented(c: char) -> char {
    match c {
        'á' | 'å' | 'ä' | 'à' => 'a',
        'é' | 'ë' | 'è' => 'e',
        'í' | 'ï' => 'i',
        'ó' | 'ö' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    }
}

/// The column of the names among plain headers.
pub(super) fn names(cells: &[String], purpose: Purpose) -> Option<usize> {
    let order: [&[&str]; 4] = match purpose {
        Purpose::Profiles => [PROFILES, GROUPS, ANY, &[]],
        Purpose::Groups => [INTERNAL, GROUPS, ANY, PROFILES],
    };
    let found = |plain: fn(&str) -> &str| {
        order.into_iter().flatten().find_map(|header| cells.iter().position(|cell| plain(cell) == *header))
    };
    // Of several columns of names each may have a number: "Profile 1".
    found(|cell| cell).or_else(|| {
        let several = cells.iter().filter(|cell| cell.ends_with(|c: char| c.is_ascii_digit())).count() > 1;
        several.then(|| found(|cell| cell.trim_end_matches(|c: char| c.is_ascii_digit())))?
    })
}

/// Whether a column says of what type a group is.
pub(super) fn is_type(cell: &str) -> bool {
    ["type", "tipo", "유형", "typ", "類型", "grouptype"].contains(&cell)
}

/// Whether a header can be nothing but one: a title or a name is not called so.
pub(super) fn is_sure(cell: &str) -> bool {
    let sure = PROFILES.iter().position(|header| *header == "profile").unwrap_or(0);
    PROFILES[..sure].contains(&cell) || INTERNAL.contains(&cell)
}

/// Whether a column of this header holds several profiles in a cell.
pub(super) fn is_plural(cell: &str) -> bool {
    PLURALS.contains(&cell)
}

/// Whether a header names something that stands beside profiles, and no profile.
pub(in super::super) fn is_beside(cell: &str) -> bool {
    [PRODUCTS, EMAILS, USERNAMES, USER_GROUPS, STATES, BESIDE].iter().any(|headers| headers.contains(&cell))
}

/// Whether a cell is known as a header.
pub(super) fn is_one(cell: &str) -> bool {
    is_beside(cell) || [PROFILES, GROUPS, ANY, INTERNAL].iter().any(|headers| headers.contains(&cell))
}

/// Whether `text` is what a column of names is called.
pub(in super::super) fn is_header(text: &str) -> bool {
    let text = plain(text.as_bytes());
    text == "cn" || [PROFILES, GROUPS, ANY].iter().any(|headers| headers.contains(&text.as_str()))
}

/// Whether a row is one of headers and what nobody knows: one of names, and one of something beside them.
pub(super) fn are_likely(cells: &[String], purpose: Purpose) -> bool {
    names(cells, purpose).is_some_and(|column| {
        cells.iter().enumerate().any(|(at, cell)| at != column && is_beside(cell))
            && cells.iter().all(|cell| !cell.is_empty())
    })
}

/// Whether a row is one of headers and nothing else: each of its cells is known as one, and one is of something beside the names.
pub(super) fn are_known(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.is_empty() || is_one(cell)) && cells.iter().any(|cell| is_beside(cell))
}

/// The column of the products.
pub(super) fn product(cells: &[String]) -> Option<usize> {
    PRODUCTS.iter().find_map(|header| cells.iter().position(|cell| cell == header))
}

/// Whether a row under these headers is a person.
pub(super) fn are_of_persons(cells: &[String]) -> bool {
    cells.iter().any(|cell| EMAILS.contains(&cell.as_str()) || USERNAMES.contains(&cell.as_str()))
}

/// Whether a column holds what somebody administers.
pub(super) fn is_administered(cell: &str) -> bool {
    ADMINISTERED.iter().any(|part| cell.contains(part))
}

/// Where the cells of a person stand in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct PersonColumns {
    /// The e-mail address.
    pub(crate) email: Option<usize>,
    /// The name that the person signs in with.
    pub(crate) username: Option<usize>,
    /// The product profiles.
    pub(crate) profiles: Option<usize>,
    /// The user groups.
    pub(crate) user_groups: Option<usize>,
    /// Whether the account may be used.
    pub(crate) state: Option<usize>,
    /// What tells two accounts of one address apart.
    pub(crate) id: Option<usize>,
}

/// The columns of a person under a row of headers; `None` where nothing in it says that the rows are people.
pub(crate) fn person_columns(cells: &[Vec<u8>]) -> Option<PersonColumns> {
    let cells: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
    if !are_of_persons(&cells) {
        return None;
    }
    let find = |headers: &[&str]| headers.iter().find_map(|header| cells.iter().position(|cell| cell == header));
    Some(PersonColumns {
        email: find(EMAILS),
        username: find(USERNAMES),
        profiles: find(PROFILES),
        user_groups: find(USER_GROUPS),
        state: find(STATES),
        id: find(&["id", "userid"]),
    })
}
