//! Lists as administrators have them, with the mask that they would write.

use super::super::{Mask, infer};
use super::*;

/// A list: names parted by `;`, the mask expected first. A name may end in `@product`.
type Case = (&'static str, &'static str);

const ADOBES_FORM: [Case; 33] = [
    ("Campaign - acme - admin", "Campaign - acme - (.*)"),
    ("Campaign - acme - Campaign managers", "Campaign - acme - (.*)"),
    ("Campaign - acme - Delivery - EU", "Campaign - acme - (.*)"),
    ("Campaign - acme - Sales - EU;Campaign - acme - Sales - US", "Campaign - acme - (.*)"),
    ("Campaign - acme - admin;Campaign - acme - delivery", "Campaign - acme - (.*)"),
    (
        "Campaign - acme - admin;Campaign - acme - Delivery - EU;Campaign - acme - Delivery - US",
        "Campaign - acme - (.*)",
    ),
    (
        "Campaign - acme - Delivery - EU;Campaign - acme - Delivery - US;Campaign - acme - Delivery - DE;Campaign - acme - admin",
        "Campaign - acme - (.*)",
    ),
    ("campaign - prod1 - Admin;campaign - prod1 - messagecenter", "campaign - prod1 - (.*)"),
    ("campaign - prod1 - admin", "campaign - prod1 - (.*)"),
    ("Campaign - acme - Profile 1;Campaign - acme - Profile 2;Campaign - acme - Profile 10", "Campaign - acme - (.*)"),
    ("Campaign - acme - 1;Campaign - acme - 2", "Campaign - acme - (.*)"),
    ("Campaign - acme - Profile - 1;Campaign - acme - Profile - 2", "Campaign - acme - (.*)"),
    ("Campaign - acme - a_b;Campaign - acme - a_c;Campaign - acme - a_d", "Campaign - acme - (.*)"),
    ("Campaign - acme - a/b: c;Campaign - acme - a/b: d", "Campaign - acme - (.*)"),
    ("Campaign - acme - admin;Campaign - beta - admin;Campaign - acme - delivery", "Campaign - acme - (.*)"),
    ("Campaign - beta - admin;Campaign - acme - admin", "Campaign - beta - (.*)"),
    (
        "Campaign - Trial;Campaign - acme - a;Campaign - acme - b;Campaign - acme - c;Campaign - acme - d",
        "Campaign - acme - (.*)",
    ),
    ("Adobe Campaign Classic - acme - admin;Adobe Campaign Classic - acme - x", "Adobe Campaign Classic - acme - (.*)"),
    ("Campaign – acme – admin;Campaign – acme – delivery", "Campaign – acme – (.*)"),
    ("Campaign - C++ (EU) - admin;Campaign - C++ (EU) - ops", r"Campaign - C\+\+ \(EU\) - (.*)"),
    ("Campaign - acme.eu - admin;Campaign - acme.eu - VIP desk", r"Campaign - acme\.eu - (.*)"),
    ("Campaign - L’Oréal - admin;Campaign - L’Oréal - ops", "Campaign - L’Oréal - (.*)"),
    ("Campaign - acme - eu - admin;Campaign - acme - eu - delivery", "Campaign - acme - eu - (.*)"),
    ("Campaign - acme - prod - ops;Campaign - acme - prod - crew", "Campaign - acme - prod - (.*)"),
    (
        "Campaign - acme - prod - admin;Campaign - acme - stage - admin;Campaign - acme - prod - ops",
        "Campaign - acme - prod - (.*)",
    ),
    (
        "Campaign - acme - UK - admin;Campaign - acme - FR - admin;Campaign - acme - DE - delivery",
        "Campaign - acme - (.*)",
    ),
    ("Campaign - acme - a;Campaign - acme - b;Campaign - acme -c", "Campaign - acme - (.*)"),
    ("Campaign  -  acme  -  admin;Campaign  -  acme  -  ops", "Campaign  -  acme  -  (.*)"),
    ("Campaign - acme-corp - admin;Campaign - acme-corp - ops", "Campaign - acme-corp - (.*)"),
    ("CAMPAIGN - ACME - ADMIN;CAMPAIGN - ACME - OPS", "CAMPAIGN - ACME - (.*)"),
    ("Campaign v7 - acme - Local admins (EU);Campaign v7 - acme - ops", "Campaign v7 - acme - (.*)"),
    ("AC - campaigner - admin;AC - campaigner - ops", "AC - campaigner - (.*)"),
    ("Campaign - 캠페인 - 관리자;Campaign - 캠페인 - 배달", "Campaign - 캠페인 - (.*)"),
];

