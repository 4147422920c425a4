//! What is scarce: threads, descriptors, room, the right to write. Each ends in a sentence or is lived with, and never in a
//! panic, a raw word of the system or a lost line.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use crate::support::campaign::{File, Home};
use crate::support::pty::{BOUND, Pty};
use crate::support::stranger::Stranger;

const OFFLINE: [&str; 3] = ["-i", "prod", "--offline"];

fn wizard(home: &Home, script: &str, more: &[&str]) -> Pty {
    let mut command = Pty::command("bash");
    command.args(["-c", &format!("{script} && exec \"$@\""), "bash", env!("CARGO_BIN_EXE_ims-setup")]);
    home.settle(&mut command).env("TERM", "xterm-256color").args(OFFLINE).args(more);
    Pty::start(command, 80, 40)
}

fn draft(home: &Home) -> String {
    fs::read_to_string(home.path("state/ims-setup/prod.draft.yaml")).unwrap_or_default()
}

fn wait_for_draft(home: &Home, text: &str) {
    let deadline = Instant::now() + BOUND;
    while !draft(home).contains(text) {
        assert!(Instant::now() < deadline, "not in the draft: {text}: {}", draft(home));
        crate::support::moment::pass();
    }
}

fn limit(pty: &Pty, limit: &str) {
    let done = Command::new("prlimit").args([limit, "--pid", &pty.pid().to_string()]).status();
    assert!(done.expect("prlimit of util-linux is there").success());
}

#[test]
fn without_a_thread_to_be_had_the_wizard_says_so_and_the_commands_do_their_work() {
    let Some(stranger) = Stranger::new() else { return };
    let few = ["prlimit", "--nproc=1"];
    for more in [&["-i", "prod", "--offline"][..], &["-i", "prod", "--offline", "--plain"]] {
        let mut pty = stranger.start(&few, more, 80, 24);
        assert_eq!(pty.exit_code(), 4, "{more:?}: {}", pty.screen().contents());
        assert!(pty.is_cooked() && !pty.screen().alternate_screen(), "{more:?}");
        assert!(pty.screen().contents().contains("ulimit -u"), "{more:?}: {}", pty.screen().contents());
    }
    let names: Vec<String> = (0..20_000).map(|number| format!("Campaign - acme - group{number}")).collect();
    fs::write(stranger.path("names"), names.join("\n")).expect("is written");
    for arguments in [
        &["mask", "--names", "names", "Campaign - acme - (.*)"][..],
        &["check", "--url", "http://127.0.0.1:9", "--json"],
        &["check", "--url", "https://localhost:9", "--json"],
        &["check", "--offline", "--json"],
    ] {
        let output = stranger.command(&few, arguments).stdin(Stdio::null()).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code().is_some_and(|status| status < 2), "{arguments:?}: {said}");
        assert!(!output.stdout.is_empty() && !said.contains("fault"), "{arguments:?}: {said}");
    }
}

#[test]
fn where_nothing_can_be_kept_the_wizard_starts_and_says_so() {
    // A file system that is read-only, as root; a folder that this user may not write to.
    let home = Home::new();
    let (folder, inner) = (home.path("state"), home.path("state/ims-setup"));
    fs::create_dir_all(&inner).expect("is made");
    fs::set_permissions(&inner, Permissions::from_mode(0o700)).expect("is ours");
    let folder = folder.display();
    let script = format!("mount --bind {folder} {folder} && mount -o remount,ro,bind {folder}");
    let can_mount = Command::new("unshare").args(["-m", "bash", "-c", &script]).status();
    if can_mount.is_ok_and(|status| status.success()) {
        let mut command = Pty::command("unshare");
        let run = format!("{script} && exec \"$@\"");
        command.args(["-m", "bash", "-c", &run, "bash", env!("CARGO_BIN_EXE_ims-setup")]);
        home.settle(&mut command).env("TERM", "xterm-256color").args(OFFLINE);
        keeps_nothing(Pty::start(command, 80, 40), "read-only");
    } else {
        eprintln!("left out: nothing can be mounted here");
    }
    if let Some(stranger) = Stranger::new() {
        stranger.folder("state");
        let inner = stranger.folder("state/ims-setup");
        fs::set_permissions(inner, Permissions::from_mode(0o500)).expect("is ours");
        keeps_nothing(stranger.start(&[], &OFFLINE, 80, 40), "may not");
        let mut no_folder = stranger.command(&[], &["-i", "prod", "--offline", "--plain"]);
        no_folder.env("XDG_STATE_HOME", stranger.path("ims-setup")).stdin(Stdio::null());
        let output = no_folder.output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("is no folder") && !said.contains("os error"), "{said}");
    }
}

