//! A page: its title, its lines, where the focus is; and how it scrolls with the focus.

use std::collections::BTreeSet;
use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::{Line, Span};

use super::frame::Regions;
use crate::style::fit::{width, wrap};
use crate::style::theme::Role;
use crate::words::Look;

/// Lines to be shown, of which as many as fit stand around the focus.
#[derive(Debug, Default)]
pub struct Page {
    /// What the page is.
    pub title: String,
    /// At the right of the title: which step of how many.
    pub aside: String,
    /// Where it is found in the console.
    pub path: String,
    /// What has to be known before anything is done here: one short sentence, which stays where it is.
    pub caution: String,
    /// Its lines.
    pub lines: Vec<Line<'static>>,
    /// So many of its first lines stay where they are while the others scroll.
    pub pinned: usize,
    /// The line under the title is worth a row of a low window too.
    pub path_stays: bool,
    /// The role of the path where it is more than a place.
    pub path_role: Option<Role>,
    /// The lines that must be visible.
    pub focus: Range<usize>,
    /// Rows of the list with the focus that are shown at once, where the page shows only as many as fit; else all are lines of it.
    pub list: Option<usize>,
    /// The focus is on the last stop: the end of the page is shown as far as the focus allows, or nobody could read it.
    pub to_end: bool,
    /// Where not all lines fit, blank ones after the focus go, from the last on.
    pub squeezes: bool,
    /// The line at which the page begins in fewer rows than these, whatever the others come to be: it stays there.
    pub begins: Option<(usize, usize)>,
    /// The lines that go on with a sentence begun in the one before: the page never begins with one of them.
    goes_on: BTreeSet<usize>,
    /// So many of its lines are scrolled past; only of a page without a focus.
    pub scrolled: usize,
    /// The cursor: line and column.
    pub cursor: Option<(usize, usize)>,
}

impl Page {
    /// A page with nothing but its title.
    pub fn new(title: String) -> Page {
        Page { title, ..Page::default() }
    }

    /// Adds a line.
    pub fn line(&mut self, line: impl Into<Line<'static>>) {
        self.lines.push(line.into());
    }

    /// Adds an empty line, but never two.
    pub fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// Adds a paragraph, broken into lines of at most `columns`, each `indent` to the right.
    pub fn text(&mut self, look: &Look, role: Role, text: &str, indent: usize, columns: usize) {
        let from = self.lines.len();
        for line in wrap(text, columns.saturating_sub(indent).max(10)) {
            let style = look.theme.style(role);
            self.lines.push(Line::from(vec![Span::raw(" ".repeat(indent)), Span::styled(line, style)]));
        }
        self.one_since(from);
    }

    /// Adds the lines of another page.
    pub fn append(&mut self, other: Page) {
        let from = self.lines.len();
        self.lines.extend(other.lines);
        self.goes_on.extend(other.goes_on.into_iter().map(|line| from + line));
    }

    /// The lines added since `from` are one sentence: it is shown from its beginning on, or not at all.
    pub fn one_since(&mut self, from: usize) {
        self.goes_on.extend(from + 1..self.lines.len());
    }

    /// Adds a heading of a group.
    pub fn heading(&mut self, look: &Look, text: String) {
        self.blank();
        self.lines.push(Line::from(vec![Span::raw("   "), Span::styled(text, look.theme.style(Role::Heading))]));
    }

    /// The same in as many lines as it takes.
    pub fn wrapped_heading(&mut self, look: &Look, text: &str, columns: usize) {
        let mut lines = wrap(text, columns.saturating_sub(3)).into_iter();
        self.heading(look, lines.next().unwrap_or_default());
        for line in lines {
            self.lines.push(Line::from(vec![Span::raw("   "), Span::styled(line, look.theme.style(Role::Heading))]));
        }
    }

    /// The lines added since `from` have the focus.
    pub fn focus_since(&mut self, from: usize) {
        self.focus = from..self.lines.len();
    }

