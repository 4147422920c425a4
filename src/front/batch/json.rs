//! JSON on standard output: one document, what a terminal would obey escaped.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;

use crate::base::hidden::is_hidden;

/// Writes `value` as one line of JSON, control and direction characters in it escaped.
///
/// # Errors
/// Where `out` can't be written.
pub fn write(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string(value).map_err(io::Error::other)?;
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                // Writing into a string cannot fail.
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(character);
        }
    }
    writeln!(out, "{safe}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_terminal_would_obey_is_escaped_and_reads_back() {
        let mut out = Vec::new();
        super::write(&mut out, &"a\u{9b}b\u{202E}c\u{E0001}\n").expect("writes");
        let text = String::from_utf8(out).expect("is text");
        assert_eq!(text, "\"a\\u009bb\\u202ec\\udb40\\udc01\\n\"\n");
        let back: String = serde_json::from_str(&text).expect("is JSON");
        assert_eq!(back, "a\u{9b}b\u{202E}c\u{E0001}\n");
    }
}
