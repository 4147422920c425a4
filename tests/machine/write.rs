//! `ims-setup write`: the configuration written unattended, from what an answers file holds.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};

use crate::support::campaign::{File, Home, Run};
use crate::support::pty::Pty;
use ims_setup::setup::document::{read_configuration, same_values};
use ims_setup::setup::field::{FIELDS, Field};

const SECRET: &str = "s3cr3t-0123456789abcdef9f2c";

/// A home with an answers file, its secret apart.
fn home() -> Home {
    let home = Home::new();
    home.file("answers.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home.write("secret", &format!("{SECRET}\n"));
    home
}

fn read(home: &Home, name: &str) -> String {
    fs::read_to_string(home.path(name)).unwrap_or_default()
}

#[test]
fn an_answers_file_and_a_secret_make_the_very_configuration() {
    let home = home();
    let run = home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret"]);
    assert_eq!((run.status, run.out.as_str()), (Some(0), ""), "{}", run.err);
    let parsed = |name: &str| read_configuration(read(&home, name).as_bytes()).expect("reads").configuration;
    assert!(same_values(&parsed("answers.yaml"), &parsed("prod.ims.yaml")));
    assert_eq!(read(&home, "prod.ims.secret"), format!("{SECRET}\n"));
    for name in ["prod.ims.yaml", "prod.ims.secret"] {
        let mode = fs::metadata(home.path(name)).expect("is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    assert!(!read(&home, "prod.ims.yaml").contains(SECRET));
    // Both files are named, and what comes next as a command: no page leads on here.
    let said: Vec<&str> = run.err.lines().collect();
    assert!(said[0].starts_with("Written: ") && said[0].ends_with("/prod.ims.yaml"), "{}", run.err);
    assert!(said[1].starts_with("Written: ") && said[1].ends_with("/prod.ims.secret"), "{}", run.err);
    assert!(run.err.contains("ims-setup mask --from ") && !run.err.contains(SECRET), "{}", run.err);
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "the secret in its file counts: {}", run.err);
}

#[test]
fn what_is_missing_or_wrong_is_told_all_at_once_and_nothing_is_written() {
    let home = home();
    let file = File::sound().with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}");
    home.file("answers.yaml", &file.with("https://campaign.", "http://campaign."));
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(1), "{}", run.err);
    assert!(run.err.contains("IMS client secret") && run.err.contains("Callback server"), "{}", run.err);
    assert!(!home.path("prod.ims.yaml").exists());
    home.write("answers.yaml", "version: 1\ninstance: prod\ntennant: acme\n");
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert!(run.status == Some(1) && run.err.contains("Line 3"), "{}", run.err);
    // With its line and key; five slips are five lines.
    home.write("answers.yaml", "version: 1\ninstance: prod\nexternal_account:\n  callback_server: http://a.example\n");
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert!(run.err.contains("answers.yaml: Line 4, column 20: Callback server (callback_server): "), "{}", run.err);
    assert!(run.err.contains("\nanswers.yaml: Tenant (tenant): "), "{}", run.err);
    home.write("answers.yaml", "version: 1\na: 1\nb: 1\nc: 1\nd: 1\ne: 1\n");
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert_eq!((run.status, run.err.lines().count()), (Some(1), 5), "{}", run.err);
}

/// Beside what is wrong with its keys, every value is told that is wrong or missing: mended once, it can be written.
#[test]
fn values_are_told_beside_keys_each_with_the_files_name_and_in_its_order() {
    let home = home();
    home.write(
        "answers.yaml",
        "version: 1\ninstance: prod\ntenant: Acme\nexternal_account:\n  callback_server: http://a.example\n  \
         ims_cliant_id: Campaign 1\n  enabled: maybe\n  ims_organization_id:\n",
    );
    let run = home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret"]);
    assert_eq!(run.status, Some(1), "{}", run.err);
    let said: Vec<&str> = run.err.lines().collect();
    let wanted = [
        "answers.yaml: Line 3, column 1: \"tenant\" belongs under",
        "answers.yaml: Line 5, column 20: Callback server (callback_server): ",
        "answers.yaml: Line 6, column 3: Nobody knows the key \"ims_cliant_id\"",
        "answers.yaml: Line 6, column 18: IMS client identifier (ims_client_id): ",
        "answers.yaml: Line 7, column 12: \"enabled\" must be one of these",
        "answers.yaml: Line 8, column 3: \"ims_organization_id\" has no value",
        "answers.yaml: Association mask (association_mask): Needed",
    ];
    assert_eq!(said.len(), wanted.len(), "{}", run.err);
    for (line, begin) in said.iter().zip(wanted) {
        assert!(line.starts_with(begin), "{line} does not begin with {begin}");
    }
}

