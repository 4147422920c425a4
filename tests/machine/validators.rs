//! The schema that `ims-setup schema` prints, held by a validator that no one here wrote against what `check` says.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::support::campaign::{File, Home};

/// What stands in a file in place of what, and whether it is a configuration then. Of a mask, a scope and the like a schema
/// can't judge what `check` does; here are the files of which both can. Of what is left out a confirmation and a record are open, the
/// type and that the account is enabled are known; the version, the instance and where the secret is a whole file says itself.
const TABLE: [(&str, &str, bool); 44] = [
    ("instance: prod", "instance: prod", true),
    ("instance: prod", "instance: a.b-c_9", true),
    ("instance: prod", "instance: .prod", false),
    ("instance: prod", "instance: ''", false),
    ("instance: prod", "instance: two words", false),
    ("instance: prod\n", "instance: prod\nx-owner: {team: crm, since: 2026}\n", true),
    ("instance: prod\n", "instance: prod\nowner: crm\n", false),
    ("version: 1", "version: 2", false),
    ("organization: confirmed", "organization: open", true),
    ("organization: confirmed", "organization: yes", false),
    ("status: passed", "status: great", false),
    ("evidence: entered", "evidence: measured", true),
    ("evidence: entered", "evidence: hearsay", false),
    ("console_build: 9400", "console_build: 9359", true),
    ("console_build: 9400", "console_build: new", false),
    ("console_build: 9400", "console_build: -1", false),
    ("    console_build: 9400\n", "", true),
    ("type: Adobe Experience Cloud", "type: Adobe Analytics", false),
    ("enabled: true", "enabled: false", true),
    ("enabled: true", "enabled: perhaps", false),
    ("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}", true),
    ("{env: IMS_CLIENT_SECRET}", "s3cr3t-0123456789abcdef9f2c", true),
    ("{env: IMS_CLIENT_SECRET}", "{file: a, env: B}", false),
    ("{env: IMS_CLIENT_SECRET}", "{vault: a}", false),
    ("{env: IMS_CLIENT_SECRET}", "[a]", false),
    ("https://campaign.acme.example", "http://campaign.acme.example", false),
    ("0A1B2C3D4E5F60718293A4B5@AdobeOrg", "0A1B2C3D@AdobeOrg", false),
    ("0A1B2C3D4E5F60718293A4B5@AdobeOrg", "0a1b2c3d4e5f60718293a4b5@AdobeOrg", true),
    ("  tenant: acme\n", "  tenant: acme\n  product_context: dma_campaign_classic\n", true),
    ("  tenant: acme\n", "", false),
    ("tenant: acme", "tennant: acme", false),
    ("association_mask: Campaign - acme - (.*)", "association_mask: ''", false),
    ("version: 1\n", "", false),
    ("version: 1\n", "version: '1'\n", false),
    ("instance: prod\n", "", false),
    ("  ims_client_secret: {env: IMS_CLIENT_SECRET}\n", "", false),
    ("  ims_client_secret: {env: IMS_CLIENT_SECRET}\n", "  ims_client_secret: {}\n", false),
    ("  users: confirmed\n", "", true),
    ("    evidence: entered\n", "", true),
    ("    status: passed\n    evidence: entered\n", "", true),
    ("  package:\n    status: passed\n    evidence: confirmed\n", "", true),
    ("  enabled: true\n", "", true),
    ("  type: Adobe Experience Cloud\n", "", true),
    ("  label: MAC\n", "", false),
];

fn is_there() -> bool {
    let probe = Command::new("python3").args(["-c", "import jsonschema, yaml"]).stderr(Stdio::null()).status();
    let there = probe.is_ok_and(|status| status.success());
    assert!(there || std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none(), "jsonschema and PyYAML are needed");
    if !there {
        eprintln!("left out: python3 has no jsonschema or no PyYAML");
    }
    there
}

/// What the validator refuses in each of `files`.
fn refusals(schema: &str, files: &[String]) -> Vec<Option<String>> {
    let schema: Value = serde_json::from_str(schema).expect("is JSON");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/readers/validate.py");
    let mut command = Command::new("python3");
    let mut child = command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it answered");
    let mut input = child.stdin.take().expect("piped");
    input.write_all(json!({ "schema": schema, "files": files }).to_string().as_bytes()).expect("is read");
    drop(input);
    let output = child.wait_with_output().expect("ends");
    assert!(output.status.success(), "the schema is none to the validator");
    serde_json::from_slice(&output.stdout).expect("a list")
}

#[test]
fn a_validator_that_is_not_ours_agrees_with_check() {
    if !is_there() {
        return;
    }
    let home = Home::new();
    let mut files = Vec::new();
    for (old, new, good) in TABLE {
        home.file("prod.ims.yaml", &File::sound().with(old, new));
        home.write("prod.ims.secret", "s3cr3t-0123456789abcdef9f2c\n");
        let mut command = home.command(&["check", "--offline", "--json", "prod.ims.yaml"]);
        let output = command.env("IMS_CLIENT_SECRET", "s3cr3t-0123456789abcdef9f2c").output().expect("runs");
        let told: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
        let errors: Vec<&Value> = told["findings"].as_array().expect("a list").iter().collect();
        let wrong = errors.iter().any(|finding| finding["severity"] == "error");
        assert_eq!(!wrong, good, "check of {old:?} as {new:?}: {errors:?}");
        files.push(std::fs::read_to_string(home.path("prod.ims.yaml")).expect("is there"));
    }
    let refusals = refusals(&home.run(&["schema"]).out, &files);
    for ((old, new, good), refusal) in TABLE.iter().zip(refusals) {
        assert_eq!(refusal.is_none(), *good, "the validator of {old:?} as {new:?}: {refusal:?}");
    }
}

/// The places of `schema` below `at` at which an editor has no title or nothing to explain.
fn unexplained(schema: &Value, at: &str, out: &mut Vec<String>) {
    let forms = schema["oneOf"].as_array().into_iter().flatten().map(|form| ("a form".to_owned(), form));
    let properties = schema["properties"].as_object().into_iter().flatten();
    for (key, value) in properties.map(|(key, value)| (key.clone(), value)).chain(forms) {
        let place = format!("{at}/{key}");
        let told = |word: &str| value[word].as_str().is_some_and(|text| !text.is_empty() && !text.contains('⟨'));
        if !told("title") || !told("description") {
            out.push(place.clone());
        }
        unexplained(value, &place, out);
    }
}

#[test]
fn an_editor_can_explain_every_key() {
    let home = Home::new();
    let english = home.run(&["schema"]).out;
    let schema: Value = serde_json::from_str(&english).expect("is JSON");
    let mut places = Vec::new();
    unexplained(&schema, "", &mut places);
    assert_eq!(places, Vec::<String>::new());
    let client = &schema["properties"]["external_account"]["properties"]["ims_client_id"];
    assert_eq!(client["title"], "IMS client identifier");
    assert!(client["description"].as_str().is_some_and(|about| about.contains("Campaign1")), "{client}");
    // One file for whoever reads it.
    let korean = home.command(&["schema"]).env("LC_ALL", "ko_KR.UTF-8").output().expect("runs");
    assert_eq!(String::from_utf8_lossy(&korean.stdout), english);
}