fn keeps_nothing(mut pty: Pty, why: &str) {
    pty.wait_for("1 of 6");
    pty.wait_for("Nothing you type can be saved in");
    pty.wait_for("not saved");
    pty.feed(b"\x1b29400");
    pty.wait_for("9400");
    pty.wait_for(why);
    pty.feed(b"\x03");
    pty.wait_for("Leave although it is not saved?");
    pty.feed(b"\x1b[C\r");
    assert_eq!(pty.exit_code(), 4);
    assert!(!pty.screen().contents().contains("The draft is saved"), "{}", pty.screen().contents());
}

#[test]
fn without_descriptors_in_the_middle_typing_goes_on_and_the_save_is_tried_again() {
    // Side by side: each waits for the next try.
    thread::scope(|scope| {
        for (scarce, enough) in
            [("--nofile=3:1024", "--nofile=1024:1024"), ("--fsize=0:unlimited", "--fsize=unlimited")]
        {
            scope.spawn(move || {
                let home = Home::new();
                let mut pty = wizard(&home, "ulimit -n 1024", &[]);
                pty.wait_for("1 of 6");
                pty.feed(b"\x1b29400");
                wait_for_draft(&home, "console_build: 9400");
                limit(&pty, scarce);
                pty.feed(b"\t9401");
                pty.wait_for("not saved");
                // Where the save before was still to sync its folder, that is told first.
                pty.wait_for("prod.draft.yaml");
                let shown = pty.screen().contents();
                assert!(shown.contains("ulimit -"), "{scarce}: {shown}");
                assert!(draft(&home).contains("console_build: 9400"), "{scarce}: the old one is untouched");
                limit(&pty, enough);
                wait_for_draft(&home, "server_build: 9401");
                pty.wait_until("saved", |screen| !screen.contents().contains("not saved"));
                pty.feed(b"\x03");
                assert_eq!(pty.exit_code(), 3);
            });
        }
    });
}

#[test]
fn without_descriptors_at_the_start_the_wizard_says_so() {
    for few in ["ulimit -n 6", "ulimit -n 12"] {
        let home = Home::new();
        let mut pty = wizard(&home, few, &[]);
        assert_eq!(pty.exit_code(), 4, "{few}: {}", pty.screen().contents());
        assert!(pty.is_cooked() && !pty.screen().alternate_screen(), "{few}");
        assert!(pty.screen().contents().contains("ulimit -n"), "{few}: {}", pty.screen().contents());
    }
}

#[test]
fn without_descriptors_or_room_nothing_is_written_and_what_was_there_stays() {
    for (scarce, way) in [("ulimit -n 5", "ulimit -n"), ("ulimit -S -f 0", "ulimit -f")] {
        let home = Home::new();
        home.file("answers.yaml", &File::sound());
        assert_eq!(home.run(&["write", "--answers", "answers.yaml"]).status, Some(0));
        let before = fs::read_to_string(home.path("prod.ims.yaml")).expect("is written");
        let mut command = Command::new("bash");
        let script = format!("exec 3< answers.yaml && {scarce} && exec \"$@\"");
        command.args(["-c", &script, "bash", env!("CARGO_BIN_EXE_ims-setup")]);
        command.args(["write", "--force", "--answers", "-", "-o", "prod.ims.yaml"]);
        let answers = before.replace("label: MAC", "label: IMS");
        home.write("changed.yaml", &answers);
        let input = fs::File::open(home.path("changed.yaml")).expect("is there");
        let output = home.settle(&mut command).stdin(input).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(4), "{scarce}: {said}");
        assert!(said.contains(way) && !said.contains("os error"), "{scarce}: {said}");
        assert_eq!(fs::read_to_string(home.path("prod.ims.yaml")).expect("is there"), before, "{scarce}");
    }
}

