//! What is said: whole lines of plain text, prompts to standard output and errors to standard error. No control
//! character leaves here, and with an ASCII terminal no other character. In a window a sentence is broken at its words, or the
//! terminal would break it within one.

use std::io::Write as _;

use super::talk::Gone;
use crate::style::fit::wrap_whole;
use crate::style::glyphs::Glyphs;
use crate::terminal::output::{Leave, Output};

/// What a prompt ends with; the answer follows.
const PROMPT: &str = "> ";

/// Standard output and standard error.
#[derive(Debug)]
pub struct Voice {
    out: Output,
    err: Output,
    glyphs: Glyphs,
}

impl Voice {
    /// A voice for a terminal that shows `glyphs`; where nobody listens, `leave` ends it.
    pub fn new(glyphs: &Glyphs, leave: &Leave) -> Voice {
        Voice { out: Output::out(leave), err: Output::err(leave), glyphs: *glyphs }
    }

    fn lines(&self, text: &str, columns: Option<usize>) -> String {
        let visible = text.lines().map(|line| self.glyphs.visible(line));
        let broken = |line: String| columns.map_or_else(|| vec![line.clone()], |columns| wrap_whole(&line, columns));
        visible.flat_map(broken).map(|line| line + "\n").collect()
    }

    /// The same as it is, for what may be copied.
    pub fn say_whole(&mut self, text: &str) -> Result<(), Gone> {
        let lines = self.lines(text, None);
        Ok(self.out.write_all(lines.as_bytes())?)
    }

    /// One line, or several where `text` has line ends.
    pub fn say(&mut self, text: &str) -> Result<(), Gone> {
        let lines = self.lines(text, self.out.columns());
        Ok(self.out.write_all(lines.as_bytes())?)
    }

    /// An empty line: something else begins.
    pub fn pause(&mut self) -> Result<(), Gone> {
        Ok(self.out.write_all(b"\n")?)
    }

    /// Asks for a line.
    pub fn prompt(&mut self) -> Result<(), Gone> {
        Ok(self.out.write_all(PROMPT.as_bytes())?)
    }

    /// An answer can't be used, or something failed: a line on standard error.
    pub fn complain(&mut self, text: &str) -> Result<(), Gone> {
        let lines = self.lines(text, self.err.columns());
        Ok(self.err.write_all(lines.as_bytes())?)
    }
}
