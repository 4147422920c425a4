use super::*;

const OLD: (&str, &str) = ("old secret\n", "old configuration\n");
const NEW: (&str, &str) = ("new secret\n", "new configuration\n");

struct Pair {
    folder: tempfile::TempDir,
    secret: PathBuf,
    configuration: PathBuf,
}

impl Pair {
    /// The old pair, or none.
    fn new(old: bool) -> Pair {
        let folder = tempfile::tempdir().expect("a folder");
        let (secret, configuration) = (folder.path().join("prod.ims.secret"), folder.path().join("prod.ims.yaml"));
        let pair = Pair { folder, secret, configuration };
        if old {
            pair.write(OLD).expect("is written");
        }
        pair
    }

    fn write(&self, pair: (&str, &str)) -> Result<Vec<Told>, FileError> {
        let (secret, configuration) = (pair.0.as_bytes(), pair.1.as_bytes());
        write_pair((&self.secret, secret), (&self.configuration, configuration), &Expect::Anything)
    }

    /// A write that is killed after so many of its steps: the second name, the secret's rename, the configuration's.
    fn killed_after(&self, steps: usize) {
        let secret = Prepared::new(&self.secret, NEW.0.as_bytes()).expect("is prepared");
        let configuration = Prepared::new(&self.configuration, NEW.1.as_bytes()).expect("is prepared");
        settle(&self.secret, &self.configuration);
        let _before = Before::of(&secret, &configuration.place, NEW.1.as_bytes());
        if steps > 1 {
            secret.rename(&Expect::Anything).expect("is renamed");
        }
        if steps > 2 {
            configuration.rename(&Expect::Anything).expect("is renamed");
        }
    }

    fn there(&self) -> (String, String) {
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        (read(&self.secret), read(&self.configuration))
    }

    fn names(&self) -> usize {
        fs::read_dir(self.folder.path()).expect("is there").count()
    }
}

fn owned(pair: (&str, &str)) -> (String, String) {
    (pair.0.to_owned(), pair.1.to_owned())
}

fn keys(notes: &[Told]) -> Vec<&str> {
    notes.iter().map(|told| told.key).collect()
}

#[test]
fn a_secret_that_was_put_back_is_told() {
    for (steps, told, half) in [(1, vec![], false), (2, vec!["secret-put-back"], true), (3, vec![], false)] {
        let pair = Pair::new(true);
        pair.killed_after(steps);
        assert_eq!(half_written(&pair.secret, &pair.configuration).is_some(), half, "after {steps} steps");
        assert_eq!(keys(&settle_pair(&pair.secret, &pair.configuration)), told, "after {steps} steps");
        assert_eq!(half_written(&pair.secret, &pair.configuration), None);
    }
}

#[test]
fn what_a_person_has_written_since_the_kill_is_never_replaced() {
    // In its place, as by a shell's redirection, and as another file, as by an editor.
    for in_place in [true, false] {
        let pair = Pair::new(true);
        pair.killed_after(2);
        if !in_place {
            fs::remove_file(&pair.secret).expect("is there");
        }
        fs::write(&pair.secret, "by hand\n").expect("is written");
        assert_eq!(half_written(&pair.secret, &pair.configuration), None, "it is a person's now");
        assert_eq!(keys(&settle_pair(&pair.secret, &pair.configuration)), ["secret-left-so"]);
        assert_eq!((pair.there().0.as_str(), pair.names()), ("by hand\n", 2));
    }
}

#[test]
fn beside_a_configuration_that_was_changed_since_both_secrets_stay_until_the_next_write() {
    let pair = Pair::new(true);
    pair.killed_after(2);
    fs::write(&pair.configuration, "old configuration\n# a note\n").expect("is written");
    for _ in 0..2 {
        assert_eq!(keys(&settle_pair(&pair.secret, &pair.configuration)), ["secret-half-written"]);
        assert!(half_written(&pair.secret, &pair.configuration).is_some());
        assert_eq!((pair.there().0.as_str(), pair.names()), (NEW.0, 3));
    }
    pair.write(OLD).expect("is written");
    assert_eq!((pair.there(), pair.names()), (owned(OLD), 2));
}

#[test]
fn after_a_kill_at_any_step_both_are_as_before_or_both_are_new() {
    for (steps, left) in [(1, OLD), (2, OLD), (3, NEW)] {
        let pair = Pair::new(true);
        pair.killed_after(steps);
        settle_pair(&pair.secret, &pair.configuration);
        assert_eq!(pair.there(), owned(left), "after {steps} steps");
        assert_eq!(pair.names(), 2, "after {steps} steps");
    }
}

#[test]
fn a_write_over_what_a_kill_has_left_keeps_the_right_secret_to_put_back() {
    let pair = Pair::new(true);
    pair.killed_after(2);
    pair.killed_after(2);
    settle_pair(&pair.secret, &pair.configuration);
    assert_eq!(pair.there(), owned(OLD));
    pair.killed_after(2);
    pair.write(NEW).expect("is written");
    assert_eq!((pair.there(), pair.names()), (owned(NEW), 2));
}

#[test]
fn what_another_configuration_in_the_folder_has_left_is_not_touched() {
    let pair = Pair::new(true);
    pair.killed_after(2);
    settle_pair(&pair.folder.path().join("stage.ims.secret"), &pair.folder.path().join("stage.ims.yaml"));
    assert_eq!(pair.names(), 3);
    settle_pair(&pair.secret, &pair.configuration);
    assert_eq!((pair.there(), pair.names()), (owned(OLD), 2));
}

#[test]
fn where_the_configuration_can_not_get_its_place_the_secret_is_as_before() {
    for old in [true, false] {
        let pair = Pair::new(old);
        let before = pair.there();
        let (secret, new) = ((pair.secret.as_path(), NEW.0.as_bytes()), NEW.1.as_bytes());
        // Between the look and the rename somebody else puts a file there, or changes it.
        let first = Prepared::new(secret.0, secret.1).expect("is prepared");
        let second = Prepared::new(&pair.configuration, new).expect("is prepared");
        let kept = Before::of(&first, &second.place, new);
        first.rename(&Expect::Anything).expect("is renamed");
        assert!(second.rename(&Expect::Unchanged("0".to_owned())).is_err());
        kept.put_back().expect("is put back");
        assert_eq!(pair.there(), before);
        assert_eq!(pair.names(), if old { 2 } else { 0 });
    }
}
