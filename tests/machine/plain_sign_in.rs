//! Line by line: the secret is proven on a yes alone.

use std::io::Write as _;
use std::process::Stdio;

use crate::server::{Misbehaviour, Server};
use crate::support::campaign::{Home, Run, campaign, misbehaving};
use crate::support::pty::Pty;

const SECRET: &str = "practice-client-secret";

/// Runs the wizard line by line with `input`.
fn plain(home: &Home, server: &Server, more: &[&str], input: &str) -> Run {
    home.write("ca.pem", server.ca_pem());
    let usual = ["--plain", "--ca-file", "ca.pem", "-i", "prod"];
    let mut command = home.command(&[&usual, more].concat());
    let mut child = command.stdin(Stdio::piped()).spawn().expect("starts");
    // One that left without reading all of it has what it needs.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    Run::of(child.wait_with_output().expect("ends"))
}

#[test]
fn the_secret_is_proven_on_a_yes_and_said_nowhere() {
    for (known, sentence) in
        [(SECRET, "The secret is this client's."), ("another", "The secret is not that of the client Campaign1.")]
    {
        let server = campaign(|campaign| campaign.ims.secret = known.to_owned());
        let home = Home::new();
        // Without a callback server no sign-in is asked for: the rows of the review have their numbers from the beginning.
        let text = format!(
            "version: 1\ninstance: prod\nexternal_account:\n  ims_server: {}\n  ims_client_id: Campaign1\n  \
             ims_client_secret: {SECRET}\n",
            server.url()
        );
        home.write("answers.yaml", &text);
        let posts = |server: &Server| server.requests().iter().filter(|request| request.method == "POST").count();
        let no = plain(&home, &server, &["--answers", "answers.yaml"], ":review\n21\nno\n:review\n21\n\n");
        assert_eq!(posts(&server), 0, "{}", no.all());
        assert!(no.out.contains("21. Prove the secret: not confirmed yet"), "{}", no.out);
        assert!(no.out.contains("Client ID and secret go to localhost:"), "{}", no.out);
        let yes = plain(&home, &server, &["--answers", "answers.yaml"], ":review\n21\nyes\n:review\n21\n");
        assert_eq!(posts(&server), 1, "once: {}", yes.all());
        assert!(yes.out.contains(sentence), "{}", yes.all());
        assert!(!yes.all().contains(SECRET) && !no.all().contains(SECRET), "{}", yes.all());
    }
}

#[test]
fn measuring_is_stopped_and_begun_again_by_commands() {
    let (home, server) = (Home::new(), misbehaving(Misbehaviour::Hang));
    home.write("ca.pem", server.ca_pem());
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color");
    command.args(["--plain", "--ca-file", "ca.pem", "-i", "prod", "--url", &server.url()]);
    let mut pty = Pty::start(command, 80, 50);
    pty.wait_for("lists the other commands");
    pty.feed(b":stop\n");
    pty.wait_for("Stopped. :measure measures again.");
    pty.feed(b":stop\n");
    pty.wait_for("Nothing is being measured.");
    let asked = server.requests().len();
    pty.feed(b":measure\n");
    pty.wait_for("Measuring; what comes of it is said here. :stop stops it.");
    while server.requests().len() == asked {
        crate::support::moment::pass();
    }
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
}
