//! A user group among the names lets nobody in: every place says so.

use crate::support::stage::Stage;
use ims_setup::names;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;

fn stage() -> Stage {
    let groups = r#"[{"groupName":"Campaign - acme - admin","type":"PRODUCT_PROFILE"},
                     {"groupName":"Campaign - acme - workflow","type":"USER_GROUP"},
                     {"groupName":"Campaign - acme - ops","type":"PRODUCT_PROFILE"}]"#;
    let mut stage = Stage::new();
    stage.wizard.answers.set_text(Field::AssociationMask, "Campaign - acme - (.*)");
    let reading = names::read(groups.as_bytes());
    assert_eq!(reading.user_groups.len(), 1);
    stage.feed(Msg::Loaded { reading: Box::new(reading), file: "groups.json".into(), stopped: false });
    stage.keys("<a-6><tab>");
    stage
}

#[test]
fn a_user_group_is_not_counted_as_in_and_its_chain_breaks_where_a_persons_does() {
    let mut stage = stage();
    assert!(stage.screen().contains("2 of 2 profiles"), "{}", stage.screen());
    stage.keys("<home><down>");
    assert!(!stage.screen().contains("✓ Campaign - acme - «workflow»"), "{}", stage.screen());
    stage.keys("<c-o>");
    let screen = stage.screen();
    assert!(screen.contains("(a user group)") && screen.contains("assign a product profile of Campaign"), "{screen}");
    assert!(!screen.contains("There is nothing to mend"), "{screen}");
}

#[test]
fn it_stays_the_one_it_is_when_a_name_before_it_is_removed() {
    let mut stage = stage();
    stage.keys("<home><del>");
    assert!(stage.screen().contains("1 of 1 profile"), "{}", stage.screen());
}
