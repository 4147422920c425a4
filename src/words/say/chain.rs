//! The words of a sign-in, link by link, and of what mends it.

use super::{mask, people};
use crate::people::Verdict;
use crate::people::chain::{Account, Ending, Holds, Kind, Link, Mend, OnMask};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::Words;

/// What Campaign itself says to whom nothing lets in; it says so in English.
const REFUSAL: &str = "Login does not have any right matching the expression";

/// What a link is called.
pub fn label(words: &Words, link: &Link) -> String {
    words.text(match link.kind {
        Kind::Person(_) => "chain-person",
        Kind::People(_) => "chain-people",
        Kind::Profile { .. } => "chain-profile",
        Kind::Product(_) => "chain-product",
        Kind::Mask(_) => "chain-mask",
        Kind::Group(_) => "chain-group",
        Kind::Operators(_) => "chain-operators",
        Kind::SignIn(_) => "chain-sign-in",
    })
}

/// Whether it holds, in a word.
pub fn holds(words: &Words, holds: Holds) -> String {
    words.text(match holds {
        Holds::Yes => "chain-holds",
        Holds::Open => "chain-open",
        Holds::No => "chain-breaks",
        Holds::Unreached => "chain-unreached",
    })
}

/// What is to be said of a link; nothing of one that nothing comes to, but of the end. `name` is the profile's.
pub fn link(words: &Words, glyphs: &Glyphs, link: &Link, name: &str) -> String {
    let shown = |text: &str| glyphs.name(text);
    if link.holds == Holds::Unreached && !matches!(link.kind, Kind::Profile { .. }) {
        return String::new();
    }
    match &link.kind {
        Kind::Person(Account::Free) => words.text("chain-account-free"),
        Kind::Person(Account::State(state)) => people::state(words, *state),
        Kind::Person(Account::NoEmail) => words.text("people-short-no-email"),
        Kind::Person(Account::SharedEmail) => words.text("people-short-shared-email"),
        Kind::People(count) => words.with("chain-people-have", &[("count", (*count).into())]),
        Kind::Profile { name, .. } if name.is_empty() => words.text("chain-no-profile"),
        Kind::Profile { name, is_user_group: true, .. } => {
            words.with("chain-user-group", &[("name", shown(name).into())])
        }
        Kind::Profile { name, of, .. } if *of > 1 => {
            words.with("chain-profile-of", &[("name", shown(name).into()), ("count", (*of).into())])
        }
        Kind::Profile { name, .. } => shown(name),
        Kind::Product(product) => product.as_deref().map_or_else(|| words.text("chain-not-known"), shown),
        Kind::Mask(OnMask::None) => words.text("chain-no-mask"),
        Kind::Mask(OnMask::Matches) => words.text("chain-matches"),
        Kind::Mask(OnMask::Misses { fails_at, .. }) => mask::missed(words, glyphs, name, *fails_at),
        Kind::Group(Some(group)) if !group.is_empty() => {
            let whole = shown(group);
            if link.holds == Holds::No { words.with("chain-blank", &[("group", whole.into())]) } else { whole }
        }
        Kind::Group(_) => words.text("chain-nothing"),
        Kind::Operators(Some(other)) => words.with("chain-alike", &[("group", shown(other).into())]),
        Kind::Operators(None) => words.text(match link.holds {
            Holds::Yes => "chain-has-group",
            Holds::Open => "chain-groups-open",
            _ => "mask-group-unknown",
        }),
        Kind::SignIn(Ending::LetsIn) => words.text("chain-lets-in"),
        Kind::SignIn(Ending::IfThereIsTheGroup) => words.text("chain-lets-in-if"),
        Kind::SignIn(Ending::NothingMatches) => words.with("chain-refuses-saying", &[("text", REFUSAL.into())]),
        Kind::SignIn(Ending::NotAsked) => words.text("chain-not-asked"),
        Kind::SignIn(Ending::Refuses) => words.text("chain-refuses"),
    }
}

