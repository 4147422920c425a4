//! What is told of the scope, the identifiers, the secret, the names and the builds.

use super::*;

#[test]
fn scope() {
    let five = "openid,AdobeID,session,read_organizations,additional_info.projectedProductContext";
    let mended = |code: &str| format!("{code} -> {five}");
    assert_eq!(told(Field::ImsScope, five), [""; 0]);
    assert_eq!(told(Field::ImsScope, &five.replace(',', ", ")), [mended("scope-space")]);
    assert_eq!(told(Field::ImsScope, &five.replace(',', " ")), [mended("scope-separator")]);
    assert_eq!(told(Field::ImsScope, &five.replace(',', "\n")), [mended("scope-separator")]);
    assert_eq!(told(Field::ImsScope, &five.replace(',', ";")), [mended("scope-separator")]);
    assert_eq!(told(Field::ImsScope, &five.replacen(',', ",,", 1)), [mended("scope-empty-entry")]);
    assert_eq!(told(Field::ImsScope, &format!("{five},")), [mended("scope-empty-entry")]);
    assert_eq!(told(Field::ImsScope, &format!(",{five}")), [mended("scope-empty-entry")]);
    assert_eq!(told(Field::ImsScope, &format!("{five},openid")), [mended("scope-doubled")]);
    assert_eq!(told(Field::ImsScope, &five.replace("AdobeID", "adobeid")), [mended("scope-case")]);
    assert_eq!(told(Field::ImsScope, &format!("{five},dam–read")), [format!("not-ascii -> {five},dam-read")]);
    assert_eq!(told(Field::ImsScope, &format!("{five},(x)")), ["wrong-character"]);
    assert_eq!(told(Field::ImsScope, "openid,AdobeID"), ["scope-entry-missing"; 3]);
    let lacking = field(Field::ImsScope, &with(Field::ImsScope, &five.replace("session,", "")));
    assert_eq!(lacking[0].code, Code::ScopeEntryMissing { entry: "session" });
    assert_eq!(lacking[0].severity, Severity::Warning);
}

