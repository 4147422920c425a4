//! Whatever comes in, from a file, a server, a terminal or a hand: nothing panics, nothing that a terminal obeys comes out, and
//! what was read is held to its own promises.
//!
//! Each runs [`CASES`] times here, the masks, each of which is compiled and mended many times, [`MASK_CASES`] times; as many as one likes with `PROPTEST_CASES=1000000 cargo test --release --locked --test it
//! fuzz`. What such a run finds becomes a line of [`FOUND`].

use ims_setup::base::hidden::steers;
use ims_setup::campaign::{answers, config, fault, installation, openid, pdump, redir, xml};
use ims_setup::mask::{self, Mask};
use ims_setup::names;
use ims_setup::people;
use ims_setup::setup::document::{read_configuration, read_draft, salvage_draft, write_draft};
use ims_setup::setup::paste::{self, is_a_form};
use ims_setup::style::glyphs::Glyphs;
use ims_setup::terminal::decoder::{Decoder, Input};
use proptest::prelude::*;

/// So many inputs each target gets in the suite.
const CASES: u32 = 1_000;
/// And so many the masks.
const MASK_CASES: u32 = 250;

/// What random inputs have broken once; every target gets each.
const FOUND: [&str; 14] = [
    "",
    "\u{feff}",
    "\0",
    "%",
    "- - - -",
    "? \u{85}",
    "a: &a *a",
    "[[[[[[[[",
    "{\"a\":{\"a\":",
    "<a b='&#x1b;'/>",
    "(?i)(?-u:\\xff)(",
    // A mask that ends where an escape has only begun.
    r"Campaign (\p",
    // A key of one's own twice, in a draft that has to be salvaged.
    "version: 1\ninstance: prod\nx-own: 1\nx-own: 2\ntenant\nposition:\n  step: account\n",
    "\u{1b}[200~\u{1b}[201",
];

fn cases(share: u32) -> ProptestConfig {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok());
    ProptestConfig { cases: wanted.unwrap_or(share), failure_persistence: None, ..ProptestConfig::default() }
}

/// Bytes as they come: random ones, and `seeds` with some of their bytes changed, taken out, doubled or cut off, so that what
/// lies behind the first look of a reader is reached too.
fn bytes(seeds: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..6u8);
    let changed = (prop::sample::select(seeds), prop::collection::vec(change, 0..6)).prop_map(|(seed, changes)| {
        let mut bytes = seed.as_bytes().to_vec();
        for (at, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes.truncate(at),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, byte),
                3 => {
                    let piece = bytes[at..].to_vec();
                    bytes.splice(at..at, piece);
                }
                _ => bytes[at] = byte,
            }
        }
        bytes
    });
    let found = prop::sample::select(&FOUND[..]).prop_map(|text| text.as_bytes().to_vec());
    prop_oneof![8 => changed, 2 => prop::collection::vec(any::<u8>(), 0..200), 1 => found]
}

const DOCUMENTS: [&str; 3] = [
    "version: 1\ninstance: prod\nprerequisites:\n  organization: confirmed\n  console:\n    status: passed\n    evidence: \
     entered\n    console_build: 9400\nexternal_account:\n  label: 'it''s'\n  enabled: true\n  ims_client_secret: {file: \
     prod.ims.secret}\n  association_mask: \"Campaign - acme - (.*)\"\nx-own:\n- a\n- b: &a c\n- *a\n",
    "version: 1\ninstance: prod\nexternal_account:\n  tenant: acme\nposition:\n  step: account\n  cursor: 3\n  places:\n  - \
     step: console\n    field: server_build\noutput: /srv/prod.ims.yaml\nnames:\n- Campaign - acme - admin\nraw:\n  \
     console_build: 94oo\n",
    "{version: 1, instance: prod, external_account: {ims_client_secret: {env: A}, label: >-\n  a\n  b\n}}\n",
];

