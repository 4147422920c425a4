//! The product that a profile belongs to: as the User Management API says, else as its name begins, or says elsewhere where others
//! of the list are Campaign's.

use std::borrow::Cow;

use super::within::within;
use crate::names::{Names, find_campaign};

/// Adobe's other products, as names of profiles begin with them.
pub(super) const OTHERS: [&str; 30] = [
    "acrobat",
    "advertising cloud",
    "aem",
    "aep",
    "ajo",
    "analytics",
    "audience manager",
    "campaign standard",
    "cja",
    "commerce",
    "creative cloud",
    "customer journey analytics",
    "document cloud",
    "experience cloud",
    "experience manager",
    "experience platform",
    "firefly",
    "illustrator",
    "indesign",
    "journey optimizer",
    "lightroom",
    "magento",
    "marketo",
    "photoshop",
    "premiere pro",
    "real-time cdp",
    "rtcdp",
    "stock",
    "target",
    "workfront",
];

/// Those of them that are words of every day too: behind a blank they begin any name, "Target group desk".
pub(super) const WORDS: [&str; 4] = ["analytics", "commerce", "stock", "target"];

/// What has Campaign's word at its beginning and is another product, with its own profiles.
const BEGINNINGS: [&str; 1] = ["campaign control panel"];

/// The words of them behind Campaign's.
const BESIDE: [&str; 2] = ["standard", "control panel"];

/// What Adobe calls all of its products together: it tells nothing of one of them.
const UMBRELLAS: [&str; 3] = ["adobe", "experience cloud", "marketing cloud"];

/// Whose a profile is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Product<'a> {
    /// Campaign's.
    Campaign,
    /// That of another product, which is called so.
    Other(Cow<'a, str>),
    /// Nobody knows.
    Unknown,
}

impl Product<'_> {
    /// What it is called; `None` where nobody knows.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Product::Campaign => Some(CAMPAIGN),
            Product::Other(name) => Some(name),
            Product::Unknown => None,
        }
    }
}

/// What Campaign is called.
const CAMPAIGN: &str = "Adobe Campaign";

/// In a list of more names they are not asked one by one: a key would wait for it.
const ASKED: usize = 20_000;

/// The product of the name at `index`, as it came with it or as the name itself says it; a name for all of Adobe's products says
/// nothing. `None` where nobody knows, or where only the name says that it is Campaign's.
pub fn product_of(names: &Names, index: usize) -> Option<Cow<'_, str>> {
    let told = names.product(index);
    if told.is_none() && names.len() > ASKED {
        return None;
    }
    match product_in(names, index) {
        Product::Other(other) => Some(other),
        // Whoever asks knows it by Adobe's own word, whatever it was called.
        Product::Campaign => told.map(|told| Cow::Borrowed(if holds(told, "campaign") { told } else { CAMPAIGN })),
        Product::Unknown => None,
    }
}

/// Whether the name at `index` is of another product than Campaign, whoever says so.
pub fn is_of_another(names: &Names, index: usize) -> bool {
    matches!(product_in(names, index), Product::Other(_))
}

/// As [`is_of_another`], as quickly as a key needs it: where there are many names only what came with one tells.
pub fn is_shown_of_another(names: &Names, index: usize) -> bool {
    (names.len() <= ASKED || names.product(index).is_some()) && is_of_another(names, index)
}

/// The product of the name at `index` beside the others of its list.
pub(super) fn product_in(names: &Names, index: usize) -> Product<'_> {
    let told = names.product(index).filter(|told| !told.is_empty());
    product_beside(names.get(index).unwrap_or_default(), told, names.speak_of_campaign())
}

/// The product of the profile `name`; `told` is the product that came with it, if one did. Where the list speaks of Campaign
/// (`campaign`), a product is known wherever in the name it stands.
pub(super) fn product_beside<'a>(name: &'a str, told: Option<&'a str>, campaign: bool) -> Product<'a> {
    if let Some(told) = told.map(str::trim).filter(|told| !told.is_empty() && !is_umbrella(told)) {
        return product(name, Some(told));
    }
    let (adobe, rest) = behind_adobe(name);
    let begun = || strip(rest, "campaign").is_some_and(ends_word) || of_umbrella(rest).is_some();
    match product(name, None) {
        // Of a list that never speaks of Campaign nobody knows what is called so.
        Product::Other(_) if !campaign && adobe && other(rest, true).is_none() => Product::Unknown,
        Product::Campaign if campaign && !begun() => within(name).unwrap_or(Product::Campaign),
        Product::Unknown if campaign => within(name).unwrap_or(Product::Unknown),
        known => known,
    }
}

