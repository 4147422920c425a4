//! The rehearsal as the JSON of the contract.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::{Rehearsed, reason_id};
use crate::words::{Look, say};

/// `rehearse --json`.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    version: u8,
    file: Option<String>,
    ok: bool,
    summary: Totals,
    people: PeopleOf<'a>,
    unreadable: Vec<Unread>,
    truncated: bool,
}

#[derive(Serialize)]
struct Totals {
    people: usize,
    campaign: usize,
    #[serde(rename = "in")]
    inside: usize,
    out: usize,
    unsure: usize,
    control_panel: usize,
}

#[derive(Serialize)]
struct Unread {
    line: usize,
    reason: &'static str,
    message: String,
}

/// The listed people, each looked up while it is written.
struct PeopleOf<'a>(&'a Rehearsed<'a>);

struct One<'a> {
    rehearsed: &'a Rehearsed<'a>,
    index: usize,
}

impl Serialize for PeopleOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let listed = self.0.report.order().take(self.0.limit());
        serializer.collect_seq(listed.map(|index| One { rehearsed: self.0, index }))
    }
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (people, report) = (&self.rehearsed.reading.people, &self.rehearsed.report);
        let mut map = serializer.serialize_map(None)?;
        if let Some(person) = people.get(self.index) {
            let verdict = report.verdict(self.index);
            map.serialize_entry("email", &Some(&person.email).filter(|email| !email.is_empty()))?;
            if person.email.is_empty() {
                map.serialize_entry("username", &person.username)?;
            }
            map.serialize_entry("verdict", &verdict.id())?;
            if let Some(reason) = reason_id(verdict) {
                map.serialize_entry("reason", reason)?;
            }
            let profiles: Vec<&str> = report.profiles_of(people, person).map(|(name, _)| name).collect();
            map.serialize_entry("profiles", &profiles)?;
            map.serialize_entry("groups", &report.groups_of(people, person, true))?;
            let user_groups = report.user_groups_of(people, person);
            if !user_groups.is_empty() {
                map.serialize_entry("user_groups", &user_groups)?;
            }
            let unknown = report.groups_of(people, person, false);
            if !unknown.is_empty() {
                map.serialize_entry("unknown_groups", &unknown)?;
            }
            if let Some(nearest) = report.nearest_of(people, person) {
                map.serialize_entry("nearest", nearest)?;
            }
            if report.has_control_panel(self.index, person) {
                map.serialize_entry("control_panel", &true)?;
            }
        }
        map.end()
    }
}

/// The document of a rehearsal.
pub(super) fn of<'a>(rehearsed: &'a Rehearsed<'a>, look: &Look) -> Document<'a> {
    let (reading, summary) = (&rehearsed.reading, rehearsed.report.summary());
    let whole = reading.seems.iter().map(|seems| Unread {
        line: 1,
        reason: seems.id(),
        message: say::people::seems(&look.words, &look.glyphs, seems),
    });
    let places = reading.unreadable.iter().map(|place| Unread {
        line: place.line,
        reason: place.reason.id(),
        message: say::people::unreadable(&look.words, *place),
    });
    Document {
        version: 1,
        file: rehearsed.file.map(|file| file.display().to_string()),
        ok: rehearsed.is_ok(),
        summary: Totals {
            people: summary.people,
            campaign: summary.campaign,
            inside: summary.inside,
            out: summary.out,
            unsure: summary.unsure,
            control_panel: summary.control_panel,
        },
        people: PeopleOf(rehearsed),
        unreadable: whole.chain(places).collect(),
        truncated: rehearsed.hidden() > 0,
    }
}
