//! The key line says what is left to do, and nothing that is done.

use super::walk_review::MAIL;
use crate::support::stage::Stage;
use ims_setup::words::catalogue::LANGUAGES;

fn key_line(stage: &Stage) -> String {
    stage.screen().lines().last().unwrap_or_default().to_owned()
}

/// A set-up that is complete but for the names, on Review.
pub fn complete() -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-5>");
    stage
}

#[test]
fn what_is_written_is_not_offered_to_be_written() {
    let mut stage = complete();
    stage.keys("<end>");
    assert!(key_line(&stage).starts_with(" Enter write"), "{}", key_line(&stage));
    stage.keys("<c-s><right><enter><a-5>");
    let line = key_line(&stage);
    assert!(line.starts_with(" Enter \u{2192} 6 Mask test") && line.contains("Ctrl-C leave (written)"), "{line}");
    assert!(!line.contains("write") && !stage.help().contains("Enter writes"), "{}\n{line}", stage.help());
    stage.keys("<tab>");
    assert!(!key_line(&stage).contains("Ctrl-S"), "{}", key_line(&stage));
}

#[test]
fn once_names_are_tested_the_way_to_the_write_stands_in_the_key_line() {
    for (keys, size) in [("", (80, 24)), ("<s-tab>", (80, 24)), ("<tab>", (80, 24)), ("", (60, 20))] {
        let mut stage = complete().sized(size.0, size.1);
        stage.keys("<a-6><tab>").paste("Campaign - acme - a\nCampaign - acme - b\n").keys(keys);
        for language in LANGUAGES {
            let line = key_line(stage.speak(language));
            assert!(line.contains("Ctrl-S") && line.contains("Ctrl-C"), "{} {keys}: {line}", language.tag);
        }
    }
    let mut stage = complete();
    stage.keys("<a-6><tab>").paste("Campaign - acme - a\n").keys("<c-s>");
    assert!(stage.wizard.is_finished() && !key_line(&stage).contains("Ctrl-S"), "{}", key_line(&stage));
    let mut stage = Stage::new();
    stage.keys("<a-6>");
    assert!(!key_line(&stage).contains("Ctrl-S"), "nothing can be written yet: {}", key_line(&stage));
}

#[test]
fn a_ticked_box_is_unticked_and_every_box_says_where_enter_leads() {
    let mut stage = Stage::new();
    assert!(key_line(&stage).contains("Space tick"), "{}", key_line(&stage));
    stage.keys("<space>");
    assert!(key_line(&stage).contains("Space untick"), "{}", key_line(&stage));
    stage.keys("<a-3>");
    assert!(key_line(&stage).contains("Enter \u{2192} 4 Account"), "{}", key_line(&stage));
}

fn rail(stage: &Stage, step: &str) -> String {
    let screen = stage.screen();
    let line = screen.lines().skip(2).find(|line| line.contains(step)).unwrap_or_else(|| panic!("{screen}"));
    line.chars().take(20).collect()
}

#[test]
fn the_rail_says_of_the_mask_test_what_its_page_says() {
    for (names, mark) in [
        ("Campaign - acme - a\nCampaign - acme - b\nFoo\nBar\n", '!'),
        ("Campaign - acme - a\nCampaign - acme - b\n", '\u{2713}'),
        ("Foo\nBar\n", '\u{2717}'),
    ] {
        let mut stage = complete();
        stage.keys("<a-6><tab>").paste(names);
        assert!(rail(&stage, "6 Mask").contains(mark), "{}", stage.screen());
        let page = stage.screen().lines().nth(3).map(str::to_owned).expect("a line");
        assert!(page.chars().skip(20).collect::<String>().starts_with(mark), "{}", stage.screen());
    }
}

#[test]
fn a_pasted_mail_gives_its_step_the_same_mark_wherever_it_is_pasted() {
    let whole = format!("{MAIL}Association mask: Campaign - acme - (.*)\n");
    for step in 1..=5 {
        let mut stage = Stage::new();
        stage.keys(&format!("<a-{step}>")).paste(&whole).keys("<enter><a-1>");
        assert!(rail(&stage, "4 Account").starts_with(" !"), "{step}\n{}", stage.screen());
    }
}

#[test]
fn the_languages_stand_in_themselves_where_one_is_chosen() {
    let mut stage = Stage::new();
    stage.wizard.next_language = Some("Deutsch".to_owned());
    stage.keys("<c-g><end>");
    let screen = stage.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains("[English] \u{2192} Deutsch"), "{}", stage.screen());
    for language in ims_setup::words::catalogue::LANGUAGES {
        assert!(screen.contains(language.name), "{}\n{}", language.name, stage.screen());
    }
}
