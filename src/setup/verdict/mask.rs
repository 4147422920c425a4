//! The association mask: by the findings on it, and on the organisation's profiles where they were asked for.

use super::{Check, CheckId, Fact, Reason, Verdict};
use crate::mask::{Report, Warning, is_of_another};
use crate::names;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::finding::Finding;

/// What became of the organisation's profiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tested {
    /// Profiles that give an operator group which Campaign may have.
    pub inside: usize,
    /// Profiles of Campaign that do not.
    pub outside: usize,
    /// Groups that Campaign does not have; `None` where nobody knows its groups.
    pub unknown_groups: Option<usize>,
}

/// What `report` tells of the profiles in `reading`. Profiles of another product count neither as in nor as missed, nor does the one
/// for calls of the API, and a user group lets nobody in by itself.
pub fn tested(report: &Report, reading: &names::Reading) -> Tested {
    let mut tested = Tested { unknown_groups: report.summary().unknown_groups, ..Tested::default() };
    for index in (0..reading.names.len()).filter(|index| !reading.is_user_group(*index)) {
        let class = report.class(index);
        let nowhere = [Warning::EmptyGroup, Warning::CapturedSpace, Warning::UnknownGroup];
        // What is another product's, or for calls of the API, is nobody's way in, and nobody is shut out by it.
        if is_of_another(&reading.names, index) || class.is_for_calls() {
            continue;
        }
        if class.gives_a_group() && !nowhere.into_iter().any(|warning| class.has(warning)) {
            tested.inside += 1;
        } else {
            tested.outside += 1;
        }
    }
    tested
}

/// Adds to the verdict on the mask that it gives a group from none of the `count` names on which it was tried before: they may have
/// been another organisation's, so it is a warning.
pub fn mask_misses_kept(findings: &[Finding], count: usize) -> Check {
    let mut verdict = Verdict::of_findings(findings.iter().filter(|finding| finding.field == Field::AssociationMask));
    verdict.reasons.retain(|(_, reason)| *reason != Reason::NothingWrong);
    verdict.add(Status::Warned, Reason::KeptNamesMissed { count });
    verdict.into_check(CheckId::Mask, Evidence::Entered)
}

/// Judges the association mask by the findings on it, and where the organisation's profiles are known by them: it fails where none of
/// them gives a group. One that is missed alone is not wrong.
pub fn mask(findings: &[Finding], tested: Option<Tested>) -> Check {
    let mut verdict = Verdict::of_findings(findings.iter().filter(|finding| finding.field == Field::AssociationMask));
    let Some(Tested { inside, outside, unknown_groups }) = tested else {
        return verdict.into_check(CheckId::Mask, Evidence::Entered);
    };
    verdict.reasons.retain(|(_, reason)| *reason != Reason::NothingWrong);
    let count = inside + outside;
    if inside > 0 {
        verdict.add(Status::Passed, Reason::MaskTested { inside, count });
    } else {
        verdict.add(Status::Failed, Reason::MaskReachesNobody { count });
    }
    if let Some(unknown) = unknown_groups.filter(|unknown| *unknown > 0) {
        verdict.add(Status::Warned, Reason::MaskGroupsUnknown { count: unknown });
    }
    let facts = [("profiles", Some(count)), ("matched", Some(inside)), ("unknown_groups", unknown_groups)];
    verdict.facts.extend(facts.into_iter().filter_map(|(name, count)| Some((name, Fact::Number(count? as u64)))));
    verdict.into_check(CheckId::Mask, Evidence::Measured)
}
