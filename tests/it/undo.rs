//! One way back, in the order of time; what can't be taken back is not answered by taking back something older.

use ims_setup::setup::answers::Keeping;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::{Step, Stop};

use crate::support::stage::Stage;

const NAMES: &str = "Campaign - acme - admin\nCampaign - acme - delivery\n";

#[test]
fn names_that_were_pasted_are_taken_back_and_the_mask_stays() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign - acme - (.*)").paste(NAMES);
    assert_eq!(stage.wizard.names.all().len(), 2);
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.names.all().len(), 0);
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    assert!(stage.help().contains("names"), "{}", stage.help());
}

#[test]
fn a_removed_name_comes_back() {
    let mut stage = Stage::new();
    stage.keys("<a-6>").paste(NAMES).keys("<down><del>");
    assert_eq!(stage.wizard.names.all().len(), 1);
    stage.keys("<c-_>");
    let names: Vec<&str> = stage.wizard.names.all().iter().collect();
    assert_eq!(names, NAMES.lines().collect::<Vec<_>>());
}

#[test]
fn changes_of_several_fields_are_taken_back_newest_first_and_named() {
    let mut stage = Stage::new();
    stage.keys("<a-1><space>");
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage.keys("<c-u>One<tab><c-u>Two");
    stage.keys("<a-1><c-_>");
    assert!(stage.help().contains("Taken back: Internal name"), "{}", stage.help());
    stage.keys("<c-_><c-_><c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Label), "MAC");
    assert_eq!(stage.wizard.answers.text(Field::InternalName), "Adobe_Experience_Cloud");
    assert!(stage.wizard.answers.confirmed(Field::Organization));
    stage.keys("<c-_>");
    assert!(!stage.wizard.answers.confirmed(Field::Organization));
    stage.keys("<c-_>");
    assert!(stage.help().contains("nothing to take back"), "{}", stage.help());
}

#[test]
fn a_scope_compared_by_an_accidental_blank_is_open_again_after_undo() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsScope)));
    stage.keys("<space><c-_>");
    assert!(!stage.wizard.answers.scope_compared);
}

#[test]
fn a_pasted_mail_is_one_change() {
    let mut stage = Stage::new();
    stage.keys("<a-4>").paste("Client ID: Campaign1\nTenant: acme\n").keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme");
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "");
    assert!(stage.help().contains("2 fields"), "{}", stage.help());
}

#[test]
fn going_through_the_ways_to_keep_the_secret_is_one_change() {
    let mut stage = Stage::new();
    stage.keys("<a-4>");
    while stage.wizard.focused_field() != Some(Field::SecretKeeping) {
        stage.keys("<tab>");
    }
    stage.keys("<space><space>");
    assert_eq!(stage.wizard.answers.keeping, Keeping::Inline);
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.keeping, Keeping::File);
}

#[test]
fn in_a_name_that_is_being_typed_only_the_typing_is_taken_back() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign - (.*)<down><enter><c-_>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - (.*)");
    stage.keys("abc<c-_><enter>");
    assert!(stage.wizard.names.all().is_empty());
}

#[test]
fn a_secret_that_is_kept_another_way_has_its_way_back() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientId)));
    stage.keys("Camp1<down>sEcretOne12345<down><space>");
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.keeping, Keeping::File);
    assert_eq!(stage.wizard.answers.secret.expose(), "sEcretOne12345");
    stage.keys("<c-_>");
    assert!(stage.wizard.answers.secret.is_empty());
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Camp1", "nothing older in its place");
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "");
}

#[test]
fn what_is_remembered_no_more_is_not_answered_by_an_older_field() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientId)));
    stage.keys("Camp1");
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage.paste(&"a".repeat(5000)).keys(&"x<bs>".repeat(10)).keys(&"<c-_>".repeat(9));
    assert!(stage.help().contains("can't be taken"), "{}", stage.help());
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Camp1");
}

const SECRET: &str = "p8e-7hG9kk20LMNOPQRS9f2c";

/// Client identifier and secret.
fn client(stage: &Stage) -> (&str, &str) {
    (stage.wizard.answers.text(Field::ImsClientId), stage.wizard.answers.secret.expose())
}

#[test]
fn a_swap_with_the_secret_is_taken_back_whole() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientId)));
    stage.keys(&format!("{SECRET}<tab>Campaign1<up><c-f>"));
    assert_eq!(client(&stage), ("Campaign1", SECRET));
    stage.keys("<c-_>");
    assert_eq!(client(&stage), (SECRET, "Campaign1"));
    assert!(stage.help().contains("Taken back: 2 fields."), "{}", stage.help());
    stage.keys("<c-f>");
    assert_eq!(client(&stage), ("Campaign1", SECRET), "and again");
    stage.keys("<c-_><c-_>");
    assert_eq!(client(&stage), (SECRET, ""));
    stage.keys("<c-_>");
    assert_eq!(client(&stage), ("", ""));
}

