//! The two readings of Adobe's pages: an expression over the whole name, and a prefix before the group's name.

use std::ops::Range;

use regex_automata::{Anchored, Input};

use super::pattern::{Mask, Matcher};
use crate::setup::names::Names;

/// How many names that read differently are kept one by one.
pub const KEPT: usize = 20;

/// Names of which the two readings say different things.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Disagreement {
    /// How many there are.
    pub count: usize,
    /// The first of them, at most [`KEPT`], by their index.
    pub first: Vec<usize>,
}

impl Mask {
    /// The group of `name` if the mask is what stands before it: from the end of what the mask's part before its group
    /// (all of it, without a group) matches at the start of the name, to the name's end. In bytes of the name.
    pub fn group_as_prefix(&self, name: &str) -> Option<Range<usize>> {
        let found = self.prefix()?.regex.search(&Input::new(name).anchored(Anchored::Yes))?;
        Some(found.end()..name.len())
    }
}

/// Looks for names of which the two readings say different things: matched in one and missed in the other, or another
/// group. `None` when `cancel`, asked every thousand names, ends it. Most masks end in a plain `(.*)` and read the same;
/// then no name is looked at.
pub fn disagreement(mask: &Mask, names: &Names, cancel: &dyn Fn() -> bool) -> Option<Disagreement> {
    let mut found = Disagreement::default();
    let Some(prefix) = mask.prefix().filter(|prefix| !prefix.agrees) else { return Some(found) };
    let mut cache = prefix.regex.create_cache();
    let mut matcher = Matcher::new(mask);
    for (index, name) in names.iter().enumerate() {
        if index % 1_024 == 0 && cancel() {
            return None;
        }
        let before = prefix.regex.search_with(&mut cache, &Input::new(name).anchored(Anchored::Yes));
        let whole = matcher.captured(name);
        if before.map(|found| found.end()..name.len()) != whole {
            found.count += 1;
            if found.first.len() < KEPT {
                found.first.push(index);
            }
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differ(mask: &str, names: &[&str]) -> Vec<usize> {
        let mask = Mask::parse(mask).expect("a mask");
        disagreement(&mask, &names.iter().collect(), &|| false).expect("not cancelled").first
    }

    #[test]
    fn adobes_form_reads_the_same_both_ways() {
        assert_eq!(differ("Campaign - acme - (.*)", &["Campaign - acme - x", "Campaign - acme - ", "Photo"]), [0; 0]);
    }

    #[test]
    fn a_mask_without_a_group_is_a_prefix_to_one_reading_only() {
        assert_eq!(differ("Campaign - acme - ", &["Campaign - acme - x", "Photo", "Campaign - acme - "]), [0, 2]);
        let mask = Mask::parse("Campaign - acme - ").expect("a mask");
        let name = "Campaign - acme - x";
        assert_eq!(mask.group_as_prefix(name).map(|group| &name[group]), Some("x"));
        assert_eq!(mask.group_as_prefix("Photo"), None);
    }

    #[test]
    fn what_the_group_refuses_and_what_follows_it_are_read_differently() {
        assert_eq!(differ("C - ([a-z]+)", &["C - x", "C - 9", "C - x9"]), [1, 2]);
        assert_eq!(differ("C - (.*) users", &["C - x users", "C - x"]), [0, 1]);
    }
}
