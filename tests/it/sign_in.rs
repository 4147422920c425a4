//! What IMS answers, beside the person: when it is asked, what is said of it, and the secret, which goes out on a yes alone.

use crate::support::stage::Stage;
use ims_setup::campaign::measured::{
    Answer, Asked, CallbackAnswer, ClientAnswer, Kept, Proof, ProofAnswer, ScopeAnswer, SignIn, SignInAnswer, Trouble,
};
use ims_setup::setup::field::Field;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::Stop;
use ims_setup::wizard::progress::Mark;

const CALLBACK: &str = "https://campaign.acme.example";
const IMS: &str = "https://ims-na1.adobelogin.com";
const SECRET: &str = "p8e-planted-0123456789abcdef9f2c";
/// From nothing to the callback server, which is left.
const FILLED: &str = "<a-4>Campaign1<tab>p8e-planted-0123456789abcdef9f2c<tab><tab>https://campaign.acme.example<tab>";

fn stage(world: Vec<Answer>) -> Stage {
    let mut stage = Stage::new();
    stage.wizard.measuring = Measuring::reaching(Reach { network: true, local: false, ..Reach::default() });
    stage.disk.world = world;
    stage.feed(Msg::Resize(80, 24));
    stage
}

fn questions(stage: &Stage) -> Vec<SignIn> {
    stage.disk.asked.iter().filter_map(|wanted| wanted.sign_in.clone()).collect()
}

fn proofs(stage: &Stage) -> Vec<String> {
    let sent = stage.disk.asked.iter().filter_map(|wanted| wanted.proof.as_ref());
    sent.map(|pair| match &pair.secret {
        Kept::Here(secret) => secret.expose().to_owned(),
        Kept::File(file) => format!("file {}", file.display()),
        Kept::Variable(name) => format!("variable {name}"),
    })
    .collect()
}

/// An answer to the sign-in that `stage` makes.
fn answer(stage: &Stage, callback: CallbackAnswer, scope: ScopeAnswer) -> Answer {
    let of = questions(stage).pop().expect("was asked");
    let answer = SignInAnswer { of, client: ClientAnswer::Known, callback, scope, unclear: None };
    Answer::SignIn(Box::new(Asked::of(IMS, Ok(answer))))
}

fn newest(stage: &Stage) -> u64 {
    u64::try_from(stage.disk.asked.len()).unwrap_or(0)
}

fn elsewhere() -> CallbackAnswer {
    CallbackAnswer::Elsewhere { to: "https://www.adobe.com".to_owned() }
}

fn proof(proof: Proof) -> Answer {
    Answer::Proof(Asked::of(IMS, Ok(ProofAnswer { client: "Campaign1".to_owned(), proof })))
}

