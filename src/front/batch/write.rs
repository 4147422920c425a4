//! `ims-setup write`: the configuration written unattended, by the same machine as in the wizard.

mod faults;
mod hint;
mod secret;

use std::convert::Infallible;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Io, beside};

use crate::base::told::Told;
use crate::cli::WriteArguments;
use crate::front::drive::{Shows, drive};
use crate::front::exit::{End, status};
use crate::front::inputs::{Placed, answers_of};
use crate::front::resume_command::quoted;
use crate::host::Host;
use crate::host::drafts::Folder;
use crate::host::files::here;
use crate::host::output;
use crate::host::preferences::Preferences;
use crate::host::today::today;
use crate::host::uninterrupted::to_its_end;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::{Change, Marks};
use crate::setup::finding::{Finding, Severity};
use crate::setup::instance::Instance;
use crate::view::notice::sentence;
use crate::wizard::Wizard;
use crate::wizard::msg::{Msg, Notice, Request, Task};
use crate::wizard::open::{Open, Question};
use crate::wizard::plan::{List, Step, Stop};
use crate::wizard::wish::Wish;
use crate::words::{Look, say};

/// Writes the configuration that the answers make.
///
/// # Errors
/// Where the output can't be written.
pub fn run(
    arguments: &WriteArguments,
    preferences: &Preferences,
    folder: &Folder,
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<u8> {
    match attempt(arguments, preferences, folder, look, io) {
        Ok(written) => written,
        Err(End::Told(status, told)) => {
            writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
            Ok(status)
        }
        Err(End::Left(_)) => Ok(status::DONE),
    }
}

fn attempt(
    arguments: &WriteArguments,
    preferences: &Preferences,
    folder: &Folder,
    look: &Look,
    io: &mut Io<'_>,
) -> Result<io::Result<u8>, End> {
    secret::one_reads_input(arguments)?;
    let Placed { answers, marks, names } = match answers_of(&arguments.answers)? {
        Ok(placed) => placed,
        Err(refused) => return Ok(faults::refuse(arguments, &refused, look, io)),
    };
    let mut notes = Vec::new();
    let mut of_secret = Vec::new();
    let mut wizard = wizard_of(arguments, &answers, &mut notes, &mut of_secret, io)?;
    // What the mask was tried on proves it here too.
    let names = beside::kept(&names).or_else(|| beside::of_instance(folder, &wizard.answers.instance));
    if let Some(names) = names {
        wizard.names.set(Arc::new(names), None);
        feed(&mut wizard, Msg::Resize(80, 24));
    }
    wizard.editor_hint = arguments.editor_hint.clone().or_else(|| preferences.editor_hint.clone());
    Ok(judged(wizard, of_secret, arguments, (&notes, &marks), look, io))
}

/// Says what there is to say of the answers, and writes what they make, or shows it.
fn judged(
    mut wizard: Wizard,
    of_secret: Vec<Finding>,
    arguments: &WriteArguments,
    (notes, marks): (&[Told], &Marks),
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<u8> {
    for note in notes {
        writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, note))?;
    }
    let secret_is_wrong = of_secret.iter().any(|finding| finding.severity == Severity::Error);
    for (_, line) in faults::of(&wizard, of_secret, &arguments.answers, marks, look) {
        writeln!(io.err, "{line}")?;
    }
    for line in faults::of_names(&wizard, look) {
        writeln!(io.err, "{line}")?;
    }
    if secret_is_wrong || !wizard.hindrances().is_empty() {
        return Ok(status::WRONG);
    }
    if arguments.dry_run {
        let there = output::look(&wizard.output);
        feed(&mut wizard, Msg::Looked(there));
        let lines = wizard.preview();
        for (_, line) in lines.iter().filter(|(change, _)| *change != Change::Removed) {
            writeln!(io.out, "{line}")?;
        }
        if lines.iter().any(|(change, _)| *change != Change::Same) {
            if !arguments.force {
                let file = look.glyphs.visible(&wizard.output.display().to_string());
                writeln!(io.err, "{}", look.words.with("write-would-differ", &[("file", file.into())]))?;
            }
            tell_difference(&wizard, look, io)?;
        }
        return Ok(status::DONE);
    }
    let written = write(&mut wizard, arguments.force, look, io)?;
    if let Some(schema) = arguments.editor_hint.as_ref().filter(|_| written == status::DONE) {
        hint::tell(schema, &wizard, look, io)?;
    }
    Ok(written)
}

