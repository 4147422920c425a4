//! The mask test: the mask is judged as it is typed, names are typed, pasted, removed.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::Wizard;
use super::keymap::Action;
use super::lists::moved;
use super::msg::{Effect, Notice, OnDisk, Task};
use super::names::{Diagnosed, Filter, Source};
use super::open::Open;
use super::plan::{List, Stop};
use super::progress::Mark;
use super::text::TextField;
use crate::mask::{Mask, PROFILES, Readings, Sample};
use crate::names::{self, Names, Reading, What};
use crate::setup::document::KEPT_NAMES;
use crate::setup::field::Field;
use crate::setup::finding::{Code, Repair};
use crate::setup::{gate, judge};

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
            effects.push(Effect::Host(Task::Prove { generation, mask: mask.clone(), candidates, names }));
        }
        *self.names.diagnosed = Some(Diagnosed { mask, tenant, findings, unproven });
    }

    /// Asks for a judgement where the mask or the names are others than those judged last.
    pub(super) fn judge_again(&mut self, effects: &mut Vec<Effect>) {
        self.diagnose(effects);
        let mask = self.answers.text(Field::AssociationMask);
        if !self.names.changed && self.names.judged_by.as_deref() == Some(mask) {
            return;
        }
        if std::mem::take(&mut self.names.changed) {
            self.names.proposals.clear();
            if !self.names.names.is_empty() {
                effects.push(Effect::Host(Task::Infer(Arc::clone(&self.names.names))));
            }
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

    /// Opens the empty last row for a new name.
    pub(super) fn begin_name(&mut self) {
        self.rows.insert(List::Names, self.names.shown_len());
        self.edit_name();
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

    /// Keeps a name that was typed: in its place, or as a new one at the end, without the blanks at its ends; an empty one is no
    /// name.
    ///
    /// One that looks like a client secret is not kept: the list goes into the draft.
    pub(super) fn keep_name(&mut self, index: Option<usize>, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if !gate::may_keep_name(&self.answers, text) {
            self.notice = Some(Notice::SecretAsName);
            return;
        }
        if index.is_none() && self.names.names.len() >= KEPT_NAMES && self.names.file.is_none() {
            self.notice = Some(Notice::NamesFull(KEPT_NAMES));
            return;
        }
        let there = self.names.names.iter().position(|name| name == text);
        if let (None, Some(place)) = (index, there) {
            // It is shown where it stands.
            self.names.filter = Filter::All;
            self.names.show();
            self.rows.insert(List::Names, place);
            self.notice = Some(Notice::NamesAdded { added: 0, twice: 1 });
            return;
        }
        let names = Arc::make_mut(&mut self.names.names);
        match index {
            Some(index) => {
                names.replace(index, text);
                self.names.forget_kind(index, false);
            }
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

    /// Goes on with a name that was being typed.
    pub(super) fn resume_name(&mut self, index: Option<usize>, typed: &str) {
        let index = index.filter(|index| *index < self.names.names.len());
        let mut text = TextField::new();
        if self.focus() == Stop::List(List::Names) && text.load(typed).is_ok() {
            self.rows.insert(List::Names, index.unwrap_or(self.names.shown_len()));
            self.open.push(Open::Name { index, text });
        }
    }

    /// The name that is being typed, and the place of the one that it is to replace.
    pub(super) fn half_typed(&self) -> Option<(Option<usize>, &str)> {
        self.open.iter().find_map(|open| match open {
            Open::Name { index, text } if !text.text().is_empty() => Some((*index, text.text())),
            _ => None,
        })
    }

    /// The names are no longer those of a file: the draft keeps them itself, as many as it can.
    fn names_are_typed(&mut self) {
        self.names.file = None;
        self.names.are_asked = false;
        self.names.touch();
        if self.names.names.len() > KEPT_NAMES {
            self.notice = Some(Notice::NamesFull(KEPT_NAMES));
        }
    }

    /// Puts names back as they were.
    pub(super) fn put_names_back(&mut self, names: Arc<Names>, source: Source) {
        self.names.names = names;
        self.names.file = source.file;
        self.names.reading.user_groups = source.user_groups;
        self.names.touch();
        let last = self.names.shown_len();
        let row = self.row(List::Names).min(last);
        self.rows.insert(List::Names, row);
    }

    /// Removes the chosen name, and says so.
    pub(super) fn remove_name(&mut self) {
        let row = self.row(List::Names);
        let Some((index, name)) = self.names.shown(row) else { return };
        let removed = Notice::NameRemoved(name.to_owned());
        Arc::make_mut(&mut self.names.names).remove(index);
        self.names.forget_kind(index, true);
        self.names_are_typed();
        let last = self.names.shown_len();
        self.rows.insert(List::Names, row.min(last));
        self.notice = Some(removed);
    }

    /// Enter on a name that was typed: one that was emptied is removed.
    pub(super) fn take_name(&mut self, index: Option<usize>, text: &str) {
        if index.is_some() && text.trim().is_empty() {
            self.remove_name();
        } else {
            self.keep_name(index, text);
        }
    }

    /// Down or Up in a name that is typed: it is kept, and the one below or above is chosen.
    pub(super) fn leave_name(&mut self, action: Action) {
        let Some(Open::Name { index, text }) = self.open.pop() else { return };
        self.keep_name(index, text.text());
        if self.notice == Some(Notice::SecretAsName) {
            self.open.push(Open::Name { index, text });
            return;
        }
        let len = self.list_len(List::Names);
        let row = moved(self.row(List::Names), len, 1, action);
        self.rows.insert(List::Names, row);
    }

    /// Adds the names that a pasted text holds.
    pub(super) fn add_names(&mut self, text: &str) {
        let reading = self.names.settled(names::read(text.as_bytes()), &self.answers);
        let room = KEPT_NAMES.saturating_sub(self.names.names.len());
        let read = reading.names.iter().enumerate().map(|(index, name)| (name, reading.names.product(index)));
        let (wanted, secrets): (Vec<_>, Vec<_>) = read.partition(|(name, _)| gate::may_keep_name(&self.answers, name));
        let all = wanted.len();
        let pasted: HashSet<&str> = wanted.iter().map(|(name, _)| *name).collect();
        let there: HashSet<String> =
            self.names.names.iter().filter(|name| pasted.contains(name)).map(str::to_owned).collect();
        let mut seen: HashSet<&str> = there.iter().map(String::as_str).collect();
        // The same name twice says nothing twice, and would be counted so.
        let wanted: Vec<_> = wanted.into_iter().filter(|(name, _)| seen.insert(name)).collect();
        let twice = all - wanted.len();
        let names = Arc::make_mut(&mut self.names.names);
        wanted.iter().take(room).for_each(|(name, product)| {
            names.push_of(name, *product);
        });
        let added = wanted.len().min(room);
        self.names.pasted = None;
        self.notice = Some(if !secrets.is_empty() {
            Notice::SecretsLeftOut { added, left_out: secrets.len() }
        } else if added < wanted.len() {
            Notice::NamesFull(KEPT_NAMES)
        } else {
            Notice::of_names(added, twice, &reading)
        });
        if added > 0 {
            self.names_are_typed();
            self.names.pasted = Some(added);
        }
    }
}
