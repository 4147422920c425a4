//! The people of the final pane: who gets in, from a file or from the User Management API.

use std::fmt::Write as _;

use crate::support::stage::Stage;
use ims_setup::campaign::measured::{Answer, Asked as MeasuredAsked, CampaignOperator, OperatorGroup, Rights, Session};
use ims_setup::campaign::umapi::{Asked, Progress, Refusal};
use ims_setup::names;
use ims_setup::people;
use ims_setup::setup::field::Field;
use ims_setup::wizard::measuring::Reach;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::people_list::{Api, Came, PeopleNews};
use ims_setup::wizard::plan::{List, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};

pub const USERS: &str = r#"{"lastPage":true,"result":"success","users":[
 {"email":"a.roe@acme.example","status":"active","groups":["Campaign - acme - admin"]},
 {"email":"j.doe@acme.example","status":"active","groups":["Campaing - acme - delivery"]},
 {"email":"old@acme.example","status":"disabled","groups":["Campaign - acme - admin"]},
 {"email":"photo@acme.example","status":"active","groups":["Photoshop"]},
 {"email":"n.new@acme.example","status":"active","groups":["Campaign - acme - report"]}]}"#;

const GROUPS: &str = r#"{"lastPage":true,"result":"success","groups":[
 {"type":"PRODUCT_PROFILE","groupName":"Campaign - acme - admin","productName":"Adobe Campaign"},
 {"type":"PRODUCT_PROFILE","groupName":"Campaing - acme - delivery","productName":"Adobe Campaign"},
 {"type":"PRODUCT_PROFILE","groupName":"Photoshop","productName":"Photoshop"}]}"#;

pub fn came(users: &str, groups: Option<&str>) -> PeopleNews {
    let reading = people::read(users.as_bytes().to_vec(), &mut |_| true).expect("not stopped");
    PeopleNews::Came(Box::new(Came { reading, profiles: groups.map(|groups| names::read(groups.as_bytes())) }))
}

/// The final pane with a mask and the people of a file.
pub fn with_people(users: &str) -> Stage {
    let mut stage = Stage::new();
    stage.disk.people.push_back(came(users, None));
    stage.keys("<a-6>Campaign - acme - (.*)<f1><end><enter>users.json<enter>");
    stage
}

fn chosen(stage: &Stage) -> String {
    let line = stage.screen().lines().find(|line| line.contains('▸') && line.contains('@')).map(str::to_owned);
    line.unwrap_or_default()
}

#[test]
fn a_file_of_people_named_in_the_help_says_who_gets_in() {
    let stage = with_people(USERS);
    assert_eq!(stage.wizard.focus(), Stop::List(List::People));
    let screen = stage.screen();
    assert!(screen.contains("Get in if the groups exist: 2 of 4 people · 2 shut out"), "{screen}");
    assert!(screen.contains("People with a profile of Campaign: 4 of 5"), "{screen}");
    assert!(chosen(&stage).contains("j.doe@acme.example") && chosen(&stage).contains("no profile matches"), "{screen}");
    assert!(stage.help().contains("Mend its name in the Admin Console"), "{}", stage.help());
}

#[test]
fn who_is_shut_out_comes_first_and_keys_go_from_one_to_the_next() {
    let mut stage = with_people(USERS);
    stage.keys("<right>");
    assert!(chosen(&stage).contains("old@acme.example") && chosen(&stage).contains("disabled"), "{}", stage.screen());
    stage.keys("<right>");
    assert!(stage.help().contains("nobody further"), "{}", stage.help());
    stage.keys("<left><space>");
    assert!(stage.screen().contains("People: shut out, 2") && chosen(&stage).contains("j.doe"), "{}", stage.screen());
    stage.keys("<space>");
    assert!(stage.screen().contains("People: not known yet, 2"), "{}", stage.screen());
    stage.keys("<space>/REPORT");
    assert!(chosen(&stage).contains("n.new"), "a search looks into profiles too\n{}", stage.screen());
    stage.keys("<enter><enter>");
    assert!(stage.screen().contains("n.new@acme.example"), "Enter says all of the person\n{}", stage.screen());
}

#[test]
fn the_people_are_judged_again_as_the_mask_is_typed() {
    let mut stage = with_people(USERS);
    stage.keys("<s-tab><s-tab><c-u>Campaing - acme - (.*)");
    let screen = stage.screen();
    assert!(screen.contains("Get in if the groups exist: 1 of 4 people · 3 shut out"), "{screen}");
    assert!(screen.contains("+ People with a profile of Campaign"), "{screen}");
}

const SERVER: &str = "https://campaign.acme.example";

