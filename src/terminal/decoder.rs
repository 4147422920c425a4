//! Bytes of the terminal to keys and pastes, as a state machine without a clock: the caller says when time has passed.
//!
//! A lone ESC is held until [`Decoder::patience`] is over, since it may be the first byte of a key. What no terminal
//! that we know sends is swallowed whole, so that its letters never land in a field.

mod late;

use std::time::Duration;

pub use super::paste::PASTE_LIMIT;
use super::paste::{Paste, join_pasted_lines};
use super::sequence;
use crate::base::key::{Code, Key};

/// How long a lone ESC waits for the rest of a key.
const ESCAPE: Duration = Duration::from_millis(50);
/// How long a sequence or a character that has begun waits for its end: slow lines split them between packets.
const SEQUENCE: Duration = Duration::from_millis(500);
/// How long an answer of the terminal that never ends may go on: whoever types meanwhile is heard again then.
const ANSWER: Duration = Duration::from_secs(2);
/// How long an unfinished paste waits for more.
const PASTE: Duration = Duration::from_secs(2);
/// A pause this long before a single key is a person's: lines that are slow bring many bytes after it.
const BY_HAND: Duration = Duration::from_millis(80);
/// So many keys by hand one after the other show that the end of a paste was lost.
const KEYS_BY_HAND: u8 = 4;
/// No key of a person sends more bytes at once than a character has.
const LONGEST_KEY: usize = 4;

/// What came from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// A pasted text as it came, its control characters included.
    Paste(String),
    /// A paste of more than [`PASTE_LIMIT`] bytes; nothing of it is kept.
    PasteTooLarge,
    /// Bytes that are no UTF-8: a key or a part of a paste of a terminal set to another character set.
    NotUtf8,
}

#[derive(Debug, Clone)]
enum State {
    Ground,
    /// The first bytes of a character, perhaps after an ESC.
    Character {
        bytes: Vec<u8>,
        alt: bool,
    },
    Escape,
    EscapeEscape,
    Csi {
        parameters: Vec<u8>,
        alt: bool,
    },
    LinuxFunction,
    Ss3 {
        parameters: Vec<u8>,
        alt: bool,
    },
    /// After ESC and the letter that opens a string: whether it is one shows in the next byte.
    StringOpen(u8),
    /// An answer of the terminal (OSC, DCS, APC) up to BEL or ST; whether its last byte was ESC.
    Text {
        escape: bool,
    },
    /// The bytes of a mouse report that are still to come.
    Mouse(u8),
    Paste(Paste),
}

/// The decoder; one for the life of the terminal.
#[derive(Debug, Clone)]
pub struct Decoder {
    state: State,
    /// The last thing told was an ESC whose time was over, so a rest of its sequence may still come.
    late: bool,
    /// How many keys by hand came into an open paste, one after the other.
    by_hand: u8,
    /// A paste came in brackets, so this terminal marks them.
    brackets: bool,
}

impl Default for Decoder {
    fn default() -> Self {
        Decoder::new()
    }
}

impl Decoder {
    /// A decoder that has seen nothing.
    pub const fn new() -> Decoder {
        Decoder { state: State::Ground, late: false, by_hand: 0, brackets: false }
    }

    /// How long to wait for more bytes before [`Decoder::timeout`] is called; none while nothing is held back.
    pub const fn patience(&self) -> Option<Duration> {
        match self.state {
            State::Ground => None,
            State::Escape | State::EscapeEscape | State::StringOpen(_) => Some(ESCAPE),
            State::Paste(_) => Some(PASTE),
            _ => Some(SEQUENCE),
        }
    }

    /// How long something that was begun may go on at most, whatever still comes; none where only a pause ends it.
    pub const fn bound(&self) -> Option<Duration> {
        match self.state {
            State::Ground | State::Paste(_) => None,
            _ => Some(ANSWER),
        }
    }

    /// What one read of the terminal brought that came so long after the one before. A paste whose end was lost swallows
    /// what is typed after it: Ctrl-C alone ends it, and so do some keys by hand.
    pub fn feed_after(&mut self, pause: Duration, read: &[u8]) -> Vec<Input> {
        let is_key = read.len() <= LONGEST_KEY && pause >= BY_HAND;
        self.by_hand = if is_key && matches!(self.state, State::Paste(_)) { self.by_hand + 1 } else { 0 };
        let lost = self.by_hand >= KEYS_BY_HAND || self.by_hand > 0 && read == [CTRL_C];
        let mut told = if lost { self.given_up() } else { Vec::new() };
        told.extend(self.feed(read));
        told
    }

