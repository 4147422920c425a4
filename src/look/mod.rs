//! What the wizard says and how it looks: words, themes, glyphs. Passed by reference, never global.

pub mod glyphs;
pub mod locale;
pub mod say;
pub mod sheet;
pub mod theme;
pub mod words;

use glyphs::Glyphs;
use theme::Theme;
use words::Words;

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
