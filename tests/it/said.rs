//! What is said, as it is put together: a sentence names a field by its name and not by another sentence.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::view;
use ims_setup::wizard::msg::Notice;

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
    let said = view::help::sentence(&stage.look, &stage.wizard, &gone);
    assert!(said.starts_with("Marketing Cloud server: "), "{said}");
}
