//! Saved answers of the User Management API: one page, several one after the other, or an array of pages.
//!
//! The form is that of `GET /v2/usermanagement/groups/{orgId}/{page}`; groups are filtered by `type` only, never by name.

mod elsewhere;

use std::collections::HashSet;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::pages::{self, Page};
use super::{Form, Purpose, Reading, Reason, Seems, Type, is_blank, is_text};
use elsewhere::Elsewhere;

/// Whether `bytes` begin as a JSON object or an array of what we read, and not as a name like `[EU] Campaign`.
pub(crate) fn looks_like_json(bytes: &[u8]) -> bool {
    let mut signs = bytes.iter().filter(|byte| !byte.is_ascii_whitespace());
    match signs.next() {
        Some(b'{') => matches!(signs.next(), Some(b'"' | b'}')),
        Some(b'[') => matches!(signs.next(), Some(b'{' | b'"' | b'[' | b']')),
        _ => false,
    }
}

/// How many lines may stand above.
const MOST_ABOVE: usize = 5;

/// How many of the first bytes of `bytes` are lines above a page: a comment, a prompt, what somebody wrote there. 0 where none
/// follows them.
pub(super) fn lines_above(bytes: &[u8]) -> usize {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n').take(MOST_ABOVE) {
        at += line.len();
        let rest = bytes[at..].trim_ascii_start();
        // More than what a name may begin with.
        let remarks = || bytes[..at].split(|byte| *byte == b'\n').all(is_remark);
        if (rest.starts_with(b"{")
            || rest.starts_with(b"[{")
            || rest.starts_with(b"[ {")
            || rest.starts_with(b"[\n")
            || rest.starts_with(b"[\"") && remarks())
            && bytes[at..].first().is_some_and(|byte| matches!(byte, b'{' | b'['))
            && looks_like_json(rest)
        {
            return at;
        }
    }
    0
}

/// Whether a line is a comment or what a shell was told, and so no name.
pub(super) fn is_remark(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    ["//", "#", "/*", "--", ";", "$ ", "> ", "* "].iter().any(|sign| line.starts_with(sign.as_bytes()))
        || line.ends_with(b":")
        || line.is_empty()
}

/// Reads all pages in `bytes`. After a broken page the reading goes on at the next one.
pub(super) fn read(bytes: &[u8], purpose: Purpose, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let mut reading = Reading { form: Form::Json, ..Reading::default() };
    let mut keep = Keep { of_campaign: purpose == Purpose::Groups, ..Keep::default() };
    pages::walk(bytes, &mut |page| {
        match page {
            Page::Read { value, line } => keep.entry(value, &mut reading, line),
            Page::Broken { line, cut_off } => {
                reading.refuse(line, Reason::BrokenJson);
                keep.cut_off = cut_off;
            }
        }
        watch(reading.names.len())
    })?;
    if reading.names.is_empty() && !keep.people && keep.error.is_none() {
        keep.elsewhere.hand_over(&mut reading);
    }
    if reading.names.is_empty() {
        reading.seems = keep.seems();
    }
    if let Some(line) = keep.more.filter(|_| !keep.has_last) {
        reading.refuse(line, Reason::MorePages);
    }
    reading.count_products();
    Some(reading)
}

/// One value of the input: a page, a group by itself, a name by itself, or an array of these.
enum Entry {
    Object(Box<Object>),
    Name(String),
    Many(Vec<Entry>),
    Other,
}

/// The keys of a page, of a group and of an error answer that are read; everything else is skipped.
#[derive(Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Object {
    groups: Option<Entry>,
    users: Option<IgnoredAny>,
    email: Option<IgnoredAny>,
    username: Option<IgnoredAny>,
    #[serde(rename = "type")]
    kind: Option<Value>,
    group_name: Option<Value>,
    internal_name: Option<Value>,
    #[serde(alias = "Name")]
    name: Option<Value>,
    #[serde(alias = "DisplayName")]
    display_name: Option<Value>,
    #[serde(alias = "ProfileName")]
    profile_name: Option<Value>,
    /// The groups of other directories.
    value: Option<Entry>,
    group_id: Option<Value>,
    product_name: Option<Value>,
    result: Option<Value>,
    last_page: Option<Value>,
    #[serde(rename = "error_code")]
    error_code: Option<Value>,
    error: Option<Value>,
}

