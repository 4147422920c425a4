//! What the shells themselves complete with the scripts of `completions`; one that is not installed is left out.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::campaign::{File, Home, Run};
use crate::support::pty::Pty;

/// A home with a draft, a theme of one's own and files of several kinds; its `completions` stand in `script`.
fn home(shell: &str) -> Option<Home> {
    if Command::new(shell).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
        assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none(), "{shell} is needed");
        eprintln!("left out: {shell} is not installed");
        return None;
    }
    let home = Home::new();
    fs::create_dir_all(home.path("state/ims-setup")).expect("is made");
    home.write(
        "state/ims-setup/acme-stage.draft.yaml",
        "version: 1\ninstance: acme-stage\noutput: /acme-stage.ims.yaml\n",
    );
    fs::create_dir_all(home.path("config/ims-setup/themes")).expect("is made");
    home.write("config/ims-setup/themes/own.yaml", &home.run(&["themes", "midnight"]).out.replace("midnight", "ours"));
    home.file("prod.ims.yaml", &File::sound());
    home.write("profile.txt", "Campaign - acme - admin\n");
    let run = home.run(&["completions", shell]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    home.write("script", &run.out);
    Some(home)
}

fn path() -> String {
    let folder = Path::new(env!("CARGO_BIN_EXE_ims-setup")).parent().expect("is in one");
    format!("{}:/usr/bin:/bin", folder.display())
}

/// What is typed, and what has to be offered for it, and not.
const TABLE: [(&str, &[&str], &[&str]); 12] = [
    ("ims-setup --theme ", &["midnight", "ours"], &["profile.txt"]),
    ("ims-setup check -i ", &["acme-stage"], &["midnight"]),
    ("ims-setup --lang ", &["zh-Hant", "ko"], &["acme-stage"]),
    ("ims-setup check pro", &["prod.ims.yaml"], &["acme-stage"]),
    ("ims-setup themes m", &["midnight"], &["prod.ims.yaml"]),
    ("ims-setup ch", &["check"], &["candidates"]),
    ("ims-setup write --sec", &["--secret-file"], &["--umapi-secret-file"]),
    ("ims-setup check --format ", &["sarif", "junit", "nagios"], &["profile.txt"]),
    ("ims-setup drafts ", &["list", "path", "delete"], &["midnight"]),
    ("ims-setup man ", &["check", "write", "completions"], &["prod.ims.yaml", "candidates"]),
    ("ims-setup help re", &["rehearse"], &["check"]),
    ("ims-setup completions ", &["bash", "zsh", "fish"], &["midnight"]),
];

#[test]
fn bash_offers_what_is_there() {
    let Some(home) = home("bash") else { return };
    for (typed, wanted, unwanted) in TABLE {
        let words: Vec<&str> = typed.split(' ').collect();
        let (last, before) = (words[words.len() - 1], words[words.len() - 2]);
        let script = format!(
            ". ./script; COMP_WORDS=({}); COMP_CWORD={}; COMP_LINE='{typed}'; \
             function_of=$(complete -p ims-setup | sed 's/.*-F \\([^ ]*\\) .*/\\1/'); \
             \"$function_of\" ims-setup '{last}' '{before}' 2>/dev/null; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" "),
            words.len() - 1,
        );
        let mut command = Command::new("bash");
        home.settle(&mut command).args(["--norc", "-c", &script]).env("PATH", path());
        offers(typed, &Run::of(command.output().expect("runs")).out, wanted, unwanted);
    }
    // For bash itself it is a file by kind: of two that begin alike the configuration is the one.
    let typed = "ims-setup check pro";
    let mut command = Pty::command("bash");
    home.settle(&mut command).args(["--norc", "-i"]).env("PATH", path()).env("PS1", "$ ").env("TERM", "xterm");
    let mut pty = Pty::start(command, 80, 24);
    pty.feed(b". ./script; echo rea''dy\r");
    pty.wait_for("ready");
    pty.feed(format!("{typed}\t").as_bytes());
    pty.wait_for("ims-setup check prod.ims.yaml");
    pty.feed(b"\x15exit\r");
    pty.exit_code();
}

#[test]
fn fish_offers_what_is_there() {
    let Some(home) = home("fish") else { return };
    for (typed, wanted, unwanted) in TABLE {
        let mut command = Command::new("fish");
        let script = format!("source ./script; complete -C '{typed}'");
        home.settle(&mut command).args(["--no-config", "-c", &script]).env("PATH", path());
        // Of files fish puts those of the kind first and offers the others too.
        let unwanted = if typed.ends_with("pro") { &[] } else { unwanted };
        offers(typed, &Run::of(command.output().expect("runs")).out, wanted, unwanted);
    }
}

#[test]
fn zsh_offers_what_is_there() {
    let Some(home) = home("zsh") else { return };
    fs::create_dir(home.path("site")).expect("is made");
    fs::rename(home.path("script"), home.path("site/_ims-setup")).expect("is moved");
    for (typed, wanted, unwanted) in TABLE {
        let mut command = Pty::command("zsh");
        home.settle(&mut command).args(["-f", "-i"]).env("PATH", path()).env("TERM", "xterm").env("PS1", "%% ");
        let mut pty = Pty::start(command, 100, 40);
        pty.feed(b"fpath=($PWD/site $fpath); autoload -U compinit; compinit -u -D; setopt autolist; unsetopt automenu; clear; echo rea''dy\r");
        pty.wait_for("ready");
        pty.feed(format!("{typed}\t\t").as_bytes());
        for name in wanted {
            pty.wait_for(name);
        }
        for name in unwanted {
            assert!(!pty.screen().contents().contains(name), "{typed}: {name}\n{}", pty.screen().contents());
        }
        pty.hang_up();
    }
}

fn offers(typed: &str, out: &str, wanted: &[&str], unwanted: &[&str]) {
    let offered: Vec<&str> = out.lines().map(|line| line.split('\t').next().unwrap_or_default()).collect();
    for name in wanted {
        assert!(offered.contains(name), "{typed}: {name} is not offered: {offered:?}");
    }
    for name in unwanted {
        assert!(!offered.contains(name), "{typed}: {name} is offered: {offered:?}");
    }
}
