//! How everything is drawn: colours by role, and the drawing characters that the terminal can show.

mod exact;
pub mod fit;
pub mod glyphs;
pub mod theme;
