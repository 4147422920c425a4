//! What happens when somebody signs in, link by link: from the account over the profile and the mask to the operator group;
//! where it breaks, and the cheapest mend that is certain.

mod link;

use super::{Out, People, Person, Profile, Report, Verdict};
use crate::mask::{Fit, Mask, Outcome, nearest};
use crate::names::Groups;

pub use link::{Account, Chain, Ending, Holds, Kind, Link, Mend, OnMask};

/// What the links are judged by.
#[derive(Debug, Clone, Copy, Default)]
pub struct By<'a> {
    /// The mask, where there is one that works.
    pub mask: Option<&'a Mask>,
    /// What the mask would become by a repair that is proven.
    pub repaired: Option<&'a str>,
    /// Campaign's groups, where they are known.
    pub groups: Option<&'a Groups>,
}

impl By<'_> {
    /// Whether a name gives a group that Campaign may have.
    fn lets_in(&self, mask: &Mask, name: &str) -> bool {
        let Outcome::Matched { group: Some(group), .. } = mask.judge(name) else { return false };
        let group = &name[group];
        is_whole(group) && self.groups.is_none_or(|groups| groups.place(group).is_some())
    }

    /// The name that is nearest to `name` and lets in.
    fn renamed(&self, mask: &Mask, name: &str) -> Option<String> {
        let near = nearest(mask, name);
        let tried = [Some(name.to_owned()), Some(name.trim().to_owned()), near];
        tried.into_iter().flatten().find_map(|name| {
            if self.lets_in(mask, &name) {
                return Some(name);
            }
            let Outcome::Matched { group: Some(range), .. } = mask.judge(&name) else { return None };
            let group = &name[range.clone()];
            let other = self.groups.map_or(Some(group.trim()), |groups| groups_spelling(groups, group.trim()))?;
            let name = format!("{}{other}{}", &name[..range.start], &name[range.end..]);
            self.lets_in(mask, &name).then_some(name)
        })
    }
}

/// The nearest name that gives a group: who takes another one is shut out still.
fn helpful(mask: &Mask, name: &str) -> Option<String> {
    let gives_one = |near: &String| match mask.judge(near) {
        Outcome::Matched { group: Some(group), .. } => !near[group].trim().is_empty(),
        outcome => matches!(outcome, Outcome::Matched { .. }),
    };
    nearest(mask, name).filter(gives_one)
}

/// A group's name that somebody could have meant: there is something, and no blank at its ends.
fn is_whole(group: &str) -> bool {
    !group.is_empty() && group.trim() == group
}

/// How Campaign writes `group`, where it does so as here, in other case, or with its accents encoded otherwise.
fn groups_spelling<'a>(groups: &'a Groups, group: &str) -> Option<&'a str> {
    let folded = group.to_lowercase();
    let same = || groups.iter().find(|known| *known == group);
    same().or_else(|| groups.alike(group)).or_else(|| groups.iter().find(|known| known.to_lowercase() == folded))
}

/// The chain of whoever has the profile `name`, or the user group: of `product`, and so many `people`, where that is known.
pub fn of_profile(
    (name, is_user_group): (&str, bool),
    product: Option<&str>,
    people: Option<usize>,
    by: &By<'_>,
) -> Chain {
    let mut links: Vec<Link> =
        people.map(|count| Link { kind: Kind::People(count), holds: Holds::Yes }).into_iter().collect();
    let profile = Kind::Profile { name: name.to_owned(), of: 1, is_user_group };
    links.push(Link { kind: profile, holds: if is_user_group { Holds::No } else { Holds::Yes } });
    let chain = from_profile(links, name, product, by);
    if is_user_group { Chain { mend: Mend::Assign, ..chain } } else { chain }
}

/// The chain of the person at `index`, over the profile that comes the farthest; `product` tells that of a profile.
pub fn of_person<'a>(
    people: &People,
    report: &Report,
    index: usize,
    product: impl Fn(&str) -> Option<&'a str>,
    by: &By<'_>,
) -> Option<Chain> {
    let person = people.get(index)?;
    let bar = match report.verdict(index) {
        Verdict::Out(out @ (Out::NotActive | Out::NoEmail | Out::SharedEmail)) => Some(out),
        _ => None,
    };
    let account = match bar {
        Some(Out::NotActive) => Account::State(person.state),
        Some(Out::NoEmail) => Account::NoEmail,
        Some(_) => Account::SharedEmail,
        None => Account::Free,
    };
    let mut links =
        vec![Link { kind: Kind::Person(account), holds: if bar.is_some() { Holds::No } else { Holds::Yes } }];
    let (name, is_user_group, of) = farthest(people, report, person);
    let holds = match bar {
        Some(_) => Holds::Unreached,
        None if is_user_group || name.is_empty() => Holds::No,
        None => Holds::Yes,
    };
    links.push(Link { kind: Kind::Profile { name: name.to_owned(), of, is_user_group }, holds });
    let mut chain = from_profile(links, name, product(name), by);
    if let (Some(Out::NotActive), Some(end)) = (bar, chain.links.last_mut()) {
        end.kind = Kind::SignIn(Ending::NotAsked);
    }
    if let Some(out) = bar {
        chain.mend = Mend::Account(out);
    } else if holds == Holds::No {
        chain.mend = Mend::Assign;
    }
    Some(chain)
}

