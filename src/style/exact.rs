//! Values shown beside one another, so that two that differ look different.

use std::fmt::Write as _;

use super::glyphs::Glyphs;

impl Glyphs {
    /// A value as `visible`, so that two that differ look different: blanks at the ends and several in a row are to be seen,
    /// and a blank of another kind by its number.
    pub fn exact(&self, text: &str) -> String {
        self.exactly(text, None, true)
    }

    /// The same, with the mark of a difference before the character in the place `at`.
    pub fn exact_at(&self, text: &str, at: Option<usize>) -> String {
        self.exactly(text, at, true)
    }

    /// A line of a file as `exact`, but for the blanks that it is indented by, and those in a row, which set a comment off.
    pub fn exact_line(&self, line: &str) -> String {
        let text = line.trim_start_matches(' ');
        format!("{}{}", &line[..line.len() - text.len()], self.exactly(text, None, false))
    }

    fn exactly(&self, text: &str, at: Option<usize>, runs: bool) -> String {
        let (start, end) = (text.len() - text.trim_start_matches(' ').len(), text.trim_end_matches(' ').len());
        let blank_at = |place: usize| text.as_bytes().get(place) == Some(&b' ');
        let in_a_row = |place: usize| blank_at(place + 1) || place > 0 && blank_at(place - 1);
        let seen = |place: usize| place < start || place >= end || runs && in_a_row(place);
        let mut shown = String::with_capacity(text.len());
        let mut run = 0;
        for (number, (place, character)) in text.char_indices().enumerate() {
            let marked = at == Some(number);
            let other = character.is_whitespace() && character != ' ';
            let blank = character == ' ' && seen(place);
            if marked || other || blank {
                shown.push_str(&self.visible(&text[run..place]));
                run = place;
            }
            if marked {
                shown.push_str(self.fails);
            }
            if other || blank {
                run = place + character.len_utf8();
            }
            if blank {
                shown.push_str(self.blank);
            } else if other {
                // Writing into a string cannot fail.
                let _ = write!(shown, "\\u{{{:X}}}", character as u32);
            }
        }
        shown.push_str(&self.visible(&text[run..]));
        if at.is_some_and(|at| at >= text.chars().count()) {
            shown.push_str(self.fails);
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_values_that_differ_in_a_blank_look_different() {
        let glyphs = Glyphs::unicode();
        for (text, shown) in [
            ("acme", "acme"),
            ("a - b", "a - b"),
            ("acme ", "acme␣"),
            (" acme", "␣acme"),
            ("a\u{a0}b", "a\\u{A0}b"),
            ("acme\u{a0}", "acme\\u{A0}"),
            ("a  b", "a␣␣b"),
            ("한\u{3000}국", "한\\u{3000}국"),
            (" ", "␣"),
            ("", ""),
        ] {
            assert_eq!(glyphs.exact(text), shown, "{text:?}");
        }
        assert_eq!(glyphs.exact_at("acme ", Some(4)), "acme¦␣");
        assert_eq!(glyphs.exact_at("acme", Some(4)), "acme¦", "the other one is longer");
        assert_eq!(glyphs.exact_at("a\u{a0}b", Some(1)), "a¦\\u{A0}b");
        assert_eq!(glyphs.exact_line("  tenant: acme "), "  tenant: acme␣");
        assert_eq!(glyphs.exact_line("  users: open   # confirmed"), "  users: open   # confirmed");
        assert_eq!(Glyphs::ascii().exact("acme "), "acme_");
    }
}
