//! Passwords, tokens and secrets are looked for wherever they must not be.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::server::Misbehaviour;
use crate::support::campaign::{File, Home, LOGIN, PASSWORD, campaign, misbehaving, start};

const TOKEN: &str = "eyJhbGciOi.J9-a-token-of-a-technical-account.c2lnbmF0dXJl";

/// Every file under a folder, as text.
fn files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else {
            let text = fs::read(&path).unwrap_or_default();
            found.push((path.display().to_string(), String::from_utf8_lossy(&text).into_owned()));
        }
    }
}

#[test]
fn no_credential_is_told_whatever_goes_wrong() {
    let home = Home::new();
    home.write("token", TOKEN);
    let misbehaviours = [
        Misbehaviour::None,
        Misbehaviour::Fault,
        Misbehaviour::BareFault,
        Misbehaviour::RedirectOther,
        Misbehaviour::ProxyPage,
        Misbehaviour::Unauthorized,
        Misbehaviour::BadToken,
        Misbehaviour::EntityBomb,
    ];
    let mut servers: Vec<_> = misbehaviours.into_iter().map(misbehaving).collect();
    servers.push(campaign(|campaign| campaign.password = "another".to_owned()));
    servers.push(campaign(|campaign| campaign.bearer_logon = true));
    for server in &servers {
        home.file("prod.ims.yaml", &File::on(server));
        home.write("ca.pem", server.ca_pem());
        let url = server.url();
        for json in [&["--json"][..], &[]] {
            for with in [&LOGIN[..], &["--token-file", "token", "--yes"]] {
                let usual = ["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--url", &url];
                let run = home.run(&[&usual, with, json].concat());
                assert!(!run.all().contains(PASSWORD) && !run.all().contains(TOKEN), "{}", run.all());
            }
        }
    }
    let mut left = Vec::new();
    files(home.root(), &mut left);
    left.retain(|(path, _)| !path.ends_with("/password") && !path.ends_with("/token"));
    for (path, text) in left {
        assert!(!text.contains(PASSWORD) && !text.contains(TOKEN), "{path}");
    }
}

/// A secret that stands in no program and no other file.
const CLIENT_SECRET: &str = "p8e-planted-&=%+-0123456789abcdef9f2c";

