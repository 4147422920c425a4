//! The client secret, or the name of the variable that holds it.

use crate::setup::account::{self, SecretPlace};
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::setup::finding::{Code, Fault, Finding};

/// Characters below which one doubts that all of it was copied. Shorter ones than this also show no last four.
const SHORT: usize = 16;

pub(super) fn judge(answers: &Answers) -> Vec<Finding> {
    super::warnings(Field::ImsClientSecret, account::secret(answers), |place| match place {
        SecretPlace::Here(secret) if secret.secret().chars() < SHORT => {
            vec![Fault::new(Code::SecretShort { chars: secret.secret().chars() })]
        }
        _ => Vec::new(),
    })
}
