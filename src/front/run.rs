//! One run of the program: from its arguments to its exit status.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::SystemTime;

use directories::ProjectDirs;
use signal_hook::consts::SIGXFSZ;
use signal_hook::flag::register;

use super::appearance::{Reader, reader, spoken};
use super::attended::wizard;
use super::batch::{self, Io, quiet_pipe};
use super::exit::status;
use super::fault::Faults;
use super::messages::Messages;
use crate::cli::{self, Command, Common, Help, Listed, Reply, Request};
use crate::host::drafts::Folder;
use crate::host::dumps;
use crate::host::preferences::Preferences;
use crate::style::glyphs::Glyphs;

use crate::base::told::Told;
use crate::setup::schema::schema;
use crate::terminal::session::{is_dumb, window_size};
use crate::words::catalogue::{LANGUAGES, Words};
use crate::words::{Look, say};

/// Columns of a report's sentences: in a narrower window the terminal breaks them, in a wider one they would be hard to read.
const LEAST: usize = 40;
const MOST: usize = 120;

pub(super) fn variable(name: &str) -> Option<String> {
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
    let Request { wizard: arguments, command, common } = request;
    let Some(command) = command else { return Ok(wizard(&common, &arguments, words)) };
    let (mut input, mut out, mut err) = (io::stdin(), io::stdout().lock(), Messages::on_stderr());
    let (input_is_terminal, columns) = (input.is_terminal(), usize::from(window_size().width).clamp(LEAST, MOST));
    let input_is_given = is_given(&input);
    let mut io = Io { input: &mut input, input_is_terminal, input_is_given, columns, out: &mut out, err: &mut err };
    let (look, drafts) = (|| look_of(&common, words), drafts_folder);
    match command {
        Command::Check(arguments) => batch::check::run(&arguments, &drafts(), &look(), common.plain, &mut io),
        Command::Write(arguments) => batch::write::run(&arguments, &preferences(), &drafts(), &look(), &mut io),
        Command::Mask(arguments) => batch::mask::run(arguments, &look(), &mut io),
        Command::Rehearse(arguments) => batch::rehearse::run(&arguments, &drafts(), &look(), &mut io),
        Command::Show(arguments) => batch::show::run(&arguments, &drafts(), &look(), &mut io),
        Command::Drafts(arguments) => batch::drafts::run(&arguments, &drafts(), SystemTime::now(), &look(), &mut io),
        Command::Themes { name } => {
            let reader = reader_of(&common, words);
            batch::themes::run(name.as_deref(), &reader.themes, &reader.look, &mut io)
        }
        Command::Schema => {
            write!(io.out, "{}", schema(&|key| Words::new(LANGUAGES[0]).text(key)))?;
            Ok(status::DONE)
        }
        Command::Completions { shell } => {
            // Into memory first: what writes it takes a closed pipe for a fault.
            io.out.write_all(cli::script(words, shell).as_bytes())?;
            Ok(status::DONE)
        }
        Command::Candidates(kind) => {
            let candidates: Vec<String> = match kind {
                Listed::Instances => {
                    drafts().list().unwrap_or_default().into_iter().map(|entry| entry.instance).collect()
                }
                Listed::Themes => {
                    let themes = reader_of(&Common::default(), words).themes;
                    themes.iter().map(|theme| theme.name().to_owned()).collect()
                }
            };
            candidates.iter().try_for_each(|candidate| writeln!(io.out, "{}", glyphs.visible(candidate)))?;
            Ok(status::DONE)
        }
        // The help of a command was given by the command line itself.
        Command::Man { command } | Command::Help { command } => manual(words, glyphs, command.as_deref(), &mut io),
    }
}

fn directories() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "ims-setup")
}

/// The folder of drafts where there is no home: in the working directory.
pub(super) const NO_HOME: &str = ".ims-setup";

/// The folder of drafts; without a home the working directory has to do.
pub(super) fn drafts_folder() -> Folder {
    Folder::default_location().unwrap_or_else(|| Folder::at(NO_HOME))
}

pub(super) fn preferences() -> Preferences {
    let folder = directories().map(|directories| directories.config_dir().to_owned()).unwrap_or_default();
    Preferences::read(&folder)
}

pub(super) fn reader_of(common: &Common, words: &Words) -> Reader {
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

fn manual(words: &Words, glyphs: &Glyphs, command: Option<&str>, io: &mut Io<'_>) -> io::Result<u8> {
    let Some(page) = cli::manual(words, command)? else {
        let name = glyphs.visible(command.unwrap_or_default());
        writeln!(io.err, "{}", words.with("man-unknown", &[("name", name.into())]))?;
        return Ok(status::USAGE);
    };
    io.out.write_all(&page)?;
    Ok(status::DONE)
}
