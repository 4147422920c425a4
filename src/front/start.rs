//! The start: which draft or file; then the wizard, and what is left after it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::exit::{End, status};
use super::face::{Face, Left};
use super::holding::{Held, hold, named, unsigned};
use super::inputs::{Given, configuration, given};
use crate::base::told::Told;
use crate::cli::WizardArguments;
use crate::host::Host as _;
use crate::host::drafts::Folder;
use crate::host::files::{Expect, FileError, secret_file_is_there, settle_pair, sweep, write_atomic};
use crate::host::lock::{Holder, Lock};
use crate::host::output::look;
use crate::host::preferences::Preferences;
use crate::host::survey::Means;
use crate::host::surveys_under_way::Surveys;
use crate::host::today::today;
use crate::host::world::{Finished, Post, World};
use crate::host::writer::{Saved, Writer};
use crate::names::Groups;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::{self, Draft, DraftRefusal, Salvaged};
use crate::setup::instance::Instance;
use crate::wizard::door::Door;
use crate::wizard::measuring::{Measuring, Reach};
use crate::wizard::msg::{Leaving, Msg, Notice, OnDisk, Task};
use crate::wizard::people_list::Api;
use crate::wizard::plan::{List, Step, Stop};
use crate::wizard::update::update;
use crate::wizard::{Gone, Wizard};
use crate::words::catalogue::Words;

/// How long the end of a session waits for the disk.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long it waits where the person was told that the disk does not answer, and leaves all the same.
const A_MOMENT: Duration = Duration::from_secs(1);

/// What the wizard is started with, besides its options.
#[derive(Debug)]
pub struct Surroundings {
    /// Where drafts are.
    pub folder: Folder,
    /// The working directory.
    pub here: PathBuf,
    /// The preferences.
    pub preferences: Preferences,
    /// What measuring needs.
    pub means: Arc<Means>,
    /// What may be measured.
    pub reach: Reach,
    /// The operator groups of `--groups`, read before the terminal is taken: whoever gives them may keep one waiting.
    pub groups: Option<Arc<Groups>>,
}

/// A wizard that was left.
#[derive(Debug)]
pub struct Ended {
    /// As it was left.
    pub wizard: Wizard,
    /// How.
    pub left: Left,
    /// What was still being measured.
    pub surveys: Surveys,
    /// The session that has asked this one to end, and goes on in its place.
    pub taken_over: Option<Holder>,
}

