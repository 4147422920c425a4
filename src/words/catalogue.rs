//! The words: one catalogue a language, of which each message is read when it is first asked for.

use std::borrow::Cow;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::messages::{Found, Messages};
use crate::setup::console::CONSOLES;
use crate::style::fit::width;
use crate::style::glyphs::Glyphs;

/// A language with a catalogue: its tag, its own name, its text.
#[derive(Debug, Clone, Copy)]
pub struct Language {
    /// BCP 47 tag, as in `--lang`.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// The catalogue in Fluent's form.
    pub catalogue: &'static str,
}

/// Every language there is, English first: it stands in for nothing, since a test holds all catalogues complete.
///
/// No constant, which would be written down wherever it is named: catalogues are long.
pub static LANGUAGES: [Language; 7] = [
    Language { tag: "en", name: "English", catalogue: include_str!("locales/en.ftl") },
    Language { tag: "de", name: "Deutsch", catalogue: include_str!("locales/de.ftl") },
    Language { tag: "es", name: "Español", catalogue: include_str!("locales/es.ftl") },
    Language { tag: "ko", name: "한국어", catalogue: include_str!("locales/ko.ftl") },
    Language { tag: "nl", name: "Nederlands", catalogue: include_str!("locales/nl.ftl") },
    Language { tag: "sv", name: "Svenska", catalogue: include_str!("locales/sv.ftl") },
    Language { tag: "zh-Hant", name: "繁體中文", catalogue: include_str!("locales/zh-Hant.ftl") },
];

/// An argument of a message.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// Text, shown as it is.
    Text(Cow<'a, str>),
    /// A whole number; chooses plural forms too.
    Number(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(number as u64)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(u64::from(number))
    }
}

/// The catalogue of one language, ready to be asked; a copy is the same one.
#[derive(Clone)]
pub struct Words {
    language: Language,
    messages: Arc<Messages>,
    /// Puts arguments into a message, by the language's plural forms; it holds none itself.
    bundle: Arc<FluentBundle<FluentResource>>,
    form: Form,
    grouping: Grouping,
}

/// What of a catalogue the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Everything.
    Whole,
    /// ASCII alone.
    Ascii,
    /// Its letters, but no typographic marks.
    PlainMarks,
}

/// The catalogues that were read: each once, whoever asks for it and however often.
static READ: Mutex<Vec<Words>> = Mutex::new(Vec::new());

/// How the language writes large whole numbers.
#[derive(Debug, Clone, Default)]
struct Grouping {
    /// What stands between each three digits.
    separator: String,
    /// The fewest digits that are grouped.
    least: usize,
}

impl Grouping {
    /// As two examples of the catalogue show it: of four digits and of five.
    fn shown_by(four: &str, five: &str) -> Grouping {
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        let separator: String = five.chars().filter(|c| !c.is_ascii_digit()).collect();
        Grouping { separator, least: if digits(four) { 5 } else { 4 } }
    }

    fn apply(&self, digits: &str) -> String {
        if digits.len() < self.least {
            return digits.to_owned();
        }
        let first = (digits.len() - 1) % 3 + 1;
        let rest = digits.as_bytes()[first..].chunks(3).map(|three| String::from_utf8_lossy(three));
        let parts: Vec<_> = std::iter::once(Cow::Borrowed(&digits[..first])).chain(rest).collect();
        parts.join(&self.separator)
    }
}

/// Around a number that a message holds, until it is grouped: private characters, which no text has.
const OPEN: char = '\u{e0f0}';
const CLOSE: char = '\u{e0f1}';

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language.tag)
    }
}

impl Words {
    /// The catalogue of `language`.
    ///
    /// # Panics
    /// On a catalogue that is not Fluent: they are compiled in, and a test reads each.
    pub fn new(language: Language) -> Words {
        Words::of(language, Form::Whole)
    }

    /// The same for a terminal that shows ASCII only: typographic marks in ASCII, and every other character of an
    /// argument as `\u{D55C}`. Meant for a language that does without other letters, which is English.
    ///
    /// # Panics
    /// As [`Words::new`].
    pub fn in_ascii(language: Language) -> Words {
        Words::of(language, Form::Ascii)
    }

    /// The same for a terminal that draws in ASCII and shows the letters of `language`: its typographic marks, of which
    /// terminals for Chinese and Korean do not agree how wide they are, in ASCII.
    ///
    /// # Panics
    /// As [`Words::new`].
    pub fn in_plain_marks(language: Language) -> Words {
        Words::of(language, Form::PlainMarks)
    }

