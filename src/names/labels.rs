//! Operator groups written with what people call them: `Administrators (admin)`, `admin - Administrators`.

use std::collections::HashSet;

use super::{Note, What};

/// The list of internal names alone, and what was taken off; `None` where not every line has both, or it is not certain which is
/// which.
pub(super) fn without(bytes: &[u8]) -> Option<(Vec<u8>, Vec<Note>)> {
    let first = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).find(|line| !line.is_empty())?;
    let text = std::str::from_utf8(bytes).ok()?;
    let first = std::str::from_utf8(first).ok()?;
    let shape = Shape::ALL.into_iter().find(|shape| shape.parts(first).is_some())?;
    let lines = || text.split(['\n', '\r']).map(str::trim);
    let (mut before, mut behind) = (Side::default(), Side::default());
    let (mut seen, mut doubled) = (HashSet::new(), false);
    for line in lines().filter(|line| !line.is_empty()) {
        let (first, second) = shape.parts(line)?;
        before.take(first);
        behind.take(second);
        doubled |= !seen.insert(first) || !seen.insert(second);
    }
    // A name that comes again, and one with a capital before a dash, may be the beginning of another's.
    let is_open = |side: &Side| side.are_capital && matches!(shape, Shape::Sign(_));
    let takes_first = match (before.are_internal, behind.are_internal) {
        _ if doubled => return None,
        (true, false) if !is_open(&before) => true,
        (false, true) if !is_open(&behind) => false,
        // Both are words: those with capitals are for people.
        (true, true) if behind.are_capital && !before.are_capital => true,
        (true, true) if before.are_capital && !behind.are_capital => false,
        _ => return None,
    };
    let mut plain = String::with_capacity(text.len());
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_end_matches(['\n', '\r']);
        if let Some((first, second)) = shape.parts(content.trim()) {
            plain.push_str(if takes_first { first } else { second });
        }
        plain.push_str(&line[content.len()..]);
    }
    let note = Note::changed(What::Signs, bytes, plain.as_bytes());
    Some((plain.into_bytes(), note.into_iter().collect()))
}

/// How the two stand beside each other.
#[derive(Clone, Copy)]
enum Shape {
    /// `a (b)`.
    Bracket,
    /// `a [b]`.
    Square,
    /// A sign with blanks around it, or a colon with one behind it.
    Sign(&'static str),
}

impl Shape {
    const ALL: [Shape; 8] = [
        Shape::Bracket,
        Shape::Square,
        Shape::Sign(" = "),
        Shape::Sign(" - "),
        Shape::Sign(" – "),
        Shape::Sign(" => "),
        Shape::Sign(" -> "),
        Shape::Sign(": "),
    ];

    fn parts(self, line: &str) -> Option<(&str, &str)> {
        let (first, second) = match self {
            Shape::Bracket => line.strip_suffix(')')?.split_once(" (")?,
            Shape::Square => line.strip_suffix(']')?.split_once(" [")?,
            Shape::Sign(sign) => line.split_once(sign)?,
        };
        let (first, second) = (first.trim(), second.trim());
        // A year or a number is no label.
        (!first.is_empty() && second.contains(char::is_alphabetic)).then_some((first, second))
    }
}

/// What stands on one side of all lines.
struct Side {
    /// Internal names: words of plain signs that begin with a letter.
    are_internal: bool,
    /// Each begins with a capital.
    are_capital: bool,
}

impl Default for Side {
    fn default() -> Side {
        Side { are_internal: true, are_capital: true }
    }
}

impl Side {
    fn take(&mut self, text: &str) {
        self.are_internal &= text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
        self.are_capital &= text.starts_with(char::is_uppercase);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Groups, What};

    fn groups(text: &str) -> Vec<String> {
        Groups::reading(text.as_bytes()).0.iter().map(str::to_owned).collect()
    }

    #[test]
    fn what_people_call_a_group_is_not_its_name() {
        for text in [
            "Administrators (admin)\nDelivery operators (delivery)\n",
            "admin (Administrators)\ndelivery (Delivery operators)\n",
            "admin (Administrators)\ndelivery (Operators)\n",
            "admin - Administrators\ndelivery - Delivery operators\n",
            "Beheerders - admin\nUitvoering - delivery\n",
            "admin = 관리자\ndelivery = 배달\n",
            "admin: Administrators\r\ndelivery: Operators\r\n",
            "- admin [Administrators]\n- delivery [Operators]\n",
            "sName,sLabel\nadmin,Administrators\ndelivery,Delivery operators\n",
            "sName,sLabel\nadmin,Administrators\ndelivery,Operators\n",
            "sLabel;sName\nAdministrators;admin\nOperators;delivery\n",
            "sname\nadmin\ndelivery\n",
        ] {
            assert_eq!(groups(text), ["admin", "delivery"], "{text}");
        }
        assert_eq!(Groups::reading(b"admin (Administrators)\nops (All)\n").1.notes[0].what, What::Signs);
    }

    #[test]
    fn where_it_is_not_certain_groups_are_read_whole() {
        for list in [
            "admin - eu\ndelivery - us\n",
            "Admin (EU)\nDelivery (US)\n",
            "Agency (2025)\nSupport (2026)\n",
            "Campaign managers (EU)\nadmin\n",
            "admin\ndelivery (Delivery operators)\n",
            "workflow-admin\ndelivery-ops\n",
            "Verkauf - Nord EU\nVerkauf - Süd EU\n",
        ] {
            assert_eq!(groups(list), list.lines().collect::<Vec<_>>(), "{list}");
        }
    }
}
