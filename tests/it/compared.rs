//! The hand-over as a checklist: each value against what Campaign's own account holds.

use crate::support::stage::Stage;
use ims_setup::campaign::measured::{
    Answer, Asked, CallbackAnswer, ClientAnswer, ExternalAccount, HeldAccount, Rights, ScopeAnswer, Session,
    SignInAnswer, Trouble,
};
use ims_setup::setup::evidence::{Evidence, Status};
use ims_setup::setup::field::{Field, SCOPE_FULL};
use ims_setup::setup::in_campaign::{Seen, fields};
use ims_setup::setup::judge;
use ims_setup::setup::verdict::CheckId;
use ims_setup::wizard::hand_over::HandOverRow;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::List;

const SERVER: &str = "https://campaign.acme.example";

/// A session with an account that holds these values, whatever their names.
fn session(held: Option<&[&str]>) -> Answer {
    let values = |held: &[&str]| {
        let named = [("@name", "Adobe_Experience_Cloud"), ("@label", "MAC"), ("@active", "1")];
        let named = named.map(|(path, value)| (path.to_owned(), value.to_owned()));
        let others = held.iter().enumerate().map(|(number, value)| (format!("@x{number}"), (*value).to_owned()));
        HeldAccount { values: named.into_iter().chain(others).collect(), labels: Vec::new() }
    };
    let account = ExternalAccount {
        name: "Adobe_Experience_Cloud".to_owned(),
        label: "MAC".to_owned(),
        active: true,
        kind: "13".to_owned(),
    };
    let session = Session {
        server: None,
        login: "admin".to_owned(),
        rights: Rights::Admin,
        packages: Vec::new(),
        accounts: Ok(vec![account]),
        groups: Ok(Vec::new()),
        operators: Ok(Vec::new()),
        held: held.map(values),
    };
    Answer::Session(Box::new(Asked::of(SERVER, Ok(session))))
}

/// The wizard with a session on the last step, on the hand-over.
fn stage(world: Vec<Answer>) -> Stage {
    let mut stage = Stage::new();
    let reach =
        Reach { network: true, url: Some(SERVER.to_owned()), login: Some("admin".to_owned()), ..Reach::default() };
    stage.wizard.measuring = Measuring::reaching(reach);
    stage.disk.world = world;
    stage.feed(Msg::Resize(80, 24));
    stage.keys("<a-4>Campaign1<tab>p8e-planted-0123456789abcdef9f2c<tab><tab>https://campaign.acme.example<tab>");
    stage.keys("0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>Campaign - acme - (.*)<tab><tab><tab>acme<a-6><tab><tab>");
    stage
}

fn seen(stage: &Stage, field: Field) -> Seen {
    let all = judge::in_campaign(&stage.wizard.answers, &stage.wizard.measuring.measured);
    all.into_iter().find(|(known, _)| *known == field).expect("is of the form").1
}

/// Goes to the mask among the values.
const DOWN: &str = "<down><down><down><down><down><down><down><down>";

#[test]
fn a_value_that_is_typed_and_saved_is_ticked_by_measuring_again() {
    let before = session(Some(&["Campaign1", SERVER, "Campaign - acme -(.*)"]));
    let mut stage = stage(vec![before]);
    assert!(stage.screen().contains("In Campaign: 4 as here (=), 1 different, 6 not seen."), "{}", stage.screen());
    stage.keys(DOWN);
    let screen = stage.screen();
    assert!(screen.contains("✗ Association mask"), "{screen}");
    assert!(screen.contains("Campaign holds: Campaign - acme -¦(.*)"), "the first difference is marked: {screen}");
    assert!(screen.contains("= Callback server") && !screen.contains("= IMS client secret"), "{screen}");
    stage.disk.world = vec![session(Some(&["Campaign1", SERVER, "Campaign - acme - (.*)"]))];
    stage.keys("<c-r>");
    assert!(stage.screen().contains("= Association mask"), "{}", stage.screen());
    assert!(stage.help().starts_with(" Compared again. In Campaign: 5 as here (=), 0 different"), "{}", stage.help());
    assert_eq!(seen(&stage, Field::Tenant), Seen::Unseen, "what could be anything is not called wrong");
}

