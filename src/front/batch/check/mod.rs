//! `ims-setup check`: what can be measured and what was answered, judged without a terminal; several files side by side.

mod bundle;
mod document;
mod dry_run;
mod junit;
mod nagios;
mod people;
mod pool;
mod proof;
mod report;
mod sarif;
pub(super) mod subject;
mod text;

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::{Io, json, quiet_pipe};
use crate::base::authority::host_of;
use crate::base::told::Told;
use crate::campaign::measured::{Asked, Wanted};
use crate::cli::{CheckArguments, CheckFormat};
use crate::front::batch::paper::Paper;
use crate::front::credentials::{self, Prepared, Recipient};
use crate::front::exit::{End, status};
use crate::host::drafts::Folder;
use crate::host::files::here;
use crate::host::stop::Stop;
use crate::words::{Look, say};

use bundle::Bundle;
use report::Report;
use subject::{Content, Subject, subjects};

/// Checks what is named.
///
/// # Errors
/// Where the output can't be written; a closed pipe ends quietly.
pub fn run(arguments: &CheckArguments, folder: &Folder, look: &Look, plain: bool, io: &mut Io<'_>) -> io::Result<u8> {
    match attempt(arguments, folder, look, plain, io) {
        Ok(result) => quiet_pipe(result),
        Err(End::Told(_, told)) if arguments.format() == CheckFormat::Nagios => {
            // A plugin that could not look answers all the same, on its one line.
            writeln!(io.out, "{}", nagios::told(&told, look))?;
            Ok(nagios::State::Unknown.exit())
        }
        Err(End::Told(status, told)) => {
            writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
            Ok(status)
        }
        // Nothing was kept that one could go on with.
        Err(End::Left(_)) => Ok(status::WRONG),
    }
}

fn attempt(
    arguments: &CheckArguments,
    folder: &Folder,
    look: &Look,
    plain: bool,
    io: &mut Io<'_>,
) -> Result<io::Result<u8>, End> {
    let subjects = subjects(&arguments.files, arguments.instance.as_deref(), folder)?;
    let recipient = recipient(arguments, &subjects)?;
    let callback = subjects.first().and_then(Subject::callback);
    let recipient = match (recipient, &callback) {
        (true, Some(callback)) => Recipient::Named(callback),
        _ => Recipient::None,
    };
    if arguments.dry_run {
        return Ok(dry_run::write(arguments, &subjects, look, io));
    }
    let bundle = Bundle::of(arguments, &subjects, look)?;
    let prepared = credentials::prepare(&arguments.measure, None, recipient, &look.words)?;
    for note in &prepared.notes {
        writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, note))?;
    }
    let several = subjects.len() > 1;
    let mut wanted: Vec<Wanted> = subjects.iter().map(|subject| wanted(&prepared, subject, several)).collect();
    let proofs =
        if arguments.prove_secret && prepared.reach.network { proof::of(&subjects, &look.words)? } else { Vec::new() };
    for (wanted, proof) in wanted.iter_mut().zip(&proofs) {
        wanted.proof = proof.as_ref().and_then(|proof| proof.as_ref().ok()).cloned();
    }
    let over = Arc::new(AtomicBool::new(false));
    let (mut measured, stopped) = measure(&prepared, &wanted, look, plain, &over)?;
    for (measured, proof) in measured.iter_mut().zip(proofs) {
        if let Some(Err((ims, trouble))) = proof {
            measured.proof = Asked::of(&ims, Err(trouble));
        }
    }
    let people = match arguments.umapi.as_ref().filter(|_| prepared.reach.network && stopped.is_none()) {
        Some(umapi) => people::of((umapi, arguments.measure.ca_file.as_deref()), &subjects, &measured, look, io)?,
        None => vec![None; subjects.len()],
    };
    let unreadable = subjects.iter().all(|subject| matches!(subject.content, Content::Unreadable(_)));
    let reports: Vec<Report> = subjects
        .into_iter()
        .zip(&measured)
        .zip(people)
        .map(|((subject, measured), told)| {
            let profiles = told.as_ref().and_then(|told| told.profiles.as_ref());
            let mut report = Report::of(subject, measured, profiles, arguments.strict, look);
            report.checks.extend(told.map(|told| told.people));
            if needs_configuration(arguments) {
                report.miss_configuration(look);
            }
            report
        })
        .collect();
    over.store(true, Ordering::SeqCst);
    Ok(answer(arguments, &reports, bundle, look, io).map(|state| match stopped {
        Some(signal) => signal,
        None if unreadable && arguments.format() != CheckFormat::Nagios => status::UNUSABLE,
        None => state,
    }))
}