    /// The part of a paste that has come by now, where its end has not: nothing of it is to be lost.
    pub fn given_up(&mut self) -> Vec<Input> {
        let mut told = Vec::new();
        if let State::Paste(paste) = std::mem::replace(&mut self.state, State::Ground) {
            paste.give_up(&mut told);
        }
        self.by_hand = 0;
        told
    }

    /// What one read of the terminal brought. That it was one read tells a paste without brackets: an Enter with text
    /// after it in the same read is nobody's typing, so the whole run of text around it is a paste. Where the terminal
    /// marks its pastes, a short run is what a slow line held back of somebody's typing.
    pub fn feed(&mut self, read: &[u8]) -> Vec<Input> {
        let late = std::mem::take(&mut self.late);
        let rest = if late { self.after_late_escape(read) } else { read };
        let mut told = Vec::new();
        for byte in rest {
            self.byte(*byte, &mut told);
        }
        join_pasted_lines(told, self.brackets)
    }

    /// No more bytes came within [`Decoder::patience`]: what was held back is told as it stands.
    pub fn timeout(&mut self) -> Vec<Input> {
        let mut told = Vec::new();
        match std::mem::replace(&mut self.state, State::Ground) {
            State::Escape => {
                told.push(key(Code::Esc));
                self.late = true;
            }
            State::EscapeEscape => {
                told.extend([key(Code::Esc), key(Code::Esc)]);
                self.late = true;
            }
            State::Character { .. } => told.push(Input::NotUtf8),
            State::Csi { parameters, .. } if parameters.is_empty() => told.push(Input::Key(Key::alt('['))),
            State::Ss3 { parameters, .. } if parameters.is_empty() => told.push(Input::Key(Key::alt('O'))),
            State::StringOpen(letter) => told.push(Input::Key(Key::alt(char::from(letter)))),
            State::Paste(paste) => paste.give_up(&mut told),
            // A part of something that is no key.
            _ => {}
        }
        told
    }

    /// What is left of a read that follows an ESC told too early, behind the rest of its sequence; where that is longer
    /// than the read, what follows is swallowed too.
    fn after_late_escape<'a>(&mut self, read: &'a [u8]) -> &'a [u8] {
        let Some((state, rest)) = late::answer(read) else { return late::after_key(read) };
        self.state = state;
        rest
    }

    fn byte(&mut self, byte: u8, told: &mut Vec<Input>) {
        self.state = match std::mem::replace(&mut self.state, State::Ground) {
            State::Ground => ground(byte, false, told),
            State::Character { bytes, alt } => character(bytes, byte, alt, told),
            State::Escape => escape(byte, told),
            State::EscapeEscape => escape_escape(byte, told),
            State::Csi { parameters, alt } => csi(parameters, byte, alt, told),
            State::Ss3 { parameters, alt } => ss3(parameters, byte, alt, told),
            State::LinuxFunction => {
                told.extend(sequence::linux_function(byte).map(Input::Key));
                State::Ground
            }
            State::StringOpen(letter) if opens_text(letter, byte) => State::Text { escape: false },
            State::StringOpen(letter) => {
                told.push(Input::Key(Key::alt(char::from(letter))));
                ground(byte, false, told)
            }
            State::Text { escape } => match byte {
                0x07 => State::Ground,
                b'\\' if escape => State::Ground,
                // No answer has such a sign: its end was lost, and this is a key.
                0x00..=0x1a | 0x1c..=0x1f => ground(byte, false, told),
                _ => State::Text { escape: byte == 0x1b },
            },
            State::Mouse(0 | 1) => State::Ground,
            State::Mouse(left) => State::Mouse(left - 1),
            State::Paste(mut paste) => {
                if paste.push(byte, told) {
                    self.brackets = true;
                    State::Ground
                } else {
                    State::Paste(paste)
                }
            }
        };
    }
}

/// Ctrl-C as a terminal sends it.
const CTRL_C: u8 = 0x03;

const fn key(code: Code) -> Input {
    Input::Key(Key::new(code))
}

