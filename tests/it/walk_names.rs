//! The final pane as a person walks through it: the list that has the focus has the rows, a miss stands above what would match.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{List, Step, Stop};

fn tested(names: usize, missed: usize) -> Stage {
    let mut stage = Stage::new();
    stage.paste(super::walk_review::MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-6><tab>");
    let good = (0..names - missed).map(|n| format!("Campaign - acme - group{n}"));
    let bad = (0..missed).map(|n| format!("Campaing - acme - miss{n}"));
    stage.paste(&(good.chain(bad).collect::<Vec<_>>().join("\n") + "\n"));
    stage
}

#[test]
fn thirty_pasted_names_answer_with_the_verdict_and_lead_to_the_first_miss() {
    let stage = tested(30, 6);
    insta::assert_snapshot!("names-pasted", stage.screen());
    let screen = stage.screen();
    assert!(stage.help().contains("All in all: 24 in \u{b7} 6 out."), "{}", stage.help());
    assert_eq!(stage.wizard.row(List::Names), 24, "the first miss");
    assert!(screen.contains("Association mask      Campaign - acme - (.*)"), "the mask stays in sight\n{screen}");
    assert!(screen.contains("]✗✗✗✗✗  24 in \u{b7} 6 out"), "and the totals\n{screen}");
}

#[test]
fn the_key_of_the_next_miss_is_named_only_where_there_is_one() {
    let mut stage = tested(30, 6);
    let keys = |stage: &Stage| stage.screen().lines().last().unwrap_or_default().to_owned();
    assert!(keys(&stage).contains("Right next shut out"), "{}", stage.screen());
    stage.keys("<right><right><right><right><right>");
    assert_eq!(stage.wizard.row(List::Names), 29, "the last miss");
    assert!(!keys(&stage).contains("next shut out"), "{}", stage.screen());
}

#[test]
fn the_nearest_name_is_ticked_only_where_it_lets_in() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<down>");
    stage.paste("Campaign - acme -\nCampaign - acme -report\n").keys("<home>");
    assert!(stage.help().contains("! Campaign - acme -¦␣"), "it would give no group\n{}", stage.help());
    stage.keys("<down>");
    assert!(stage.help().contains("✓ Campaign - acme -¦␣report"), "{}", stage.help());
}

#[test]
fn only_the_list_with_the_focus_is_open() {
    for (columns, rows, least) in [(80, 24, 8), (120, 40, 20)] {
        let mut stage = tested(300, 6).sized(columns, rows);
        let name = |line: &&str| line.contains(" - acme - \u{ab}") || line.contains("ng - acme - miss");
        let names = |stage: &Stage| stage.screen().lines().filter(name).count();
        assert!(names(&stage) > least, "{}", stage.screen());
        assert!(stage.screen().contains("+ Hand-over: 0 of "), "{}", stage.screen());
        stage.keys("<tab>");
        assert_eq!(names(&stage), 0, "{}", stage.screen());
        assert!(stage.screen().contains("+ Profile names: all, 300"), "{}", stage.screen());
        assert!(stage.screen().contains("Campaign - acme - (.*)"), "{}", stage.screen());
        assert!(stage.screen().contains("IMS organization ID"), "{}", stage.screen());
    }
}

#[test]
fn a_miss_stands_above_the_nearest_with_the_place_marked() {
    let mut stage = tested(3, 1);
    stage.keys("<up><down>");
    let help = stage.help();
    assert!(help.contains("\u{2717} Campai\u{a6}ng - acme - miss0\n"), "{help}");
    assert!(help.contains("\u{2713} Campai\u{a6}gn - acme - miss0"), "{help}");
}

#[test]
fn a_special_blank_in_a_name_is_named() {
    let mut stage = tested(3, 0);
    stage.paste("Campaign\u{a0}- acme - nbsp\n").keys("<up><down>");
    assert!(stage.help().contains("Campaign\u{a6}[U+00A0]- acme"), "{}", stage.help());
}

#[test]
fn an_empty_mask_is_told_as_such() {
    let mut stage = Stage::new();
    stage.keys("<a-6><tab>").paste("y\nx\n");
    assert!(stage.screen().contains("there is no mask"), "{}", stage.screen());
}

