//! A session of the wizard: what it is given, its run, and what is left after it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::beginning::begin;
use super::exit::{End, status};
use super::face::{Face, Left};
use super::holding::{hold, unsigned};
use super::inputs::given;
use crate::base::threads::beside;
use crate::base::told::Told;
use crate::cli::WizardArguments;
use crate::host::Host as _;
use crate::host::drafts::Folder;
use crate::host::files::{Expect, FileError, sweep, write_atomic};
use crate::host::lock::{Holder, Lock};
use crate::host::output::{look, read_secret};
use crate::host::preferences::Preferences;
use crate::host::survey::Means;
use crate::host::surveys_under_way::Surveys;
use crate::host::today::today;
use crate::host::world::{Finished, Post, World};
use crate::host::writer::{Saved, Writer};
use crate::names::Groups;
use crate::setup::instance::Instance;
use crate::wizard::Wizard;
use crate::wizard::measuring::{Measuring, Reach};
use crate::wizard::msg::{Leaving, Msg, Notice, Task};
use crate::wizard::people_list::Api;
use crate::wizard::update::update;

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
    if wizard.writing.is_ordered()
        && let Some(result) = written
    {
        // It was waited for: what came of it is how it was left.
        let _ = update(&mut wizard, Msg::Written(result));
        if let Left::Quit(leaving) = &mut left {
            *leaving = wizard.leaving();
        }
    }
    if left == Left::Quit(Leaving::Finished) && wizard.has_draft {
        look_once_more(&mut wizard);
        left = Left::Quit(wizard.leaving());
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

/// Somebody may have changed the file since it was looked at last: then what was answered is in the draft alone. A disk that does
/// not answer is not waited for.
fn look_once_more(wizard: &mut Wizard) {
    let (output, (tell, told)) = (wizard.output.clone(), channel());
    let secret = wizard.secret_to_compare();
    beside(move || {
        let secret = secret.map(|name| read_secret(&output, &name));
        drop(tell.send((secret, look(&output))));
    });
    if let Ok((secret, there)) = told.recv_timeout(A_MOMENT) {
        if let Some(read) = secret {
            let _ = update(wizard, Msg::SecretRead(read));
        }
        let _ = update(wizard, Msg::Looked(there));
    }
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
