//! `ims-setup rehearse`: who can sign in with a configuration, who can't, and why.

mod document;
mod source;
mod text;

use std::io;
use std::path::Path;

use super::check::subject::{Content, Held, Subject, subjects};
use super::input::groups_of;
use super::{Io, json, quiet_pipe};
use crate::base::told::Told;
use crate::cli::RehearseArguments;
use crate::front::batch::paper::Paper;
use crate::front::exit::{End, status};
use crate::host::drafts::Folder;
use crate::mask::{self, Context, Mask, Sample, Severity};
use crate::names::{Groups, Names};
use crate::people::{self, Known, Reading, Report, Verdict};
use crate::setup::field::Field;
use crate::words::{Look, say};
use source::Source;

/// The most people that are listed unless all are asked for.
const LISTED: usize = 1_000;

/// A rehearsal that took place.
struct Rehearsed<'a> {
    /// The configuration's file.
    file: Option<&'a Path>,
    reading: Reading,
    report: Report,
    /// Campaign's groups, where they were named.
    groups: Option<&'a Groups>,
    /// Everything that was given could be read.
    whole: bool,
    all: bool,
}

impl Rehearsed<'_> {
    /// Nobody is out, somebody is meant to get in, and everything that was given could be read.
    fn is_ok(&self) -> bool {
        self.whole && self.report.is_ok()
    }

    /// How many people are told one by one.
    fn limit(&self) -> usize {
        if self.all { usize::MAX } else { LISTED }
    }

    /// How many people with a profile of Campaign are not told one by one.
    fn hidden(&self) -> usize {
        self.report.summary().campaign.saturating_sub(self.limit())
    }
}

/// Runs the command. Returns the exit status: 0 where nobody is shut out, 1 where somebody is, where nobody could be read and
/// for a file that is no valid configuration, 2 without a configuration, 4 where a file could not be used.
///
/// # Errors
/// Where the output can't be written; a closed pipe ends quietly.
pub fn run(arguments: &RehearseArguments, folder: &Folder, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    quiet_pipe(attempt(arguments, folder, look, io))
}

fn attempt(arguments: &RehearseArguments, folder: &Folder, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let found = subjects(arguments.file.as_slice(), None, folder).and_then(|mut found| {
        found.pop().ok_or_else(|| End::Told(status::USAGE, Told::new("rehearse-no-configuration")))
    });
    let subject = match found {
        Ok(subject) => subject,
        Err(End::Told(status, told)) => return tell(&told, status, look, io),
        Err(End::Left(_)) => return Ok(status::WRONG),
    };
    match &subject.content {
        Content::Answers(held) => rehearse(arguments, &subject, held, look, io),
        Content::Unreadable(told) => tell(told, status::UNUSABLE, look, io),
        Content::Nothing => tell(&Told::new("rehearse-no-configuration"), status::USAGE, look, io),
        Content::Wrong(problems, _) => {
            let file = subject.file.as_deref().unwrap_or(Path::new("")).display().to_string();
            for line in say::document::problems(&look.words, &look.glyphs.visible(&file), problems) {
                writeln!(io.err, "{line}")?;
            }
            Ok(status::WRONG)
        }
    }
}

fn tell(told: &Told, status: u8, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, told))?;
    Ok(status)
}

fn rehearse(
    arguments: &RehearseArguments,
    subject: &Subject,
    held: &Held,
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<u8> {
    let source = match source::read(arguments, &held.answers, look, io)? {
        Ok(source) => source,
        Err(status) => return Ok(status),
    };
    let groups = match &arguments.groups {
        None => None,
        Some(path) => match groups_of(path, look, io)? {
            Some(groups) => Some(groups),
            None => return Ok(status::UNUSABLE),
        },
    };
    let Source { reading, profiles, name } = source;
    if let Some(seems) = &reading.seems {
        let file = look.glyphs.visible(&name);
        let what = say::people::seems(&look.words, &look.glyphs, seems);
        writeln!(io.err, "{}", look.words.with("rehearse-none-read", &[("file", file.into()), ("what", what.into())]))?;
    }
    if let Some(note) = &reading.taken_for {
        writeln!(io.err, "{}", say::mask::note(&look.words, *note))?;
    }
    let text = held.answers.text(Field::AssociationMask);
    tell_of_mask(text, held.answers.text(Field::Tenant), &reading, look, io)?;
    let mask = Mask::parse(text).ok();
    // Groups of which none could be read say nothing of what Campaign has.
    let known = Known::of(groups.as_ref(), profiles.as_ref());
    let report = people::rehearse(text, mask.as_ref(), &reading.people, &known);
    let whole = reading.seems.is_none() && known.groups.is_some() == groups.is_some();
    let groups = groups.as_ref();
    let rehearsed = Rehearsed { file: subject.file.as_deref(), reading, report, groups, whole, all: arguments.all };
    if arguments.json {
        json::write(io.out, &document::of(&rehearsed, look))?;
    } else if rehearsed.reading.seems.is_none() {
        text::write(&rehearsed, &mut Paper::new(look, io.columns, io.out))?;
    }
    Ok(if rehearsed.is_ok() { status::DONE } else { status::WRONG })
}

/// Tells the errors of the mask itself: they shut out everybody.
fn tell_of_mask(text: &str, tenant: &str, reading: &Reading, look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    let names: Names = reading.people.profiles().iter().collect();
    let tenant = Some(tenant).filter(|tenant| !tenant.is_empty());
    let sample = Sample::of(&names, tenant);
    let (names, products) = sample.view();
    let found = mask::diagnose(text, &Context { tenant, names: &names, products: &products, ..Context::default() });
    for error in found.iter().filter(|found| found.severity() == Severity::Error) {
        let what = say::mask::diagnostic(&look.words, error);
        writeln!(io.err, "{}", look.words.with("rehearse-mask-wrong", &[("what", what.into())]))?;
    }
    Ok(())
}

/// The reason of a verdict in JSON; none for who gets in.
fn reason_id(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Out(out) => Some(out.id()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
