//! Random masks and names.

use proptest::prelude::*;

use super::*;

/// Pieces that masks and their accidents are made of.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "Campaign",
        " - ",
        "acme",
        "(.*)",
        "(",
        ")",
        ".*",
        " ",
        "-",
        "\u{2013}",
        "\u{a0}",
        "\u{201c}",
        "\u{201d}",
        "\"",
        "&quot;",
        "&#42;",
        "tenant_id",
        "<instance>",
        "internal_name",
        "huurder_id",
        ".",
        "+",
        "*",
        "a.b",
        "[",
        "]",
        "\\",
        "|",
        "$",
        "^",
        "(?",
        "(?:",
        "(?i)",
        "(?x)",
        "#",
        "{2}",
        "{",
        "\u{e9}",
        "\u{300c}",
        "\u{300d}",
        r"\b",
        r"\1",
        "(?=",
        "'",
        "(?<n>",
        "\n",
        "&amp;",
    ];
    prop_oneof![8 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)]
}

fn mask_text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..9).prop_map(|pieces| pieces.concat())
}

fn name_text() -> impl Strategy<Value = String> {
    prop_oneof![Just("Campaign - acme - admin".to_owned()), mask_text(), ".{0,12}"]
}

/// Masks as administrators write them.
const GOOD: [&str; 4] =
    ["Campaign - acme - (.*)", "campaign - prod1 - (.*)", "Adobe Campaign_(.*)", "Campaign EU - acme-mkt - (.*)"];

