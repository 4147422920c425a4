//! What a web page leaves in a copied mask: character entities, quotes, look-alikes of blanks and hyphens.

use std::ops::Range;

use super::leftover::Edit;
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

/// `text` without any quote: for those that stand around the group alone.
pub(super) fn without_quotes(text: &str) -> String {
    text.chars().filter(|c| *c != '"' && !is_typographic_quote(*c)).collect()
}

/// The typographic quotes in `text`, each with what to write instead: an apostrophe within a word, else nothing.
pub(super) fn quotes(text: &str) -> Vec<Edit> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let is_word = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|(_, c)| c.is_alphanumeric());
    // Arrows of one direction between blanks part the words of a name.
    let is_arrow = |c: char| matches!(c, '\u{bb}' | '\u{203a}') && !text.contains(['\u{ab}', '\u{2039}']);
    let is_blank = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|(_, c)| *c == ' ');
    // One that has lost its blank is the arrow that it is elsewhere.
    let parts = |index: usize, c: char| {
        is_arrow(c) && is_blank(index.checked_sub(1)) && (is_blank(Some(index + 1)) || text.contains(&format!(" {c} ")))
    };
    let odd = chars.iter().enumerate().filter(|(index, (_, c))| is_typographic_quote(*c) && !parts(*index, *c));
    odd.map(|(index, (at, c))| {
        let apostrophe = APOSTROPHES.contains(*c) && is_word(index.checked_sub(1)) && is_word(Some(index + 1));
        (*at..at + c.len_utf8(), if apostrophe { "'" } else { "" }.to_owned())
    })
    .collect()
}

/// Whether the quote at `range` may be a name's own for all that the mask says: an apostrophe in a word or around a letter or two of
/// one (`L’Oréal`, `rock ’n’ roll`), or a mark behind a number.
pub(super) fn may_be_a_names(text: &str, range: &Range<usize>) -> bool {
    let (sign, before, behind) = (&text[range.clone()], &text[..range.start], &text[range.end..]);
    let letters = |text: &str| text.len() - text.trim_start_matches(char::is_alphanumeric).len();
    let run = letters(behind);
    let opens = (1..3).contains(&behind[..run].chars().count()) && behind[run..].starts_with(sign);
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let closes = (1..3).contains(&word.chars().count()) && before[..before.len() - word.len()].ends_with(sign);
    let in_a_word = before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric);
    sign.starts_with(|c: char| APOSTROPHES.contains(c)) && (in_a_word || opens || closes)
        || sign.starts_with(['\u{2032}', '\u{2033}']) && before.ends_with(|c: char| c.is_ascii_digit())
}

/// Quotes that may stand for an apostrophe.
const APOSTROPHES: &str = "\u{2019}\u{2018}\u{2032}\u{b4}\u{ff07}";

/// The first straight quote that belongs to a page and not to the mask: one that encloses it.
pub(super) fn straight_quote(text: &str) -> Option<Range<usize>> {
    let trimmed = text.trim();
    let lead = text.len() - text.trim_start().len();
    let at = straight_pair(text).map(|pair| pair.start).or_else(|| {
        let encloses = |quote: char| trimmed.len() > 1 && trimmed.starts_with(quote) && trimmed.ends_with(quote);
        STRAIGHT.into_iter().any(encloses).then_some(lead)
    });
    let is_alone = |quote: char| quote == '"' || trimmed.matches(quote).count() == 1;
    let half = |quote: &char| STRAIGHT.contains(quote) && is_alone(*quote);
    let at = at.or_else(|| trimmed.chars().next().filter(half).map(|_| lead));
    let at = at.or_else(|| trimmed.chars().next_back().filter(half).map(|_| lead + trimmed.len() - 1));
    let at = at.or_else(|| around_the_group(text).map(|(before, _)| before));
    // One that stands right before the group has lost the other.
    let at = at.or_else(|| text.find("\"("));
    at.map(|at| at..at + 1)
}

/// Where two straight quotes stand, one right before a group and its like right behind it.
fn around_the_group(text: &str) -> Option<(usize, usize)> {
    STRAIGHT.into_iter().find_map(|quote| {
        let (before, behind) = (text.find(&format!("{quote}("))?, text.rfind(&format!("){quote}"))? + 1);
        (before < behind && text.matches(quote).count() == 2).then_some((before, behind))
    })
}

/// `text` with straight quotes in place of typographic ones.
pub(super) fn plain_quotes(text: &str) -> String {
    let plain = |c: char| {
        if !is_typographic_quote(c) {
            c
        } else if APOSTROPHES.contains(c) {
            '\''
        } else {
            '"'
        }
    };
    text.chars().map(plain).collect()
}

/// `text` without the page's quotes; where they enclose all of the mask, without what stands around them too.
pub(super) fn unquoted(text: &str) -> String {
    without_pairs(text, &|text| within_words(text, Some('\'')))
}

/// The same, with the apostrophes of words as they are.
pub(super) fn unpaired(text: &str) -> String {
    without_pairs(text, &|text| within_words(text, None))
}

fn without_pairs(text: &str, bare: &dyn Fn(&str) -> String) -> String {
    let typographic = text.char_indices().filter(|(_, c)| is_typographic_quote(*c));
    let enclosing: Vec<(usize, char)> = if typographic.clone().count() > 0 {
        typographic.collect()
    } else if let Some(pair) = straight_pair(text) {
        vec![(pair.start, '"'), (pair.end - 1, '"')]
    } else {
        if let Some((before, behind)) = around_the_group(text) {
            return format!("{}{}{}", &text[..before], &text[before + 1..behind], &text[behind + 1..]);
        }
        // Of double quotes all are the page's: one that stays would be half a pair.
        let bare = text.trim().replace('"', "");
        return STRAIGHT.into_iter().fold(bare, |text, quote| text.trim_matches(quote).to_owned());
    };
    if let [(first, opening), .., (last, _)] = enclosing[..] {
        let inner = &text[first + opening.len_utf8()..last];
        let outer = [&text[..first], &text[last..]];
        if inner.contains('(') && outer.iter().all(|part| !part.contains('(')) {
            return bare(inner);
        }
    }
    bare(text)
}

/// `text` without typographic quotes but for the apostrophes of words, which become `straight` if it is given.
fn within_words(text: &str, straight: Option<char>) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let in_word =
            before.is_some_and(char::is_alphanumeric) && chars.peek().copied().is_some_and(char::is_alphanumeric);
        if !is_typographic_quote(c) {
            plain.push(c);
        } else if in_word && APOSTROPHES.contains(c) {
            plain.push(straight.unwrap_or(c));
        }
        before = Some(c);
    }
    plain
}

const STRAIGHT: [char; 3] = ['"', '\'', '`'];

/// Straight double quotes around something with a group in it.
fn straight_pair(text: &str) -> Option<Range<usize>> {
    let (first, last) = (text.find('"')?, text.rfind('"')?);
    (first < last && text[first..last].contains('(')).then_some(first..last + 1)
}

/// Quotes that no keyboard types into a mask on purpose.
fn is_typographic_quote(c: char) -> bool {
    matches!(c,
        '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2039}' | '\u{203a}' | '\u{300c}'..='\u{300f}'
        | '\u{3008}'..='\u{300b}' | '\u{3010}' | '\u{3011}' | '\u{301d}'..='\u{301f}' | '\u{ff02}' | '\u{ff07}' | '\u{2032}' | '\u{2033}' | '\u{b4}' | '\u{ff62}' | '\u{ff63}')
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
