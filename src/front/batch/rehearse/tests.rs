use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::style::glyphs::Glyphs;
use crate::style::theme::Theme;
use crate::words::catalogue::{LANGUAGES, Language, Words};

const CONFIGURATION: &str = "version: 1
instance: prod
prerequisites:
  organization: confirmed
  users: confirmed
  groups: confirmed
  console: {status: passed, evidence: entered, console_build: 9400, server_build: 9400}
  package: {status: passed, evidence: confirmed}
external_account:
  label: MAC
  internal_name: Adobe_Experience_Cloud
  type: Adobe Experience Cloud
  enabled: true
  ims_server: https://ims-na1.adobelogin.com
  ims_scope: openid,AdobeID,session,read_organizations,additional_info.projectedProductContext
  ims_client_id: Campaign1
  ims_client_secret: {env: IMS_CLIENT_SECRET}
  callback_server: https://campaign.acme.example
  ims_organization_id: 0A1B2C3D4E5F60718293A4B5@AdobeOrg
  association_mask: MASK
  experience_cloud_server: https://marketing.adobe.com
  tenant: acme
";

struct Ran {
    status: u8,
    out: String,
    err: String,
}

/// A folder with a configuration of this mask, and what is run on it.
struct Desk {
    folder: TempDir,
    language: Language,
}

impl Desk {
    fn new(mask: &str) -> Desk {
        let desk = Desk { folder: tempfile::tempdir().expect("a folder"), language: LANGUAGES[0] };
        let mask = serde_json::to_string(mask).expect("text");
        desk.write("prod.ims.yaml", &CONFIGURATION.replace("MASK", &mask));
        desk
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path
    }

    /// Arguments with these people in a file.
    fn arguments(&self, users: &str) -> RehearseArguments {
        let (file, users) = (Some(self.folder.path().join("prod.ims.yaml")), Some(self.write("users", users)));
        RehearseArguments { file, users, ..RehearseArguments::default() }
    }

    fn with_groups(&self, users: &str, groups: &str) -> RehearseArguments {
        RehearseArguments { groups: Some(self.write("groups.txt", groups)), ..self.arguments(users) }
    }

    fn run_with(&self, arguments: &RehearseArguments, input: &[u8]) -> Ran {
        let words = Words::new(self.language);
        let look = Look { words, theme: Theme::shipped().swap_remove(0), glyphs: Glyphs::ascii() };
        let (mut out, mut err, mut input) = (Vec::new(), Vec::new(), input);
        let mut io = Io {
            input: &mut input,
            input_is_terminal: false,
            columns: 80,
            input_is_given: true,
            out: &mut out,
            err: &mut err,
        };
        let drafts = Folder::at(self.folder.path().join("drafts"));
        let status = run(arguments, &drafts, &look, &mut io).expect("memory takes everything");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Ran { status, out: text(out), err: text(err) }
    }

    fn run(&self, arguments: &RehearseArguments) -> Ran {
        self.run_with(arguments, b"")
    }

    fn json(&self, arguments: RehearseArguments) -> (u8, Value) {
        let ran = self.run(&RehearseArguments { json: true, ..arguments });
        (ran.status, serde_json::from_str(&ran.out).expect("one document"))
    }
}

const MASK: &str = "Campaign - acme - (.*)";

const USERS: &str = r#"{"lastPage":true,"result":"success","users":[
    {"email":"a.roe@acme.example","status":"active","groups":["Campaign - acme - admin","_admin_Campaign - acme - admin"]},
    {"email":"j.doe@acme.example","status":"active","groups":["Photoshop","Campaing - acme - delivery"]},
    {"email":"p.shop@acme.example","status":"active","groups":["Photoshop"]},
    {"username":"nomail","groups":["Campaign - acme - delivery"]},
    {"email":"two@acme.example","groups":["Campaign - acme - Delivery operators","Campaign - acme - delivery"]}]}"#;

