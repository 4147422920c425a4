//! The IMS side: the server by its address and by its answer, and the scope.

use super::{Check, CheckId, Fact, Reason, Verdict};
use crate::base::authority::host_of;
use crate::campaign::measured::{Asked, Measured, Part, Trouble};
use crate::setup::account::IMS_SERVERS;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::finding::Finding;

/// Judges the IMS scope by the findings on it, and where IMS was asked for it by its answer.
pub fn ims_scope(findings: &[Finding], measured: &Measured) -> Check {
    let typed = |finding: &&Finding| finding.field == Field::ImsScope && !finding.code.is_of_ims();
    let mut verdict = Verdict::of_findings(findings.iter().filter(typed));
    let evidence = super::sign_in::scope(&mut verdict, measured);
    verdict.into_check(CheckId::ImsScope, evidence)
}

/// Judges the IMS server: by its address, and where it was asked by its answer. One that can't be reached from this
/// machine warns, since Campaign's own machine may reach it; one that another issuer answers for fails. A proxy that Campaign
/// itself goes through is told.
pub fn ims_server(address: &str, findings: &[Finding], measured: &Measured) -> Check {
    let typed = |finding: &&Finding| finding.field == Field::ImsServer && !finding.code.is_of_ims();
    let mut verdict = Verdict::of_findings(findings.iter().filter(typed));
    let mut evidence = Evidence::Entered;
    if measured.ims.whom().is_some() && measured.ims.trouble() != Some(&Trouble::Cancelled) {
        // What was measured says more than that nothing is to be said of the address.
        verdict.reasons.retain(|(_, reason)| *reason != Reason::NothingWrong);
    }
    match &measured.ims {
        Asked::Answered { of, answer } => {
            evidence = Evidence::Measured;
            let (host, issuer) = (host_of(of), answer.issuer.clone());
            verdict.facts.push(("issuer", Fact::Text(issuer.clone())));
            if names(&issuer, &host) {
                verdict.add(Status::Passed, Reason::ImsAnswered { issuer });
            } else {
                verdict.add(Status::Failed, Reason::OtherIssuer { issuer, host });
            }
        }
        Asked::Failed { trouble: Trouble::Cancelled, .. } | Asked::Not | Asked::Offline => {}
        Asked::Failed { trouble, .. } => {
            evidence = Evidence::Measured;
            verdict.add(Status::Warned, Reason::NoAnswer(Part::Ims, trouble.clone()));
        }
    }
    let address = measured.ims.whom().or(Some(address)).filter(|address| !address.is_empty());
    if let Some(proxy) = address.and_then(|address| measured.own_proxy(&host_of(address))) {
        let proxy = proxy.address.clone();
        verdict.facts.push(("host_proxy", Fact::Text(proxy.clone())));
        verdict.add(Status::Passed, Reason::ThroughProxy { proxy });
    }
    verdict.into_check(CheckId::ImsServer, evidence)
}

/// Whether `issuer` names `host`; Adobe's two hosts are one service.
fn names(issuer: &str, host: &str) -> bool {
    let of_adobe = |host: &str| IMS_SERVERS.iter().any(|server| host_of(server) == host);
    if !issuer.starts_with("https://") || issuer.contains('@') {
        return false;
    }
    let issuer = host_of(issuer);
    issuer == host || (of_adobe(&issuer) && of_adobe(host))
}