const NO_TENANT: [Case; 10] = [
    ("Campaign - admin", "Campaign - (.*)"),
    ("Campaign - admin;Campaign - delivery", "Campaign - (.*)"),
    ("Campaign - admin;Campaign - Delivery - EU;Campaign - Delivery - US", "Campaign - (.*)"),
    ("Campaign - Delivery - EU", "Campaign - (.*)"),
    ("Campaign admin;Campaign Delivery operators", "Campaign (.*)"),
    ("Campaign Delivery operators", "Campaign (.*)"),
    ("Adobe Campaign admin;Adobe Campaign VIP desk", "Adobe Campaign (.*)"),
    ("Campaign Classic admin;Campaign Classic report", "Campaign Classic (.*)"),
    ("Campaign VIP desk;Campaign Newsletter team", "Campaign (.*)"),
    ("acme - Campaign - admin;acme - Campaign - ops", "acme - Campaign - (.*)"),
];

const OTHER_SEPARATORS: [Case; 24] = [
    ("Campaign: acme: admin;Campaign: acme: ops", "Campaign: acme: (.*)"),
    ("Campaign | acme | admin;Campaign | acme | ops", r"Campaign \| acme \| (.*)"),
    ("Campaign / acme / admin;Campaign / acme / ops", "Campaign / acme / (.*)"),
    ("Campaign : acme : x;Campaign : acme : y", "Campaign : acme : (.*)"),
    ("Campaign > acme > x;Campaign > acme > y", "Campaign > acme > (.*)"),
    ("Campaign:acme:admin;Campaign:acme:ops", "Campaign:acme:(.*)"),
    ("Campaign|acme|admin;Campaign|acme|ops", r"Campaign\|acme\|(.*)"),
    ("Campaign/acme/admin;Campaign/acme/ops", "Campaign/acme/(.*)"),
    ("Campaign_acme_admin;Campaign_acme_ops", "Campaign_acme_(.*)"),
    ("Campaign_acme_admin", "Campaign_acme_(.*)"),
    ("Campaign_acme_admin;Campaign_beta_admin;Campaign_acme_ops", "Campaign_acme_(.*)"),
    ("Adobe Campaign_admin;Adobe Campaign_Delivery operators", "Adobe Campaign_(.*)"),
    ("Adobe Campaign_delivery_ops;Adobe Campaign_campaign_mgr", "Adobe Campaign_(.*)"),
    ("Adobe Campaign_delivery_ops", "Adobe Campaign_(.*)"),
    ("Adobe Campaign_sales_eu;Adobe Campaign_sales_us;Adobe Campaign_vip", "Adobe Campaign_(.*)"),
    ("Adobe Campaign_Delivery - EU;Adobe Campaign_Delivery - US", "Adobe Campaign_(.*)"),
    ("campaign-acme-admin;campaign-acme-message-center", "campaign-acme-(.*)"),
    ("Campaign.acme.admin;Campaign.acme.ops", r"Campaign\.acme\.(.*)"),
    ("AC7_PRD_acme_ops;AC7_PRD_acme_dev", "AC7_PRD_acme_(.*)"),
    ("AC7_PRD_acme_ops", "AC7_PRD_acme_(.*)"),
    ("AC7-PRD-ops;AC7-PRD-dev", "AC7-PRD-(.*)"),
    ("acme_campaign_admin;acme_campaign_delivery", "acme_campaign_(.*)"),
    ("Campaign prod crew;Campaign prod VIP desk", "Campaign prod (.*)"),
    ("Campaign acme admin;Campaign acme Delivery operators", "Campaign acme (.*)"),
];

