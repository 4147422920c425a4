//! What lists of names show by themselves, beyond the usual separators.

use super::super::{infer, infer_for};
use crate::names::{Groups, Names};

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
        ("Campaign - acme ⇒ admin;;Campaign - acme ⇒ ops", "Campaign - acme ⇒ (.*)"),
        ("Campaign❤\u{fe0f}acme❤\u{fe0f}hr;;Campaign❤\u{fe0f}acme❤\u{fe0f}x", "Campaign❤\u{fe0f}acme❤\u{fe0f}(.*)"),
        // A slip in one of them, and profiles of no tenant.
        ("AC ->  T-Mobile -> delivery;;AC -> T-Mobile -> hr;;AC -> T-Mobile -> report", "AC -> T-Mobile -> (.*)"),
        ("Kampagne___ SKT___a;;Kampagne___SKT___local;;Kampagne___SKT___ops", "Kampagne___SKT___(.*)"),
        ("campaign^All users;;campaign^acme (EU)^operation;;campaign^acme (EU)^x", r"campaign\^acme \(EU\)\^(.*)"),
        ("Campaign+@acme+admin;;Campaign+@acme+ops", r"Campaign\+@acme\+(.*)"),
    ]);
}

#[test]
fn a_sign_that_is_no_separator_leaves_the_usual_one() {
    hold(&[
        ("Campaign@acme - admin;;Campaign@acme - ops", "Campaign@acme - (.*)"),
        ("Campaign@acme-admin;;Campaign@acme-ops", "Campaign@acme-(.*)"),
        ("Campaign, acme - admin;;Campaign, acme - ops", "Campaign, acme - (.*)"),
        ("Campaign C&A - admin;;Campaign C&A - ops", "Campaign C&A - (.*)"),
        ("ACC+ - acme - admin;;ACC+ - globex - ops", r"ACC\+ - acme - (.*)"),
        ("Campaign: Delivery, EU;;Campaign: Admin, EU", "Campaign: (.*)"),
        ("Campaign (acme) - admin;;Campaign (acme) - ops", r"Campaign \(acme\) - (.*)"),
        ("Campaign - acme - a;;Campaign - acme -b;;Campaign -acme - c", "Campaign - acme - (.*)"),
    ]);
}

#[test]
fn a_tenant_that_was_named_is_no_piece_of_another() {
    for (tenant, names, mask) in [
        (
            "acme",
            "Campaign - acme - admin;;Campaign - acme-stage - a;;Campaign - acme-stage - b",
            "Campaign - acme - (.*)",
        ),
        (
            "acme",
            "Campaign - acme - admin;;Campaign - acme TEST - a;;Campaign - acme TEST - b",
            "Campaign - acme - (.*)",
        ),
        ("acme", "Campaign - acme - x;;Campaign - acme (EU) - a;;Campaign - acme (EU) - b", "Campaign - acme - (.*)"),
        ("acme", "acme - Campaign - x;;acme-stage - Campaign - a;;acme-stage - Campaign - b", "acme - Campaign - (.*)"),
        ("acme", "Campaign acme - x;;Campaign acme TEST - a;;Campaign acme TEST - b", "Campaign acme - (.*)"),
        (
            "acme",
            "Campaign - acme - prod - a;;Campaign - acme - prod - b;;Campaign - acme - stage - b",
            "Campaign - acme - prod - (.*)",
        ),
        ("acme", "Kampagne_acme_CX;;Kampagne_globex_ops", "Kampagne_acme_(.*)"),
        ("D'Ieteren", "Campaign_D'Ieteren_CX;;Campaign_globex_ops", "Campaign_D'Ieteren_(.*)"),
        ("acme", "Campaign acme-admin;;Campaign acme-ops;;Campaign globex-admin", "Campaign acme-(.*)"),
        ("acme", "Campaign acme ⇒ hr;;Campaign globex ⇒ x;;Campaign globex ⇒ y", "Campaign acme ⇒ (.*)"),
        ("acme (EU)", "Campaña acme (EU) B2B;;Campaña globex report", r"Campaña acme \(EU\) (.*)"),
        ("globex", "GRP_acme_Campaign_CX;;GRP_globex_Campaign_DX", "GRP_globex_Campaign_(.*)"),
        ("acme", "Campaign acme TEST - a;;Campaign acme TEST - b", "Campaign acme TEST - (.*)"),
    ] {
        let list: Names = names.split(";;").collect();
        let first = infer_for(&list, Some(tenant), None).first().map(|proposal| proposal.mask.clone());
        assert_eq!(first.as_deref(), Some(mask), "{tenant}: {names}");
    }
}

