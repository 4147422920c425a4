//! Which instance is meant, and its draft for this session alone: another that holds it may be asked to end.

use std::time::{Duration, SystemTime};

use super::exit::{End, status};
use super::face::{Face, Left};
use super::inputs::Given;
use super::start::Surroundings;
use crate::base::told::Told;
use crate::cli::WizardArguments;
use crate::host::drafts::{Entry, Folder};
use crate::host::files::FileError;
use crate::host::lock::{self, Holder, Lock, TakeOver, TryLock};
use crate::setup::instance::Instance;
use crate::wizard::door::{Door, DraftRow};
use crate::wizard::msg::Leaving;
use crate::wizard::plan::Step;

/// How long the other session may take to save and end.
const TAKE_OVER: Duration = Duration::from_secs(5);

/// A draft that this session holds alone.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) instance: Instance,
    pub(super) lock: Lock,
    /// Who held it before, and was asked to end.
    pub(super) from: Option<Holder>,
}

/// The instance that is meant.
fn instance_of(
    arguments: &WizardArguments,
    given: &Given,
    folder: &Folder,
    face: &mut dyn Face,
) -> Result<Instance, End> {
    let named = arguments.instance.as_deref();
    if let (Some(named), Some(of_file)) = (named, given.answers.as_ref().map(|answers| answers.instance.as_str()))
        && named != of_file
        && !of_file.is_empty()
    {
        let told = Told::new("instance-differs").with("name", named).with("file", of_file);
        return Err(End::Told(status::USAGE, told));
    }
    if let Some(name) = named.or(given.instance()) {
        return instance(name);
    }
    let mut entries = match folder.list() {
        Ok(entries) => entries,
        // A folder of somebody else's has no draft of this user's; that nothing can be kept there either is told then.
        Err(FileError::Denied { .. } | FileError::LeftByRoot { .. }) => Vec::new(),
        Err(error) => return Err(Told::from(error).into()),
    };
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.modified));
    match entries.as_slice() {
        [] => instance("default"),
        [only] => instance(&only.instance),
        several => {
            if !face.is_attended() {
                let names: Vec<&str> = several.iter().map(|entry| entry.instance.as_str()).collect();
                return Err(End::Told(status::USAGE, Told::new("drafts-several").with_list("names", names)));
            }
            let now = SystemTime::now();
            let rows = several.iter().map(|entry| draft_row(entry, now)).collect();
            let mut door = Door::drafts(rows);
            match face.settle(&mut door)? {
                // Whoever chooses nothing is told what there is, and how to go on.
                Err(Left::Quit(Leaving::Kept)) => {
                    let names: Vec<&str> = several.iter().map(|entry| entry.instance.as_str()).collect();
                    Err(End::Told(status::KEPT, Told::new("drafts-stay").with_list("names", names)))
                }
                Ok(row) => match several.get(row) {
                    Some(entry) => instance(&entry.instance),
                    None => instance(door.named().unwrap_or_default()),
                },
                Err(left) => Err(End::Left(left)),
            }
        }
    }
}

fn instance(name: &str) -> Result<Instance, End> {
    Instance::parse(name).map_err(|_| End::Told(status::USAGE, Told::new("instance-wrong").with("name", name)))
}

/// A draft as the list shows it.
pub fn draft_row(entry: &Entry, now: SystemTime) -> DraftRow {
    let minutes = now.duration_since(entry.modified).map_or(0, |age| age.as_secs() / 60);
    let step = entry.step.clone().filter(|step| Step::from_name(step).is_some()).unwrap_or_default();
    let (held, written) = (entry.holder.is_some(), entry.written);
    DraftRow { instance: entry.instance.clone(), step, minutes, held, written }
}

/// Takes the draft of the instance that is meant; another session that holds it may be asked to end.
pub(super) fn hold(
    arguments: &WizardArguments,
    given: &Given,
    surroundings: &Surroundings,
    face: &mut dyn Face,
) -> Result<Held, End> {
    let folder = &surroundings.folder;
    let instance = instance_of(arguments, given, folder, face)?;
    let path = folder.lock_path(instance.as_str());
    let terminal = terminal_name();
    let holder = match folder.make().and_then(|()| lock::try_lock(&path, terminal.as_deref())) {
        Ok(TryLock::Taken(lock)) => return Ok(Held { instance, lock, from: None }),
        Ok(TryLock::Held(holder)) => holder,
        // Nothing can be kept for now, which is no reason to do nothing.
        Err(error) if error.only_keeps_nothing() => {
            return Ok(Held { instance, lock: Lock::without(&path, terminal.as_deref(), error), from: None });
        }
        Err(error) => return Err(Told::from(error).into()),
    };
    if !face.is_attended() {
        return Err(held_by(&instance, &holder).into());
    }
    let mut left_alone = held_by(&instance, &holder);
    left_alone.key = "left-alone";
    let mut door = Door::Held {
        instance: instance.to_string(),
        process: holder.pid.unwrap_or(0),
        terminal: holder.terminal.clone().unwrap_or_default(),
        minutes: holder.since.and_then(|since| since.elapsed().ok()).map_or(0, |age| age.as_secs() / 60),
        button: 0,
    };
    match face.settle(&mut door)? {
        // Whoever lets it be is told who has it, and how to go on.
        Ok(0) | Err(Left::Quit(Leaving::Kept)) => return Err(End::Told(status::KEPT, left_alone)),
        Ok(_) => {}
        Err(left) => return Err(End::Left(left)),
    }
    let given_up = || face.signal().is_some();
    let taken = lock::take_over(&path, terminal.as_deref(), TAKE_OVER, &given_up).map_err(Told::from)?;
    match taken {
        TakeOver::Taken(lock) => Ok(Held { instance, lock, from: Some(holder) }),
        TakeOver::Stays(holder) | TakeOver::NotAsked(holder) => {
            if let Some(signal) = face.signal() {
                return Err(End::Left(Left::Signal(signal)));
            }
            let process = holder.pid.map_or("?".to_owned(), |pid| pid.to_string());
            Err(Told::new("draft-not-taken-over").with("process", process).into())
        }
    }
}

/// What `error`, for which the lock does not say who has it or was not taken, means for the person.
pub(super) fn unsigned(error: &FileError, lock: &Lock, folder: &Folder) -> Told {
    match error {
        // What there is to do is nothing that the person must do now.
        FileError::Full { .. } => Told::new("start-full"),
        error if lock.is_taken() => Told::from(error.clone()),
        _ => Told::new("start-unkept").with("folder", folder.to_string()),
    }
}

/// That another session has the draft open: who that is.
pub fn held_by(instance: &Instance, holder: &Holder) -> Told {
    let [process, terminal] = named(holder);
    Told::new("draft-held").with("instance", instance.as_str()).with("process", process).with("terminal", terminal)
}

/// The process and the terminal of a session, as they are told.
pub fn named(holder: &Holder) -> [String; 2] {
    let process = holder.pid.map_or("?".to_owned(), |pid| pid.to_string());
    [process, holder.terminal.clone().unwrap_or("?".to_owned())]
}

/// The terminal of standard input, where it is one.
pub fn terminal_name() -> Option<String> {
    rustix::termios::ttyname(rustix::stdio::stdin(), Vec::new()).ok().and_then(|name| name.into_string().ok())
}
