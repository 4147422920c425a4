//! A letter that something counts, though no name has it more or less often: `acme+ - `.

use std::ops::Range;

use super::Context;
use super::escape::escape;
use super::evidence::Evidence;
use super::leftover::{Edit, edited};
use super::pattern::{Mask, Matcher};
use super::shape::Shape;
use super::words::words;

/// Where something counts a letter of a word that every name has once, or without names of the product or of the tenant as it is
/// known, and the mask without that: it gives every name the same.
pub(super) fn idle_counts(
    text: &str,
    shape: &Shape,
    context: &Context<'_>,
    evidence: &Evidence<'_>,
) -> Option<(Range<usize>, String)> {
    let first = shape.counts.first()?;
    let tenant = context.tenant.unwrap_or_default();
    if shape.counts.iter().any(|count| tenant.contains(&text[count.clone()])) {
        return None;
    }
    let drop = |range: &Range<usize>| (range.clone(), String::new());
    let edits: Vec<Edit> = shape.counts.iter().map(drop).collect();
    let plain = edited(text, &edits);
    let mask = Mask::parse(&plain).ok()?;
    let mut matcher = Matcher::new(&mask);
    let same = |(name, group): &(&str, Range<usize>)| matcher.captured(name).as_ref() == Some(group);
    let is_known = if context.names.is_empty() {
        let had = words(text);
        let tenant = words(&escape(tenant));
        let is_told = |word: &String| tenant.contains(word) || word.eq_ignore_ascii_case("campaign");
        words(&plain).iter().filter(|word| !had.contains(word)).all(is_told)
            && shape.counts.iter().all(|count| is_told(&last_word(&text[..count.start], &text[count.end..])))
    } else {
        !evidence.captures.is_empty() && evidence.captures.iter().all(same)
    };
    is_known.then(|| (first.clone(), plain))
}

/// The word that `before` ends in and `behind` goes on with.
fn last_word(before: &str, behind: &str) -> String {
    let joined = |c: char| c.is_alphanumeric();
    let head = before.rsplit(|c| !joined(c)).next().unwrap_or_default();
    let tail = behind.split(|c| !joined(c)).next().unwrap_or_default();
    head.to_owned() + tail
}
