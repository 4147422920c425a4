//! What is said stands where it is looked for: whole, beside what it is about, and no mark covers it.

use crate::support::stage::Stage;
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
        assert!(screen.contains("! ") || !screen.contains(&last), "{}\n{screen}", language.tag);
    }
    let mut stage = Stage::new();
    stage.keys("<a-2>9399");
    assert!(!stage.screen().lines().nth(5).expect("a row").trim_start().starts_with("build."), "{}", stage.screen());
}
