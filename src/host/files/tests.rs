//! Files as a person finds them afterwards, on a real disk.

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rustix::fs::{FlockOperation, flock};
use tempfile::TempDir;

use super::temporary::Temporary;
use super::*;
use crate::base::told::Told;

/// A user that is neither root nor anybody who runs tests.
const SOMEBODY: u32 = 54_321;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("is there").mode() & 0o7777
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("text")).collect();
    names.sort();
    names
}

/// A folder on whose whole path nobody else can write; `None` where this checkout has none.
fn closed_folder() -> Option<TempDir> {
    let homes = [Some(PathBuf::from(env!("CARGO_MANIFEST_DIR"))), std::env::home_dir()];
    homes.into_iter().flatten().find_map(|home| {
        let closed = home.ancestors().all(|folder| {
            fs::metadata(folder).is_ok_and(|found| found.mode() & 0o022 == 0 && [0, me()].contains(&found.uid()))
        });
        if closed { tempfile::tempdir_in(home).ok() } else { None }
    })
}

#[test]
fn a_new_file_is_its_owners_alone_and_nothing_else_is_left() {
    let folder = folder();
    let path = folder.path().join("prod.ims.yaml");
    assert_eq!(write_atomic(&path, b"one", &Expect::Absent), Ok(vec![]));
    assert_eq!(fs::read(&path).expect("reads"), b"one");
    assert_eq!(mode(&path), 0o600);
    assert_eq!(names(folder.path()), ["prod.ims.yaml"]);
}

#[test]
fn a_looser_mode_is_tightened_and_told() {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "old").expect("writes");
    fs::set_permissions(&path, Permissions::from_mode(0o644)).expect("changes");
    let told = write_atomic(&path, b"new", &Expect::Anything).expect("writes");
    let expected = Told::new("file-tightened").with("file", path.display().to_string()).with("mode", "0644");
    assert_eq!((told, mode(&path)), (vec![expected], 0o600));
}

#[test]
fn a_file_that_changed_since_it_was_read_is_not_replaced() {
    let folder = folder();
    let path = folder.path().join("a");
    let changed = Err(FileError::Changed { path: path.clone() });
    let seen = Expect::Unchanged(Digest::of(b"seen").to_string());
    assert_eq!(write_atomic(&path, b"mine", &seen), changed, "it is gone");
    fs::write(&path, "theirs").expect("writes");
    assert_eq!(write_atomic(&path, b"mine", &seen), changed);
    assert_eq!(write_atomic(&path, b"mine", &Expect::Absent), changed);
    assert_eq!(fs::read(&path).expect("reads"), b"theirs");
    fs::write(&path, "seen").expect("writes");
    write_atomic(&path, b"mine", &seen).expect("writes");
    assert_eq!(fs::read(&path).expect("reads"), b"mine");
    assert_eq!(names(folder.path()), ["a"], "no attempt has left anything");
}

#[test]
fn a_link_in_a_folder_that_others_can_write_to_is_refused_and_named() {
    let folder = folder();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o777)).expect("changes");
    let (link, target) = (folder.path().join("link"), folder.path().join("target"));
    fs::write(&target, "old").expect("writes");
    symlink(&target, &link).expect("links");
    let refused = FileError::Link { path: link.clone(), target: target.clone() };
    assert_eq!(write_atomic(&link, b"new", &Expect::Anything), Err(refused));
    assert_eq!(fs::read(&target).expect("reads"), b"old");
}

#[test]
fn a_link_of_ones_own_in_folders_of_ones_own_is_followed() {
    let Some(folder) = closed_folder() else {
        eprintln!("left out: everybody can write to a folder above this checkout and above the home folder");
        return;
    };
    let (link, target) = (folder.path().join("link"), folder.path().join("target"));
    fs::write(&target, "old").expect("writes");
    symlink("target", &link).expect("links");
    write_atomic(&link, b"new", &Expect::Anything).expect("writes");
    assert_eq!(fs::read(&target).expect("reads"), b"new");
    assert!(fs::symlink_metadata(&link).expect("is there").is_symlink(), "the link is still one");
    symlink("nowhere", folder.path().join("dangling")).expect("links");
    let dangling = write_atomic(&folder.path().join("dangling"), b"new", &Expect::Anything);
    assert!(matches!(dangling, Err(FileError::Link { .. })), "{dangling:?}");
}

