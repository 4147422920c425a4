//! Step 6: the mask, live against the names, and the hand-over under it. Its screen: `story__mask.snap`.

use ratatui::text::{Line, Span};

use super::field;
use super::hand_over;
use super::page::Page;
use super::prerequisites::titled;
use super::window::window;
use crate::look::Look;
use crate::look::theme::Role;
use crate::setup::field::Field;
use crate::setup::mask::{Mask, Outcome};
use crate::wizard::Wizard;
use crate::wizard::mask_test::Filter;
use crate::wizard::open::Open;
use crate::wizard::plan::{List, Step, Stop};

/// The page, whose list takes what `rows` leave.
pub fn page(wizard: &Wizard, look: &Look, columns: usize, rows: usize) -> Page {
    let mut page = titled(look, Step::Mask);
    field::row(&mut page, wizard, look, Field::AssociationMask, columns);
    let from = page.lines.len();
    verdict(&mut page, wizard, look, columns);
    names(&mut page, wizard, look, columns, rows.saturating_sub(9).max(4));
    if wizard.focus() == Stop::List(List::Names) {
        page.focus = from..page.lines.len();
    }
    hand_over::section(&mut page, wizard, look, columns);
    page
}

/// One line: how many names match, are missed, are warned of.
fn verdict(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let words = &look.words;
    if wizard.names.all().is_empty() {
        page.text(look, Role::Text, &words.text("mask-no-names"), 2, columns);
        return;
    }
    let Some(report) = &wizard.names.report else {
        page.text(look, Role::Text, &words.text("mask-not-judged"), 2, columns);
        return;
    };
    let summary = report.summary();
    let (glyph, role) = if summary.matched == 0 {
        (look.glyphs.failed, Role::Error)
    } else if summary.missed > 0 {
        (look.glyphs.warned, Role::Warn)
    } else {
        (look.glyphs.done, Role::Ok)
    };
    let totals = words.with(
        "mask-totals",
        &[
            ("matched", summary.matched.into()),
            ("missed", summary.missed.into()),
            ("warned", wizard.names.warned().into()),
        ],
    );
    page.line(Line::from(vec![
        Span::styled(glyph, look.theme.style(role)),
        Span::raw(" "),
        Span::styled(look.glyphs.shorten(&totals, columns.saturating_sub(2)), look.theme.style(Role::Text)),
    ]));
}

fn names(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize, rows: usize) {
    page.blank();
    let filter = match wizard.names.filter {
        Filter::All => "mask-filter-all",
        Filter::Missed => "mask-filter-missed",
        Filter::Warned => "mask-filter-warned",
    };
    let heading = look.words.with(filter, &[("count", wizard.names.shown_len().into())]);
    page.line(Line::from(vec![Span::raw("  "), Span::styled(heading, look.theme.style(Role::Heading))]));
    let mask = Mask::parse(wizard.answers.text(Field::AssociationMask)).ok();
    let focused = wizard.focus() == Stop::List(List::Names);
    let row = wizard.row(List::Names);
    let all = wizard.names.shown_len() + 1;
    // The list moves as late as it can, as the page does.
    let first = (row + 1).saturating_sub(rows);
    for number in first..(first + rows).min(all) {
        let chosen = focused && number == row;
        let line = page.lines.len();
        if chosen {
            page.cursor = Some((line, 0));
        }
        if chosen && let Some(Open::Name { text, .. }) = wizard.open.last() {
            let window = window(text.text(), text.before().len(), columns.saturating_sub(3), &look.glyphs);
            page.cursor = Some((line, 2 + window.cursor_column));
            page.line(Line::from(vec![
                Span::styled(look.glyphs.current, look.theme.style(Role::Current)),
                Span::raw(format!(" {}", window.shown)),
            ]));
            continue;
        }
        page.line(match wizard.names.shown(number) {
            Some((_, name)) => name_line(look, mask.as_ref(), name, chosen, columns),
            None => new_name_line(look, chosen, columns),
        });
    }
}

fn new_name_line(look: &Look, chosen: bool, columns: usize) -> Line<'static> {
    let glyph = if chosen { look.glyphs.current } else { " " };
    let role = if chosen { Role::Focus } else { Role::Muted };
    let text = look.glyphs.shorten(&look.words.text("mask-new-name"), columns.saturating_sub(2));
    Line::from(vec![
        Span::styled(glyph, look.theme.style(Role::Current)),
        Span::raw(" "),
        Span::styled(text, look.theme.style(role)),
    ])
}

/// A name with its mark, and what is captured set off by brackets; or the place where a miss fails.
fn name_line(look: &Look, mask: Option<&Mask>, name: &str, chosen: bool, columns: usize) -> Line<'static> {
    let plain = look.theme.style(if chosen { Role::Focus } else { Role::Text });
    let glyphs = &look.glyphs;
    let mut spans = Vec::new();
    let mut mark = |glyph: &'static str, role: Role| {
        spans.push(Span::styled(if chosen { glyphs.current } else { " " }, look.theme.style(Role::Current)));
        spans.push(Span::styled(glyph, look.theme.style(role)));
        spans.push(Span::raw(" "));
    };
    let room = columns.saturating_sub(3);
    match mask.map(|mask| mask.judge(name)) {
        Some(Outcome::Matched { group, warnings, .. }) => {
            if warnings.is_empty() {
                mark(glyphs.done, Role::Ok)
            } else {
                mark(glyphs.warned, Role::Warn)
            }
            let group = group.unwrap_or(name.len()..name.len());
            let start = glyphs.visible(&name[..group.start]);
            let captured = glyphs.visible(&name[group.clone()]);
            let end = glyphs.visible(&name[group.end..]);
            let captured = format!("{}{captured}{}", glyphs.capture_open, glyphs.capture_close);
            let whole = format!("{start}{captured}{end}");
            let cut = glyphs.shorten(&whole, room);
            if cut == whole {
                spans.push(Span::styled(start, plain));
                spans.push(Span::styled(captured, look.theme.style(Role::Capture)));
                spans.push(Span::styled(end, plain));
            } else {
                spans.push(Span::styled(cut, plain));
            }
        }
        Some(Outcome::Missed { fails_at, .. }) => {
            mark(glyphs.failed, Role::Error);
            let place = fails_at.and_then(|at| name.char_indices().nth(at)).map_or(name.len(), |(place, _)| place);
            let read = glyphs.visible(&name[..place]);
            let rest = glyphs.visible(&name[place..]);
            let whole = format!("{read}{}{rest}", glyphs.fails);
            spans.push(Span::styled(glyphs.shorten(&whole, room), plain));
        }
        None => {
            mark(glyphs.open, Role::Muted);
            spans.push(Span::styled(glyphs.shorten(&glyphs.visible(name), room), plain));
        }
    }
    Line::from(spans)
}
