//! Measuring beside the person: when something is asked, what a key does meanwhile, and what comes of the answers.

use crate::support::stage::Stage;
use ims_setup::campaign::measured::{
    Answer, Asked, ExternalAccount, Local, LocalInstance, OpenId, OperatorGroup, Pdump, Redir, Rights, ServerInfo,
    Session, Trouble, Wanted,
};
use ims_setup::setup::document;
use ims_setup::setup::evidence::{Evidence, Status};
use ims_setup::setup::field::Field;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::progress::Mark;

const SERVER: &str = "https://campaign.acme.example";
const IMS: &str = "https://ims-na1.adobelogin.com";

fn stage(reach: Reach, world: Vec<Answer>) -> Stage {
    let mut stage = Stage::new();
    stage.wizard.measuring = Measuring::reaching(reach);
    stage.disk.world = world;
    stage.feed(Msg::Resize(80, 24));
    stage
}

fn network() -> Reach {
    Reach { network: true, local: true, ..Reach::default() }
}

fn with_login() -> Reach {
    Reach { login: Some("admin".to_owned()), ..network() }
}

fn server(build: u32) -> Answer {
    Answer::Server(Asked::of(SERVER, Ok(Redir { status: "OK".to_owned(), build: Some(build), instance: None })))
}

fn silent(trouble: Trouble) -> Answer {
    Answer::Server(Asked::of(SERVER, Err(trouble)))
}

fn local() -> Answer {
    let instance = LocalInstance {
        name: "acme_mkt_prod".to_owned(),
        hosts: vec!["campaign.acme.example".to_owned(), "tracking.acme.example".to_owned()],
        masks: vec!["campaign.acme.example*".to_owned(), "tracking.acme.example*".to_owned()],
        native_logins: None,
    };
    Answer::Local(Box::new(Local {
        folder: Some("/usr/local/neolane/nl7".to_owned()),
        pdump: Some(Ok(Pdump { build: 9400, runs: true })),
        instances: vec![instance],
        ..Local::default()
    }))
}

fn session(is_admin: bool) -> Answer {
    let account = |name: &str, kind: &str| ExternalAccount {
        name: name.to_owned(),
        label: name.to_owned(),
        active: true,
        kind: kind.to_owned(),
    };
    let group = |name: &str| OperatorGroup { name: name.to_owned(), label: name.to_owned() };
    let session = Session {
        server: Some(ServerInfo { build: Some(9400), min_client_build: Some(9390), ..ServerInfo::default() }),
        login: "admin".to_owned(),
        rights: if is_admin { Rights::Admin } else { Rights::Operator },
        packages: Vec::new(),
        accounts: Ok(vec![account("Adobe_Experience_Cloud", "118"), account("routing", "3")]),
        groups: Ok(vec![group("admin"), group("delivery")]),
        operators: Ok(Vec::new()),
        held: None,
    };
    Answer::Session(Box::new(Asked::of(SERVER, Ok(session))))
}

fn servers_asked(stage: &Stage) -> Vec<&str> {
    stage.disk.asked.iter().filter_map(|wanted| wanted.server.as_deref()).collect()
}

