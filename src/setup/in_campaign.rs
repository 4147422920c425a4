//! Was it typed right? The answers against the external account as Campaign holds it.

use strum::IntoStaticStr;

use super::account;
use super::answers::Answers;
use super::field::{FIELDS, Field};
use crate::base::authority::host_of;
use crate::campaign::measured::HeldAccount;

/// How an answer stands against Campaign's account.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Seen {
    /// Campaign holds the same.
    Same,
    /// Campaign holds something else.
    Differs {
        /// What it holds; empty for nothing.
        held: String,
    },
    /// It can't be told.
    Unseen,
}

impl Seen {
    /// Its name in `check --json`.
    pub fn id(&self) -> &'static str {
        self.into()
    }
}

/// The fields of the console's form that are compared, in its order.
pub fn fields() -> impl Iterator<Item = Field> {
    FIELDS.iter().filter(|row| row.is_of_console()).map(|row| row.field)
}

/// How every field of the form stands; all of them unseen where no account was read.
pub fn compare(answers: &Answers, held: Option<&HeldAccount>) -> Vec<(Field, Seen)> {
    let Some(held) = held else { return fields().map(|field| (field, Seen::Unseen)).collect() };
    let named = |field| (field, by_name(field, answers, held));
    let mut seen: Vec<(Field, Option<Seen>)> = fields().map(named).collect();
    for (field, seen) in &mut seen {
        let text = answers.text(*field);
        if seen.is_none() && !text.is_empty() && held.values.iter().any(|(_, value)| same(*field, value, text)) {
            *seen = Some(Seen::Same);
        }
    }
    let known: Vec<Field> = seen.iter().filter(|(_, seen)| seen.is_some()).map(|(field, _)| *field).collect();
    let told =
        |(field, seen): (Field, Option<Seen>)| (field, seen.unwrap_or_else(|| by_shape(field, answers, held, &known)));
    seen.into_iter().map(told).collect()
}

/// By an attribute whose name is known: public, or learned from the instance's own schema and form. `None` where it is not.
fn by_name(field: Field, answers: &Answers, held: &HeldAccount) -> Option<Seen> {
    let public = match field {
        // Campaign keeps it encrypted: there is nothing to compare.
        Field::ImsClientSecret => return Some(Seen::Unseen),
        Field::InternalName => Some("@name"),
        Field::Label => Some("@label"),
        Field::Enabled => Some("@active"),
        _ => None,
    };
    let path = public.map(str::to_owned).or_else(|| learned(field, held))?;
    let value = held.values.iter().find(|(known, _)| *known == path).map_or("", |(_, value)| value.as_str());
    let is_same = match field {
        Field::Enabled => answers.confirmed(field) == matches!(value, "1" | "true"),
        // What nobody has answered can't be compared, unless it may be left empty.
        field if answers.text(field).is_empty() && field.row().required => return Some(Seen::Unseen),
        field => same(field, value, answers.text(field)),
    };
    Some(if is_same { Seen::Same } else { Seen::Differs { held: value.to_owned() } })
}

