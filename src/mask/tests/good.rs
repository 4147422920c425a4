//! Masks of many shapes that are as they should be: nothing may be said of them, alone and with names that they match.

use super::*;

/// Good masks, each with a name that matches.
const GOOD: [(&str, &str); 72] = [
    ("Campaign - acme - (.*)", "Campaign - acme - delivery"),
    ("campaign - prod - (.*)", "campaign - prod - messagecenter"),
    ("campaign - acme_mkt_prod1 - (.*)", "campaign - acme_mkt_prod1 - admin"),
    ("Campaign (.*)", "Campaign Delivery operators"),
    ("Adobe Campaign_(.*)", "Adobe Campaign_delivery_ops"),
    ("Adobe Campaign Classic - acme - (.*)", "Adobe Campaign Classic - acme - x"),
    ("^Campaign - acme - (.*)$", "Campaign - acme - x"),
    ("^Campaign - acme - (.*)", "Campaign - acme - x"),
    ("Campaign - acme - (.*)$", "Campaign - acme - x"),
    ("(?:Campaign - acme - )(.*)", "Campaign - acme - x"),
    ("Campaign - acme - (.+)", "Campaign - acme - x"),
    ("Campaign - acme - ([^-]+)", "Campaign - acme - x"),
    ("Campaign - acme - ([^-]*)", "Campaign - acme - x"),
    ("Campaign - acme - ([A-Za-z0-9_ ]+)", "Campaign - acme - Local admins"),
    ("Campaign - acme - ([a-z]+)", "Campaign - acme - x"),
    ("Campaign - acme - (.{1,80})", "Campaign - acme - x"),
    ("Campaign - acme - (.{2,})", "Campaign - acme - xy"),
    ("Campaign - acme - (admin|delivery|report)", "Campaign - acme - report"),
    ("Campaign - acme - ((?:admin|delivery)[0-9]*)", "Campaign - acme - admin2"),
    ("Campaign - (?:acme|globex) - (.*)", "Campaign - globex - x"),
    ("Campaign - (?:acme|globex|initech) - (.+)", "Campaign - initech - x"),
    ("(?:Campaign|AC) - acme - (.*)", "AC - acme - x"),
    ("(?:Adobe )?Campaign - acme - (.*)", "Adobe Campaign - acme - x"),
    ("Campaign - acme(?: - eu)? - (.*)", "Campaign - acme - eu - x"),
    ("Campaign - acme(?:-eu|-us)? - (.*)", "Campaign - acme-us - x"),
    ("[Cc]ampaign - acme - (.*)", "campaign - acme - x"),
    ("[Cc]ampaign - [Aa]cme - (.*)", "Campaign - Acme - x"),
    ("(?:C|c)ampaign - acme - (.*)", "campaign - acme - x"),
    ("Campaign [-\u{2013}] acme [-\u{2013}] (.*)", "Campaign - acme \u{2013} x"),
    ("Campaign [\u{2013}-] acme [\u{2013}-] (.*)", "Campaign - acme \u{2013} x"),
    ("Campaign(?: - | \u{2013} )acme - (.*)", "Campaign \u{2013} acme - x"),
    ("Campaign(?:-|\u{2013})acme - (.*)", "Campaign-acme - x"),
    ("Campaign[ \u{a0}]- acme - (.*)", "Campaign\u{a0}- acme - x"),
    ("Campaign - l['\u{2019}]acme - (.*)", "Campaign - l\u{2019}acme - x"),
    (r"Campaign - acme\.eu - (.*)", "Campaign - acme.eu - x"),
    (r"Campaign - C\+\+ - (.*)", "Campaign - C++ - x"),
    (r"Campaign - acme \(EU\) - (.*)", "Campaign - acme (EU) - x"),
    (r"\[PROD\] Campaign - acme - (.*)", "[PROD] Campaign - acme - x"),
    (r"Campaign - acme\? - (.*)", "Campaign - acme? - x"),
    (r"Campaign - \$acme - (.*)", "Campaign - $acme - x"),
    (r"Campaign \| acme \| (.*)", "Campaign | acme | x"),
    (r"Campaign - a\^b - (.*)", "Campaign - a^b - x"),
    (r"Campaign - ACME\\(.*)", r"Campaign - ACME\x"),
    (r"Campaign - \{acme\} - (.*)", "Campaign - {acme} - x"),
    ("Campaign - R&D - (.*)", "Campaign - R&D - x"),
    ("Campaign - O'Neil - (.*)", "Campaign - O'Neil - x"),
    ("Campaign - acme/eu - (.*)", "Campaign - acme/eu - x"),
    ("Campaign - acme@eu - (.*)", "Campaign - acme@eu - x"),
    ("Campaign - #1 - (.*)", "Campaign - #1 - x"),
    ("Campaign - 100% - (.*)", "Campaign - 100% - x"),
    ("Campaign - a~b - (.*)", "Campaign - a~b - x"),
    ("Campaign, acme, (.*)", "Campaign, acme, x"),
    ("Campaign: acme: (.*)", "Campaign: acme: x"),
    ("Campaign / acme / (.*)", "Campaign / acme / x"),
    ("Campaign > acme > (.*)", "Campaign > acme > x"),
    ("Campaign_acme_(.*)", "Campaign_acme_x"),
    ("AC7_PRD_acme_(.*)", "AC7_PRD_acme_ops"),
    ("AC7-PRD-(.*)", "AC7-PRD-ops"),
    ("Campaign-acme-(.*)", "Campaign-acme-x"),
    ("Campaign - acme - (.*) users", "Campaign - acme - x users"),
    (r"Campaign - acme - (.*) \(EU\)", "Campaign - acme - x (EU)"),
    ("acme - Campaign - (.*)", "acme - Campaign - x"),
    ("Campaign - .* - (.*)", "Campaign - acme - x"),
    ("Campaign - [^-]+ - (.*)", "Campaign - acme - x"),
    ("Campaign - [a-z]{2,8} - (.*)", "Campaign - acme - x"),
    ("Campaign - acme[0-9]? - (.*)", "Campaign - acme7 - x"),
    ("Campaign - acme +- +(.*[^ ])", "Campaign - acme -  x"),
    ("Campaign *- *acme *- *([^ ].*)", "Campaign-acme- x"),
    ("Campa\u{f1}a - acme - (.*)", "Campa\u{f1}a - acme - x"),
    ("\u{ce90}\u{d398}\u{c778} - acme - (.*)", "\u{ce90}\u{d398}\u{c778} - acme - x"),
    ("Campaign - \u{c5}kerbl\u{e5} - (.*)", "Campaign - \u{c5}kerbl\u{e5} - x"),
    ("Campaigns? - acme - (.*)", "Campaigns - acme - x"),
];

