//! `ims-setup mask`: a mask diagnosed and tried on names, or masks proposed from names.

mod document;
mod listing;
mod text;

use std::io;
use std::path::{Path, PathBuf};

use super::input::{bytes_of, groups_of};
use super::paper::Paper;
use super::{Io, json, quiet_pipe, umapi};
use crate::campaign::umapi::List;
use crate::cli::UmapiArguments;
use crate::front::exit::status;
use crate::mask::{self, Context, Diagnostic, Mask, Outcome, Readings, Report, Sample, Severity};
use crate::names::{self, Groups, Names, Reading};
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::setup::finding::{Code, Finding};
use crate::setup::rules;
use crate::words::{Look, say};

/// What a terminal is told where names are read from it.
const PROMPT: &str = "mask-reads-input";

/// What `ims-setup mask` was asked to do.
#[derive(Debug, Clone, Default)]
pub struct MaskCommand {
    /// The mask, from the command line or the configuration; none with `infer`.
    pub mask: Option<String>,
    /// Names from the command line.
    pub names: Vec<String>,
    /// A file of names; `-` is standard input.
    pub names_file: Option<PathBuf>,
    /// The profiles of the organisation, where the User Management API was asked for them.
    pub profiles: Option<Reading>,
    /// A file of operator groups' internal names.
    pub groups_file: Option<PathBuf>,
    /// The tenant, for the checks that need it.
    pub tenant: Option<String>,
    /// The instance, where a configuration names it.
    pub instance: Option<String>,
    /// Show every name.
    pub all: bool,
    /// One JSON document instead of text.
    pub json: bool,
    /// Propose masks instead.
    pub infer: bool,
}

/// What became of a mask and its names.
pub(super) struct Judged<'a> {
    text: &'a str,
    diagnostics: Vec<Diagnostic>,
    /// What the field refuses beside: a mask that looks like a secret.
    refused: Vec<Finding>,
    /// The mask, where it compiles.
    mask: Option<Mask>,
    reading: Reading,
    /// Of the groups that were named none could be read.
    groups_unread: bool,
    /// Campaign's groups, where they were named.
    groups: Option<&'a Groups>,
    report: Report,
    readings: Readings,
    all: bool,
}

impl Judged<'_> {
    /// Nothing is an error, what was given could be read, some name gives a group if there are any, and Campaign knows every captured
    /// group.
    fn is_ok(&self) -> bool {
        let summary = self.report.summary();
        let sound = self.diagnostics.iter().all(|found| found.severity() != Severity::Error);
        let read = self.reading.seems.is_none() && !self.groups_unread;
        sound
            && self.refused.is_empty()
            && read
            && (summary.names == 0 || self.gives_a_group())
            && summary.unknown_groups.unwrap_or(0) == 0
    }
}

impl Judged<'_> {
    /// Whether a profile gives a group; where there are user groups alone, one of them. One of another product lets nobody into
    /// Campaign.
    fn gives_a_group(&self) -> bool {
        let reading = &self.reading;
        let profiles = reading.user_groups.len() < reading.names.len();
        let gives = |index: &usize| {
            self.report.class(*index).gives_a_group()
                && !(profiles && reading.is_user_group(*index))
                && !mask::is_of_another(&reading.names, *index)
        };
        (0..reading.names.len()).any(|index| gives(&index))
    }
}

/// Runs the command. Returns the exit status: 0 for a mask that is right, 1 for one that is not, 4 where a file could not
/// be read.
///
/// # Errors
/// Where the output can't be written; a closed pipe ends quietly.
pub fn run(command: &MaskCommand, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    quiet_pipe(attempt(command, look, io))
}

