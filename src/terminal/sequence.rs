//! The table of the sequences that keys send: xterm's, the Linux console's, rxvt's, vt100's, screen's and tmux's.

use crate::base::key::{Code, Key};

/// The key of `CSI parameters final`; none for what is no key of ours (a report, a release, a focus change).
///
/// Sources: xterm's "PC-Style Function Keys" and "modifyOtherKeys", `console_codes(4)`, rxvt's `rxvtRef.txt`, the
/// "fixterms" form `CSI code ; modifiers u`.
pub fn csi(parameters: &[u8], last: u8) -> Option<Key> {
    let text = std::str::from_utf8(parameters).ok()?;
    let mut fields = text.split(';');
    let first = number(fields.next()?, 1)?;
    let (modifiers, pressed) = modifiers(fields.next().unwrap_or(""))?;
    if !pressed {
        return None;
    }
    let third = fields.next();
    let key = match last {
        b'~' if first == 27 => return from_character(number(third?, 0)?, modifiers),
        b'u' => return from_character(first, modifiers),
        // Of three parameters none but the two above is a key; `CSI 24;80R` is a report of the cursor.
        _ if third.is_some() || (last.is_ascii_uppercase() && first != 1) => return None,
        b'~' => tilde(first)?,
        // rxvt marks the modifier by the last byte.
        b'^' => tilde(first)?.with_ctrl(),
        b'$' => tilde(first)?.with_shift(),
        b'@' => tilde(first)?.with_ctrl().with_shift(),
        b'a'..=b'd' => arrow(last - b'a')?.with_shift(),
        b'Z' => Key::new(Code::Tab).with_shift(),
        _ => letter(last)?,
    };
    Some(modifiers.on(key))
}

/// The key of `SS3 parameters final` (`ESC O`).
pub fn ss3(parameters: &[u8], last: u8) -> Option<Key> {
    let text = std::str::from_utf8(parameters).ok()?;
    // Older konsole and gnome-terminal: `ESC O 5 P` and `ESC O 1 ; 5 P`.
    let (modifiers, _) = modifiers(text.rsplit(';').next().unwrap_or(""))?;
    let key = match last {
        b'a'..=b'd' => arrow(last - b'a')?.with_ctrl(),
        b'M' => Key::new(Code::Enter),
        b'X' => Key::char('='),
        // The vt100's numeric keypad: each key sends its character plus 0x40.
        b'j'..=b'y' => Key::char(char::from(last - 0x40)),
        _ => letter(last)?,
    };
    Some(modifiers.on(key))
}

/// The Linux console's `CSI [ A` … `CSI [ E`: F1 to F5.
pub fn linux_function(last: u8) -> Option<Key> {
    matches!(last, b'A'..=b'E').then(|| Key::new(Code::F(last - b'A' + 1)))
}

/// What a control byte means: Ctrl and a character, or a key of its own.
pub fn control(byte: u8) -> Key {
    match byte {
        0x00 => Key::ctrl(' '),
        0x09 => Key::new(Code::Tab),
        0x0d => Key::new(Code::Enter),
        0x1b => Key::new(Code::Esc),
        0x7f => Key::new(Code::Backspace),
        // 0x08 is Ctrl-H and 0x0a Ctrl-J like any other letter; 0x1c to 0x1f are Ctrl with `\ ] ^ _`.
        _ => Key::ctrl(char::from(byte + 0x40).to_ascii_lowercase()),
    }
}

/// Alt with a key; Alt-Tab is how the Linux console sends Shift-Tab.
pub fn with_alt(key: Key) -> Key {
    match key.code {
        Code::Tab => Key { alt: false, shift: true, ..key },
        _ => key.with_alt(),
    }
}

#[derive(Clone, Copy)]
struct Modifiers {
    shift: bool,
    alt: bool,
    ctrl: bool,
}

impl Modifiers {
    fn on(self, key: Key) -> Key {
        let key = Key { ctrl: key.ctrl || self.ctrl, shift: key.shift || self.shift, ..key };
        if self.alt { with_alt(key) } else { key }
    }
}

/// `1 + shift + 2 alt + 4 ctrl`, perhaps `:` and the kind of event, of which 3 is a release.
fn modifiers(field: &str) -> Option<(Modifiers, bool)> {
    let mut parts = field.split(':');
    let bits = number(parts.next()?, 1)?.saturating_sub(1);
    let pressed = parts.next() != Some("3");
    Some((Modifiers { shift: bits & 1 != 0, alt: bits & 2 != 0, ctrl: bits & 4 != 0 }, pressed))
}

/// A number, of which only what stands before a `:` counts; `absent` where there is none.
fn number(field: &str, absent: u32) -> Option<u32> {
    match field.split(':').next()? {
        "" => Some(absent),
        digits => digits.parse().ok(),
    }
}

fn tilde(number: u32) -> Option<Key> {
    let function = |first: u32, code: u8| u8::try_from(number - first).ok().map(|step| Code::F(code + step));
    let code = match number {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11..=15 => function(11, 1)?,
        17..=21 => function(17, 6)?,
        23..=26 => function(23, 11)?,
        28..=29 => function(28, 15)?,
        31..=34 => function(31, 17)?,
        _ => return None,
    };
    Some(Key::new(code))
}

fn letter(last: u8) -> Option<Key> {
    let code = match last {
        b'A'..=b'D' => return arrow(last - b'A'),
        b'F' => Code::End,
        b'H' => Code::Home,
        b'P'..=b'S' => Code::F(last - b'P' + 1),
        _ => return None,
    };
    Some(Key::new(code))
}

/// Up, down, right, left, in the order that all terminals number them.
fn arrow(index: u8) -> Option<Key> {
    [Code::Up, Code::Down, Code::Right, Code::Left].get(usize::from(index)).copied().map(Key::new)
}

/// A character sent with its modifiers apart, turned into what the same keys send on other terminals.
fn from_character(code: u32, modifiers: Modifiers) -> Option<Key> {
    let character = char::from_u32(code)?;
    // Kitty's keys without a character lie in the private use area.
    if ('\u{e000}'..='\u{f8ff}').contains(&character) {
        return None;
    }
    let key = match (character, modifiers.ctrl) {
        ('\x08', _) => Key::new(Code::Backspace),
        ('\0'..='\x1f' | '\x7f', _) => control(u8::try_from(code).ok()?),
        ('i' | 'I', true) => return Some(Modifiers { ctrl: false, ..modifiers }.on(Key::new(Code::Tab))),
        ('m' | 'M', true) => return Some(Modifiers { ctrl: false, ..modifiers }.on(Key::new(Code::Enter))),
        ('[', true) => return Some(Modifiers { ctrl: false, ..modifiers }.on(Key::new(Code::Esc))),
        ('/' | '7', true) => Key::ctrl('_'),
        (_, true) => Key::ctrl(character.to_lowercase().next()?),
        _ => Key::char(character),
    };
    let shift = modifiers.shift && !matches!(key.code, Code::Char(_));
    Some(Modifiers { shift, ..modifiers }.on(key))
}
