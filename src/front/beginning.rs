//! What the wizard begins with: the draft, the named file, the file at the output's place, or nothing yet.

use std::path::{Path, PathBuf};

use super::exit::{End, status};
use super::face::{Face, Left};
use super::holding::{Held, named};
use super::inputs::Given;
use super::start::Surroundings;
use crate::base::told::Told;
use crate::cli::WizardArguments;
use crate::host::drafts::Folder;
use crate::host::files::{FileError, names_in, secret_file_is_there, settle_pair};
use crate::host::output::look;
use crate::host::today::today;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::{self, Draft, DraftRefusal, Salvaged};
use crate::setup::instance::Instance;
use crate::wizard::Wizard;
use crate::wizard::door::Door;
use crate::wizard::msg::{Leaving, OnDisk};
use crate::wizard::plan::{List, Step, Stop};
use crate::words::catalogue::Words;
use crate::words::say;

/// The wizard over the draft, the named file, the file at the output's place, or nothing yet.
pub(super) fn begin(
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
        wizard.back_to_its_row();
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
    let names = names_in(&surroundings.here).ok()?;
    let mut found = names.flatten().filter_map(|name| {
        let name = name.into_string().ok()?;
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
        OnDisk::Foreign { problems, .. } => {
            let problem = problems.first().map(|problem| say::document::problem(words, problem)).unwrap_or_default();
            let file = output.display().to_string();
            told.push(Told::new("notice-begun-foreign").with("file", file).with("problem", problem));
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
    let there = look(&wizard.output);
    wizard.begin_over(there);
    if wizard.answers.keeping == Keeping::Inline
        && let OnDisk::Present { digest, configuration, .. } = &wizard.on_disk
        && wizard.written.as_ref().is_none_or(|written| written.digest == *digest)
    {
        let written = configuration.clone().into_answers();
        if written.keeping == Keeping::Inline && !written.secret.is_empty() {
            wizard.answers.secret = written.secret;
            wizard.secret.written = true;
        }
    }
}
