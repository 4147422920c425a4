//! The users: confirmed by a person, and of Campaign's operators what a session tells of their e-mail addresses.

use super::{Check, CheckId, Fact, Reason, confirmation};
use crate::campaign::measured::{Measured, Session};
use crate::setup::evidence::Status;

/// Judges what a person only confirms, and warns where operators have no e-mail address of their own: before anyone connects with an
/// Adobe ID each must have one.
pub fn users(confirmed: bool, measured: &Measured) -> Check {
    let mut check = confirmation(CheckId::Users, confirmed);
    let Some(addresses) = measured.session.answer().and_then(Session::addresses) else { return check };
    let (without, shared) = (addresses.without, addresses.shared);
    let mut warned = Vec::new();
    if !shared.is_empty() {
        warned.push(Reason::SharedAddresses { count: shared.len() });
    }
    if !without.is_empty() {
        warned.push(Reason::OperatorsWithoutAddress { count: without.len(), of: addresses.operators });
    }
    if warned.is_empty() {
        check.reasons.extend(addresses.whole.then_some(Reason::OwnAddresses { count: addresses.operators }));
    } else {
        // What is not confirmed yet is told first.
        let at = if confirmed { 0 } else { check.reasons.len() };
        check.reasons.splice(at..at, warned);
        if check.status == Status::Passed {
            check.status = Status::Warned;
        }
    }
    check.facts.push(("operators", Fact::Number(addresses.operators as u64)));
    for (name, texts) in [("operators_without_email", without), ("shared_emails", shared)] {
        if !texts.is_empty() {
            check.facts.push((name, Fact::Texts(texts)));
        }
    }
    check
}