#[test]
fn a_folder_that_is_a_link_to_itself_only_keeps_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let circle = folder.path().join("circle");
    std::os::unix::fs::symlink(&circle, &circle).expect("a link");
    let error = make_folder(&circle.join("ims-setup")).expect_err("leads nowhere");
    assert!(error.only_keeps_nothing(), "{error:?}");
}

#[test]
fn what_is_no_file_is_neither_read_nor_written() {
    let folder = folder();
    let pipe = folder.path().join("pipe");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, rustix::fs::Mode::RWXU, 0).expect("a pipe");
    for path in [&pipe, folder.path()] {
        let refused = FileError::NotRegular { path: path.to_owned() };
        assert_eq!(write_atomic(path, b"x", &Expect::Anything), Err(refused.clone()));
        assert_eq!(read_limited(path, 10), Err(refused.clone()));
        assert_eq!(read_secret_file(path, Path::new("/")), Err(refused));
    }
    let nowhere = folder.path().join("not/there");
    let no_folder = FileError::NoFolder { path: folder.path().join("not") };
    assert_eq!(write_atomic(&nowhere, b"x", &Expect::Anything), Err(no_folder));
    assert_eq!(read_limited(&nowhere, 10), Err(FileError::NotFound { path: nowhere.clone() }));
    let file = folder.path().join("file");
    fs::write(&file, "").expect("writes");
    let below = write_atomic(&file.join("a"), b"x", &Expect::Anything);
    assert_eq!(below, Err(FileError::NoFolderThere { path: file }), "a file stands where the folder should");
}

#[test]
fn more_than_the_limit_is_not_read() {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "0123456789").expect("writes");
    assert_eq!(read_limited(&path, 10).as_deref(), Ok(&b"0123456789"[..]));
    assert_eq!(read_limited(&path, 9), Err(FileError::TooLarge { path, limit: 9 }));
}

#[test]
fn root_does_not_write_into_the_folder_of_another_and_keeps_the_owner_of_a_file() {
    if me() != 0 {
        eprintln!("left out: only root can give files away");
        return;
    }
    let theirs = folder();
    chown(theirs.path(), Some(SOMEBODY), None).expect("gives away");
    let refused = FileError::OtherFolder { path: theirs.path().to_owned(), owner: format!("'#{SOMEBODY}'") };
    assert_eq!(write_atomic(&theirs.path().join("a"), b"x", &Expect::Anything), Err(refused.clone()));
    assert_eq!(make_folder(&theirs.path().join("b/c")), Err(refused));
    assert_eq!(names(theirs.path()), Vec::<String>::new());

    let mine = folder();
    let path = mine.path().join("a");
    fs::write(&path, "old").expect("writes");
    chown(&path, Some(SOMEBODY), None).expect("gives away");
    write_atomic(&path, b"new", &Expect::Anything).expect("writes");
    assert_eq!(fs::metadata(&path).expect("is there").uid(), SOMEBODY);
    let secret = read_secret_file(&path, Path::new("/"));
    assert!(matches!(secret, Err(FileError::SecretOwner { .. })), "{secret:?}");
}

#[test]
fn a_folder_that_somebody_elses_link_leads_to_is_not_written_into() {
    if me() != 0 {
        eprintln!("left out: only root can give files away");
        return;
    }
    let (folder, target) = (folder(), folder());
    let link = folder.path().join("link");
    for (owner, followed) in [(0, true), (SOMEBODY, false)] {
        symlink(target.path(), &link).expect("links");
        std::os::unix::fs::lchown(&link, Some(owner), None).expect("gives away");
        let written = write_atomic(&link.join("a"), b"x", &Expect::Anything);
        assert_eq!(written.is_ok(), followed, "{written:?}");
        assert!(followed || matches!(written, Err(FileError::Link { .. })), "{written:?}");
        fs::remove_file(&link).expect("is there");
    }
}

