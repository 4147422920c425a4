//! Sure at two in the morning: what somebody else did to the file is told and lost by no key, one question is enough, and no
//! key that is pressed twice, and nothing that comes late, answers or moves what nobody has read.

use super::walk_questions::{change, complete, key_line, written};
use super::walk_review::faulty;
use crate::support::stage::Stage;
use ims_setup::base::key::{Code, Key};
use ims_setup::campaign::measured::{Answer, Asked, SignInAnswer};
use ims_setup::campaign::measured::{CallbackAnswer, ClientAnswer, HeldAccount, Rights, ScopeAnswer, Session};
use ims_setup::host::files::Digest;
use ims_setup::setup::answers::Answers;
use ims_setup::setup::document;
use ims_setup::setup::field::Field;
use ims_setup::wizard::Wizard;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::{Effect, Leaving, Msg, OnDisk, Order, Receipt, Task};
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{List, Step, Stop};
use ims_setup::wizard::rows::{Need, Row};
use ims_setup::wizard::target::Target;
use ims_setup::wizard::update::update;

/// What somebody else makes of the file.
fn by_another(stage: &mut Stage, from: &str, to: &str) {
    let file = stage.disk.file.clone().expect("is written");
    assert!(file.contains(from), "{file}");
    stage.disk.file = Some(file.replace(from, to));
}

/// The names of the questions that a write asks one after the other, each answered with yes.
fn asked(stage: &mut Stage) -> Vec<&'static str> {
    let mut names = Vec::new();
    stage.keys("<c-s>");
    while let Some(Open::Question { question, .. }) = stage.wizard.open.last() {
        names.push(question.name());
        stage.keys("<right><right><right><enter>");
    }
    names
}

/// The wizard over a file that stands at the output's place already.
fn over(file: &str) -> Stage {
    let read = document::read_configuration(file.as_bytes());
    let answers = read.map_or_else(|_| Answers::new("prod"), |read| read.configuration.into_answers());
    let mut stage = Stage::with(Wizard::new(answers, "/srv/prod.ims.yaml".into(), "2026-11-21"));
    stage.disk.file = Some(file.to_owned());
    stage.disk.secret = Some("p8e-7hG9kk20LMNOPQRS9f2c\n".to_owned());
    stage.wizard.answers.secret_there = true;
    stage.feed(Msg::Go(Step::Review, Stop::List(List::Rows)));
    stage.wizard.begin_from_disk();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage
}

#[test]
fn a_write_over_a_file_that_had_faults_asks_once_and_tells_both() {
    let file = written().disk.file.expect("is written");
    let faulty = file.replace("https://campaign.acme.example", "http://campaign.acme.example");
    let mut stage = over(&faulty);
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::CallbackServer)));
    stage.keys("<c-f><a-5>");
    assert_eq!(asked(&mut stage), [""; 0], "it is one's own file, and its mask stays: {}", stage.screen());
    assert!(stage.disk.file.as_deref().is_some_and(|file| file.contains("https://campaign")), "{}", stage.screen());

    let mut stage = complete();
    stage.disk.file = Some("hello: world\n".to_owned());
    stage.keys("<a-4><a-5><c-s>");
    let screen = stage.screen();
    assert!(screen.contains("Replace a file that is no configuration?"), "{screen}");
    assert!(screen.contains("Who gets in: not tested"), "both are told: {screen}");
    assert!(screen.contains("Line 1, column 1"), "and what is wrong with it: {screen}");
    stage.keys("<right><enter>");
    assert!(stage.wizard.open.is_empty() && stage.wizard.is_finished(), "one question: {}", stage.screen());
}