/// A wizard over the answers that were given; what they leave out is at its default. With it comes what is to be said of
/// the secret that is in its file already.
fn wizard_of(
    arguments: &WriteArguments,
    answers: &Answers,
    notes: &mut Vec<Told>,
    of_secret: &mut Vec<Finding>,
    io: &mut Io<'_>,
) -> Result<Wizard, End> {
    let usage = |told: Told| End::Told(status::USAGE, told);
    let named = arguments.instance.as_deref();
    if let Some(named) = named.filter(|named| !answers.instance.is_empty() && *named != answers.instance) {
        let told = Told::new("instance-differs").with("name", named);
        return Err(usage(told.with("file", answers.instance.as_str())));
    }
    let name = named.unwrap_or(&answers.instance);
    let name = if name.is_empty() { "default" } else { name };
    // A file that names no instance is no valid configuration, in every command.
    let status = if named.is_some() { status::USAGE } else { status::WRONG };
    let wrong = |_| End::Told(status, Told::new("instance-wrong").with("name", name));
    Instance::parse(name).map_err(wrong)?;
    let folder = here()?;
    let output = arguments.output.clone().unwrap_or_else(|| PathBuf::from(format!("{name}.ims.yaml")));
    let mut wizard = Wizard::new(Answers::new(name), folder.join(output), &today());
    wizard.fill_from(answers);
    wizard.answers.extras.clone_from(&answers.extras);
    secret::take_named(&mut wizard, arguments, notes, io)?;
    secret::look(&mut wizard, arguments, notes, of_secret)?;
    Ok(wizard)
}

/// So often a write is begun again because another one has come in between: each time one of them has its way.
const TRIES: usize = 100;

/// Lets the machine write, and answers its questions with a yes where `force` says so.
fn write(wizard: &mut Wizard, force: bool, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    for _ in 0..TRIES {
        let status = try_to_write(wizard, force, look, io)?;
        if wizard.notice.take_if(|notice| *notice == Notice::ChangedOnDisk).is_none() {
            return Ok(status);
        }
    }
    let told = Told::new("file-changed").with("file", wizard.output.display().to_string());
    writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
    Ok(status::UNUSABLE)
}

/// The same once. That another write has come in between is the notice that is left then.
fn try_to_write(wizard: &mut Wizard, force: bool, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let with_secret = wizard.answers.keeping == Keeping::File && !wizard.answers.secret.is_empty();
    feed(wizard, Msg::Go(Step::Review, Stop::List(List::Rows)));
    feed(wizard, Msg::Wish(Wish::Write));
    while let Some(Open::Question { question, .. }) = wizard.open.last() {
        // Who writes unattended has no names to try the mask on, and was told of it by `check`.
        if !force && *question != Question::LockOut {
            let key = match question {
                Question::ReplaceSecret => "write-secret-there",
                _ => "write-differs",
            };
            let file = match question {
                Question::ReplaceSecret => wizard.secret_place(),
                _ => wizard.output.display().to_string(),
            };
            let file = look.glyphs.visible(&file);
            writeln!(io.err, "{}", look.words.with(key, &[("file", file.into())]))?;
            tell_difference(wizard, look, io)?;
            return Ok(status::UNUSABLE);
        }
        feed(wizard, Msg::Wish(Wish::Agree));
    }
    if wizard.notice == Some(Notice::ChangedOnDisk) {
        return Ok(status::UNUSABLE);
    }
    let Some(notice) = wizard.notice.take() else { return Ok(status::DONE) };
    match notice {
        Notice::Written | Notice::WrittenWith(_) => tell_written(wizard, &notice, with_secret, look, io)?,
        _ => writeln!(io.err, "{}", sentence(look, wizard, &notice))?,
    }
    Ok(if matches!(notice, Notice::Written | Notice::WrittenWith(_) | Notice::WrittenBefore) || wizard.is_finished() {
        status::DONE
    } else {
        status::UNUSABLE
    })
}

