//! The rules of the subject: what is to be said of each answer as it was typed. Errors come from the parsers of
//! [`super::account`]; what may stand there but may do harm is added here.

mod builds;
mod names;
mod scope;
mod secret;
mod servers;

use super::account::{
    self, CallbackServer, ClientId, HttpsUrl, ImsServer, InternalName, Label, OrganizationId, Tenant,
};
use super::answers::{Answers, Keeping};
use super::evidence::Status;
use super::field::{Field, Kind};
use super::finding::{Code, Fault, Finding, Repair, Severity};
use crate::base::secret::Secret;

pub use super::account::{holds_a_secret, looks_like_secret};

/// What is to be said of `field`, the gravest first. Of the association mask only whether it is empty, has something
/// invisible in it or looks like a secret: the rest is the mask's own module's.
pub fn field(field: Field, answers: &Answers) -> Vec<Finding> {
    let row = field.row();
    if row.kind == Kind::Text && answers.text(field).is_empty() {
        return if row.required { vec![Fault::new(Code::Missing).of(field)] } else { Vec::new() };
    }
    let mut findings = judge(field, answers);
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

fn judge(field: Field, answers: &Answers) -> Vec<Finding> {
    match field {
        Field::Organization | Field::Users | Field::Groups | Field::Package | Field::SecretKeeping => Vec::new(),
        Field::Enabled if answers.confirmed(field) => Vec::new(),
        Field::Enabled => vec![Fault::new(Code::NotEnabled).of(field)],
        Field::ConsoleBuild | Field::ServerBuild => builds::judge(field, answers),
        Field::Label => errors(account::read(field, answers, Label::parse)),
        Field::InternalName => names::internal_name(account::read(field, answers, InternalName::parse)),
        Field::ImsServer => servers::ims_server(account::read(field, answers, ImsServer::parse)),
        Field::ImsScope => scope::judge(answers),
        Field::ImsClientId => errors(account::read(field, answers, ClientId::parse)),
        Field::ImsClientSecret => secret::judge(answers),
        Field::CallbackServer => servers::callback(account::read(field, answers, CallbackServer::parse)),
        Field::ImsOrganizationId => errors(account::read(field, answers, OrganizationId::parse)),
        Field::AssociationMask => errors(account::read(field, answers, account::mask)),
        Field::ProductContext => names::product_context(answers),
        Field::ExperienceCloudServer => servers::marketing_server(account::read(field, answers, HttpsUrl::parse)),
        Field::Tenant => names::tenant(account::read(field, answers, Tenant::parse)),
    }
}

/// What is to be said of `secret`, the line in its own file, beside the other answers. No finding holds it.
pub fn secret_in_file(secret: Secret, answers: &Answers) -> Vec<Finding> {
    let mut beside = Answers { keeping: Keeping::Inline, secret, ..Answers::default() };
    beside.set_text(Field::ImsClientId, answers.text(Field::ImsClientId).to_owned());
    field(Field::ImsClientSecret, &beside)
}

/// That another secret was typed than the one at hand, and is not kept: nobody but the person knows which is right.
pub fn secret_not_kept() -> Finding {
    let mut fault = Fault::new(Code::SecretNotKept);
    fault.repair = Some(Repair::KeepSecret);
    fault.of(Field::ImsClientSecret)
}

/// The part of `text` that is the secret, for moving it into its own field: without a label before it or blanks around.
pub fn secret_in(text: &str) -> &str {
    account::secret_in(text)
}

/// Compares the verdict that a file records for `field` (the console's build, or the package) with the one computed
/// anew.
pub fn record(field: Field, recorded: Status, now: Status) -> Option<Finding> {
    (recorded != now).then(|| Fault::new(Code::RecordDiffers { recorded, now }).of(field))
}

/// The errors of a value, and nothing of a valid one.
fn errors<T>(read: Result<T, Vec<Finding>>) -> Vec<Finding> {
    read.err().unwrap_or_default()
}

/// The errors of a value, or of a valid one the warnings about it.
fn warnings<T>(field: Field, read: Result<T, Vec<Finding>>, warn: impl FnOnce(&T) -> Vec<Fault>) -> Vec<Finding> {
    match read {
        Ok(value) => warn(&value).into_iter().map(|fault| fault.of(field)).collect(),
        Err(findings) => {
            debug_assert!(findings.iter().all(|finding| finding.severity == Severity::Error));
            findings
        }
    }
}

#[cfg(test)]
mod tests;
