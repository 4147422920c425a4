//! Names: the internal name, the product context and the tenant.

use crate::setup::account::{self, INTERNAL_NAMES, InternalName, PRODUCT_CONTEXTS, ProductContext, Tenant, meant};
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::setup::finding::{Code, Fault, Finding};

/// An account of another name may be a copy, which is then the second of its type.
pub(super) fn internal_name(read: Result<InternalName, Vec<Finding>>) -> Vec<Finding> {
    super::warnings(Field::InternalName, read, |name| unless_known(name.as_ref(), &INTERNAL_NAMES, Code::UnknownName))
}

/// The context must be the same in Campaign and in the Experience Cloud, which knows two.
pub(super) fn product_context(answers: &Answers) -> Vec<Finding> {
    let read = account::optional(Field::ProductContext, answers, ProductContext::parse);
    super::warnings(Field::ProductContext, read, |context| {
        let context = context.as_ref().map_or("", AsRef::as_ref);
        unless_known(context, &PRODUCT_CONTEXTS, Code::UnknownContext)
    })
}

/// Tenants of the Experience Cloud are in small letters.
pub(super) fn tenant(read: Result<Tenant, Vec<Finding>>) -> Vec<Finding> {
    super::warnings(Field::Tenant, read, |tenant| {
        let capital = tenant.as_ref().chars().position(|character| character.is_ascii_uppercase());
        let small = tenant.as_ref().to_ascii_lowercase();
        capital.map(|at| Fault::new(Code::Capitals).at(at..at + 1).mended(small)).into_iter().collect()
    })
}

fn unless_known(value: &str, known: &[&str], code: Code) -> Vec<Fault> {
    if known.contains(&value) {
        return Vec::new();
    }
    let fault = Fault::new(code);
    vec![match meant(value, known) {
        Some(meant) => fault.mended(meant),
        None => fault,
    }]
}
