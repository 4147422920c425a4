//! Where the tenant stands in a mask, whether it has to, and the mask with it.

use std::ops::Range;

use super::detect::Finding;
use super::escape::escape;
use super::evidence::Evidence;
use super::heads::is_instance;
use super::leftover::edited;
use super::letters::plain_letters;
use super::near::nearest_in;
use super::placeholder::inferred;
use super::words::{has_part, words};
use super::{Context, page};
use crate::names::is_campaign;

/// Where `tenant` stands in `text` as it is, and not as the end of an escape.
pub(super) fn raw_places(text: &str, tenant: &str) -> impl Iterator<Item = usize> {
    text.match_indices(tenant).map(|(at, _)| at).filter(|at| !text[..*at].ends_with('\\'))
}

/// Whether the mask need not hold the tenant: it names the instance, as Adobe's other form does, or the names that it matches
/// are without the tenant too.
pub(super) fn names_another_instance(text: &str, context: &Context<'_>, evidence: &Evidence<'_>) -> bool {
    let named = context.instance.is_some_and(|instance| text.contains(&format!(" {} ", escape(instance))));
    let word = text.trim_start_matches('^').strip_prefix("campaign - ").and_then(|rest| rest.split_once(" - "));
    let adobes =
        word.is_some_and(|(word, rest)| !word.is_empty() && !word.contains([' ', '(']) && rest.starts_with('('));
    // A word in the tenant's place that is no instance's is another tenant's.
    let of_instance = words(text).iter().skip(1).all(|word| is_instance(word) || is_campaign(word));
    let proven = evidence.any()
        && of_instance
        && context.tenant.is_some_and(|tenant| {
            let tenant = tenant.to_lowercase();
            !evidence.ours.iter().any(|name| name.to_lowercase().contains(&tenant))
        });
    named || adobes || proven || context.tenant.is_some_and(|tenant| evidence.holds_to(text, tenant))
}

/// The place of a mask that lacks the tenant: the word that is it but for its case, else the whole mask.
pub(super) fn without_tenant(text: &str, tenant: &str) -> Option<Range<usize>> {
    // What a page or a keyboard made of it is told as that.
    let meant = plain_letters(&page::plain_dashes(&page::plain_blanks(&page::characters(&page::seen(text)))));
    if has_part(text, tenant) || has_part(&meant, tenant) {
        return None;
    }
    let folded = regex::RegexBuilder::new(&regex::escape(tenant)).case_insensitive(true).build().ok()?;
    match folded.find(text) {
        Some(_) if text.starts_with("(?i)") => None,
        Some(found) if has_part(&text.to_lowercase(), &tenant.to_lowercase()) => Some(found.range()),
        _ => Some(0..text.len()),
    }
}

/// The mask with the tenant, where names prove it.
pub(super) fn with_tenant(text: &str, finding: &Finding, context: &Context<'_>) -> Vec<String> {
    let Some(tenant) = context.tenant else { return Vec::new() };
    let mut candidates = with_tenants_letters(text, context);
    if finding.range.len() < text.len() {
        candidates.push(edited(text, &[(finding.range.clone(), escape(tenant))]));
    }
    candidates.extend(inferred(Some(tenant), context.names));
    candidates
}

/// The mask with the tenant in the place of a word that is it but for a letter or two, if there is one such word alone.
pub(super) fn with_tenants_letters(text: &str, context: &Context<'_>) -> Vec<String> {
    let Some(tenant) = context.tenant.filter(|tenant| !has_part(text, tenant)) else { return Vec::new() };
    let is_whole = |range: &Range<usize>| {
        let found = &text[range.clone()];
        found.starts_with(char::is_alphanumeric)
            && found.ends_with(char::is_alphanumeric)
            && !text[..range.start].ends_with(char::is_alphanumeric)
            && !text[range.end..].starts_with(char::is_alphanumeric)
    };
    let places = |(_, found): (usize, String)| text.match_indices(&found).map(|(at, _)| at..at + found.len()).collect();
    let found = nearest_in(tenant, text).into_iter().flat_map(|found| -> Vec<Range<usize>> { places(found) });
    let mut found = found.filter(is_whole);
    let only = found.next().filter(|_| found.next().is_none());
    only.map(|range| edited(text, &[(range, escape(tenant))])).into_iter().collect()
}