/// What mails, pages and hands do to them.
const ACCIDENTS: [(&str, &str); 32] = [
    (" - ", " -"),
    (" - ", " \u{2013} "),
    (" ", "\u{a0}"),
    ("(.*)", "\u{201c}(.*)\u{201d}"),
    ("(.*)", "\"(.*)\""),
    ("(.*)", "&quot;(.*)&quot;"),
    ("(.*)", ".*"),
    ("(.*)", "(.)*"),
    ("(.*)", ""),
    ("acme", "tenant_id"),
    ("Campaign", "Campagne"),
    (" - (", "("),
    ("(.*)", r"(.\*)"),
    ("(.*)", "(.*)."),
    ("(.*)", ".*(.*)"),
    ("(.*)", "(.*?)"),
    ("(.*)", "()"),
    ("(.*)", "(.*)|x"),
    ("Campaign", "**Campaign"),
    ("Campaign", "(Campaign)"),
    ("Campaign", "Campaing"),
    ("Campaign", "campaign"),
    ("Campaign", "(?i)campaign"),
    ("Campaign", "Campaign|AC"),
    ("Campaign", "[Campaign]"),
    ("acme", "ac\u{200b}me"),
    ("acme", "acme$"),
    ("acme", "acme|globex"),
    ("acme", "acme?"),
    ("acme", r"\w+"),
    (" - ", "  - "),
    ("e", "."),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn every_repair_compiles_differs_and_removes_its_diagnosis(
        text in mask_text(),
        names in prop::collection::vec(name_text(), 0..4),
        tenant in prop::option::of(prop_oneof![Just("acme"), Just("a.b"), Just("c++ (x)")]),
    ) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let context = Context { tenant, names: &names, ..NOTHING };
        for found in diagnose(&text, &context) {
            prop_assert!(found.start <= found.end && found.end <= text.chars().count());
            if let Some(repair) = found.repair {
                prop_assert_ne!(&repair, &text);
                prop_assert!(Mask::parse(&repair).is_ok(), "{repair}");
                prop_assert!(!ids(&repair, &context).contains(&found.code.id()), "{repair} still is {:?}", found.code);
            }
        }
    }

    #[test]
    fn no_repair_loses_a_person_or_lets_another_product_in(
        at in 0..GOOD.len(),
        accidents in prop::collection::vec((0..ACCIDENTS.len(), any::<prop::sample::Index>()), 0..4),
        groups in prop::collection::vec("[a-z]{3,9}( - [A-Z]{2})?", 1..5),
        tenants in prop::collection::vec("Campaign - (globex|initech) - [a-z]{3,8}", 0..3),
        others in prop::collection::vec("(Adobe Analytics|Marketo|Adobe Photoshop) - (acme|globex) - [a-z]{3,8}", 0..4),
        known in any::<bool>(),
    ) {
        let good = GOOD[at];
        let mut text = good.to_owned();
        for (accident, place) in accidents {
            let (from, to) = ACCIDENTS[accident];
            let places: Vec<usize> = text.match_indices(from).map(|(at, _)| at).collect();
            if !places.is_empty() {
                let place = *place.get(&places);
                text.replace_range(place..place + from.len(), to);
            }
        }
        let mut ours: Vec<String> = groups.iter().map(|group| good.replace("(.*)", group)).collect();
        ours.extend(tenants);
        let names: Vec<&str> = ours.iter().chain(&others).map(String::as_str).collect();
        let context = Context { tenant: known.then_some("acme"), names: &names, ..NOTHING };
        let matches = |mask: &str, name: &str| Mask::parse(mask).is_ok_and(|mask| mask.is_match(name));
        for found in diagnose(&text, &context) {
            let Some(repair) = found.repair else { continue };
            for name in &ours {
                prop_assert!(!matches(&text, name) || matches(&repair, name), "{text} -> {repair} loses {name}");
            }
            let group = |mask: &str, name: &str| match Mask::parse(mask).ok()?.judge(name) {
                Outcome::Matched { group, .. } => Some(group.map(|range| name[range].to_owned())),
                Outcome::Missed { .. } => None,
            };
            for name in &ours {
                let Some(Some(given)) = group(&repair, name) else { continue };
                let loose = |c: char| c.is_whitespace() || "-_:|/".contains(c);
                let clean = !given.is_empty() && !given.starts_with(loose) && !given.ends_with(loose);
                prop_assert!(clean || group(&text, name) == Some(Some(given)), "{text} -> {repair} spoils {name}");
            }
            for name in &others {
                prop_assert!(matches(&text, name) || !matches(&repair, name), "{text} -> {repair} gains {name}");
            }
            prop_assert!(repair != "(.*)", "{text} -> {repair}");
        }
    }

    #[test]
    fn masks_and_names_are_judged_without_harm(text in mask_text(), names in prop::collection::vec(name_text(), 0..4)) {
        if let Ok(mask) = Mask::parse(&text) {
            for name in &names {
                match mask.judge(name) {
                    Outcome::Matched { group, .. } => {
                        prop_assert!(mask.is_match(name));
                        prop_assert!(group.is_none_or(|range| name.get(range).is_some()));
                        prop_assert_eq!(nearest(&mask, name), None);
                    }
                    Outcome::Missed { fails_at, .. } => {
                        prop_assert!(fails_at.is_none_or(|at| at <= name.chars().count()));
                        if let Some(near) = nearest(&mask, name) {
                            prop_assert!(mask.is_match(&near), "{near:?}");
                        }
                    }
                }
            }
            let store = names.iter().collect();
            let report = judge_all(&mask, &store, None, &|| false, &mut |_| ()).expect("not cancelled");
            for (index, name) in names.iter().enumerate() {
                let class = report.class(index);
                match mask.judge(name) {
                    Outcome::Matched { warnings, .. } => {
                        let own = class.warnings().filter(|warning| *warning != Warning::Collision);
                        prop_assert!(class.matched() && own.eq(warnings));
                    }
                    Outcome::Missed { differs_only_in_case, .. } => {
                        prop_assert!(!class.matched() && class.has(Warning::CaseDiffers) == differs_only_in_case);
                    }
                }
            }
        }
    }

    #[test]
    fn what_the_regex_crate_takes_is_matched_as_it_would(text in mask_text(), name in name_text()) {
        // Wrapping the text is only the same where nothing in it reaches out; `(?x)` with `#` does.
        if let Ok(mask) = Mask::parse(&text)
            && !text.contains("(?x")
            && let Ok(whole) = regex::Regex::new(&format!(r"\A(?:{text})\z"))
        {
            prop_assert_eq!(mask.is_match(&name), whole.is_match(&name));
        }
    }
}
