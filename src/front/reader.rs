//! Who reads: language, theme and glyphs from the command line, the preferences and the environment.

use std::path::Path;

use crate::cli::Common;
use crate::host::preferences::Preferences;
use crate::host::themes::{self, Trouble};
use crate::look::Look;
use crate::look::glyphs::Glyphs;
use crate::look::say;
use crate::look::theme::Theme;
use crate::look::words::{LANGUAGES, Language, Words};
use crate::setup::told::Told;
use crate::terminal::depth;

/// The environment as far as the look depends on it; a function, so that tests stand in for it.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Everything the reader's look is made of, and what has to be told about it.
#[derive(Debug)]
pub struct Reader {
    /// The look.
    pub look: Look,
    /// The themes to choose from with Ctrl-T.
    pub themes: Vec<Theme>,
    /// What was wrong with a theme or the preferences.
    pub told: Vec<Told>,
}

/// The language of `common` or of the preferences; English where neither names one.
pub fn language(lang: Option<&str>) -> Language {
    LANGUAGES.into_iter().find(|language| Some(language.tag) == lang).unwrap_or(LANGUAGES[0])
}

/// Puts the reader's look together.
pub fn reader(common: &Common, preferences: &Preferences, environment: Environment<'_>) -> Reader {
    let language = language(common.lang.as_deref().or(preferences.language.as_deref()));
    let words = Words::new(language);
    let glyphs = if common.ascii || !depth::is_utf8_locale(environment) { Glyphs::ascii() } else { Glyphs::unicode() };
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
    let told = troubles.iter().map(|trouble| told(&words, trouble, &themes)).collect();
    Reader { look: Look { words, theme, glyphs }, themes, told }
}

/// A theme's trouble as a message.
pub fn told(words: &Words, trouble: &Trouble, themes: &[Theme]) -> Told {
    let file = |path: &Path| path.display().to_string();
    match trouble {
        Trouble::Unknown(name) => {
            let names: Vec<&str> = themes.iter().map(Theme::name).collect();
            Told::new("theme-unknown").with("name", name).with("names", names.join(", "))
        }
        Trouble::Unreadable(path) => Told::new("theme-unreadable").with("file", file(path)),
        Trouble::Broken(path, problem) => {
            Told::new("file-wrong").with("file", file(path)).with("problem", say::theme::problem(words, problem))
        }
    }
}
