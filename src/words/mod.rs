//! Everything that is said, in every language, and the bundle of what a reader sees. Passed by reference, never global.

pub mod catalogue;
pub mod locale;
mod messages;
pub mod say;
pub mod sheet;

use crate::style::glyphs::Glyphs;
use crate::style::theme::Theme;
use catalogue::Words;

/// How everything looks to this reader: one bundle, passed by reference.
#[derive(Debug)]
pub struct Look {
    /// The words of the reader's language.
    pub words: Words,
    /// Colours and emphasis by role.
    pub theme: Theme,
    /// The drawing characters that the terminal can show.
    pub glyphs: Glyphs,
}
