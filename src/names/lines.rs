//! One name a line, in the buffer it came in.

use super::{Names, Reading, Reason, is_blank, is_text};

/// How many lines pass between two looks at the watcher.
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

/// Where the lines of `text` begin, if each is a name and ends in a line feed alone, as in most files: then nothing has to
/// move. The outer `None` when stopped by `watch`.
#[expect(clippy::option_option, reason = "stopped and unclean are different things")]
fn clean_lines(text: &str, watch: &mut dyn FnMut(usize) -> bool) -> Option<Option<Vec<u32>>> {
    let mut starts = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let end = text[from..].find('\n').map_or(text.len(), |length| from + length);
        let line = &text[from..end];
        // Not `any`: without an early end the bytes are looked at many at a time.
        let signs = line.bytes().map(|byte| u8::from(byte < 0x20) + u8::from(byte == 0x7F)).fold(0, u8::max);
        if signs > 0 || is_blank(line) {
            return Some(None);
        }
        starts.push(u32::try_from(from).unwrap_or(u32::MAX));
        if starts.len() % WATCH_EVERY == 0 && !watch(starts.len()) {
            return None;
        }
        from = end + 1;
    }
    Some(Some(starts))
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
            Ok(name) if is_blank(name) => {}
            Ok(name) if !is_text(name) => reading.refuse(line, Reason::ControlCharacters),
            Ok(_) => {
                // Within u32: the caller has measured the buffer.
                starts.push(u32::try_from(to).unwrap_or(u32::MAX));
                let length = end - from;
                if from != to {
                    bytes.copy_within(from..end, to);
                }
                to += length;
                if to == bytes.len() {
                    bytes.push(b'\n');
                } else {
                    bytes[to] = b'\n';
                }
                to += 1;
            }
        }
        from = next;
    }
    bytes.truncate(to);
    // Every line kept was valid on its own, so the whole is.
    let text = String::from_utf8(bytes).unwrap_or_default();
    reading.names = Names::from_parts(text, starts);
    Some(reading)
}

fn line_end(bytes: &[u8], from: usize) -> usize {
    bytes[from..].iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(bytes.len(), |length| from + length)
}
