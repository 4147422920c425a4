//! The real host: the writer thread for drafts, the file at the output's place, and long judgements beside the person.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Host;
use super::files::{self, Digest, Expect, FileError};
use super::preferences::Preferences;
use super::writer::Writer;
use crate::setup::document;
use crate::setup::mask::judge_all;
use crate::setup::secret::Secret;
use crate::setup::told::Told;
use crate::wizard::msg::{Effect, Msg, OnDisk, Order, Receipt, Refused};

/// So many names are judged before the next frame; more beside the person.
const AT_ONCE: usize = 5_000;

/// Sends a message to the loop from any thread.
pub type Post = Arc<dyn Fn(Msg) + Send + Sync>;

/// The real host of one session.
pub struct World {
    writer: Writer,
    preferences: Preferences,
    output: PathBuf,
    today: String,
    post: Post,
    newest: Arc<AtomicU64>,
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "World({})", self.output.display())
    }
}

impl World {
    /// A host that keeps drafts with `writer` and writes the configuration to `output`.
    pub fn new(writer: Writer, preferences: Preferences, output: PathBuf, today: &str, post: Post) -> World {
        World { writer, preferences, output, today: today.to_owned(), post, newest: Arc::default() }
    }

    /// Waits until the newest draft is on disk.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub fn finish(self) -> Result<(), Told> {
        self.writer.finish().map_err(Told::from)
    }

    /// Judges few names at once, many on a thread of their own; a newer question ends an older thread.
    fn judge(&self, effect: Effect) -> Vec<Msg> {
        let Effect::Judge { generation, mask, names, groups } = effect else { return Vec::new() };
        self.newest.store(generation, Ordering::Relaxed);
        let newest = Arc::clone(&self.newest);
        let few = names.len() <= AT_ONCE;
        let judge = move || {
            let old = || newest.load(Ordering::Relaxed) != generation;
            judge_all(&mask, &names, groups.as_deref(), &old, &mut |_| {})
                .map(|report| Msg::Judged { generation, report })
        };
        if few {
            return judge().into_iter().collect();
        }
        let post = Arc::clone(&self.post);
        std::thread::spawn(move || judge().map(|msg| post(msg)));
        Vec::new()
    }

    fn write(&self, order: Order) {
        let (output, post) = (self.output.clone(), Arc::clone(&self.post));
        std::thread::spawn(move || post(Msg::Written(write(&output, &order))));
    }
}

impl Host for World {
    fn run(&mut self, effect: Effect) -> Vec<Msg> {
        match effect {
            Effect::Save(draft) => {
                self.writer.save(document::write_draft(&draft, &self.today, env!("CARGO_PKG_VERSION")).into_bytes());
                Vec::new()
            }
            Effect::Look => vec![Msg::Looked(look(&self.output))],
            Effect::Write(order) => {
                self.write(*order);
                Vec::new()
            }
            effect => self.judge(effect),
        }
    }

    fn keep_theme(&mut self, name: &str) {
        self.preferences.theme = Some(name.to_owned());
        // A choice that can't be kept holds for this session all the same.
        let _ = self.preferences.write();
    }
}

/// What stands at the output's place.
pub fn look(output: &Path) -> OnDisk {
    let bytes = match files::read_limited(output, document::MAX_BYTES) {
        Ok(bytes) => bytes,
        Err(FileError::NotFound { .. }) => return OnDisk::Absent,
        Err(error) => return OnDisk::Unusable(Told::from(error)),
    };
    let digest = Digest::of(&bytes).to_string();
    match document::read_configuration(&bytes) {
        Ok(reading) => OnDisk::Present { digest, configuration: Box::new(reading.configuration) },
        Err(_) => OnDisk::Foreign { digest },
    }
}

/// Writes the secret's file, then the configuration.
fn write(output: &Path, order: &Order) -> Result<Receipt, Refused> {
    let mut notes = Vec::new();
    if let Some(secret) = &order.secret {
        let path = output.parent().unwrap_or(Path::new("")).join(&order.secret_file);
        let line = Secret::new(format!("{}\n", secret.expose()));
        let written = files::write_atomic(&path, line.expose().as_bytes(), &Expect::Anything).map_err(refused)?;
        notes.extend(written);
    }
    let expect = match &order.replaces {
        Some(digest) => Expect::Unchanged(digest.clone()),
        None => Expect::Absent,
    };
    notes.extend(files::write_atomic(output, order.text.as_bytes(), &expect).map_err(refused)?);
    Ok(Receipt { digest: Digest::of(order.text.as_bytes()).to_string(), notes })
}

fn refused(error: FileError) -> Refused {
    match error {
        FileError::Changed { .. } => Refused::Changed,
        error => Refused::Failed(Told::from(error)),
    }
}
