//! The mask test: the names, which of them are shown, and their judgement by the mask of the answers.

use std::path::PathBuf;
use std::sync::Arc;

use super::Wizard;
use super::msg::{Effect, Notice};
use super::open::Open;
use super::plan::List;
use super::progress::Mark;
use super::text::TextField;
use crate::setup::field::Field;
use crate::setup::mask::{Class, Mask, Report};
use crate::setup::names::{self, Groups, Names};

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
    /// Which names are shown.
    pub filter: Filter,
    /// The names that the filter shows, where it is not all of them.
    shown: Option<Vec<u32>>,
    /// The judgement of all names by the mask in `judged_by`, once it is there.
    pub report: Option<Report>,
    warned: usize,
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

    /// How many names carry a warning.
    pub fn warned(&self) -> usize {
        self.warned
    }

    /// Takes a judgement, if it answers the newest question.
    pub fn judged(&mut self, generation: u64, report: Report) {
        if generation == self.generation {
            self.warned = (0..self.names.len()).filter(|index| report.class(*index).warned()).count();
            self.report = Some(report);
            self.show();
        }
    }

    fn touch(&mut self) {
        self.changed = true;
        self.report = None;
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
        self.names.changed = false;
        self.names.judged_by = Some(mask.to_owned());
        self.names.generation += 1;
        let Ok(mask) = Mask::parse(mask) else {
            self.names.report = None;
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
        self.names.file = None;
        self.names.touch();
        if index.is_none() {
            self.names.filter = Filter::All;
            self.rows.insert(List::Names, self.names.shown_len());
        }
    }

    /// Removes the chosen name.
    pub(super) fn remove_name(&mut self) {
        let row = self.row(List::Names);
        let Some((index, _)) = self.names.shown(row) else { return };
        Arc::make_mut(&mut self.names.names).remove(index);
        self.names.file = None;
        self.names.touch();
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
            self.names.file = None;
            self.names.touch();
        }
    }
}
