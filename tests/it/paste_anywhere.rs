//! What a paste does, wherever the focus is: a mail is a mail, a list of names a list of names, and nothing is cut in silence.

use crate::support::stage::Stage;
use ims_setup::base::secret::Secret;
use ims_setup::names::Names;
use ims_setup::setup::field::{FIELDS, Field};
use ims_setup::setup::paste::{self, evidence};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{Step, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};

const MAIL: &str = "From: Adobe Customer Care\nSubject: IMS provisioning\n\nHi Anna,\n\nIMS organization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\n\
                    IMS client identifier: acme-campaign-prod2\nIMS client secret: p8e-8hG9kk20LMNOPQRS9f2cABCD\n\
                    Callback server: https://campaign.acme.example\nAssociation mask: Campaign - acme - (.*)\nTenant: acme\n";

/// A set-up that is written, on the last step.
fn written() -> Stage {
    let mut stage = Stage::new();
    stage.wizard.names.set(std::sync::Arc::new(Names::from_iter(["Campaign - acme - admin"])), None);
    stage.paste(&MAIL.replace("prod2", "prod1")).keys("<enter><c-s>");
    assert!(stage.disk.file.is_some(), "{}", stage.screen());
    stage
}

#[test]
fn a_mail_pasted_after_the_write_is_filled_in_and_never_ticked_as_entered() {
    let short = "Hello Anna,\nClient ID: acme-campaign-prod2\nTenant: acme\n";
    for (mail, keys) in [(MAIL, ""), (MAIL, "<tab>"), (MAIL, "<tab><tab>"), (short, ""), (short, "<tab><tab>")] {
        let mut stage = written();
        stage.keys(keys).paste(mail);
        assert!(stage.wizard.hand_over.seen.is_empty(), "{keys}\n{}", stage.screen());
        assert!(stage.screen().contains("replaces acme-campaign-prod1"), "{keys}\n{}", stage.screen());
        stage.keys("<enter>");
        assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "acme-campaign-prod2", "{keys}");
    }
}

#[test]
fn every_label_of_the_form_in_every_language_is_known_in_a_mail_and_in_what_is_pasted_back() {
    for language in &LANGUAGES {
        let words = Words::new(*language);
        for row in FIELDS.iter().filter(|row| row.field.is_text() && !row.console_label.is_empty()) {
            let value = match row.field {
                Field::ConsoleBuild | Field::ServerBuild => "9400",
                Field::ImsScope => "openid,AdobeID,session",
                Field::ImsOrganizationId => "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
                Field::ImsServer | Field::CallbackServer | Field::ExperienceCloudServer => {
                    "https://campaign.acme.example"
                }
                Field::AssociationMask => "Campaign - acme - (.*)",
                Field::ImsClientSecret => "p8e-7hG9kk20LMNOPQRS9f2c",
                _ => "acme",
            };
            for stem in ["label", "short"] {
                let label = words.text(&format!("{stem}-{}", row.key.replace('_', "-")));
                let line = format!("{label}: {value}\n");
                // These two words alone mean anything in a mail.
                if !matches!(row.field, Field::Label | Field::ExperienceCloudServer) {
                    let found = paste::read(&line).found;
                    let fields: Vec<Field> = found.iter().map(|values| values[0].target.field()).collect();
                    assert_eq!(fields, [row.field], "{}: {line}", language.tag);
                }
                if row.group.is_of_form() && row.field != Field::ImsClientSecret {
                    assert_eq!(evidence::shown(&line), [(row.field, value.to_owned())], "{}: {line}", language.tag);
                }
            }
        }
    }
    assert_eq!(paste::read("Assoziationsmaske: Campaign - acme - (.*)\n").found.len(), 1);
}

#[test]
fn a_value_that_the_mail_program_wrapped_is_whole_or_a_choice_and_never_its_half() {
    for (mail, field, whole) in [
        ("> 콜백 서버: https://campaign.acme\n> .example\n", Field::CallbackServer, "https://campaign.acme.example"),
        (
            "Callback server: https://campaign-\nprod.acme.example\n",
            Field::CallbackServer,
            "https://campaign-prod.acme.example",
        ),
        (
            "Callback server: https://campaign\n-prod.acme.example\n",
            Field::CallbackServer,
            "https://campaign-prod.acme.example",
        ),
        ("Callback server:\nhttps://campaign.acme\n.example\n", Field::CallbackServer, "https://campaign.acme.example"),
        (
            "> Organization ID: 0A1B2C3D4E5F607182\n> 93A4B5@AdobeOrg\n",
            Field::ImsOrganizationId,
            "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
        ),
        (
            "Organization ID: 0A1B2C3D4E5F60718293A4B5\n@AdobeOrg\n",
            Field::ImsOrganizationId,
            "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
        ),
        (
            "Organization ID: 0A1B2C3D4E5F60718293A4B5@\nAdobeOrg\n",
            Field::ImsOrganizationId,
            "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
        ),
        ("Scope: openid,AdobeID,\nsession,avatar\n", Field::ImsScope, "openid,AdobeID,session,avatar"),
        ("Scope: openid,AdobeID\n,session,avatar\n", Field::ImsScope, "openid,AdobeID,session,avatar"),
        ("Client ID: acme-campaign-\nprod1\n", Field::ImsClientId, "acme-campaign-prod1"),
    ] {
        let mut stage = Stage::new();
        stage.paste(&(mail.to_owned() + "Tenant: acme\n"));
        let Some(Open::Pasted { rows, announced, .. }) = stage.wizard.open.last() else {
            panic!("{mail}\n{}", stage.screen())
        };
        assert!(announced.is_empty(), "{mail}");
        let row = rows.iter().find(|row| row.field == field).unwrap_or_else(|| panic!("{mail}\n{}", stage.screen()));
        assert_eq!(row.values[0].value.expose(), whole, "{mail}");
        assert!(row.values.len() == 1 || row.picked.is_none(), "{mail}");
    }
    let mut stage = Stage::new();
    stage.paste("Callback server: https://campaign.acme.\nexample\nTenant: acme\n");
    assert!(stage.screen().contains("next line"), "a sentence may end there: a choice\n{}", stage.screen());
    stage.keys("<right><enter>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "https://campaign.acme.example");
    let mut stage = Stage::new();
    stage.paste("Callback server: https://campaign.acme.example\nRegards\nTenant: acme\n").keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "https://campaign.acme.example");
}

