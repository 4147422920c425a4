//! The people of the Admin Console: read from a file, and for each whether the mask and Campaign's groups let that person in.
//!
//! Sources: the User Management API's answers of `GET /v2/usermanagement/users/{orgId}/{page}`, and the Admin Console's
//! export of users as CSV.

pub mod chain;
mod csv;
mod json;
mod report;
mod seems;
mod store;
mod verdict;

use strum::{IntoStaticStr, VariantArray};

pub use report::{Report, Summary, rehearse, rehearse_unless};
pub use seems::Seems;
pub use store::{People, Person, State};
pub use verdict::{Known, Out, Profile, Verdict};

use super::names::{self, UNREADABLE_KEPT};

/// Why a place gave no person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// Its bytes are not UTF-8.
    #[strum(serialize = "not-utf-8")]
    NotUtf8,
    /// It holds control characters: not text.
    ControlCharacters,
    /// A quoted cell begins there and never ends.
    OpenQuote,
    /// The row ends before the column of the profiles.
    MissingColumn,
    /// The JSON breaks off or is wrong there.
    BrokenJson,
    /// A person with neither an e-mail address nor a user name.
    Nameless,
    /// The API's answer that begins there tells of an error.
    ErrorAnswer,
    /// The API's answer that begins there is about groups.
    Groups,
    /// A sign in the cell of the profiles may part two names or belong to one: both count.
    Unclear,
    /// More text than is read (4 GiB).
    TooMuch,
}

impl Reason {
    /// Its name in JSON and in the catalogues.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A place that gave no person, or not for certain what one has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What reading a file brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The people, in their order.
    pub people: People,
    /// The first places that could not be read, at most [`UNREADABLE_KEPT`].
    pub unreadable: Vec<Unreadable>,
    /// How many places could not be read.
    pub unreadable_count: usize,
    /// Where nobody could be read: what was given instead of people.
    pub seems: Option<Seems>,
    /// The text was taken for another than it says.
    pub taken_for: Option<names::Note>,
}

impl Reading {
    fn refuse(&mut self, line: usize, reason: Reason) {
        self.unreadable_count += 1;
        if self.unreadable.len() < UNREADABLE_KEPT {
            self.unreadable.push(Unreadable { line, reason });
        }
    }
}

/// Reads people from `bytes`: the API's JSON (one page, several one after the other, or an array of pages) or a CSV, told
/// apart by what is in them. What can't be read is named in the result and the rest is used. `watch` is told the number of
/// people so far now and then; `false` from it ends the reading with `None`.
pub fn read(bytes: Vec<u8>, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let mut reading = Reading::default();
    if u32::try_from(bytes.len()).is_err() {
        reading.refuse(1, Reason::TooMuch);
        return Some(reading);
    }
    let wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let mut bytes = names::utf8_from_utf16(bytes);
    if !wide && let Some((text, note)) = names::decoded(&bytes) {
        (bytes, reading.taken_for) = (text, Some(note));
    }
    let text = bytes.strip_prefix(names::BYTE_ORDER_MARK).unwrap_or(&bytes);
    if let Some(seems) = names::Seems::at_a_glance(text) {
        return Some(Reading { seems: Some(Seems::Shared(seems)), ..reading });
    }
    let seems = if names::looks_like_json(text) {
        json::read(text, &mut reading, watch)?
    } else {
        csv::read(text, &mut reading, watch)?
    };
    if reading.people.is_empty() {
        reading.seems = Some(seems);
        if reading.unreadable_count == 1 && reading.seems.as_ref().is_some_and(Seems::is_whole) {
            // That one place is the whole, and is told as such.
            (reading.unreadable, reading.unreadable_count) = (Vec::new(), 0);
        }
    }
    Some(reading)
}

#[cfg(test)]
mod tests;
