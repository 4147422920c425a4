//! Text that fits: the columns it takes, filled up to them, and broken into lines.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The columns that `text` takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` and as many blanks as make it `columns` wide; a wider one stays as it is.
pub fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// `text` broken at its blanks, and between wide characters, into lines of at most `columns`; a word that is wider
/// than a line is broken where it must be.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    broken(text, columns, true)
}

/// The same without a word cut: one that is wider than a line stands whole in its own, to be copied.
pub fn wrap_whole(text: &str, columns: usize) -> Vec<String> {
    broken(text, columns, false)
}

/// The same, and `whole`, which stands in `text`, is not broken at its blanks: it begins a line of its own where it would be.
pub fn wrap_around(text: &str, whole: &str, columns: usize) -> Vec<String> {
    let lines = wrap(text, columns);
    if whole.is_empty() || width(whole) > columns || lines.iter().any(|line| line.contains(whole)) {
        return lines;
    }
    let Some((before, behind)) = text.split_once(whole) else { return lines };
    // What closes the sentence stays behind it, as far as that fits.
    let mut lines = wrap(before.trim_end(), columns);
    lines.extend(wrap(&format!("{}{behind}", whole.replace(' ', KEPT)), columns));
    lines.into_iter().map(|line| line.replace(KEPT, " ")).collect()
}

/// Stands for a blank at which nothing is broken, while text is being wrapped.
const KEPT: &str = "\u{a0}";

fn broken(text: &str, columns: usize, cuts: bool) -> Vec<String> {
    let columns = columns.max(2);
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if width(&line) + width(piece.trim_end()) > columns && !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        for grapheme in piece.graphemes(true) {
            if cuts && width(&line) + width(grapheme) > columns && !grapheme.trim().is_empty() {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            line.push_str(grapheme);
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The parts of `text` that may not be broken: words with the blanks behind them, and single wide characters with the
/// closing punctuation behind them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut graphemes = text.grapheme_indices(true).peekable();
    while let Some((at, grapheme)) = graphemes.next() {
        let end = at + grapheme.len();
        let Some((_, next)) = graphemes.peek() else { break };
        // A blank in brackets, as in `[ ]`, is no place to break.
        let bracketed = text[..at].ends_with(['[', '(', '{']);
        let after_blank = is_blank(grapheme) && !is_blank(next) && !bracketed;
        let beside_wide = breaks_around(grapheme) || breaks_around(next);
        let closes = "。，、；：！？」』）】》,.;:!?)]}".contains(next) || is_blank(next);
        let opens = "「『（【《([{".contains(grapheme);
        if after_blank || beside_wide && !closes && !opens {
            pieces.push(&text[start..end]);
            start = end;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// A blank at which a line may be broken: the no-break ones are none.
fn is_blank(grapheme: &str) -> bool {
    grapheme.trim().is_empty() && !matches!(grapheme, "\u{a0}" | "\u{202f}")
}

/// Chinese characters may be broken apart; Korean is broken at its blanks.
fn breaks_around(grapheme: &str) -> bool {
    let hangul =
        grapheme.chars().any(|c| ('\u{1100}'..='\u{11FF}').contains(&c) || ('\u{AC00}'..='\u{D7A3}').contains(&c));
    width(grapheme) == 2 && !hangul
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_to_be_copied_is_not_broken() {
        assert_eq!(wrap_around("rename it to a - b", "a - b", 15), ["rename it to", "a - b"]);
        assert_eq!(wrap_around("name it a - b, please", "a - b", 10), ["name it", "a - b,", "please"]);
        assert_eq!(wrap_around("it is a - b", "a - b", 11), ["it is a - b"]);
        assert_eq!(wrap_around("a - b", "a - b", 3), ["a -", "b"], "there is no room for it");
    }

    #[test]
    fn sentences_break_at_blanks_and_chinese_between_characters() {
        assert_eq!(wrap("must begin with https://", 12), ["must begin", "with", "https://"]);
        assert_eq!(wrap("必須以開頭。", 10), ["必須以開", "頭。"]);
        assert_eq!(wrap("콜백 서버를", 8), ["콜백", "서버를"]);
        assert_eq!(wrap("a blank is [ ] here", 13), ["a blank is", "[ ] here"]);
        assert_eq!(wrap("högst 1\u{a0}000 tecken", 8), ["högst", "1\u{a0}000", "tecken"]);
    }

    proptest! {
        #[test]
        fn wrapping_loses_nothing_but_blanks_and_keeps_to_the_width(text in "[a-z한必。 ]{0,60}", columns in 2..30usize) {
            let lines = wrap(&text, columns);
            let kept: String = lines.concat().split_whitespace().collect();
            let all: String = text.split_whitespace().collect();
            prop_assert_eq!(kept, all);
            prop_assert!(lines.iter().all(|line| width(line) <= columns), "{:?}", lines);
        }
    }
}