#[test]
fn the_contracts_document() {
    let desk = Desk::new(MASK);
    let (status, document) = desk.json(desk.with_groups(USERS, "admin\ndelivery\n"));
    let file = desk.folder.path().join("prod.ims.yaml").display().to_string();
    let expected = json!({"version": 1, "file": file, "ok": false,
        "summary": {"people": 5, "campaign": 4, "in": 2, "out": 2, "unsure": 0, "control_panel": 1},
        "people": [
            {"email": "j.doe@acme.example", "verdict": "out", "reason": "no-profile-matches",
                "profiles": ["Campaing - acme - delivery"], "groups": [], "nearest": "Campaign - acme - delivery"},
            {"email": null, "username": "nomail", "verdict": "out", "reason": "no-email",
                "profiles": ["Campaign - acme - delivery"], "groups": ["delivery"]},
            {"email": "a.roe@acme.example", "verdict": "in", "profiles": ["Campaign - acme - admin"], "groups": ["admin"],
                "control_panel": true},
            {"email": "two@acme.example", "verdict": "in",
                "profiles": ["Campaign - acme - Delivery operators", "Campaign - acme - delivery"],
                "groups": ["delivery"], "unknown_groups": ["Delivery operators"]}],
        "unreadable": [], "truncated": false});
    assert_eq!((status, document), (1, expected));
}

#[test]
fn the_text_answers_in_its_first_line_and_gives_the_way_out() {
    let desk = Desk::new(MASK);
    let ran = desk.run(&desk.with_groups(USERS, "admin\ndelivery\n"));
    let expected = "\
2 people get in. 2 are shut out.
5 people were read, 4 with a profile of Campaign. 1 of them may also open the
Campaign Control Panel.

x No profile matches. Mend its name in the Admin Console, or the mask.
    j.doe@acme.example  Campaing - acme - delivery
        Nearest that matches: Campaign - acme - delivery

x They have no e-mail address, and Campaign knows people by it. Enter it in the
  Admin Console.
    nomail  Campaign - acme - delivery

+ They get in, with these operator groups.
    a.roe@acme.example  admin
    two@acme.example    delivery
        Without Delivery operators: Campaign has no such operator group.
";
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (1, expected, ""));
}

#[test]
fn without_groups_nobody_is_certain_and_that_is_said() {
    let desk = Desk::new(MASK);
    let ran = desk.run(&desk.arguments("Email,Profile\na@x,Campaign - acme - admin\nb@x,Campaign - acme - b\n"));
    assert_eq!(ran.status, 0, "{}", ran.err);
    let first = ran.out.lines().next().unwrap_or_default();
    assert!(first.starts_with("Nobody is shut out.") && first.contains("For 2 people it is not proven"), "{first}");
    let (_, document) = desk.json(desk.arguments("Email,Profile\na@x,Campaign - acme - admin\n"));
    assert_eq!(document["people"][0]["verdict"], "unsure");
    assert_eq!(document["people"][0].get("reason"), None);
}

