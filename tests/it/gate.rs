//! The gate: a secret that comes in by any door of the wizard is in nothing that was kept on disk.

use ims_setup::base::secret::Secret;
use ims_setup::setup::answers::{Answers, Keeping};
use ims_setup::setup::field::{FIELDS, Field};
use ims_setup::wizard::Wizard;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::{Step, Stop};
use proptest::prelude::*;

use crate::support::stage::{Stage, TODAY};

/// Characters of a secret that may reach the disk while it is typed key by key: less than anyone could use.
const BEGINNING: usize = 10;

/// The doors that a text can come in by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Typed(Field),
    Pasted(Field),
    Line(Field),
    NameTyped,
    NamePasted,
    NamesPasted,
    MailOn(Step),
    MailAsName,
    Search(Step),
    Answers(Field),
    SecretThenTyped(Field),
}

fn doors() -> Vec<Door> {
    let texts: Vec<Field> = FIELDS.iter().map(|row| row.field).filter(|field| field.is_text()).collect();
    let texts: Vec<Field> = texts.into_iter().filter(|field| *field != Field::ImsClientSecret).collect();
    let steps = [Step::Prerequisites, Step::Console, Step::Package, Step::Account, Step::Review, Step::Mask];
    let mut doors = vec![Door::NameTyped, Door::NamePasted, Door::NamesPasted, Door::MailAsName];
    for field in texts {
        doors.extend([Door::Typed(field), Door::Pasted(field), Door::Line(field), Door::Answers(field)]);
        doors.push(Door::SecretThenTyped(field));
    }
    doors.extend(steps.map(Door::MailOn));
    doors.extend([Door::Search(Step::Review), Door::Search(Step::Mask)]);
    doors
}

fn mail(secret: &str) -> String {
    format!(
        "Hello,\n\nOrganization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nClient ID: Campaign1\nClient secret: {secret}\n\nRegards\n"
    )
}

/// Every draft that is kept while `secret` comes in by `door`.
fn kept(door: Door, secret: &str) -> Vec<String> {
    let mut drafts = Vec::new();
    let mut stage = Stage::new();
    let mut tell = |stage: &mut Stage, msg: Msg| {
        stage.feed(msg);
        drafts.extend(stage.disk.draft.clone());
        drafts.extend(stage.disk.file.clone());
    };
    let at = |field: Field| Msg::Go(Step::of(field), Stop::Field(field));
    let typed = |stage: &mut Stage, tell: &mut dyn FnMut(&mut Stage, Msg)| {
        for character in secret.chars() {
            let key = ims_setup::base::key::Key::new(ims_setup::base::key::Code::Char(character));
            tell(stage, Msg::Key(key));
        }
    };
    match door {
        Door::Typed(field) => {
            tell(&mut stage, at(field));
            stage.keys("<c-u>");
            typed(&mut stage, &mut tell);
        }
        Door::SecretThenTyped(field) => {
            tell(&mut stage, at(Field::ImsClientSecret));
            tell(&mut stage, Msg::Line(Secret::new(secret.to_owned())));
            tell(&mut stage, at(field));
            stage.keys("<c-u>");
            typed(&mut stage, &mut tell);
        }
        Door::Pasted(field) => {
            tell(&mut stage, at(field));
            tell(&mut stage, Msg::Paste(secret.to_owned()));
        }
        Door::Line(field) => {
            tell(&mut stage, at(field));
            tell(&mut stage, Msg::Line(Secret::new(secret.to_owned())));
        }
        Door::Answers(field) => {
            let mut answers = Answers::new("prod");
            answers.set_text(field, secret);
            let mut wizard = Wizard::new(Answers::new("prod"), "/srv/prod.ims.yaml".into(), TODAY);
            wizard.fill_from(&answers);
            stage = Stage::with(wizard);
            tell(&mut stage, Msg::Go(Step::Review, Stop::List(ims_setup::wizard::plan::List::Rows)));
        }
        Door::NameTyped => {
            stage.keys("<a-6><down><enter>");
            typed(&mut stage, &mut tell);
            stage.keys("<enter>");
            tell(&mut stage, Msg::Go(Step::Account, Stop::Field(Field::Label)));
        }
        Door::NamePasted => {
            stage.keys("<a-6><down><enter>");
            tell(&mut stage, Msg::Paste(secret.to_owned()));
            stage.keys("<enter><esc>");
            tell(&mut stage, Msg::Go(Step::Account, Stop::Field(Field::Label)));
        }
        Door::NamesPasted => {
            stage.keys("<a-6><down>");
            tell(&mut stage, Msg::Paste(format!("Campaign - acme - admin\n{secret}\nCampaign - acme - delivery\n")));
        }
        Door::MailAsName => {
            stage.keys("<a-6><down><enter>");
            tell(&mut stage, Msg::Paste(mail(secret)));
            tell(&mut stage, Msg::Go(Step::Review, Stop::List(ims_setup::wizard::plan::List::Rows)));
        }
        Door::MailOn(step) => {
            stage.keys(&format!("<a-{}>", step.number()));
            tell(&mut stage, Msg::Paste(mail(secret)));
            stage.keys("<enter>");
            tell(&mut stage, Msg::Go(Step::Review, Stop::List(ims_setup::wizard::plan::List::Rows)));
        }
        Door::Search(step) => {
            stage.keys(&format!("<a-{}><down>/", step.number()));
            typed(&mut stage, &mut tell);
            stage.keys("<enter>");
            tell(&mut stage, at(Field::Label));
        }
    }
    drafts.extend(stage.disk.draft.clone());
    drafts
}

