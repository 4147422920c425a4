//! `ims-setup mask`: a mask diagnosed and tried on names, or masks proposed from names.

mod document;
mod listing;
mod text;

use std::io;
use std::path::Path;

use super::input::{bytes_of, groups_of};
use super::paper::Paper;
use super::{Io, json, quiet_pipe, umapi};
use crate::campaign::umapi::List;
use crate::cli::MaskArguments;
use crate::front::exit::{End, status};
use crate::front::inputs::take_mask;
use crate::mask::{self, Context, Diagnostic, Mask, Outcome, Readings, Report, Sample, Severity};
use crate::names::{self, Groups, Names, Reading};
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::setup::finding::{Code, Finding};
use crate::setup::judge;
use crate::setup::rules;
use crate::words::{Look, say};

/// What a terminal is told where names are read from it.
const PROMPT: &str = "mask-reads-input";

/// What is known besides what was said.
#[derive(Debug, Default)]
struct Known {
    /// The instance, where a configuration names it.
    instance: Option<String>,
    /// The profiles of the organisation, where the User Management API was asked for them.
    profiles: Option<Reading>,
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

/// Runs the command, with the mask that a configuration gives. Returns the exit status: 0 for a mask that is right, 1 for one that is
/// not, 4 where a file could not be read.
///
/// # Errors
/// Where the output can't be written; a closed pipe ends quietly.
pub fn run(mut arguments: MaskArguments, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let from = match take_mask(&mut arguments, &look.words) {
        Ok(from) => from,
        Err(End::Told(status, told)) => {
            writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
            return Ok(status);
        }
        Err(End::Left(_)) => return Ok(status::DONE),
    };
    let mut known = Known::default();
    if let Some(answers) = &from {
        known.instance = judge::instance_of(answers).map(str::to_owned);
        if let Some(umapi) = &arguments.umapi {
            match umapi::read((umapi, arguments.ca_file.as_deref()), answers, &[List::Groups], look, io)? {
                Ok(found) => known.profiles = Some(read_all(found.listed.groups)),
                Err(status) => return Ok(status),
            }
        }
    }
    quiet_pipe(attempt(&arguments, known, look, io))
}

fn attempt(arguments: &MaskArguments, known: Known, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let Some(reading) = read_names(arguments, known.profiles, look, io)? else { return Ok(status::UNUSABLE) };
    let groups = match &arguments.groups {
        None => None,
        Some(path) => match groups_of(path, look, io)? {
            Some(groups) => Some(groups),
            None => return Ok(status::UNUSABLE),
        },
    };
    let reading = with_arguments(arguments, settled(arguments, reading, groups.as_ref()));
    if arguments.infer {
        return propose(arguments, look, (&reading, groups.as_ref()), io);
    }
    let judged = judge(arguments, known.instance.as_deref(), reading, groups.as_ref());
    if arguments.json {
        tell_changed(&judged.reading, look, io)?;
        json::write(io.out, &document::of(&judged, look))?;
    } else {
        text::write(&judged, &mut Paper::new(look, io.columns, io.out))?;
    }
    Ok(if judged.is_ok() { status::DONE } else { status::WRONG })
}

/// The reading with the numbers beside its names where Campaign's groups or the mask say that they are the names' own.
fn settled(arguments: &MaskArguments, reading: Reading, groups: Option<&Groups>) -> Reading {
    let mask = arguments.mask.as_deref().filter(|_| !arguments.infer).and_then(|text| Mask::parse(text).ok());
    reading.settled(groups, &|name| mask.as_ref().is_some_and(|mask| mask.is_match(name)))
}

fn judge<'a>(
    arguments: &'a MaskArguments,
    instance: Option<&str>,
    reading: Reading,
    groups: Option<&'a Groups>,
) -> Judged<'a> {
    let groups_unread = groups.is_some_and(Groups::is_empty);
    // Where none could be read nobody knows what Campaign has.
    let groups = groups.filter(|groups| !groups.is_empty());
    let text = arguments.mask.as_deref().unwrap_or_default();
    let tenant = arguments.tenant.as_deref();
    let sample = Sample::of(&reading.names, tenant);
    let (names, products) = sample.view();
    let context = Context { tenant, instance, names: &names, products: &products, groups, ..Context::default() };
    let mut diagnostics = mask::diagnose(text, &context);
    mask::prove(text, &mut diagnostics, &reading.names, groups);
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
        all: arguments.all,
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
    arguments: &MaskArguments,
    look: &Look,
    (reading, groups): (&Reading, Option<&Groups>),
    io: &mut Io<'_>,
) -> io::Result<u8> {
    let mut proposals = mask::infer_for(&reading.names, arguments.tenant.as_deref(), groups);
    let sample = Sample::of(&reading.names, arguments.tenant.as_deref());
    let (names, products) = sample.view();
    let context = Context {
        tenant: arguments.tenant.as_deref(),
        names: &names,
        products: &products,
        groups,
        ..Context::default()
    };
    tell_changed(reading, look, io)?;
    proposals.retain(|proposal| mask::offers(&proposal.mask, &context));
    if arguments.json {
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

/// Tells what was taken off the names, or taken for something, where the result has no place for it.
fn tell_changed(reading: &Reading, look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    if reading.trimmed > 0 {
        writeln!(io.err, "{}", look.words.with("mask-report-trimmed", &[("count", reading.trimmed.into())]))?;
    }
    for note in &reading.notes {
        writeln!(io.err, "{}", say::mask::note(&look.words, *note))?;
    }
    Ok(())
}

/// The names of the command line and of `--names`; with neither, of standard input. `None` after telling what is wrong with
/// the file.
fn read_names(
    arguments: &MaskArguments,
    profiles: Option<Reading>,
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<Option<Reading>> {
    let words = &arguments.words;
    let reading = match (profiles, &arguments.names) {
        (Some(profiles), _) => profiles,
        (None, Some(path)) => match bytes_of(path, PROMPT, look, io)? {
            Some(bytes) => read_all(bytes),
            None => return Ok(None),
        },
        (None, None) if words.is_empty() => match bytes_of(Path::new("-"), PROMPT, look, io)? {
            // Nobody said that there would be names: a mask may be judged alone. A pipe says so, and an empty one has failed.
            Some(bytes) if bytes.is_empty() && !io.input_is_given => Reading::default(),
            Some(bytes) => read_all(bytes),
            None => return Ok(None),
        },
        (None, None) => Reading::default(),
    };
    Ok(Some(reading))
}

/// The names of the command line, and behind them those of the reading.
fn with_arguments(arguments: &MaskArguments, mut reading: Reading) -> Reading {
    let words = &arguments.words;
    if !words.is_empty() {
        let mut all: Names = words.iter().map(|name| names::trimmed(name)).collect();
        reading.trimmed += words.iter().filter(|name| names::trimmed(name) != name.as_str()).count();
        all.append(&reading.names);
        reading.names = all;
        let before = u32::try_from(words.len()).unwrap_or(u32::MAX);
        reading.user_groups.iter_mut().for_each(|index| *index = index.saturating_add(before));
    }
    reading
}

fn read_all(bytes: Vec<u8>) -> Reading {
    names::read_owned(bytes, &mut |_| true).unwrap_or_default()
}

#[cfg(test)]
mod tests;
