//! Pasting: into a field as one edit, as names, or as a block that is read for what it holds.

use zeroize::Zeroizing;

use super::Wizard;
use super::msg::Notice;
use super::open::Open;
use super::pasted::Row;
use super::plan::{List, Step, Stop};
use super::progress::fields;
use crate::mask::Mask;
use crate::setup::field::Field;
use crate::setup::paste::{self, Target};

impl Wizard {
    /// Takes a pasted text to where it belongs.
    pub(super) fn paste(&mut self, text: &str) {
        let text = one_line_end_dropped(text);
        let block = text.contains(['\n', '\r']);
        // The chain is about the list under it, and so is what is pasted.
        self.open.pop_if(|open| matches!(open, Open::Chain));
        if self.compare_pasted(text) {
            return;
        }
        if block && matches!(self.open.last(), Some(Open::Name { .. })) {
            // A list is a list, also where one name was about to be typed.
            self.close_all();
        }
        if matches!(self.open.last(), Some(Open::Help { .. })) {
            // Whoever pastes has read it.
            self.close_all();
        }
        if block && self.open.is_empty() {
            return self.paste_lines(text);
        }
        if block {
            // Lines are never run together into one.
            self.notice = Some(Notice::NotPasted);
            return;
        }
        if self.open.is_empty() && self.focus() == Stop::List(List::Names) {
            // A mask, an address or what stands behind a label is the name of no profile.
            let of_a_field = paste::evidence::kind(text).is_some() || !paste::evidence::shown(text).is_empty();
            return if of_a_field { self.paste_block(text) } else { self.add_names(text) };
        }
        if self.open.is_empty() && self.is_a_name(text) {
            return self.paste_names(text);
        }
        if self.typed_into().is_none() && !self.begin_in_place() {
            // There is no field under it: what is in it may still be recognised.
            if self.open.is_empty() {
                return self.paste_block(text);
            }
            self.notice = Some(Notice::NotPasted);
            return;
        }
        let (clean, removed) = without_controls(text);
        self.insert(&clean);
        self.tell_removed(removed);
    }

    /// Takes several lines, which no field holds: what they are tells where they belong.
    fn paste_lines(&mut self, text: &str) {
        self.close_in_place();
        if self.step != Step::Mask {
            return if self.is_a_list_of_names(text) { self.paste_names(text) } else { self.paste_block(text) };
        }
        // A mail or a form, with a secret in it perhaps, is no list of names.
        if paste::is_a_form(text) {
            return self.paste_block(text);
        }
        let in_hand_over = self.focus() == Stop::List(List::HandOver);
        if in_hand_over && !self.is_a_list_of_names(text) {
            return self.paste_block(text);
        }
        match paste::mask_and_names(text) {
            None => self.paste_names(text),
            Some((mask, names)) => {
                self.paste_names(&names);
                self.paste_block(&mask);
            }
        }
    }

    /// Keeps names for the mask test: there in the list, where the keys for what the mask misses are; anywhere else they are kept
    /// and the person stays.
    fn paste_names(&mut self, text: &str) {
        if self.step == Step::Mask {
            self.enter(Step::Mask, Some(Stop::List(List::Names)));
            return self.add_names(text);
        }
        self.add_names(text);
        if let Some(Notice::NamesAdded { added, twice }) = self.notice {
            self.notice = Some(Notice::NamesKept { added, twice });
        }
    }

    /// Whether `text` is a list of profile names, as far as can be told without the list it is meant for.
    pub fn is_a_list_of_names(&self, text: &str) -> bool {
        let mask = Mask::parse(self.answers.text(Field::AssociationMask)).ok();
        paste::is_a_list_of_names(text, mask.as_ref())
    }

    /// Whether `text`, pasted into a mask that is complete, is one of the names that it is for.
    fn is_a_name(&self, text: &str) -> bool {
        let mask = self.answers.text(Field::AssociationMask);
        let at_the_mask = self.focus() == Stop::Field(Field::AssociationMask);
        let parsed = || Mask::parse(mask).ok().filter(|mask| mask.capture_groups() > 0);
        // What has a group of its own is a mask, and is put where the cursor stands as any text is.
        at_the_mask && !text.contains('(') && parsed().is_some_and(|mask| mask.is_match(text.trim()))
    }

    /// Puts a line in place of what the focused text holds, as one edit.
    pub(super) fn line(&mut self, text: &str) {
        let (clean, removed) = without_controls(text);
        self.replace_typed(&clean);
        self.tell_removed(removed);
    }

    fn tell_removed(&mut self, removed: usize) {
        if removed > 0 && self.notice.is_none() {
            self.notice = Some(Notice::ControlsRemoved(removed));
        }
    }

    fn paste_block(&mut self, text: &str) {
        let asked: Vec<Field> = fields(Step::Console).chain(fields(Step::Account)).collect();
        let block = paste::read(text);
        let rows = block.found.into_iter().filter_map(Row::new).filter(|row| asked.contains(&row.field));
        let mut rows: Vec<Row> = rows.collect();
        self.mend_pasted(&mut rows);
        self.leave_out_the_worse(&mut rows);
        let technical = block.technical;
        let of_client = |field: Field| matches!(field, Field::ImsClientId | Field::ImsClientSecret);
        for row in rows.iter_mut().filter(|row| technical && of_client(row.field)) {
            row.picked = None;
        }
        let announced: Vec<Field> =
            block.announced.into_iter().map(Target::field).filter(|field| asked.contains(field)).collect();
        if rows.is_empty() {
            self.notice = Some(Notice::NothingRecognised);
        } else {
            self.open.push(Open::Pasted { rows, announced, technical, row: 0 });
        }
    }
}

/// The text without its control characters, and how many they were.
fn without_controls(text: &str) -> (Zeroizing<String>, usize) {
    // Never moved while it grows: it may be a secret.
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    // What a table has between its cells is a blank to whoever reads it.
    let blank = |character: char| if character == '\t' { ' ' } else { character };
    let (mut removed, mut rest) = (0, text);
    while let Some(character) = rest.chars().next() {
        let length = if character == '\x1b' { sequence(rest) } else { character.len_utf8() };
        if blank(character).is_control() {
            removed += 1;
        } else {
            clean.push(blank(character));
        }
        rest = &rest[length..];
    }
    (clean, removed)
}

/// The bytes of the sequence that `text` begins with, which a coloured terminal or log leaves around a value: up to its final
/// letter (ECMA-48, 5.4), or to the end of a title's; else the ESC alone.
fn sequence(text: &str) -> usize {
    let bytes = text.as_bytes();
    let end = match bytes.get(1) {
        Some(b'[') => bytes[2..]
            .iter()
            .position(|byte| (0x40..0x7f).contains(byte))
            .filter(|at| bytes[2..2 + at].iter().all(|byte| (0x20..0x40).contains(byte))),
        Some(b']') => bytes[2..].iter().position(|byte| *byte == 0x07),
        _ => None,
    };
    end.map_or(1, |at| at + 3)
}

/// A single line loses the newline at its end, which a person never meant to type.
fn one_line_end_dropped(text: &str) -> &str {
    let cut = text.strip_suffix("\r\n").or_else(|| text.strip_suffix(['\n', '\r'])).unwrap_or(text);
    if cut.contains(['\n', '\r']) { text } else { cut }
}
