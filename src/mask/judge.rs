//! One name against a mask: what it captures, or where it misses, and what is remarkable about it.

use std::ops::Range;

use regex_automata::hybrid::dfa::Cache;
use regex_automata::{Anchored, Input};

use super::code::Warning;
use super::pattern::{Mask, Match, Matcher};
use crate::base::hidden::is_invisible;

/// What a mask makes of a name by itself, without the other names and without Campaign's groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The whole name matches.
    Matched {
        /// The captured group, in bytes of the name; `None` where the mask captures nothing.
        group: Option<Range<usize>>,
        /// What is remarkable, in the order of [`Warning::ALL`].
        warnings: Vec<Warning>,
    },
    /// It does not.
    Missed {
        /// How many characters are read before no match is possible any more; the name's length where it ends too early;
        /// `None` where the automaton gives up.
        fails_at: Option<usize>,
        /// It would match with other upper and lower case.
        differs_only_in_case: bool,
    },
}

/// What is known of one name, in one byte: whether it matches, whether it is for calls of the API, and its warnings (all but [`Warning::NearMiss`], which is
/// too dear to know of every name).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Class(u8);

impl Class {
    pub(super) const MATCHED: Class = Class(1);
    const FOR_CALLS: u8 = 1 << 7;

    /// Whether the whole name matches the mask.
    pub fn matched(self) -> bool {
        self.0 & Class::MATCHED.0 != 0
    }

    /// Whether there is a warning.
    pub fn warned(self) -> bool {
        self.0 & !(Class::MATCHED.0 | Class::FOR_CALLS) != 0
    }

    /// Whether it gives what is no operator group: it is the profile that Adobe prescribes for calls of its API.
    pub fn is_for_calls(self) -> bool {
        self.0 & Class::FOR_CALLS != 0
    }

    /// Whether whoever has it gets an operator group that Campaign may have, as far as the name itself tells.
    pub fn gives_a_group(self) -> bool {
        self.matched() && !self.has(Warning::EmptyGroup) && !self.is_for_calls()
    }

    pub(super) fn set_for_calls(&mut self) {
        self.0 |= Class::FOR_CALLS;
    }

    /// Whether it carries `warning`.
    pub fn has(self, warning: Warning) -> bool {
        self.0 & Class::bit(warning) != 0
    }

    /// Its warnings, in the order of [`Warning::ALL`].
    pub fn warnings(self) -> impl Iterator<Item = Warning> {
        Warning::ALL.iter().copied().filter(move |warning| self.has(*warning))
    }

    pub(super) fn set(&mut self, warning: Warning) {
        self.0 |= Class::bit(warning);
    }

    pub(super) fn to_byte(self) -> u8 {
        self.0
    }

    pub(super) fn from_byte(byte: u8) -> Class {
        Class(byte)
    }

    fn bit(warning: Warning) -> u8 {
        match warning {
            Warning::CapturedSpace => 1 << 1,
            Warning::CaseDiffers => 1 << 2,
            Warning::Collision => 1 << 3,
            Warning::ControlPanel => 1 << 4,
            Warning::EmptyGroup => 1 << 5,
            Warning::UnknownGroup => 1 << 6,
            Warning::NearMiss => 0,
        }
    }
}

impl Mask {
    /// Judges one name. The time is linear in it.
    pub fn judge(&self, name: &str) -> Outcome {
        match Matcher::new(self).find(name) {
            Some(Match { group }) => {
                let warnings = class_of_match(name, group.as_ref()).warnings().collect();
                Outcome::Matched { group, warnings }
            }
            None => {
                Outcome::Missed { fails_at: fails_at(self, name), differs_only_in_case: differs_in_case(self, name) }
            }
        }
    }
}

/// What is remarkable about a name that matches.
pub(super) fn class_of_match(name: &str, group: Option<&Range<usize>>) -> Class {
    let mut class = Class::MATCHED;
    let group = group.map_or("", |range| &name[range.clone()]);
    if group.is_empty() {
        class.set(Warning::EmptyGroup);
    } else if group.starts_with(is_unseen) || group.ends_with(is_unseen) {
        class.set(Warning::CapturedSpace);
    }
    if holds_admin(name) {
        class.set(Warning::ControlPanel);
    }
    class
}

/// Whether a name that misses would match with other upper and lower case.
pub(super) fn differs_in_case(mask: &Mask, name: &str) -> bool {
    mask.folded().is_some_and(|folded| folded.is_match(Input::new(name).earliest(true)))
}

/// A blank, or what nobody sees: Campaign's groups have neither at their ends.
fn is_unseen(c: char) -> bool {
    c.is_whitespace() || !c.is_ascii() && is_invisible(c)
}

/// `admin` in any case.
pub(super) fn holds_admin(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut last = 4;
    while let Some(byte) = bytes.get(last) {
        // By what stands where the word would end it begins so many bytes further on.
        last += match byte | 0x20 {
            b'n' if bytes[last - 4..=last].eq_ignore_ascii_case(b"admin") => return true,
            b'i' => 1,
            b'm' => 2,
            b'd' => 3,
            b'a' => 4,
            _ => 5,
        };
    }
    false
}

