//! One run of the program: from its arguments to its exit status.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::os::fd::AsFd;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, SystemTime};

use directories::ProjectDirs;
use signal_hook::consts::SIGXFSZ;
use signal_hook::flag::register;

use super::appearance::{Reader, reader, spoken};
use super::batch::{self, Io, quiet_pipe};
use super::credentials::{self, Prepared, Recipient};
use super::exit::{End, status};
use super::face::Left;
use super::fault::Faults;
use super::inputs;
use super::leaving::{exit_status, hand_over, say_line};
use super::messages::{Messages, held, said};
use super::plain::Plain;
use super::resume_command;
use super::screen::Stage;
use super::start::{self, Ended, Surroundings};
use crate::cli::{self, Common, Help, MaskArguments, Reply, Request, WizardArguments};
use crate::host::drafts::Folder;
use crate::host::dumps;
use crate::host::preferences::Preferences;
use crate::style::glyphs::Glyphs;

use crate::base::threads::beside;
use crate::base::told::Told;
use crate::setup::schema::schema;
use crate::terminal::depth::{ColorChoice, depth};
use crate::terminal::events::Events;
use crate::terminal::output::{Leave, Output};
use crate::terminal::session::{OpenError, Session, is_dumb, window_size};
use crate::words::catalogue::{LANGUAGES, Words};
use crate::words::{Look, say};

/// Columns of a report's sentences: in a narrower window the terminal breaks them, in a wider one they would be hard to read.
const LEAST: usize = 40;
const MOST: usize = 120;

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Runs the program with its arguments, its own name first; its exit status comes back.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    dumps::switch_off();
    // A file that may not grow as large as it has to then fails with an error, which is told, in place of the program.
    let _ = register(SIGXFSZ, Arc::default());
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let (lang, ascii) = cli::peek(&arguments);
    let (words, glyphs) = spoken(lang.as_deref(), ascii, &preferences(), &variable, None);
    let faults = Faults::watch(&words);
    let request = match cli::parse(&words, arguments) {
        Ok(request) => request,
        Err(Reply::Asked(help)) => {
            let printed = print_help(&help, &glyphs);
            return ended(printed.map(|()| status::DONE), &words, &glyphs);
        }
        Err(Reply::Refused(text)) => {
            let mut err = Messages::on_stderr();
            for line in text.lines() {
                let _ = writeln!(err, "{}", glyphs.visible(line));
            }
            return status::USAGE;
        }
    };
    match ended(answer(request, &words, &glyphs), &words, &glyphs) {
        status if status != status::UNUSABLE && faults.met() => status::FAULT,
        status => status,
    }
}

/// The exit status of a command; an output that takes nothing is told.
fn ended(result: io::Result<u8>, words: &Words, glyphs: &Glyphs) -> u8 {
    quiet_pipe(result).unwrap_or_else(|error| {
        let told = Told::new("output-failed").with_refusal("reason", &error);
        let _ = writeln!(Messages::on_stderr(), "{}", say::told(words, glyphs, &told));
        status::UNUSABLE
    })
}

/// Whether standard input is a pipe, a socket or a file: then somebody meant to give something. What is started without any input
/// has the null device or nothing there.
fn is_given(input: &impl AsFd) -> bool {
    use rustix::fs::FileType;
    let kind = rustix::fs::fstat(input).map(|stat| FileType::from_raw_mode(stat.st_mode));
    kind.is_ok_and(|kind| matches!(kind, FileType::Fifo | FileType::Socket | FileType::RegularFile))
}

/// The help, on standard output: bold on a terminal that shows it, and visible where only ASCII may be shown.
fn print_help(help: &Help, glyphs: &Glyphs) -> io::Result<()> {
    let mut out = io::stdout();
    if glyphs.ascii {
        return help.text(false).lines().try_for_each(|line| writeln!(out, "{}", glyphs.visible(line)));
    }
    let plain = variable("NO_COLOR").is_some_and(|value| !value.is_empty()) || is_dumb() || !out.is_terminal();
    out.write_all(help.text(!plain).as_bytes())
}