#[test]
fn what_somebody_else_made_where_anybody_can_write_is_not_filled_for_them() {
    if me() != 0 {
        eprintln!("left out: only root can give files away");
        return;
    }
    for mode in [0o1777, 0o777, 0o775, 0o757] {
        let shared = folder();
        let path = shared.path().join("prod.ims.yaml");
        fs::write(&path, "theirs").expect("writes");
        chown(&path, Some(SOMEBODY), None).expect("gives away");
        fs::set_permissions(shared.path(), Permissions::from_mode(mode)).expect("changes");
        let refused = FileError::OtherOwner { path: path.clone(), owner: format!("'#{SOMEBODY}'") };
        let digest = Digest::of(b"theirs").to_string();
        for expect in [Expect::Anything, Expect::Unchanged(digest)] {
            assert_eq!(examine(&path, &expect), Err(refused.clone()), "{mode:o}");
            assert_eq!(write_atomic(&path, b"s3cret", &expect), Err(refused.clone()), "{mode:o}");
        }
        assert_eq!(fs::read(&path).expect("is there"), b"theirs");
        // Root's own file there is root's.
        chown(&path, Some(0), None).expect("takes back");
        write_atomic(&path, b"new", &Expect::Anything).expect("writes");
        assert_eq!(names(shared.path()), ["prod.ims.yaml"]);
    }
}

#[test]
fn whoever_can_read_a_tightened_file_is_named() {
    if me() != 0 {
        eprintln!("left out: only root can give files away");
        return;
    }
    let mine = folder();
    let path = mine.path().join("a");
    fs::write(&path, "old").expect("writes");
    fs::set_permissions(&path, Permissions::from_mode(0o644)).expect("changes");
    chown(&path, Some(SOMEBODY), None).expect("gives away");
    let told = write_atomic(&path, b"new", &Expect::Anything).expect("writes");
    let keys: Vec<&str> = told.iter().map(|told| told.key).collect();
    assert_eq!(keys, ["file-tightened-other"]);
    assert!(told[0].arguments.contains(&("owner", format!("'#{SOMEBODY}'"))), "{told:?}");
}

#[test]
fn a_secret_is_the_one_line_of_its_file_beside_the_file_that_names_it() {
    let folder = folder();
    let path = folder.path().join("prod.ims.secret");
    let name = Path::new("prod.ims.secret");
    let read = |text: &str| {
        fs::write(&path, text).expect("writes");
        fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("changes");
        read_secret_file(name, folder.path()).map(|read| (read.secret.expose().to_owned(), read.warning))
    };
    assert_eq!(secret_file_is_there(name, folder.path()), Ok(false));
    for text in ["s 3cret", "s 3cret\n", "s 3cret\r\n"] {
        assert_eq!(read(text), Ok(("s 3cret".to_owned(), None)));
    }
    assert_eq!(secret_file_is_there(name, folder.path()), Ok(true));
    for text in ["", "\n", "a\nb\n", "a\n\n"] {
        assert_eq!(read(text), Err(FileError::SecretNotOneLine { path: path.clone() }), "{text:?}");
    }
    assert_eq!(read(&"x".repeat(4097)), Err(FileError::TooLarge { path: path.clone(), limit: 4096 }));
    assert_eq!(read(&"x".repeat(4096)).map(|(secret, _)| secret.len()), Ok(4096));

    fs::set_permissions(&path, Permissions::from_mode(0o640)).expect("changes");
    let warning = read_secret_file(name, folder.path()).expect("reads").warning.expect("is warned of");
    assert_eq!(warning.key, "file-secret-readable");

    symlink(&path, folder.path().join("link")).expect("links");
    let refused = FileError::Link { path: folder.path().join("link"), target: path.clone() };
    assert_eq!(read_secret_file(Path::new("link"), folder.path()), Err(refused.clone()));
    assert_eq!(secret_file_is_there(Path::new("link"), folder.path()), Err(refused));
}

