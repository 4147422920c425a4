//! Whether a text looks like a client secret, so that one in the wrong field stays out of the draft and off the screen
//! of the next person.

use crate::setup::field::{Field, Kind};
use crate::setup::paste;

/// What Adobe's client secrets begin with.
const PREFIX: &str = "p8e-";
/// Characters after the prefix from which on it is one.
const PREFIXED: usize = 12;
/// Characters from which on a text without a pattern is no word any more.
const RANDOM: usize = 32;

/// Whether `text`, typed in `field`, looks like a client secret: Adobe's prefix, a UUID, a word after a label that says
/// so, a long run of hexadecimal (as which a client identifier is legitimate) or of random characters.
pub fn looks_like_secret(field: Field, text: &str) -> bool {
    if !matches!(field.row().kind, Kind::Text | Kind::Secret) {
        return false;
    }
    words(text).any(|word| is_secret(word) || field != Field::ImsClientId && is_long_hexadecimal(word))
        || text.lines().any(paste::labels_a_secret)
}

/// The part of `text` that is the secret: what stands after its label, else the word that looks like one, else all.
pub(in crate::setup) fn secret_in(text: &str) -> &str {
    text.lines()
        .find_map(|line| paste::labelled(Field::ImsClientSecret, line))
        .or_else(|| words(text).find(|word| is_secret(word) || is_long_hexadecimal(word)))
        .unwrap_or_else(|| text.trim())
}

/// The words of `text` that are long enough to be a secret.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let in_word =
        |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_' | '+' | '@');
    text.split(move |character| !in_word(character)).filter(|word| word.len() >= PREFIX.len() + PREFIXED)
}

fn is_secret(word: &str) -> bool {
    has_prefix(word) || is_uuid(word) || is_random(word)
}

pub(in crate::setup) fn has_prefix(word: &str) -> bool {
    word.find(PREFIX).is_some_and(|at| {
        let alone = !word[..at].ends_with(|before: char| before.is_ascii_alphanumeric());
        alone && word.len() - at >= PREFIX.len() + PREFIXED
    })
}

fn is_uuid(word: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let mut parts = word.split('-');
    let hexadecimal = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    lengths.iter().all(|length| parts.next().is_some_and(|part| part.len() == *length && hexadecimal(part)))
        && parts.next().is_none()
}

fn is_long_hexadecimal(word: &str) -> bool {
    let count = |wanted: fn(&u8) -> bool| word.as_bytes().iter().filter(|byte| wanted(byte)).count();
    word.len() >= RANDOM
        && word.bytes().all(|byte| byte.is_ascii_hexdigit())
        && count(u8::is_ascii_digit) > 0
        && count(u8::is_ascii_alphabetic) > 0
}

/// Letters and digits in no order: words joined together change between capitals, small letters and digits far less.
fn is_random(word: &str) -> bool {
    let kind = |byte: u8| match byte {
        b'0'..=b'9' => 0,
        b'A'..=b'Z' => 1,
        b'a'..=b'z' => 2,
        _ => 3,
    };
    let bytes = word.as_bytes();
    let enough = |wanted: usize| bytes.iter().filter(|byte| kind(**byte) == wanted).count() >= 3;
    let changes = bytes.windows(2).filter(|pair| kind(pair[0]) != kind(pair[1])).count();
    word.len() >= RANDOM
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+'))
        && enough(0)
        && enough(1)
        && enough(2)
        && changes * 3 >= word.len()
        // An organisation ID that lost its `@`.
        && !word.to_ascii_lowercase().ends_with("adobeorg")
}