fn answer(request: Request, words: &Words, glyphs: &Glyphs) -> io::Result<u8> {
    let (mut input, mut out, mut err) = (io::stdin(), io::stdout().lock(), Messages::on_stderr());
    let (input_is_terminal, columns) = (input.is_terminal(), usize::from(window_size().width).clamp(LEAST, MOST));
    let input_is_given = is_given(&input);
    match request {
        Request::Wizard(common, arguments) => {
            drop(out);
            return Ok(wizard(&common, &arguments, words));
        }
        Request::Schema => write!(out, "{}", schema(&|key| Words::new(LANGUAGES[0]).text(key)))?,
        Request::Completions(shell) => {
            // Into memory first: what writes it takes a closed pipe for a fault.
            out.write_all(cli::script(words, shell).as_bytes())?;
        }
        Request::Candidates(kind) if kind == "instances" => {
            for entry in drafts_folder().list() {
                writeln!(out, "{}", glyphs.visible(&entry.instance))?;
            }
        }
        Request::Candidates(_) => {
            for theme in reader_of(&Common::default(), words).themes {
                writeln!(out, "{}", glyphs.visible(theme.name()))?;
            }
        }
        Request::Man(command) => return manual(words, glyphs, command.as_deref(), &mut out, &mut err),
        Request::Themes(common, name) => {
            let reader = reader_of(&common, words);
            let mut io =
                Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
            return batch::themes::run(name.as_deref(), &reader.themes, &reader.look, &mut io);
        }
        Request::Show(common, show) => {
            let mut io =
                Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
            return batch::show::run(&show, &drafts_folder(), &look_of(&common, words), &mut io);
        }
        Request::Drafts(common, drafts) => {
            let mut io =
                Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
            let folder = drafts_folder();
            return batch::drafts::run(&drafts, &folder, SystemTime::now(), &look_of(&common, words), &mut io);
        }
        Request::Check(common, arguments) => {
            let mut io =
                Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
            let look = look_of(&common, words);
            return batch::check::run(&arguments, &drafts_folder(), &look, common.plain, &mut io);
        }
        Request::Write(common, arguments) => {
            let mut io =
                Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
            return batch::write::run(&arguments, &preferences(), &drafts_folder(), &look_of(&common, words), &mut io);
        }
        Request::Rehearse(common, arguments) => {
            let mut io =
                Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
            return batch::rehearse::run(&arguments, &drafts_folder(), &look_of(&common, words), &mut io);
        }
        Request::Mask(common, arguments) => {
            let mut io =
                Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
            return mask(&common, arguments, words, &mut io);
        }
    }
    Ok(status::DONE)
}

fn directories() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "ims-setup")
}

/// The folder of drafts where there is no home: in the working directory.
const NO_HOME: &str = ".ims-setup";

/// The folder of drafts; without a home the working directory has to do.
fn drafts_folder() -> Folder {
    Folder::default_location().unwrap_or_else(|| Folder::at(NO_HOME))
}

fn preferences() -> Preferences {
    let folder = directories().map(|directories| directories.config_dir().to_owned()).unwrap_or_default();
    Preferences::read(&folder)
}

fn reader_of(common: &Common, words: &Words) -> Reader {
    reader(common, &preferences(), &variable, Some(words))
}

/// How a command looks; what is wrong with a theme that was asked for by name is told first.
fn look_of(common: &Common, words: &Words) -> Look {
    let reader = reader_of(common, words);
    let (look, named) = (reader.look, common.theme.is_some());
    for told in reader.told.iter().filter(|_| named) {
        let _ = writeln!(io::stderr(), "{}", say::told(&look.words, &look.glyphs, told));
    }
    look
}

fn manual(
    words: &Words,
    glyphs: &Glyphs,
    command: Option<&str>,
    out: &mut dyn io::Write,
    err: &mut dyn io::Write,
) -> io::Result<u8> {
    let Some(page) = cli::manual(words, command)? else {
        let name = glyphs.visible(command.unwrap_or_default());
        writeln!(err, "{}", words.with("man-unknown", &[("name", name.into())]))?;
        return Ok(status::USAGE);
    };
    out.write_all(&page)?;
    Ok(status::DONE)
}

fn mask(common: &Common, arguments: MaskArguments, words: &Words, io: &mut Io<'_>) -> io::Result<u8> {
    let look = look_of(common, words);
    let umapi = arguments.umapi.clone();
    match inputs::mask_command(arguments, &look.words) {
        Ok((mut command, from)) => {
            if let Some(about) = umapi.as_ref().zip(from.as_ref())
                && let Err(status) = batch::mask::ask(&mut command, about, &look, io)?
            {
                return Ok(status);
            }
            batch::mask::run(&command, &look, io)
        }
        Err(End::Told(status, told)) => {
            writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
            Ok(status)
        }
        Err(End::Left(_)) => Ok(status::DONE),
    }
}

/// Runs the wizard: on the screen, or line by line where that is asked for or the terminal has no screen.
fn wizard(common: &Common, arguments: &WizardArguments, words: &Words) -> u8 {
    let reader = reader_of(common, words);
    // As the terminal was before the screen; where there was one, the language may have been changed on it.
    let Look { words, theme, glyphs } = &reader.look;
    let mut look = Look { words: words.clone(), glyphs: *glyphs, theme: theme.clone() };
    let dumb = is_dumb() && io::stdin().is_terminal() && io::stdout().is_terminal();
    let ended = surroundings(arguments, &look.words).and_then(|(surroundings, notes)| {
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
fn surroundings(arguments: &WizardArguments, words: &Words) -> Result<(Surroundings, Vec<Told>), End> {
    let umapi = arguments.umapi.as_ref();
    let prepared = credentials::prepare(&arguments.measure, umapi, Recipient::AskedLater, words)?;
    let Prepared { means, reach, mut notes } = prepared;
    let (folder, here, preferences) = (drafts_folder(), std::env::current_dir()?, preferences());
    notes.extend(variable("HOME").and_then(|home| no_home(Path::new(&home), &folder)));
    if Folder::default_location().is_none() {
        notes.push(Told::new("home-none").with("folder", here.join(NO_HOME).display().to_string()));
    }
    Ok((Surroundings { folder, here, preferences, means, reach }, notes))
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
    let choice = match common.color.as_str() {
        "always" => ColorChoice::Always,
        "never" => ColorChoice::Never,
        _ => ColorChoice::Auto,
    };
    let depth = depth(variable, choice, true);
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