#[test]
fn what_a_field_takes_without_a_word_is_taken_from_a_mail_too() {
    for (label, field, value) in [
        ("Client secret", Field::ImsClientSecret, "practice-client-secret"),
        ("Client secret", Field::ImsClientSecret, "AbcdefghIJKLmnop"),
    ] {
        let mut stage = Stage::new();
        stage.paste(&format!("{label}: {value}\nTenant: acme\n")).keys("<enter>");
        let answers = &stage.wizard.answers;
        let held = if field == Field::ImsClientSecret { answers.secret.expose() } else { answers.text(field) };
        assert_eq!(held, value);
    }
}

/// Thirty lines of names, one of them twice and one with a blank at its end.
fn names() -> String {
    let names: Vec<String> = (1..=29).map(|number| format!("Campaign - acme - team{number}\n")).collect();
    names.concat() + "Campaign - acme - team7 \n"
}

#[test]
fn a_list_of_names_is_kept_for_the_mask_test_on_every_step_and_in_every_field() {
    for keys in [
        "<a-1>",
        "<a-2>",
        "<a-3>",
        "<a-4>",
        "<a-4>acme<tab><tab>",
        "<a-5>",
        "<a-5><enter>acme",
        "<a-6>",
        "<a-6><tab><tab>",
    ] {
        let mut stage = Stage::new();
        stage.keys(keys);
        let before = (stage.wizard.step, stage.wizard.answers.clone());
        stage.paste(&names());
        assert_eq!((stage.wizard.step, stage.wizard.answers.clone()), before, "{keys}");
        assert_eq!(stage.wizard.names.all().len(), 29, "{keys}\n{}", stage.screen());
        let help = stage.help().replace("\n ", " ");
        assert!(help.contains("29") && help.contains("One stands there already"), "{keys}\n{help}");
        stage.keys("<c-_>");
        assert_eq!(stage.wizard.names.all().len(), 0, "{keys}\n{}", stage.help());
    }
}

#[test]
fn lines_are_never_run_together_into_one_value() {
    for keys in ["<a-2>", "<a-4>", "<a-5>", "<a-5><enter>Cam", "<a-6><tab>/"] {
        let mut stage = Stage::new();
        stage.keys(keys);
        let before = stage.wizard.answers.clone();
        stage.paste("one line\nand another\n");
        assert_eq!(*stage.wizard.answers, before, "{keys}\n{}", stage.screen());
        assert!(!stage.screen().contains("one lineand"), "{keys}\n{}", stage.screen());
    }
}

#[test]
fn one_name_pasted_into_a_mask_is_a_name_on_every_step() {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><a-4>");
    while stage.wizard.focused_field() != Some(Field::AssociationMask) {
        stage.keys("<down>");
    }
    stage.paste("Campaign - acme - a");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    assert_eq!(stage.wizard.names.all().len(), 1);
}

/// A set-up with a mask and these names, on the last step.
fn with_names(names: &str) -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><a-6><tab>").paste(names);
    stage
}

#[test]
fn no_mask_is_offered_that_looks_like_another_or_has_a_lists_mark() {
    let mut stage = with_names("Campaign\u{a0}- acme - nbsp\nCampaign - acme - ok\n");
    stage.keys("<s-tab><c-o>");
    let Some(Open::Suggestions { values, .. }) = stage.wizard.open.last() else { panic!("{}", stage.screen()) };
    assert!(!values.is_empty() && values.iter().all(|mask| !mask.value.contains('\u{a0}')), "{values:?}");
    let mut stage = with_names(
        "Campaign - acme - a\n• Campaign - acme - b\n1. Campaign - acme - c\n> Campaign - acme - d\n\"Campaign - acme - e\"\n",
    );
    stage.keys("<s-tab><c-o>");
    let Some(Open::Suggestions { values, .. }) = stage.wizard.open.last() else { panic!("{}", stage.screen()) };
    let heads: Vec<&str> = values.iter().map(|mask| mask.value.as_str()).collect();
    assert!(
        heads.contains(&"Campaign - acme - (.*)") && heads.iter().all(|mask| mask.starts_with(['C', 'c'])),
        "{heads:?}"
    );
}

