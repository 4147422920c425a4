//! Stories: what an administrator does, and what the screen and the disk show for it.

use std::sync::Arc;

use crate::support::stage::Stage;
use ims_setup::base::told::Told;
use ims_setup::names::{self, Groups};
use ims_setup::setup::document::Change;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::{Leaving, Msg};
use ims_setup::wizard::plan::{List, Step, Stop};

/// Everything but the secret, typed as a person would.
fn filled() -> Stage {
    let mut stage = Stage::new();
    stage.keys("<space><down><space><down><space><pgdn>9400<tab>9400<pgdn><space><pgdn>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsClientId), "the first field that needs something");
    stage.keys("Campaign1<tab>s3cr3t-0123456789abcdef9f2c<tab><tab>https://campaign.acme.example<tab>");
    stage.keys("0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>Campaign - acme - (.*)<tab><tab><tab>acme");
    stage
}

#[test]
fn the_six_steps_from_nothing_to_a_written_file_and_a_tested_mask() {
    let mut stage = Stage::new();
    insta::assert_snapshot!("prerequisites", stage.screen());
    stage.keys("<space><down><space><down><space><pgdn>9400<tab>9400");
    insta::assert_snapshot!("console", stage.screen());
    stage.keys("<pgdn>");
    insta::assert_snapshot!("package", stage.screen());
    stage.keys(
        "<space><pgdn>Campaign1<tab>s3cr3t-0123456789abcdef9f2c<tab><tab>http://campaign.acme.example<tab>0A1B2C",
    );
    insta::assert_snapshot!("account", stage.screen());
    stage.keys("<up><c-f>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "https://campaign.acme.example");
    stage.keys("<down>3D4E5F60718293A4B5@AdobeOrg<tab>Campaign - acme - (.*)<tab><tab><tab>acme<c-s>");
    insta::assert_snapshot!("review", stage.screen());
    stage.keys("<c-s><right><enter>");
    insta::assert_snapshot!("configuration", stage.disk.file.clone().expect("is written"));
    assert_eq!(stage.disk.secret.as_deref(), Some("s3cr3t-0123456789abcdef9f2c\n"));
    stage.keys("<tab>");
    stage.paste("Campaign - acme - admin\nCampaign - acme - delivery\nCampaing - acme - delivery\n");
    insta::assert_snapshot!("mask", stage.screen());
    stage.keys("<tab>");
    insta::assert_snapshot!("hand-over", stage.screen());
    stage.keys("<c-c>");
    assert_eq!(stage.left, Some(Leaving::Finished));
}

#[test]
fn after_a_kill_in_the_middle_of_a_word_it_goes_on_at_that_word() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Campa<left><left>");
    let mut stage = stage.again();
    assert_eq!((stage.wizard.step, stage.wizard.focus()), (Step::Account, Stop::Field(Field::ImsClientId)));
    stage.keys("X");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "CamXpa");
}

#[test]
fn a_secret_that_was_typed_but_not_written_is_empty_again_and_marked() {
    let mut stage = filled();
    stage.keys("<a-4>");
    assert!(!stage.disk.draft.as_deref().unwrap_or("").contains("s3cr3t"));
    let mut stage = stage.again();
    assert!(!stage.wizard.answers.has_secret());
    stage.keys("<up><up><up><up><up><up><up>");
    assert!(stage.help().contains("type or paste it again"), "{}", stage.help());
    stage.keys("<c-s><c-s>");
    assert_eq!(stage.wizard.reviewed_field(), Some(Field::ImsClientSecret), "the write leads to what is missing");
}