fn ground(byte: u8, alt: bool, told: &mut Vec<Input>) -> State {
    let pressed = match byte {
        0x1b if !alt => return State::Escape,
        0x00..=0x1f | 0x7f => sequence::control(byte),
        0x20..=0x7e => Key::char(char::from(byte)),
        0x80.. => return character(Vec::new(), byte, alt, told),
    };
    told.push(Input::Key(if alt { sequence::with_alt(pressed) } else { pressed }));
    State::Ground
}

fn character(mut bytes: Vec<u8>, byte: u8, alt: bool, told: &mut Vec<Input>) -> State {
    let begun = !bytes.is_empty();
    bytes.push(byte);
    match std::str::from_utf8(&bytes) {
        Ok(text) => {
            told.extend(text.chars().map(|character| match character {
                // No keyboard sends these: the machine takes them out of a paste and says so.
                '\u{80}'..='\u{9f}' => Input::Paste(character.to_string()),
                _ if alt => Input::Key(Key::alt(character)),
                _ => Input::Key(Key::char(character)),
            }));
            State::Ground
        }
        Err(error) if error.error_len().is_none() => State::Character { bytes, alt },
        Err(_) => {
            told.push(Input::NotUtf8);
            // The byte that shows the fault may begin something of its own.
            if begun { ground(byte, false, told) } else { State::Ground }
        }
    }
}

fn escape(byte: u8, told: &mut Vec<Input>) -> State {
    match byte {
        0x1b => State::EscapeEscape,
        b'[' => State::Csi { parameters: Vec::new(), alt: false },
        b'O' => State::Ss3 { parameters: Vec::new(), alt: false },
        b']' | b'P' | b'_' => State::StringOpen(byte),
        _ => ground(byte, true, told),
    }
}

/// rxvt and `PuTTY` put an ESC before a key's sequence for Alt; anything else is Esc and then what follows.
fn escape_escape(byte: u8, told: &mut Vec<Input>) -> State {
    match byte {
        b'[' => State::Csi { parameters: Vec::new(), alt: true },
        b'O' => State::Ss3 { parameters: Vec::new(), alt: true },
        _ => {
            told.push(key(Code::Esc));
            escape(byte, told)
        }
    }
}

fn csi(mut parameters: Vec<u8>, byte: u8, alt: bool, told: &mut Vec<Input>) -> State {
    // rxvt ends Shift with `$`, elsewhere a byte before the last one.
    let rxvt_shift = byte == b'$' && !parameters.is_empty() && parameters.iter().all(u8::is_ascii_digit);
    match byte {
        b'[' if parameters.is_empty() => return State::LinuxFunction,
        b'M' if parameters.is_empty() => return State::Mouse(3),
        b'~' if parameters == b"200" => return State::Paste(Paste::default()),
        0x40..=0x7e => {}
        _ if rxvt_shift => {}
        0x20..=0x3f => {
            // No key has more; the rest is swallowed without being kept.
            if parameters.len() < 32 {
                parameters.push(byte);
            }
            return State::Csi { parameters, alt };
        }
        // A control character or a character ends a broken sequence and is itself.
        _ => return ground(byte, false, told),
    }
    let pressed = sequence::csi(&parameters, byte);
    told.extend(pressed.map(|key| Input::Key(if alt { sequence::with_alt(key) } else { key })));
    State::Ground
}

fn ss3(mut parameters: Vec<u8>, byte: u8, alt: bool, told: &mut Vec<Input>) -> State {
    match byte {
        b'0'..=b'9' | b';' if parameters.len() < 8 => {
            parameters.push(byte);
            State::Ss3 { parameters, alt }
        }
        0x20..=0x7e => {
            let pressed = sequence::ss3(&parameters, byte);
            told.extend(pressed.map(|key| Input::Key(if alt { sequence::with_alt(key) } else { key })));
            State::Ground
        }
        _ => ground(byte, false, told),
    }
}

/// Whether the byte after `ESC letter` shows an answer of the terminal and not an Alt-key with typing after it.
fn opens_text(letter: u8, byte: u8) -> bool {
    match letter {
        b']' => byte.is_ascii_digit(),
        b'P' => byte.is_ascii_digit() || matches!(byte, b'>' | b'!' | b'$' | b'+' | b'='),
        _ => byte == b'G',
    }
}
