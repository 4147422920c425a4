//! The messages of one catalogue, each parsed when it is first asked for: a run needs a few hundred of them at most.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message, Pattern};

/// Where the messages stand, and those that were parsed.
pub(super) struct Messages {
    catalogue: &'static str,
    /// What a message's text is made into before it is parsed.
    prepare: fn(&str) -> String,
    /// The hash of each key and where its message begins, in the order of the hashes.
    places: Vec<(u32, u32)>,
    parsed: Mutex<HashMap<&'static str, Arc<FluentResource>>>,
}

impl Messages {
    /// Those of `catalogue`. None of them refers to another one.
    pub(super) fn of(catalogue: &'static str, prepare: fn(&str) -> String) -> Messages {
        let mut places = Vec::with_capacity(catalogue.len() / 64);
        let mut at = 0;
        for line in catalogue.split_inclusive('\n') {
            if begins_another(line) && !line.starts_with('#') {
                places.push((hash(key_of(line)), at));
            }
            at += u32::try_from(line.len()).unwrap_or(0);
        }
        places.sort_unstable();
        Messages { catalogue, prepare, places, parsed: Mutex::default() }
    }

    /// Whether there is a message `key`.
    pub(super) fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// The message `key`.
    ///
    /// # Panics
    /// On one that is not Fluent: they are compiled in, and a test reads each.
    pub(super) fn get(&self, key: &str) -> Option<Found> {
        let mut parsed = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(resource) = parsed.get(key) {
            return Some(Found(Arc::clone(resource)));
        }
        let text = self.find(key)?;
        let resource = FluentResource::try_new((self.prepare)(text))
            .unwrap_or_else(|(_, errors)| panic!("message {key}: {errors:?}"));
        let resource = Arc::new(resource);
        parsed.insert(key_of(text), Arc::clone(&resource));
        Some(Found(resource))
    }

    /// The text of the message `key`, up to the next one.
    fn find(&self, key: &str) -> Option<&'static str> {
        let wanted = hash(key);
        let first = self.places.partition_point(|(hash, _)| *hash < wanted);
        let same = self.places.get(first..)?.iter().take_while(|(hash, _)| *hash == wanted);
        let mut texts = same.filter_map(|(_, at)| self.catalogue.get(usize::try_from(*at).ok()?..));
        let text = texts.find(|text| key_of(text) == key)?;
        let mut lines = text.split_inclusive('\n');
        let first = lines.next().map_or(0, str::len);
        let more = lines.take_while(|line| !begins_another(line)).map(str::len);
        text.get(..first + more.sum::<usize>())
    }
}

/// A message that was parsed.
pub(super) struct Found(Arc<FluentResource>);

impl Found {
    fn message(&self) -> Option<&Message<&str>> {
        self.0.entries().find_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// What it says.
    pub(super) fn value(&self) -> Option<&Pattern<&str>> {
        self.message()?.value.as_ref()
    }

    /// What its attribute `name` says.
    pub(super) fn attribute(&self, name: &str) -> Option<&Pattern<&str>> {
        self.message()?.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
    }
}

/// Whether a message or a comment begins with `line`. What goes on with a message is indented, or closes its choices.
fn begins_another(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#')
}

/// The key of the message that begins with `text`.
fn key_of(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(text.len());
    &text[..end]
}

/// FNV-1a: short keys that nobody chooses to collide.
fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::catalogue::LANGUAGES;

    #[test]
    fn each_message_is_found_alone_as_it_stands_in_the_whole_catalogue() {
        for language in LANGUAGES {
            let messages = Messages::of(language.catalogue, str::to_owned);
            let whole = FluentResource::try_new(language.catalogue.to_owned()).expect("is Fluent");
            let mut count = 0;
            for entry in whole.entries() {
                let Entry::Message(message) = entry else { panic!("{}: {entry:?}", language.tag) };
                let found = messages.get(message.id.name).unwrap_or_else(|| panic!("{}", message.id.name));
                assert_eq!(found.message(), Some(message), "{}", language.tag);
                count += 1;
            }
            assert_eq!(messages.places.len(), count, "{}: none stands twice", language.tag);
            assert!(!messages.has("no-such-message") && messages.get("").is_none());
        }
    }
}
