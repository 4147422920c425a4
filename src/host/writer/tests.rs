use std::sync::mpsc::{Receiver, Sender, channel};

use super::*;

const BOUND: Duration = Duration::from_secs(20);

fn bounds(retry: Duration, slow: Duration) -> Bounds {
    Bounds { retry, slow }
}

type Answer = Result<(), FileError>;

/// A writer whose disk waits for a word before each save and whose saves can be watched.
fn slow_writer() -> (Writer, Sender<Answer>, Receiver<Vec<u8>>, Receiver<Saved>) {
    patient_writer(BOUND)
}

/// As [`slow_writer`], where a save counts as slow after so long.
fn patient_writer(slow: Duration) -> (Writer, Sender<Answer>, Receiver<Vec<u8>>, Receiver<Saved>) {
    let (answer, answers) = channel();
    let (begun, begins) = channel();
    let (ended, ends) = channel();
    let write = move |_: &Path, bytes: &[u8]| {
        begun.send(bytes.to_vec()).expect("the test listens");
        // Without an answer the test is over and nobody looks any more.
        answers.recv().unwrap_or(Ok(()))
    };
    let report = move |saved: &Saved| drop(ended.send(saved.clone()));
    let writer =
        Writer::with(Path::new("/draft"), None, report, write, |_, _| true, bounds(BOUND, slow)).expect("a thread");
    (writer, answer, begins, ends)
}

#[test]
fn a_slow_disk_gets_the_newest_state_and_skips_those_between() {
    let (writer, answer, begins, ends) = slow_writer();
    writer.save(b"a".to_vec());
    assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"a");
    // The disk is busy with the first; nobody waits for it here.
    writer.save(b"b".to_vec());
    let newest = writer.save(b"c".to_vec());
    answer.send(Ok(())).expect("listens");
    assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"c");
    answer.send(Ok(())).expect("listens");
    assert_eq!(ends.recv_timeout(BOUND).expect("ends").revision, 1);
    assert_eq!(ends.recv_timeout(BOUND).expect("ends"), Saved { revision: newest, result: Ok(()) });
    assert_eq!(writer.finish(BOUND), Ok(()));
}

#[test]
fn a_panic_waits_for_the_last_change() {
    let (writer, answer, begins, _ends) = slow_writer();
    writer.save(b"a".to_vec());
    assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"a");
    let shared = Arc::clone(&writer.shared);
    let fault = thread::spawn(move || {
        let _writer = writer;
        panic!("a fault that was meant");
    });
    // Whoever waits asks whether it stands on disk; whoever does not closes.
    let deadline = Instant::now() + BOUND;
    while !shared.lock().check {
        assert!(!shared.lock().closed && Instant::now() < deadline, "it did not wait");
        thread::yield_now();
    }
    answer.send(Ok(())).expect("listens");
    assert!(fault.join().is_err());
    assert!(shared.lock().ended.as_ref().is_some_and(|saved| saved.result.is_ok()));
}

#[test]
fn a_failed_save_is_told_and_tried_again_at_the_end() {
    let (writer, answer, begins, ends) = slow_writer();
    let full = FileError::Full { path: "/draft".into() };
    writer.save(b"a".to_vec());
    begins.recv_timeout(BOUND).expect("begins");
    answer.send(Err(full.clone())).expect("listens");
    assert_eq!(ends.recv_timeout(BOUND).expect("ends").result, Err(full));
    // There is space again.
    answer.send(Ok(())).expect("listens");
    assert_eq!(writer.flush(BOUND), Ok(()));
    assert_eq!(begins.recv_timeout(BOUND).expect("begins"), b"a");
}

#[test]
fn the_end_does_not_wait_for_ever() {
    let (writer, _answer, begins, _ends) = slow_writer();
    writer.save(b"a".to_vec());
    begins.recv_timeout(BOUND).expect("begins");
    assert_eq!(writer.flush(Duration::ZERO), Err(FileError::Slow { path: "/draft".into() }));
}

