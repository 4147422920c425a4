//! Readers that no one here wrote: `PyYAML` and js-yaml read from our files exactly what was typed.
//!
//! A reader that this machine does not have is left out with a sentence saying so; with `IMS_SETUP_REQUIRE_ALL=1` its
//! absence is a failure.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use ims_setup::base::secret::Secret;
use ims_setup::setup::answers::{Answers, Keeping};
use ims_setup::setup::document::{
    Configuration, Draft, KeptNames, Position, Records, write_configuration, write_draft,
};
use ims_setup::setup::field::{FIELDS, Field, Kind};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

/// What some reader takes for something else, or what gets lost on the way through one.
const NASTY: &[&str] = &[
    // Booleans, nulls, merge keys and the value key of YAML 1.1.
    "y",
    "Y",
    "n",
    "N",
    "yes",
    "Yes",
    "YES",
    "no",
    "No",
    "NO",
    "on",
    "On",
    "ON",
    "off",
    "Off",
    "OFF",
    "true",
    "True",
    "TRUE",
    "false",
    "False",
    "FALSE",
    "null",
    "Null",
    "NULL",
    "~",
    "",
    "=",
    "<<",
    // Numbers.
    "0",
    "1",
    "-1",
    "+1",
    "007",
    "0o17",
    "0x1F",
    "0b101",
    "1_000",
    "1,000",
    "1.5",
    "1.",
    ".5",
    "-.5",
    "1e3",
    "1E+3",
    "1e-3",
    "685.230_15e+03",
    ".inf",
    "-.inf",
    "+.INF",
    ".Inf",
    ".nan",
    ".NaN",
    "9400",
    "99999999999999999999",
    "0.1.2",
    "1:2",
    // Times and dates.
    "12:30:45",
    "190:20:30.15",
    "-12:30",
    "2024-01-01",
    "2024-1-1",
    "2001-12-14t21:59:43.10-05:00",
    "2001-12-14 21:59:43.10 -5",
    "2001-12-15 2:59:43.10",
    "2024-01-01T00:00:00Z",
    // Indicators.
    "-",
    "- a",
    "?",
    "? a",
    ":",
    "a:",
    "a: b",
    ": a",
    ",",
    "[",
    "]",
    "[a]",
    "{",
    "}",
    "{a: b}",
    "#",
    "# a",
    "a #b",
    "a#b",
    "&",
    "&a",
    "*",
    "*a",
    "!",
    "!a",
    "!!int 5",
    "|",
    "|-",
    ">",
    ">+",
    "'",
    "''",
    "'a'",
    "it's",
    "\"",
    "\"a\"",
    "%",
    "%YAML 1.1",
    "@",
    "@a",
    "`",
    "`a`",
    "---",
    "--- a",
    "...",
    "... a",
    "\\",
    "\\n",
    "a\\",
    "$(id)",
    "a,b",
    "(.*)",
    "^a$",
    "a|b",
    // Blanks and control characters.
    " ",
    "  ",
    " a",
    "a ",
    "  a  b  ",
    "\t",
    "a\tb",
    "\ta",
    "a\t",
    "\n",
    "a\nb",
    "a\n",
    "\na",
    "a\n\n b",
    "\r",
    "a\rb",
    "\r\n",
    "a\r\nb",
    "\0",
    "a\0b",
    "\u{1}",
    "\u{7}",
    "\u{8}",
    "\u{b}",
    "\u{c}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{80}",
    "\u{85}",
    "a\u{85}b",
    "\u{9f}",
    "\u{a0}",
    "a\u{a0}b",
    "\u{ad}",
    // Beyond ASCII: separators, directions, marks, private and never assigned code points, planes.
    "\u{2028}",
    "a\u{2029}b",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}abc",
    "\u{2066}a\u{2069}",
    "\u{feff}",
    "\u{feff}a",
    "a\u{feff}",
    "\u{fffd}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{1ffff}",
    "\u{10ffff}",
    "\u{e000}",
    "\u{e0041}",
    "\u{3000}",
    "é",
    "e\u{301}",
    "Größe",
    "캠페인 - acme - (.*)",
    "「Campaign - tenant_id -(.*)」",
    "“Campaign”",
    "–",
    "…",
    "•••",
    "✓",
    "😀",
    "👩\u{200d}💻",
    "🇰🇷",
    "עברית",
    "عربي",
    "𝒳",
    "\u{200f}",
    "ı",
    "ß",
    // What people really type.
    "Campaign - acme - (.*)",
    "https://campaign.acme.example",
    "https://a.example/?q=1#x",
    "openid,avatar,read_organizations",
    "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
    "012345678901234567890123",
    "1e5000",
    "123456E7",
    "0e0",
    "C:\\nl6\\bin",
    "a&quot;b",
];

fn texts() -> impl Iterator<Item = Field> {
    FIELDS.iter().filter(|row| row.kind == Kind::Text && !row.key.ends_with("_build")).map(|row| row.field)
}

fn answers(value: &str) -> Answers {
    let mut answers = Answers::new(value);
    for field in texts() {
        answers.set_text(field, value);
    }
    answers
}

