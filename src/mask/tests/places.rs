//! Where the group stands, and what only looks like the letters and blanks of the names.

use super::*;

const TWO: [&str; 3] = ["Campaign - acme - admin", "Campaign - acme - delivery", "Adobe Analytics - acme - users"];
const NAMED: Context<'static> = Context { names: &TWO, ..NOTHING };
const MEANT: &str = "Campaign - acme - (.*)";

#[test]
fn a_group_around_the_product_or_in_the_tenants_place_is_told() {
    let code = "misplaced-group";
    for (text, alone, named) in [
        ("(Campaign - acme - .*)", Some(MEANT), Some(MEANT)),
        ("(Campaign - acme - [a-z]+)", Some("Campaign - acme - ([a-z]+)"), Some("Campaign - acme - ([a-z]+)")),
        ("^(Campaign - acme - .+)$", Some("^Campaign - acme - (.+)$"), Some("^Campaign - acme - (.+)$")),
        ("Campaign - (.*) - .*", None, Some("Campaign - .* - (.*)")),
        ("Campaign - ([a-z]+) - .*", None, Some("Campaign - [a-z]+ - (.*)")),
        ("Camp(.*)", None, Some(MEANT)),
        ("Campaign - acme - a?(.*)", None, None),
        ("Campai(.+)", None, Some(MEANT)),
    ] {
        let found = |context: &Context<'_>| diagnose(text, context).into_iter().find(|found| found.code.id() == code);
        if text.contains('?') {
            // Only names tell that a letter of theirs may be left out.
            assert!(found(&NOTHING).is_none() && found(&NAMED).is_some(), "{text}");
            continue;
        }
        assert_eq!(found(&NOTHING).expect(text).repair.as_deref(), alone, "{text}");
        assert_eq!(found(&NAMED).expect(text).repair.as_deref(), named, "{text}");
    }
    // Behind the product alone stands the tenant: no group is called so.
    assert_eq!(told("Campaign - (.*)", &NAMED), one(code, 11, 15, MEANT));
    assert_eq!(ids("Campaign - acme(.*)", &NOTHING), [code]);
    assert_eq!(ids("Adobe Campaign_(.*)", &NAMED), [""; 0]);
}

#[test]
fn a_group_that_names_show_in_its_place_is_in_its_place() {
    for (text, names) in [
        ("AC(.*)", &["ACadmin", "ACdelivery"][..]),
        ("Campaign - acme - (.*) - .*", &["Campaign - acme - admin - EU", "Campaign - acme - report - EU"]),
        ("Campaign - acme - (.*)", &["Campaign - acme - Delivery - EU", "Campaign - acme - Delivery - US"]),
        ("Campaign - (.*)", &["Campaign - admin", "Campaign - delivery", "Campaign - EU - report"]),
        ("(admin|delivery|report)", &["admin", "delivery"]),
    ] {
        let context = Context { names, ..NOTHING };
        assert!(!ids(text, &context).contains(&"misplaced-group"), "{text}");
    }
}

#[test]
fn a_group_of_one_sign_and_an_end_before_the_beginning_let_nobody_in() {
    assert_eq!(ids("(.)", &NOTHING), ["repeated-group"]);
    assert_eq!(told("Campaign - acme - (.)", &NOTHING), one("repeated-group", 18, 21, MEANT));
    assert_eq!(told("Campaign - acme - (.)", &NAMED), one("repeated-group", 18, 21, MEANT));
    assert_eq!(ids("$(.*)", &NOTHING), ["never-matches"]);
    // Groups of one sign may be there: the names show them, or the mask lists them.
    let names = ["Campaign - acme - A", "Campaign - acme - B"];
    assert_eq!(ids("Campaign - acme - (.)", &Context { names: &names, ..NOTHING }), [""; 0]);
    assert_eq!(ids("Campaign - acme - ([A-F])", &NOTHING), [""; 0]);
}

#[test]
fn a_blank_too_many_is_told() {
    let code = "doubled-space";
    for (text, start, end) in
        [("Campaign  - acme - (.*)", 8, 10), ("Campaign -   acme - (.*)", 10, 13), ("Campaign - acme -  (.*)", 17, 19)]
    {
        for context in [NOTHING, ACME, NAMED] {
            assert_eq!(told(text, &context)[0], (code, start, end, Some(MEANT.to_owned())), "{text}");
        }
    }
    // The names have it too, or a sign counts the last.
    let names = ["Campaign  - acme - x"];
    assert_eq!(ids("Campaign  - acme - (.*)", &Context { names: &names, ..NOTHING }), [""; 0]);
    for text in ["Campaign -  ?acme - (.*)", "Campaign -  *acme - (.*)", "Campaign -  {0,2}acme - (.*)"] {
        assert_eq!(ids(text, &NOTHING), [""; 0], "{text}");
    }
}

