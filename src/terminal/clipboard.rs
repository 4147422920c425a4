//! Sending a text to the terminal's own clipboard (OSC 52), which works over SSH. No answer tells whether it arrived.

/// Whether sending is harmless on this `TERM`: the Linux console and old hardware terminals print what they don't
/// understand, and that would show a secret.
pub fn takes_clipboard(term: &str) -> bool {
    !(matches!(term, "" | "dumb" | "unknown" | "ansi" | "cons25")
        || term.starts_with("linux")
        || term.starts_with("vt"))
}

/// The bytes that put `text` into the clipboard: `OSC 52 ; c ; base64 BEL` (xterm, "Operating System Commands").
pub fn clipboard(text: &str) -> Vec<u8> {
    let mut bytes = b"\x1b]52;c;".to_vec();
    encode(text.as_bytes(), &mut bytes);
    bytes.push(0x07);
    bytes
}

/// Base64 as of RFC 4648, section 4. A dozen lines weigh less than a dependency for one call.
fn encode(bytes: &[u8], out: &mut Vec<u8>) {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let group = at(0) << 16 | at(1) << 8 | at(2);
        for position in 0..4 {
            let digit = (group >> (18 - 6 * position)) & 0x3f;
            out.push(if position <= chunk.len() { ALPHABET[digit as usize] } else { b'=' });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_vectors_of_rfc_4648() {
        for (text, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            let mut out = Vec::new();
            encode(text.as_bytes(), &mut out);
            assert_eq!(String::from_utf8_lossy(&out), expected, "{text}");
        }
    }

    #[test]
    fn the_text_stands_in_the_sequence_and_no_byte_of_it_can_end_it() {
        assert_eq!(clipboard("\x07é"), b"\x1b]52;c;B8Op\x07");
    }

    #[test]
    fn a_console_that_would_print_the_sequence_is_not_sent_it() {
        for term in ["linux", "vt220", "dumb", ""] {
            assert!(!takes_clipboard(term), "{term}");
        }
        for term in ["xterm-256color", "tmux", "screen", "foot"] {
            assert!(takes_clipboard(term), "{term}");
        }
    }
}
