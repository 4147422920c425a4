//! The quotes of a page around a mask, around its group and in it, and those that are a name's own.

use std::ops::Range;

use super::leftover::{Edit, edited};
use super::meant::is_loose;
use crate::names::find_campaign;

/// `text` without any quote: for those that stand around the group alone.
pub(super) fn without_quotes(text: &str) -> String {
    let bare: Vec<Edit> = quotes(text).into_iter().map(|(range, _)| (range, String::new())).collect();
    edited(text, &bare).replace('"', "")
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

/// Quotes as they open and close.
const PAIRS: [(char, char); 15] = [
    ('\u{201c}', '\u{201d}'),
    ('\u{201d}', '\u{201d}'),
    ('\u{201e}', '\u{201c}'),
    ('\u{201e}', '\u{201d}'),
    ('\u{2018}', '\u{2019}'),
    ('\u{2019}', '\u{2019}'),
    ('\u{201a}', '\u{2018}'),
    ('\u{ab}', '\u{bb}'),
    ('\u{bb}', '\u{ab}'),
    ('\u{2039}', '\u{203a}'),
    ('\u{300c}', '\u{300d}'),
    ('\u{300e}', '\u{300f}'),
    ('\u{3008}', '\u{3009}'),
    ('\u{300a}', '\u{300b}'),
    ('\u{3010}', '\u{3011}'),
];

/// Whether all quotes of `text` stand in pairs around words between its separators, beside a group and not around one: a page's stand
/// around the mask or its group, these may be a name's own.
pub(super) fn are_around_words(text: &str) -> bool {
    let found: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| is_typographic_quote(*c)).collect();
    let stands_alone = |pair: &[(usize, char)]| {
        let [(start, opens), (end, closes)] = *pair else { return false };
        let inside = &text[start + opens.len_utf8()..end];
        let (before, behind) = (&text[..start], &text[end + closes.len_utf8()..]);
        PAIRS.contains(&(opens, closes))
            && inside.contains(char::is_alphanumeric)
            && !inside.contains(['(', ')', '*'])
            && (before.is_empty() || before.ends_with(is_loose))
            && behind.starts_with(is_loose)
            && behind.contains('(')
    };
    !found.is_empty() && found.chunks(2).all(stands_alone)
}

/// Quotes that may stand for an apostrophe.
const APOSTROPHES: &str = "\u{2019}\u{2018}\u{2032}\u{b4}\u{ff07}";

/// The first straight quote that belongs to a page and not to the mask: one that encloses it.
pub(super) fn straight_quote(text: &str) -> Option<Range<usize>> {
    // The stop of the sentence around it stands behind the mark that closes.
    let trimmed = without_stop(text.trim());
    let lead = text.len() - text.trim_start().len();
    let at =
        around_the_group(text).map(|(before, _)| before).or_else(|| Some(straight_pair(text)?.start)).or_else(|| {
            let encloses = |quote: char| trimmed.len() > 1 && trimmed.starts_with(quote) && trimmed.ends_with(quote);
            STRAIGHT.into_iter().any(encloses).then_some(lead)
        });
    let is_alone = |quote: char| quote == '"' || trimmed.matches(quote).count() == 1;
    let half = |quote: &char| STRAIGHT.contains(quote) && is_alone(*quote);
    let at = at.or_else(|| trimmed.chars().next().filter(half).map(|_| lead));
    let at = at.or_else(|| trimmed.chars().next_back().filter(half).map(|_| lead + trimmed.len() - 1));
    // One that stands right before the group has lost the other.
    let at = at.or_else(|| text.find("\"("));
    at.map(|at| at..at + 1)
}

/// Where two straight quotes stand, one right before a group and its like right behind it.
fn around_the_group(text: &str) -> Option<(usize, usize)> {
    STRAIGHT.into_iter().find_map(|quote| {
        let (before, behind) = (text.find(&format!("{quote}("))?, text.rfind(&format!("){quote}"))? + 1);
        (before < behind).then_some((before, behind))
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
    without_pairs(text, &|text| within_words(text, true))
}

/// The same, with the apostrophes of words as they are.
pub(super) fn unpaired(text: &str) -> String {
    without_pairs(text, &|text| within_words(text, false))
}

fn without_pairs(text: &str, bare: &dyn Fn(&str) -> String) -> String {
    let marks = quotes(text).into_iter().filter(|(_, apostrophe)| apostrophe.is_empty());
    let marks: Vec<Range<usize>> = marks.map(|(range, _)| range).collect();
    if let [first, .., last] = &marks[..] {
        return enclosed(text, first.end..last.start, first.start, last.end).map_or_else(|| bare(text), bare);
    }
    if !marks.is_empty() {
        return bare(text);
    }
    if let Some(inner) =
        straight_pair(text).and_then(|pair| enclosed(text, pair.start + 1..pair.end - 1, pair.start, pair.end))
    {
        return bare(inner);
    }
    if let Some((before, behind)) = around_the_group(text) {
        return format!("{}{}{}", &text[..before], &text[before + 1..behind], &text[behind + 1..]);
    }
    // Of double quotes all are the page's: one that stays would be half a pair.
    let plain = without_stop(text.trim()).replace('"', "");
    bare(&STRAIGHT.into_iter().fold(plain, |text, quote| text.trim_matches(quote).to_owned()))
}

/// What stands in quotes, if it is all of a mask and not its group alone, and what is around it is a page's: a name or a call.
fn enclosed(text: &str, inner: Range<usize>, from: usize, to: usize) -> Option<&str> {
    let (before, behind) = (text[..from].trim(), text[to..].trim());
    let inner = &text[inner];
    let group = inner.find('(')?;
    let is_mask = inner[..group].contains(char::is_alphanumeric) && !before.contains('(') && !behind.contains('(');
    let is_pages = before.is_empty() || before.ends_with([':', '=', '(']) || find_campaign(inner).is_some();
    (is_mask && is_pages && find_campaign(before).is_none()).then_some(inner)
}

/// `text` without typographic quotes but for the apostrophes of words, which become straight if they are to be (`straight`).
fn within_words(text: &str, straight: bool) -> String {
    let written = |(range, apostrophe): Edit| {
        if straight || apostrophe.is_empty() { (range, apostrophe) } else { (range.clone(), text[range].to_owned()) }
    };
    edited(text, &quotes(text).into_iter().map(written).collect::<Vec<_>>())
}

/// `text` without a sentence's stop behind the quote that it begins and ends with.
fn without_stop(text: &str) -> &str {
    let bare = text.trim_end_matches(['.', ',', ';', '\u{3002}']);
    if STRAIGHT.into_iter().any(|quote| bare.len() > 1 && bare.starts_with(quote) && bare.ends_with(quote)) {
        bare
    } else {
        text
    }
}

const STRAIGHT: [char; 3] = ['"', '\'', '`'];

/// Straight double quotes around something with a group in it.
fn straight_pair(text: &str) -> Option<Range<usize>> {
    let (first, last) = (text.find('"')?, text.rfind('"')?);
    (first < last && text[first..last].contains('(')).then_some(first..last + 1)
}

/// Quotes that no keyboard types into a mask on purpose.
pub(super) fn is_typographic_quote(c: char) -> bool {
    matches!(c,
        '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2039}' | '\u{203a}' | '\u{300c}'..='\u{300f}'
        | '\u{3008}'..='\u{300b}' | '\u{3010}' | '\u{3011}' | '\u{301d}'..='\u{301f}' | '\u{ff02}' | '\u{ff07}' | '\u{2032}' | '\u{2033}' | '\u{b4}' | '\u{ff62}' | '\u{ff63}')
}
