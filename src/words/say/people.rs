//! The words of a rehearsal: who gets in, and of each person why not; of what could not be read as people, and of the state of an
//! account.

use super::mask;
use crate::mask::Fit;
use crate::people::{Out, People, Person, Reason, Report, Seems, State, Summary, Unreadable, Verdict};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::Words;

/// How much of an error answer's code is shown; those of the API are shorter.
const LONGEST_CODE: usize = 80;

/// How many get in, how many are shut out, and what is not proven.
pub fn answer(words: &Words, summary: &Summary) -> String {
    let counted = |key: &str, count: usize| words.with(key, &[("count", count.into())]);
    if summary.campaign == 0 {
        return words.text("rehearse-nobody");
    }
    let inside = (summary.inside > 0 || summary.unsure == 0).then(|| counted("rehearse-in", summary.inside));
    let unsure = (summary.unsure > 0).then(|| counted("rehearse-unsure", summary.unsure));
    let parts: Vec<String> = inside.into_iter().chain([counted("rehearse-out", summary.out)]).chain(unsure).collect();
    words.sentences(&parts)
}

/// The key of the sentence that says why people have a verdict, and what to do.
pub fn why(verdict: Verdict) -> String {
    match verdict {
        Verdict::Out(reason) => format!("rehearse-why-{}", reason.id()),
        Verdict::Unsure => "rehearse-why-unsure".to_owned(),
        Verdict::In | Verdict::NotMeant => "rehearse-why-in".to_owned(),
    }
}

/// What is to be said of one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfOne {
    /// What the verdict rests on: the groups, the profiles, or the state of the account.
    pub detail: String,
    /// The nearest name that the mask would accept.
    pub nearest: Option<String>,
    /// What besides counts for this person, each a sentence.
    pub notes: Vec<String>,
}

/// What is to be said of the person at `index`.
pub fn one(
    words: &Words,
    glyphs: &Glyphs,
    people: &People,
    report: &Report,
    (index, person): (usize, &Person),
) -> OfOne {
    let verdict = report.verdict(index);
    let list = |texts: Vec<&str>| {
        let shown: Vec<String> = texts.into_iter().map(|text| glyphs.name(text)).collect();
        words.list(&shown)
    };
    let profiles = || report.profiles_of(people, person);
    let detail = match verdict {
        Verdict::In | Verdict::Unsure | Verdict::NotMeant => list(report.groups_of(people, person, true)),
        Verdict::Out(Out::NotActive) => state(words, person.state),
        Verdict::Out(Out::UnknownGroup) => list(report.groups_of(people, person, false)),
        Verdict::Out(Out::EmptyGroup) => {
            let matching = profiles().filter(|(_, profile)| matches!(profile.fit, Fit::Matches { .. }));
            list(matching.map(|(name, _)| name).collect())
        }
        Verdict::Out(_) => list(profiles().map(|(name, _)| name).collect()),
    };
    let missed = verdict == Verdict::Out(Out::NoProfileMatches);
    let nearest = report.nearest_of(people, person).filter(|_| missed).map(|name| glyphs.name(name));
    let mut notes = Vec::new();
    let user_groups = report.user_groups_of(people, person);
    if missed && !user_groups.is_empty() {
        let about = [("count", user_groups.len().into()), ("groups", list(user_groups).into())];
        notes.push(words.with("rehearse-only-user-groups", &about));
    }
    let unknown = report.groups_of(people, person, false);
    if verdict == Verdict::In && !unknown.is_empty() {
        notes.push(words.with("rehearse-lacks", &[("groups", list(unknown).into())]));
    }
    OfOne { detail, nearest, notes }
}

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
