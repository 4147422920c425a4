//! The mask test: the names, which of them are shown, and their judgement by the mask of the answers.

use std::path::PathBuf;
use std::sync::Arc;

use super::Wizard;
use super::msg::{Effect, Notice, OnDisk};
use super::open::Open;
use super::plan::List;
use super::progress::Mark;
use super::text::TextField;
use crate::setup::field::Field;
use crate::setup::mask::{Class, Disagreement, Mask, Progress, Proposal, Report};
use crate::setup::names::{self, Groups, Names, Reading};

/// The most names that a draft keeps; more belong into a file (`--names`).
pub const KEPT_NAMES: usize = 1_000;

/// Which names are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those that the mask misses.
    Missed,
    /// Those with a warning.
    Warned,
}

/// The names of the mask test and what is known of them.
#[derive(Debug, Default)]
pub struct NameList {
    names: Arc<Names>,
    /// The known operator groups.
    pub groups: Option<Arc<Groups>>,
    /// The file the names are from, if they are from one; a draft then keeps only its path.
    pub file: Option<PathBuf>,
    /// What else was read there: what could not be read, the products; without the names.
    pub reading: Reading,
    /// So many names are read by now, while a file is being read.
    pub loading: Option<usize>,
    /// Which names are shown.
    pub filter: Filter,
    /// The names that the filter shows, where it is not all of them.
    shown: Option<Vec<u32>>,
    /// How far the judgement has come, while it runs.
    pub progress: Option<Progress>,
    /// The judgement of all names by the mask of the answers, once it is there.
    pub report: Option<Report>,
    /// Names that the other reading of Adobe's pages takes differently.
    pub disagreement: Disagreement,
    /// Masks that explain the names, best first.
    pub proposals: Vec<Proposal>,
    generation: u64,
    judged_by: Option<String>,
    changed: bool,
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
        self.reading = Reading::default();
        self.filter = Filter::All;
        self.touch();
    }

    /// The first names, for diagnoses and suggestions that learn from them.
    pub fn sample(&self) -> Vec<&str> {
        self.names.iter().take(200).collect()
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

    /// The first row at or after `from`, else from the top, whose name holds `wanted` (in lower case).
    pub fn find(&self, wanted: &str, from: usize) -> Option<usize> {
        let len = self.shown_len();
        (0..len)
            .map(|step| (from + step) % len)
            .find(|row| self.shown(*row).is_some_and(|(_, name)| name.to_lowercase().contains(wanted)))
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

    fn show(&mut self) {
        let report = self.report.as_ref();
        let wanted = |class: Class| match self.filter {
            Filter::All => true,
            Filter::Missed => !class.matched(),
            Filter::Warned => class.warned(),
        };
        self.shown = (self.filter != Filter::All).then(|| {
            let count = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
            (0..count).filter(|index| report.is_some_and(|report| wanted(report.class(*index as usize)))).collect()
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
    pub fn judged(&mut self, generation: u64, report: Report, disagreement: Disagreement) {
        if generation == self.generation {
            self.progress = None;
            self.report = Some(report);
            self.disagreement = disagreement;
            self.show();
        }
    }

    /// Takes masks that explain the names, if they are still the names that were asked about.
    pub fn inferred(&mut self, names: usize, proposals: Vec<Proposal>) {
        if names == self.names.len() {
            self.proposals = proposals;
        }
    }

    fn touch(&mut self) {
        self.changed = true;
        self.report = None;
        self.progress = None;
        self.shown = None;
    }
}

impl Wizard {
    /// Asks for a judgement where the mask or the names are others than those judged last.
    pub(super) fn judge_again(&mut self, effects: &mut Vec<Effect>) {
        let mask = self.answers.text(Field::AssociationMask);
        if !self.names.changed && self.names.judged_by.as_deref() == Some(mask) {
            return;
        }
        if std::mem::take(&mut self.names.changed) {
            self.names.proposals.clear();
            if !self.names.names.is_empty() {
                effects.push(Effect::Infer(Arc::clone(&self.names.names)));
            }
        }
        self.names.judged_by = Some(mask.to_owned());
        self.names.generation += 1;
        self.names.report = None;
        self.names.progress = None;
        self.names.disagreement = Disagreement::default();
        let Ok(mask) = Mask::parse(mask) else {
            self.names.show();
            return;
        };
        if !self.names.names.is_empty() {
            effects.push(Effect::Judge {
                generation: self.names.generation,
                mask,
                names: Arc::clone(&self.names.names),
                groups: self.names.groups.clone(),
            });
        }
    }

    /// The mark of the mask test: proven once names were judged by a sound mask and one of them matched.
    pub(super) fn mask_mark(&self) -> Option<Mark> {
        let mark = self.mark(Field::AssociationMask);
        if mark == Mark::Failed {
            return Some(Mark::Failed);
        }
        let report = self.names.report.as_ref()?;
        Some(match (report.summary().matched, mark) {
            (0, _) => Mark::Failed,
            (_, Mark::Warned) => Mark::Warned,
            _ if report.summary().collisions > 0 => Mark::Warned,
            _ => Mark::Done,
        })
    }

    /// Takes the names of a file.
    pub(super) fn loaded(&mut self, mut reading: Reading, file: PathBuf, stopped: bool) {
        let names = std::mem::take(&mut reading.names);
        let count = names.len();
        self.names.set(Arc::new(names), Some(file));
        self.names.reading = reading;
        self.names.loading = None;
        self.notice = Some(if stopped { Notice::NamesStopped(count) } else { Notice::NamesRead(count) });
    }

    /// The mask test differs from the file that was written: the write would change its mask.
    pub fn mask_is_unwritten(&self) -> bool {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return false };
        self.written.is_some()
            && configuration.text(Field::AssociationMask) != Some(self.answers.text(Field::AssociationMask))
    }

    /// Opens the chosen name for typing; on the empty last row a new one.
    pub(super) fn edit_name(&mut self) {
        let mut text = TextField::new();
        let index = self.names.shown(self.row(List::Names)).map(|(index, name)| {
            // A name that was kept is within the bound of a field, or is cut by nothing: it is refused whole.
            let _ = text.load(name);
            index
        });
        self.open.push(Open::Name { index, text });
    }

    /// Keeps a name that was typed: in its place, or as a new one at the end; an empty one is no name.
    pub(super) fn keep_name(&mut self, index: Option<usize>, text: &str) {
        if text.is_empty() {
            return;
        }
        if index.is_none() && self.names.names.len() >= KEPT_NAMES && self.names.file.is_none() {
            self.notice = Some(Notice::NamesFull(KEPT_NAMES));
            return;
        }
        let names = Arc::make_mut(&mut self.names.names);
        match index {
            Some(index) => names.replace(index, text),
            None => {
                names.push(text);
            }
        }
        self.names_are_typed();
        if index.is_none() {
            self.names.filter = Filter::All;
            self.rows.insert(List::Names, self.names.shown_len());
        }
    }

    /// The names are no longer those of a file: the draft keeps them itself, as many as it can.
    fn names_are_typed(&mut self) {
        self.names.file = None;
        self.names.touch();
        if self.names.names.len() > KEPT_NAMES {
            self.notice = Some(Notice::NamesFull(KEPT_NAMES));
        }
    }

    /// Removes the chosen name.
    pub(super) fn remove_name(&mut self) {
        let row = self.row(List::Names);
        let Some((index, _)) = self.names.shown(row) else { return };
        Arc::make_mut(&mut self.names.names).remove(index);
        self.names_are_typed();
        let last = self.names.shown_len();
        self.rows.insert(List::Names, row.min(last));
    }

    /// Adds the names that a pasted text holds.
    pub(super) fn add_names(&mut self, text: &str) {
        let reading = names::read(text.as_bytes());
        let room = KEPT_NAMES.saturating_sub(self.names.names.len());
        let names = Arc::make_mut(&mut self.names.names);
        let mut added = 0;
        for name in reading.names.iter().take(room) {
            names.push(name);
            added += 1;
        }
        self.notice =
            Some(if added < reading.names.len() { Notice::NamesFull(KEPT_NAMES) } else { Notice::NamesAdded(added) });
        if added > 0 {
            self.names_are_typed();
        }
    }
}