#[test]
fn groups_of_the_tenants_own_names_come_before_its_name() {
    let names: Names = ["Campaign - acme - ops", "Campaign - globex - admin"].iter().collect();
    for (group, mask) in [("acme - ops", "Campaign - (.*)"), ("admin", "Campaign - acme - (.*)")] {
        let groups = [group].iter().collect();
        assert_eq!(infer_for(&names, Some("acme"), Some(&groups))[0].mask, mask, "{group}");
    }
}

#[test]
fn known_groups_say_what_stands_around_them() {
    for (groups, names, mask) in [
        ("admin;ops", "Campaign - acme - admin (NL);;Campaign - acme - ops (NL)", r"Campaign - acme - (.*) \(NL\)"),
        ("admin;ops", "Campaign - acme - admin (NL);;Campaign - acme - hr (NL)", r"Campaign - acme - (.*) \(NL\)"),
        ("admin;ops", "Campaign - acme - admin users;;Campaign - acme - ops users", "Campaign - acme - (.*) users"),
        ("admin;ops", "Campaign_acme_admin_PRD;;Campaign_acme_ops_PRD", "Campaign_acme_(.*)_PRD"),
        ("admin;배달", "캠페인+국민+admin+PRD;;캠페인+국민+배달+PRD", r"캠페인\+국민\+(.*)\+PRD"),
        ("admin;ops", "Campaign - acme (admin);;Campaign - acme (ops)", r"Campaign - acme \((.*)\)"),
        (
            "admin;ops",
            "Campaign - acme - Beheerders (admin);;Campaign - acme - Uitvoering (ops)",
            r"Campaign - acme - .* \((.*)\)",
        ),
        ("admin;ops", "Campaign - acme - 01 - admin;;Campaign - acme - 02 - ops", "Campaign - acme - [0-9]+ - (.*)"),
        ("admin;ops", "Campaign - acme - 01 - admin;;Campaign - acme - 01 - ops", "Campaign - acme - 01 - (.*)"),
        ("admin;ops", "admin - Campaign - acme;;ops - Campaign - acme", "(.*) - Campaign - acme"),
        (
            "admin;ops",
            "Campaign - acme - admin;;Campaign - acme - ops;;Campaign - acme - ops (NL)",
            "Campaign - acme - (.*)",
        ),
        ("admin;ops", "Campaign - acme - grp_admin;;Campaign - acme - grp_ops", "Campaign - acme - grp_(.*)"),
        ("Sales;EU;US", "Campaign - acme - Sales - EU;;Campaign - acme - Sales - US", "Campaign - acme - Sales - (.*)"),
    ] {
        assert_eq!(first_with(groups, names).as_deref(), Some(mask), "{groups}: {names}");
    }
}

