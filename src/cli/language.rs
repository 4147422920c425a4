//! `--lang`: any tag that leads to a language there is; and a look at it before the command line is read, since what
//! is wrong with a command line is told in words too.

use std::ffi::{OsStr, OsString};

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command};

use crate::words::catalogue::LANGUAGES;
use crate::words::locale;

/// `--lang` and `--ascii` as far as they can be seen before anything is read: a tag that leads nowhere is none.
pub fn peek(arguments: &[OsString]) -> (Option<String>, bool) {
    let mut lang = None;
    let mut ascii = false;
    let mut words = arguments.iter().skip(1).filter_map(|argument| argument.to_str()).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        ascii |= word == "--ascii";
        let tag = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        // The last one counts, as it does for clap.
        lang = tag.and_then(|tag| locale::find(tag, &LANGUAGES)).or(lang);
    }
    (lang.map(|language| language.tag.to_owned()), ascii)
}

/// Reads a tag into that of a catalogue; refuses one that leads to none, listing those there are.
#[derive(Debug, Clone)]
pub(super) struct TagParser;

impl TagParser {
    fn tags() -> PossibleValuesParser {
        PossibleValuesParser::new(LANGUAGES.map(|language| language.tag))
    }
}

impl TypedValueParser for TagParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        match value.to_str().and_then(|tag| locale::find(tag, &LANGUAGES)) {
            Some(language) => Ok(language.tag.to_owned()),
            None => Self::tags().parse_ref(command, argument, value),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(LANGUAGES.into_iter().map(|language| PossibleValue::new(language.tag))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_seen_before_the_command_line_is_read() {
        let table: [(&[&str], Option<&str>, bool); 9] = [
            (&[], None, false),
            (&["--lang", "en_GB"], Some("en"), false),
            (&["mask", "--lang=EN", "--ascii"], Some("en"), true),
            (&["--lang"], None, false),
            (&["--lang", "tlh"], None, false),
            (&["--lang", "tlh", "--lang", "en"], Some("en"), false),
            (&["--lang", "es", "mask", "--lang", "ko"], Some("ko"), false),
            (&["mask", "--", "--lang", "en"], None, false),
            (&["--language", "en"], None, false),
        ];
        for (words, lang, ascii) in table {
            let arguments: Vec<OsString> = ["ims-setup"].iter().chain(words).map(OsString::from).collect();
            assert_eq!(peek(&arguments), (lang.map(str::to_owned), ascii), "{words:?}");
        }
    }
}
