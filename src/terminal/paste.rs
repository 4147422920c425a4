//! Pastes: in brackets up to their end or their limit, and those that no brackets mark.

use super::decoder::Input;
use crate::base::key::{Code, Key};

/// The longest paste that is kept, in bytes.
pub const PASTE_LIMIT: usize = 1 << 20;

const END: &[u8] = b"\x1b[201~";

/// A paste between its brackets.
#[derive(Debug, Clone, Default)]
pub struct Paste {
    bytes: Vec<u8>,
    too_large: bool,
}

impl Paste {
    /// Takes a byte and says whether it was the last; what was pasted is then told.
    pub fn push(&mut self, byte: u8, told: &mut Vec<Input>) -> bool {
        self.bytes.push(byte);
        if byte == b'~' && self.bytes.ends_with(END) {
            self.finish(END.len(), told);
            return true;
        }
        if self.bytes.len() >= PASTE_LIMIT + END.len() {
            // Refused: only what may be the beginning of its end is still of interest.
            self.bytes.drain(..=self.bytes.len() - END.len());
            self.too_large = true;
        }
        false
    }

    /// No end came: what there is is told.
    pub fn give_up(mut self, told: &mut Vec<Input>) {
        let half_an_end = (1..END.len()).rev().find(|length| self.bytes.ends_with(&END[..*length]));
        self.finish(half_an_end.unwrap_or(0), told);
    }

    fn finish(&mut self, end: usize, told: &mut Vec<Input>) {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.truncate(bytes.len() - end);
        if self.too_large || bytes.len() > PASTE_LIMIT {
            told.push(Input::PasteTooLarge);
            return;
        }
        match String::from_utf8(bytes) {
            Ok(text) => told.push(Input::Paste(text)),
            Err(error) => {
                told.push(Input::Paste(String::from_utf8_lossy(error.as_bytes()).into_owned()));
                told.push(Input::NotUtf8);
            }
        }
    }
}

/// The characters of a key that a paste without brackets may consist of.
fn pasted_character(input: &Input) -> Option<char> {
    match input {
        Input::Key(Key { code: Code::Char('j'), ctrl: true, alt: false, .. }) => Some('\n'),
        Input::Key(Key { code, ctrl: false, alt: false, shift: false }) => match code {
            Code::Char(character) => Some(*character),
            Code::Enter => Some('\r'),
            Code::Tab => Some('\t'),
            _ => None,
        },
        _ => None,
    }
}

/// The most characters that are typed ahead while a line is slow; a mail or two names are longer.
const TYPED_AHEAD: usize = 24;

/// Joins each run of text that has an Enter with text after it to one paste; keys that were typed ahead stay keys, and where
/// pastes come in `brackets` so does a short run with an Enter in its middle.
pub fn join_pasted_lines(told: Vec<Input>, brackets: bool) -> Vec<Input> {
    let mut joined = Vec::with_capacity(told.len());
    let mut rest = told.into_iter().peekable();
    while rest.peek().is_some() {
        let mut run = Vec::new();
        let mut text = String::new();
        while let Some((input, character)) = rest.next_if_map(|input| match pasted_character(&input) {
            Some(character) => Ok((input, character)),
            None => Err(input),
        }) {
            run.push(input);
            text.push(character);
        }
        let typed = brackets && run.len() <= TYPED_AHEAD;
        let lines =
            !typed && text.find(['\r', '\n']).is_some_and(|at| text[at..].contains(|c: char| !c.is_whitespace()));
        if lines {
            joined.push(Input::Paste(text));
        } else {
            joined.append(&mut run);
        }
        joined.extend(rest.next_if(|input| pasted_character(input).is_none()));
    }
    joined
}
