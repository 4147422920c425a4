//! Every verdict on what IMS, Campaign and the people answer is seen in the wizard, in a window of 80×24 and in every language: its
//! sentence whole, no key in place of words, and no English in another language.

use std::collections::BTreeSet;

use crate::support::stage::Stage;
use ims_setup::base::secret::Secret;
use ims_setup::campaign::measured::{
    Answer, Asked, CallbackAnswer, ClientAnswer, Measured, OpenId, Proof, ProofAnswer, ScopeAnswer, SignIn,
    SignInAnswer, Trouble, Unclear,
};
use ims_setup::people::{self, Known, Out, Verdict};
use ims_setup::setup::field::Field;
use ims_setup::setup::judge;
use ims_setup::setup::verdict::{CheckId, Reason};
use ims_setup::view;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::people_list::{Came, PeopleNews};
use ims_setup::words::catalogue::{LANGUAGES, Words};
use ims_setup::words::say;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::CellWidth as _;

const IMS: &str = "https://ims-na1.adobelogin.com";

fn of() -> SignIn {
    SignIn {
        ims: IMS.to_owned(),
        client: "Campaign1".to_owned(),
        callback: "https://campaign.acme.example".to_owned(),
        scope: vec!["openid".to_owned(), "dam-read".to_owned()],
    }
}

fn elsewhere() -> String {
    "https://www.adobe.com/login".to_owned()
}

/// One answer for each verdict that an answer to the sign-in can come to.
fn answers() -> Vec<SignInAnswer> {
    let known = SignInAnswer {
        of: of(),
        client: ClientAnswer::Known,
        callback: CallbackAnswer::Listed,
        scope: ScopeAnswer::Granted,
        unclear: None,
    };
    let with = |callback, scope| SignInAnswer { callback, scope, ..known.clone() };
    let refused = |client| SignInAnswer {
        client,
        callback: CallbackAnswer::Unclear,
        scope: ScopeAnswer::Unclear,
        ..known.clone()
    };
    let unclear = [
        Unclear::NoEndpoint,
        Unclear::OwnPage { host: "auth.services.adobe.com".to_owned() },
        Unclear::WithoutTls { to: "http://proxy.acme.example".to_owned() },
        Unclear::Elsewhere { to: elsewhere() },
        Unclear::NoAddress,
        Unclear::OtherState,
        Unclear::Error { code: "access_denied".to_owned() },
        Unclear::Refusal { status: 400 },
        Unclear::Page,
    ];
    let of_unclear = unclear.map(|unclear| SignInAnswer { unclear: Some(unclear), ..refused(ClientAnswer::Unclear) });
    let mut all = vec![
        known.clone(),
        with(
            CallbackAnswer::SameServer { to: "https://campaign.acme.example/nl/jsp".to_owned() },
            ScopeAnswer::Granted,
        ),
        with(CallbackAnswer::Elsewhere { to: elsewhere() }, ScopeAnswer::Refused { entries: Vec::new() }),
        with(CallbackAnswer::Listed, ScopeAnswer::Refused { entries: vec!["dam-read".to_owned()] }),
        refused(ClientAnswer::Unknown),
        refused(ClientAnswer::Refused),
    ];
    all.extend(of_unclear);
    all
}

/// One measurement for each verdict on client, callback and scope.
fn measurements() -> Vec<Measured> {
    let openid = OpenId { issuer: IMS.to_owned(), ..OpenId::default() };
    let base = Measured { ims: Asked::of(IMS, Ok(openid)), ..Measured::default() };
    let sign_in = |answer| Measured { sign_in: Asked::of(IMS, Ok(answer)), ..base.clone() };
    let proof = |proof| {
        let answer = ProofAnswer { client: "Campaign1".to_owned(), proof };
        Measured { proof: Asked::of(IMS, Ok(answer)), ..sign_in(answers().remove(0)) }
    };
    let mut all: Vec<Measured> = answers().into_iter().map(sign_in).collect();
    all.extend([Proof::Right, Proof::WrongClient, Proof::WrongSecret, Proof::WrongEither, Proof::Unclear].map(proof));
    let silent = || Trouble::TimedOut { seconds: 10 };
    all.push(Measured { proof: Asked::of(IMS, Err(Trouble::SecretMissing)), ..sign_in(answers().remove(0)) });
    all.push(Measured { sign_in: Asked::of(IMS, Err(Trouble::Page)), ..base.clone() });
    all.push(Measured {
        ims: Asked::of(IMS, Err(silent())),
        sign_in: Asked::of(IMS, Err(silent())),
        ..Measured::default()
    });
    all
}

