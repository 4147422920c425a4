//! The end of the way as a person walks it: no key is dead, nothing that is shown goes away unread, what is said is true.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{List, Step, Stop};
use ims_setup::wizard::rows::Row;

/// A written file with a mask that was tried on three names; the focus is on the hand-over.
fn finished() -> Stage {
    let mut stage = Stage::new();
    stage.paste(super::walk_review::MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-6>").paste("Campaign - acme - admin\nCampaign - acme - delivery\nCampaign - acme - report\n");
    stage.keys("<a-5><c-s>").feed(Msg::Go(Step::Mask, Stop::List(List::HandOver)));
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver), "{}", stage.screen());
    stage
}

#[test]
fn names_pasted_at_the_mask_lead_to_the_first_that_is_missed() {
    for blanks in ["", "  "] {
        let mut stage = Stage::new();
        stage.keys("<a-6>Campaign - acme - (.*)");
        stage.paste(&format!(
            "Campaign - acme - admin{blanks}\nCampaing - acme - delivery{blanks}\nCampaign - acme - x\n"
        ));
        assert_eq!(stage.wizard.focus(), Stop::List(List::Names), "{}", stage.screen());
        assert_eq!(stage.wizard.row(List::Names), 1, "{}", stage.screen());
        assert!(stage.help().contains("3 names added"), "{}", stage.help());
    }
}

#[test]
fn a_list_says_how_many_names_stand_above_and_below_what_it_shows() {
    let mut stage = Stage::new();
    let names: Vec<String> = (0..60).map(|number| format!("Campaign - acme - g{number}")).collect();
    stage.keys("<a-6>Campaign - acme - (.*)").paste(&names.join("\n"));
    stage.keys("<home>");
    let heading = |stage: &Stage| {
        let screen = stage.screen();
        screen.lines().find(|line| line.contains("Profile names: all, 60")).unwrap_or_default().to_owned()
    };
    let shown = stage.screen().matches("Campaign - acme - \u{ab}g").count();
    // The empty last row is one to come too.
    assert!(heading(&stage).ends_with(&format!("\u{2193} {}", 61 - shown)), "{}", stage.screen());
    stage.keys("<end>");
    assert!(heading(&stage).contains("\u{2191} ") && !heading(&stage).contains('\u{2193}'), "{}", stage.screen());
}

#[test]
fn no_key_of_the_hand_over_is_dead() {
    for (place, keys) in [
        ("<end>", "<right>"),
        ("<end>", "<space>"),
        ("<end>", "<enter>"),
        ("<end><up>", "<right>"),
        ("<home>", "<c-n>"),
        ("<home>", "<tab>"),
        ("<home>", "<c-r>"),
    ] {
        let mut stage = finished();
        stage.keys(place);
        let before = stage.help();
        stage.keys(keys);
        assert_ne!(stage.help(), before, "{place} {keys}\n{}", stage.screen());
    }
    let mut first = Stage::new();
    let before = first.help();
    first.keys("<c-p>");
    assert_ne!(first.help(), before, "{}", first.screen());
}

#[test]
fn each_row_of_what_is_left_says_what_its_keys_do() {
    let mut stage = finished();
    let values = stage.wizard.hand_over_rows().len();
    stage.keys("<home>");
    assert!(stage.help().contains("Right shows the value alone"), "{}", stage.help());
    stage.keys(&"<down>".repeat(values));
    assert!(stage.help().contains("Enter shows a mail"), "{}", stage.help());
    stage.keys("<down>");
    assert!(stage.help().contains("ticks what is done"), "{}", stage.help());
    stage.keys("<end>");
    assert!(stage.help().contains("no task"), "{}", stage.help());
}

#[test]
fn the_mail_stays_until_it_is_left() {
    let mut stage = finished();
    let values = stage.wizard.hand_over_rows().len();
    stage.keys(&format!("<home>{}<enter><enter>", "<down>".repeat(values)));
    assert!(matches!(stage.wizard.open.last(), Some(Open::Mail)), "{}", stage.screen());
    assert!(stage.screen().contains("The mail was sent to the terminal"), "{}", stage.screen());
    stage.keys("<left>");
    assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
}

