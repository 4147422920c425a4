//! Which language a reader gets: the tag that was asked for, the preferences, or the name of the locale. Pure.

use super::catalogue::Language;

/// Where Chinese is written in traditional characters, where no script is named.
const TRADITIONAL: [&str; 3] = ["hk", "mo", "tw"];

/// The language for a reader: `asked` is `--lang`, `preferred` the preferences' tag, `env` looks a variable up.
///
/// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty is the locale, as POSIX has it; one
/// without a catalogue here is read in English, as is everything that names no language. `LANGUAGE`, a list of GNU
/// gettext's own, is not asked. The first of `languages` is English.
pub fn choose(
    asked: Option<&str>,
    preferred: Option<&str>,
    env: impl Fn(&str) -> Option<String>,
    languages: &[Language],
) -> Language {
    let chosen = [asked, preferred].into_iter().flatten().find_map(|tag| find(tag, languages));
    chosen.or_else(|| find(&locale(env)?, languages)).unwrap_or(languages[0])
}

/// Whether the reader's locale is of a language that has a catalogue in another script only, as `zh_CN` beside traditional
/// Chinese: who comes from there gets English and is told why, where nothing else was asked for.
pub fn misses_its_script(
    asked: Option<&str>,
    preferred: Option<&str>,
    env: impl Fn(&str) -> Option<String>,
    languages: &[Language],
) -> bool {
    let chosen = [asked, preferred].into_iter().flatten().any(|tag| find(tag, languages).is_some());
    let Some(locale) = locale(env).filter(|_| !chosen) else { return false };
    let same = |wanted: &Tag, offered: &Language| {
        Tag::parse(offered.tag).is_some_and(|offered| offered.language == wanted.language)
    };
    let wanted = Tag::parse(&locale).filter(|wanted| languages.iter().any(|offered| same(wanted, offered)));
    wanted.is_some() && find(&locale, languages).is_none()
}

/// The name of the locale, as POSIX has it.
fn locale(env: impl Fn(&str) -> Option<String>) -> Option<String> {
    let set = |name: &&str| env(name).filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)
}

/// The language that `tag` leads to: a BCP 47 tag or the name of a locale, in any case.
///
/// A region never matters but for Chinese, where it tells the script: `zh_TW` and `zh-HK` are traditional Chinese,
/// `zh_CN` and `zh-Hans` are not, and nobody is given the characters of the other script unasked. Chinese alone, `zh`,
/// is whatever Chinese there is.
pub fn find(tag: &str, languages: &[Language]) -> Option<Language> {
    let wanted = Tag::parse(tag)?;
    languages.iter().copied().find(|language| Tag::parse(language.tag).is_some_and(|offered| wanted.fits(&offered)))
}

/// What counts of a tag, in small letters.
struct Tag {
    language: String,
    script: Option<String>,
}

impl Tag {
    /// `None` for `C`, `POSIX` and whatever is no tag.
    fn parse(tag: &str) -> Option<Tag> {
        let name = tag.trim().split(['.', '@']).next()?.to_ascii_lowercase();
        let mut parts = name.split(['-', '_']);
        let language = parts.next()?.to_owned();
        let rest: Vec<&str> = parts.collect();
        let is_part = |part: &&str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        if !is_language || !rest.iter().all(is_part) {
            return None;
        }
        let named = rest.first().filter(|part| part.len() == 4).map(|part| (*part).to_owned());
        let script = named.or_else(|| {
            let region = rest.first().filter(|_| language == "zh")?;
            Some(if TRADITIONAL.contains(region) { "hant" } else { "hans" }.to_owned())
        });
        Some(Tag { language, script })
    }

