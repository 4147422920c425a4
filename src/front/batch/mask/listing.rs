//! The names of a report in the order in which they are shown: missed, warned, the rest.

use std::ops::Range;

use super::Judged;
use crate::mask::{Class, Nearest, Outcome, Warning};

/// The most names that are listed unless all are asked for.
const LISTED: usize = 1_000;

/// One name as it is shown.
pub(super) struct Listed<'a> {
    /// Its place among all names.
    pub(super) index: usize,
    pub(super) name: &'a str,
    pub(super) matched: bool,
    /// What is captured, in bytes of the name.
    pub(super) group: Option<Range<usize>>,
    /// How many characters of a miss are read.
    pub(super) fails_at: Option<usize>,
    /// The name with the fewest edits that would match.
    pub(super) nearest: Option<String>,
    pub(super) warnings: Vec<Warning>,
}

/// The names to show, in their order, each looked at as it comes.
pub(super) fn listed<'a>(judged: &'a Judged<'_>) -> impl Iterator<Item = Listed<'a>> {
    let kinds: [fn(Class) -> bool; 3] = [
        |class| !class.matched(),
        |class| class.matched() && class.warned(),
        |class| class.matched() && !class.warned(),
    ];
    let (report, names) = (&judged.report, &judged.reading.names);
    let summary = report.summary();
    let is_any = [summary.missed > 0, summary.warned > 0, true];
    let kinds = kinds.into_iter().zip(is_any).filter_map(|(kind, is_any)| is_any.then_some(kind));
    let order = kinds.flat_map(move |kind| (0..names.len()).filter(move |index| kind(report.class(*index))));
    let mut nearest = judged.mask.as_ref().and_then(Nearest::new);
    order
        .take(limit(judged))
        .map(move |index| entry(judged, nearest.as_mut(), index, names.get(index).unwrap_or_default()))
}

/// How many names are not shown.
pub(super) fn hidden(judged: &Judged<'_>) -> usize {
    judged.reading.names.len().saturating_sub(limit(judged))
}

fn limit(judged: &Judged<'_>) -> usize {
    if judged.all { usize::MAX } else { LISTED }
}

fn entry<'a>(judged: &Judged<'_>, near: Option<&mut Nearest<'_>>, index: usize, name: &'a str) -> Listed<'a> {
    let mut warnings: Vec<Warning> = judged.report.class(index).warnings().collect();
    match judged.mask.as_ref().map(|mask| mask.judge(name)) {
        Some(Outcome::Matched { group, .. }) => {
            Listed { index, name, matched: true, group, fails_at: None, nearest: None, warnings }
        }
        missed => {
            let fails_at = match missed {
                Some(Outcome::Missed { fails_at, .. }) => fails_at,
                _ => None,
            };
            let nearest = near.and_then(|near| near.of(name));
            if nearest.is_some() {
                warnings.push(Warning::NearMiss);
            }
            Listed { index, name, matched: false, group: None, fails_at, nearest, warnings }
        }
    }
}
