//! The one proof that every repair and every proposal goes through: it compiles, is without its fault and without a new one, loses
//! no name of Campaign, gains none of another product, and each group it gives is one that a person would have meant.

use super::code::{Code, Severity};
use super::detect::detect;
use super::evidence::{Evidence, is_meant};
use super::leftover::{edited, leftovers};
use super::placeholder::placeholders;
use super::shape::shape;
use super::spelling::captured;
use super::{Context, page};

/// Whether `candidate` may stand in place of `text`, a mask or the accident of one, for its fault `code`.
pub(super) fn holds(text: &str, candidate: &str, code: Code, context: &Context<'_>) -> bool {
    let Some(mask) = context.mask(candidate) else { return false };
    if candidate == text {
        return false;
    }
    let evidence = Evidence::of(text, context);
    if !evidence.allows(text, &mask) {
        return false;
    }
    let proven = captured(Some(&mask), &evidence.ours) > 0;
    if !proven && (must_be_proven(code) || drops(text, candidate, code, context)) {
        return false;
    }
    if strips_to_the_group(text, candidate) {
        return false;
    }
    let before = detect(text, context);
    detect(candidate, context).iter().all(|left| {
        let new = before.iter().all(|finding| finding.code != left.code);
        left.code != code && left.code != Code::MatchesEverything && !(new && left.code.severity() == Severity::Error)
    })
}

/// Whether `mask` may be proposed: nothing of it is an error, it reaches no other product, and most of what it captures is meant; a
/// blank too many in one name is that name's fault. A list of other products alone may have masks of its own.
pub fn offers(mask: &str, context: &Context<'_>) -> bool {
    let Some(parsed) = context.mask(mask) else { return false };
    let evidence = Evidence::of(mask, context);
    let reaches_others = !evidence.ours.is_empty() && evidence.others.iter().any(|name| parsed.is_match(name));
    let meant = evidence.groups.iter().filter(|group| is_meant(group)).count();
    !reaches_others
        && meant * 2 >= evidence.groups.len()
        && detect(mask, context).iter().all(|found| found.code.severity() != Severity::Error)
}

/// Only names can tell what was meant.
fn must_be_proven(code: Code) -> bool {
    matches!(code, Code::NeverMatches | Code::Misspelt | Code::SeveralProducts | Code::TenantMissing)
}

/// Whether a word that stands outside the group is lost, though no name says that it should be. What stands outside the quotes
/// of a page, stand-ins, leftovers and, without a group, the last part of a profile's name are no such words.
fn drops(text: &str, candidate: &str, code: Code, context: &Context<'_>) -> bool {
    if !matches!(
        code,
        Code::HtmlEntity
            | Code::TypographicQuotes
            | Code::Markup
            | Code::Placeholder
            | Code::SeveralCaptureGroups
            | Code::NoCaptureGroup
            | Code::FixedGroup
            | Code::RepeatedGroup
            | Code::BranchWithoutGroup
            | Code::ControlCharacter
            | Code::CapturedSpace
    ) {
        return false;
    }
    let mut plain = page::unquoted(&page::characters(&page::seen(text)));
    plain = edited(&plain, &leftovers(&plain));
    for place in placeholders(&plain, context.tenant).into_iter().rev() {
        plain.replace_range(place.range, " ");
    }
    let (had, has) = (words_outside(&plain), words_outside(candidate));
    if !plain.contains('(') {
        return had.first() != has.first();
    }
    had.iter().any(|word| !has.contains(word))
}

/// The words of a mask outside its groups, or outside the first and last parenthesis of what is no mask.
fn words_outside(text: &str) -> Vec<String> {
    let outside: Vec<&str> = match shape(text) {
        Some(shape) if shape.groups.len() == 1 => {
            let group = &shape.groups[0].range;
            vec![&text[..group.start], &text[group.end..]]
        }
        Some(shape) if shape.groups.is_empty() => vec![text],
        _ => match (text.find('('), text.rfind(')')) {
            (Some(start), Some(end)) if start < end => vec![&text[..start], &text[end..]],
            (Some(start), _) => vec![&text[..start]],
            _ => vec![text],
        },
    };
    let words = outside.into_iter().flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| word.chars().count() > 1).map(str::to_lowercase).collect()
}

/// Whether the word before the group is lost: nothing but the group is left of it, or of what it held together.
fn strips_to_the_group(text: &str, candidate: &str) -> bool {
    fn last_word(before: &str) -> Option<&str> {
        before.split(|c: char| !c.is_alphanumeric()).rfind(|word| word.len() > 1)
    }
    let plain = page::characters(text);
    let Some(at) = plain.find('(') else { return false };
    let outside = |mask: &str| {
        let Some(shape) = shape(mask) else { return false };
        let start = shape.groups.first().map_or(mask.len(), |group| group.range.start);
        let end = shape.groups.last().map_or(0, |group| group.range.end);
        mask[..start].contains(char::is_alphanumeric)
            || mask.get(end..).is_some_and(|rest| rest.contains(char::is_alphanumeric))
    };
    last_word(&plain[..at]).is_some() && !outside(candidate)
}
