//! What is wrong with a file, in words.

use crate::setup::document::{Problem, ProblemKind, Replacement};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::{Arg, Words};

/// Problems of one file that are told.
const MOST: usize = 50;

/// What goes with a file that is replaced besides the values that change; nothing where all of it stays.
pub fn also_goes(words: &Words, glyphs: &Glyphs, replacement: &Replacement) -> Vec<String> {
    let anew = replacement.anew.then(|| words.text("replace-anew"));
    let comments = (!replacement.lost.is_empty()).then(|| {
        let comments: Vec<String> = replacement.lost.iter().map(|comment| glyphs.visible(comment)).collect();
        let arguments = [("count", comments.len().into()), ("comments", words.list(&comments).into())];
        words.with("replace-loses", &arguments)
    });
    anew.into_iter().chain(comments).collect()
}

/// What is wrong with `file`, a line for each. A file of another kind has a problem in every line; the first ones tell.
pub fn problems(words: &Words, file: &str, problems: &[Problem]) -> Vec<String> {
    let line =
        |wrong: &Problem| words.with("file-wrong", &[("file", file.into()), ("problem", problem(words, wrong).into())]);
    problems.iter().take(MOST).map(line).collect()
}

/// One problem of a configuration or draft as a sentence, its place first. No value of the file is in it.
pub fn problem(words: &Words, problem: &Problem) -> String {
    let what = what(words, problem);
    at(words, problem.line, problem.column, what)
}

/// `what` is wrong, its place before it. A place is looked for in the file, so its numbers are not grouped.
pub fn at(words: &Words, line: usize, column: usize, what: String) -> String {
    let place = [("line", line.to_string().into()), ("column", column.to_string().into()), ("what", what.into())];
    words.with("problem-at", &place)
}

/// The same without its place; a sentence that begins with the key begins with a capital.
pub fn what(words: &Words, problem: &Problem) -> String {
    let sentence = said(words, problem);
    let mut rest = sentence.chars();
    match rest.next() {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => sentence,
    }
}

