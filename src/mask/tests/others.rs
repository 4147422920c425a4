//! Repairs that would lead to another instance, another product, or a group that nobody meant.

use super::*;
use crate::names::Names;

/// The repairs of a mask.
fn repairs(tenant: &str, mask: &str, names: &[&str]) -> Vec<String> {
    let tenant = Some(tenant).filter(|tenant| !tenant.is_empty());
    let context = Context { tenant, names, ..NOTHING };
    diagnose(mask, &context).into_iter().filter_map(|found| found.repair).collect()
}

fn codes(tenant: &str, mask: &str, names: &[&str]) -> Vec<Code> {
    let tenant = Some(tenant).filter(|tenant| !tenant.is_empty());
    let context = Context { tenant, names, ..NOTHING };
    diagnose(mask, &context).into_iter().map(|found| found.code).collect()
}

#[test]
fn the_nearest_instance_is_meant_and_not_the_one_with_the_most_names() {
    for (tenant, mask, names, meant) in [
        (
            "acme",
            "Campaign - acme - \u{201c}(.*)\u{201d}",
            &["Campaign - acme - admin", "Campaign - acme-stage - admin", "Campaign - acme-stage - report"][..],
            "Campaign - acme - (.*)",
        ),
        (
            "",
            "Campaign - uk - &quot;(.*)&quot;",
            &["Campaign - uk - admin", "Campaign - us - admin", "Campaign - us - delivery"],
            "Campaign - uk - (.*)",
        ),
        (
            "prod",
            "campaign - prod - (.*)",
            &["Campaign - prod - admin", "Campaign - pprod - admin", "Campaign - pprod - delivery"],
            "Campaign - prod - (.*)",
        ),
        (
            "",
            "campaign - uk - (.*)",
            &["Campaign - uk - admin", "Campaign - us - admin", "Campaign - us - delivery"],
            "Campaign - uk - (.*)",
        ),
        (
            "",
            "Campaign -uk - (.*)",
            &["Campaign - uk - admin", "Campaign - us - admin", "Campaign - us - delivery"],
            "Campaign - uk - (.*)",
        ),
        ("", "Campign_uk_(.*)", &["Campaign_uk_a", "Campaign_us_a", "Campaign_us_b"], "Campaign_uk_(.*)"),
        (
            "acme",
            "Campaign-acme-(.*)",
            &[
                "Campaign - acme - admin",
                "Campaign - acme - delivery",
                "Campaign - acme-stage - admin",
                "Campaign - acme-stage - delivery",
                "Campaign - acme-stage - report",
            ],
            "Campaign - acme - (.*)",
        ),
        ("a", "Campaign-a-(.*)", &["Campaign - a - delivery", "Campaign - b - admin"], "Campaign - a - (.*)"),
    ] {
        let repairs = repairs(tenant, mask, names);
        assert!(repairs.iter().all(|repair| repair == meant), "{mask}: {repairs:?}");
        assert!(
            !repairs.is_empty() || codes(tenant, mask, names).is_empty(),
            "{mask}: {:?}",
            codes(tenant, mask, names)
        );
    }
}

#[test]
fn no_other_instance_and_no_other_product_is_offered() {
    for (tenant, mask, names) in [
        ("acme", "Campaign-acm-(.*)", &["Campaign-acmeeu-a", "Campaign-acmeeu-b"][..]),
        ("de", "CAMPAIGN - DE - (.*)", &["campaign - us - local"]),
        ("", "campaign - uk - (.*)", &["campaign - us - local"]),
        ("", "Campaign - qa - (.*)", &["Campaign - uat - a", "Campaign - uat - b"]),
        ("", "Campaign - mkt - (.*)", &["Campaign - mid - a", "Campaign - mid - b"]),
        ("", "Campaign - north - (.*)", &["Campaign - south - a"]),
        ("", "Campaign - acme-eu - (.*)", &["Campaign - acme-us - a"]),
        ("prod", "Campaign - prod - (.*)", &["Campaign - pprod - a"]),
        ("", "Campaign - prod - (.*)", &["Campaign - pprod - a"]),
        ("", "Campaign - acme - (.*)", &["Campaign - acme-2 - delivery", "Campaign - acme-2 - admin"]),
        ("acme", "Campaign_acme_(.*)", &["Campaign_acme2_a", "Campaign_acme2_b"]),
        ("eu", "Campaign eu (.*)", &["Campaign eu1 a", "Campaign eu1 b"]),
        ("acme", "Campaign - (.*)", &["AC7-PRD-acme-delivery", "acme - Analytics - admin"]),
        ("acme", "Campaign - (.*)", &["Workfront acme viewers", "Workfront globex admin"]),
        ("acme", "Campaign - (.*)", &["Campaign - acme2 - admin", "Campaign - acme2 - delivery"]),
        ("eu", "Campaign-e-(.*)", &["Campaign-eu1-offer", "Campaign-eu1-admin"]),
        ("acme", "(.*)", &["AEM - acme - authors", "AEM - acme - admins"]),
        // The names say that nobody would get in.
        ("", "Campaign - acme - \u{201c}(.*)\u{201d}", &["Campaign - globex - admin", "Campaign - globex - delivery"]),
    ] {
        assert_eq!(repairs(tenant, mask, names), Vec::<String>::new(), "{mask}");
    }
}

