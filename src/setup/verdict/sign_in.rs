//! What IMS says of the client, of the callback server and of the scope, as far as its answers prove it.

use super::{Check, CheckId, Fact, Reason, Verdict};
use crate::campaign::measured::{
    Asked, CallbackAnswer, ClientAnswer, Measured, Part, Proof, ScopeAnswer, SignInAnswer, Trouble,
};
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::finding::{Code, Fault, Finding};

/// Judges the IMS client: whether IMS knows it, and where that was asked whether the secret is its own. What keeps IMS from
/// answering at all is left to the verdict on the IMS server.
pub fn client(measured: &Measured) -> Check {
    judge_client(measured, |trouble| measured.ims.trouble() == Some(trouble))
}

/// The same where no verdict on the IMS server stands beside it: whoever sent the secret is told that nothing came of it.
pub fn client_alone(measured: &Measured) -> Check {
    judge_client(measured, |_| false)
}

fn judge_client(measured: &Measured, is_said: impl Fn(&Trouble) -> bool) -> Check {
    let mut verdict = Verdict::default();
    let unknown = |client: &str| Reason::ClientUnknown { client: client.to_owned() };
    if let Some(answer) = asked(&mut verdict, measured) {
        let client = answer.of.client.clone();
        match answer.client {
            ClientAnswer::Known => verdict.add(Status::Passed, Reason::ClientKnown { client }),
            ClientAnswer::Unknown => verdict.add(Status::Failed, unknown(&client)),
            ClientAnswer::Refused => verdict.add(Status::Failed, Reason::ClientRefused { client }),
            ClientAnswer::Unclear => unclear(&mut verdict, answer),
        }
        if answer.client == ClientAnswer::Known && measured.proof == Asked::Not {
            verdict.add(Status::Passed, Reason::SecretNotAsked);
        }
    }
    match &measured.proof {
        Asked::Answered { answer, .. } => {
            let client = || answer.client.clone();
            // What the secret proves of the client outweighs what the sign-in left unclear.
            if matches!(answer.proof, Proof::Right | Proof::WrongSecret) {
                verdict.reasons.retain(|(status, _)| *status != Status::Open);
            }
            match answer.proof {
                Proof::Right => verdict.add(Status::Passed, Reason::SecretRight),
                Proof::WrongSecret => verdict.add(Status::Failed, Reason::SecretWrong { client: client() }),
                Proof::WrongEither => verdict.add(Status::Failed, Reason::PairWrong),
                Proof::Unclear => verdict.add(Status::Open, Reason::ProofUnclear),
                Proof::WrongClient => {
                    verdict.reasons.retain(|(_, reason)| *reason != unknown(&answer.client));
                    verdict.add(Status::Failed, unknown(&answer.client));
                }
            }
        }
        Asked::Failed { trouble, .. } if is_said(trouble) => {}
        Asked::Failed { trouble, .. } => verdict.add(Status::Open, Reason::NoAnswer(Part::Proof, trouble.clone())),
        Asked::Not | Asked::Offline => {}
    }
    let answered = |asked: bool| asked.then_some(Evidence::Measured);
    let evidence = answered(measured.sign_in.answer().is_some()).or(answered(measured.proof.answer().is_some()));
    let told = measured.sign_in.answer().map(|answer| answer.of.client.clone());
    let told = told.or_else(|| measured.proof.answer().map(|answer| answer.client.clone()));
    verdict.facts.extend(told.map(|client| ("client_id", Fact::Text(client))));
    if let Some(answer) = measured.proof.answer().filter(|answer| answer.proof != Proof::Unclear) {
        verdict.facts.push(("secret_proven", Fact::Yes(answer.proof == Proof::Right)));
    }
    verdict.into_check(CheckId::Client, evidence.unwrap_or_default())
}

/// Judges the callback server by where IMS leads people. Another place warns and does not fail: the pattern that Adobe keeps may
/// name a path that Campaign adds to the callback server.
pub fn callback(measured: &Measured) -> Check {
    let mut verdict = Verdict::default();
    let mut evidence = Evidence::None;
    if let Some(answer) = asked(&mut verdict, measured) {
        evidence = Evidence::Measured;
        let address = answer.of.callback.clone();
        verdict.facts.push(("address", Fact::Text(address.clone())));
        match answer.callback.clone() {
            CallbackAnswer::Listed => verdict.add(Status::Passed, Reason::CallbackListed { address }),
            CallbackAnswer::SameServer { to } => {
                verdict.facts.push(("leads_to", Fact::Text(to.clone())));
                verdict.add(Status::Passed, Reason::CallbackSameServer { to });
            }
            CallbackAnswer::Elsewhere { to } => {
                verdict.facts.push(("leads_to", Fact::Text(to.clone())));
                let client = answer.of.client.clone();
                verdict.add(Status::Warned, Reason::LandsElsewhere { address, to, client });
            }
            CallbackAnswer::Unclear if answer.client == ClientAnswer::Unknown => {
                verdict.add(Status::Open, Reason::ClientUnknown { client: answer.of.client.clone() });
            }
            CallbackAnswer::Unclear => unclear(&mut verdict, answer),
        }
    }
    verdict.into_check(CheckId::Callback, evidence)
}