/// A session whose operators have these e-mail addresses.
fn session(emails: &[&str]) -> Answer {
    let operator = |(number, email): (usize, &&str)| CampaignOperator {
        name: format!("operator{number}"),
        email: (*email).to_owned(),
        active: true,
    };
    let group = |name: &str| OperatorGroup { name: name.to_owned(), label: name.to_owned() };
    let session = Session {
        server: None,
        login: "admin".to_owned(),
        rights: Rights::Admin,
        packages: Vec::new(),
        accounts: Ok(Vec::new()),
        groups: Ok(vec![group("admin"), group("report")]),
        operators: Ok(emails.iter().enumerate().map(operator).collect()),
        held: None,
    };
    Answer::Session(Box::new(MeasuredAsked::of(SERVER, Ok(session))))
}

#[test]
fn an_address_that_two_operators_have_shuts_out_and_is_told_with_the_users_in_every_language() {
    for language in LANGUAGES {
        let mut stage = Stage::new();
        stage.look.words = Words::new(language);
        let url = Some(SERVER.to_owned());
        let reach = Reach { network: true, local: false, url, login: Some("admin".to_owned()) };
        stage.wizard.measuring = ims_setup::wizard::measuring::Measuring::reaching(reach);
        stage.disk.world = vec![session(&["A.Roe@acme.example", "x@acme.example", "a.roe@acme.example", ""])];
        stage.disk.people.push_back(came(USERS, None));
        stage.keys("<a-6>Campaign - acme - (.*)<f1><end><enter>users.json<enter>");
        let shared = stage.look.words.text("people-short-shared-email");
        let of =
            |stage: &Stage| stage.screen().lines().find(|line| line.contains("a.roe@")).unwrap_or_default().to_owned();
        assert!(of(&stage).contains(&shared), "{}: {}", language.tag, stage.screen());
        stage.keys("<a-1>");
        let page = words(&stage);
        for (key, about) in [
            ("reason-shared-addresses", vec![("count", 1usize.into())]),
            ("reason-operators-without-address", vec![("count", 1usize.into()), ("of", 4usize.into())]),
        ] {
            let sentence: String = stage.look.words.with(key, &about).split_whitespace().collect();
            assert!(page.contains(&sentence), "{}: {sentence}\n{}", language.tag, stage.screen());
        }
        // Another session, and nobody is shut out by it any more.
        stage.disk.world = vec![session(&["a.roe@acme.example", "x@acme.example"])];
        stage.keys("<a-2><c-r>");
        assert!(!words(&stage).contains('⟨'));
        stage.keys("<a-6>");
        assert!(!stage.screen().contains(&shared), "{}: {}", language.tag, stage.screen());
    }
}