/// As in the practice scenario, once the three faults are mended.
#[test]
fn a_scope_that_campaign_holds_and_ims_grants_is_in_order_wherever_it_is_told() {
    let mut stage = stage(vec![session(Some(&["Campaign1", SERVER, SCOPE_FULL, "Campaign - acme - (.*)"]))]);
    let of = stage.disk.asked.iter().find_map(|wanted| wanted.sign_in.clone()).expect("was asked");
    let (client, callback, scope) = (ClientAnswer::Known, CallbackAnswer::Listed, ScopeAnswer::Granted);
    let answer = SignInAnswer { of, client, callback, scope, unclear: None };
    let measured = &mut stage.wizard.measuring.measured;
    measured.sign_in = Asked::of("https://ims-na1.adobelogin.com", Ok(answer));
    let measured = &stage.wizard.measuring.measured;
    let findings = judge::all(&stage.wizard.answers, measured);
    for checks in
        [judge::of_sign_in(&stage.wizard.answers, measured), judge::checks(&stage.wizard.answers, measured, &findings)]
    {
        let scope = checks.iter().find(|check| check.id == CheckId::ImsScope).expect("is told");
        assert_eq!((scope.status, scope.evidence), (Status::Passed, Evidence::Measured), "{scope:?}");
    }
}

#[test]
fn without_the_account_nothing_is_ticked_and_nothing_is_wrong() {
    for world in [
        vec![session(None)],
        vec![Answer::Session(Box::new(Asked::of(SERVER, Err(Trouble::TimedOut { seconds: 10 }))))],
        Vec::new(),
    ] {
        let stage = stage(world);
        assert!(!stage.screen().contains("In Campaign:"), "{}", stage.screen());
        assert!(fields().all(|field| seen(&stage, field) == Seen::Unseen));
    }
}

#[test]
fn why_nothing_could_be_compared_is_said_on_the_page_and_when_it_is_asked_again() {
    let timed_out = || vec![Answer::Session(Box::new(Asked::of(SERVER, Err(Trouble::TimedOut { seconds: 10 }))))];
    let mut stage = stage(timed_out());
    assert!(stage.screen().contains("Not compared with Campaign."), "{}", stage.screen());
    stage.disk.world = timed_out();
    stage.keys("<c-r>");
    assert!(stage.help().starts_with(" Not compared with Campaign."), "{}", stage.help());
}

#[test]
fn who_has_no_login_is_told_how_the_values_could_be_compared() {
    let mut stage = Stage::new();
    stage.wizard.measuring = Measuring::reaching(Reach { network: true, ..Reach::default() });
    stage.feed(Msg::Resize(80, 24));
    stage.keys("<a-6><tab><tab>");
    assert!(stage.screen().contains("With --login these are compared"), "{}", stage.screen());
}

/// A set-up that is written, with the focus in the hand-over.
fn finished() -> Stage {
    let mut stage = Stage::new();
    let names = ims_setup::names::Names::from_iter(["Campaign - acme - admin"]);
    stage.wizard.names.set(std::sync::Arc::new(names), None);
    let mail = super::walk_review::MAIL.replace("http://campaign.acme.example/", "https://campaign.acme.example");
    stage.paste(&(mail + "Association mask: Campaign - acme - (.*)\n")).keys("<enter><c-s>");
    assert!(stage.disk.file.is_some(), "{}", stage.screen());
    stage.keys("<tab><tab>");
    stage
}

