//! Configurations, drafts and what is wrong with them; many side by side.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::server::{Misbehaviour, Server};
use crate::support::campaign::{File, Home, misbehaving, start};
use crate::support::pty::Pty;

#[test]
fn a_sound_file_is_ok_and_a_wrong_one_says_where_what_and_the_repair() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    let run = home.run(&["check", "prod.ims.yaml", "--offline", "--json"]);
    let json = run.json();
    assert_eq!((run.status, &json["ok"], &json["findings"]), (Some(0), &json!(true), &json!([])), "{}", run.out);
    assert_eq!(
        (&json["version"], &json["file"], &json["instance"]),
        (&json!(1), &json!("prod.ims.yaml"), &json!("prod"))
    );
    let ids: Vec<&str> =
        json["checks"].as_array().expect("checks").iter().filter_map(|check| check["id"].as_str()).collect();
    assert_eq!(
        ids,
        [
            "organization",
            "users",
            "groups",
            "server",
            "console",
            "package",
            "account",
            "ims-server",
            "ims-scope",
            "client",
            "callback",
            "mask"
        ]
    );
    home.file("prod.ims.yaml", &File::sound().with("https://campaign.", "http://campaign."));
    let run = home.run(&["check", "prod.ims.yaml", "--offline", "--json"]);
    assert_eq!(run.status, Some(1));
    let finding = &run.json()["findings"][0];
    let expected = json!({
        "field": "callback_server", "severity": "error", "code": "not-https", "message": finding["message"],
        "line": 24, "column": 20, "repair": "https://campaign.acme.example"
    });
    assert_eq!(finding, &expected);
}

#[test]
fn a_hand_edited_file_is_told_every_slip_with_its_place_and_the_nearest_key() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound().with("tenant: acme", "tennant: acme").with("label: MAC", "label:"));
    let run = home.run(&["check", "prod.ims.yaml", "--offline", "--json"]);
    let found = run.json()["findings"].clone();
    let found: Vec<(&str, u64, Option<&str>)> = found
        .as_array()
        .expect("findings")
        .iter()
        .map(|found| {
            let text = |name: &str| found[name].as_str();
            (text("code").unwrap_or_default(), found["line"].as_u64().unwrap_or(0), text("repair"))
        })
        .collect();
    assert_eq!(found, [("no-value", 16, None), ("unknown-key", 28, Some("tenant"))]);
}

#[test]
fn values_are_told_beside_keys_in_the_order_of_the_file() {
    let home = Home::new();
    home.write(
        "a.yaml",
        "version: 1\ninstance: prod\ntenant: Acme\nexternal_account:\n  callback_server: http://a.example\n  \
         ims_cliant_id: Campaign 1\n  enabled: maybe\n  ims_organization_id:\n",
    );
    let told = home.run(&["check", "--offline", "--json", "a.yaml"]).json();
    let findings = told["findings"].as_array().expect("a list");
    let of = |field: &str| findings.iter().filter(|found| found["field"] == field).collect::<Vec<_>>();
    for (field, code, line) in [
        ("tenant", "misplaced-key", 3),
        ("callback_server", "not-https", 5),
        ("ims_cliant_id", "unknown-key", 6),
        ("ims_client_id", "inner-space", 6),
        ("enabled", "not-one-of", 7),
        ("ims_organization_id", "no-value", 8),
    ] {
        assert!(of(field).iter().any(|found| found["code"] == code && found["line"] == line), "{field}: {told}");
    }
    assert_eq!(of("association_mask")[0]["code"], "missing", "{told}");
    // What is told of a key is not told of its value once more.
    assert_eq!((of("enabled").len(), of("ims_organization_id").len()), (1, 1), "{told}");
    let lines: Vec<u64> = findings.iter().filter_map(|found| found["line"].as_u64()).collect();
    assert!(lines.is_sorted(), "{told}");
    assert_eq!(told["ok"], false);
}