#[test]
fn whatever_is_replaced_is_asked_about_once() {
    type Change = fn(&mut Stage);
    let cases: [(Change, &[&str]); 5] = [
        (|stage| stage.disk.file = None, &["lock-out"]),
        (|stage| stage.disk.file = Some("x: 1\n".to_owned()), &["replace-foreign"]),
        (|stage| by_another(stage, "tenant: acme", "tenant: acme2"), &["replace-changed"]),
        (|stage| by_another(stage, "version: 1", "# mine\nversion: 1"), &["lock-out"]),
        (
            |stage| {
                stage.wizard.answers.secret_there = true;
                stage.disk.secret = Some("another-one-of-an-earlier-try\n".to_owned());
            },
            &["replace-secret-file"],
        ),
    ];
    for (number, (change_it, names)) in cases.into_iter().enumerate() {
        let mut stage = if number == 4 { complete() } else { written() };
        if number < 4 {
            // Another mask than the file's: nobody knows whom it lets in.
            stage.feed(Msg::Go(Step::Account, Stop::Field(Field::AssociationMask)));
            stage.keys("<c-u>").paste("Campaign - acme2 - (.*)");
        }
        change_it(&mut stage);
        stage.keys("<a-5>");
        // What was agreed to of the first mask is not of this one.
        stage.wizard.agreed = None;
        assert_eq!(asked(&mut stage), names, "{number}\n{}", stage.screen());
        assert!(stage.wizard.is_finished(), "{number}\n{}", stage.screen());
    }
}

#[test]
fn what_somebody_else_changed_is_told_value_by_value_and_lost_by_no_key() {
    let mut stage = written();
    change(&mut stage, Field::Label, '2');
    by_another(&mut stage, "tenant: acme", "tenant: acme2");
    stage.keys("<a-5>");
    let screen = stage.screen();
    assert_eq!(stage.wizard.target(), Target::Changed);
    assert!(screen.contains("Changed by someone else: 2 values differ. Ctrl-S asks."), "{screen}");
    assert!(key_line(&stage).contains("write\u{2026}"), "it asks: {}", key_line(&stage));
    stage.keys("<c-s>");
    let screen = stage.screen();
    for said in [
        "Replace what somebody else wrote?",
        "MAC \u{2192} MAC2",
        "acme2 \u{2192} acme",
        "Changed there, not here",
        "Not now",
    ] {
        assert!(screen.contains(said), "{said}\n{screen}");
    }
    let theirs = stage.disk.file.clone();
    for keys in ["<enter>", "<esc>", "<c-s><esc>", "<right><right><enter>"] {
        if stage.wizard.open.is_empty() {
            stage.keys("<a-5><c-s>");
        }
        stage.keys(keys);
        assert_eq!(stage.disk.file, theirs, "{keys}");
        assert_eq!(stage.wizard.answers.text(Field::Label), "MAC2", "{keys}");
        assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme", "{keys}");
    }
    // The last of them looked at the difference.
    assert_eq!(stage.wizard.focus(), Stop::List(List::Preview), "{}", stage.screen());
    assert!(stage.help().contains("Nothing is written by looking"), "{}", stage.help());
    assert!(stage.screen().contains("\u{25b8} -   label: MAC"), "at its first line: {}", stage.screen());
    // Theirs is taken over, what was changed here stays, and one key leads back.
    stage.keys("<c-s><right><enter>");
    assert_eq!(stage.disk.file, theirs);
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme2");
    assert_eq!(stage.wizard.answers.text(Field::Label), "MAC2");
    assert!(stage.help().contains("1 value taken over from the file"), "{}", stage.help());
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme");
    stage.keys("<c-x><c-s>");
    let file = stage.disk.file.clone().unwrap_or_default();
    assert!(stage.wizard.open.is_empty(), "nothing of theirs is lost by it: {}", stage.screen());
    assert!(file.contains("tenant: acme2") && file.contains("label: MAC2"), "{file}");
}

#[test]
fn mine_is_written_over_theirs_only_by_its_own_button() {
    let mut stage = written();
    by_another(&mut stage, "tenant: acme", "tenant: acme2");
    stage.keys("<a-5><c-s><right><right><right><enter>");
    assert!(stage.disk.file.as_deref().is_some_and(|file| file.contains("tenant: acme\n")), "{}", stage.screen());
    assert!(stage.wizard.is_finished());
}