/// What the sign-in proves of the scope, beside the findings on it.
pub(super) fn scope(verdict: &mut Verdict, measured: &Measured) -> Evidence {
    let Some(answer) = measured.sign_in.answer() else { return Evidence::Entered };
    let client = answer.of.client.clone();
    match &answer.scope {
        ScopeAnswer::Granted => {
            // What was measured says more than that nothing is to be said of the text.
            verdict.reasons.retain(|(_, reason)| *reason != Reason::NothingWrong);
            verdict.add(Status::Passed, Reason::ScopeGranted);
        }
        ScopeAnswer::Refused { entries } if entries.is_empty() => {
            verdict.reasons.retain(|(_, reason)| *reason != Reason::NothingWrong);
            verdict.add(Status::Failed, Reason::ScopeRefused { client });
        }
        ScopeAnswer::Refused { entries } => {
            verdict.reasons.retain(|(_, reason)| *reason != Reason::NothingWrong);
            verdict.facts.push(("refused", Fact::Texts(entries.clone())));
            verdict.add(Status::Failed, Reason::ScopeEntriesRefused { entries: entries.clone(), client });
        }
        ScopeAnswer::Unclear => return Evidence::Entered,
    }
    Evidence::Measured
}

/// The answer; without one the reason why there is none is added.
fn asked<'a>(verdict: &mut Verdict, measured: &'a Measured) -> Option<&'a SignInAnswer> {
    match &measured.sign_in {
        Asked::Answered { answer, .. } => return Some(answer),
        Asked::Not => verdict.add(Status::Open, Reason::NotAsked(Part::SignIn)),
        Asked::Offline => verdict.add(Status::Open, Reason::Offline),
        // The same trouble is told where the server itself is judged.
        Asked::Failed { trouble, .. } if measured.ims.trouble() == Some(trouble) && *trouble != Trouble::Cancelled => {
            verdict.add(Status::Open, Reason::ImsSilent);
        }
        Asked::Failed { trouble, .. } => verdict.add(Status::Open, Reason::NoAnswer(Part::SignIn, trouble.clone())),
    }
    None
}

fn unclear(verdict: &mut Verdict, answer: &SignInAnswer) {
    if let Some(unclear) = &answer.unclear {
        verdict.add(Status::Open, Reason::SignInUnclear(unclear.clone()));
    } else {
        // It proves something of the scope alone.
        verdict.add(Status::Open, Reason::ImsSilent);
    }
}

/// What IMS says against the answer in `field`, which holds `text`.
pub fn against(field: Field, text: &str, measured: &Measured) -> Option<Finding> {
    let sign_in = measured.sign_in.answer();
    let proof = measured.proof.answer().map(|answer| answer.proof);
    let code = match field {
        Field::ImsClientId if proof == Some(Proof::WrongClient) => Code::ClientUnknown,
        Field::ImsClientId => match sign_in.filter(|answer| answer.of.client == text)?.client {
            ClientAnswer::Unknown => Code::ClientUnknown,
            ClientAnswer::Refused => Code::ClientRefused,
            ClientAnswer::Known | ClientAnswer::Unclear => return None,
        },
        Field::ImsClientSecret => match proof? {
            Proof::WrongSecret => Code::SecretWrong,
            Proof::WrongEither => Code::PairWrong,
            Proof::Right | Proof::WrongClient | Proof::Unclear => return None,
        },
        Field::CallbackServer => match &sign_in.filter(|answer| answer.of.callback == text)?.callback {
            CallbackAnswer::Elsewhere { to } => Code::LandsElsewhere { to: to.clone() },
            _ => return None,
        },
        Field::ImsScope => match &sign_in?.scope {
            ScopeAnswer::Refused { entries } => Code::ScopeRefused { entries: entries.clone() },
            _ => return None,
        },
        _ => return None,
    };
    Some(Fault::new(code).of(field))
}