#[test]
fn what_is_on_record_and_no_longer_so_is_a_finding() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound().with("console_build: 9400", "console_build: 9399"));
    let run = home.run(&["check", "prod.ims.yaml", "--offline", "--json"]);
    let json = run.json();
    assert_eq!(json["findings"][0]["code"], "record-differs");
    assert_eq!((json["findings"][0]["line"].as_u64(), run.status), (Some(8), Some(0)), "a warning");
}

#[test]
fn a_secret_file_must_be_there_and_only_ours() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    let code = |home: &Home| {
        let run = home.run(&["check", "prod.ims.yaml", "--offline", "--json"]);
        (run.status, run.json()["findings"][0]["code"].as_str().map(str::to_owned))
    };
    assert_eq!(code(&home), (Some(1), Some("missing".to_owned())));
    home.write("prod.ims.secret", "s3cr3t-0123456789abcdef9f2c\n");
    assert_eq!(code(&home), (Some(0), None));
    std::fs::set_permissions(home.path("prod.ims.secret"), std::fs::Permissions::from_mode(0o644)).expect("is ours");
    assert_eq!(code(&home), (Some(0), Some("secret-readable".to_owned())));
    home.write("prod.ims.secret", "one\ntwo\n");
    assert_eq!(code(&home), (Some(1), Some("secret-file".to_owned())));
}

#[test]
fn a_file_that_cannot_be_read_is_a_finding_of_its_own_result() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    let run = home.run(&["check", "prod.ims.yaml", "none.yaml", "--offline", "--json"]);
    let json = run.json();
    assert_eq!((run.status, &json["ok"]), (Some(1), &json!(false)));
    assert_eq!(json["files"][0]["ok"], true);
    assert_eq!(json["files"][1]["findings"][0]["code"], "unreadable");
    let run = home.run(&["check", "none.yaml", "--offline", "--json"]);
    assert_eq!((run.status, &run.json()["findings"][0]["code"]), (Some(4), &json!("unreadable")));
}

/// Begins a set-up that is left unfinished.
fn begin(home: &Home, instance: &str) {
    let mut wizard = home.command(&["--plain", "--offline", "-i", instance]);
    let mut child = wizard.stdin(Stdio::piped()).spawn().expect("starts");
    child.stdin.take().expect("a pipe").write_all(b"yes\n").expect("listens");
    assert_eq!(child.wait_with_output().expect("ends").status.code(), Some(3), "the draft is kept");
}

#[test]
fn without_a_file_the_draft_is_checked_else_the_configuration_here_else_the_world_alone() {
    let home = Home::new();
    let run = home.run(&["check", "--offline", "--json"]);
    assert_eq!((run.status, &run.json()["file"]), (Some(1), &Value::Null));
    home.file("default.ims.yaml", &File::sound().with("instance: prod", "instance: default"));
    assert_eq!(home.run(&["check", "--offline", "--json"]).json()["file"], "default.ims.yaml");
    begin(&home, "stage");
    let run = home.run(&["check", "--offline", "--json"]);
    let json = run.json();
    assert!(json["file"].as_str().is_some_and(|file| file.ends_with("stage.draft.yaml")), "{}", run.out);
    assert_eq!((&json["instance"], &json["findings"][0]["line"]), (&json!("stage"), &Value::Null));
    begin(&home, "prod");
    let run = home.run(&["check", "--offline"]);
    assert!(run.status == Some(2) && run.err.contains("prod") && run.err.contains("stage"), "{}", run.all());
    assert_eq!(home.run(&["check", "--offline", "--json", "-i", "prod"]).json()["instance"], "prod");
}

