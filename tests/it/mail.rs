//! A mail pasted on any step is read for what it holds.

use ims_setup::setup::field::Field;

use crate::support::stage::Stage;

const MAIL: &str =
    "Hi Anna,\n\nOrganization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nClient ID: Campaign1\nTenant: acme\n\nRegards\n";

#[test]
fn it_is_recognised_on_every_step() {
    for step in 1..=6 {
        let mut stage = Stage::new();
        stage.keys(&format!("<a-{step}>")).paste(MAIL);
        assert!(stage.screen().contains("3 values recognized"), "step {step}\n{}", stage.screen());
        stage.keys("<enter>");
        assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Campaign1", "step {step}");
        assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme", "step {step}");
        let built = [Field::ConsoleBuild, Field::ServerBuild].map(|field| stage.wizard.answers.text(field).to_owned());
        assert_eq!(built, ["", ""], "step {step}");
    }
}

#[test]
fn builds_in_it_are_taken_too() {
    let mut stage = Stage::new();
    stage.keys("<a-1>").paste("Client console: build 9394\nApplication server: build 9400\n").keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::ConsoleBuild), "9394");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9400");
}
