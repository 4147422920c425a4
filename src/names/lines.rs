//! One name a line, in the buffer it came in.

use std::ops::Range;

use super::joined::{Joined, joined};
use super::{Names, Reading, Reason, is_blank, is_text, trimmed};

/// How many lines of any kind pass between two looks at the watcher.
const WATCH_EVERY: usize = 16_384;

/// Reads the lines of `bytes` from `start` on. The buffer becomes the store.
pub(super) fn read(bytes: Vec<u8>, start: usize, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    if start > 0 {
        return read_any(bytes, start, watch);
    }
    match String::from_utf8(bytes) {
        Ok(text) => match clean_lines(&text, watch)? {
            Some(starts) => {
                let text = if text.ends_with('\n') || text.is_empty() { text } else { text + "\n" };
                Some(Reading { names: Names::from_parts(text, starts), ..Reading::default() })
            }
            None => read_any(text.into_bytes(), 0, watch),
        },
        Err(error) => read_any(error.into_bytes(), 0, watch),
    }
}

/// A sign that a name can't hold, or that has to be looked at.
const CONTROL: u8 = 1;

/// A sign that may part names.
const PARTING: u8 = 2;

/// How many bytes are looked at together, up to the end of the line they end in; between two looks the watcher is told.
const BLOCK: usize = 128 * 1024;

/// With what a wide comma, semicolon or bar of Chinese begins in UTF-8, and the comma of its lists.
const WIDE: [u8; 2] = [0xEF, 0xE3];

/// What is remarkable about a byte of a line; the line feed is not.
fn kind(byte: u8) -> u8 {
    let parting = byte == b',' || byte == b';' || byte == b'|' || byte == WIDE[0] || byte == WIDE[1];
    CONTROL * (u8::from(byte < 0x20 && byte != b'\n') + u8::from(byte == 0x7F)) + PARTING * u8::from(parting)
}

/// From so many bytes on a second thread is worth its start.
const FOR_TWO: usize = 4 * 1024 * 1024;

/// Where the lines of `text` begin, if each is a name and ends in a line feed alone, as in most files: then nothing has to
/// move. The outer `None` when stopped by `watch`.
#[expect(clippy::option_option, reason = "stopped and unclean are different things")]
fn clean_lines(text: &str, watch: &mut dyn FnMut(usize) -> bool) -> Option<Option<Vec<u32>>> {
    if text.len() < FOR_TWO {
        return clean_part(text, 0..text.len(), watch);
    }
    let middle = line_after(text, text.len() / 2);
    let second = || clean_part(text, middle..text.len(), &mut |_| true);
    let (first, second) = std::thread::scope(|scope| {
        let handle = std::thread::Builder::new().spawn_scoped(scope, second);
        let first = clean_part(text, 0..middle, watch);
        // Where there is no second thread to be had the first does it all.
        (first, handle.map_or_else(|_| second(), |handle| handle.join().unwrap_or(Some(None))))
    });
    let (first, second) = (first?, second?);
    Some(first.zip(second).map(|(mut starts, more)| {
        starts.extend_from_slice(&more);
        starts
    }))
}

/// As [`clean_lines`], of the lines in this `part` of `text`.
#[expect(clippy::option_option, reason = "stopped and unclean are different things")]
fn clean_part(text: &str, part: Range<usize>, watch: &mut dyn FnMut(usize) -> bool) -> Option<Option<Vec<u32>>> {
    let mut starts = Vec::new();
    let mut from = part.start;
    while from < part.end {
        let end = line_after(text, (from + BLOCK).min(part.end) - 1);
        if !clean_block(text, from..end, &mut starts) {
            return Some(None);
        }
        if !watch(starts.len()) {
            return None;
        }
        from = end;
    }
    Some(Some(starts))
}

/// Where the line begins that follows the one which holds the byte at `from`.
fn line_after(text: &str, from: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[from..]).map_or(text.len(), |length| from + length + 1)
}

/// Appends to `starts` where the lines of the `block` begin; whether each is a name as it stands.
fn clean_block(text: &str, block: Range<usize>, starts: &mut Vec<u32>) -> bool {
    let bytes = &text.as_bytes()[block.clone()];
    // Not `any`: without an early end the bytes are looked at many at a time.
    let signs = bytes.iter().map(|byte| kind(*byte)).fold(0, |all, kind| all | kind);
    if signs & CONTROL > 0 {
        return false;
    }
    let mut from = block.start;
    let ends = memchr::memchr_iter(b'\n', bytes).map(|at| block.start + at);
    for end in ends.chain((bytes.last() != Some(&b'\n')).then_some(block.end)) {
        let line = &text.as_bytes()[from..end];
        let (Some(first), Some(last)) = (line.first(), line.last()) else { return false };
        let plain = is_plain_end(*first) && is_plain_end(*last);
        let whole = plain || trimmed(&text[from..end]).len() == line.len();
        if !whole || (signs & PARTING > 0 && joined(&text[from..end]) != Joined::One) {
            return false;
        }
        starts.push(u32::try_from(from).unwrap_or(u32::MAX));
        from = end + 1;
    }
    true
}

