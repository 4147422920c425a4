//! The one proof that every repair and every proposal goes through: it compiles, is without its fault and without a new one, loses
//! no name of Campaign, gains none of another product, and each group it gives is one that a person would have meant.

use super::code::Code;
use super::detect::{Finding, detect};
use super::escape::{escape, is_metacharacter};
use super::evidence::Evidence;
use super::leftover::{edited, leftovers, of_a_language};
use super::letters::plain_letters;
use super::meant::is_meant;
use super::pattern::Matcher;
use super::placeholder::certain;
use super::shape::shape;
use super::slips::lost_beginning;
use super::spelling::captured;
use super::stand_ins::placeholders;
use super::wild::Opened;
use super::words::{has_part, is_cut, respelt, same, words, words_and_classes};
use super::{Context, beside, nearer, page, quotes};
use crate::names::is_campaign;

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
    if beside::throws_away(text, &mask, context, &evidence) {
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

/// Whether `candidate` names the product, the tenant and the instance that `text` names: each word of it is a word of the text,
/// perhaps with a slip mended, or the tenant. Other words come in only where names leave no doubt: where the candidate does
/// nothing but narrow what the text matches, goes on where it ends, or a stand-in asks for them.
fn names_the_same(text: &str, candidate: &str, code: Code, context: &Context<'_>, evidence: &Evidence<'_>) -> bool {
    let tenant = context.tenant.unwrap_or_default();
    let cleaned = cleaned(text, context);
    // Where no name writes it so it is meant as they do.
    let is_written = evidence.ours.iter().any(|name| has_part(name, tenant));
    let holds =
        |text: &str| has_part(text, tenant) || !is_written && has_part(&text.to_lowercase(), &tenant.to_lowercase());
    if (holds(text) || holds(&cleaned)) && !holds(candidate) {
        return false;
    }
    // `canal+` is another's than `canal`.
    if is_anothers(candidate, tenant) && !is_anothers(text, tenant) {
        return false;
    }
    // The same letters, written in another way.
    if code == Code::LetterLookalike && plain_letters(text) == plain_letters(candidate) {
        return true;
    }
    // The same signs, some of them as text.
    let bare = |mask: &str| mask.replace('\\', "");
    if bare(text) == bare(candidate) {
        return true;
    }
    // The whole of it behind what all names begin with.
    let head = candidate.strip_suffix(cleaned.trim()).filter(|_| !evidence.any());
    if head.is_some() && lost_beginning(cleaned.trim(), &evidence.ours).map(escape).as_deref() == head {
        return true;
    }
    // The same letters, parted in another way.
    if matches!(code, Code::Misspelt | Code::MisplacedGroup)
        && same(&words(&cleaned).concat(), &words(candidate).concat())
    {
        return true;
    }
    // What stands outside the quotes of a page may be the mask's or the page's.
    let raw = page::characters(&page::seen(text));
    let had = words_and_classes(&(edited(&raw, &leftovers(&raw)) + " " + &cleaned));
    let has = words(candidate);
    let of_tenant = words(&escape(tenant));
    let text_words = words(&cleaned);
    let lost: Vec<&String> = text_words.iter().filter(|word| !has.iter().any(|has| same(has, word))).collect();
    let new: Vec<&String> = has
        .iter()
        .filter(|word| !had.iter().any(|had| same(had, word)) && !of_tenant.contains(word))
        .filter(|word| {
            let is_first = |lost: &String| Some(lost) == text_words.first() && Some(*word) == has.first();
            // Behind the group stands no other tenant's word.
            let is_at_the_end =
                |lost: &String| code == Code::Misspelt && is_cut(lost, word) && beside::is_behind(text, lost);
            let is_slip = |lost: &String| {
                respelt(lost, word)
                    || is_first(lost) && code == Code::Misspelt && is_kin(lost, word)
                    || is_at_the_end(lost)
            };
            !lost.iter().any(|lost| is_slip(lost) && !is_a_name(lost, evidence))
        })
        .collect();
    let begins = |word: &str| begins_groups(word, candidate, context, evidence);
    // Who is told which tenant it is gets no other one's name that is as near.
    let of_another = |lost: &&String| {
        let is_slip = |of_it: &&String| respelt(lost, of_it) && !same(lost, of_it);
        let becomes = |of_it: &String| has.iter().any(|has| same(has, of_it));
        let other = || has.iter().any(|has| respelt(lost, has) && !text_words.contains(has));
        of_tenant.iter().find(is_slip).is_some_and(|of_it| !becomes(of_it) && other())
    };
    if lost.iter().any(of_another) {
        return false;
    }
    // The text speaks of a product: what narrows it speaks of the same. A word that the group cut into goes on.
    let goes_on = |lost: &str, has: &str| has.to_lowercase().starts_with(&lost.to_lowercase());
    let keeps_all = || lost.iter().all(|lost| has.iter().any(|has| respelt(lost, has) || goes_on(lost, has)));
    // A word in front of the group is none of every group's beginning.
    if lost.iter().any(|word| begins(word)) {
        return false;
    }
    let narrows = code.narrows();
    // Nor is a side of a choice dropped.
    let sides = cleaned.replace(r"\|", "");
    let has_sides = sides.trim().trim_matches('|').contains('|');
    let drops_a_side = !narrows && has_sides && !candidate.contains('|');
    if drops_a_side || (code == Code::MisplacedGroup || has_sides) && !keeps_all() {
        return false;
    }
    let leads_to = |tenant: &str| has_part(candidate, tenant) && is_whole(candidate, tenant);
    // In the tenant's place another word: all names have the tenant, or it is the tenant but for a letter.
    let in_its_place = || {
        let [lost] = lost[..] else { return false };
        let all = evidence.ours.iter().all(|name| has_part(name, tenant));
        !evidence.any() && new.is_empty() && (all || of_tenant.iter().any(|of_it| is_cut(lost, of_it)))
    };
    if narrows
        && !((keeps_all() || in_its_place()) && reaches_campaign_only(candidate, context, evidence) && leads_to(tenant))
    {
        return false;
    }
    if !new.is_empty() && leaves_out(candidate, tenant, context, evidence) {
        return false;
    }
    if new.is_empty() {
        return true;
    }
    let is_certain = || {
        keeps_all()
            && reaches_campaign_only(candidate, context, evidence)
            && leads_to(tenant)
            && certain(context.tenant, context.names).as_deref() == Some(candidate)
    };
    match code {
        Code::Placeholder => true,
        Code::NoCaptureGroup => begins_alike(candidate, plain_beginning(text)),
        Code::MisplacedGroup => !plain_beginning(text).is_empty() && candidate.starts_with(plain_beginning(text)),
        // The names show one way to go on only.
        Code::SeveralCaptureGroups | Code::FixedGroup | Code::RepeatedGroup if is_certain() => true,
        _ => narrows || placeholders(text, context.tenant).iter().any(|place| place.translated),
    }
}

/// Whether two words are both the product's, or one with a sign that is lost.
fn is_kin(word: &str, other: &str) -> bool {
    is_cut(word, other) || is_campaign(word) && is_campaign(other)
}

/// Whether a group that `candidate` gives begins with `word` and goes on behind it.
fn begins_groups(word: &str, candidate: &str, context: &Context<'_>, evidence: &Evidence<'_>) -> bool {
    let Some(mask) = context.mask(candidate) else { return false };
    let mut matcher = Matcher::new(&mask);
    let mut groups = evidence.ours.iter().filter_map(|name| Some(&name[matcher.captured(name)?]));
    groups.any(|group: &str| {
        let rest = group.get(..word.len()).filter(|begins| same(begins, word)).map(|_| &group[word.len()..]);
        rest.is_some_and(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()))
    })
}

