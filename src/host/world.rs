//! The real host: the writer thread for drafts, the write of the configuration, and long judgements beside the person.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::Host;
use super::files::FileError;
use super::input::read_input;
use super::output::{look, read_secret, write};
use super::people::Peoples;
use super::preferences::Preferences;
use super::survey::{Means, survey};
use super::surveys_under_way::Surveys;
use super::writer::Writer;
use crate::base::threads::beside;
use crate::base::told::Told;
use crate::campaign::measured::Wanted;
use crate::mask::{Candidate, Census, Mask, Progress, Stage, infer_for, judge_all, readings};
use crate::names::{self, Groups, Names};
use crate::setup::document;
use crate::wizard::msg::{Msg, Order, Receipt, Refused, Task};

/// So many names are judged before the next frame; more beside the person.
const AT_ONCE: usize = 5_000;

/// How far the reading of a file has come is told every so many names.
const TOLD: usize = 50_000;

/// How long a person who wants to leave waits for the disk before the question.
const SETTLE: Duration = Duration::from_secs(3);

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
    people: Peoples,
    /// The newest question for a proof, by which an older one stops.
    newest_proof: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
    means: Arc<Means>,
    surveys: Surveys,
    /// The write of a preference that is under way: closed at its end.
    keeping: Option<Receiver<()>>,
    /// The write of the configuration that is under way: a secret's file must not be left without it.
    writing: Option<Receiver<Result<Receipt, Refused>>>,
}

/// What was waited for at the end.
#[derive(Debug)]
pub struct Finished {
    /// Whether the newest draft is on disk, and a write has come to its end.
    pub kept: Result<(), FileError>,
    /// What the last write came to, where there was one.
    pub written: Option<Result<Receipt, Refused>>,
    /// What is still being measured.
    pub surveys: Surveys,
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "World({})", self.output.display())
    }
}

impl World {
    /// A host that keeps drafts with `writer`, writes the configuration to `output` and measures with `means`.
    pub fn new(
        writer: Writer,
        preferences: Preferences,
        output: PathBuf,
        today: &str,
        means: Arc<Means>,
        post: Post,
    ) -> World {
        World {
            means,
            surveys: Surveys::default(),
            writer,
            preferences,
            output,
            today: today.to_owned(),
            post,
            newest: Arc::default(),
            people: Peoples::default(),
            newest_proof: Arc::default(),
            stop: Arc::default(),
            keeping: None,
            writing: None,
        }
    }

    /// Waits until the newest draft is on disk, at most `patience`, and says why it could not be kept. What is still being
    /// measured is stopped and comes back, to be waited for once the terminal is given back.
    pub fn finish(self, patience: Duration) -> Finished {
        self.surveys.stop();
        let deadline = Instant::now() + patience;
        let left = || deadline.saturating_duration_since(Instant::now());
        self.keeping.map(|under_way| under_way.recv_timeout(left()));
        let written = self.writing.map(|under_way| under_way.recv_timeout(left()));
        let mut kept = self.writer.finish(left());
        if written == Some(Err(RecvTimeoutError::Timeout)) {
            kept = kept.and(Err(FileError::Slow { path: self.output }));
        }
        Finished { kept, written: written.and_then(Result::ok), surveys: self.surveys }
    }

    /// Judges few names at once, many on a thread of their own; a newer question ends an older thread.
    fn judge(&self, generation: u64, mask: Mask, names: Arc<Names>, groups: Option<Arc<Groups>>) -> Vec<Msg> {
        self.newest.store(generation, Ordering::Relaxed);
        let (newest, post) = (Arc::clone(&self.newest), Arc::clone(&self.post));
        let few = names.len() <= AT_ONCE;
        let judge = move || {
            let old = || newest.load(Ordering::Relaxed) != generation;
            let mut told: Option<(Stage, usize)> = None;
            let mut progress = |progress: Progress| {
                // A line that changes with every thousand names would only flicker.
                let tenth = progress.done * 10 / progress.names.max(1);
                if !few && told.replace((progress.stage, tenth)) != Some((progress.stage, tenth)) {
                    post(Msg::Judging { generation, progress });
                }
            };
            let report = judge_all(&mask, &names, groups.as_deref(), &old, &mut progress)?;
            let readings = readings(&mask, &names, &report, &old)?;
            Some(Msg::Judged { generation, report, readings })
        };
        if few {
            return judge().into_iter().collect();
        }
        let post = Arc::clone(&self.post);
        beside(move || {
            if let Some(msg) = judge() {
                post(msg);
            }
        });
        Vec::new()
    }

    /// Says which repairs all names prove.
    fn prove(
        &self,
        generation: u64,
        mask: String,
        candidates: Vec<Candidate>,
        (names, groups): (Arc<Names>, Option<Arc<Groups>>),
    ) -> Vec<Msg> {
        self.newest_proof.store(generation, Ordering::Relaxed);
        let (newest, post) = (Arc::clone(&self.newest_proof), Arc::clone(&self.post));
        let few = names.len() <= AT_ONCE;
        let prove = move || {
            let old = || newest.load(Ordering::Relaxed) != generation;
            let census = Census::of(&names, groups.as_deref());
            let proofs = candidates.iter().map(|candidate| census.proves(&mask, candidate, &names, &old));
            Some(Msg::Proven { generation, proven: proofs.collect::<Option<Vec<bool>>>()? })
        };
        if few {
            return prove().into_iter().collect();
        }
        beside(move || {
            if let Some(msg) = prove() {
                post(msg);
            }
        });
        Vec::new()
    }

