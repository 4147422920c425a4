//! The chain: what happens at sign-in with the chosen name or person, where it breaks, and the key that mends it.

use std::sync::Arc;

use super::people::{came, with_people};
use super::walk_keys::{PACKET, bytes};
use crate::support::emulated;
use crate::support::stage::Stage;
use ims_setup::names::Groups;
use ims_setup::setup::field::Field;
use ims_setup::terminal::depth::Depth;
use ims_setup::wizard::plan::{List, Stop};
use ims_setup::words::Look;
use ims_setup::words::catalogue::{LANGUAGES, Words};

fn with_names(mask: &str, names: &str) -> Stage {
    let mut stage = Stage::new();
    stage.keys("<a-6>").keys(&mask.replace(' ', "<space>")).keys("<down>").paste(names);
    stage
}

/// The first line that holds `label`.
fn line(stage: &Stage, label: &str) -> String {
    let screen = stage.screen();
    screen.lines().find(|line| line.contains(label)).map(str::to_owned).unwrap_or_default()
}

fn key_line(stage: &Stage) -> String {
    stage.screen().lines().last().unwrap_or_default().to_owned()
}

#[test]
fn a_names_chain_marks_where_it_breaks_and_enter_sends_the_mend() {
    let mut stage =
        with_names("Campaign - acme - (.*)", "Campaign - acme - admin\nCampaing - acme - b\nCampaign - acme - c\n");
    assert!(key_line(&stage).contains("Ctrl-O why"), "{}", key_line(&stage));
    stage.keys("<c-o>");
    insta::assert_snapshot!("chain-of-a-name", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.disk.clipboard, ["Campaign - acme - b"]);
    assert!(stage.help().contains("sent to the terminal"), "{}", stage.help());
    stage.keys("<esc>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::Names));
    assert!(stage.screen().contains("▸✗"), "the same name is chosen\n{}", stage.screen());
}

#[test]
fn a_mask_that_can_be_mended_is_mended_in_the_chain_and_undone_there() {
    let mut stage = with_names("Campaign - acme -(.*)", "Campaign - acme - admin\nCampaign - acme - b\n");
    stage.keys("<home><c-o>");
    assert!(
        line(&stage, "Captured group").contains("✗  Captured group  ␣admin (a blank at an end)"),
        "{}",
        stage.screen()
    );
    assert!(line(&stage, "→").contains("Here: make the mask Campaign - acme - (.*)"), "{}", stage.screen());
    assert!(key_line(&stage).contains("Enter → Campaign - acme - (.*)"), "{}", key_line(&stage));
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    assert!(line(&stage, "Captured group").contains("✓  Captured group  admin"), "{}", stage.screen());
    assert!(!key_line(&stage).contains("Enter"), "nothing is left to mend: {}", key_line(&stage));
    stage.keys("<c-_>");
    assert!(line(&stage, "Captured group").contains("✗"), "{}", stage.screen());
}

#[test]
fn campaigns_own_groups_end_the_chain_and_without_them_it_is_open() {
    let mut stage = with_names("Campaign - acme - (.*)", "Campaign - acme - Admin\nCampaign - acme - brand\n");
    stage.keys("<home><c-o>");
    assert!(
        line(&stage, "Operator group").contains("·  Operator group  whether Campaign has it"),
        "{}",
        stage.screen()
    );
    assert!(line(&stage, "Campaign  ").contains("·  Campaign        lets in if"), "{}", stage.screen());
    stage.keys("<esc>");
    stage.wizard.names.groups = Some(Arc::new(Groups::reading(b"admin\ndelivery\n").0));
    stage.keys("<c-o>");
    assert!(
        line(&stage, "Operator group").contains("✗  Operator group  Campaign writes it admin"),
        "{}",
        stage.screen()
    );
    assert!(line(&stage, "→  ").contains("rename the profile to Campaign - acme - admin"), "{}", stage.screen());
    stage.keys("<esc><down><c-o>");
    assert!(line(&stage, "→  ").contains("In Campaign: create the operator group"), "{}", stage.screen());
    assert!(
        line(&stage, "Campaign  ").ends_with("refuses"),
        "its words are known of the mask alone\n{}",
        stage.screen()
    );
}

#[test]
fn enter_on_a_person_shows_the_chain_from_the_account_on_and_right_the_next_who_is_out() {
    let mut stage = with_people(super::people::USERS);
    assert!(key_line(&stage).contains("Enter why"), "{}", key_line(&stage));
    stage.keys("<enter>");
    insta::assert_snapshot!("chain-of-a-person", stage.screen());
    stage.keys("<right>");
    assert!(line(&stage, "old@acme").contains("old@acme.example"), "{}", stage.screen());
    assert!(line(&stage, "Account").contains("✗  Account         disabled"), "{}", stage.screen());
    assert!(line(&stage, "→  ").contains("Activate it in the Admin Console"), "{}", stage.screen());
}

#[test]
fn without_a_mask_enter_leads_to_it_and_on_the_empty_row_there_is_no_chain() {
    let mut stage = with_names("", "Campaign - acme - admin\n");
    stage.keys("<home><c-o>");
    assert!(line(&stage, "Mask").contains("✗  Mask            there is none that works"), "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::AssociationMask));
    stage.keys("<down><end><c-o>");
    assert!(stage.help().contains("Ctrl-O means nothing here"), "{}", stage.help());
}

#[test]
fn what_is_pasted_over_the_chain_is_read_as_names() {
    let mut stage = with_names("Campaign - acme - (.*)", "Campaign - acme - admin\nCampaing - acme - b\n");
    stage.keys("<c-o>").paste("Campaign - acme - c\nCampaign - acme - d\n");
    assert_eq!(stage.wizard.names.all().len(), 4, "{}", stage.screen());
}

#[test]
fn the_chain_fits_every_window_and_one_packet_in_every_language() {
    let mut over = Vec::new();
    for language in LANGUAGES {
        let mut stage = with_names("Campaign - acme - (.*)", "Campaing - acme - b\nCampaing - acme - c\n");
        stage.look.words = Words::new(language);
        let look = Look { words: Words::new(language), ..crate::support::stage::look() };
        let mut terminal = emulated::Stage::new(80, 24, Depth::Ansi16);
        stage.keys("<home>");
        bytes(&mut terminal, &stage, &look);
        for key in ["<c-o>", "<right>", "<esc>"] {
            stage.keys(key);
            let bytes = bytes(&mut terminal, &stage, &look);
            if bytes > PACKET {
                over.push(format!("{} {key}: {bytes}", language.tag));
            }
        }
        let mut low = stage.sized(40, 12);
        low.keys("<c-o>");
        assert!(low.screen().lines().all(|line| ims_setup::style::fit::width(line) <= 40));
        low.keys("<end>");
        assert!(low.screen().contains("→  "), "{}: the mend can be read\n{}", language.tag, low.screen());
    }
    assert_eq!(over, Vec::<String>::new());
}

#[test]
fn a_persons_product_is_named_where_the_api_tells_it() {
    let groups = r#"{"lastPage":true,"result":"success","groups":[
 {"type":"PRODUCT_PROFILE","groupName":"Campaing - acme - delivery","productName":"Adobe Campaign"}]}"#;
    let mut stage = Stage::new();
    stage.disk.people.push_back(came(super::people::USERS, Some(groups)));
    stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<f1><end><enter>users.json<enter><enter>");
    assert!(line(&stage, "Product").contains("✓  Product         Adobe Campaign"), "{}", stage.screen());
}

