//! The names a mask is tried on: product profiles as a list, a CSV or the User Management API's JSON, and Campaign's groups.

mod around;
mod beside;
mod campaign;
mod counts;
mod csv;
mod ends;
mod fragment;
mod framed;
mod groups;
mod joined;
mod json;
mod kind;
mod labels;
mod leftovers;
mod lines;
mod marks;
mod notes;
mod pages;
mod partly;
mod quoted;
mod records;
mod seems;
mod store;
mod text;
mod utf16;
mod windows;
mod xml;

pub(crate) use campaign::{find_campaign, is_campaign, speaks};
pub(super) use csv::{Many, PersonColumns, Row, Rows, Seen, names_in_cell, parting, person_columns};
pub(crate) use ends::trimmed;
pub(super) use ends::{is_blank, is_text};
pub use groups::Groups;
pub(super) use json::looks_like_json;
use kind::Type;
pub use notes::{Note, What};
pub(super) use pages::{Page, walk};
pub use seems::Seems;
pub use store::Names;
pub(super) use utf16::utf8_from_utf16;
pub(super) use windows::decoded;

/// The most unreadable places that are kept one by one; beyond it they are only counted.
pub const UNREADABLE_KEPT: usize = 1_000;

/// So many names decide whether the numbers beside them are their own.
const DECIDE: usize = 1_000;

/// So many bytes the name of a group has at most that stands at the end of a profile's.
const LONGEST_GROUP: usize = 500;

/// The form the names came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// One name a line.
    #[default]
    Lines,
    /// Rows of cells, with or without a header.
    Csv,
    /// Answers of `GET /v2/usermanagement/groups/{orgId}/{page}`.
    Json,
}

/// Why a line gave no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Its bytes are not UTF-8.
    NotUtf8,
    /// It holds control characters: not text.
    ControlCharacters,
    /// A quoted cell begins there and never ends.
    OpenQuote,
    /// The row ends before the column of the names.
    MissingColumn,
    /// The row has more cells than the table: a name may have been cut.
    LongRow,
    /// Several names, and which of the signs between them are their own is not certain.
    Unclear,
    /// A line ends within a cell.
    LineBreak,
    /// The JSON breaks off or is wrong there.
    BrokenJson,
    /// A group of the JSON that begins or is listed there has no name.
    NamelessGroup,
    /// The API's answer that begins there tells of an error.
    ErrorAnswer,
    /// The API's answer that begins there is about people.
    People,
    /// The last page, which begins there, says that more follow.
    MorePages,
    /// More text than the store holds (4 GiB).
    TooMuch,
}

/// A place that gave no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What reading a file or a paste brought.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The names, in their order.
    pub names: Names,
    /// How they were written down.
    pub form: Form,
    /// The first places that could not be read, at most [`UNREADABLE_KEPT`].
    pub unreadable: Vec<Unreadable>,
    /// How many places could not be read.
    pub unreadable_count: usize,
    /// Groups left out for their type (administrators' and developers' groups).
    pub left_out: usize,
    /// Groups dropped because they had been read already.
    pub duplicates: usize,
    /// Names that had blanks at their ends, which are taken off.
    pub trimmed: usize,
    /// The products the profiles belong to, each with its number of names, Campaign's first.
    pub products: Vec<(String, usize)>,
    /// Which of [`Reading::names`] are user groups: they give rights only through a profile. Ascending.
    pub user_groups: Vec<u32>,
    /// Where no name could be read: what was given instead of names.
    pub seems: Option<Seems>,
    /// What was taken for something, or taken off, by judgement.
    pub notes: Vec<Note>,
    /// The same with what was taken off the names: numbers of people, signs of a list.
    others: Vec<Reading>,
}

/// What the names are wanted for: it decides which column of a CSV counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// Profiles, on which masks are tried.
    Profiles,
    /// Operator groups of Campaign.
    Groups,
}

impl Reading {
    fn refuse(&mut self, line: usize, reason: Reason) {
        self.unreadable_count += 1;
        if self.unreadable.len() < UNREADABLE_KEPT {
            self.unreadable.push(Unreadable { line, reason });
        }
    }

    /// Keeps a name that counts, without the blanks at its ends. Returns whether there was room.
    fn keep(&mut self, text: &str, kind: Type, product: Option<&str>) -> bool {
        let name = trimmed(text);
        let kept = self.keep_whole(name, kind, product);
        self.trimmed += usize::from(kept && name.len() < text.len());
        kept
    }

    /// Keeps a name as it stands: nothing pads it. Returns whether there was room.
    fn keep_whole(&mut self, name: &str, kind: Type, product: Option<&str>) -> bool {
        let product = product.filter(|_| kind == Type::Profile);
        if !self.names.push_of(name, product) {
            return false;
        }
        if kind == Type::UserGroup {
            self.user_groups.extend(u32::try_from(self.names.len() - 1));
        }
        true
    }

    /// Takes in what `other` brought, which begins behind so many `lines`.
    fn append(&mut self, other: &Reading, lines: usize) {
        let before = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.append(&other.names);
        self.user_groups.extend(other.user_groups.iter().map(|index| before.saturating_add(*index)));
        for place in &other.unreadable {
            self.refuse(place.line + lines, place.reason);
        }
        self.unreadable_count += other.unreadable_count - other.unreadable.len();
        self.left_out += other.left_out;
        self.duplicates += other.duplicates;
        self.trimmed += other.trimmed;
        for note in &other.notes {
            self.note(Note { line: note.line + lines, ..*note });
        }
    }

    /// Adds a note to those there are, one of each kind.
    fn note(&mut self, note: Note) {
        match self.notes.iter_mut().find(|known| known.what == note.what) {
            Some(known) => {
                known.line = known.line.min(note.line);
                known.count += note.count;
            }
            None => self.notes.push(note),
        }
    }