/// The words of the screen, however its lines are broken.
fn words(stage: &Stage) -> String {
    let screen = stage.screen();
    let lines = screen.lines().map(|line| line.chars().skip(20).collect::<String>());
    lines.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// On the row of Review that proves the secret.
const PROVE: &str = "<a-5><end><up><enter>";

#[test]
fn ims_is_asked_once_all_four_are_there_and_left() {
    let mut stage = stage(Vec::new());
    stage.keys("<a-4>Campaign1<tab>p8e-planted-0123456789abcdef9f2c<tab><tab>https://campaign.acme.example");
    assert_eq!(questions(&stage), []);
    stage.keys("<tab>");
    let asked = questions(&stage);
    assert_eq!((asked.len(), asked[0].callback.as_str(), asked[0].client.as_str()), (1, CALLBACK, "Campaign1"));
    stage.keys("<s-tab><tab>");
    assert_eq!(questions(&stage).len(), 1, "the same is not asked again");
    stage.keys("<s-tab>s<tab>");
    assert_eq!(questions(&stage).len(), 2);
    stage.keys("<s-tab><c-r>");
    assert_eq!(questions(&stage).len(), 2, "what is under way is not asked again");
    stage.keys("<esc><c-r>");
    assert_eq!(questions(&stage).len(), 3, "a key asks again");
}

#[test]
fn what_ims_says_stands_at_its_field_and_goes_with_its_value() {
    let mut stage = stage(Vec::new());
    stage.keys(FILLED);
    let told = answer(&stage, elsewhere(), ScopeAnswer::Refused { entries: vec!["dam-read".to_owned()] });
    let generation = newest(&stage);
    stage.feed(Msg::Measured { generation, answer: told });
    assert_eq!(stage.wizard.mark(Field::CallbackServer), Mark::Warned);
    // News moves no row under the eye: the sentence comes with the next move of the focus.
    stage.keys("<s-tab><tab>");
    assert!(words(&stage).contains("IMS leads people to https://www.adobe.com instead."), "{}", stage.screen());
    assert!(words(&stage).contains("IMS refuses dam-read."), "before what only its look tells: {}", stage.screen());
    stage.keys("<a-5><end>");
    assert!(words(&stage).contains("\"Please add https://campaign.acme.example to"), "{}", stage.screen());
    stage.keys("<up><up><up><up><up><up>");
    assert!(words(&stage).contains("What IMS answers"), "{}", stage.screen());
    stage.keys("<down><enter>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsScope), "an answer leads to its field");
    stage.keys("<a-4><s-tab>x<tab>");
    assert!(!words(&stage).contains("IMS leads people"), "it was said of another address: {}", stage.screen());
}

#[test]
fn an_answer_that_comes_leaves_the_chosen_row_where_it_is() {
    let mut stage = stage(Vec::new());
    stage.keys(FILLED);
    let (generation, told) = (newest(&stage), answer(&stage, elsewhere(), ScopeAnswer::Granted));
    stage.keys("<a-5><end>");
    stage.feed(Msg::Measured { generation, answer: told });
    let screen = stage.screen();
    assert!(screen.lines().any(|line| line.contains("▸  [ Write the file ]")), "{screen}");
}

#[test]
fn a_late_answer_to_an_older_question_is_dropped() {
    let mut stage = stage(Vec::new());
    stage.keys(FILLED);
    let (old, late) = (newest(&stage), answer(&stage, elsewhere(), ScopeAnswer::Granted));
    stage.keys("<s-tab>s<tab>");
    stage.feed(Msg::Measured { generation: old, answer: late });
    assert!(!words(&stage).contains("IMS leads people"), "{}", stage.screen());
}

#[test]
fn the_secret_goes_out_on_a_yes_alone_and_once() {
    let mut stage = stage(vec![proof(Proof::Right)]);
    stage.keys(FILLED);
    stage.keys(PROVE);
    assert!(words(&stage).contains("Client ID and secret go to ims-na1.adobelogin.com, once"), "{}", stage.screen());
    assert!(!stage.screen().contains("planted"), "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(proofs(&stage), [""; 0], "the safe answer is no");
    stage.keys("<enter><esc>");
    assert_eq!(proofs(&stage), [""; 0]);
    stage.keys("<enter><right><enter>");
    assert_eq!(proofs(&stage), [SECRET]);
    assert!(words(&stage).contains("The secret is this client's."), "{}", stage.screen());
    stage.keys("<enter>");
    assert!(!words(&stage).contains("Client ID and secret go to"), "it is known: {}", stage.screen());
    stage.keys("<c-r><enter><c-r>");
    assert_eq!(proofs(&stage), [SECRET], "and never sent again");
    // Another secret is another question; the first one's answer is still known.
    stage.keys("<a-4><s-tab><s-tab><s-tab>x<tab>");
    stage.keys(PROVE);
    assert!(words(&stage).contains("Client ID and secret go to"), "{}", stage.screen());
    stage.keys("<esc>");
    assert!(!words(&stage).contains("The secret is this client's."), "{}", stage.screen());
    stage.keys("<a-4><s-tab><bs><tab>");
    stage.keys(PROVE);
    assert!(words(&stage).contains("The secret is this client's."), "{}", stage.screen());
    assert_eq!(proofs(&stage), [SECRET]);
}

#[test]
fn a_wrong_secret_is_told_at_its_field_and_stopping_tells_nothing() {
    let mut stage = stage(Vec::new());
    stage.keys(FILLED);
    stage.keys(PROVE);
    stage.keys("<right><enter>");
    let generation = newest(&stage);
    stage.keys("<esc>");
    stage.feed(Msg::Measured { generation, answer: proof(Proof::WrongSecret) });
    assert_ne!(stage.wizard.mark(Field::ImsClientSecret), Mark::Warned, "a late answer is dropped");
    stage.disk.world = vec![proof(Proof::WrongSecret)];
    stage.keys("<enter><right><enter>");
    assert_eq!(stage.wizard.mark(Field::ImsClientSecret), Mark::Warned);
    assert!(words(&stage).contains("The secret is not that of the client Campaign1."), "{}", stage.screen());
}

#[test]
fn nothing_is_asked_of_ims_offline_or_where_nothing_could_be_sent() {
    let mut stage = stage(Vec::new());
    stage.wizard.measuring = Measuring::reaching(Reach::default());
    stage.keys(FILLED);
    stage.keys("<a-5><end>");
    assert!(!stage.screen().contains("Prove the secret"), "{}", stage.screen());
    assert_eq!(questions(&stage), []);
    let mut stage = self::stage(Vec::new());
    stage.keys("<a-4>Campaign1<tab>");
    stage.keys(PROVE);
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsClientSecret), "there is none yet: here it is typed");
}

#[test]
fn a_secret_that_is_kept_elsewhere_is_proven_from_there() {
    let mut stage = stage(vec![proof(Proof::Right)]);
    stage.keys(FILLED);
    stage.wizard.answers.secret = ims_setup::base::secret::Secret::default();
    stage.wizard.answers.secret_there = true;
    stage.keys(PROVE);
    stage.keys("<right><enter>");
    assert_eq!(proofs(&stage), ["file /srv/prod.ims.secret"]);
    stage.keys("<a-4><s-tab><s-tab><space><tab>");
    let keeping = stage.wizard.answers.keeping;
    assert_eq!(keeping, ims_setup::setup::answers::Keeping::Environment);
    stage.keys("<s-tab><s-tab>IMS_SECRET<tab>");
    stage.keys(PROVE);
    stage.keys("<right><enter>");
    assert_eq!(proofs(&stage).last().map(String::as_str), Some("variable IMS_SECRET"));
}

#[test]
fn no_answer_at_all_is_open_and_says_why() {
    let trouble = || Trouble::NameUnknown { host: "ims-na1.adobelogin.com".to_owned() };
    let mut stage = stage(vec![Answer::SignIn(Box::new(Asked::of(IMS, Err(trouble()))))]);
    stage.keys(FILLED);
    stage.keys("<a-5><end><up><up><up><up>");
    assert!(words(&stage).contains("IMS client:"), "{}", stage.screen());
    assert_ne!(stage.wizard.mark(Field::ImsClientId), Mark::Warned, "nothing is known against it");
}

#[test]
fn whoever_sent_the_secret_is_told_that_nothing_was_proven() {
    let silent = || Trouble::NameUnknown { host: "ims-na1.adobelogin.com".to_owned() };
    let unproven = "The secret was not proven:";
    let mut all = stage(vec![
        Answer::Ims(Asked::of(IMS, Err(silent()))),
        Answer::SignIn(Box::new(Asked::of(IMS, Err(silent())))),
        Answer::Proof(Asked::of(IMS, Err(silent()))),
    ]);
    all.keys(FILLED);
    all.keys(PROVE);
    all.keys("<right><enter><up><up>");
    assert!(words(&all).contains(unproven), "{}", all.screen());
    // Where the sign-in was never asked for, the proof speaks alone.
    let mut alone = stage(vec![Answer::Proof(Asked::of(IMS, Err(silent())))]);
    alone.keys(FILLED);
    alone.keys(PROVE);
    alone.keys("<right><enter><up><up>");
    assert!(words(&alone).contains(unproven), "{}", alone.screen());
    assert!(!words(&alone).contains("Not asked: it takes"), "{}", alone.screen());
}
