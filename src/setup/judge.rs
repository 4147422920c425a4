//! The whole judgement: the rules of the fields, the diagnoses of the mask, and the verdicts, brought together.

use super::answers::Answers;
use super::document::Records;
use super::field::Field;
use super::finding::{Code, Finding, Repair};
use super::mask::{self, Context, Proposal};
use super::rules;
use super::suggest::{self, Suggestion};
use super::verdict::{self, Check, CheckId};

/// What is to be said of `field` as it is answered, the gravest first. `names` are profile names to learn from.
pub fn field(field: Field, answers: &Answers, names: &[&str]) -> Vec<Finding> {
    let mut findings = rules::field(field, answers);
    let text = answers.text(field);
    if field == Field::AssociationMask && !text.is_empty() {
        let tenant = answers.text(Field::Tenant);
        let context = Context { tenant: (!tenant.is_empty()).then_some(tenant), names };
        findings.extend(mask::diagnose(text, &context).into_iter().map(|diagnostic| {
            let at = Some(diagnostic.start..diagnostic.end);
            let repair = diagnostic.repair.clone().map(Repair::Replace);
            let code = Code::Mask(Box::new(diagnostic));
            Finding { field, severity: code.severity(), code, at, repair }
        }));
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    }
    findings
}

/// The verdict on the client console, from the builds as they were typed.
pub fn console(answers: &Answers) -> Check {
    verdict::console(&verdict::entered_builds(answers))
}

/// The verdict on the package: as confirmed.
pub fn package(answers: &Answers) -> Check {
    verdict::confirmation(CheckId::Package, answers.confirmed(Field::Package))
}

/// The records of the verdicts that a configuration keeps.
pub fn records(answers: &Answers) -> Records {
    let (console, package) = (console(answers), package(answers));
    Records { console: (console.status, console.evidence), package: (package.status, package.evidence) }
}

/// What Ctrl-O offers for `field`: for the mask first what the names themselves suggest.
pub fn suggestions(field: Field, answers: &Answers, proposals: &[Proposal]) -> Vec<Suggestion> {
    let mut values = suggest::for_field(field, answers);
    if field == Field::AssociationMask && !values.iter().any(|suggestion| suggestion.keeps_here) {
        let inferred: Vec<Suggestion> = proposals.iter().take(MOST).map(Suggestion::of_names).collect();
        values.retain(|known| !inferred.iter().any(|proposal| proposal.value == known.value));
        values.splice(..0, inferred);
    }
    values
}

/// So many masks of the names are offered.
const MOST: usize = 5;