#[test]
fn without_a_configuration_it_is_wrong_unless_only_the_server_was_asked_for() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    for (more, command) in [(&[][..], "ims-setup -i default"), (&["-i", "nope"], "ims-setup -i nope")] {
        let arguments = |form: &[&'static str]| [&["check", "--offline"], more, form].concat();
        let run = home.run(&arguments(&[]));
        let told = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(run.status == Some(1) && told.contains(command), "{more:?}: {}", run.all());
        let run = home.run(&arguments(&["--json"]));
        let json = run.json();
        assert_eq!((run.status, &json["ok"]), (Some(1), &json!(false)), "{more:?}");
        assert_eq!(json["findings"][0]["code"], "no-configuration");
        assert!(json["findings"][0]["message"].as_str().is_some_and(|said| said.contains(command)), "{}", run.out);
        assert_eq!(home.run(&arguments(&["--format", "nagios"])).status, Some(3), "nothing is known of it");
        for format in ["sarif", "junit"] {
            let run = home.run(&arguments(&["--format", format]));
            assert!(run.status == Some(1) && run.out.contains("no-configuration"), "{format}: {}", run.all());
        }
    }
    // What is measured stands by itself, but not where an instance was named.
    let server = start(|_| {});
    home.write("ca.pem", server.ca_pem());
    let url = ["check", "--ca-file", "ca.pem", "--url", &server.url()];
    assert_eq!(home.run(&url).status, Some(0));
    assert_eq!(home.run(&[&url[..], &["-i", "nope"]].concat()).status, Some(1));
}

#[test]
fn the_way_to_the_wizard_leads_to_the_set_up_that_was_checked() {
    let home = Home::new();
    home.file(
        "it's prod.yaml",
        &File::sound().with("tenant: acme", "tenant: ''").with("users: confirmed", "users: open"),
    );
    let told = |arguments: &[&str]| {
        let run = home.run(&[&["check", "--offline"], arguments].concat());
        run.out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let of_file = told(&["it's prod.yaml"]);
    assert_eq!(of_file.matches("ims-setup --from 'it'\\''s prod.yaml'").count(), 2, "{of_file}");
    begin(&home, "stage");
    let of_draft = told(&[]);
    assert!(of_draft.contains("wizard: ims-setup -i stage"), "{of_draft}");
    for format in ["json", "junit", "sarif"] {
        let run = home.run(&["check", "--offline", "--format", format, "-i", "stage"]);
        assert!(!run.out.contains("wizard: ims-setup\""), "{format}: {}", run.out);
    }
}

#[test]
fn text_is_for_people_in_their_language() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound().with("https://campaign.", "http://campaign."));
    let run = home.run(&["check", "prod.ims.yaml", "--offline"]);
    for told in ["24:20", "Callback server", "https://campaign.acme.example", "--offline"] {
        assert!(run.out.contains(told), "{told}: {}", run.out);
    }
    assert!(run.out.lines().all(|line| line.chars().count() <= 80), "{}", run.out);
    let run = home.run(&["check", "prod.ims.yaml", "--offline", "--lang", "ko"]);
    assert!(run.out.contains("연결 마스크") && !run.out.contains('⟨'), "{}", run.out);
    let run = home.run(&["check", "prod.ims.yaml", "--offline", "--ascii"]);
    assert!(run.out.is_ascii(), "{}", run.out);
}

#[test]
fn a_folder_without_an_installation_is_told() {
    let home = Home::new();
    let run = home.run(&["check", "--offline", "--campaign-dir", "nl7"]);
    assert!(run.status == Some(4) && run.err.contains("nl7") && run.err.contains("bin/nlserver"), "{}", run.all());
}

#[test]
fn offline_nothing_leaves_the_machine_whatever_else_is_said() {
    let (home, server) = (Home::new(), start(|_| {}));
    home.file("prod.ims.yaml", &File::on(&server));
    let run = home.check(&server, &["--offline", "--login", "admin"]);
    assert_eq!(run.check("server"), ("open".to_owned(), "none".to_owned()));
    assert!(server.requests().is_empty() && run.err.is_empty(), "{}", run.err);
    let run = home.run(&["check", "prod.ims.yaml", "--offline", "--dry-run", "--url", &server.url()]);
    assert!(run.out.contains("Nothing would be asked"), "{}", run.out);
}