#[test]
fn a_letter_that_looks_like_another_is_told() {
    let code = "letter-lookalike";
    for (text, start, end, meant) in [
        ("\u{421}ampaign - acme - (.*)", 0, 8, MEANT),
        ("Campaign - \u{430}\u{441}me - (.*)", 11, 15, MEANT),
        ("C\u{430}mp\u{430}ign - acme - (.*)", 0, 8, MEANT),
        ("Campaign - Ame\u{301}lie - (.*)", 11, 18, "Campaign - Am\u{e9}lie - (.*)"),
    ] {
        assert_eq!(told(text, &NOTHING), one(code, start, end, meant), "{text}");
    }
    assert_eq!(told("\u{421}ampaign - acme - (.*)", &NAMED), one(code, 0, 8, MEANT));
    // Words of another alphabet are their own, and so is what the names have.
    for text in ["Campaign - \u{41c}\u{43e}\u{441}\u{43a}\u{432}\u{430} - (.*)", "Campaign - \u{ce90}\u{d398} - (.*)"] {
        assert_eq!(ids(text, &NOTHING), [""; 0], "{text}");
    }
    let names = ["Campaign - Ame\u{301}lie - x", "C\u{430}mpaign - acme - x"];
    let context = Context { names: &names, ..NOTHING };
    for text in ["Campaign - Ame\u{301}lie - (.*)", "C\u{430}mpaign - acme - (.*)"] {
        assert_eq!(ids(text, &context), [""; 0], "{text}");
    }
}

#[test]
fn a_mask_is_written_as_its_names_are() {
    // Each as one character in the mask, apart in the names; and the other way round.
    for (text, name, meant) in [
        ("Campaign - Am\u{e9}lie - (.*)", "Campaign - Ame\u{301}lie - x", "Campaign - Ame\u{301}lie - (.*)"),
        ("Campaign - Ame\u{301}lie - (.*)", "Campaign - Am\u{e9}lie - x", "Campaign - Am\u{e9}lie - (.*)"),
        (
            "Campaign - \u{c5}kerbl\u{e5}s \u{d6} - (.*)",
            "Campaign - A\u{30a}kerbla\u{30a}s O\u{308} - x",
            "Campaign - A\u{30a}kerbla\u{30a}s O\u{308} - (.*)",
        ),
        (
            "Campaign - \u{d55c}\u{ad6d} - (.*)",
            "Campaign - \u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8} - x",
            "Campaign - \u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8} - (.*)",
        ),
    ] {
        let names = [name];
        let found = mended(text, Code::LetterLookalike, &Context { names: &names, ..NOTHING });
        assert_eq!(found.as_deref(), Some(meant), "{text}");
    }
}

#[test]
fn nobody_gets_in_by_a_wildcard_that_a_repair_brings() {
    let names = ["Campaign - acme - admin", "Old Campaign - acme - admin"];
    let context = Context { names: &names, ..NOTHING };
    assert_eq!(mended("*Campaign - acme - (.*)", Code::InvalidSyntax, &context).as_deref(), Some(MEANT));
    let mut found = diagnose("*Campaign - acme - (.*)", &NOTHING);
    prove("*Campaign - acme - (.*)", &mut found, &names.iter().collect(), None);
    assert_eq!(found[0].repair.as_deref(), Some(MEANT));
    // Where all names begin as the mask does without it, none is needed.
    assert_eq!(mended("*Campaign - acme - (.*)", Code::InvalidSyntax, &NAMED).as_deref(), Some(MEANT));
}

#[test]
fn a_stand_in_between_hyphens_is_one() {
    for (text, context) in [
        ("Campaign-tenant-(.*)", NAMED),
        ("Campaign-tenant_id-(.*)", NAMED),
        ("Campaign-<tenant>-(.*)", NAMED),
        ("Campaign - tenant -(.*)", NAMED),
        ("Campaign-tenant-(.*)", Context { tenant: Some("acme"), ..NAMED }),
    ] {
        assert_eq!(mended(text, Code::Placeholder, &context).as_deref(), Some(MEANT), "{text}");
    }
    assert_eq!(ids("Campaign - multi-tenant-eu - (.*)", &NOTHING), [""; 0]);
}
