//! The part of a long text that a field shows: a pure function of the text, the cursor and the room.

use unicode_segmentation::UnicodeSegmentation;

use crate::style::glyphs::{Glyphs, width};

/// What is shown, and the column of the cursor in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The text to draw.
    pub shown: String,
    /// Where the cursor stands in it.
    pub cursor_column: usize,
}

/// The part of `text` around the byte place `cursor` that fits into `columns`, one of them for the cursor.
///
/// A text that fits is shown whole. A longer one moves by half a window at a time, so that typing seldom moves it; an
/// ellipsis stands where it goes on.
pub fn window(text: &str, cursor: usize, columns: usize, glyphs: &Glyphs) -> Window {
    let before = glyphs.visible(&text[..cursor]);
    let after = glyphs.visible(&text[cursor..]);
    pane(&before, &after, columns, glyphs)
}

/// The same for a secret: one dot for each character that a person would count.
pub fn secret_window(before: &str, text: &str, columns: usize, glyphs: &Glyphs) -> Window {
    let left = before.graphemes(true).count();
    let all = text.graphemes(true).count();
    pane(&glyphs.dot.repeat(left), &glyphs.dot.repeat(all.saturating_sub(left)), columns, glyphs)
}

fn pane(before: &str, after: &str, columns: usize, glyphs: &Glyphs) -> Window {
    let left = width(before);
    if left + width(after) < columns || columns < 8 {
        let shown = cut(&format!("{before}{after}"), 0, columns);
        return Window { shown, cursor_column: left.min(columns.saturating_sub(1)) };
    }
    // The window begins at a multiple of half its width, late enough for the cursor to be inside.
    let half = columns / 2;
    // Where the text goes on, the last column is the ellipsis, and the cursor's own character stands before it.
    let last = if after.is_empty() { columns - 1 } else { columns.saturating_sub(1 + width(first(after))) };
    let from = if left < last { 0 } else { (left + 1 - last).div_ceil(half) * half };
    let whole = format!("{before}{after}");
    let mut shown = cut(&whole, from, columns - 1);
    let mut cursor_column = left - from;
    if from > 0 {
        let skipped: String = shown.graphemes(true).skip(1).collect();
        let gap = width(&shown) - width(&skipped);
        shown = format!("{}{}{skipped}", glyphs.ellipsis, " ".repeat(gap.saturating_sub(1)));
        cursor_column = cursor_column.max(1);
    }
    if width(&whole) > from + columns - 1 && cursor_column + 1 < columns {
        shown = format!("{}{}", cut(&shown, 0, columns - 2), glyphs.ellipsis);
    }
    Window { shown, cursor_column }
}

/// The first character of `text`, as a person counts them.
fn first(text: &str) -> &str {
    text.graphemes(true).next().unwrap_or("")
}

/// The columns `from` to `from + columns` of `text`; half of a wide character becomes a blank.
fn cut(text: &str, from: usize, columns: usize) -> String {
    let mut shown = String::new();
    let mut at = 0;
    for grapheme in text.graphemes(true) {
        let next = at + width(grapheme);
        if at >= from && next <= from + columns {
            shown.push_str(grapheme);
        } else if at < from && next > from {
            shown.push_str(&" ".repeat(next - from));
        }
        at = next;
        if at >= from + columns {
            break;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_that_fits_is_shown_whole() {
        let shown = window("Campaign1", 9, 20, &Glyphs::unicode());
        assert_eq!(shown, Window { shown: "Campaign1".into(), cursor_column: 9 });
    }

    #[test]
    fn a_long_text_shows_where_it_goes_on() {
        let text = "openid,avatar,audiencemanager_api";
        assert_eq!(window(text, 0, 12, &Glyphs::unicode()).shown, "openid,ava…");
        let end = window(text, text.len(), 12, &Glyphs::unicode());
        assert!(end.shown.starts_with('…') && end.shown.ends_with("_api"), "{end:?}");
    }

    #[test]
    fn typing_moves_the_window_only_once_in_half_its_width() {
        let text = "a".repeat(100);
        let starts: Vec<usize> = (60..=90)
            .map(|length| {
                let shown = window(&text[..length], length, 21, &Glyphs::unicode());
                length - shown.cursor_column
            })
            .collect();
        let moves = starts.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert_eq!(moves, 3, "{starts:?}");
    }

    proptest! {
        #[test]
        fn the_character_under_the_cursor_is_seen(text in "[a-z한必]{1,60}", at in 0..60usize, columns in 8..40usize) {
            let place = text.char_indices().nth(at % text.chars().count()).map_or(0, |(place, _)| place);
            let window = window(&text, place, columns, &Glyphs::unicode());
            let seen = cut(&window.shown, window.cursor_column, 2);
            prop_assert_eq!(seen.chars().next(), text[place..].chars().next(), "{:?}", window);
        }

        #[test]
        fn the_cursor_is_always_inside(text in "\\PC{0,80}", at in 0..80usize, columns in 8..40usize) {
            let places: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
            let shown = window(&text, places[at.min(places.len() - 1)], columns, &Glyphs::unicode());
            prop_assert!(shown.cursor_column < columns);
            prop_assert!(width(&shown.shown) <= columns, "{:?}", shown);
        }
    }
}
