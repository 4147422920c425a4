//! The rehearsal as text for people: the one line that answers, then who is out, unsure and in, with the way out.

use std::io;

use super::Rehearsed;
use crate::front::batch::paper::Paper;
use crate::people::{Out, Person, Verdict};
use crate::style::fit::{pad, width};
use crate::words::catalogue::Arg;
use crate::words::{Look, say};

/// The most unreadable places that are shown one by one.
const SHOWN: usize = 20;

/// Where people begin under their heading.
const INDENT: &str = "    ";

/// The most columns that names are aligned to.
const COLUMNS: usize = 40;

/// Writes the whole rehearsal.
pub(super) fn write(rehearsed: &Rehearsed<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    paper.sentence("", &say::people::answer(&paper.look.words, rehearsed.report.summary()))?;
    totals(rehearsed, paper)?;
    let kinds = Out::ALL.iter().copied().map(Verdict::Out).chain([Verdict::Unsure, Verdict::In]);
    let mut left = rehearsed.limit();
    for verdict in kinds {
        left -= section(rehearsed, verdict, left, paper)?;
    }
    if rehearsed.hidden() > 0 {
        paper.blank()?;
        paper.counted("rehearse-more", rehearsed.hidden())?;
    }
    unreadable(rehearsed, paper)
}

fn totals(rehearsed: &Rehearsed<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let summary = rehearsed.report.summary();
    let counts = [("people", summary.people.into()), ("campaign", summary.campaign.into())];
    let mut line = look.words.with("rehearse-people", &counts);
    if summary.control_panel > 0 {
        line = joined(&line, &counted("rehearse-control-panel", summary.control_panel, look), look);
    }
    paper.sentence("", &line)?;
    if summary.only_in_user_groups > 0 {
        paper.counted("rehearse-user-groups", summary.only_in_user_groups)?;
    }
    Ok(())
}

/// Everybody with one verdict under its way out, at most `limit` of them; how many that are.
fn section(rehearsed: &Rehearsed<'_>, verdict: Verdict, limit: usize, paper: &mut Paper<'_>) -> io::Result<usize> {
    let look = paper.look;
    let places = || rehearsed.report.places(|other| other == verdict).take(limit);
    let people = || places().filter_map(|index| Some((index, rehearsed.reading.people.get(index)?)));
    let Some(columns) = people().map(|(_, person)| width(&look.glyphs.visible(person.name()))).max() else {
        return Ok(0);
    };
    let glyph = match verdict {
        Verdict::Out(_) => look.glyphs.failed,
        Verdict::Unsure => look.glyphs.warned,
        Verdict::In | Verdict::NotMeant => look.glyphs.done,
    };
    paper.blank()?;
    paper.sentence(&format!("{glyph} "), &look.words.text(&say::people::why(verdict)))?;
    for person in people() {
        one(rehearsed, person, columns.min(COLUMNS), paper)?;
    }
    Ok(people().count())
}

fn one(
    rehearsed: &Rehearsed<'_>,
    (index, person): (usize, &Person),
    columns: usize,
    paper: &mut Paper<'_>,
) -> io::Result<()> {
    let look = paper.look;
    let (people, report) = (&rehearsed.reading.people, &rehearsed.report);
    let told = say::people::one(&look.words, &look.glyphs, people, report, (index, person));
    let name = look.glyphs.visible(person.name());
    paper.line(format!("{INDENT}{}  {}", pad(&name, columns), told.detail).trim_end())?;
    if let Some(nearest) = told.nearest {
        paper.line(&format!("{INDENT}{INDENT}{}", look.words.with("mask-nearest", &[("name", nearest.into())])))?;
    }
    told.notes.iter().try_for_each(|note| paper.sentence(&format!("{INDENT}{INDENT}"), note))?;
    let alike = |group: &&str| rehearsed.groups.is_some_and(|groups| groups.alike(group).is_some());
    if report.verdict(index) == Verdict::Out(Out::UnknownGroup)
        && let Some(group) = report.groups_of(people, person, false).into_iter().find(alike)
    {
        let why = say::mask::unknown_group(&look.words, rehearsed.groups, group);
        paper.sentence(&format!("{INDENT}{INDENT}"), &why)?;
    }
    Ok(())
}

fn unreadable(rehearsed: &Rehearsed<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let reading = &rehearsed.reading;
    if reading.unreadable_count == 0 {
        return Ok(());
    }
    paper.blank()?;
    paper.counted("mask-report-unreadable", reading.unreadable_count)?;
    for place in reading.unreadable.iter().take(SHOWN) {
        paper.sentence(INDENT, &say::people::unreadable(&look.words, *place))?;
    }
    if reading.unreadable_count > SHOWN {
        paper.line(&format!("{INDENT}{}", look.glyphs.ellipsis))?;
    }
    Ok(())
}

fn counted(key: &str, count: usize, look: &Look) -> String {
    look.words.with(key, &[("count", Arg::from(count))])
}

/// Two sentences one after the other, as the language has it.
fn joined(first: &str, second: &str, look: &Look) -> String {
    look.words.with("mask-sentences", &[("first", first.into()), ("second", second.into())])
}