fn begins_alike(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|begins| same(begins, beginning))
}

/// Whether the tenant in `mask` is not the beginning of another's name: `acme (EU)`, `acme north`.
fn is_whole(mask: &str, tenant: &str) -> bool {
    let plain = mask.replace('\\', "");
    let tenant = tenant.replace('\\', "");
    let group = plain.rfind("(.").unwrap_or(plain.len());
    tenant.is_empty()
        || plain.match_indices(&tenant).any(|(at, _)| {
            let behind = at + tenant.len();
            let word = plain[behind..].trim_start();
            behind >= group
                || plain.len() - word.len() >= group
                || !word.starts_with(|c: char| c.is_alphanumeric() || "([{".contains(c))
        })
}

/// Whether a sign stands right behind the tenant in `mask`, as text: another's name begins so.
fn is_anothers(mask: &str, tenant: &str) -> bool {
    let (plain, tenant) = (mask.replace('\\', ""), tenant.replace('\\', ""));
    let ends = |(at, _): (usize, &str)| plain[at + tenant.len()..].starts_with(|c: char| "+&!@#%'~".contains(c));
    !tenant.is_empty() && plain.match_indices(&tenant).any(ends)
}

/// Whether `candidate` leaves out names of Campaign that begin as it does up to the tenant: it goes on into the group of some.
fn leaves_out(candidate: &str, tenant: &str, context: &Context<'_>, evidence: &Evidence<'_>) -> bool {
    if tenant.is_empty() {
        return false;
    }
    let head = candidate.rfind("(.").map_or(candidate, |group| &candidate[..group]).replace('\\', "");
    let Some(at) = head.find(tenant) else { return false };
    let (begins, rest) = head.split_at(at + tenant.len());
    // What comes next has to part the tenant from the rest, or the name is another tenant's.
    let sign: String = rest.chars().take_while(|c| !c.is_alphanumeric()).collect();
    let Some(mask) = context.mask(candidate) else { return false };
    let begins = format!("{begins}{sign}");
    evidence.ours.iter().any(|name| name.starts_with(&begins) && name.len() > begins.len() && !mask.is_match(name))
}

fn plain_beginning(text: &str) -> &str {
    &text[..text.find(is_metacharacter).unwrap_or(text.len())]
}

/// Whether a name has this word: it is no slip then.
fn is_a_name(word: &str, evidence: &Evidence<'_>) -> bool {
    evidence
        .ours
        .iter()
        .chain(&evidence.others)
        .any(|name| words(&escape(name)).iter().any(|of_name| same(of_name, word)))
}

/// Whether no name that is known to be another product's matches.
fn reaches_campaign_only(candidate: &str, context: &Context<'_>, evidence: &Evidence<'_>) -> bool {
    context.mask(candidate).is_some_and(|mask| evidence.others.iter().all(|name| !mask.is_match(name)))
}

/// `text` without what a page left in it, and without its stand-ins.
fn cleaned(text: &str, context: &Context<'_>) -> String {
    let seen = page::characters(&page::seen(text));
    let mut plain = quotes::unquoted(&of_a_language(&seen).unwrap_or(seen));
    plain = plain_letters(&edited(&plain, &leftovers(&plain)));
    for place in placeholders(&plain, context.tenant).into_iter().rev() {
        plain.replace_range(place.range, " ");
    }
    plain
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
