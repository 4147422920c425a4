//! What Adobe's pages print, typed or pasted as it stands there.

use super::*;

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
    let context = Context { tenant: None, names: NAMES, ..NOTHING };
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
    let context = Context { tenant: None, names: &names, ..NOTHING };
    for text in
        ["campaign - <instance> - (.*)", "campaign - <instance> - Admin", "campaign - <instance> - messagecenter"]
    {
        assert_eq!(mended(text, Code::Placeholder, &context).as_deref(), Some("campaign - prod - (.*)"), "{text}");
        assert_eq!(diagnose(text, &NOTHING)[0].needs, Some(Needs::Names), "{text}");
    }
}
