//! The rest of a sequence whose ESC was told too early: what of a read belongs to it, and is nobody's typing.

use super::State;

/// The state in which the rest of an answer or a report of the terminal is read, whose ESC was told too early, and what of
/// it is still to be read; `None` where it may as well be typed.
pub(super) fn answer(read: &[u8]) -> Option<(State, &[u8])> {
    let text = State::Text { escape: false };
    let after = |rest: &[u8]| rest.is_empty() || rest[0] == 0x1b;
    match read {
        // The focus; the mouse, in its older form and in the newer; what the terminal is.
        [b'[', b'I' | b'O', rest @ ..] | [b'[', b'M', b' '..=b'#', _, _, rest @ ..] if after(rest) => {
            Some((State::Ground, rest))
        }
        [b'[', b'<' | b'?' | b'>', b'0'..=b'9', ..] => {
            Some((State::Csi { parameters: Vec::new(), alt: false }, &read[1..]))
        }
        // A colour, the clipboard; the terminal's name, a setting; a picture.
        [b']', rest @ ..] => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (digits > 0 && rest.get(digits) == Some(&b';')).then_some((text, rest))
        }
        [b'P', b'>', b'|', ..] | [b'P', b'0' | b'1', b'$' | b'+', b'r', ..] | [b'_', b'G', b'i', b'=', ..] => {
            Some((text, &read[1..]))
        }
        _ => None,
    }
}

/// What is left of a read that follows an ESC told too early, behind the rest of a key's sequence. Who types `[` after Esc
/// sends it alone.
pub(super) fn after_key(read: &[u8]) -> &[u8] {
    match read {
        [b'O', b'A'..=b'D' | b'F' | b'H' | b'P'..=b'S'] => &[],
        [b'[', b'[', b'A'..=b'E', rest @ ..] | [b'[', b'A'..=b'D' | b'F' | b'H' | b'P'..=b'S' | b'Z', rest @ ..] => {
            rest
        }
        [b'[', b'0'..=b'9', rest @ ..] => {
            let last = rest.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b';' | b':'));
            match last.map(|last| (rest[last], &rest[last + 1..])) {
                Some((b'~' | b'^' | b'$' | b'@' | b'u' | b'A'..=b'D' | b'F' | b'H' | b'P'..=b'S', rest)) => rest,
                _ => read,
            }
        }
        _ => read,
    }
}
