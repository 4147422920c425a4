//! The codes about the capture group, about signs that are no part of a mask, and about what names say: place and repair.

use super::*;

const TWO: Context<'static> = Context { names: &["Campaign - acme - delivery", "Campaign - acme - admin"], ..NOTHING };

#[test]
fn repeated_group() {
    let code = "repeated-group";
    for (text, start, end, repair) in [
        ("Campaign - acme - (.)*", 18, 22, "Campaign - acme - (.*)"),
        ("Campaign - acme - ([a-z])+", 18, 26, "Campaign - acme - ([a-z]+)"),
        ("Adobe Campaign_(.)*", 15, 19, "Adobe Campaign_(.*)"),
        ("Campaign - acme - (.+)*", 18, 23, "Campaign - acme - (.*)"),
        ("Campaign - acme - (ab|cd){1,9}", 18, 30, "Campaign - acme - ((?:ab|cd){1,9})"),
        ("Campaign - acme - .*(.+)", 20, 24, "Campaign - acme - (.+)"),
    ] {
        assert_eq!(told(text, &NOTHING), one(code, start, end, repair), "{text}");
        assert_eq!(
            told(text, &Context { tenant: Some("acme"), ..NOTHING })[0],
            one(code, start, end, repair)[0],
            "{text}"
        );
    }
    assert_eq!(told("Campaign - acme - ([a-z])*", &TWO), one(code, 18, 26, "Campaign - acme - ([a-z]*)"));
    assert_eq!(told("Campaign - acme(?: - (.*))+", &NOTHING), [(code, 15, 27, None)]);
}

#[test]
fn fixed_group() {
    let code = "fixed-group";
    for (text, start, end, repair) in [
        ("Campaign - acme - ()", 18, 20, Some("Campaign - acme - (.*)")),
        ("(Campaign) - acme - .*", 0, 10, Some("Campaign - acme - (.*)")),
        ("(Campaign) - acme - ", 0, 10, Some("Campaign - acme - (.*)")),
        ("Campaign - acme - .*(.*)", 20, 24, Some("Campaign - acme - (.*)")),
        ("Campaign - acme - (.*?).*", 18, 23, Some("Campaign - acme - (.*)")),
        ("Campaign - acme - (admin)", 18, 25, None),
    ] {
        let found = told(text, &NOTHING);
        let found = found.iter().find(|found| found.0 == code).expect(text);
        assert_eq!(*found, (code, start, end, repair.map(str::to_owned)), "{text}");
    }
    // Everything else would be let in.
    assert_eq!(told(".*(.*)", &NOTHING)[0], (code, 2, 6, None));
}

#[test]
fn branch_without_group() {
    let code = "branch-without-group";
    for (text, start, end, repair) in [
        ("Campaign - acme|globex - (.*)", 0, 15, Some("Campaign - (?:acme|globex) - (.*)")),
        ("Campaign|AC - acme - (.*)", 0, 8, Some("(?:Campaign|AC) - acme - (.*)")),
        ("Campaign - (?:acme|globex - (.*))", 14, 18, Some("Campaign - (?:(?:acme|globex) - (.*))")),
        ("Campaign - acme - (.*)|Photoshop", 23, 32, None),
    ] {
        assert_eq!(told(text, &NOTHING), [(code, start, end, repair.map(str::to_owned))], "{text}");
    }
    let names = ["Campaign - globex - x", "Campaign - acme - y"];
    let context = Context { names: &names, ..NOTHING };
    assert_eq!(
        mended("Campaign - acme|globex - (.*)", Code::BranchWithoutGroup, &context).as_deref(),
        Some("Campaign - (?:acme|globex) - (.*)")
    );
}

#[test]
fn a_beginning_is_completed_as_all_names_have_it() {
    for text in ["Campaign.*", "Campaign", "Campaign - *", "Campaign - .*"] {
        assert_eq!(mended(text, Code::NoCaptureGroup, &TWO).as_deref(), Some("Campaign - acme - (.*)"), "{text}");
    }
    let names = ["Campaign - acme - x", "Campaign - globex - y"];
    let context = Context { names: &names, ..NOTHING };
    // With two tenants a group would begin with the tenant: nothing is certain.
    assert_eq!(mended("Campaign - .*", Code::NoCaptureGroup, &context), None);
}

#[test]
fn several_groups_in_branches() {
    let text = "Campaign - acme - (.*)|Campaign - globex - (.*)";
    assert_eq!(told(text, &NOTHING), one("several-capture-groups", 43, 47, "Campaign - (?:acme|globex) - (.*)"));
}

