//! What a report is written on: lines as they are, sentences wrapped to the window.

use std::io::{self, Write};

use crate::style::fit::{width, wrap};
use crate::words::Look;

/// The fewest columns a sentence gets, however narrow the window or deep the indent.
const LEAST: usize = 20;

/// A writer, how the reader wants it to look, and how many columns a line has.
pub(super) struct Paper<'a> {
    /// The reader's words and glyphs.
    pub(super) look: &'a Look,
    /// Columns of a line.
    pub(super) columns: usize,
    out: &'a mut dyn Write,
}

impl<'a> Paper<'a> {
    /// Paper of `columns` before `out`.
    pub(super) fn new(look: &'a Look, columns: usize, out: &'a mut dyn Write) -> Paper<'a> {
        Paper { look, columns, out }
    }

    /// A line as it is, however long: what is there to be copied, or lined up.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// An empty line.
    pub(super) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A sentence behind `start`, a mark or blanks; its further lines stand under the first.
    pub(super) fn sentence(&mut self, start: &str, text: &str) -> io::Result<()> {
        let indent = " ".repeat(width(start));
        let lines = wrap(text, self.columns.saturating_sub(indent.len()).max(LEAST));
        lines
            .iter()
            .enumerate()
            .try_for_each(|(number, line)| writeln!(self.out, "{}{line}", if number == 0 { start } else { &indent }))
    }

    /// The message `key` about `count` things, as a sentence.
    pub(super) fn counted(&mut self, key: &str, count: usize) -> io::Result<()> {
        let text = self.look.words.with(key, &[("count", count.into())]);
        self.sentence("", &text)
    }
}
