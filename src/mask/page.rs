//! What a web page leaves in a copied mask: character entities, look-alikes of blanks and hyphens.

use std::ops::Range;

use super::leftover::Edit;
use super::quotes::{is_typographic_quote, unquoted};
use crate::base::hidden;

/// Named entities that pages print in and around masks.
const ENTITIES: [(&str, char); 34] = [
    ("quot", '"'),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("ndash", '\u{2013}'),
    ("mdash", '\u{2014}'),
    ("minus", '\u{2212}'),
    ("hyphen", '-'),
    ("dash", '-'),
    ("ldquo", '\u{201c}'),
    ("rdquo", '\u{201d}'),
    ("bdquo", '\u{201e}'),
    ("lsquo", '\u{2018}'),
    ("rsquo", '\u{2019}'),
    ("sbquo", '\u{201a}'),
    ("laquo", '\u{ab}'),
    ("raquo", '\u{bb}'),
    ("lsaquo", '\u{2039}'),
    ("rsaquo", '\u{203a}'),
    ("ast", '*'),
    ("midast", '*'),
    ("lpar", '('),
    ("rpar", ')'),
    ("period", '.'),
    ("plus", '+'),
    ("lowbar", '_'),
    ("bsol", '\\'),
    ("verbar", '|'),
    ("hellip", '\u{2026}'),
];

/// The first character entity in `text`: where, and the character.
pub(super) fn entity(text: &str) -> Option<(Range<usize>, char)> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = &text[start + 1..];
        let end = rest.bytes().take(10).position(|byte| byte == b';')?;
        let c = meaning(rest.get(..end)?)?;
        Some((start..start + end + 2, c))
    })
}

/// All entities in `text`, each with its character.
pub(super) fn entities(text: &str) -> Vec<Edit> {
    let mut found: Vec<Edit> = Vec::new();
    let mut from = 0;
    while let Some((range, c)) = entity(&text[from..]) {
        found.push((from + range.start..from + range.end, c.to_string()));
        from += range.end;
    }
    found
}

/// Whether the entity at `range`, which stands for `sign`, may be a name's own that was written so once: an `&` between words, or an
/// apostrophe in one.
pub(super) fn is_in_a_name(text: &str, range: &Range<usize>, sign: &str) -> bool {
    let (before, behind) = (&text[..range.start], &text[range.end..]);
    let in_a_word = before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric);
    let between = before.strip_suffix(' ').is_some_and(|before| before.ends_with(char::is_alphanumeric))
        && behind.strip_prefix(' ').is_some_and(|behind| behind.starts_with(char::is_alphanumeric));
    match sign {
        "&" => in_a_word || between,
        "'" | "\u{2019}" => in_a_word,
        _ => false,
    }
}

fn meaning(name: &str) -> Option<char> {
    let c = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        char::from_u32(code.ok()?)?
    } else {
        ENTITIES.iter().find(|(known, _)| *known == name)?.1
    };
    // A blank that the page kept from breaking is meant as a blank.
    Some(if is_blank_lookalike(c) { ' ' } else { c })
}

/// `text` with its entities turned into their characters, and without the quotes that came out of them.
pub(super) fn decoded(text: &str) -> String {
    let plain = characters(text);
    let quotes = |text: &str| text.chars().filter(|c| *c == '"' || is_typographic_quote(*c)).count();
    if quotes(&plain) > quotes(text) { unquoted(&plain) } else { plain }
}

/// `text` with its entities turned into their characters.
pub(super) fn characters(text: &str) -> String {
    let mut plain = text.to_owned();
    while let Some((range, c)) = entity(&plain) {
        plain.replace_range(range, c.encode_utf8(&mut [0; 4]));
    }
    plain
}

/// A blank that is not the plain one.
fn is_blank_lookalike(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// A character that takes no room and only keeps what is around it from breaking.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{2060}' | '\u{feff}')
}