/// What of a text is left without blanks, however its lines are broken.
fn close(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What the page shows in the window, without its blanks.
fn shown(stage: &Stage) -> String {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("opens");
    let frame = terminal.draw(|frame| view::draw(&stage.wizard, &stage.look, frame)).expect("draws");
    let page = view::frame::regions(frame.buffer.area).expect("is large enough").page;
    let mut text = String::new();
    for y in page.y..page.bottom() {
        let mut x = page.x;
        while x < page.right() {
            let cell = &frame.buffer[(x, y)];
            text.push_str(cell.symbol());
            x += cell.cell_width().max(1);
        }
    }
    close(&text)
}

fn with(measured: &Measured) -> Stage {
    let mut stage = Stage::new();
    stage.wizard.measuring = Measuring::reaching(Reach { network: true, local: false, ..Reach::default() });
    let answers = &mut stage.wizard.answers;
    answers.set_text(Field::ImsClientId, "Campaign1");
    answers.set_text(Field::CallbackServer, "https://campaign.acme.example");
    answers.secret = Secret::new("p8e-planted-0123456789abcdef9f2c".to_owned());
    stage.feed(Msg::Resize(80, 24));
    stage.keys("<a-5>");
    *stage.wizard.measuring.measured = Measured { proof: Asked::Not, ..measured.clone() };
    if measured.proof != Asked::Not {
        stage.disk.world = vec![Answer::Proof(measured.proof.clone())];
        stage.keys("<end><up><enter><right><enter>");
    }
    stage
}

#[test]
fn what_ims_answers_is_seen_whole_in_the_window_in_every_language() {
    let english = Words::new(LANGUAGES[0]);
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for measured in measurements() {
        let mut stage = with(&measured);
        let checks = judge::of_sign_in(&stage.wizard.answers, &measured);
        let reasons: Vec<Reason> = checks.iter().flat_map(|check| check.reasons.clone()).collect();
        stage.keys("<end><end>");
        // What was drawn on the way up, in each language.
        let mut windows: [Vec<String>; LANGUAGES.len()] = Default::default();
        for _ in 0..6 {
            for (language, windows) in LANGUAGES.into_iter().zip(&mut windows) {
                windows.push(shown(stage.speak(language)));
            }
            stage.keys("<up>");
        }
        for (language, windows) in LANGUAGES.into_iter().zip(windows) {
            stage.speak(language);
            for reason in reasons.iter().filter(|reason| !reason.is_of_findings()) {
                let said = say::check::reason(&stage.look.words, reason);
                let found = windows.iter().any(|window| window.contains(&close(&said)));
                assert!(found, "{} {}: {said}\n{}", language.tag, reason.id(), stage.screen());
                assert!(!said.contains('⟨'), "{}: {said}", language.tag);
                let foreign = language.tag == "en" || said != say::check::reason(&english, reason);
                assert!(foreign, "{} {}: English: {said}", language.tag, reason.id());
                seen.insert(reason.id());
            }
        }
    }
    let told = [
        "client-known",
        "client-unknown",
        "client-refused",
        "secret-not-asked",
        "secret-right",
        "secret-wrong",
        "pair-wrong",
        "proof-unclear",
        "no-proof",
        "callback-listed",
        "callback-same-server",
        "lands-elsewhere",
        "scope-granted",
        "scope-refused",
        "scope-entries-refused",
        "sign-in-unclear",
        "ims-silent",
        "no-answer",
    ];
    let missing: Vec<_> = told.into_iter().filter(|id| !seen.contains(id)).collect();
    assert!(missing.is_empty(), "no measurement comes to {missing:?}");
}

#[test]
fn what_is_not_asked_says_so_in_every_language() {
    for (reach, expected) in [(true, "not-asked-sign-in"), (false, "offline")] {
        for language in LANGUAGES {
            let measured = if reach { Measured::default() } else { Measured::of_reach(false) };
            for check in judge::of_sign_in(&ims_setup::setup::answers::Answers::default(), &measured) {
                assert_eq!(check.reasons.first().map(Reason::id), Some(expected));
                let said = say::check::summary(&Words::new(language), &check);
                let english = say::check::summary(&Words::new(LANGUAGES[0]), &check);
                assert!(!said.contains('⟨') && (language.tag == "en" || said != english), "{}: {said}", language.tag);
            }
        }
    }
}

/// People of whom each comes to another verdict, with what Campaign knows.
const PEOPLE: &str = r#"{"lastPage":true,"result":"success","users":[
 {"email":"in@acme.example","status":"active","groups":["Campaign - acme - admin"]},
 {"email":"near@acme.example","status":"active","groups":["Campaing - acme - admin"]},
 {"email":"unknown@acme.example","status":"active","groups":["Campaign - acme - nowhere"]},
 {"email":"empty@acme.example","status":"active","groups":["Campaign - acme - "]},
 {"email":"old@acme.example","status":"disabled","groups":["Campaign - acme - admin"]},
 {"username":"nobody","status":"active","groups":["Campaign - acme - admin"]},
 {"email":"two@acme.example","status":"active","groups":["Campaign - acme - admin"]}]}"#;

