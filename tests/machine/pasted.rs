//! Large pastes that are read for what they hold: a signal is answered whatever they are.

use crate::support::campaign::Home;
use crate::support::pty::Pty;
use rustix::process::Signal;

/// So large are the pastes, and with `IMS_SETUP_WHOLE` in the environment four times that, nearly as much as is taken: what
/// is read again for each of its parts takes minutes of either.
const SIZE: usize = 160_000;

/// Pieces that a reader may look at again and again; each paste is of one.
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
    let size = if std::env::var_os("IMS_SETUP_WHOLE").is_some() { 4 * SIZE } else { SIZE };
    for step in [b"\x1b4", b"\x1b6"] {
        for piece in PIECES {
            let home = Home::new();
            let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
            home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod", "--offline"]);
            let mut pty = Pty::start(command, 80, 24);
            pty.wait_for("1 of 6");
            pty.feed(step);
            pty.feed(format!("\x1b[200~{}\x1b[201~", piece.repeat(size / piece.len())).as_bytes());
            // What is typed behind it shows that it was read.
            pty.feed(b"\x1b\x1b2");
            pty.wait_for("2 of 6");
            pty.signal(Signal::TERM);
            assert_eq!(pty.exit_code(), 128 + Signal::TERM.as_raw(), "{piece}");
        }
    }
}
