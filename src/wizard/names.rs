//! The names of the mask test: which of them are shown, and what is known of them.

use std::path::PathBuf;
use std::sync::Arc;

use super::ribbon::{Ribbon, Standing};
use crate::base::stamped::Stamped;
use crate::mask::{Class, Mask, Progress, Proposal, Readings, Report, Sample, is_shown_of_another};
use crate::names::{Groups, Names, Reading};
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::setup::finding::{Finding, Repair};

/// Which names are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those whose people are shut out.
    Missed,
    /// Those with a warning.
    Warned,
}

/// The names of the mask test and what is known of them.
#[derive(Debug, Default)]
pub struct NameList {
    pub(super) names: Arc<Names>,
    /// The known operator groups.
    pub groups: Option<Arc<Groups>>,
    /// They are the instance's own, as a session told them.
    pub(super) groups_are_measured: bool,
    /// The file the names are from, if they are from one; a draft then keeps only its path.
    pub file: Option<PathBuf>,
    /// They are those that the User Management API told: it is asked anew, so a draft keeps none of them.
    pub(super) are_asked: bool,
    /// What else was read there: what could not be read, the products; without the names.
    pub reading: Reading,
    /// So many names are read by now, while a file is being read.
    pub loading: Option<usize>,
    /// Which names are shown.
    pub filter: Filter,
    /// The names that the filter shows, where it is not all of them.
    shown: Option<Vec<u32>>,
    /// The mask of the answers, where it is one: compiled once a change, since a hard one takes a while.
    pub mask: Option<Mask>,
    /// How far the judgement has come, while it runs.
    pub progress: Option<Progress>,
    /// The judgement of all names by the mask of the answers, once it is there.
    pub report: Option<Report>,
    /// How each name stands, by that judgement.
    pub ribbon: Option<Ribbon>,
    /// What the other readings of the mask make of the names, and whose those that match are.
    pub readings: Readings,
    /// Masks that explain the names, best first.
    pub proposals: Vec<Proposal>,
    /// A few names, for diagnoses that learn from them.
    pub(crate) sample: Sample,
    pub(super) diagnosed: Stamped<Option<Diagnosed>>,
    pub(super) generation: u64,
    /// Counts what was asked to be proven.
    pub(super) proving: u64,
    pub(super) judged_by: Option<String>,
    pub(super) changed: bool,
    /// So many names were pasted last, and nothing was done since: their judgement is news.
    pub(super) pasted: Option<usize>,
}

/// What is to be said of one mask with one tenant: a hard mask takes too long to be judged at each look.
#[derive(Debug)]
pub(super) struct Diagnosed {
    pub(super) mask: String,
    pub(super) tenant: String,
    pub(super) findings: Vec<Finding>,
    /// Repairs that are offered once all names prove them, each with the place of its finding.
    pub(super) unproven: Vec<(usize, String)>,
}

/// Where names are from.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// The file, if they are from one.
    pub(super) file: Option<PathBuf>,
    /// Which of them are user groups, by their places.
    pub(super) user_groups: Vec<u32>,
}

impl Diagnosed {
    pub(super) fn of(&self, answers: &Answers) -> bool {
        self.mask == answers.text(Field::AssociationMask) && self.tenant == answers.text(Field::Tenant)
    }
}

impl NameList {
    /// The names, shared with whoever judges them.
    pub fn all(&self) -> &Arc<Names> {
        &self.names
    }

    /// Puts other names in place of these.
    pub fn set(&mut self, names: Arc<Names>, file: Option<PathBuf>) {
        self.names = names;
        self.file = file;
        self.are_asked = false;
        self.reading = Reading::default();
        self.filter = Filter::All;
        self.touch();
    }

    /// What is to be said of the mask of `answers`; `None` where it was not judged yet.
    pub fn findings_of(&self, answers: &Answers) -> Option<&[Finding]> {
        let same = self.diagnosed.as_ref().is_some_and(|diagnosed| diagnosed.of(answers));
        self.diagnosed.as_ref().filter(|_| same).map(|diagnosed| diagnosed.findings.as_slice())
    }

    /// How many names the filter shows.
    pub fn shown_len(&self) -> usize {
        self.shown.as_ref().map_or(self.names.len(), Vec::len)
    }

    /// The name in row `row` of what is shown: its place among all names, and itself.
    pub fn shown(&self, row: usize) -> Option<(usize, &str)> {
        let index = match &self.shown {
            Some(shown) => *shown.get(row)? as usize,
            None => row,
        };
        Some((index, self.names.get(index)?))
    }

    /// Where they are from.
    pub(super) fn source(&self) -> Source {
        Source { file: self.file.clone(), user_groups: self.reading.user_groups.clone() }
    }

    /// Nobody knows any more what kind the name at `index` is: it was typed over, or it `went` and those behind it moved up.
    pub(super) fn forget_kind(&mut self, index: usize, went: bool) {
        let Ok(index) = u32::try_from(index) else { return };
        self.reading.user_groups.retain(|place| *place != index);
        for place in self.reading.user_groups.iter_mut().filter(|place| went && **place > index) {
            *place -= 1;
        }
    }

    /// How the name at `index` stands; nothing while that is not known. A user group stands nowhere: it gives no right by itself.
    pub fn standing(&self, index: usize) -> Option<Standing> {
        if self.reading.is_user_group(index) {
            return self.report.is_some().then_some(Standing::Other);
        }
        Some(Standing::of(self.class(index)?, is_shown_of_another(&self.names, index)))
    }

