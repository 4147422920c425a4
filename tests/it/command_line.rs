//! The command line in the reader's language: usage, values, help, manual and what is wrong with a line; nothing of it is
//! clap's English, and nothing is wider than the window.

use std::ffi::OsString;

use ims_setup::cli::{Command, Reply, Request, command, manual, parse};
use ims_setup::style::fit::{width, wrap};
use ims_setup::words::catalogue::{LANGUAGES, Words};

/// What clap and what makes the manual say by themselves.
const ENGLISH: [&str; 17] = [
    "Usage:",
    "tip:",
    "For more information",
    "possible values",
    "Possible values",
    "[OPTIONS]",
    "COMMAND",
    "default:",
    "Print ",
    "Commands:",
    "Options:",
    "Arguments:",
    "unexpected",
    "invalid value",
    "required",
    ".SH NAME",
    ".SH DESCRIPTION",
];

/// Lines that are refused, each with what the refusal has to name.
const WRONG: [(&[&str], &str); 21] = [
    (&["--bogus"], "--bogus"),
    (&["--instnace", "x"], "--instance"),
    (&["chek"], "check"),
    (&["--color", "pink"], "pink"),
    (&["--color"], "--color"),
    (&["--lang", "tlh"], "zh-Hant"),
    (&["mask"], "--infer"),
    (&["mask", "--from", "a", "--infer"], "--infer"),
    (&["mask", "--infer", "--umapi-id", "abc", "--umapi-secret-file", "s"], "--umapi-id"),
    (&["mask", "a(.*)", "--umapi-id", "ab"], "--from"),
    (&["write"], "--answers"),
    (&["rehearse"], "--users"),
    (&["rehearse", "--users", "f", "--umapi-id", "i"], "--users"),
    (&["rehearse", "--users", "f", "--umapi-url", "u"], "--users"),
    (&["check", "--json=yes"], "yes"),
    (&["check", "--format", "xml"], "nagios"),
    (&["check", "--json", "--json"], "--json"),
    (&["completions"], "SHELL"),
    (&["drafts", "list", "more"], "more"),
    (&["--password-file", "p"], "--login"),
    (&["-i", "prod", "check"], "--instance"),
];

fn arguments(line: &[&str]) -> Vec<OsString> {
    ["ims-setup"].iter().chain(line).map(OsString::from).collect()
}

fn refused(words: &Words, line: &[&str]) -> String {
    match parse(words, arguments(line)) {
        Err(Reply::Refused(text)) => text,
        other => panic!("{line:?}: {other:?}"),
    }
}

fn helps(words: &Words) -> Vec<String> {
    let mut whole = command(words).term_width(80);
    whole.build();
    let mut texts = vec![whole.render_long_help().to_string(), whole.render_help().to_string()];
    for command in whole.get_subcommands_mut() {
        texts.push(command.clone().term_width(80).render_long_help().to_string());
    }
    texts
}

fn speaks_no_english(words: &Words, text: &str) {
    if words.language().tag != "en" {
        for english in ENGLISH {
            assert!(!text.contains(english), "{}: {english}\n{text}", words.language().tag);
        }
    }
    assert!(!text.contains('⟨'), "{text}");
}

#[test]
fn a_wrong_line_is_told_in_the_readers_language_with_what_is_wrong_in_it() {
    for language in LANGUAGES {
        let words = Words::new(language);
        for (line, named) in WRONG {
            let text = refused(&words, line);
            assert!(text.contains(named), "{} {line:?}: {text}", language.tag);
            assert!(text.contains("--help"), "{} {line:?}: it says where more stands: {text}", language.tag);
            assert!(!text.starts_with("error:"), "{text}");
            speaks_no_english(&words, &text);
        }
    }
}

