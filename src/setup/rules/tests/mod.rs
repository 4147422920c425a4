//! What a person is told of each kind of answer, and what holds for every answer.

mod addresses;
mod properties;
mod secrets;
mod values;

use super::*;
use crate::base::secret::Secret;
use crate::setup::answers::Keeping;
use crate::setup::field::FIELDS;
use crate::setup::finding::Repair;

const SECRET: &str = "p8e-Zk3vQ9xT2mLr7WsB1nYc5HdJ8gUa4";

/// What is to be said of every answer, in the order of the configuration; of one field the gravest first.
fn all(answers: &Answers) -> Vec<Finding> {
    FIELDS.iter().flat_map(|row| field(row.field, answers)).collect()
}

/// A set-up in which nothing is to be said.
fn complete() -> Answers {
    let mut answers = Answers::new("prod");
    for (field, text) in [
        (Field::ImsClientId, "Campaign1"),
        (Field::CallbackServer, "https://campaign.acme.example"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (Field::AssociationMask, "Campaign - acme - (.*)"),
        (Field::Tenant, "acme"),
    ] {
        answers.set_text(field, text);
    }
    answers.secret = Secret::new(SECRET.to_owned());
    answers.scope_compared = true;
    answers
}

fn with(field: Field, text: &str) -> Answers {
    let mut answers = complete();
    answers.set_text(field, text);
    answers
}

/// The findings on `field` with this text, each as `code`, or `code -> repaired text`.
fn told(field: Field, text: &str) -> Vec<String> {
    tell(field, &with(field, text))
}

fn tell(of: Field, answers: &Answers) -> Vec<String> {
    let told = |finding: Finding| match finding.repair {
        Some(Repair::Replace(text)) => format!("{} -> {text}", finding.code.id()),
        Some(Repair::MoveToSecret) => format!("{} -> secret", finding.code.id()),
        Some(Repair::ConfirmCompared) => format!("{} -> compared", finding.code.id()),
        Some(Repair::KeepSecret) | None => finding.code.id().to_owned(),
    };
    field(of, answers).into_iter().map(told).collect()
}

fn place(field: Field, text: &str) -> Option<std::ops::Range<usize>> {
    super::field(field, &with(field, text)).first().and_then(|finding| finding.at.clone())
}

/// A complete set-up with `text` typed in a field, which for the secret depends on how it is kept.
fn filled(of: Field, text: &str, keeping: Keeping) -> Answers {
    let mut answers = complete();
    answers.keeping = keeping;
    if of == Field::ImsClientSecret && keeping != Keeping::Environment {
        answers.secret = Secret::new(text.to_owned());
    } else {
        answers.set_text(of, text);
    }
    answers
}

#[test]
fn nothing_is_said_of_a_complete_account() {
    assert_eq!(all(&complete()), []);
}

#[test]
fn a_new_set_up_lacks_what_only_adobe_and_the_instance_know() {
    let answers = Answers::new("prod");
    let missing: Vec<Field> = all(&answers)
        .into_iter()
        .filter(|finding| finding.code == Code::Missing)
        .map(|finding| finding.field)
        .collect();
    let wanted = [
        Field::ImsClientId,
        Field::ImsClientSecret,
        Field::CallbackServer,
        Field::ImsOrganizationId,
        Field::AssociationMask,
        Field::Tenant,
    ];
    assert_eq!(missing, wanted);
    assert_eq!(tell(Field::ImsScope, &answers), ["scope-not-compared -> compared"]);
}

#[test]
fn a_place_is_counted_in_characters_of_the_value_as_typed() {
    assert_eq!(place(Field::CallbackServer, "https://é.example/xy"), Some(17..20));
    let slash = field(Field::CallbackServer, &with(Field::CallbackServer, "  https://a.example/"));
    assert_eq!(slash[0].at, Some(0..2));
    assert_eq!(slash[1].at, Some(19..20));
    assert_eq!(place(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4BO@AdobeOrg"), Some(23..24));
    assert_eq!(place(Field::ImsClientId, "Camp aign"), Some(4..5));
}

#[test]
fn the_gravest_finding_comes_first() {
    let text = "openid, AdobeID,session,read_organizations";
    assert_eq!(
        told(Field::ImsScope, text),
        ["scope-space -> openid,AdobeID,session,read_organizations", "scope-entry-missing"]
    );
}
