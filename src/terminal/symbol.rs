//! What of a cell's text may reach the terminal.

use std::borrow::Cow;

use ratatui::buffer::CellWidth;

use crate::base::hidden::{MOST_TOGETHER, steers};

/// Shown in place of what must not be sent.
const REPLACEMENT: &str = "\u{fffd}";

/// The text to send for a cell and its width in columns, 1 or 2.
///
/// Nothing that moves the cursor, turns the direction of writing or breaks the line gets through, wherever it came
/// from; with `ascii` nothing but ASCII does, since the bytes of UTF-8 are controls of an 8-bit terminal.
pub fn clean(symbol: &str, ascii: bool) -> (Cow<'_, str>, u16) {
    if let &[byte] = symbol.as_bytes() {
        return match byte {
            b' '..=b'~' => (Cow::Borrowed(symbol), 1),
            _ => (replacement(ascii), 1),
        };
    }
    if symbol.chars().any(steers) {
        return (replacement(ascii), 1);
    }
    // Whoever drew it has said how many there are; what reaches the terminal is bounded whoever drew it.
    let symbol = symbol.char_indices().nth(MOST_TOGETHER).map_or(symbol, |(end, _)| &symbol[..end]);
    match columns(symbol) {
        0 => (Cow::Borrowed(" "), 1),
        _ if ascii && !symbol.is_ascii() => (replacement(true), 1),
        width @ 1..=2 => (Cow::Borrowed(symbol), width),
        _ => (replacement(ascii), 1),
    }
}

/// The columns that ratatui counts for a cell's text.
pub fn columns(symbol: &str) -> u16 {
    // ratatui's own count holds single bytes to be printable.
    if symbol.len() == 1 { 1 } else { symbol.cell_width() }
}

/// Whether terminals disagree on the width of a text: emoji and whatever is put together of several characters. After
/// such a text the cursor's column is not known.
pub fn is_unsure(symbol: &str) -> bool {
    let mut characters = symbol.chars();
    let first = characters.next();
    characters.next().is_some() || first.is_some_and(|first| ('\u{1f000}'..'\u{20000}').contains(&first))
}

fn replacement(ascii: bool) -> Cow<'static, str> {
    Cow::Borrowed(if ascii { "?" } else { REPLACEMENT })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_gets_through() {
        for hostile in ["\x1b", "\x07", "\x7f", "\u{9b}", "a\x1b[2J", "\u{202e}", "\u{2028}", "x\u{2066}", "\n"] {
            assert_eq!(clean(hostile, false), (Cow::Borrowed("\u{fffd}"), 1), "{hostile:?}");
            assert_eq!(clean(hostile, true), (Cow::Borrowed("?"), 1), "{hostile:?}");
        }
    }

    #[test]
    fn a_heap_of_signs_is_bounded() {
        let heap = format!("Z{}", "\u{301}".repeat(450_000));
        assert_eq!(clean(&heap, false), (Cow::Borrowed(&heap[..31]), 1));
    }

    #[test]
    fn text_gets_through_with_its_width() {
        for (symbol, width) in [("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("─", 1), ("👍", 2)] {
            assert_eq!(clean(symbol, false), (Cow::Borrowed(symbol), width));
        }
        assert_eq!(clean("", false), (Cow::Borrowed(" "), 1));
        assert_eq!(clean("\u{301}", false), (Cow::Borrowed(" "), 1));
    }

    #[test]
    fn an_8_bit_terminal_gets_ascii_only() {
        assert_eq!(clean("é", true), (Cow::Borrowed("?"), 1));
        assert_eq!(clean("漢", true), (Cow::Borrowed("?"), 1));
        assert_eq!(clean("a", true), (Cow::Borrowed("a"), 1));
    }
}
