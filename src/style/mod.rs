//! How everything is drawn: colours by role, and the drawing characters that the terminal can show.

pub mod fit;
pub mod glyphs;
pub mod theme;