#[test]
fn a_comment_of_somebody_else_is_no_change_and_stays() {
    let mut stage = written();
    by_another(&mut stage, "version: 1", "# checked by Anna\nversion: 1");
    stage.keys("<a-5>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    assert_eq!(stage.wizard.leaving(), Leaving::Finished);
    change(&mut stage, Field::Label, '2');
    stage.keys("<a-5><c-s>");
    assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
    let file = stage.disk.file.clone().unwrap_or_default();
    assert!(file.contains("# checked by Anna") && file.contains("label: MAC2"), "{file}");
}

#[test]
fn a_file_that_is_gone_or_broken_is_told_on_review_and_on_coming_back() {
    let cases: [(Option<&str>, Target, &str, &str); 2] = [
        (None, Target::Gone, "The file is no longer there.", "the written file is no longer there"),
        (Some("}{"), Target::Broken, "The file is no configuration any more.", "the file is no configuration any more"),
    ];
    for (file, target, on_review, back) in cases {
        let mut stage = written();
        stage.disk.file = file.map(str::to_owned);
        stage.keys("<a-4><a-5>");
        assert_eq!(stage.wizard.target(), target);
        assert!(stage.screen().contains(on_review), "{}", stage.screen());
        assert_eq!(stage.wizard.leaving(), Leaving::Kept, "what it held is only here now");
        let mut stage = stage.again();
        stage.wizard.welcome_back(3);
        assert!(stage.help().replace("\n ", " ").contains(back), "{}", stage.help());
    }
    let mut stage = written();
    by_another(&mut stage, "tenant: acme", "tenant: acme2");
    let mut stage = stage.again();
    stage.wizard.welcome_back(3);
    assert!(stage.help().contains("the file was changed by someone else"), "{}", stage.help());
}

#[test]
fn a_second_press_takes_the_tick_back_and_answers_nothing_unread() {
    let mut stage = complete();
    stage.keys("<home>");
    let chosen = stage.wizard.review_row();
    let Some(Row::Field(field)) = chosen else { panic!("{}", stage.screen()) };
    let before = stage.wizard.answers.clone();
    stage.keys(" ");
    assert!(stage.wizard.answers.confirmed(field));
    assert_eq!(stage.wizard.review_row(), chosen, "{}", stage.screen());
    assert!(
        key_line(&stage).contains("Enter \u{2192}") && key_line(&stage).contains("Space untick"),
        "{}",
        key_line(&stage)
    );
    stage.keys(" ");
    assert_eq!(*stage.wizard.answers, before, "a second press takes it back");
    stage.keys(" <enter>");
    assert_ne!(stage.wizard.review_row(), chosen, "Enter goes on: {}", stage.screen());
    let row = stage.wizard.review_row();
    stage.keys(" <down>");
    assert_ne!(stage.wizard.review_row(), row, "Down goes on too");
}

#[test]
fn a_second_press_of_a_repair_mends_nothing_unread() {
    let mut stage = faulty();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsOrganizationId)));
    stage.keys("<c-u>").paste("0a1b2c3d4e5f60718293a4b5@adobeorg").keys("<c-s>");
    let (callback, row) = (Field::CallbackServer, stage.wizard.review_row());
    let organization = stage.wizard.answers.text(Field::ImsOrganizationId).to_owned();
    assert_eq!(row, Some(Row::Field(callback)));
    stage.keys("<c-f><c-f>");
    assert_eq!(stage.wizard.answers.text(callback), "https://campaign.acme.example");
    assert_eq!(stage.wizard.answers.text(Field::ImsOrganizationId), organization);
    assert_eq!(stage.wizard.review_row(), row);
    stage.keys("<enter>");
    assert_ne!(stage.wizard.review_row(), row, "{}", stage.screen());
}

#[test]
fn a_measurement_that_comes_late_moves_no_row_of_review() {
    let mut stage = complete();
    stage.wizard.measuring = Measuring::reaching(Reach { network: true, ..Reach::default() });
    stage.keys("<end>");
    let (before, chosen) = (stage.wizard.review_rows(), stage.wizard.review_row());
    let of = ims_setup::setup::sign_in::question(&stage.wizard.answers).expect("can be asked");
    let (client, callback, scope) = (
        ClientAnswer::Unknown,
        CallbackAnswer::Elsewhere { to: "https://other.acme.example".to_owned() },
        ScopeAnswer::Granted,
    );
    let answer = SignInAnswer { of, client, callback, scope, unclear: None };
    stage.wizard.measuring.measured.sign_in = Asked::of("https://ims-na1.adobelogin.com", Ok(answer));
    stage.wizard.answers.set_text(Field::ServerBuild, "9400".to_owned());
    stage.feed(Msg::Resize(80, 24));
    assert_eq!((stage.wizard.review_rows(), stage.wizard.review_row()), (before, chosen), "{}", stage.screen());
    assert!(stage.help().contains("IMS has answered"), "{}", stage.help());
    stage.keys("<up>");
    assert!(stage.wizard.review_rows().iter().any(|row| matches!(row, Row::Answer(_))), "{}", stage.screen());
}