#[test]
fn what_the_console_shows_is_pasted_back_and_compared_value_by_value() {
    let mut stage = finished();
    let before = stage.wizard.answers.clone();
    assert!(stage.screen().contains("What the console shows can be pasted here"), "{}", stage.screen());
    stage.paste(
        "Callback server\nhttps://campaign.acme.example\nAssociation mask\nCampaign - acme -(.*)\nTenant: acme\n",
    );
    assert!(stage.help().contains("2 as here, 1 different"), "{}", stage.help());
    let screen = stage.screen();
    assert!(screen.contains("▸✗ Association mask"), "it leads to the difference\n{screen}");
    assert!(screen.contains("pasted: Campaign - acme -¦(.*)"), "the place is marked\n{screen}");
    assert!(screen.contains("= Callback server"), "{screen}");
    assert_eq!(*stage.wizard.answers, before, "nothing is changed");
    stage.paste("Campaign - acme - (.*)");
    assert!(stage.screen().contains("▸= Association mask"), "one value goes to the chosen row\n{}", stage.screen());
    stage.keys("<right>");
    assert!(stage.screen().contains("= What was pasted is the same."), "{}", stage.screen());
}

#[test]
fn a_value_of_a_certain_kind_is_held_against_the_field_of_its_kind() {
    let chosen = |stage: &Stage| stage.wizard.hand_over_row(stage.wizard.row(List::HandOver));
    let mut stage = finished();
    let id = stage.wizard.answers.text(Field::ImsOrganizationId).to_owned();
    for (text, of) in [
        ("Campaign - acme -(.*)".to_owned(), Field::AssociationMask),
        ("Adobe (.*)".to_owned(), Field::AssociationMask),
        (id.replace('0', "1"), Field::ImsOrganizationId),
        ("https://campaign.acme.exampl".to_owned(), Field::CallbackServer),
        ("Campaign2".to_owned(), Field::ImsClientId),
    ] {
        stage.wizard.hand_over.seen.clear();
        stage.keys("<home><down><down><down><down>");
        assert_eq!(chosen(&stage), HandOverRow::Value(Field::ImsClientId));
        stage.paste(&text);
        let compared: Vec<Field> = stage.wizard.hand_over.seen.keys().copied().collect();
        assert_eq!(compared, [of], "{text}\n{}", stage.screen());
        assert_eq!(chosen(&stage), HandOverRow::Value(of), "{text}");
    }
    // Of two addresses each may be wrong: then it is that of the row.
    stage.wizard.hand_over.seen.clear();
    stage.keys("<home><down><down>");
    assert_eq!(chosen(&stage), HandOverRow::Value(Field::ImsServer));
    stage.paste("https://ims.acme.example");
    assert_eq!(stage.wizard.hand_over.seen.keys().copied().collect::<Vec<_>>(), [Field::ImsServer]);
}

#[test]
fn the_written_file_pasted_back_is_the_same() {
    let mut stage = finished();
    let file = stage.disk.file.clone().expect("is written");
    stage.paste(&file);
    assert!(stage.help().contains("0 different"), "{}\n{}", stage.help(), stage.screen());
}

#[test]
fn what_was_pasted_back_is_there_again_after_a_kill_on_the_same_row() {
    let mut stage = finished();
    stage.paste("Callback server: https://campaign.acme.example\nAssociation mask: Campaign - acme -(.*)\n");
    stage.keys("<home><down><down>");
    let mut stage = stage.again();
    let screen = stage.screen();
    assert!(screen.contains("▸· IMS server"), "the row one was on\n{screen}");
    assert!(screen.contains("= Callback server") && screen.contains("Hand-over: 1 of 11 entered"), "{screen}");
    stage.keys("<down><down><down><down><down><down>");
    assert!(stage.screen().contains("pasted: Campaign - acme -¦(.*)"), "{}", stage.screen());
    stage.wizard.welcome_back(3);
    let help = stage.help().replace("\n ", " ");
    assert!(help.contains("Saved 3 minutes ago; the file is written."), "{help}");
}

#[test]
fn no_secret_that_was_pasted_back_is_kept() {
    let mut stage = finished();
    stage.paste("Tenant: p8e-7hG9kk20LMNOPQRS9f2c\nLabel: MAC\n");
    let draft = stage.disk.draft.clone().unwrap_or_default();
    assert!(draft.contains("seen:") && !draft.contains("p8e-7hG9"), "{draft}");
}