#[test]
fn a_file_of_which_nobody_could_be_read_is_never_right() {
    let desk = Desk::new(MASK);
    for (text, what) in [
        ("", "holds nothing"),
        ("Campaign - acme - admin\n", "no column of e-mail addresses"),
        (r#"{"groups":[{"groupName":"Campaign - acme - a"}]}"#, "/users instead of /groups"),
        (r#"{"result":"error.apikey.missing"}"#, "error.apikey.missing"),
    ] {
        let ran = desk.run(&desk.arguments(text));
        assert!(ran.status == 1 && ran.out.is_empty() && ran.err.contains(what), "{text}: {}", ran.err);
        let (status, document) = desk.json(desk.arguments(text));
        assert_eq!(
            (status, &document["ok"], &document["unreadable"][0]["line"]),
            (1, &json!(false), &json!(1)),
            "{text}"
        );
    }
}

#[test]
fn groups_of_which_none_could_be_read_prove_nothing() {
    let desk = Desk::new(MASK);
    let (status, document) = desk.json(desk.with_groups("Email,Profile\na@x,Campaign - acme - admin\n", ""));
    assert_eq!((status, &document["summary"]["unsure"], &document["ok"]), (1, &json!(1), &json!(false)));
}

#[test]
fn a_mask_that_means_nobody_or_is_wrong_is_not_right() {
    let users = "Email,Profile\na@x,Campaign - acme - admin\n";
    let desk = Desk::new("Kampagne - (.*)");
    let ran = desk.run(&desk.arguments(users));
    assert!(
        ran.status == 1 && ran.out.starts_with("Nobody gets in: none of the profiles is Campaign's"),
        "{}",
        ran.out
    );
    let desk = Desk::new("Campaign - acme - (.*");
    let ran = desk.run(&desk.arguments(users));
    assert!(ran.out.starts_with("Nobody gets in. 1 is shut out.") && ran.err.contains("never closed"), "{}", ran.err);
}

#[test]
fn the_statuses_of_a_configuration_that_is_none() {
    let desk = Desk::new(MASK);
    let arguments = desk.arguments(USERS);
    let of = |file: Option<PathBuf>| desk.run(&RehearseArguments { file, ..arguments.clone() }).status;
    assert_eq!(of(Some(desk.folder.path().join("nowhere.yaml"))), 4);
    assert_eq!(of(Some(desk.write("wrong.yaml", "a: b\n"))), 1);
    let missing = RehearseArguments { users: Some("no/such/file".into()), ..arguments.clone() };
    let ran = desk.run(&missing);
    assert!(ran.status == 4 && ran.err.contains("no/such/file"), "{}", ran.err);
    assert_eq!(desk.run(&RehearseArguments { groups: Some("no/such".into()), ..arguments }).status, 4);
}

#[test]
fn people_come_from_standard_input_too() {
    let desk = Desk::new(MASK);
    let arguments = RehearseArguments { users: Some("-".into()), ..desk.arguments("") };
    let ran = desk.run_with(&arguments, USERS.as_bytes());
    assert!(ran.out.contains("5 people were read"), "{}", ran.out);
}

#[test]
fn a_thousand_are_listed_and_all_with_all() {
    let desk = Desk::new(MASK);
    let mut users = "Email,Profile\n".to_owned();
    users.extend((0..1_500).map(|number| format!("{number}@x,Campaign - acme - a\n")));
    users.push_str("out@x,Campaing - acme - a\n");
    let (_, document) = desk.json(desk.arguments(&users));
    let people = document["people"].as_array().expect("people");
    assert_eq!((people.len(), &people[0]["email"], &document["truncated"]), (1_000, &json!("out@x"), &json!(true)));
    let (_, document) = desk.json(RehearseArguments { all: true, ..desk.arguments(&users) });
    assert_eq!(document["people"].as_array().map(Vec::len), Some(1_501));
    let ran = desk.run(&desk.arguments(&users));
    assert!(ran.out.contains("501 more people are not shown; --all shows them."), "{}", &ran.out[..200]);
}

#[test]
fn what_a_terminal_would_obey_is_escaped() {
    let hostile = r#"[{"email":"a\u001b[2J\u202e@x","groups":["Campaign - acme - \u001b]52;x\u0007\u2066"]},
        {"username":"b\u009b\u200b","groups":["Campaing - acme - \u001b[31m"]}]"#;
    let desk = Desk::new(MASK);
    for json in [false, true] {
        let ran = desk.run(&RehearseArguments { json, ..desk.with_groups(hostile, "admin\n") });
        let obeyed = |c: char| (c.is_control() && c != '\n') || ('\u{200b}'..='\u{206f}').contains(&c);
        assert!(!ran.out.is_empty() && !ran.out.chars().any(obeyed), "{}", ran.out);
    }
}

#[test]
fn what_could_not_be_read_is_named_by_line() {
    let desk = Desk::new(MASK);
    let ran = desk.run(&desk.arguments("Email,Profile\n,Campaign - acme - a\na@x,Campaign - acme - a\n"));
    assert!(
        ran.out.contains("1 place could not be read") && ran.out.contains("Line 2: a person with neither"),
        "{}",
        ran.out
    );
}

#[test]
fn every_language_tells_it_whole() {
    for language in LANGUAGES {
        let mut desk = Desk::new(MASK);
        desk.language = language;
        let ran = desk.run(&desk.with_groups(USERS, "admin\n"));
        assert!(!ran.out.contains('⟨') && ran.out.contains("a.roe@acme.example"), "{}: {}", language.tag, ran.out);
    }
}
