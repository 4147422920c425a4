//! The profile names of the mask test: each with what the mask captures, or where it fails.

use ratatui::text::{Line, Span};

use super::field::start_of_row;
use super::page::Page;
use super::ribbon;
use super::window::typed_window;
use crate::mask::{Mask, Outcome};
use crate::style::fit::{pad, width};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::names::Filter;
use crate::wizard::open::Open;
use crate::wizard::plan::{List, Stop};
use crate::wizard::ribbon::Standing;
use crate::words::Look;

/// Adds the heading and as many names as `rows` hold, around the chosen one.
pub fn section(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize, rows: usize) {
    let first = first_shown(wizard, rows);
    let after = (wizard.names.shown_len() + 1).saturating_sub(first + rows);
    let further: Vec<String> = [(look.glyphs.up, first), (look.glyphs.down, after)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(glyph, count)| format!("{glyph} {}", look.words.number(count)))
        .collect();
    let further = further.join("  ");
    let room = columns.saturating_sub(3 + width(&further));
    let heading = pad(&look.glyphs.shorten(&heading(wizard, look), room.saturating_sub(1)), room);
    page.line(Line::from(vec![
        Span::raw("   "),
        Span::styled(heading, look.theme.style(Role::Heading)),
        Span::styled(further, look.theme.style(Role::Muted)),
    ]));
    names(page, wizard, look, columns, rows);
}

/// The names in one row, where another list is open.
pub fn folded(page: &mut Page, wizard: &Wizard, look: &Look) {
    let mut spans = start_of_row(look, false, (look.glyphs.folded, Role::Muted));
    spans.push(Span::styled(heading(wizard, look), look.theme.style(Role::Text)));
    page.line(Line::from(spans));
}

fn heading(wizard: &Wizard, look: &Look) -> String {
    let filter = match wizard.names.filter {
        Filter::All => "mask-filter-all",
        Filter::Missed => "mask-filter-missed",
        Filter::Warned => "mask-filter-warned",
    };
    look.words.with(filter, &[("count", wizard.names.shown_len().into())])
}

/// The first row that is shown: the list moves as late as it can, as the page does.
fn first_shown(wizard: &Wizard, rows: usize) -> usize {
    (wizard.row(List::Names) + 1).saturating_sub(rows)
}

/// As many names as `rows` hold, around the chosen one.
fn names(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize, rows: usize) {
    let mask = wizard.names.mask.as_ref();
    let focused = wizard.focus() == Stop::List(List::Names);
    let row = wizard.row(List::Names);
    let all = wizard.names.shown_len() + 1;
    let first = first_shown(wizard, rows);
    for number in first..(first + rows).min(all) {
        let chosen = focused && number == row;
        let at = page.lines.len();
        if chosen {
            page.cursor = Some((at, 0));
        }
        if chosen && let Some(Open::Name { text, .. }) = wizard.open.last() {
            let window = typed_window(text, columns.saturating_sub(3), &look.glyphs);
            page.cursor = Some((at, 3 + window.cursor_column));
            page.line(Line::from(vec![
                Span::styled(look.glyphs.current, look.theme.style(Role::Current)),
                Span::raw(format!("  {}", window.shown)),
            ]));
            continue;
        }
        let line = match wizard.names.shown(number) {
            Some((index, name)) => {
                let standing = wizard.names.standing(index);
                NameLine { look, chosen, columns, standing }.line(mask, name)
            }
            None => new_name(look, chosen, columns),
        };
        page.line(line);
    }
}

/// The empty last row.
fn new_name(look: &Look, chosen: bool, columns: usize) -> Line<'static> {
    let glyph = if chosen { look.glyphs.current } else { " " };
    let role = if chosen { Role::Focus } else { Role::Muted };
    let text = look.glyphs.shorten(&look.words.text("mask-new-name"), columns.saturating_sub(3));
    Line::from(vec![
        Span::styled(glyph, look.theme.style(Role::Current)),
        Span::raw("  "),
        Span::styled(text, look.theme.style(role)),
    ])
}

/// How one name is drawn.
struct NameLine<'a> {
    look: &'a Look,
    chosen: bool,
    columns: usize,
    /// How the name stands, once all are judged.
    standing: Option<Standing>,
}

impl NameLine<'_> {
    fn line(&self, mask: Option<&Mask>, name: &str) -> Line<'static> {
        let glyphs = &self.look.glyphs;
        let outcome = mask.map(|mask| mask.judge(name));
        let standing = self.standing.or_else(|| outcome.as_ref().map(Standing::by_mask));
        let (glyph, role) = standing.map_or((glyphs.open, Role::Muted), |standing| ribbon::sign(self.look, standing));
        match outcome {
            Some(Outcome::Matched { group, .. }) => {
                self.with_mark(glyph, role, self.captured(name, group.unwrap_or(name.len()..name.len())))
            }
            Some(Outcome::Missed { fails_at, .. }) => {
                let place = fails_at.and_then(|at| name.char_indices().nth(at)).map_or(name.len(), |(place, _)| place);
                let (read, rest) = (glyphs.visible(&name[..place]), glyphs.visible(&name[place..]));
                self.with_mark(glyph, role, self.plain(&format!("{read}{}{rest}", glyphs.fails)))
            }
            None => self.with_mark(glyph, role, self.plain(&glyphs.visible(name))),
        }
    }

    fn with_mark(&self, glyph: &'static str, role: Role, rest: Vec<Span<'static>>) -> Line<'static> {
        let theme = &self.look.theme;
        let current = if self.chosen { self.look.glyphs.current } else { " " };
        let start = vec![
            Span::styled(current, theme.style(Role::Current)),
            Span::styled(glyph, theme.style(role)),
            Span::raw(" "),
        ];
        Line::from([start, rest].concat())
    }

    fn room(&self) -> usize {
        self.columns.saturating_sub(3)
    }

    fn plain(&self, text: &str) -> Vec<Span<'static>> {
        let role = if self.chosen { Role::Focus } else { Role::Text };
        vec![Span::styled(self.look.glyphs.shorten(text, self.room()), self.look.theme.style(role))]
    }

    /// The name with its captured part set off by brackets, and by style where all of it fits.
    fn captured(&self, name: &str, group: std::ops::Range<usize>) -> Vec<Span<'static>> {
        let glyphs = &self.look.glyphs;
        let start = glyphs.visible(&name[..group.start]);
        let end = glyphs.visible(&name[group.end..]);
        let inside = glyphs.visible(&name[group]);
        let inside = format!("{}{inside}{}", glyphs.capture_open, glyphs.capture_close);
        let whole = format!("{start}{inside}{end}");
        if crate::style::fit::width(&whole) > self.room() {
            return self.plain(&whole);
        }
        let role = if self.chosen { Role::Focus } else { Role::Text };
        let style = self.look.theme.style(role);
        let captured = Span::styled(inside, self.look.theme.style(Role::Capture));
        vec![Span::styled(start, style), captured, Span::styled(end, style)]
    }
}