const LISTS: [&str; 6] = [
    "Campaign - acme - admin\nCampaign - acme - delivery\n",
    "Email,Username,Product Configurations\nj@acme.example,j,\"Campaign - acme - admin,Campaign - acme - x\"\n",
    "Profielnaam;Gebruikers\r\nCampaign - acme - admin;3\r\n",
    "{\"lastPage\":true,\"result\":\"success\",\"groups\":[{\"groupId\":1,\"groupName\":\"Campaign - acme - \
     admin\",\"type\":\"PRODUCT_PROFILE\",\"productName\":\"Adobe Campaign\"}]}",
    "{\"lastPage\":true,\"users\":[{\"email\":\"j@acme.example\",\"status\":\"active\",\"groups\":[\"Campaign - acme - admin\"]}]}",
    "[\"Campaign - acme - admin\",{\"name\":1}]\n{\"a\"\n",
];

const ANSWERS: [&str; 6] = [
    "<redir status='OK' date='2026-11-26 12:00:00.000Z' build='9400' instance='prod' sourceIP='10.0.0.1' host='h'/>",
    "<SOAP-ENV:Envelope xmlns:SOAP-ENV='http://schemas.xmlsoap.org/soap/envelope/'><SOAP-ENV:Body><LogonResponse \
     xmlns='urn:xtk:session'><pstrSessionToken>___t</pstrSessionToken><pSessionInfo><sessionInfo><serverInfo \
     buildNumber='9400' releaseName='7.4.1'/><userInfo login='admin'><login-right right='admin'/></userInfo>\
     </sessionInfo></pSessionInfo><pstrSecurityToken>@s</pstrSecurityToken></LogonResponse></SOAP-ENV:Body>\
     </SOAP-ENV:Envelope>",
    "<SOAP-ENV:Envelope xmlns:SOAP-ENV='http://schemas.xmlsoap.org/soap/envelope/'><SOAP-ENV:Body><SOAP-ENV:Fault>\
     <faultcode>SOP-330011</faultcode><faultstring>Error</faultstring><detail>XSV-350012 Invalid \
     login</detail></SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>",
    "<a><ExecuteQueryResponse><pdomOutput><extAccount-collection><extAccount name='MAC' label='&#27;[31m' active='1' \
     type='5'/></extAccount-collection></pdomOutput></ExecuteQueryResponse></a>",
    "{\"issuer\":\"https://ims-na1.adobelogin.com\",\"authorization_endpoint\":\"https://x/ims/authorize/v2\",\"token_endpoint\":\"y\"}",
    "<serverconf><shared><dnsMasks mask='demo*'/></shared><instance name='prod'/></serverconf>",
];

const MASKS: [&str; 8] = [
    "Campaign - acme - (.*)",
    r"(?x)a # b\n(c|d){2,3}?",
    r"\bCampaign\b - \w+ - ([^()]{1,40})$",
    "“Campaign” – acme – (.*)&amp;**",
    r"(?:a|(b))*(c)?\Q.\E",
    "{{tenant}} %TENANT% ${TENANT} XXX",
    r"[[:alpha:]&&[^x]]+(\p{Han}{1,3})",
    "((((((((((a*)*)*)*)*)*)*)*)*)*",
];

const KEYS: [&str; 6] = [
    "abc\r\u{1b}[A\u{1b}[1;5C\u{1b}OP\u{1b}[200~a\nb\u{1b}[201~\u{1b}1",
    "\u{1b}]11;rgb:0000/0000/0000\u{7}\u{1b}[<0;30;10M\u{1b}[I\u{1b}[O",
    "\u{1b}\u{1b}[A\u{1b}[27;5;9~\u{1b}[97;5u\u{1b}P+r\u{1b}\\",
    "é한👩\u{200d}👧\u{7f}\u{8}\u{1f}\t\u{1b}[Z",
    "\u{1b}[200~never ended",
    "\u{1b}[M !!\u{1b}[?1;2c\u{1b}[24;80R",
];

/// What any reader shows of what it was given comes through this.
fn is_harmless(text: &str) -> bool {
    !Glyphs::unicode().visible(text).chars().any(steers)
}

