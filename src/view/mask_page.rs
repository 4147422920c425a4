//! Step 6: the mask, live against the names, and the hand-over under it. Its screen: `story__mask.snap`.

use ratatui::text::{Line, Span};

use super::page::Page;
use super::prerequisites::{caution, titled};
use super::{field, gets_in, groups, hand_over, names, people, ribbon};
use crate::mask::{Report, Stage};
use crate::setup::field::Field;
use crate::style::fit::wrap;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::{List, Step, Stop};
use crate::words::Look;

/// Rows of a page that its title takes, the heading of the names, and the row of the hand-over with its blank line.
const AROUND: usize = 3 + 1 + 2;
/// The fewest rows that the names get.
const LEAST: usize = 4;
/// So many of them what stands around takes in a window that is too low for both.
const BESIDE: usize = 2;
/// From so many columns on the groups stand beside the names.
const WITH_GROUPS: usize = 96;

/// The page: the mask and its verdict stay where they are, the list that has the focus takes the rest of `rows`, the other
/// is one row.
pub fn page(wizard: &Wizard, look: &Look, columns: usize, rows: usize) -> Page {
    let mut page = titled(look, Step::Mask);
    gets_in::head(&mut page, wizard, look);
    field::row(&mut page, wizard, look, Field::AssociationMask, columns);
    verdict(&mut page, wizard, look, columns);
    if wizard.is_finished() {
        let file = wizard.output.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let key = if wizard.gets_in().is_everybody() { "mask-done" } else { "mask-written" };
        let text = look.words.with(key, &[("file", look.glyphs.visible(&file).into())]);
        said(&mut page, look, look.glyphs.done, Role::Ok, &text, columns);
    }
    let has_people = wizard.has_stop(Stop::List(List::People));
    if wizard.focus() == Stop::List(List::HandOver) {
        names::folded(&mut page, wizard, look);
        if has_people {
            people::folded(&mut page, wizard, look, columns);
        }
        hand_over::section(&mut page, wizard, look, columns);
        return page;
    }
    if wizard.focus() == Stop::List(List::People) {
        page.blank();
        names::folded(&mut page, wizard, look);
        let (rows, is_low) = list_rows(rows, page.lines.len() + AROUND);
        page.pinned = page.lines.len() + 1;
        page.list = Some(if is_low { rows - BESIDE } else { rows });
        people::section(&mut page, wizard, look, columns, rows);
        page.focus = page.pinned..page.lines.len();
        focus_on_the_chosen(&mut page, is_low);
        page.blank();
        hand_over::folded(&mut page, wizard, look, columns);
        return page;
    }
    page.blank();
    let facts = facts(wizard, look, columns);
    let around = AROUND + usize::from(has_people) + facts.lines.len();
    let (rows, is_low) = list_rows(rows, page.lines.len() + around);
    page.list = Some(if is_low { rows - BESIDE } else { rows });
    let from = page.lines.len();
    let beside = columns >= WITH_GROUPS && !wizard.names.all().is_empty();
    names::section(&mut page, wizard, look, if beside { columns / 2 - 2 } else { columns }, rows);
    page.pinned = from + 1;
    if beside {
        let (at, room) = (columns / 2, columns - columns / 2);
        groups::beside(&mut page, wizard, look, from, at, room, rows);
    }
    if wizard.focus() == Stop::List(List::Names) {
        page.focus = from + 1..page.lines.len();
        focus_on_the_chosen(&mut page, is_low);
    }
    // Under the list: whatever comes and goes there while the mask is typed, the names stay where they are.
    page.append(facts);
    page.blank();
    if has_people {
        people::folded(&mut page, wizard, look, columns);
    }
    hand_over::folded(&mut page, wizard, look, columns);
    if wizard.names.all().is_empty() && !wizard.people.is_there() {
        taught(&mut page, look, columns);
    }
    page
}

/// The rows that a list gets of `rows` beside so many others, and whether the window is too low for that.
fn list_rows(rows: usize, around: usize) -> (usize, bool) {
    let left = rows.saturating_sub(around);
    (left.max(LEAST), left < LEAST)
}

/// In a window too low for the list the chosen row is in sight all the same.
fn focus_on_the_chosen(page: &mut Page, is_low: bool) {
    if let Some((line, _)) = page.cursor.filter(|_| is_low) {
        page.focus = line..line + 1;
    }
}

/// What a mask is for, where no name tells it; under all that is to be done here.
fn taught(page: &mut Page, look: &Look, columns: usize) {
    page.blank();
    caution(page, look, &look.words.text("page-mask-caution"), columns);
    let further = ["mask-example", "further-names"].map(|key| look.words.text(key));
    page.text(look, Role::Muted, &look.words.sentences(&further), field::INDENT, columns);
}

/// That there is no mask yet; where the names prove one, which stands in the mask's row, the keys that take it. One row either
/// way, since it comes by itself.
fn no_mask(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    // In the field itself the help has it.
    let known = wizard.known(Field::AssociationMask).filter(|_| wizard.focus() == Stop::List(List::Names));
    let text = match known.and_then(|known| known.explains) {
        Some((count, _)) => look.words.with("mask-empty-proposed", &[("count", count.into())]),
        None => look.words.text("mask-empty"),
    };
    page.text(look, Role::Text, &text, field::INDENT, columns);
}

