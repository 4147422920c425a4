//! The part of a long text that a field shows: a pure function of the text, the cursor and the room.

use unicode_segmentation::UnicodeSegmentation;

use crate::setup::rules::holds_a_secret;
use crate::style::fit::width;
use crate::style::glyphs::Glyphs;
use crate::wizard::text::TextField;

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
/// A text that fits is shown whole. Of a longer one both ends are shown while the cursor is in them, with an ellipsis for
/// what is between: whoever types at its end still sees how it begins. In the middle the window goes with the cursor, a few
/// columns at a time, so that typing seldom moves it.
pub fn window(text: &str, cursor: usize, columns: usize, glyphs: &Glyphs) -> Window {
    window_on(text, cursor, None, columns, glyphs)
}

/// The same, with the byte place of what is `wrong` in it: that is shown in place of the beginning, where it is between the ends.
pub fn window_on(text: &str, cursor: usize, wrong: Option<usize>, columns: usize, glyphs: &Glyphs) -> Window {
    let visible = |part: &str| glyphs.visible(part);
    let wrong = wrong.and_then(|at| text.get(..at)).map(|before| width(&visible(before)));
    pane(&visible(&text[..cursor]), &visible(&text[cursor..]), wrong, columns, glyphs)
}

/// The same for a line that is typed where any text may be; what looks like a secret is dots there too.
pub fn typed_window(text: &TextField, columns: usize, glyphs: &Glyphs) -> Window {
    if holds_a_secret(text.text()) {
        return secret_window(text.before(), text.text(), columns, glyphs);
    }
    window(text.text(), text.before().len(), columns, glyphs)
}

/// The same for a secret: one dot for each character that a person would count.
pub fn secret_window(before: &str, text: &str, columns: usize, glyphs: &Glyphs) -> Window {
    let left = before.graphemes(true).count();
    let all = text.graphemes(true).count();
    pane(&glyphs.dot.repeat(left), &glyphs.dot.repeat(all.saturating_sub(left)), None, columns, glyphs)
}

/// Columns that the window moves at once, where the cursor would leave it.
const STEP: usize = 8;

fn pane(before: &str, after: &str, wrong: Option<usize>, columns: usize, glyphs: &Glyphs) -> Window {
    let left = width(before);
    let whole = format!("{before}{after}");
    // At the very end of a text that just fits the cursor stands on its last sign, which is worth more than a cut.
    if left + width(after) <= columns || columns < 8 {
        let shown = cut(&whole, 0, columns);
        return Window { shown, cursor_column: left.min(columns.saturating_sub(1)) };
    }
    if let Some(window) = both_ends(&whole, left, width(first(after)), wrong, columns, glyphs) {
        return window;
    }
    // The window begins late enough for the cursor to be inside.
    let step = STEP.min(columns / 4);
    // Where the text goes on, the last column is the ellipsis, and the cursor's own character stands before it.
    let last = if after.is_empty() { columns - 1 } else { columns.saturating_sub(1 + width(first(after))) };
    let from = if left < last { 0 } else { (left + 1 - last).div_ceil(step) * step };
    let mut shown = beginning_at(&whole, from, columns - 1, glyphs);
    let cursor_column = if from > 0 { (left - from).max(1) } else { left };
    if width(&whole) > from + columns - 1 && cursor_column + 1 < columns {
        shown = format!("{}{}", cut(&shown, 0, columns - 2), glyphs.ellipsis);
    }
    Window { shown, cursor_column }
}

/// Columns that the end moves at once behind the beginning.
const TAIL_STEP: usize = 4;

/// Columns from which on both ends of a text are worth showing.
const ROOMY: usize = 24;

/// The beginning of `whole`, or what is `wrong` in it, and its end, where the cursor, `left` columns from the start on a sign
/// `under` columns wide, is in one of them.
fn both_ends(
    whole: &str,
    left: usize,
    under: usize,
    wrong: Option<usize>,
    columns: usize,
    glyphs: &Glyphs,
) -> Option<Window> {
    if columns < ROOMY {
        return None;
    }
    let head = columns / 2 - 1;
    // Between them the ellipsis, behind them the cursor.
    let tail = columns - head - 2;
    let all = width(whole);
    let tail_from = (all - tail).div_ceil(TAIL_STEP) * TAIL_STEP;
    let hidden = wrong.filter(|at| *at + 1 >= head && *at < tail_from);
    let from = hidden.map_or(0, |at| at.saturating_sub(4).min(tail_from - head));
    let cursor_column = if left >= tail_from {
        head + 1 + left - tail_from
    } else if from == 0 && left + under <= head {
        left
    } else {
        return None;
    };
    if from + head >= tail_from {
        // Nothing is between them.
        let start = all + 1 - columns;
        let cursor_column = left.checked_sub(start).filter(|column| *column > 0)?;
        return Some(Window { shown: beginning_at(whole, start, columns - 1, glyphs), cursor_column });
    }
    let start = beginning_at(whole, from, head, glyphs);
    let gap = " ".repeat(head.saturating_sub(width(&start)));
    let shown = format!("{start}{gap}{}{}", glyphs.ellipsis, cut(whole, tail_from, tail));
    Some(Window { shown, cursor_column })
}

