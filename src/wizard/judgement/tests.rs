//! What is kept of a judgement is what judging anew would say, whatever came before.

use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::base::key::keys;
use crate::campaign::measured::{
    Answer, Asked, CallbackAnswer, ClientAnswer, ExternalAccount, HeldAccount, OpenId, Proof, ProofAnswer, Redir,
    Rights, ScopeAnswer, ServerInfo, Session, SignIn, SignInAnswer, Trouble, Wanted,
};
use crate::names;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::field::SCOPE_FULL;
use crate::wizard::measuring::{Measuring, Reach};
use crate::wizard::msg::{Effect, Msg, Task};
use crate::wizard::update::update;

const SERVER: &str = "https://campaign.acme.example";
const IMS: &str = "https://ims-na1.adobelogin.com";

/// What may happen to the wizard.
#[derive(Debug, Clone)]
enum Deed {
    Keys(&'static str),
    Paste(&'static str),
    /// The world answers its newest question in one of several ways.
    Answer(u8),
    Names(&'static str),
    /// All names are said to prove what was asked to be proven.
    Proven,
}

/// Keys that go about, and keys that change something.
const KEYS: [&str; 35] = [
    "<tab>",
    "<s-tab>",
    "<up>",
    "<down>",
    "<pgup>",
    "<pgdn>",
    "<a-1>",
    "<a-2>",
    "<a-3>",
    "<a-4>",
    "<a-5>",
    "<a-6>",
    "<esc>",
    "<f1>",
    "<c-o>",
    "<enter>",
    "<space>",
    "<bs>",
    "<c-u>",
    "<c-w>",
    "<c-y>",
    "<c-_>",
    "<c-x>",
    "<c-f>",
    "<c-r>",
    "<c-s>",
    "y",
    "9400",
    "p8e-Zx81",
    "Campaign1",
    "Campaign - acme - (.*",
    ")",
    "acme",
    "https://campaign.acme.example",
    "openid,AdobeID",
];

const PASTES: [&str; 4] = [
    "client id: abcdef\nclient secret = s3cr3t-0123456789abcdef",
    "tenant\tacme",
    "s3cr3t-0123456789abcdef",
    "Campaign - acme - Admin\nCampaign - acme - Delivery",
];

fn deeds() -> impl Strategy<Value = Deed> {
    prop_oneof![
        12 => prop::sample::select(KEYS.to_vec()).prop_map(Deed::Keys),
        1 => prop::sample::select(PASTES.to_vec()).prop_map(Deed::Paste),
        4 => any::<u8>().prop_map(Deed::Answer),
        1 => prop::sample::select(PASTES.to_vec()).prop_map(Deed::Names),
        1 => Just(Deed::Proven),
    ]
}

/// What is asked of the world, and waits for its answer.
#[derive(Default)]
struct World {
    asked: Vec<(u64, Wanted)>,
    proving: Option<(u64, usize)>,
}

impl World {
    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Host(Task::Measure { generation, wanted }) => self.asked.push((generation, *wanted)),
                Effect::Host(Task::Prove { generation, candidates, .. }) => {
                    self.proving = Some((generation, candidates.len()));
                }
                _ => {}
            }
        }
    }

    /// An answer to one part of the newest question.
    fn answer(&self, way: u8) -> Option<Msg> {
        let (generation, wanted) = self.asked.last()?;
        let fails = way & 1 == 0;
        let outcome = |of: &str| if fails { Err(Trouble::TimedOut { seconds: 10 }) } else { Ok(of.to_owned()) };
        let answer = match way >> 1 & 3 {
            0 => Answer::Session(Box::new(Asked::of(SERVER, outcome(SERVER).map(|_| session(way))))),
            1 => {
                let build = Some(9400 - u32::from(way >> 7));
                let redir = Redir { status: "OK".to_owned(), build, instance: None };
                Answer::Server(Asked::of(wanted.server.as_deref()?, outcome(SERVER).map(|_| redir)))
            }
            2 => {
                if let Some(pair) = &wanted.proof {
                    let answer = ProofAnswer { client: pair.client.clone(), proof: Proof::WrongSecret };
                    Answer::Proof(Asked::of(IMS, outcome(IMS).map(|_| answer)))
                } else {
                    let said = |issuer| OpenId { issuer, ..OpenId::default() };
                    Answer::Ims(Asked::of(wanted.ims.as_deref()?, outcome("https://elsewhere.example").map(said)))
                }
            }
            _ => {
                let answer = SignInAnswer {
                    of: wanted.sign_in.clone()?,
                    client: if way >> 7 == 0 { ClientAnswer::Known } else { ClientAnswer::Unknown },
                    callback: CallbackAnswer::Listed,
                    scope: if way >> 6 & 1 == 0 { ScopeAnswer::Granted } else { ScopeAnswer::Unclear },
                    unclear: None,
                };
                Answer::SignIn(Box::new(Asked::of(IMS, outcome(IMS).map(|_| answer))))
            }
        };
        Some(Msg::Measured { generation: *generation, answer })
    }
}

