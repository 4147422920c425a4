//! The mask test: the mask is judged as it is typed, names are typed, pasted, removed.

use std::path::PathBuf;
use std::sync::Arc;

use super::Wizard;
use super::msg::{Effect, Notice, OnDisk, Task};
use super::names::{Diagnosed, Filter};
use super::plan::{List, Stop};
use super::progress::Mark;
use crate::mask::{Mask, PROFILES, Readings, Sample};
use crate::names::{Reading, What};
use crate::setup::field::Field;
use crate::setup::finding::{Code, Repair};
use crate::setup::judge;

impl Wizard {
    /// Judges the mask where it, the tenant or the names are others than last time.
    fn diagnose(&mut self, effects: &mut Vec<Effect>) {
        let (mask, tenant) = (self.answers.text(Field::AssociationMask), self.answers.text(Field::Tenant));
        let known = self.names.diagnosed.as_ref();
        let new_tenant = known.is_none_or(|known| known.tenant != tenant);
        if !self.names.changed && known.is_some_and(|known| known.of(&self.answers)) {
            return;
        }
        if self.names.changed || new_tenant {
            let wanted = Some(tenant).filter(|tenant| !tenant.is_empty());
            self.names.sample = Sample::of(&self.names.names, wanted).beside(self.names.groups.clone());
        }
        let mut findings = judge::field(Field::AssociationMask, &self.answers, &self.names.sample);
        let (mask, tenant) = (mask.to_owned(), tenant.to_owned());
        self.names.proving += 1;
        let mut unproven = Vec::new();
        let mut candidates = Vec::new();
        if self.names.names.len() > PROFILES {
            // The sample alone proves nothing: the name that a repair would lose may be any.
            for (place, finding) in findings.iter_mut().enumerate() {
                if let (Code::Mask(diagnostic), Some(Repair::Replace(_))) = (&finding.code, &finding.repair)
                    && let Some(repair) = diagnostic.repair.clone()
                {
                    candidates.push((diagnostic.code, repair.clone()));
                    unproven.push((place, repair));
                    finding.repair = None;
                }
            }
        }
        if !candidates.is_empty() {
            let (generation, names) = (self.names.proving, Arc::clone(&self.names.names));
            let groups = self.names.groups.clone();
            effects.push(Effect::Host(Task::Prove { generation, mask: mask.clone(), candidates, names, groups }));
        }
        *self.names.diagnosed = Some(Diagnosed { mask, tenant, findings, unproven });
    }

    /// Asks for a judgement where the mask or the names are others than those judged last.
    pub(super) fn judge_again(&mut self, effects: &mut Vec<Effect>) {
        let tenant = self.answers.text(Field::Tenant);
        let is_renamed = self.names.diagnosed.as_ref().is_some_and(|known| known.tenant != tenant);
        if (self.names.changed || is_renamed) && !self.names.names.is_empty() {
            let (names, tenant) = (Arc::clone(&self.names.names), tenant.to_owned());
            effects.push(Effect::Host(Task::Infer { names, tenant, groups: self.names.groups.clone() }));
        }
        self.diagnose(effects);
        let mask = self.answers.text(Field::AssociationMask);
        if !self.names.changed && self.names.judged_by.as_deref() == Some(mask) {
            return;
        }
        if std::mem::take(&mut self.names.changed) {
            self.names.proposals.clear();
        }
        self.names.judged_by = Some(mask.to_owned());
        self.names.generation += 1;
        self.names.report = None;
        self.names.ribbon = None;
        self.names.progress = None;
        self.names.readings = Readings::default();
        // An empty mask is no mask yet, not one that misses everything.
        self.names.mask = Some(mask).filter(|mask| !mask.is_empty()).and_then(|mask| Mask::parse(mask).ok());
        let Some(mask) = self.names.mask.clone() else {
            self.names.show();
            return;
        };
        if !self.names.names.is_empty() {
            effects.push(Effect::Host(Task::Judge {
                generation: self.names.generation,
                mask,
                names: Arc::clone(&self.names.names),
                groups: self.names.groups.clone(),
            }));
        }
    }

