//! Judges the checks: from evidence to a verdict with its reasons, without a clock, a file or a network.

mod check;
mod console;
mod host;
mod ims;
mod mask;
mod package;
mod people;
mod reason;
mod server;
mod sign_in;
mod users;

use super::evidence::{Evidence, Status};
use super::field::Field;
use super::finding::{Code, Finding, Severity};
use super::in_campaign::Seen;

pub use check::{Check, CheckId, Fact};
pub use console::{ConsoleEvidence, builds, console};
pub use host::HostEvidence;
pub use ims::{ims_scope, ims_server};
pub use mask::{Tested, mask, mask_misses_kept, tested};
pub use package::package;
pub use people::people;
pub use reason::Reason;
pub use server::server;
pub use sign_in::{against, callback, client, client_alone};
pub use users::users;

/// Reasons with the state each of them asks for.
#[derive(Default)]
struct Verdict {
    reasons: Vec<(Status, Reason)>,
    facts: Vec<(&'static str, Fact)>,
}

impl Verdict {
    fn add(&mut self, status: Status, reason: Reason) {
        self.reasons.push((status, reason));
    }

    /// What the findings come to: how many of each kind.
    fn of_findings<'a>(findings: impl Iterator<Item = &'a Finding>) -> Verdict {
        let (mut errors, mut missing, mut others, mut warnings) = (0, 0, 0, 0);
        for finding in findings {
            match (&finding.code, finding.severity) {
                (Code::Missing, _) => missing += 1,
                (Code::DiffersInCampaign { .. }, Severity::Warning) => others += 1,
                (_, Severity::Error) => errors += 1,
                (_, Severity::Warning) => warnings += 1,
            }
        }
        let mut verdict = Verdict::default();
        if errors > 0 {
            verdict.add(Status::Failed, Reason::Errors { count: errors });
        }
        if missing > 0 {
            verdict.add(Status::Open, Reason::MissingValues { count: missing });
        }
        if others > 0 {
            verdict.add(Status::Warned, Reason::OtherInCampaign { count: others });
        }
        if warnings > 0 {
            verdict.add(Status::Warned, Reason::Warnings { count: warnings });
        }
        if verdict.reasons.is_empty() {
            verdict.add(Status::Passed, Reason::NothingWrong);
        }
        verdict
    }

    /// What is not known yet outweighs a warning, since nobody can be told that all is well but for that.
    fn into_check(mut self, id: CheckId, evidence: Evidence) -> Check {
        let weight = |status: Status| match status {
            Status::Failed => 0,
            Status::Open => 1,
            Status::Warned => 2,
            Status::Passed => 3,
        };
        self.reasons.sort_by_key(|(status, _)| weight(*status));
        let status = self.reasons.first().map_or(Status::Open, |(status, _)| *status);
        let reasons = self.reasons.into_iter().map(|(_, reason)| reason).collect();
        Check { id, status, evidence, reasons, facts: self.facts }
    }
}

/// Judges what a person only confirms: with a yes it passes, without it stays open.
pub fn confirmation(id: CheckId, confirmed: bool) -> Check {
    let (status, evidence, reason) = if confirmed {
        (Status::Passed, Evidence::Confirmed, Reason::Confirmed)
    } else {
        (Status::Open, Evidence::None, Reason::NotConfirmed)
    };
    Check { id, status, evidence, reasons: vec![reason], facts: Vec::new() }
}

/// Judges the external account by the findings on its fields: an error fails it, a missing value leaves it open. `seen` has how
/// each stands against Campaign's own account.
pub fn account(findings: &[Finding], seen: &[(Field, Seen)]) -> Check {
    // Who gave no answer has a check of its own.
    let of_form = |finding: &&Finding| finding.field.row().group.is_of_form() && !finding.code.is_of_ims();
    let evidence =
        if seen.iter().any(|(_, seen)| *seen != Seen::Unseen) { Evidence::Measured } else { Evidence::Entered };
    let mut verdict = Verdict::of_findings(findings.iter().filter(of_form));
    verdict.facts.push(("fields", Fact::Words(seen.iter().map(|(field, seen)| (field.key(), seen.id())).collect())));
    verdict.into_check(CheckId::Account, evidence)
}

#[cfg(test)]
mod tests;