    /// Draws the title, and of the lines those around the focus.
    pub fn draw(&self, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
        let page = regions.page;
        let columns = usize::from(page.width);
        let mut top = page.y + 1;
        if !regions.low || self.path_stays {
            let path = look.glyphs.shorten(&self.path, columns);
            let style = look.theme.style(self.path_role.unwrap_or(Role::Muted));
            frame.buffer_mut().set_line(page.x, top, &Line::styled(path, style), page.width);
            top += if regions.low { 1 } else { 2 };
        }
        if !regions.low && !self.caution.is_empty() {
            // At the right of this row the page says that it began further up.
            let room = columns.saturating_sub(width(&look.words.text("more-above")) + 5);
            let line = Line::from(vec![
                Span::styled(look.glyphs.warned, look.theme.style(Role::Warn)),
                Span::raw(" "),
                Span::styled(look.glyphs.shorten(&self.caution, room), look.theme.style(Role::Text)),
            ]);
            frame.buffer_mut().set_line(page.x, top - 1, &line, page.width);
        }
        let rows = usize::from(page.bottom() - top);
        let lines = self.squeezed(rows);
        // In a low window everything scrolls: what is pinned would leave no room for the rest.
        let pinned = if self.pinned + 4 > rows { 0 } else { self.pinned };
        let offset = self.offset(&lines, rows, pinned);
        // In a low window the mark of what is above takes the aside's place.
        let above = format!("{} {}", look.glyphs.up, look.words.text("more-above"));
        let aside = if regions.low && offset > 0 { &above } else { &self.aside };
        let title = look.glyphs.shorten(&self.title, columns.saturating_sub(width(aside) + 1));
        let gap = columns.saturating_sub(width(&title) + width(aside));
        let line = Line::from(vec![
            Span::styled(title, look.theme.style(Role::Heading)),
            Span::raw(" ".repeat(gap)),
            Span::styled(aside.clone(), look.theme.style(Role::Muted)),
        ]);
        frame.buffer_mut().set_line(page.x, page.y, &line, page.width);
        let shown =
            lines.iter().take(pinned).chain(lines.iter().skip(pinned + offset)).map(|number| &self.lines[*number]);
        for (row, line) in (top..).zip(shown.take(rows)) {
            let whole = line.width() <= columns;
            frame.buffer_mut().set_line(page.x, row, line, page.width - u16::from(!whole));
            if !whole {
                let mark = Line::styled(look.glyphs.ellipsis, look.theme.style(Role::Text));
                frame.buffer_mut().set_line(page.right() - 1, row, &mark, 1);
            }
        }
        draw_more(look, frame, regions, (offset > 0 && !regions.low).then_some(top), lines.len() - offset > rows);
        let seen = |line: usize| line < pinned || (offset + pinned..offset + rows).contains(&line);
        if let Some((line, column)) = self.cursor.filter(|(line, _)| seen(*line)) {
            let column = u16::try_from(column).unwrap_or(u16::MAX).min(page.width.saturating_sub(1));
            let line = if line < pinned { line } else { line - offset };
            let row = top + u16::try_from(line).unwrap_or(0);
            frame.set_cursor_position(Position::new(page.x + column, row));
        }
    }

    /// How many of its lines find no room in `regions`.
    pub fn beyond(&self, regions: &Regions) -> usize {
        self.lines.len().saturating_sub(self.rows(regions))
    }

    /// The rows that its lines get in `regions`.
    fn rows(&self, regions: &Regions) -> usize {
        let above = match (regions.low, self.path_stays) {
            (false, _) => 3,
            (true, true) => 2,
            (true, false) => 1,
        };
        usize::from(regions.page.height).saturating_sub(above)
    }

    /// So many rows of its list are in sight at once in `regions`.
    pub fn list_rows(&self, regions: &Regions) -> Option<usize> {
        let rows = self.rows(regions);
        let scrolling = rows - if self.pinned + 4 > rows { 0 } else { self.pinned };
        Some(self.list.unwrap_or(scrolling).min(scrolling).max(1))
    }

    fn begins_at(&self, rows: usize) -> Option<usize> {
        self.begins.filter(|(_, least)| rows < *least).map(|(line, _)| line)
    }

