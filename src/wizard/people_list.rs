//! The people of the final pane: where they come from, what is known of each, and which are shown.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::effect::{Effect, Task};
use super::gets_in::GetsIn;
use crate::base::told::Told;
use crate::campaign::umapi::{Asked, BASE, Progress, Refusal};
use crate::mask::Mask;
use crate::names::{self, Groups};
use crate::people::{Known, People, Person, Reading, Report, Verdict};

/// What the host does for the people.
#[derive(Debug)]
pub enum PeopleTask {
    /// Read them from this file.
    Read(PathBuf),
    /// Ask the User Management API for those of an organisation.
    Ask(Organization),
    /// Judge them.
    Judge(Box<Rehearsal>),
    /// Stop reading and asking.
    Stop,
}

/// What people were judged by: the mask, Campaign's groups, the addresses that operators share.
pub(super) type JudgedBy = (String, Option<Arc<Groups>>, Arc<HashSet<String>>);

/// Everything that a judgement takes.
#[derive(Debug)]
pub struct Rehearsal {
    /// The mask as it is typed.
    pub text: String,
    /// The mask, where it compiles.
    pub mask: Option<Mask>,
    /// The people, shared.
    pub people: Arc<People>,
    /// Campaign's groups, where they are known.
    pub groups: Option<Arc<Groups>>,
    /// The organisation's profiles, where the API told them.
    pub profiles: Option<Arc<names::Reading>>,
    /// E-mail addresses that two operators in Campaign have.
    pub shared_emails: Arc<HashSet<String>>,
}

impl Rehearsal {
    /// What is known besides the people and the mask.
    pub fn known(&self) -> Known<'_> {
        let shared_emails = self.shared_emails.as_ref().clone();
        Known { shared_emails, ..Known::of(self.groups.as_deref(), self.profiles.as_deref()) }
    }
}

/// What comes of a [`PeopleTask`].
#[derive(Debug)]
pub enum PeopleNews {
    /// So many are read of a file by now.
    Read(usize),
    /// How far the API is read.
    Asking(Progress),
    /// They are there.
    Came(Box<Came>),
    /// The file can't be read.
    NotRead(Told),
    /// The API gave nobody.
    Refused(Asked, Refusal),
    /// They are judged.
    Judged(Box<Report>),
}

/// People that came.
#[derive(Debug, Clone, Default)]
pub struct Came {
    /// The people.
    pub reading: Reading,
    /// The organisation's profiles, where the API told them.
    pub profiles: Option<names::Reading>,
}

/// Whose people are asked for, and who gives the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// The IMS server.
    pub ims: String,
    /// The organisation's ID.
    pub id: String,
}

/// The credential for the User Management API, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Api {
    /// The client ID.
    pub client: String,
    /// Where the API is.
    pub base: String,
}

impl Api {
    /// The API at `base`, else Adobe's own.
    pub fn new(client: &str, base: Option<&str>) -> Api {
        Api { client: client.to_owned(), base: base.unwrap_or(BASE).to_owned() }
    }
}

/// What is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnderWay {
    /// A file is read: so many people by now.
    File(usize),
    /// The API is asked.
    Api(Progress),
}

/// Why there is nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotThere {
    /// The file can't be read.
    File(Told),
    /// The API gave nothing.
    Api(Asked, Refusal),
    /// The person stopped it.
    Stopped,
}

/// Which people are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PeopleFilter {
    /// Everybody with a profile of Campaign.
    #[default]
    All,
    /// Who is shut out.
    Out,
    /// Of whom it is not known.
    Unsure,
}

/// The people and what is known of them.
#[derive(Debug, Default)]
pub struct PeopleList {
    /// The credential of the API, where there is one.
    pub api: Option<Api>,
    /// The file that they are read from.
    pub file: Option<PathBuf>,
    /// What is under way.
    pub under_way: Option<UnderWay>,
    /// Why there is nobody.
    pub not_there: Option<NotThere>,
    /// What else the source told: what could not be read, what it seems to be; without the people.
    pub reading: Reading,
    /// Which are shown.
    pub filter: PeopleFilter,
    pub(super) people: Arc<People>,
    pub(super) profiles: Option<Arc<names::Reading>>,
    pub(super) report: Option<Report>,
    /// Everybody with a profile of Campaign: out, unsure, in.
    pub(super) order: Vec<u32>,
    /// Who was chosen when the list was let go of, by the address.
    pub(super) held: Option<String>,
    /// Whose people were asked for last.
    pub(super) asked: Option<Organization>,
    /// The host that the person said the credential may go to.
    pub(super) trusted: Option<String>,
    /// The number of the last reading; an answer to an older one is dropped.
    pub(super) reading_number: u64,
    /// The number of the last judgement.
    pub(super) judgement: u64,
    pub(super) judged_by: Option<JudgedBy>,
    /// E-mail addresses that two operators in Campaign have, as a session told them.
    pub(super) shared_emails: Arc<HashSet<String>>,
}