#[test]
fn nothing_is_said_of_a_good_mask() {
    for (mask, name) in GOOD {
        assert_eq!(ids(mask, &NOTHING), [""; 0], "{mask}");
        assert!(Mask::parse(mask).expect("a mask").is_match(name), "{mask}: {name}");
        let names = [name, "Adobe Analytics - acme - users", "Marketo_x"];
        assert_eq!(ids(mask, &Context { names: &names, ..NOTHING }), [""; 0], "{mask}");
    }
}

#[test]
fn signs_that_names_hold_are_theirs() {
    for (mask, name) in [
        ("Campaign - L\u{2019}Or\u{e9}al - (.*)", "Campaign - L\u{2019}Or\u{e9}al - ops"),
        ("Campaign - \u{ab}acme\u{bb} - (.*)", "Campaign - \u{ab}acme\u{bb} - ops"),
        ("Campaign - <EU> - (.*)", "Campaign - <EU> - ops"),
        ("Campaign - instance_name - (.*)", "Campaign - instance_name - ops"),
        ("Campaign - tenant - (.*)", "Campaign - tenant - ops"),
        ("Campaign - \"acme\" - (.*)", "Campaign - \"acme\" - ops"),
        ("Campaign \u{2013} acme \u{2014} (.*)", "Campaign \u{2013} acme \u{2014} ops"),
        ("Campaign\u{a0}- acme - (.*)", "Campaign\u{a0}- acme - ops"),
        ("Campaign - R&amp;D - (.*)", "Campaign - R&amp;D - ops"),
        ("AC.PRD - (.*)", "AC-PRD - ops"),
        ("[PROD] - (.*)", "P - ops"),
        ("Campaign <b>acme</b> - (.*)", "Campaign <b>acme</b> - ops"),
    ] {
        assert!(Mask::parse(mask).is_ok_and(|mask| mask.is_match(name)), "{mask}");
        assert_eq!(ids(mask, &Context { names: &[name], ..NOTHING }), [""; 0], "{mask}");
    }
    // Branch by branch: the names prove one only.
    let names = ["Campaign - \u{ab}acme\u{bb} - x", "Campaign - globex - y"];
    let context = Context { names: &names, ..NOTHING };
    let text = "Campaign - (?:\u{ab}acme\u{bb}|\u{201c}globex\u{201d}) - (.*)";
    assert_eq!(
        told(text, &context),
        one("typographic-quotes", 21, 22, "Campaign - (?:\u{ab}acme\u{bb}|globex) - (.*)")
    );
}
