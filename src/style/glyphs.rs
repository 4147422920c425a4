//! The drawing characters of a terminal that shows Unicode and of one that does not; and text made visible and cut with them.

use std::fmt::Write as _;

use unicode_segmentation::UnicodeSegmentation;

use super::fit::width;
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
        fn shortening_keeps_to_the_width(text in "\\PC{0,40}", columns in 0..30usize) {
            prop_assert!(width(&Glyphs::unicode().shorten(&text, columns)) <= columns);
        }
    }
}