const TENANTS_AND_STRAYS: [Case; 12] = [
    ("Campaign - acme - crm;Campaign - Default", "Campaign - acme - (.*)"),
    ("ACC_contoso_01;Default Photoshop configuration;ACC_contoso_viewers team;ACC_Default", "ACC_contoso_(.*)"),
    ("CMP_contoso_Marketing DE;CMP_contoso_Team 2;CMP_stage_Team 1", "CMP_contoso_(.*)"),
    ("Campaign | globex | marketing;Campaign | acme | sales", r"Campaign \| globex \| (.*)"),
    ("Campaign: globex: marketing", "Campaign: globex: (.*)"),
    ("Campaign-acme-crm;Campaign-acme-sales;Campaign-globex-sales", "Campaign-acme-(.*)"),
    ("CMP-mkt_prod1-crm;CMP-mkt_prod1-sales", "CMP-mkt_prod1-(.*)"),
    ("Campagne-wide world-Loyalty - IT;Campagne-wide world-01", "Campagne-wide world-(.*)"),
    ("AC_fabrikam_CRM_ops;Photoshop_fabrikam_users;Adobe Analytics_fabrikam_users", "AC_fabrikam_(.*)"),
    ("ACC – contoso – Loyalty - IT", "ACC – contoso – (.*)"),
    ("AC - fabrikam - Loyalty - FR;AEM - fabrikam - users", "AC - fabrikam - (.*)"),
    (
        "Campaña_northwind-eu_Marketing;Campaña_müller & co_02;Adobe Target_northwind-eu_viewers",
        "Campaña_northwind-eu_(.*)",
    ),
];

const AMONG_OTHERS: [Case; 12] = [
    (
        "Adobe Photoshop - Everyone;Adobe Photoshop - Interns;Adobe Photoshop - Guests;Campaign - acme - admin",
        "Campaign - acme - (.*)",
    ),
    (
        "Adobe Analytics - acme - users;Adobe Analytics - acme - viewers;campaign - prod1 - Admin",
        "campaign - prod1 - (.*)",
    ),
    (
        "Adobe Analytics - acme - Campaign reports;Adobe Analytics - acme - x;Campaign - acme - y",
        "Campaign - acme - (.*)",
    ),
    ("Default All Apps plan - 1 TB configuration;Campaign - acme - x", "Campaign - acme - (.*)"),
    ("_admin_Campaign - acme - x;_admin_Campaign - acme - y;Campaign - acme - x", "Campaign - acme - (.*)"),
    ("AEM - acme - authors;AEM - acme - admin;Adobe Campaign_ops", "Adobe Campaign_(.*)"),
    (
        "Target - acme - a;Target - acme - b;Campaign acme;Campaign - acme - x;Campaign - acme - y",
        "Campaign - acme - (.*)",
    ),
    ("AC - acme - ops@Adobe Campaign;AC - acme - dev@Adobe Campaign;Photos - acme - x@Photoshop", "AC - acme - (.*)"),
    (
        "Campaign Monitor - x@Analytics;Campaign Monitor - y@Analytics;AC - acme - ops@Adobe Campaign Classic",
        "AC - acme - (.*)",
    ),
    (
        "Campaign - acme - x@Adobe Campaign - prod;Campaign - beta - y@Adobe Campaign - stage;Campaign - beta - z@Adobe Campaign - stage",
        "Campaign - beta - (.*)",
    ),
    ("Everyone;Marketing;Campaign - acme - x", "Campaign - acme - (.*)"),
    ("Campaign - acme - x;Campaign - acme - y;campaign - acme - z", "Campaign - acme - (.*)"),
];

