//! The rehearsal as text for people: the one line that answers, then who is out, unsure and in, with the way out.

use std::io;

use super::Rehearsed;
use crate::front::batch::paper::Paper;
use crate::mask::Fit;
use crate::people::{Out, Person, Verdict};
use crate::style::glyphs::{pad, width};
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
    paper.sentence("", &answer(rehearsed, paper.look))?;
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

/// How many get in, how many are shut out, and what is not proven.
fn answer(rehearsed: &Rehearsed<'_>, look: &Look) -> String {
    let summary = rehearsed.report.summary();
    if summary.campaign == 0 {
        return look.words.text("rehearse-nobody");
    }
    let inside = (summary.inside > 0 || summary.unsure == 0).then(|| counted("rehearse-in", summary.inside, look));
    let out = counted("rehearse-out", summary.out, look);
    let unsure = (summary.unsure > 0).then(|| counted("rehearse-unsure", summary.unsure, look));
    inside
        .into_iter()
        .chain([out])
        .chain(unsure)
        .reduce(|first, second| joined(&first, &second, look))
        .unwrap_or_default()
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
    let people = || places().filter_map(|index| rehearsed.reading.people.get(index));
    let Some(columns) = people().map(|person| width(&look.glyphs.visible(person.name()))).max() else { return Ok(0) };
    let (glyph, why) = match verdict {
        Verdict::Out(reason) => (look.glyphs.failed, format!("rehearse-why-{}", reason.id())),
        Verdict::Unsure => (look.glyphs.warned, "rehearse-why-unsure".to_owned()),
        Verdict::In | Verdict::NotMeant => (look.glyphs.done, "rehearse-why-in".to_owned()),
    };
    paper.blank()?;
    paper.sentence(&format!("{glyph} "), &look.words.text(&why))?;
    for person in people() {
        one(rehearsed, verdict, person, columns.min(COLUMNS), paper)?;
    }
    Ok(people().count())
}

fn one(
    rehearsed: &Rehearsed<'_>,
    verdict: Verdict,
    person: &Person,
    columns: usize,
    paper: &mut Paper<'_>,
) -> io::Result<()> {
    let look = paper.look;
    let (people, report) = (&rehearsed.reading.people, &rehearsed.report);
    let list = |texts: Vec<&str>| {
        let shown: Vec<String> = texts.into_iter().map(|text| look.glyphs.visible(text)).collect();
        look.words.list(&shown)
    };
    let profiles = || report.profiles_of(people, person);
    let detail = match verdict {
        Verdict::In | Verdict::Unsure | Verdict::NotMeant => list(report.groups_of(people, person, true)),
        Verdict::Out(Out::NotActive) => say::people::state(&look.words, person.state),
        Verdict::Out(Out::UnknownGroup) => list(report.groups_of(people, person, false)),
        Verdict::Out(Out::EmptyGroup) => list(
            profiles()
                .filter(|(_, profile)| matches!(profile.fit, Fit::Matches { .. }))
                .map(|(name, _)| name)
                .collect(),
        ),
        Verdict::Out(_) => list(profiles().map(|(name, _)| name).collect()),
    };
    let name = look.glyphs.visible(person.name());
    paper.line(format!("{INDENT}{}  {detail}", pad(&name, columns)).trim_end())?;
    if verdict == Verdict::Out(Out::NoProfileMatches)
        && let Some(nearest) = report.nearest_of(people, person)
    {
        let nearest = look.glyphs.visible(nearest);
        paper.line(&format!("{INDENT}{INDENT}{}", look.words.with("mask-nearest", &[("name", nearest.into())])))?;
    }
    let alike = |group: &&str| rehearsed.groups.is_some_and(|groups| groups.alike(group).is_some());
    if verdict == Verdict::Out(Out::UnknownGroup)
        && let Some(group) = report.groups_of(people, person, false).into_iter().find(alike)
    {
        let why = say::mask::unknown_group(&look.words, rehearsed.groups, group);
        paper.sentence(&format!("{INDENT}{INDENT}"), &why)?;
    }
    let user_groups = report.user_groups_of(people, person);
    if verdict == Verdict::Out(Out::NoProfileMatches) && !user_groups.is_empty() {
        let about = [("count", user_groups.len().into()), ("groups", list(user_groups).into())];
        paper.sentence(&format!("{INDENT}{INDENT}"), &look.words.with("rehearse-only-user-groups", &about))?;
    }
    let unknown = report.groups_of(people, person, false);
    if verdict == Verdict::In && !unknown.is_empty() {
        let lacks = look.words.with("rehearse-lacks", &[("groups", list(unknown).into())]);
        paper.sentence(&format!("{INDENT}{INDENT}"), &lacks)?;
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