/// The words of the page, however its lines are broken.
fn page(stage: &Stage) -> String {
    let screen = stage.screen();
    let lines = screen.lines().map(|line| line.chars().skip(20).collect::<String>());
    lines.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many questions the host was given.
fn asks(stage: &Stage) -> usize {
    stage.disk.asked.len()
}

#[test]
fn an_address_is_asked_once_it_is_valid_and_left_and_never_at_a_key() {
    let mut stage = stage(network(), vec![]);
    assert_eq!(stage.disk.asked, [Wanted { local: true, ..Wanted::default() }], "this machine, at once");
    stage.keys("<a-4>");
    assert_eq!(stage.disk.asked[1], Wanted { ims: Some(IMS.to_owned()), ..Wanted::default() }, "IMS, on its step");
    stage.keys("Campaign1<tab><tab><tab>https://campaign.acme.example");
    assert_eq!(stage.wizard.focus(), ims_setup::wizard::plan::Stop::Field(Field::CallbackServer));
    assert_eq!(servers_asked(&stage), Vec::<&str>::new());
    stage.keys("<tab>");
    assert_eq!(servers_asked(&stage), [SERVER]);
    stage.keys("<s-tab><tab>");
    assert_eq!(servers_asked(&stage), [SERVER], "the same address is not asked again");
    stage.keys("<s-tab>/nl<tab>");
    assert_eq!(servers_asked(&stage), [SERVER], "what is no address is not asked");
    stage.keys("<s-tab><bs><bs><bs>s<tab>");
    assert_eq!(servers_asked(&stage), [SERVER, "https://campaign.acme.examples"]);
}

#[test]
fn with_a_server_on_the_command_line_the_callback_is_not_asked() {
    let url = Some("https://other.acme.example".to_owned());
    let mut stage = stage(Reach { url, ..network() }, vec![]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab>");
    assert_eq!(servers_asked(&stage), ["https://other.acme.example"]);
}

#[test]
fn offline_nothing_but_this_machine_is_asked_and_the_key_says_why() {
    let mut stage = stage(Reach { local: false, ..Reach::default() }, vec![]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab><a-2><c-r>");
    assert_eq!(stage.disk.asked, []);
    assert!(stage.help().contains("--offline"), "{}", stage.help());
}

#[test]
fn measuring_is_shown_never_in_the_way_and_stopped_by_escape() {
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..network() }, vec![]);
    stage.keys("<a-2>");
    let screen = stage.screen();
    assert!(screen.lines().next().is_some_and(|head| head.contains("measuring")), "{screen}");
    assert!(screen.contains("Measuring: the server, this machine. Esc stops it."), "{screen}");
    assert!(!screen.contains("not asked"), "nothing is said of it before it was: {screen}");
    stage.keys("9400");
    assert_eq!(stage.wizard.answers.text(Field::ConsoleBuild), "9400");
    stage.keys("<f1><esc>");
    assert_eq!(stage.disk.stopped, 0, "the topmost thing is closed first");
    stage.keys("<esc>");
    assert_eq!(stage.disk.stopped, 1);
    assert!(!stage.screen().contains("Esc stops it"), "{}", stage.screen());
    stage.feed(Msg::Measured { generation: 1, answer: server(9399) });
    assert_eq!(stage.wizard.measuring.measured.server_builds(), [], "a late answer is dropped");
    assert!(page(&stage).contains("Not measured: it was stopped. Measure again."), "{}", stage.screen());
}

#[test]
fn an_answer_to_an_older_question_is_dropped() {
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..network() }, vec![]);
    stage.keys("<a-2><c-r>");
    assert_eq!(servers_asked(&stage), [SERVER], "what is under way is not asked again");
    stage.keys("<esc><c-r>");
    assert_eq!(servers_asked(&stage), [SERVER, SERVER]);
    let newest = u64::try_from(asks(&stage)).unwrap_or(0);
    stage.feed(Msg::Measured { generation: 1, answer: server(9399) });
    assert_eq!(stage.wizard.measuring.measured.server_builds(), []);
    stage.feed(Msg::Measured { generation: newest, answer: server(9400) });
    assert!(page(&stage).contains("campaign.acme.example answers, build 9400."), "{}", stage.screen());
    stage.feed(Msg::Measured { generation: newest, answer: server(9399) });
    assert!(page(&stage).contains("answers, build 9400."), "an answer is taken once");
}

#[test]
fn a_measured_build_answers_the_question_that_nobody_has_answered() {
    let mut stage = stage(network(), vec![local()]);
    stage.keys("<a-2>");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9400");
    stage.keys("9400<tab>");
    assert_eq!(stage.wizard.step_mark(ims_setup::wizard::plan::Step::Console), Some(Mark::Done));
    assert!(stage.screen().contains("build 9400 in /usr/local/neolane/nl7"), "{}", stage.screen());
    stage.keys("<c-u>9399<tab>");
    stage.keys("<a-2>");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9399", "what was typed is never changed");
    assert!(stage.help().contains("Measured was 9400."), "{}", stage.help());
    stage.keys("<c-f>");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9400");
}

#[test]
fn nobody_can_measure_a_console_and_nothing_says_so() {
    let mut stage = stage(network(), vec![local()]);
    stage.keys("<a-2><c-o>");
    assert!(!stage.screen().contains("measured"), "{}", stage.screen());
    stage.keys("<esc>9400<tab><c-o>");
    assert!(stage.screen().contains("measured"), "the server's is: {}", stage.screen());
    assert!(!stage.screen().contains("the console's build"), "what was measured beats it: {}", stage.screen());
    stage.keys("<esc>");
    assert!(page(&stage).contains("the console's build as typed, the server's as measured"), "{}", stage.screen());
}