impl Object {
    /// The code of an error answer; `None` where it is none. A page beyond the last, `Not found`, is none either.
    fn error_code(&self) -> Option<String> {
        let told = |value: &Option<Value>| match value {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        let result = told(&self.result).filter(|result| result.to_ascii_lowercase().starts_with("error"));
        told(&self.error_code).or(result).or_else(|| told(&self.error))
    }

    fn is_about_people(&self) -> bool {
        self.users.is_some() || (self.group_name.is_none() && (self.email.is_some() || self.username.is_some()))
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
        f.write_str("a page of groups")
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

    fn visit_i64<E>(self, _: i64) -> Result<Entry, E> {
        Ok(Entry::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Entry, E> {
        Ok(Entry::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Entry, E> {
        Ok(Entry::Other)
    }

    fn visit_unit<E>(self) -> Result<Entry, E> {
        Ok(Entry::Other)
    }
}

/// What the pages held.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Pages {
    /// There was none.
    #[default]
    None,
    /// No group.
    Empty,
    /// Groups.
    WithGroups,
}

/// What has been read so far: the API repeats its last page, and a saved file may hold a page twice.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "what was seen on the way, each by itself")]
struct Keep {
    /// Operator groups are read, which Campaign exports by other names.
    of_campaign: bool,
    seen: HashSet<(String, String, String)>,
    /// The code of the first error answer.
    error: Option<String>,
    people: bool,
    pages: Pages,
    cut_off: bool,
    /// The last page is among them.
    has_last: bool,
    /// The line of the last page that says more follow.
    more: Option<usize>,
    elsewhere: Elsewhere,
}

impl Keep {
    fn entry(&mut self, entry: Entry, reading: &mut Reading, line: usize) {
        match entry {
            Entry::Many(entries) => {
                for entry in entries {
                    self.entry(entry, reading, line);
                }
            }
            Entry::Name(name) => {
                self.group(Object { group_name: Some(Value::String(name)), ..Object::default() }, reading, line);
            }
            Entry::Object(object) => self.object(*object, reading, line),
            Entry::Other => reading.refuse(line, Reason::NamelessGroup),
        }
    }

    fn object(&mut self, mut object: Object, reading: &mut Reading, line: usize) {
        if self.of_campaign && object.group_name.is_none() {
            // Campaign's own attributes of a group.
            object.group_name = object.internal_name.take().or(object.name.take());
        }
        if object.is_about_people() {
            self.people = true;
            return reading.refuse(line, Reason::People);
        }
        match object.last_page {
            Some(Value::Bool(true)) => self.has_last = true,
            Some(Value::Bool(false)) => self.more = Some(line),
            _ => {}
        }
        if object.group_name.is_none() && !self.of_campaign {
            if let Some(value @ Entry::Many(_)) = object.value.take() {
                return self.entry(value, reading, line);
            }
            self.elsewhere.take(&object, line);
        }
        if let Some(groups) = object.groups.take() {
            self.pages = self.pages.max(Pages::Empty);
            return self.entry(groups, reading, line);
        }
        if object.group_name.is_some() {
            return self.group(object, reading, line);
        }
        if let Some(code) = object.error_code() {
            self.error.get_or_insert(code);
            return reading.refuse(line, Reason::ErrorAnswer);
        }
        if object.result.is_some() {
            // A page beyond the last: `{"lastPage":true,"result":"Not found"}`.
            self.pages = self.pages.max(Pages::Empty);
        } else {
            self.group(object, reading, line);
        }
    }

    fn group(&mut self, group: Object, reading: &mut Reading, line: usize) {
        self.pages = Pages::WithGroups;
        let kind = group.kind.as_ref().and_then(Value::as_str).unwrap_or("PRODUCT_PROFILE").to_owned();
        let name = match group.group_name {
            Some(Value::String(name)) if !is_blank(&name) => name,
            _ => return reading.refuse(line, Reason::NamelessGroup),
        };
        if !is_text(&name) {
            return reading.refuse(line, Reason::ControlCharacters);
        }
        let product = group.product_name.as_ref().and_then(Value::as_str);
        let identity = match &group.group_id {
            // Nothing and 0 are no numbers of a group.
            Some(id @ (Value::Number(_) | Value::String(_))) if id != 0 && id != "" => {
                (String::new(), id.to_string(), String::new())
            }
            // Two products may each have a profile of one name.
            _ => (kind.clone(), name.clone(), product.unwrap_or_default().to_owned()),
        };
        if !self.seen.insert(identity) {
            reading.duplicates += 1;
            return;
        }
        let kind = Type::parse(&kind).unwrap_or(Type::Profile);
        if kind == Type::Other {
            reading.left_out += 1;
        } else if !reading.keep_whole(&name, kind, product) {
            // In JSON nothing pads a name: its blanks are its own.
            reading.refuse(line, Reason::TooMuch);
        }
    }

    /// What JSON without a name seems to be.
    fn seems(&self) -> Option<Seems> {
        if let Some(code) = &self.error {
            return Some(Seems::ErrorAnswer { code: code.clone() });
        }
        if self.people {
            return Some(Seems::People);
        }
        if self.cut_off {
            return Some(Seems::CutOffJson);
        }
        (self.pages == Pages::Empty).then_some(Seems::NoGroups)
    }
}

#[cfg(test)]
mod tests;
