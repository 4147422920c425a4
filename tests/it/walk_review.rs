//! Review as a person walks through it: what is left comes first, one thing leads to the next, and it says who gets in.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::view;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::{Open, Question};
use ims_setup::wizard::plan::{List, Step, Stop};
use ims_setup::wizard::rows::Row;

/// A mail with a wrong callback and without a mask.
pub const MAIL: &str = "Hi Anna,\n\nClient ID: Campaign1\nClient secret: p8e-7hG9kk20LMNOPQRS9f2c\nCallback: http://campaign.acme.example/\n\
                        Organization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nTenant: acme\n\nRegards\n";

/// A set-up of which the callback is wrong and the mask missing.
pub fn faulty() -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter>");
    // What is certain was mended in the list of the mail.
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::CallbackServer)));
    stage.keys("<end><c-u>http://campaign.acme.example/");
    stage
}

fn pasted() -> Stage {
    let mut stage = faulty();
    stage.keys("<c-s>");
    assert_eq!(stage.wizard.step, Step::Review);
    stage
}

fn line_with(stage: &Stage, text: &str) -> String {
    let screen = stage.screen();
    screen.lines().find(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}\n{screen}")).to_owned()
}

#[test]
fn what_blocks_the_write_comes_first_each_with_its_sentence_and_its_key() {
    let stage = pasted();
    insta::assert_snapshot!("review-blocked", stage.screen());
    let screen = stage.screen();
    let at = |text: &str| screen.find(text).unwrap_or_else(|| panic!("{text}\n{screen}"));
    assert!(at("Callback server") < at("Association mask") && at("Association mask") < at("Organization known"));
    assert!(screen.contains("Ctrl-F \u{2192} https://campaign.acme.example\n"), "the result of the repair\n{screen}");
    assert!(screen.contains("without a mask no one signs in"), "{screen}");
    assert!(stage.wizard.review_rows().contains(&Row::Fold));
    assert!(!screen.contains("Adobe_Experience_Cloud"), "what is in order is folded\n{screen}");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::CallbackServer)), "focus on the first that blocks");
}

#[test]
fn the_chosen_row_keeps_its_mark() {
    let stage = pasted();
    assert!(line_with(&stage, "Callback server").contains("\u{25b8}\u{2717} Callback server"), "{}", stage.screen());
}

#[test]
fn mended_in_place_by_one_key_enter_leads_to_the_next() {
    let mut stage = pasted();
    stage.keys("<c-f>");
    assert_eq!(
        stage.wizard.answers.text(Field::CallbackServer),
        "https://campaign.acme.example",
        "scheme and slash at once"
    );
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::CallbackServer)), "it is read before it is left");
    stage.keys("<enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::AssociationMask)));
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "http://campaign.acme.example/", "one edit, one undo");
}

