//! What stands in the place of a stand-in: the tenant, the group, or what the names say.

use std::collections::BTreeSet;

use regex::Regex;

use super::escape::escape;
use super::infer;
use super::pattern::Mask;
use super::stand_ins::{Placeholder, Stands, placeholders};
use super::words::has_part;
use crate::names::{Names, find_campaign};

/// Why a stand-in can't be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Needs {
    /// The tenant is not known.
    Tenant,
    /// No profile names are known.
    Names,
    /// The names leave more than one choice, or none.
    Choice,
}

/// `text` with every stand-in filled in from the tenant and the names.
///
/// # Errors
/// What is missing.
pub(super) fn filled(text: &str, tenant: Option<&str>, names: &[&str]) -> Result<String, Needs> {
    let found = placeholders(text, tenant);
    let known: Vec<Option<String>> = found.iter().map(|place| value(text, place, tenant)).collect();
    // A translated page has spoilt the beginning of the mask too: only names tell how they begin.
    let spoilt = found.iter().any(|place| place.translated);
    if spoilt
        && let Some(values) = known.iter().cloned().collect::<Option<Vec<String>>>()
        && let Ok(mask) = Mask::parse(&replaced(text, &found, &values))
        && names.iter().any(|name| mask.is_match(name))
    {
        // The page has spoilt nothing else.
        return Ok(mask.text().to_owned());
    }
    if !spoilt {
        if let Some(values) = known.iter().cloned().collect::<Option<Vec<String>>>() {
            return Ok(replaced(text, &found, &values));
        }
        if let Some(filled) = from_names(text, &found, &known, names) {
            return Ok(filled);
        }
    }
    if let Some(inferred) = certain(tenant, names) {
        return Ok(inferred);
    }
    // The tenant alone helps where nothing else is open.
    let only_tenant =
        !spoilt && found.iter().zip(&known).all(|(place, known)| known.is_some() || place.stands == Stands::Tenant);
    Err(match (only_tenant, names.is_empty()) {
        (true, _) => Needs::Tenant,
        (false, true) => Needs::Names,
        (false, false) => Needs::Choice,
    })
}

/// What stands in the place of `place` without looking at names.
fn value(text: &str, place: &Placeholder, tenant: Option<&str>) -> Option<String> {
    match place.stands {
        Stands::Tenant => tenant.map(escape),
        Stands::Group => {
            let (before, after) = (&text[..place.range.start], &text[place.range.end..]);
            let (before, after) = (before.replace("\\(", ""), after.replace("\\(", ""));
            if before.ends_with('(') && after.starts_with(')') {
                Some(".*".to_owned())
            } else {
                (!before.contains('(') && !after.contains('(')).then(|| "(.*)".to_owned())
            }
        }
        Stands::Other => None,
    }
}

fn replaced(text: &str, places: &[Placeholder], values: &[String]) -> String {
    let mut plain = String::new();
    let mut from = 0;
    for (place, value) in places.iter().zip(values) {
        plain.push_str(&text[from..place.range.start]);
        plain.push_str(value);
        from = place.range.end;
    }
    plain.push_str(&text[from..]);
    plain
}

/// Lets the names say what stands where it is not known: if all that fit agree, that is it.
fn from_names(text: &str, places: &[Placeholder], known: &[Option<String>], names: &[&str]) -> Option<String> {
    let slot = |number: usize| format!("slot{number}");
    let slots: Vec<String> = (0..)
        .zip(known)
        .map(|(number, known)| known.clone().unwrap_or_else(|| format!("(?P<{}>.+?)", slot(number))))
        .collect();
    let expression = Regex::new(&format!(r"\A(?:{})\z", replaced(text, places, &slots))).ok()?;
    let mut seen: BTreeSet<Vec<String>> = BTreeSet::new();
    for found in names.iter().filter_map(|name| expression.captures(name)) {
        let read = |number: usize| found.name(&slot(number)).map_or_else(String::new, |value| escape(value.as_str()));
        seen.insert((0..).zip(known).map(|(number, known)| known.clone().unwrap_or_else(|| read(number))).collect());
    }
    let mut seen = seen.into_iter();
    match (seen.next(), seen.next()) {
        (Some(values), None) => Some(replaced(text, places, &values)),
        _ => None,
    }
}

/// The mask that the names themselves prove, if they prove one only: with a tenant one that holds it, else one of Campaign.
pub(super) fn certain(tenant: Option<&str>, names: &[&str]) -> Option<String> {
    let masks = inferred(tenant, names);
    let head = |mask: &str| mask.strip_suffix("(.*)").unwrap_or(mask).to_owned();
    let best = masks.first()?;
    let alone = masks.iter().all(|mask| head(mask).starts_with(&head(best)) || head(best).starts_with(&head(mask)));
    alone.then(|| best.clone())
}

/// The masks that the names suggest, best first: with a tenant those that hold it, else those of Campaign.
pub(super) fn inferred(tenant: Option<&str>, names: &[&str]) -> Vec<String> {
    let masks = explained(names);
    let Some(tenant) = tenant else {
        return masks.into_iter().filter(|mask| find_campaign(mask).is_some()).collect();
    };
    // As names write it: where none has it so, in another case.
    let small = tenant.to_lowercase();
    let exact = masks.iter().any(|mask| has_part(mask, tenant));
    let fits = |mask: &String| has_part(mask, tenant) || !exact && has_part(&mask.to_lowercase(), &small);
    masks.into_iter().filter(fits).collect()
}

/// The masks that the names suggest, of whatever product, best first.
pub(super) fn explained(names: &[&str]) -> Vec<String> {
    let names: Names = names.iter().collect();
    infer::infer(&names).into_iter().map(|proposal| proposal.mask).collect()
}