/// How many characters of a missed name are read before the automaton is dead.
pub(super) fn fails_at(mask: &Mask, name: &str) -> Option<usize> {
    let dfa = mask.lazy()?;
    let mut cache = dfa.create_cache();
    fails_at_with(mask, &mut cache, name)
}

/// As [`fails_at`], with the automaton's `cache` kept from name to name.
pub(super) fn fails_at_with(mask: &Mask, cache: &mut Cache, name: &str) -> Option<usize> {
    let dfa = mask.lazy()?;
    let walk = |cache: &mut Cache| {
        let mut state = dfa.start_state_forward(cache, &Input::new(name).anchored(Anchored::Yes)).ok()?;
        for (count, (at, c)) in name.char_indices().enumerate() {
            for byte in &name.as_bytes()[at..at + c.len_utf8()] {
                if state.is_dead() {
                    return Some(count);
                }
                state = dfa.next_state(cache, state, *byte).ok()?;
                if state.is_quit() {
                    return None;
                }
            }
            if state.is_dead() {
                return Some(count);
            }
        }
        Some(name.chars().count())
    };
    walk(cache).or_else(|| {
        // The cache may be full of other names' states: once more with an empty one.
        dfa.reset_cache(cache);
        walk(cache)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str) -> Mask {
        Mask::parse(text).expect("a mask")
    }

    fn dies(text: &str, name: &str) -> Option<usize> {
        match mask(text).judge(name) {
            Outcome::Missed { fails_at, .. } => fails_at,
            outcome @ Outcome::Matched { .. } => panic!("{outcome:?}"),
        }
    }

    #[test]
    fn the_group_is_what_stands_between() {
        let name = "Campaign - acme - Delivery operators";
        let Outcome::Matched { group: Some(group), warnings } = mask("Campaign - acme - (.*)").judge(name) else {
            panic!("no match")
        };
        assert_eq!(&name[group], "Delivery operators");
        assert_eq!(warnings, []);
    }

    #[test]
    fn the_whole_name_has_to_match() {
        assert!(!mask("acme").is_match("Campaign acme"));
        assert!(!mask("a|ab").is_match("abc"));
        assert!(mask("a|ab").is_match("ab"));
        assert!(!mask("Campaign (.*)").is_match("Campaign a\nb"));
    }

    #[test]
    fn nothing_in_a_mask_reaches_out_of_it() {
        assert!(Mask::parse("a)(b").is_err());
        let verbose = mask("(?x)a #");
        assert!(verbose.is_match("a") && !verbose.is_match("ab"));
        assert!(!mask("(?m)a$").is_match("a\nb"));
    }

    #[test]
    fn warnings_of_a_match() {
        let warnings = |text: &str, name: &str| match mask(text).judge(name) {
            Outcome::Matched { warnings, .. } => warnings,
            outcome @ Outcome::Missed { .. } => panic!("{outcome:?}"),
        };
        assert_eq!(
            warnings("Campaign - acme -(.*)", "Campaign - acme - aDMIn"),
            [Warning::CapturedSpace, Warning::ControlPanel]
        );
        assert_eq!(warnings("Campaign - acme - (.*)", "Campaign - acme - "), [Warning::EmptyGroup]);
        assert_eq!(warnings("Campaign - acme - (.*)", "Campaign - acme - x\u{a0}"), [Warning::CapturedSpace]);
        assert_eq!(warnings("Campaign.*", "Campaign - x"), [Warning::EmptyGroup]);
    }

    #[test]
    fn a_miss_is_placed_at_the_character_that_kills_it() {
        assert_eq!(dies("Campaign - acme -(.*)", "Campaing - acme - delivery"), Some(6));
        assert_eq!(dies("Campaign - acme - (.*)", "Photoshop"), Some(0));
        assert_eq!(dies("Campaign - acme - (.*)", "Campaign - acme"), Some(15));
        assert_eq!(dies("Campaign - acme - (.*)", ""), Some(0));
        assert_eq!(dies("Campaign", "Campaigns"), Some(8));
    }

    #[test]
    fn a_miss_within_a_character_is_placed_at_its_start() {
        // é and è share their first byte.
        assert_eq!(dies("é(.*)", "èa"), Some(0));
        assert_eq!(dies("ñé(.*)", "ñè"), Some(1));
    }

    #[test]
    fn the_automaton_is_not_minimised() {
        // Nothing can match after `ab`, yet reading `ab` is possible: it dies at the character after.
        assert_eq!(dies("(?:ab|cd)", "abx"), Some(2));
        assert_eq!(dies(r"[a&&b](.*)", "x"), Some(0));
    }

    #[test]
    fn a_word_boundary_beside_other_letters_is_not_placed() {
        assert_eq!(dies(r"\bñ\b(x)", "ña"), None);
        assert_eq!(dies(r"\bn\b(x)", "na"), Some(1));
    }

    #[test]
    fn case_is_told_apart_from_other_misses() {
        let differs = |name: &str| {
            matches!(mask("Campaign - acme - (.*)").judge(name), Outcome::Missed { differs_only_in_case: true, .. })
        };
        assert!(differs("CAMPAIGN - Acme - x"));
        assert!(!differs("Campaing - acme - x"));
    }
}
