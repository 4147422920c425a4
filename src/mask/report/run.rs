//! The stages of a run over all names.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use regex_automata::Input;
use regex_automata::meta::{Cache, Regex};

use super::keys::{Key, NO_GROUP, index_of, key_of};
use super::{Progress, Stage, Summary};
use crate::mask::built_in::MESSAGE_CENTER;
use crate::mask::code::Warning;
use crate::mask::judge::{Class, class_of_match};
use crate::mask::pattern::{Mask, Matcher};
use crate::mask::plain::Plain;
use crate::mask::share::{CHUNK, share};
use crate::names::{Groups, Names};

/// A run over all names, stage by stage.
pub(super) struct Run<'a> {
    pub(super) mask: &'a Mask,
    pub(super) names: &'a Names,
    pub(super) groups: Option<&'a Groups>,
    pub(super) cancel: &'a (dyn Fn() -> bool + Sync),
    pub(super) progress: &'a mut dyn FnMut(Progress),
    pub(super) classes: Vec<u8>,
}

impl Run<'_> {
    /// Which names match; returns how many do in each chunk.
    pub(super) fn totals(&mut self) -> Option<Vec<usize>> {
        let (mask, names) = (self.mask, self.names);
        let mut counts = vec![0; names.len().div_ceil(CHUNK)];
        let work = self.classes.chunks_mut(CHUNK).zip(&mut counts);
        let matched = AtomicUsize::new(0);
        share(
            work,
            names.len(),
            self.cancel,
            || Matcher::for_many(mask),
            |matcher, chunk, (classes, count)| {
                for (offset, class) in classes.iter_mut().enumerate() {
                    let name = names.get(chunk * CHUNK + offset).unwrap_or_default();
                    if matcher.is_match(name) {
                        *class = Class::MATCHED.to_byte();
                        *count += 1;
                    }
                }
                matched.fetch_add(*count, Relaxed);
            },
            &mut |done| {
                (self.progress)(Progress {
                    stage: Stage::Totals,
                    done,
                    names: names.len(),
                    matched: matched.load(Relaxed),
                });
            },
        )?;
        Some(counts)
    }

    /// Both stages of a plain mask in one: what it captures is known as soon as it matches.
    pub(super) fn at_once(&mut self, plain: &Plain, reached: &[AtomicBool]) -> Option<Vec<Key>> {
        let (mask, names, groups) = (self.mask, self.names, self.groups);
        let mut keys = vec![NO_GROUP; names.len()];
        let matched = AtomicUsize::new(0);
        let work = self.classes.chunks_mut(CHUNK).zip(keys.chunks_mut(CHUNK));
        share(
            work,
            names.len(),
            self.cancel,
            || mask.folded().map(|folded| (folded, folded.create_cache())),
            |folded, chunk, (classes, keys)| {
                let mut count = 0;
                for (offset, (byte, key)) in classes.iter_mut().zip(keys).enumerate() {
                    let index = chunk * CHUNK + offset;
                    let name = names.get(index).unwrap_or_default();
                    if let Some(group) = plain.group(name) {
                        let (class, found) = judge_match((index, name), Some(group), groups, reached);
                        *byte = class.to_byte();
                        *key = found.unwrap_or(NO_GROUP);
                        count += 1;
                    } else if plain.folds(name).unwrap_or_else(|| differs_in_case(name, folded.as_mut())) {
                        let mut class = Class::from_byte(*byte);
                        class.set(Warning::CaseDiffers);
                        *byte = class.to_byte();
                    }
                }
                matched.fetch_add(count, Relaxed);
            },
            &mut |done| {
                let matched = matched.load(Relaxed);
                (self.progress)(Progress { stage: Stage::Totals, done, names: names.len(), matched });
            },
        )?;
        let matched = matched.into_inner();
        (self.progress)(Progress { stage: Stage::Groups, done: names.len(), names: names.len(), matched });
        keys.retain(|key| *key != NO_GROUP);
        Some(keys)
    }

    /// Captures the groups of the matched names and looks at the case of the missed. `matched` is how many match in each
    /// chunk.
    pub(super) fn groups(&mut self, matched: &[usize], reached: &[AtomicBool]) -> Option<Vec<Key>> {
        let (mask, names, groups) = (self.mask, self.names, self.groups);
        let total = matched.iter().sum();
        let mut keys = vec![NO_GROUP; total];
        let mut rest = keys.as_mut_slice();
        let parts: Vec<&mut [Key]> =
            matched.iter().map(|count| rest.split_off_mut(..*count).unwrap_or_default()).collect();
        let misses = total < names.len();
        let fold = || if misses { mask.folded() } else { None };
        let folded = || fold().map(|folded| (folded, folded.create_cache()));
        let scratch = || (Matcher::for_many(mask), folded());
        share(
            self.classes.chunks_mut(CHUNK).zip(parts),
            names.len(),
            self.cancel,
            scratch,
            |(matcher, folded), chunk, (classes, keys)| {
                let mut keys = keys.iter_mut();
                for (offset, byte) in classes.iter_mut().enumerate() {
                    let index = chunk * CHUNK + offset;
                    let name = names.get(index).unwrap_or_default();
                    let mut class = Class::from_byte(*byte);
                    if class.matched() {
                        let group = matcher.captured_from_match(name);
                        let (found, key) = judge_match((index, name), group, groups, reached);
                        class = found;
                        if let Some((key, place)) = key.zip(keys.next()) {
                            *place = key;
                        }
                    } else if differs_in_case(name, folded.as_mut()) {
                        class.set(Warning::CaseDiffers);
                    }
                    *byte = class.to_byte();
                }
            },
            &mut |done| {
                (self.progress)(Progress { stage: Stage::Groups, done, names: names.len(), matched: total });
            },
        )?;
        Some(keys)
    }

    /// Marks names that share a group, from sorted `keys`. Returns the number of such groups and of distinct unknown ones.
    pub(super) fn collisions(&mut self, keys: &[Key]) -> Option<(usize, usize)> {
        let (mut collisions, mut unknown) = (0, 0);
        let mut matcher = Matcher::for_many(self.mask);
        let (mut done, mut looked) = (0, 0);
        for run in keys.chunk_by(|a, b| a >> 32 == b >> 32) {
            done += run.len();
            if done - looked > CHUNK {
                looked = done;
                if (self.cancel)() {
                    return None;
                }
                let names = self.names.len();
                (self.progress)(Progress { stage: Stage::Collisions, done, names, matched: keys.len() });
            }
            match run {
                [NO_GROUP, ..] => break,
                // Without Campaign's groups none is unknown, and the names need not be visited.
                [_] if self.groups.is_none() => {}
                [key] => unknown += usize::from(self.class(index_of(*key)).has(Warning::UnknownGroup)),
                run => {
                    let (shared, unheard) = self.equal_hashes(run, &mut matcher)?;
                    collisions += shared;
                    unknown += unheard;
                }
            }
        }
        Some((collisions, unknown))
    }

    /// As [`Run::collisions`], for keys of one hash: that is no proof, so the groups themselves are compared.
    fn equal_hashes(&mut self, run: &[Key], matcher: &mut Matcher<'_>) -> Option<(usize, usize)> {
        let names = self.names;
        let mut group_of = |key: &Key| {
            let name = names.get(index_of(*key)).unwrap_or_default();
            Some((name, &name[matcher.captured_from_match(name)?]))
        };
        let mut same: HashMap<&str, (usize, bool)> = HashMap::new();
        for keys in run.chunks(CHUNK) {
            if (self.cancel)() {
                return None;
            }
            for key in keys {
                let Some((name, group)) = group_of(key) else { continue };
                let (first, several) = same.entry(group).or_insert((index_of(*key), false));
                // The same name twice is no collision.
                *several |= names.get(*first) != Some(name);
            }
        }
        for keys in run.chunks(CHUNK) {
            if (self.cancel)() {
                return None;
            }
            for key in keys {
                let Some((_, true)) = group_of(key).and_then(|(_, group)| same.get(group)) else { continue };
                let mut class = self.class(index_of(*key));
                class.set(Warning::Collision);
                self.classes[index_of(*key)] = class.to_byte();
            }
        }
        let unheard = same.values().filter(|(first, _)| self.class(*first).has(Warning::UnknownGroup)).count();
        Some((same.values().filter(|(_, several)| *several).count(), unheard))
    }

    fn class(&self, index: usize) -> Class {
        Class::from_byte(self.classes[index])
    }

    pub(super) fn count(&self) -> Summary {
        let mut summary = Summary { names: self.names.len(), ..Summary::default() };
        for byte in &self.classes {
            let class = Class::from_byte(*byte);
            summary.matched += usize::from(class.matched());
            summary.warned += usize::from(class.matched() && class.warned());
            summary.control_panel += usize::from(class.has(Warning::ControlPanel));
            summary.case_differs += usize::from(class.has(Warning::CaseDiffers));
        }
        summary.missed = summary.names - summary.matched;
        summary
    }
}

