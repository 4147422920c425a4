//! The drawing characters of a terminal that shows Unicode and of one that does not; and text cut, wrapped and made
//! visible to fit.

use std::fmt::Write as _;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::base::hidden::{MOST_TOGETHER, is_hidden};

/// One set of drawing characters, each one column wide unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// As it should be.
    pub done: &'static str,
    /// Look at it.
    pub warned: &'static str,
    /// It is wrong.
    pub failed: &'static str,
    /// The focus is here.
    pub current: &'static str,
    /// It has to be filled in, and is empty.
    pub required: &'static str,
    /// A column of a field that is empty.
    pub extent: &'static str,
    /// Nobody knows yet.
    pub open: &'static str,
    /// A character of a secret.
    pub dot: &'static str,
    /// The rule under the head line.
    pub rule: &'static str,
    /// More above.
    pub up: &'static str,
    /// More below.
    pub down: &'static str,
    /// Between the parts of a head line.
    pub bullet: &'static str,
    /// Between things in one line; three columns.
    pub between: &'static str,
    /// Something was cut here.
    pub ellipsis: &'static str,
    /// A confirmation that was given; three columns.
    pub ticked: &'static str,
    /// One that was not; three columns.
    pub unticked: &'static str,
    /// Before a captured group.
    pub capture_open: &'static str,
    /// Behind a captured group.
    pub capture_close: &'static str,
    /// Where a name stops matching.
    pub fails: &'static str,
    /// A blank that has to be seen.
    pub blank: &'static str,
    /// What a key leads to, or what comes of it.
    pub leads: &'static str,
    /// Before a row that more rows are folded into; no mark of a state.
    pub folded: &'static str,
    /// Before the same row once they are shown.
    pub unfolded: &'static str,
    /// Only ASCII may be shown.
    pub ascii: bool,
}

impl Glyphs {
    /// For a terminal that shows UTF-8.
    pub const fn unicode() -> Glyphs {
        Glyphs {
            done: "✓",
            warned: "!",
            failed: "✗",
            current: "▸",
            required: "*",
            extent: "_",
            open: "·",
            dot: "•",
            rule: "─",
            up: "↑",
            down: "↓",
            bullet: "·",
            between: " · ",
            ellipsis: "…",
            ticked: "[x]",
            unticked: "[ ]",
            capture_open: "«",
            capture_close: "»",
            fails: "¦",
            blank: "␣",
            leads: "→",
            folded: "+",
            unfolded: "-",
            ascii: false,
        }
    }

    /// For one that shows ASCII only.
    pub const fn ascii() -> Glyphs {
        Glyphs {
            done: "+",
            warned: "!",
            failed: "x",
            current: ">",
            required: "*",
            extent: "_",
            open: "-",
            dot: "*",
            rule: "-",
            up: "^",
            down: "v",
            bullet: "-",
            between: " - ",
            ellipsis: "~",
            ticked: "[x]",
            unticked: "[ ]",
            capture_open: "[",
            capture_close: "]",
            fails: "|",
            blank: "_",
            leads: ">",
            folded: "~",
            unfolded: "v",
            ascii: true,
        }
    }

    /// `text` with every character made visible that a terminal would obey, hide or reorder, as `\u{202E}`; in ASCII
    /// every character beyond it too. Of signs that are heaped on one another the first are shown, and how many more there
    /// are, as `\u{+300}`.
    pub fn visible(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        if text.is_ascii() {
            text.chars().for_each(|character| self.push_visible(&mut shown, character));
            return shown;
        }
        for grapheme in text.graphemes(true) {
            grapheme.chars().take(MOST_TOGETHER).for_each(|character| self.push_visible(&mut shown, character));
            let more = grapheme.chars().skip(MOST_TOGETHER).count();
            if more > 0 {
                // Writing into a string cannot fail.
                let _ = write!(shown, "\\u{{+{more}}}");
            }
        }
        shown
    }

    /// A name as `visible`, the blanks at its ends to be seen too.
    pub fn name(&self, text: &str) -> String {
        let inside = text.trim();
        let blanks = |edge: &str| self.blank.repeat(edge.chars().count());
        let (start, end) = match text.find(inside) {
            _ if inside.is_empty() => (text, ""),
            Some(at) => (&text[..at], &text[at + inside.len()..]),
            None => ("", ""),
        };
        format!("{}{}{}", blanks(start), self.visible(inside), blanks(end))
    }

