//! Whether a repair speaks of the product, the tenant and the instance that the text speaks of.

use super::code::Code;
use super::escape::{escape, is_metacharacter};
use super::evidence::Evidence;
use super::heads::is_instance;
use super::leftover::{edited, leftovers};
use super::letters::plain_letters;
use super::pattern::Matcher;
use super::placeholder::certain;
use super::proof::cleaned;
use super::slips::lost_beginning;
use super::spelling::captured;
use super::stand_ins::placeholders;
use super::words::{has_part, is_cut, is_exact_part, respelt, same, words, words_and_classes};
use super::{Context, beside, page};
use crate::names::is_campaign;

/// Whether `candidate` names the product, the tenant and the instance that `text` names: each word of it is a word of the text,
/// perhaps with a slip mended, or the tenant. Other words come in only where names leave no doubt: where the candidate does
/// nothing but narrow what the text matches, goes on where it ends, or a stand-in asks for them.
pub(super) fn names_the_same(
    text: &str,
    candidate: &str,
    code: Code,
    context: &Context<'_>,
    evidence: &Evidence<'_>,
) -> bool {
    let tenant = context.tenant.unwrap_or_default();
    let cleaned = cleaned(text, context);
    if loses_the_tenant(text, candidate, &cleaned, tenant, evidence) {
        return false;
    }
    if is_the_same_text(text, candidate, &cleaned, code, evidence) {
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
    let is_exact = || {
        let by_itself = evidence.ours.iter().any(|name| is_exact_part(name, tenant));
        tenant.is_empty() || !by_itself || is_exact_part(&candidate.replace('\\', ""), tenant)
    };
    let leads_to = |tenant: &str| has_part(candidate, tenant) && is_whole(candidate, tenant) && is_exact();
    // Who is told the tenant is led to no other's names.
    let of_instance = || new.iter().all(|word| is_instance(word));
    if !new.is_empty()
        && !tenant.is_empty()
        && !has_part(candidate, tenant)
        && !of_instance()
        && code != Code::Placeholder
        && lost.is_empty()
    {
        return false;
    }
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
        Code::NoCaptureGroup => {
            // What begins with no word leads to nobody's names but all.
            let all = || captured(context.mask(candidate).as_ref(), &evidence.ours) == evidence.ours.len();
            begins_alike(candidate, plain_beginning(text)) && (!plain_beginning(text).is_empty() || all())
        }
        Code::MisplacedGroup => !plain_beginning(text).is_empty() && candidate.starts_with(plain_beginning(text)),
        // The names show one way to go on only.
        Code::SeveralCaptureGroups | Code::FixedGroup | Code::RepeatedGroup if is_certain() => true,
        _ => narrows || placeholders(text, context.tenant).iter().any(|place| place.translated),
    }
}

/// Whether `text`, or what it is without a page's signs (`cleaned`), has the tenant and `candidate` has it no more, or has another's.
fn loses_the_tenant(text: &str, candidate: &str, cleaned: &str, tenant: &str, evidence: &Evidence<'_>) -> bool {
    // Where no name writes it so it is meant as they do.
    let is_written = evidence.ours.iter().any(|name| has_part(name, tenant));
    let holds =
        |text: &str| has_part(text, tenant) || !is_written && has_part(&text.to_lowercase(), &tenant.to_lowercase());
    // `canal+` is another's than `canal`.
    (holds(text) || holds(cleaned)) && !holds(candidate) || is_anothers(candidate, tenant) && !is_anothers(text, tenant)
}

/// Whether `candidate` is `text` in other signs, with other signs for text, behind what all names begin with, or parted otherwise.
fn is_the_same_text(text: &str, candidate: &str, cleaned: &str, code: Code, evidence: &Evidence<'_>) -> bool {
    let bare = |mask: &str| mask.replace('\\', "");
    let lost = || lost_beginning(cleaned.trim(), &evidence.ours).map(escape);
    let head = candidate.strip_suffix(cleaned.trim()).filter(|_| !evidence.any());
    let is_parted = matches!(code, Code::Misspelt | Code::MisplacedGroup);
    code == Code::LetterLookalike && plain_letters(text) == plain_letters(candidate)
        || bare(text) == bare(candidate)
        || head.is_some() && lost().as_deref() == head
        || is_parted && same(&words(cleaned).concat(), &words(candidate).concat())
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
    let ends = |(at, _): (usize, &str)| {
        let sign = |c: char| "+&!@#%'~\u{2019}".contains(c);
        let (before, behind) = (&plain[..at], &plain[at + tenant.len()..]);
        // Where the same sign stands on both sides it parts them.
        let parted = before.chars().next_back() == behind.chars().next();
        !parted
            && (behind.starts_with(sign)
                || before.ends_with(sign) && before.trim_end_matches(sign).ends_with(char::is_alphanumeric))
    };
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
