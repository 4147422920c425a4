//! Pages of JSON one after the other: each read by itself, so that a broken one costs only itself.

use serde::de::DeserializeOwned;

/// One page of the input.
pub(crate) enum Page<T> {
    /// It is read.
    Read {
        /// What it holds.
        value: T,
        /// The line at which it begins, from 1.
        line: usize,
    },
    /// It is wrong.
    Broken {
        /// The line of the fault, from 1.
        line: usize,
        /// It ends with the input, in its middle.
        cut_off: bool,
    },
}

/// Hands each page of `bytes` to `taken`, which says whether to go on; `None` where it did not. After a broken page the
/// reading goes on at the next line that begins one. Each byte is looked at a fixed number of times, however much is broken.
pub(crate) fn walk<T: DeserializeOwned>(bytes: &[u8], taken: &mut dyn FnMut(Page<T>) -> bool) -> Option<()> {
    let mut lines = Lines { bytes, at: 0, line: 1 };
    let mut from = 0;
    loop {
        let first = lines.of(from);
        let mut pages = serde_json::Deserializer::from_slice(&bytes[from..]).into_iter::<T>();
        let mut begin = from;
        let blanks = |at: usize| bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let broken = loop {
            match pages.next() {
                None => break None,
                Some(Ok(value)) => {
                    let line = lines.of(begin + blanks(begin));
                    begin = from + pages.byte_offset();
                    if !taken(Page::Read { value, line }) {
                        return None;
                    }
                }
                Some(Err(error)) => break Some(error),
            }
        };
        let Some(error) = broken else { return Some(()) };
        let line = first + error.line().max(1) - 1;
        if !taken(Page::Broken { line, cut_off: error.is_eof() }) {
            return None;
        }
        match lines.next_page(begin + blanks(begin), line) {
            Some(next) => from = next,
            None => return Some(()),
        }
    }
}

/// The lines of the input, counted once from its beginning to its end.
struct Lines<'a> {
    bytes: &'a [u8],
    /// So far the lines are counted.
    at: usize,
    /// The line that this byte is in, from 1.
    line: usize,
}

impl Lines<'_> {
    /// The line that the byte at `at` is in, from 1. What is asked of later stands later.
    fn of(&mut self, at: usize) -> usize {
        if let Some(passed) = self.bytes.get(self.at..at) {
            self.line += passed.split(|byte| *byte == b'\n').count() - 1;
            self.at = at;
        }
        self.line
    }

    /// Where a page may begin behind the broken one at `from`: the next line, not before `line`, that starts with `{` or `[`.
    fn next_page(&mut self, from: usize, line: usize) -> Option<usize> {
        let mut at = from;
        loop {
            at += self.bytes[at..].iter().position(|byte| *byte == b'\n')? + 1;
            if self.of(at) >= line && matches!(self.bytes.get(at), Some(b'{' | b'[')) {
                return Some(at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_are_counted_once_whatever_breaks() {
        // What a line costs shows in how far the count has to go back: it never does.
        let bytes = "{\"a\"\n\n{}\n[[\n{\"groupName\":\"x\"}\n".repeat(50);
        let mut lines = Lines { bytes: bytes.as_bytes(), at: 0, line: 1 };
        assert_eq!((lines.of(5), lines.of(10), lines.of(3), lines.at), (2, 4, 4, 10));
    }
}
