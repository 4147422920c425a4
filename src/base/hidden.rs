//! One table of the characters that a person does not see, or that steer what is seen: who shows text, who judges it and who
//! sends it to a terminal ask here.

/// Controls, line and paragraph separators, and the characters that turn the direction of writing (Unicode Standard Annex 9,
/// table 1): a terminal obeys them.
pub fn steers(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// Characters that steer, break or hide: shown by their number. The joiners of emoji and of Persian and the selector of
/// emoji are not among them.
pub fn is_hidden(character: char) -> bool {
    steers(character)
        || matches!(
            character,
            // Without a width, or blank where a letter is expected: soft hyphen, joiners, the fillers of Hangul and Khmer,
            // the blank of Braille.
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'
                | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
                // Variation selectors but that of emoji, and tags.
                | '\u{fe00}'..='\u{fe0e}' | '\u{e0000}'..='\u{e01ef}'
        )
}

/// Whether a character has no place in a value, since nobody sees it there: what is hidden, and the joiners.
pub fn is_invisible(character: char) -> bool {
    is_hidden(character) || matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe0f}')
}

/// How `text` looks: signs that nobody sees left out, every blank as one.
pub fn as_seen(text: &str) -> String {
    let seen = text.chars().filter(|character| !is_invisible(*character));
    seen.map(|character| if character.is_whitespace() { ' ' } else { character }).collect()
}

/// So many code points of what a person counts as one character are shown: more than any writing puts together, and a
/// bound on what one cell of a screen costs.
pub const MOST_TOGETHER: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_three_holds_the_one_before() {
        for character in '\0'..=char::MAX {
            assert!(!steers(character) || is_hidden(character), "{character:?}");
            assert!(!is_hidden(character) || is_invisible(character), "{character:?}");
        }
    }

    #[test]
    fn letters_blanks_and_signs_are_seen() {
        for seen in "aé漢한ÄÅ –—«»“”\u{a0}\u{301}()*.1👩❤ا".chars() {
            assert!(!is_invisible(seen), "{seen:?}");
        }
        for unseen in ['\u{3164}', '\u{ffa0}', '\u{115f}', '\u{17b4}', '\u{34f}', '\u{2800}', '\u{200b}', '\u{fe01}'] {
            assert!(is_hidden(unseen), "{unseen:?}");
        }
    }
}
