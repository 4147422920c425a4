//! ratatui's way to the terminal: a frame is one write, of as few bytes as the painter finds.

use std::io::{self, Write};

use ratatui::backend::{ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::clipboard::clipboard;
use super::depth::Depth;
use super::painter::Painter;

/// A screen that takes bytes.
///
/// The size is told to it ([`Backend::resize`]), since only the event loop learns of a change. Only a viewport of the
/// whole screen is served.
#[derive(Debug)]
pub struct Backend<W> {
    writer: W,
    painter: Painter,
    /// Whether the terminal shows what the painter believes.
    cleared: bool,
    /// Whether the cursor is shown; none where it isn't known.
    visible: Option<bool>,
    wanted_visible: bool,
    cursor: Position,
}

impl<W: Write> Backend<W> {
    /// A backend that writes to `writer`, a screen of `size` in columns and rows; the first frame clears it.
    pub fn new(writer: W, size: Size, depth: Depth) -> Backend<W> {
        Backend {
            writer,
            painter: Painter::new(size, depth, false),
            cleared: false,
            visible: None,
            wanted_visible: false,
            cursor: Position::ORIGIN,
        }
    }

    /// The same, sending nothing but ASCII where asked for: in a locale that is not UTF-8.
    #[must_use]
    pub fn ascii_only(self, ascii: bool) -> Backend<W> {
        let painter = self.painter.restricted(ascii);
        Backend { painter, cleared: false, ..self }
    }

    /// From now on sends nothing but ASCII, or all characters again. Clear the terminal after it: it is drawn anew.
    pub fn restrict(&mut self, ascii: bool) {
        self.painter = self.painter.restricted(ascii);
        self.cleared = false;
    }

    /// The window has another size. `Terminal::draw` sees it and draws everything anew.
    pub fn resize(&mut self, size: Size) {
        if size != self.painter.size() {
            self.painter = self.painter.resized(size);
            self.cleared = false;
        }
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

    fn clear_screen(&mut self) {
        self.painter.clear();
        self.visible = None;
        self.cleared = true;
    }

    fn settle_cursor(&mut self) {
        if self.wanted_visible {
            self.painter.go(self.cursor);
        }
        if self.visible != Some(self.wanted_visible) {
            self.painter.bytes().extend(if self.wanted_visible { b"\x1b[?25h" } else { b"\x1b[?25l" });
            self.visible = Some(self.wanted_visible);
        }
    }

    fn send(&mut self) -> io::Result<()> {
        let bytes = std::mem::take(self.painter.bytes());
        if bytes.is_empty() {
            return Ok(());
        }
        let sent = self.writer.write_all(&bytes).and_then(|()| self.writer.flush());
        self.cleared &= sent.is_ok();
        sent
    }
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
        let Size { width, height } = self.painter.size();
        let mut changed = vec![false; usize::from(height)];
        for (x, y, cell) in content.filter(|(x, y, _)| *x < width && *y < height) {
            self.painter.take(x, y, cell);
            changed[usize::from(y)] = true;
        }
        for y in (0..height).filter(|y| changed[usize::from(*y)]) {
            self.painter.paint_row(y);
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wanted_visible = false;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.wanted_visible = true;
        Ok(())
    }

    /// Where the cursor was last wanted: the terminal is never asked.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        let size = self.painter.size();
        let inside = |at: u16, length: u16| at.min(length.saturating_sub(1));
        self.cursor = Position { x: inside(x, size.width), y: inside(y, size.height) };
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
        Ok(self.painter.size())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.painter.size(), pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.settle_cursor();
        self.send()
    }
}
