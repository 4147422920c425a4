//! Meanings in words: one file a kind of meaning.

pub mod check;
pub mod document;
pub mod finding;
pub mod gets_in;
pub mod mask;
pub mod people;
#[cfg(test)]
mod testing;
pub mod theme;
pub mod trouble;
use super::catalogue::Words;
use crate::base::told::Told;
use crate::style::glyphs::Glyphs;

/// A message of the host in words, its values made visible.
pub fn told(words: &Words, glyphs: &Glyphs, told: &Told) -> String {
    let texts = told.arguments.iter().map(|(name, value)| (*name, glyphs.visible(value).into()));
    let lists = told.lists.iter().map(|(name, items)| {
        let shown: Vec<String> = items.iter().map(|item| glyphs.visible(item)).collect();
        (*name, words.list(&shown).into())
    });
    let arguments: Vec<_> = texts.chain(lists).collect();
    words.with(told.key, &arguments)
}
