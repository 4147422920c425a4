//! What the wizard says and how it looks: words, themes, glyphs. Passed by reference, never global.

pub mod words;