    /// Counts the names of each product, Campaign's first.
    fn count_products(&mut self) {
        let mut counts = vec![0; self.names.products().len()];
        for product in (0..self.names.len()).filter_map(|index| self.names.product_id(index)) {
            counts[usize::from(product)] += 1;
        }
        self.products = self.names.products().iter().cloned().zip(counts).collect();
        self.products
            .sort_by_key(|(name, count)| (find_campaign(name).is_none(), std::cmp::Reverse(*count), name.clone()));
    }

    /// How many places could not be read; the whole is one where it is something else than names and no place of it was told.
    pub fn unread(&self) -> usize {
        self.unreadable_count.max(usize::from(self.seems.is_some()))
    }

    /// The reading with what was taken off its names where it is their own: more of them are called as one of `groups`, or fit
    /// (`fits`), with it than without.
    #[must_use]
    pub fn settled(mut self, groups: Option<&Groups>, fits: &dyn Fn(&str) -> bool) -> Reading {
        let is_group = |name: &str| {
            let ends = || name.char_indices().map(|(at, _)| &name[at..]).filter(|end| end.len() <= LONGEST_GROUP);
            groups.is_some_and(|groups| ends().any(|end| groups.place(end).is_some()))
        };
        let count = |reading: &Reading, of: &dyn Fn(&str) -> bool| {
            reading.names.iter().take(DECIDE).filter(|name| of(name)).count()
        };
        for other in std::mem::take(&mut self.others) {
            if count(&other, &is_group) > count(&self, &is_group) || count(&other, fits) > count(&self, fits) {
                return other;
            }
        }
        self
    }

    /// Whether the name at `index` is a user group.
    pub fn is_user_group(&self, index: usize) -> bool {
        u32::try_from(index).is_ok_and(|index| self.user_groups.binary_search(&index).is_ok())
    }
}

/// Reads names from `bytes`: lines, CSV or the API's JSON, told apart by what is in them. What can't be read is named in
/// the result and the rest is used.
pub fn read(bytes: &[u8]) -> Reading {
    read_owned(bytes.to_vec(), &mut |_| true).unwrap_or_default()
}

/// As [`read`], but turns the buffer itself into the store of the names where they are plain lines, so that a large file
/// is in memory once. `watch` is told the number of names so far now and then; `false` from it ends the reading with `None`.
pub fn read_owned(bytes: Vec<u8>, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    read_for(Purpose::Profiles, bytes, watch)
}

fn read_for(purpose: Purpose, bytes: Vec<u8>, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let mut bytes = utf8_from_utf16(bytes);
    let start = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    if u32::try_from(bytes.len()).is_err() {
        let mut reading = Reading::default();
        reading.refuse(1, Reason::TooMuch);
        return Some(reading);
    }
    let mut taken_for = None;
    if !wide && let Some((text, note)) = windows::decoded(&bytes) {
        (bytes, taken_for) = (text, Some(note));
    }
    ends::without_http_head(&mut bytes, start);
    if let Some(seems) = Seems::at_a_glance(&bytes[start..]) {
        if seems == Seems::Page
            && let Some(reading) = of_page(&bytes[start..], purpose, watch)
        {
            return Some(reading);
        }
        return Some(Reading { seems: Some(seems), ..Reading::default() });
    }
    let above = json::lines_above(&bytes[start..]);
    let mut reading = if json::looks_like_json(&bytes[start..]) {
        match json::read(&bytes[start..], purpose, watch)? {
            // A script's list is none of JSON's where a comma stands too much.
            broken if broken.names.is_empty() && text::is_script(&bytes[start..]) => {
                text::read(bytes, start, purpose, watch)?
            }
            reading => reading,
        }
    } else if above > 0 {
        below(&mut bytes, start..start + above, purpose, watch)?
    } else {
        text::read(bytes, start, purpose, watch)?
    };
    if let Some(note) = taken_for {
        reading.others.iter_mut().for_each(|other| other.notes.insert(0, note));
        reading.notes.insert(0, note);
    }
    if reading.names.is_empty() && reading.seems.is_none() {
        reading.seems = Some(Seems::of(&reading));
    }
    if reading.unreadable_count == 1 && matches!(reading.seems, Some(Seems::ErrorAnswer { .. } | Seems::People)) {
        // That one place is the whole, and is told as such.
        (reading.unreadable, reading.unreadable_count) = (Vec::new(), 0);
    }
    Some(reading)
}

/// Reads what Campaign exports of its groups, or the items of a page's source.
fn of_page(bytes: &[u8], purpose: Purpose, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    if purpose == Purpose::Groups {
        return xml::groups(bytes);
    }
    let mut reading = text::read(fragment::lines(bytes)?, 0, purpose, watch)?;
    reading.notes.insert(0, Note { what: What::Signs, line: 1, count: reading.names.len() });
    Some(reading)
}

/// Reads the JSON below the lines at `above`: remarks are passed over, anything else is told.
fn below(
    bytes: &mut [u8],
    above: std::ops::Range<usize>,
    purpose: Purpose,
    watch: &mut dyn FnMut(usize) -> bool,
) -> Option<Reading> {
    let lines = bytes[above.clone()].split(|byte| *byte == b'\n').enumerate();
    let told: Vec<usize> = lines.filter(|(_, line)| !json::is_remark(line)).map(|(line, _)| line + 1).collect();
    bytes[above.clone()].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    let mut reading = json::read(&bytes[above.start..], purpose, watch)?;
    for line in told {
        reading.refuse(line, Reason::Unclear);
    }
    Some(reading)
}

pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

#[cfg(test)]
mod tests;