/// Whether a client identifier may be just such a text: then nobody can tell it from a secret.
fn may_be_an_identifier(door: Door, secret: &str) -> bool {
    let of = [Door::Typed, Door::Pasted, Door::Line, Door::Answers].map(|door| door(Field::ImsClientId));
    of.contains(&door) && secret.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn secrets() -> impl Strategy<Value = String> {
    prop_oneof![
        "p8e-[A-Za-z0-9]{12}[A-Za-z0-9_-]{8,24}",
        "s8e-([0-9][A-Za-z]){8,12}",
        "([0-9][a-z][A-Z]){7,12}",
        "([0-9][a-z]){16,20}",
        "([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12})".prop_filter("both", |text: &String| {
            text.bytes().filter(u8::is_ascii_digit).count() > 6
                && text.bytes().filter(u8::is_ascii_lowercase).count() > 6
        }),
        "([0-9][a-f]){16}",
    ]
}

/// So many secrets the suite takes; `PROPTEST_CASES=1000 cargo test --locked --test it gate` takes more.
const SECRETS: u32 = 50;

#[test]
fn a_secret_by_any_door_is_in_nothing_that_is_kept() {
    let doors = doors();
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok());
    let config = ProptestConfig { cases: wanted.unwrap_or(SECRETS), ..ProptestConfig::default() };
    proptest!(config, |(secret in secrets(), at in 0..doors.len())| {
        let door = doors[at];
        if !may_be_an_identifier(door, &secret) {
            for text in kept(door, &secret) {
                prop_assert!(!text.contains(&secret), "{door:?}: {secret}\n{text}");
            }
        }
    });
}

/// Every door by which a text is typed sign by sign, and every other one, once: what is typed in one field is looked at as in any
/// other that holds text.
fn different_doors() -> Vec<Door> {
    let of_one_field = |door: &Door| match door {
        Door::Typed(field) | Door::SecretThenTyped(field) | Door::Pasted(field) | Door::Line(field) => {
            [Field::Label, Field::ImsClientId, Field::CallbackServer].contains(field)
        }
        _ => true,
    };
    doors().into_iter().filter(of_one_field).collect()
}

/// The first and the last secret come in by every door; the others, unless `IMS_SETUP_WHOLE` is in the environment, by the
/// different ones.
#[test]
fn the_beginning_of_a_secret_that_is_being_typed_is_not_kept() {
    let whole = std::env::var_os("IMS_SETUP_WHOLE").is_some();
    for (secret, by_every_door) in [
        ("p8e-1q2w3e4r5t6y7u8i9o0pA-bC", true),
        ("s8e-Zk3vQ9xT2mLr7WsB1nYc", whole),
        ("Zk3vQ9xT2mLr7WsB1nYc5HdJ8gUa4eQ1", whole),
        ("3f2504e0-4f89-41d3-9a0c-0305e82c3301", true),
    ] {
        for door in if by_every_door { doors() } else { different_doors() } {
            // An identifier may be random itself: it is told from a secret once there is enough of it, or by the secret.
            let random_itself = [Field::ImsClientId, Field::ImsOrganizationId].map(Door::Typed);
            if !secret.starts_with("p8e-") && random_itself.contains(&door) {
                continue;
            }
            for text in kept(door, secret) {
                assert!(!text.contains(&secret[..BEGINNING]), "{door:?}: {secret}\n{text}");
            }
        }
    }
}

