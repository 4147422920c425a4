//! The catalogues: every message the program asks for is there, and none that it does not ask for.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ims_setup::campaign::measured::{Part, Trouble, Unclear};
use ims_setup::setup::document::ProblemKind;
use ims_setup::setup::field::{FIELDS, Field, Kind};
use ims_setup::setup::finding::Code;
use ims_setup::setup::verdict::{CheckId, Reason};
use ims_setup::wizard::hand_over::TO_DO;
use ims_setup::wizard::keymap::{Action, TABLE};
use ims_setup::wizard::plan::PLAN;
use ims_setup::words::catalogue::{LANGUAGES, Words};
use ims_setup::{mask, names, people};
use strum::{VariantArray, VariantNames};

/// Beginnings of messages whose ends are names of fields, steps, actions and the like; each is asked for below.
const FAMILIES: [&str; 31] = [
    "label-",
    "short-",
    "help-",
    "where-",
    "further-",
    "page-",
    "step-",
    "title-",
    "path-",
    "action-",
    "hint-",
    "keeping-",
    "evidence-",
    "question-",
    "finding-",
    "reason-",
    "remedy-",
    "trouble-",
    "local-",
    "part-",
    "check-",
    "to-do-",
    "cli-",
    "theme-about-",
    "status-",
    "mask-warning-",
    "names-",
    "people-seems-",
    "people-short-",
    "rehearse-why-",
    "umapi-",
];

fn keys() -> BTreeSet<String> {
    LANGUAGES[0]
        .catalogue
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
        .collect()
}

fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("the sources are there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text.push_str(&fs::read_to_string(&path).expect("is text"));
        }
    }
}

#[test]
fn fields_steps_and_actions_have_all_their_words_in_every_language() {
    for language in LANGUAGES {
        let words = Words::new(language);
        let has = |key: String| assert!(words.has(&key), "{}: {key}", language.tag);
        for row in &FIELDS {
            let stem = row.key.replace('_', "-");
            has(format!("label-{stem}"));
            has(format!("short-{stem}"));
            has(format!("where-{stem}"));
            if row.field != Field::SecretKeeping {
                has(format!("help-{stem}"));
            }
            if row.kind == Kind::Confirmation && row.field != Field::Enabled {
                has(format!("page-{stem}"));
            }
        }
        for row in &PLAN {
            for family in ["step", "title", "help-step"] {
                has(format!("{family}-{}", row.name));
            }
        }
        for row in TABLE.iter().filter(|row| !matches!(row.action, Action::Insert(_))) {
            has(format!("action-{}", row.action.name()));
        }
        for key in TO_DO {
            has(format!("to-do-{key}"));
        }
    }
}

#[test]
fn every_message_that_the_code_names_is_there_and_every_one_there_is_named() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let keys = keys();
    for start in [".text(\"", ".with(\"", "Told::new(\"", "words.with(\n", "about(\"", "with(\""] {
        for rest in text.split(start).skip(1) {
            let named: String =
                rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-' || c.is_ascii_digit()).collect();
            let ends = rest[named.len()..].starts_with('"');
            // One word without a hyphen is an argument or an option, but for the few messages of one word.
            if ends && named.contains('-') && !named.starts_with('-') && !named.ends_with('-') {
                assert!(keys.contains(&named), "the code asks for {named}");
            }
        }
    }
    // Whatever stands between two quotes.
    let quoted: BTreeSet<&str> = text.split('"').skip(1).collect();
    for key in &keys {
        let family = FAMILIES.iter().any(|family| key.starts_with(family));
        assert!(family || quoted.contains(key.as_str()), "nothing asks for {key}");
    }
}

/// Every text that can be a part of a message's name: those in quotes of the sources, as such names are written, and the
/// names of meanings.
fn parts(text: &str) -> BTreeSet<String> {
    let quoted = regex::Regex::new(r#""([a-z][a-z0-9_-]*)""#).expect("is one");
    let meanings = [
        Code::VARIANTS,
        Reason::VARIANTS,
        Trouble::VARIANTS,
        Unclear::VARIANTS,
        Part::VARIANTS,
        ProblemKind::VARIANTS,
        Action::VARIANTS,
        names::Seems::VARIANTS,
        names::What::VARIANTS,
        people::Seems::VARIANTS,
    ];
    let of_meanings = meanings.into_iter().flatten().copied();
    let of_checks = CheckId::VARIANTS.iter().map(|id| id.id()).chain(people::Out::VARIANTS.iter().map(|out| out.id()));
    let of_masks = mask::Code::ALL.iter().map(|code| code.id()).chain(mask::Warning::ALL.iter().map(|it| it.id()));
    let line = ims_setup::cli::command(&Words::new(LANGUAGES[0]));
    let commands = || std::iter::once(&line).chain(line.get_subcommands());
    let of_options = commands().flat_map(clap::Command::get_arguments).map(|arg| arg.get_id().as_str());
    let of_line: Vec<String> =
        of_options.chain(commands().map(clap::Command::get_name)).map(|it| it.replace('_', "-")).collect();
    let of_sources = quoted.captures_iter(text).map(|found| found[1].replace('_', "-"));
    of_sources.chain(of_line).chain(of_meanings.chain(of_checks).chain(of_masks).map(str::to_owned)).collect()
}

#[test]
fn every_message_of_a_family_is_one_that_the_code_can_ask_for() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let parts = parts(&text);
    let prefix = regex::Regex::new(r#""([a-z-]+-)\{"#).expect("is one");
    let prefixes: BTreeSet<String> = prefix.captures_iter(&text).map(|found| found[1].to_owned()).collect();
    // What may stand behind the name in a message's name.
    let suffixes = ["remedy", "text", "no", "yes", "short", "to-all"];
    let known = |name: &str| parts.contains(name) || suffixes.contains(&name);
    let end = |rest: &str| {
        let two = |(at, _): (usize, &str)| known(&rest[..at]) && known(&rest[at + 1..]);
        known(rest) || rest.match_indices('-').any(two)
    };
    let unread: Vec<String> = keys()
        .into_iter()
        .filter(|key| !parts.contains(key))
        .filter(|key| !prefixes.iter().any(|prefix| key.strip_prefix(prefix.as_str()).is_some_and(end)))
        .collect();
    assert!(unread.is_empty(), "nobody reads {unread:#?}");
}

#[test]
fn no_message_is_defined_twice() {
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for line in language.catalogue.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            if let Some((key, _)) = line.split_once(" =") {
                assert!(seen.insert(key), "{}: {key}", language.tag);
            }
        }
    }
}
