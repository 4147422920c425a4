//! What is said stands where it is looked for: whole, beside what it is about, and no mark covers it.

use std::fmt::Write as _;

use super::walk_review::MAIL;
use crate::support::stage::{Stage, TODAY};
use ims_setup::setup::document;
use ims_setup::setup::field::Field;
use ims_setup::style::glyphs::Glyphs;
use ims_setup::wizard::Wizard;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::{Step, Stop};
use ims_setup::wizard::progress::Mark;
use ims_setup::words::catalogue::{LANGUAGES, Words};

fn row_of(stage: &Stage, text: &str) -> usize {
    let screen = stage.screen();
    screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}\n{screen}"))
}

#[test]
fn the_verdict_on_the_builds_stands_under_them_when_the_second_is_typed() {
    let mut stage = Stage::new();
    stage.keys("<a-2>9399<down>9400");
    let screen = stage.screen();
    assert!(screen.contains("! Console 9399, server 9400: they must be on the same\n"), "{screen}");
    assert_eq!(row_of(&stage, "! Console 9399"), row_of(&stage, "Application server") + 2, "{screen}");
    let server = screen.lines().nth(row_of(&stage, "Application server")).expect("a row");
    assert!(!server.contains("more"), "{screen}");
    for language in LANGUAGES {
        for size in [(80, 24), (60, 20), (120, 40)] {
            let mut stage = Stage::new().sized(size.0, size.1);
            stage.look.words = Words::new(language);
            stage.keys("<a-2>9399<down>9400");
            let screen = stage.screen();
            let at = screen.lines().position(|line| line.contains("\u{25b8}\u{2713} ")).expect("a focus");
            let below = screen.lines().skip(at + 1).take(3);
            assert!(below.into_iter().any(|line| line.contains(" ! ")), "{}\n{screen}", language.tag);
        }
    }
}

#[test]
fn no_page_begins_in_the_middle_of_a_sentence() {
    for language in LANGUAGES {
        let mut stage = Stage::new().sized(60, 20);
        stage.look.words = Words::new(language);
        let caution = stage.look.words.text("page-caution");
        let last = caution.split_whitespace().last().expect("a word").to_owned();
        let screen = stage.screen();
        let page = screen.lines().skip(5).collect::<Vec<_>>().join("\n");
        assert!(page.contains(" ! ") || !page.contains(&last), "{}\n{screen}", language.tag);
    }
    let mut stage = Stage::new();
    stage.keys("<a-2>9399");
    assert!(!stage.screen().lines().nth(5).expect("a row").trim_start().starts_with("build."), "{}", stage.screen());
}

/// A set-up that is complete but for the names, on Review.
fn complete() -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-5>");
    stage
}

#[test]
fn the_count_of_further_names_stands_apart_from_the_groups_beside_it() {
    let mut stage = complete().sized(120, 40);
    let names = (0..46).fold(String::new(), |mut names, number| {
        let _ = writeln!(names, "Campaign - acme - group{number:02}");
        names
    });
    stage.keys("<a-6>").paste(&names);
    for keys in ["", "<end>"] {
        stage.keys(keys);
        let screen = stage.screen();
        let heading = screen.lines().find(|line| line.contains("Profile names")).expect("a heading");
        let before = heading.split("Operator groups").next().expect("a part");
        assert!(before.ends_with("  ") && heading.contains("Operator groups"), "{screen}");
    }
}

#[test]
fn in_ascii_what_is_folded_is_not_marked_as_in_order() {
    let mut stage = complete().sized(80, 40);
    stage.look.glyphs = Glyphs::ascii();
    for (keys, folded) in [("<end>", "In order"), ("<a-6>", "Hand-over")] {
        stage.keys(keys);
        let screen = stage.screen();
        let line = screen.lines().find(|line| line.contains(folded)).expect("a row");
        assert!(!line.contains(&format!("{} {folded}", stage.look.glyphs.done)), "{screen}");
    }
}

#[test]
fn the_first_frame_says_that_a_mail_can_be_pasted() {
    assert!(Stage::new().screen().contains("Paste Adobe's mail whole"), "{}", Stage::new().screen());
    for language in LANGUAGES {
        let mut stage = Stage::new();
        stage.look.words = Words::new(language);
        let line = stage.screen().lines().nth(3).map(str::to_owned).unwrap_or_default();
        assert!(line.contains("Adobe") && !line.contains(stage.look.glyphs.ellipsis), "{}: {line}", language.tag);
    }
}

#[test]
fn a_scope_that_was_compared_stays_compared_when_its_file_is_begun_with_again() {
    let mut stage = complete();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsScope)));
    assert_eq!(stage.wizard.mark(Field::ImsScope), Mark::Warned);
    stage.keys("<c-f><a-5><c-s><right><enter>");
    let file = stage.disk.file.clone().expect("is written");
    let finished = stage.wizard.draft();
    let answers = document::read_configuration(file.as_bytes()).expect("reads").configuration.into_answers();
    let mut again = Wizard::new(answers, stage.wizard.output.clone(), TODAY);
    again.go_on_after(finished);
    assert_eq!(again.mark(Field::ImsScope), Mark::Done);
}

#[test]
fn of_a_long_value_that_is_typed_nothing_is_hidden() {
    use ims_setup::wizard::plan::{Step, Stop};
    let long = "https://campaign.marketing.acme-international.example";
    for (columns, rows) in [(80, 24), (60, 20)] {
        let mut stage = Stage::new().sized(columns, rows);
        stage.feed(ims_setup::wizard::msg::Msg::Go(Step::Account, Stop::Field(Field::CallbackServer)));
        stage.keys(long);
        let squeezed: String = stage.screen().chars().filter(|sign| !sign.is_whitespace()).collect();
        assert!(squeezed.contains(long), "{}", stage.screen());
    }
}
