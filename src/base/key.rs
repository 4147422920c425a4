//! A key as the machine knows it, apart from how a terminal sends it; and the notation of tests and footers.

use std::fmt;

/// What was pressed, without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A character.
    Char(char),
    /// Enter.
    Enter,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Escape.
    Esc,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Insert.
    Insert,
    /// A function key, from 1.
    F(u8),
}

/// A key with its modifiers. Letters with Ctrl are lower case; Shift counts only where the code is no character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// What was pressed.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt, or after a quick Esc: a terminal sends the same.
    pub alt: bool,
    /// With Shift.
    pub shift: bool,
}

impl Key {
    /// The key alone.
    pub const fn new(code: Code) -> Key {
        Key { code, ctrl: false, alt: false, shift: false }
    }

    /// A character.
    pub const fn char(character: char) -> Key {
        Key::new(Code::Char(character))
    }

    /// Ctrl and a character, in lower case.
    pub const fn ctrl(character: char) -> Key {
        Key::char(character).with_ctrl()
    }

    /// Alt and a character.
    pub const fn alt(character: char) -> Key {
        Key::char(character).with_alt()
    }

    /// The same with Ctrl.
    #[must_use]
    pub const fn with_ctrl(self) -> Key {
        Key { ctrl: true, ..self }
    }

    /// The same with Alt.
    #[must_use]
    pub const fn with_alt(self) -> Key {
        Key { alt: true, ..self }
    }

    /// The same with Shift.
    #[must_use]
    pub const fn with_shift(self) -> Key {
        Key { shift: true, ..self }
    }
}

const NAMES: [(&str, Code, &str); 15] = [
    ("enter", Code::Enter, "Enter"),
    ("tab", Code::Tab, "Tab"),
    ("bs", Code::Backspace, "Backspace"),
    ("del", Code::Delete, "Delete"),
    ("esc", Code::Esc, "Esc"),
    ("up", Code::Up, "Up"),
    ("down", Code::Down, "Down"),
    ("left", Code::Left, "Left"),
    ("right", Code::Right, "Right"),
    ("home", Code::Home, "Home"),
    ("end", Code::End, "End"),
    ("pgup", Code::PageUp, "PgUp"),
    ("pgdn", Code::PageDown, "PgDn"),
    ("ins", Code::Insert, "Insert"),
    ("space", Code::Char(' '), "Space"),
];

/// As the footer shows it: `Ctrl-G`, `Alt-1`, `Shift-Tab`, `PgDn`.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if self.shift {
            f.write_str("Shift-")?;
        }
        if let Some((_, _, shown)) = NAMES.iter().find(|(_, code, _)| *code == self.code) {
            return f.write_str(shown);
        }
        match self.code {
            Code::Char(character) if self.ctrl => write!(f, "{}", character.to_uppercase()),
            Code::Char(character) => write!(f, "{character}"),
            Code::F(number) => write!(f, "F{number}"),
            _ => Ok(()),
        }
    }
}

/// Keys in the notation of the tests: characters as they are, others as `<tab>`, `<c-g>`, `<a-1>`, `<s-tab>`,
/// `<c-left>`, `<f1>`, `<lt>` for `<`.
///
/// # Panics
/// On a name that is none: it is a slip in a test.
pub fn keys(text: &str) -> Vec<Key> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        rest = &rest[first.len_utf8()..];
        if first != '<' {
            found.push(Key::char(first));
            continue;
        }
        let end = rest.find('>').unwrap_or_else(|| panic!("`<` without `>` in {text:?}"));
        found.push(named(&rest[..end]));
        rest = &rest[end + 1..];
    }
    found
}

fn named(name: &str) -> Key {
    for (prefix, with) in [("c-", Key::with_ctrl as fn(Key) -> Key), ("a-", Key::with_alt), ("s-", Key::with_shift)] {
        if let Some(rest) = name.strip_prefix(prefix) {
            return with(named(rest));
        }
    }
    if let Some((_, code, _)) = NAMES.iter().find(|(known, _, _)| *known == name) {
        return Key::new(*code);
    }
    if let Some(number) = name.strip_prefix('f').and_then(|number| number.parse().ok()) {
        return Key::new(Code::F(number));
    }
    let mut characters = name.chars();
    match (characters.next(), characters.next()) {
        (Some(one), None) => Key::char(one),
        _ if name == "lt" => Key::char('<'),
        _ => panic!("no key is called <{name}>"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notation_names_every_kind_of_key() {
        let shown: Vec<String> =
            keys("a<c-g><a-1><s-tab><pgdn><c-left><lt><f1><space>").iter().map(Key::to_string).collect();
        assert_eq!(shown, ["a", "Ctrl-G", "Alt-1", "Shift-Tab", "PgDn", "Ctrl-Left", "<", "F1", "Space"]);
    }
}
