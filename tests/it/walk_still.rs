//! Still water: while somebody types or waits, no row moves; what is wrong stays under its field; the focus hides no state.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::plan::{Step, Stop};

fn row_of(stage: &Stage, text: &str) -> usize {
    let screen = stage.screen();
    screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}\n{screen}"))
}

fn at(field: Field) -> Stage {
    let mut stage = Stage::new();
    stage.keys("<a-4>");
    stage.wizard.enter(Step::Account, Some(Stop::Field(field)));
    stage
}

#[test]
fn typing_a_wrong_value_moves_no_row_and_leaving_it_says_what_is_wrong_under_it() {
    let mut stage = at(Field::CallbackServer).sized(80, 40);
    let below = row_of(&stage, "IMS organization ID");
    for typed in ["h", "ttp://c", "ampaign.acme.examplexx", "<bs><bs>"] {
        stage.keys(typed);
        assert_eq!(row_of(&stage, "IMS organization ID"), below, "{typed}\n{}", stage.screen());
    }
    stage.keys("<tab>");
    assert!(stage.screen().contains("    Must begin with https://"), "{}", stage.screen());
    let moved = row_of(&stage, "IMS organization ID");
    stage.keys("<s-tab>");
    assert!(stage.screen().contains("    Must begin with https://"), "it stays while focused\n{}", stage.screen());
    assert_eq!(row_of(&stage, "IMS organization ID"), moved, "coming back moves nothing");
    stage.keys("<c-f>");
    assert_eq!(row_of(&stage, "IMS organization ID"), moved, "mending moves nothing\n{}", stage.screen());
    stage.keys("<tab>");
    assert_eq!(row_of(&stage, "IMS organization ID"), below, "leaving takes the empty line away");
}

#[test]
fn the_focused_field_and_the_current_step_keep_their_marks() {
    let mut stage = at(Field::CallbackServer);
    stage.keys("http://x.acme.example");
    assert!(stage.screen().contains("\u{25b8}\u{2717} Callback server"), "{}", stage.screen());
    let mut stage = Stage::new();
    stage.keys("<space><tab><space><tab><space>");
    assert!(stage.screen().contains("\u{25b8}\u{2713} 1 Prerequisites"), "{}", stage.screen());
}

#[test]
fn a_key_without_a_meaning_says_so() {
    let mut stage = Stage::new();
    for key in ["y", "q", "<c-d>"] {
        stage.keys(key);
        assert!(stage.help().contains("means nothing here. Ctrl-G lists every key."), "{key}: {}", stage.help());
    }
    stage.keys("<space>");
    assert!(!stage.help().contains("means nothing"), "{}", stage.help());
}

#[test]
fn the_builds_stay_where_they_are_while_their_verdict_grows() {
    let mut stage = Stage::new();
    stage.keys("<a-2>9400<tab>");
    let row = row_of(&stage, "Application server");
    for digit in ["9", "3", "9", "9", "<bs>"] {
        stage.keys(digit);
        assert_eq!(row_of(&stage, "Application server"), row, "{digit}\n{}", stage.screen());
    }
}
