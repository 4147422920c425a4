//! What is wrong with a theme, and what the shipped ones are for, in words.

use crate::style::glyphs::Glyphs;
use crate::style::theme::{ProblemKind, Theme, ThemeProblem};
use crate::words::catalogue::{Arg, Words};

/// What is wrong with a theme, where, and what to write instead; one sentence or two. Words out of the file are made
/// visible.
pub fn problem(words: &Words, problem: &ThemeProblem) -> String {
    let glyphs = Glyphs::unicode();
    let place =
        [("line", Arg::from(problem.place.line.to_string())), ("column", Arg::from(problem.place.column.to_string()))];
    let with = |key: &str, values: &[(&'static str, String)]| {
        let values = values.iter().map(|(name, value)| (*name, Arg::from(value.clone())));
        words.with(key, &place.iter().cloned().chain(values).collect::<Vec<_>>())
    };
    let pair = |word: &str, near: &str| [("word", glyphs.visible(word)), ("nearest", near.to_owned())];
    match &problem.kind {
        ProblemKind::Empty => with("theme-empty", &[]),
        ProblemKind::NotYaml => with("theme-not-yaml", &[]),
        ProblemKind::UnknownKey(key, near) => with("theme-unknown-key", &pair(key, near)),
        ProblemKind::DoubledKey(key) => with("theme-doubled-key", &[("word", glyphs.visible(key))]),
        ProblemKind::UnknownRole(role, near) => with("theme-unknown-role", &pair(role, near)),
        ProblemKind::UnknownColour(colour, near) => with("theme-unknown-colour", &pair(colour, near)),
        ProblemKind::NotRgb(colour) => with("theme-not-rgb", &[("word", glyphs.visible(colour))]),
        ProblemKind::NoColour => with("theme-no-colour", &[]),
        ProblemKind::BadName => with("theme-bad-name", &[]),
        ProblemKind::NotAMapping => with("theme-not-a-mapping", &[]),
        ProblemKind::NotABoolean => with("theme-not-a-boolean", &[]),
        ProblemKind::HalfAPair => with("theme-half-a-pair", &[]),
        ProblemKind::TooLittleContrast(contrast) => {
            // Rounded down: 4.49 must not be told as "4.5, and 4.5 is needed".
            let contrast = format!("{:.1}", (contrast * 10.0).floor() / 10.0);
            with("theme-too-little-contrast", &[("contrast", contrast)])
        }
        ProblemKind::BrightBlack => with("theme-bright-black", &[]),
        ProblemKind::NamedBackground => with("theme-named-background", &[]),
        ProblemKind::NamedBase => with("theme-named-base", &[]),
    }
}

/// What a theme is for, in one line: a shipped one in the reader's language, any other as it says itself.
pub fn about(words: &Words, theme: &Theme) -> String {
    let own = || Glyphs::unicode().visible(theme.description());
    let key = match theme.name() {
        "default" => "theme-about-default",
        "dark" => "theme-about-dark",
        "light" => "theme-about-light",
        "high-contrast" => "theme-about-high-contrast",
        "plain" => "theme-about-plain",
        "midnight" => "theme-about-midnight",
        "paper" => "theme-about-paper",
        _ => return own(),
    };
    if theme.is_shipped() { words.text(key) } else { own() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::catalogue::LANGUAGES;

    /// A theme for each thing that can be wrong.
    const BROKEN: [&str; 16] = [
        "",
        "roles: [",
        "rolls: {}",
        "name: a\nname: b",
        "roles: { focsu: {} }",
        "roles: { ok: { fg: gren } }",
        "roles: { ok: { fg: '#12345' } }",
        "roles:\n  ok:\n    fg: #123456",
        "name: ''",
        "roles: []",
        "roles: { ok: { bold: very } }",
        "roles: { ok: { fg: '#123456' } }",
        "roles: { ok: { fg: '#777777', bg: '#888888' } }",
        "roles: { muted: { fg: bright-black } }",
        "roles: { muted: { bg: blue } }",
        "base: { fg: red }",
    ];

    fn told(words: &Words, text: &str) -> String {
        problem(words, &Theme::parse(text, "mine").expect_err("is broken"))
    }

    #[test]
    fn whatever_is_wrong_with_a_theme_has_words_of_its_own_and_a_place() {
        for language in LANGUAGES {
            let words = Words::new(language);
            let mut sentences: Vec<String> = BROKEN.iter().map(|text| told(&words, text)).collect();
            for sentence in &sentences {
                assert!(!sentence.contains('⟨') && !sentence.contains('{'), "{}: {sentence}", language.tag);
                assert!(sentence.contains('1') || sentence.contains('3'), "{}: {sentence}", language.tag);
            }
            sentences.sort();
            sentences.dedup();
            assert_eq!(sentences.len(), BROKEN.len(), "{}", language.tag);
        }
    }

    #[test]
    fn a_slip_is_told_with_what_was_meant() {
        let words = Words::new(LANGUAGES[0]);
        assert_eq!(
            told(&words, "roles:\n  focsu: {}"),
            "Line 2, column 3: there is no role \"focsu\". Did you mean \"focus\"?"
        );
        let contrast = told(&words, "roles: { ok: { fg: '#777777', bg: '#ffffff' } }");
        assert!(contrast.contains("4.4:1") && contrast.contains("4.5:1"), "{contrast}");
        assert!(told(&words, "\"a\\e[31m\": 1").contains("\\u{1B}"));
    }

    #[test]
    fn a_shipped_theme_is_described_in_every_language_and_a_copy_in_its_own_words() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for theme in Theme::shipped() {
                let line = about(&words, &theme);
                assert!(!line.is_empty() && !line.contains('⟨'), "{} {}", language.tag, theme.name());
                // The file speaks English; what is shown in English is the same.
                assert!(language.tag != "en" || line == theme.description(), "{line}");
            }
        }
        let own = Theme::parse("name: dark\ndescription: Mine.\n", "").expect("reads");
        assert_eq!(about(&Words::new(LANGUAGES[0]), &own), "Mine.");
    }
}
