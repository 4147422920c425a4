//! The table of the mask's codes in the manual: each with an example and what it means.

use std::fmt::Write as _;

use super::usage;
use crate::mask::{Code, Severity, Warning};
use crate::style::glyphs::{Glyphs, pad};
use crate::words::catalogue::Words;

/// Columns of a code with the blanks behind it.
const CODE: usize = 26;

/// What stands before the meaning of a code, and the columns that a manual page puts before that.
const MARGIN: &str = "      ";
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
        row(&mut text, code.id(), &quoted(&glyphs.visible(code.example())), &meaning);
    }
    let _ = writeln!(text, "\n{}", words.text("cli-mask-names"));
    for warning in Warning::ALL {
        let (mask, name) = warning.example();
        let example = format!("{} {}", quoted(mask), quoted(name));
        let meaning = words.text(&format!("mask-warning-{}", warning.id()));
        row(&mut text, warning.id(), &example, &meaning);
    }
    text
}

fn quoted(text: &str) -> String {
    format!("'{text}'")
}

fn row(text: &mut String, code: &str, example: &str, meaning: &str) {
    // Writing into a string cannot fail.
    let _ = writeln!(text, "\n  {}{example}", pad(code, CODE));
    for line in usage::lines(meaning, MARGIN.len() + MANUAL) {
        let _ = writeln!(text, "{MARGIN}{line}");
    }
}
