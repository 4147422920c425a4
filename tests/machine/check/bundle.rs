//! The support file: listed and agreed to, the same bytes for the same set-up, nobody's to read, and without a value of the customer's.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::server::Misbehaviour;
use crate::support::campaign::{File, Home, LOGIN, PASSWORD, campaign, misbehaving, start};
use crate::support::pty::Pty;

const FILE: &str = "support.tar";
const SECRET: &str = "p8e-planted-0123456789abcdef9f2c";

/// What is a customer's, in every field that takes a text, in keys and in names of files; none of it is a word of the program's.
const PLANTED: [(&str, &str); 10] = [
    ("label: MAC", "label: globexlabel"),
    ("internal_name: Adobe_Experience_Cloud", "internal_name: globex_internal"),
    (",AdobeID", ",AdobeID,globex_scope"),
    ("ims_client_id: Campaign1", "ims_client_id: globexclient"),
    ("0A1B2C3D4E5F60718293A4B5", "0A1B2C3DGLOBEX718293A4B5"),
    (
        "association_mask: Campaign - acme - (.*)",
        r"association_mask: Campaign – globex\globex{globex}(?P<globexgroup>.*)",
    ),
    (
        "experience_cloud_server: https://marketing.adobe.com",
        "experience_cloud_server: https://globex:globexword@globex.example/a",
    ),
    ("tenant: acme", "tenant: globex\n  product_context: globexcontext"),
    ("{env: IMS_CLIENT_SECRET}", "{env: GLOBEX_SECRET}"),
    ("instance: prod\n", "instance: globexinstance\nx-globex: {globex: 1}\n"),
];

/// What stands in the file, all of it.
fn told(home: &Home) -> String {
    let bytes = fs::read(home.path(FILE)).expect("is written");
    String::from_utf8(bytes).expect("is text").to_lowercase()
}

fn sound(home: &Home) {
    home.file("prod.ims.yaml", &File::sound());
}

#[test]
fn nothing_of_the_customer_is_in_it_whatever_is_wrong() {
    let home = Home::new();
    let planted = |file: File| PLANTED.iter().fold(file, |file, (old, new)| file.with(old, new));
    let mut runs = 0;
    let mut look = |home: &Home, arguments: &[&str]| {
        let usual = ["check", "--bundle", FILE, "--yes", "--force"];
        let run = home.run(&[&usual, arguments].concat());
        let text = told(home);
        for value in ["globex", "planted", PASSWORD, "campaign.acme", "localhost", "127.0.0.1", "admin", "a1b2"] {
            assert!(!text.contains(value), "{value} of {arguments:?}: {text}");
        }
        assert!(run.err.contains("run.json"), "{}", run.all());
        runs += 1;
    };
    // Each value where it belongs, in the place of another, and as a key that there is not.
    home.file("globex.ims.yaml", &planted(File::sound()));
    look(&home, &["--offline", "globex.ims.yaml"]);
    home.file(
        "globex.ims.yaml",
        &planted(File::sound()).with("tenant:", "globex-key:").with("status: passed", "status: globex"),
    );
    look(&home, &["--offline", "globex.ims.yaml", "--format", "nagios"]);
    home.write("globex.ims.yaml", &format!("{SECRET}: {{globex: [\n"));
    look(&home, &["--offline", "globex.ims.yaml", "globex-is-not-there.yaml", "--json"]);
    for place in ["label: MAC", "ims_client_id: Campaign1", "tenant: acme", "{env: IMS_CLIENT_SECRET}", "version: 1"] {
        let at = place.find(": ").map_or(0, |at| at + 2);
        let new: &'static str = Box::leak(format!("{}{SECRET}", &place[..at]).into_boxed_str());
        home.file("globex.ims.yaml", &File::sound().with(place, new));
        look(&home, &["--offline", "globex.ims.yaml"]);
    }
    // What servers say: their own words, other names, where they lead.
    let servers = [
        start(|_| {}),
        campaign(|campaign| campaign.ims.callbacks = Some(Vec::new())),
        misbehaving(Misbehaviour::Fault),
        misbehaving(Misbehaviour::ProxyPage),
        misbehaving(Misbehaviour::RedirectOther),
    ];
    for server in &servers {
        home.write("ca.pem", server.ca_pem());
        home.write("globex.ims.secret", &format!("{SECRET}\n"));
        home.file("globex.ims.yaml", &File::on(server).with("{env: IMS_CLIENT_SECRET}", "{file: globex.ims.secret}"));
        let url = server.url();
        let arguments = ["globex.ims.yaml", "--ca-file", "ca.pem", "--url", &url, "--prove-secret"];
        look(&home, &[&arguments[..], &LOGIN].concat());
    }
    assert_eq!(runs, 13);
}

#[test]
fn it_tells_what_support_has_to_know() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound().with("https://campaign.acme.example", "http://campaign.acme.example"));
    home.run(&["check", "--offline", "--bundle", FILE, "--yes", "prod.ims.yaml"]);
    let text = told(&home);
    for told in [
        "http://<host-1>",
        "campaign - <tenant-1> - (.*)",
        "not-https",
        "\"9400\"",
        concat!("ims-setup ", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
}

#[test]
fn the_same_set_up_gives_the_same_bytes_which_nobody_else_may_read() {
    let home = Home::new();
    sound(&home);
    let run = |more: &[&str]| home.run(&[&["check", "--offline", "--bundle", FILE, "prod.ims.yaml"], more].concat());
    assert_eq!(run(&["--yes"]).status, Some(0));
    let first = fs::read(home.path(FILE)).expect("is written");
    let mode = fs::metadata(home.path(FILE)).expect("is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // Not over a file that is there, unless that is said.
    home.write(FILE, "somebody's");
    let refused = run(&["--yes"]);
    assert!(
        refused.status == Some(4) && refused.err.contains("--force") && refused.out.is_empty(),
        "{}",
        refused.all()
    );
    assert_eq!(fs::read(home.path(FILE)).expect("is there"), b"somebody's");
    assert_eq!(run(&["--yes", "--force"]).status, Some(0));
    assert_eq!(fs::read(home.path(FILE)).expect("is written"), first);
}

#[test]
fn it_is_listed_and_asked_about_first() {
    let home = Home::new();
    sound(&home);
    for (answer, written) in [("no", false), ("yes", true)] {
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        command.args(["check", "--offline", "--bundle", FILE, "prod.ims.yaml"]).env("LC_ALL", "C.UTF-8");
        command.env("HOME", home.root()).current_dir(home.root());
        let mut pty = Pty::start(command, 100, 40);
        pty.wait_for("Write support.tar?");
        assert!(
            pty.screen().contents().contains("set-up-1/answers.json") && !home.path(FILE).exists(),
            "{}",
            pty.screen().contents()
        );
        pty.feed(format!("{answer}\r").as_bytes());
        assert_eq!(pty.exit_code(), 0);
        assert_eq!(home.path(FILE).exists(), written);
    }
}