#[test]
fn one_value_alone_entered_and_the_next() {
    let mut stage = tested(3, 1);
    stage.keys("<c-s><tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver));
    stage.keys("<down><down><down><down><down><down><right>");
    assert!(matches!(stage.wizard.open.last(), Some(Open::Value(Field::CallbackServer))), "{}", stage.screen());
    insta::assert_snapshot!("value-alone", stage.screen());
    let screen = stage.screen();
    assert!(screen.lines().any(|line| line == "https://campaign.acme.example"), "alone on its line\n{screen}");
    stage.keys("<enter>");
    assert!(matches!(stage.wizard.open.last(), Some(Open::Value(Field::ImsOrganizationId))), "{}", stage.screen());
    assert!(stage.screen().contains("0A1B 2C3D 4E5F 6071 8293 A4B5 @AdobeOrg"), "{}", stage.screen());
    assert!(stage.screen().contains("33 characters"), "{}", stage.screen());
    stage.keys("<left>");
    assert!(stage.wizard.open.is_empty());
    let stage = stage.again();
    assert!(stage.wizard.hand_over.entered.contains_key(&Field::CallbackServer), "kept in the draft");
}

#[test]
fn the_scope_is_typed_from_short_lines() {
    let mut stage = tested(3, 1);
    stage.keys("<c-s><tab><down><down><down><right>");
    let screen = stage.screen();
    assert!(screen.lines().any(|line| line == "openid,") && screen.lines().any(|line| line == "dam-read"), "{screen}");
}

#[test]
fn the_secret_alone_is_hidden_until_its_key_and_again_when_it_is_left() {
    let mut stage = tested(3, 1);
    stage.keys("<c-s><tab><down><down><down><down><down><right>");
    assert!(matches!(stage.wizard.open.last(), Some(Open::Value(Field::ImsClientSecret))), "{}", stage.screen());
    assert!(!stage.screen().contains("p8e-7hG9"), "{}", stage.screen());
    assert!(stage.screen().contains("cat /srv/prod.ims.secret"), "{}", stage.screen());
    stage.keys("<c-r>");
    assert!(stage.screen().contains("p8e-7hG9kk20LMNOPQRS9f2c"), "{}", stage.screen());
    stage.keys("<left><right>");
    assert!(!stage.screen().contains("p8e-7hG9"), "{}", stage.screen());
}

#[test]
fn a_value_that_changed_was_not_entered() {
    let mut stage = tested(3, 1);
    stage.keys("<c-s><tab><space>");
    assert!(stage.wizard.hand_over.entered.contains_key(&Field::Label));
    stage.keys("<a-4>");
    stage.wizard.enter(ims_setup::wizard::plan::Step::Account, Some(Stop::Field(Field::Label)));
    stage.keys("X");
    assert!(!stage.wizard.hand_over.entered.contains_key(&Field::Label));
}

#[test]
fn nothing_wrong_or_unwritten_is_handed_over_without_its_mark() {
    let mut stage = super::walk_review::faulty();
    stage.keys("<a-6><tab><tab>");
    assert!(stage.screen().contains("! Not in the file yet"), "{}", stage.screen());
    stage.keys("<down><down><down><down><down><down>");
    let screen = stage.screen();
    assert!(screen.contains("\u{2717} Callback server"), "{screen}");
    // Alone, where it is typed from, too.
    while !stage.screen().contains("\u{25b8}\u{2717} Callback server") {
        stage.keys("<up>");
    }
    stage.keys("<right>");
    let screen = stage.screen();
    assert!(
        screen.contains("\u{2717} Must begin with https://") && screen.contains("! Not in the file yet"),
        "{screen}"
    );
}

#[test]
fn tasks_are_ticked_with_their_day_kept_and_taken_back() {
    let mut stage = tested(3, 1);
    stage.keys("<c-s><tab><end><up><space>");
    assert!(stage.screen().contains("done 2026-11-21"), "{}", stage.screen());
    assert!(stage.screen().contains("1 of 6 done"), "{}", stage.screen());
    stage.keys("<c-_>");
    assert!(stage.help().contains("Taken back: the tick"), "{}", stage.help());
    stage.keys("<space><end><space>");
    assert!(stage.help().contains("no task"), "{}", stage.help());
    let stage = stage.again();
    assert!(stage.wizard.hand_over.done.contains_key("restrict"));
}

#[test]
fn the_mail_to_adobe_has_what_it_needs_and_no_secret() {
    let mut stage = tested(3, 1);
    stage.keys("<c-s><tab><end><up><up><up><up><up><up><enter>");
    let screen = stage.screen();
    assert!(matches!(stage.wizard.open.last(), Some(Open::Mail)), "{screen}");
    for wanted in ["Campaign1", "https://campaign.acme.example", "0A1B2C3D4E5F60718293A4B5@AdobeOrg"] {
        assert!(screen.contains(wanted), "{wanted}\n{screen}");
    }
    assert!(!screen.contains("p8e-"), "{screen}");
    stage.keys("<enter>");
    assert_eq!(stage.effects.last().map(String::as_str), Some("Mail"));
}

#[test]
fn of_masks_that_look_alike_one_is_offered() {
    let mut stage = Stage::new();
    let names =
        |blank: &str| (0..3).map(|n| format!("Campaign{blank}- acme - group{n}\n")).collect::<Vec<String>>().concat();
    stage.keys("<a-6><tab>").paste(&(names(" ") + &names("\u{a0}").replace("group", "team")));
    stage.keys("<s-tab><c-o>");
    let Some(Open::Suggestions { values, .. }) = stage.wizard.open.last() else { panic!("{}", stage.screen()) };
    let seen: Vec<String> = values.iter().map(|mask| mask.value.replace('\u{a0}', " ")).collect();
    let twins = seen.iter().filter(|mask| **mask == "Campaign - acme - (.*)").count();
    assert_eq!(twins, 1, "{seen:?}");
}

#[test]
fn names_that_are_read_from_a_file_leave_it_standing_whom_the_session_was_taken_from() {
    let mut stage = Stage::new();
    stage.wizard.take_over_from(["4711".to_owned(), "/dev/pts/3".to_owned()], false);
    let reading = ims_setup::names::read(b"Campaign - acme - admin\n");
    stage.feed(Msg::Loaded { reading: Box::new(reading), file: "/srv/profiles.txt".into(), stopped: false });
    assert!(stage.help().contains("process 4711"), "{}", stage.help());
    assert_eq!(stage.wizard.names.all().len(), 1);
}

#[test]
fn what_is_the_value_of_a_field_becomes_no_name_of_a_profile() {
    for (text, field) in [
        ("Campaign - acme - (.*)", Field::AssociationMask),
        ("Association mask: Campaign - acme - (.*)", Field::AssociationMask),
        ("https://campaign.acme.example", Field::CallbackServer),
        ("0A1B2C3D4E5F60718293A4B5@AdobeOrg", Field::ImsOrganizationId),
        ("Tenant: acme", Field::Tenant),
    ] {
        let mut stage = Stage::new();
        stage.keys("<a-6><tab>").paste(text);
        assert!(stage.screen().contains("One value recognized"), "{text}\n{}", stage.screen());
        stage.keys("<enter>");
        assert_ne!(stage.wizard.answers.text(field), "", "{text}\n{}", stage.screen());
        assert_eq!(stage.wizard.names.all().len(), 0, "{text}");
    }
    for name in ["Campaign - acme - admin", "Campaign - acme - Admin (EU)", "Adobe Campaign: acme - x"] {
        let mut stage = Stage::new();
        stage.keys("<a-6><tab>").paste(name);
        assert_eq!(stage.wizard.names.all().len(), 1, "{name}\n{}", stage.screen());
    }
}

#[test]
fn a_secret_that_is_typed_as_a_name_or_searched_for_is_dots() {
    for keys in ["<a-6><tab>", "<a-6><tab>Campaign - x<enter><up>/"] {
        let mut stage = Stage::new();
        stage.keys(keys).keys("p8e-7hG9kk20LMNOPQRS9f2c");
        assert!(!stage.screen().to_lowercase().contains("7hg9kk20"), "{}", stage.screen());
        assert!(stage.screen().contains("\u{2022}\u{2022}\u{2022}"), "{}", stage.screen());
    }
}

#[test]
fn a_search_on_review_finds_a_row_by_what_it_is_called_there_and_in_the_console() {
    for (wanted, field) in
        [("console build", Field::ConsoleBuild), ("server b", Field::ServerBuild), ("mask", Field::AssociationMask)]
    {
        let mut stage = Stage::new();
        stage.keys("<a-5>/").keys(&wanted.replace(' ', "<space>"));
        assert_eq!(
            stage.wizard.review_row(),
            Some(ims_setup::wizard::rows::Row::Field(field)),
            "{wanted}\n{}",
            stage.screen()
        );
    }
    let mut stage = Stage::new();
    stage.keys("<a-5>/NoSuch");
    assert!(stage.screen().contains("\"NoSuch\" is not in the list"), "as it was typed\n{}", stage.screen());
}

#[test]
fn names_that_are_there_before_the_mask_show_the_mask_that_they_prove() {
    let mut stage = Stage::new();
    stage.keys("<a-6><tab>");
    stage.paste(
        "Campaign - acme - admin\nCampaign - acme - delivery\nCampaign - acme - workflow\nAdobe Analytics - X\n",
    );
    let screen = stage.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains("\u{2192} Campaign - acme - (.*) "), "{}", stage.screen());
    assert!(screen.contains("It explains 3 of the names. Shift-Tab, Right takes it."), "{}", stage.screen());
    stage.keys("<s-tab><right>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)", "{}", stage.screen());
}

#[test]
fn the_tenant_that_is_entered_later_has_its_own_mask_suggested() {
    let mut stage = Stage::new();
    stage.keys("<a-6><tab>").paste("Kampagne_acme_CX\nKampagne_globex_ops\n").keys("<s-tab><c-o>");
    assert!(stage.screen().contains("\u{25b8} Kampagne_(.*)"), "{}", stage.screen());
    stage.keys("<esc>");
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Tenant)));
    stage.keys("acme<a-6><c-o>");
    assert!(stage.screen().contains("\u{25b8} Kampagne_acme_(.*)"), "{}", stage.screen());
}

#[test]
fn after_the_last_value_it_says_that_all_are_entered() {
    let mut stage = tested(3, 1);
    stage.keys("<c-s><tab><right>");
    for _ in 0..20 {
        if stage.wizard.open.is_empty() {
            break;
        }
        stage.keys("<enter>");
    }
    let count = stage.wizard.hand_over.entered.len();
    assert!(count > 8 && stage.help().contains(&format!("All values are entered: {count}.")), "{}", stage.screen());
}
