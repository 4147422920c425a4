//! README's own commands, each of them run: against the practice server or in a folder of its own. Those that can't be are named with
//! the reason.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::server::{Options, Server};
use crate::support::campaign::{Home, Run};
use crate::support::furnished::furnished;

/// What no test runs, and why.
const LEFT_OUT: [(&str, &str); 12] = [
    ("cargo run --release --locked", "compiles for minutes; the same binary is what every test here starts"),
    (
        "tar -xzf ims-setup-0.1.0-x86_64-linux.tar.gz && sudo install ims-setup-0.1.0-x86_64-linux/ims-setup /usr/local/bin/",
        "needs root and an archive; packaging/try.sh unpacks one and runs what is in it",
    ),
    (
        "sha256sum -c --ignore-missing SHA256SUMS && sudo apt install ./ims-setup_0.1.0-1_amd64.deb",
        "needs root and a package; packaging/try.sh installs one in a root of its own",
    ),
    ("packaging/archive.sh", "compiles for minutes; packaging/try.sh packs what is built already"),
    ("MAINTAINER='Ada Packer <ada@acme.example>' packaging/deb.sh", "the same"),
    ("cargo test --locked", "is what runs this test"),
    ("ims-setup --url https://campaign.example.com --login admin", "asks a server in the network, and for a password"),
    ("ims-setup --campaign-dir /usr/local/neolane/nl7", "needs an installation of Campaign there"),
    ("ims-setup check --prove-secret prod.ims.yaml", "sends a secret to Adobe; run below against the practice server"),
    ("cargo run --locked --example campaign-server -- --ca-out ca.pem", "is started below, on a free port"),
    (
        "cargo run --release --locked -- -i practice --url https://localhost:8443 --ca-file ca.pem --login admin",
        "asks for a password on a terminal, which machine/session does",
    ),
    (
        "cargo run --locked --example campaign-server -- --certificate-dir practice-certificate --callback-unlisted --scope-refused \
         --account-differs association_mask",
        "is started below, on a free port",
    ),
];

/// The commands of README's blocks for a shell, a continued line as one, without the words behind them.
fn commands() -> Vec<String> {
    let mut commands = Vec::new();
    let mut inside = false;
    let mut begun = String::new();
    for line in include_str!("../../README.md").lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
        } else if inside {
            let command = line.split(" # ").next().unwrap_or_default().trim();
            begun.push_str(command.trim_end_matches('\\'));
            if !command.ends_with('\\') {
                commands.push(std::mem::take(&mut begun));
            }
        }
    }
    commands
}

/// What is typed besides where nobody sits before it.
fn unattended(command: &str) -> String {
    let Some(options) = command.strip_prefix("ims-setup").map(str::trim_start) else { return command.to_owned() };
    if options.is_empty() || options.starts_with('-') {
        return if command.contains("--plain") { command.to_owned() } else { format!("{command} --plain") };
    }
    let login = if command.contains("--login") { " --password-file password" } else { "" };
    let umapi = if command.contains("--umapi-id") { " --umapi-secret-file umapi.secret" } else { "" };
    let yes = if command.contains("--bundle") { " --yes" } else { "" };
    format!("{command}{login}{umapi}{yes}")
}

fn run(home: &Home, command: &str) -> Run {
    let folder = Path::new(env!("CARGO_BIN_EXE_ims-setup")).parent().expect("is in one").display().to_string();
    let mut shell = Command::new("sh");
    home.settle(&mut shell).args(["-c", command]).stdin(Stdio::null()).env("PATH", format!("{folder}:/usr/bin:/bin"));
    Run::of(shell.output().expect("runs"))
}

#[test]
fn every_command_is_run_or_named_with_the_reason() {
    let left_out: BTreeSet<String> = LEFT_OUT.iter().map(|(command, _)| (*command).to_owned()).collect();
    let mut seen = BTreeSet::new();
    let mut ran = 0;
    // Those of the practice server come in their order, in one folder.
    let (practice, server) = (practice(), faulty());
    practice.write("ca.pem", server.ca_pem());
    fs::create_dir(practice.path("practice-certificate")).expect("is made");
    practice.write("practice-certificate/ca.pem", server.ca_pem());
    let answers = include_str!("../../examples/campaign-server/practice.answers.yaml");
    let url = server.url();
    practice.write("examples/campaign-server/practice.answers.yaml", &answers.replace("https://localhost:8443", &url));
    for command in commands() {
        if left_out.contains(&command) {
            seen.insert(command);
            continue;
        }
        ran += 1;
        let of_practice = command.contains("practice") || command.contains("8443");
        let home = if of_practice { &practice } else { &furnished() };
        if command.contains("company.pem") {
            home.write("company.pem", server.ca_pem());
        }
        let run = run(home, &unattended(&command).replace("https://localhost:8443", &url));
        let wanted: &[i32] = match command.split_whitespace().nth(1).unwrap_or_default() {
            "check" if command.contains("--dry-run") => &[0],
            // No server answers where nothing leaves the machine, and the practice server has three faults.
            "check" => &[1],
            // Of those who practise one is shut out.
            "rehearse" if of_practice => &[1],
            option if option.is_empty() || option.starts_with('-') => &[0, 3],
            _ => &[0],
        };
        assert!(run.status.is_some_and(|status| wanted.contains(&status)), "{command}: {:?} {}", run.status, run.all());
        if let Some((_, file)) = command.split_once(" > ").filter(|(before, _)| !before.starts_with('(')) {
            let file = file.trim_start_matches("~/");
            assert!(fs::metadata(home.path(file)).is_ok_and(|about| about.len() > 100), "{command}");
        }
        if command.contains("--bundle") {
            assert!(home.path("support.tar").exists());
        }
    }
    assert_eq!(seen, left_out, "each that is named stands in README");
    assert!(ran >= 20, "{ran} were found");
}

/// A home for the practice server's commands.
fn practice() -> Home {
    let home = Home::new();
    fs::create_dir_all(home.path("examples/campaign-server")).expect("is made");
    home.write("umapi.secret", "practice-umapi-secret\n");
    home
}

/// The practice server with README's three faults.
fn faulty() -> Server {
    let mut options = Options::default();
    options.campaign.ims.callbacks = Some(vec!["https://campaign.elsewhere.example".to_owned()]);
    options.campaign.ims.scope.retain(|entry| entry != "dam-read");
    options.campaign.differ("association_mask");
    Server::start(options).expect("loopback has a free port")
}
