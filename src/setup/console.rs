//! The languages in which Campaign's client console exists, and what its form is labelled in each, as far as Adobe prints it.

use super::field::Field;

/// A console of one language.
#[derive(Debug, Clone, Copy)]
pub struct Console {
    /// BCP 47 tag of its language.
    pub tag: &'static str,
    /// What it calls the fields of the account. Of English the fields' own table has all of them; of another only those stand
    /// here that Adobe's page in that language prints as labels.
    labels: &'static [(Field, &'static str)],
}

/// Every console there is, the English one first: in its labels everybody may find the form, whatever the language read here.
pub const CONSOLES: [Console; 4] = [
    Console { tag: "en", labels: &[] },
    Console { tag: "fr", labels: &[] },
    // Adobe's page "Konfigurieren von IMS".
    Console {
        tag: "de",
        labels: &[(Field::CallbackServer, "Callback-Server"), (Field::AssociationMask, "Zuordnungsmaske")],
    },
    Console { tag: "ja", labels: &[] },
];

/// What consoles call `field`: the one of the language `tag`, where there is one and its label is known, then the English one.
pub fn labels(tag: &str, field: Field) -> Vec<&'static str> {
    let own = CONSOLES.iter().find(|console| console.tag == tag);
    let known = own.and_then(|console| console.labels.iter().find(|(known, _)| *known == field));
    let english = Some(field.row().console_label).filter(|label| !label.is_empty());
    known.map(|(_, label)| *label).into_iter().chain(english).collect()
}