#[test]
fn one_key_takes_a_comparison_back_and_leads_to_it() {
    let mut stage = finished();
    stage.keys("<space>").paste("Callback server: https://campaign.acme.example\nTenant: acme\n");
    stage.keys("<pgup><c-_>");
    assert!(stage.help().contains("Taken back: the comparison"), "{}", stage.help());
    assert!(stage.screen().contains("· Callback server"), "{}", stage.screen());
    stage.keys("<pgup><c-_>");
    assert!(stage.help().contains("Taken back: the tick at Label"), "{}", stage.help());
    assert!(stage.screen().contains("▸· Label"), "{}", stage.screen());
}

#[test]
fn a_row_that_is_the_same_says_so_and_only_codes_are_grouped() {
    let mut stage = finished();
    stage.paste("Internal name: Adobe_Experience_Cloud\n").keys("<home><down>");
    assert!(stage.help().contains("= What was pasted is the same."), "{}", stage.help());
    stage.keys("<right>");
    assert!(!stage.screen().contains("Adob e_Ex"), "words are not cut\n{}", stage.screen());
    stage.keys("<esc>").keys(&"<down>".repeat(6)).keys("<right>");
    assert!(stage.screen().contains("0A1B 2C3D 4E5F 6071 8293 A4B5 @AdobeOrg"), "{}", stage.screen());
}

#[test]
fn what_is_missing_is_a_row_of_the_form_that_leads_to_its_field() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Campaign1<a-6><tab><tab>");
    let screen = stage.screen();
    assert!(screen.contains("Hand-over: 0 of 11 entered"), "as many as the form has\n{screen}");
    assert!(screen.contains("✗ IMS client secret     missing"), "{screen}");
    stage.keys("<home><down><down><down><down><down>");
    let keys = stage.screen().lines().last().unwrap_or_default().to_owned();
    assert!(keys.contains("Enter go there") && !keys.contains("Space"), "{keys}");
    stage.keys("<space><right>");
    assert_eq!(stage.wizard.focused_field(), Some(ims_setup::setup::field::Field::ImsClientSecret));
    assert!(stage.wizard.hand_over.entered.is_empty());
}

#[test]
fn comparing_again_tells_what_is_different_and_leaves_the_chosen_row_where_it_is() {
    let differs = || session(Some(&["Campaign1", SERVER, "Campaign - acme -(.*)"]));
    let mut stage = stage(vec![differs()]);
    stage.disk.world = vec![differs()];
    stage.keys("<home><c-r>");
    // The answer comes when it comes: whoever types the first value meanwhile stays there.
    assert_eq!(stage.wizard.row(List::HandOver), 0, "{}", stage.screen());
    assert!(stage.help().contains("1 different"), "{}", stage.help());
}

#[test]
fn a_package_that_was_seen_is_ticked_and_nothing_is_asked_of_the_person() {
    let mut stage = stage(vec![session(Some(&["Campaign1", SERVER, "Campaign - acme - (.*)"]))]);
    stage.keys("<a-3>");
    let screen = stage.screen();
    assert!(screen.contains("there is nothing to confirm here"), "{screen}");
    assert!(screen.contains("▸ [x]") && !screen.contains("Space tick") && !screen.contains("Tick this"), "{screen}");
}

#[test]
fn a_secret_pasted_in_the_hand_over_is_compared_with_the_secret_and_shown_nowhere() {
    let mut stage = finished();
    let ours = stage.wizard.answers.secret.expose().to_owned();
    let other = "p8e-otherOther0123456789abcdefZZ";
    for (text, told) in
        [(ours.as_str(), "is the one that is set up"), (other, "is another than the one that is set up")]
    {
        stage.keys("<home>").paste(text);
        assert!(stage.help().contains(told), "{}", stage.help());
        assert!(stage.screen().contains("\u{25b8}\u{b7} IMS client secret"), "{}", stage.screen());
        stage.keys("<down>");
        assert!(!stage.screen().contains(&text[4..12]), "{}", stage.screen());
        stage.keys("<home>");
    }
    stage.paste(&format!("Label: {other}\nCallback server: https://campaign.acme.example\n"));
    assert!(stage.wizard.hand_over.seen.values().all(|seen| !seen.contains("p8e-")));
    assert!(!stage.disk.draft.clone().unwrap_or_default().contains("otherOther"));
}
