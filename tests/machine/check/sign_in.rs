//! `check`: what IMS says of client, callback and scope, and what Campaign holds, each in every verdict.

use serde_json::{Value, json};

use crate::server::{Campaign, Server};
use crate::support::campaign::{File, Home, LOGIN, Run, campaign, misbehaving};

/// A configuration on `server` whose secret is the practice server's, in its own file.
fn home(server: &Server) -> Home {
    let home = Home::new();
    home.write("prod.ims.secret", "practice-client-secret\n");
    home.file("prod.ims.yaml", &File::on(server).with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home
}

fn check(server: &Server, more: &[&str]) -> Run {
    home(server).check(server, more)
}

fn status(run: &Run, id: &str) -> String {
    run.check(id).0
}

/// A check whole.
fn whole(run: &Run, id: &str) -> Value {
    let json = run.json();
    let checks = json["checks"].as_array().cloned().unwrap_or_default();
    checks.into_iter().find(|check| check["id"] == id).unwrap_or_else(|| panic!("{id}: {}", run.out))
}

fn codes(run: &Run) -> Vec<String> {
    let json = run.json();
    let findings = json["findings"].as_array().cloned().unwrap_or_default();
    findings.iter().filter_map(|finding| finding["code"].as_str().map(str::to_owned)).collect()
}

#[test]
fn client_callback_and_scope_in_every_status() {
    type Change = fn(&mut Campaign);
    /// What is changed, the statuses, the exit status, and a finding that goes with it.
    type Row = (Change, [&'static str; 3], Option<i32>, Option<&'static str>);
    let unlisted: Change = |campaign| campaign.ims.callbacks = Some(Vec::new());
    let table: [Row; 6] = [
        (|_| (), ["passed", "passed", "passed"], Some(0), None),
        (unlisted, ["passed", "warned", "passed"], Some(0), Some("lands-elsewhere")),
        (
            |campaign| campaign.ims.scope.retain(|entry| entry != "session"),
            ["passed", "passed", "failed"],
            Some(1),
            Some("scope-refused"),
        ),
        (
            |campaign| campaign.ims.client = "Campaign2".to_owned(),
            ["failed", "open", "warned"],
            Some(1),
            Some("client-unknown"),
        ),
        // What answers is not an IMS server that can be asked.
        (
            |campaign| campaign.ims.endpoints = Some("https://elsewhere.example".to_owned()),
            ["open", "open", "warned"],
            Some(0),
            None,
        ),
        // Its default address is a page of Adobe's own sign-in.
        (
            |campaign| {
                campaign.ims.callbacks = Some(Vec::new());
                campaign.ims.default_callback = "https://auth.services.adobe.com/".to_owned();
            },
            ["open", "open", "warned"],
            Some(0),
            None,
        ),
    ];
    for (number, (change, expected, exit, code)) in table.into_iter().enumerate() {
        let server = campaign(change);
        let run = check(&server, &[]);
        let [client, callback, scope] = expected;
        assert_eq!((status(&run, "client"), status(&run, "callback")), (client.into(), callback.into()), "{number}");
        if scope != "warned" {
            assert_eq!(run.check("ims-scope"), (scope.to_owned(), "measured".to_owned()), "{number}");
        }
        assert_eq!(run.status, exit, "{number}: {}", run.out);
        assert!(code.is_none_or(|code| codes(&run).iter().any(|found| found == code)), "{number}: {}", run.out);
    }
}

#[test]
fn the_remedy_holds_the_words_to_send() {
    let server = campaign(|campaign| {
        campaign.ims.callbacks = Some(Vec::new());
        campaign.ims.scope.retain(|entry| entry != "session");
    });
    let run = check(&server, &[]);
    let remedy = |id: &str| whole(&run, id)["remedy"].as_str().unwrap_or_default().to_owned();
    let words =
        format!("\"Please add {} to the allowlist (redirect URIs) of the IMS client Campaign1.\"", server.url());
    assert!(remedy("callback").contains(&words), "{}", remedy("callback"));
    assert_eq!(whole(&run, "callback")["facts"]["leads_to"], "https://www.adobe.com");
    assert!(remedy("ims-scope").contains("\"Please provision the scope session for the IMS client Campaign1.\""));
    assert_eq!(whole(&run, "ims-scope")["facts"]["refused"], json!(["session"]));
}

#[test]
fn offline_nothing_is_known_of_the_sign_in_and_without_its_values_neither() {
    let server = campaign(|_| ());
    let run = check(&server, &["--offline", "--prove-secret"]);
    assert_eq!((status(&run, "client"), status(&run, "callback")), ("open".to_owned(), "open".to_owned()));
    assert!(server.requests().is_empty());
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(&server).with("ims_client_id: Campaign1", "ims_client_id: ''"));
    let run = home.check(&server, &["--prove-secret"]);
    assert_eq!((status(&run, "client"), status(&run, "callback")), ("open".to_owned(), "open".to_owned()));
    assert!(server.requests().iter().all(|request| !request.path.starts_with("/ims/authorize")));
}

#[test]
fn a_dry_run_says_what_would_be_sent_and_sends_nothing() {
    let server = campaign(|_| ());
    let run = check(&server, &["--dry-run", "--prove-secret"]);
    let requests = run.json()["requests"].to_string();
    assert!(
        requests.contains("/ims/authorize/v2?client_id=Campaign1&") && requests.contains("prompt=none"),
        "{requests}"
    );
    assert!(requests.contains("/ims/token/v3 client_id, client_secret"), "{requests}");
    assert!(server.requests().is_empty());
    assert!(!check(&server, &["--dry-run"]).out.contains("/ims/token/v3"), "only where it was asked for");
}

#[test]
fn the_secret_is_proven_on_demand_alone() {
    let posts = |server: &Server| server.requests().iter().filter(|request| request.path == "/ims/token/v3").count();
    let right = campaign(|_| ());
    let run = check(&right, &[]);
    assert_eq!((posts(&right), &whole(&run, "client")["facts"]["secret_proven"]), (0, &Value::Null));
    let run = check(&right, &["--prove-secret"]);
    assert_eq!((status(&run, "client"), posts(&right)), ("passed".to_owned(), 1));
    assert_eq!(whole(&run, "client")["facts"]["secret_proven"], true);
    let wrong = campaign(|campaign| campaign.ims.secret = "another".to_owned());
    let run = check(&wrong, &["--prove-secret"]);
    assert_eq!((status(&run, "client"), run.status), ("failed".to_owned(), Some(1)));
    assert!(codes(&run).contains(&"secret-wrong".to_owned()), "{}", run.out);
    let unknown = campaign(|campaign| campaign.ims.client = "Campaign2".to_owned());
    let run = check(&unknown, &["--prove-secret"]);
    let summary = whole(&run, "client")["summary"].clone();
    assert_eq!(summary, "IMS does not know the client Campaign1.", "told once");
    // Where the secret is not, it can't be sent.
    let home = Home::new();
    home.file("prod.ims.yaml", &File::on(&right));
    let run = home.check(&right, &["--prove-secret"]);
    assert_eq!(status(&run, "client"), "open");
    assert!(whole(&run, "client")["summary"].to_string().contains("no secret here"), "{}", run.out);
    let mut command = home.command(&["check", "prod.ims.yaml", "--json", "--ca-file", "ca.pem", "--prove-secret"]);
    let output = command.env("IMS_CLIENT_SECRET", "practice-client-secret").output().expect("runs");
    assert_eq!(status(&Run::of(output), "client"), "passed", "from its variable");
}

#[test]
fn a_secret_is_sent_once_however_many_files_hold_it() {
    let server = campaign(|_| ());
    let home = home(&server);
    home.file("other.ims.yaml", &File::on(&server).with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home.write("ca.pem", server.ca_pem());
    let files = ["check", "prod.ims.yaml", "other.ims.yaml", "--json", "--ca-file", "ca.pem", "--prove-secret"];
    let run = home.run(&files);
    assert_eq!(run.status, Some(0), "{}", run.all());
    let asked = |path: &str| server.requests().iter().filter(|request| request.route() == path).count();
    assert_eq!((asked("/ims/token/v3"), asked("/ims/authorize/v2")), (1, 1));
}

#[test]
fn a_secret_goes_to_no_other_host_without_a_word() {
    let home = Home::new();
    home.write("prod.ims.secret", "practice-client-secret\n");
    let file = File { ims: "https://ims.acme.example".to_owned(), ..File::sound() };
    home.file("prod.ims.yaml", &file.with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    let run = home.run(&["check", "prod.ims.yaml", "--json", "--prove-secret"]);
    let summary = whole(&run, "client")["summary"].to_string();
    assert!(summary.contains("ims.acme.example is none of Adobe's two IMS servers"), "{summary}");
}

#[test]
fn no_misbehaviour_is_taken_for_an_answer() {
    use crate::server::Misbehaviour as M;
    for misbehaviour in [M::ProxyPage, M::CutOff, M::Huge, M::Unauthorized, M::RedirectOther, M::RedirectHttp] {
        let server = misbehaving(misbehaviour);
        let run = check(&server, &["--prove-secret"]);
        let stand = (status(&run, "client"), status(&run, "callback"));
        assert_eq!(stand, ("open".to_owned(), "open".to_owned()), "{misbehaviour:?}");
    }
}

#[test]
fn the_account_in_campaign_is_compared_field_by_field() {
    let fields = |run: &Run| whole(run, "account")["facts"]["fields"].clone();
    let server = campaign(|campaign| campaign.account_holds.push(("ims_scope".to_owned(), short_scope())));
    let none = fields(&check(&server, &[]));
    assert!(none.as_object().is_some_and(|fields| fields.len() == 13 && fields.values().all(|word| word == "unseen")));
    let run = check(&server, &LOGIN);
    let same = fields(&run);
    for (field, word) in same.as_object().expect("an object") {
        let expected = if field == "ims_client_secret" { "unseen" } else { "same" };
        assert_eq!(word, expected, "{field}");
    }
    assert!(!codes(&run).contains(&"differs-in-campaign".to_owned()), "{}", run.out);
    let can = [
        "label",
        "enabled",
        "ims_server",
        "ims_scope",
        "ims_client_id",
        "callback_server",
        "ims_organization_id",
        "association_mask",
        "experience_cloud_server",
        "tenant",
    ];
    for field in can {
        let server = campaign(|campaign| {
            campaign.account_holds.push(("ims_scope".to_owned(), short_scope()));
            campaign.differ(field);
        });
        let run = check(&server, &LOGIN);
        let differing: Vec<String> = fields(&run)
            .as_object()
            .map(|fields| fields.iter().filter(|(_, word)| *word == "differs").map(|(name, _)| name.clone()).collect())
            .unwrap_or_default();
        assert_eq!(differing, [field], "{}", run.out);
        let findings = run.json()["findings"].as_array().cloned().unwrap_or_default();
        let told = findings.iter().find(|finding| finding["code"] == "differs-in-campaign").expect("is told");
        assert_eq!((&told["field"], &told["severity"]), (&json!(field), &json!("warning")));
        assert!(!run.all().contains("ENCRYPTED"), "what is encrypted is not shown");
    }
}

/// The scope of the configurations here, in another order.
fn short_scope() -> String {
    "AdobeID,openid,avatar,audiencemanager_api,read_organizations,session,additional_info.projectedProductContext"
        .to_owned()
}

#[test]
fn an_operator_who_may_not_see_the_account_compares_nothing() {
    let server = campaign(|campaign| campaign.admin = false);
    let run = check(&server, &LOGIN);
    let fields = whole(&run, "account")["facts"]["fields"].clone();
    assert!(fields.as_object().is_some_and(|fields| fields.values().all(|word| word == "unseen")), "{fields}");
}

#[test]
fn three_faults_are_found_and_mended_one_after_the_other() {
    // What is still wrong, by the checks and by the fields that Campaign holds otherwise.
    let wrong = |faults: usize| {
        let server = campaign(|campaign| {
            campaign.account_holds.push(("ims_scope".to_owned(), short_scope()));
            if faults > 0 {
                campaign.differ("association_mask");
            }
            if faults > 1 {
                campaign.ims.callbacks = Some(Vec::new());
            }
            if faults > 2 {
                campaign.ims.scope.retain(|entry| entry != "audiencemanager_api");
            }
        });
        let run = check(&server, &[&LOGIN[..], &["--prove-secret"]].concat());
        let fields = whole(&run, "account")["facts"]["fields"].clone();
        let differing = fields.as_object().is_some_and(|fields| fields.values().any(|word| word == "differs"));
        let stands = ["ims-scope", "client", "callback"].map(|id| status(&run, id));
        (stands, differing, run.status)
    };
    let words = |words: [&str; 3]| words.map(str::to_owned);
    assert_eq!(wrong(3), (words(["failed", "passed", "warned"]), true, Some(1)));
    assert_eq!(wrong(2), (words(["passed", "passed", "warned"]), true, Some(0)));
    assert_eq!(wrong(1), (words(["passed", "passed", "passed"]), true, Some(0)));
    assert_eq!(wrong(0), (words(["passed", "passed", "passed"]), false, Some(0)));
}