/// The product of the profile `name`; `told` is the product that came with it, if one did.
pub(super) fn product<'a>(name: &'a str, told: Option<&'a str>) -> Product<'a> {
    if let Some(told) = told.map(str::trim).filter(|told| !told.is_empty() && !is_umbrella(told)) {
        let campaign = find_campaign(told).is_some() && !holds(told, "campaign standard");
        return if campaign { Product::Campaign } else { Product::Other(Cow::Borrowed(told)) };
    }
    let (adobe, rest) = behind_adobe(name);
    let of_campaign = strip(rest, "campaign").filter(|after| ends_word(after));
    if of_campaign.is_some_and(|after| !BESIDE.iter().any(|other| strip(after.trim_start(), other).is_some())) {
        return Product::Campaign;
    }
    match other(rest, adobe) {
        // Whoever names all of Adobe's products names one of them next.
        Some("experience cloud") if of_umbrella(rest).is_some() => Product::Campaign,
        Some(other) if adobe => Product::Other(Cow::Owned(format!("Adobe {}", &rest[..other.len()]))),
        Some(other) => Product::Other(Cow::Borrowed(&rest[..other.len()])),
        // "Adobe Kampagne", "Adobe AC7": Campaign by another of its names.
        None if adobe && find_campaign(bare(rest)).is_some() => Product::Campaign,
        None if adobe && !bare(rest).is_empty() => Product::Other(Cow::Owned(format!("Adobe {}", bare(rest)))),
        None if holds(name, "campaign") => Product::Campaign,
        None => Product::Unknown,
    }
}

/// `rest` up to what parts its beginning from the rest, without the signs behind it.
fn bare(rest: &str) -> &str {
    head(rest).trim_end_matches([' ', '-'])
}

/// The other product whose name `rest` begins with; behind Adobe's own name (`adobe`) a word of every day is one too.
fn other(rest: &str, adobe: bool) -> Option<&'static str> {
    let alone = |after: &str, other: &str| bare(rest).len() == other.len() || is_parted(after);
    let parted = |after: &str, other: &str| alone(after, other) || after.starts_with(' ') && !WORDS.contains(&other);
    let begins =
        |other: &&&str| strip(rest, other).is_some_and(|after| ends_word(after) && (adobe || parted(after, other)));
    OTHERS.iter().chain(&BEGINNINGS).find(begins).copied()
}

/// Whether a sign that parts names begins `after`, perhaps behind a blank.
fn is_parted(after: &str) -> bool {
    let sign = after.trim_start().chars().next().filter(|c| !c.is_alphanumeric() && !"([{<&,'\"".contains(*c));
    sign.is_some_and(|sign| !after.starts_with(' ') || after.trim_start()[sign.len_utf8()..].starts_with(' '))
}

/// What comes behind a name for all of Adobe's products that `rest` begins with, if it is Campaign.
fn of_umbrella(rest: &str) -> Option<&str> {
    let after = UMBRELLAS.iter().find_map(|umbrella| strip(rest, umbrella))?;
    let next = after.trim_start_matches([' ', '_', '-', ':', '/', '|']);
    (next.len() < after.len() && find_campaign(bare(next)).is_some()).then_some(next)
}

/// Whether `told` is a name for all products of Adobe.
fn is_umbrella(told: &str) -> bool {
    let (_, told) = behind_adobe(told);
    UMBRELLAS.iter().any(|name| told.eq_ignore_ascii_case(name))
}

/// Whether every name that begins with `head` is Campaign's, where nobody says of which product it is.
pub(super) fn is_campaigns(head: &str) -> bool {
    let after = strip(behind_adobe(head).1, "campaign").filter(|after| ends_word(after)).map(str::trim_start);
    after.is_some_and(|after| !after.is_empty() && !after.starts_with(['s', 'S']))
}

/// Whether `name` begins with Adobe's own name, and what follows it.
fn behind_adobe(name: &str) -> (bool, &str) {
    match strip(name.trim_start(), "adobe") {
        Some(rest) if rest.starts_with([' ', '_', '-']) => {
            (true, rest.trim_start_matches([' ', '_', '-', ':', '/', '|']))
        }
        _ => (false, name.trim_start()),
    }
}

/// `text` up to what parts its beginning from the rest.
fn head(text: &str) -> &str {
    let end = ["_", ":", "/", "|", " - ", " \u{2013} "].iter().filter_map(|separator| text.find(separator)).min();
    &text[..end.unwrap_or(text.len())]
}

fn strip<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let (begin, rest) = text.split_at_checked(start.len())?;
    begin.eq_ignore_ascii_case(start).then_some(rest)
}

fn ends_word(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}

