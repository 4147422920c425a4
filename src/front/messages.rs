//! What is said on standard error: on a terminal each line is broken at its words, or the terminal would break it within one.

use std::io::{self, IsTerminal as _, Write};

use crate::style::fit::wrap_whole;

/// In a narrower window the terminal breaks the lines.
const LEAST: usize = 20;

/// Stands for a blank at which no line is broken: the unit separator of ASCII, which no message has and no catalogue escapes.
const HELD: char = '\u{1f}';

/// Lines of messages before a writer, broken for a window of so many columns.
#[derive(Debug)]
pub struct Messages<W: Write> {
    out: W,
    columns: Option<usize>,
    line: Vec<u8>,
}

impl Messages<io::Stderr> {
    /// Standard error.
    pub fn on_stderr() -> Messages<io::Stderr> {
        Messages::of(io::stderr(), columns())
    }
}

impl<W: Write> Messages<W> {
    /// Messages for a window of `columns`; without one they go out as they are.
    pub fn of(out: W, columns: Option<usize>) -> Messages<W> {
        Messages { out, columns, line: Vec::new() }
    }

    fn emit(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        let text = String::from_utf8_lossy(&line);
        match self.columns {
            Some(columns) => self.out.write_all(broken(&text, columns).as_bytes()),
            None => self.out.write_all(&line),
        }
    }
}

impl<W: Write> Write for Messages<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if part.ends_with(b"\n") {
                self.emit()?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.emit()?;
        self.out.flush()
    }
}

impl<W: Write> Drop for Messages<W> {
    fn drop(&mut self) {
        // Who cannot be told any more misses it.
        let _ = self.emit();
    }
}

/// The columns of the window that standard error is shown in, if it is one.
fn columns() -> Option<usize> {
    let stderr = io::stderr();
    let size = rustix::termios::tcgetwinsize(&stderr).ok().filter(|_| stderr.is_terminal())?;
    Some(usize::from(size.ws_col)).filter(|columns| *columns >= LEAST)
}

/// `text` as it is said on standard error, whoever writes it there.
pub fn said(text: &str) -> String {
    match columns() {
        Some(columns) => broken(text, columns),
        None => text.replace(HELD, " "),
    }
}

/// `command` so that no line is broken within it: it is there to be copied.
pub fn held(command: &str) -> String {
    command.replace(' ', &HELD.to_string())
}

/// The lines of `text` broken at their words; the end of a line stays where it was.
fn broken(text: &str, columns: usize) -> String {
    let line = |line: &str| wrap_whole(line, columns).join("\n");
    text.split('\n').map(line).collect::<Vec<_>>().join("\n").replace(HELD, " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::catalogue::Words;

    #[test]
    fn a_line_is_broken_at_its_words_and_nothing_to_be_copied_is() {
        let mut out = Vec::new();
        let mut messages = Messages::of(&mut out, Some(30));
        writeln!(messages, "/a/very/long/path/that/is/no/file.yaml: There is no such file.").expect("memory");
        write!(messages, "half a line").expect("memory");
        drop(messages);
        let text = String::from_utf8(out).expect("text");
        assert_eq!(text, "/a/very/long/path/that/is/no/file.yaml:\nThere is no such file.\nhalf a line");
        let go_on = format!("To go on: {}", held("ims-setup -i prod --lang ko --offline"));
        assert_eq!(broken(&go_on, 30), "To go on:\nims-setup -i prod --lang ko --offline");
        assert_eq!(broken("시크릿은 초안에 저장되지 않습니다.\n", 24), "시크릿은 초안에 저장되지\n않습니다.\n");
    }

    #[test]
    fn a_command_to_be_copied_is_whole_in_ascii_too() {
        for language in &crate::words::catalogue::LANGUAGES {
            let words = Words::in_ascii(*language);
            let said = words.with("go-on", &[("command", held("ims-setup -i prod --offline").into())]);
            assert!(broken(&said, 80).contains("ims-setup -i prod --offline"), "{said}");
        }
    }

    #[test]
    fn what_is_no_terminal_gets_the_lines_as_they_are() {
        let mut out = Vec::new();
        writeln!(Messages::of(&mut out, None), "{}", "word ".repeat(40)).expect("memory");
        assert_eq!(String::from_utf8_lossy(&out).lines().count(), 1);
    }
}
