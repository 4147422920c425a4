//! The words of what could not be read as people, and of the state of an account.

use super::mask;
use crate::people::{Reason, Seems, State, Unreadable};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::Words;

/// How much of an error answer's code is shown; those of the API are shorter.
const LONGEST_CODE: usize = 80;

/// A place that gave no person, with its line.
pub fn unreadable(words: &Words, place: Unreadable) -> String {
    words.with(reason_key(place.reason), &[("line", place.line.to_string().into())])
}

/// What a file seems to be of which nobody could be read, and what to do.
pub fn seems(words: &Words, glyphs: &Glyphs, seems: &Seems) -> String {
    let key = format!("people-seems-{}", seems.id());
    match seems {
        Seems::Shared(seems) => mask::seems(words, glyphs, seems),
        Seems::ErrorAnswer { code } => {
            let code: String = code.chars().take(LONGEST_CODE).collect();
            words.with(&key, &[("code", glyphs.visible(&code).into())])
        }
        _ => words.text(&key),
    }
}

/// Why an account can't be used; nothing of one that can.
pub fn state(words: &Words, state: State) -> String {
    match state {
        State::Active => String::new(),
        State::Disabled => words.text("rehearse-state-disabled"),
        State::Locked => words.text("rehearse-state-locked"),
        State::Removed => words.text("rehearse-state-removed"),
    }
}

fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::NotUtf8 => "names-not-utf-8",
        Reason::ControlCharacters => "names-control-characters",
        Reason::OpenQuote => "names-open-quote",
        Reason::BrokenJson => "names-broken-json",
        Reason::MissingColumn => "people-missing-column",
        Reason::Nameless => "people-nameless",
        Reason::ErrorAnswer => "people-error-answer",
        Reason::Groups => "people-groups",
        Reason::Unclear => "people-unclear",
        Reason::TooMuch => "people-too-much",
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;
    use crate::names;
    use crate::people::Out;
    use crate::words::catalogue::LANGUAGES;

    #[test]
    fn every_meaning_has_its_words_in_every_language() {
        let whole = [
            Seems::Shared(names::Seems::Empty),
            Seems::ErrorAnswer { code: "429050".to_owned() },
            Seems::Groups,
            Seems::Nobody,
            Seems::OtherJson,
            Seems::NoPersons,
            Seems::NoProfiles,
            Seems::EmptyTable,
        ];
        for language in LANGUAGES {
            let (words, glyphs) = (Words::new(language), Glyphs::unicode());
            let places = Reason::VARIANTS.iter().map(|&reason| unreadable(&words, Unreadable { line: 7, reason }));
            let states = [State::Disabled, State::Locked, State::Removed].map(|state| super::state(&words, state));
            let seemings = whole.iter().map(|whole| seems(&words, &glyphs, whole));
            let outs = Out::ALL.iter().map(|out| words.text(&format!("rehearse-why-{}", out.id())));
            for said in places.into_iter().chain(states).chain(seemings).chain(outs) {
                assert!(!said.is_empty() && !said.contains('⟨'), "{}: {said}", language.tag);
            }
        }
    }
}
