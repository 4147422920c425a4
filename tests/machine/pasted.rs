//! Large pastes that are read for what they hold: a signal is answered whatever they are.

use crate::support::campaign::Home;
use crate::support::pty::Pty;
use rustix::process::Signal;

/// Pieces that a reader may look at again and again; each paste is some 640 kB of one.
const PIECES: [&str; 8] = [
    "{\"a\"\n",
    "{",
    "[{\"groupName\":\"Campaign - acme - x\"},\n",
    "client id: x\n",
    "| Client ID | Client secret |\n",
    "p8e-1q2w3e4r5t6y7u8i9o0pAbC\n",
    // Signs that part names, and no name.
    "- ",
    "(.*)",
];

#[test]
fn a_large_paste_of_anything_is_over_before_anyone_gives_up() {
    for step in [b"\x1b4", b"\x1b6"] {
        for piece in PIECES {
            let home = Home::new();
            let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
            home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod", "--offline"]);
            let mut pty = Pty::start(command, 80, 24);
            pty.wait_for("1 of 6");
            pty.feed(step);
            pty.feed(format!("\x1b[200~{}\x1b[201~", piece.repeat(640_000 / piece.len())).as_bytes());
            // What is typed behind it shows that it was read.
            pty.feed(b"\x1b\x1b2");
            pty.wait_for("2 of 6");
            pty.signal(Signal::TERM);
            assert_eq!(pty.exit_code(), 128 + Signal::TERM.as_raw(), "{piece}");
        }
    }
}
