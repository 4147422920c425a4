//! What reading made of a text by its own judgement: it is told, never done in silence.

use strum::{IntoStaticStr, VariantNames};

/// What was taken for something, or taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum What {
    /// The bytes are no UTF-8 and were taken for Windows-1252.
    #[strum(serialize = "windows-1252")]
    Windows1252,
    /// Numbers beside names were taken for numbers of people.
    Numbers,
    /// Signs of a list, a mail or a page around names.
    Signs,
    /// Lines around a list that are no names.
    PassedOver,
}

impl What {
    /// Its name in the catalogues.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// One judgement: what it was, at how many places, and where first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// What was done.
    pub what: What,
    /// The first line, from 1.
    pub line: usize,
    /// At how many lines.
    pub count: usize,
}

impl Note {
    /// The note over these lines, counted from 0; `None` where there is none.
    pub(super) fn over(what: What, lines: impl IntoIterator<Item = usize>) -> Option<Note> {
        let mut lines = lines.into_iter();
        let line = lines.next()? + 1;
        Some(Note { what, line, count: 1 + lines.count() })
    }

    /// The lines of `before`, counted from 0, that are other ones in `after`, which has as many.
    pub(super) fn changed(what: What, before: &[u8], after: &[u8]) -> Option<Note> {
        let differs = pairs(before, after).filter(|(_, old, new)| old != new && !new.is_empty());
        Note::over(what, differs.map(|(at, ..)| at))
    }

    /// The lines of `before` with letters in them of which nothing is left in `after`, which has as many.
    pub(super) fn emptied(before: &[u8], after: &[u8]) -> Option<Note> {
        let has_text = |line: &[u8]| line.iter().any(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
        let gone = pairs(before, after).filter(|(_, old, new)| new.is_empty() && has_text(old));
        Note::over(What::PassedOver, gone.map(|(at, ..)| at))
    }
}

/// The lines of two texts side by side, each with its number from 0, without the blanks around them.
fn pairs<'a>(before: &'a [u8], after: &'a [u8]) -> impl Iterator<Item = (usize, &'a [u8], &'a [u8])> {
    let lines = |bytes: &'a [u8]| bytes.split(|byte| ends_line(*byte)).map(<[u8]>::trim_ascii);
    numbers(before).zip(lines(before).zip(lines(after))).map(|(at, (old, new))| (at, old, new))
}

/// In which line, from 0, each piece between two line ends stands: a return and the line feed behind it end one line.
pub(super) fn numbers(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let (mut at, mut line) = (0, 0);
    bytes.split(|byte| ends_line(*byte)).map(move |piece| {
        at += piece.len() + 1;
        let number = line;
        line += usize::from(!bytes.get(at - 1..).unwrap_or_default().starts_with(b"\r\n"));
        number
    })
}

fn ends_line(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn lines_are_counted_as_an_editor_does() {
        for (end, line) in [("\n", 4), ("\r\n", 4), ("\r", 4)] {
            let text = ["Campaign - acme - a", "", "Campaign - acme - b", "Campaign - acme - R&amp;D", ""].join(end);
            let reading = read(text.as_bytes());
            assert_eq!(reading.notes, [Note { what: What::Signs, line, count: 1 }], "{text:?}");
            let mail = ["Hello", "- Campaign - acme - a", "- Campaign - acme - b", "Jane"].join(end);
            let passed = read(mail.as_bytes()).notes.into_iter().find(|note| note.what == What::PassedOver);
            assert_eq!(passed, Some(Note { what: What::PassedOver, line: 1, count: 2 }), "{mail:?}");
        }
    }
}