    fn fits(&self, offered: &Tag) -> bool {
        let script = match (&self.script, &offered.script) {
            (Some(wanted), Some(offered)) => wanted == offered,
            _ => true,
        };
        self.language == offered.language && script
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn language(tag: &'static str) -> Language {
        Language { tag, name: "", catalogue: "" }
    }

    const SIX: [Language; 6] =
        [language("en"), language("es"), language("ko"), language("nl"), language("sv"), language("zh-Hant")];

    #[test]
    fn a_tag_or_the_name_of_a_locale_leads_to_a_language_or_to_none() {
        let table = [
            ("en", Some("en")),
            ("en_US.UTF-8", Some("en")),
            ("es", Some("es")),
            ("es-419", Some("es")),
            ("ES_mx", Some("es")),
            ("ko_KR.UTF-8", Some("ko")),
            ("ko_KR.eucKR", Some("ko")),
            ("nl_BE.utf8", Some("nl")),
            ("sv_SE@euro", Some("sv")),
            ("sv-FI", Some("sv")),
            ("zh", Some("zh-Hant")),
            ("zh_TW", Some("zh-Hant")),
            ("zh_TW.Big5", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("zh_MO.UTF-8", Some("zh-Hant")),
            ("zh_Hant_TW", Some("zh-Hant")),
            ("zh-Hant", Some("zh-Hant")),
            ("zh-hant-CN", Some("zh-Hant")),
            ("zh_CN", None),
            ("zh-SG", None),
            ("zh-Hans-TW", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("de_DE.UTF-8", None),
            ("spanish", None),
            ("es!", None),
            ("es-", None),
            ("esx", None),
            ("", None),
            ("..@@__", None),
            ("한국어", None),
        ];
        for (tag, expected) in table {
            assert_eq!(find(tag, &SIX).map(|language| language.tag), expected, "{tag}");
        }
    }

    #[test]
    fn who_reads_another_script_of_a_language_is_known_unless_something_was_asked_for() {
        let misses = |asked, preferred, locale: &str| {
            let env = |name: &str| (name == "LANG").then(|| locale.to_owned());
            misses_its_script(asked, preferred, env, &SIX)
        };
        assert!(misses(None, None, "zh_CN.UTF-8") && misses(None, None, "zh_SG") && misses(None, Some("tlh"), "zh_CN"));
        for locale in ["zh_TW.UTF-8", "zh", "C", "fr_FR.UTF-8", "es_ES", ""] {
            assert!(!misses(None, None, locale), "{locale}");
        }
        assert!(!misses(Some("zh-Hant"), None, "zh_CN") && !misses(None, Some("en"), "zh_CN"));
    }

    #[test]
    fn what_was_asked_for_beats_the_preferences_and_those_the_environment() {
        type Row<'a> = (Option<&'a str>, Option<&'a str>, &'a [(&'a str, &'a str)], &'a str);
        let table: [Row<'_>; 15] = [
            (None, None, &[], "en"),
            (Some("ko"), Some("sv"), &[("LC_ALL", "es_ES.UTF-8")], "ko"),
            (None, Some("sv"), &[("LC_ALL", "es_ES.UTF-8")], "sv"),
            (None, Some("zh_TW"), &[("LANG", "es_ES.UTF-8")], "zh-Hant"),
            (None, Some("tlh"), &[("LANG", "es_ES.UTF-8")], "es"),
            (None, None, &[("LC_ALL", "nl_NL"), ("LC_MESSAGES", "sv_SE"), ("LANG", "es_ES")], "nl"),
            (None, None, &[("LC_MESSAGES", "sv_SE"), ("LANG", "es_ES")], "sv"),
            (None, None, &[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "es_ES")], "es"),
            (None, None, &[("LC_ALL", "C"), ("LANG", "es_ES")], "en"),
            (None, None, &[("LC_ALL", "POSIX"), ("LANG", "ko_KR")], "en"),
            (None, None, &[("LC_MESSAGES", "de_DE"), ("LANG", "es_ES")], "en"),
            (None, None, &[("LC_ALL", "rubbish!"), ("LANG", "es_ES")], "en"),
            (None, None, &[("LC_CTYPE", "ko_KR.UTF-8")], "en"),
            (None, None, &[("LANGUAGE", "ko:es"), ("LANG", "sv_SE.UTF-8")], "sv"),
            (None, None, &[("LANG", "zh_CN.UTF-8")], "en"),
        ];
        for (asked, preferred, env, expected) in table {
            let lookup = |name: &str| env.iter().find(|(known, _)| *known == name).map(|(_, v)| (*v).to_owned());
            let chosen = choose(asked, preferred, lookup, &SIX).tag;
            assert_eq!(chosen, expected, "{asked:?} {preferred:?} {env:?}");
        }
    }
}
