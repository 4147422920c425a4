//! Saved answers of the User Management API: one page, several one after the other, or an array of pages.
//!
//! The form is that of `GET /v2/usermanagement/groups/{orgId}/{page}`; groups are filtered by `type` only, never by name.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Form, Reading, Reason, is_blank};

/// Whether `bytes` begin as a JSON object or an array of what we read, and not as a name like `[EU] Campaign`.
pub(super) fn looks_like_json(bytes: &[u8]) -> bool {
    let mut signs = bytes.iter().filter(|byte| !byte.is_ascii_whitespace());
    match signs.next() {
        Some(b'{') => matches!(signs.next(), Some(b'"' | b'}')),
        Some(b'[') => matches!(signs.next(), Some(b'{' | b'"' | b'[' | b']')),
        _ => false,
    }
}

/// Reads all pages in `bytes`. After a broken page the reading goes on at the next line that begins one.
pub(super) fn read(bytes: &[u8], watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let mut reading = Reading { form: Form::Json, ..Reading::default() };
    let mut keep = Keep::default();
    let mut from = 0;
    loop {
        let mut pages = serde_json::Deserializer::from_slice(&bytes[from..]).into_iter::<Entry>();
        let mut begin = from;
        let broken = loop {
            match pages.next() {
                None => break None,
                Some(Ok(entry)) => {
                    keep.entry(entry, &mut reading, || line_of(bytes, begin));
                    begin = from + pages.byte_offset();
                    if !watch(reading.names.len()) {
                        return None;
                    }
                }
                Some(Err(error)) => break Some(error),
            }
        };
        let Some(error) = broken else { break };
        let line = line_of(bytes, from) + error.line().max(1) - 1;
        reading.refuse(line, Reason::BrokenJson);
        let blank = bytes[begin..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        match next_page(bytes, begin + blank, line) {
            Some(next) => from = next,
            None => break,
        }
    }
    reading.products = keep.products();
    Some(reading)
}

/// The line that the byte at `at` is in, or that begins after the blanks there, from 1.
fn line_of(bytes: &[u8], at: usize) -> usize {
    let blank = bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    bytes[..at + blank].split(|byte| *byte == b'\n').count()
}

/// Where a page may begin behind the broken one at `from`: the next line, not before `line`, that starts with `{` or `[`.
fn next_page(bytes: &[u8], from: usize, line: usize) -> Option<usize> {
    let mut current = bytes[..from].split(|byte| *byte == b'\n').count();
    (from..bytes.len())
        .find(|&at| {
            if bytes[at] != b'\n' {
                return false;
            }
            current += 1;
            current >= line && matches!(bytes.get(at + 1), Some(b'{' | b'['))
        })
        .map(|at| at + 1)
}

/// One value of the input: a page, a group by itself, a name by itself, or an array of these.
enum Entry {
    Object(Object),
    Name(String),
    Many(Vec<Entry>),
    Other,
}

/// The keys of a page and of a group that are read; everything else is skipped.
#[derive(Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Object {
    groups: Option<Vec<Object>>,
    #[serde(rename = "type")]
    kind: Option<Value>,
    group_name: Option<Value>,
    group_id: Option<Value>,
    product_name: Option<Value>,
    result: Option<Value>,
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
        Object::deserialize(MapAccessDeserializer::new(map)).map(Entry::Object)
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

/// What has been read so far: the API repeats its last page, and a saved file may hold a page twice.
#[derive(Default)]
struct Keep {
    seen: HashSet<(String, String)>,
    products: HashMap<String, usize>,
}

impl Keep {
    fn entry(&mut self, entry: Entry, reading: &mut Reading, line: impl Fn() -> usize + Copy) {
        match entry {
            Entry::Many(entries) => {
                for entry in entries {
                    self.entry(entry, reading, line);
                }
            }
            Entry::Name(name) => {
                self.group(Object { group_name: Some(Value::String(name)), ..Object::default() }, reading, line);
            }
            Entry::Object(Object { groups: Some(groups), .. }) => {
                for group in groups {
                    self.group(group, reading, line);
                }
            }
            // A page beyond the last: `{"lastPage":true,"result":"Not found"}`.
            Entry::Object(Object { result: Some(_), group_name: None, .. }) => {}
            Entry::Object(group) => self.group(group, reading, line),
            Entry::Other => reading.refuse(line(), Reason::NamelessGroup),
        }
    }

    fn group(&mut self, group: Object, reading: &mut Reading, line: impl Fn() -> usize) {
        let kind = group.kind.as_ref().and_then(Value::as_str).unwrap_or("PRODUCT_PROFILE").to_owned();
        let name = match group.group_name {
            Some(Value::String(name)) if !is_blank(&name) => name,
            _ => return reading.refuse(line(), Reason::NamelessGroup),
        };
        let identity = match &group.group_id {
            Some(id @ (Value::Number(_) | Value::String(_))) => (String::new(), id.to_string()),
            _ => (kind.clone(), name.clone()),
        };
        if !self.seen.insert(identity) {
            reading.duplicates += 1;
            return;
        }
        let user_group = match kind.as_str() {
            "PRODUCT_PROFILE" => false,
            "USER_GROUP" => true,
            _ => {
                reading.left_out += 1;
                return;
            }
        };
        if user_group {
            reading.user_groups.extend(u32::try_from(reading.names.len()));
        } else if let Some(product) = group.product_name.as_ref().and_then(Value::as_str) {
            *self.products.entry(product.to_owned()).or_default() += 1;
        }
        if !reading.names.push(&name) {
            reading.refuse(line(), Reason::TooMuch);
        }
    }

    fn products(self) -> Vec<(String, usize)> {
        let mut products: Vec<_> = self.products.into_iter().collect();
        products.sort_by_key(|(name, count)| {
            (!name.to_lowercase().contains("campaign"), std::cmp::Reverse(*count), name.clone())
        });
        products
    }
}
