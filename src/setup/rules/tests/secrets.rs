//! What keeps a secret from being shown or saved where it does not belong.

use super::*;

#[test]
fn what_looks_like_a_secret_is_held_back_and_nothing_else_is() {
    for text in [
        SECRET,
        "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "client secret: Zk3vQ9xT2mLr7",
        "secreto de cliente = Zk3vQ9xT2mLr7",
        "Zk3vQ9xT2mLr7WsB1nYc5HdJ8gUa4eQ1",
    ] {
        for of in [Field::Label, Field::ImsClientId, Field::Tenant, Field::CallbackServer, Field::AssociationMask] {
            assert!(looks_like_secret(of, text), "{text} in {}", of.key());
            assert_eq!(told(of, text), ["looks-like-secret -> secret"], "{text} in {}", of.key());
        }
    }
    assert!(looks_like_secret(Field::Tenant, "0f1e2d3c4b5a69788796a5b4c3d2e1f0"));
    for (of, text) in [
        (Field::ImsClientId, "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        (Field::ImsClientId, "AcmeCampaignProductionEMEA2024Client01"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (Field::ImsScope, Field::ImsScope.row().default),
        (Field::AssociationMask, "Campaign - acme-corp-europe-2026-production-instance - (.*)"),
        (Field::Label, "The account of the secret santa campaign"),
        (Field::CallbackServer, "https://acme-mkt-prod1.campaign.adobe.com"),
        (Field::Tenant, "p8e-acme"),
    ] {
        assert!(!looks_like_secret(of, text), "{text}");
    }
    let mut kept = with(Field::Label, SECRET);
    kept.no_secret.insert(Field::Label);
    assert_eq!(tell(Field::Label, &kept), [""; 0]);
}

#[test]
fn the_secret_is_moved_without_its_label() {
    assert_eq!(secret_in("Client secret: Zk3vQ9xT2mLr7"), "Zk3vQ9xT2mLr7");
    assert_eq!(secret_in(" Zk3vQ9xT2mLr7 "), "Zk3vQ9xT2mLr7");
    assert_eq!(secret_in(&format!("Hello,\nyour secret is {SECRET}, Jane.")), SECRET);
}

#[test]
fn a_finding_on_the_secret_never_shows_it() {
    let mut answers = complete();
    for text in [format!(" {SECRET}"), format!("<{SECRET}>"), format!("secret: {SECRET}"), format!("{SECRET} x")] {
        answers.secret = Secret::new(text);
        for finding in all(&answers) {
            assert!(!format!("{finding:?}").contains("Zk3v"), "{}", finding.code.id());
            assert_eq!(finding.shown_repair(), None);
        }
    }
}

#[test]
fn a_pasted_book_is_no_value_and_a_secret_in_it_is_held_back() {
    let book = "Once upon a time. ".repeat(60_000);
    for row in FIELDS.iter().filter(|row| row.field.is_text() && row.field != Field::AssociationMask) {
        assert_eq!(tell(row.field, &filled(row.field, &book, Keeping::File)), ["too-long"], "{}", row.key);
    }
    assert_eq!(told(Field::Tenant, &format!("{book}{SECRET}{book}")), ["looks-like-secret -> secret"]);
}