#[test]
fn the_beginning_that_has_groups_of_its_own_comes_first() {
    for (groups, names, mask) in [
        ("ops;mkt_ops", "ACC#globex#ops;;ACC#globex#mkt_ops;;ACC#kt#ops-2", "ACC#globex#(.*)"),
        ("ops;mkt_ops", "ACC+globex+ops;;ACC+globex+mkt_ops", r"ACC\+globex\+(.*)"),
        ("ops;admin", "Campaign - acme - ops;;Campaign - acme - EU - ops", "Campaign - acme - (.*)"),
        ("admin", "Campaign - acme - EU - admin;;Campaign - acme - US - admin", "Campaign - acme - EU - (.*)"),
    ] {
        assert_eq!(first_with(groups, names).as_deref(), Some(mask), "{groups}: {names}");
    }
}

/// The first proposal for names that `;;` parts, where Campaign has the groups that `;` parts.
fn first_with(groups: &str, names: &str) -> Option<String> {
    let (groups, names): (Groups, Names) = (groups.split(';').collect(), names.split(";;").collect());
    infer_for(&names, None, Some(&groups)).first().map(|proposal| proposal.mask.clone())
}

#[test]
fn a_group_in_brackets_stands_between_them() {
    hold(&[
        ("Campaign - acme (admin);;Campaign - acme (delivery);;Campaign - acme (report)", r"Campaign - acme \((.*)\)"),
        ("Campaign - acme [admin];;Campaign - acme [delivery]", r"Campaign - acme \[(.*)\]"),
        ("Campaign_acme[hr];;Campaign_acme[Team (EU)]", r"Campaign_acme\[(.*)\]"),
        (
            "Kampanj: acme (EU) (hr);;Kampanj: acme (EU) (crm);;Kampanj: acme (EU) (Team (A))",
            r"Kampanj: acme \(EU\) \((.*)\)",
        ),
        (
            "Campaign - acme (admin);;Campaign - globex (admin);;Campaign - acme (ops);;Campaign - globex (ops)",
            r"Campaign - acme \((.*)\)",
        ),
        ("Campaign [admin];;Campaign [ops]", r"Campaign \[(.*)\]"),
        // These are of the groups' own names.
        (
            "Campaign - acme - Team (EU);;Campaign - acme - Team (US);;Campaign - acme - Team (DE)",
            "Campaign - acme - (.*)",
        ),
        ("Campaign - acme - Sales (EU);;Campaign - acme - Marketing (EU)", "Campaign - acme - (.*)"),
    ]);
}

#[test]
fn a_group_may_stand_in_front_of_the_product() {
    hold(&[
        ("admin - Campaign - acme;;delivery - Campaign - acme;;report - Campaign - acme", "(.*) - Campaign - acme"),
        ("admin (Campaign - acme);;ops (Campaign - acme)", r"(.*) \(Campaign - acme\)"),
        ("admin@Campaign - acme;;ops@Campaign - acme", "(.*)@Campaign - acme"),
        ("admin_campaign_acme;;ops_campaign_acme", "(.*)_campaign_acme"),
        ("grp_admin_campaign_acme;;grp_ops_campaign_acme", "grp_(.*)_campaign_acme"),
        ("hr: Adobe Campaign Classic: acme;;ops: Adobe Campaign Classic: acme", "(.*): Adobe Campaign Classic: acme"),
        ("B2B|ACC|acme;;hr|ACC|acme", r"(.*)\|ACC\|acme"),
        (
            "admin - Campaign - acme;;ops - Campaign - acme;;admin - Campaign - globex;;ops - Campaign - globex",
            "(.*) - Campaign - acme",
        ),
        ("acme-admin-campaign;;acme-ops-campaign", "acme-(.*)-campaign"),
        ("Den Haag//hr//Adobe Campaign;;Den Haag//R&D//Adobe Campaign", "Den Haag//(.*)//Adobe Campaign"),
        ("admin - Campaign;;ops - Campaign", "(.*) - Campaign"),
        // There the tenant or the instance stands.
        ("acme - Campaign - admin;;globex - Campaign - admin", "acme - Campaign - (.*)"),
        ("acme - Campaign - hr;;globex - Campaign - hr;;acme - Campaign - ops", "acme - Campaign - (.*)"),
        ("PROD - Campaign - acme - x;;STAGE - Campaign - acme - x", "PROD - Campaign - acme - (.*)"),
        ("EU: Campaign - acme - a;;US: Campaign - acme - a", "EU: Campaign - acme - (.*)"),
    ]);
}

