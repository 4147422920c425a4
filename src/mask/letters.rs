//! Letters that look like others: of another alphabet in a Latin word, or a letter with its mark apart from it.

use super::leftover::Edit;
use crate::base::compose::{composed, decomposed};

/// Letters of Cyrillic and Greek, each with the Latin one that nobody tells from it (Unicode Technical Standard 39, confusables).
const ALIKE: [(char, char); 54] = [
    ('\u{3f9}', 'C'),
    ('\u{3f2}', 'c'),
    ('\u{410}', 'A'),
    ('\u{412}', 'B'),
    ('\u{415}', 'E'),
    ('\u{417}', '3'),
    ('\u{41a}', 'K'),
    ('\u{41c}', 'M'),
    ('\u{41d}', 'H'),
    ('\u{41e}', 'O'),
    ('\u{420}', 'P'),
    ('\u{421}', 'C'),
    ('\u{422}', 'T'),
    ('\u{423}', 'Y'),
    ('\u{425}', 'X'),
    ('\u{405}', 'S'),
    ('\u{406}', 'I'),
    ('\u{408}', 'J'),
    ('\u{430}', 'a'),
    ('\u{435}', 'e'),
    ('\u{43e}', 'o'),
    ('\u{440}', 'p'),
    ('\u{441}', 'c'),
    ('\u{443}', 'y'),
    ('\u{445}', 'x'),
    ('\u{455}', 's'),
    ('\u{456}', 'i'),
    ('\u{458}', 'j'),
    ('\u{4bb}', 'h'),
    ('\u{501}', 'd'),
    ('\u{51b}', 'q'),
    ('\u{51d}', 'w'),
    ('\u{4c0}', 'I'),
    ('\u{4cf}', 'l'),
    ('\u{391}', 'A'),
    ('\u{392}', 'B'),
    ('\u{395}', 'E'),
    ('\u{396}', 'Z'),
    ('\u{397}', 'H'),
    ('\u{399}', 'I'),
    ('\u{39a}', 'K'),
    ('\u{39c}', 'M'),
    ('\u{39d}', 'N'),
    ('\u{39f}', 'O'),
    ('\u{3a1}', 'P'),
    ('\u{3a4}', 'T'),
    ('\u{3a5}', 'Y'),
    ('\u{3a7}', 'X'),
    ('\u{3b1}', 'a'),
    ('\u{3b9}', 'i'),
    ('\u{3bd}', 'v'),
    ('\u{3bf}', 'o'),
    ('\u{3c1}', 'p'),
    ('\u{3c5}', 'u'),
];

fn latin(letter: char) -> Option<char> {
    ALIKE.iter().find(|(alike, _)| *alike == letter).map(|(_, latin)| *latin)
}

/// The words of `text` that hold letters of another alphabet among Latin ones, or letters apart from their marks, each as it is
/// most likely meant.
pub(super) fn odd_letters(text: &str) -> Vec<Edit> {
    let in_word = |c: char| c.is_alphanumeric() || is_mark(c);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(in_word) {
        let start = from + at;
        let end = text[start..].find(|c| !in_word(c)).map_or(text.len(), |length| start + length);
        let plain = plain_word(&text[start..end]);
        if plain != text[start..end] {
            found.push((start..end, plain));
        }
        from = end;
    }
    found
}

/// A mark that stands behind its letter (Unicode blocks "Combining Diacritical Marks", the voiced marks of Japanese, the parts of
/// Hangul).
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{1100}'..='\u{11ff}')
}

fn plain_word(word: &str) -> String {
    let whole = composed(word);
    let ours = |c: char| c.is_ascii_alphabetic();
    let others = |c: char| matches!(c, '\u{370}'..='\u{52f}');
    if whole.chars().any(ours) && whole.chars().all(|c| !others(c) || latin(c).is_some()) {
        return in_latin(&whole);
    }
    whole
}

/// `text` with Latin letters for those that look like them.
fn in_latin(text: &str) -> String {
    text.chars().map(|c| latin(c).unwrap_or(c)).collect()
}

/// `text` with the letters most likely meant.
pub(super) fn plain_letters(text: &str) -> String {
    super::leftover::edited(text, &odd_letters(text))
}

/// Other ways to write the letters of `text` that look the same: names may be written in one of them.
pub(super) fn written_otherwise(text: &str) -> Vec<String> {
    if text.is_ascii() {
        return Vec::new();
    }
    let mut ways = vec![composed(text), in_latin(&composed(text))];
    // Taken apart a letter in brackets is two, and a sign behind it counts its mark alone.
    let counted =
        text.char_indices().any(|(at, c)| !c.is_ascii() && text[at + c.len_utf8()..].starts_with(['?', '*', '+', '{']));
    if !counted && !text.contains('[') {
        ways.insert(1, decomposed(text));
    }
    ways.retain(|way| way != text);
    ways.dedup();
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_another_alphabet_in_a_latin_word_is_odd() {
        for (text, plain) in [
            ("\u{421}ampaign - acme - (.*)", "Campaign - acme - (.*)"),
            ("C\u{430}mp\u{430}ign - \u{430}cme - (.*)", "Campaign - acme - (.*)"),
            ("Campaign - \u{391}cme - (.*)", "Campaign - Acme - (.*)"),
            ("Campaign - Ame\u{301}lie - (.*)", "Campaign - Am\u{e9}lie - (.*)"),
        ] {
            assert_eq!(plain_letters(text), plain);
        }
    }

    #[test]
    fn words_of_one_alphabet_are_theirs() {
        for text in [
            "Campaign - \u{41c}\u{43e}\u{441}\u{43a}\u{432}\u{430} - (.*)",
            "Campaign - \u{391}\u{3b8}\u{3ae}\u{3bd}\u{3b1} - (.*)",
            "Campaign - Sm\u{f8}rrebr\u{f8}d \u{df} - (.*)",
            "\u{ce90}\u{d398}\u{c778} - \u{9280}\u{884c} - (.*)",
            // A letter that no Latin one looks like: nobody typed it by accident.
            "Campaign - Team\u{416} - (.*)",
            "Campaign - \u{131}\u{15f}\u{131}k - (.*)",
        ] {
            assert_eq!(odd_letters(text), [], "{text}");
        }
    }
}