/// What a session tells: an account that holds another mask.
fn session() -> Answer {
    let named =
        [("@name", "Adobe_Experience_Cloud"), ("@label", "MAC"), ("@active", "1"), ("@m", "Campaign - acme -(.*)")];
    let values = named.map(|(path, value)| (path.to_owned(), value.to_owned())).to_vec();
    let held = HeldAccount { values, labels: Vec::new() };
    let session = Session {
        server: None,
        login: "admin".to_owned(),
        rights: Rights::Admin,
        packages: Vec::new(),
        accounts: Ok(Vec::new()),
        groups: Ok(Vec::new()),
        operators: Ok(Vec::new()),
        held: Some(held),
    };
    Answer::Session(Box::new(Asked::of("https://campaign.acme.example", Ok(session))))
}

fn with_login(mut stage: Stage) -> Stage {
    let url = Some("https://campaign.acme.example".to_owned());
    let reach = Reach { network: true, url, login: Some("admin".to_owned()), ..Reach::default() };
    stage.wizard.measuring = Measuring::reaching(reach);
    stage.disk.world = vec![session()];
    stage.feed(Msg::Resize(80, 24));
    stage
}

#[test]
fn a_comparison_that_comes_late_leaves_the_chosen_row_of_the_hand_over_where_it_is() {
    let mut stage = with_login(written());
    stage.feed(Msg::Go(Step::Mask, Stop::List(List::HandOver)));
    stage.keys("<home><down>");
    let row = stage.wizard.row(List::HandOver);
    stage.keys("<c-r>");
    assert!(stage.help().contains("1 different"), "{}", stage.help());
    assert_eq!(stage.wizard.row(List::HandOver), row, "{}", stage.screen());
}

#[test]
fn on_the_form_ctrl_r_compares_with_campaign_and_is_offered_only_where_it_can() {
    let mut stage = with_login(written());
    for field in [Field::Label, Field::Tenant, Field::AssociationMask, Field::ImsServer] {
        stage.feed(Msg::Go(Step::Account, Stop::Field(field)));
        assert!(key_line(&stage).contains("Ctrl-R compare again"), "{field:?}: {}", key_line(&stage));
    }
    stage.keys("<c-r>");
    assert!(stage.help().contains("Compared again.") && stage.help().contains("1 different"), "{}", stage.help());
    let mut stage = written();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    assert!(!key_line(&stage).contains("Ctrl-R"), "{}", key_line(&stage));
}

#[test]
fn an_address_that_stands_in_its_field_already_is_offered_to_be_emptied_and_nothing_else() {
    for (address, there) in [
        ("https://campaign.acme.example", "https://campaign.acme.example"),
        ("https://campaign.acme.example/", "https://campaign.acme.example"),
    ] {
        let mut stage = complete();
        assert_eq!(stage.wizard.answers.text(Field::CallbackServer), there);
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ProductContext)));
        stage.keys("<c-u>").paste(address);
        if !stage.help().contains("Ctrl-F") {
            stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Tenant)));
            stage.keys("<c-u>").paste(address);
        }
        let field = stage.wizard.focused_field().expect("a field");
        assert!(stage.help().contains("Ctrl-F empties this field"), "{}", stage.help());
        assert!(key_line(&stage).starts_with(" Ctrl-F empties this field"), "{}", key_line(&stage));
        stage.keys("<c-f>");
        assert_eq!(stage.wizard.answers.text(field), "");
        assert_eq!(stage.wizard.answers.text(Field::CallbackServer), there);
        assert!(stage.help().contains("Emptied"), "{}", stage.help());
        stage.keys("<c-_>");
        assert_eq!(stage.wizard.answers.text(field), address);
    }
}

