//! All names against a mask: the totals first, then groups, collisions and what Campaign does not know.

mod keys;
mod run;

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use super::judge::Class;
use super::pattern::Mask;
use super::share::sort;
use crate::names::{Groups, Names};
use run::Run;

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

    /// Whether any name gives a group; what is for calls of the API gives none.
    pub fn any_group(&self) -> bool {
        self.classes.iter().any(|byte| Class::from_byte(*byte).gives_a_group())
    }

    /// Operator groups that no name reaches, in the order of `--groups`.
    pub fn unreached_groups(&self) -> &[String] {
        &self.unreached
    }
}

/// Judges all `names`. `cancel` is asked some thousand names apart; a run that it ends gives `None`. `progress` is told
/// each stage as it comes. Two threads at most; beside the names it takes one byte a name, and eight a matched one (of a plain
/// mask eight a name) while groups are compared.
pub fn judge_all(
    mask: &Mask,
    names: &Names,
    groups: Option<&Groups>,
    cancel: &(dyn Fn() -> bool + Sync),
    progress: &mut dyn FnMut(Progress),
) -> Option<Report> {
    let mut run = Run { mask, names, groups, cancel, progress, classes: vec![0; names.len()] };
    let reached: Vec<AtomicBool> = groups.into_iter().flat_map(Groups::iter).map(|_| AtomicBool::new(false)).collect();
    let mut keys = if let Some(plain) = mask.plain() {
        run.at_once(plain, &reached)?
    } else {
        let matched = run.totals()?;
        run.groups(&matched, &reached)?
    };
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

#[cfg(test)]
mod tests;