#[test]
fn a_refusal_shows_how_the_command_itself_is_typed() {
    let words = Words::new(LANGUAGES[0]);
    let usage = |line: &[&str]| -> Vec<String> {
        let text = refused(&words, line);
        text.lines()
            .skip_while(|line| !line.starts_with("Usage:"))
            .take_while(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        usage(&["mask"]),
        [
            "Usage: ims-setup mask [OPTIONS] <MASK> [NAME]...",
            "       ims-setup mask [OPTIONS] --from <FILE> [NAME]...",
            "       ims-setup mask [OPTIONS] --infer [NAME]...",
            "       ims-setup mask [OPTIONS] --from <FILE> --umapi-id <ID>",
        ]
    );
    assert_eq!(usage(&["--lang", "en", "write"]), ["Usage: ims-setup write [OPTIONS] --answers <FILE>"]);
    assert_eq!(
        usage(&["--lang=en", "rehearse"]),
        [
            "Usage: ims-setup rehearse [OPTIONS] [FILE] --users <FILE>",
            "       ims-setup rehearse [OPTIONS] [FILE] --umapi-id <ID>",
        ]
    );
}

#[test]
fn help_and_manual_are_in_the_readers_language_and_fit_the_window() {
    for language in LANGUAGES {
        let words = Words::new(language);
        for text in helps(&words) {
            speaks_no_english(&words, &text);
            // The table of codes holds masks and names, which are not broken.
            let table = words.text("cli-mask-codes");
            for line in text.lines().take_while(|line| *line != table) {
                assert!(width(line) <= 80, "{}: {} columns: {line}", language.tag, width(line));
            }
        }
        for name in [None, Some("mask"), Some("check"), Some("man")] {
            let page = manual(&words, name).expect("is made").expect("is there");
            speaks_no_english(&words, &String::from_utf8(page).expect("is text"));
        }
        assert!(manual(&words, Some("chek")).expect("is made").is_none());
    }
}

#[test]
fn what_every_command_takes_stands_before_it_or_after_it() {
    let words = Words::new(LANGUAGES[0]);
    for name in ["check", "mask", "drafts", "themes", "schema", "man", "help"] {
        let line = [name, if name == "mask" { "(.*)" } else { "" }];
        let line: Vec<&str> = line.into_iter().filter(|word| !word.is_empty()).collect();
        for common in [&["--lang", "ko"][..], &["--ascii"], &["--plain"], &["--color", "never"], &["--theme", "dark"]] {
            for whole in [[common, &line].concat(), [&line, common].concat()] {
                let parsed = parse(&words, arguments(&whole));
                assert!(!matches!(parsed, Err(Reply::Refused(_))), "{whole:?}: {parsed:?}");
            }
        }
    }
    let read = parse(&words, arguments(&["--lang", "ko", "check", "--ascii"]));
    let Ok(Request { command: Some(Command::Check(_)), common, .. }) = read else { panic!("is taken") };
    assert_eq!((common.lang.as_deref(), common.ascii), (Some("ko"), true));
}

#[test]
fn help_of_a_command_is_asked_for_in_both_ways() {
    let words = Words::new(LANGUAGES[2]);
    let asked = |line: &[&str]| match parse(&words, arguments(line)) {
        Err(Reply::Asked(help)) => help.text(false),
        other => panic!("{line:?}: {other:?}"),
    };
    assert_eq!(asked(&["help", "check"]), asked(&["check", "--help"]));
    assert_eq!(asked(&["help"]), asked(&["--help"]));
    assert!(refused(&words, &["help", "chek"]).contains("chek"));
}

/// The help of `line` in `words`, as it is printed into 80 columns.
fn help_of(words: &Words, line: &[&str]) -> String {
    match parse(words, arguments(line)) {
        Err(Reply::Asked(help)) => help.text(false),
        other => panic!("{line:?}: {other:?}"),
    }
}

#[test]
fn help_in_a_language_without_blanks_fills_its_lines() {
    for tag in ["ko", "zh-Hant"] {
        let words = Words::new(LANGUAGES.into_iter().find(|language| language.tag == tag).expect("is one"));
        for name in ["check", "mask", "show", "write", "rehearse", "drafts", ""] {
            let line: Vec<&str> = [name, "--help"].into_iter().filter(|word| !word.is_empty()).collect();
            let text = help_of(&words, &line);
            let lines: Vec<&str> = text.lines().take_while(|line| *line != words.text("cli-mask-codes")).collect();
            for two in lines.windows(2) {
                assert!(width(two[1]) <= 80, "{tag} {name}: {}\n{text}", two[1]);
                let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
                // The second goes on where the first was broken: its first piece had no room there.
                let goes_on = indent(two[0]) == indent(two[1]) && indent(two[0]) >= 10 && !two[1].trim().is_empty();
                let piece = wrap(two[1].trim(), 12).swap_remove(0);
                assert!(!goes_on || width(two[0]) + width(&piece) > 76, "{tag} {name}: {}\n{}\n{text}", two[0], two[1]);
            }
        }
    }
}

#[test]
fn a_heading_of_the_help_ends_as_the_language_ends_it() {
    let words = Words::new(LANGUAGES.into_iter().find(|language| language.tag == "zh-Hant").expect("is one"));
    for line in [&["--help"][..], &["check", "--help"]] {
        let text = help_of(&words, line);
        assert!(!text.lines().any(|line| line.ends_with(':')), "{text}");
        assert!(text.contains("\n\u{9078}\u{9805}\u{ff1a}\n"), "{text}");
    }
}

#[test]
fn what_is_to_be_copied_from_a_help_stands_whole_in_its_line() {
    for language in LANGUAGES {
        let words = Words::new(language);
        for name in ["mask", "rehearse"] {
            let text = help_of(&words, &[name, "--help"]);
            for line in text.lines() {
                assert!(width(line) <= 80, "{} {name}: {line}", language.tag);
                // The column of the examples, in which one may go on below its code.
                let is_example = line.get(28..).is_some_and(|text| text.starts_with('\''));
                assert!(!is_example || line.matches('\'').count() == 2, "{} {name}: {line}", language.tag);
            }
            assert!(!text.contains("'Campaign - acme -\n"), "{text}");
            let broken: Vec<&str> = text.lines().filter(|line| line.trim_start().starts_with("--groups ")).collect();
            let before = text.lines().filter(|line| line.ends_with('\\')).count();
            assert_eq!(broken.iter().filter(|line| line.contains("groups.txt")).count(), before, "{text}");
        }
    }
}

#[test]
fn the_manual_says_what_an_option_takes_where_it_says_how_a_command_is_typed() {
    let words = Words::new(LANGUAGES[0]);
    for (name, wanted) in [
        (Some("mask"), "ims\\-setup mask [OPTIONS] \\-\\-from <FILE> [NAME]..."),
        (Some("check"), "ims\\-setup check [OPTIONS] [FILE]..."),
        (Some("write"), "ims\\-setup write [OPTIONS] \\-\\-answers <FILE>"),
        (None, "ims\\-setup [OPTIONS] <COMMAND>"),
    ] {
        let page = String::from_utf8(manual(&words, name).expect("is made").expect("is there")).expect("is text");
        let synopsis = page.split(".SH ").find(|part| part.starts_with("\"SYNOPSIS\"")).unwrap_or_default();
        assert!(synopsis.lines().any(|line| line == wanted), "{name:?}: {synopsis}");
        assert!(!synopsis.contains("\\fB"), "{synopsis}");
    }
}
