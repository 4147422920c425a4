//! A mask with something around it that no names have: what stands within is what they say.

use std::ops::Range;

use super::escape::is_metacharacter;
use super::meant::is_meant;
use super::pattern::{Mask, Matcher};
use super::shape::shape;

/// So many places are tried at which a mask may begin.
const BEGINNINGS: usize = 12;

/// The longest word that is a language's or a list's and no part of a mask: `qr`, `x`, `10`.
const WORD: usize = 2;

/// Where what is too much stands in `text`, which matches none of `names`, and the mask within it that gives some of them a group.
pub(super) fn within(text: &str, names: &[&str]) -> Option<(Range<usize>, String)> {
    let group = text.find('(').filter(|_| !names.is_empty())?;
    if let Some(found) = within_the_group(text, names) {
        return Some(found);
    }
    let begins_word = |at: usize| {
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        word(text[at..].chars().next()) && !word(text[..at].chars().next_back())
    };
    let places = || text[..group].char_indices().map(|(at, _)| at);
    let beginnings = [0].into_iter().chain(places().filter(|at| *at > 0 && begins_word(*at))).take(BEGINNINGS);
    let last = text.rfind(')').map_or(text.len(), |at| at + 1);
    for begin in beginnings {
        for end in [text.len(), last] {
            let Some(within) = text.get(begin..end).filter(|within| !within.is_empty()) else { continue };
            if within.len() == text.len() {
                continue;
            }
            let (before, behind) = (&text[..begin], &text[end..]);
            let few = is_little(before) && is_little(behind);
            let is_around = (is_little(before) || introduces(before)) && (is_little(behind) || comments(behind));
            let is_mask = |gives: &dyn Fn(&Mask) -> bool| {
                let grouped = shape(within).is_some_and(|shape| shape.groups.len() == 1);
                grouped && Mask::parse(within).is_ok_and(|mask| gives(&mask))
            };
            if few && is_mask(&|mask| gives(mask, names)) || is_around && is_mask(&|mask| gives_all(mask, names)) {
                let range = if begin > 0 { 0..begin } else { end..text.len() };
                return Some((range, within.to_owned()));
            }
        }
    }
    None
}

/// Whether `around` has no words of its own.
fn is_little(around: &str) -> bool {
    // An expression for a number is no leftover.
    if ["[0-9", "[^", "[a-", "[A-"].iter().any(|class| around.contains(class))
        || around.match_indices('\\').any(|(at, _)| around[at + 1..].starts_with(['d', 'w', 's']))
    {
        return false;
    }
    let is_end = !around.is_empty() && around.chars().all(|c| c.is_whitespace() || "^$".contains(c));
    !is_end && around.split(|c: char| !c.is_alphanumeric()).all(|word| word.chars().count() <= WORD)
}

/// Whether `before` is what a page, a shell or a sentence has in front of a mask: it ends in a sign for that, or is of several words.
fn introduces(before: &str) -> bool {
    let words = before.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count();
    let is_sentence = words > 1 && before.split_whitespace().all(|word| word.chars().all(char::is_alphabetic));
    before.trim_end().ends_with(|c: char| ":=\u{ff1a}\"'`|[(>$!".contains(c)) || is_sentence
}

/// Whether `behind` is what they have behind one: it begins with a sign for that.
fn comments(behind: &str) -> bool {
    behind.trim_start().starts_with(|c: char| "\"'`|<],;".contains(c))
}

/// A sign or two in the only group of `text`, beside what takes anything: no name has them there, and without them all have groups.
fn within_the_group(text: &str, names: &[&str]) -> Option<(Range<usize>, String)> {
    let shape = shape(text)?;
    let [group] = &shape.groups[..] else { return None };
    let inside = &text[group.inside.clone()];
    let at = inside.find(".*")?;
    let (lead, trail) = (&inside[..at], &inside[at + 2..]);
    let is_stray = |part: &str| part.chars().count() <= WORD && !part.contains(is_metacharacter);
    if lead.len() + trail.len() == 0 || !is_stray(lead) || !is_stray(trail) {
        return None;
    }
    let mask = format!("{}.*{}", &text[..group.inside.start], &text[group.inside.end..]);
    let begins = group.inside.start;
    let range = if lead.is_empty() { begins + at + 2..group.inside.end } else { begins..begins + at };
    Mask::parse(&mask).is_ok_and(|mask| gives_all(&mask, names)).then_some((range, mask))
}

/// Whether the mask gives each of `names` a group as [`gives`] asks for.
fn gives_all(mask: &Mask, names: &[&str]) -> bool {
    let mut matcher = Matcher::new(mask);
    names.iter().all(|name| matcher.captured(name).is_some_and(|group| is_meant(&name[group])))
}

/// Whether the mask gives some of `names` a group that begins and ends with no separator.
fn gives(mask: &Mask, names: &[&str]) -> bool {
    let mut matcher = Matcher::new(mask);
    names.iter().any(|name| matcher.captured(name).is_some_and(|group| is_meant(&name[group])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_do_not_have_is_around_the_mask() {
        let names = ["Campaign - acme - admin", "Campaign - acme - ops"];
        for text in [
            "[1] Campaign - acme - (.*)",
            "Campaign - acme - (.*)x",
            "Campaign - acme - (.*) #",
            "s/Campaign - acme - (.*)/x/",
            "a) Campaign - acme - (.*)",
            "\u{25ba} Campaign - acme - (.*) \u{25c4}",
        ] {
            assert_eq!(within(text, &names).map(|(_, mask)| mask).as_deref(), Some("Campaign - acme - (.*)"), "{text}");
        }
        for text in ["Adobe Campaign - acme - (.*)", "Campaign - acme - (.*) users", "Campaign - globex - (.*)x"] {
            assert_eq!(within(text, &names), None, "{text}");
        }
    }
}