/// The limit of what can be known; SECURITY.md names it.
#[test]
fn a_secret_that_looks_like_words_is_kept_where_any_text_is_taken_until_it_is_typed_as_the_secret() {
    for secret in ["correct horse battery", "hunter2pw", "k8f2m9p4v7x3z6n1", "qwertyuiopasdfghjklzxcvbnmqwertyuiop"] {
        let mut stage = Stage::new();
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
        stage.keys("<c-u>").paste(secret);
        assert!(stage.disk.draft.as_ref().is_some_and(|draft| draft.contains(secret)), "{secret}: nothing tells it");
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientSecret)));
        stage.feed(Msg::Line(Secret::new(secret.to_owned())));
        assert!(stage.disk.draft.as_ref().is_some_and(|draft| !draft.contains(secret)), "{secret}: it is known now");
    }
}

#[test]
fn a_secret_in_place_of_its_files_name_is_not_kept() {
    for (file, kept) in [("p8e-1q2w3e4r5t6y7u8i9o0pA-bC", false), ("prod-2026.ims.secret", true)] {
        let mut answers = Answers::new("prod");
        answers.keeping = Keeping::File;
        answers.secret_file = Some(file.to_owned());
        let mut stage = Stage::with(Wizard::new(answers, "/srv/prod.ims.yaml".into(), TODAY));
        stage.keys("<space>");
        let draft = stage.disk.draft.clone().unwrap_or_default();
        assert_eq!(draft.contains(file), kept, "{draft}");
    }
}

#[test]
fn a_password_in_an_address_is_not_kept() {
    for field in [Field::CallbackServer, Field::ImsServer, Field::ExperienceCloudServer] {
        let drafts = kept(Door::Typed(field), "https://admin:hunter2pw@campaign.acme.example");
        assert!(drafts.iter().all(|text| !text.contains("hunter2")), "{drafts:?}");
        let drafts = kept(Door::Typed(field), "https://b ob:hunter22xyz@campaign.acme.example/");
        assert!(drafts.iter().all(|text| !text.contains("hunter22")), "{drafts:?}");
        let drafts = kept(Door::Typed(field), "https://campaign.acme.example:8443");
        assert!(drafts.last().is_some_and(|text| text.contains("https://campaign.acme.example:8443")));
    }
}

#[test]
fn a_secret_given_as_commands_and_addresses_give_it_is_not_kept() {
    for text in [
        "https://ims-na1.adobelogin.com/?client_id=x&client_secret=s3cr3t-0123456789",
        "https://campaign.acme.example/#access_token=s3cr3t-0123456789",
        "curl -d 'client_id=x&client_secret=s3cr3t-0123456789' https://ims-na1.adobelogin.com",
        "Authorization: Bearer s3cr3t-0123456789",
        "{\"client_secret\": \"s3cr3t-0123456789\"}",
    ] {
        for door in [Door::Typed(Field::CallbackServer), Door::Typed(Field::Label)] {
            let drafts = kept(door, text);
            assert!(drafts.iter().all(|draft| !draft.contains("s3cr3t")), "{text}: {drafts:?}");
        }
        assert!(
            !ims_setup::setup::gate::may_keep_name(&ims_setup::setup::answers::Answers::new("prod"), text),
            "{text}"
        );
    }
    for text in ["Campaign - acme - password=$PASSWORD", "Campaign - acme - basic delivery", "bearer of the brand"] {
        assert!(
            ims_setup::setup::gate::may_keep_name(&ims_setup::setup::answers::Answers::new("prod"), text),
            "{text}"
        );
    }
}