    fn push_visible(&self, shown: &mut String, character: char) {
        if is_hidden(character) || self.ascii && !character.is_ascii() {
            let _ = write!(shown, "\\u{{{:X}}}", character as u32);
        } else {
            shown.push(character);
        }
    }

    /// `text` in at most `columns`; where it was cut it ends in an ellipsis.
    pub fn shorten(&self, text: &str, columns: usize) -> String {
        if width(text) <= columns {
            return text.to_owned();
        }
        let mut left = columns.saturating_sub(1);
        let mut shown = String::new();
        for grapheme in text.graphemes(true) {
            let needed = width(grapheme);
            if needed > left {
                break;
            }
            left -= needed;
            shown.push_str(grapheme);
        }
        if columns > 0 {
            shown.push_str(self.ellipsis);
        }
        shown
    }
}

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
    fn what_a_terminal_would_obey_is_shown_instead() {
        assert_eq!(Glyphs::unicode().visible("a\u{1b}[31m\u{202E}b"), "a\\u{1B}[31m\\u{202E}b");
        assert_eq!(Glyphs::unicode().visible("a\u{3164}b\u{85}"), "a\\u{3164}b\\u{85}");
        assert_eq!(Glyphs::unicode().visible("👩\u{200d}👧 é"), "👩\u{200d}👧 é");
        assert_eq!(Glyphs::ascii().visible("한 x"), "\\u{D55C} x");
    }

    #[test]
    fn signs_that_are_heaped_up_are_shown_in_part_and_counted() {
        let heap = |base: &str, sign: &str, count: usize| format!("{base}{}b", sign.repeat(count));
        for (base, sign) in [("Z", "\u{301}"), ("👩", "\u{200d}👩"), ("ᄀ", "ᄀ"), ("क", "\u{94d}क"), ("", "\u{20dd}")]
        {
            for count in [1, 100, 450_000] {
                for glyphs in [Glyphs::unicode(), Glyphs::ascii()] {
                    let shown = glyphs.visible(&heap(base, sign, count));
                    let whole = glyphs.visible(base).len() + glyphs.visible(sign).len() * count + 1;
                    assert!(shown.ends_with('b') && shown.len() <= whole.min(200), "{base} {count}: {}", shown.len());
                    assert_eq!(shown.contains("\\u{+"), count > 16, "{base} {count}");
                }
            }
        }
        assert_eq!(
            Glyphs::unicode().visible(&heap("e", "\u{301}", 20)),
            heap("e", "\u{301}", 15).replace('b', "\\u{+5}b")
        );
        // What people write: a family, a flag, Hebrew with its points, old Korean.
        for text in ["👩\u{200d}👩\u{200d}👧\u{200d}👦", "🇰🇷", "שׁ\u{5bc}\u{5b8}", "ᄒᆞᆫ글"] {
            assert_eq!(Glyphs::unicode().visible(text), text);
        }
    }

    #[test]
    fn a_cut_is_marked_and_never_halves_a_wide_character() {
        let glyphs = Glyphs::unicode();
        assert_eq!(glyphs.shorten("openid,avatar", 8), "openid,…");
        assert_eq!(glyphs.shorten("한국어", 4), "한…");
        assert_eq!(glyphs.shorten("openid", 6), "openid");
    }

    #[test]
    fn the_blanks_at_the_ends_of_a_name_are_seen() {
        let glyphs = Glyphs::unicode();
        assert_eq!(glyphs.name(" a b  "), "␣a b␣␣");
        assert_eq!(glyphs.name("  "), "␣␣");
        assert_eq!(glyphs.name("a\u{a0}"), "a␣", "of whatever kind");
        assert_eq!(Glyphs::ascii().name("a "), "a_");
    }

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

    #[test]
    fn no_two_meanings_share_a_glyph() {
        for glyphs in [Glyphs::unicode(), Glyphs::ascii()] {
            let marks = [glyphs.done, glyphs.warned, glyphs.failed, glyphs.current, glyphs.open];
            for (at, mark) in marks.iter().enumerate() {
                assert_eq!(width(mark), 1);
                assert!(!marks[at + 1..].contains(mark), "{mark}");
                assert!(!glyphs.ascii || mark.is_ascii());
            }
        }
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

        #[test]
        fn shortening_keeps_to_the_width(text in "\\PC{0,40}", columns in 0..30usize) {
            prop_assert!(width(&Glyphs::unicode().shorten(&text, columns)) <= columns);
        }
    }
}
