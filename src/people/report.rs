//! Everybody judged: the totals, the order in which people are told, and of each the profiles and groups that count.

use super::verdict::{self, Known, Out, Profile, Verdict};
use super::{People, Person};
use crate::mask::{Fit, Mask, Trial};

/// The totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Everybody.
    pub people: usize,
    /// Who has a profile of Campaign.
    pub campaign: usize,
    /// Who gets in.
    pub inside: usize,
    /// Who is shut out.
    pub out: usize,
    /// Who matches, while Campaign's groups are not known.
    pub unsure: usize,
    /// Whose profiles also open the Control Panel.
    pub control_panel: usize,
    /// Who has no profile of Campaign, but is in user groups whose profiles the source does not name.
    pub only_in_user_groups: usize,
}

/// What became of everybody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    summary: Summary,
    profiles: Vec<Profile>,
    verdicts: Vec<Verdict>,
}

/// Judges everybody by the mask `text`; `mask` is it where it compiles. Linear in the people: each profile is judged once.
pub fn rehearse(text: &str, mask: Option<&Mask>, people: &People, known: &Known<'_>) -> Report {
    rehearse_unless(text, mask, people, known, &|| false).unwrap_or_default()
}

/// The same; `None` where the question became `old` meanwhile.
pub fn rehearse_unless(
    text: &str,
    mask: Option<&Mask>,
    people: &People,
    known: &Known<'_>,
    old: &dyn Fn() -> bool,
) -> Option<Report> {
    let profiles = verdict::profiles(people.profiles(), &mut Trial::new(text, mask), known, old)?;
    let verdicts: Vec<Verdict> = people.iter().map(|person| verdict::person(person, &profiles, known)).collect();
    let mut report = Report { summary: Summary { people: people.len(), ..Summary::default() }, profiles, verdicts };
    let mut summary = report.summary;
    for (index, person) in people.iter().enumerate() {
        match report.verdict(index) {
            Verdict::NotMeant => {
                summary.only_in_user_groups += usize::from(person.in_user_groups);
                continue;
            }
            Verdict::In => summary.inside += 1,
            Verdict::Unsure => summary.unsure += 1,
            Verdict::Out(_) => summary.out += 1,
        }
        summary.campaign += 1;
        summary.control_panel += usize::from(report.has_control_panel(index, person));
    }
    report.summary = summary;
    Some(report)
}

impl Report {
    /// The totals.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Everybody with a profile of Campaign gets in as far as is known, and there is somebody.
    pub fn is_ok(&self) -> bool {
        self.summary.out == 0 && self.summary.campaign > 0
    }

    /// What became of the person at `index`.
    pub fn verdict(&self, index: usize) -> Verdict {
        self.verdicts.get(index).copied().unwrap_or(Verdict::NotMeant)
    }

    /// The people with a profile of Campaign by their places: out, unsure, in, each in their order.
    pub fn order(&self) -> impl Iterator<Item = usize> + '_ {
        let kinds: [fn(Verdict) -> bool; 3] = [
            |verdict| matches!(verdict, Verdict::Out(_)),
            |verdict| verdict == Verdict::Unsure,
            |verdict| verdict == Verdict::In,
        ];
        kinds.into_iter().flat_map(|kind| self.places(kind))
    }

    /// The people whose verdict is of a `kind`, by their places, in their order.
    pub fn places<'a>(&'a self, kind: impl Fn(Verdict) -> bool + 'a) -> impl Iterator<Item = usize> + 'a {
        self.verdicts.iter().enumerate().filter(move |(_, verdict)| kind(**verdict)).map(|(index, _)| index)
    }

    /// The profiles of Campaign that a person has, each with what it brings.
    pub fn profiles_of<'a>(
        &'a self,
        people: &'a People,
        person: &'a Person,
    ) -> impl Iterator<Item = (&'a str, &'a Profile)> + Clone {
        self.of_campaign(people, person).filter(|(_, profile)| !profile.is_user_group)
    }

    /// The user groups of a person whose names the mask matches, though they are no profiles.
    pub fn user_groups_of<'a>(&'a self, people: &'a People, person: &'a Person) -> Vec<&'a str> {
        self.of_campaign(people, person).filter(|(_, profile)| profile.is_user_group).map(|(name, _)| name).collect()
    }

    fn of_campaign<'a>(
        &'a self,
        people: &'a People,
        person: &'a Person,
    ) -> impl Iterator<Item = (&'a str, &'a Profile)> + Clone {
        let named = |place: &u32| {
            let place = *place as usize;
            Some((people.profiles().get(place)?.as_str(), self.profiles.get(place)?))
        };
        person.profiles.iter().filter_map(named).filter(|(_, profile)| profile.of_campaign)
    }

    /// The groups that a person's profiles give, each once: with `known` those that Campaign may have, without it those that
    /// it has not.
    pub fn groups_of<'a>(&'a self, people: &'a People, person: &'a Person, known: bool) -> Vec<&'a str> {
        let mut groups = Vec::new();
        for (name, profile) in self.profiles_of(people, person) {
            let Fit::Matches { group: Some(group), .. } = &profile.fit else { continue };
            let group = &name[group.clone()];
            if (profile.known != Some(false)) == known && !groups.contains(&group) {
                groups.push(group);
            }
        }
        groups
    }

    /// The name with the fewest edits that the mask would accept for one of a person's profiles.
    pub fn nearest_of<'a>(&'a self, people: &'a People, person: &'a Person) -> Option<&'a str> {
        self.profiles_of(people, person).find_map(|(_, profile)| match &profile.fit {
            Fit::Near { nearest } => nearest.as_deref(),
            _ => None,
        })
    }

    /// Whether a person may also open the Control Panel: a matching profile says so, and the account may be used.
    pub fn has_control_panel(&self, index: usize, person: &Person) -> bool {
        let grants = |place: &u32| {
            let profile = self.profiles.get(*place as usize);
            let grants = |profile: &Profile| matches!(profile.fit, Fit::Matches { control_panel: true, .. });
            profile.is_some_and(|profile| !profile.is_user_group && grants(profile))
        };
        self.verdict(index) != Verdict::Out(Out::NotActive) && person.profiles.iter().any(grants)
    }
}