#[test]
fn the_nearest_name_lets_somebody_in_and_has_no_unseen_sign() {
    let mut stage = with_names("Campaign - acme -\n");
    stage.keys("<home><c-o>");
    assert!(stage.screen().contains("✗  Mask"), "{}", stage.screen());
    assert!(!stage.screen().contains("✓ Campaign - acme -"), "an empty group lets nobody in\n{}", stage.screen());
    let mask = ims_setup::mask::Mask::parse("Campaign\u{a0}- acme - (.*)").expect("a mask");
    assert_eq!(ims_setup::mask::nearest(&mask, "Campaign - acme - a"), None);
}

/// The row of `field` in the recognised list.
fn picked(stage: &Stage, field: Field) -> Option<&str> {
    let Some(Open::Pasted { rows, .. }) = stage.wizard.open.last() else { panic!("{}", stage.screen()) };
    let row = rows.iter().find(|row| row.field == field).unwrap_or_else(|| panic!("{}", stage.screen()));
    row.value().map(Secret::expose)
}

#[test]
fn where_two_values_are_wrapped_each_is_chosen_for_itself_and_says_which_it_is() {
    let mut stage = Stage::new();
    stage.paste(
        "Client secret: p8e-7hG9kk20LMNOPQR\nS9f2cXYZabcde1\nCallback server: https://campaign.\nacme.example\n",
    );
    stage.keys("<right>");
    assert_eq!(picked(&stage, Field::ImsClientSecret), Some("p8e-7hG9kk20LMNOPQRS9f2cXYZabcde1"));
    assert_eq!(picked(&stage, Field::CallbackServer), None, "{}", stage.screen());
    assert!(stage.screen().contains("with the next line"), "{}", stage.screen());
    stage.keys("<right><down><right>");
    assert_eq!(picked(&stage, Field::ImsClientSecret), Some("p8e-7hG9kk20LMNOPQR"));
    assert_eq!(picked(&stage, Field::CallbackServer), Some("https://campaign.acme.example"));
    assert!(stage.screen().contains("without it"), "{}", stage.screen());
}

#[test]
fn the_instance_of_each_value_stands_under_it_whole() {
    let block = |name: &str, id: &str| {
        format!(
            "{name}:\nClient ID: {id}\nClient secret: p8e-7hG9kk20LMNOPQRS9f2c{id}\nCallback server: https://{id}.acme-company.example\n\n"
        )
    };
    for size in [(80, 24), (60, 20)] {
        let mut stage = Stage::new().sized(size.0, size.1);
        stage.paste(&(block("Stage", "campaignstage") + &block("Production", "campaignprod"))).keys("<right><right>");
        let screen = stage.screen();
        assert_eq!(screen.lines().filter(|line| line.trim_end().ends_with(" Production")).count(), 3, "{screen}");
        assert!(screen.contains("https://campaignprod.acme"), "{screen}");
    }
}

#[test]
fn a_value_that_is_worse_than_what_stands_there_is_left_out_and_says_why() {
    let mut stage = Stage::new();
    stage.paste("Client ID: Campaign1\nIMS scope: openid, avatar\n");
    assert_eq!(picked(&stage, Field::ImsScope), None, "{}", stage.screen());
    assert_eq!(picked(&stage, Field::ImsClientId), Some("Campaign1"));
    let row =
        stage.screen().lines().skip_while(|line| !line.contains("openid,avatar")).nth(1).unwrap_or_default().to_owned();
    assert!(row.contains("is missing"), "{}", stage.screen());
    // Whoever wants it takes it, and its field tells then what the list told.
    let told = row.split(" is missing").next().and_then(|row| row.rsplit(' ').next()).unwrap_or_default().to_owned();
    while picked(&stage, Field::ImsScope).is_none() {
        stage.keys("<space><down>");
    }
    stage.keys("<enter>").feed(Msg::Go(Step::Account, Stop::Field(Field::ImsScope)));
    assert!(stage.screen().contains(&format!("{told} is missing")), "{told}\n{}", stage.screen());
}

#[test]
fn a_secret_in_a_wrong_field_is_drawn_as_little_as_in_its_own() {
    const SECRET: &str = "p8e-7hG9kk20LMNOPQRS9f2cXYZabcde";
    for field in [Field::ImsClientId, Field::Tenant, Field::Label, Field::ConsoleBuild, Field::AssociationMask] {
        let mut stage = Stage::new();
        let step = if field == Field::ConsoleBuild { Step::Console } else { Step::Account };
        stage.feed(Msg::Go(step, Stop::Field(field)));
        stage.paste(SECRET);
        for keys in ["", "<tab>", "<a-5>"] {
            stage.keys(keys);
            assert!(!stage.screen().contains("LMNOPQRS9f2c"), "{field:?} {keys}\n{}", stage.screen());
        }
    }
}