#[test]
fn what_is_being_typed_is_measured_where_the_key_asks_for_it() {
    let mut stage = stage(with_login(), vec![]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<c-r>");
    assert_eq!(servers_asked(&stage), [SERVER]);
    assert!(page(&stage).contains("The password of admin goes to campaign.acme.example"), "{}", stage.screen());
}

#[test]
fn the_package_page_says_how_it_could_be_measured() {
    let mut stage = stage(network(), vec![]);
    stage.keys("<a-3>");
    assert!(stage.screen().contains("With --login the package is measured."), "{}", stage.screen());
    let mut stage = self::stage(with_login(), vec![session(true)]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab><a-3>");
    assert!(stage.screen().contains("Ctrl-R logs on as admin and measures it."), "{}", stage.screen());
    stage.wizard.measuring.measured.take(session(true));
    stage.keys("<a-5><end><up><up><enter>");
    assert!(stage.screen().contains("measured: passed"), "Review names the evidence: {}", stage.screen());
}

#[test]
fn what_was_measured_of_one_server_is_no_evidence_of_another() {
    let mut stage = stage(with_login(), vec![server(9400), session(true)]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab><a-3><c-r><right><enter>");
    let package = |stage: &Stage| stage.wizard.configuration().records.package;
    assert_eq!(package(&stage), (Status::Passed, Evidence::Measured));
    assert!(stage.wizard.names.groups.is_some() && stage.wizard.answers.text(Field::ServerBuild) == "9400");
    stage.disk.world.clear();
    stage.keys("<a-4><s-tab><c-u>https://other.acme.example<tab>");
    assert_eq!(package(&stage), (Status::Open, Evidence::None));
    assert!(stage.wizard.names.groups.is_none(), "the groups were the other server's");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "", "so was the build, which nobody had typed");
    let last = u64::try_from(asks(&stage)).unwrap_or(0);
    for generation in 0..last {
        stage.feed(Msg::Measured { generation, answer: session(true) });
    }
    assert_eq!(package(&stage), (Status::Open, Evidence::None), "a late answer of the other server is dropped");
}

#[test]
fn a_refused_password_goes_out_once_whatever_happens_to_the_address() {
    let refused = Answer::Session(Box::new(Asked::of(SERVER, Err(Trouble::WrongPassword))));
    let mut stage = stage(with_login(), vec![refused]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab><a-3><c-r><right><enter>");
    stage.keys("<c-r><a-4><s-tab><c-u>https://other.acme.example<tab><s-tab><c-u>https://campaign.acme.example<tab>");
    stage.keys("<a-3><c-r>");
    assert_eq!(stage.disk.asked.iter().filter(|wanted| wanted.session.is_some()).count(), 1);
}

#[test]
fn before_a_logon_has_its_answer_no_other_goes_out() {
    let sessions = |stage: &Stage| stage.disk.asked.iter().filter(|wanted| wanted.session.is_some()).count();
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..with_login() }, vec![]);
    assert_eq!(sessions(&stage), 1);
    stage.keys("<a-2><c-r><c-r><esc><c-r><esc><c-r>");
    assert_eq!(sessions(&stage), 1, "also not after Esc: it is still under way there");
    let refused = Answer::Session(Box::new(Asked::of(SERVER, Err(Trouble::WrongPassword))));
    stage.feed(Msg::Measured { generation: 1, answer: refused });
    stage.keys("<esc><c-r>");
    assert_eq!(sessions(&stage), 1, "a late refusal counts");
}

#[test]
fn leaving_a_field_asks_nothing_that_the_key_has_asked() {
    let mut stage = stage(network(), vec![]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab>");
    stage.keys("<s-tab><c-u>https://other.acme.example<c-r>");
    assert_eq!(servers_asked(&stage), [SERVER, "https://other.acme.example"], "though the old one is under way");
    stage.keys("<tab>");
    assert_eq!(servers_asked(&stage).len(), 2);
}

#[test]
fn a_build_that_was_put_in_goes_with_its_server_wherever_the_focus_is() {
    let mut stage = stage(network(), vec![server(9400)]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab><a-2><tab>");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9400");
    stage.disk.world.clear();
    stage.keys("<a-4><s-tab><c-u>https://other.acme.example<tab><a-2><a-5>");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "");
}

#[test]
fn a_build_that_was_put_in_follows_a_better_measurement() {
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..with_login() }, vec![server(9390)]);
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9390");
    stage.feed(Msg::Measured { generation: 1, answer: session(true) });
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "9400", "the session's is believed");
    assert_eq!(stage.wizard.findings(Field::ServerBuild), [], "nobody typed another");
}

