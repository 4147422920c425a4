//! Writes frames to the terminal in as few bytes as it can: it remembers what the terminal shows, where the cursor is,
//! with which pen and whether visible, and sends a frame in one write.

use std::io::{self, Write};

use ratatui::backend::{ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::clipboard::clipboard;
use super::depth::Depth;
use super::motion::{self, Place};
use super::palette;
use super::pen::Pen;
use super::symbol;

/// A cell as the terminal shows it; none is the right half of the wide one before it.
type Shown = Option<Cell>;

/// The bytes of erasing to the end of the line.
const ERASE: &[u8] = b"\x1b[K";

/// ratatui's way to a terminal that takes bytes.
///
/// The size is told to it ([`Backend::resize`]), since only the event loop learns of a change. Only a viewport of the
/// whole screen is served.
#[derive(Debug)]
pub struct Backend<W> {
    writer: W,
    size: Size,
    depth: Depth,
    ascii: bool,
    /// The frame's cells as ratatui last gave them, cleaned and reduced.
    wanted: Vec<Cell>,
    shown: Vec<Shown>,
    /// Whether the terminal shows what `shown` says.
    cleared: bool,
    out: Vec<u8>,
    place: Place,
    pen: Option<Pen>,
    visible: Option<bool>,
    cursor: Option<Position>,
    remembered: Position,
}

impl<W: Write> Backend<W> {
    /// A backend that writes to `writer`, a screen of `size` in columns and rows; the first frame clears it.
    pub fn new(writer: W, size: Size, depth: Depth) -> Backend<W> {
        let mut backend = Backend {
            writer,
            size,
            depth,
            ascii: false,
            wanted: Vec::new(),
            shown: Vec::new(),
            cleared: false,
            out: Vec::new(),
            place: Place::Unknown,
            pen: None,
            visible: None,
            cursor: None,
            remembered: Position::ORIGIN,
        };
        backend.blank();
        backend
    }

    /// The same, sending nothing but ASCII: for a locale that is not UTF-8.
    #[must_use]
    pub fn ascii_only(self, ascii: bool) -> Backend<W> {
        Backend { ascii, ..self }
    }

    /// The window has another size. `Terminal::draw` sees it and draws everything anew.
    pub fn resize(&mut self, size: Size) {
        if size != self.size {
            self.size = size;
            self.cleared = false;
            self.blank();
        }
    }

    /// What is drawn from now on has this depth; call `Terminal::clear` after it.
    pub fn set_depth(&mut self, depth: Depth) {
        self.depth = depth;
    }

    /// Sends `text` to the terminal's clipboard at once. Ask [`super::clipboard::takes_clipboard`] first.
    ///
    /// # Errors
    /// What the writer says.
    pub fn send_to_clipboard(&mut self, text: &str) -> io::Result<()> {
        self.writer.write_all(&clipboard(text))?;
        self.writer.flush()
    }

    /// Where the bytes go.
    pub fn writer(&self) -> &W {
        &self.writer
    }

    /// Where the bytes go, to be changed.
    pub fn writer_mut(&mut self) -> &mut W {
        &mut self.writer
    }

    fn blank(&mut self) {
        let cells = usize::from(self.size.width) * usize::from(self.size.height);
        self.wanted = vec![Cell::EMPTY; cells];
        self.shown = vec![Some(Cell::EMPTY); cells];
    }

    fn clear_screen(&mut self) {
        self.blank();
        self.pen = None;
        self.set_pen(Pen::default());
        self.out.extend(b"\x1b[H\x1b[J");
        self.place = Place::At(Position::ORIGIN);
        self.visible = None;
        self.cleared = true;
    }

    /// Takes over a cell of the frame, cleaned and in colours the terminal has.
    fn take(&mut self, x: u16, y: u16, cell: &Cell) {
        let (text, width) = symbol::clean(cell.symbol(), self.ascii);
        // A wide character that does not fit into the line would be wrapped into the next.
        let fits = x.saturating_add(width) <= self.size.width;
        let mut taken = Cell::EMPTY;
        taken.set_symbol(if fits { &text } else { " " });
        (taken.fg, taken.bg, taken.modifier) = palette::reduce(cell.fg, cell.bg, cell.modifier, self.depth);
        let index = self.index(x, y);
        self.wanted[index] = taken;
        // Of the cells that are hidden behind a wide one ratatui says nothing: blank when it goes.
        let hides = symbol::columns(cell.symbol()).min(self.size.width - x);
        self.wanted[index + 1..index + usize::from(hides.max(1))].fill(Cell::EMPTY);
    }

    fn index(&self, x: u16, y: u16) -> usize {
        usize::from(y) * usize::from(self.size.width) + usize::from(x)
    }

    /// The row as the terminal is to show it.
    fn target(&self, y: u16) -> Vec<Shown> {
        let start = self.index(0, y);
        let mut hidden = false;
        self.wanted[start..start + usize::from(self.size.width)]
            .iter()
            .map(|cell| {
                let shown = (!hidden).then(|| cell.clone());
                hidden = !hidden && symbol::clean(cell.symbol(), self.ascii).1 == 2;
                shown
            })
            .collect()
    }

    fn paint_row(&mut self, y: u16) {
        let target = self.target(y);
        let start = self.index(0, y);
        let differs = |shown: &[Shown], x: usize| !same(&shown[start + x], &target[x]);
        let Some(last) = (0..target.len()).rev().find(|x| differs(&self.shown, *x)) else { return };
        let blank_from = target.iter().rposition(|cell| !is_plain_blank(cell)).map_or(0, |at| at + 1);
        for x in 0..=last {
            if !differs(&self.shown, x) {
                continue;
            }
            let column = u16::try_from(x).unwrap_or(u16::MAX);
            if x >= blank_from && last - x >= self.erasing_costs() {
                self.go(Position { x: column, y });
                self.make_plain();
                self.out.extend(ERASE);
                self.shown[start + x..start + target.len()].fill(Some(Cell::EMPTY));
                return;
            }
            if let Some(cell) = &target[x] {
                self.go(Position { x: column, y });
                self.write_cell(cell, column, y);
            }
        }
    }

    /// The bytes of erasing the rest of the line, less one: as many blanks cost as much.
    fn erasing_costs(&self) -> usize {
        let mut change = Vec::new();
        match self.pen {
            Some(pen) if pen.erases_plainly() => {}
            pen => Pen::change(pen, Pen::default(), true, &mut change),
        }
        ERASE.len() + change.len()
    }

    fn make_plain(&mut self) {
        if !self.pen.is_some_and(Pen::erases_plainly) {
            self.set_pen(Pen::default());
        }
    }

    fn set_pen(&mut self, pen: Pen) {
        Pen::change(self.pen, pen, self.depth == Depth::None, &mut self.out);
        self.pen = Some(pen);
    }

    /// Whether a cell can be written without a change of the pen.
    fn suits(&self, cell: &Cell) -> bool {
        let wanted = Pen::of(cell);
        self.pen.is_some_and(|pen| pen == wanted || (cell.symbol() == " " && pen.same_on_blank(wanted)))
    }

    fn write_cell(&mut self, cell: &Cell, x: u16, y: u16) {
        if !self.suits(cell) {
            self.set_pen(Pen::of(cell));
        }
        self.out.extend(cell.symbol().as_bytes());
        let (_, width) = symbol::clean(cell.symbol(), self.ascii);
        let index = self.index(x, y);
        self.shown[index] = Some(cell.clone());
        if width == 2 {
            self.shown[index + 1] = None;
        }
        self.place = if symbol::is_unsure(cell.symbol()) {
            Place::Unknown
        } else if x.saturating_add(width) >= self.size.width {
            Place::Row(y)
        } else {
            Place::At(Position { x: x + width, y })
        };
    }

    /// Moves the cursor, over cells it passes by writing them again where that is shorter.
    fn go(&mut self, to: Position) {
        let way = motion::shortest(self.place, to);
        match self.rewrite(to) {
            Some(text) if text.len() < way.len() => self.out.extend(text),
            _ => self.out.extend(way),
        }
        self.place = Place::At(to);
    }

    /// The text between the cursor and a place to its right, if the pen suits all of it.
    fn rewrite(&self, to: Position) -> Option<Vec<u8>> {
        let Place::At(at) = self.place else { return None };
        // More than the longest absolute move is never shorter.
        if at.y != to.y || at.x >= to.x || to.x - at.x > 12 {
            return None;
        }
        let passed = &self.shown[self.index(at.x, at.y)..self.index(to.x, to.y)];
        // Neither half of a wide character at either end.
        if passed.first()?.is_none() || self.shown[self.index(to.x, to.y)].is_none() {
            return None;
        }
        let mut text = Vec::new();
        for cell in passed.iter().flatten() {
            if !self.suits(cell) || symbol::is_unsure(cell.symbol()) {
                return None;
            }
            text.extend(cell.symbol().as_bytes());
        }
        Some(text)
    }

    fn settle_cursor(&mut self) {
        if let Some(cursor) = self.cursor {
            self.go(cursor);
        }
        let visible = self.cursor.is_some();
        if self.visible != Some(visible) {
            self.out.extend(if visible { b"\x1b[?25h" } else { b"\x1b[?25l" });
            self.visible = Some(visible);
        }
    }

    fn send(&mut self) -> io::Result<()> {
        if self.out.is_empty() {
            return Ok(());
        }
        let sent = self.writer.write_all(&self.out).and_then(|()| self.writer.flush());
        self.out.clear();
        if sent.is_err() {
            self.cleared = false;
        }
        sent
    }
}

fn same(one: &Shown, other: &Shown) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            one == other || (one.symbol() == " " && other.symbol() == " " && Pen::of(one).same_on_blank(Pen::of(other)))
        }
        _ => false,
    }
}