proptest! {
    #![proptest_config(cases(CASES))]

    #[test]
    fn configurations_and_drafts(bytes in bytes(&DOCUMENTS)) {
        if let Err(problems) = read_configuration(&bytes) {
            prop_assert!(!problems.is_empty() && problems.iter().all(|problem| problem.line > 0 && problem.column > 0));
        }
        let salvaged = salvage_draft(&bytes, "prod").map(|salvaged| salvaged.draft);
        for draft in read_draft(&bytes).ok().into_iter().chain(salvaged) {
            let text = write_draft(&draft, "2026-11-26", "0.1.0");
            prop_assert!(text.chars().all(|sign| sign == '\n' || !steers(sign)), "{text:?}");
            let again = read_draft(text.as_bytes());
            prop_assert_eq!(again.map(|draft| draft.answers.instance), Ok(draft.answers.instance));
        }
    }

    #[test]
    fn names_and_people(bytes in bytes(&LISTS)) {
        let reading = names::read(&bytes);
        for name in reading.names.iter() {
            prop_assert!(is_harmless(name) && !name.trim().is_empty(), "{name:?}");
        }
        let mut asked = 0;
        let read = people::read(bytes.clone(), &mut |_| { asked += 1; true });
        prop_assert!(read.is_some(), "nobody stopped it");
        let text = String::from_utf8_lossy(&bytes);
        let (block, _) = (paste::read(&text).found.concat(), is_a_form(&text));
        prop_assert!(block.iter().all(|found| text.contains(found.value.expose()) && found.line > 0));
    }

    #[test]
    fn answers_of_servers(bytes in bytes(&ANSWERS)) {
        let text = xml::decoded(&bytes);
        let _ = (answers::logon(&text).is_ok(), answers::user_info(&text).is_ok(), answers::groups(&text).is_ok());
        let _ = (answers::option(&text).is_ok(), answers::build(&text), fault::of(&text), redir::read(&text).is_ok());
        let _ = (openid::read(&text).is_ok(), pdump::read(&bytes), xml::read(&text).is_ok());
        let _ = (config::instance("prod", &text).is_ok(), installation::server_conf(&text).is_ok());
        for account in answers::accounts(&text).into_iter().flatten() {
            let shown = format!("{account:?}");
            prop_assert!(is_harmless(&shown));
        }
    }

    #[test]
    fn keys(bytes in bytes(&KEYS), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        cuts.sort_unstable();
        let mut decoder = Decoder::new();
        let (mut from, mut told) = (0, Vec::new());
        for cut in cuts.into_iter().chain([bytes.len()]) {
            told.extend(decoder.feed(&bytes[from..cut]));
            from = cut;
        }
        told.extend(decoder.timeout());
        prop_assert_eq!(decoder.patience(), None, "nothing is held back for ever");
        let characters: usize = told.iter().map(|input| match input {
            Input::Paste(text) => text.chars().count(),
            _ => 1,
        }).sum();
        prop_assert!(characters <= bytes.len(), "more comes out than went in: {told:?}");
    }
}

proptest! {
    #![proptest_config(cases(MASK_CASES))]

    #[test]
    fn masks(bytes in bytes(&MASKS), names in prop::collection::vec("(Campaign - acme - )?\\PC{0,12}", 0..4)) {
        let text = String::from_utf8_lossy(&bytes);
        let chars = text.chars().count();
        let sample: Vec<&str> = names.iter().map(String::as_str).collect();
        let context = mask::Context { tenant: Some("acme"), instance: Some("prod"), names: &sample, ..mask::Context::default() };
        for found in mask::diagnose(&text, &context) {
            prop_assert!(found.start <= found.end && found.end <= chars, "{found:?}");
            if let Some(repair) = &found.repair {
                prop_assert!(Mask::parse(repair).is_ok() && *repair != text, "{found:?}");
            }
        }
        if let Ok(mask) = Mask::parse(&text) {
            prop_assert!(chars <= mask::MAX_CHARS);
            let all: names::Names = sample.iter().collect();
            let report = mask::judge_all(&mask, &all, None, &|| false, &mut |_| ()).expect("nobody stops it");
            prop_assert_eq!(report.summary().matched + report.summary().missed, sample.len());
        }
    }
}