fn said(words: &Words, problem: &Problem) -> String {
    let key = match problem.key.as_str() {
        "" => words.text("problem-this-key"),
        key => words.with("problem-key", &[("key", key.into())]),
    };
    let about = |message: &str| words.with(message, &[("key", key.as_str().into())]);
    let with =
        |message: &str, name: &str, value: Arg<'_>| words.with(message, &[("key", key.as_str().into()), (name, value)]);
    match &problem.kind {
        ProblemKind::TooLarge { limit } => with("problem-too-large", "limit", (limit / (1024 * 1024)).into()),
        ProblemKind::NotUtf8 => about("problem-not-utf8"),
        ProblemKind::Syntax => about("problem-syntax"),
        ProblemKind::Empty => about("problem-empty"),
        ProblemKind::SecondDocument => about("problem-second-document"),
        ProblemKind::TooDeep => about("problem-too-deep"),
        ProblemKind::TooManyAliased => about("problem-too-many-aliased"),
        ProblemKind::UnknownAlias => about("problem-unknown-alias"),
        ProblemKind::UnreadableKey => about("problem-unreadable-key"),
        ProblemKind::Tab => about("problem-tab"),
        ProblemKind::HiddenSign { character } => {
            with("problem-hidden-sign", "character", format!("U+{:04X}", u32::from(*character)).into())
        }
        ProblemKind::Escape => about("problem-escape"),
        ProblemKind::NeedsQuotes { sign } => with("problem-needs-quotes", "sign", sign.as_str().into()),
        ProblemKind::NoBlank => about("problem-no-blank"),
        ProblemKind::Doubled { first } => with("problem-doubled", "first", first.to_string().into()),
        ProblemKind::Unknown { nearest, .. } if problem.key.is_empty() => {
            with("problem-unknown-unnamed", "nearest", nearest.as_str().into())
        }
        ProblemKind::Unknown { nearest, .. } => with("problem-unknown", "nearest", nearest.as_str().into()),
        ProblemKind::Misplaced { section } => with("problem-misplaced", "section", (*section).into()),
        ProblemKind::Null => about("problem-null"),
        ProblemKind::NotText => about("problem-not-text"),
        ProblemKind::NotMapping if problem.key.is_empty() => about("problem-not-mapping-root"),
        ProblemKind::NotMapping => about("problem-not-mapping"),
        ProblemKind::NotList => about("problem-not-list"),
        ProblemKind::NotNumber => about("problem-not-number"),
        ProblemKind::NotOneOf { allowed } => with("problem-not-one-of", "allowed", words.list(allowed).into()),
        ProblemKind::Spelt { meant, .. } => with("problem-spelt", "meant", (*meant).into()),
        ProblemKind::NotInstance => about("problem-not-instance"),
        ProblemKind::TwoForms => about("problem-two-forms"),
        ProblemKind::NoForm => about("problem-no-form"),
        ProblemKind::LaterVersion { version } => with("problem-later-version", "version", version.to_string().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::document::read_configuration;
    use crate::words::catalogue::LANGUAGES;

    /// The sentences about a file, in English.
    fn sentences(file: &str) -> Vec<String> {
        let words = Words::new(LANGUAGES[0]);
        let problems = read_configuration(file.as_bytes()).expect_err("has problems");
        problems.iter().map(|found| problem(&words, found)).collect()
    }

    #[test]
    fn a_sentence_says_where_what_and_what_to_do() {
        assert_eq!(
            sentences("instance: prod\nexternal_account:\n  tennant: acme\n  label:\n"),
            [
                "Line 3, column 3: Nobody knows the key \"tennant\" here. The nearest known key is \"tenant\". Keys of \
                 your own begin with \"x-\".",
                "Line 4, column 3: \"label\" has no value. Give it one, or remove the line. An empty text is written \"\".",
            ]
        );
        assert_eq!(
            sentences("external_account:\n  ims_client_secret: {file: a, env: b}\n"),
            [
                "Line 2, column 22: The secret is named both as a file and as a variable. Keep one: {file: NAME} or {env: \
                 NAME}."
            ]
        );
        assert_eq!(
            sentences("version: 2\n"),
            ["Line 1, column 10: The file is of version 2. This program knows version 1: use a newer ims-setup."]
        );
    }

    #[test]
    fn a_sentence_about_a_key_that_can_not_be_named_begins_with_a_capital_in_every_language() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for kind in
                [ProblemKind::Null, ProblemKind::NotText, ProblemKind::Misplaced { section: "external_account" }]
            {
                let said = what(&words, &Problem { kind, line: 1, column: 1, key: String::new() });
                assert!(!said.starts_with(char::is_lowercase), "{}: {said}", language.tag);
            }
        }
    }

    #[test]
    fn every_problem_has_its_words() {
        let words = Words::new(LANGUAGES[0]);
        for kind in [
            ProblemKind::TooLarge { limit: 1024 * 1024 },
            ProblemKind::NotUtf8,
            ProblemKind::Syntax,
            ProblemKind::Empty,
            ProblemKind::SecondDocument,
            ProblemKind::TooDeep,
            ProblemKind::TooManyAliased,
            ProblemKind::UnknownAlias,
            ProblemKind::UnreadableKey,
            ProblemKind::Tab,
            ProblemKind::HiddenSign { character: '\u{a0}' },
            ProblemKind::Escape,
            ProblemKind::NeedsQuotes { sign: "{{".to_owned() },
            ProblemKind::NoBlank,
            ProblemKind::Doubled { first: 1 },
            ProblemKind::Unknown { nearest: "tenant".to_owned(), likely: true },
            ProblemKind::Misplaced { section: "external_account" },
            ProblemKind::Null,
            ProblemKind::NotText,
            ProblemKind::NotMapping,
            ProblemKind::NotList,
            ProblemKind::NotNumber,
            ProblemKind::NotOneOf { allowed: &["true", "false"] },
            ProblemKind::Spelt { allowed: &["true", "false"], meant: "true" },
            ProblemKind::NotInstance,
            ProblemKind::TwoForms,
            ProblemKind::NoForm,
            ProblemKind::LaterVersion { version: 2 },
        ] {
            for key in ["", "tenant"] {
                let sentence =
                    problem(&words, &Problem { kind: kind.clone(), line: 1, column: 1, key: key.to_owned() });
                assert!(!sentence.contains(['⟨', '$']) && sentence.ends_with(['.', '"']), "{sentence}");
            }
        }
    }
}
