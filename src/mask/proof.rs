//! The one proof that every repair and every proposal goes through: it compiles, is without its fault and without a new one, loses
//! no name of Campaign, gains none of another product, and each group it gives is one that a person would have meant.

use super::code::Code;
use super::detect::{Finding, detect};
use super::evidence::Evidence;
use super::heads::is_built_in;
use super::leftover::{edited, leftovers, of_a_language};
use super::letters::plain_letters;
use super::meant::is_meant;
use super::pattern::{Mask, Matcher};
use super::same_words::names_the_same;
use super::shape::shape;
use super::spelling::captured;
use super::stand_ins::{Placeholder, Stands, placeholders};
use super::wild::Opened;
use super::words::{has_part, words};
use super::{Context, beside, nearer, page, quotes};

/// Whether `candidate` may stand in place of `text`, a mask or the accident of one, for its fault `code`.
pub(super) fn holds(text: &str, candidate: &str, code: Code, context: &Context<'_>) -> bool {
    let Some(mask) = context.mask(candidate) else { return false };
    if candidate == text {
        return false;
    }
    let evidence = Evidence::of(text, context);
    if !evidence.allows(text, &mask) || nearer::is_passed_over(text, candidate, code, context) {
        return false;
    }
    let bare = page::plain_blanks(&edited(text, &leftovers(text)));
    let variants = [page::plain_dashes(&bare), page::characters(&page::seen(text)), bare];
    let throws_away = |text: &str| beside::throws_away(text, &mask, context, &evidence);
    if gives_one_group(&mask, &evidence)
        || throws_away(text)
        || variants.iter().any(|plain| plain != text && throws_away(plain))
    {
        return false;
    }
    if code == Code::Placeholder && drops_a_part(text, candidate, context) {
        return false;
    }
    // Where the text says nothing, only all names can.
    let is_silent = || {
        words(&cleaned(text, context)).is_empty() && context.tenant.is_none_or(|tenant| !has_part(candidate, tenant))
    };
    if matches!(code, Code::Empty | Code::Placeholder)
        && is_silent()
        && captured(Some(&mask), &evidence.ours) < evidence.ours.len()
    {
        return false;
    }
    let proven = captured(Some(&mask), &evidence.ours) > 0;
    // Names that are there and of which none gets in say that it is wrong.
    let disproven = !proven && !evidence.ours.is_empty();
    if disproven || !proven && (must_be_proven(code) || drops(text, candidate, code, context)) {
        return false;
    }
    // Nobody says who would get in by a wildcard that comes in.
    if context.names.is_empty() && Opened::of(text, candidate).opens() {
        return false;
    }
    // One bracket of a pair is no text without the other.
    let brackets = |sign: &str| candidate.matches(sign).count();
    if text.contains('[') && text.contains(']') && brackets(r"\[") != brackets(r"\]") {
        return false;
    }
    if strips_to_the_group(text, candidate) || !names_the_same(text, candidate, code, context, &evidence) {
        return false;
    }
    let (before, left) = (detect(text, context), detect(candidate, context));
    // Another spelling of what keeps everybody out says nothing of what was meant.
    let is_lost = before.iter().any(|found| found.code == Code::NeverMatches);
    if is_lost && !proven && code == Code::EngineDependent {
        return false;
    }
    // Only a person can fill in a stand-in: what is wrong beside it may stay until then.
    let unfinished = left.iter().any(|left| left.code == Code::Placeholder);
    left.iter().all(|left| {
        let new = || before.iter().all(|finding| finding.code != left.code);
        let worse = match left.code {
            // A hyphen between other signs in brackets has no other spelling.
            Code::EngineDependent => new() && code != Code::DashLookalike,
            // A group behind what an address has made of the mask, its own group with it.
            Code::Markup => context.names.is_empty() && code == Code::NoCaptureGroup,
            // Nobody says that it reaches Campaign's names alone.
            Code::SeveralProducts => context.names.is_empty(),
            // A group that the repair itself puts where no name of a group stands is none that a person would have meant.
            Code::MisplacedGroup => {
                left.shuts_out
                    || new()
                        && (!text.contains('(')
                            || matches!(
                                code,
                                Code::FixedGroup
                                    | Code::RepeatedGroup
                                    | Code::SeveralCaptureGroups
                                    | Code::EngineDependent
                            ))
            }
            _ => left.is_error() && (!unfinished || new()),
        };
        left.code != code && left.code != Code::MatchesEverything && !worse
    })
}

/// Whether `mask` may be proposed: nothing of it is an error, it reaches no other product, and most of what it captures is meant; a
/// blank too many in one name is that name's fault.
pub fn offers(mask: &str, context: &Context<'_>) -> bool {
    let Some(parsed) = context.mask(mask) else { return false };
    let evidence = Evidence::of(mask, context);
    let reaches_others = evidence.others.iter().any(|name| parsed.is_match(name));
    let meant = evidence.groups.iter().filter(|group| is_meant(group)).count();
    !reaches_others && meant * 2 >= evidence.groups.len() && !detect(mask, context).iter().any(Finding::is_error)
}

/// `text` without what a page left in it, and without its stand-ins.
pub(super) fn cleaned(text: &str, context: &Context<'_>) -> String {
    let seen = page::characters(&page::seen(text));
    let mut plain = quotes::unquoted(&of_a_language(&seen).unwrap_or(seen));
    plain = plain_letters(&edited(&plain, &leftovers(&plain)));
    for place in placeholders(&plain, context.tenant).into_iter().rev() {
        plain.replace_range(place.range, " ");
    }
    plain
}

/// Whether a part of `text` in which a stand-in for the tenant or the instance stands is none of `candidate` any more.
fn drops_a_part(text: &str, candidate: &str, context: &Context<'_>) -> bool {
    let stands = |place: &Placeholder| place.stands != Stands::Group && !place.translated;
    let places = placeholders(text, context.tenant).into_iter().filter(stands).count();
    let head = |mask: &str| words(&mask[..mask.rfind('(').unwrap_or(mask.len())]).len();
    let said = cleaned(text, context);
    let first = placeholders(text, context.tenant).into_iter().next();
    let is_first =
        text.starts_with('(') || first.is_some_and(|place| place.range.start == 0 && place.stands == Stands::Group);
    if is_first && !candidate.starts_with('(') {
        // The group stands first.
        return true;
    }
    // Without a group the last word is the group's.
    let grouped = said.contains('(');
    places > 0 && head(candidate) < head(&said) + usize::from(grouped)
}

/// Whether `mask` gives several names of Campaign one and the same group, which is none that Campaign is known to have or has of itself.
fn gives_one_group(mask: &Mask, evidence: &Evidence<'_>) -> bool {
    let mut matcher = Matcher::new(mask);
    let mut groups = evidence.ours.iter().filter_map(|name| matcher.captured(name).map(|group| &name[group]));
    let Some(first) = groups.next() else { return false };
    let rest: Vec<&str> = groups.collect();
    !rest.is_empty()
        && rest.iter().all(|group| *group == first)
        && !is_built_in(first)
        && mask.text().contains(".*")
        && mask.text()[..mask.text().rfind('(').unwrap_or(0)].contains(".*")
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
    let plain = cleaned(text, context);
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
