use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use super::*;

const BOUND: Duration = Duration::from_secs(20);
/// Names the lock's file to a copy of this test program that is to hold it.
const CHILD: &str = "IMS_SETUP_TEST_HOLDS";

fn taken(tried: TryLock) -> Lock {
    match tried {
        TryLock::Taken(lock) => lock,
        TryLock::Held(holder) => panic!("held by {holder:?}"),
    }
}

/// Another process that holds the lock until it is ended.
fn other_holder(path: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "host::lock::tests::holds_in_another_process", "--nocapture"])
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a second copy of this program");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    assert!(lines.any(|line| line.is_ok_and(|line| line.contains("holding"))), "the other process holds the lock");
    child
}

/// Does nothing in the suite; in the copy that [`other_holder`] starts it holds the lock.
#[test]
fn holds_in_another_process() {
    let Some(path) = std::env::var_os(CHILD) else { return };
    let _lock = taken(try_lock(Path::new(&path), Some("/dev/pts/9")).expect("usable"));
    println!("holding");
    loop {
        thread::park();
    }
}

#[test]
fn a_second_session_is_told_who_has_the_draft_and_gets_it_afterwards() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.lock");
    assert_eq!(holder(&path), None);
    let first = taken(try_lock(&path, Some("/dev/pts/3")).expect("usable"));
    let TryLock::Held(told) = try_lock(&path, None).expect("usable") else { panic!("two have it") };
    assert_eq!(told.pid, Some(std::process::id()));
    assert_eq!(told.terminal.as_deref(), Some("/dev/pts/3"));
    assert!(told.since.is_some_and(|since| since <= SystemTime::now()));
    assert_eq!(holder(&path), Some(told));
    drop(first);
    assert_eq!(holder(&path), None);
    taken(try_lock(&path, None).expect("usable"));
}

#[test]
fn a_killed_session_leaves_no_lock() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.lock");
    let mut other = other_holder(&path);
    assert_eq!(holder(&path).and_then(|holder| holder.pid), Some(other.id()));
    other.kill().expect("runs");
    other.wait().expect("ends");
    assert_eq!(holder(&path), None);
    taken(try_lock(&path, None).expect("usable"));
}

#[cfg(target_os = "linux")]
#[test]
fn taking_over_ends_the_other_session() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.lock");
    let mut other = other_holder(&path);
    let result = take_over(&path, Some("/dev/pts/4"), BOUND, &|| false).expect("usable");
    assert!(matches!(result, TakeOver::Taken(_)), "{result:?}");
    let status = other.wait().expect("ends");
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(rustix::process::Signal::TERM.as_raw()));
    assert_eq!(holder(&path).and_then(|holder| holder.terminal).as_deref(), Some("/dev/pts/4"));
}

#[test]
fn a_process_that_is_only_named_is_never_asked_to_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.lock");
    let _lock = taken(try_lock(&path, None).expect("usable"));
    // As a killed session might have left it, its number taken by another process since.
    let mut bystander = Command::new("sleep").arg("60").spawn().expect("sleep");
    fs::write(&path, format!("0\n\n{}\n", bystander.id())).expect("writes");
    let result = take_over(&path, None, BOUND, &|| false).expect("usable");
    assert!(matches!(&result, TakeOver::NotAsked(holder) if holder.pid == Some(bystander.id())), "{result:?}");
    assert_eq!(bystander.try_wait().expect("is a child"), None, "it still runs");
    bystander.kill().expect("runs");
    bystander.wait().expect("ends");
}

#[test]
fn a_lock_file_cut_short_names_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.lock");
    let _lock = taken(try_lock(&path, None).expect("usable"));
    fs::write(&path, "1763714474\n/dev/pts/3\n12").expect("writes");
    assert_eq!(holder(&path), Some(Holder { pid: None, terminal: None, since: None }));
}

#[cfg(target_os = "linux")]
#[test]
fn who_is_asked_to_end_can_tell_by_whom() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.lock");
    let lock = taken(try_lock(&path, Some("/dev/pts/3")).expect("usable"));
    assert_eq!(lock.taken_over_by(), None);
    let claim = Claim::make(&path, Some("/dev/pts/4"));
    let by = lock.taken_over_by().expect("somebody");
    assert_eq!((by.pid, by.terminal.as_deref()), (Some(std::process::id()), Some("/dev/pts/4")));
    assert_eq!(holder(&path).and_then(|holder| holder.terminal).as_deref(), Some("/dev/pts/3"), "it still has it");
    claim.drop_it();
    assert_eq!(lock.taken_over_by(), None);
}

#[test]
fn whoever_could_not_save_leaves_its_name_and_whoever_could_does_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.lock");
    drop(taken(try_lock(&path, None).expect("usable")));
    assert!(!taken(try_lock(&path, None).expect("usable")).was_left_signed());
    let mut other = other_holder(&path);
    other.kill().expect("runs");
    other.wait().expect("ends");
    assert!(taken(try_lock(&path, None).expect("usable")).was_left_signed());
    assert!(!taken(try_lock(&path, None).expect("usable")).was_left_signed(), "it is told once");
}
