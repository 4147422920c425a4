//! `check --umapi-id`: the mask on the organisation's own profiles, and operators whose e-mail addresses keep people out.

use serde_json::{Value, json};

use crate::server::{Campaign, Server};
use crate::support::campaign::{File, Home, LOGIN, Run, campaign};

/// Checks a configuration on `server`, changed like this, with the practice organisation's credential.
fn check(server: &Server, (old, new): (&'static str, &'static str), more: &[&str]) -> Run {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(server).with(old, new));
    home.write("umapi.secret", "practice-umapi-secret\n");
    let url = server.url();
    let umapi = ["--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret", "--umapi-url", &url];
    home.check(server, &[&umapi[..], more].concat())
}

const SAME: (&str, &str) = ("Campaign - acme - (.*)", "Campaign - acme - (.*)");

fn whole(run: &Run, id: &str) -> Value {
    let json = run.json();
    let checks = json["checks"].as_array().cloned().unwrap_or_default();
    checks.into_iter().find(|check| check["id"] == id).unwrap_or_else(|| panic!("{id}: {}", run.all()))
}

fn codes(run: &Run) -> Vec<String> {
    let findings = run.json()["findings"].as_array().cloned().unwrap_or_default();
    findings.iter().filter_map(|finding| finding["code"].as_str().map(str::to_owned)).collect()
}

#[test]
fn the_mask_is_tried_on_the_profiles_that_the_api_lists() {
    let server = campaign(|_| ());
    let run = check(&server, SAME, &[]);
    let mask = whole(&run, "mask");
    assert_eq!((&mask["status"], &mask["evidence"]), (&json!("passed"), &json!("measured")), "{}", run.out);
    // A slip is a miss and not wrong by itself; neither Analytics nor a user group is a profile of Campaign.
    assert_eq!(mask["facts"], json!({"profiles": 4, "matched": 3}));
    let sentence = "Campaign's profiles in the Admin Console that give an operator group by the mask: 3 of 4.";
    assert_eq!(mask["summary"], sentence);
    let with = check(&server, SAME, &LOGIN);
    assert_eq!(whole(&with, "mask")["status"], "warned", "Campaign has no group marketing: {}", with.out);
    assert_eq!(whole(&with, "mask")["facts"], json!({"profiles": 4, "matched": 2, "unknown_groups": 1}));
    let without = Home::new();
    without.file("prod.ims.yaml", &File::on(&server));
    let mask = whole(&without.check(&server, &[]), "mask");
    assert_eq!((&mask["evidence"], &mask["facts"]), (&json!("entered"), &json!({})), "without the API it is not tried");
}

#[test]
fn a_mask_that_reaches_none_of_them_fails_and_one_that_is_misspelt_is_mended() {
    let server = campaign(|_| ());
    let run = check(&server, ("Campaign - acme - (.*)", "Campagin - acme - (.*)"), &[]);
    let mask = whole(&run, "mask");
    assert_eq!((&mask["status"], run.status), (&json!("failed"), Some(1)), "{}", run.out);
    assert_eq!(mask["facts"]["matched"], 0);
    assert!(codes(&run).contains(&"misspelt".to_owned()), "as ims-setup mask tells it: {}", run.out);
    let json = run.json();
    let findings = json["findings"].as_array().cloned().unwrap_or_default();
    let misspelt = findings.iter().find(|finding| finding["code"] == "misspelt").expect("is told");
    assert_eq!(misspelt["repair"], "Campaign - acme - (.*)", "proven on all of them");
}

#[test]
fn an_organisation_whose_profiles_can_not_be_had_says_nothing_of_the_mask() {
    let server = campaign(|campaign| campaign.umapi.refuse = Some((403, r#"{"error_code":"403025"}"#.to_owned())));
    let run = check(&server, SAME, &[]);
    let mask = whole(&run, "mask");
    assert_eq!((&mask["evidence"], &mask["facts"]), (&json!("entered"), &json!({})), "{}", run.out);
    assert_eq!(whole(&run, "people")["status"], "failed");
}

#[test]
fn operators_without_an_address_of_their_own_are_counted_where_a_session_can_tell() {
    let shared = campaign(Campaign::share_email);
    let run = check(&shared, SAME, &LOGIN);
    let users = whole(&run, "users");
    assert_eq!((&users["status"], &users["evidence"]), (&json!("warned"), &json!("confirmed")), "{}", run.out);
    assert_eq!(users["facts"], json!({"operators": 5, "shared_emails": ["ann.admin@acme.example"]}));
    assert!(users["summary"].to_string().contains("One e-mail address belongs to two or more operators."), "{users}");
    let sound = campaign(|_| ());
    let (before, after) = (check(&sound, SAME, &LOGIN), run);
    let out = |run: &Run| whole(run, "people")["facts"]["out"].as_u64().unwrap_or_default();
    assert_eq!(out(&after), out(&before) + 1, "she can't be told from the other");
    assert_eq!(whole(&before, "users")["facts"], json!({"operators": 3}), "the account of nobody's needs none");
    let without = campaign(|campaign| campaign.operators.push(("lee".to_owned(), String::new())));
    let users = whole(&check(&without, SAME, &LOGIN), "users");
    assert_eq!(users["facts"], json!({"operators": 4, "operators_without_email": ["lee"]}));
    assert!(users["summary"].to_string().contains("One of 4 active operators has no e-mail address."), "{users}");
}

#[test]
fn what_the_list_of_operators_does_not_tell_stays_untold() {
    // Nobody has an address: a server without such an attribute answers like this too.
    let silent = campaign(|campaign| campaign.operators.retain(|(_, email)| email.is_empty()));
    assert_eq!(whole(&check(&silent, SAME, &LOGIN), "users")["facts"], json!({}));
    let operator = campaign(|campaign| {
        campaign.share_email();
        campaign.admin = false;
    });
    assert_eq!(whole(&check(&operator, SAME, &LOGIN), "users")["facts"], json!({}), "this operator sees nobody");
    let unasked = campaign(Campaign::share_email);
    assert_eq!(whole(&check(&unasked, SAME, &[]), "users")["facts"], json!({}));
}
