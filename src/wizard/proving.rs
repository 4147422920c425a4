//! What IMS is asked: a sign-in once nobody is typing it, and on a yes of the person the proof of the secret, which is sent no
//! second time for the same values.

use std::path::Path;

use super::Wizard;
use super::msg::Effect;
use super::open::Question;
use crate::base::authority::host_of;
use crate::campaign::measured::{Asked, Kept, Pair, Part, ProofAnswer, Trouble, Wanted};
use crate::setup::answers::Keeping;
use crate::setup::field::Field;
use crate::setup::sign_in;

/// The pairs that IMS has answered for.
#[derive(Debug, Default)]
pub(super) struct Proven(Vec<(Pair, ProofAnswer)>);

impl Proven {
    fn of(&self, pair: &Pair) -> Option<&ProofAnswer> {
        self.0.iter().find(|(known, _)| known == pair).map(|(_, answer)| answer)
    }

    /// Keeps what IMS answered for `pair`, whatever becomes of the answers meanwhile.
    pub(super) fn keep(&mut self, pair: Option<&Pair>, asked: &Asked<ProofAnswer>) {
        if let (Some(pair), Some(answer)) = (pair, asked.answer())
            && self.of(pair).is_none()
        {
            self.0.push((pair.clone(), answer.clone()));
        }
    }
}

impl Wizard {
    /// Client and secret as they are answered now, the secret here or where it is kept; `None` where one is missing.
    pub(super) fn pair(&self) -> Option<Pair> {
        let answers = &self.answers;
        let kept = match answers.keeping {
            Keeping::Environment if answers.secret_variable.is_empty() => return None,
            Keeping::Environment => Kept::Variable(answers.secret_variable.clone()),
            Keeping::File if answers.secret.is_empty() && answers.secret_there => {
                Kept::File(self.output.parent().unwrap_or(Path::new("")).join(self.secret_file_name()))
            }
            Keeping::File | Keeping::Inline => Kept::Here(answers.secret.clone()),
        };
        sign_in::pair(answers, kept)
    }

    /// Whether one of the four is being typed that a sign-in takes.
    pub(super) fn types_sign_in(&self) -> bool {
        [Field::ImsServer, Field::ImsScope, Field::ImsClientId, Field::CallbackServer]
            .into_iter()
            .any(|field| self.is_typed(field))
    }

    /// Whether the secret could be proven here: there is a client, and a way out.
    pub fn may_prove(&self) -> bool {
        self.measuring.reach.network && !self.answers.text(Field::ImsClientId).is_empty()
    }

    /// Asks whether client and secret may go to IMS. What was answered already is not asked again.
    pub(super) fn ask_to_prove(&mut self) {
        let Some(pair) = self.pair() else {
            // Without a secret there is nothing to prove: here it is typed.
            self.go_to(Field::ImsClientSecret);
            return;
        };
        if let Some(answer) = self.measuring.proven.of(&pair) {
            self.measuring.measured.proof = Asked::of(&pair.ims, Ok(answer.clone()));
            self.measuring.proof_of = Some(pair);
        } else if !self.measuring.running().contains(&Part::Proof) {
            self.ask(Question::ProveSecret(host_of(&pair.ims)));
        }
    }

    /// The person said that they may go to `host`.
    pub(super) fn prove(&mut self, host: &str, effects: &mut Vec<Effect>) {
        // The host that was agreed to, and no other.
        let pair = self.pair().filter(|pair| host_of(&pair.ims) == host && self.measuring.proven.of(pair).is_none());
        let wanted = Wanted { proof: pair, ..Wanted::default() };
        self.measuring.ask(&wanted, effects);
    }

    /// Drops what IMS said of other values than those that are answered now.
    pub(super) fn forget_other_proof(&mut self) {
        if matches!(self.measuring.measured.proof, Asked::Not | Asked::Offline) {
            return;
        }
        let now = self.pair();
        if now.is_none() || now.as_ref() != self.measuring.proof_of.as_ref() {
            self.measuring.measured.proof = Asked::Not;
        }
    }

    /// Takes what IMS answered, where it is still about the same values.
    pub(super) fn proven(&mut self, asked: Asked<ProofAnswer>) {
        let pair = self.measuring.proof_of.clone();
        self.measuring.proven.keep(pair.as_ref(), &asked);
        // That it was stopped is no news of the secret.
        let stopped = asked.trouble() == Some(&Trouble::Cancelled);
        if pair.is_some() && pair == self.pair() && !stopped {
            self.measuring.measured.proof = asked;
        }
    }
}
