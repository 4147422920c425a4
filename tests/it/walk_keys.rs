//! The key line tells the truth, repairs destroy nothing, coming back says where one was, and each answer fits one packet.

use crate::support::emulated;
use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::terminal::depth::Depth;
use ims_setup::view;
use ims_setup::wizard::plan::{Step, Stop};
use ims_setup::words::Look;
use ims_setup::words::catalogue::{LANGUAGES, Words};

fn key_line(stage: &Stage) -> String {
    stage.screen().lines().last().unwrap_or_default().to_owned()
}

/// The Account page with this field focused and `text` pasted into it.
fn at(field: Field, text: &str) -> Stage {
    let mut stage = Stage::new();
    stage.keys("<a-4>");
    stage.wizard.enter(Step::Account, Some(Stop::Field(field)));
    stage.keys("<c-u>").paste(text);
    stage
}

#[test]
fn the_repair_stands_first_with_its_result() {
    let stage = at(Field::CallbackServer, "http://c.acme.example/");
    assert!(key_line(&stage).starts_with(" Ctrl-F \u{2192} https://c.acme.example"), "{}", key_line(&stage));
    let mut stage = at(Field::ImsScope, "openid, avatar");
    assert!(key_line(&stage).starts_with(" Ctrl-F \u{2192} openid,avatar"), "{}", key_line(&stage));
    stage.keys("<c-f>");
    assert!(!stage.wizard.answers.text(Field::ImsScope).contains(' '));
}

#[test]
fn enter_names_where_it_leads() {
    let mut stage = at(Field::ImsClientId, "Campaign1");
    assert!(key_line(&stage).contains("Enter \u{2192} IMS client secret"), "{}", key_line(&stage));
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::Tenant)));
    assert!(key_line(&stage).contains("Enter \u{2192} 5 Review"), "{}", key_line(&stage));
    stage.keys("<a-6>");
    assert!(key_line(&stage).contains("Enter \u{2192} profile names"), "{}", key_line(&stage));
}

#[test]
fn nothing_that_does_nothing_is_offered() {
    let mut stage = Stage::new();
    stage.keys("<a-2>");
    assert!(!key_line(&stage).contains("Ctrl-R"), "nothing may be measured here: {}", key_line(&stage));
    stage.keys("<a-6>");
    assert!(!key_line(&stage).contains("PgDn"), "there is no step after it: {}", key_line(&stage));
    stage.keys("<tab>");
    assert!(!key_line(&stage).contains("filter"), "there is no name: {}", key_line(&stage));
    stage.paste("Foo\nBar\n").keys("<tab><end>");
    let line = key_line(&stage);
    assert!(!line.contains("clipboard") && !line.contains("alone"), "the way back is no value: {line}");
}

#[test]
fn the_last_pane_always_says_how_to_leave() {
    for language in LANGUAGES {
        let mut stage = Stage::new();
        stage.look.words = Words::new(language);
        for keys in ["<a-6>", "<tab>", "<tab>", "<end>"] {
            stage.keys(keys);
            assert!(key_line(&stage).contains("Ctrl-C"), "{}: {}", language.tag, key_line(&stage));
        }
    }
}

#[test]
fn it_says_when_it_is_done() {
    let mut stage = Stage::new();
    stage.paste(super::walk_review::MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-6><tab>").paste("Campaign - acme - admin\nCampaign - acme - x\n").keys("<c-s>");
    let screen = stage.screen();
    assert!(screen.contains("Done: prod.ims.yaml is written. Ctrl-C leaves."), "{screen}");
    assert!(key_line(&stage).contains("Ctrl-C leave (written)"), "the rest is to be done yet: {}", key_line(&stage));
}

#[test]
fn swapped_id_and_secret_are_swapped_back() {
    let mut stage = at(Field::ImsClientId, "p8e-abcdefghijklmnopqrstuvwxyz012345");
    stage.keys("<tab>").paste("Campaign1").keys("<s-tab>");
    assert!(stage.help().contains("Ctrl-F swaps it with IMS client secret"), "{}", stage.help());
    stage.keys("<c-f>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Campaign1");
    assert_eq!(stage.wizard.answers.secret.expose(), "p8e-abcdefghijklmnopqrstuvwxyz012345");
    assert!(!stage.disk.draft.as_deref().unwrap_or("").contains("p8e-"));
}

#[test]
fn a_good_secret_is_never_replaced_in_silence() {
    let mut stage = at(Field::ImsClientId, "Campaign1");
    stage.keys("<tab>").paste("p8e-firstfirstfirstfirst012345");
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::Tenant)));
    stage.paste("p8e-abcdefghijklmnopqrstuvwxyz012345").keys("<c-f>");
    assert_eq!(stage.wizard.answers.secret.expose(), "p8e-firstfirstfirstfirst012345");
    assert!(stage.help().contains("nothing was moved"), "{}", stage.help());
}