#[test]
fn a_blank_that_differs_is_seen_wherever_both_values_are_shown() {
    for (theirs, seen) in
        [("\"acme \"", "acme\u{2423}"), ("\"ac\u{a0}me\"", "ac\\u{A0}me"), ("\"a  cme\"", "a\u{2423}\u{2423}cme")]
    {
        let mut stage = written();
        by_another(&mut stage, "tenant: acme", &format!("tenant: {theirs}"));
        stage.keys("<a-5>");
        assert!(stage.screen().contains(&format!("{seen} \u{2192} acme")), "{}", stage.screen());
        stage.keys("<c-s>");
        assert!(stage.screen().contains(&format!("{seen} \u{2192} acme")), "{}", stage.screen());
    }
    let mut stage = with_login(written());
    let Answer::Session(asked) = session() else { unreachable!() };
    let mut held = asked.answer().cloned().expect("answers");
    held.held = Some(HeldAccount {
        values: vec![("@m".to_owned(), "Campaign - acme - (.*)\u{a0}".to_owned())],
        labels: Vec::new(),
    });
    stage.disk.world = vec![Answer::Session(Box::new(Asked::of("https://campaign.acme.example", Ok(held))))];
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::AssociationMask)));
    stage.keys("<c-r>x<bs>");
    assert!(stage.screen().contains("Campaign - acme - (.*)\\u{A0}"), "under the field: {}", stage.screen());
}

#[test]
fn a_key_that_writes_answers_no_open_question() {
    let mut stage = complete();
    stage.disk.file = Some("x: 1\n".to_owned());
    stage.keys("<a-4><a-5><c-s>");
    let question = |stage: &Stage| match stage.wizard.open.last() {
        Some(Open::Question { question, .. }) => Some(question.name()),
        _ => None,
    };
    assert_eq!(question(&stage), Some("replace-foreign"));
    stage.keys("<c-s>");
    assert_eq!(question(&stage), Some("replace-foreign"));
    assert!(stage.help().contains("means nothing here") && !stage.help().contains("Kept"), "{}", stage.help());
    assert!(matches!(stage.wizard.on_disk, OnDisk::Foreign { .. }));
}

#[test]
fn the_fields_of_the_console_step_stay_where_they_are() {
    for (columns, rows) in [(80, 24), (60, 20)] {
        let mut stage = Stage::new().sized(columns, rows);
        let place = |stage: &Stage, text: &str| {
            let screen = stage.screen();
            screen.lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}\n{screen}"))
        };
        stage.keys("<a-2>9399");
        let label = "Application server";
        let at = place(&stage, label);
        stage.keys("<tab>");
        assert_eq!(place(&stage, label), at, "{}", stage.screen());
        stage.keys("9400");
        assert_eq!(place(&stage, label), at, "{}", stage.screen());
        stage.keys("<up>");
        assert_eq!(place(&stage, label), at, "{}", stage.screen());
    }
}

#[test]
fn words_that_are_typed_on_a_tick_box_tick_nothing() {
    let mut stage = Stage::new();
    stage.keys("m").keys("y").keys(" ").keys("v").keys("a").keys("r").keys(" ");
    assert!(!stage.wizard.answers.confirmed(Field::Organization), "{}", stage.screen());
    assert!(stage.help().contains("nothing was changed"), "{}", stage.help());
    stage.keys(" ");
    assert!(stage.wizard.answers.confirmed(Field::Organization), "the next one does: {}", stage.screen());
    stage.keys("x<tab> ");
    assert!(stage.wizard.answers.confirmed(Field::Users), "a key between them is no typing");
}

#[test]
fn a_mask_that_shuts_out_everybody_has_no_tick_and_says_so() {
    let mut stage = Stage::new();
    let names = ["Campaign - acme - admin", "Campaign - acme - delivery", "Campaign - acme - report"];
    stage.wizard.names.set(std::sync::Arc::new(ims_setup::names::Names::from_iter(names)), None);
    stage.keys("<a-6>").paste("Foo (.*)");
    let row = stage.screen().lines().find(|line| line.contains("Foo (.*)")).unwrap_or_default().to_owned();
    assert!(row.contains("\u{2717} Association mask"), "{row}");
    assert!(stage.help().contains("Ctrl-O proposes masks"), "{}", stage.help());
    stage.keys("<c-o><enter>");
    let row = stage.screen().lines().find(|line| line.contains("Association mask")).unwrap_or_default().to_owned();
    assert!(row.contains("\u{2713}"), "{}", stage.screen());
}

