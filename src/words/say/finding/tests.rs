//! Every meaning has its words, and the words hold what they are about.

use std::collections::BTreeSet;

use strum::VariantNames;
use unicode_width::UnicodeWidthStr;

use super::super::testing::is_sentence;
use super::*;
use crate::campaign::measured::Trouble;
use crate::setup::answers::Answers;
use crate::setup::field::{FIELDS, Field};
use crate::setup::finding::Fault;
use crate::setup::suggest::for_field;
use crate::words::catalogue::LANGUAGES;

/// One of each code, with the longest data that is likely.
fn codes() -> Vec<Code> {
    let host = || "ims-na1-stg1.adobelogin.com".to_owned();
    vec![
        Code::Missing,
        Code::TooLong { chars: 1_048_576 },
        Code::SurroundingSpace,
        Code::ControlCharacter { character: '\u{200b}', count: 3 },
        Code::InnerSpace,
        Code::NotAscii { character: '–' },
        Code::Quoted,
        Code::FinalMark { character: '.' },
        Code::LabelInValue,
        Code::WrongCharacter { character: '.' },
        Code::Placeholder { text: "<tenant_id>".to_owned() },
        Code::Reference,
        Code::LooksLikeSecret,
        Code::NotHttps { scheme: "http".to_owned() },
        Code::SchemeMissing,
        Code::HostMissing,
        Code::HostCharacter { character: '$' },
        Code::HostMalformed,
        Code::PortMalformed,
        Code::UserInUrl,
        Code::PathInUrl,
        Code::TrailingSlash,
        Code::SeveralUrls,
        Code::DefaultPort,
        Code::ApplicationServerPort,
        Code::LocalHost,
        Code::NumericHost,
        Code::ShortHost,
        Code::CapitalsInHost,
        Code::UnderscoreInHost,
        Code::InternationalHost,
        Code::AdobeHost { host: host() },
        Code::NotProduction { host: host() },
        Code::UnknownHost { host: host() },
        Code::ScopeSeparator,
        Code::ScopeSpace,
        Code::ScopeEmptyEntry,
        Code::ScopeDoubled { entry: "read_organizations".to_owned() },
        Code::ScopeCase { entry: "AdobeID" },
        Code::ScopeEntryMissing { entry: "read_organizations" },
        Code::ScopeNotCompared,
        Code::SecretNotKept,
        Code::OrganizationUnlike,
        Code::OrganizationLength { found: 23 },
        Code::OrganizationNotHexadecimal { character: 'O' },
        Code::OrganizationSuffixMissing,
        Code::OrganizationSuffix { found: "@adobeorg".to_owned() },
        Code::IsOrganizationId,
        Code::IsMask,
        Code::IsTechnicalAccount,
        Code::IsMailAddress,
        Code::IsUrl,
        Code::Doubled,
        Code::SecretIsClientId,
        Code::SecretShort { chars: 9 },
        Code::VariableDecorated,
        Code::VariableBeginsWithDigit,
        Code::UnknownName,
        Code::NotEnabled,
        Code::UnknownContext,
        Code::Capitals,
        Code::NotABuild,
        Code::VersionNotBuild { version: "7.4.4".to_owned() },
        Code::BuildLength { found: 3 },
        Code::RecordDiffers { recorded: Status::Passed, now: Status::Warned },
        Code::NoAnswer(Box::new(Trouble::UntrustedCertificate { host: "campaign.acme.example".to_owned() })),
        Code::MeasuredOtherwise { measured: 9400 },
        Code::OtherInstance { instance: "acme_mkt_prod".to_owned() },
        Code::ClientUnknown,
        Code::ClientRefused,
        Code::SecretWrong,
        Code::PairWrong,
        Code::LandsElsewhere { to: "https://www.adobe.com".to_owned() },
        Code::ScopeRefused { entries: Vec::new() },
        Code::ScopeRefused { entries: vec!["dam-read".to_owned()] },
        Code::DiffersInCampaign { held: "Adobe_Experience_Cloud".to_owned() },
    ]
}

#[test]
fn every_code_has_its_words_in_every_language_and_for_every_field() {
    // Those of the mask have a list of their own.
    let listed: BTreeSet<&str> = codes().iter().map(Into::into).chain(["mask"]).collect();
    assert_eq!(listed, Code::VARIANTS.iter().copied().collect());
    for language in LANGUAGES {
        let words = Words::new(language);
        for code in codes() {
            for row in &FIELDS {
                let said = sentence(&words, &Fault::new(code.clone()).of(row.field));
                assert!(is_sentence(&said), "{} {}: {said}", language.tag, code.id());
                assert!(said.width() <= 110, "two lines at most: {said}");
            }
        }
    }
}

#[test]
fn every_repair_and_every_suggestion_has_its_words() {
    for language in LANGUAGES {
        let words = Words::new(language);
        for key in ["repair-replace", "repair-move-to-secret", "repair-confirm-compared"] {
            assert!(words.has(key), "{key}");
        }
        let mut answers = Answers::new("prod");
        answers.set_text(Field::Tenant, "acme");
        answers.set_text(Field::ServerBuild, "9999");
        answers.set_text(Field::ImsClientId, "p8e-Zk3vQ9xT2mLr7WsB1nYc5HdJ8gUa4");
        for suggestion in FIELDS.iter().flat_map(|row| for_field(row.field, &answers)) {
            assert!(words.has(suggestion.note), "{}", suggestion.note);
        }
    }
}

#[test]
fn a_sentence_names_what_it_found() {
    let words = Words::new(LANGUAGES[0]);
    let say = |field: Field, code: Code| sentence(&words, &Fault::new(code).of(field));
    assert!(say(Field::ImsOrganizationId, Code::OrganizationLength { found: 23 }).contains("23 of 24"));
    assert!(say(Field::ImsOrganizationId, Code::OrganizationNotHexadecimal { character: 'O' }).contains("\"O\""));
    assert!(say(Field::Label, Code::ControlCharacter { character: '\u{202e}', count: 1 }).contains("U+202E"));
    assert!(say(Field::CallbackServer, Code::NotAscii { character: '\u{a0}' }).contains("U+00A0"));
    assert!(say(Field::ImsScope, Code::ScopeEntryMissing { entry: "session" }).contains("session"));
    let differs = say(Field::ConsoleBuild, Code::RecordDiffers { recorded: Status::Passed, now: Status::Failed });
    assert!(differs.contains("passed") && differs.contains("failed"));
}