/// The columns `from` to `from + columns` of `text`, the first of them an ellipsis where it is not the start.
fn beginning_at(text: &str, from: usize, columns: usize, glyphs: &Glyphs) -> String {
    let shown = cut(text, from, columns);
    if from == 0 {
        return shown;
    }
    // A sign that takes no column by itself makes no room for the ellipsis.
    let room = |rest: &str| width(&shown).saturating_sub(width(rest));
    let rests = shown.grapheme_indices(true).map(|(at, _)| &shown[at..]);
    let skipped = rests.skip(1).find(|rest| room(rest) > 0).unwrap_or("");
    format!("{}{}{skipped}", glyphs.ellipsis, " ".repeat(room(skipped).saturating_sub(1)))
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
    fn typing_moves_the_window_a_few_columns_at_a_time() {
        for columns in [21, 33] {
            let text = "a".repeat(100);
            let shown: Vec<usize> = (60..=90)
                .map(|length| window(&text[..length], length, columns, &Glyphs::unicode()).cursor_column)
                .collect();
            let moves: Vec<usize> =
                shown.windows(2).filter(|pair| pair[1] <= pair[0]).map(|pair| pair[0] + 1 - pair[1]).collect();
            assert!(moves.len() >= 3 && moves.iter().all(|columns| *columns <= STEP), "{shown:?}");
        }
    }

    #[test]
    fn a_slip_at_the_end_leaves_the_beginning_in_sight() {
        let glyphs = Glyphs::unicode();
        let end = |text: &str, columns| window(text, text.len(), columns, &glyphs);
        let fits = end("0A1B2C3D4E5F60718293A4B5@AdobeOrg.", 35);
        assert_eq!(fits.shown, "0A1B2C3D4E5F60718293A4B5@AdobeOrg.");
        for text in ["0A1B2C3D4E5F60718293A4B5@AdobeOrg.", "Association mask: Campaign - acme - (.*)"] {
            for columns in 24..text.len() {
                let shown = end(text, columns).shown;
                let (start, rest) = shown.split_once('…').expect("it goes on");
                assert!(start.len() + 1 == columns / 2 && text.starts_with(start), "{shown}");
                assert!(rest.len() >= 3 && text.ends_with(rest), "{shown}");
            }
        }
    }

    #[test]
    fn what_is_wrong_between_the_ends_is_shown() {
        let text = "openid,avatar,audiencemanager_api,read organizations,session,additional_info,AdobeID,dam-read";
        let at = text.find(' ').expect("a blank");
        let shown = window_on(text, text.len(), Some(at), 40, &Glyphs::unicode()).shown;
        assert!(shown.starts_with('…') && shown.contains("ead organ") && shown.ends_with("read"), "{shown}");
        let shown = window_on(text, text.len(), Some(2), 40, &Glyphs::unicode()).shown;
        assert!(shown.starts_with("openid,"), "{shown}");
    }

    /// Signs that stand together are narrower or wider than each by itself.
    #[test]
    fn a_text_whose_signs_join_is_shown() {
        let text = "00 a 0𝔍Σ AA𖬀¡ᅡ؆ΣΌ 0A 0𞸻aል®AA 🛫a®A𐖔  ༀ ";
        for columns in 8..40 {
            for (at, _) in text.grapheme_indices(true) {
                let shown = window_on(text, text.len(), Some(at), columns, &Glyphs::unicode());
                assert!(shown.cursor_column < columns && width(&shown.shown) <= columns, "{columns} {at}: {shown:?}");
            }
        }
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
            let wrong = places[at % places.len()];
            let shown = window_on(&text, text.len(), Some(wrong), columns, &Glyphs::unicode());
            prop_assert!(shown.cursor_column < columns && width(&shown.shown) <= columns, "{:?}", shown);
        }
    }
}