#[test]
fn what_a_killed_write_left_behind_goes_with_the_next_one_and_what_somebody_writes_stays() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    for name in [".ims-setup-left.new", ".ims-setup-busy.new", ".ims-setup-twice.new", ".ims-setup-other"] {
        fs::write(at(name), "s3cret").expect("writes");
    }
    fs::hard_link(at(".ims-setup-twice.new"), at("precious")).expect("links");
    symlink(at("precious"), at(".ims-setup-link.new")).expect("links");
    let busy = fs::File::open(at(".ims-setup-busy.new")).expect("opens");
    flock(&busy, FlockOperation::NonBlockingLockExclusive).expect("nobody has it");
    write_atomic(&at("a"), b"x", &Expect::Anything).expect("writes");
    let stay =
        [".ims-setup-busy.new", ".ims-setup-link.new", ".ims-setup-other", ".ims-setup-twice.new", "a", "precious"];
    assert_eq!(names(folder.path()), stay);
    drop(busy);
    sweep(folder.path());
    assert!(!at(".ims-setup-busy.new").exists());
}

#[test]
fn a_file_that_is_being_written_is_swept_by_nobody_whether_it_has_a_name_or_not() {
    let folder = folder();
    let target = folder.path().join("a");
    for make in [Temporary::new, Temporary::with_name] {
        for replace in [true, false] {
            let mut made = make(folder.path()).expect("is made");
            made.file().write_all(b"whole").expect("takes it");
            sweep(folder.path());
            let done = if replace { made.replace(&target) } else { made.put(&target) };
            done.expect("gets its place");
            assert_eq!((fs::read(&target).expect("is there"), mode(&target)), (b"whole".to_vec(), 0o600));
            assert_eq!(names(folder.path()), ["a"]);
            fs::remove_file(&target).expect("is there");
        }
        drop(make(folder.path()).expect("is made"));
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }
}

#[test]
fn many_writers_and_sweepers_at_once_lose_nothing() {
    let folder = folder();
    let writing = AtomicUsize::new(4);
    std::thread::scope(|scope| {
        let (folder, writing) = (folder.path(), &writing);
        for number in 0..4 {
            scope.spawn(move || {
                let make = if number == 0 { Temporary::new } else { Temporary::with_name };
                let done = (0..1000).try_for_each(|_| make(folder)?.replace(&folder.join("a")));
                writing.fetch_sub(1, Ordering::SeqCst);
                done.expect("each gets its place");
            });
        }
        for _ in 0..2 {
            scope.spawn(move || {
                while writing.load(Ordering::SeqCst) > 0 {
                    sweep(folder);
                }
            });
        }
    });
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn folders_are_made_for_their_owner_alone() {
    let folder = folder();
    let path = folder.path().join("state/ims-setup");
    make_folder(&path).expect("makes");
    make_folder(&path).expect("is there already");
    assert_eq!((mode(&path), mode(path.parent().expect("has one"))), (0o700, 0o700));
    fs::write(path.join("a"), "").expect("writes");
    assert!(make_folder(&path.join("a")).is_err(), "a file stands in the way");
}

#[test]
fn a_digest_is_sha_256_in_lower_case_digits() {
    // FIPS 180-2, appendix B.1.
    assert_eq!(Digest::of(b"abc").to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/// As on VFAT or CIFS, where a change of the mode is refused or does nothing.
#[test]
fn a_file_that_others_can_read_all_the_same_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prod.ims.secret");
    for (mode, told) in [(0o600, None), (0o400, None), (0o755, Some("file-open")), (0o640, Some("file-open"))] {
        fs::write(&path, "x").expect("writes");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("is its owner's");
        let made = fs::metadata(&path).expect("is there");
        assert_eq!(super::write::open_to_others(&path, &made).map(|told| told.key), told, "{mode:o}");
    }
}