/// How many names match, are missed, are warned of; as far as that is known yet.
fn verdict(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let (words, names) = (&look.words, &wizard.names);
    if let Some(count) = names.loading {
        return said(
            page,
            look,
            look.glyphs.open,
            Role::Muted,
            &words.with("mask-loading", &[("count", count.into())]),
            columns,
        );
    }
    if let Some(seems) = &names.reading.seems {
        // In full: it says what to do instead.
        let what = crate::words::say::mask::seems(words, &look.glyphs, seems);
        let said = words.with("names-none-read", &[("what", what.into())]);
        return self::said(page, look, look.glyphs.failed, Role::Error, &said, columns);
    }
    if names.all().is_empty() {
        return page.text(look, Role::Text, &words.text("mask-no-names"), field::INDENT, columns);
    }
    if wizard.answers.text(Field::AssociationMask).is_empty() {
        return no_mask(page, wizard, look, columns);
    }
    let (matched, missed, text) = match (&names.report, &names.progress) {
        (Some(_), _) if ribbon::line(page, wizard, look, columns) => return,
        (Some(report), _) => {
            let summary = report.summary();
            let numbers = [
                ("matched", summary.matched.into()),
                ("missed", summary.missed.into()),
                ("warned", (summary.warned + summary.case_differs).into()),
            ];
            (summary.matched, summary.missed, words.with("mask-totals", &numbers))
        }
        (None, Some(progress)) => {
            let seen = if progress.stage == Stage::Totals { progress.done } else { progress.names };
            let missed = seen.saturating_sub(progress.matched);
            let percent = progress.done * 100 / progress.names.max(1);
            let numbers =
                [("matched", progress.matched.into()), ("missed", missed.into()), ("percent", percent.into())];
            (progress.matched, missed, words.with("mask-totals-so-far", &numbers))
        }
        (None, None) => return page.text(look, Role::Text, &words.text("mask-not-judged"), field::INDENT, columns),
    };
    let (glyph, role) = match (matched, missed) {
        (0, _) => (look.glyphs.failed, Role::Error),
        (_, 0) => (look.glyphs.done, Role::Ok),
        _ => (look.glyphs.warned, Role::Warn),
    };
    said(page, look, glyph, role, &text, columns);
}

/// A sentence with a mark before it.
fn said(page: &mut Page, look: &Look, glyph: &'static str, role: Role, text: &str, columns: usize) {
    let from = page.lines.len();
    for (row, line) in wrap(text, columns.saturating_sub(field::INDENT)).into_iter().enumerate() {
        let mut spans = field::start_of_row(look, false, (if row == 0 { glyph } else { " " }, role));
        spans.push(Span::styled(line, look.theme.style(Role::Text)));
        page.line(Line::from(spans));
    }
    page.one_since(from);
}

/// What else is worth a line: an unwritten change, the other reading, groups no name reaches, what could not be read.
fn facts(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let (words, names) = (&look.words, &wizard.names);
    let mut page = Page::default();
    let mut warn = |text: String| said(&mut page, look, look.glyphs.warned, Role::Warn, &text, columns);
    if wizard.mask_is_unwritten() {
        let file = wizard.output.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let blocking = wizard.hindrances().len();
        warn(if blocking == 0 {
            words.with("mask-changed", &[("file", look.glyphs.visible(&file).into())])
        } else {
            words.with("mask-changed-blocked", &[("count", blocking.into())])
        });
    }
    for (key, count) in
        [("mask-readings", names.readings.as_prefix.count), ("mask-found-anywhere", names.readings.anywhere.count)]
    {
        if count > 0 {
            warn(words.with(key, &[("count", count.into())]));
        }
    }
    if let Some(unknown) = names.report.as_ref().and_then(|report| report.summary().unknown_groups).filter(|n| *n > 0) {
        warn(words.with("mask-report-unknown", &[("count", unknown.into())]));
    }
    let unreached = names.report.as_ref().map(Report::unreached_groups).unwrap_or_default();
    if !unreached.is_empty() {
        let groups: Vec<String> = unreached.iter().map(|group| look.glyphs.visible(group)).collect();
        warn(words.with("mask-report-unreached", &[("groups", words.list(&groups).into())]));
    }
    if names.reading.unreadable_count > 0 {
        let count = words.with("mask-report-unreadable", &[("count", names.reading.unreadable_count.into())]);
        let first = names.reading.unreadable.first().map(|place| crate::words::say::mask::unreadable(words, *place));
        warn(words.sentences(&[Some(count), first].into_iter().flatten().collect::<Vec<_>>()));
    }
    if names.reading.left_out > 0 {
        warn(words.with("mask-report-left-out", &[("count", names.reading.left_out.into())]));
    }
    let products: Vec<String> = names
        .reading
        .products
        .iter()
        .map(|(product, count)| {
            let product = look.glyphs.visible(product);
            words.with("mask-report-product", &[("product", product.into()), ("count", (*count).into())])
        })
        .collect();
    if !products.is_empty() {
        said(&mut page, look, look.glyphs.open, Role::Muted, &products.join(look.glyphs.between), columns);
    }
    page
}
