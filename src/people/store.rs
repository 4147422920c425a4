//! The store of people: each profile's name once, however many have it.

use std::collections::HashMap;

/// Whether an account may be used, as the User Management API says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// `active`; also where nobody says otherwise, or says what the API does not know.
    #[default]
    Active,
    /// `disabled`.
    Disabled,
    /// `locked`.
    Locked,
    /// `removed`.
    Removed,
}

impl State {
    /// The state by its name in the API.
    pub(super) fn parse(name: &str) -> State {
        match name.trim().to_ascii_lowercase().as_str() {
            "disabled" => State::Disabled,
            "locked" => State::Locked,
            "removed" => State::Removed,
            _ => State::Active,
        }
    }
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// The e-mail address; empty where there is none.
    pub email: String,
    /// The name that the person signs in with; empty where there is none.
    pub username: String,
    /// Whether the account may be used.
    pub state: State,
    /// The places of this person's profiles in [`People::profiles`], each once.
    pub profiles: Vec<u32>,
    /// The person is in user groups, whose profiles the file does not name.
    pub in_user_groups: bool,
}

impl Person {
    /// What to call this person: the e-mail address, else the user name.
    pub fn name(&self) -> &str {
        if self.email.is_empty() { &self.username } else { &self.email }
    }
}

/// People in their order, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    persons: Vec<Person>,
    profiles: Vec<String>,
    places: HashMap<String, u32>,
    seen: HashMap<String, usize>,
}

/// What the API lists among a person's groups and what is an administrator's or a developer's role: whole names, and
/// beginnings of names (User Management API reference, "Get users in a group").
const ROLES: [&str; 3] = ["_org_admin", "_deployment_admin", "_support_admin"];
const ROLES_OF: [&str; 3] = ["_admin_", "_product_admin_", "_developer_"];

impl People {
    /// How many people there are.
    pub fn len(&self) -> usize {
        self.persons.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.persons.is_empty()
    }

    /// How many have the profile `name`.
    pub fn with_profile(&self, name: &str) -> usize {
        let Some(place) = self.profiles.iter().position(|profile| profile == name) else { return 0 };
        self.persons.iter().filter(|person| person.profiles.iter().any(|of| *of as usize == place)).count()
    }

    /// The person at `index`, from 0.
    pub fn get(&self, index: usize) -> Option<&Person> {
        self.persons.get(index)
    }

    /// Everybody, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Person> + Clone {
        self.persons.iter()
    }

    /// The names of all profiles, each once, in the order in which they were first read.
    pub fn profiles(&self) -> &[String] {
        &self.profiles
    }

    /// Adds a person with `profiles`, the roles of administrators and developers left out. `identity` tells accounts apart:
    /// one that was there already (the API repeats its last page; a table may have a row for each profile) gets what is new.
    pub(super) fn add<'a>(&mut self, identity: String, person: Person, profiles: impl Iterator<Item = &'a str>) {
        let index = *self.seen.entry(identity).or_insert(self.persons.len());
        if index == self.persons.len() {
            self.persons.push(person);
        } else {
            self.persons[index].in_user_groups |= person.in_user_groups;
        }
        for name in profiles.filter(|name| !is_role(name)) {
            let place = self.place(name);
            let mine = &mut self.persons[index].profiles;
            if !mine.contains(&place) {
                mine.push(place);
            }
        }
    }

    fn place(&mut self, name: &str) -> u32 {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        // Each name takes a byte of an input of fewer than 2^32.
        let place = u32::try_from(self.profiles.len()).unwrap_or(u32::MAX);
        self.profiles.push(name.to_owned());
        self.places.insert(name.to_owned(), place);
        place
    }

    /// Lets go of what only adding needs.
    pub(super) fn settle(&mut self) {
        (self.seen, self.places) = (HashMap::new(), HashMap::new());
    }
}

fn is_role(name: &str) -> bool {
    ROLES.contains(&name) || ROLES_OF.iter().any(|role| name.starts_with(role))
}