#[test]
fn what_people_really_answer_is_kept_at_every_character() {
    for (field, text) in [
        (Field::ImsClientId, "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        (Field::ImsClientId, "aB3dE9fGh2"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (Field::AssociationMask, r"AC7_PRD_acme_(.*)"),
        (Field::AssociationMask, r"Campaign - acme-corp-europe-2026-production1 - (.*)"),
        (Field::Tenant, "acme2024emea01"),
        (Field::InternalName, "Adobe_Experience_Cloud"),
        (Field::Label, "MAC of PROD1 in EMEA, 2026"),
        (Field::CallbackServer, "https://ac7prd01.eu2.acme.example:8443"),
        (Field::ConsoleBuild, "9400@1a2b3c4"),
    ] {
        let mut stage = Stage::new();
        stage.feed(Msg::Go(Step::of(field), Stop::Field(field)));
        stage.keys("<c-u>");
        for (at, character) in text.char_indices() {
            stage.feed(Msg::Key(ims_setup::base::key::Key::new(ims_setup::base::key::Code::Char(character))));
            let typed = &text[..at + character.len_utf8()];
            assert!(!stage.wizard.withheld().contains(&field), "{typed} in {}", field.key());
        }
    }
}

/// The file that they were read from has them still, and gets them again with the write.
#[test]
fn a_secret_under_a_key_of_ones_own_is_not_kept() {
    let secret = "p8e-1q2w3e4r5t6y7u8i9o0pA-bC";
    let text = format!(
        "version: 1\nexternal_account:\n  ims_client_secret: qwertyuiopas\nx-owner: team-crm\nx-old: {secret}\n\
         x-note: [{{deep: [qwertyuiopas]}}, 'https://u:hunter2@h.example']\n"
    );
    let reading = ims_setup::setup::document::read_configuration(text.as_bytes()).expect("is one");
    let answers = reading.configuration.into_answers();
    let mut stage = Stage::with(Wizard::new(answers, "/srv/prod.ims.yaml".into(), TODAY));
    stage.keys("<space>");
    let draft = stage.disk.draft.clone().unwrap_or_default();
    assert!(draft.contains("x-owner"), "{draft}");
    for planted in [secret, "qwertyuiopas", "hunter2"] {
        assert!(!draft.contains(planted), "{planted}:\n{draft}");
    }
}

/// What a person put where the secret belongs is no reason to lose the answer that it is, not even while it is typed.
#[test]
fn an_answer_that_is_put_in_the_secrets_field_by_mistake_stays_in_the_draft() {
    let answers = [
        (Field::InternalName, "Adobe_Experience_Cloud"),
        (Field::ImsServer, "https://ims-na1.adobelogin.com"),
        (Field::ImsScope, "openid,AdobeID,session"),
        (Field::CallbackServer, "https://campaign.acme.example:8443"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (Field::AssociationMask, "Campaign - acme - (.*)"),
    ];
    let names = ["Campaign - acme - admin", "Campaign - acme - delivery"];
    let typed = answers.iter().map(|(_, text)| *text).chain(names);
    for misplaced in typed {
        let mut stage = Stage::new();
        for (field, text) in answers {
            stage.feed(Msg::Go(Step::of(field), Stop::Field(field)));
            stage.feed(Msg::Line(Secret::new(text.to_owned())));
        }
        stage.keys("<a-6><down>").paste(&names.join("\n"));
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientSecret)));
        for character in misplaced.chars() {
            stage.feed(Msg::Key(ims_setup::base::key::Key::new(ims_setup::base::key::Code::Char(character))));
            let draft = stage.disk.draft.clone().unwrap_or_default();
            for text in answers.iter().map(|(_, text)| *text).chain(names) {
                assert!(draft.contains(text), "{text} is lost while {misplaced} is typed:\n{draft}");
            }
        }
    }
}

#[test]
fn a_mail_on_the_mask_test_is_read_and_shown_as_what_it_is() {
    let mut stage = Stage::new();
    stage.keys("<a-6><down>").paste(&mail("p8e-1q2w3e4r5t6y7u8i9o0pA-bC"));
    let screen = stage.screen();
    assert!(screen.contains("Campaign1") && !screen.contains("1q2w3e"), "{screen}");
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.secret.expose(), "p8e-1q2w3e4r5t6y7u8i9o0pA-bC");
    assert!(stage.wizard.names.all().is_empty());
}

#[test]
fn a_secret_typed_as_a_name_stays_where_it_was_typed_and_is_told() {
    let mut stage = Stage::new();
    stage.keys("<a-6><down><enter>").paste("p8e-1q2w3e4r5t6y7u8i9o0pA-bC").keys("<enter>");
    assert!(stage.help().contains("looks like a client secret"), "{}", stage.help());
    assert!(!stage.wizard.open.is_empty(), "nothing that was typed is lost");
    stage.keys("<esc>").paste("Campaign - acme - admin\np8e-1q2w3e4r5t6y7u8i9o0pA-bC\n");
    assert!(stage.help().contains("left out"), "{}", stage.help());
    assert_eq!(stage.wizard.names.all().len(), 1);
}

#[test]
fn a_field_that_was_not_kept_is_told_after_a_kill() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Tenant)));
    stage.keys("p8e-1q2w3e4r5t6y7u8i9o0pA-bC");
    let stage = stage.again();
    assert!(stage.help().contains("looked like a secret"), "{}", stage.help());
}

#[test]
fn whoever_leaves_what_may_be_part_of_a_secret_is_told_and_may_keep_it() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage.keys("<c-u>p8e-x1<tab>");
    assert!(!stage.disk.draft.clone().unwrap_or_default().contains("p8e-x1"));
    assert!(stage.help().contains("Label is not saved in the draft"), "{}", stage.help());
    stage.keys("<s-tab><c-o><enter>");
    assert!(stage.disk.draft.clone().unwrap_or_default().contains("p8e-x1"), "{}", stage.screen());
    stage.keys("<tab>");
    assert!(!stage.help().contains("is not saved"), "{}", stage.help());
}
