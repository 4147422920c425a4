//! What a person pastes where the wizard talks line by line: a block is one answer, and what is said of it is not torn.

use crate::support::campaign::{File, Home};
use crate::support::pty::Pty;

const MAIL: &str = "Client ID: Campaign1\nClient secret: p8e-7hG9kk20LMNOPQRS9f2cWXYZ\nCallback server: https://campaign.acme.example\n\
                    Organization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nAssociation mask: Campaign - acme - (.*)\nTenant: acme\n";

fn plain(home: &Home, more: &[&str]) -> Pty {
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "dumb").args(["-i", "prod", "--plain", "--offline"]).args(more);
    Pty::start(command, 80, 24)
}

#[test]
fn a_list_of_names_pasted_at_the_mask_is_one_answer_and_the_mask_stays() {
    let home = Home::new();
    let mut pty = plain(&home, &[]);
    pty.wait_for("are known");
    pty.feed(MAIL.as_bytes());
    pty.wait_for_raw(b"fields were filled in");
    pty.feed(b":steps 6\n");
    pty.wait_for("Now: Campaign - acme - (.*)");
    let names: Vec<String> = (1..=12).map(|number| format!("Campaign - acme - team{number}\n")).collect();
    // As a network brings it, in more than one part.
    for name in &names {
        pty.feed(name.as_bytes());
    }
    // It may have left the window by the time that is looked at.
    pty.wait_for_raw(b"12 names added");
    pty.wait_for("team12");
    pty.feed(b"\n:back\n:back\n");
    pty.wait_for("Now: Campaign - acme - (.*)");
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
    let raw = String::from_utf8_lossy(pty.raw()).into_owned();
    assert!(!raw.contains("Wrong:"), "{raw}");
}

#[test]
fn a_secret_that_the_terminal_has_written_is_told_and_no_word_is_torn() {
    let home = Home::new();
    let mut pty = plain(&home, &[]);
    pty.wait_for("are known");
    pty.feed(MAIL.as_bytes());
    pty.wait_for("stands on this screen");
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
    let raw = String::from_utf8_lossy(pty.raw()).into_owned();
    let long: Vec<&str> =
        raw.lines().map(str::trim_end).filter(|line| line.chars().count() > 80 && line.contains(' ')).collect();
    assert!(long.is_empty(), "{long:#?}");
}

/// A mail as it is copied to the end of its last line, which is no value.
fn mail_without_an_end() -> String {
    format!("Hi Anna,\n\n{MAIL}\nAdobe Customer Care")
}

#[test]
fn the_end_of_a_pasted_mail_is_no_answer_to_the_next_question() {
    let home = Home::new();
    let mut pty = plain(&home, &[]);
    pty.wait_for("are known");
    pty.feed(b":steps 4\n");
    pty.wait_for("4 of 6");
    pty.feed(mail_without_an_end().as_bytes());
    pty.wait_for_raw(b"fields were filled in");
    // An empty line keeps what is there.
    pty.feed(b"\n\n\n:review\n");
    pty.wait_for_raw(b"Step 5 of 6");
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
    let draft = std::fs::read_to_string(home.path("state/ims-setup/prod.draft.yaml")).expect("is kept");
    assert!(!draft.contains("Customer Care"), "{draft}");
}

#[test]
fn a_value_in_the_last_line_of_a_paste_counts_though_its_end_is_missing() {
    let home = Home::new();
    let mut pty = plain(&home, &[]);
    pty.wait_for("are known");
    pty.feed(MAIL.trim_end().as_bytes());
    pty.wait_for_raw(b"fields were filled in");
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
    let draft = std::fs::read_to_string(home.path("state/ims-setup/prod.draft.yaml")).expect("is kept");
    assert!(draft.contains("tenant: acme\n"), "{draft}");
}

#[test]
fn a_mail_pasted_at_a_question_answers_nothing_and_the_shell_gets_none_of_it() {
    let home = Home::new();
    let mut first = plain(&home, &[]);
    first.wait_for("are known");
    // A shell after it shows what the wizard has left unread.
    let mut command = Pty::command("sh");
    let program = env!("CARGO_BIN_EXE_ims-setup");
    home.settle(&mut command).env("TERM", "dumb").env("PS1", "").args([
        "-c",
        &format!("{program} -i prod --plain --offline; echo status $?; read -r line; echo \"the shell reads: $line.\""),
    ]);
    let mut second = Pty::start(command, 80, 24);
    second.wait_for("Another session");
    second.feed(mail_without_an_end().as_bytes());
    second.wait_for("Several lines came at once");
    second.feed(b"\n");
    second.wait_for("status 3");
    second.feed(b"mine\n");
    second.wait_for("the shell reads: mine.");
    second.exit_code();
    first.feed(b":quit\n");
    assert_eq!(first.exit_code(), 3);
}

#[test]
fn what_somebody_else_wrote_can_be_kept_in_lines_too() {
    let home = Home::new();
    home.file("prod.ims.yaml", &File::sound());
    let mut pty = plain(&home, &["--from", "prod.ims.yaml"]);
    let text = || std::fs::read_to_string(home.path("prod.ims.yaml")).expect("is there");
    pty.wait_for("Head of the form");
    let theirs = text().replace("tenant: acme", "tenant: globex");
    home.write("prod.ims.yaml", &theirs);
    pty.feed(b":review\n");
    pty.wait_for_raw(b"Answer yes");
    pty.feed(b"yes\n");
    pty.wait_for("2: Keep theirs.");
    pty.feed(b"2\n");
    pty.wait_for_raw(b"1 value taken over from the file");
    pty.feed(b":quit\n");
    pty.exit_code();
    assert_eq!(text(), theirs);
}
