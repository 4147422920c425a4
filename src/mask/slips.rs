//! A mask that is a slip away from the names: of all of them, of one's own tenant's, or with one of its sides.

use super::code::Code;
use super::detect::Finding;
use super::escape::escape;
use super::evidence::Evidence;
use super::meant::is_meant;
use super::pattern::{Mask, Matcher};
use super::syntax::Cause;
use super::words::has_part;
use super::{Context, spaced, spelling};

/// What is told of a mask without another fault.
pub(super) fn slips(text: &str, context: &Context<'_>, evidence: &Evidence<'_>) -> Option<Finding> {
    if context.names.is_empty() {
        let lost = spaced::lost_blank(text).map(|range| Finding::new(Code::Misspelt, range));
        return lost.map(|lost| Finding { open: true, ..lost });
    }
    if let Some(tenant) = context.tenant.filter(|tenant| evidence.is_of_others(tenant)) {
        // Another tenant's profiles match, and of one's own none.
        let own: Vec<&str> = evidence.ours.iter().copied().filter(|name| has_part(name, tenant)).collect();
        let (range, mask) = spelling::spelt(text, &own)?;
        return Some(Finding { shuts_out: true, ..Finding::new(Code::Misspelt, range).meaning(mask) });
    }
    if !evidence.any() || evidence.is_of_message_center() {
        return misspelt(text, context, evidence);
    }
    // One side of a choice is a slip: the names that it is for are missed.
    if text.contains('|') { of_a_side(text, evidence) } else { None }
}

/// A side of a choice that is one or two edits away from names that the others miss.
fn of_a_side(text: &str, evidence: &Evidence<'_>) -> Option<Finding> {
    let (range, mask) = spelling::spelt(text, &evidence.missed())?;
    let mask = mask?;
    let all = spelling::captured(Mask::parse(&mask).ok().as_ref(), &evidence.ours);
    (all > evidence.groups.len()).then(|| Finding::new(Code::Misspelt, range).meaning(Some(mask)))
}

/// The names are one or two edits away. Where they spell the product or the tenant wrongly, it is they who are misspelt.
fn misspelt(text: &str, context: &Context<'_>, evidence: &Evidence<'_>) -> Option<Finding> {
    let in_case = || {
        let folds = |mask: Mask| {
            let folded = mask.folded()?;
            (!evidence.ours.is_empty() && evidence.ours.iter().all(|name| folded.is_match(*name))).then_some(())
        };
        context.mask(text).and_then(folds).map(|()| Finding::new(Code::Misspelt, 0..text.len()))
    };
    // Beside other tenants' profiles one's own say it.
    let of_own = || {
        let tenant = context.tenant?;
        let own: Vec<&str> = evidence.ours.iter().copied().filter(|name| has_part(name, tenant)).collect();
        spelling::spelt(text, &own).filter(|_| own.len() < evidence.ours.len())
    };
    if let Some(beginning) = lost_beginning(text, &evidence.ours) {
        let finding = Finding { cause: Some(Cause::Beginning), ..Finding::new(Code::Misspelt, 0..0) };
        return Some(finding.meaning(Some(format!("{}{text}", escape(beginning)))));
    }
    let Some((range, mask)) = spelling::spelt(text, &evidence.ours).or_else(of_own) else { return in_case() };
    let keeps = |mask: &str, word: &str| !text.to_lowercase().contains(word) || mask.to_lowercase().contains(word);
    let worse = mask.as_deref().is_some_and(|mask| {
        let tenant = context.tenant.map(|tenant| escape(tenant).to_lowercase());
        !keeps(mask, "campaign") || tenant.is_some_and(|tenant| !keeps(mask, &tenant))
    });
    if worse { in_case() } else { Some(Finding::new(Code::Misspelt, range).meaning(mask)) }
}

/// What all of `names` begin with in front of what the mask `text` matches, if it gives each of them a group that is meant.
pub(super) fn lost_beginning<'a>(text: &str, names: &[&'a str]) -> Option<&'a str> {
    let mask = Mask::parse(text).ok().filter(|_| !text.starts_with('^'))?;
    let first = names.first()?;
    let begins = |(at, c): (usize, char)| {
        let parted = at > 0 && c.is_alphanumeric() && !first[..at].ends_with(char::is_alphanumeric);
        parted.then(|| &first[..at])
    };
    let mut matcher = Matcher::new(&mask);
    let mut gives = |beginning: &&str| {
        names.iter().all(|name| {
            let rest = name.strip_prefix(beginning).unwrap_or_default();
            matcher.captured(rest).is_some_and(|group| group.start > 0 && is_meant(&rest[group]))
        })
    };
    first.char_indices().filter_map(begins).find(|beginning| gives(beginning))
}
