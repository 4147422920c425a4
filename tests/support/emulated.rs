//! ratatui on the backend, and an emulator that shows what the backend wrote.

use std::num::NonZeroU16;

use ims_setup::terminal::backend::Backend;
use ims_setup::terminal::depth::Depth;
use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Style;

/// Columns of the usual stage.
pub const WIDTH: u16 = 24;
/// Rows of the usual stage.
pub const HEIGHT: u16 = 6;

/// A terminal that shows what was written, and counts it.
pub struct Stage {
    pub terminal: Terminal<Backend<Vec<u8>>>,
    pub emulator: vt100::Parser,
}

impl Stage {
    /// Of so many columns and rows.
    pub fn new(width: u16, height: u16, depth: Depth) -> Stage {
        let backend = Backend::new(Vec::new(), Size { width, height }, depth);
        let emulator = vt100::Parser::new(lines(height), lines(width), 0);
        Stage { terminal: Terminal::new(backend).expect("the backend has a size"), emulator }
    }

    /// Draws, shows it to the emulator, and gives the bytes.
    pub fn draw(&mut self, frame: &Buffer, cursor: Option<Position>) -> Vec<u8> {
        self.terminal
            .draw(|target| {
                target.buffer_mut().content.clone_from_slice(&frame.content);
                if let Some(cursor) = cursor {
                    target.set_cursor_position(cursor);
                }
            })
            .expect("a vector takes all bytes");
        let bytes = std::mem::take(self.terminal.backend_mut().writer_mut());
        self.emulator.process(&bytes);
        bytes
    }
}

/// A length that the emulator takes.
pub fn lines(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("not empty")
}

/// A frame of the usual size with these lines.
pub fn frame(rows: &[&str]) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
    for (y, text) in (0..).zip(rows) {
        buffer.set_string(0, y, text, Style::new());
    }
    buffer
}

/// Bytes to read: an ESC as `^`.
pub fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\x1b', "^")
}