fn holds(text: &str, wanted: &str) -> bool {
    text.as_bytes().windows(wanted.len()).any(|part| part.eq_ignore_ascii_case(wanted.as_bytes()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::within::WITHIN;
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn a_beginning_of_campaigns_is_that_of_campaigns_names(
            head in "( |Adobe[ _-])?(Campaign|CAMPAIGN)?(Campaign| |-|S|s|_|Standard){0,3}",
            rest in "(tandard|Standard| Standard|s| |x|-){0,2}",
        ) {
            let name = format!("{head}{rest}");
            prop_assert!(!is_campaigns(&head) || product(&name, None) == Product::Campaign, "{:?}", name);
        }
    }

    #[test]
    fn the_usual_masks_begin_as_campaigns_names() {
        for head in ["Campaign - acme - ", "campaign - ", "Adobe Campaign_"] {
            assert!(is_campaigns(head), "{head}");
        }
        for head in ["", "Campaign", "Campaign ", "Campaign Standard - ", "AC - "] {
            assert!(!is_campaigns(head), "{head}");
        }
    }

    #[test]
    fn a_name_tells_its_product_by_its_beginning() {
        let of = |name| product(name, None).name().map(str::to_owned);
        for name in
            ["Campaign - acme - x", "campaign (x)", "Adobe Campaign_x", "Adobe Campaign Classic - x", "AC Campaign x"]
        {
            assert_eq!(of(name).as_deref(), Some("Adobe Campaign"), "{name}");
        }
        assert_eq!(of("Adobe Analytics - acme - campaign team").as_deref(), Some("Adobe Analytics"));
        assert_eq!(of("Adobe Something New - acme").as_deref(), Some("Adobe Something New"));
        assert_eq!(of("Target - acme").as_deref(), Some("Target"));
        assert_eq!(of("Adobe Campaign Standard - x").as_deref(), Some("Adobe Campaign Standard"));
        for name in ["AC7-PRD-ops", "Target group desk", "Stockholm - x", "", "Adobe"] {
            assert_eq!(of(name), None, "{name}");
        }
    }

    #[test]
    fn beside_campaigns_names_a_product_is_known_wherever_it_stands() {
        let of = |name: &str| product_beside(name, None, true).name().map(str::to_lowercase);
        for other in OTHERS.into_iter().chain(WITHIN).filter(|other| *other != "campaign standard") {
            for name in [
                format!("acme - {other} - x"),
                format!("acme_{}_x", other.to_uppercase()),
                format!("[PROD] {other} - acme - x"),
                format!("GRP_ADOBE_{}_PROD_USERS", other.to_uppercase()),
                format!("acme Adobe {other} x"),
            ] {
                assert!(of(&name).is_some_and(|found| found.ends_with(other)), "{name}: {:?}", of(&name));
            }
        }
        for name in [
            "GRP_ADOBE_CAMPAIGN_PROD_AEM_x",
            "[PROD] ACC - acme - target - x",
            "acme - Campaign - analytics - x",
            "Adobe - Campaign - acme - x",
            "x AC7 AEM",
        ] {
            assert_eq!(of(name).as_deref(), Some("adobe campaign"), "{name}");
        }
        for name in ["acme - Target", "Fire sites of x", "acme target desk", "acme - AEMs - x", "sales"] {
            assert_eq!(of(name), None, "{name}");
        }
        assert_eq!(
            product("acme - AEM - x", None),
            Product::Unknown,
            "where nothing is Campaign's it may be the tenant's word"
        );
    }

    #[test]
    fn a_product_is_known_before_a_blank_where_its_name_is_no_common_word() {
        let of = |name| product(name, None).name().map(str::to_owned);
        for (name, of_it) in [
            ("AEM Administrators", Some("AEM")),
            ("Creative Cloud All Apps", Some("Creative Cloud")),
            ("Acrobat Pro", Some("Acrobat")),
            ("CJA - admin", Some("CJA")),
            ("RTCDP_ops", Some("RTCDP")),
            ("Stock photos desk", None),
            ("Commerce team", None),
            ("Acrobatics", None),
        ] {
            assert_eq!(of(name).as_deref(), of_it, "{name}");
        }
    }

    #[test]
    fn what_all_products_are_called_together_tells_nothing_of_one() {
        for told in ["Marketing Cloud", "Adobe Experience Cloud", "adobe marketing cloud", "Adobe"] {
            assert_eq!(product("Campaign - x", Some(told)), Product::Campaign, "{told}");
            assert_eq!(product("Target - x", Some(told)).name(), Some("Target"), "{told}");
            assert_eq!(product("ops", Some(told)), Product::Unknown, "{told}");
        }
        for told in ["캠페인", "Adobe Campaña", "行銷活動"] {
            assert_eq!(product("ops", Some(told)), Product::Campaign, "{told}");
        }
    }

    #[test]
    fn what_is_told_counts_above_the_name() {
        assert_eq!(product("AC7 - x", Some("Adobe Campaign Classic")), Product::Campaign);
        assert_eq!(product("Campaign - x", Some("Adobe Target")).name(), Some("Adobe Target"));
    }
}