    fn is_out(&self, row: usize) -> bool {
        self.shown(row).and_then(|(index, _)| self.standing(index)) == Some(Standing::Out)
    }

    /// The row of the nearest name after (or before) `row` whose people are shut out; none while that is not known.
    pub(super) fn miss_from(&self, row: usize, forward: bool) -> Option<usize> {
        let missed = |row: &usize| self.is_out(*row);
        if forward { (row + 1..self.shown_len()).find(missed) } else { (0..row.min(self.shown_len())).rfind(missed) }
    }

    /// Whether a name below `row` is shut out.
    pub fn has_miss_after(&self, row: usize) -> bool {
        self.miss_from(row, true).is_some()
    }

    /// The row of the first name that is shut out.
    pub fn first_miss(&self) -> Option<usize> {
        (0..self.shown_len()).find(|row| self.is_out(*row))
    }

    /// The row in which the name at `index` is shown, else the last.
    pub(super) fn row_of(&self, index: usize) -> usize {
        let row = match &self.shown {
            Some(shown) => u32::try_from(index).ok().and_then(|index| shown.binary_search(&index).ok()),
            None => (index < self.names.len()).then_some(index),
        };
        row.unwrap_or(self.shown_len())
    }

    /// Shows all names, then those missed, then those warned of.
    pub fn next_filter(&mut self) {
        self.filter = match self.filter {
            Filter::All => Filter::Missed,
            Filter::Missed => Filter::Warned,
            Filter::Warned => Filter::All,
        };
        self.show();
    }

    pub(super) fn show(&mut self) {
        let wanted = |index: usize| match self.filter {
            Filter::All => true,
            Filter::Missed => self.standing(index) == Some(Standing::Out),
            Filter::Warned => self.class(index).is_some_and(Class::warned),
        };
        self.shown = (self.filter != Filter::All).then(|| {
            let count = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
            (0..count).filter(|index| wanted(*index as usize)).collect()
        });
    }

    /// What the report says of the name at `index`; nothing while there is none.
    pub fn class(&self, index: usize) -> Option<Class> {
        self.report.as_ref().map(|report| report.class(index))
    }

    /// Takes how far a judgement has come, if it answers the newest question.
    pub fn judging(&mut self, generation: u64, progress: Progress) {
        if generation == self.generation && self.report.is_none() {
            self.progress = Some(progress);
        }
    }

    /// Takes a judgement, if it answers the newest question.
    pub fn judged(&mut self, generation: u64, report: Report, readings: Readings) {
        if generation == self.generation {
            self.progress = None;
            self.ribbon = Some(Ribbon::of(&report, &self.names, |index| self.reading.is_user_group(index)));
            self.report = Some(report);
            self.readings = readings;
            self.show();
        }
    }

    /// Offers the repairs that all names prove, if they are still those that were asked about.
    pub(super) fn proven(&mut self, generation: u64, proven: &[bool]) {
        let Some(diagnosed) = self.diagnosed.as_mut().filter(|_| generation == self.proving) else { return };
        let asked = std::mem::take(&mut diagnosed.unproven);
        for ((place, repair), _) in asked.into_iter().zip(proven).filter(|(_, proven)| **proven) {
            if let Some(finding) = diagnosed.findings.get_mut(place) {
                finding.repair = Some(Repair::Replace(repair));
            }
        }
    }

    /// Takes masks that explain the names, if they are still the names that were asked about.
    pub fn inferred(&mut self, names: usize, proposals: Vec<Proposal>) {
        if names == self.names.len() {
            self.proposals = proposals;
        }
    }

    /// Takes the instance's own groups.
    pub(super) fn take_measured_groups(&mut self, groups: Groups) {
        if self.groups.as_deref() != Some(&groups) {
            self.groups = Some(Arc::new(groups));
            self.groups_are_measured = true;
            self.judge_anew();
        }
    }

    /// Knows no groups any more, where they were an instance's own.
    pub(super) fn drop_measured_groups(&mut self) {
        if std::mem::take(&mut self.groups_are_measured) {
            self.groups = None;
            self.judge_anew();
        }
    }

    /// What was read with the numbers beside the names, where the known groups or the mask say that they are the names' own.
    pub(super) fn settled(&self, reading: Reading, answers: &Answers) -> Reading {
        let mask = Mask::parse(answers.text(Field::AssociationMask)).ok();
        reading.settled(self.groups.as_deref(), &|name| mask.as_ref().is_some_and(|mask| mask.is_match(name)))
    }

    /// Takes the names that the User Management API told, where nobody gave others.
    pub(super) fn take_asked(&mut self, read: &Reading) {
        if self.file.is_none() && (self.names.is_empty() || self.are_asked) {
            let mut reading = read.clone();
            self.set(Arc::new(std::mem::take(&mut reading.names)), None);
            (self.reading, self.are_asked) = (reading, true);
        }
    }

    /// Lets go of the names that the User Management API told.
    pub(super) fn drop_asked(&mut self) {
        if self.are_asked {
            self.set(Arc::default(), None);
        }
    }

    pub(super) fn touch(&mut self) {
        self.judge_anew();
        self.shown = None;
    }

    /// What they are judged by is another: the same names are shown until they are judged.
    fn judge_anew(&mut self) {
        self.changed = true;
        self.report = None;
        self.ribbon = None;
        self.progress = None;
    }
}
