//! Builds: the parser says it all. Whether two builds fit together is a verdict, not a rule.

use crate::setup::account::{self, Build};
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::setup::finding::Finding;

pub(super) fn judge(field: Field, answers: &Answers) -> Vec<Finding> {
    super::errors(account::optional(field, answers, Build::parse))
}
