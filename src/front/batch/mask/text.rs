//! The report as text for people: the mask with its faults marked, the totals, the names.

use std::io;

use super::Judged;
use super::listing::{Listed, hidden, listed};
use crate::front::batch::paper::Paper;
use crate::mask::{Diagnostic, MESSAGE_CENTER, Proposal, Severity, Warning};
use crate::style::fit::{pad, width};
use crate::words::{Look, say};

/// The most unreadable places and unreached groups that are shown one by one.
const SHOWN: usize = 20;

/// Where continued lines begin.
const INDENT: &str = "    ";

/// Writes the whole report.
pub(super) fn write(judged: &Judged<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    diagnoses(judged, paper)?;
    if judged.reading.names.is_empty() {
        judged_by(judged, paper)?;
        return reading(judged, paper);
    }
    paper.blank()?;
    let (mut missed, mut matched) = (false, false);
    for listed in listed(judged) {
        // A blank line between those missed and those matched.
        missed |= !listed.matched;
        if listed.matched && missed && !std::mem::replace(&mut matched, true) {
            paper.blank()?;
        }
        name(judged, &listed, paper)?;
    }
    if hidden(judged) > 0 {
        paper.counted("mask-report-more", hidden(judged))?;
    }
    readings(judged, paper)?;
    paper.blank()?;
    totals(judged, paper)?;
    reading(judged, paper)
}

fn diagnoses(judged: &Judged<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    for finding in &judged.refused {
        let severity = look.words.text("mask-severity-error");
        paper.line(&format!("{} {severity} {}", look.glyphs.failed, finding.code.id()))?;
        paper.sentence(INDENT, &say::finding::sentence(&look.words, finding))?;
        paper.blank()?;
    }
    if judged.diagnostics.is_empty() && judged.refused.is_empty() {
        paper.line(&look.glyphs.visible(judged.text))?;
        let summary = judged.report.summary();
        if summary.names > 0 && summary.matched == 0 {
            return paper.sentence(&format!("{} ", look.glyphs.open), &look.words.text("mask-none-of-names"));
        }
        return paper.sentence(&format!("{} ", look.glyphs.done), &look.words.text("mask-sound"));
    }
    for (index, found) in judged.diagnostics.iter().enumerate() {
        if index > 0 {
            paper.blank()?;
        }
        paper.line(&look.glyphs.visible(judged.text))?;
        paper.line(&marked(judged.text, found, look))?;
        let (glyph, severity) = match found.severity() {
            Severity::Error => (look.glyphs.failed, "mask-severity-error"),
            Severity::Warning => (look.glyphs.warned, "mask-severity-warning"),
        };
        paper.line(&format!("{glyph} {} {}", look.words.text(severity), found.code.id()))?;
        paper.sentence(INDENT, &say::mask::diagnostic(&look.words, found))?;
        if let Some(repair) = &found.repair {
            let repair = look.glyphs.visible(repair);
            paper.line(&format!("{INDENT}{}", look.words.with("mask-repair", &[("mask", repair.into())])))?;
        }
    }
    Ok(())
}

/// A line that points at the place of a fault in the line above.
fn marked(text: &str, found: &Diagnostic, look: &Look) -> String {
    let columns = |part: &mut dyn Iterator<Item = char>| width(&look.glyphs.visible(&part.collect::<String>()));
    let before = columns(&mut text.chars().take(found.start));
    let place = columns(&mut text.chars().skip(found.start).take(found.end - found.start));
    format!("{}{}", " ".repeat(before), "^".repeat(place.max(1)))
}

fn name(judged: &Judged<'_>, listed: &Listed<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let glyphs = &look.glyphs;
    let visible = |text: &str| glyphs.visible(text);
    let glyph = match (listed.matched, listed.warnings.is_empty()) {
        (false, _) => glyphs.failed,
        (true, false) => glyphs.warned,
        (true, true) => glyphs.done,
    };
    let shown = if let Some(group) = &listed.group {
        let (start, captured) = (visible(&listed.name[..group.start]), glyphs.name(&listed.name[group.clone()]));
        let end = visible(&listed.name[group.end..]);
        format!("{start}{}{captured}{}{end}", glyphs.capture_open, glyphs.capture_close)
    } else if let Some(at) = listed.fails_at.filter(|_| !listed.matched) {
        let at = listed.name.char_indices().nth(at).map_or(listed.name.len(), |(at, _)| at);
        format!("{}{}{}", visible(&listed.name[..at]), glyphs.fails, glyphs.name(&listed.name[at..]))
    } else {
        glyphs.name(listed.name)
    };
    paper.line(&format!("{glyph} {shown}"))?;
    for warning in &listed.warnings {
        let sentence = match (warning, &listed.group) {
            (Warning::UnknownGroup, Some(group)) => {
                say::mask::unknown_group(&look.words, judged.groups, &listed.name[group.clone()])
            }
            _ => say::mask::warning(&look.words, *warning),
        };
        paper.sentence(INDENT, &sentence)?;
    }
    let group = listed.group.as_ref().map(|group| &listed.name[group.clone()]);
    if group == Some(MESSAGE_CENTER) && judged.groups.is_some_and(|groups| groups.place(MESSAGE_CENTER).is_none()) {
        paper.sentence(INDENT, &look.words.text("mask-message-center"))?;
    }
    if let Some(nearest) = &listed.nearest {
        paper
            .line(&format!("{INDENT}{}", look.words.with("mask-nearest", &[("name", glyphs.name(nearest).into())])))?;
        if judged.mask.as_ref().is_some_and(|mask| !say::mask::gives_a_group(mask, nearest)) {
            paper.sentence(INDENT, &say::mask::warning(&look.words, Warning::EmptyGroup))?;
        }
    }
    if judged.reading.is_user_group(listed.index) {
        paper.sentence(INDENT, &look.words.text("mask-user-group"))?;
    }
    Ok(())
}

