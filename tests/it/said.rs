//! What is said, as it is put together: a sentence names a field by its name and not by another sentence.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::view;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::{Msg, Notice};
use ims_setup::wizard::plan::{List, Step, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};

/// The help, however its lines are broken.
fn help(stage: &Stage) -> String {
    stage.help().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_sentence_names_a_field_by_its_name() {
    let mut stage = Stage::new();
    stage.wizard.welcome_back(5);
    assert!(help(&stage).contains("You are at: Organization known."), "{}", stage.help());
    stage.keys("<space><c-_>");
    assert!(help(&stage).contains("Taken back: Organization known"), "{}", stage.help());
    // Away from its group a server needs to be named whole.
    let gone = Notice::NotUndone(Field::ExperienceCloudServer);
    let said = view::notice::sentence(&stage.look, &stage.wizard, &gone);
    assert!(said.starts_with("Marketing Cloud server: "), "{said}");
}

#[test]
fn a_long_label_is_wrapped_where_the_help_has_it_as_a_heading() {
    for language in LANGUAGES {
        let mut stage = Stage::new();
        stage.look.words = Words::new(language);
        stage.keys("<tab><c-g>");
        let screen = stage.screen();
        let label = stage.look.words.text("label-users");
        let words: Vec<&str> = screen.split_whitespace().collect();
        let last = label.split_whitespace().last().unwrap_or_default();
        let last = last.chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect::<String>();
        assert!(words.iter().any(|word| word.ends_with(&last)), "{}: {label}\n{screen}", language.tag);
    }
}

#[test]
fn help_on_the_hand_over_compares_and_only_where_there_is_a_session() {
    let mut stage = Stage::new();
    stage.wizard.measuring = Measuring::reaching(Reach::default());
    stage.feed(Msg::Go(Step::Mask, Stop::List(List::HandOver)));
    stage.keys("<c-g>");
    assert!(!stage.screen().contains("Ctrl-R"), "{}", stage.screen());
    let login = Some("admin".to_owned());
    stage.wizard.measuring = Measuring::reaching(Reach { network: true, login, ..Reach::default() });
    stage.keys("<esc><c-g>");
    assert!(stage.screen().contains("Compare again with Campaign's own account"), "{}", stage.screen());
    assert!(!stage.screen().contains("Measure again"), "{}", stage.screen());
}
