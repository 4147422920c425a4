//! The text of one field and the cursor in it, as a person at a shell expects to edit it.

mod places;

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use crate::base::MAX_TEXT_BYTES;

/// The edit would make the text longer than [`MAX_TEXT_BYTES`]; nothing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// What an edit was, for undo: a run of typing is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    Typing,
    Erasing,
    Other,
}

/// A text, the cursor in it, and the way back.
#[derive(Clone, Default)]
pub struct TextField {
    text: String,
    /// Byte place of the cursor, always between two graphemes.
    cursor: usize,
    erased: String,
    /// Wiped when it is forgotten: it may be a secret, or one that was typed into the wrong field.
    past: Vec<(Zeroizing<String>, usize)>,
    last: Option<Edit>,
    /// How many edits lead here: each one more, each that was taken back one less.
    edits: u64,
    secret: bool,
}

impl fmt::Debug for TextField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text may be a secret typed into the wrong field.
        write!(f, "TextField({} bytes, cursor at {})", self.text.len(), self.cursor)
    }
}

impl Drop for TextField {
    fn drop(&mut self) {
        // Any text may be a secret that was typed into the wrong field.
        self.text.zeroize();
        self.erased.zeroize();
    }
}

impl TextField {
    /// An empty text.
    pub fn new() -> TextField {
        TextField::default()
    }

    /// An empty secret: what is erased from it can't be put back, and its memory is wiped.
    pub fn secret() -> TextField {
        let mut field = TextField::default();
        field.secret = true;
        field
    }