/// Asks the User Management API for the profiles of the organisation of `answers`, for `command`; within, the exit status after
/// telling why there are none.
///
/// # Errors
/// Where nothing can be told.
pub fn ask(
    command: &mut MaskCommand,
    (arguments, answers): (&UmapiArguments, &Answers),
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<Result<(), u8>> {
    let found = umapi::read(arguments, answers, &[List::Groups], look, io)?;
    Ok(found.map(|found| command.profiles = Some(read_all(found.listed.groups))))
}

fn attempt(command: &MaskCommand, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let Some(reading) = read_names(command, look, io)? else { return Ok(status::UNUSABLE) };
    let groups = match &command.groups_file {
        None => None,
        Some(path) => match groups_of(path, look, io)? {
            Some(groups) => Some(groups),
            None => return Ok(status::UNUSABLE),
        },
    };
    if command.infer {
        return propose(command, look, (&reading, groups.as_ref()), io);
    }
    let judged = judge(command, reading, groups.as_ref());
    if command.json {
        tell_trimmed(&judged.reading, look, io)?;
        json::write(io.out, &document::of(&judged, look))?;
    } else {
        text::write(&judged, &mut Paper::new(look, io.columns, io.out))?;
    }
    Ok(if judged.is_ok() { status::DONE } else { status::WRONG })
}

fn judge<'a>(command: &'a MaskCommand, reading: Reading, groups: Option<&'a Groups>) -> Judged<'a> {
    let text = command.mask.as_deref().unwrap_or_default();
    let tenant = command.tenant.as_deref();
    let sample = Sample::of(&reading.names, tenant);
    let (names, products) = sample.view();
    let instance = command.instance.as_deref();
    let context = Context { tenant, instance, names: &names, products: &products, groups, ..Context::default() };
    let mut diagnostics = mask::diagnose(text, &context);
    mask::prove(text, &mut diagnostics, &reading.names);
    let mask = Mask::parse(text).ok();
    let report = match &mask {
        // Never cancelled, so there is a report.
        Some(mask) => mask::judge_all(mask, &reading.names, groups, &|| false, &mut |_| ()).unwrap_or_default(),
        None => Report::all_missed(&reading.names, groups),
    };
    // Without a mask one reading knows no group and another takes every name for one: no news.
    let readings = mask.as_ref().filter(|_| !text.is_empty());
    let readings =
        readings.and_then(|mask| mask::readings(mask, &reading.names, &report, &|| false)).unwrap_or_default();
    mask::tell_products(text, &readings, &mut diagnostics);
    let groups_unread = groups.is_some_and(Groups::is_empty);
    Judged {
        text,
        diagnostics,
        refused: refused(text),
        mask,
        reading,
        groups_unread,
        groups,
        report,
        readings,
        all: command.all,
    }
}

/// The errors of the field that no diagnosis of the mask has: `check` and `write` refuse them too.
fn refused(text: &str) -> Vec<Finding> {
    let mut answers = Answers::new("mask");
    answers.set_text(Field::AssociationMask, text);
    let mut found = rules::field(Field::AssociationMask, &answers);
    found.retain(|finding| matches!(finding.code, Code::LooksLikeSecret));
    found
}

fn propose(
    command: &MaskCommand,
    look: &Look,
    (reading, groups): (&Reading, Option<&Groups>),
    io: &mut Io<'_>,
) -> io::Result<u8> {
    let mut proposals = mask::infer_for(&reading.names, groups);
    let sample = Sample::of(&reading.names, command.tenant.as_deref());
    let (names, products) = sample.view();
    let context =
        Context { tenant: command.tenant.as_deref(), names: &names, products: &products, groups, ..Context::default() };
    tell_trimmed(reading, look, io)?;
    proposals.retain(|proposal| mask::offers(&proposal.mask, &context));
    if let Some(tenant) = &command.tenant {
        let escaped = mask::escape(tenant);
        proposals.sort_by_key(|proposal| !proposal.mask.contains(&escaped));
    }
    if command.json {
        json::write(io.out, &document::of_proposals(&proposals))?;
    } else {
        text::write_proposals(&proposals, &mut Paper::new(look, io.columns, io.out))?;
    }
    if let Some(seems) = &reading.seems {
        let what = say::mask::seems(&look.words, &look.glyphs, seems);
        writeln!(io.err, "{}", look.words.with("names-none-read", &[("what", what.into())]))?;
        return Ok(status::WRONG);
    }
    if proposals.is_empty() {
        writeln!(io.err, "{}", look.words.text("mask-no-mask-found"))?;
        return Ok(status::WRONG);
    }
    if groups.is_some_and(|groups| groups.is_empty() || !captures_any(&proposals[0].mask, &reading.names, groups)) {
        writeln!(io.err, "{}", look.words.text("mask-no-known-group"))?;
        return Ok(status::WRONG);
    }
    Ok(status::DONE)
}

/// Whether `mask` captures one of `groups` from a name.
fn captures_any(mask: &str, names: &Names, groups: &Groups) -> bool {
    let Ok(mask) = Mask::parse(mask) else { return false };
    names.iter().any(|name| match mask.judge(name) {
        Outcome::Matched { group: Some(group), .. } => groups.place(&name[group]).is_some(),
        _ => false,
    })
}

/// Tells how many names had blanks at their ends, where the result has no place for it.
fn tell_trimmed(reading: &Reading, look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    if reading.trimmed == 0 {
        return Ok(());
    }
    writeln!(io.err, "{}", look.words.with("mask-report-trimmed", &[("count", reading.trimmed.into())]))
}

/// The names of the command line and of `--names`; with neither, of standard input. `None` after telling what is wrong with
/// the file.
fn read_names(command: &MaskCommand, look: &Look, io: &mut Io<'_>) -> io::Result<Option<Reading>> {
    let mut reading = match &command.names_file {
        _ if command.profiles.is_some() => command.profiles.clone().unwrap_or_default(),
        Some(path) => match bytes_of(path, PROMPT, look, io)? {
            Some(bytes) => read_all(bytes),
            None => return Ok(None),
        },
        None if command.names.is_empty() => match bytes_of(Path::new("-"), PROMPT, look, io)? {
            // Nobody said that there would be names: a mask may be judged alone. A pipe says so, and an empty one has failed.
            Some(bytes) if bytes.is_empty() && !io.input_is_given => Reading::default(),
            Some(bytes) => read_all(bytes),
            None => return Ok(None),
        },
        None => Reading::default(),
    };
    if !command.names.is_empty() {
        let mut all: Names = command.names.iter().map(|name| names::trimmed(name)).collect();
        reading.trimmed += command.names.iter().filter(|name| names::trimmed(name) != name.as_str()).count();
        all.append(&reading.names);
        reading.names = all;
        let before = u32::try_from(command.names.len()).unwrap_or(u32::MAX);
        reading.user_groups.iter_mut().for_each(|index| *index = index.saturating_add(before));
    }
    Ok(Some(reading))
}

fn read_all(bytes: Vec<u8>) -> Reading {
    names::read_owned(bytes, &mut |_| true).unwrap_or_default()
}

#[cfg(test)]
mod tests;
