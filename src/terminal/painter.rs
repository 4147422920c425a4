//! Turns changed cells into bytes: it remembers what the terminal shows, where the cursor is and with which pen, and
//! takes the shortest way from that to the frame.

use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::depth::Depth;
use super::motion::{self, Place};
use super::palette;
use super::pen::Pen;
use super::symbol;

/// A cell as the terminal shows it; none is the right half of the wide one before it.
type Shown = Option<Cell>;

/// The bytes of erasing to the end of the line.
const ERASE: &[u8] = b"\x1b[K";

/// The longest stretch that may be cheaper to write again than to pass: an absolute move is no longer.
const REWRITTEN: u16 = 12;

/// The painter of one screen.
#[derive(Debug)]
pub struct Painter {
    size: Size,
    depth: Depth,
    ascii: bool,
    /// The frame's cells as ratatui last gave them, cleaned and reduced.
    wanted: Vec<Cell>,
    shown: Vec<Shown>,
    place: Place,
    pen: Option<Pen>,
    out: Vec<u8>,
}

impl Painter {
    /// For a screen of `size` that is yet to be cleared; with `ascii` it sends nothing but ASCII.
    pub fn new(size: Size, depth: Depth, ascii: bool) -> Painter {
        let cells = usize::from(size.width) * usize::from(size.height);
        Painter {
            size,
            depth,
            ascii,
            wanted: vec![Cell::EMPTY; cells],
            shown: vec![Some(Cell::EMPTY); cells],
            place: Place::Unknown,
            pen: None,
            out: Vec::new(),
        }
    }

    /// The bytes since the last call.
    pub fn bytes(&mut self) -> &mut Vec<u8> {
        &mut self.out
    }

    /// The screen's size in columns and rows.
    pub const fn size(&self) -> Size {
        self.size
    }

    /// The painter of the same terminal in another size, of which nothing is known yet.
    pub fn resized(&self, size: Size) -> Painter {
        Painter::new(size, self.depth, self.ascii)
    }

    /// The painter of the same screen that sends nothing but ASCII, or everything.
    pub fn restricted(&self, ascii: bool) -> Painter {
        Painter::new(self.size, self.depth, ascii)
    }

    /// Clears the screen, trusting nothing that was remembered.
    pub fn clear(&mut self) {
        self.wanted.fill(Cell::EMPTY);
        self.shown.fill(Some(Cell::EMPTY));
        self.pen = None;
        self.set_pen(Pen::default());
        self.out.extend(b"\x1b[H\x1b[J");
        self.place = Place::At(Position::ORIGIN);
    }

    /// Takes over a cell of the frame, cleaned and in colours the terminal has. It lies on the screen.
    pub fn take(&mut self, x: u16, y: u16, cell: &Cell) {
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

    /// Writes what of the row differs from what is shown.
    pub fn paint_row(&mut self, y: u16) {
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
            // A blank is a byte.
            if x >= blank_from && last + 1 - x > self.erasing_costs() {
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

    /// How many bytes it takes to erase the rest of a line.
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
    pub fn go(&mut self, to: Position) {
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
        if at.y != to.y || at.x >= to.x || to.x - at.x > REWRITTEN {
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