    /// Finds masks that explain the names: a few names at once, many on a thread of their own.
    fn infer(&self, names: Arc<Names>, tenant: String, groups: Option<Arc<Groups>>) -> Vec<Msg> {
        let few = names.len() <= AT_ONCE;
        let infer = move || {
            let proposals = infer_for(&names, Some(&tenant), groups.as_deref());
            Msg::Inferred { names: names.len(), proposals }
        };
        if few {
            return vec![infer()];
        }
        let post = Arc::clone(&self.post);
        beside(move || post(infer()));
        Vec::new()
    }

    /// Reads names from a file on a thread of its own, telling how far it has come.
    pub fn load(&self, file: PathBuf) {
        let (stop, post) = (Arc::clone(&self.stop), Arc::clone(&self.post));
        stop.store(false, Ordering::Relaxed);
        post(Msg::Loading(0));
        beside(move || {
            let bytes = match read_input(&file, None) {
                Ok(bytes) => bytes,
                Err(error) => return post(Msg::NotLoaded(error.into())),
            };
            let mut told = 0;
            let mut watch = |count: usize| {
                if count / TOLD > told {
                    told = count / TOLD;
                    post(Msg::Loading(count));
                }
                !stop.load(Ordering::Relaxed)
            };
            let reading = names::read_owned(bytes, &mut watch);
            let stopped = reading.is_none();
            post(Msg::Loaded { reading: Box::new(reading.unwrap_or_default()), file, stopped });
        });
    }

    /// Measures on threads of its own.
    fn measure(&mut self, generation: u64, wanted: Wanted) {
        let (stop, alive) = self.surveys.begin(&wanted);
        let (means, post) = (Arc::clone(&self.means), Arc::clone(&self.post));
        beside(move || {
            let told = |answer| post(Msg::Measured { generation, answer });
            survey(&means, &wanted, &stop, &told);
            drop::<Sender<()>>(alive);
        });
    }

    /// Keeps what was chosen, beside the person: no key waits for a disk.
    fn keep_preferences(&mut self) {
        let preferences = self.preferences.clone();
        let (alive, ended) = channel::<()>();
        let after = self.keeping.replace(ended);
        beside(move || {
            // One after the other, or an older choice could come last.
            after.map(|before| before.recv());
            // A choice that can't be kept holds for this session all the same.
            drop(preferences.write());
            drop(alive);
        });
    }

    fn write(&mut self, order: Order) {
        let (output, post) = (self.output.clone(), Arc::clone(&self.post));
        let (ended, end) = channel();
        self.writing = Some(end);
        beside(move || {
            let result = write(&output, &order);
            // For whoever leaves before the message is read.
            let _ = ended.send(result.clone());
            post(Msg::Written(result));
        });
    }
}

impl Host for World {
    fn run(&mut self, task: Task) -> Vec<Msg> {
        match task {
            Task::Save(draft) => {
                self.writer.save(document::write_draft(&draft, &self.today, env!("CARGO_PKG_VERSION")).into_bytes());
                Vec::new()
            }
            Task::Settle => vec![Msg::Settled(self.writer.flush(SETTLE).map_err(Told::from))],
            Task::Look(secret) => {
                // The output may lie on a slow disk, and no key waits for one.
                let (output, post) = (self.output.clone(), Arc::clone(&self.post));
                beside(move || {
                    if let Some(name) = secret {
                        post(Msg::SecretRead(read_secret(&output, &name)));
                    }
                    post(Msg::Looked(look(&output)));
                });
                Vec::new()
            }
            Task::ReadSecret(name) => {
                let (output, post) = (self.output.clone(), Arc::clone(&self.post));
                beside(move || post(Msg::SecretRead(read_secret(&output, &name))));
                Vec::new()
            }
            Task::Write(order) => {
                self.write(*order);
                Vec::new()
            }
            Task::Judge { generation, mask, names, groups } => self.judge(generation, mask, names, groups),
            Task::Prove { generation, mask, candidates, names, groups } => {
                self.prove(generation, mask, candidates, (names, groups))
            }
            Task::Infer { names, tenant, groups } => self.infer(names, tenant, groups),
            Task::StopLoading => {
                self.stop.store(true, Ordering::Relaxed);
                Vec::new()
            }
            Task::Measure { generation, wanted } => {
                self.measure(generation, *wanted);
                Vec::new()
            }
            Task::Password(password) => {
                self.means.credentials.retype(password);
                Vec::new()
            }
            Task::StopMeasuring => {
                self.surveys.stop();
                Vec::new()
            }
            Task::People { generation, task } => {
                self.people.run(generation, task, (&self.means, &mut self.surveys), &self.post)
            }
            Task::KeepTheme(name) => {
                self.preferences.theme = Some(name);
                self.keep_preferences();
                Vec::new()
            }
            Task::KeepLanguage(tag) => {
                self.preferences.language = Some(tag);
                self.keep_preferences();
                Vec::new()
            }
        }
    }
}
