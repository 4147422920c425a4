//! The hand-over as somebody uses it who types its values on another machine and pastes back what stands there.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{List, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};

const MAIL: &str = "Client ID: Campaign1\nClient secret: p8e-7hG9kk20LMNOPQRS9f2c\nCallback server: https://campaign.acme.example\n\
                    Organization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nTenant: acme\nAssociation mask: Campaign - acme - (.*)\n";

/// A written file, with the focus on the hand-over.
fn written() -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><c-s>");
    assert!(!stage.wizard.is_finished() || stage.wizard.open.is_empty());
    stage.keys("<right><enter><a-6><tab>").paste("Campaign - acme - a\nCampaign - acme - b\n").keys("<tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver), "{}", stage.screen());
    stage
}

/// A wrong callback server, the secret not given, nothing written; the focus on the hand-over.
fn wrong() -> Stage {
    let mut stage = Stage::new();
    stage.keys("<a-4>Campaign1<tab><tab><tab>http://campaign.acme.example/<a-6><tab><tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver), "{}", stage.screen());
    stage
}

#[test]
fn a_value_alone_and_the_mail_can_be_read_to_their_end_in_every_language() {
    for language in LANGUAGES {
        for size in [(60, 20), (40, 12), (80, 24)] {
            let mut stage = written();
            stage.look.words = Words::new(language);
            let mut stage = stage.sized(size.0, size.1);
            stage.keys("<home><down><down><down><right>");
            assert!(matches!(stage.wizard.open.last(), Some(Open::Value(Field::ImsScope))), "{}", stage.screen());
            stage.keys("<end>");
            let length = stage.wizard.answers.text(Field::ImsScope).chars().count().to_string();
            let screen = stage.screen();
            assert!(screen.contains(&length), "{} {size:?}: its length is in sight\n{screen}", language.tag);
            stage.keys("<home>");
            assert!(
                stage.screen().contains("openid,") || size.1 == 12,
                "{} {size:?}\n{}",
                language.tag,
                stage.screen()
            );
            stage.keys("<esc><end><home>");
            stage.wizard.open.push(Open::Mail);
            let mut stage = stage.sized(size.0, size.1);
            stage.keys("<end><down>");
            let thanks = stage.look.words.text("mail-allowlist");
            let last = thanks.lines().last().unwrap_or_default().to_owned();
            assert!(stage.screen().contains(&last), "{} {size:?}\n{}", language.tag, stage.screen());
        }
    }
}

#[test]
fn a_wrong_value_alone_carries_its_mark_and_the_missing_ones_are_named() {
    let mut stage = wrong();
    let screen = stage.screen();
    assert!(screen.contains("✗ IMS client secret     missing"), "{screen}");
    assert!(!screen.contains("prod.ims.secret"), "there is no such file\n{screen}");
    let row = stage.wizard.hand_over_rows().iter().position(|field| *field == Field::CallbackServer).expect("a row");
    stage.keys("<home>").keys(&"<down>".repeat(row)).keys("<right>");
    let screen = stage.screen();
    assert!(matches!(stage.wizard.open.last(), Some(Open::Value(Field::CallbackServer))), "{screen}");
    assert!(screen.lines().any(|line| line.starts_with('\u{2717}') && line.contains("https://")), "{screen}");
    assert!(screen.contains("! Not in the file yet"), "{screen}");
}

#[test]
fn a_right_and_written_value_alone_has_no_mark() {
    let mut stage = written();
    stage.keys("<home><down><down><down><right>");
    let screen = stage.screen();
    assert!(!screen.contains('\u{2717}') && !screen.contains("Not in the file"), "{screen}");
}

#[test]
fn a_secret_in_a_variable_is_told_by_its_place_and_its_name_is_no_value() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Campaign1<tab><tab><space><s-tab>IMS_SECRET<a-6><tab><tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver), "{}", stage.screen());
    let row = |stage: &Stage| {
        let screen = stage.screen();
        screen.lines().find(|line| line.contains("IMS client secret")).unwrap_or_default().to_owned()
    };
    let at = stage.wizard.hand_over_rows().iter().position(|field| *field == Field::ImsClientSecret);
    stage.keys(&format!("<home>{}", "<down>".repeat(at.expect("a row of it"))));
    assert!(row(&stage).contains("in the environment variable IMS"), "{}", stage.screen());
    stage.keys("<right>");
    assert!(matches!(stage.wizard.open.last(), Some(Open::Value(Field::ImsClientSecret))));
    let screen = stage.screen();
    assert!(
        screen.contains("in the environment variable IMS_SECRET") && screen.contains("printenv IMS_SECRET"),
        "{screen}"
    );
    assert!(!screen.contains("$IMS") && !screen.contains("characters"), "{screen}");
}
