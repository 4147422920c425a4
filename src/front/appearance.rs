//! Who reads: language, theme and glyphs from the command line, the preferences and the environment.

use std::path::Path;

use crate::base::told::Told;
use crate::cli::Common;
use crate::host::preferences::Preferences;
use crate::host::themes::{self, Trouble};
use crate::setup::field::FIELDS;
use crate::style::glyphs::Glyphs;
use crate::style::theme::Theme;
use crate::terminal::depth;
use crate::view::field::names;
use crate::wizard::msg::Tongue;
use crate::words::Look;
use crate::words::catalogue::{LANGUAGES, Language, Words};
use crate::words::locale;
use crate::words::say;

/// The environment as far as the look depends on it; a function, so that tests stand in for it.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Everything the reader's look is made of, and what has to be told about it.
#[derive(Debug)]
pub struct Reader {
    /// The look.
    pub look: Look,
    /// The themes to choose from with Ctrl-T.
    pub themes: Vec<Theme>,
    /// The languages to choose from in the help; one where the terminal shows ASCII only.
    pub languages: Vec<Language>,
    /// Drawing in ASCII was asked for.
    pub ascii: bool,
    /// What was wrong with a theme or the preferences.
    pub told: Vec<Told>,
}

impl Reader {
    /// The language after this one, where there is another.
    pub fn next_language(&self) -> Option<Language> {
        let now = self.look.words.language().tag;
        let at = self.languages.iter().position(|language| language.tag == now).unwrap_or(0);
        let next = self.languages.get((at + 1) % self.languages.len().max(1))?;
        (next.tag != now).then_some(*next)
    }

    /// Goes on to the next language; whether only ASCII is shown follows.
    pub fn take_next_language(&mut self) {
        if let Some(next) = self.next_language() {
            (self.look.words, self.look.glyphs) = speech(next, self.ascii, false, None);
        }
    }

    /// What the machine has to know of the language.
    pub fn tongue(&self) -> Tongue {
        Tongue {
            tag: self.look.words.language().tag.to_owned(),
            name: self.look.words.language().name.to_owned(),
            labels: FIELDS.iter().map(|row| (row.field, names(&self.look, row.field))).collect(),
            next: self.next_language().map(|language| language.name.to_owned()),
        }
    }
}

/// The words and the drawing characters of `language`. `ascii` asks for drawing in ASCII; English does without other
/// characters then, and another language shows its own letters. `only` is a terminal that shows nothing else. The words
/// that are `known` are taken as they are, with what was read of them.
fn speech(language: Language, ascii: bool, only: bool, known: Option<&Words>) -> (Words, Glyphs) {
    let english = language.tag == LANGUAGES[0].tag;
    let words = |language: Language, ascii: bool| {
        let same = |words: &&Words| words.language().tag == language.tag && words.is_ascii() == ascii;
        let read = || if ascii { Words::in_ascii(language) } else { Words::new(language) };
        known.filter(same).cloned().unwrap_or_else(read)
    };
    match (ascii, only) {
        (_, true) => (words(LANGUAGES[0], true), Glyphs::ascii()),
        (true, false) if english => (words(language, true), Glyphs::ascii()),
        (true, false) => (Words::in_plain_marks(language), Glyphs { ascii: false, ..Glyphs::ascii() }),
        (false, false) => (words(language, false), Glyphs::unicode()),
    }
}

/// The words and the drawing characters that are asked for: a language that is named is obeyed in UTF-8; where none is
/// and the locale is not UTF-8, it is English without a byte above 127.
pub fn spoken(
    lang: Option<&str>,
    ascii: bool,
    preferences: &Preferences,
    environment: Environment<'_>,
    known: Option<&Words>,
) -> (Words, Glyphs) {
    let language = locale::choose(lang, preferences.language.as_deref(), environment, &LANGUAGES);
    let only = lang.is_none() && !depth::is_utf8_locale(environment);
    speech(language, ascii, only, known)
}

/// Puts the reader's look together, of words that are `known` already where these are the ones.
pub fn reader(
    common: &Common,
    preferences: &Preferences,
    environment: Environment<'_>,
    known: Option<&Words>,
) -> Reader {
    let (words, glyphs) = spoken(common.lang.as_deref(), common.ascii, preferences, environment, known);
    let (mut themes, mut troubles) = themes::all(preferences);
    let wanted = common.theme.as_deref().or(preferences.theme.as_deref());
    let theme = match wanted {
        None => themes[0].clone(),
        Some(wanted) => themes::find(wanted, &themes).unwrap_or_else(|problem| {
            troubles.push(problem);
            themes[0].clone()
        }),
    };
    if !themes.contains(&theme) {
        themes.push(theme.clone());
    }
    let mut told: Vec<Told> = troubles.iter().map(|trouble| told(&words, trouble, &themes)).collect();
    let (asked, preferred) = (common.lang.as_deref(), preferences.language.as_deref());
    if locale::misses_its_script(asked, preferred, environment, &LANGUAGES) {
        told.push(Told::new("language-other-script"));
    }
    let only = common.lang.is_none() && !depth::is_utf8_locale(environment);
    let languages = LANGUAGES[..if only { 1 } else { LANGUAGES.len() }].to_vec();
    Reader { look: Look { words, theme, glyphs }, themes, languages, ascii: common.ascii, told }
}

/// A theme's trouble as a message.
pub fn told(words: &Words, trouble: &Trouble, themes: &[Theme]) -> Told {
    let file = |path: &Path| path.display().to_string();
    match trouble {
        Trouble::Unknown(name) => {
            let names: Vec<&str> = themes.iter().map(Theme::name).collect();
            Told::new("theme-unknown").with("name", name).with_list("names", names)
        }
        Trouble::Unreadable(path) => Told::new("theme-unreadable").with("file", file(path)),
        Trouble::Broken(path, problem) => {
            Told::new("file-wrong").with("file", file(path)).with("problem", say::theme::problem(words, problem))
        }
    }
}
