//! `write --editor-hint` and its preference: the line by which editors find the schema of a written file.

use std::fs;

use crate::support::campaign::{File, Home};

const HINT: &str = "# yaml-language-server: $schema=ims-setup.schema.json\n";
const WRITE: [&str; 3] = ["write", "--answers", "answers.yaml"];

fn home() -> Home {
    let home = Home::new();
    home.file("answers.yaml", &File::sound());
    home
}

fn read(home: &Home) -> String {
    fs::read_to_string(home.path("prod.ims.yaml")).unwrap_or_default()
}

#[test]
fn a_file_names_its_schema_where_that_is_asked_for_and_says_how_to_make_it() {
    let home = home();
    let run = home.run(&[&WRITE[..], &["--editor-hint"]].concat());
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(read(&home).starts_with(&format!("{HINT}# Adobe IMS set-up")), "{}", read(&home));
    let command = format!("ims-setup schema > {}", home.path("ims-setup.schema.json").display());
    assert!(run.err.contains(&command), "{}", run.err);
    // The file with its hint is a configuration, and answers.
    assert_eq!(home.run(&["check", "--offline", "prod.ims.yaml"]).status, Some(0));
    home.write("ims-setup.schema.json", &home.run(&["schema"]).out);
    let run = home.run(&[&WRITE[..], &["--editor-hint"]].concat());
    assert_eq!((run.status, run.err.contains("schema")), (Some(0), false), "{}", run.err);
}

#[test]
fn the_hint_is_shown_before_it_is_written_and_kept_when_the_file_is_rewritten() {
    let home = home();
    assert_eq!(home.run(&WRITE).status, Some(0));
    let plain = read(&home);
    home.file("answers.yaml", &File::sound().with("label: MAC", "label: IMS"));
    let hinted = [&WRITE[..], &["--editor-hint=https://acme.example/s.json", "--force"]].concat();
    let shown = home.run(&[&hinted[..], &["-n"]].concat());
    assert!(shown.err.contains("+ # yaml-language-server: $schema=https://acme.example/s.json"), "{}", shown.err);
    assert_eq!(home.run(&hinted).status, Some(0));
    let expected = plain.replace("label: MAC", "label: IMS");
    assert_eq!(read(&home), format!("# yaml-language-server: $schema=https://acme.example/s.json\n{expected}"));
    // Whoever does not ask for it again keeps it.
    home.file("answers.yaml", &File::sound());
    assert_eq!(home.run(&[&WRITE[..], &["--force"]].concat()).status, Some(0));
    assert_eq!(read(&home), format!("# yaml-language-server: $schema=https://acme.example/s.json\n{plain}"));
}

#[test]
fn a_hint_alone_is_not_written_and_a_persons_own_is_not_replaced() {
    let home = home();
    assert_eq!(home.run(&WRITE).status, Some(0));
    let plain = read(&home);
    let run = home.run(&[&WRITE[..], &["--editor-hint"]].concat());
    assert_eq!((run.status, read(&home)), (Some(0), plain.clone()), "{}", run.err);
    assert!(run.err.contains(HINT.trim_end()), "the line to add: {}", run.err);
    let own = format!("# yaml-language-server: $schema=own.json\n{plain}");
    home.write("prod.ims.yaml", &own);
    home.file("answers.yaml", &File::sound().with("label: MAC", "label: IMS"));
    let run = home.run(&[&WRITE[..], &["--editor-hint", "--force"]].concat());
    assert_eq!((run.status, read(&home)), (Some(0), own.replace("label: MAC", "label: IMS")), "{}", run.err);
    assert!(run.err.contains(HINT.trim_end()), "{}", run.err);
}

#[test]
fn the_preference_does_the_same_for_every_new_file() {
    let home = home();
    fs::create_dir_all(home.path("config/ims-setup")).expect("is made");
    home.write("config/ims-setup/config.yaml", "theme: dark\neditor_hint: true\n");
    let run = home.run(&WRITE);
    assert!(run.status == Some(0) && !run.err.contains("schema"), "it was asked for once: {}", run.err);
    assert!(read(&home).starts_with(HINT), "{}", read(&home));
}

#[test]
fn a_schema_whose_name_an_editor_would_not_read_is_refused() {
    let home = home();
    let run = home.run(&[&WRITE[..], &["--editor-hint=my schema.json"]].concat());
    assert!(run.status == Some(2) && run.err.contains("my schema.json"), "{}", run.err);
    // A word behind it is no schema.
    let run = home.run(&["write", "--editor-hint", "--answers", "answers.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
}