#[test]
fn a_save_that_does_not_end_is_told_once_and_its_end_after_it() {
    let (writer, answer, begins, ends) = patient_writer(Duration::from_millis(1));
    for text in [b"a", b"b"] {
        let revision = writer.save(text.to_vec());
        begins.recv_timeout(BOUND).expect("begins");
        let slow = Err(FileError::Slow { path: "/draft".into() });
        assert_eq!(ends.recv_timeout(BOUND).expect("is told"), Saved { revision, result: slow });
        answer.send(Ok(())).expect("listens");
        assert_eq!(ends.recv_timeout(BOUND).expect("ends"), Saved { revision, result: Ok(()) });
    }
    assert_eq!(writer.flush(BOUND), Ok(()));
    assert!(ends.try_recv().is_err(), "each is told once");
}

#[test]
fn nothing_to_save_is_saved() {
    let (writer, _answer, _begins, _ends) = slow_writer();
    assert_eq!(writer.finish(BOUND), Ok(()));
}
#[test]
fn a_failed_save_is_tried_again_by_itself() {
    let (answer, answers) = channel();
    let (ended, ends) = channel();
    let write = move |_: &Path, _: &[u8]| answers.recv().unwrap_or(Ok(()));
    let report = move |saved: &Saved| drop(ended.send(saved.clone()));
    let writer =
        Writer::with(Path::new("/draft"), None, report, write, |_, _| true, bounds(Duration::from_millis(1), BOUND));
    let writer = writer.expect("a thread");
    let full = FileError::Full { path: "/draft".into() };
    for result in [Err(full.clone()), Err(full), Ok(())] {
        answer.send(result).expect("listens");
    }
    writer.save(b"a".to_vec());
    let results: Vec<bool> = (0..3).map(|_| ends.recv_timeout(BOUND).expect("ends").result.is_ok()).collect();
    assert_eq!(results, [false, false, true]);
    assert_eq!(writer.flush(BOUND), Ok(()));
    assert!(ends.try_recv().is_err(), "what is saved is left alone");
}

#[test]
fn a_fault_in_one_save_is_told_and_the_next_one_is_made() {
    let (ended, ends) = channel();
    let faults = std::sync::atomic::AtomicBool::new(true);
    let write = move |_: &Path, _: &[u8]| {
        assert!(!faults.swap(false, std::sync::atomic::Ordering::SeqCst), "a fault that was meant");
        Ok(())
    };
    let report = move |saved: &Saved| drop(ended.send(saved.result.clone()));
    let writer =
        Writer::with(Path::new("/draft"), None, report, write, |_, _| true, bounds(Duration::from_millis(1), BOUND));
    let writer = writer.expect("a thread");
    writer.save(b"a".to_vec());
    assert_eq!(ends.recv_timeout(BOUND), Ok(Err(FileError::Fault { path: "/draft".into() })));
    assert_eq!(ends.recv_timeout(BOUND), Ok(Ok(())));
    assert_eq!(writer.flush(BOUND), Ok(()));
}

/// A writer over a real file, which holds `there` before it.
fn real_writer(there: Option<&str>) -> (tempfile::TempDir, PathBuf, Writer) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("draft");
    if let Some(there) = there {
        std::fs::write(&path, there).expect("a file");
    }
    let write = |path: &Path, bytes: &[u8]| std::fs::write(path, bytes).map_err(|error| FileError::of(path, &error));
    let writer = Writer::start(&path, |_| (), write).expect("a thread");
    (folder, path, writer)
}

#[test]
fn what_is_gone_or_another_at_the_end_is_saved_again() {
    for saves in [true, false] {
        for spoilt in [None, Some("foreign")] {
            let (_folder, path, writer) = real_writer(Some("old"));
            if saves {
                writer.save(b"new".to_vec());
                assert_eq!(writer.flush(BOUND), Ok(()));
            }
            match spoilt {
                None => std::fs::remove_file(&path).expect("is there"),
                Some(text) => std::fs::write(&path, text).expect("is there"),
            }
            assert_eq!(writer.finish(BOUND), Ok(()));
            let found = std::fs::read_to_string(&path).expect("is there again");
            assert_eq!(found, if saves { "new" } else { "old" });
        }
    }
}

#[test]
fn what_is_gone_and_can_not_be_saved_again_is_said() {
    let (folder, path, writer) = real_writer(Some("old"));
    drop(folder);
    assert_eq!(writer.finish(BOUND), Err(FileError::NotFound { path }));
}
