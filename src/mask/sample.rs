//! A few profiles that speak for all in a diagnosis: every key typed asks them.

use std::collections::HashMap;
use std::sync::Arc;

use crate::names::{Groups, Names};

/// How many profiles speak for the rest: more names are asked all before a repair is offered ([`super::Census`]).
pub const PROFILES: usize = 200;

/// So many of them at most are of Campaign or hold the tenant, where there are others.
const OURS: usize = 160;

/// So many begin with the same word, of those that are neither.
const ALIKE: usize = 8;

/// Among how many names they are looked for.
const LOOKED: usize = 50_000;

/// Profiles that a diagnosis learns from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sample {
    names: Vec<String>,
    products: Vec<String>,
    groups: Option<Arc<Groups>>,
}

impl Sample {
    /// At most 200 of `names`: those that hold the tenant or speak of Campaign first, since a list may begin with thousands of
    /// other products'; then some of each other beginning, since a mask must not reach them.
    pub fn of(names: &Names, tenant: Option<&str>) -> Sample {
        let tenant = tenant.map(str::trim).filter(|tenant| !tenant.is_empty());
        let (mut ours, mut of_tenant, mut of_many) = (Vec::new(), Vec::new(), Vec::new());
        let (mut others, mut rest) = (Vec::new(), Vec::new());
        let mut heads: HashMap<&str, usize> = HashMap::new();
        for (index, name) in names.iter().take(LOOKED).enumerate() {
            let holds_tenant = tenant.is_some_and(|tenant| name.contains(tenant));
            let speaks = holds_tenant || name.as_bytes().windows(8).any(|part| part.eq_ignore_ascii_case(b"campaign"));
            // A list may begin with hundreds of another tenant's: each beginning has its turn first.
            let count = heads.entry(if speaks { before_group(name) } else { beginning(name) }).or_default();
            *count += 1;
            match (speaks, *count <= ALIKE) {
                (true, true) => ours.push(index),
                (true, false) if holds_tenant => of_tenant.push(index),
                (true, false) => of_many.push(index),
                (false, true) => others.push(index),
                (false, false) => rest.push(index),
            }
        }
        ours.extend(of_tenant.into_iter().chain(of_many));
        let of_others = (others.len() + rest.len()).min(PROFILES - OURS);
        ours.truncate(PROFILES - of_others);
        let chosen = ours.into_iter().chain(others).chain(rest).take(PROFILES);
        let mut sample = Sample::default();
        for index in chosen {
            sample.names.push(names.get(index).unwrap_or_default().to_owned());
            sample.products.push(names.product(index).unwrap_or_default().to_owned());
        }
        sample
    }

    /// The same beside Campaign's operator groups, where they are known.
    #[must_use]
    pub fn beside(self, groups: Option<Arc<Groups>>) -> Sample {
        Sample { groups, ..self }
    }

    /// Campaign's operator groups, where they are known.
    pub fn groups(&self) -> Option<&Groups> {
        self.groups.as_deref()
    }

    /// The names, and for each its product, empty where nobody said.
    pub fn view(&self) -> (Vec<&str>, Vec<&str>) {
        (self.names.iter().map(String::as_str).collect(), self.products.iter().map(String::as_str).collect())
    }
}

/// `name` up to its last part.
fn before_group(name: &str) -> &str {
    name.rfind(|c: char| "-_:|/.".contains(c)).or_else(|| name.rfind(' ')).map_or(name, |at| &name[..at])
}

/// The first word of `name`; behind "Adobe" the second too.
fn beginning(name: &str) -> &str {
    let end = |from: usize| name[from..].find(|c: char| !c.is_alphanumeric()).map_or(name.len(), |at| from + at);
    let first = end(0);
    let adobe = name[..first].eq_ignore_ascii_case("adobe") && name[first..].starts_with(' ');
    if adobe { &name[..end(first + 1)] } else { &name[..first] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_that_matter_come_first() {
        let others = (0..500).map(|number| format!("Photo {number}"));
        let names: Names = others.chain(["acme x".to_owned(), "CAMPAIGN y".to_owned()]).collect();
        let sample = Sample::of(&names, Some("acme"));
        let (names, _) = sample.view();
        assert_eq!((names.len(), &names[..3]), (200, &["acme x", "CAMPAIGN y", "Photo 0"][..]));
    }

    #[test]
    fn a_tenant_behind_hundreds_of_anothers_is_seen() {
        let globex = (0..300).map(|number| format!("Campaign - globex - g{number}"));
        let names: Names = globex.chain(["Campaign - acme - admin".to_owned()]).collect();
        for tenant in [None, Some("acme")] {
            let sample = Sample::of(&names, tenant);
            assert!(sample.view().0.contains(&"Campaign - acme - admin"), "{tenant:?}");
        }
    }

    #[test]
    fn many_profiles_of_campaign_leave_room_for_other_products() {
        let ours = (0..500).map(|number| format!("Campaign - acme - {number}"));
        let mut names: Names = ours.chain((0..100).map(|number| format!("Photo {number}"))).collect();
        names.push_of("Users", Some("Adobe Analytics"));
        let sample = Sample::of(&names, None);
        let (names, products) = sample.view();
        assert_eq!(names.iter().filter(|name| name.starts_with("Campaign")).count(), 160);
        let told = names.iter().position(|name| *name == "Users").map(|place| products[place]);
        assert_eq!(told, Some("Adobe Analytics"));
    }
}