/// What is to be copied from what `mend` says, and so may not be broken; empty where there is nothing.
pub fn copied(glyphs: &Glyphs, mend: &Mend) -> String {
    match mend {
        Mend::Mask(text) | Mend::Rename(text) | Mend::Create(text) => glyphs.name(text),
        _ => String::new(),
    }
}

/// What mends it, and where.
pub fn mend(words: &Words, glyphs: &Glyphs, mend: &Mend) -> String {
    let shown = |text: &str| glyphs.name(text);
    match mend {
        Mend::Nothing => words.text("chain-mend-nothing"),
        Mend::KnowGroups => words.text("chain-mend-know-groups"),
        Mend::WriteMask => words.text("chain-mend-write-mask"),
        Mend::Mask(text) => words.with("chain-mend-mask", &[("mask", shown(text).into())]),
        Mend::Rename(name) => words.with("chain-mend-rename", &[("name", shown(name).into())]),
        Mend::Case => words.text("chain-mend-case"),
        Mend::Lengthen => words.text("chain-mend-lengthen"),
        Mend::Apart => words.text("chain-mend-apart"),
        Mend::OtherProduct(product) => words.with("chain-mend-other-product", &[("product", shown(product).into())]),
        Mend::Create(group) => words.with("chain-mend-create", &[("group", shown(group).into())]),
        Mend::Account(out) => words.text(&people::why(Verdict::Out(*out))),
        Mend::Assign => words.text("chain-mend-assign"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{Out, State};
    use crate::words::catalogue::LANGUAGES;

    #[test]
    fn every_link_and_every_mend_has_its_words_in_every_language() {
        let some = || Some("x".to_owned());
        let profile = |of, is_user_group| Kind::Profile { name: "x".to_owned(), of, is_user_group };
        let kinds = || {
            let accounts = [Account::Free, Account::State(State::Locked), Account::NoEmail, Account::SharedEmail];
            let masks = [OnMask::None, OnMask::Matches, OnMask::Misses { fails_at: Some(1), nearest: None }];
            let endings = [Ending::LetsIn, Ending::IfThereIsTheGroup, Ending::NothingMatches, Ending::NotAsked];
            let one =
                [profile(1, false), profile(2, false), profile(0, true), Kind::Product(None), Kind::Product(some())];
            let groups = [
                Kind::People(0),
                Kind::Group(None),
                Kind::Group(some()),
                Kind::Operators(None),
                Kind::Operators(some()),
            ];
            let some = accounts.map(Kind::Person).into_iter().chain(masks.map(Kind::Mask));
            some.chain(endings.map(Kind::SignIn)).chain(one).chain(groups)
        };
        let mends = [
            Mend::Nothing,
            Mend::KnowGroups,
            Mend::WriteMask,
            Mend::Mask("x".to_owned()),
            Mend::Rename("x".to_owned()),
            Mend::Case,
            Mend::Lengthen,
            Mend::Apart,
            Mend::OtherProduct("x".to_owned()),
            Mend::Create("x".to_owned()),
            Mend::Account(Out::NoEmail),
            Mend::Assign,
        ];
        for language in LANGUAGES {
            let (words, glyphs) = (Words::new(language), Glyphs::unicode());
            let mut said: Vec<String> = mends.iter().map(|of| mend(&words, &glyphs, of)).collect();
            for of in [Holds::Yes, Holds::Open, Holds::No, Holds::Unreached] {
                said.push(holds(&words, of));
                for kind in kinds() {
                    let one = Link { kind, holds: of };
                    said.push(label(&words, &one));
                    said.extend((of != Holds::Unreached).then(|| link(&words, &glyphs, &one, "x y")));
                }
            }
            for said in said {
                assert!(!said.is_empty() && !said.contains('⟨'), "{}: {said}", language.tag);
            }
        }
    }
}
