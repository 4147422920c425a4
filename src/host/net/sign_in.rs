//! What IMS is asked without anyone signing in: where a sign-in would lead, and whether a secret is right. No answer is followed.

use super::Wire;
use super::exchange::{self, Deadline};
use crate::base::secret::Secret;
use crate::campaign::measured::{Pair, Proof, ProofAnswer, ScopeAnswer, SignIn, SignInAnswer, Trouble};
use crate::campaign::{openid, sign_in, token};
use crate::host::stop::Stop;

/// Asks IMS for a sign-in that shows no page, and where it refuses the scope which entries it refuses.
///
/// # Errors
/// Where there is no answer at all.
pub fn sign_in(wire: &Wire, of: &SignIn, stop: &Stop) -> Result<SignInAnswer, Trouble> {
    let deadline = Deadline::after(wire.limits.overall);
    let description = openid::read(&exchange::get_by(wire, &of.ims, openid::PATH, deadline, stop)?)?;
    let own = |endpoint: &String| sign_in::is_endpoint_of(endpoint, &of.ims);
    let Some(endpoint) = description.authorization.filter(own) else { return Ok(sign_in::without_endpoint(of)) };
    let ask = |of: &SignIn| {
        let reply = exchange::ask_once(wire, &endpoint, &sign_in::query(of), deadline, stop)?;
        Ok(sign_in::read(of, &endpoint, &reply.as_read()))
    };
    let mut answer = ask(of)?;
    if let ScopeAnswer::Refused { entries } = &mut answer.scope {
        *entries = sign_in::refused_entries(&of.scope, |scope| {
            let of = SignIn { scope: scope.to_vec(), ..of.clone() };
            ask(&of).map_or(ScopeAnswer::Unclear, |answer| answer.scope)
        });
    }
    if stop.is_asked() { Err(Trouble::Cancelled) } else { Ok(answer) }
}

/// Sends the client of `pair` and `secret` to the token endpoint of their IMS server, once.
///
/// # Errors
/// Where there is no answer, or where it leads elsewhere.
pub fn proof(wire: &Wire, pair: &Pair, secret: &Secret, stop: &Stop) -> Result<ProofAnswer, Trouble> {
    let deadline = Deadline::after(wire.limits.overall);
    let description = openid::read(&exchange::get_by(wire, &pair.ims, openid::PATH, deadline, stop)?)?;
    let said = |proof| ProofAnswer { client: pair.client.clone(), proof };
    let own = |endpoint: &String| sign_in::is_endpoint_of(endpoint, &pair.ims);
    let Some(endpoint) = description.token.filter(own) else { return Ok(said(Proof::Unclear)) };
    wire.sent.note(secret);
    let reply = exchange::send_form(wire, &endpoint, &token::body(&pair.client, secret), deadline, stop)?;
    Ok(said(token::read(reply.status, &reply.text)))
}