fn is_dash_lookalike(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// Letters that look like a long hyphen, as keyboards for Korean, Japanese and Chinese type them.
const LETTER_DASHES: [&str; 3] = ["\u{3161}", "\u{30fc}", "\u{4e00}"];

/// Such letters alone between blanks, each with a hyphen.
fn letter_dashes(text: &str) -> Vec<Edit> {
    let alone = |(at, letter): &(usize, &str)| text[..*at].ends_with(' ') && text[at + letter.len()..].starts_with(' ');
    let found = LETTER_DASHES.iter().flat_map(|letter| text.match_indices(letter)).filter(alone);
    found.map(|(at, letter)| (at..at + letter.len(), "-".to_owned())).collect()
}

/// The blanks that are none and the characters without width, each with what to write instead.
pub(super) fn odd_blanks(text: &str) -> Vec<Edit> {
    runs(text, |c| is_blank_lookalike(c) || is_invisible(c), &|run, _| plain_blanks(run))
}

/// `text` with plain blanks, and without what takes no room.
pub(super) fn plain_blanks(text: &str) -> String {
    text.chars().filter(|c| !is_invisible(*c)).map(|c| if is_blank_lookalike(c) { ' ' } else { c }).collect()
}

/// Blanks within `text` of which one is enough, each run with that one: not those at its ends, nor where a sign counts the last.
pub(super) fn doubled_blanks(text: &str) -> Vec<Edit> {
    let mut found = runs(text, |c| c == ' ', &|_, _| " ".to_owned());
    let within = |range: &Range<usize>| {
        let (before, behind) = (&text[..range.start], &text[range.end..]);
        !before.is_empty()
            && !before.ends_with(['(', '[', '\\'])
            && !behind.is_empty()
            && !behind.starts_with(['?', '*', '+', '{', ']', ')'])
    };
    found.retain(|(range, _)| range.len() > 1 && within(range));
    found
}

/// `edits`, which leave one blank of several, with that one in front of a hyphen behind which several stand and before which none
/// does, or the other way round; where hyphens stand between blanks elsewhere in `text`.
pub(super) fn parted_evenly(text: &str, edits: &[Edit]) -> Vec<Edit> {
    let even = text.contains(" - ");
    let shifted = |(range, blank): &Edit| {
        let (before, behind) = (&text[..range.start], &text[range.end..]);
        let word = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        if even && before.ends_with('-') && word(before[..before.len() - 1].chars().next_back()) {
            (range.start - 1..range.end, " - ".to_owned())
        } else if even && behind.starts_with('-') && word(behind[1..].chars().next()) {
            (range.start..range.end + 1, " - ".to_owned())
        } else {
            (range.clone(), blank.clone())
        }
    };
    edits.iter().map(shifted).collect()
}

/// The dashes that are no hyphens, each with what to write instead: in brackets a hyphen would make a range.
pub(super) fn odd_dashes(text: &str) -> Vec<Edit> {
    let mut found = runs(text, is_dash_lookalike, &|run, start| {
        let in_brackets = text[..start].rfind('[') > text[..start].rfind(']');
        run.chars().map(|_| if in_brackets { "\\-" } else { "-" }).collect()
    });
    found.extend(letter_dashes(text));
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// The signs, digits and letters that an input method made as wide as a Chinese character (Unicode block "Halfwidth and
/// Fullwidth Forms", U+FF01 to U+FF5E: each is its ASCII character 0xFEE0 further on), each with that character; without those
/// that are looked for as quotes or dashes.
pub(super) fn wide_signs(text: &str) -> Vec<Edit> {
    runs(text, |c| narrow(c).is_some(), &|run, _| run.chars().filter_map(narrow).collect())
}

/// The ASCII character of a full-width one.
fn narrow(c: char) -> Option<char> {
    let wide = matches!(c, '\u{ff01}'..='\u{ff5e}') && !is_typographic_quote(c) && !is_dash_lookalike(c);
    wide.then(|| char::from_u32(u32::from(c) - 0xfee0)).flatten()
}

/// `text` with hyphens.
pub(super) fn plain_dashes(text: &str) -> String {
    text.chars().map(|c| if is_dash_lookalike(c) { '-' } else { c }).collect()
}

/// The runs of `odd` characters, each with what `plain` makes of it and of where it begins.
fn runs(text: &str, odd: impl Fn(char) -> bool, plain: &dyn Fn(&str, usize) -> String) -> Vec<Edit> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(&odd) {
        let start = from + at;
        let end = text[start..].find(|c| !odd(c)).map_or(text.len(), |length| start + length);
        found.push((start..end, plain(&text[start..end], start)));
        from = end;
    }
    found
}

/// `text` with blanks for the unseen characters that part words, and without the others.
pub(super) fn seen(text: &str) -> String {
    let plain = |c: char| match c {
        '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
        c if hidden::is_invisible(c) => None,
        c => Some(c),
    };
    text.chars().filter_map(plain).collect::<String>().trim().to_owned()
}