/// Names the files that were written, and the command that tests the mask: nobody sits here who would be led on.
fn tell_written(wizard: &Wizard, notice: &Notice, with_secret: bool, look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    let output = wizard.output.display().to_string();
    let secret = with_secret.then(|| wizard.output.with_file_name(wizard.secret_file_name()).display().to_string());
    for file in [Some(output.clone()), secret].into_iter().flatten() {
        writeln!(io.err, "{}", look.words.with("end-file", &[("file", look.glyphs.visible(&file).into())]))?;
    }
    if let Notice::WrittenWith(told) = notice {
        writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, told))?;
    }
    let command = format!("ims-setup mask --from {} --names FILE", quoted(&output));
    writeln!(io.err, "{}", look.words.with("write-then", &[("command", look.glyphs.visible(&command).into())]))
}

/// What the write changes in the file that is there, and what else goes with it.
fn tell_difference(wizard: &Wizard, look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    if wizard.preview().iter().any(|(change, _)| *change != Change::Same) {
        writeln!(io.err, "{}", look.words.text("review-preview-difference"))?;
    }
    for (change, line) in wizard.preview() {
        let sign = match change {
            // A person wants to see that what somebody noted there stays.
            Change::Same if is_noted(&line) => " ",
            Change::Same => continue,
            Change::Added => "+",
            Change::Removed => "-",
        };
        writeln!(io.err, "{sign} {}", look.glyphs.exact_line(&line))?;
    }
    for sentence in wizard.replacement().iter().flat_map(|it| say::document::also_goes(&look.words, &look.glyphs, it)) {
        writeln!(io.err, "{sentence}")?;
    }
    Ok(())
}

/// Whether `line` of a file is a comment of somebody's, and not this program's own.
fn is_noted(line: &str) -> bool {
    line.trim_start().starts_with('#') && !["ims-setup", "yaml-language-server"].iter().any(|own| line.contains(own))
}

/// One message and everything that follows from it; nothing is kept but what is written.
fn feed(wizard: &mut Wizard, msg: Msg) {
    let output = wizard.output.clone();
    let Ok(_) = drive(wizard, &mut OutputOnly(output), &mut Nobody, msg);
}

/// The output's place, and nothing else of the world: no draft is kept, nothing is measured.
struct OutputOnly(PathBuf);

impl Host for OutputOnly {
    fn run(&mut self, task: Task) -> Vec<Msg> {
        match task {
            Task::Look(_) => vec![Msg::Looked(output::look(&self.0))],
            Task::Write(order) => vec![Msg::Written(to_its_end(|| output::write(&self.0, &order)))],
            Task::Save(_)
            | Task::Settle
            | Task::ReadSecret(_)
            | Task::Judge { .. }
            | Task::Prove { .. }
            | Task::Infer { .. }
            | Task::StopLoading
            | Task::Measure { .. }
            | Task::Password(_)
            | Task::StopMeasuring
            | Task::People { .. }
            | Task::KeepTheme(_)
            | Task::KeepLanguage(_) => Vec::new(),
        }
    }
}

/// Nobody looks on.
struct Nobody;

impl Shows for Nobody {
    type Gone = Infallible;

    fn show(&mut self, _request: Request, _wizard: &Wizard) -> Result<Option<Msg>, Infallible> {
        Ok(None)
    }
}