/// Whether it is wrong that there is none: where an instance was named, and where nothing else was to be looked at.
fn needs_configuration(arguments: &CheckArguments) -> bool {
    let measure = &arguments.measure;
    arguments.instance.is_some() || (measure.url.is_none() && measure.campaign_dir.is_none())
}

/// Tells what was found, then makes the bundle that was asked for; the exit status of both.
fn answer(
    arguments: &CheckArguments,
    reports: &[Report],
    bundle: Option<Bundle>,
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<u8> {
    let state = if arguments.format() == CheckFormat::Nagios {
        let (line, state) = nagios::of(reports, look);
        writeln!(io.out, "{line}")?;
        state.exit()
    } else {
        tell(arguments, reports, look, io)?;
        if reports.iter().all(Report::is_ok) { status::DONE } else { status::WRONG }
    };
    let refused = bundle.map(|bundle| bundle.write(reports, arguments.measure.yes, look, io)).transpose()?;
    Ok(refused.flatten().unwrap_or(state))
}

/// Whether credentials may go to the one file's own server. With several files only `--url` names the server, and every
/// file must be of it.
fn recipient(arguments: &CheckArguments, subjects: &[Subject]) -> Result<bool, End> {
    let measure = &arguments.measure;
    if measure.offline || (measure.login.is_none() && measure.token_file.is_none()) {
        return Ok(false);
    }
    let usage = |told: Told| End::Told(status::USAGE, told);
    let Some(url) = &measure.url else {
        if subjects.len() > 1 {
            return Err(usage(Told::new("credentials-need-url")));
        }
        return Ok(true);
    };
    let other = |subject: &&Subject| subject.host().is_some_and(|host| host != host_of(url));
    match subjects.iter().find(other).filter(|_| subjects.len() > 1) {
        Some(other) => {
            let file = other.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
            Err(usage(Told::new("check-other-host").with("file", file).with("host", host_of(url))))
        }
        None => Ok(false),
    }
}

/// What is measured for a set-up, which may be one of `several`.
fn wanted(prepared: &Prepared, subject: &Subject, several: bool) -> Wanted {
    let mut wanted = credentials::wanted(
        &prepared.reach,
        subject.callback().as_deref(),
        subject.ims().as_deref(),
        subject.sign_in(),
    );
    if !subject.joins_session(several) {
        wanted.session = None;
    }
    wanted
}

/// Measures, telling on a terminal how far it has come. A signal cuts off what is under way, ends what was run on this
/// machine and lets a session be logged off; with the measurement comes the exit status of the signal.
fn measure(
    prepared: &Prepared,
    wanted: &[Wanted],
    look: &Look,
    plain: bool,
    over: &Arc<AtomicBool>,
) -> Result<(Vec<crate::campaign::measured::Measured>, Option<u8>), End> {
    let (stop, signal) = (Stop::default(), Arc::new(AtomicUsize::new(0)));
    for number in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        // Who takes no output keeps nobody from ending it.
        signal_hook::flag::register_conditional_default(number, Arc::clone(over))?;
        // No second signal ends it at once: what was begun is ended within its limit, and nothing is left behind.
        signal_hook::flag::register(number, stop.flag())?;
        let at = usize::try_from(number).unwrap_or(0);
        signal_hook::flag::register_usize(number, Arc::clone(&signal), at)?;
    }
    let shows = wanted.len() > 1 && io::stderr().is_terminal() && !plain;
    let mut told = |done: usize| {
        if shows {
            let counts = [("done", done.into()), ("files", wanted.len().into())];
            // The line is written over by the next one, and cleared by the last.
            let _ = write!(io::stderr(), "\r{}", look.words.with("check-progress", &counts));
        }
    };
    let measured = pool::measure(&prepared.means, wanted, &stop, &mut told);
    if shows {
        let _ = write!(io::stderr(), "\r{}\r", " ".repeat(60));
    }
    let status = u8::try_from(signal.load(Ordering::Relaxed)).ok().filter(|number| *number > 0);
    Ok((measured, status.map(|number| 128 + number)))
}

fn tell(arguments: &CheckArguments, reports: &[Report], look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    match arguments.format() {
        CheckFormat::Json => json::write(io.out, &document::of(reports, arguments.files.len() > 1, look)),
        CheckFormat::Sarif => json::write(io.out, &sarif::of(reports, &here().unwrap_or_default(), look)),
        CheckFormat::Junit => write!(io.out, "{}", junit::of(reports, look)),
        CheckFormat::Text | CheckFormat::Nagios => text::write(reports, &mut Paper::new(look, io.columns, io.out)),
    }
}
