//! The table of the mask's codes in the manual: each with an example and what it means.

use std::fmt::Write as _;

use super::usage;
use crate::mask::{Code, Severity, Warning};
use crate::style::fit::pad;
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::Words;

/// Columns of a code with the blanks behind it.
const CODE: usize = 26;

/// What stands before the meaning of a code, and the columns that a manual page puts before that.
pub(super) const MARGIN: &str = "      ";
const MANUAL: usize = 8;

/// Every code of a mask and of a name, for the end of the manual of `mask`.
pub fn table(words: &Words) -> String {
    let glyphs = if words.is_ascii() { Glyphs::ascii() } else { Glyphs::unicode() };
    let mut text = format!("{}\n", words.text("cli-mask-codes"));
    for code in Code::ALL {
        let severity = match code.severity() {
            Severity::Error => words.text("mask-severity-error"),
            Severity::Warning => words.text("mask-severity-warning"),
        };
        let meaning = words.text(&format!("finding-{}-association-mask", code.id()));
        let meaning = words.with("told-about", &[("about", severity.into()), ("what", meaning.into())]);
        row(&mut text, code.id(), &[&glyphs.visible(code.example())], &meaning);
    }
    let _ = writeln!(text, "\n{}", words.text("cli-mask-names"));
    for warning in Warning::ALL {
        let (mask, name) = warning.example();
        let meaning = words.text(&format!("mask-warning-{}", warning.id()));
        row(&mut text, warning.id(), &[mask, name], &meaning);
    }
    text
}

/// Each example stands whole in a line of its own: what is broken is copied as another.
fn row(text: &mut String, code: &str, examples: &[&str], meaning: &str) {
    text.push('\n');
    let mut start = code;
    for example in examples {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "  {}'{example}'", pad(std::mem::take(&mut start), CODE));
    }
    for line in usage::lines(meaning, MARGIN.len() + MANUAL) {
        let _ = writeln!(text, "{MARGIN}{line}");
    }
}