#[test]
fn no_group_is_offered_that_begins_inside_a_word_or_before_the_tenant() {
    let acme = ["Campaign - acme - admin", "Campaign - acme - delivery"];
    for (mask, names) in [
        ("[Campaign - acme - (.*)]", &acme[..]),
        ("Campaign - acme - (.)(.*)", &acme),
        ("(Campaign - acme - .*", &acme),
        ("Campaign - (acme - .*", &acme),
        ("Camp", &["Campaign - acme - admin", "Campaign - globex - admin"]),
        ("Campaign - acm", &["Campaign - acme - delivery", "Campaign - acmx - admin"]),
        ("campaign", &acme),
        ("Campaign (.*)", &acme),
        ("Campaign - acme - .(*)", &acme),
    ] {
        for repair in repairs("", mask, names) {
            let trial = Mask::parse(&repair).expect("a mask");
            for name in names {
                if let Outcome::Matched { group: Some(group), .. } = trial.judge(name) {
                    assert_eq!(&name[group], &name["Campaign - acme - ".len()..], "{mask}: {repair}");
                }
            }
        }
    }
}

#[test]
fn one_odd_name_hides_no_blank_in_the_group() {
    for (mask, names) in [
        ("Campaign - acme -(.*)", ["Campaign - acme - admin", "Campaign - acme - delivery", "Campaign - acme -x"]),
        ("Campaign - acme(.*)", ["Campaign - acme - admin", "Campaign - acme - delivery", "Campaign - acme"]),
        ("Campaign - acme (.*)", ["Campaign - acme - admin", "Campaign - acme - x", "Campaign - acme messagecenter"]),
    ] {
        assert!(codes("", mask, &names).contains(&Code::CapturedSpace), "{mask}");
    }
    // A group may begin with a sign where the separator is complete.
    assert_eq!(codes("", "Campaign - acme - (.*)", &["Campaign - acme - _system"]), []);
}

#[test]
fn a_dot_that_reaches_another_tenant_is_told() {
    let names = ["Campaign - acme.eu - admin", "Campaign - acme-eu - admin"];
    assert!(codes("", "Campaign - acme.eu - (.*)", &names).contains(&Code::UnescapedMetacharacter));
}

#[test]
fn a_tenant_that_is_the_beginning_of_another_is_not_that_one() {
    for mask in
        ["Campaign - acme2 - (.*)", "Campaign - acme-stage - (.*)", "Campaign - myacme - (.*)", "Campaign_acme2_(.*)"]
    {
        assert!(codes("acme", mask, &[]).contains(&Code::TenantMissing), "{mask}");
    }
    for mask in [
        "Campaign - acme - (.*)",
        "Campaign_acme_(.*)",
        "Campaign-acme-(.*)",
        "Campaign acme (.*)",
        "Campaign (acme) - (.*)",
        "Campaign EU acme - (.*)",
        "Campaign - (?:acme|globex) - (.*)",
        "Campaign - acme(?:-stage)? - (.*)",
    ] {
        assert!(!codes("acme", mask, &[]).contains(&Code::TenantMissing), "{mask}");
    }
}

#[test]
fn the_masks_that_names_suggest_explain_most_of_them_first() {
    for (names, first) in [
        (&["Campaign delivery_ops", "Campaign admin", "Campaign report"][..], "Campaign (.*)"),
        (&["Campaign admin", "Campaign delivery", "Campaign Delivery - EU"], "Campaign (.*)"),
        (&["Campaign-acme-a", "Campaign-acme-b", "Campaign-acme-delivery_eu"], "Campaign-acme-(.*)"),
        (&["Campaign - acme", "Campaign - acme - admin"], "Campaign - acme - (.*)"),
    ] {
        assert_eq!(infer(&names.iter().collect::<Names>())[0].mask, first, "{names:?}");
    }
}

#[test]
fn a_mask_for_another_product_is_told() {
    let names = ["AEM - acme - authors", "Campaign - acme - admin"];
    assert!(codes("acme", "AEM - acme - (.*)", &names).contains(&Code::SeveralProducts));
    assert_eq!(codes("acme", "Campaign - acme - (.*)", &names), []);
}

#[test]
fn one_bracket_of_a_pair_is_not_made_text() {
    assert!(repairs("", "[Campaign - acme - (.*)]", &[]).iter().all(|repair| repair == "Campaign - acme - (.*)"));
}

#[test]
fn what_the_names_leave_no_doubt_about_is_offered() {
    let two = ["AEM - acme - authors", "Campaign - acme - admin"];
    assert_eq!(repairs("acme", "(.*)", &two), ["Campaign - acme - (.*)"]);
}