const PRODUCTS_OF_OTHERS: [Case; 8] = [
    ("Kampanj-國泰-local;Kampanj-國泰-offer;Kampanj-國泰-report;CJA - admin", "Kampanj-國泰-(.*)"),
    ("AEM Administrators;Kampagne_prod1_ops;Kampagne_prod1_Redaktion", "Kampagne_prod1_(.*)"),
    ("Creative Cloud All Apps;Acrobat Pro;캠페인: globex: 배달;캠페인: globex: 관리자", "캠페인: globex: (.*)"),
    ("AJO - admin;AJO - ops;ACC.initech.ops;ACC.initech.Data", r"ACC\.initech\.(.*)"),
    ("campaign - stage - messagecenter;AC7_umbrella_ops;AC7_umbrella_dev;AC7_umbrella_x", "AC7_umbrella_(.*)"),
    ("RTCDP Viewers;Campagne globex admin;Campagne globex content", "Campagne globex (.*)"),
    ("Campaña / 國泰 / ops;Campaña / 國泰 / dev;Photoshop Everyone", "Campaña / 國泰 / (.*)"),
    ("Acrobat DC;Acrobat Pro;行銷活動－國泰－管理員;行銷活動－國泰－營運", "行銷活動－國泰－(.*)"),
];

const DOUBLED_SIGNS: [Case; 6] = [
    ("ACC::globex::Lectores;ACC::globex::Data;ACC::globex::sms_team;ACC::globex::ops", "ACC::globex::(.*)"),
    ("Kampanj::acme::Delivery - EU;Kampanj::acme::admin", "Kampanj::acme::(.*)"),
    ("AC7::에이크미::local", "AC7::에이크미::(.*)"),
    ("CMP|umbrella|Team 1;CMP|umbrella|EU_ops;CMP|umbrella|x", r"CMP\|umbrella\|(.*)"),
    ("ACC :: initech :: ops;ACC :: initech :: EU: dev", "ACC :: initech :: (.*)"),
    ("AC：國泰：管理員;AC：國泰：營運_一", "AC：國泰：(.*)"),
];

const TENANTS_OF_WORDS: [Case; 8] = [
    ("AC.acme (EU).CRM;AC.acme (EU).content;AC.acme (EU).workflow", r"AC\.acme \(EU\)\.(.*)"),
    ("Campaña-acme (EU)-messagecenter;Campaña-acme (EU)-report", r"Campaña-acme \(EU\)-(.*)"),
    ("Kampagne-Müller & Co-ops;Kampagne-Müller & Co-Leser", "Kampagne-Müller & Co-(.*)"),
    ("Adobe Campaign acme_prod content;Adobe Campaign acme_prod local", "Adobe Campaign acme_prod (.*)"),
    (
        "Campaña El Corte Inglés workflowSupervisor;Campaña El Corte Inglés messagecenter",
        "Campaña El Corte Inglés (.*)",
    ),
    ("Kampanj Svenska Spel admin;Kampanj Svenska Spel Team 2;Kampanj Svenska Spel report", "Kampanj Svenska Spel (.*)"),
    ("行銷活動 國泰 管理員;行銷活動 國泰 營運", "行銷活動 國泰 (.*)"),
    ("Campaign Sales admin;Campaign admin;Campaign ops", "Campaign (.*)"),
];

const CAMPAIGN_IN_THE_GROUP: [Case; 5] = [
    ("ACC-acme-Campaign managers;ACC-acme-admin;ACC-acme-delivery", "ACC-acme-(.*)"),
    ("AC7 - acme - campaign_ops;AC7 - acme - campaign;AC7 - acme - admin", "AC7 - acme - (.*)"),
    ("AC7-acme-campaign-ops;AC7-acme-fr;AC7-acme-admin;AC7-acme-delivery", "AC7-acme-(.*)"),
    ("XMP_globex_Campaign managers;XMP_globex_admin;XMP_globex_ops", "XMP_globex_(.*)"),
    ("XMP - globex - campaign - fr;XMP - globex - admin;XMP - globex - ops", "XMP - globex - (.*)"),
];

