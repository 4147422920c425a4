//! What is asked before a write: once, of what is really at stake, and a key that was meant for something else answers nothing.

use super::walk_review::MAIL;
use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::{Step, Stop};

/// Goes to a field of the form and adds a digit to it.
pub fn change(stage: &mut Stage, field: Field, digit: char) {
    stage.feed(Msg::Go(Step::Account, Stop::Field(field)));
    stage.keys("<end>").keys(&digit.to_string());
}

pub fn key_line(stage: &Stage) -> String {
    stage.screen().lines().last().unwrap_or_default().to_owned()
}

/// A set-up that is complete but for the names, on Review.
pub fn complete() -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-5>");
    stage
}

/// The same, written.
pub fn written() -> Stage {
    let mut stage = complete();
    stage.keys("<c-s><right><enter>");
    assert!(stage.disk.file.is_some(), "{}", stage.screen());
    stage
}

#[test]
fn a_key_for_a_step_is_never_typed_as_a_name_while_a_question_is_open() {
    for (key, step) in [("<a-4>", Step::Account), ("<a-5>", Step::Review), ("<a-1>", Step::Prerequisites)] {
        let mut stage = complete();
        stage.keys("<c-s>");
        assert!(stage.screen().contains("perhaps nobody gets in?"), "{}", stage.screen());
        stage.keys(key);
        assert_eq!((stage.wizard.step, stage.wizard.open.len()), (step, 0), "{key}\n{}", stage.screen());
        assert!(stage.wizard.names.all().is_empty());
    }
    for key in ["<a-9>", "<a-x>"] {
        let mut stage = complete();
        stage.keys("<c-s>").keys(key);
        assert!(stage.wizard.open.is_empty(), "nothing is begun by {key}\n{}", stage.screen());
        assert!(stage.help().contains("means nothing here"), "{}", stage.help());
    }
}

#[test]
fn ones_own_file_is_replaced_without_a_question() {
    let mut stage = written();
    change(&mut stage, Field::Label, '2');
    stage.keys("<a-5>");
    assert!(stage.screen().contains("MAC \u{2192} MAC2"), "what changes is in sight\n{}", stage.screen());
    stage.keys("<c-s>");
    assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
    assert!(stage.disk.file.as_deref().is_some_and(|text| text.contains("label: MAC2")), "{}", stage.screen());
    // A change that is not on the page is shown first.
    change(&mut stage, Field::Label, '4');
    stage.keys("<a-6><c-s>");
    assert!(stage.screen().contains("Replace the file?"), "{}", stage.screen());
    stage.keys("<esc>");
    // What somebody else wrote there meanwhile is asked about.
    let theirs = stage.disk.file.as_deref().map(|text| text.replace("MAC2", "Theirs"));
    stage.disk.file = theirs;
    change(&mut stage, Field::Label, '3');
    stage.keys("<a-5><c-s>");
    assert!(stage.screen().contains("Replace what somebody else wrote?"), "{}", stage.screen());
}

#[test]
fn of_a_mask_that_the_file_has_already_it_is_not_asked_again() {
    let stage = written();
    // Left and begun again: of an earlier session nothing is known but the file and the draft.
    let mut stage = stage.again();
    change(&mut stage, Field::Label, '2');
    stage.keys("<a-5><c-s>");
    assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
    assert!(stage.disk.file.as_deref().is_some_and(|text| text.contains("label: MAC2")), "{}", stage.screen());
}

#[test]
fn where_only_the_secret_is_another_the_question_is_of_the_secret() {
    let mut stage = written();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientSecret)));
    stage.keys("<c-u>").paste("p8e-abcdefghijklmnopqrstuvwx1234").keys("<a-5>");
    let screen = stage.screen();
    assert!(screen.contains("1 change. Ctrl-S asks first."), "{screen}");
    stage.keys("<c-s>");
    let screen = stage.screen();
    assert!(screen.contains("Replace the secret?") && !screen.contains("- now, + then"), "{screen}");
    stage.keys("<right><right><enter>");
    assert_eq!(stage.disk.secret.as_deref(), Some("p8e-abcdefghijklmnopqrstuvwx1234\n"));
    assert!(stage.wizard.is_finished());
}

#[test]
fn the_key_line_of_a_question_says_where_esc_leads_and_which_way_the_other_answer_is() {
    let mut stage = complete();
    stage.keys("<c-s>");
    assert!(key_line(&stage).contains("Right other answer"), "{}", key_line(&stage));
    assert!(key_line(&stage).contains("Esc \u{2192} Test the mask"), "{}", key_line(&stage));
    stage.keys("<right>");
    assert!(key_line(&stage).contains("Left other answer"), "{}", key_line(&stage));
}

#[test]
fn what_changes_is_said_whole_or_counted() {
    let mut stage = written();
    change(&mut stage, Field::Tenant, '2');
    stage.keys("<a-5>");
    assert!(stage.screen().contains("1 change: Tenant. Ctrl-S writes it."), "{}", stage.screen());
    let others = [Field::Label, Field::ImsClientId, Field::InternalName, Field::CallbackServer];
    for field in others {
        change(&mut stage, field, '2');
    }
    stage.keys("<a-5>");
    let line = stage.screen().lines().find(|line| line.contains("changes")).map(str::to_owned).expect("a line");
    assert!(line.ends_with("5 changes. Ctrl-S writes them."), "{line}");
}