    /// The mark of the mask test: proven once names were judged by a sound mask and one of them matched.
    pub(super) fn mask_mark(&self) -> Option<Mark> {
        let mark = self.mark(Field::AssociationMask);
        if mark == Mark::Failed {
            return Some(Mark::Failed);
        }
        let summary = self.names.report.as_ref()?.summary();
        // As bad as what the page says of it.
        let gets_in = self.gets_in().mark().unwrap_or(Mark::Done);
        let missed = if summary.matched == 0 { Mark::Failed } else { Mark::Warned };
        let names = if summary.missed > 0 || summary.collisions > 0 { missed } else { Mark::Done };
        Some(gets_in.max(names).max(if mark == Mark::Warned { mark } else { Mark::Done }))
    }

    /// Takes the names of a file.
    pub(super) fn loaded(&mut self, reading: Reading, file: PathBuf, stopped: bool) {
        let mut reading = self.names.settled(reading, &self.answers);
        let names = std::mem::take(&mut reading.names);
        let count = names.len();
        self.names.set(Arc::new(names), Some(file));
        let (trimmed, note) = (reading.trimmed, reading.notes.iter().find(|note| note.what != What::Signs).copied());
        self.names.reading = reading;
        self.names.loading = None;
        if matches!(self.notice, Some(Notice::TakenOver { .. })) {
            // Whom the session was taken from is not told again; the list tells its names itself.
            return;
        }
        self.notice = Some(match (stopped, note, trimmed) {
            (true, ..) => Notice::NamesStopped(count),
            (false, Some(note), _) => Notice::NamesNoted { added: count, note },
            (false, None, 0) => Notice::NamesRead(count),
            (false, None, trimmed) => Notice::NamesTrimmed { added: count, trimmed, twice: 0 },
        });
    }

    /// The mask test differs from the file that was written: the write would change its mask.
    pub fn mask_is_unwritten(&self) -> bool {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return false };
        self.written.is_some()
            && configuration.text(Field::AssociationMask) != self.answers.text(Field::AssociationMask)
    }

    /// Shows other names; the chosen one stays chosen where it is shown, else the first is.
    pub(super) fn filter_names(&mut self) {
        let chosen = self.chosen_name();
        loop {
            self.names.next_filter();
            // One that shows nothing says nothing.
            if self.names.filter == Filter::All || self.names.shown_len() > 0 {
                break;
            }
        }
        let row = match chosen.map(|index| self.names.row_of(index)) {
            Some(row) if row < self.names.shown_len() => row,
            Some(_) => 0,
            None => self.names.shown_len(),
        };
        self.rows.insert(List::Names, row);
    }

    /// The place of the chosen name among all; none where the empty row is chosen.
    pub(super) fn chosen_name(&self) -> Option<usize> {
        self.names.shown(self.row(List::Names)).map(|(index, _)| index)
    }

    /// After the list was made anew by itself the same name is the chosen one, or what stands in its place; the empty row stays it.
    pub(super) fn keep_chosen_name(&mut self, chosen: Option<usize>) {
        let last = self.names.shown_len();
        let row = match chosen.map(|index| self.names.row_of(index)) {
            Some(row) if row < last => row,
            Some(_) => self.row(List::Names).min(last.saturating_sub(1)),
            None => last,
        };
        self.rows.insert(List::Names, row);
    }

    /// Goes to the nearest name that the mask misses.
    pub(super) fn go_to_miss(&mut self, forward: bool) {
        match self.names.miss_from(self.row(List::Names), forward) {
            Some(row) => {
                self.rows.insert(List::Names, row);
            }
            None => self.notice = Some(Notice::NoMiss),
        }
    }

    /// A judgement of the names has come: of names pasted just now it is the news, and leads to the first miss.
    pub(super) fn names_judged(&mut self) {
        let (Some(added), Some(_)) = (self.names.pasted.take(), &self.names.report) else { return };
        // What was done to the names that were pasted is told longer than how they fare: that stands on the page.
        if let Some(Notice::NamesAdded { twice, .. }) = self.notice {
            self.notice = Some(Notice::NamesJudged { added, twice });
        }
        if self.focus() == Stop::List(List::Names) && self.open.is_empty() {
            self.choose_first_miss();
        }
    }

    /// Chooses the first name that the mask misses, where there is one.
    pub(super) fn choose_first_miss(&mut self) {
        if let Some(row) = self.names.first_miss() {
            self.rows.insert(List::Names, row);
        }
    }
}