#[test]
fn a_build_is_not_put_under_the_fingers() {
    let mut stage = stage(network(), vec![]);
    stage.keys("<a-2><tab>");
    stage.feed(Msg::Measured { generation: 1, answer: local() });
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "");
    stage.keys("94");
    assert_eq!(stage.wizard.answers.text(Field::ServerBuild), "94");
}

#[test]
fn the_machine_offers_its_hosts_and_instances() {
    let mut stage = stage(network(), vec![local()]);
    stage.keys("<a-4><tab><tab><tab><c-o>");
    let screen = stage.screen();
    let at = |text: &str| screen.find(text).unwrap_or_else(|| panic!("{text}: {screen}"));
    assert!(at("https://campaign.acme.example") < at("https://tracking.acme.example"));
    stage.keys("<enter><tab>0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab><c-o>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), SERVER);
    assert!(stage.screen().contains("campaign - acme_mkt_prod - (.*)"), "{}", stage.screen());
}

#[test]
fn a_server_that_gives_no_answer_is_told_at_its_field_and_keeps_nothing_from_being_written() {
    let trouble = Trouble::UntrustedCertificate { host: "campaign.acme.example".to_owned() };
    let mut stage = stage(network(), vec![silent(trouble)]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab>");
    assert_eq!(stage.wizard.mark(Field::CallbackServer), Mark::Warned);
    assert!(!page(&stage).contains("shows a certificate"), "news moves no row: {}", stage.screen());
    stage.keys("<tab>");
    assert!(page(&stage).contains("shows a certificate that no one this machine trusts"), "{}", stage.screen());
    assert!(!stage.wizard.hindrances().contains(&Field::CallbackServer));
    stage.keys("<a-2>");
    assert!(stage.screen().contains("--ca-file"), "the way out: {}", stage.screen());
}

#[test]
fn credentials_go_to_a_host_that_the_person_named_and_to_no_other() {
    let mut stage = stage(with_login(), vec![session(true)]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab>");
    assert!(stage.disk.asked.iter().all(|wanted| wanted.session.is_none()), "{:?}", stage.disk.asked);
    stage.keys("<a-3><c-r>");
    let asked = "The password of admin goes to campaign.acme.example, and nowhere else.";
    assert!(page(&stage).contains(asked), "{}", stage.screen());
    stage.keys("<esc>");
    assert!(stage.disk.asked.iter().all(|wanted| wanted.session.is_none()), "Esc is the safe answer");
    stage.keys("<c-r><right><enter>");
    let sent: Vec<_> = stage.disk.asked.iter().filter_map(|wanted| wanted.session.as_deref()).collect();
    assert_eq!(sent, [SERVER]);
    stage.keys("<a-4><s-tab><c-u>https://other.acme.example<tab>");
    let sent: Vec<_> = stage.disk.asked.iter().filter_map(|wanted| wanted.session.as_deref()).collect();
    assert_eq!(sent, [SERVER], "another host was never named");
}

#[test]
fn a_session_proves_the_package_and_feeds_the_mask_test() {
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..with_login() }, vec![session(true), local()]);
    stage.keys("<a-3>");
    assert!(stage.screen().contains("The package's account Adobe_Experience_Cloud is there."), "{}", stage.screen());
    assert_eq!(stage.wizard.step_mark(ims_setup::wizard::plan::Step::Package), Some(Mark::Done));
    stage.keys("<a-6>Campaign - acme - (.*)<tab>");
    stage.paste("Campaign - acme - admin\nCampaign - acme - delivry\n");
    let summary = stage.wizard.names.report.as_ref().map(|report| report.summary().unknown_groups);
    assert_eq!(summary, Some(Some(1)), "delivry is no group of this instance");
    let kept = stage.wizard.configuration().records;
    assert_eq!(kept.package, (Status::Passed, Evidence::Measured));
}

#[test]
fn a_list_read_without_admin_rights_makes_no_group_unknown() {
    let stage = stage(Reach { url: Some(SERVER.to_owned()), ..with_login() }, vec![session(false)]);
    assert!(stage.wizard.names.groups.is_none());
}

#[test]
fn what_was_measured_is_in_the_file_and_its_change_is_no_unfinished_business() {
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..with_login() }, vec![session(true), local()]);
    stage.keys("<a-2>9400<a-4>Campaign1<tab>s3cr3t-0123456789abcdef9f2c<tab><tab>https://campaign.acme.example<tab>");
    stage.keys(
        "0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>Campaign - acme - (.*)<tab><tab><tab>acme<c-s><c-s><right><enter>",
    );
    let file = stage.disk.file.clone().unwrap_or_default();
    let written = document::read_configuration(file.as_bytes()).expect("reads").configuration;
    let measured = (Status::Passed, Evidence::Measured);
    assert_eq!((written.records.console, written.records.package), (measured, measured));
    assert_eq!(written.text(Field::ServerBuild), "9400", "as measured, nobody typed it");
    assert!(stage.wizard.is_finished());
    stage.wizard.measuring = Measuring::reaching(Reach::default());
    assert!(stage.wizard.is_finished(), "another hour or machine may measure less");
    let read = document::read_configuration(file.as_bytes()).expect("reads").into_answers();
    assert!(!read.confirmed(Field::Package), "what was measured is no one's word");
}