#[test]
fn a_secret_that_was_moved_comes_back_to_its_field() {
    for (way, keeping) in [("", Keeping::File), ("<space>", Keeping::Environment)] {
        let mut stage = Stage::new();
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::SecretKeeping)));
        stage.keys(way);
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientId)));
        stage.keys(&format!("{SECRET}<c-f>"));
        assert_eq!(client(&stage), ("", SECRET));
        stage.keys("<c-_>");
        assert_eq!(client(&stage), (SECRET, ""), "{keeping:?}");
        assert_eq!(stage.wizard.answers.keeping, keeping);
        stage.keys("<c-_>");
        assert_eq!(client(&stage), ("", ""));
        let draft = stage.disk.draft.clone().unwrap_or_default();
        assert!(!draft.contains("p8e"), "{draft}");
    }
}

#[test]
fn what_was_typed_after_a_secret_was_moved_goes_first() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientId)));
    stage.keys(&format!("{SECRET}<c-f>Camp1<c-_>"));
    assert_eq!(client(&stage), ("", SECRET));
    stage.keys("<c-_>");
    assert_eq!(client(&stage), (SECRET, ""));
}

#[test]
fn a_value_that_stands_in_its_own_field_already_goes_from_the_wrong_one() {
    let address = "https://campaign.acme.example";
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::CallbackServer)));
    stage.keys(address).keys("<down>").keys(address).keys("<c-f>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), address);
    assert_eq!(stage.wizard.answers.text(Field::ImsOrganizationId), "");
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::ImsOrganizationId), address);
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientSecret)));
    stage.keys(&format!("{SECRET}<up>{SECRET}<c-f>"));
    assert_eq!(client(&stage), ("", SECRET));
}

#[test]
fn as_many_fields_are_taken_back_as_were_said_to_be_filled() {
    let mut stage = Stage::new();
    let mail = super::walk_review::MAIL.to_owned() + "IMS server: https://ims-na1.adobelogin.com\n";
    stage.paste(&mail).keys("<enter>");
    let filled = stage.help().split_whitespace().find_map(|word| word.parse::<usize>().ok());
    stage.keys("<c-_>");
    let back = stage.help().split_whitespace().find_map(|word| word.parse::<usize>().ok());
    assert!(filled.is_some() && filled == back, "{filled:?} and {back:?}: {}", stage.help());
    stage.paste(&mail).keys("<enter>").paste(&mail).keys("<enter>");
    assert!(stage.help().contains("hold these values already"), "{}", stage.help());
}

#[test]
fn what_was_taken_back_is_done_again_in_the_order_of_time() {
    let mut stage = Stage::new();
    stage.keys("<a-1><space>");
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage.keys("<c-u>One<a-6>").paste(NAMES);
    let done = |stage: &Stage| {
        let names = stage.wizard.names.all().len();
        (stage.wizard.answers.text(Field::Label).to_owned(), names, stage.wizard.answers.confirmed(Field::Organization))
    };
    let all = done(&stage);
    stage.keys("<c-_>");
    assert!(stage.help().contains("Ctrl-X"), "{}", stage.help());
    stage.keys("<c-_><c-_><c-_>");
    assert_eq!(done(&stage), ("MAC".to_owned(), 0, false));
    stage.keys("<c-x>");
    assert!(stage.help().contains("Done again: Organization known"), "{}", stage.help());
    stage.keys("<c-x><c-x><c-x>");
    assert!(stage.help().contains("Done again: 2 added names"), "{}", stage.help());
    assert_eq!(done(&stage), all);
    stage.keys("<c-x>");
    assert!(stage.help().contains("nothing to do again"), "{}", stage.help());
    stage.keys("<c-_><c-_><c-_><c-_>");
    assert_eq!(done(&stage), ("MAC".to_owned(), 0, false), "and back once more");
}

#[test]
fn whoever_goes_another_way_has_nothing_to_do_again() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage.keys("<c-u>One<c-_><c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Label), "MAC");
    stage.keys("<c-x><c-x>x<c-x>");
    assert_eq!(stage.wizard.answers.text(Field::Label), "Onex", "{}", stage.screen());
    assert!(stage.help().contains("nothing to do again"), "{}", stage.help());
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Label), "One");
}

#[test]
fn a_mail_taken_back_by_mistake_is_there_again_with_its_secret() {
    let mut stage = Stage::new();
    stage.paste(super::walk_review::MAIL).keys("<enter><c-_>");
    assert!(stage.wizard.answers.secret.is_empty());
    stage.keys("<c-x>");
    assert_eq!(stage.wizard.answers.secret.expose(), "p8e-7hG9kk20LMNOPQRS9f2c");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Campaign1");
}

#[test]
fn what_is_taken_back_across_a_write_and_done_again_is_as_written() {
    let mut stage = Stage::new();
    stage.paste(super::walk_review::MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-5><c-s><right><enter>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    let undone = |stage: &Stage| stage.wizard.answers.secret.is_empty();
    let mut back = 0;
    while !undone(&stage) {
        stage.keys("<c-_>");
        back += 1;
        assert!(back < 20, "{}", stage.screen());
    }
    for _ in 0..back {
        stage.keys("<c-x>");
    }
    stage.keys("<a-5>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
}