    /// Makes room for `bytes` in all. A secret is moved by hand, so that no copy of it stays behind where it was.
    fn make_room(&mut self, bytes: usize) {
        if self.secret && bytes > self.text.capacity() {
            let mut roomier = String::with_capacity((bytes * 2).max(256));
            roomier.push_str(&self.text);
            self.text.zeroize();
            self.text = roomier;
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text before the cursor.
    pub fn before(&self) -> &str {
        &self.text[..self.cursor]
    }

    /// Where the cursor is, in characters (Unicode scalar values) from the start.
    pub fn cursor(&self) -> usize {
        self.before().chars().count()
    }

    /// Puts the cursor before the character `at` (or, inside a grapheme, before that grapheme); past the end, at the end.
    pub fn set_cursor(&mut self, at: usize) {
        let place = self.text.char_indices().nth(at).map_or(self.text.len(), |(place, _)| place);
        self.cursor = places::grapheme_of(&self.text, place);
        self.last = None;
    }

    /// Begins with `text`, the cursor at its end and no way back.
    ///
    /// # Errors
    /// [`TooLarge`], and the field is as it was.
    pub fn load(&mut self, text: &str) -> Result<(), TooLarge> {
        if text.len() > MAX_TEXT_BYTES {
            return Err(TooLarge);
        }
        self.make_room(text.len());
        text.clone_into(&mut self.text);
        self.cursor = self.text.len();
        self.past.clear();
        self.last = None;
        Ok(())
    }

    /// How many edits lead to this text: one that was taken back counts no more.
    pub fn edits(&self) -> u64 {
        self.edits
    }

    /// The next character that is typed begins an edit of its own.
    pub(super) fn end_run(&mut self) {
        self.last = None;
    }

    /// Puts `text` in place of the whole, as one edit.
    ///
    /// # Errors
    /// [`TooLarge`], and the field is as it was.
    pub fn replace(&mut self, text: &str) -> Result<(), TooLarge> {
        if text.len() > MAX_TEXT_BYTES {
            return Err(TooLarge);
        }
        if text != self.text {
            self.remember(Edit::Other);
            self.make_room(text.len());
            text.clone_into(&mut self.text);
        }
        self.cursor = self.text.len();
        Ok(())
    }

    /// Types one character; typing up to the end of a word is one edit.
    ///
    /// # Errors
    /// [`TooLarge`], and the field is as it was.
    pub fn insert_char(&mut self, character: char) -> Result<(), TooLarge> {
        if self.text.len() + character.len_utf8() > MAX_TEXT_BYTES {
            return Err(TooLarge);
        }
        let new_word = character.is_whitespace();
        if self.last != Some(Edit::Typing) || new_word {
            self.remember(Edit::Typing);
        }
        self.make_room(self.text.len() + character.len_utf8());
        self.text.insert(self.cursor, character);
        self.cursor += character.len_utf8();
        self.settle();
        Ok(())
    }

    /// Inserts a pasted text as one edit.
    ///
    /// # Errors
    /// [`TooLarge`], and the field is as it was.
    pub fn insert_str(&mut self, text: &str) -> Result<(), TooLarge> {
        if self.text.len() + text.len() > MAX_TEXT_BYTES {
            return Err(TooLarge);
        }
        if !text.is_empty() {
            self.remember(Edit::Other);
            self.make_room(self.text.len() + text.len());
            self.text.insert_str(self.cursor, text);
            self.cursor += text.len();
            self.settle();
        }
        Ok(())
    }

    /// A combining character may have joined its neighbours: the cursor moves on behind the grapheme it is in.
    fn settle(&mut self) {
        self.cursor = places::settled(&self.text, self.cursor);
    }

    /// One grapheme to the left.
    pub fn left(&mut self) {
        self.move_to(places::before(&self.text, self.cursor));
    }

    /// One grapheme to the right.
    pub fn right(&mut self) {
        self.move_to(places::after(&self.text, self.cursor));
    }

    /// To the start.
    pub fn home(&mut self) {
        self.move_to(0);
    }

    /// To the end.
    pub fn end(&mut self) {
        self.move_to(self.text.len());
    }

    /// To the start of the word before the cursor.
    pub fn word_left(&mut self) {
        self.move_to(places::word_before(self.before()));
        self.settle();
    }

    /// Behind the word after the cursor.
    pub fn word_right(&mut self) {
        self.move_to(places::word_after(&self.text, self.cursor));
        self.settle();
    }

    fn move_to(&mut self, place: usize) {
        self.cursor = place;
        self.last = None;
    }

    /// Erases the grapheme before the cursor.
    pub fn backspace(&mut self) {
        let from = places::before(&self.text, self.cursor);
        self.erase(from, self.cursor, Edit::Erasing);
    }

    /// Erases the grapheme under the cursor.
    pub fn delete(&mut self) {
        let to = places::after(&self.text, self.cursor);
        self.erase(self.cursor, to, Edit::Erasing);
    }

    /// Erases to the blank before the cursor; it can be put back.
    pub fn erase_word(&mut self) {
        self.cut(places::blank_before(self.before()), self.cursor);
    }

    /// Erases everything before the cursor; it can be put back.
    pub fn erase_to_start(&mut self) {
        self.cut(0, self.cursor);
    }

    /// Erases everything from the cursor on; it can be put back.
    pub fn erase_to_end(&mut self) {
        self.cut(self.cursor, self.text.len());
    }

    fn cut(&mut self, from: usize, to: usize) {
        if from < to && !self.secret {
            self.erased = self.text[from..to].to_owned();
        }
        self.erase(from, to, Edit::Other);
    }

    fn erase(&mut self, from: usize, to: usize, edit: Edit) {
        if from >= to {
            return;
        }
        if edit == Edit::Other || self.last != Some(edit) {
            self.remember(edit);
        }
        self.text.replace_range(from..to, "");
        self.cursor = from;
        self.settle();
    }

    /// Puts the last erased text back at the cursor; nothing in a secret.
    ///
    /// # Errors
    /// [`TooLarge`], and the field is as it was.
    pub fn put_back(&mut self) -> Result<(), TooLarge> {
        let erased = std::mem::take(&mut self.erased);
        let done = self.insert_str(&erased);
        self.erased = erased;
        done
    }

    /// Takes the last edit back.
    pub fn undo(&mut self) {
        if let Some((text, cursor)) = self.past.pop() {
            self.make_room(text.len());
            self.text.clear();
            self.text.push_str(&text);
            self.cursor = cursor;
            self.edits -= 1;
        }
        self.last = None;
    }

    fn remember(&mut self, edit: Edit) {
        // A field of a megabyte must not keep a hundred of them.
        let kept = if self.text.len() > 4096 { 8 } else { 200 };
        if self.past.len() >= kept {
            self.past.drain(..=self.past.len() - kept);
        }
        self.past.push((Zeroizing::new(self.text.clone()), self.cursor));
        self.edits += 1;
        self.last = Some(edit);
    }
}

#[cfg(test)]
mod tests;