#[test]
fn every_verdict_on_a_person_is_seen_in_the_window_in_every_language() {
    let reading = people::read(PEOPLE.as_bytes().to_vec(), &mut |_| true).expect("not stopped");
    let mask = ims_setup::mask::Mask::parse("Campaign - acme - (.*)").ok();
    let groups: ims_setup::names::Groups = ["admin"].into_iter().collect();
    let known = Known { shared_emails: ["two@acme.example".to_owned()].into(), ..Known::of(Some(&groups), None) };
    let whole = people::rehearse("Campaign - acme - (.*)", mask.as_ref(), &reading.people, &known);
    let unsure = people::rehearse("Campaign - acme - (.*)", mask.as_ref(), &reading.people, &Known::default());
    for report in [whole, unsure] {
        let verdicts: Vec<Verdict> = report.order().map(|index| report.verdict(index)).collect();
        for language in LANGUAGES {
            let mut stage = Stage::new();
            stage.look.words = Words::new(language);
            stage.feed(Msg::Resize(80, 24));
            stage.disk.people.push_back(PeopleNews::Came(Box::new(Came { reading: reading.clone(), profiles: None })));
            stage.keys("<a-6>Campaign - acme - (.*)<f1><end><enter>users.json<enter>");
            // The stand-in for the world knows neither groups nor addresses.
            let generation = (0..20).find(|generation| {
                let news = PeopleNews::Judged(Box::new(report.clone()));
                stage.feed(Msg::People { generation: *generation, news });
                stage.keys("<home>");
                stage.wizard.people.report() == Some(&report)
            });
            assert!(generation.is_some(), "the judgement is taken");
            for verdict in &verdicts {
                let why = stage.look.words.text(&say::people::why(*verdict));
                let first: String = close(&why).chars().take(20).collect();
                assert!(
                    close(&stage.help()).contains(&first),
                    "{} {verdict:?}: {why}\n{}",
                    language.tag,
                    stage.screen()
                );
                let english = Words::new(LANGUAGES[0]).text(&say::people::why(*verdict));
                assert!(language.tag == "en" || why != english, "{}: {why}", language.tag);
                stage.keys("<down>");
            }
        }
        if verdicts.contains(&Verdict::In) {
            for out in Out::ALL {
                assert!(verdicts.contains(&Verdict::Out(*out)), "{}", out.id());
            }
        } else {
            assert!(verdicts.contains(&Verdict::Unsure));
        }
    }
}

#[test]
fn the_checks_are_those_that_this_table_is_about() {
    let told: BTreeSet<CheckId> = measurements()
        .iter()
        .flat_map(|measured| judge::of_sign_in(&ims_setup::setup::answers::Answers::default(), measured))
        .map(|check| check.id)
        .collect();
    assert_eq!(told, [CheckId::ImsScope, CheckId::Client, CheckId::Callback].into());
}
