//! `check --prove-secret`: client and secret of each set-up, for the one question that sends them, and where they may go.

use std::collections::HashMap;
use std::path::Path;

use super::subject::{Content, Held, Subject};
use crate::base::authority::host_of;
use crate::base::secret::Secret;
use crate::campaign::measured::{Kept, Pair, Trouble};
use crate::front::credentials;
use crate::front::exit::End;
use crate::host::files::read_secret_file;
use crate::setup::answers::Keeping;
use crate::setup::field::Field;
use crate::setup::sign_in;
use crate::words::catalogue::Words;

/// Client and secret to send, or to whom they would go and why they do not.
pub type Proof = Result<Pair, (String, Trouble)>;

/// What is to be sent for each of `subjects`; `None` for one that names no client or no IMS server. A host that is none of
/// Adobe's is asked about, once, by its name.
///
/// # Errors
/// Where the terminal can't be used.
pub fn of(subjects: &[Subject], words: &Words) -> Result<Vec<Option<Proof>>, End> {
    let mut agreed: HashMap<String, bool> = HashMap::new();
    let mut proofs = Vec::new();
    for subject in subjects {
        let Content::Answers(held) = &subject.content else {
            proofs.push(None);
            continue;
        };
        proofs.push(match sign_in::pair(&held.answers, Kept::Here(secret(held))) {
            Some(pair) => Some(to_whom(pair, &mut agreed, words)?),
            None => subject
                .ims()
                .filter(|_| !held.answers.text(Field::ImsClientId).is_empty())
                .map(|ims| Err((ims, Trouble::SecretMissing))),
        });
    }
    Ok(proofs)
}

fn to_whom(pair: Pair, agreed: &mut HashMap<String, bool>, words: &Words) -> Result<Proof, End> {
    if sign_in::may_have_secrets(&pair.ims) {
        return Ok(Ok(pair));
    }
    let host = host_of(&pair.ims);
    let yes = match agreed.get(&host) {
        Some(yes) => *yes,
        None => credentials::agree_to_host(&host, words)?,
    };
    agreed.insert(host.clone(), yes);
    Ok(if yes { Ok(pair) } else { Err((pair.ims.clone(), Trouble::UnknownRecipient { host })) })
}

/// The secret in whichever of its three places it is kept; empty where it can't be had there.
fn secret(held: &Held) -> Secret {
    let answers = &held.answers;
    match answers.keeping {
        Keeping::Inline => answers.secret.clone(),
        Keeping::Environment => Secret::new(std::env::var(&answers.secret_variable).unwrap_or_default()),
        Keeping::File => {
            let name = super::subject::secret_file(answers, &held.output);
            let folder = held.output.parent().unwrap_or(Path::new(""));
            read_secret_file(Path::new(&name), folder).map(|read| read.secret).unwrap_or_default()
        }
    }
}