#[test]
fn a_tick_that_is_taken_back_is_named_and_shown() {
    let mut stage = finished();
    stage.keys("<home><space><end><up><space><home><down>");
    stage.keys("<c-_>");
    assert!(stage.help().contains("Taken back: the tick at task 6."), "{}", stage.help());
    assert_eq!(stage.wizard.row(List::HandOver), stage.wizard.list_len(List::HandOver) - 2);
    stage.keys("<c-_>");
    assert!(stage.help().contains("Taken back: the tick at Label."), "{}", stage.help());
    assert_eq!(stage.wizard.row(List::HandOver), 0);
}

#[test]
fn a_group_with_a_blank_at_its_start_lets_nobody_in() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign - acme - (.*)").paste("Campaign - acme -  x\nCampaign - acme - y\nCampaign - acme - z\n");
    assert!(stage.screen().contains("2 of 3 profiles"), "{}", stage.screen());
}

#[test]
fn a_file_that_holds_these_very_answers_is_not_asked_about() {
    let mut stage = finished();
    stage.keys("<s-tab><home><del><del><del><c-s>");
    assert!(stage.wizard.names.all().is_empty(), "{}", stage.screen());
    assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
    assert!(stage.help().contains("holds these very answers"), "{}", stage.help());
}

#[test]
fn a_question_that_is_left_by_going_elsewhere_says_that_nothing_was_written() {
    let mut stage = finished();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage.keys("x<c-s>");
    assert!(stage.screen().contains("1 change: Label. Ctrl-S writes it."), "{}", stage.screen());
    stage.disk.file = stage.disk.file.take().map(|text| text.replace("tenant: acme", "tenant: theirs"));
    stage.keys("<c-s>");
    assert!(stage.screen().contains("theirs \u{2192} acme"), "{}", stage.screen());
    stage.keys("<c-n>");
    assert!(stage.help().contains("Kept"), "{}", stage.help());
}

#[test]
fn what_is_filled_in_on_review_leads_to_the_write_and_taken_back_to_what_is_missing() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Campaign1<a-5><down>");
    let whole = super::walk_review::MAIL.replace("http:", "https:").replace("example/", "example");
    let whole = format!("{whole}Association mask: Campaign - acme - (.*)\n");
    stage.paste(&whole).keys("<enter>");
    assert!(stage.wizard.hindrances().is_empty(), "{}", stage.screen());
    assert_eq!(stage.wizard.review_row(), Some(Row::Write), "{}", stage.screen());
    stage.keys("<c-_>");
    let blocks = stage.wizard.hindrances();
    assert_eq!(stage.wizard.review_row(), blocks.first().map(|field| Row::Field(*field)), "{}", stage.screen());
    let keys = stage.screen();
    assert!(!keys.lines().last().unwrap_or_default().contains("Ctrl-S"), "nothing is written yet\n{keys}");
}

#[test]
fn without_names_the_list_and_the_hand_over_are_in_sight_above_what_is_taught() {
    for (columns, rows) in [(80, 24), (60, 20), (120, 40)] {
        for focus in ["", "<tab>"] {
            let mut stage = Stage::new().sized(columns, rows);
            stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)").keys(focus);
            let screen = stage.screen();
            for wanted in ["Association mask", "Profile names: all, 0", "add a name", "+ Hand-over"] {
                assert!(screen.contains(wanted), "{wanted} at {columns}×{rows} {focus}\n{screen}");
            }
        }
    }
}

#[test]
fn one_name_is_told_of_in_one_way() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<tab>").paste("Campaign - acme - a\nx\n");
    assert!(stage.screen().contains("1 matches · 1 missed"), "{}", stage.screen());
    assert!(stage.help().contains("All in all: 1 in · 1 out."), "{}", stage.help());
}