    /// The first line shown: as late as the focus allows, with two lines after it, so that moving down on the first
    /// screenful moves nothing else; never one in the middle of a sentence.
    fn offset(&self, lines: &[usize], rows: usize, pinned: usize) -> usize {
        let last = lines.len().saturating_sub(rows);
        if self.scrolled > 0 {
            return self.scrolled.min(last);
        }
        if let Some(begins) = self.begins_at(rows) {
            return begins;
        }
        let wanted = if self.to_end { last } else { (self.focus.end + 2).saturating_sub(rows) };
        // A focus that stays where it is does not hold the others back.
        let most = self.focus.start.checked_sub(pinned).unwrap_or(last);
        self.at_a_beginning(lines, wanted.min(most).min(last), pinned, rows, most)
    }

    /// The same line, or where that is in the middle of a sentence the sentence's first, where the focus allows it; else
    /// what comes after it.
    fn at_a_beginning(&self, lines: &[usize], offset: usize, pinned: usize, rows: usize, most: usize) -> usize {
        let goes_on = |offset: usize| lines.get(pinned + offset).is_some_and(|number| self.goes_on.contains(number));
        if offset == 0 || !goes_on(offset) {
            return offset;
        }
        let first = (0..offset).rev().find(|offset| !goes_on(*offset)).unwrap_or(0);
        if !self.to_end && self.focus.end <= first + rows {
            return first;
        }
        let is_empty =
            |offset: usize| lines.get(pinned + offset).is_some_and(|number| self.lines[*number].width() == 0);
        let after = (offset..most).find(|offset| !goes_on(*offset)).unwrap_or(most);
        if after < most && is_empty(after) { after + 1 } else { after }
    }

    /// The numbers of the lines, of blank ones as many as there are rows for.
    fn squeezed(&self, rows: usize) -> Vec<usize> {
        let rows = rows + self.begins_at(rows).unwrap_or(0);
        let mut lines: Vec<usize> = (0..self.lines.len()).collect();
        let mut at = lines.len();
        while self.squeezes && lines.len() > rows && at > self.focus.end {
            at -= 1;
            if self.lines[lines[at]].width() == 0 {
                lines.remove(at);
            }
        }
        lines
    }
}

/// Says that there is more above (the lines begin in that row), and below.
fn draw_more(look: &Look, frame: &mut Frame<'_>, regions: &Regions, above: Option<u16>, below: bool) {
    let style = look.theme.style(Role::Muted);
    let mut mark = |glyph: &str, key: &str, row: u16| {
        let text = format!("{glyph} {}", look.words.text(key));
        let columns = u16::try_from(width(&text)).unwrap_or(0).min(regions.page.width);
        let x = regions.page.right() - columns;
        clear(look, frame, regions, x, row);
        // On the rule above the help it stands as the rule does.
        let style = if row == regions.below.y && !look.glyphs.ascii { style.underlined() } else { style };
        frame.buffer_mut().set_line(x, row, &Line::styled(text, style), columns);
    };
    if let Some(top) = above {
        mark(look.glyphs.up, "more-above", top - 1);
    }
    if below {
        mark(look.glyphs.down, "more-below", regions.below.y);
    }
}

/// Makes room for a mark that begins at `x`: what stands in the row ends a blank before it, with the sign of a cut where it is cut.
fn clear(look: &Look, frame: &mut Frame<'_>, regions: &Regions, x: u16, row: u16) {
    let buffer = frame.buffer_mut();
    let empty = |x: u16| buffer[(x, row)].symbol().trim().is_empty();
    if row == regions.below.y || x < regions.page.x + 3 || (x - 1..regions.page.right()).all(empty) {
        return;
    }
    // A wide character that would be halved goes whole: its second cell is empty.
    let wide = width(buffer[(x - 3, row)].symbol()) > 1;
    let from = x - 2 - u16::from(wide);
    for column in from..regions.page.right() {
        buffer[(column, row)].set_symbol(" ");
    }
    buffer[(from, row)].set_symbol(look.glyphs.ellipsis);
}