    /// The catalogue of `language` in this form, read when it is first asked for.
    fn of(language: Language, form: Form) -> Words {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |words: &&Words| ptr::eq(words.language.catalogue, language.catalogue) && words.form == form;
        if let Some(words) = read.iter().find(is_it) {
            return words.clone();
        }
        let words = Words::read(language, form);
        read.push(words.clone());
        words
    }

    fn read(language: Language, form: Form) -> Words {
        let prepare = match form {
            Form::Whole => str::to_owned,
            Form::Ascii | Form::PlainMarks => in_ascii,
        };
        let messages = Arc::new(Messages::of(language.catalogue, prepare));
        let tag: LanguageIdentifier = language.tag.parse().expect("a table of valid tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are characters a terminal would show or miscount.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(format!("{OPEN}{}{CLOSE}", number.as_string())),
            _ => None,
        }));
        let mut words = Words { language, messages, bundle: Arc::new(bundle), form, grouping: Grouping::default() };
        words.grouping = Grouping::shown_by(&words.text("number-of-four"), &words.text("number-of-five"));
        words
    }

    /// Whether only ASCII is to be shown.
    pub fn is_ascii(&self) -> bool {
        self.form == Form::Ascii
    }

    /// Whether the labels here are those of Campaign's client console as everybody may have it.
    pub fn are_of_the_console(&self) -> bool {
        self.language.tag == CONSOLES[0].tag
    }

    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `key`, without arguments.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message `key` with its arguments. A key that no catalogue has is shown as `⟨key⟩`; a test keeps that from
    /// happening.
    pub fn with(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        let message = self.messages.get(key);
        let Some(pattern) = message.as_ref().and_then(Found::value) else {
            return format!("⟨{key}⟩");
        };
        let mut args = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Arg::Text(text) if self.is_ascii() && !text.is_ascii() => {
                    FluentValue::from(Glyphs::ascii().visible(text))
                }
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            args.set((*name).to_owned(), value);
        }
        self.grouped(&self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()))
    }

    /// `number` as the language writes it.
    pub fn number(&self, number: usize) -> String {
        self.grouping.apply(&number.to_string())
    }

    fn grouped(&self, text: &str) -> String {
        let mut parts = text.split(OPEN);
        let mut shown = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (digits, rest) = part.split_once(CLOSE).unwrap_or((part, ""));
            shown.push_str(&self.grouping.apply(digits));
            shown.push_str(rest);
        }
        shown
    }

    /// The message `key` in its long form, where it has one and that fits into `columns`; else as it stands: some are short
    /// for the smallest usual window only.
    pub fn fitting(&self, key: &str, columns: usize) -> String {
        let message = self.messages.get(key);
        let long = message.as_ref().and_then(|message| message.attribute("long"));
        let long = long.map(|long| self.bundle.format_pattern(long, None, &mut Vec::new()).into_owned());
        long.filter(|long| width(long) <= columns).unwrap_or_else(|| self.text(key))
    }

    /// `items` as a list, joined as the language does it.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.joined("list", items)
    }

    /// `sentences` one after the other.
    pub fn sentences<T: AsRef<str>>(&self, sentences: &[T]) -> String {
        self.joined("mask-sentences", sentences)
    }

    /// `what` with `aside` in brackets behind it.
    pub fn aside(&self, what: &str, aside: &str) -> String {
        self.with("aside", &[("what", what.into()), ("aside", aside.into())])
    }

    /// The same behind a whole sentence, from which it is parted as a second one is.
    pub fn sentence_aside(&self, sentence: &str, aside: &str) -> String {
        self.sentences(&[sentence, self.aside("", aside).trim_start()])
    }

    fn joined<T: AsRef<str>>(&self, key: &str, items: &[T]) -> String {
        let mut items = items.iter().map(AsRef::as_ref);
        let first = items.next().unwrap_or_default().to_owned();
        items.fold(first, |first, second| self.with(key, &[("first", first.into()), ("second", second.into())]))
    }

    /// Whether the catalogue has a message `key`.
    pub fn has(&self, key: &str) -> bool {
        self.messages.has(key)
    }
}

/// Typographic marks of a catalogue, and what stands for them where only ASCII is shown.
const IN_ASCII: [(&[char], &str); 5] =
    [(&['“', '”', '„'], "\""), (&['‘', '’'], "'"), (&['–', '—', '·'], "-"), (&['…'], "..."), (&['\u{a0}'], " ")];

fn in_ascii(text: &str) -> String {
    IN_ASCII.iter().fold(text.to_owned(), |text, (marks, ascii)| text.replace(*marks, ascii))
}
