//! All names against a mask: the totals first, then groups, collisions and what Campaign does not know.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use regex_automata::Input;
use regex_automata::meta::{Cache, Regex};

use super::code::Warning;
use super::judge::{Class, class_of_match};
use super::pattern::{Mask, Matcher};
use super::share::{CHUNK, share, sort};
use crate::names::{Groups, Names};

/// How far a run over all names has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Names done in this stage.
    pub done: usize,
    /// All names.
    pub names: usize,
    /// Names that match, so far; final from [`Stage::Groups`] on.
    pub matched: usize,
}

/// The stages of a run, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Which names match: the totals of matched and missed.
    Totals,
    /// What each matched name captures, and whether a miss is one of case.
    Groups,
    /// Which groups are reached by several names, and which are unknown or never reached.
    Collisions,
}

/// The totals of a run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// All names.
    pub names: usize,
    /// Names that match as a whole.
    pub matched: usize,
    /// Names that do not.
    pub missed: usize,
    /// Matched names with a warning.
    pub warned: usize,
    /// Groups that two or more different names give.
    pub collisions: usize,
    /// Matched names that also grant the Control Panel.
    pub control_panel: usize,
    /// Missed names that differ only in case.
    pub case_differs: usize,
    /// Distinct captured groups that Campaign does not know; `None` without Campaign's groups.
    pub unknown_groups: Option<usize>,
}

/// What a run over all names found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    summary: Summary,
    classes: Vec<u8>,
    unreached: Vec<String>,
}

impl Report {
    /// The report on a mask that does not compile: no name matches, no group is reached.
    pub fn all_missed(names: &Names, groups: Option<&Groups>) -> Report {
        let missed = names.len();
        let summary = Summary { names: missed, missed, unknown_groups: groups.map(|_| 0), ..Summary::default() };
        let unreached = groups.into_iter().flat_map(Groups::iter).map(str::to_owned).collect();
        Report { summary, classes: vec![0; missed], unreached }
    }

    /// The totals.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// What is known of the name at `index`; nothing beyond the last.
    pub fn class(&self, index: usize) -> Class {
        Class::from_byte(self.classes.get(index).copied().unwrap_or_default())
    }

    /// Whether any name gives a group.
    pub fn any_group(&self) -> bool {
        self.classes.iter().any(|byte| {
            let class = Class::from_byte(*byte);
            class.matched() && !class.has(Warning::EmptyGroup)
        })
    }

    /// Operator groups that no name reaches, in the order of `--groups`.
    pub fn unreached_groups(&self) -> &[String] {
        &self.unreached
    }
}

/// Judges all `names`. `cancel` is asked some thousand names apart; a run that it ends gives `None`. `progress` is told
/// each stage as it comes. Two threads at most; beside the names it takes one byte a name, and eight a matched one while
/// groups are compared.
pub fn judge_all(
    mask: &Mask,
    names: &Names,
    groups: Option<&Groups>,
    cancel: &(dyn Fn() -> bool + Sync),
    progress: &mut dyn FnMut(Progress),
) -> Option<Report> {
    let mut run = Run { mask, names, groups, cancel, progress, classes: vec![0; names.len()] };
    let matched = run.totals()?;
    let reached: Vec<AtomicBool> = groups.into_iter().flat_map(Groups::iter).map(|_| AtomicBool::new(false)).collect();
    let mut keys = run.groups(&matched, &reached)?;
    sort(&mut keys, cancel)?;
    let (collisions, unknown) = run.collisions(&keys)?;
    let mut summary = run.count();
    summary.collisions = collisions;
    summary.unknown_groups = groups.map(|_| unknown);
    let unreached = groups.into_iter().flat_map(Groups::iter).zip(&reached);
    let unreached =
        unreached.filter(|(_, reached)| !reached.load(Relaxed)).map(|(group, _)| group.to_owned()).collect();
    Some(Report { summary, classes: run.classes, unreached })
}

struct Run<'a> {
    mask: &'a Mask,
    names: &'a Names,
    groups: Option<&'a Groups>,
    cancel: &'a (dyn Fn() -> bool + Sync),
    progress: &'a mut dyn FnMut(Progress),
    classes: Vec<u8>,
}

/// The hash of a group in the upper half, the index of its name in the lower: sorted, equal groups stand together.
type Key = u64;

/// A matched name without a group, or an empty one: sorts behind all others.
const NO_GROUP: Key = u64::MAX;

impl Run<'_> {
    /// Which names match; returns how many do in each chunk.
    fn totals(&mut self) -> Option<Vec<usize>> {
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

    /// Captures the groups of the matched names and looks at the case of the missed. `matched` is how many match in each
    /// chunk.
    fn groups(&mut self, matched: &[usize], reached: &[AtomicBool]) -> Option<Vec<Key>> {
        let (mask, names, groups) = (self.mask, self.names, self.groups);
        let plain = mask.plain();
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
                        class = class_of_match(name, group.as_ref());
                        let group = group.filter(|range| !range.is_empty()).map(|range| &name[range]);
                        if let (Some(group), Some(key)) = (group, keys.next()) {
                            *key = key_of(group, index);
                            if !known(group, groups, reached) {
                                class.set(Warning::UnknownGroup);
                            }
                        }
                    } else if plain.and_then(|plain| plain.folds(name)).unwrap_or_else(|| {
                        let found = |(folded, cache): &mut (&Regex, Cache)| {
                            folded.search_half_with(cache, &Input::new(name).earliest(true)).is_some()
                        };
                        folded.as_mut().is_some_and(found)
                    }) {
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
    fn collisions(&mut self, keys: &[Key]) -> Option<(usize, usize)> {
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

    fn count(&self) -> Summary {
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

fn known(group: &str, groups: Option<&Groups>, reached: &[AtomicBool]) -> bool {
    let Some(groups) = groups else { return true };
    let place = groups.place(group);
    if let Some(reached) = place.and_then(|place| reached.get(place)) {
        reached.store(true, Relaxed);
    }
    place.is_some()
}

fn key_of(group: &str, index: usize) -> Key {
    // The store holds fewer than 2^32 - 1 names, so no key is `NO_GROUP`.
    (hash(group.as_bytes()) & 0xFFFF_FFFF_0000_0000) | (index as u64 & 0xFFFF_FFFF)
}

/// A hash that is good for sorting only: whoever makes up groups of one hash makes them be compared, as equal ones are.
fn hash(bytes: &[u8]) -> u64 {
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let take = |hash: u64, word: u64| {
        let mixed = (hash ^ word).wrapping_mul(MIX);
        mixed ^ (mixed >> 29)
    };
    let mut words = bytes.chunks_exact(8);
    let mut hash =
        words.by_ref().fold(bytes.len() as u64, |hash, word| take(hash, word.try_into().map_or(0, u64::from_le_bytes)));
    let mut rest = [0; 8];
    rest[..words.remainder().len()].copy_from_slice(words.remainder());
    hash = take(hash, u64::from_le_bytes(rest));
    take(hash, 0)
}

fn index_of(key: Key) -> usize {
    usize::try_from(key & 0xFFFF_FFFF).unwrap_or_default()
}

#[cfg(test)]
mod tests;