/// Names of which Adobe's reading as a prefix says something else.
fn readings(judged: &Judged<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let found = &judged.readings.as_prefix;
    let Some(mask) = judged.mask.as_ref().filter(|_| found.count > 0) else { return Ok(()) };
    paper.blank()?;
    paper.counted("mask-report-readings", found.count)?;
    for name in found.first.iter().filter_map(|index| judged.reading.names.get(*index)) {
        let shown = look.glyphs.visible(name);
        let group = mask.group_as_prefix(name).map(|group| look.glyphs.visible(&name[group]));
        let line = match group.filter(|group| !group.is_empty()) {
            Some(group) => {
                let group = format!("{}{group}{}", look.glyphs.capture_open, look.glyphs.capture_close);
                look.words.with("mask-reading-group", &[("name", shown.into()), ("group", group.into())])
            }
            None => look.words.with("mask-reading-none", &[("name", shown.into())]),
        };
        paper.sentence(INDENT, &line)?;
    }
    if found.count > found.first.len() {
        paper.line(&format!("{INDENT}{}", look.glyphs.ellipsis))?;
    }
    Ok(())
}

/// Names that are read otherwise where the mask is found anywhere in them, and who judged.
fn judged_by(judged: &Judged<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let count = judged.readings.anywhere.count;
    if count > 0 {
        paper.counted("mask-found-anywhere", count)?;
    }
    paper.sentence("", &look.words.text("mask-judged-by"))
}

fn totals(judged: &Judged<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let summary = judged.report.summary();
    let totals =
        [("names", summary.names.into()), ("matched", summary.matched.into()), ("missed", summary.missed.into())];
    paper.sentence("", &look.words.with("mask-report-totals", &totals))?;
    let counts = [
        ("mask-report-collisions", summary.collisions),
        ("mask-report-control-panel", summary.control_panel),
        ("mask-report-unknown", summary.unknown_groups.unwrap_or(0)),
    ];
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        paper.counted(key, count)?;
    }
    let unreached = judged.report.unreached_groups();
    if !unreached.is_empty() {
        let groups = shown_list(unreached, look);
        paper.sentence("", &look.words.with("mask-report-unreached", &[("groups", groups.into())]))?;
    }
    judged_by(judged, paper)
}

/// What was read, and what was not.
fn reading(judged: &Judged<'_>, paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let reading = &judged.reading;
    for (product, count) in &reading.products {
        let product = look.glyphs.visible(product);
        let product =
            look.words.with("mask-report-product", &[("product", product.into()), ("count", (*count).into())]);
        paper.sentence("", &product)?;
    }
    if reading.left_out > 0 {
        paper.counted("mask-report-left-out", reading.left_out)?;
    }
    if reading.trimmed > 0 {
        paper.counted("mask-report-trimmed", reading.trimmed)?;
    }
    for note in &reading.notes {
        paper.sentence("", &say::mask::note(&look.words, *note))?;
    }
    if let Some(seems) = &reading.seems {
        let what = say::mask::seems(&look.words, &look.glyphs, seems);
        let none = look.words.with("names-none-read", &[("what", what.into())]);
        paper.sentence(&format!("{} ", look.glyphs.failed), &none)?;
    }
    if reading.unreadable_count > 0 {
        let count = reading.unreadable_count;
        paper.counted("mask-report-unreadable", count)?;
        for place in reading.unreadable.iter().take(SHOWN) {
            paper.sentence(INDENT, &say::mask::unreadable(&look.words, *place))?;
        }
        if count > SHOWN {
            paper.line(&format!("{INDENT}{}", look.glyphs.ellipsis))?;
        }
    }
    Ok(())
}

fn shown_list(texts: &[String], look: &Look) -> String {
    let mut shown: Vec<String> = texts.iter().take(SHOWN).map(|text| look.glyphs.visible(text)).collect();
    if texts.len() > SHOWN {
        shown.push(look.glyphs.ellipsis.to_owned());
    }
    look.words.list(&shown)
}

/// Writes proposals: the mask, how many names it explains, and under it the groups it would capture.
pub(super) fn write_proposals(proposals: &[Proposal], paper: &mut Paper<'_>) -> io::Result<()> {
    let look = paper.look;
    let shown: Vec<String> = proposals.iter().map(|proposal| look.glyphs.visible(&proposal.mask)).collect();
    let columns = shown.iter().map(|mask| width(mask)).max().unwrap_or(0);
    for (proposal, mask) in proposals.iter().zip(&shown) {
        let explains = look.words.with("mask-explains", &[("explains", proposal.explains.into())]);
        paper.line(&format!("{}   {explains}", pad(mask, columns)))?;
        paper.sentence(INDENT, &shown_list(&proposal.groups, look))?;
    }
    Ok(())
}
