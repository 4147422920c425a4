//! A sign that parts a mask with a blank on both its sides, and has lost one of them in one place.

use std::ops::Range;

/// Signs that part a mask with blanks around them.
const SIGNS: [char; 7] = ['-', '\u{2013}', '\u{2014}', '/', '>', '|', ':'];

/// Where a blank seems to be lost: beside a sign between words that has one on one side only, and one on both sides elsewhere.
pub(super) fn lost_blank(text: &str) -> Option<Range<usize>> {
    SIGNS.into_iter().find_map(|sign| {
        let places: Vec<Range<usize>> = text
            .match_indices(sign)
            .map(|(at, sign)| (if text[..at].ends_with('\\') { at - 1 } else { at })..at + sign.len())
            .collect();
        let sides = |place: &Range<usize>| {
            (text[..place.start].chars().next_back().unwrap_or(' '), text[place.end..].chars().next().unwrap_or(' '))
        };
        let inner = |place: &&Range<usize>| place.start > 0 && place.end < text.len();
        let spaced = places.iter().filter(inner).any(|place| sides(place) == (' ', ' '));
        let lost = |place: &&Range<usize>| match sides(place) {
            (' ', behind) => behind.is_alphanumeric(),
            (before, ' ') => before.is_alphanumeric() && !goes_on(&text[place.end..], sign),
            _ => false,
        };
        places.iter().filter(inner).find(|place| spaced && lost(place)).cloned()
    })
}

/// Whether two words or more follow before the next `sign`: "Pre- und Post - ".
fn goes_on(behind: &str, sign: char) -> bool {
    let part = behind.split(sign).next().unwrap_or_default();
    part.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_with_one_of_its_blanks_has_lost_the_other() {
        for text in
            ["Campaign -acme - (.*)", "Campaign- acme - (.*)", "Campaign - acme- (.*)", "Campaign - acme -prod - (.*)"]
        {
            assert!(lost_blank(text).is_some(), "{text}");
        }
        for text in [
            "Campaign - acme - (.*)",
            "Campaign - Jean-Luc - (.*)",
            "Campaign: acme: (.*)",
            "Campaign - acme: (.*)",
            "Campaign - Pre- und Post - (.*)",
            "Campaign -acme -(.*)",
            "Campaign - [a-z]+ - (.*)",
            "Campaign - acme -(.*)",
        ] {
            assert_eq!(lost_blank(text), None, "{text}");
        }
    }
}