#[test]
fn nothing_is_written_over_a_file_that_differs_without_a_yes() {
    let mut stage = filled();
    stage.keys("<c-s><c-s><right><enter>");
    // Somebody else changes it.
    let first = stage.disk.file.take().expect("is written").replace("label: MAC", "label: Theirs");
    stage.disk.file = Some(first.clone());
    stage.keys("<a-4><c-u>globex<c-s><c-s>");
    insta::assert_snapshot!("replace", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.disk.file.as_ref(), Some(&first), "Enter on the safe button changes nothing");
    assert!(stage.help().contains("Kept as it is: /srv/prod.ims.yaml"), "{}", stage.help());
    stage.keys("<c-s><esc>");
    assert_eq!(stage.disk.file.as_ref(), Some(&first));
    stage.keys("<c-s><right><right><right><enter>");
    assert!(stage.disk.file.as_deref().unwrap_or("").contains("tenant: globex"));
}

#[test]
fn leaving_before_the_write_keeps_the_draft_and_after_it_does_not() {
    let mut stage = filled();
    stage.keys("<c-c>");
    assert_eq!(stage.left, Some(Leaving::Kept));
    stage.keys("<c-s><c-s><right><enter><c-q>");
    assert_eq!(stage.left, Some(Leaving::Finished));
    stage.keys("<a-4>x<c-c>");
    assert_eq!(stage.left, Some(Leaving::Kept), "an answer differs from the file again");
}

