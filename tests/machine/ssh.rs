//! The real program over a real OpenSSH server, and the connection lost in the middle of a word.
//!
//! Left out with a sentence where there is no OpenSSH server; with `IMS_SETUP_REQUIRE_ALL=1` that is a failure.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::support::pty;
use crate::support::pty::Pty;
use rustix::process::Signal;
use tempfile::TempDir;

/// A server of its own, with a key of its own, started by each connection: a port could be taken by whoever comes between.
struct Server {
    home: TempDir,
    sshd: PathBuf,
}

fn sshd() -> Option<PathBuf> {
    ["/usr/sbin/sshd", "/usr/bin/sshd", "/usr/local/sbin/sshd"].iter().map(PathBuf::from).find(|path| path.is_file())
}

fn key(path: &Path) {
    let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(path).status();
    assert!(made.is_ok_and(|status| status.success()), "ssh-keygen makes a key");
}

impl Server {
    fn start() -> Option<Server> {
        let Some(sshd) = sshd() else {
            let sentence = "the test over SSH is left out: there is no OpenSSH server";
            assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none_or(|wanted| wanted != "1"), "{sentence}");
            eprintln!("{sentence}");
            return None;
        };
        let home = TempDir::new().expect("a folder");
        let at = |name: &str| home.path().join(name);
        key(&at("host"));
        key(&at("user"));
        fs::set_permissions(at("host"), fs::Permissions::from_mode(0o600)).expect("the key is ours");
        let config = format!(
            "HostKey {}\nAuthorizedKeysFile {}\nPidFile none\nUsePAM no\nStrictModes no\n\
             PasswordAuthentication no\nPermitRootLogin prohibit-password\n",
            at("host").display(),
            at("user.pub").display()
        );
        fs::write(at("config"), config).expect("a file");
        // Where OpenSSH separates privileges it wants this folder, which a container may lack.
        let _ = fs::create_dir_all("/run/sshd");
        Some(Server { home, sshd })
    }

    /// The wizard on the other side of a connection.
    fn wizard(&self) -> Pty {
        let home = self.home.path().display();
        let program = env!("CARGO_BIN_EXE_ims-setup");
        let state = format!("env LC_ALL=C.UTF-8 XDG_STATE_HOME={home} XDG_CONFIG_HOME={home}");
        let mut command = Pty::command("ssh");
        command
            .args(["-tt", "-F", "none", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"])
            .args(["-o", "LogLevel=ERROR", "-o", "IdentitiesOnly=yes", "-i"])
            .arg(self.home.path().join("user"))
            .args(["-o", &format!("ProxyCommand={} -i -f {home}/config", self.sshd.display()), "127.0.0.1"])
            .arg(format!("cd {home} && {state} {program} --offline -i prod"));
        Pty::start(command, 80, 24)
    }

    fn draft(&self) -> String {
        fs::read_to_string(self.home.path().join("ims-setup/prod.draft.yaml")).unwrap_or_default()
    }
}

#[test]
fn a_dropped_connection_loses_not_a_character() {
    let Some(server) = Server::start() else { return };
    let mut first = server.wizard();
    first.wait_for("1 of 6");
    first.feed(b"\x1b4");
    first.wait_for("4 of 6");
    first.feed(b"Campa");
    first.wait_for("IMS client identifier Campa");
    first.signal(Signal::KILL);
    first.exit_code();
    let deadline = Instant::now() + pty::BOUND;
    while !server.draft().contains("ims_client_id: Campa\n") {
        assert!(Instant::now() < deadline, "the draft: {}", server.draft());
    }
    let mut second = server.wizard();
    // The other end learns of the loss by itself; until then the draft is held, and may be taken over.
    second.wait_until("the wizard or the question", |screen| {
        let text = screen.contents();
        text.contains("4 of 6") || text.contains("Another session")
    });
    if second.screen().contents().contains("Another session") {
        second.feed(b"\x1b[C\r");
    }
    second.wait_for("4 of 6");
    second.feed(b"ign1");
    second.wait_for("IMS client identifier Campaign1");
    second.feed(b"\x03");
    assert_eq!(second.exit_code(), 3);
}