/// The profile of a person that comes the farthest, whether it is a user group, and how many profiles there are.
fn farthest<'a>(people: &'a People, report: &'a Report, person: &'a Person) -> (&'a str, bool, usize) {
    let left = |profile: &Profile| match (&profile.fit, profile.known) {
        (Fit::Matches { group: Some(_), .. }, Some(true)) => 0,
        (Fit::Matches { group: Some(_), .. }, None) => 1,
        (Fit::Matches { group: Some(_), .. }, Some(false)) => 2,
        (Fit::Matches { group: None, .. }, _) => 3,
        (Fit::Near { nearest: Some(_) }, _) => 4,
        (Fit::Near { nearest: None } | Fit::Other, _) => 5,
    };
    let profiles = report.profiles_of(people, person);
    let of = profiles.clone().count();
    match profiles.min_by_key(|(_, profile)| left(profile)) {
        Some((name, _)) => (name, false, of),
        None => (report.user_groups_of(people, person).first().copied().unwrap_or_default(), true, 0),
    }
}

/// The links from the profile on, behind `links`.
fn from_profile(mut links: Vec<Link>, name: &str, product: Option<&str>, by: &By<'_>) -> Chain {
    let mut broken = links.iter().any(|link| link.holds == Holds::No);
    let mut add = |kind: Kind, holds: Holds| {
        let holds = if broken { Holds::Unreached } else { holds };
        broken |= holds == Holds::No;
        links.push(Link { kind, holds });
        holds
    };
    let of_campaign = product.is_some_and(|product| product.to_lowercase().contains("campaign"));
    add(Kind::Product(product.map(str::to_owned)), if of_campaign { Holds::Yes } else { Holds::Open });
    let outcome = by.mask.map(|mask| mask.judge(name));
    let on_mask = match &outcome {
        None => OnMask::None,
        Some(Outcome::Matched { .. }) => OnMask::Matches,
        Some(Outcome::Missed { fails_at, .. }) => {
            OnMask::Misses { fails_at: *fails_at, nearest: by.mask.and_then(|mask| helpful(mask, name)) }
        }
    };
    let group = match &outcome {
        Some(Outcome::Matched { group, .. }) => group.clone().map(|group| name[group].to_owned()),
        _ => None,
    };
    let matches = on_mask == OnMask::Matches;
    let masked = add(Kind::Mask(on_mask), if matches { Holds::Yes } else { Holds::No });
    let whole = group.as_deref().is_some_and(is_whole);
    add(Kind::Group(group.clone()), if whole { Holds::Yes } else { Holds::No });
    let known = by.groups.zip(group.as_deref()).map(|(groups, group)| groups.place(group).is_some());
    let spelling = by.groups.zip(group.as_deref()).filter(|_| known == Some(false));
    let spelling = spelling.and_then(|(groups, group)| groups_spelling(groups, group)).map(str::to_owned);
    let in_campaign = match known {
        None => Holds::Open,
        Some(true) => Holds::Yes,
        Some(false) => Holds::No,
    };
    let there = add(Kind::Operators(spelling), in_campaign);
    let (ending, holds) = match (there, masked) {
        (Holds::Yes, _) => (Ending::LetsIn, Holds::Yes),
        (Holds::Open, _) => (Ending::IfThereIsTheGroup, Holds::Open),
        (_, Holds::No) => (Ending::NothingMatches, Holds::No),
        _ => (Ending::Refuses, Holds::No),
    };
    links.push(Link { kind: Kind::SignIn(ending), holds });
    let mend = match ending {
        Ending::LetsIn => Mend::Nothing,
        Ending::IfThereIsTheGroup => Mend::KnowGroups,
        Ending::NothingMatches | Ending::Refuses | Ending::NotAsked => {
            mend(name, product, group.as_deref(), outcome.as_ref(), by)
        }
    };
    Chain { links, mend }
}

/// What mends a profile that lets nobody in: here where it is certain, else in the Admin Console, else in Campaign.
fn mend(name: &str, product: Option<&str>, group: Option<&str>, outcome: Option<&Outcome>, by: &By<'_>) -> Mend {
    let repaired = by.repaired.and_then(|text| Some((text, Mask::parse(text).ok()?)));
    if let Some((text, _)) = repaired.filter(|(_, mask)| by.lets_in(mask, name)) {
        return Mend::Mask(text.to_owned());
    }
    let (Some(mask), Some(outcome)) = (by.mask, outcome) else { return Mend::WriteMask };
    let missed = matches!(outcome, Outcome::Missed { .. });
    if let Some(product) = product.filter(|product| missed && !product.to_lowercase().contains("campaign")) {
        return Mend::OtherProduct(product.to_owned());
    }
    if let Some(name) = by.renamed(mask, name) {
        return Mend::Rename(name);
    }
    let ends_before_the_group = missed
        && nearest(mask, name).is_some_and(
            |near| matches!(mask.judge(&near), Outcome::Matched { group: Some(group), .. } if group.is_empty()),
        );
    match (outcome, group) {
        _ if ends_before_the_group => Mend::Lengthen,
        (Outcome::Missed { differs_only_in_case: true, .. }, _) => Mend::Case,
        (Outcome::Missed { .. }, _) => Mend::Apart,
        (Outcome::Matched { .. }, Some(group)) if is_whole(group) => Mend::Create(group.to_owned()),
        (Outcome::Matched { .. }, _) => Mend::Lengthen,
    }
}

#[cfg(test)]
mod tests;