#[test]
fn after_the_last_value_one_more_enter_opens_no_mail() {
    let mut stage = written();
    stage.feed(Msg::Go(Step::Mask, Stop::List(List::HandOver)));
    stage.keys("<home><right>");
    for _ in 0..stage.wizard.hand_over_rows().len() {
        stage.keys("<enter>");
    }
    assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
    stage.keys("<enter>");
    assert!(!matches!(stage.wizard.open.last(), Some(Open::Mail)), "{}", stage.screen());
}

/// The write of `stage`, which a slow disk has not done yet.
fn under_way(stage: &mut Stage) -> Order {
    // It asks first, since no profile was tried.
    stage.keys("<c-s><right>");
    let mut effects = update(&mut stage.wizard, Msg::Key(Key::new(Code::Enter)));
    while !effects.is_empty() {
        let mut next = Vec::new();
        for effect in effects {
            match effect {
                Effect::Host(Task::Look(_)) => next.extend(update(&mut stage.wizard, Msg::Looked(OnDisk::Absent))),
                Effect::Host(Task::Write(order)) => return *order,
                _ => {}
            }
        }
        effects = next;
    }
    panic!("nothing is written: {}", stage.screen());
}

#[test]
fn what_is_typed_while_the_disk_is_slow_does_not_count_as_written() {
    let mut stage = complete();
    stage.keys("<a-5>");
    let order = under_way(&mut stage);
    assert!(stage.screen().contains("writing"), "{}", stage.screen());
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::ImsClientId)));
    stage.keys("9");
    let written = Receipt { digest: Digest::of(order.text.as_bytes()).to_string(), notes: Vec::new() };
    stage.disk.file = Some(order.text);
    stage.feed(Msg::Written(Ok(written)));
    assert!(stage.help().contains("Written: /srv/prod.ims.yaml"), "{}", stage.help());
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsClientId), "nobody is led away from what is typed");
    assert!(stage.screen().lines().next().is_some_and(|head| !head.contains("written")), "{}", stage.screen());
    assert_eq!(stage.wizard.changed_fields(), [Field::ImsClientId]);
    stage.keys("<bs>");
    assert!(stage.screen().lines().next().is_some_and(|head| head.contains("file written")), "{}", stage.screen());
}

