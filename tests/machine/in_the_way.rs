//! What stands where the program keeps its own: locks that are none, folders that an earlier run as root left, a state folder
//! that nothing can be kept in.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::campaign::{Home, Run};
use crate::support::pty::Pty;
use crate::support::stranger::{NUMBER, Stranger};

/// Something that stands in the place of a lock.
type Odd = fn(&Path);

/// What it is; the text beside it stays as it is.
const ODD: [(&str, Odd); 4] = [
    ("a file with a second name", |lock| {
        fs::write(lock.with_file_name("precious"), "precious\n").expect("is written");
        fs::hard_link(lock.with_file_name("precious"), lock).expect("is linked");
    }),
    ("a link", |lock| {
        fs::write(lock.with_file_name("precious"), "precious\n").expect("is written");
        symlink(lock.with_file_name("precious"), lock).expect("is linked");
    }),
    ("a folder", |lock| fs::create_dir(lock).expect("is made")),
    ("a pipe", |lock| assert!(Command::new("mkfifo").arg(lock).status().expect("coreutils are there").success())),
];

#[test]
fn what_stands_in_the_place_of_a_lock_is_left_as_it_is_and_told() {
    for (what, make) in ODD {
        let home = Home::new();
        fs::create_dir_all(home.path("state/ims-setup")).expect("is made");
        let lock = home.path("state/ims-setup/prod.lock");
        make(&lock);
        for more in [&["--plain"][..], &["--plain", "--lang", "ko"]] {
            let run = home.run(&[&["-i", "prod", "--offline"], more].concat());
            assert_eq!(run.status, Some(4), "{what}: {}", run.err);
            assert!(run.err.contains("prod.lock") && run.err.contains("ls -l"), "{what}: {}", run.err);
            assert!(!run.err.contains("os error"), "{what}: {}", run.err);
        }
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod", "--offline"]);
        let mut pty = Pty::start(command, 80, 24);
        assert_eq!(pty.exit_code(), 4, "{what}");
        assert!(pty.is_cooked() && !pty.screen().alternate_screen(), "{what}");
        // Others look only.
        assert_eq!(home.run(&["drafts", "list"]).status, Some(0), "{what}");
        let precious = fs::read_to_string(home.path("state/ims-setup/precious"));
        assert!(precious.map_or(true, |text| text == "precious\n"), "{what}");
    }
}

#[test]
fn a_state_folder_that_root_left_is_told_with_the_way_out_of_it() {
    let Some(stranger) = Stranger::new() else { return };
    let folders = [stranger.folder("state"), stranger.path("state/ims-setup")];
    fs::create_dir(&folders[1]).expect("is made");
    for left in ["state/ims-setup", "state"] {
        if left == "state" {
            fs::remove_dir(&folders[1]).expect("is empty");
            std::os::unix::fs::chown(&folders[0], Some(0), Some(0)).expect("root takes it");
        }
        let output = stranger.command(&[], &["--plain", "--offline"]).stdin(Stdio::null()).output().expect("runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let way = format!("sudo chown -R {NUMBER} {}", stranger.path(left).display());
        assert!(said.contains(&way), "{said}");
        assert!(!said.contains("sudo -u root"), "{said}");
    }
}

#[test]
fn a_home_that_is_made_for_the_draft_is_told() {
    let home = Home::new();
    for (there, told) in [(false, true), (true, false)] {
        let folder = home.path(if there { "home" } else { "nonexistent" });
        if there {
            std::fs::create_dir(&folder).expect("is made");
        }
        let mut command = home.command(&["-i", "prod", "--plain", "--offline"]);
        let run = Run::of(command.env_remove("XDG_STATE_HOME").env("HOME", &folder).output().expect("runs"));
        assert_eq!(run.all().contains("is not there. The draft is kept in"), told, "{}", run.all());
    }
}

#[test]
fn where_no_home_is_known_the_draft_stands_in_the_working_directory_and_that_is_told() {
    let Some(stranger) = Stranger::new() else { return };
    let mut command = stranger.command(&[], &["-i", "prod", "--plain", "--offline"]);
    command.env_remove("HOME").env_remove("XDG_STATE_HOME").stdin(Stdio::null());
    let run = Run::of(command.output().expect("runs"));
    let folder = stranger.path(".ims-setup").display().to_string();
    assert!(run.all().contains("No home folder is known") && run.all().contains(&folder), "{}", run.all());
}

#[test]
fn a_file_in_the_place_of_a_folder_is_said_to_be_none() {
    let home = Home::new();
    home.write("state", "a file\n");
    for more in [&["--plain"][..], &["--plain", "--lang", "nl"]] {
        let run = home.run(&[&["-i", "prod", "--offline"], more].concat());
        let folder = if more.len() == 1 { "state is no folder" } else { "state is geen map" };
        assert!(run.all().contains(folder), "{}", run.all());
        assert!(!run.all().contains("There is no folder"), "{}", run.all());
    }
}