/// Runs the wizard with this face.
///
/// # Errors
/// What kept it from starting, with its exit status.
pub fn wizard(
    arguments: &WizardArguments,
    surroundings: &Surroundings,
    face: &mut dyn Face,
    notices: Vec<Told>,
) -> Result<Ended, End> {
    let language = face.reader().look.words.language().tag;
    let given = given(arguments, &face.reader().look.words)?;
    let held = hold(arguments, &given, surroundings, face)?;
    let mut told = notices;
    let mut wizard = begin(arguments, given, surroundings, face, &held, &mut told)?;
    if let Some(error) = held.lock.unsigned() {
        told.insert(0, unsigned(error, &held.lock, &surroundings.folder));
        // Why, until a save has come to its end.
        wizard.unsaved = (!held.lock.is_taken()).then(|| Told::from(error.clone()));
    }
    surroundings.folder.sweep();
    wizard.output.parent().map(sweep);
    wizard.editor_hint.clone_from(&surroundings.preferences.editor_hint);
    let tongue = face.reader().tongue();
    (wizard.labels, wizard.next_language) = (tongue.labels, tongue.next);
    let mailbox = face.mailbox();
    let post: Post = Arc::new(move |msg| mailbox.send(msg));
    let lock = Arc::new(Mutex::new(held.lock));
    let writer =
        writer(&surroundings.folder, &held.instance, &lock, Arc::clone(&post)).map_err(|_| Told::new("no-threads"))?;
    let (preferences, means) = (surroundings.preferences.clone(), Arc::clone(&surroundings.means));
    let mut world = World::new(writer, preferences, wizard.output.clone(), &today(), means, post);
    wizard.measuring = Measuring::reaching(surroundings.reach.clone());
    let chosen = face.reader().look.words.language().tag;
    if chosen != language {
        world.run(Task::KeepLanguage(chosen.to_owned()));
    }
    if let Some(file) = wizard.names.file.clone() {
        world.load(file);
    }
    begin_people(arguments, &surroundings.here, &mut wizard, &mut world);
    wizard.notice = told.into_iter().next().map(Notice::Told).or(wizard.notice);
    let left = face.run(&mut wizard, &mut world);
    // Whoever left although nothing could be kept has been asked, and waits no more.
    let asked =
        wizard.unsaved.as_ref().is_some_and(|told| told.key == "file-slow") && matches!(left, Ok(Left::Quit(_)));
    face.give_back();
    let Finished { kept, written, surveys } = world.finish(if asked { A_MOMENT } else { PATIENCE });
    if let Err(error @ FileError::Slow { .. }) = kept {
        Lock::leave_signed(lock);
        return Err(End::Told(status::UNUSABLE, Told::from(error)));
    }
    let mut left = left?;
    if wizard.writing.ordered
        && let Some(result) = written
    {
        // It was waited for: what came of it is how it was left.
        let _ = update(&mut wizard, Msg::Written(result));
        if let Left::Quit(leaving) = &mut left {
            *leaving = wizard.leaving();
        }
    }
    if left == Left::Quit(Leaving::Finished) {
        // The file has it all: no draft is needed, whether it could be kept or not.
        let gone = surroundings.folder.finish(held.instance.as_str());
        gone.or_else(|error| if surroundings.folder.has(held.instance.as_str()) { Err(error) } else { Ok(()) })
            .map_err(Told::from)?;
    } else if let Err(error) = kept {
        Lock::leave_signed(lock);
        return Err(End::Told(status::UNUSABLE, Told::from(error)));
    }
    let asked = matches!(left, Left::Signal(_));
    let taken_over = lock.lock().unwrap_or_else(PoisonError::into_inner).taken_over_by().filter(|_| asked);
    drop(lock);
    Ok(Ended { wizard, left, surveys, taken_over })
}

/// The people come while the person works: of the file at once, of the API once it is known whom to ask about.
fn begin_people(arguments: &WizardArguments, here: &Path, wizard: &mut Wizard, world: &mut World) {
    wizard.people.api = arguments.umapi.as_ref().map(|umapi| Api::new(&umapi.id, umapi.url.as_deref()));
    let file = arguments.users.as_ref().map(|file| if file == Path::new("-") { file.clone() } else { here.join(file) });
    if let Some(task) = file.and_then(|file| wizard.begin_people(file)) {
        world.run(task);
    }
}

/// Saves the draft; where its folder was removed that is made again, and the lock in it.
fn writer(folder: &Folder, instance: &Instance, lock: &Arc<Mutex<Lock>>, post: Post) -> io::Result<Writer> {
    let report = move |saved: &Saved| post(Msg::Saved(saved.result.clone().map_err(Told::from)));
    let path = folder.path(instance.as_str());
    let (folder, lock) = (folder.clone(), Arc::downgrade(lock));
    Writer::start(&path, report, move |path, bytes| {
        folder.make()?;
        if let Some(lock) = lock.upgrade() {
            lock.lock().unwrap_or_else(PoisonError::into_inner).renew()?;
        }
        write_atomic(path, bytes, &Expect::Anything).map(|_| ())
    })
}

