//! What holds for every value: no invisible characters, no blanks or quotes around it, nothing left of a template.

use crate::base::hidden::is_invisible;
use crate::setup::finding::{Code, Fault};

/// Takes `text` apart from what stands around the value and hands the value to `parse`.
///
/// # Errors
/// The faults around the value together with those that `parse` finds in it, with their places in `text`.
pub(super) fn read<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, Vec<Fault>>) -> Result<T, Vec<Fault>> {
    read_within(text, false, parse)
}

/// The same of a value that ends in no full stop, comma or semicolon: they come with it from a sentence or a list.
///
/// # Errors
/// As [`read`].
pub(super) fn read_word<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, Vec<Fault>>) -> Result<T, Vec<Fault>> {
    read_within(text, true, parse)
}

fn read_within<T>(
    text: &str,
    is_word: bool,
    parse: impl FnOnce(&str) -> Result<T, Vec<Fault>>,
) -> Result<T, Vec<Fault>> {
    if let Some(fault) = invisible(text) {
        return Err(vec![fault]);
    }
    let mut faults: Vec<Fault> = surrounding(text).into_iter().collect();
    let trimmed = text.trim();
    let bare = unquoted(trimmed);
    if bare.len() != trimmed.len() {
        faults.push(Fault::new(Code::Quoted).at(place(text, trimmed)).mended(bare));
    }
    if bare.is_empty() {
        faults.push(Fault::new(Code::Missing));
        return Err(faults);
    }
    let before_mark = if is_word { without_final_mark(bare) } else { bare };
    if before_mark.len() != bare.len()
        && let Some(character) = bare.chars().next_back()
    {
        let end = place(text, bare).end;
        faults.push(Fault::new(Code::FinalMark { character }).at(end - 1..end).mended(before_mark));
    }
    let bare = before_mark;
    let moved = place(text, bare).start;
    match parse(bare) {
        Ok(value) if faults.is_empty() => Ok(value),
        Ok(_) => Err(faults),
        Err(inner) => {
            faults.extend(inner.into_iter().map(|fault| fault.moved(moved)));
            Err(faults)
        }
    }
}

/// The fault of blanks around the value.
pub(in crate::setup) fn surrounding(text: &str) -> Option<Fault> {
    let trimmed = text.trim();
    if trimmed.len() == text.len() {
        return None;
    }
    let leading = text.len() - text.trim_start().len();
    let blanks = if leading > 0 { &text[..leading] } else { &text[text.trim_end().len()..] };
    Some(Fault::new(Code::SurroundingSpace).at(place(text, blanks)).mended(trimmed))
}

/// The fault of control, direction and other characters that nobody sees. The repair makes blanks of those that part
/// words and takes the others out.
pub(in crate::setup) fn invisible(text: &str) -> Option<Fault> {
    let (first, character) = text.chars().enumerate().find(|(_, character)| is_invisible(*character))?;
    let count = text.chars().filter(|character| is_invisible(*character)).count();
    let mended: String = text
        .chars()
        .filter_map(|character| match character {
            '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
            character if is_invisible(character) => None,
            character => Some(character),
        })
        .collect();
    Some(Fault::new(Code::ControlCharacter { character, count }).at(first..first + 1).mended(mended.trim()))
}

/// The text without the marks of a sentence or a list at its end. A row of dots is a placeholder.
fn without_final_mark(text: &str) -> &str {
    let mut inner = text;
    while inner.ends_with(['.', ',', ';']) && !inner.ends_with("..") {
        inner = unquoted(&inner[..inner.len() - 1]);
    }
    if inner.is_empty() { text } else { inner }
}

/// The fault of a value that was pasted or typed twice in a row, and once is left of it; `least` characters are no chance.
pub(super) fn doubled(value: &str, least: usize) -> Option<Fault> {
    let half = value.get(..value.len() / 2).filter(|half| half.chars().count() >= least)?;
    // However often it was pasted.
    let one = (1..=half.len()).find(|length| {
        value.len().is_multiple_of(*length) && value.is_char_boundary(*length) && {
            let mut pieces = value.as_bytes().chunks(*length);
            pieces.all(|piece| piece == &value.as_bytes()[..*length])
        }
    })?;
    let once = &value[..one];
    (once.chars().count() >= least).then(|| {
        let from = once.chars().count();
        Fault::new(Code::Doubled).at(from..value.chars().count()).mended(once)
    })
}

/// `value` with digits for the letters that look like one, before any `@`; `None` where there is none of them.
pub(super) fn digits_for_letters(value: &str) -> Option<String> {
    let (number, rest) = value.split_at(value.find('@').unwrap_or(value.len()));
    let digit = |letter: char| match letter {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        other => other,
    };
    let digits: String = number.chars().map(digit).collect();
    (digits != number).then(|| digits + rest)
}

/// The text within any quotes that stand around it, in pairs.
pub(in crate::setup) fn unquoted(text: &str) -> &str {
    const PAIRS: [(char, char); 13] = [
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('“', '”'),
        ('”', '”'),
        ('„', '“'),
        ('„', '”'),
        ('‘', '’'),
        ('’', '’'),
        ('«', '»'),
        ('「', '」'),
        ('『', '』'),
        ('＂', '＂'),
    ];
    let mut inner = text.trim();
    while let Some(within) =
        PAIRS.iter().find_map(|(open, close)| inner.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close)))
    {
        inner = within.trim();
    }
    inner
}

