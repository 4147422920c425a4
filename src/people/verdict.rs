//! Whether one person gets in: each profile judged once, and from a person's profiles the verdict with its reason.

use std::collections::{HashMap, HashSet};

use strum::{IntoStaticStr, VariantArray};

use super::{Person, State};
use crate::mask::{Fit, Trial};
use crate::names::{self, Groups, Names};

/// What is known besides the people and the mask.
#[derive(Debug, Clone, Default)]
pub struct Known<'a> {
    /// Campaign's operator groups.
    pub groups: Option<&'a Groups>,
    /// Profiles with their products, as the User Management API lists them.
    pub products: Option<&'a Names>,
    /// Names that are user groups and no profiles: they give rights only through a profile.
    pub user_groups: HashSet<&'a str>,
    /// E-mail addresses that two operators in Campaign have, in small letters.
    pub shared_emails: HashSet<String>,
}

impl<'a> Known<'a> {
    /// What Campaign's groups tell, of which there has to be one, and the profiles and user groups as the API lists them.
    pub fn of(groups: Option<&'a Groups>, profiles: Option<&'a names::Reading>) -> Known<'a> {
        Known {
            groups: groups.filter(|groups| !groups.is_empty()),
            products: profiles.map(|read| &read.names),
            user_groups: profiles.map(only_user_groups).unwrap_or_default(),
            ..Known::default()
        }
    }
}

/// The names that are user groups and no profiles too.
fn only_user_groups(read: &names::Reading) -> HashSet<&str> {
    let (mut groups, mut profiles) = (HashSet::new(), HashSet::new());
    for (index, name) in read.names.iter().enumerate() {
        if read.is_user_group(index) {
            groups.insert(name)
        } else {
            profiles.insert(name)
        };
    }
    groups.retain(|name| !profiles.contains(name));
    groups
}

/// Whether a person gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// No, for this reason.
    Out(Out),
    /// A profile matches; whether Campaign has the group is not known.
    Unsure,
    /// A profile matches, and Campaign knows a group that it gives.
    In,
    /// Nobody means this person to: no profile is Campaign's.
    NotMeant,
}

/// Why a person is shut out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Out {
    /// The mask matches none of the profiles.
    NoProfileMatches,
    /// Campaign has none of the groups.
    UnknownGroup,
    /// A profile matches, and nothing is captured from it.
    EmptyGroup,
    /// The account is disabled, locked or removed.
    NotActive,
    /// There is no e-mail address.
    NoEmail,
    /// Two operators in Campaign have the e-mail address.
    SharedEmail,
}

impl Out {
    /// Every reason, in the order in which they are told.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name in JSON and in the catalogues.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Verdict {
    /// Its name in JSON and in the catalogues; `None` for who is not meant to get in.
    pub fn id(self) -> Option<&'static str> {
        match self {
            Verdict::Out(_) => Some("out"),
            Verdict::Unsure => Some("unsure"),
            Verdict::In => Some("in"),
            Verdict::NotMeant => None,
        }
    }
}

/// What a profile brings whoever has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// What the mask makes of its name.
    pub fit: Fit,
    /// It is Campaign's.
    pub of_campaign: bool,
    /// Campaign has the group that it gives; `None` where there is no group, or Campaign's are not known.
    pub known: Option<bool>,
    /// It is a user group, which lets nobody in by itself.
    pub is_user_group: bool,
}

/// Judges each profile once, unless the question is `old`.
pub(super) fn profiles(
    names: &[String],
    trial: &mut Trial<'_>,
    known: &Known<'_>,
    old: &dyn Fn() -> bool,
) -> Option<Vec<Profile>> {
    let products: HashMap<&str, &str> = known.products.map_or_else(HashMap::new, |products| {
        products.iter().enumerate().filter_map(|(index, name)| Some((name, products.product(index)?))).collect()
    });
    let mut judge = |name: &String| {
        let fit = trial.fit(name);
        let is_user_group = known.user_groups.contains(name.as_str());
        let of_campaign = match (&fit, products.get(name.as_str())) {
            (Fit::Matches { .. }, _) => true,
            _ if is_user_group => false,
            (_, Some(product)) => product.to_lowercase().contains("campaign"),
            (fit, None) => matches!(fit, Fit::Near { .. }),
        };
        let group = match &fit {
            Fit::Matches { group: Some(group), .. } => Some(&name[group.clone()]),
            _ => None,
        };
        let known = group.zip(known.groups).map(|(group, groups)| groups.place(group).is_some());
        Profile { fit, of_campaign, known, is_user_group }
    };
    names.iter().map(|name| (!old()).then(|| judge(name))).collect()
}

/// Judges a person by the profiles that `of` knows. What is wrong with the account comes before what is wrong with its
/// profiles; of those the one counts that is nearest to letting the person in.
pub(super) fn person(person: &Person, of: &[Profile], known: &Known<'_>) -> Verdict {
    let mine =
        || person.profiles.iter().filter_map(|place| of.get(*place as usize)).filter(|profile| profile.of_campaign);
    if mine().next().is_none() {
        return Verdict::NotMeant;
    }
    if person.state != State::Active {
        return Verdict::Out(Out::NotActive);
    }
    if person.email.is_empty() {
        return Verdict::Out(Out::NoEmail);
    }
    if !known.shared_emails.is_empty() && known.shared_emails.contains(&person.email.to_lowercase()) {
        return Verdict::Out(Out::SharedEmail);
    }
    let nearest = mine().map(|profile| match (&profile.fit, profile.known) {
        _ if profile.is_user_group => (4, Verdict::Out(Out::NoProfileMatches)),
        (Fit::Matches { group: Some(_), .. }, Some(true)) => (0, Verdict::In),
        (Fit::Matches { group: Some(_), .. }, None) => (1, Verdict::Unsure),
        (Fit::Matches { group: Some(_), .. }, Some(false)) => (2, Verdict::Out(Out::UnknownGroup)),
        (Fit::Matches { group: None, .. }, _) => (3, Verdict::Out(Out::EmptyGroup)),
        (Fit::Near { .. } | Fit::Other, _) => (4, Verdict::Out(Out::NoProfileMatches)),
    });
    nearest.min().map_or(Verdict::NotMeant, |(_, verdict)| verdict)
}
