//! What a person pastes where the wizard talks line by line: a block is one answer, and what is said of it is not torn.

use crate::support::campaign::Home;
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