const SIGNS_BEHIND_THE_PRODUCT: [Case; 9] = [
    (
        "Campaign_v7 - acme - ops;Campaign_v7 - acme - admin;Campaign_v7 - acme - Delivery - EU",
        "Campaign_v7 - acme - (.*)",
    ),
    ("Campaign/Prod - globex - ops;Campaign/Prod - globex - Leser", "Campaign/Prod - globex - (.*)"),
    ("Campaign:Stage | 國泰 | ops;Campaign:Stage | 國泰 | dev", r"Campaign:Stage \| 國泰 \| (.*)"),
    ("Campaign_Classic: acme: ops;Campaign_Classic: acme: EU - x", "Campaign_Classic: acme: (.*)"),
    ("Campaign_v8 - acme - ops", "Campaign_v8 - acme - (.*)"),
    ("Campaign Prod-國泰-ops;Campaign Prod-國泰-report;Campaign Prod-國泰-B2B", "Campaign Prod-國泰-(.*)"),
    ("AC Campaign-AT&T-R&D;AC Campaign-AT&T-Redakteure", "AC Campaign-AT&T-(.*)"),
    ("Campaign-acme-Delivery - US;Campaign-acme-Delivery - EU", "Campaign-acme-(.*)"),
    ("Kampanj.acme.Leverans - SE;Kampanj.acme.Leverans - FI", r"Kampanj\.acme\.(.*)"),
];

const ENDS: [Case; 8] = [
    ("admin - Campaign - acme;ops - Campaign - acme", "(.*) - Campaign - acme"),
    ("Redaktion_Kampagne_nord;Leser_Kampagne_nord", "(.*)_Kampagne_nord"),
    ("Campaign - admin - acme;Campaign - ops - acme;Campaign - report - acme", "Campaign - (.*) - acme"),
    ("캠페인 admin (서울);캠페인 배달 (서울);캠페인 report (서울)", r"캠페인 (.*) \(서울\)"),
    ("Campaign - EU - admin;Campaign - US - admin", "Campaign - EU - (.*)"),
    ("Campaign - acme - admin (EU);Campaign - acme - ops (EU)", "Campaign - acme - (.*)"),
    ("Campaign - Sales team;Campaign - admin team", "Campaign - (.*)"),
    ("Kampanj - nord - Team 1;Kampanj - syd - Team 1", "Kampanj - nord - (.*)"),
];

const BESIDE_OTHER_PRODUCTS: [Case; 7] = [
    (
        "GRP_ADOBE_CAMPAIGN_PROD_ADMIN;GRP_ADOBE_CAMPAIGN_PROD_OPS;GRP_ADOBE_AEM_PROD_AUTHOR;GRP_ADOBE_ANALYTICS_USERS",
        "GRP_ADOBE_CAMPAIGN_PROD_(.*)",
    ),
    (
        "grp-adobe-campaign-acme-admin;grp-adobe-campaign-acme-ops;grp-adobe-analytics-acme-users",
        "grp-adobe-campaign-acme-(.*)",
    ),
    (
        "Adobe - Campaign - acme - admin;Adobe - Campaign - acme - ops;Adobe - Analytics - acme - users",
        "Adobe - Campaign - acme - (.*)",
    ),
    (
        "acme - Target - users;acme - Target - x;acme - Target - y;acme - Campaign - admin;acme - Campaign - ops",
        "acme - Campaign - (.*)",
    ),
    ("acme_AEM_a;acme_AEM_b;acme_AEM_c;acme_Campaign_admin;acme_Campaign_ops", "acme_Campaign_(.*)"),
    ("EMEA - Launch - acme - x;EMEA - Launch - acme - y;EMEA - Campaign - acme - ops", "EMEA - Campaign - acme - (.*)"),
    (
        "[PROD] Campaign - acme - admin;[PROD] Sites - acme - a;[PROD] Sites - acme - b",
        r"\[PROD\] Campaign - acme - (.*)",
    ),
];

