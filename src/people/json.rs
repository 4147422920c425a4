//! Saved answers about users: one page, several one after the other, or an array of pages.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{Person, Reading, Reason, Seems, State};
use crate::names::{self, Page, is_blank};

/// Reads all pages in `bytes`. With what was read comes what the whole seems to be where nobody was.
pub(super) fn read(bytes: &[u8], reading: &mut Reading, watch: &mut dyn FnMut(usize) -> bool) -> Option<Seems> {
    let mut found = Found { seems: Seems::OtherJson };
    names::walk::<Entry>(bytes, &mut |page| {
        match page {
            Page::Read { value, line } => found.entry(value, reading, line),
            Page::Broken { line, cut_off } => {
                reading.refuse(line, Reason::BrokenJson);
                let broken = if cut_off { names::Seems::CutOffJson } else { names::Seems::BrokenJson };
                found.met(Seems::Shared(broken));
            }
        }
        watch(reading.people.len())
    })?;
    reading.people.settle();
    Some(found.seems)
}

/// One value: a page, a person, a group, a name, or an array of these.
#[derive(Default)]
enum Entry {
    Object(Box<Object>),
    Name(String),
    Many(Vec<Entry>),
    #[default]
    Other,
}

/// The keys of a page, of a person and of an error answer that are read; everything else is skipped.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Object {
    users: Option<Entry>,
    /// A person's groups; the groups themselves in a page of them.
    groups: Option<Entry>,
    #[serde(rename = "groupName")]
    group_name: Option<IgnoredAny>,
    id: Entry,
    email: Entry,
    username: Entry,
    domain: Entry,
    #[serde(rename = "type")]
    kind: Entry,
    status: Entry,
    result: Entry,
    error_code: Entry,
    error: Entry,
}

impl Entry {
    /// The text, where it is one and not blank.
    fn text(&self) -> Option<&str> {
        match self {
            Entry::Name(text) if !is_blank(text) => Some(text),
            _ => None,
        }
    }
}

impl Object {
    /// The code of an error answer. A page beyond the last, `Not found`, is none.
    fn error(&self) -> Option<&str> {
        let result = self.result.text().filter(|result| result.to_ascii_lowercase().starts_with("error"));
        self.error_code.text().or(result).or(self.error.text())
    }

    fn is_person(&self) -> bool {
        self.email.text().is_some() || self.username.text().is_some()
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Entry, D::Error> {
        deserializer.deserialize_any(EntryVisitor)
    }
}

struct EntryVisitor;

impl<'de> Visitor<'de> for EntryVisitor {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of users")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Entry, A::Error> {
        Object::deserialize(MapAccessDeserializer::new(map)).map(|object| Entry::Object(Box::new(object)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Entry, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = seq.next_element()? {
            entries.push(entry);
        }
        Ok(Entry::Many(entries))
    }

    fn visit_str<E>(self, name: &str) -> Result<Entry, E> {
        Ok(Entry::Name(name.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Entry, E> {
        Ok(Entry::Other)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Entry, E> {
        Ok(Entry::Name(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Entry, E> {
        Ok(Entry::Name(number.to_string()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Entry, E> {
        Ok(Entry::Other)
    }

    fn visit_unit<E>(self) -> Result<Entry, E> {
        Ok(Entry::Other)
    }
}

/// What the input seems to be where it held nobody: of all that was met the most telling.
struct Found {
    seems: Seems,
}

impl Found {
    fn entry(&mut self, entry: Entry, reading: &mut Reading, line: usize) {
        match entry {
            Entry::Many(entries) => {
                for entry in entries {
                    self.entry(entry, reading, line);
                }
            }
            Entry::Object(object) => self.object(*object, reading, line),
            Entry::Name(_) | Entry::Other => reading.refuse(line, Reason::Nameless),
        }
    }

    fn object(&mut self, object: Object, reading: &mut Reading, line: usize) {
        if object.is_person() {
            return person(object, reading);
        }
        if let Some(users) = object.users {
            self.met(Seems::Nobody);
            return self.entry(users, reading, line);
        }
        if let Some(code) = object.error() {
            let code = code.to_owned();
            self.met(Seems::ErrorAnswer { code });
            return reading.refuse(line, Reason::ErrorAnswer);
        }
        let lists_groups = matches!(&object.groups, Some(Entry::Many(groups)) if groups.iter().any(is_group));
        if object.group_name.is_some() || lists_groups {
            self.met(Seems::Groups);
            return reading.refuse(line, Reason::Groups);
        }
        if object.result.text().is_some() {
            // A page beyond the last: `{"lastPage":true,"result":"Not found"}`.
            self.met(Seems::Nobody);
            return;
        }
        reading.refuse(line, Reason::Nameless);
    }

    /// Keeps the more telling of two; of two alike the first.
    fn met(&mut self, seems: Seems) {
        let rank = |seems: &Seems| match seems {
            Seems::ErrorAnswer { .. } => 0,
            Seems::Groups => 1,
            Seems::Shared(_) => 2,
            Seems::Nobody => 3,
            _ => 4,
        };
        if rank(&seems) < rank(&self.seems) {
            self.seems = seems;
        }
    }
}

fn is_group(entry: &Entry) -> bool {
    matches!(entry, Entry::Object(object) if object.group_name.is_some())
}

fn person(object: Object, reading: &mut Reading) {
    let text = |entry: &Entry| entry.text().map(|text| text.trim().to_owned()).unwrap_or_default();
    let (email, username) = (text(&object.email), text(&object.username));
    let identity = match object.id.text() {
        Some(id) => id.to_owned(),
        // One address may have an account of each type.
        None => {
            [&email, &username, &text(&object.domain), &text(&object.kind)].map(|part| part.to_lowercase()).join("\n")
        }
    };
    let state = object.status.text().map(State::parse).unwrap_or_default();
    let groups = match object.groups {
        Some(Entry::Many(groups)) => groups,
        _ => Vec::new(),
    };
    let profiles = groups.iter().filter_map(Entry::text);
    reading.people.add(identity, Person { email, username, state, ..Person::default() }, profiles);
}
