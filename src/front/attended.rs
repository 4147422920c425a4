//! Runs the wizard, on the screen or line by line: what it is started with, and its last words.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::appearance::Reader;
use super::credentials::{self, Prepared, Recipient};
use super::exit::{End, status};
use super::face::Left;
use super::inputs::groups_of;
use super::leaving::{exit_status, hand_over, say_line};
use super::messages::{Messages, held, said};
use super::plain::Plain;
use super::resume_command;
use super::run::{NO_HOME, drafts_folder, preferences, reader_of, variable};
use super::screen::Stage;
use super::start::{self, Ended, Surroundings};
use crate::base::threads::beside;
use crate::base::told::Told;
use crate::cli::{Common, WizardArguments};
use crate::host::drafts::Folder;
use crate::host::files::here;
use crate::terminal::depth::depth;
use crate::terminal::events::Events;
use crate::terminal::output::{Leave, Output};
use crate::terminal::session::{OpenError, Session, is_dumb};
use crate::words::catalogue::Words;
use crate::words::{Look, say};

/// Runs the wizard: on the screen, or line by line where that is asked for or the terminal has no screen.
pub(super) fn wizard(common: &Common, arguments: &WizardArguments, words: &Words) -> u8 {
    let reader = reader_of(common, words);
    // As the terminal was before the screen; where there was one, the language may have been changed on it.
    let Look { words, theme, glyphs } = &reader.look;
    let mut look = Look { words: words.clone(), glyphs: *glyphs, theme: theme.clone() };
    let dumb = is_dumb() && io::stdin().is_terminal() && io::stdout().is_terminal();
    let ended = surroundings(arguments, &look).and_then(|(surroundings, notes)| {
        await_disk(&surroundings.folder, &look);
        if common.plain || dumb {
            in_lines(arguments, reader, &surroundings, notes)
        } else {
            on_screen(common, arguments, reader, &surroundings, notes, &mut look)
        }
    });
    let Ok(leave) = Leave::new() else { return last_words(ended, common, arguments, &look) };
    let mut err = Output::err(&leave);
    match ended {
        Ok(mut ended) => {
            if let Left::Signal(signal) = ended.left {
                leave.tell(signal);
            }
            if std::mem::take(&mut ended.surveys).stop_all() {
                say_line(&mut err, &look.words.text("logging-off"));
            }
            let instance = ended.wizard.answers.instance.as_str();
            let command = resume_command::command(common, arguments, instance, look.words.language().tag);
            hand_over(&ended, &command, &look, &leave)
        }
        Err(End::Told(status, told)) => {
            let instance = told.arguments.iter().find(|(name, _)| *name == "instance").map(|(_, name)| name.clone());
            let command =
                |instance: &str| resume_command::command(common, arguments, instance, look.words.language().tag);
            let told = match instance {
                Some(instance) if matches!(told.key, "left-alone" | "left-draft") => {
                    told.with("command", command(&instance))
                }
                _ => told,
            };
            say_line(&mut err, &say::told(&look.words, &look.glyphs, &told));
            status
        }
        Err(End::Left(left)) => exit_status(left),
    }
}

/// The end of a wizard where the process may open nothing more: what was wrong, or how to go on, and the exit status.
fn last_words(ended: Result<Ended, End>, common: &Common, arguments: &WizardArguments, look: &Look) -> u8 {
    let (line, status) = match ended {
        Ok(ended) => {
            let instance = ended.wizard.answers.instance.as_str();
            let command = resume_command::command(common, arguments, instance, look.words.language().tag);
            let command = held(&look.glyphs.visible(&command));
            (look.words.with("go-on", &[("command", command.into())]), exit_status(ended.left))
        }
        Err(End::Told(status, told)) => (say::told(&look.words, &look.glyphs, &told), status),
        Err(End::Left(left)) => return exit_status(left),
    };
    let _ = writeln!(io::stderr(), "{}", said(&line));
    status
}

/// What the wizard is started with, and what there is to tell of it. Asks for a password where one is needed.
fn surroundings(arguments: &WizardArguments, look: &Look) -> Result<(Surroundings, Vec<Told>), End> {
    let umapi = arguments.umapi.as_ref();
    let prepared = credentials::prepare(&arguments.measure, umapi, Recipient::AskedLater, &look.words)?;
    let Prepared { means, reach, mut notes } = prepared;
    let (folder, here, preferences) = (drafts_folder(), here()?, preferences());
    let groups = arguments.groups.as_deref().map(|path| groups_of(path, look)).transpose()?;
    notes.extend(variable("HOME").and_then(|home| no_home(Path::new(&home), &folder)));
    if Folder::default_location().is_none() {
        notes.push(Told::new("home-none").with("folder", here.join(NO_HOME).display().to_string()));
    }
    Ok((Surroundings { folder, here, preferences, means, reach, groups }, notes))
}

/// How long the folder of drafts is waited for before that is told.
const DISK: Duration = Duration::from_secs(2);

/// Waits for the disk that drafts lie on, while the terminal is still as it was: one that does not answer can be left by a
/// signal then. What is wrong with the folder is told later.
fn await_disk(folder: &Folder, look: &Look) {
    let (alive, made) = channel::<()>();
    let asked = folder.clone();
    beside(move || {
        let _ = asked.make();
        drop(alive);
    });
    if made.recv_timeout(DISK) == Err(RecvTimeoutError::Timeout) {
        let told = Told::new("start-waits").with("folder", folder.to_string());
        let _ = writeln!(Messages::on_stderr(), "{}", say::told(&look.words, &look.glyphs, &told));
        let _ = made.recv();
    }
}

/// That a home is made that was not there, as services and containers name one (`/nonexistent`): drafts in it are easily lost.
fn no_home(home: &Path, folder: &Folder) -> Option<Told> {
    let drafts = folder.path("default").parent()?.to_owned();
    let told = Told::new("home-not-there").with("home", home.display().to_string());
    (drafts.starts_with(home) && !home.exists()).then(|| told.with("folder", drafts.display().to_string()))
}

/// Runs the wizard line by line.
fn in_lines(
    arguments: &WizardArguments,
    mut reader: Reader,
    surroundings: &Surroundings,
    mut notes: Vec<Told>,
) -> Result<Ended, End> {
    notes.append(&mut reader.told);
    let mut plain = Plain::open(reader)?;
    start::wizard(arguments, surroundings, &mut plain, notes)
}

/// Runs the wizard on the screen; `look` is how everything looked at its end.
fn on_screen(
    common: &Common,
    arguments: &WizardArguments,
    mut reader: Reader,
    surroundings: &Surroundings,
    mut notes: Vec<Told>,
    look: &mut Look,
) -> Result<Ended, End> {
    let depth = depth(variable, common.color, true);
    notes.append(&mut reader.told);
    let events = Events::new()?;
    let session = Session::open(Output::out(events.leave())).map_err(|error| no_terminal(&error))?;
    let mut stage = Stage::open(session, events, depth, reader)?;
    let ended = start::wizard(arguments, surroundings, &mut stage, notes);
    *look = stage.close();
    ended
}

fn no_terminal(error: &OpenError) -> End {
    End::Told(
        status::UNUSABLE,
        match error {
            OpenError::NoKeyboard | OpenError::NoScreen | OpenError::Dumb => Told::new("no-terminal"),
            OpenError::Refused(error) => Told::new("terminal-failed").with_refusal("reason", error),
        },
    )
}
