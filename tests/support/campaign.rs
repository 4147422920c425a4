//! A folder with configurations, a password and the practice server's certificate, and the program run in it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::server::{Campaign, Misbehaviour, Options, Server};

/// The password of the practice server's operator.
pub const PASSWORD: &str = "practice";

/// What a configuration says; every other value is as it should be.
pub struct File {
    pub callback: String,
    pub ims: String,
    pub more: Vec<(&'static str, &'static str)>,
}

impl File {
    /// The configuration of a set-up on `server`, which is its IMS server too.
    pub fn on(server: &Server) -> File {
        File { callback: server.url(), ims: server.url(), more: Vec::new() }
    }

    /// A configuration of which nothing can be said but what was not measured.
    pub fn sound() -> File {
        File {
            callback: "https://campaign.acme.example".to_owned(),
            ims: "https://ims-na1.adobelogin.com".to_owned(),
            more: Vec::new(),
        }
    }

    /// The same with this text in place of what stands there.
    pub fn with(mut self, old: &'static str, new: &'static str) -> File {
        self.more.push((old, new));
        self
    }

    fn text(&self) -> String {
        let text = format!(
            "version: 1\ninstance: prod\nprerequisites:\n  organization: confirmed\n  users: confirmed\n  groups: confirmed\n  \
             console:\n    status: passed\n    evidence: entered\n    console_build: 9400\n    server_build: 9400\n  \
             package:\n    status: passed\n    evidence: confirmed\nexternal_account:\n  label: MAC\n  \
             internal_name: Adobe_Experience_Cloud\n  type: Adobe Experience Cloud\n  enabled: true\n  ims_server: {}\n  \
             ims_scope: openid,avatar,audiencemanager_api,read_organizations,session,additional_info.projectedProductContext,AdobeID\n  \
             ims_client_id: Campaign1\n  ims_client_secret: {{env: IMS_CLIENT_SECRET}}\n  callback_server: {}\n  \
             ims_organization_id: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\n  association_mask: Campaign - acme - (.*)\n  \
             experience_cloud_server: https://marketing.adobe.com\n  tenant: acme\n",
            self.ims, self.callback
        );
        self.more.iter().fold(text, |text, (old, new)| {
            assert!(text.contains(old), "{old} is in the file");
            text.replace(old, new)
        })
    }
}

/// What a run came to.
pub struct Run {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn of(output: Output) -> Run {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("is text");
        Run { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}{}", self.out, self.err))
    }

    /// Status and evidence of a check.
    pub fn check(&self, id: &str) -> (String, String) {
        let json = self.json();
        let check = json["checks"].as_array().and_then(|checks| checks.iter().find(|check| check["id"] == id));
        let check = check.unwrap_or_else(|| panic!("{id}: {}", self.out));
        let text = |name: &str| check[name].as_str().unwrap_or_default().to_owned();
        (text("status"), text("evidence"))
    }

    /// Its standard output and error.
    pub fn all(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

/// A home of its own.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Home {
        let home = Home(TempDir::new().expect("a folder"));
        home.write("password", &format!("{PASSWORD}\n"));
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file that only this user can read.
    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("is written");
        fs::set_permissions(self.path(name), fs::Permissions::from_mode(0o600)).expect("is ours");
    }

    pub fn file(&self, name: &str, file: &File) {
        self.write(name, &file.text());
    }

    /// The program in this home, which knows no proxy and no installation but what a test names.
    pub fn settle<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HOME", self.root())
            .env("XDG_STATE_HOME", self.path("state"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("LC_ALL", "C.UTF-8")
            // Only the practice server is asked: the certificates of this machine's store, some hundred, are nobody's here.
            .env("SSL_CERT_FILE", "/dev/null")
            // Whatever is not on this machine is asked by a proxy that is not there: nothing ever leaves.
            .env("HTTPS_PROXY", "http://127.0.0.1:9")
            .current_dir(self.root())
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ims-setup"));
        self.settle(&mut command).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().expect("runs"))
    }

    /// Runs `check prod.ims.yaml --json` against `server` with `more`.
    pub fn check(&self, server: &Server, more: &[&str]) -> Run {
        self.write("ca.pem", server.ca_pem());
        let url = server.url();
        let usual = ["check", "prod.ims.yaml", "--json", "--ca-file", "ca.pem", "--url", &url];
        self.run(&[&usual, more].concat())
    }
}

/// Log on as the practice server's operator.
pub const LOGIN: [&str; 4] = ["--login", "admin", "--password-file", "password"];

/// A server with this changed.
pub fn start(change: impl FnOnce(&mut Options)) -> Server {
    let mut options = Options::default();
    change(&mut options);
    Server::start(options).expect("loopback has a free port")
}

/// A server whose instance is another.
pub fn campaign(change: impl FnOnce(&mut Campaign)) -> Server {
    start(|options| change(&mut options.campaign))
}

/// A server that misbehaves.
pub fn misbehaving(misbehaviour: Misbehaviour) -> Server {
    start(|options| options.misbehaviour = misbehaviour)
}
