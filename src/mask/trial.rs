//! Names tried on a mask one after the other: which match, and which were meant to.

use std::ops::Range;

use regex_automata::Input;
use regex_automata::meta::Cache;
use regex_syntax::hir::literal::Extractor;

use super::escape::is_metacharacter;
use super::judge::holds_admin;
use super::nearest::Nearest;
use super::pattern::{Mask, Matcher};

/// From how many letters and digits on a beginning says whose a name is.
const TELLING: usize = 3;

/// What a name is to a mask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fit {
    /// It matches as a whole.
    Matches {
        /// The captured group, in bytes of the name; `None` where nothing or nothing but an empty text is captured.
        group: Option<Range<usize>>,
        /// Its users may open the Control Panel too.
        control_panel: bool,
    },
    /// It begins as the mask does, or is a slip away from a match.
    Near {
        /// The accepted name with the fewest edits; `None` where that is more than two away.
        nearest: Option<String>,
    },
    /// It is another product's, as far as the mask tells.
    Other,
}

/// A mask, or the text of one that does not compile, with the scratch space for trying names on it.
pub struct Trial<'a> {
    matcher: Option<Matcher<'a>>,
    folded: Option<(&'a regex_automata::meta::Regex, Cache)>,
    nearest: Option<Nearest<'a>>,
    beginnings: Vec<String>,
}

impl<'a> Trial<'a> {
    /// Prepares the trial of `mask`; without one, of the `text` that does not compile: then nothing matches, and its plain
    /// beginning still tells which names were meant.
    pub fn new(text: &str, mask: Option<&'a Mask>) -> Trial<'a> {
        let folded = mask.and_then(Mask::folded).map(|folded| (folded, folded.create_cache()));
        let beginnings = match mask {
            Some(mask) => beginnings(mask),
            None => vec![text.chars().take_while(|c| !is_metacharacter(*c)).collect()],
        };
        Trial {
            matcher: mask.map(Matcher::for_many),
            folded,
            nearest: mask.and_then(Nearest::new),
            beginnings: beginnings.into_iter().filter(|text| is_telling(text)).collect(),
        }
    }

    /// Tries one name.
    pub fn fit(&mut self, name: &str) -> Fit {
        if let Some(found) = self.matcher.as_mut().and_then(|matcher| matcher.find(name)) {
            let group = found.group.filter(|group| !group.is_empty());
            return Fit::Matches { group, control_panel: holds_admin(name) };
        }
        let nearest = self.nearest.as_mut().and_then(|nearest| nearest.of(name));
        let begins = || self.beginnings.iter().any(|beginning| name.starts_with(beginning));
        let mut case = || {
            let (folded, cache) = self.folded.as_mut()?;
            folded.search_half_with(cache, &Input::new(name).earliest(true))
        };
        if nearest.is_some() || begins() || case().is_some() { Fit::Near { nearest } } else { Fit::Other }
    }
}

/// The plain texts of which every matching name begins with one; none where there is no such set.
fn beginnings(mask: &Mask) -> Vec<String> {
    let found = Extractor::new().extract(mask.body());
    let Some(literals) = found.literals() else { return Vec::new() };
    let texts: Vec<String> =
        literals.iter().map(|literal| String::from_utf8_lossy(literal.as_bytes()).into_owned()).collect();
    // One that could be any name's makes the whole set say nothing.
    if texts.iter().all(|text| is_telling(text)) { texts } else { Vec::new() }
}

fn is_telling(beginning: &str) -> bool {
    beginning.chars().filter(|c| c.is_alphanumeric()).count() >= TELLING
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(text: &str, name: &str) -> Fit {
        let mask = Mask::parse(text).ok();
        Trial::new(text, mask.as_ref()).fit(name)
    }

    fn near(nearest: Option<&str>) -> Fit {
        Fit::Near { nearest: nearest.map(str::to_owned) }
    }

    #[test]
    fn a_name_matches_was_meant_to_or_is_anothers() {
        let mask = "Campaign - acme - (.*)";
        let matches = |group, control_panel| Fit::Matches { group, control_panel };
        assert_eq!(fit(mask, "Campaign - acme - admin"), matches(Some(18..23), true));
        assert_eq!(fit(mask, "Campaign - acme - "), matches(None, false));
        assert_eq!(fit(mask, "Campaing - acme - delivery"), near(Some("Campaign - acme - delivery")));
        assert_eq!(fit(mask, "CAMPAIGN - ACME - delivery"), near(None));
        assert_eq!(fit(mask, "Campaign - beta - delivery"), Fit::Other);
        assert_eq!(fit(mask, "Photoshop"), Fit::Other);
    }

    #[test]
    fn the_fixed_beginning_tells_whose_a_name_is() {
        assert_eq!(fit("Campaign - acme - ([a-z]+)", "Campaign - acme - Team 42/b"), near(None));
        assert_eq!(fit("Adobe (?:Campaign|AC) - ([a-z]+)", "Adobe Campaign - 1234"), near(None));
        assert_eq!(fit("Adobe (?:Campaign|AC) - ([a-z]+)", "Adobe Photoshop - 1234"), Fit::Other);
        assert_eq!(fit("C([a-z]+)", "Creative Cloud 2026"), Fit::Other);
        assert_eq!(fit(r"(?:x|\w+ )([a-z]+)", "x 1234567"), Fit::Other);
    }

    #[test]
    fn a_mask_that_does_not_compile_still_says_what_was_meant() {
        assert_eq!(fit("Campaign - acme - (.*", "Campaign - acme - admin"), near(None));
        assert_eq!(fit("Campaign - acme - (.*", "Photoshop"), Fit::Other);
        assert_eq!(fit("", "Photoshop"), Fit::Other);
    }
}