#[test]
fn a_mail_pasted_on_the_account_step_is_listed_and_filled_in() {
    let mut stage = Stage::new();
    stage.keys("<a-4>");
    stage.paste("Hello,\n\nclient id: Campaign1\nclient secret: s3cr3t-0123456789abcdef9f2c\nOrg: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nTenant: acme\n\nRegards\n");
    insta::assert_snapshot!("pasted", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Campaign1");
    assert_eq!(stage.wizard.answers.text(Field::ImsOrganizationId), "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
    assert_eq!(stage.wizard.answers.secret.expose(), "s3cr3t-0123456789abcdef9f2c");
}

#[test]
fn a_secret_in_the_wrong_field_is_marked_moved_on_one_key_and_never_in_the_draft() {
    let mut stage = Stage::new();
    stage.keys("<a-4>").paste("p8e-abcdefghijklmnopqrstuvwxyz012345");
    assert!(stage.help().contains("secret"), "{}", stage.help());
    assert!(!stage.disk.draft.as_deref().unwrap_or("").contains("p8e-"));
    stage.keys("<c-f>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "");
    assert_eq!(stage.wizard.answers.secret.expose(), "p8e-abcdefghijklmnopqrstuvwxyz012345");
    assert!(!stage.disk.draft.as_deref().unwrap_or("").contains("p8e-"));
}

#[test]
fn the_secret_goes_to_the_clipboard_only_after_a_yes() {
    let mut stage = filled();
    stage.keys("<a-6><tab><tab>");
    let row =
        stage.wizard.hand_over_rows().iter().position(|field| *field == Field::ImsClientSecret).expect("is a row");
    stage.keys(&"<down>".repeat(row)).keys("<enter>");
    insta::assert_snapshot!("send-secret", stage.screen());
    stage.keys("<enter>");
    assert!(stage.disk.clipboard.is_empty());
    stage.keys("<enter><right><enter>");
    assert_eq!(stage.disk.clipboard, ["s3cr3t-0123456789abcdef9f2c"]);
    stage.keys("<up><enter>");
    assert_eq!(stage.disk.clipboard[1], "Campaign1");
}

#[test]
fn a_megabyte_is_refused_whole_and_control_characters_are_counted() {
    let mut stage = Stage::new();
    stage.keys("<a-4>").paste("Camp\u{7}aign\u{1b}1");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Campaign1");
    assert!(stage.help().contains("2 control characters"), "{}", stage.help());
    stage.paste(&"x".repeat((1 << 20) + 1));
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Campaign1");
    assert!(stage.help().contains("1 MiB"), "{}", stage.help());
}

#[test]
fn narrow_low_and_tiny_windows_lose_nothing() {
    for (columns, rows) in [(60, 20), (40, 12), (120, 40)] {
        let mut stage = filled().sized(columns, rows);
        stage.keys("<a-4>");
        insta::assert_snapshot!(format!("account-{columns}x{rows}"), stage.screen());
    }
    let mut stage = filled();
    for (columns, rows) in [(1, 1), (3, 2), (39, 12), (40, 11)] {
        stage = stage.sized(columns, rows);
        stage.buffer();
    }
    let mut stage = stage.sized(80, 24);
    stage.keys("X");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "acmeX");
}

#[test]
fn the_rail_marks_what_was_left_incomplete_and_no_more() {
    let mut stage = Stage::new();
    stage.keys("<pgdn>9400<tab>9399<pgdn><pgdn>");
    let screen = stage.screen();
    let rail: Vec<&str> = screen.lines().skip(2).take(6).map(|line| line.get(..16).unwrap_or(line)).collect();
    insta::assert_snapshot!("rail", rail.join("\n"));
}

#[test]
fn names_are_typed_edited_filtered_and_removed() {
    let mut stage = filled();
    stage.keys("<a-6><tab><enter>Campaign - acme - admin<enter><enter>Somebody<enter>");
    assert_eq!(stage.wizard.names.all().iter().collect::<Vec<_>>(), ["Campaign - acme - admin", "Somebody"]);
    stage.keys("<space>");
    assert!(stage.screen().contains("shut out, 1"), "{}", stage.screen());
    stage.keys("<home><enter><end>X<enter><space><space><end><up><del>");
    assert_eq!(stage.wizard.names.all().iter().collect::<Vec<_>>(), ["Campaign - acme - admin"]);
    stage.keys("<home>/admin<enter>");
    assert_eq!(stage.wizard.row(List::Names), 0);
}

#[test]
fn a_list_pasted_where_one_name_was_about_to_be_typed_is_a_list() {
    let mut stage = filled();
    stage.keys("<a-6><tab><enter>");
    stage.paste("Campaign - acme - admin\nCampaign - acme - delivery\n");
    let names: Vec<_> = stage.wizard.names.all().iter().collect();
    assert_eq!(names, ["Campaign - acme - admin", "Campaign - acme - delivery"]);
    assert!(stage.wizard.open.is_empty(), "the list has the keys again");
}

#[test]
fn what_is_left_to_do_can_be_read_to_its_last_line() {
    let mut stage = filled();
    stage.keys("<a-6><tab><tab><end>");
    let last = stage.look.words.text("to-do-back");
    let end: String = last.split_whitespace().last().unwrap_or_default().to_owned();
    assert!(stage.screen().contains("7. ") && stage.screen().contains(&end), "{}", stage.screen());
    assert!(stage.help().contains("This is the way back"), "what its keys do, and no others: {}", stage.help());
    stage.keys("<up>");
    assert!(stage.help().contains("Space ticks what is done") && !stage.help().contains("Right"), "{}", stage.help());
    stage.keys("<up><up><up><up><up>");
    assert!(stage.help().contains("Enter shows a mail to Adobe"), "{}", stage.help());
    stage.keys("<up>");
    assert!(stage.help().contains("Right shows the value alone"), "{}", stage.help());
    stage.keys("<end><enter>");
    assert_eq!(stage.disk.clipboard, Vec::<String>::new(), "it is no value to send");
}

#[test]
fn help_lists_every_action_of_the_moment_and_does_the_chosen_one() {
    let mut stage = Stage::new();
    stage.keys("<a-4><f1>");
    insta::assert_snapshot!("help", stage.screen());
    stage.keys("<esc>Campaign1<c-g><end><enter>");
    assert!(stage.wizard.open.is_empty(), "the last action closes");
}

#[test]
fn suggestions_for_the_mask_come_from_the_tenant() {
    let mut stage = filled();
    stage.keys("<up><up><up><c-u><c-o>");
    insta::assert_snapshot!("suggestions", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
}

#[test]
fn bad_input_of_every_kind_is_told_in_words_and_kept() {
    for (field, typed, said) in [
        (Field::CallbackServer, "http://campaign.acme.example", "https://"),
        (Field::CallbackServer, "https://me:pw@campaign.acme.example", "user or password"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B@AdobeOrg", "23 of 24"),
        (Field::ImsScope, "openid,,AdobeID", "comma"),
        (Field::ImsClientId, "Campaign 1", "blank"),
        (Field::ServerBuild, "7.4.4", "version"),
        (Field::AssociationMask, "Campaign - acme - ", "captured"),
        (Field::AssociationMask, "Campaign - tenant_id - (.*)", "placeholder"),
        (Field::AssociationMask, "Campaign - acme - (.*", "parenthesis"),
        (Field::Tenant, "https://acme.example", "web address"),
    ] {
        let mut stage = Stage::new();
        let step = Step::of(field);
        stage.keys(&format!("<a-{}>", step.number()));
        let stops = step.row().stops;
        let to = stops.iter().position(|stop| *stop == Stop::Field(field)).expect("is a stop");
        let at = stops.iter().position(|stop| *stop == stage.wizard.focus()).expect("is a stop");
        stage.keys(&"<down>".repeat(to.saturating_sub(at))).keys(&"<up>".repeat(at.saturating_sub(to)));
        stage.keys("<c-u>").paste(typed);
        assert_eq!(stage.wizard.answers.text(field), typed, "nothing that was entered is lost");
        assert!(stage.help().contains(said), "{typed}: {}", stage.help());
        stage.keys("<down>");
        assert!(stage.screen().contains('\u{2717}') || stage.screen().contains('!'), "{typed}: {}", stage.screen());
    }
    let mut stage = Stage::new();
    stage.keys("<a-4><tab>").paste("s3cr3t 0123456789");
    assert!(stage.help().contains("blank inside the secret"), "{}", stage.help());
    assert!(!stage.screen().contains("s3cr3t"));
}

#[test]
fn a_mask_mended_after_the_write_is_offered_to_the_file() {
    let mut stage = filled();
    stage.keys("<c-s><c-s><right><enter>");
    assert!(!stage.screen().contains("Not in the file yet"));
    stage.keys("<bs><bs><bs><bs>").paste("\u{201c}");
    assert!(stage.screen().contains("Not in the file yet: one field is missing or wrong"), "{}", stage.screen());
    stage.keys("<c-u>").paste("Campaign - acme -(.*)");
    stage.keys("<c-f>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    assert!(!stage.screen().contains("Not in the file yet"), "it is what the file holds again");
    stage.keys("<c-u>").paste("Campaign - acme - prod - (.*)").keys("<c-s><right><enter>");
    assert!(stage.disk.file.as_deref().unwrap_or("").contains("association_mask: Campaign - acme - prod - (.*)\n"));
}

#[test]
fn a_file_without_a_name_is_told_in_full_for_what_it_seems_to_be() {
    let mut stage = filled();
    stage.keys("<a-6>");
    let reading = names::read(br#"{"error_code":"429050","message":"Too many requests"}"#);
    stage.feed(Msg::Loaded { reading: Box::new(reading), file: "/srv/groups.json".into(), stopped: false });
    let screen = stage.screen();
    assert!(screen.contains("No name could be read") && screen.contains("429050"), "{screen}");
    assert!(screen.contains("Ask it for the groups"), "{screen}");
}

#[test]
fn names_of_a_file_are_counted_while_they_are_read_and_escape_stops_it() {
    let mut stage = filled();
    stage.keys("<a-6>");
    stage.feed(Msg::Loading(150_000));
    assert!(stage.screen().contains("Reading names: 150,000 so far. Esc stops it."), "{}", stage.screen());
    stage.keys("<esc>");
    assert_eq!(stage.effects.last().map(String::as_str), Some("StopLoading"));
    let reading = names::read(b"name\nCampaign - acme - admin\nCampaign - acme - \xff\n");
    stage.feed(Msg::Loaded { reading: Box::new(reading), file: "/srv/profiles.txt".into(), stopped: false });
    assert!(stage.screen().contains("1 place could not be read. Line 3"), "{}", stage.screen());
    assert!(stage.disk.draft.as_deref().unwrap_or("").contains("/srv/profiles.txt"), "the draft keeps the file's path");
}

#[test]
fn groups_that_campaign_does_not_know_and_groups_no_name_reaches_are_told() {
    let mut stage = filled().sized(140, 40);
    stage.wizard.names.groups = Some(Arc::new(Groups::reading(b"admin\ndelivery\noperators\n").0));
    stage.keys("<a-6><tab>");
    stage.paste("Campaign - acme - admin\nCampaign - acme - Delivery\n");
    insta::assert_snapshot!("groups", stage.screen());
    stage.keys("<up><down>");
    assert!(stage.help().contains("Campaign has this group as delivery"), "{}", stage.help());
}

#[test]
fn the_names_themselves_suggest_a_mask() {
    let mut stage = Stage::new();
    stage.keys("<a-6><tab>");
    stage.paste("Campaign - globex - admin\nCampaign - globex - delivery\nMarketo\n");
    stage.keys("<s-tab><c-o>");
    insta::assert_snapshot!("suggestions-from-names", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - globex - (.*)");
}

#[test]
fn a_draft_that_cannot_be_kept_is_told_until_it_can() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Campaign1");
    stage.feed(Msg::Saved(Err(Told::new("file-full").with("file", "/srv/prod.draft.yaml"))));
    let screen = stage.screen();
    assert!(screen.contains("not saved") && stage.help().contains("the disk is full"), "{screen}");
    stage.keys("X");
    assert!(!stage.screen().contains("not saved"), "the next save went well");
}

#[test]
fn the_secret_may_be_named_instead_of_kept() {
    let mut stage = filled();
    stage.keys("<a-4><up><up><up><up><up><up><space><up>");
    stage.keys("IMS_SECRET<c-s><c-s><right><enter>");
    assert!(
        stage.disk.file.as_deref().unwrap_or("").contains("ims_client_secret: {env: IMS_SECRET}"),
        "{}",
        stage.screen()
    );
    assert_eq!(stage.disk.secret, None, "no secret was written anywhere");
}

#[test]
fn a_paste_without_a_field_under_it_is_read_or_told_and_never_swallowed() {
    let mut stage = Stage::new();
    stage.paste("Campaign1");
    assert!(stage.help().contains("Nothing in the pasted text was recognized"), "{}", stage.help());
    stage.keys("<a-4><tab><tab>").paste("Tenant: acme");
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme");
}

#[test]
fn what_a_replacement_would_change_can_be_read_to_its_last_line() {
    let mut stage = filled().sized(60, 20);
    stage.disk.file = Some("version: 1\ninstance: prod\n".to_owned());
    stage.feed(Msg::Go(Step::Review, Stop::List(List::Rows)));
    stage.keys("<c-s>");
    let last = stage.wizard.preview().into_iter().rfind(|(change, _)| *change != Change::Same).expect("differs").1;
    assert!(stage.screen().contains("Replace the file?"), "{}", stage.screen());
    assert!(!stage.screen().contains(last.trim()), "it is longer than the page\n{}", stage.screen());
    stage.keys("<pgdn><pgdn><pgdn><pgdn><pgdn><pgdn>");
    assert!(stage.screen().contains(last.trim()), "{last}\n{}", stage.screen());
    assert!(stage.screen().contains("[ Keep the file ]"), "the buttons stay\n{}", stage.screen());
    stage.keys("<home><enter>");
    assert!(stage.disk.file.as_deref().is_some_and(|text| text.ends_with("instance: prod\n")), "nothing was replaced");
}