#[test]
fn a_row_is_typed_in_where_it_stands_and_enter_leads_on_to_the_write() {
    let mut stage = pasted();
    let top = stage.screen().lines().position(|line| line.contains("Callback server"));
    stage.keys("<enter>");
    assert_eq!((stage.wizard.step, stage.wizard.in_place()), (Step::Review, Some(Field::CallbackServer)));
    let line = stage.screen().lines().last().unwrap_or_default().to_owned();
    assert!(line.contains("Ctrl-F") && line.contains("Enter \u{2192} Association mask"), "{line}");
    stage.keys("<c-u>h");
    let now = stage.screen().lines().position(|line| line.contains("Callback server"));
    assert_eq!(now, top, "no row moves while it is typed");
    assert!(line_with(&stage, "Callback server").contains("\u{25b8}\u{2717} Callback server"), "{}", stage.screen());
    stage.keys("ttps://campaign.acme.example");
    assert!(
        line_with(&stage, "Callback server").contains("\u{25b8}\u{2713}"),
        "judged while it is typed, in its place"
    );
    stage.keys("<enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::AssociationMask)), "the next that blocks");
    assert!(stage.screen().contains("missing \u{2192} Campaign - acme - (.*)"), "{}", stage.screen());
    stage.keys("Campaign - acme - (.*)");
    assert_eq!(
        stage.wizard.answers.text(Field::AssociationMask),
        "Campaign - acme - (.*)",
        "an empty row needs no Enter"
    );
    stage.keys("<enter>");
    assert_eq!((stage.wizard.in_place(), stage.wizard.review_row()), (None, Some(Row::Write)));
}

#[test]
fn repairs_and_known_values_lead_on_to_the_write() {
    let mut stage = pasted();
    stage.keys("<c-f><enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::AssociationMask)));
    stage.keys("<right>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    stage.keys("<enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Write), "after the last the write");
}

#[test]
fn esc_in_a_row_puts_back_what_stood_there_and_a_kill_loses_nothing() {
    let mut stage = pasted();
    stage.keys("<enter><c-u>wrong");
    let mut again = stage.again();
    assert_eq!(again.wizard.in_place(), Some(Field::CallbackServer), "at the very character");
    again.keys("!");
    assert_eq!(again.wizard.answers.text(Field::CallbackServer), "wrong!");
    let mut stage = pasted();
    stage.keys("<enter><c-u>wrong<esc>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "http://campaign.acme.example/");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::CallbackServer)));
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "wrong", "and that is taken back too");
}

#[test]
fn a_refused_write_shows_what_is_wrong_and_its_repair_and_leads_on_too() {
    let mut stage = pasted();
    stage.keys("<c-s>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::CallbackServer)));
    let help = stage.help();
    assert!(help.contains("Not written: 2 fields") && help.contains("Must begin with https://"), "{help}");
    let screen = stage.screen();
    assert!(screen.contains(" Ctrl-F \u{2192} https://campaign.acme"), "the repair stands first\n{screen}");
    assert!(screen.contains("     Must begin with https://"), "the reason stays under the field\n{screen}");
    assert!(line_with(&stage, "Callback server").contains("\u{25b8}\u{2717}"), "the mark stays beside the focus");
    stage.keys("<c-f><enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::AssociationMask)));
}

#[test]
fn what_nobody_confirmed_is_gone_through_without_leaving_review() {
    let mut stage = pasted();
    stage.keys("<c-f><enter><right><enter><home>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::Organization)));
    stage.keys("<space><enter><space><enter><space><enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::ConsoleBuild)));
    stage.keys("9400<enter><right>");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9400");
    stage.keys("<enter><space><enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::ImsScope)));
    stage.keys("<c-f><enter>");
    assert_eq!((stage.wizard.step, stage.wizard.review_row()), (Step::Review, Some(Row::Write)));
    assert!(!stage.screen().contains("not confirmed yet"), "{}", stage.screen());
}

#[test]
fn what_is_in_order_opens_and_a_search_finds_it() {
    let mut stage = pasted();
    stage.keys("<end><up>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Fold));
    stage.keys("<enter>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Fold), "the chosen row stays");
    assert!(stage.wizard.review_rows().contains(&Row::Field(Field::InternalName)));
    stage.keys("<enter>/internal");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::InternalName)));
}

#[test]
fn what_will_be_written_is_seen_from_the_row_that_writes_it() {
    let mut stage = complete();
    assert!(stage.screen().contains("Tab \u{2192} the file"), "the key line says how to get there\n{}", stage.screen());
    stage.keys("<tab>");
    assert!(stage.screen().contains("instance: prod"), "{}", stage.screen());
    stage.keys("<a-1> <tab> <tab> <pgdn>9400<tab>9400<pgdn> <a-4><s-tab><c-f><c-s>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Write));
    assert!(stage.screen().contains("instance: prod"), "nothing else wants to be seen\n{}", stage.screen());
}

#[test]
fn the_first_line_says_who_gets_in() {
    let mut stage = pasted();
    assert!(stage.screen().contains("\u{2717} Nobody gets in: no valid association mask"), "{}", stage.screen());
    stage.keys("<c-f><enter>").paste("Campaign - acme - (.*)").keys("<enter>");
    assert!(
        stage.screen().contains("! Who gets in: not tested on any profile \u{b7} 7 unproven"),
        "{}",
        stage.screen()
    );
    stage.keys("<a-6><tab>").paste("Campaign - acme - admin\nCampaign - acme - delivery\nCampaing - acme - x\n");
    assert!(
        stage.screen().contains("Get in: 2 of 3 profiles \u{b7} 1 shut out \u{b7} 7 unproven"),
        "{}",
        stage.screen()
    );
    stage.keys("<a-5>");
    assert!(stage.screen().contains("Get in: 2 of 3 profiles"), "{}", stage.screen());
}

fn complete() -> Stage {
    let mut stage = pasted();
    stage.keys("<c-f><enter>").paste("Campaign - acme - (.*)").keys("<enter>");
    stage
}

#[test]
fn an_untested_mask_is_written_only_after_a_yes_and_asked_once() {
    let mut stage = complete();
    stage.keys("<c-s>");
    assert!(matches!(stage.wizard.open.last(), Some(Open::Question { question: Question::LockOut, button: 0, .. })));
    insta::assert_snapshot!("lock-out", stage.screen());
    let screen = stage.screen();
    let asked = screen.split_once("[ Test the mask ]").map_or("", |(asked, _)| asked);
    assert!(!asked.contains("unproven"), "the sentence is about people, not about answers\n{screen}");
    let keys = screen.lines().last().unwrap_or_default();
    assert!(keys.contains("Esc → Test the mask"), "{screen}");
    stage.keys("<enter>");
    assert_eq!(stage.disk.file, None, "the safe button has the focus");
    assert_eq!(stage.wizard.focus(), Stop::List(List::Names), "and leads to the names");
    stage.keys("<c-s><right><enter>");
    assert!(stage.disk.file.is_some(), "{}", stage.screen());
    stage.keys("<a-4><end>2<c-s><c-s>");
    assert!(stage.wizard.open.is_empty(), "of the same it is not asked twice\n{}", stage.screen());
}

#[test]
fn where_nobody_gets_in_it_is_asked_and_where_somebody_does_it_is_not() {
    let mut stage = complete();
    stage.keys("<a-6><tab>").paste("Foo\nBar\n").keys("<c-s>");
    assert!(stage.screen().contains("Nobody gets in: 0 of 2 profiles"), "{}", stage.screen());
    stage.keys("<esc>");
    assert_eq!(stage.disk.file, None);
    stage.paste("Campaign - acme - admin\n").keys("<c-s>");
    assert!(stage.disk.file.is_some(), "{}", stage.screen());
}

#[test]
fn a_scope_typed_back_to_what_was_there_is_not_compared() {
    let mut stage = pasted();
    stage.keys("<a-4><s-tab> <bs>");
    assert!(!stage.wizard.answers.scope_compared);
}

#[test]
fn suggestions_are_offered_on_the_row_of_review_too() {
    let mut stage = pasted();
    while stage.wizard.review_row() != Some(Row::Field(Field::AssociationMask)) {
        stage.keys("<down>");
    }
    stage.keys("<c-o>");
    assert!(stage.screen().contains("▸ Campaign - acme - (.*)"), "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    assert_eq!(stage.wizard.step, Step::Review);
    stage.keys("<end><c-o>");
    assert!(stage.help().contains("Ctrl-O means nothing here"), "{}", stage.help());
}

#[test]
fn where_a_value_stands_is_never_cut_without_a_mark() {
    let mut stage = Stage::new().sized(57, 20);
    stage.keys("<a-5>");
    while stage.wizard.review_row() != Some(Row::Field(Field::CallbackServer)) {
        stage.keys("<down>");
    }
    let help = stage.help();
    assert!(help.lines().nth(1).is_some_and(|line| line.ends_with('…')), "{help}");
}

#[test]
fn what_is_written_already_leads_on_and_is_not_written_again() {
    let mut stage = complete();
    stage.keys("<c-s><right><enter><a-5><end>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Write), "{}", stage.screen());
    let screen = stage.screen();
    assert!(screen.contains("[ Written ]"), "{screen}");
    assert!(stage.help().contains("The file holds these very answers. Enter goes on"), "{screen}");
    let keys = screen.lines().last().unwrap_or_default();
    assert!(!keys.contains("Enter write") && keys.contains("Enter \u{2192} 6 Mask test"), "{screen}");
    let (file, writes) = (stage.disk.file.clone(), stage.effects.iter().filter(|effect| *effect == "Write").count());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.step, Step::Mask, "{}", stage.screen());
    assert_eq!(stage.disk.file, file);
    assert_eq!(stage.effects.iter().filter(|effect| *effect == "Write").count(), writes);
}

#[test]
fn what_a_missing_field_looks_like_stands_below_that_it_is_missing() {
    let mut stage = Stage::new();
    stage.keys("<a-5><home>");
    while stage.wizard.review_row() != Some(Row::Field(Field::ImsClientSecret)) {
        stage.keys("<down>");
    }
    stage.keys("<up>");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::ImsClientId)), "{}", stage.screen());
    let help = stage.help();
    assert_eq!(help.matches("Adobe support").count(), 1, "where it is found is said once\n{help}");
    assert!(help.contains("Campaign1"), "and what it looks like\n{help}");
}

#[test]
fn a_note_of_the_write_is_read_whole_in_two_lines() {
    let mut stage = complete();
    let told =
        ims_setup::base::told::Told::new("file-tightened").with("file", "/srv/prod.ims.yaml").with("mode", "0644");
    stage.disk.notes = vec![told];
    stage.keys("<c-s><right><enter>");
    let help = stage.help().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.starts_with("Written. prod.ims.yaml had mode 0644."), "{help}");
    assert!(help.ends_with("only you can read it."), "{help}");
}

#[test]
fn the_first_line_of_the_review_is_whole_where_the_page_is_scrolled() {
    use ims_setup::style::fit::width;
    use ims_setup::words::catalogue::{LANGUAGES, Words};
    for language in LANGUAGES {
        let words = Words::new(language);
        let more = "\u{2191} ".chars().count() + width(&words.text("more-above")) + 1;
        let count = [("count", 20usize.into()), ("number", 2usize.into())];
        for key in ["review-missing", "review-ready", "review-ready-but", "review-written"] {
            let text = words.with(key, &count);
            assert!(view::field::INDENT + width(&text) + more <= 58, "{}: {text}", language.tag);
        }
    }
}

#[test]
fn what_a_long_value_becomes_is_seen_below_what_it_was() {
    let mut stage = complete();
    stage.keys("<c-s><right><enter><a-5>");
    stage.paste("Callback URL: https://campaign2.acme.example\n").keys("<enter><a-5><end>");
    let screen = stage.screen();
    assert!(screen.lines().any(|line| line.ends_with("  → https://campaign2.acme.example")), "{screen}");
}
