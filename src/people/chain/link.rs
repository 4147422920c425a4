//! The links of a sign-in, what each tells, and what mends the one that breaks.

use crate::people::{Out, State};

/// Whether a link holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It does.
    Yes,
    /// Nobody knows.
    Open,
    /// It breaks here.
    No,
    /// It broke before: nothing comes here.
    Unreached,
}

/// What a link is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The account of the person.
    Person(Account),
    /// How many people have the profile, where they are known.
    People(usize),
    /// The profile; with how many profiles of Campaign the person has.
    Profile {
        /// Its name.
        name: String,
        /// So many there are; this one comes the farthest.
        of: usize,
        /// It is a user group, and no profile.
        is_user_group: bool,
    },
    /// The product of the profile, where it is known.
    Product(Option<String>),
    /// The mask on the profile's name.
    Mask(OnMask),
    /// What the mask captures.
    Group(Option<String>),
    /// The operator group in Campaign; with how Campaign writes it, where it does so otherwise.
    Operators(Option<String>),
    /// What Campaign does.
    SignIn(Ending),
}

/// What may bar an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// Nothing that is known.
    Free,
    /// Its state.
    State(State),
    /// It has no e-mail address.
    NoEmail,
    /// Two operators have its e-mail address.
    SharedEmail,
}

/// What the mask makes of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnMask {
    /// There is none that works.
    None,
    /// It matches.
    Matches,
    /// It does not: so many characters are read; and the nearest name that it would take.
    Misses {
        /// The characters.
        fails_at: Option<usize>,
        /// The name.
        nearest: Option<String>,
    },
}

/// What Campaign does in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It lets in.
    LetsIn,
    /// It lets in if it has the group.
    IfThereIsTheGroup,
    /// It refuses: no right matches the expression.
    NothingMatches,
    /// It refuses.
    Refuses,
    /// It is not asked: the account can't sign in anywhere.
    NotAsked,
}

/// One link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is about.
    pub kind: Kind,
    /// Whether it holds.
    pub holds: Holds,
}

/// What mends it, the cheapest that is certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// There is nothing to mend.
    Nothing,
    /// Nobody knows whether there is: Campaign's groups tell.
    KnowGroups,
    /// Here: a mask that works is to be written.
    WriteMask,
    /// Here: the mask becomes this one.
    Mask(String),
    /// In the Admin Console: the profile becomes this name.
    Rename(String),
    /// In the Admin Console: upper and lower case of the profile become the mask's.
    Case,
    /// In the Admin Console: the name of the profile has to go on with a group.
    Lengthen,
    /// Profile and mask are far apart: which of the two is wrong nobody knows.
    Apart,
    /// The profile is of this product: it is not meant to match.
    OtherProduct(String),
    /// In Campaign: this group is to be made.
    Create(String),
    /// In the Admin Console or in Campaign: what bars the account goes.
    Account(Out),
    /// In the Admin Console: a profile of Campaign is to be assigned.
    Assign,
}

/// The links in their order, and what mends the first that breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The links.
    pub links: Vec<Link>,
    /// The mend.
    pub mend: Mend,
}

impl Chain {
    /// The name of the profile that it goes over.
    pub fn profile(&self) -> &str {
        let named = self.links.iter().find_map(|link| match &link.kind {
            Kind::Profile { name, .. } => Some(name.as_str()),
            _ => None,
        });
        named.unwrap_or_default()
    }

    /// The nearest name that the mask would take, where it breaks at the mask.
    pub fn nearest(&self) -> Option<&str> {
        self.links.iter().find_map(|link| match &link.kind {
            Kind::Mask(OnMask::Misses { nearest, .. }) if link.holds == Holds::No => nearest.as_deref(),
            _ => None,
        })
    }
}