/// A sign of ASCII that is seen: nothing is taken off a name that begins and ends so.
fn is_plain_end(byte: u8) -> bool {
    byte > b' ' && byte < 0x7F
}

/// As [`read`], for lines of any kind: each moves down over what was skipped.
fn read_any(mut bytes: Vec<u8>, start: usize, watch: &mut dyn FnMut(usize) -> bool) -> Option<Reading> {
    let mut reading = Reading::default();
    let mut starts = Vec::new();
    let (mut from, mut to, mut line) = (start, 0, 0);
    while from < bytes.len() {
        line += 1;
        if line % WATCH_EVERY == 0 && !watch(starts.len()) {
            return None;
        }
        let end = line_end(&bytes, from);
        let next = end + if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
        match std::str::from_utf8(&bytes[from..end]) {
            Err(_) => reading.refuse(line, Reason::NotUtf8),
            Ok(text) if is_blank(text) => {}
            Ok(text) if !is_text(text) => reading.refuse(line, Reason::ControlCharacters),
            Ok(text) => match joined(text) {
                Joined::Unclear => reading.refuse(line, Reason::Unclear),
                Joined::One => {
                    let name = trimmed(text);
                    reading.trimmed += usize::from(name.len() < text.len());
                    let name = place(text, name, from);
                    move_name(&mut bytes, name, &mut to, &mut starts);
                }
                Joined::Several(names) => {
                    let names: Vec<Range<usize>> = names.iter().map(|name| place(text, name, from)).collect();
                    for name in names {
                        move_name(&mut bytes, name, &mut to, &mut starts);
                    }
                }
            },
        }
        from = next;
    }
    bytes.truncate(to);
    // Every line kept was valid on its own, so the whole is.
    let text = String::from_utf8(bytes).unwrap_or_default();
    reading.names = Names::from_parts(text, starts);
    Some(reading)
}

/// Where `name`, a part of `text`, stands in the buffer in which that begins at `from`.
fn place(text: &str, name: &str, from: usize) -> Range<usize> {
    let start = from + (name.as_ptr() as usize - text.as_ptr() as usize);
    start..start + name.len()
}

/// Moves the name at `name` down to `to`, where the next one is to stand, and puts a line feed behind it.
fn move_name(bytes: &mut Vec<u8>, name: Range<usize>, to: &mut usize, starts: &mut Vec<u32>) {
    // Within u32: the caller has measured the buffer.
    starts.push(u32::try_from(*to).unwrap_or(u32::MAX));
    let length = name.len();
    if name.start != *to {
        bytes.copy_within(name, *to);
    }
    *to += length;
    // What parted the names, or ended the line, stood here or further on.
    if *to == bytes.len() {
        bytes.push(b'\n');
    } else {
        bytes[*to] = b'\n';
    }
    *to += 1;
}

fn line_end(bytes: &[u8], from: usize) -> usize {
    bytes[from..].iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(bytes.len(), |length| from + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_for_two_threads_is_read_as_a_short_one() {
        let line = |number: usize| format!("Campaign - acme - {number:07}\n");
        let count = FOR_TWO / 24;
        let text: String = (0..count).map(line).collect();
        assert!(text.len() > FOR_TWO);
        let names = read(text.clone().into_bytes(), 0, &mut |_| true).expect("not stopped").names;
        assert!(names.iter().eq(text.lines()));
        // A blank at an end in either half is found and taken off.
        for at in [3, count - 3] {
            let padded: String = (0..count)
                .map(|number| line(number).replacen('\n', [" \n", "\n"][usize::from(number != at)], 1))
                .collect();
            let reading = read(padded.into_bytes(), 0, &mut |_| true).expect("not stopped");
            assert_eq!(reading.trimmed, 1, "{at}");
            assert!(reading.names.iter().eq(text.lines()), "{at}");
        }
        assert!(read(text.into_bytes(), 0, &mut |_| false).is_none(), "stopped");
    }
}
