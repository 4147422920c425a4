//! The list of what a pasted block holds: nothing is replaced unseen, left out in silence, or chosen for the person.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::open::Open;

/// A mail about two instances, with a label that has no value.
const TWO: &str = "Stage:\nClient ID: CampaignStage\nClient secret: p8e-7hG9kk20LMNOPQRS9f2c\nCallback: https://stage.acme.example\n\
                   Production:\nClient ID: CampaignProd\nClient secret: p8e-8hG9kk20LMNOPQRS0000\n\
                   Callback: https://campaign.acme.example\n\nOrganization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nTenant:\n";

fn line_with(stage: &Stage, text: &str) -> String {
    let screen = stage.screen();
    screen.lines().find(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}\n{screen}")).to_owned()
}

#[test]
fn two_instances_in_one_mail_are_a_choice_and_their_values_stay_together() {
    let mut stage = Stage::new();
    stage.paste(TWO);
    let shown = stage.screen();
    assert!(shown.contains("2 values: Right chooses"), "{shown}");
    stage.keys("<right>");
    assert!(line_with(&stage, "IMS client identifier").contains("[x] IMS client identifier < CampaignStage >  1 of 2"));
    assert!(stage.screen().contains("< https://stage.acme.example"), "{}", stage.screen());
    stage.keys("<right><enter>");
    let answers = &stage.wizard.answers;
    assert_eq!(answers.text(Field::ImsClientId), "CampaignProd");
    assert_eq!(answers.text(Field::CallbackServer), "https://campaign.acme.example");
    assert_eq!(answers.secret.expose(), "p8e-8hG9kk20LMNOPQRS0000");
}

#[test]
fn of_two_values_none_is_taken_unasked() {
    let mut stage = Stage::new();
    stage.paste(TWO).keys("<enter>");
    let answers = &stage.wizard.answers;
    assert_eq!((answers.text(Field::ImsClientId), answers.secret.expose()), ("", ""));
    assert_eq!(answers.text(Field::ImsOrganizationId), "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
}

#[test]
fn what_is_announced_without_a_value_is_said() {
    let mut stage = Stage::new();
    stage.paste(TWO);
    assert!(stage.screen().contains("Announced, but without a value: Tenant"), "{}", stage.screen());
}

#[test]
fn what_is_replaced_is_shown_beside_the_new_value_and_its_mark() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Old1").paste("Client ID: Campaign1\nCallback: http://campaign.acme.example\n");
    assert!(line_with(&stage, "IMS client identifier").contains("\u{2713} [x] IMS client identifier Campaign1"));
    assert!(stage.screen().contains("replaces Old1"), "{}", stage.screen());
    assert!(line_with(&stage, "Callback server").contains("\u{2717} [x] Callback server"), "{}", stage.screen());
    stage.keys("<esc>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Old1");
}

#[test]
fn space_leaves_the_chosen_row_out() {
    let mut stage = Stage::new();
    stage.paste("Client ID: Campaign1\nTenant: acme\n").keys(" ");
    assert!(line_with(&stage, "IMS client identifier").contains("[ ] IMS client identifier Campaign1"));
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "", "left out");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme");
    assert!(stage.wizard.open.iter().all(|open| !matches!(open, Open::Pasted { .. })));
}
