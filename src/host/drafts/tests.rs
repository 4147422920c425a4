use std::path::Path;

use super::*;
use crate::host::files::{Expect, write_atomic};
use crate::host::lock::{TryLock, try_lock};
use crate::setup::answers::Answers;
use crate::setup::document::{Draft, HandOver, KeptNames, Position, Records, write_draft};

fn draft(instance: &str, step: &str) -> Vec<u8> {
    let draft = Draft {
        answers: Answers::new(instance),
        records: Records::default(),
        withhold: std::collections::BTreeSet::new(),
        position: Position { step: step.to_owned(), ..Position::default() },
        output: "/prod.ims.yaml".into(),
        written: None,
        names: KeptNames::default(),
        hand_over: HandOver::default(),
    };
    write_draft(&draft, "2026-11-21", "0.1.0").into_bytes()
}

fn folder() -> (tempfile::TempDir, Folder) {
    let parent = tempfile::tempdir().expect("a folder");
    let folder = Folder::at(parent.path().join("state/ims-setup"));
    (parent, folder)
}

impl Folder {
    fn folder(&self) -> &Path {
        &self.0
    }

    fn save(&self, instance: &str, bytes: &[u8]) -> Result<(), FileError> {
        self.make()?;
        write_atomic(&self.path(instance), bytes, &Expect::Anything).map(|_| ())
    }
}

#[test]
fn drafts_are_listed_with_their_step_and_holder_and_nothing_else_is() {
    let (_parent, folder) = folder();
    assert_eq!(folder.list().expect("is readable"), []);
    folder.save("prod", &draft("prod", "account")).expect("saves");
    folder.save("stage", b"not: [a draft").expect("saves");
    folder.set_aside("stage").expect("renames");
    folder.save("stage", b"not: [a draft").expect("saves");
    fs::write(folder.folder().join(".hidden.draft.yaml"), "").expect("writes");
    fs::create_dir(folder.folder().join("folder.draft.yaml")).expect("makes");
    let TryLock::Taken(_lock) = try_lock(&folder.lock_path("prod"), None).expect("usable") else { panic!("held") };
    let mut entries = folder.list().expect("is readable");
    entries.sort_by(|a, b| a.instance.cmp(&b.instance));
    let seen: Vec<_> =
        entries.iter().map(|entry| (entry.instance.as_str(), entry.step.as_deref(), entry.holder.is_some())).collect();
    assert_eq!(seen, [("prod", Some("account"), true), ("stage", None, false)]);
    assert_eq!(entries[0].path, folder.path("prod"));
}

#[test]
fn folder_and_draft_are_their_owners_alone() {
    let (_parent, folder) = folder();
    let mode = |path: &Path| fs::metadata(path).expect("is there").mode() & 0o7777;
    folder.save("prod", b"x").expect("saves");
    assert_eq!((mode(folder.folder()), mode(&folder.path("prod"))), (0o700, 0o600));
    fs::set_permissions(folder.folder(), Permissions::from_mode(0o755)).expect("changes");
    folder.save("prod", b"y").expect("saves");
    assert_eq!(mode(folder.folder()), 0o700);
}

#[test]
fn a_folder_that_a_link_leads_to_keeps_its_mode() {
    let (parent, folder) = folder();
    let target = parent.path().join("target");
    fs::create_dir(&target).expect("is made");
    fs::create_dir(parent.path().join("state")).expect("is made");
    fs::set_permissions(&target, Permissions::from_mode(0o750)).expect("changes");
    std::os::unix::fs::symlink(&target, folder.folder()).expect("is linked");
    folder.save("prod", b"x").expect("saves");
    let mode = |path: &Path| fs::metadata(path).expect("is there").mode() & 0o7777;
    assert_eq!((mode(&target), mode(&target.join("prod.draft.yaml"))), (0o750, 0o600));
}

#[test]
fn a_draft_set_aside_keeps_its_text_and_is_no_draft_any_more() {
    let (_parent, folder) = folder();
    let mut aside = Vec::new();
    for text in ["one", "two"] {
        folder.save("prod", text.as_bytes()).expect("saves");
        aside.push(folder.set_aside("prod").expect("renames"));
        assert_eq!(folder.load("prod"), Ok(None));
    }
    let texts: Vec<_> = aside.iter().map(|path| fs::read_to_string(path).expect("reads")).collect();
    assert_eq!(texts, ["one", "two"]);
    assert_eq!(aside[1].file_name().and_then(|name| name.to_str()), Some("prod.draft.2.yaml"));
    assert_eq!(folder.list().expect("is readable"), []);
    folder.delete("prod").expect("is not there");
    folder.save("prod", b"three").expect("saves");
    assert_eq!(folder.load("prod"), Ok(Some(b"three".to_vec())));
    folder.delete("prod").expect("deletes");
    assert_eq!(folder.load("prod"), Ok(None));
}

#[test]
fn the_instances_of_the_contract_have_drafts_and_others_do_not() {
    for name in ["prod", "a", "A.b_c-9", &"x".repeat(64)] {
        assert!(is_instance(name), "{name}");
    }
    for name in ["", ".a", "-a", "a/b", "a b", "é", &"x".repeat(65)] {
        assert!(!is_instance(name), "{name}");
    }
}