#[test]
fn a_file_that_differs_is_replaced_by_force_alone() {
    let home = home();
    assert_eq!(home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret"]).status, Some(0));
    let before = read(&home, "prod.ims.yaml");
    home.write("answers.yaml", &read(&home, "answers.yaml").replace("label: MAC", "label: IMS"));
    let run = home.run(&["write", "--answers", "answers.yaml"]);
    assert!(run.status == Some(4) && run.err.contains("--force"), "{}", run.err);
    assert_eq!(read(&home, "prod.ims.yaml"), before);
    assert_eq!(home.run(&["write", "--answers", "answers.yaml", "--force"]).status, Some(0));
    assert!(read(&home, "prod.ims.yaml").contains("label: IMS"));
}

#[test]
fn the_same_command_can_be_run_twice_and_a_difference_is_shown() {
    let home = home();
    let command = ["write", "--answers", "answers.yaml", "--secret-file", "secret"];
    assert_eq!(home.run(&command).status, Some(0));
    assert_eq!(home.run(&command).status, Some(0), "the same secret is no new one");
    home.write("answers.yaml", &read(&home, "answers.yaml").replace("label: MAC", "label: IMS"));
    let run = home.run(&command);
    assert!(run.err.contains("-   label: MAC") && run.err.contains("+   label: IMS"), "{}", run.err);
    let run = home.run(&[&command[..], &["-n"]].concat());
    assert!(run.status == Some(0) && run.err.contains("--force"), "{}", run.err);
    home.write("secret", "another-secret-0123456789\n");
    assert_eq!(home.run(&[&command[..], &["--force"]].concat()).status, Some(0));
    assert_eq!(read(&home, "prod.ims.secret"), "another-secret-0123456789\n");
}

#[test]
fn a_dry_run_shows_the_file_without_its_secret_and_writes_nothing() {
    let home = home();
    home.file("answers.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", SECRET));
    let run = home.run(&["write", "-n", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(
        run.out.contains("callback_server: https://campaign.acme.example") && !run.out.contains(SECRET),
        "{}",
        run.out
    );
    assert!(!home.path("prod.ims.yaml").exists());
}

#[test]
fn a_secret_that_is_named_twice_is_refused_and_nothing_is_written() {
    let home = home();
    for (form, named) in
        [("another-secret-0123456789", "ims_client_secret"), ("{env: IMS_CLIENT_SECRET}", "ims_client_secret")]
    {
        home.file("answers.yaml", &File::sound().with("{env: IMS_CLIENT_SECRET}", form));
        for more in [&[][..], &["-n"], &["--force"]] {
            let run = home.run(&[&["write", "--answers", "answers.yaml", "--secret-file", "secret"], more].concat());
            assert_eq!(run.status, Some(2), "{form} {more:?}: {}", run.all());
            assert!(run.err.contains("--secret-file") && run.err.contains(named), "{form}: {}", run.err);
            assert!(!run.all().contains("another-secret") && !run.all().contains(SECRET), "{form}: {}", run.err);
        }
        assert!(!home.path("prod.ims.yaml").exists() && !home.path("prod.ims.secret").exists(), "{form}");
    }
}

/// Runs the command with `given` on standard input.
fn run_with(home: &Home, arguments: &[&str], given: &str) -> Run {
    let mut command = home.command(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
    // Where it is not read the other end is closed.
    let _ = child.stdin.take().expect("a pipe").write_all(given.as_bytes());
    Run::of(child.wait_with_output().expect("ends"))
}

#[test]
fn the_secret_comes_from_standard_input_too() {
    for name in ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"] {
        let home = home();
        let arguments = ["write", "--answers", "answers.yaml", "--secret-file", name];
        let run = run_with(&home, &arguments, &format!("{SECRET}\n"));
        assert_eq!(run.status, Some(0), "{name}: {}", run.err);
        assert_eq!(read(&home, "prod.ims.secret"), format!("{SECRET}\n"), "{name}");
        assert!(read(&home, "prod.ims.yaml").contains("{file: prod.ims.secret}"), "{name}");
        for wrong in ["", "\n", "one\ntwo\n", &"x".repeat(5000)] {
            let run = run_with(&home, &arguments, wrong);
            assert!(run.status == Some(4) && run.err.contains(name), "{name}: {}", run.err);
        }
        assert_eq!(read(&home, "prod.ims.secret"), format!("{SECRET}\n"), "{name}");
    }
    // A pipe that the shell makes.
    let home = home();
    let program = env!("CARGO_BIN_EXE_ims-setup");
    let script = format!("{program} write --answers answers.yaml --secret-file <(cat secret)");
    let mut shell = Command::new("bash");
    home.settle(&mut shell).args(["-c", &script]).stdin(Stdio::null());
    let run = Run::of(shell.output().expect("runs"));
    assert_eq!((run.status, read(&home, "prod.ims.secret")), (Some(0), format!("{SECRET}\n")), "{}", run.err);
}

#[test]
fn a_password_and_a_token_come_from_a_pipe_as_a_secret_does() {
    let program = env!("CARGO_BIN_EXE_ims-setup");
    let measured = "check --url https://localhost:9 --json";
    for (options, status) in [
        ("--login admin --password-file <(echo practice)", 1),
        ("--login admin --password-file - < <(echo practice)", 1),
        ("--login admin --password-file /dev/stdin < <(echo practice)", 1),
        ("--yes --token-file <(echo eyJ0)", 1),
        ("--login admin --password-file <(printf 'two\\nlines\\n')", 4),
        ("--login admin --password-file <(head -c 5000 /dev/zero)", 4),
    ] {
        let home = home();
        let mut shell = Command::new("bash");
        home.settle(&mut shell).args(["-c", &format!("{program} {measured} {options}")]).stdin(Stdio::null());
        let run = Run::of(shell.output().expect("runs"));
        // Nothing listens there: that is what is wrong then, and no longer the pipe.
        assert_eq!(run.status, Some(status), "{options}: {}", run.err);
        assert_eq!(run.out.contains("\"server\""), status == 1, "{options}: {}", run.out);
    }
}

#[test]
fn standard_input_is_the_answers_or_the_secret_and_not_both() {
    let home = home();
    let answers = read(&home, "answers.yaml");
    for name in ["-", "/dev/stdin"] {
        let run = run_with(&home, &["write", "--answers", "-", "--secret-file", name], &answers);
        assert!(run.status == Some(2) && run.err.contains("--secret-file"), "{name}: {}", run.err);
        assert!(!home.path("prod.ims.yaml").exists());
    }
}

#[test]
fn the_secret_of_a_written_file_is_sought_beside_it_and_a_missing_one_has_a_way_out() {
    let home = home();
    assert_eq!(home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret"]).status, Some(0));
    fs::create_dir(home.path("there")).expect("makes");
    let elsewhere = ["write", "--answers", "prod.ims.yaml", "-o", "there/prod.ims.yaml"];
    let run = home.run(&elsewhere);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(read(&home, "there/prod.ims.secret"), format!("{SECRET}\n"));
    assert_eq!(home.run(&elsewhere).status, Some(0), "the same command can be run twice");
    // Neither here nor there.
    for name in ["prod.ims.secret", "there/prod.ims.secret", "there/prod.ims.yaml"] {
        fs::remove_file(home.path(name)).expect("is there");
    }
    let run = home.run(&elsewhere);
    assert!(run.status == Some(1) && run.err.contains("there/prod.ims.secret"), "{}", run.err);
    assert!(run.err.contains("--secret-file"), "{}", run.err);
    assert!(!home.path("there/prod.ims.yaml").exists());
}

#[test]
fn the_instance_of_the_option_and_of_the_file_agree() {
    let home = home();
    let run = home.run(&["write", "-i", "stage", "--answers", "answers.yaml"]);
    assert!(run.status == Some(2) && run.err.contains("stage") && run.err.contains("prod"), "{}", run.err);
    home.file("answers.yaml", &File::sound().with("instance: prod\n", ""));
    let run = home.run(&["write", "-i", "stage", "-o", "there.yaml", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(read(&home, "there.yaml").contains("instance: stage"));
}

#[test]
fn root_hands_no_secret_to_whoever_made_the_file_beforehand() {
    if !rustix::process::geteuid().is_root() {
        eprintln!("left out: only root can make a file of another user");
        return;
    }
    let home = home();
    fs::create_dir(home.path("shared")).expect("makes");
    fs::set_permissions(home.path("shared"), fs::Permissions::from_mode(0o1777)).expect("opens");
    for name in ["shared/prod.ims.yaml", "shared/prod.ims.secret"] {
        home.write(name, "version: 1\ninstance: prod\n");
        std::os::unix::fs::chown(home.path(name), Some(65_534), Some(65_534)).expect("is root");
        let arguments =
            ["write", "--answers", "answers.yaml", "--secret-file", "secret", "-o", "shared/prod.ims.yaml", "--force"];
        let run = home.run(&arguments);
        assert_eq!(run.status, Some(4), "{name}: {}", run.err);
        assert!(run.err.contains(name) && run.err.contains("belongs to"), "{name}: {}", run.err);
        assert!(!read(&home, name).contains(SECRET), "{name}");
        fs::remove_file(home.path(name)).expect("is there");
        let _ = fs::remove_file(home.path("shared/prod.ims.secret"));
    }
}

#[test]
fn what_a_person_put_into_the_file_stays_when_it_is_written_over() {
    let home = home();
    assert_eq!(home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret"]).status, Some(0));
    let by_hand = read(&home, "prod.ims.yaml")
        .replace("external_account:\n", "# ask Ada first\nx-owner: &own 'crm'\n\nexternal_account:   # the form\n")
        .replace("  label: MAC\n", "")
        .replace("  tenant: acme\n", "  tenant: acme   # of the Admin Console\n  label: \"MAC\"")
        .replace('\n', "\r\n");
    home.write("prod.ims.yaml", &by_hand);
    home.write("answers.yaml", &read(&home, "answers.yaml").replace("label: MAC", "label: IMS"));
    let run = home.run(&["write", "--answers", "answers.yaml", "-n"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.out.contains("# ask Ada first") && run.out.contains("label: \"IMS\""), "{}", run.out);
    let changes: Vec<&str> = run.err.lines().filter(|line| line.starts_with(['+', '-'])).collect();
    assert_eq!(changes, ["-   label: \"MAC\"", "+   label: \"IMS\""]);
    // What somebody noted there is shown to stay; the program's own head is not.
    let stays: Vec<&str> = run.err.lines().filter(|line| line.trim_start().starts_with('#')).collect();
    assert_eq!(stays, ["  # ask Ada first"]);
    let run = home.run(&["write", "--answers", "answers.yaml", "--force"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(read(&home, "prod.ims.yaml"), by_hand.replace("\"MAC\"", "\"IMS\""));
}

#[test]
fn a_draft_and_a_written_file_are_answers_too() {
    let home = home();
    assert_eq!(home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret"]).status, Some(0));
    let written = read(&home, "prod.ims.yaml");
    let run = home.run(&["write", "--answers", "prod.ims.yaml"]);
    assert_eq!((run.status, read(&home, "prod.ims.yaml")), (Some(0), written.clone()), "{}", run.err);
    let draft = "position:\n  step: review\noutput: /nowhere\nnames:\n  - a name\n";
    home.write("draft.yaml", &format!("{written}{draft}"));
    let run = home.run(&["write", "--answers", "draft.yaml", "-o", "copy.ims.yaml", "--secret-file", "secret"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    let parsed = |name: &str| read_configuration(read(&home, name).as_bytes()).expect("reads").configuration;
    let (ours, copy) = (parsed("prod.ims.yaml"), parsed("copy.ims.yaml"));
    for row in &FIELDS {
        assert_eq!(ours.text(row.field), copy.text(row.field), "{}", row.key);
    }
    assert!(ours.is_given(Field::Enabled) && copy.is_given(Field::Enabled));
    // What is no draft either is told as a configuration is.
    home.write("draft.yaml", &format!("{written}{draft}zzz: 1\n"));
    let run = home.run(&["write", "--answers", "draft.yaml"]);
    assert!(run.status == Some(1) && run.err.contains("zzz"), "{}", run.err);
}

#[test]
fn the_difference_shows_no_password_and_no_secret_in_the_wrong_place() {
    for (old, wrong, secret) in [
        ("https://campaign.acme.example", "https://admin:hunter2pw@campaign.acme.example", "hunter2"),
        ("{file: prod.ims.secret}", "{env: p8e-1q2w3e4r5t6y7u8i9o0pA-bC}", "1q2w3e"),
        ("{file: prod.ims.secret}", "{file: p8e-1q2w3e4r5t6y7u8i9o0pA-bC}", "1q2w3e"),
        ("label: MAC", "label: 'client_secret=s3cr3t-9876543210'", "s3cr3t-98"),
    ] {
        let home = home();
        home.write("prod.ims.yaml", &read(&home, "answers.yaml").replace(old, wrong));
        for more in [&[][..], &["-n"]] {
            let run = home.run(&[&["write", "--answers", "answers.yaml", "--secret-file", "secret"], more].concat());
            assert!(run.err.contains("\n- ") && !run.all().contains(secret), "{wrong} {more:?}: {}", run.all());
        }
    }
}

#[test]
fn a_name_that_ends_as_a_folders_is_told_as_one() {
    let home = home();
    let run = home.run(&["write", "--answers", "answers.yaml", "--secret-file", "secret", "-o", "x/"]);
    assert_eq!(run.status, Some(4), "{}", run.err);
    assert!(run.err.contains("There is no folder ") && run.err.contains("/x/"), "{}", run.err);
}

#[test]
fn of_many_writes_at_once_each_has_its_way_where_nothing_is_to_be_asked() {
    for same in [true, false] {
        let home = home();
        let answers = read(&home, "answers.yaml").replace("{file: prod.ims.secret}", "{env: SECRET}");
        let runs: Vec<_> = (0..12)
            .map(|number| {
                let file = format!("answers-{number}.yaml");
                let label = if same { "label: N".to_owned() } else { format!("label: N{number}") };
                home.write(&file, &answers.replace("label: MAC", &label));
                let more: &[&str] = if same { &[] } else { &["--force"] };
                home.command(&[&["write", "--answers", &file], more].concat()).spawn().expect("runs")
            })
            .collect();
        for run in runs {
            let run = Run::of(run.wait_with_output().expect("ends"));
            assert_eq!(run.status, Some(0), "same: {same}: {}", run.err);
        }
        assert!(read_configuration(read(&home, "prod.ims.yaml").as_bytes()).is_ok());
    }
}

#[test]
fn no_secret_is_typed_where_it_would_be_shown() {
    let home = home();
    for (name, status, said) in
        [("-", 2, "--secret-file"), ("/dev/stdin", 2, "--secret-file"), ("/dev/fd/1", 4, "/dev/fd/1")]
    {
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        home.settle(&mut command).args(["write", "--answers", "answers.yaml", "--secret-file", name]);
        let mut pty = Pty::start(command, 80, 24);
        pty.wait_for(said);
        assert_eq!(pty.exit_code(), status, "{name}: {}", pty.screen().contents());
    }
    assert!(!home.path("prod.ims.yaml").exists() && !home.path("prod.ims.secret").exists());
}
