//! The real program under tmux, which reads, merges and redraws what it is sent: as most administrators run it.
//!
//! Left out with a sentence where tmux is not there; with `IMS_SETUP_REQUIRE_ALL=1` that is a failure.

use std::fs;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long anything may take before the test fails.
const BOUND: Duration = Duration::from_secs(20);

/// A tmux server of its own.
struct Tmux {
    home: TempDir,
    socket: String,
}

impl Tmux {
    fn start() -> Option<Tmux> {
        if Command::new("tmux").arg("-V").output().is_err() {
            let sentence = "the test under tmux is left out: there is no tmux";
            assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none_or(|wanted| wanted != "1"), "{sentence}");
            eprintln!("{sentence}");
            return None;
        }
        let tmux =
            Tmux { home: TempDir::new().expect("a folder"), socket: format!("ims-setup-test-{}", std::process::id()) };
        let program =
            format!("{} --offline -i prod; echo \"left with $?\"; exec sleep 60", env!("CARGO_BIN_EXE_ims-setup"));
        tmux.run(&["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", &program]);
        Some(tmux)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let home = self.home.path();
        Command::new("tmux")
            .args(["-L", &self.socket])
            .args(arguments)
            .current_dir(home)
            .env("HOME", home)
            .env("XDG_STATE_HOME", home)
            .env("XDG_CONFIG_HOME", home)
            .env("LC_ALL", "C.UTF-8")
            .env_remove("TMUX")
            .output()
            .expect("tmux runs")
    }

    fn screen(&self) -> String {
        String::from_utf8_lossy(&self.run(&["capture-pane", "-p"]).stdout).into_owned()
    }

    fn wait_for(&self, text: &str) {
        let deadline = Instant::now() + BOUND;
        while !self.screen().contains(text) {
            assert!(Instant::now() < deadline, "never came: {text}\n{}", self.screen());
        }
    }

    fn keys(&self, keys: &[&str]) {
        self.run(&[&["send-keys"], keys].concat());
    }

    fn text(&self, text: &str) {
        self.run(&["send-keys", "-l", text]);
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.run(&["kill-server"]);
    }
}

#[test]
fn a_whole_set_up_under_tmux() {
    let Some(tmux) = Tmux::start() else { return };
    tmux.wait_for("1 of 6");
    tmux.keys(&["Space", "Down", "Space", "Down", "Space", "PageDown"]);
    tmux.wait_for("2 of 6");
    for build in ["9400", "9400"] {
        tmux.text(build);
        tmux.keys(&["Tab"]);
    }
    tmux.wait_for("3 of 6");
    tmux.keys(&["Space", "PageDown"]);
    tmux.wait_for("4 of 6");
    for (text, tabs) in [("Campaign1", 1), ("s3cr3t-0123456789abcdef9f2c", 2), ("http://campaign.acme.example", 0)] {
        tmux.text(text);
        if tabs > 0 {
            tmux.keys(&vec!["Tab"; tabs]);
        }
    }
    tmux.wait_for("Ctrl-F → https://campaign.acme.example");
    tmux.keys(&["C-f", "Tab"]);
    for (text, tabs) in [("0A1B2C3D4E5F60718293A4B5@AdobeOrg", 1), ("Campaign - acme - (.*)", 3), ("acme", 0)] {
        tmux.text(text);
        if tabs > 0 {
            tmux.keys(&vec!["Tab"; tabs]);
        }
    }
    tmux.keys(&["C-s"]);
    tmux.wait_for("Ready to be written. Ctrl-S asks first.");
    tmux.keys(&["C-s"]);
    tmux.wait_for("Write it all the same");
    tmux.keys(&["Right", "Enter"]);
    tmux.wait_for("Now test the mask.");
    tmux.run(&["set-buffer", "Campaign - acme - admin\nCampaing - acme - delivery\n"]);
    tmux.keys(&["Tab"]);
    tmux.run(&["paste-buffer", "-p"]);
    tmux.wait_for("1 matches · 1 missed");
    tmux.keys(&["C-c"]);
    tmux.wait_for("left with 0");
    let written = fs::read_to_string(tmux.home.path().join("prod.ims.yaml")).expect("is written");
    assert!(written.contains("callback_server: https://campaign.acme.example\n"), "{written}");
}
