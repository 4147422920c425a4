//! The one proof that every repair goes through: it loses no name of Campaign, gains none of another product, and each group it
//! gives is one that a person would have meant.

use super::pattern::Mask;
use super::shape::shape;
use super::{Context, Outcome, page};

/// Beginnings of the names of Adobe's other products, as the Admin Console prints them before a profile's name.
const OTHER_PRODUCTS: [&str; 14] = [
    "adobe analytics",
    "analytics",
    "adobe target",
    "target",
    "adobe experience manager",
    "aem",
    "adobe experience platform",
    "adobe audience manager",
    "audience manager",
    "marketo",
    "adobe workfront",
    "workfront",
    "adobe commerce",
    "creative cloud",
];

/// Whether `candidate` may stand in place of `text`, a mask or the accident of one.
///
/// With names: every name of Campaign that matched matches still, no name of another product is gained, and no group begins or
/// ends in a blank or a separator. Always: what stood outside the group is not dropped whole.
pub(super) fn holds(text: &str, candidate: &str, context: &Context<'_>) -> bool {
    let Ok(new) = Mask::parse(candidate) else { return false };
    let old = Mask::parse(text).ok();
    let matched = |mask: &Mask, name: &str| matches!(mask.judge(name), Outcome::Matched { .. });
    let before: Vec<&str> =
        context.names.iter().copied().filter(|name| old.as_ref().is_some_and(|old| matched(old, name))).collect();
    let foreign = |name: &str| is_of_another_product(name, context.names, before.contains(&name).then_some(text));
    context.names.iter().all(|name| match new.judge(name) {
        Outcome::Matched { group, .. } => {
            let gained = !before.contains(name);
            let meant = group.is_none_or(|group| is_meant(&name[group]));
            !(gained && foreign(name)) && (meant || !gained && gives_the_same(old.as_ref(), &new, name))
        }
        Outcome::Missed { .. } => foreign(name) || !before.contains(name),
    }) && !strips_to_the_group(text, candidate)
}

/// A group as a person would have meant it: no blank and no separator at its ends.
fn is_meant(group: &str) -> bool {
    let loose = |c: char| c.is_whitespace() || "-_:|/".contains(c);
    !group.starts_with(loose) && !group.ends_with(loose)
}

/// What was captured before is captured still: not this repair's fault.
fn gives_the_same(old: Option<&Mask>, new: &Mask, name: &str) -> bool {
    let group = |mask: &Mask| match mask.judge(name) {
        Outcome::Matched { group, .. } => group,
        Outcome::Missed { .. } => None,
    };
    old.is_some_and(|old| group(old) == group(new))
}

/// Whether `name` is a profile of another product, as far as it can be told: by its beginning, by the others in the list that
/// speak of Campaign. `matched_by` is the mask where it matches the name: one that spells the name's beginning means it.
fn is_of_another_product(name: &str, names: &[&str], matched_by: Option<&str>) -> bool {
    let lower = |name: &str| name.trim().to_lowercase();
    let of_campaign = |name: &str| lower(name).contains("campaign") || lower(name).starts_with("campa");
    let name = lower(name);
    if of_campaign(&name) {
        return false;
    }
    let known = OTHER_PRODUCTS
        .iter()
        .any(|product| name.strip_prefix(product).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric())));
    let head = name.split([' ', '-', '_', ':']).next().unwrap_or_default();
    let is_meant = || matched_by.is_some_and(|mask| !head.is_empty() && lower(mask).contains(head));
    known || names.iter().any(|other| of_campaign(other)) && !is_meant()
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
