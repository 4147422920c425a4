//! Each code with its exact place and repair.

mod good;
mod group;
mod inferred;
mod others;
mod pages;
mod places;
mod properties;

use super::*;

const ACME: Context<'static> = Context { tenant: Some("acme"), names: &[], ..NOTHING };
const NOTHING: Context<'static> =
    Context { tenant: None, instance: None, names: &[], products: &[], groups: None, memory: None };
const NAMES: &[&str] = &[
    "Campaign - acme - admin",
    "Campaign - acme - Delivery operators",
    "Campaign - acme - messagecenter",
    "Adobe Photoshop - Everyone",
];
const BOTH: Context<'static> = Context { tenant: Some("acme"), names: NAMES, ..NOTHING };

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
    for mask in ["Campaign - acme - (.*)", "Campaign - acme - ([A-Za-z ]+)", "(?:Campaign|AC) - acme - (.+)"] {
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
    assert_eq!(told(&format!("{} (.*)", "\u{e9}".repeat(995)), &NOTHING), []);
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
    // Around a word they may be a name's own.
    let open = diagnose("Campaign - \u{ab}acme\u{bb} - (.*)", &NOTHING);
    assert_eq!(
        (open[0].code, open[0].severity(), &open[0].repair),
        (Code::TypographicQuotes, Severity::Warning, &None)
    );
    for pages in
        ["\u{ab}Campaign - acme\u{bb}(.*)", "Campaign - acme - \u{ab}(.*)\u{bb}", "Campaign - \u{ab}acme - (.*)"]
    {
        assert_eq!(diagnose(pages, &NOTHING)[0].severity(), Severity::Error, "{pages}");
    }
    // Names may have proved it where they were known; where they say otherwise it is a fault.
    assert_eq!(told("Campaign - l\u{2019}a - (.*)", &NOTHING), []);
    assert_eq!(
        told("Campaign - l\u{2019}a - (.*)", &Context { names: &["Campaign - l'a - x"], ..NOTHING }),
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
    // Names that fit nothing do not help; the tenant would.
    let other = Context { tenant: None, names: &["x"], ..NOTHING };
    assert_eq!(diagnose("Campaign - tenant id - (.*)", &other)[0].needs, Some(Needs::Tenant));
    let dotted = Context { tenant: Some("a.b"), names: &[], ..NOTHING };
    assert_eq!(told("Campaign - tenant_id - (.*)", &dotted), one("placeholder", 11, 20, r"Campaign - a\.b - (.*)"));
    assert_eq!(
        told("Campaign - acme - <internal_name>", &ACME)[0],
        one("placeholder", 18, 33, "Campaign - acme - (.*)")[0]
    );
    assert_eq!(ids("(?<name>.*)x(?P<id>y)", &NOTHING), ["several-capture-groups", "engine-dependent"]);
    // A tenant may be called so.
    let odd = Context { tenant: Some("tenant-id"), names: &[], ..NOTHING };
    assert_eq!(told("Campaign - tenant-id - (.*)", &odd), []);
}

#[test]
fn a_placeholder_that_only_names_can_fill() {
    let text = "campaign - <your instance> - (.*)";
    assert_eq!(diagnose(text, &ACME)[0].needs, Some(Needs::Names));
    let names = ["campaign - prod - Admin", "campaign - prod - messagecenter", "x"];
    assert_eq!(
        told(text, &Context { tenant: None, names: &names, ..NOTHING }),
        one("placeholder", 11, 26, "campaign - prod - (.*)")
    );
    let names = ["campaign - prod - Admin", "campaign - stage - Admin"];
    let found = diagnose(text, &Context { tenant: None, names: &names, ..NOTHING });
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
    let context = Context { tenant: Some("acme"), names: &names, ..NOTHING };
    assert_eq!(told("Campaign: acme", &context), one("no-capture-group", 14, 14, "Campaign: acme_(.*)"));
}

#[test]
fn several_capture_groups() {
    let code = "several-capture-groups";
    assert_eq!(told("(Campaign|AC) - acme - (.*)", &ACME), one(code, 23, 27, "(?:Campaign|AC) - acme - (.*)"));
    assert_eq!(told("Campaign - acme - ((.*))", &ACME), one(code, 19, 23, "Campaign - acme - (.*)"));
    assert_eq!(told("(?<c>C) - acme - (.*)", &ACME)[..1], one(code, 17, 21, "(?:C) - acme - (.*)"));
    assert_eq!(told("acme (.*)((?<n>))", &ACME)[..1], one(code, 9, 17, "acme (.*)(?:(?:))"));
    assert_eq!(told("(.*) - acme - (.*)", &ACME), [(code, 14, 18, None)]);
    let names = ["Campaign (EU) - acme - x"];
    let context = Context { tenant: Some("acme"), names: &names, ..NOTHING };
    assert_eq!(told("Campaign (EU) - acme - (.*)", &context)[..1], one(code, 23, 27, r"Campaign \(EU\) - acme - (.*)"));
}

#[test]
fn captured_space() {
    let code = "captured-space";
    assert_eq!(told("Campaign - acme -(.*)", &ACME), one(code, 17, 17, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme -(.*)", &BOTH), one(code, 17, 17, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme -( .*)", &ACME), one(code, 18, 19, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.* )", &ACME), one(code, 21, 22, "Campaign - acme - (.*)"));
    let names = ["Campaign: a", "Campaign: b"];
    let context = Context { tenant: None, names: &names, ..NOTHING };
    assert_eq!(told("Campaign:(.*)", &context), one(code, 9, 9, "Campaign: (.*)"));
    // Names that have no blank there prove the mask right.
    let names = ["Campaign - acme -admin"];
    assert_eq!(told("Campaign - acme -(.*)", &Context { tenant: Some("acme"), names: &names, ..NOTHING }), []);
}

#[test]
fn non_breaking_space() {
    let code = "non-breaking-space";
    assert_eq!(told("Campaign\u{a0}-\u{a0}acme - (.*)", &ACME), one(code, 8, 9, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - ac\u{2060}me - (.*)", &NOTHING)[1..], one(code, 13, 14, "Campaign - acme - (.*)"));
    let names = ["Campaign\u{a0}- acme - x"];
    assert_eq!(told("Campaign\u{a0}- acme - (.*)", &Context { tenant: Some("acme"), names: &names, ..NOTHING }), []);
}

#[test]
fn full_width() {
    let right = "Campaign - acme - (.*)";
    for text in [
        "Campaign - acme - (.\u{ff0a})",
        "Campaign - acme - \u{ff08}.*\u{ff09}",
        "Campaign - acme - (\u{ff0e}*)",
        "Campaign - acme - \u{ff08}\u{ff0e}\u{ff0a}\u{ff09}",
        "\u{ff23}ampaign - acme - (.*)",
        "Campaign\u{3000}\u{ff0d}\u{3000}acme - (.\u{ff0a}\u{ff09}",
        "\u{ff23}\u{ff41}\u{ff4d}\u{ff50}\u{ff41}\u{ff49}\u{ff47}\u{ff4e} - \u{ff41}\u{ff43}\u{ff4d}\u{ff45} - (.*)",
    ] {
        for context in [&ACME, &BOTH] {
            let found = diagnose(text, context);
            assert!(found.iter().any(|found| found.code == Code::FullWidth), "{text}");
            // Where such a sign breaks the syntax the repair stands there.
            assert!(found.iter().filter_map(|found| found.repair.as_deref()).all(|repair| repair == right), "{text}");
            assert!(found[0].repair.is_some(), "{text}");
        }
    }
    let under = "Campaign\u{ff3f}acme\u{ff3f}(.*)";
    assert_eq!(told(under, &ACME), [("full-width", 8, 9, Some("Campaign_acme_(.*)".to_owned()))]);
    // A name's own brackets stay text.
    let city = "Campaign - acme\u{ff08}tokyo\u{ff09} - (.*)";
    assert_eq!(mended(city, Code::FullWidth, &NOTHING).as_deref(), Some(r"Campaign - acme\(tokyo\) - (.*)"));
}

#[test]
fn half_a_pair_of_full_width_brackets_is_no_repair() {
    for text in
        ["\u{ff08}Campaign - acme - .*\u{ff09}", "Campaign - acme - \u{ff08}.*\u{ff09}", "\u{ff08}Campaign - acme - .*"]
    {
        for context in [&NOTHING, &ACME, &BOTH] {
            for repair in diagnose(text, context).into_iter().filter_map(|found| found.repair) {
                let count = |bracket| repair.matches(bracket).count();
                assert_eq!(count('\u{ff08}'), count('\u{ff09}'), "{text}: {repair}");
            }
        }
    }
}

#[test]
fn full_width_signs_that_names_have_are_theirs() {
    let names = ["Campaign - acme\u{ff08}\u{6771}\u{4eac}\u{ff09} - admin"];
    let context = Context { tenant: Some("acme"), names: &names, ..NOTHING };
    assert_eq!(told("Campaign - acme\u{ff08}\u{6771}\u{4eac}\u{ff09} - (.*)", &context), []);
}

#[test]
fn dash_lookalike() {
    let code = "dash-lookalike";
    assert_eq!(told("Campaign \u{2013} acme \u{2014} (.*)", &ACME), one(code, 9, 10, "Campaign - acme - (.*)"));
    let names = ["Campaign \u{2013} acme - x"];
    assert_eq!(told("Campaign \u{2013} acme - (.*)", &Context { tenant: Some("acme"), names: &names, ..NOTHING }), []);
}

#[test]
fn surrounding_space() {
    let code = "surrounding-space";
    assert_eq!(told("  Campaign - acme - (.*) ", &ACME), one(code, 0, 2, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.*)\n", &ACME)[1..], one(code, 22, 23, "Campaign - acme - (.*)"));
}

#[test]
fn unescaped_metacharacter() {
    let code = "unescaped-metacharacter";
    let tenant = |tenant| Context { tenant: Some(tenant), names: &[], ..NOTHING };
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
    // The names spell it otherwise.
    assert_eq!(told("Campaign - ACME - (.*)", &BOTH), one("misspelt", 11, 15, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - ACME - (.*)", &ACME), [(code, 11, 15, None)]);
    assert_eq!(ids("(?i)Campaign - ACME - (.*)", &ACME), ["engine-dependent"]);
}

#[test]
fn matches_everything() {
    let code = "matches-everything";
    for text in ["(.*)", "(.+)", "^(.*)$", "(?:)(.+)"] {
        assert_eq!(ids(text, &NOTHING), [code], "{text}");
    }
    assert_eq!(told("(.*)", &ACME), [(code, 0, 4, None)]);
    assert_eq!(told("(.*)", &BOTH), one(code, 0, 4, "Campaign - acme - (.*)"));
}

#[test]
fn every_code_has_its_severity() {
    let warnings: Vec<_> =
        Code::ALL.iter().filter(|code| code.severity() == Severity::Warning).map(|code| code.id()).collect();
    assert_eq!(
        warnings,
        [
            "markup",
            "non-breaking-space",
            "doubled-space",
            "dash-lookalike",
            "full-width",
            "letter-lookalike",
            "surrounding-space",
            "unescaped-metacharacter",
            "misspelt",
            "misplaced-group",
            "engine-dependent",
            "tenant-missing",
            "several-products",
            "matches-everything"
        ]
    );
}

#[test]
fn the_manuals_examples_are_examples() {
    let context = Context { names: &EXAMPLES, ..ACME };
    for &code in Code::ALL {
        let about_names = matches!(code, Code::Misspelt | Code::SeveralProducts);
        let context = if about_names { &context } else { &ACME };
        assert!(ids(code.example(), context).contains(&code.id()), "{code:?}");
    }
    for &warning in Warning::ALL {
        let (mask, name) = warning.example();
        let mask = Mask::parse(mask).expect("a mask");
        let names = ["Campaign - acme - delivery", name].iter().collect();
        let groups = ["delivery"].iter().collect();
        let report = judge_all(&mask, &names, Some(&groups), &|| false, &mut |_| ()).expect("not cancelled");
        match warning {
            Warning::NearMiss => assert!(nearest(&mask, name).is_some()),
            _ => assert!(report.class(1).has(warning), "{warning:?}"),
        }
    }
}