#[test]
fn organization_id() {
    let good = "0A1B2C3D4E5F60718293A4B5@AdobeOrg";
    let suffix = |typed: &str| told(Field::ImsOrganizationId, &format!("0A1B2C3D4E5F60718293A4B5{typed}"));
    assert_eq!(told(Field::ImsOrganizationId, good), [""; 0]);
    assert_eq!(suffix(""), [format!("organization-suffix-missing -> {good}")]);
    assert_eq!(suffix("@"), [format!("organization-suffix-missing -> {good}")]);
    for slip in ["@adobeorg", "@AdobeOrganization", "AdobeOrg", "@AdobeOgr", "@adobe.org", "@AdobeOr", "@@AdobeOrg"] {
        assert_eq!(suffix(slip).len(), 1, "{slip}");
    }
    assert_eq!(suffix("@adobeorg"), [format!("organization-suffix -> {good}")]);
    assert_eq!(suffix("AdobeOrg"), [format!("organization-suffix -> {good}")]);
    assert_eq!(suffix("@adobe.org"), [format!("organization-suffix -> {good}")]);
    assert_eq!(suffix("@techacct.adobe.com"), ["is-technical-account"]);
    assert_eq!(suffix("@acme.example"), ["organization-suffix"]);
    assert_eq!(told(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B@AdobeOrg"), ["organization-length"]);
    let short = field(Field::ImsOrganizationId, &with(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B@AdobeOrg"));
    assert_eq!(short[0].code, Code::OrganizationLength { found: 23 });
    let letter = field(Field::ImsOrganizationId, &with(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4BO@AdobeOrg"));
    assert_eq!(letter[0].code, Code::OrganizationNotHexadecimal { character: 'O' });
    assert_eq!(told(Field::ImsOrganizationId, "https://acme.example"), ["is-url"]);
    assert_eq!(told(Field::ImsOrganizationId, "j.doe@acme.example"), ["is-mail-address"]);
    assert_eq!(told(Field::ImsOrganizationId, "acme"), ["organization-unlike"]);
    for typed in ["0A1B2C3D 4E5F6071 8293A4B5@AdobeOrg", "0A1B2C3D4E5F60718293A4B5 @AdobeOrg"] {
        assert_eq!(told(Field::ImsOrganizationId, typed), [format!("inner-space -> {good}")]);
    }
    assert_eq!(told(Field::ImsOrganizationId, "0A1B2C3D 4E5F6071@AdobeOrg"), ["inner-space"]);
}

#[test]
fn the_same_slip_is_told_in_the_same_words_in_every_field() {
    let values = [
        (Field::ImsClientId, "Campaign1"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (Field::Tenant, "acme"),
        (Field::InternalName, "Adobe_Experience_Cloud"),
        (Field::ProductContext, "dma_campaign_classic"),
        (Field::CallbackServer, "https://campaign.acme.example"),
        (Field::ImsServer, "https://ims-na1.adobelogin.com"),
    ];
    for (field, value) in values {
        for mark in [".", ",", ";"] {
            assert_eq!(told(field, &format!("{value}{mark}")), [format!("final-mark -> {value}")]);
        }
        assert_eq!(told(field, "j.doe@acme.example"), ["is-mail-address"], "{field:?}");
        assert_eq!(told(field, "0A1B2C3D4E5F60718293A4B5@techacct.adobe.com"), ["is-technical-account"], "{field:?}");
        if field != Field::ImsOrganizationId {
            assert_eq!(told(field, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"), ["is-organization-id"], "{field:?}");
        }
    }
}

#[test]
fn client_id() {
    assert_eq!(told(Field::ImsClientId, "0f1e2d3c4b5a69788796a5b4c3d2e1f0"), [""; 0]);
    assert_eq!(told(Field::ImsClientId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"), ["is-organization-id"]);
    assert_eq!(told(Field::ImsClientId, "0A1B2C3D4E5F60718293A4B5@techacct.adobe.com"), ["is-technical-account"]);
    assert_eq!(told(Field::ImsClientId, "admin@acme.example"), ["is-mail-address"]);
    assert_eq!(told(Field::ImsClientId, "Campaign 1"), ["inner-space"]);
    assert_eq!(told(Field::ImsClientId, "client_id"), ["placeholder"]);
    assert_eq!(told(Field::ImsClientId, "Client ID: Campaign1"), ["label-in-value -> Campaign1"]);
    assert_eq!(told(Field::ImsClientId, SECRET), ["looks-like-secret -> secret"]);
}

#[test]
fn client_secret() {
    let secret = |text: &str| {
        let mut answers = complete();
        answers.secret = Secret::new(text.to_owned());
        tell(Field::ImsClientSecret, &answers)
    };
    assert_eq!(secret(SECRET), [""; 0]);
    assert_eq!(secret(&format!(" {SECRET}")), [format!("surrounding-space -> {SECRET}")]);
    assert_eq!(secret(&format!("{SECRET}\u{200b}")), [format!("control-character -> {SECRET}")]);
    assert_eq!(secret(&format!("“{SECRET}”")), [format!("quoted -> {SECRET}")]);
    assert_eq!(secret(&format!("<{SECRET}>")), [format!("quoted -> {SECRET}")]);
    assert_eq!(secret(&format!("client secret: {SECRET}")), [format!("label-in-value -> {SECRET}")]);
    assert_eq!(secret(&SECRET.replace('Q', " ")), ["inner-space"]);
    assert_eq!(secret(&SECRET.replace('-', "–")), [format!("not-ascii -> {SECRET}")]);
    assert_eq!(secret("••••••••••••"), ["placeholder"]);
    assert_eq!(secret("Campaign1"), ["secret-is-client-id"]);
    assert_eq!(secret("abc123"), ["secret-short"]);
    assert_eq!(secret(""), ["missing"]);
}

#[test]
fn a_secret_that_is_kept_elsewhere_is_not_asked_for_again() {
    let mut answers = complete();
    answers.secret = Secret::default();
    answers.secret_there = true;
    assert_eq!(tell(Field::ImsClientSecret, &answers), [""; 0]);
    answers.keeping = Keeping::Inline;
    assert_eq!(tell(Field::ImsClientSecret, &answers), ["missing"]);
}

#[test]
fn name_of_the_secrets_variable() {
    let variable = |text: &str| {
        let mut answers = complete();
        answers.keeping = Keeping::Environment;
        answers.secret_variable = text.to_owned();
        tell(Field::ImsClientSecret, &answers)
    };
    assert_eq!(variable("IMS_SECRET"), [""; 0]);
    assert_eq!(variable(""), ["missing"]);
    assert_eq!(variable("$IMS_SECRET"), ["variable-decorated -> IMS_SECRET"]);
    assert_eq!(variable("${IMS_SECRET}"), ["variable-decorated -> IMS_SECRET"]);
    assert_eq!(variable("IMS SECRET"), ["wrong-character"], "a blank is none of a secret here");
    assert_eq!(variable("IMS-SECRET"), ["wrong-character"]);
    assert_eq!(variable("1SECRET"), ["variable-begins-with-digit"]);
    assert_eq!(variable(SECRET), ["looks-like-secret -> secret"]);
}

#[test]
fn names_and_switches() {
    assert_eq!(told(Field::InternalName, "Adobe_Marketing_Cloud"), [""; 0]);
    assert_eq!(told(Field::InternalName, "Adobe_Experience_Cloud_2"), ["unknown-name"]);
    let name = "Adobe_Experience_Cloud";
    for (typed, code) in [
        ("Adobe Experience Cloud", "inner-space"),
        ("adobe_experience_cloud", "unknown-name"),
        ("Adobe_Experience_Clod", "unknown-name"),
        ("AdobeExperienceCloud", "unknown-name"),
        ("Adobe.Experience.Cloud", "wrong-character"),
        ("Adobe_Experience_Cloud.", "final-mark"),
    ] {
        assert_eq!(told(Field::InternalName, typed), [format!("{code} -> {name}")], "{typed}");
    }
    assert_eq!(told(Field::InternalName, "Adobe_Experience_Cloud_copy"), ["unknown-name"]);
    assert_eq!(told(Field::InternalName, "acme.cloud"), ["wrong-character"]);
    assert_eq!(told(Field::ProductContext, ""), [""; 0]);
    assert_eq!(told(Field::ProductContext, "dma_campaign_classic"), [""; 0]);
    assert_eq!(told(Field::ProductContext, "dma_campaign_v8"), ["unknown-context"]);
    for typed in ["DMA_CAMPAIGN_CLASSIC", "dma_campain_classic", "dma-campaign-classic"] {
        assert_eq!(told(Field::ProductContext, typed), ["unknown-context -> dma_campaign_classic"], "{typed}");
    }
    assert_eq!(told(Field::ProductContext, "dma campaign"), ["inner-space -> dma_campaign"]);
    assert_eq!(told(Field::Tenant, "Acme"), ["capitals -> acme"]);
    assert_eq!(told(Field::Tenant, "@acme"), ["wrong-character -> acme"]);
    assert_eq!(told(Field::Tenant, "acme corp"), ["inner-space"]);
    assert_eq!(told(Field::Tenant, "tenant_id"), ["placeholder"]);
    assert_eq!(told(Field::Tenant, "<tenant>"), ["placeholder"]);
    assert_eq!(told(Field::Tenant, "https://acme.experiencecloud.adobe.com"), ["is-url -> acme"]);
    assert_eq!(told(Field::Tenant, "https://acme.experiencecloud.adobe.com/content/home.html"), ["is-url -> acme"]);
    assert_eq!(told(Field::Tenant, "acme.experiencecloud.adobe.com"), ["is-url -> acme"]);
    assert_eq!(told(Field::Tenant, "https://campaign.acme.example"), ["is-url"]);
    assert_eq!(told(Field::Label, "“MAC” – Acme's"), [""; 0]);
    assert_eq!(told(Field::Label, "MAC "), ["surrounding-space -> MAC"]);
    let mut off = complete();
    off.set_confirmed(Field::Enabled, false);
    assert_eq!(tell(Field::Enabled, &off), ["not-enabled"]);
}

#[test]
fn builds() {
    assert_eq!(told(Field::ServerBuild, "9400"), [""; 0]);
    assert_eq!(told(Field::ServerBuild, "12345"), [""; 0]);
    for pasted in ["7.4.4 build 9400@1a2b3c", "Build: 9400", "9400@1a2b3c4", "(7.4.4 build 9400@1a2b3c4) of 11/08/2026"]
    {
        assert!(told(Field::ServerBuild, pasted)[0].ends_with(" -> 9400"), "{pasted}");
    }
    assert_eq!(told(Field::ServerBuild, "９４００"), ["not-ascii -> 9400"]);
    assert_eq!(told(Field::ServerBuild, "940"), ["build-length"]);
    assert_eq!(told(Field::ServerBuild, "940000"), ["build-length"]);
    assert_eq!(told(Field::ServerBuild, "7.4.4"), ["version-not-build"]);
    assert_eq!(told(Field::ServerBuild, "7.3.3.IMS"), ["version-not-build"]);
    assert_eq!(told(Field::ServerBuild, "newest"), ["not-a-build"]);
}

#[test]
fn a_filler_that_the_screen_shows_by_its_number_is_told() {
    for filler in ['\u{3164}', '\u{ffa0}', '\u{115f}', '\u{17b4}', '\u{34f}', '\u{2800}'] {
        assert_eq!(told(Field::Label, &format!("M{filler}AC")), ["control-character -> MAC"], "{filler:?}");
    }
}

#[test]
fn what_was_pasted_twice_is_told_and_is_once_enough() {
    let organization = "0A1B2C3D4E5F60718293A4B5@AdobeOrg";
    for (field, once) in [
        (Field::ImsClientId, "Campaign1"),
        (Field::ImsClientSecret, "p8e-7hG9kk20LMNOPQRS9f2cXYZabcde"),
        (Field::ImsOrganizationId, organization),
    ] {
        for times in [2, 3, 5] {
            assert_eq!(
                tell(field, &filled(field, &once.repeat(times), Keeping::File)),
                [format!("doubled -> {once}")],
                "{field:?}"
            );
        }
        assert!(
            !tell(field, &filled(field, once, Keeping::File)).iter().any(|told| told.starts_with("doubled")),
            "{field:?}"
        );
    }
    let address = "https://campaign.acme.example";
    assert_eq!(told(Field::CallbackServer, &address.repeat(2)), [format!("several-urls -> {address}")]);
    assert_eq!(told(Field::CallbackServer, &format!("{address}https://other.acme.example")), ["several-urls"]);
    // A short word may be doubled by itself.
    assert_eq!(told(Field::ImsClientId, "tartar"), [""; 0]);
}

#[test]
fn a_letter_that_looks_like_a_digit_is_the_digit_where_only_digits_stand() {
    assert_eq!(told(Field::ConsoleBuild, "94OO"), ["not-a-build -> 9400"]);
    assert_eq!(told(Field::ConsoleBuild, "94oI"), ["not-a-build -> 9401"]);
    assert_eq!(told(Field::ConsoleBuild, "Oops"), ["not-a-build"]);
    let mended = "organization-not-hexadecimal -> 0A1B2C3D4E5F60718293A4B5@AdobeOrg";
    assert_eq!(told(Field::ImsOrganizationId, "OA1B2C3D4E5F6O718293A4B5@AdobeOrg"), [mended]);
    assert_eq!(told(Field::ImsOrganizationId, "OA1B2C3D4E5F60718293A4Z5@AdobeOrg"), ["organization-not-hexadecimal"]);
}

#[test]
fn a_mask_in_another_field_is_known_and_a_sentence_s_mark_is_no_part_of_a_secret() {
    for mask in ["Campaign - acme - (.*)", "Campaign – tenant_id -(.*)", "campaign - prod1 - (.+)"] {
        for field in [Field::ImsClientId, Field::ImsOrganizationId, Field::Tenant, Field::InternalName] {
            assert_eq!(told(field, mask), ["is-mask"], "{field:?}");
        }
    }
    let secret = "p8e-7hG9kk20LMNOPQRS9f2cXYZabcde";
    let of_secret = |text: &str| tell(Field::ImsClientSecret, &filled(Field::ImsClientSecret, text, Keeping::File));
    for mark in [".", ",", ";"] {
        assert_eq!(of_secret(&format!("{secret}{mark}")), [format!("final-mark -> {secret}")]);
        assert_eq!(of_secret(&format!("{secret};{mark}")), [format!("final-mark -> {secret}")]);
    }
    // Of a secret of another shape nobody knows what ends it.
    assert_eq!(of_secret("correct-horse-battery."), [""; 0]);
}
