//! The IMS scope: what Adobe's sign-in needs in it, and that it was compared with what the console holds.

use std::collections::HashSet;

use crate::setup::account::{self, Scope, entries, joined};
use crate::setup::answers::Answers;
use crate::setup::field::{Field, SCOPE_FULL};
use crate::setup::finding::{Code, Fault, Finding, Repair};

/// Entries without which the sign-in page is not reached or no rights arrive.
pub const EXPECTED: [&str; 5] =
    ["openid", "AdobeID", "session", "read_organizations", "additional_info.projectedProductContext"];

pub(super) fn judge(answers: &Answers) -> Vec<Finding> {
    let field = Field::ImsScope;
    let mut findings = super::errors(account::read(field, answers, Scope::parse));
    // Other values in this field have no entries to count.
    if findings
        .iter()
        .any(|finding| matches!(finding.code, Code::LooksLikeSecret | Code::LabelInValue | Code::TooLong { .. }))
    {
        return findings;
    }
    let typed = answers.text(field);
    findings.extend(capitals(typed).map(|fault| fault.of(field)));
    let present: HashSet<String> = entries(typed).map(str::to_ascii_lowercase).collect();
    let missing = EXPECTED.into_iter().filter(|entry| !present.contains(&entry.to_ascii_lowercase()));
    findings.extend(missing.map(|entry| Fault::new(Code::ScopeEntryMissing { entry }).of(field)));
    if !answers.scope_compared && findings.is_empty() {
        let mut finding = Fault::new(Code::ScopeNotCompared).of(field);
        finding.repair = Some(Repair::ConfirmCompared);
        findings.push(finding);
    }
    findings
}

/// The entry as Adobe writes it, where `entry` differs from it in capitals alone.
fn as_adobe_writes(entry: &str) -> Option<&'static str> {
    SCOPE_FULL.split(',').find(|known| known.eq_ignore_ascii_case(entry) && *known != entry)
}

fn capitals(typed: &str) -> Option<Fault> {
    let entry = entries(typed).find_map(as_adobe_writes)?;
    let mended = joined(entries(typed).map(|entry| as_adobe_writes(entry).unwrap_or(entry)));
    Some(Fault::new(Code::ScopeCase { entry }).mended(mended))
}
