//! The list of profile names: typing in it, going from miss to miss, filters, and what is half typed when the line drops.

use crate::support::stage::Stage;

fn with_names() -> Stage {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign - acme - (.*)").paste(
        "Campaign - acme - admin\nCampaing - acme - b\nCampaign - acme - c\nNobody - acme - d\nCampaign - acme - e\n",
    );
    stage.keys("<down>");
    stage
}

fn chosen(stage: &Stage) -> String {
    let line = stage.screen().lines().find(|line| line.contains('▸') && !line.contains("Mask test")).map(str::to_owned);
    line.unwrap_or_default()
}

fn names(stage: &Stage) -> Vec<String> {
    stage.wizard.names.all().iter().map(str::to_owned).collect()
}

#[test]
fn typing_in_the_list_begins_a_name_and_enter_makes_room_for_the_next() {
    let mut stage = Stage::new();
    stage.keys("<a-6><down>Campaign<space>-<space>a/b<enter>Second<space>one<enter>");
    assert_eq!(names(&stage), ["Campaign - a/b", "Second one"]);
    stage.keys("x");
    assert!(chosen(&stage).ends_with("  x"), "{}", stage.screen());
}

#[test]
fn typing_on_a_name_begins_a_new_one_and_changes_none() {
    let mut stage = with_names();
    let before = names(&stage);
    stage.keys("<home>New<enter>");
    let after = names(&stage);
    assert_eq!(after[..before.len()], before[..]);
    assert_eq!(after[before.len()..], ["New"]);
}

#[test]
fn right_and_left_go_from_miss_to_miss() {
    let mut stage = with_names();
    stage.keys("<home><right>");
    assert!(chosen(&stage).contains("ng - acme - b"), "{}", stage.screen());
    stage.keys("<right>");
    assert!(chosen(&stage).contains("Nobody"), "{}", stage.screen());
    stage.keys("<right>");
    assert!(stage.help().contains("no further profile"), "{}", stage.help());
    stage.keys("<left>");
    assert!(chosen(&stage).contains("ng - acme - b"), "{}", stage.screen());
}

#[test]
fn a_filter_keeps_the_chosen_name_and_the_focus() {
    let mut stage = with_names();
    stage.keys("<home><right><right><space>");
    assert!(chosen(&stage).contains("Nobody"), "{}", stage.screen());
    stage.keys("<space>");
    assert!(chosen(&stage).contains("admin"), "a name that is not shown gives way to the first\n{}", stage.screen());
    stage.keys("<space>");
    assert!(chosen(&stage).contains("admin"), "the focus is always seen\n{}", stage.screen());
}

#[test]
fn blanks_at_the_ends_of_pasted_names_are_taken_off_and_said() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign - acme - (.*)<down>").paste("Campaign - acme - admin   \n Campaign - acme - b\n");
    assert_eq!(names(&stage), ["Campaign - acme - admin", "Campaign - acme - b"]);
    assert!(stage.help().contains("2 names added; in 2 of them, blanks at the ends"), "{}", stage.help());
    assert!(stage.screen().contains("2 match · 0 missed"), "{}", stage.screen());
    stage.keys("<space><bs><enter>");
    assert_eq!(names(&stage).len(), 2, "blanks are no name");
}

#[test]
fn what_of_a_pasted_list_is_not_certain_is_told_with_its_line() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign - acme - (.*)<down>").paste(
        "Campaign - acme - admin\nCampaign - acme - a,Campaign - acme - b\nCampaign - acme - c, Campaign - acme - d, Photos\n",
    );
    assert_eq!(names(&stage), ["Campaign - acme - admin", "Campaign - acme - a", "Campaign - acme - b"]);
    let screen = stage.screen();
    assert!(screen.contains("3 names added.") && screen.contains("Line 3:"), "{screen}");
}

#[test]
fn a_name_half_typed_is_there_again_after_a_kill() {
    let mut stage = with_names();
    stage.keys("<end>Campaign<space>-<space>ac");
    let mut stage = stage.again();
    assert!(chosen(&stage).contains("Campaign - ac"), "{}", stage.screen());
    stage.keys("me<enter>");
    assert_eq!(names(&stage).last().map(String::as_str), Some("Campaign - acme"));
}

#[test]
fn a_repair_that_one_of_many_names_speaks_against_is_not_offered() {
    let many = |last: &str| {
        let names = (0..300).map(|number| format!("Campaign - acme - g{number}"));
        names.chain([last.to_owned()]).collect::<Vec<_>>().join("\n")
    };
    for (last, offered) in [("Campaign - acme -z", false), ("Campaign - acme - z", true)] {
        let mut stage = Stage::new();
        stage.keys("<a-6>Campaign - acme -(.*)").paste(&many(last));
        stage.keys("<s-tab><c-f>");
        let mask = stage.wizard.answers.text(ims_setup::setup::field::Field::AssociationMask);
        assert_eq!(mask == "Campaign - acme - (.*)", offered, "{last}: {mask}");
    }
}

#[test]
fn the_same_name_twice_is_counted_once_and_said() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<down>");
    stage.paste("Campaign - acme - a\nCampaign - acme - b\nCampaign - acme - a\nCampaign - acme - c\n");
    assert_eq!(names(&stage), ["Campaign - acme - a", "Campaign - acme - b", "Campaign - acme - c"]);
    let help = stage.help().replace("\n ", " ");
    assert!(help.contains("3 names added. One stands there already and is left out. All in all: 3 in"), "{help}");
    stage.paste("Campaign - acme - b\nCampaign - acme - c\n");
    assert!(stage.help().contains("2 stand there already and are left out."), "{}", stage.help());
    stage.keys("<end>Campaign<space>-<space>acme<space>-<space>b<enter>");
    assert_eq!(names(&stage).len(), 3);
    assert!(chosen(&stage).contains("«b»"), "it is shown where it stands\n{}", stage.screen());
    assert!(stage.help().contains("One stands there already"), "{}", stage.help());
}

#[test]
fn a_name_that_a_file_holds_twice_is_no_second_one_of_its_group() {
    let mut stage = Stage::new().sized(140, 40);
    let twice = ims_setup::names::Names::from_iter(["Campaign - acme - a", "Campaign - acme - a"]);
    stage.wizard.names.set(std::sync::Arc::new(twice), None);
    stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<down>");
    assert!(!stage.screen().contains("a (2)"), "{}", stage.screen());
}