/// The wizard over the draft, the named file, the file at the output's place, or nothing yet.
fn begin(
    arguments: &WizardArguments,
    given: Given,
    surroundings: &Surroundings,
    face: &mut dyn Face,
    held: &Held,
    told: &mut Vec<Told>,
) -> Result<Wizard, End> {
    let name = held.instance.as_str();
    let output = arguments.output.as_ref().or(arguments.from.as_ref());
    let output = output.map(|path| surroundings.here.join(path));
    let mut draft = stored_draft(&surroundings.folder, name, told)?;
    let mut aside = arguments.fresh;
    if draft.is_some() && given.from.is_some() && !aside {
        let mut door = Door::DraftOrFile { instance: name.to_owned(), button: 0 };
        match face.settle(&mut door)? {
            Ok(button) => aside = button == 1,
            // Whoever leaves here is told how to go on.
            Err(Left::Quit(Leaving::Kept)) => {
                return Err(End::Told(status::KEPT, Told::new("left-draft").with("instance", name)));
            }
            Err(left) => return Err(End::Left(left)),
        }
    }
    if aside && draft.take().is_some() {
        let aside = surroundings.folder.set_aside(name).map_err(Told::from)?;
        told.push(Told::new("draft-set-aside").with("file", aside.display().to_string()));
    }
    let saved = surroundings.folder.saved(name);
    let from = given.from.is_some();
    let usual = surroundings.here.join(format!("{name}.ims.yaml"));
    let fresh = draft.is_none();
    let mut wizard = if let Some(mut draft) = draft {
        name.clone_into(&mut draft.answers.instance);
        let kept = if draft.output.as_os_str().is_empty() { usual } else { draft.output };
        draft.output = output.unwrap_or(kept);
        Wizard::resume(draft, &today())
    } else {
        let output = output.unwrap_or(usual);
        Wizard::new(first_answers(given.from, name, &output, &face.reader().look.words, told), output, &today())
    };
    if fresh
        && !aside
        && let Some(finished) = surroundings.folder.finished(name)
    {
        wizard.go_on_after(finished);
    }
    settle_secret(&mut wizard, told);
    if fresh {
        wizard.begin_from_disk();
    }
    if let Some(answers) = given.answers {
        wizard.fill_from(&answers);
    }
    wizard.names.groups.clone_from(&surroundings.groups);
    if let Some(file) = &arguments.names {
        wizard.names.file = Some(std::path::absolute(file)?);
    }
    if !fresh {
        let minutes = saved.and_then(|saved| saved.elapsed().ok()).map_or(0, |age| age.as_secs() / 60);
        wizard.welcome_back(minutes);
        if let Some(holder) = &held.from {
            wizard.take_over_from(named(holder), !held.lock.was_left_signed());
        }
    } else if from {
        // Whoever names a file wants to change something of it.
        wizard.enter(Step::Account, None);
        told.push(Told::new("begun-from-file").with("file", from_place(arguments, surroundings)));
    } else if wizard.is_finished() {
        // Only the mask and the hand-over are left of it.
        let handing = !wizard.hand_over.entered.is_empty() || !wizard.hand_over.done.is_empty();
        wizard.enter(Step::Mask, handing.then_some(Stop::List(List::HandOver)));
    } else if let Some(other) = configuration_here(arguments, surroundings, &wizard.output) {
        told.push(Told::new("file-is-here").with("file", format!("{other}.ims.yaml")).with("instance", other));
    }
    if fresh {
        wizard.nothing_is_new();
    }
    Ok(wizard)
}

/// The file that `--from` names, as it is told; of standard input the sign for it.
fn from_place(arguments: &WizardArguments, surroundings: &Surroundings) -> String {
    let named = arguments.from.as_deref().unwrap_or(Path::new("-"));
    if named == Path::new("-") { "-".to_owned() } else { surroundings.here.join(named).display().to_string() }
}

/// The instance of the one configuration in the working directory, where no instance was named and nothing stands at
/// `output`: perhaps it is the one that is meant.
fn configuration_here(arguments: &WizardArguments, surroundings: &Surroundings, output: &Path) -> Option<String> {
    if arguments.instance.is_some() || arguments.output.is_some() || output.exists() {
        return None;
    }
    let entries = std::fs::read_dir(&surroundings.here).ok()?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut found = names.filter_map(|name| {
        let instance = name.strip_suffix(".ims.yaml")?;
        Instance::parse(instance).is_ok().then(|| instance.to_owned())
    });
    let only = found.next()?;
    found.next().is_none().then_some(only)
}

