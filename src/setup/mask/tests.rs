use proptest::prelude::*;

use super::*;

const ACME: Context<'static> = Context { tenant: Some("acme"), names: &[] };
const NOTHING: Context<'static> = Context { tenant: None, names: &[] };
const NAMES: &[&str] = &[
    "Campaign - acme - admin",
    "Campaign - acme - Delivery operators",
    "Campaign - acme - messagecenter",
    "Adobe Photoshop - Everyone",
];
const BOTH: Context<'static> = Context { tenant: Some("acme"), names: NAMES };

/// A diagnosis in one line: code, place, repair.
type Told = (&'static str, usize, usize, Option<String>);

fn told(text: &str, context: &Context<'_>) -> Vec<Told> {
    diagnose(text, context).into_iter().map(|found| (found.code.id(), found.start, found.end, found.repair)).collect()
}

fn ids(text: &str, context: &Context<'_>) -> Vec<&'static str> {
    diagnose(text, context).iter().map(|found| found.code.id()).collect()
}

/// The repair of the first diagnosis of `code`.
fn mended(text: &str, code: Code, context: &Context<'_>) -> Option<String> {
    diagnose(text, context).into_iter().find(|found| found.code == code).expect("this diagnosis").repair
}

fn one(code: &'static str, start: usize, end: usize, repair: &str) -> Vec<Told> {
    vec![(code, start, end, Some(repair.to_owned()))]
}

#[test]
fn a_right_mask_has_no_diagnosis() {
    for mask in ["Campaign - acme - (.*)", "campaign - acme - ([A-Za-z ]+)", "(?:Campaign|AC) - acme - (.+)"] {
        assert_eq!(told(mask, &BOTH), [], "{mask}");
    }
    for mask in ["Campaign (.*)", "Adobe Campaign_(.*)", "campaign - prod - (.*)"] {
        assert_eq!(told(mask, &NOTHING), [], "{mask}");
    }
}

#[test]
fn empty() {
    assert_eq!(told("", &ACME), [("empty", 0, 0, None)]);
    assert_eq!(told("  ", &NOTHING), [("empty", 0, 2, None)]);
    assert_eq!(told("", &BOTH), one("empty", 0, 0, "Campaign - acme - (.*)"));
    assert_eq!(diagnose("", &ACME)[0].needs, Some(Needs::Names));
}

#[test]
fn too_large() {
    assert_eq!(told(&"x".repeat(1_003), &ACME), [("too-large", 1_000, 1_003, None)]);
    assert_eq!(told(&format!("{}(.*)", "\u{e9}".repeat(996)), &NOTHING), []);
    assert_eq!(told(r"((\w{100}){100})", &NOTHING), [("too-large", 0, 16, None)]);
    assert_eq!(told(&format!("{}a{}", "(?:".repeat(300), ")".repeat(100)), &NOTHING)[0].0, "too-large");
    // As the regex crate itself would say.
    for text in [r"(\w{100})", r"((\w{100}){100})", r"(.{300})"] {
        assert_eq!(Mask::parse(text).is_ok(), regex::Regex::new(text).is_ok(), "{text}");
    }
}

#[test]
fn html_entity() {
    assert_eq!(told("&quot;Campaign - acme - (.*)&quot;", &ACME), one("html-entity", 0, 6, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.&#42;)", &ACME), one("html-entity", 20, 25, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign&nbsp;- acme - (.&#x2A;)", &ACME), one("html-entity", 8, 14, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - R&D; - (.*)", &NOTHING), []);
}

#[test]
fn typographic_quotes() {
    assert_eq!(
        told("\u{201c}Campaign - acme - (.*)\u{201d}", &ACME),
        one("typographic-quotes", 0, 1, "Campaign - acme - (.*)")
    );
    assert_eq!(
        told("Campaign - \u{ab}acme\u{bb} - (.*)", &NOTHING),
        one("typographic-quotes", 11, 12, "Campaign - acme - (.*)")
    );
    assert_eq!(
        told("Campaign - l\u{2019}a - (.*)", &NOTHING),
        one("typographic-quotes", 12, 13, "Campaign - l'a - (.*)")
    );
    for quote in ['"', '\'', '`'] {
        let text = format!("{quote}Campaign - acme - (.*){quote}");
        assert_eq!(told(&text, &ACME), one("typographic-quotes", 0, 1, "Campaign - acme - (.*)"));
    }
}

#[test]
fn placeholder() {
    assert_eq!(told("Campaign - tenant_id - (.*)", &ACME), one("placeholder", 11, 20, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - <tenant-id> - (.*)", &ACME), one("placeholder", 11, 22, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - tenant id - (.*)", &NOTHING), [("placeholder", 11, 20, None)]);
    assert_eq!(diagnose("Campaign - tenant id - (.*)", &NOTHING)[0].needs, Some(Needs::Tenant));
    let dotted = Context { tenant: Some("a.b"), names: &[] };
    assert_eq!(told("Campaign - tenant_id - (.*)", &dotted), one("placeholder", 11, 20, r"Campaign - a\.b - (.*)"));
    assert_eq!(
        told("Campaign - acme - <internal_name>", &ACME)[0],
        one("placeholder", 18, 33, "Campaign - acme - (.*)")[0]
    );
    assert_eq!(ids("(?<name>.*)x(?P<id>y)", &NOTHING), ["several-capture-groups"]);
    // A tenant may be called so.
    let odd = Context { tenant: Some("tenant-id"), names: &[] };
    assert_eq!(told("Campaign - tenant-id - (.*)", &odd), []);
}

#[test]
fn a_placeholder_that_only_names_can_fill() {
    let text = "campaign - <your instance> - (.*)";
    assert_eq!(diagnose(text, &ACME)[0].needs, Some(Needs::Names));
    let names = ["campaign - prod - Admin", "campaign - prod - messagecenter", "x"];
    assert_eq!(
        told(text, &Context { tenant: None, names: &names }),
        one("placeholder", 11, 26, "campaign - prod - (.*)")
    );
    let names = ["campaign - prod - Admin", "campaign - stage - Admin"];
    let found = diagnose(text, &Context { tenant: None, names: &names });
    assert_eq!((found[0].repair.as_deref(), found[0].needs), (None, Some(Needs::Choice)));
}

#[test]
fn invalid_syntax() {
    assert_eq!(told("Campaign - acme - (.*", &ACME), one("invalid-syntax", 18, 19, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - .*)", &ACME), one("invalid-syntax", 20, 21, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (*)", &ACME), one("invalid-syntax", 19, 20, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.*)\\", &ACME), one("invalid-syntax", 22, 23, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - [acme - (.*)", &ACME), one("invalid-syntax", 11, 12, "Campaign - \\[acme - (.*)"));
    assert_eq!(told("a)(b", &NOTHING), [("invalid-syntax", 1, 2, None)]);
    // Places count characters, not bytes.
    assert_eq!(told("\u{e9}\u{e9}(.*", &NOTHING), one("invalid-syntax", 2, 3, "\u{e9}\u{e9}(.*)"));
}

#[test]
fn unsupported_syntax() {
    assert_eq!(told("Campaign(?= - ) - (.*)", &NOTHING), [("unsupported-syntax", 8, 11, None)]);
    assert_eq!(told(r"(C)ampaign - \1 - (.*)", &NOTHING), [("unsupported-syntax", 13, 15, None)]);
    assert_eq!(told("Campaign - (?>x)(.*)", &NOTHING), one("unsupported-syntax", 13, 14, "Campaign - (?:x)(.*)"));
    assert_eq!(told(r"Campaign - (.*)\Z", &NOTHING), one("unsupported-syntax", 15, 17, "Campaign - (.*)$"));
    let causes: Vec<_> =
        ["(?<!a)(.*)", r"(.)\1", r"(.*)\Z"].iter().map(|text| diagnose(text, &NOTHING)[0].cause).collect();
    assert_eq!(causes, [Some(Cause::LookAround), Some(Cause::BackReference), Some(Cause::OtherEngine)]);
}

#[test]
fn no_capture_group() {
    let repaired = [
        ("Campaign - acme - ", 18, 18, "Campaign - acme - (.*)"),
        ("Campaign - acme -", 17, 17, "Campaign - acme - (.*)"),
        ("Campaign - acme", 15, 15, "Campaign - acme - (.*)"),
        ("Campaign - acme - .*", 18, 20, "Campaign - acme - (.*)"),
        ("Campaign - acme - (?:.*)", 18, 24, "Campaign - acme - (.*)"),
        ("Campaign - acme - *", 19, 19, "Campaign - acme - (.*)"),
        (r"Campaign - acme - \(.*\)", 24, 24, "Campaign - acme - (.*)"),
        ("^Campaign - acme - $", 19, 19, "^Campaign - acme - (.*)$"),
        ("Campaign - acme - Admin", 23, 23, "Campaign - acme - (.*)"),
        ("acme_", 5, 5, "acme_(.*)"),
        ("acme_|acme-", 11, 11, "(?:acme_|acme-)(.*)"),
    ];
    for (text, start, end, repair) in repaired {
        assert_eq!(told(text, &ACME), one("no-capture-group", start, end, repair), "{text}");
    }
    let names = ["Campaign: acme_x", "Campaign: acme_y"];
    let context = Context { tenant: Some("acme"), names: &names };
    assert_eq!(told("Campaign: acme", &context), one("no-capture-group", 14, 14, "Campaign: acme_(.*)"));
}

#[test]
fn several_capture_groups() {
    let code = "several-capture-groups";
    assert_eq!(told("(Campaign|AC) - acme - (.*)", &ACME), one(code, 23, 27, "(?:Campaign|AC) - acme - (.*)"));
    assert_eq!(told("Campaign - acme - ((.*))", &ACME), one(code, 19, 23, "Campaign - acme - (.*)"));
    assert_eq!(told("(?<c>C) - acme - (.*)", &ACME), one(code, 17, 21, "(?:C) - acme - (.*)"));
    assert_eq!(told("acme (.*)((?<n>))", &ACME), one(code, 9, 17, "acme (.*)(?:(?:))"));
    assert_eq!(told("(.*) - acme - (.*)", &ACME), [(code, 14, 18, None)]);
    let names = ["Campaign (EU) - acme - x"];
    let context = Context { tenant: Some("acme"), names: &names };
    assert_eq!(told("Campaign (EU) - acme - (.*)", &context), one(code, 23, 27, r"Campaign \(EU\) - acme - (.*)"));
}

#[test]
fn captured_space() {
    let code = "captured-space";
    assert_eq!(told("Campaign - acme -(.*)", &ACME), one(code, 17, 17, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme -(.*)", &BOTH), one(code, 17, 17, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme -( .*)", &ACME), one(code, 18, 19, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.* )", &ACME), one(code, 21, 22, "Campaign - acme - (.*)"));
    let names = ["Campaign: a", "Campaign: b"];
    let context = Context { tenant: None, names: &names };
    assert_eq!(told("Campaign:(.*)", &context), one(code, 9, 9, "Campaign: (.*)"));
    // Names that have no blank there prove the mask right.
    let names = ["Campaign - acme -admin"];
    assert_eq!(told("Campaign - acme -(.*)", &Context { tenant: Some("acme"), names: &names }), []);
}

#[test]
fn non_breaking_space() {
    let code = "non-breaking-space";
    assert_eq!(told("Campaign\u{a0}-\u{a0}acme - (.*)", &ACME), one(code, 8, 9, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - ac\u{200b}me - (.*)", &NOTHING), one(code, 13, 14, "Campaign - acme - (.*)"));
    let names = ["Campaign\u{a0}- acme - x"];
    assert_eq!(told("Campaign\u{a0}- acme - (.*)", &Context { tenant: Some("acme"), names: &names }), []);
}

#[test]
fn dash_lookalike() {
    let code = "dash-lookalike";
    assert_eq!(told("Campaign \u{2013} acme \u{2014} (.*)", &ACME), one(code, 9, 10, "Campaign - acme - (.*)"));
    let names = ["Campaign \u{2013} acme - x"];
    assert_eq!(told("Campaign \u{2013} acme - (.*)", &Context { tenant: Some("acme"), names: &names }), []);
}

#[test]
fn surrounding_space() {
    let code = "surrounding-space";
    assert_eq!(told("  Campaign - acme - (.*) ", &ACME), one(code, 0, 2, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.*)\n", &ACME), one(code, 22, 23, "Campaign - acme - (.*)"));
}

#[test]
fn unescaped_metacharacter() {
    let code = "unescaped-metacharacter";
    let tenant = |tenant| Context { tenant: Some(tenant), names: &[] };
    assert_eq!(told("Campaign - a.b - (.*)", &tenant("a.b")), one(code, 12, 13, r"Campaign - a\.b - (.*)"));
    assert_eq!(told("Campaign - c++ - (.*)", &tenant("c++")), one(code, 12, 13, r"Campaign - c\+\+ - (.*)"));
    assert_eq!(told("Campaign - acme.eu - (.*)", &NOTHING), one(code, 15, 16, r"Campaign - acme\.eu - (.*)"));
    assert_eq!(told("Campaign - a+b - (.*)", &NOTHING), one(code, 12, 13, r"Campaign - a\+b - (.*)"));
    let found = told("Campaign - acme (eu) - (.*)", &tenant("acme (eu)"));
    assert_eq!(found[0], ("several-capture-groups", 23, 27, Some(r"Campaign - acme \(eu\) - (.*)".to_owned())));
    assert_eq!(found[1], (code, 16, 17, Some(r"Campaign - acme \(eu\) - (.*)".to_owned())));
    assert_eq!(told(r"Campaign - a\.b - (.*)", &tenant("a.b")), []);
}

#[test]
fn tenant_missing() {
    let code = "tenant-missing";
    assert_eq!(told("Campaign - other - (.*)", &ACME), [(code, 0, 23, None)]);
    assert_eq!(told("Campaign - (.*)", &BOTH), one(code, 0, 15, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - ACME - (.*)", &BOTH), one(code, 11, 15, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - ACME - (.*)", &ACME), [(code, 11, 15, None)]);
    assert_eq!(told("(?i)Campaign - ACME - (.*)", &ACME), []);
}

#[test]
fn matches_everything() {
    let code = "matches-everything";
    for text in ["(.*)", "(.+)", "^(.*)$", "(?s)(.+?)"] {
        assert_eq!(ids(text, &NOTHING), [code], "{text}");
    }
    assert_eq!(told("(.*)", &ACME), [(code, 0, 4, None)]);
    assert_eq!(told("(.*)", &BOTH), one(code, 0, 4, "Campaign - acme - (.*)"));
}

#[test]
fn every_code_has_its_severity() {
    let warnings: Vec<_> =
        Code::ALL.into_iter().filter(|code| code.severity() == Severity::Warning).map(Code::id).collect();
    assert_eq!(
        warnings,
        [
            "non-breaking-space",
            "dash-lookalike",
            "surrounding-space",
            "unescaped-metacharacter",
            "tenant-missing",
            "matches-everything"
        ]
    );
}

/// What Adobe's pages print, as it stands there, and what is around it.
const PAGES: [&str; 9] = [
    "Campaign - tenant_id - (.*)",
    "&quot;Campaign - tenant_id - (.*)&quot;, Adobe Campaign\u{c5d0}\u{c11c} \u{2026}",
    "syntaxen&quot;Campaign - tenant_id - (.*)&quot;",
    "&quot;Campaign - tenant_id - (.&#42;)&quot;",
    "\u{201c}Campaign - tenant_id - (.*)\u{201d}",
    "\u{300c}Campaign - tenant_id -(.*)\u{300d}",
    "Campaign - tenant_id - internal_name",
    "`syntaxen&quot;Campaign - tenant_id - (.*)&quot;`",
    "syntaxen\"Campaign - tenant_id - (.*)\"",
];

/// The Dutch page: placeholder and prefix translated, a word fallen into the group.
const DUTCH: &str = "&quot;Campagne - huurder_id - ( gebruikt.*)&quot;";

#[test]
fn what_adobes_pages_print_is_repaired_once_the_tenant_is_known() {
    for text in PAGES {
        for context in [&ACME, &BOTH] {
            let found = diagnose(text, context);
            assert!(!found.is_empty(), "{text}");
            for found in found {
                assert_eq!(found.repair.as_deref(), Some("Campaign - acme - (.*)"), "{text}: {:?}", found.code);
            }
        }
        let placeholder = diagnose(text, &NOTHING).into_iter().find(|found| found.code == Code::Placeholder);
        assert_eq!(placeholder.map(|found| (found.repair, found.needs)), Some((None, Some(Needs::Tenant))), "{text}");
    }
}

#[test]
fn names_alone_tell_the_tenant_too() {
    let context = Context { tenant: None, names: NAMES };
    for text in PAGES.iter().chain(&[DUTCH]) {
        assert_eq!(mended(text, Code::Placeholder, &context).as_deref(), Some("Campaign - acme - (.*)"), "{text}");
    }
}

#[test]
fn the_dutch_page_needs_the_names() {
    assert_eq!(ids(DUTCH, &ACME), ["html-entity", "placeholder", "captured-space"]);
    let found = diagnose(DUTCH, &ACME);
    assert_eq!(found[0].repair.as_deref(), Some("Campagne - huurder_id - ( gebruikt.*)"));
    assert_eq!((found[1].start, found[1].end, found[1].needs), (17, 27, Some(Needs::Names)));
    assert_eq!((found[2].start, found[2].end, found[2].needs), (31, 32, Some(Needs::Names)));
    for found in diagnose(DUTCH, &BOTH) {
        assert_eq!(found.repair.as_deref(), Some("Campaign - acme - (.*)"), "{:?}", found.code);
    }
}

#[test]
fn other_fragments_of_the_pages() {
    let names = ["campaign - prod - Admin", "campaign - prod - messagecenter"];
    let context = Context { tenant: None, names: &names };
    for text in
        ["campaign - <instance> - (.*)", "campaign - <instance> - Admin", "campaign - <instance> - messagecenter"]
    {
        assert_eq!(mended(text, Code::Placeholder, &context).as_deref(), Some("campaign - prod - (.*)"), "{text}");
        assert_eq!(diagnose(text, &NOTHING)[0].needs, Some(Needs::Names), "{text}");
    }
}

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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn every_repair_compiles_differs_and_removes_its_diagnosis(
        text in mask_text(),
        names in prop::collection::vec(name_text(), 0..4),
        tenant in prop::option::of(prop_oneof![Just("acme"), Just("a.b"), Just("c++ (x)")]),
    ) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let context = Context { tenant, names: &names };
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
            prop_assert!(judge_all(&mask, &store, None, &|| false, &mut |_| ()).is_some());
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