#[test]
fn what_a_directory_puts_behind_its_groups_is_none_of_them() {
    hold(&[
        ("CN=Campaign-admin,OU=Groups;;CN=Campaign-ops,OU=Groups", "CN=Campaign-(.*),OU=Groups"),
        ("CN=Campaign_acme_hr,OU=G,DC=x;;CN=Campaign_acme_a_b,OU=G,DC=x", "CN=Campaign_acme_(.*),OU=G,DC=x"),
        ("CN=Campaign - acme - hr,OU=Groups", "CN=Campaign - acme - (.*),OU=Groups"),
    ]);
}

#[test]
fn between_blanks_a_tenant_is_known_by_its_looks() {
    hold(&[
        ("Campaign C&A 관리자;;Campaign C&A 배달", "Campaign C&A (.*)"),
        ("Kampagne Canal+ 배달;;Kampagne Canal+ 營運", r"Kampagne Canal\+ (.*)"),
        ("ACv7 E*TRADE 고객센터;;ACv7 E*TRADE marketing", r"ACv7 E\*TRADE (.*)"),
        ("[캠페인] SKT 관리자;;[캠페인] SKT 배달", r"\[캠페인\] SKT (.*)"),
        ("Campaign Classic Canal+ 營運;;Campaign Classic Canal+ Leser", r"Campaign Classic Canal\+ (.*)"),
        ("Campaign acme_mkt_prod B+;;Campaign acme_mkt_prod hr", "Campaign acme_mkt_prod (.*)"),
        ("Campagne Yahoo! CX;;Campagne Yahoo! sales_eu", "Campagne Yahoo! (.*)"),
        // These are words of the groups' names.
        ("Campaign R&D team;;Campaign R&D lead", "Campaign (.*)"),
        ("Campaign Women's shoes;;Campaign Women's bags", "Campaign (.*)"),
        ("Campaign Sales team;;Campaign Sales lead", "Campaign (.*)"),
        ("Campaign 관리자 팀;;Campaign 관리자 장", "Campaign (.*)"),
    ]);
}

#[test]
fn beside_another_products_names_of_the_same_beginning_the_groups_are_told_one_by_one() {
    for (names, masks) in [
        (
            "Campaign - acme - admin@Adobe Campaign;;Campaign - acme - ops@Adobe Campaign;;Campaign - acme - users@Adobe Journey Optimizer",
            &["Campaign - acme - (admin|ops)"][..],
        ),
        (
            "Marketing - admin@Adobe Campaign;;Marketing - a.b@Adobe Campaign;;Marketing - users@Adobe Analytics",
            &[r"Marketing - (admin|a\.b)"],
        ),
        (
            "Campaign - acme - x@Adobe Campaign;;Campaign - acme - x@Campaign Standard;;Campaign - acme - y@Adobe Campaign",
            &["Campaign - acme - (y)"],
        ),
        ("Campaign - acme - x@Adobe Campaign;;Campaign - acme - x@Adobe Analytics", &[]),
        (
            "Campaign - globex - a@Adobe Campaign;;Campaign - acme - x@Adobe Campaign;;Campaign - acme - y@Adobe Campaign;;Campaign - acme - z@Adobe Analytics",
            &["Campaign - globex - (.*)", "Campaign - acme - (x|y)"],
        ),
    ] {
        let mut list = Names::new();
        for (name, product) in names.split(";;").filter_map(|name| name.split_once('@')) {
            list.push_of(name, Some(product));
        }
        let found: Vec<String> = infer(&list).into_iter().map(|proposal| proposal.mask).collect();
        assert_eq!(found, masks, "{names}");
    }
}
