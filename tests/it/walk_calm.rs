//! What a tired person presses twice, comes back to, or is told: nothing is confirmed by accident, and nothing is said that is not so.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::view::window::window;
use ims_setup::wizard::Gone;
use ims_setup::wizard::plan::{List, Step, Stop};
use ims_setup::wizard::progress::Mark;
use ims_setup::wizard::rows::Row;

fn filled() -> Stage {
    let mut stage = Stage::new();
    stage.paste(super::walk_review::MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<enter>");
    stage
}

fn key_line(stage: &Stage) -> String {
    stage.screen().lines().last().unwrap_or_default().to_owned()
}

#[test]
fn what_a_press_on_review_confirmed_is_named_with_the_way_back() {
    let mut stage = filled();
    stage.keys("<a-5><home><space>");
    assert!(stage.wizard.answers.confirmed(Field::Organization), "{}", stage.screen());
    assert!(stage.help().contains("Confirmed: Organization known. Ctrl-_"), "{}", stage.help());
    stage.keys("<enter><space>");
    assert!(stage.help().contains("Confirmed: Users added"), "{}", stage.help());
    stage.keys("<c-_><c-_>");
    assert!(!stage.wizard.answers.confirmed(Field::Organization), "{}", stage.screen());
}

#[test]
fn whoever_comes_back_to_review_stands_on_what_keeps_the_file_from_being_written() {
    let mut stage = filled();
    stage.keys("<a-5><end>");
    let stage = stage.again();
    assert!(stage.wizard.gone() == Gone::Needed, "it was not kept");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::ImsClientSecret)), "{}", stage.screen());
}

/// Whether a row of the page, below the rail, has the focus.
fn is_chosen(stage: &Stage) -> bool {
    stage.screen().lines().skip(4).any(|line| line.contains('▸'))
}

#[test]
fn in_the_lowest_window_the_chosen_name_and_person_are_in_sight() {
    let mut stage = filled();
    let names: Vec<String> = (0..29).map(|n| format!("Campaign - acme - g{n:02}")).collect();
    stage.keys("<a-6><tab>").paste(&(names.join("\n") + "\n"));
    let mut stage = stage.sized(40, 12);
    stage.keys("<home>");
    for _ in 0..30 {
        assert!(is_chosen(&stage), "{}", stage.screen());
        stage.keys("<down>");
    }
    let mut stage = super::people::with_people(super::people::USERS).sized(40, 12);
    for _ in 0..5 {
        assert!(is_chosen(&stage), "{}", stage.screen());
        stage.keys("<down>");
    }
}

#[test]
fn a_filter_of_the_people_that_shows_nobody_is_passed_over_and_their_folded_row_counts_all() {
    let mut stage = super::people::with_people(
        r#"{"lastPage":true,"result":"success","users":[
 {"email":"j.doe@acme.example","status":"active","groups":["Campaing - acme - delivery"]},
 {"email":"k.doe@acme.example","status":"active","groups":["Campaing - acme - admin"]}]}"#,
    );
    for _ in 0..4 {
        assert!(stage.screen().contains("j.doe@acme.example"), "{}", stage.screen());
        stage.keys("<space>");
    }
    let mut stage = super::people::with_people(super::people::USERS);
    stage.keys("<space><s-tab>");
    assert!(stage.screen().contains("4 of 5"), "{}", stage.screen());
}

#[test]
fn what_is_known_of_an_empty_field_is_told_whole_with_where_it_is_from() {
    let mut stage = Stage::new();
    stage.keys("<a-2>9400<tab>");
    assert!(stage.help().contains("→ 9400: "), "{}", stage.help());
    assert!(stage.help().contains("the console"), "{}", stage.help());
}

#[test]
fn a_text_that_just_fits_its_field_is_not_cut_and_nothing_is_cut_where_nothing_is_hidden() {
    let glyphs = ims_setup::style::glyphs::Glyphs::unicode();
    let text = "https://campaign.acme.example:8080";
    assert_eq!(window(text, text.len(), text.len(), &glyphs).shown, text);
    let mut stage = filled();
    stage.keys("<a-6><c-u>").paste("Campaign - acme - (.*)Campaign - acme - a");
    assert!(!stage.screen().contains("Campai…gn"), "{}", stage.screen());
}

#[test]
fn the_rail_marks_a_build_that_is_none() {
    let mut stage = Stage::new();
    stage.keys("<a-2>94OO<tab>");
    assert_eq!(stage.wizard.step_mark(Step::Console), Some(Mark::Failed), "{}", stage.screen());
}

#[test]
fn on_the_hand_over_the_key_line_names_what_enter_does() {
    let mut stage = filled();
    stage.keys("<a-6><tab>").paste("Campaign - acme - admin\n").keys("<c-s><tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver), "{}", stage.screen());
    assert!(key_line(&stage).contains("Enter to the clipboard"), "{}", key_line(&stage));
}

#[test]
fn a_secret_that_was_typed_over_a_written_one_and_is_gone_is_told_as_that() {
    let mut stage = filled();
    stage.keys("<a-4>");
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::ImsClientSecret)));
    stage.wizard.answers.secret = String::new().into();
    stage.wizard.answers.secret_there = true;
    stage.wizard.secret.lost = true;
    stage.wizard.editors.remove(&Field::ImsClientSecret);
    stage.keys("<c-l>");
    assert!(stage.help().contains("Another one was typed last"), "{}", stage.help());
    stage.keys("<tab>");
    assert!(stage.screen().contains("the old one, in prod.ims.secret"), "{}", stage.screen());
}
