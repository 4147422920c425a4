//! How far a repair goes from the mask that stands there: of all that the names would allow only the nearest may be meant.

use super::code::Code;
use super::evidence::Evidence;
use super::meant::is_meant;
use super::pattern::{Mask, Matcher};
use super::placeholder::explained;
use super::words::{same, words};
use super::{Context, infer};
use crate::base::nearest::distance;
use crate::names::Names;

/// So many letters of a mask's own text may be lost or come in where the names speak for it.
const SLIPS: usize = 2;

/// Masks that the names suggest, the nearest to `text` first.
pub(super) fn theirs(text: &str, context: &Context<'_>) -> Vec<String> {
    let names: Names = context.names.iter().collect();
    let mut found: Vec<String> =
        infer::infer_for(&names, None, context.groups).into_iter().map(|proposal| proposal.mask).collect();
    found.sort_by_cached_key(|mask| apart(text, mask));
    found
}

/// Edits between two masks, without what only escapes.
fn apart(one: &str, other: &str) -> usize {
    distance(&one.replace('\\', ""), &other.replace('\\', ""))
}

/// Whether the names have a mask that is nearer to `text` than `candidate`: that one is meant, or nobody knows. Only where a slip is
/// mended: what narrows or fills in goes further.
pub(super) fn is_passed_over(text: &str, candidate: &str, code: Code, context: &Context<'_>) -> bool {
    let is_of_slips = matches!(
        code,
        Code::Misspelt
            | Code::LetterLookalike
            | Code::DoubledSpace
            | Code::NonBreakingSpace
            | Code::DashLookalike
            | Code::FullWidth
            | Code::ControlCharacter
            | Code::UnescapedMetacharacter
            | Code::NeverMatches
            | Code::InvalidSyntax
            | Code::UnsupportedSyntax
    );
    if !is_of_slips {
        return false;
    }
    let far = apart(text, candidate);
    if far < 2 && code != Code::Misspelt {
        return false;
    }
    let is_tied = |mask: &String| {
        let head = |mask: &str| mask.rfind('(').map_or(mask.len(), |at| at);
        code == Code::Misspelt && apart(text, mask) == far && head(mask) == head(candidate)
    };
    let names = explained(context.names);
    if names.iter().any(|mask| mask != candidate && is_tied(mask)) && names.iter().any(|mask| mask == candidate) {
        return true;
    }
    far > 1 && names.iter().any(|mask| mask != candidate && apart(text, mask) < far && mask != text)
}

/// Whether `mask`, which the names suggest, has the letters of `text`, but for a slip or two: none of its own words is taken out.
pub(super) fn keeps_letters(text: &str, mask: &str, code: Code) -> bool {
    let goes_further = code.narrows()
        || matches!(code, Code::Placeholder | Code::HtmlEntity | Code::TypographicQuotes | Code::Markup | Code::Empty);
    let outside = |text: &str| {
        let end = text.rfind('(').filter(|at| *at > 0).unwrap_or(text.len());
        words(&text[..end]).concat().to_lowercase()
    };
    let (had, has) = (outside(text), outside(mask));
    let ends_early = matches!(
        code,
        Code::NoCaptureGroup
            | Code::MisplacedGroup
            | Code::FixedGroup
            | Code::RepeatedGroup
            | Code::SeveralCaptureGroups
    );
    goes_further || same(&had, &has) || ends_early && has.starts_with(&had) || distance(&had, &has) <= SLIPS
}

/// How many of Campaign's names `mask` gives a group that begins and ends with no separator.
pub(super) fn reach(mask: &Mask, evidence: &Evidence<'_>) -> usize {
    let mut matcher = Matcher::new(mask);
    evidence.ours.iter().filter(|name| matcher.captured(name).is_some_and(|group| is_meant(&name[group]))).count()
}
