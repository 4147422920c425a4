//! Lists as a tired person uses them: nothing above the list moves, what a key did is said, a search that finds nothing costs nothing.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{List, Step, Stop};

const NAMES: &str = "Campaign - acme - admin\nCampaing - acme - delivery\nCampaign - acme - operators\nFoo - Bar\n";

fn tested() -> Stage {
    let mut stage = Stage::new();
    stage.paste(super::walk_review::MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-6><tab>").paste(NAMES);
    stage
}

fn row_of(stage: &Stage, text: &str) -> usize {
    let screen = stage.screen();
    screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}\n{screen}"))
}

#[test]
fn the_names_stay_where_they_are_while_the_mask_is_typed() {
    for (columns, rows) in [(80, 24), (120, 40), (60, 20)] {
        let mut stage = tested().sized(columns, rows);
        stage.keys("<s-tab>");
        let at = row_of(&stage, "Profile names: all");
        for key in
            ["<bs><bs><bs><bs>", "<bs>", "<bs>", "<bs>", "<bs>", " ", "-", " ", "(", ".", "*", ")", "<c-u>", "Campaign"]
        {
            stage.keys(key);
            assert_eq!(row_of(&stage, "Profile names: all"), at, "{columns}x{rows} {key}\n{}", stage.screen());
        }
    }
}

#[test]
fn a_removed_name_is_named_and_so_is_the_way_back() {
    let mut stage = tested();
    stage.keys("<home><del>");
    assert!(stage.help().contains("Campaign - acme - admin"), "{}", stage.help());
    assert!(stage.help().contains("Ctrl-_"), "{}", stage.help());
    stage.keys("<c-_>");
    assert!(stage.help().contains("removal of one name"), "{}", stage.help());
    stage.keys("<c-_>");
    assert!(stage.help().contains("4 added names"), "{}", stage.help());
}

#[test]
fn a_name_that_is_emptied_is_removed_and_said() {
    let mut stage = tested();
    stage.keys("<home><enter><c-u><enter>");
    assert_eq!(stage.wizard.names.all().len(), 3, "{}", stage.screen());
    assert!(stage.help().contains("Campaign - acme - admin"), "{}", stage.help());
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.names.all().len(), 4);
}

#[test]
fn a_name_half_erased_and_left_by_going_elsewhere_is_not_removed() {
    let mut stage = tested();
    stage.keys("<home><enter><c-u><c-p>");
    assert_eq!(stage.wizard.names.all().len(), 4, "{}", stage.screen());
}

#[test]
fn tab_keeps_the_name_that_is_typed_and_goes_on() {
    let mut stage = tested();
    stage.keys("<end>Campaign - acme - more<tab>");
    assert_eq!(stage.wizard.names.all().len(), 5, "{}", stage.screen());
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver), "{}", stage.screen());
    stage.keys("<s-tab><end>Campaign - acme - less<s-tab>");
    assert_eq!(stage.wizard.names.all().len(), 6, "{}", stage.screen());
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::AssociationMask), "{}", stage.screen());
}

#[test]
fn a_search_says_how_many_rows_have_it_and_goes_on_to_the_next() {
    let mut stage = tested();
    stage.keys("<home>/acme");
    assert!(stage.help().contains("1 of 3"), "{}", stage.help());
    stage.keys("<down>");
    assert_eq!(stage.wizard.row(List::Names), 1, "{}", stage.screen());
    assert!(stage.help().contains("2 of 3"), "{}", stage.help());
    stage.keys("<down><down>");
    assert_eq!(stage.wizard.row(List::Names), 0, "round again\n{}", stage.screen());
    stage.keys("<up>");
    assert_eq!(stage.wizard.row(List::Names), 2, "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.row(List::Names), 2);
}

#[test]
fn a_search_that_finds_nothing_leaves_everything_as_it_was() {
    let mut stage = tested();
    stage.keys("<a-5><home>");
    let before = stage.screen();
    stage.keys("/zzz<enter>");
    assert!(!stage.wizard.unfolded, "{}", stage.screen());
    assert_eq!(stage.wizard.row(List::Rows), 0, "{}", stage.screen());
    assert!(stage.help().contains("\"zzz\" is not in the list."), "{}", stage.help());
    stage.keys("<up>");
    assert_eq!(stage.screen(), before);
    // What is found among the folded rows stays in sight.
    stage.keys("/tenant<enter>");
    assert!(stage.wizard.unfolded, "{}", stage.screen());
}

#[test]
fn a_page_of_names_passes_none_unseen() {
    for (columns, rows) in [(80, 24), (60, 20), (120, 40)] {
        let mut stage = Stage::new().sized(columns, rows);
        let names: Vec<String> = (0..90).map(|n| format!("Campaign - acme - g{n:02}")).collect();
        stage
            .paste(super::walk_review::MAIL)
            .keys("<enter><a-6><tab>")
            .paste(&(names.join("\n") + "\n"))
            .keys("<home>");
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..60 {
            let screen = stage.screen();
            seen.extend((0..90).filter(|n| screen.contains(&format!("g{n:02}"))));
            stage.keys("<pgdn>");
        }
        assert_eq!(seen.len(), 90, "{columns}x{rows}: {:?}", (0..90).filter(|n| !seen.contains(n)).collect::<Vec<_>>());
    }
}

#[test]
fn the_hand_over_and_the_preview_page_as_the_names_do() {
    let mut stage = tested();
    stage.keys("<c-s><right><enter><a-6><tab>");
    while stage.wizard.focus() != Stop::List(List::HandOver) {
        stage.keys("<tab>");
    }
    stage.keys("<home><pgdn>");
    assert_eq!(stage.wizard.step, Step::Mask, "{}", stage.screen());
    assert!(stage.wizard.row(List::HandOver) > 2, "{}", stage.screen());
    stage.keys("<pgup>");
    assert_eq!((stage.wizard.step, stage.wizard.row(List::HandOver)), (Step::Mask, 0), "{}", stage.screen());
    stage.keys("<a-5><tab><pgdn>");
    assert_eq!(stage.wizard.step, Step::Review, "{}", stage.screen());
    assert!(stage.wizard.row(List::Preview) > 2, "{}", stage.screen());
}

#[test]
fn the_row_of_review_one_left_has_the_focus_again() {
    let mut stage = tested();
    stage.keys("<a-5><home><down>");
    let chosen = stage.wizard.row(List::Rows);
    stage.keys("<enter>");
    assert_ne!(stage.wizard.step, Step::Review);
    stage.keys("<a-5>");
    assert_eq!(stage.wizard.row(List::Rows), chosen, "{}", stage.screen());
    // What was mended meanwhile leads on to what is left.
    assert!(!matches!(stage.wizard.open.last(), Some(Open::Search { .. })));
}