/// The text within any quotes and angle brackets that stand around it.
pub(super) fn unbracketed(text: &str) -> &str {
    let mut inner = unquoted(text);
    while let Some(within) = inner.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        inner = unquoted(within);
    }
    inner
}

/// Where `part`, a slice of `text`, stands in it, in characters.
pub(super) fn place(text: &str, part: &str) -> std::ops::Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    let before = text[..start].chars().count();
    before..before + part.chars().count()
}

/// The first place in `text` of a character that is `wrong`.
pub(super) fn first(text: &str, wrong: impl Fn(char) -> bool) -> Option<(usize, char)> {
    text.chars().enumerate().find(|(_, character)| wrong(*character))
}

/// The fault of a blank within a value that has none.
pub(super) fn inner_space(text: &str) -> Option<Fault> {
    first(text, char::is_whitespace).map(|(at, _)| Fault::new(Code::InnerSpace).at(at..at + 1))
}

/// The fault of a character beyond ASCII; mended where each of them stands for one ASCII character.
pub(super) fn not_ascii(text: &str) -> Option<Fault> {
    let (at, character) = first(text, |character| !character.is_ascii())?;
    let fault = Fault::new(Code::NotAscii { character }).at(at..at + 1);
    let folded = folded(text);
    Some(if folded.is_ascii() { fault.mended(folded.trim()) } else { fault })
}

/// The fault of a character that is neither `allowed` nor blank nor beyond ASCII.
pub(super) fn wrong_character(text: &str, allowed: impl Fn(char) -> bool) -> Option<Fault> {
    first(text, |character| character.is_ascii() && !character.is_whitespace() && !allowed(character))
        .map(|(at, character)| Fault::new(Code::WrongCharacter { character }).at(at..at + 1))
}

/// The faults of a value that is one word of `allowed` ASCII characters.
pub(super) fn one_word(text: &str, allowed: impl Fn(char) -> bool) -> Vec<Fault> {
    if let Some(fault) = placeholder(text) {
        return vec![fault];
    }
    [inner_space(text), not_ascii(text), wrong_character(text, allowed)].into_iter().flatten().collect()
}

/// The same text with ASCII in place of full-width and typographic characters, one for one.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\u{ff01}'..='\u{ff5e}' => {
                char::from_u32(character as u32 - 0xfee0).expect("full-width forms stand 0xfee0 above ASCII")
            }
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
            '\u{2044}' | '\u{2215}' => '/',
            '\u{3002}' | '\u{2024}' => '.',
            '\u{fe55}' | '\u{2236}' => ':',
            '“' | '”' | '„' => '"',
            '‘' | '’' => '\'',
            character if character.is_whitespace() => ' ',
            character => character,
        })
        .collect()
}

/// Words that templates and Adobe's pages have where a value belongs; compared without case, `_` and `-` as blanks.
const TEMPLATE_WORDS: [&str; 22] = [
    "tenant id",
    "tenant name",
    "your tenant",
    "tenant",
    "huurder id",
    "instance",
    "your instance",
    "instance name",
    "internal name",
    "client id",
    "your client id",
    "client secret",
    "your client secret",
    "organization id",
    "ims org id",
    "changeme",
    "change me",
    "todo",
    "tbd",
    "none",
    "n/a",
    "null",
];

/// The fault of a placeholder: a name in angle brackets or braces, a word of a template, a row of crosses.
pub(super) fn placeholder(text: &str) -> Option<Fault> {
    placeholder_in(text).or_else(|| template_word(text))
}

/// Whether `text` is a reference of another tool as a whole: of a shell, a template, a pipeline. They fill it in, we don't.
pub(super) fn is_reference(text: &str) -> bool {
    const PAIRS: [(&str, &str); 7] =
        [("${", "}"), ("$(", ")"), ("{{", "}}"), ("#{", "}"), ("<%", "%>"), ("((", "))"), ("[[", "]]")];
    const NAMES: [(&str, &str); 4] = [("%", "%"), ("@", "@"), ("__", "__"), ("$", "")];
    let within = |(open, close): &(&str, &str)| text.strip_prefix(*open)?.strip_suffix(*close).map(str::to_owned);
    let is_name = |name: String| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    };
    PAIRS.iter().filter_map(within).any(|inside| !inside.trim().is_empty())
        || NAMES.iter().filter_map(within).any(is_name)
}

/// The fault of a text that is a word of a template, or a row of crosses or of the dots that hide a secret.
pub(super) fn template_word(text: &str) -> Option<Fault> {
    let crosses =
        text.len() >= 3 && text.chars().all(|character| matches!(character, 'x' | 'X' | '*' | '.' | '…' | '•' | '●'));
    let word = text.len() <= 40 && TEMPLATE_WORDS.contains(&text.to_lowercase().replace(['_', '-'], " ").as_str());
    (crosses || word).then(|| Fault::new(Code::Placeholder { text: short(text) }))
}

/// The fault of a name in angle brackets or braces anywhere in `text`.
pub(super) fn placeholder_in(text: &str) -> Option<Fault> {
    for (open, close) in [('<', '>'), ('{', '}')] {
        if let Some(start) = text.find(open)
            && let Some(length) = text[start..].find(close)
            && length > 1
        {
            let found = &text[start..=start + length];
            return Some(Fault::new(Code::Placeholder { text: short(found) }).at(place(text, found)));
        }
    }
    None
}

/// At most 40 characters, so that a sentence stays one.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
