//! The people: who of the organisation gets in, where they were asked for.

use super::{Check, CheckId, Fact, Reason, Verdict};
use crate::people::Summary;
use crate::setup::evidence::{Evidence, Status};

/// Judges by the totals of a rehearsal; without them the people were asked for and could not be read, which fails as a refused
/// session does. Where nobody knows Campaign's groups it stays open.
pub fn people(judged: Option<&Summary>) -> Check {
    let mut verdict = Verdict::default();
    let Some(summary) = judged else {
        verdict.add(Status::Failed, Reason::PeopleNotRead);
        return verdict.into_check(CheckId::People, Evidence::None);
    };
    let status = match summary {
        Summary { campaign: 0, .. } | Summary { out: 1.., .. } => Status::Failed,
        Summary { unsure: 1.., .. } => Status::Open,
        _ => Status::Passed,
    };
    verdict.add(status, Reason::People(*summary));
    let counts = [
        ("people", summary.people),
        ("campaign", summary.campaign),
        ("in", summary.inside),
        ("out", summary.out),
        ("unsure", summary.unsure),
    ];
    verdict.facts.extend(counts.map(|(name, count)| (name, Fact::Number(count as u64))));
    verdict.into_check(CheckId::People, Evidence::Measured)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_shut_out_fails_and_groups_that_nobody_knows_leave_it_open() {
        let of = |campaign, inside, out, unsure| {
            people(Some(&Summary { people: 9, campaign, inside, out, unsure, ..Summary::default() })).status
        };
        assert_eq!(of(3, 3, 0, 0), Status::Passed);
        assert_eq!(of(3, 2, 1, 0), Status::Failed);
        assert_eq!(of(3, 0, 1, 2), Status::Failed);
        assert_eq!(of(3, 0, 0, 3), Status::Open);
        assert_eq!(of(0, 0, 0, 0), Status::Failed, "nobody is meant to get in");
        assert_eq!((people(None).status, people(None).evidence), (Status::Failed, Evidence::None));
    }
}