#[test]
fn a_dry_run_says_what_would_be_asked_and_asks_nothing() {
    let home = Home::new();
    let server = start(|_| {});
    home.file("prod.ims.yaml", &File::on(&server));
    let run = home.run(&["check", "-n", "prod.ims.yaml", "--login", "admin", "--url", &server.url()]);
    assert_eq!(run.status, Some(0), "{}", run.all());
    for asked in ["/r/test", "xtk:session#Logon", "nms:extAccount", "xtk:group", "Logoff", "openid-configuration"] {
        assert!(run.out.contains(asked), "{asked}: {}", run.out);
    }
    assert!(server.requests().is_empty());
}

#[test]
fn a_dry_run_names_no_login_for_files_that_have_no_part_in_the_session() {
    let home = Home::new();
    let server = start(|_| {});
    home.write("a.ims.yaml", "version: 1\n");
    home.write("b.ims.yaml", "version: 1\n");
    let run = home.run(&["check", "-n", "a.ims.yaml", "b.ims.yaml", "--login", "admin", "--url", &server.url()]);
    assert!(run.status == Some(0) && run.out.contains("/r/test"), "{}", run.all());
    assert!(!run.out.contains("soaprouter"), "{}", run.out);
    home.file("b.ims.yaml", &File::on(&server));
    let run = home.run(&["check", "-n", "a.ims.yaml", "b.ims.yaml", "--login", "admin", "--url", &server.url()]);
    assert!(run.out.contains("xtk:session#Logon"), "{}", run.all());
}

#[test]
fn on_a_terminal_several_files_tell_how_far_they_have_come_and_leave_no_trace_of_it() {
    let home = Home::new();
    home.file("a.ims.yaml", &File::sound());
    home.file("b.ims.yaml", &File::sound());
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).args(["check", "--offline", "a.ims.yaml", "b.ims.yaml"]);
    let mut pty = Pty::start(command, 100, 60);
    assert_eq!(pty.exit_code(), 0);
    assert!(String::from_utf8_lossy(pty.raw()).contains("2 of 2 checked"));
    let screen = pty.screen().contents();
    assert!(!screen.contains("2 of 2 checked") && screen.starts_with("a.ims.yaml"), "{screen}");
}

#[test]
fn two_hundred_files_are_checked_in_one_run_and_a_server_that_hangs_delays_its_own_alone() {
    let home = Home::new();
    let (hanging, healthy) = (misbehaving(Misbehaviour::Hang), [(); 8].map(|()| start(|_| {})));
    let pem: String = healthy.iter().chain([&hanging]).map(Server::ca_pem).collect();
    home.write("ca.pem", &pem);
    let names: Vec<String> = (0..200).map(|number| format!("{number:03}.ims.yaml")).collect();
    for (number, name) in names.iter().enumerate() {
        let server = if number == 0 { &hanging } else { &healthy[number % healthy.len()] };
        home.file(name, &File { ims: healthy[0].url(), ..File::on(server) });
    }
    let mut arguments = vec!["check", "--json", "--ca-file", "ca.pem"];
    arguments.extend(names.iter().map(String::as_str));
    let mut command: Command = home.command(&arguments);
    let mut child = command.spawn().expect("starts");
    let bound = Instant::now() + Duration::from_mins(1);
    while healthy.iter().any(|server| server.requests().is_empty()) || hanging.requests().is_empty() {
        assert!(Instant::now() < bound, "every server is asked while one hangs");
        crate::support::moment::pass();
    }
    assert!(child.try_wait().expect("is ours").is_none(), "the one that hangs is still waited for");
    drop(hanging);
    let run = crate::support::campaign::Run::of(child.wait_with_output().expect("ends"));
    let json = run.json();
    let files = json["files"].as_array().expect("files");
    assert_eq!((files.len(), run.status), (200, Some(1)));
    let server = |file: &Value| file["checks"][3]["status"].as_str().unwrap_or_default().to_owned();
    for (name, file) in names.iter().zip(files) {
        let expected = if name.starts_with("000") { "failed" } else { "passed" };
        assert_eq!((file["file"].as_str(), server(file).as_str()), (Some(name.as_str()), expected));
    }
}