const TENANTS_PARTED_OTHERWISE: [Case; 5] = [
    (
        "Campaign: acme - admin;Campaign: acme - ops;Campaign: globex - admin;Campaign: globex - ops",
        "Campaign: acme - (.*)",
    ),
    ("Campaign - acme_admin;Campaign - globex_admin;Campaign - acme_ops;Campaign - globex_ops", "Campaign - acme_(.*)"),
    ("Campaign - acme eu: report;Campaign - acme us: report;Campaign - acme eu: x", "Campaign - acme eu: (.*)"),
    ("Kampanj_acme - local;Kampanj_globex - local;Kampanj_acme - x;Kampanj_globex - x", "Kampanj_acme - (.*)"),
    ("Campaign - acme/admin;Campaign - globex/admin", "Campaign - acme/(.*)"),
];

const VERSIONS_BEHIND_SIGNS: [Case; 6] = [
    ("Campaign-Classic_acme_admin;Campaign-Classic_acme_ops", "Campaign-Classic_acme_(.*)"),
    ("Campaign-Classic/acme/admin;Campaign-Classic/acme/ops", "Campaign-Classic/acme/(.*)"),
    ("Campaign-v7_acme_admin;Campaign-v7_acme_ops", "Campaign-v7_acme_(.*)"),
    ("Campaign.v7_acme_admin;Campaign.v7_acme_ops", r"Campaign\.v7_acme_(.*)"),
    ("Campaign-Classic::acme::admin;Campaign-Classic::acme::ops", "Campaign-Classic::acme::(.*)"),
    ("Campaign-v7-acme-admin;Campaign-v7-acme-ops", "Campaign-v7-acme-(.*)"),
];

const INSTANCES_BELOW: [Case; 2] = [
    (
        "Campaign - acme - prod - Sales;Campaign - acme - prod - Ops;Campaign - acme - stage - Sales;Campaign - acme - stage - Ops",
        "Campaign - acme - prod - (.*)",
    ),
    ("Kampanj_acme_prod_Leser;Kampanj_acme_stage_Leser", "Kampanj_acme_prod_(.*)"),
];

fn list(text: &str) -> Names {
    let mut names = Names::new();
    for name in text.split(';') {
        let (name, product) = name.split_once('@').map_or((name, None), |(name, product)| (name, Some(product)));
        names.push_of(name, product);
    }
    names
}

#[test]
fn the_first_proposal_is_the_mask_that_an_administrator_would_write() {
    let seen =
        ADOBES_FORM.iter().chain(&NO_TENANT).chain(&OTHER_SEPARATORS).chain(&TENANTS_AND_STRAYS).chain(&AMONG_OTHERS);
    let cases = seen
        .chain(&PRODUCTS_OF_OTHERS)
        .chain(&DOUBLED_SIGNS)
        .chain(&TENANTS_OF_WORDS)
        .chain(&CAMPAIGN_IN_THE_GROUP)
        .chain(&SIGNS_BEHIND_THE_PRODUCT)
        .chain(&BESIDE_OTHER_PRODUCTS)
        .chain(&TENANTS_PARTED_OTHERWISE)
        .chain(&VERSIONS_BEHIND_SIGNS)
        .chain(&INSTANCES_BELOW)
        .chain(&ENDS);
    let wrong: Vec<String> = cases
        .clone()
        .filter_map(|(names, mask)| {
            let first = infer(&list(names)).first().map(|proposal| proposal.mask.clone());
            (first.as_deref() != Some(*mask)).then(|| format!("{names}\n    wanted {mask}, got {first:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.count(), wrong.join("\n"));
}

#[test]
fn no_name_of_campaign_is_lost_by_all_proposals() {
    for (names, _) in ADOBES_FORM.iter().chain(&NO_TENANT).chain(&OTHER_SEPARATORS) {
        let list = list(names);
        let masks: Vec<Mask> =
            infer(&list).iter().map(|proposal| Mask::parse(&proposal.mask).expect("a mask")).collect();
        for name in list.iter().filter(|name| !name.ends_with("Trial") && !name.ends_with(" -c")) {
            assert!(masks.iter().any(|mask| mask.is_match(name)), "{name} of {names}");
        }
    }
}

#[test]
fn what_nothing_parts_gives_nothing() {
    assert!(infer(&list("nothing;;  ;-; - ;a -;_a")).is_empty());
}