/// What is remarkable about a name that matches, which is the one at `index`, and the key of its group.
fn judge_match(
    (index, name): (usize, &str),
    group: Option<Range<usize>>,
    groups: Option<&Groups>,
    reached: &[AtomicBool],
) -> (Class, Option<Key>) {
    let mut class = class_of_match(name, group.as_ref());
    let group = group.filter(|range| !range.is_empty()).map(|range| &name[range]);
    if group.is_some_and(|group| !known(group, groups, reached)) {
        class.set(Warning::UnknownGroup);
    }
    // That is a profile which Adobe prescribes, unless Campaign has such a group.
    if group == Some(MESSAGE_CENTER) && groups.is_none_or(|groups| groups.place(MESSAGE_CENTER).is_none()) {
        class.set_for_calls();
    }
    (class, group.map(|group| key_of(group, index)))
}

/// Whether a name that misses would match with other upper and lower case.
fn differs_in_case(name: &str, folded: Option<&mut (&Regex, Cache)>) -> bool {
    folded.is_some_and(|(folded, cache)| folded.search_half_with(cache, &Input::new(name).earliest(true)).is_some())
}

fn known(group: &str, groups: Option<&Groups>, reached: &[AtomicBool]) -> bool {
    let Some(groups) = groups else { return true };
    let place = groups.place(group);
    if let Some(reached) = place.and_then(|place| reached.get(place)) {
        reached.store(true, Relaxed);
    }
    // That is a profile which Adobe prescribes, and no operator group's.
    place.is_some() || group == MESSAGE_CENTER
}
