//! What lists of names show by themselves, beyond the usual separators.

use super::super::infer;
use crate::names::Names;

/// Names parted by `;;`, and the mask that an administrator would write.
type Case = (&'static str, &'static str);

/// The first proposal for names that `;;` parts.
fn first(names: &str) -> Option<String> {
    infer(&names.split(";;").collect::<Names>()).first().map(|proposal| proposal.mask.clone())
}

#[track_caller]
fn hold(cases: &[Case]) {
    let wrong = cases.iter().map(|(names, mask)| (names, mask, first(names)));
    let wrong = wrong.filter(|(_, mask, first)| first.as_deref() != Some(**mask));
    let wrong: Vec<String> = wrong.map(|(names, mask, first)| format!("{names}: {mask}, not {first:?}")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_stands_before_the_tenant_and_after_it_parts_names_whatever_it_is() {
    for sign in [
        "+", "*", "__", "--", "->", ">", ";", ",", "•", "→", "‐", "−", "@", "&", "!", "%", "\u{3000}", ". ", "$ ", ", ",
    ] {
        for (tenant, last) in
            [("acme", "mkt_ops"), ("Den Haag", "Data team"), ("acme_mkt_prod", "Delivery - EU"), ("國泰", "營運_一")]
        {
            let head = format!("Campaign{sign}{tenant}{sign}");
            let names = format!("{head}content;;{head}admin;;{head}{last}");
            let mask = super::super::escape(&head) + "(.*)";
            assert_eq!(first(&names).as_deref(), Some(mask.as_str()), "{names}");
            assert_eq!(first(&format!("{head}admin")), Some(mask), "{head}");
        }
    }
}

#[test]
fn a_sign_that_only_one_name_holds_parts_nothing() {
    hold(&[
        ("Campaign+admin;;Campaign+mkt_ops", r"Campaign\+(.*)"),
        ("Campaign+Delivery - EU;;Campaign+Delivery - US;;Campaign+admin", r"Campaign\+(.*)"),
        ("Campaign+acme+admin;;Campaign+acme+ops;;Campaign+Trial", r"Campaign\+acme\+(.*)"),
        ("Campaign prod+acme+admin;;Campaign prod+acme+mkt_ops", r"Campaign prod\+acme\+(.*)"),
        ("GRP+Campaign+acme+admin;;GRP+Campaign+acme+mkt_ops", r"GRP\+Campaign\+acme\+(.*)"),
        ("CMP+acme+admin;;CMP+acme+mkt_ops", r"CMP\+acme\+(.*)"),
        ("Campaign & acme & admin;;Campaign & acme & R & D", "Campaign & acme & (.*)"),
    ]);
}

#[test]
fn a_sign_that_is_no_separator_leaves_the_usual_one() {
    hold(&[
        ("Campaign@acme - admin;;Campaign@acme - ops", "Campaign@acme - (.*)"),
        ("Campaign@acme-admin;;Campaign@acme-ops", "Campaign@acme-(.*)"),
        ("Campaign, acme - admin;;Campaign, acme - ops", "Campaign, acme - (.*)"),
        ("Campaign C&A - admin;;Campaign C&A - ops", "Campaign C&A - (.*)"),
        ("Campaign (acme) - admin;;Campaign (acme) - ops", r"Campaign \(acme\) - (.*)"),
        ("Campaign - acme - a;;Campaign - acme -b;;Campaign -acme - c", "Campaign - acme - (.*)"),
    ]);
}