#[test]
fn a_client_secret_is_told_nowhere_whatever_goes_wrong() {
    let home = Home::new();
    home.write("prod.ims.secret", &format!("{CLIENT_SECRET}\n"));
    let known = |campaign: &mut crate::server::Campaign| campaign.ims.secret = CLIENT_SECRET.to_owned();
    let mut servers = vec![campaign(known), campaign(|_| ()), campaign(|campaign| campaign.ims.token_moved = true)];
    servers.push(campaign(|campaign| campaign.ims.client = "another".to_owned()));
    servers.push(campaign(|campaign| campaign.ims.repeats = true));
    let misbehaviours = [
        Misbehaviour::Fault,
        Misbehaviour::RedirectOther,
        Misbehaviour::RedirectSame,
        Misbehaviour::ProxyPage,
        Misbehaviour::Unauthorized,
        Misbehaviour::CutOff,
        Misbehaviour::Deep,
    ];
    servers.extend(misbehaviours.into_iter().map(misbehaving));
    let mut sent = 0;
    for server in &servers {
        home.file("prod.ims.yaml", &File::on(server).with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
        home.write("ca.pem", server.ca_pem());
        for more in [&[][..], &["--json"], &["--dry-run"], &["--format", "sarif"], &["--format", "junit"]] {
            let run = home.run(&[&["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--prove-secret"], more].concat());
            let all = run.all();
            // Neither as it is nor as it is sent.
            assert!(!all.contains(CLIENT_SECRET) && !all.contains("planted"), "{all}");
        }
        for request in server.requests() {
            let head = request.headers.iter().map(|(_, value)| value.as_str()).collect::<String>();
            assert!(!request.path.contains("planted") && !head.contains("planted"), "{}", request.path);
            sent += usize::from(request.body.contains("planted"));
        }
    }
    assert!(sent > 0, "it was at stake");
    let mut left = Vec::new();
    files(home.root(), &mut left);
    left.retain(|(path, _)| !path.ends_with("/prod.ims.secret"));
    for (path, text) in left {
        assert!(!text.contains("planted"), "{path}");
    }
}

#[test]
fn neither_ps_nor_the_environment_shows_the_client_secret_while_it_is_being_sent() {
    let home = Home::new();
    let server = campaign(|campaign| campaign.ims.token_hangs = true);
    home.write("prod.ims.secret", &format!("{CLIENT_SECRET}\n"));
    home.file("prod.ims.yaml", &File::on(&server).with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home.write("ca.pem", server.ca_pem());
    let arguments = ["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--prove-secret"];
    let mut child = home.command(&arguments).spawn().expect("starts");
    let bound = Instant::now() + Duration::from_secs(30);
    while !server.requests().iter().any(|request| request.body.contains("planted")) {
        assert!(Instant::now() < bound, "it is sent");
        crate::support::moment::pass();
    }
    for name in ["cmdline", "environ"] {
        let text = fs::read(format!("/proc/{}/{name}", child.id())).expect("is ours");
        assert!(!text.is_empty() && !String::from_utf8_lossy(&text).contains("planted"), "{name}");
    }
    drop(server);
    child.wait().expect("ends");
}

#[test]
fn neither_ps_nor_the_environment_shows_the_password_while_a_session_is_open() {
    let home = Home::new();
    let server = misbehaving(Misbehaviour::LogonOnly);
    home.file("prod.ims.yaml", &File::on(&server));
    home.write("ca.pem", server.ca_pem());
    let url = server.url();
    let usual = ["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--url", &url];
    let mut child = home.command(&[&usual[..], &LOGIN].concat()).spawn().expect("starts");
    let bound = Instant::now() + Duration::from_secs(30);
    while server.open_sessions() == 0 {
        assert!(Instant::now() < bound, "it logs on");
        crate::support::moment::pass();
    }
    for name in ["cmdline", "environ"] {
        let text = fs::read(format!("/proc/{}/{name}", child.id())).expect("is ours");
        assert!(!text.is_empty() && !String::from_utf8_lossy(&text).contains(PASSWORD), "{name}");
    }
    drop(server);
    child.wait().expect("ends");
}

#[test]
fn what_is_run_on_this_machine_gets_no_credential() {
    let (home, server) = (Home::new(), start(|_| {}));
    home.file("prod.ims.yaml", &File::on(&server));
    // Not under a folder for temporary files: from where everyone can write no program is run.
    let place = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let folder = place.path().join("nl7");
    fs::create_dir_all(folder.join("bin")).expect("a folder");
    fs::create_dir_all(folder.join("conf")).expect("a folder");
    let (program, seen) = (folder.join("bin/nlserver"), place.path().join("seen"));
    let shown = seen.display();
    let tells = "echo 'x (7.4.4 build 9400@1a2b3c4) of 11/08/2026'";
    fs::write(&program, format!("#!/bin/sh\nenv > {shown}\necho \"$@\" >> {shown}\n{tells}\n")).expect("a script");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("is ours");
    let folder = folder.display().to_string();
    let mut command =
        home.command(&["check", "prod.ims.yaml", "--json", "--ca-file", "ca.pem", "--url", &server.url()]);
    home.write("ca.pem", server.ca_pem());
    command.args(LOGIN).args(["--campaign-dir", &folder]).env("A_PASSWORD", PASSWORD);
    let run = crate::support::campaign::Run::of(command.output().expect("runs"));
    assert_eq!(run.status, Some(0), "{}", run.all());
    let seen = fs::read_to_string(&seen).unwrap_or_default();
    if seen.is_empty() && others_can_write_above(place.path()) {
        eprintln!("left out: others can write to a folder above {}", place.path().display());
        return;
    }
    assert!(seen.contains("pdump") && seen.contains("PATH=") && !seen.contains(PASSWORD), "{seen}");
}

fn others_can_write_above(folder: &Path) -> bool {
    folder.ancestors().any(|above| fs::metadata(above).is_ok_and(|found| found.permissions().mode() & 0o022 != 0))
}