/// A configuration with `value` in every text, the secret kept in one of the three ways, and what a reader must see.
fn configuration(value: &str, keeping: Keeping) -> Value {
    let mut answers = answers(value);
    answers.keeping = keeping;
    answers.secret = Secret::new(value.to_owned());
    value.clone_into(&mut answers.secret_variable);
    answers.secret_file = Some(value.to_owned());
    answers.set_text(Field::ServerBuild, "9400");
    let configuration = Configuration::from_answers(&answers, &Records::default(), "");
    let mut expected = Map::new();
    expected.insert("version".to_owned(), json!(1));
    expected.insert("instance".to_owned(), json!(value));
    expected.insert("prerequisites/users".to_owned(), json!("open"));
    expected.insert("prerequisites/console/server_build".to_owned(), json!(9400));
    expected.insert("external_account/enabled".to_owned(), json!(true));
    let secret = match keeping {
        Keeping::File => "external_account/ims_client_secret/file",
        Keeping::Environment => "external_account/ims_client_secret/env",
        Keeping::Inline => "external_account/ims_client_secret",
    };
    expected.insert(secret.to_owned(), json!(value));
    for field in texts().filter(|field| *field != Field::ProductContext || !value.is_empty()) {
        expected.insert(format!("external_account/{}", field.key()), json!(value));
    }
    json!({ "yaml": write_configuration(&configuration, "2026-11-21", "0.1.0"), "expected": expected })
}

/// A draft with `value` in it, as a build that is none, a name and a place too.
fn draft(value: &str) -> Value {
    let mut answers = answers(value);
    let build = format!("x{value}");
    answers.set_text(Field::ConsoleBuild, build.as_str());
    let draft = Draft {
        answers,
        records: Records::default(),
        withhold: BTreeSet::new(),
        position: Position { step: value.to_owned(), cursor: 3, secret_typed: true, ..Position::default() },
        output: "/prod.ims.yaml".into(),
        written: None,
        names: KeptNames::Typed(vec!["a".to_owned(), value.to_owned()]),
        hand_over: ims_setup::setup::document::HandOver::default(),
    };
    let expected = json!({
        "external_account/tenant": value,
        "position/step": value,
        "position/cursor": 3,
        "position/secret_typed": true,
        "output": "/prod.ims.yaml",
        "names/1": value,
        "raw/console_build": build,
    });
    json!({ "yaml": write_draft(&draft, "2026-11-21", "0.1.0"), "expected": expected })
}

fn cases() -> Value {
    let each = |value: &str| {
        let ways = [Keeping::File, Keeping::Environment, Keeping::Inline];
        ways.map(|keeping| configuration(value, keeping)).into_iter().chain([draft(value)]).collect::<Vec<_>>()
    };
    let random = random_texts();
    NASTY.iter().copied().chain(random.iter().map(String::as_str)).flat_map(each).collect()
}

/// Texts that nobody has thought of, the same in every run.
fn random_texts() -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let text = prop_oneof![any::<String>(), "[0-9a-fA-FxXoO_:.eE+-]{1,8}", "[ -~\\t\\r\\n\u{85}\u{2028}]{1,8}"];
    (0..200).map(|_| text.new_tree(&mut runner).expect("has no filter").current()).collect()
}

/// Whether the reader is there: `program` runs `probe` without an error.
fn is_there(program: &str, flag: &str, probe: &str) -> bool {
    let mut command = Command::new(program);
    let there = command.args([flag, probe]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    if there.is_ok_and(|status| status.success()) {
        return true;
    }
    let sentence = format!("left out: {program} cannot run `{probe}` here");
    assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none_or(|wanted| wanted != "1"), "{sentence}");
    eprintln!("{sentence}");
    false
}

/// The differences that the reader's script finds.
fn differences(program: &str, script: &str) -> Vec<String> {
    let script = format!("{}/tests/readers/{script}", env!("CARGO_MANIFEST_DIR"));
    let mut child = Command::new(program)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it answered the probe");
    let mut input = child.stdin.take().expect("piped");
    let cases = cases().to_string();
    let writer = std::thread::spawn(move || input.write_all(cases.as_bytes()));
    let output = child.wait_with_output().expect("ends");
    writer.join().expect("no panic").expect("the script reads everything");
    assert!(output.status.success(), "the script fails: a document is no YAML to it");
    serde_json::from_slice(&output.stdout).expect("a list of sentences")
}

#[test]
fn there_are_more_than_a_hundred_nasty_values_and_each_is_another() {
    assert_eq!(NASTY.iter().collect::<BTreeSet<_>>().len(), NASTY.len());
    assert!(NASTY.len() > 100);
}

#[test]
fn pyyaml_reads_what_was_typed() {
    if is_there("python3", "-c", "import yaml") {
        assert_eq!(differences("python3", "read.py"), Vec::<String>::new());
    }
}

#[test]
fn js_yaml_reads_what_was_typed() {
    if is_there("node", "-e", "require('js-yaml')") {
        assert_eq!(differences("node", "read.js"), Vec::<String>::new());
    }
}