#[test]
fn where_people_are_known_a_names_chain_says_how_many_have_it() {
    let mut stage = with_people(super::people::USERS);
    stage.keys("<s-tab>").paste("Campaign - acme - admin\nCampaign - acme - nobody\n");
    stage.keys("<home><c-o>");
    assert!(line(&stage, "People").contains("2 people have this profile"), "{}", stage.screen());
    stage.keys("<esc><down><c-o>");
    assert!(line(&stage, "People").contains("nobody has this profile"), "{}", stage.screen());
}

#[test]
fn the_name_that_a_profile_should_have_is_not_broken_in_any_language() {
    for language in LANGUAGES {
        for more in [0, 6, 12, 18] {
            let mut stage = Stage::new();
            stage.look.words = Words::new(language);
            stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<down>");
            stage.paste(&format!("Campaign - acme - x\nCampaign - acme -report{}\n", "s".repeat(more)));
            stage.keys("<c-o>");
            let mended = format!("Campaign - acme - report{}", "s".repeat(more));
            assert!(!line(&stage, &mended).is_empty(), "{}\n{}", language.tag, stage.screen());
        }
    }
}

#[test]
fn a_blank_at_the_end_of_a_profiles_name_is_seen() {
    let mut stage = with_people(r#"[{"email":"a@acme.example","status":"active","groups":["Campaign - acme - "]}]"#);
    stage.keys("<enter>");
    assert!(line(&stage, "Profile").contains("Campaign - acme -␣"), "{}", stage.screen());
}
