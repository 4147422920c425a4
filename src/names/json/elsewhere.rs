//! Groups in the JSON of other directories, which call a group's name otherwise.

use std::collections::HashSet;

use super::super::{Reading, Reason, Type, Unreadable, find_campaign, is_blank, is_text};
use super::Object;

/// Groups without the name that the API gives them.
#[derive(Default)]
pub(super) struct Elsewhere {
    /// What they are called.
    called: Vec<String>,
    /// The lines of those that have no name at all.
    nameless: Vec<usize>,
}

impl Elsewhere {
    /// Takes the name of a group that another directory gives, or its line where there is none.
    pub(super) fn take(&mut self, object: &Object, line: usize) {
        let texts = [&object.profile_name, &object.display_name, &object.name];
        let text = texts.into_iter().flatten().find_map(serde_json::Value::as_str);
        match text.filter(|name| !is_blank(name) && is_text(name)) {
            Some(name) => self.called.push(name.to_owned()),
            None if object.groups.is_none() && object.result.is_none() => self.nameless.push(line),
            None => {}
        }
    }

    /// Hands the names to a reading that has none, where one of them is of Campaign.
    pub(super) fn hand_over(&mut self, reading: &mut Reading) {
        if !self.called.iter().any(|name| find_campaign(name).is_some()) {
            return;
        }
        let nameless = self.nameless.drain(..).map(|line| Unreadable { line, reason: Reason::NamelessGroup });
        let is_other = |place: &Unreadable| place.reason != Reason::NamelessGroup;
        let mut told: Vec<Unreadable> = reading.unreadable.drain(..).filter(is_other).chain(nameless).collect();
        told.sort_by_key(|place| place.line);
        reading.unreadable_count = 0;
        for place in told {
            reading.refuse(place.line, place.reason);
        }
        let mut seen = HashSet::new();
        for name in self.called.drain(..) {
            if !seen.insert(name.clone()) {
                reading.duplicates += 1;
            } else if !reading.keep_whole(&name, Type::Profile, None) {
                return;
            }
        }
    }
}