#[test]
fn never_matches() {
    let code = "never-matches";
    assert_eq!(told("Campaign - acme$ - (.*)", &NOTHING), [(code, 15, 16, None)]);
    assert_eq!(diagnose("Campaign - acme$ - (.*)", &NOTHING)[0].needs, Some(Needs::Names));
    let found = |text: &str, name: &str| told(text, &Context { names: &[name], ..NOTHING })[0].clone();
    assert_eq!(
        found("Campaign - acme$ - (.*)", "Campaign - acme$ - x"),
        one(code, 15, 16, r"Campaign - acme\$ - (.*)")[0]
    );
    assert_eq!(found("Campaign - acme$ - (.*)", "Campaign - acme - x"), one(code, 15, 16, "Campaign - acme - (.*)")[0]);
    assert_eq!(
        found("Campaign - ^acme - (.*)", "Campaign - ^acme - x"),
        one(code, 11, 12, r"Campaign - \^acme - (.*)")[0]
    );
    assert!(ids("acme$ -", &NOTHING).contains(&code));
}

#[test]
fn control_character() {
    let code = "control-character";
    assert_eq!(told("Campaign\t- acme - (.*)", &ACME), one(code, 8, 9, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme\u{200b} - (.*)", &ACME), one(code, 15, 16, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - ac\u{ad}me - (.*)", &NOTHING), one(code, 13, 14, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.*)\u{202c}", &NOTHING), one(code, 22, 23, "Campaign - acme - (.*)"));
}

#[test]
fn markup() {
    let code = "markup";
    for (text, start, end) in [
        (r"Campaign - acme - (.\*)", 18, 23),
        ("Campaign - acme - (.*).", 22, 23),
        ("Campaign - acme - (.*)\u{3002}", 22, 23),
        ("/Campaign - acme - (.*)/", 0, 1),
        ("<code>Campaign - acme - (.*)</code>", 0, 6),
        ("Campaign%20-%20acme%20-%20(.*)", 8, 11),
        ("\u{2022} Campaign - acme - (.*)", 0, 4),
    ] {
        let found = told(text, &NOTHING);
        let start = if text.starts_with('\u{2022}') { (0, 2) } else { (start, end) };
        assert_eq!(found[0], one(code, start.0, start.1, "Campaign - acme - (.*)")[0], "{text}");
    }
    let names = ["Adobe Campaign_Marketing", "Adobe Campaign_VIP desk"];
    let context = Context { names: &names, ..NOTHING };
    assert_eq!(told("Adobe Campaign_(.*).", &context)[0], one(code, 19, 20, "Adobe Campaign_(.*)")[0]);
    // The stop takes the last letter of each group: nobody gets in.
    let found = diagnose("Adobe Campaign_(.*).", &context);
    assert!(found.iter().any(|found| found.severity() == Severity::Error));
    assert_eq!(told("**Campaign - acme - (.*)**", &NOTHING)[0].3.as_deref(), Some("Campaign - acme - (.*)"));
}

#[test]
fn misspelt() {
    let code = "misspelt";
    for (text, start, end) in [
        ("Campaing - acme - (.*)", 6, 8),
        ("campaign - acme - (.*)", 0, 1),
        ("Campaign - acmee - (.*)", 15, 16),
        ("Campaign: acme - (.*)", 8, 9),
    ] {
        assert_eq!(told(text, &TWO), one(code, start, end, "Campaign - acme - (.*)"), "{text}");
    }
    // It is the names that are misspelt, or another instance's.
    for (text, name) in [
        ("Campaign - acme - (.*)", "Campaing - acme - x"),
        ("campaign - prod1 - (.*)", "campaign - prod2 - x"),
        ("Campaign - acme - (.*)", "Adobe Target - acme - x"),
    ] {
        assert_eq!(told(text, &Context { names: &[name], ..NOTHING }), [], "{text}");
    }
    assert_eq!(told("Campaign - acme - (.*)", &Context { names: &["Campaign - acne - x"], ..ACME }), []);
}

#[test]
fn engine_dependent() {
    let code = "engine-dependent";
    for (text, start, end, repair) in [
        (r"\ACampaign - acme - (.*)\z", 0, 2, Some("^Campaign - acme - (.*)$")),
        ("Campaign - acme - (?P<group>.*)", 18, 28, Some("Campaign - acme - (.*)")),
        ("Campaign - acme - ([[:alpha:]]+)", 20, 29, Some("Campaign - acme - ([A-Za-z]+)")),
        (r"Campaign - acme - (\w+)", 19, 21, None),
        ("(?i)campaign - acme - (.*)", 0, 4, None),
        (r"Campaign\b - (.*)", 8, 10, None),
        (r"Campaign - acme - (\p{L}+)", 19, 24, None),
        ("Campaign - acme - ([a&&b]+)", 20, 24, None),
        (r"Campaign - \<acme\> - (.*)", 11, 13, None),
    ] {
        let found = told(text, &NOTHING);
        let found = found.iter().find(|found| found.0 == code).unwrap_or_else(|| panic!("{text}: {found:?}"));
        assert_eq!(*found, (code, start, end, repair.map(str::to_owned)), "{text}");
    }
    // Names show that the portable spelling says the same for them.
    for (text, repair) in [
        (r"Campaign - acme - (\w+)", Some("Campaign - acme - ([A-Za-z0-9_]+)")),
        ("(?i)Campaign - acme - (.*)", Some("Campaign - acme - (.*)")),
        ("(?i)campaign - acme - (.*)", Some("Campaign - acme - (.*)")),
    ] {
        assert_eq!(mended(text, Code::EngineDependent, &TWO).as_deref(), repair, "{text}");
    }
    let umlaut = Context { names: &["Campaign - acme - K\u{e4}ufer"], ..NOTHING };
    assert_eq!(mended(r"Campaign - acme - (\w+)", Code::EngineDependent, &umlaut), None);
}

#[test]
fn several_products() {
    let code = "several-products";
    let names = ["Campaign - acme - x", "Adobe Analytics - acme - y", "Adobe Target - globex - z"];
    let context = Context { names: &names, ..NOTHING };
    assert_eq!(told(".* - acme - (.*)", &context), one(code, 0, 16, "Campaign - acme - (.*)"));
    assert_eq!(told("Campaign - acme - (.*)", &context), []);
    // As the product is told, whatever the names are.
    let products = ["Adobe Campaign", "Adobe Target"];
    let context = Context { names: &["AC - x", "AC - y"], products: &products, ..NOTHING };
    assert_eq!(told("AC - (.*)", &context), [(code, 0, 9, None)]);
}

#[test]
fn signs_that_are_meant_as_text() {
    let code = "unescaped-metacharacter";
    for (text, name, at, repair) in [
        ("[PROD] Campaign - acme - (.*)", "[PROD] Campaign - acme - x", 0, r"\[PROD\] Campaign - acme - (.*)"),
        ("Campaign - C++ - (.*)", "Campaign - C++ - x", 12, r"Campaign - C\+\+ - (.*)"),
        ("Campaign - acme? - (.*)", "Campaign - acme? - x", 15, r"Campaign - acme\? - (.*)"),
        ("Campaign | acme - (.*)", "Campaign | acme - x", 9, r"Campaign \| acme - (.*)"),
        ("Campaign (EU - (.*)", "Campaign (EU - x", 9, r"Campaign \(EU - (.*)"),
    ] {
        let found = told(text, &Context { names: &[name], ..NOTHING });
        assert!(found.iter().all(|found| found.3.as_deref() == Some(repair)), "{text}: {found:?}");
        assert!(
            found.iter().any(|found| found.0 == code && found.1 == at || found.0 == "invalid-syntax"),
            "{text}: {found:?}"
        );
    }
    for text in ["[PROD] Campaign - acme - (.*)", "Campaign - C++ - (.*)"] {
        assert_eq!(ids(text, &NOTHING), [code], "{text}");
    }
}

#[test]
fn a_separator_in_the_group_is_told() {
    for text in ["Campaign - acme(.*)", "Campaign - acme (.*)", "Campaign - acme -(.*)"] {
        let end = text.len() - 4;
        assert_eq!(told(text, &TWO), one("captured-space", end, end, "Campaign - acme - (.*)"), "{text}");
    }
    let names = ["AC7_acme_x", "AC7_globex_y"];
    let context = Context { names: &names, ..NOTHING };
    assert_eq!(told("AC7_(?:acme|globex)(.*)", &context), one("captured-space", 19, 19, "AC7_(?:acme|globex)_(.*)"));
}

#[test]
fn placeholders_beside_underscores_and_in_other_dress() {
    let mended = |text: &str| mended(text, Code::Placeholder, &ACME);
    assert_eq!(mended("Adobe Campaign_internal_name").as_deref(), Some("Adobe Campaign_(.*)"));
    for text in [
        "AC7_PRD_tenant_id_(.*)",
        "AC7_PRD_%TENANT%_(.*)",
        "AC7_PRD_${TENANT}_(.*)",
        "AC7_PRD_{{tenant}}_(.*)",
        "AC7_PRD_TENANT_(.*)",
    ] {
        assert_eq!(mended(text).as_deref(), Some("AC7_PRD_acme_(.*)"), "{text}");
    }
    assert!(ids("Campaign - XXX - (.*)", &ACME).contains(&"placeholder"));
    assert_eq!(ids("Campaign - lieutenant - (.*)", &NOTHING), [""; 0]);
}

#[test]
fn the_instance_stands_for_the_tenant_in_adobes_other_form() {
    assert_eq!(told("campaign - prod1 - (.*)", &ACME), []);
    assert_eq!(ids("Campaign - prod1 - (.*)", &ACME), ["tenant-missing"]);
    assert_eq!(told("Campaign - prod1 - (.*)", &Context { instance: Some("prod1"), ..ACME }), []);
}
