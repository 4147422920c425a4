//! Where a name begins and ends: the blanks at its ends, the signs that end a line, what stands before the whole and is none of it.

/// What is no part of a name at its ends: every white space, and what nobody sees: fillers, and marks of the direction
/// of writing that pages and mails bring along.
fn is_end_blank(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// `name` without the blanks at its ends: exports pad their columns, pages and mails bring no-break spaces.
///
/// One blank stays behind a separator that stands by itself: `Campaign - acme - ` is a name without a group.
pub(crate) fn trimmed(name: &str) -> &str {
    let begin = name.trim_start_matches(is_end_blank);
    let whole = begin.trim_end_matches(is_end_blank);
    let parted = [" -", " \u{2013}", " \u{2014}", " :", " /", " >"].iter().any(|end| whole.ends_with(end));
    if parted && begin[whole.len()..].starts_with(' ') { &begin[..=whole.len()] } else { whole }
}

/// Blank to the eye: nothing, or only white space and fillers.
pub(crate) fn is_blank(name: &str) -> bool {
    name.chars().all(is_end_blank)
}

/// Text that can be a name: no control characters but the tab, and nothing that ends a line.
pub(crate) fn is_text(name: &str) -> bool {
    let is_control = |byte: u8| (byte < 0x20 && byte != b'\t') || byte == 0x7F;
    !name.bytes().any(is_control) && !name.contains(['\u{85}', '\u{2028}', '\u{2029}'])
}

/// How many bytes are looked at together.
const BLOCK: usize = 4_096;

/// Puts a line feed in the place of the line ends that only Unicode and old hosts know (U+0085, U+2028, U+2029).
pub(super) fn plain_line_ends(bytes: Vec<u8>) -> Vec<u8> {
    // Not `any`: without an early end the bytes are looked at many at a time.
    let begins = |block: &[u8]| block.iter().fold(false, |found, byte| found | matches!(byte, 0xC2 | 0xE2));
    let ends = |rest: &[u8]| match rest {
        [0xC2, 0x85, ..] => 2,
        [0xE2, 0x80, 0xA8 | 0xA9, ..] => 3,
        _ => 0,
    };
    let held = |from: usize| begins(&bytes[from..(from + BLOCK).min(bytes.len())]);
    let within = |from: usize| (from..(from + BLOCK).min(bytes.len())).any(|at| ends(&bytes[at..]) > 0);
    if !(0..bytes.len()).step_by(BLOCK).any(|from| held(from) && within(from)) {
        return bytes;
    }
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let length = ends(&bytes[at..]);
        plain.push(if length > 0 { b'\n' } else { bytes[at] });
        at += length.max(1);
    }
    plain
}

/// Blanks out the head of an HTTP answer before its body, as `curl -i` saves it: the lines stay countable.
pub(super) fn without_http_head(bytes: &mut [u8], start: usize) {
    let mut from = start;
    while bytes[from..].get(..5).is_some_and(|head| head.eq_ignore_ascii_case(b"HTTP/"))
        && bytes.get(from + 5).is_some_and(u8::is_ascii_digit)
    {
        let mut at = from;
        loop {
            let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length);
            let is_empty = bytes[at..end].trim_ascii().is_empty();
            bytes[at..end].fill(b' ');
            at = (end + 1).min(bytes.len());
            if is_empty || at == bytes.len() {
                break;
            }
        }
        from = at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_blank_and_filler_is_an_end() {
        for blank in [" ", "\t", "\u{a0}", "\u{2009}", "\u{202f}", "\u{3000}", "\u{200b}", "\u{feff}", " \u{a0}\t"] {
            assert_eq!(trimmed(&format!("{blank}a b{blank}")), "a b", "{blank:?}");
            assert!(is_blank(blank));
        }
        for (text, name) in
            [("a - b -   ", "a - b - "), (" a : ", "a : "), ("a - b -", "a - b -"), ("a-  ", "a-"), ("- ", "-")]
        {
            assert_eq!(trimmed(text), name);
        }
    }

    #[test]
    fn a_line_end_of_unicode_is_one_wherever_a_block_ends() {
        for pad in BLOCK - 4..BLOCK + 2 {
            let text = format!("{}\u{2028}b\u{85}c\u{e9}\u{2013}", "a".repeat(pad));
            let expected = format!("{}\nb\nc\u{e9}\u{2013}", "a".repeat(pad));
            assert_eq!(plain_line_ends(text.into_bytes()), expected.into_bytes());
        }
    }

    #[test]
    fn a_head_keeps_its_lines() {
        let mut bytes = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200\r\nx: y\r\n\r\n[\"a\"]".to_vec();
        without_http_head(&mut bytes, 0);
        assert_eq!(String::from_utf8_lossy(&bytes).matches('\n').count(), 5);
        assert_eq!(bytes.trim_ascii(), b"[\"a\"]");
        let mut name = b"HTTP/x profile".to_vec();
        without_http_head(&mut name, 0);
        assert_eq!(name, b"HTTP/x profile");
    }
}