/// The page without its blanks and the ends of its lines.
fn words(stage: &Stage) -> String {
    let page = ims_setup::view::prerequisites::page(&stage.wizard, &stage.look, 56);
    page.lines
        .iter()
        .flat_map(|line| line.to_string().split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn where_nobody_is_known_the_people_are_no_stop() {
    let mut stage = Stage::new();
    stage.keys("<a-6><tab><tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver));
    stage.keys("<s-tab>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::Names));
}

fn asking() -> Stage {
    let mut stage = Stage::new();
    stage.wizard.measuring = ims_setup::wizard::measuring::Measuring::reaching(Reach {
        network: true,
        local: false,
        url: None,
        login: None,
    });
    stage.wizard.people.api = Some(Api::new("umapi-client", None));
    stage
}

#[test]
fn the_api_is_asked_once_the_organisation_is_typed_and_brings_the_profile_names_too() {
    let mut stage = asking();
    stage.disk.people.push_back(came(USERS, Some(GROUPS)));
    stage.wizard.answers.set_text(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
    stage.keys("<a-1>");
    assert_eq!(stage.disk.people_asked, 0, "nothing goes out before the account was begun");
    stage.keys("<a-4><a-6>Campaign - acme - (.*)");
    assert_eq!(stage.disk.people_asked, 1);
    let names: Vec<&str> = stage.wizard.names.all().iter().collect();
    assert_eq!(names, ["Campaign - acme - admin", "Campaing - acme - delivery", "Photoshop"]);
    assert!(
        stage.screen().contains("2 of 4 people"),
        "who has another product's profile is not meant\n{}",
        stage.screen()
    );
    stage.keys("x");
    let draft = stage.disk.draft.clone().expect("a draft");
    assert!(!draft.contains("delivery"), "what the API told is asked anew, and kept nowhere\n{draft}");
    // Another organisation is another people.
    stage.wizard.answers.set_text(Field::ImsOrganizationId, "1A1B2C3D4E5F60718293A4B5@AdobeOrg");
    stage.keys("<a-5>");
    assert_eq!(stage.disk.people_asked, 2);
    assert!(stage.wizard.names.all().is_empty() && stage.wizard.people.all().is_empty());
}

#[test]
fn another_imss_host_is_asked_about_first() {
    let mut stage = asking();
    stage.wizard.answers.set_text(Field::ImsServer, "https://ims.other.example");
    stage.wizard.answers.set_text(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
    stage.keys("<a-4><a-6><tab><tab>");
    assert!(stage.screen().contains("would go to ims.other.example"), "{}", stage.screen());
    stage.keys("<c-r><enter>");
    assert_eq!(stage.disk.people_asked, 0, "the safe answer is no");
    stage.keys("<c-r><right><enter>");
    assert_eq!(stage.disk.people_asked, 1);
}

#[test]
fn how_far_it_is_is_said_esc_stops_it_and_nobody_is_judged_from_a_part() {
    let mut stage = asking();
    stage.wizard.answers.set_text(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
    stage.keys("<a-4><a-6><tab><tab>");
    stage.feed(Msg::People { generation: 1, news: PeopleNews::Asking(Progress::Waiting { seconds: 7 }) });
    assert!(stage.screen().contains("asks to wait: 7 s; Esc stops"), "{}", stage.screen());
    stage.keys("<esc>");
    assert_eq!(stage.disk.people_stopped, 1);
    stage.feed(Msg::People { generation: 1, news: came(USERS, None) });
    assert!(stage.wizard.people.all().is_empty(), "a late answer is dropped");
    let screen = stage.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains("judged by an incomplete list. Ctrl-R begins anew."), "{}", stage.screen());
}

#[test]
fn a_refusal_stands_where_the_people_would_with_its_way_out() {
    let mut stage = asking();
    stage.disk.people.push_back(PeopleNews::Refused(Asked::Ims, Refusal::WrongSecret));
    stage.wizard.answers.set_text(Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
    stage.keys("<a-4><a-6><tab><tab>");
    assert!(stage.screen().contains("the secret is another one"), "{}", stage.screen());
}

#[test]
fn a_hundred_thousand_people_are_laid_out_by_the_rows_that_are_seen() {
    let mut users = String::from("{\"lastPage\":true,\"result\":\"success\",\"users\":[");
    for person in 0..100_000 {
        let separator = if person == 0 { "" } else { "," };
        let _ = write!(
            users,
            "{separator}{{\"email\":\"p{person}@acme.example\",\"groups\":[\"Campaign - acme - g{}\"]}}",
            person % 2_000
        );
    }
    users.push_str("]}");
    let mut stage = with_people(&users);
    stage.keys("<end>");
    let screen = stage.screen();
    assert!(screen.contains("p99999@acme.example") && screen.contains("100,000 of 100,000"), "{screen}");
    assert!(!screen.contains("p99970@acme.example"), "{screen}");
    assert!(screen.lines().filter(|line| line.contains("@acme.example")).count() >= 6, "{screen}");
    stage.keys("<home>/p54321@");
    assert!(chosen(&stage).contains("p54321@acme.example"), "{}", stage.screen());
}

#[test]
fn campaigns_own_groups_tell_who_really_gets_in() {
    let mut stage = with_people(USERS);
    stage.wizard.names.groups = Some(std::sync::Arc::new(["admin"].into_iter().collect()));
    stage.keys("<s-tab>");
    let screen = stage.screen();
    assert!(screen.contains("Get in: 1 of 4 people · 3 shut out"), "{screen}");
    stage.keys("<tab><end>");
    assert!(chosen(&stage).contains("✓ a.roe@acme.example") && chosen(&stage).contains("admin"), "{screen}");
    assert!(stage.help().contains("They get in"), "{}", stage.help());
}

#[test]
fn who_is_chosen_stays_chosen_when_campaigns_groups_come_late() {
    let mut stage = Stage::new();
    let url = Some(SERVER.to_owned());
    let reach = Reach { network: true, local: false, url, login: Some("admin".to_owned()) };
    stage.wizard.measuring = ims_setup::wizard::measuring::Measuring::reaching(reach);
    stage.disk.world = vec![session(&[])];
    stage.disk.people.push_back(came(USERS, None));
    stage.keys("<a-6>Campaign - acme - (.*)<f1><end><enter>users.json<enter><end>");
    assert!(chosen(&stage).contains("n.new@acme.example"), "{}", stage.screen());
    let before = stage.wizard.row(List::People);
    let mut late = session(&[]);
    if let Answer::Session(asked) = &mut late
        && let MeasuredAsked::Answered { answer, .. } = &mut **asked
    {
        answer.groups = Ok(vec![OperatorGroup { name: "admin".to_owned(), label: "admin".to_owned() }]);
    }
    stage.disk.world = vec![late];
    stage.keys("<a-2><c-r><a-6>");
    assert!(chosen(&stage).contains("n.new@acme.example"), "{}", stage.screen());
    assert_ne!(stage.wizard.row(List::People), before, "the group is unknown, so the person is out now");
}

#[test]
fn help_speaks_of_people_in_their_list() {
    let mut stage = with_people(USERS);
    stage.keys("<c-g>");
    let mut seen = stage.screen();
    stage.keys("<down><down><down><down><down><down><down><down>");
    seen += &stage.screen();
    for wanted in ["Next person shut out", "Show all people", "Read or ask for the people again"] {
        assert!(seen.contains(wanted), "{wanted}\n{seen}");
    }
    assert!(!seen.contains("missed name") && !seen.contains("Measure again"), "{seen}");
}
