//! Where in a text the cursor can stand: between two graphemes, and how far a key leads from there. Places are bytes.

use unicode_segmentation::UnicodeSegmentation;

/// The place before the grapheme that `place` is in; the end stays the end.
pub(super) fn grapheme_of(text: &str, place: usize) -> usize {
    if place == text.len() {
        return place;
    }
    text.grapheme_indices(true).map(|(start, _)| start).take_while(|start| *start <= place).last().unwrap_or(0)
}

/// `cursor`, or the place behind the grapheme that it is in.
pub(super) fn settled(text: &str, cursor: usize) -> usize {
    let near = near(text, cursor);
    for (start, grapheme) in text[near..].grapheme_indices(true) {
        let end = near + start + grapheme.len();
        if near + start == cursor || end == cursor {
            return cursor;
        }
        if end > cursor {
            return end;
        }
    }
    cursor
}

/// A place a little before `at` from which graphemes can be counted without reading a megabyte.
fn near(text: &str, at: usize) -> usize {
    let mut place = at.saturating_sub(512);
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    // From inside a run of joined characters the count could begin wrong; from the start it can't.
    if place > 0 { text[..place].rfind(|c: char| c.is_ascii_alphanumeric()).unwrap_or(0) } else { 0 }
}

/// One grapheme before `cursor`.
pub(super) fn before(text: &str, cursor: usize) -> usize {
    let near = near(text, cursor);
    text[near..cursor].grapheme_indices(true).next_back().map_or(near, |(start, _)| near + start)
}

/// One grapheme after `cursor`.
pub(super) fn after(text: &str, cursor: usize) -> usize {
    text[cursor..].graphemes(true).next().map_or(cursor, |grapheme| cursor + grapheme.len())
}

/// The start of the last word of `before`, which ends at the cursor.
pub(super) fn word_before(before: &str) -> usize {
    let trimmed = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    let start = trimmed.trim_end_matches(char::is_alphanumeric).len();
    if trimmed.is_empty() { 0 } else { start }
}

/// Behind the first word after `cursor`.
pub(super) fn word_after(text: &str, cursor: usize) -> usize {
    let skipped = text[cursor..].trim_start_matches(|c: char| !c.is_alphanumeric());
    text.len() - skipped.trim_start_matches(char::is_alphanumeric).len()
}

/// Behind the last blank of `before`, but for those at its end.
pub(super) fn blank_before(before: &str) -> usize {
    let trimmed = before.trim_end();
    let behind = |place: usize| place + trimmed[place..].chars().next().map_or(0, char::len_utf8);
    trimmed.rfind(char::is_whitespace).map_or(0, behind)
}