#[test]
fn an_organization_id_and_an_address_find_their_fields() {
    let id = "0A1B2C3D4E5F60718293A4B5@AdobeOrg";
    for (wrong, text, right) in [
        (Field::ImsClientId, id, Field::ImsOrganizationId),
        (Field::Tenant, id, Field::ImsOrganizationId),
        (Field::ImsClientId, "https://campaign.acme.example", Field::CallbackServer),
        (Field::ImsOrganizationId, "https://campaign.acme.example", Field::CallbackServer),
        (Field::ImsClientId, "https://ims-eu1.adobelogin.com", Field::ImsServer),
    ] {
        let mut stage = at(wrong, text);
        assert!(stage.help().contains("Ctrl-F moves it to"), "{text} in {wrong:?}: {}", stage.help());
        stage.keys("<c-f>");
        assert_eq!((stage.wizard.answers.text(wrong), stage.wizard.answers.text(right)), ("", text));
        stage.keys("<c-_>");
        assert_eq!(stage.wizard.answers.text(wrong), text, "one undo takes both back");
    }
    let mut stage = at(Field::ImsOrganizationId, "https://campaign.acme.example");
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::CallbackServer)));
    stage.paste(id).keys("<up><down><down><c-f>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "https://campaign.acme.example");
    assert_eq!(stage.wizard.answers.text(Field::ImsOrganizationId), id, "swapped");
}

#[test]
fn coming_back_says_when_how_far_where_and_that_the_secret_is_needed() {
    let mut stage = Stage::new();
    stage.keys("<space><tab><space><tab><space><a-4>Campaign1<tab>s3cr3t-0123456789abcdef9f2c<tab><tab>");
    let mut stage = stage.again();
    stage.wizard.welcome_back(14);
    let help = stage.help().replace("\n ", " ");
    assert!(
        help.contains("Saved 14 minutes ago; 5 fields are missing or wrong. You are at: Callback server."),
        "{help}"
    );
    assert!(help.contains("client secret is needed again"), "{help}");
    stage.keys("x");
    assert!(!stage.help().contains("Welcome back"), "gone at the first key");
}

/// Bytes that a frame may cost, so that it fits one packet.
pub const PACKET: usize = 1_400;

pub fn bytes(terminal: &mut emulated::Stage, stage: &Stage, look: &Look) -> usize {
    terminal.terminal.draw(|frame| view::draw(&stage.wizard, look, frame)).expect("draws");
    std::mem::take(terminal.terminal.backend_mut().writer_mut()).len()
}

#[test]
fn each_answer_to_a_key_and_the_first_frame_fit_one_packet() {
    let mut over = Vec::new();
    for language in LANGUAGES {
        let mut stage = Stage::new();
        stage.look.words = Words::new(language);
        let look = Look { words: Words::new(language), ..crate::support::stage::look() };
        let mut terminal = emulated::Stage::new(80, 24, Depth::Ansi16);
        let mut check = |what: &str, stage: &Stage| {
            let bytes = bytes(&mut terminal, stage, &look);
            if bytes > PACKET {
                over.push(format!("{} {what}: {bytes}", language.tag));
            }
        };
        check("first frame", &stage);
        stage.paste(super::walk_review::MAIL);
        check("mail", &stage);
        for key in [
            "<enter>", "<space>", "<down>", "<pgdn>", "9", "<tab>", "<pgdn>", "<pgdn>", "<tab>", "<up>", "<c-g>",
            "<esc>", "<c-s>", "<down>", "<c-f>", "<c-n>", "<tab>", "<tab>", "<down>", "<right>", "<left>", "<c-p>",
            "<tab>", "<down>",
        ] {
            stage.keys(key);
            check(key, &stage);
        }
    }
    assert_eq!(over, Vec::<String>::new());
}

/// A mail with everything in it.
fn whole_mail() -> String {
    super::walk_review::MAIL.replace("http://campaign.acme.example/", "https://campaign.acme.example")
        + "Association mask: Campaign - acme - (.*)\n"
}

/// A stage that knows a profile's name, as with `--names`.
fn with_names() -> Stage {
    let mut stage = Stage::new();
    let names = ims_setup::names::Names::from_iter(["Campaign - acme - admin"]);
    stage.wizard.names.set(std::sync::Arc::new(names), None);
    stage
}

#[test]
fn who_has_only_the_mail_needs_four_keys_from_nothing_to_the_end() {
    let mut stage = with_names();
    stage.paste(&whole_mail()).keys("<enter><c-s><c-c>");
    assert!(stage.disk.file.is_some(), "{}", stage.screen());
    assert_eq!(stage.left, Some(ims_setup::wizard::msg::Leaving::Finished));
}