#[test]
fn an_ims_server_that_answers_for_another_is_told() {
    let other = OpenId { issuer: "https://login.acme.example".to_owned(), ..OpenId::default() };
    let mut stage = stage(network(), vec![Answer::Ims(Asked::of(IMS, Ok(other)))]);
    stage.keys("<a-4>");
    let measured = &stage.wizard.measuring.measured;
    let check = ims_setup::setup::verdict::ims_server(IMS, &[], measured);
    assert_eq!(check.status, Status::Failed);
}

#[test]
fn a_servers_own_words_reach_the_screen_as_text() {
    let text = "down\u{1b}[2J\u{9b}31m\u{202e}for maintenance\r\n".to_owned();
    let mut stage = stage(network(), vec![silent(Trouble::Fault { code: None, text })]);
    stage.keys("<a-4>Campaign1<tab><tab><tab>https://campaign.acme.example<tab><a-2>");
    let screen = stage.screen();
    assert!(screen.contains("down\\u{1B}[2J"), "{screen}");
    assert!(!screen.chars().any(|c| c != '\n' && ims_setup::base::hidden::is_hidden(c)), "{screen:?}");
}

#[test]
fn whatever_was_measured_the_end_of_the_page_can_be_reached() {
    let trouble = Trouble::UntrustedCertificate { host: "campaign.acme.example".to_owned() };
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..network() }, vec![silent(trouble), local()]);
    stage.keys("<a-2><tab>");
    assert!(page(&stage).contains("WebView2 runtime."), "{}", stage.screen());
    let mut stage = Stage::new();
    stage.wizard.measuring = Measuring::reaching(Reach { url: Some(SERVER.to_owned()), ..with_login() });
    stage.disk.world = vec![without_accounts(), local()];
    stage.feed(Msg::Resize(80, 24));
    stage.keys("<a-3>");
    assert!(page(&stage).contains("it is not installed."), "{}", stage.screen());
    assert!(page(&stage).contains("Try it before production."), "{}", stage.screen());
}

/// A session of an operator with admin rights who sees no account of the package.
fn without_accounts() -> Answer {
    match session(true) {
        Answer::Session(session) => match *session {
            Asked::Answered { of, answer } => {
                let answer = Session { accounts: Ok(Vec::new()), ..answer };
                Answer::Session(Box::new(Asked::Answered { of, answer }))
            }
            other => Answer::Session(Box::new(other)),
        },
        other => other,
    }
}

