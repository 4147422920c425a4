//! After a write and on coming back: what a key takes back, what is shown of the secret, and what is told of Campaign.

use super::walk_review::MAIL;
use crate::support::stage::Stage;
use ims_setup::campaign::measured::{Answer, Asked, Trouble};
use ims_setup::setup::field::Field;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::{List, Step, Stop};
use ims_setup::wizard::rows::Row;
use ims_setup::words::catalogue::LANGUAGES;

const SECRET: &str = "p8e-7hG9kk20LMNOPQRS9f2c";

/// A set-up that is complete but for the names, on Review.
fn complete() -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-5>");
    stage
}

fn written() -> Stage {
    let mut stage = complete();
    stage.keys("<c-s><right><enter>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    stage
}

fn to(stage: &mut Stage, field: Field) {
    stage.feed(Msg::Go(Step::of(field), Stop::Field(field)));
}

#[test]
fn the_first_undo_after_a_write_says_that_it_stands_and_what_the_next_takes_back() {
    let mut stage = written();
    stage.keys("<c-_>");
    assert!(stage.wizard.is_finished(), "nothing is taken back\n{}", stage.screen());
    assert!(stage.help().contains("What is written stays written"), "{}", stage.help());
    stage.keys("<c-_>");
    assert!(!stage.wizard.is_finished(), "{}", stage.screen());
    stage.keys("<c-x>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
}

#[test]
fn what_was_typed_after_a_write_is_taken_back_alone() {
    let mut stage = complete();
    to(&mut stage, Field::Label);
    stage.keys("<end>2<a-5><c-s><right><enter>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    to(&mut stage, Field::Label);
    stage.keys("<end>34<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Label), "MAC2", "{}", stage.screen());
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Label), "MAC2", "{}", stage.screen());
    assert!(stage.help().contains("What is written stays written"), "{}", stage.help());
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Label), "MAC", "{}", stage.screen());
}

#[test]
fn a_key_is_promised_to_write_only_where_it_does() {
    let mut stage = written();
    stage.keys("<a-6><c-_><c-_>");
    let screen = stage.screen();
    assert!(!screen.contains("Ctrl-S writes the mask") || stage.wizard.hindrances().is_empty(), "{screen}");
    to(&mut stage, Field::Tenant);
    stage.keys("<end><c-u><a-5><tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::Preview), "{}", stage.screen());
    let screen = stage.screen();
    assert!(!screen.contains("Ctrl-S writes the file") && !screen.contains("as it will be written"), "{screen}");
}

#[test]
fn whoever_comes_back_to_review_finds_the_row_that_was_left() {
    let mut stage = written().again();
    to(&mut stage, Field::Label);
    stage.keys("<end>2<a-5><end>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Write));
    let mut stage = stage.again();
    stage.feed(Msg::Resize(80, 24));
    assert_eq!(stage.wizard.review_row(), Some(Row::Write), "{}", stage.screen());
}

#[test]
fn a_secret_in_its_file_is_said_to_be_there_and_shown_by_its_key_alone() {
    let mut stage = written().again();
    to(&mut stage, Field::ImsClientSecret);
    assert!(stage.screen().contains("in prod.ims.secret"), "it is not empty\n{}", stage.screen());
    assert!(!stage.screen().contains(SECRET), "{}", stage.screen());
    stage.keys("<c-r>");
    assert!(stage.screen().contains(SECRET), "{}", stage.screen());
    stage.keys("<c-r>");
    assert!(!stage.screen().contains(SECRET), "{}", stage.screen());
    stage.keys("<c-r><down>");
    assert!(!stage.screen().contains(SECRET), "{}", stage.screen());
    stage.keys("<up>");
    assert!(!stage.screen().contains(SECRET), "it is hidden when it was left\n{}", stage.screen());
    assert!(!stage.disk.draft.as_deref().unwrap_or_default().contains(&SECRET[4..]), "it is in no draft");
    // Typing replaces it.
    stage.keys("<c-r>x");
    assert!(!stage.screen().contains(SECRET) && stage.wizard.secret_is_new(), "{}", stage.screen());
}

#[test]
fn the_hand_over_shows_the_secret_of_its_file_or_says_why_not() {
    let mut stage = written().again();
    stage.keys("<a-6><tab><tab><home><down><down><down><down><down><right>");
    assert!(stage.screen().contains("Ctrl-R"), "{}", stage.screen());
    stage.keys("<c-r>");
    assert!(stage.screen().contains(SECRET), "{}", stage.screen());
    stage.keys("<left><right>");
    assert!(!stage.screen().contains(SECRET), "{}", stage.screen());
    stage.disk.secret = None;
    stage.keys("<c-r>");
    assert!(stage.help().contains("prod.ims.secret"), "{}", stage.screen());
    assert!(!stage.screen().contains(SECRET), "{}", stage.screen());
}

#[test]
fn the_whole_scope_is_seen_before_it_is_confirmed() {
    for size in [(80, 24), (60, 20)] {
        let mut stage = complete().sized(size.0, size.1);
        to(&mut stage, Field::ImsScope);
        let screen = stage.screen();
        for entry in stage.wizard.answers.text(Field::ImsScope).split(',') {
            assert!(screen.contains(entry), "{entry} at {size:?}\n{screen}");
        }
        stage.keys("<c-f>");
        assert!(stage.wizard.answers.scope_compared, "{}", stage.screen());
    }
}

#[test]
fn a_value_pasted_into_the_hand_over_is_compared_with_the_row_it_is_of() {
    let mut stage = written();
    stage.keys("<a-6><tab><tab><end>").paste("Campaign1");
    assert!(stage.wizard.hand_over.seen.contains_key(&Field::ImsClientId), "{}", stage.screen());
    assert_eq!(stage.wizard.hand_over.seen.len(), 1, "{}", stage.screen());
    assert!(stage.help().contains("1 as here"), "{}", stage.help());
}

#[test]
fn why_there_is_no_session_is_told_once_wherever_one_is() {
    let server = "https://campaign.acme.example".to_owned();
    for language in LANGUAGES {
        let mut stage = Stage::new();
        let reach =
            Reach { network: true, url: Some(server.clone()), login: Some("admin".to_owned()), ..Reach::default() };
        stage.wizard.measuring = Measuring::reaching(reach);
        stage.disk.world = vec![Answer::Session(Box::new(Asked::of(&server, Err(Trouble::WrongPassword))))];
        stage.speak(language);
        stage.feed(Msg::Resize(80, 24));
        assert!(
            stage.help().contains("Ctrl-R") && !stage.help().contains('\u{2026}'),
            "{}\n{}",
            language.tag,
            stage.screen()
        );
        stage.keys("<down>");
        assert!(!stage.help().contains("Ctrl-R"), "{}\n{}", language.tag, stage.help());
    }
}