#[test]
fn who_answers_every_step_needs_few_keys() {
    let mut stage = with_names();
    stage.paste(&whole_mail());
    let keys = "<enter> <home> * <enter> 9 4 0 0 <enter> <right> <c-s>";
    let keys: Vec<&str> = keys.split(' ').collect();
    for key in &keys {
        assert!(stage.disk.file.is_none());
        stage.keys(key);
    }
    let file = stage.disk.file.clone().unwrap_or_else(|| panic!("{}", stage.screen()));
    assert!(!file.contains("status: open") && !file.contains(": open "), "every step is answered\n{file}");
    // With the paste, and Ctrl-C to leave.
    assert!(keys.len() + 2 <= 14);
}

#[test]
fn everything_open_is_ticked_by_one_key_that_names_it_and_taken_back_as_one() {
    let facts = [Field::Organization, Field::Users, Field::Groups, Field::Package];
    let ticked =
        |stage: &Stage| facts.into_iter().filter(|fact| stage.wizard.answers.confirmed(*fact)).collect::<Vec<_>>();
    let mut stage = with_names();
    stage.paste(&whole_mail()).keys("<enter><home>");
    assert!(key_line(&stage).contains("Space tick  * all 4  Ctrl-S write"), "{}", key_line(&stage));
    stage.keys("*");
    assert_eq!(ticked(&stage), facts);
    let told = stage.help().replace("\n ", " ");
    assert!(told.contains("Organization known, Users added, Users have profiles, Package installed"), "{told}");
    assert!(!key_line(&stage).contains("* all"), "{}", key_line(&stage));
    stage.keys("*");
    assert_eq!(ticked(&stage), facts, "pressed twice it takes nothing back");
    stage.keys("<c-_>");
    assert_eq!(ticked(&stage), []);
    // On a step it means that step's.
    stage.keys("<a-1>");
    stage.keys("*");
    assert_eq!(ticked(&stage), facts[..3]);
    stage.keys("<a-3>");
    assert!(!key_line(&stage).contains("* all"), "Space does it: {}", key_line(&stage));
    // In a text it is a character.
    stage.keys("<a-5><home>").keys("*");
    assert!(stage.wizard.answers.text(Field::ConsoleBuild).contains('*'), "{}", stage.screen());
}

#[test]
fn what_is_known_of_an_empty_field_is_shown_and_taken_on_one_key() {
    let mut stage = Stage::new();
    stage.keys("<a-2>9400<tab>");
    assert!(
        stage.screen().contains("\u{2192} 9400") && key_line(&stage).contains("Right takes it"),
        "{}",
        stage.screen()
    );
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "", "nothing is put in by itself");
    stage.keys("<right>");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9400");
    let mut stage = at(Field::Tenant, "acme");
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::AssociationMask)));
    assert!(stage.screen().contains("\u{2192} Campaign - acme - (.*)"), "{}", stage.screen());
    stage.keys("X");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "X", "typing replaces it");
    stage.keys("<bs><right>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "");
}

#[test]
fn review_ticks_in_place() {
    let mut stage = with_names();
    stage.paste(&whole_mail()).keys("<enter><home>");
    assert!(key_line(&stage).contains("Space tick"), "{}", key_line(&stage));
    stage.keys(" ");
    assert!(stage.wizard.answers.confirmed(Field::Organization));
    assert!(stage.screen().contains("\u{25b8}\u{2713} Organization known"), "it stays\n{}", stage.screen());
    stage.keys("<enter>");
    assert!(stage.screen().contains("\u{25b8}! Users added"), "Enter leads to the next\n{}", stage.screen());
}

#[test]
fn a_pasted_tab_is_a_blank() {
    let stage = at(Field::AssociationMask, "Campaign\t- acme - (.*)");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
}

#[test]
fn a_question_mark_is_help_where_no_text_is_typed() {
    for keys in ["", "<a-5>", "<a-6><tab><tab>", "<a-5><tab>"] {
        let mut stage = Stage::new();
        stage.keys(keys).keys("?");
        assert!(stage.screen().contains("Everything you can do here"), "{keys}\n{}", stage.screen());
        stage.keys("?");
        assert!(stage.wizard.open.is_empty(), "and closes it again: {keys}");
    }
    let stage = at(Field::Tenant, "a");
    let mut stage = stage;
    stage.keys("?");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "a?", "in a field it is a character");
}

#[test]
fn a_key_that_does_nothing_on_review_says_so() {
    let mut stage = Stage::new();
    stage.paste(&whole_mail()).keys("<enter>");
    for key in [" ", "x", "<right>"] {
        stage.keys(key);
        assert!(stage.help().contains("means nothing here"), "{key}: {}", stage.help());
    }
}
