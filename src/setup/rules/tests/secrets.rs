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
        "Zk3v-Q9xT2mL_r7WsB1n",
        "aB3_dE6-gH9jK2lM5nP8_qR1sT4vW7x-",
    ] {
        for of in [Field::Label, Field::ImsClientId, Field::Tenant, Field::CallbackServer, Field::AssociationMask] {
            assert!(looks_like_secret(of, text), "{text} in {}", of.key());
            assert_eq!(told(of, text), ["looks-like-secret -> secret"], "{text} in {}", of.key());
        }
    }
    for text in ["7hG9kk20LMNOPQRS9f2cx", "kR7hG9kk20LMNOPQ", "Xk29fPq81LmZ0tYw"] {
        for of in [Field::Tenant, Field::CallbackServer, Field::ExperienceCloudServer, Field::ServerBuild] {
            assert!(looks_like_secret(of, text), "{text} in {}", of.key());
        }
    }
    for text in
        ["acme-production-2024", "AcmeProduction2024EMEA", "acme.campaign.adobe.com", "https://Acme1.Example2.com"]
    {
        assert!(!looks_like_secret(Field::Tenant, text), "{text}");
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
        (Field::AssociationMask, "ACv7-acme-mkt-prod1-(.*)"),
        (Field::AssociationMask, "ACv8_Globex_mkt_stage2_(.*)"),
        (Field::AssociationMask, "AC7-EU2-Marketing-Prod1-Group3-Team4-(.*)"),
        (Field::Tenant, "AC7-Team-EU-West-4-mkt"),
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

#[test]
fn another_tools_reference_is_no_secret() {
    for reference in ["${IMS_SECRET}", "{{ ims_secret }}", "%IMS_SECRET%", "$IMS_SECRET", "$(cat s)", "#{secret}#"] {
        let found = secret_in_file(Secret::new(reference.to_owned()), &Answers::default());
        let wanted = if reference.ends_with("}#") { None } else { Some(&Code::Reference) };
        assert_eq!(
            found.first().map(|finding| &finding.code).filter(|code| **code == Code::Reference),
            wanted,
            "{reference}"
        );
        assert!(!format!("{found:?}").contains("IMS_SECRET"), "{found:?}");
    }
    for secret in ["p8e-1q2w3e4r5t6y7u8i9o0pA-bC", "%a1b2c3d4e5f6g7h8%", "$2b$10$abcdefghijklmnopqrs"] {
        assert_eq!(secret_in_file(Secret::new(secret.to_owned()), &Answers::default()), [], "{secret}");
    }
}

#[test]
fn the_line_in_the_secrets_file_is_judged_as_a_typed_one_and_not_shown() {
    let codes = |line: &str, id: &str| {
        let mut answers = Answers::default();
        answers.set_text(Field::ImsClientId, id.to_owned());
        let found = secret_in_file(Secret::new(line.to_owned()), &answers);
        assert!(found.iter().all(|finding| finding.shown_repair().is_none()));
        found.into_iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(codes("abcdefghijklmnop1234 ", ""), [Code::SurroundingSpace]);
    assert_eq!(codes("abcdef ghijklmnop1234", ""), [Code::InnerSpace]);
    assert_eq!(codes("Campaign1", "Campaign1"), [Code::SecretIsClientId]);
    assert_eq!(codes("short", ""), [Code::SecretShort { chars: 5 }]);
    assert_eq!(codes("abcdefghijklmnop1234", "Campaign1"), []);
}