#[test]
fn review_says_where_to_look_though_nothing_keeps_the_file_from_being_written() {
    let mut stage = stage(Reach { url: Some(SERVER.to_owned()), ..with_login() }, vec![without_accounts(), local()]);
    stage.keys("<a-2>9400<a-4>Campaign1<tab>s3cr3t-0123456789abcdef9f2c<tab><tab>https://campaign.acme.example<tab>");
    stage.keys("0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>Campaign - tenant_id - (.*)<tab><tab><tab>acme<a-5>");
    stage.keys("<c-s>");
    assert!(
        stage.wizard.reviewed_field() == Some(Field::AssociationMask)
            && stage.help().contains("A placeholder was left in"),
        "{}",
        stage.help()
    );
    stage.keys("<enter><c-u>Campaign - acme - (.*)<enter>");
    assert!(stage.screen().contains("Complete, but look at step 3."), "{}", stage.screen());
}

#[test]
fn a_refused_password_is_asked_for_when_the_person_measures_and_sent_once() {
    let refused = Asked::of(SERVER, Err(Trouble::WrongPassword));
    let reach = Reach { url: Some(SERVER.to_owned()), ..with_login() };
    let mut stage = stage(reach, vec![Answer::Session(Box::new(refused))]);
    stage.keys("<a-3><space>");
    let asked = |stage: &Stage| stage.disk.asked.iter().filter(|wanted| wanted.session.is_some()).count();
    assert_eq!(asked(&stage), 1);
    let package = stage.wizard.configuration().records.package;
    assert_eq!(package, (Status::Warned, Evidence::Confirmed), "a yes hides no session that was refused");
    stage.keys("<c-r>");
    assert!(stage.screen().contains("Password of admin on"), "{}", stage.screen());
    stage.keys("s3cr3t-typed");
    assert!(!stage.screen().contains("s3cr3t"), "{}", stage.screen());
    assert_eq!((asked(&stage), stage.disk.passwords.len()), (1, 0), "nothing goes out before Enter");
    stage.keys("<enter>");
    assert_eq!((asked(&stage), stage.disk.passwords.as_slice()), (2, &["s3cr3t-typed".to_owned()][..]));
    stage.keys("<c-r><esc>");
    assert_eq!(asked(&stage), 2, "refused again, and not sent by itself");
    assert!(!stage.disk.draft.clone().unwrap_or_default().contains("s3cr3t"));
}

#[test]
fn a_server_that_falls_silent_takes_back_nothing_that_it_told() {
    let named = Reach { url: Some(SERVER.to_owned()), ..with_login() };
    let mut stage = stage(named, vec![session(true)]);
    stage.keys("<a-3>");
    let measured = "account Adobe_Experience_Cloud is there. Measured:";
    assert!(page(&stage).contains(measured), "{}", stage.screen());
    let lost = || Trouble::Unreachable { host: "campaign.acme.example".to_owned() };
    stage.disk.world = vec![Answer::Session(Box::new(Asked::of(SERVER, Err(lost()))))];
    stage.keys("<c-r>");
    assert!(
        stage.help().replace("\n ", " ").contains("What was measured before still stands here."),
        "{}",
        stage.help()
    );
    assert!(page(&stage).contains(measured), "{}", stage.screen());
    // Who refuses has answered.
    stage.disk.world = vec![Answer::Session(Box::new(Asked::of(SERVER, Err(Trouble::WrongPassword))))];
    stage.keys("x<c-r>");
    assert!(!page(&stage).contains(measured), "{}", stage.screen());
}

#[test]
fn a_line_that_is_down_makes_no_written_file_unwritten() {
    let mut stage = stage(network(), vec![]);
    stage.keys("<a-3><space>");
    stage.paste(super::walk_review::MAIL).keys("<enter>");
    stage.wizard.answers.set_text(Field::CallbackServer, SERVER.to_owned());
    stage.wizard.answers.set_text(Field::AssociationMask, "Campaign - acme - (.*)".to_owned());
    stage.keys("<a-5><c-s><right><enter>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    let trouble = Trouble::Unreachable { host: "campaign.acme.example".to_owned() };
    stage.wizard.measuring.measured.session = Asked::of(SERVER, Err(trouble));
    stage.keys("<a-3><a-5>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    stage.keys("<a-3> ");
    assert!(!stage.wizard.is_finished(), "that it was confirmed is an answer: {}", stage.screen());
}