/// A mask of a megabyte, in kinds that cost a reader of expressions most.
#[test]
fn a_mask_of_a_megabyte_takes_little_memory() {
    for piece in ["(", "(.*)", "%TENANT%", "&amp;", "**a"] {
        let home = Home::new();
        let sound = File::sound();
        home.file("small.ims.yaml", &sound);
        let text = fs::read_to_string(home.path("small.ims.yaml")).expect("is there");
        let mask = format!("association_mask: '{}'", piece.repeat(950_000 / piece.len()));
        home.write("prod.ims.yaml", &text.replace("association_mask: Campaign - acme - (.*)", &mask));
        for arguments in
            [&["check", "prod.ims.yaml", "--offline"][..], &["mask", "--from", "prod.ims.yaml", "Campaign - acme - x"]]
        {
            let mut command = Command::new("bash");
            command.args(["-c", "ulimit -v 180000 && exec \"$@\"", "bash", env!("CARGO_BIN_EXE_ims-setup")]);
            let output = home.settle(&mut command).args(arguments).output().expect("runs");
            let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
            let end: String = said.chars().take(300).collect();
            assert_eq!(output.status.code(), Some(1), "{piece} {arguments:?}: {end}");
        }
    }
}

/// Files of at most a megabyte that have a reader build far more than that.
#[test]
fn a_configuration_that_unfolds_takes_little_memory() {
    let nested = |levels: usize, inner: &str| {
        let open: Vec<String> = (0..levels).map(|level| format!("&a{level} [")).collect();
        format!("x-a: {}{inner}{}\n", open.concat(), "]".repeat(levels))
    };
    let many = vec!["x"; 400_000].join(",");
    let doubled: Vec<String> =
        (1..30).map(|level| format!("x-{level}: &b{level} [*b{0}, *b{0}]\n", level - 1)).collect();
    // Both read it by the same reader: every third is shown too, and with `IMS_SETUP_WHOLE` in the environment each.
    let step = if std::env::var_os("IMS_SETUP_WHOLE").is_some() { 1 } else { 3 };
    let bombs = [
        nested(60, &many),
        nested(60, &many) + "x-b: *a59\n",
        (0..60).fold(nested(60, &many), |text, level| text + &format!("x-{level}: *a{level}\n")),
        format!("x-0: &b0 [x, x]\n{}", doubled.concat()),
        format!("x-a: {}", "[".repeat(500_000)),
        format!("x-a: {}", "{a: ".repeat(200_000)),
        "- ".repeat(400_000),
    ];
    for (at, bomb) in bombs.into_iter().enumerate() {
        let home = Home::new();
        home.write("prod.ims.yaml", &format!("version: 1\ninstance: prod\n{bomb}"));
        let commands = [&["check", "prod.ims.yaml", "--offline"][..], &["show", "prod.ims.yaml"]];
        for arguments in commands.into_iter().take(if at % step == 0 { 2 } else { 1 }) {
            let mut command = Command::new("bash");
            command.args(["-c", "ulimit -v 700000 && exec \"$@\"", "bash", env!("CARGO_BIN_EXE_ims-setup")]);
            let output = home.settle(&mut command).args(arguments).output().expect("runs");
            let said: String = String::from_utf8_lossy(&output.stderr).chars().take(300).collect();
            let bomb: String = bomb.chars().take(40).collect();
            assert!(output.status.code().is_some_and(|status| status < 2), "{bomb} {arguments:?}: {said}");
        }
    }
}

#[test]
fn what_never_ends_is_read_up_to_a_bound() {
    let home = Home::new();
    let mut command = Command::new("bash");
    command.args(["-c", "ulimit -v 1000000 && exec \"$@\"", "bash", env!("CARGO_BIN_EXE_ims-setup")]);
    let output = home.settle(&mut command).args(["mask", "--names", "/dev/zero", "C - (.*)"]).output().expect("runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(4) && said.contains("256 MiB"), "{said}");
}

/// They are read at every start.
#[test]
fn preferences_and_themes_of_nothing_but_brackets_cost_a_start_little() {
    for signs in ["{", "[", "{a: ", "- "] {
        let text = format!("a: {}", signs.repeat(64_000 / signs.len()));
        for file in ["config/ims-setup/config.yaml", "config/ims-setup/themes/own.yaml"] {
            let home = Home::new();
            fs::create_dir_all(home.path("config/ims-setup/themes")).expect("is made");
            home.write(file, &text);
            // Seconds of the processor, of which a start takes a tenth of one.
            let mut command = Command::new("prlimit");
            command.args(["--cpu=4", env!("CARGO_BIN_EXE_ims-setup"), "themes"]);
            let output = home.settle(&mut command).output().expect("prlimit of util-linux is there");
            assert_eq!(output.status.code(), Some(0), "{file}: {signs}");
        }
    }
}