/// The draft on disk; one that can't be read is set aside and told, and what can be read of it is taken over.
fn stored_draft(folder: &Folder, name: &str, told: &mut Vec<Told>) -> Result<Option<Draft>, End> {
    let bytes = match folder.load(name) {
        Ok(None) => return Ok(None),
        Ok(Some(bytes)) => bytes,
        // Too large, or no regular file: no draft of ours either way.
        Err(FileError::TooLarge { .. } | FileError::NotRegular { .. }) => Vec::new(),
        Err(error) => return Err(Told::from(error).into()),
    };
    let key = match document::read_draft(&bytes) {
        // Every draft says where the configuration is to go: what follows in it was cut off where this one does not.
        Ok(draft) if !draft.output.as_os_str().is_empty() => return Ok(Some(draft)),
        Err(DraftRefusal::Later(_)) => "draft-later",
        Ok(_) | Err(DraftRefusal::Unreadable(_)) => {
            if let Some(Salvaged { draft, lost }) = document::salvage_draft(&bytes, name) {
                let text = document::write_draft(&draft, &today(), env!("CARGO_PKG_VERSION"));
                let aside = folder.replace(name, text.as_bytes()).map_err(Told::from)?;
                let file = aside.display().to_string();
                told.push(Told::new("draft-salvaged").with("lines", lost.to_string()).with("file", file));
                return Ok(Some(draft));
            }
            "draft-unreadable"
        }
    };
    let aside = folder.set_aside(name).map_err(Told::from)?;
    told.push(Told::new(key).with("file", aside.display().to_string()));
    Ok(None)
}

/// What a set-up without a draft begins with: the named file, the file at the output's place, or the defaults.
fn first_answers(from: Option<Answers>, name: &str, output: &Path, words: &Words, told: &mut Vec<Told>) -> Answers {
    let read = from.or_else(|| match look(output) {
        OnDisk::Present { configuration, .. } => {
            told.push(Told::new("begun-from-file").with("file", output.display().to_string()));
            Some(configuration.into_answers())
        }
        // What is wrong with it is told in the words of `--from`.
        OnDisk::Foreign { .. } => {
            if let Err(End::Told(_, wrong)) = configuration(output, words) {
                told.push(wrong);
            }
            None
        }
        _ => None,
    });
    match read {
        Some(mut answers) => {
            name.clone_into(&mut answers.instance);
            answers
        }
        None => Answers::new(name),
    }
}

/// A secret file that is there already counts as the secret; an inline secret that was written is there again.
fn settle_secret(wizard: &mut Wizard, told: &mut Vec<Told>) {
    let folder = wizard.output.parent().unwrap_or(Path::new("")).to_owned();
    let file = PathBuf::from(wizard.secret_file_name());
    // First: the notice has room for one.
    told.splice(0..0, settle_pair(&folder.join(&file), &wizard.output));
    match secret_file_is_there(&file, &folder) {
        Ok(there) => wizard.answers.secret_there = there,
        Err(error) => told.push(error.into()),
    }
    let in_file = wizard.answers.secret_there && wizard.answers.keeping == Keeping::File;
    if in_file && wizard.secret.gone == Gone::Needed {
        wizard.secret.gone = Gone::Older;
    }
    wizard.on_disk = look(&wizard.output);
    if wizard.answers.keeping == Keeping::Inline
        && let OnDisk::Present { digest, configuration, .. } = &wizard.on_disk
        && wizard.written.as_ref().is_none_or(|written| written.digest == *digest)
    {
        let written = configuration.clone().into_answers();
        if written.keeping == Keeping::Inline && !written.secret.is_empty() {
            wizard.answers.secret = written.secret;
            wizard.secret.written = true;
            wizard.secret.gone = Gone::Not;
        }
    }
}