#[test]
fn what_is_taken_over_stands_among_the_rows_with_what_it_brings() {
    let mut stage = written();
    by_another(&mut stage, "tenant: acme", "tenant: globex");
    stage.keys("<a-5><c-s><right><right><enter>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::Preview), "looks at the difference: {}", stage.screen());
    stage.keys("<end><c-s><right><enter>");
    assert!(stage.help().contains("1 value taken over from the file"), "{}", stage.help());
    let screen = stage.screen();
    assert_eq!(stage.wizard.focus(), Stop::List(List::Rows), "{screen}");
    assert!(screen.contains("\u{25b8}  [ Written ]"), "the focus is seen\n{screen}");
    assert!(screen.contains("! Association mask"), "globex is not in the mask\n{screen}");
    let unproven = stage.wizard.shown_needing(Need::Seen).len();
    assert!(screen.contains(&format!("{unproven} unproven")), "each of them has its row\n{screen}");
}

#[test]
fn whoever_comes_back_to_review_stands_on_its_rows() {
    let mut stage = written();
    stage.keys("<a-5><tab><down><down>");
    assert_eq!(stage.wizard.focus(), Stop::List(List::Preview));
    stage.keys("<a-4>");
    change(&mut stage, Field::Label, '2');
    by_another(&mut stage, "tenant: acme", "tenant: globex");
    stage.keys("<a-5>");
    let screen = stage.screen();
    assert_eq!(stage.wizard.focus(), Stop::List(List::Rows), "{screen}");
    assert!(screen.contains("Changed by someone else: 2 values differ. Ctrl-S asks."), "{screen}");
}

#[test]
fn the_file_of_another_instance_is_told_and_asked_about_before_it_is_replaced() {
    let file = written().disk.file.expect("is written");
    let mut stage = complete();
    stage.disk.file = Some(file.replace("instance: prod", "instance: stage").replace("\"prod\"", "\"stage\""));
    stage.keys("<a-4><a-5>");
    let screen = stage.screen();
    assert!(screen.contains("Of another instance: stage. Ctrl-S asks."), "{screen}");
    assert!(screen.contains("stage \u{2192} prod"), "{screen}");
    stage.keys("<c-s>");
    let screen = stage.screen();
    assert!(screen.contains("Replace the file of another instance?"), "{screen}");
    assert!(screen.contains("is the configuration of stage, not of"), "{screen}");
    stage.keys("<enter>");
    assert!(
        stage.disk.file.as_deref().is_some_and(|file| file.contains("instance: stage")),
        "the safe answer is first"
    );
    stage.keys("<c-s><right><right><enter>");
    let file = stage.disk.file.clone().unwrap_or_default();
    assert!(file.contains("instance: prod"), "{file}");
    assert!(!file.contains("stage"), "its heading neither\n{file}");
}

#[test]
fn whoever_reads_a_question_to_its_end_has_chosen_nothing_by_it() {
    for (columns, rows) in [(80, 24), (60, 20), (40, 12)] {
        let mut stage = written().sized(columns, rows);
        by_another(&mut stage, "tenant: acme", "tenant: acme2");
        by_another(&mut stage, "label: MAC", "label: Other");
        let theirs = stage.disk.file.clone();
        stage.keys("<a-5><c-s>");
        assert!(stage.screen().contains("\u{2193} more"), "there is more to read\n{}", stage.screen());
        let first = stage.screen();
        stage.keys("<down>");
        assert_ne!(stage.screen(), first, "it is read on");
        stage.keys(&"<down>".repeat(30)).keys("<enter>");
        assert_eq!(stage.disk.file, theirs, "{columns}: {}", stage.screen());
    }
}

#[test]
fn another_way_to_keep_the_secret_is_told_and_taken_over() {
    let mut stage = written();
    by_another(&mut stage, "ims_client_secret: {file: prod.ims.secret}", "ims_client_secret: {env: IMS_SECRET}");
    let theirs = stage.disk.file.clone();
    stage.keys("<a-5>");
    let screen = stage.screen();
    assert!(screen.contains("Changed by someone else: 1 value differs. Ctrl-S asks."), "{screen}");
    stage.keys("<end><c-s>");
    let screen = stage.screen();
    assert!(screen.contains("{env: IMS_SECRET}") && screen.contains("\u{2192} {file: prod.ims.secret}"), "{screen}");
    stage.keys("<right><enter>");
    assert!(stage.help().contains("1 value taken over from the file"), "{}", stage.help());
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    stage.keys("<c-s>");
    assert_eq!(stage.disk.file, theirs);
    // And in the other direction, with the secret itself.
    let mut stage = written();
    by_another(&mut stage, "{file: prod.ims.secret}", "p8e-theirs-abcdefghijklmnop1234");
    stage.keys("<a-5><c-s><right><enter>");
    assert_eq!(stage.wizard.answers.secret.expose(), "p8e-theirs-abcdefghijklmnop1234");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
}

#[test]
fn what_somebody_else_wrote_and_is_no_use_is_told_and_counts_as_no_written_file() {
    let mut stage = written();
    let file = stage.disk.file.clone().unwrap_or_default();
    let without: Vec<&str> = file.lines().filter(|line| !line.contains("association_mask:")).collect();
    stage.disk.file = Some(without.join("\n") + "\n");
    stage.keys("<a-5><c-s>");
    let screen = stage.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains("As it stands there it can't be used: one field is missing"), "{}", stage.screen());
    stage.keys("<right><enter>");
    let screen = stage.screen();
    assert!(!screen.contains("file written") && !screen.contains("[ Written ]"), "{screen}");
    assert_eq!(stage.wizard.review_row(), Some(Row::Field(Field::AssociationMask)), "{screen}");
    stage.keys("<c-c>");
    assert_eq!(stage.left, Some(Leaving::Kept));
}
