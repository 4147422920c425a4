//! Meanings in words: one file a kind of meaning.

pub mod chain;
pub mod check;
pub mod document;
pub mod finding;
pub mod gets_in;
pub mod host;
pub mod mask;
pub mod people;
#[cfg(test)]
mod testing;
pub mod theme;
pub mod trouble;
pub mod umapi;

use super::catalogue::Words;
use crate::base::refusal::Refusal;
use crate::base::told::Told;
use crate::style::glyphs::Glyphs;

/// A message of the host in words, its values made visible.
pub fn told(words: &Words, glyphs: &Glyphs, told: &Told) -> String {
    let texts = told.arguments.iter().map(|(name, value)| (*name, glyphs.visible(value).into()));
    let lists = told.lists.iter().map(|(name, items)| {
        let shown: Vec<String> = items.iter().map(|item| glyphs.visible(item)).collect();
        (*name, words.list(&shown).into())
    });
    let refusals = told.refusals.iter().map(|(name, refusal)| (*name, refused(words, glyphs, refusal).into()));
    let arguments: Vec<_> = texts.chain(lists).chain(refusals).collect();
    words.with(told.key, &arguments)
}

/// Why the system refused something: in the reader's language where it is a usual reason, else in the system's own words.
pub fn refused(words: &Words, glyphs: &Glyphs, refusal: &Refusal) -> String {
    refusal.key.map_or_else(|| glyphs.visible(&refusal.text), |key| words.text(key))
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;
    use crate::words::catalogue::LANGUAGES;

    #[test]
    fn the_usual_answers_of_the_system_are_in_the_readers_language() {
        // ENOENT, EIO, ENOEXEC, EACCES, EBUSY, EEXIST, ENOTDIR, EISDIR, ENFILE, EMFILE, ETXTBSY, ENOSPC, EROFS, ENETUNREACH,
        // ETIMEDOUT, ECONNREFUSED, EHOSTUNREACH, EDQUOT.
        let usual = [2, 5, 8, 13, 16, 17, 20, 21, 23, 24, 26, 28, 30, 101, 110, 111, 113, 122];
        for language in LANGUAGES {
            let words = Words::new(language);
            for number in usual {
                let error = io::Error::from_raw_os_error(number);
                let told =
                    told(&words, &Glyphs::unicode(), &Told::new("terminal-failed").with_refusal("reason", &error));
                let system = error.to_string();
                let english = system.split(" (os").next().expect("has words");
                assert!(!told.contains(english) && !told.contains("os error"), "{}: {told}", language.tag);
                assert!(told.ends_with(['.', '。']) && !told.contains('⟨'), "{}: {told}", language.tag);
            }
        }
    }

    #[test]
    fn an_aside_stands_behind_a_sentence_as_the_language_writes_it() {
        for (tag, expected) in [("en", "A. (b)"), ("ko", "A. (b)"), ("zh-Hant", "A.（b）"), ("es", "A. (b)")] {
            let language = LANGUAGES.into_iter().find(|language| language.tag == tag).expect("is one");
            assert_eq!(Words::new(language).sentence_aside("A.", "b"), expected, "{tag}");
        }
    }

    #[test]
    fn what_is_not_usual_is_told_in_the_systems_own_words_and_obeyed_by_no_terminal() {
        let words = Words::new(LANGUAGES[0]);
        let error = io::Error::from_raw_os_error(62);
        assert_eq!(refused(&words, &Glyphs::unicode(), &(&error).into()), error.to_string());
        let hostile = io::Error::other("\u{1b}[31m\u{202e}");
        assert_eq!(refused(&words, &Glyphs::unicode(), &(&hostile).into()), "\\u{1B}[31m\\u{202E}");
    }
}