/// The one path that has the console's label of `field`.
fn learned(field: Field, held: &HeldAccount) -> Option<String> {
    // Every external account has a Server, and this field another.
    if field == Field::ExperienceCloudServer {
        return None;
    }
    let bare = |label: &str| -> String {
        label.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let wanted = bare(field.row().console_label);
    let mut paths = held.labels.iter().filter(|(label, _)| bare(label) == wanted).map(|(_, path)| path);
    let path = paths.next()?;
    paths.all(|other| other == path).then(|| path.clone())
}

/// By the one value of its shape that belongs to no other field; of several it can't be told which.
fn by_shape(field: Field, answers: &Answers, held: &HeldAccount, known: &[Field]) -> Seen {
    if answers.text(field).is_empty() {
        return Seen::Unseen;
    }
    let paths: Vec<Option<String>> = known.iter().map(|field| learned(*field, held)).collect();
    let taken = |path: &str, value: &str| {
        paths.iter().flatten().any(|known| known == path)
            || known.iter().any(|other| !answers.text(*other).is_empty() && same(*other, value, answers.text(*other)))
    };
    let mut found: Vec<&str> = Vec::new();
    for (path, value) in &held.values {
        if fits(field, value) && !taken(path, value) && !found.contains(&value.as_str()) {
            found.push(value);
        }
    }
    match found.as_slice() {
        [only] => Seen::Differs { held: (*only).to_owned() },
        _ => Seen::Unseen,
    }
}

/// Whether `value` has the shape of the values of `field`.
fn fits(field: Field, value: &str) -> bool {
    let address = value.starts_with("https://").then(|| host_of(value));
    let under = |domain: &str| {
        let within =
            |host: &String| host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
        address.as_ref().is_some_and(within)
    };
    let of_ims = under("adobelogin.com") || under("services.adobe.com");
    match field {
        Field::ImsServer => of_ims,
        Field::ExperienceCloudServer => under("marketing.adobe.com") || under("experience.adobe.com"),
        Field::CallbackServer => {
            address.as_deref().is_some_and(|host| !host.is_empty() && !account::is_site_of_adobe(host))
        }
        Field::ImsOrganizationId => value.ends_with("@AdobeOrg"),
        Field::ImsScope => account::entries(value).any(|entry| entry == "openid") && value.contains(','),
        Field::AssociationMask => value.contains("(.") && value.contains(')'),
        _ => false,
    }
}

/// Whether two values of `field` mean the same: the order of a scope's entries means nothing.
pub fn same(field: Field, one: &str, other: &str) -> bool {
    let sorted = |text| {
        let mut entries: Vec<&str> = account::entries(text).collect();
        entries.sort_unstable();
        entries
    };
    one == other || (field == Field::ImsScope && sorted(one) == sorted(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCOPE: &str = "openid,AdobeID,session";

    fn answers() -> Answers {
        let mut answers = Answers::default();
        for (field, text) in [
            (Field::Label, "MAC"),
            (Field::InternalName, "Adobe_Experience_Cloud"),
            (Field::ImsServer, "https://ims-na1.adobelogin.com"),
            (Field::ImsScope, SCOPE),
            (Field::ImsClientId, "Campaign1"),
            (Field::CallbackServer, "https://campaign.acme.example"),
            (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
            (Field::AssociationMask, "Campaign - acme - (.*)"),
            (Field::ExperienceCloudServer, "https://marketing.adobe.com"),
            (Field::Tenant, "acme"),
        ] {
            answers.set_text(field, text.to_owned());
        }
        answers.set_confirmed(Field::Enabled, true);
        answers
    }

    /// An account that holds the answers under names that mean nothing, with these in place of theirs.
    fn held(changes: &[(Field, &str)]) -> HeldAccount {
        let answers = answers();
        let value = |field: Field| {
            let change = changes.iter().find(|(changed, _)| *changed == field).map(|(_, value)| (*value).to_owned());
            change.unwrap_or_else(
                || if field == Field::Enabled { "1".to_owned() } else { answers.text(field).to_owned() },
            )
        };
        let path = |field: Field, number: usize| match field {
            Field::InternalName => "@name".to_owned(),
            Field::Label => "@label".to_owned(),
            Field::Enabled => "@active".to_owned(),
            _ => format!("data/@x{number}"),
        };
        let values = fields().enumerate().map(|(number, field)| (path(field, number), value(field)));
        HeldAccount { values: values.filter(|(_, value)| !value.is_empty()).collect(), labels: Vec::new() }
    }

    fn seen(held: &HeldAccount, field: Field) -> Seen {
        compare(&answers(), Some(held)).into_iter().find(|(known, _)| *known == field).expect("is of the form").1
    }

    fn differs(held: &str) -> Seen {
        Seen::Differs { held: held.to_owned() }
    }

    #[test]
    fn an_account_that_holds_the_answers_is_the_same_whatever_its_attributes_are_called() {
        for (field, seen) in compare(&answers(), Some(&held(&[]))) {
            let expected = match field {
                Field::ImsClientSecret | Field::ProductContext => Seen::Unseen,
                _ => Seen::Same,
            };
            assert_eq!(seen, expected, "{}", field.key());
        }
        assert!(compare(&answers(), None).iter().all(|(_, seen)| *seen == Seen::Unseen));
    }

    #[test]
    fn what_has_a_shape_of_its_own_is_known_by_it() {
        for (field, other) in [
            (Field::Label, "Marketing"),
            (Field::InternalName, "Adobe_Marketing_Cloud"),
            (Field::Enabled, "0"),
            (Field::ImsServer, "https://adobeid-na1.services.adobe.com"),
            (Field::ImsScope, "openid,AdobeID"),
            (Field::CallbackServer, "https://campaing.acme.example"),
            (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B6@AdobeOrg"),
            (Field::AssociationMask, "Campaign - acme -(.*)"),
            (Field::ExperienceCloudServer, "https://old.marketing.adobe.com"),
        ] {
            let account = held(&[(field, other)]);
            assert_eq!(seen(&account, field), differs(other), "{}", field.key());
            let wrong = compare(&answers(), Some(&account))
                .into_iter()
                .filter(|(_, seen)| matches!(seen, Seen::Differs { .. }));
            assert_eq!(wrong.count(), 1, "no other field is blamed for {}", field.key());
        }
    }

    #[test]
    fn what_could_be_anything_is_not_guessed() {
        for (field, other) in [(Field::ImsClientId, "Campaign2"), (Field::Tenant, "acne")] {
            assert_eq!(seen(&held(&[(field, other)]), field), Seen::Unseen, "{}", field.key());
        }
        // Two values of its shape: which of them it is nobody knows.
        let mut two = held(&[(Field::AssociationMask, "Campaign - (.*)")]);
        two.values.push(("data/@more".to_owned(), "Campaigne - (.*)".to_owned()));
        assert_eq!(seen(&two, Field::AssociationMask), Seen::Unseen);
        assert_eq!(seen(&held(&[(Field::CallbackServer, "")]), Field::CallbackServer), Seen::Unseen);
    }

    #[test]
    fn what_the_instances_own_schema_names_is_compared_by_its_name() {
        let label = |account: &mut HeldAccount, label: &str, path: &str| {
            account.labels.push((label.to_owned(), path.to_owned()));
        };
        let mut account = held(&[(Field::ImsClientId, "")]);
        account.values.push(("@theClient".to_owned(), "Campaign2".to_owned()));
        label(&mut account, "IMS Client Identifier:", "@theClient");
        assert_eq!(seen(&account, Field::ImsClientId), differs("Campaign2"));
        label(&mut account, "Tenant", "@theTenant");
        assert_eq!(seen(&account, Field::Tenant), differs(""), "it is there and holds nothing");
        label(&mut account, "Product context", "@theContext");
        assert_eq!(seen(&account, Field::ProductContext), Seen::Same, "both are empty");
        // A label that stands twice names nothing.
        label(&mut account, "IMS client identifier", "@another");
        assert_eq!(seen(&account, Field::ImsClientId), Seen::Unseen);
    }

    #[test]
    fn the_order_of_a_scope_means_nothing() {
        assert_eq!(seen(&held(&[(Field::ImsScope, "session,openid,AdobeID")]), Field::ImsScope), Seen::Same);
        assert_eq!(
            seen(&held(&[(Field::AssociationMask, "campaign - acme - (.*)")]), Field::AssociationMask),
            differs("campaign - acme - (.*)")
        );
    }
}