fn session(way: u8) -> Session {
    let account = |name: &str| ExternalAccount {
        name: name.to_owned(),
        label: String::new(),
        active: true,
        kind: "7".to_owned(),
    };
    let held = |(path, value): (&str, &str)| (path.to_owned(), value.to_owned());
    let values = [("@server", SERVER), ("@imsClientId", "Campaign1")].map(held).to_vec();
    Session {
        server: Some(ServerInfo { build: Some(9390 + u32::from(way >> 5)), ..ServerInfo::default() }),
        login: "delivery".to_owned(),
        rights: if way >> 3 & 1 == 0 { Rights::Admin } else { Rights::Operator },
        packages: Vec::new(),
        accounts: Ok(if way >> 4 & 1 == 0 { vec![account("AdobeMarketingCloud")] } else { Vec::new() }),
        groups: Ok(Vec::new()),
        operators: Ok(Vec::new()),
        held: (way >> 4 & 1 == 0).then(|| HeldAccount { values, labels: Vec::new() }),
    }
}

fn wizard() -> Wizard {
    let mut wizard = Wizard::new(Answers::new("prod"), PathBuf::from("/srv/prod.ims.yaml"), "2026-11-21");
    let (url, login) = (Some(SERVER.to_owned()), Some("delivery".to_owned()));
    wizard.measuring = Measuring::reaching(Reach { network: true, local: false, url, login });
    wizard
}

fn messages(deed: &Deed, world: &World) -> Vec<Msg> {
    match deed {
        Deed::Keys(text) => keys(text).into_iter().map(Msg::Key).collect(),
        Deed::Paste(text) => vec![Msg::Paste((*text).to_owned())],
        Deed::Answer(way) => world.answer(*way).into_iter().collect(),
        Deed::Names(text) => {
            let reading = Box::new(names::read(text.as_bytes()));
            vec![Msg::Loaded { reading, file: PathBuf::from("/srv/names.csv"), stopped: false }]
        }
        Deed::Proven => {
            let proven = world.proving.map(|(generation, many)| (generation, vec![true; many]));
            proven.into_iter().map(|(generation, proven)| Msg::Proven { generation, proven }).collect()
        }
    }
}

/// What is kept, and what judging anew says.
fn kept_and_anew(wizard: &mut Wizard) -> (Option<Judgement>, Judgement) {
    let kept = wizard.judgement.take();
    (kept, wizard.judged_anew())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_what_is_kept_is_what_judging_anew_says(deeds in prop::collection::vec(deeds(), 1..40)) {
        let (mut wizard, mut world) = (wizard(), World::default());
        for deed in &deeds {
            for msg in messages(deed, &world) {
                world.take(update(&mut wizard, msg));
                let (kept, anew) = kept_and_anew(&mut wizard);
                prop_assert_eq!(kept.as_ref(), Some(&anew));
                wizard.judgement = kept;
            }
        }
    }
}

#[test]
fn who_goes_about_has_nothing_judged_again() {
    let mut wizard = wizard();
    update(&mut wizard, Msg::Resize(80, 24));
    crate::setup::judge::RUNS.take();
    for key in keys("<tab><down><pgdn><a-4><tab><s-tab><left><f1><esc><a-5><down><up><a-6><tab>/a<esc><a-1>") {
        update(&mut wizard, Msg::Key(key));
    }
    update(&mut wizard, Msg::Resize(60, 20));
    assert_eq!(crate::setup::judge::RUNS.take(), [], "no answer was changed");
    update(&mut wizard, Msg::Key(keys("<space>")[0]));
    assert!(!crate::setup::judge::RUNS.take().is_empty(), "one was");
}

#[test]
fn what_is_changed_beside_the_messages_is_judged_as_it_is() {
    let mut wizard = wizard();
    update(&mut wizard, Msg::Resize(80, 24));
    assert_eq!(wizard.mark(Field::ImsClientId), Mark::Open);
    wizard.answers.set_text(Field::ImsClientId, "Campaign1");
    assert_eq!(wizard.mark(Field::ImsClientId), Mark::Done);
    wizard.answers.keeping = Keeping::Environment;
    wizard.answers.secret_variable = "p8e-0123456789abcdef".to_owned();
    assert!(wizard.withheld().contains(&Field::ImsClientSecret), "{:?}", wizard.withheld());
    let scope = SCOPE_FULL.split(',').map(str::to_owned).collect();
    let of = SignIn { ims: IMS.to_owned(), client: "Campaign1".to_owned(), callback: SERVER.to_owned(), scope };
    let answer = SignInAnswer {
        of,
        client: ClientAnswer::Known,
        callback: CallbackAnswer::Listed,
        scope: ScopeAnswer::Granted,
        unclear: None,
    };
    wizard.measuring.measured.sign_in = Asked::of(IMS, Ok(answer));
    wizard.judge();
    assert!(!wizard.answered_by_ims().is_empty());
    wizard.measuring.reach.network = false;
    assert!(wizard.answered_by_ims().is_empty(), "who may not ask shows no answers");
}