fn is_plain_blank(cell: &Shown) -> bool {
    cell.as_ref().is_some_and(|cell| cell.symbol() == " " && Pen::of(cell).erases_plainly())
}

impl<W: Write> ratatui::backend::Backend for Backend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        if !self.cleared {
            self.clear_screen();
        }
        let mut changed = vec![false; usize::from(self.size.height)];
        let Size { width, height } = self.size;
        for (x, y, cell) in content.filter(|(x, y, _)| *x < width && *y < height) {
            self.take(x, y, cell);
            changed[usize::from(y)] = true;
        }
        for y in (0..self.size.height).filter(|y| changed[usize::from(*y)]) {
            self.paint_row(y);
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor = Some(self.remembered);
        Ok(())
    }

    /// Where the cursor was last wanted: the terminal is never asked.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.remembered)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        let inside = |at: u16, length: u16| at.min(length.saturating_sub(1));
        self.remembered = Position { x: inside(x, self.size.width), y: inside(y, self.size.height) };
        if self.cursor.is_some() {
            self.cursor = Some(self.remembered);
        }
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    /// Clears the whole screen, trusting nothing it remembered: this is what Ctrl-L and a return from the shell need.
    ///
    /// # Errors
    /// A part of the screen is refused: no viewport but the whole screen is served.
    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        if clear_type != ClearType::All {
            return Err(io::ErrorKind::Unsupported.into());
        }
        self.clear_screen();
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.settle_cursor();
        self.send()
    }
}