impl PeopleList {
    /// Whether there is a list at all: people, or where they would come from.
    pub fn is_there(&self) -> bool {
        self.api.is_some() || self.file.is_some()
    }

    /// Everybody.
    pub fn all(&self) -> &People {
        &self.people
    }

    /// The judgement, once it is there.
    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }

    /// Whose people were asked for last.
    pub fn asked(&self) -> Option<&Organization> {
        self.asked.as_ref()
    }

    /// How many are shown.
    pub fn shown_len(&self) -> usize {
        self.range().len()
    }

    /// How many have a profile of Campaign, by the judgement.
    pub fn of_campaign(&self) -> usize {
        self.order.len()
    }

    /// The person in `row`, with the place among all.
    pub fn shown(&self, row: usize) -> Option<(usize, &Person)> {
        let index = *self.order.get(self.range())?.get(row)? as usize;
        Some((index, self.people.get(index)?))
    }

    pub(super) fn range(&self) -> std::ops::Range<usize> {
        let summary = self.report.as_ref().map(|report| *report.summary()).unwrap_or_default();
        match self.filter {
            PeopleFilter::All => 0..self.order.len(),
            PeopleFilter::Out => 0..summary.out,
            PeopleFilter::Unsure => summary.out..summary.out + summary.unsure,
        }
    }

    /// Whether a row's person, or one of the person's profiles, holds `wanted` (in lower case).
    pub(super) fn holder<'a>(&'a self, wanted: &'a str) -> impl Fn(usize) -> bool + 'a {
        let profiles: Vec<bool> = self.people.profiles().iter().map(|name| holds(name, wanted)).collect();
        move |row| {
            let has = |place: &u32| profiles.get(*place as usize) == Some(&true);
            self.shown(row).is_some_and(|(_, person)| {
                holds(&person.email, wanted) || holds(&person.username, wanted) || person.profiles.iter().any(has)
            })
        }
    }

    fn verdict(&self, row: usize) -> Option<Verdict> {
        let (index, _) = self.shown(row)?;
        Some(self.report.as_ref()?.verdict(index))
    }

    /// The row of the nearest person after (or before) `row` who is shut out.
    pub(super) fn miss_from(&self, row: usize, forward: bool) -> Option<usize> {
        let out = |row: &usize| matches!(self.verdict(*row), Some(Verdict::Out(_)));
        if forward { (row + 1..self.shown_len()).find(out) } else { (0..row.min(self.shown_len())).rfind(out) }
    }

    /// Whether no judgement is awaited.
    pub fn is_judged(&self) -> bool {
        let asked = self.judged_by.as_ref().is_some_and(|(text, ..)| !text.is_empty());
        self.report.is_some() || !asked
    }

    /// Who gets in, where the people were judged.
    pub(super) fn gets_in(&self) -> Option<GetsIn> {
        let summary = self.report.as_ref()?.summary();
        Some(GetsIn::People { inside: summary.inside, out: summary.out, unsure: summary.unsure })
    }

    /// Whether somebody is shut out.
    pub fn has_miss(&self) -> bool {
        self.report.as_ref().is_some_and(|report| report.summary().out > 0)
    }

    pub(super) fn forget(&mut self) {
        (self.people, self.profiles, self.reading) = (Arc::default(), None, Reading::default());
        self.not_there = None;
        self.drop_judgement();
    }

    pub(super) fn drop_judgement(&mut self) {
        (self.report, self.judged_by) = (None, None);
        self.order.clear();
    }

    pub(super) fn begin(&mut self, under_way: UnderWay, task: PeopleTask, effects: &mut Vec<Effect>) {
        self.forget();
        self.reading_number += 1;
        self.under_way = Some(under_way);
        effects.push(Effect::Host(Task::People { generation: self.reading_number, task }));
    }
}

/// Whether `text` holds `wanted`, which is in lower case, whatever the case: of a hundred thousand no copy is made.
fn holds(text: &str, wanted: &str) -> bool {
    if !wanted.is_ascii() || !text.is_ascii() {
        return text.to_lowercase().contains(wanted);
    }
    let wanted = wanted.as_bytes();
    text.len() >= wanted.len() && text.as_bytes().windows(wanted.len()).any(|part| part.eq_ignore_ascii_case(wanted))
}
