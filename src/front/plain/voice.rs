//! What is said: whole lines of plain text, prompts to standard output and errors to standard error. No control
//! character leaves here, and with an ASCII terminal no other character.

use std::io::{self, Stderr, Stdout, Write as _};

use super::talk::Gone;
use crate::look::glyphs::Glyphs;

/// What a prompt ends with; the answer follows.
const PROMPT: &str = "> ";

/// Standard output and standard error.
#[derive(Debug)]
pub struct Voice {
    out: Stdout,
    err: Stderr,
    glyphs: Glyphs,
}

impl Voice {
    /// A voice for a terminal that shows `glyphs`.
    pub fn new(glyphs: &Glyphs) -> Voice {
        Voice { out: io::stdout(), err: io::stderr(), glyphs: *glyphs }
    }

    /// One line, or several where `text` has line ends.
    pub fn say(&mut self, text: &str) -> Result<(), Gone> {
        let mut out = self.out.lock();
        for line in text.lines() {
            writeln!(out, "{}", self.glyphs.visible(line))?;
        }
        Ok(())
    }

    /// An empty line: something else begins.
    pub fn pause(&mut self) -> Result<(), Gone> {
        Ok(writeln!(self.out)?)
    }

    /// Asks for a line.
    pub fn prompt(&mut self) -> Result<(), Gone> {
        self.out.write_all(PROMPT.as_bytes())?;
        Ok(self.out.flush()?)
    }

    /// An answer can't be used, or something failed: a line on standard error.
    pub fn complain(&mut self, text: &str) -> Result<(), Gone> {
        // The two streams may end on one screen: what was said before comes before.
        self.out.flush()?;
        for line in text.lines() {
            writeln!(self.err, "{}", self.glyphs.visible(line))?;
        }
        Ok(())
    }
}
