//! Names in quotes one behind the other: the list of a script, of a sentence, of a mail. What stands around them is no name.

use std::sync::LazyLock;

use regex::Regex;

use super::joined::shares;
use super::notes::numbers;
use super::{Note, Purpose, What, find_campaign, is_blank, is_text};

/// So many lines show whether there is a list.
const GLANCE: usize = 50;

/// A name is no longer than this.
const LONGEST: usize = 2_000;

/// The quotes that open a name, each with those that close it.
const QUOTES: [(char, &[char]); 11] = [
    ('"', &['"']),
    ('\'', &['\'']),
    ('`', &['`']),
    ('\u{201c}', &['\u{201d}']),
    ('\u{201e}', &['\u{201c}', '\u{201d}']),
    ('\u{2018}', &['\u{2019}']),
    ('\u{201a}', &['\u{2018}', '\u{2019}']),
    ('«', &['»']),
    ('»', &['«']),
    ('「', &['」']),
    ('『', &['』']),
];

/// What a script writes before the bracket of its list: `profiles =`, `const profiles = new Set(`, `"profiles":`.
static HEAD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[\pL_$@][^=\n\r]*?(?::?=>?|:)\s*(?:[@$]|[\w.!<>: ]*)[\[({]?$").expect("a constant expression")
});

/// The words for "and" between two names.
const AND: [&str; 14] = ["and", "y", "e", "und", "en", "och", "et", "및", "그리고", "와", "과", "和", "與", "&"];

/// What parts two names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Parting {
    /// A comma or a semicolon, perhaps with the end of a line.
    Comma,
    /// The end of a line alone.
    Line,
    /// A wide sign, a word, or nothing but blanks.
    Other,
}

/// A list found in a text.
struct Found<'a> {
    /// The names, each with where it begins.
    names: Vec<(usize, &'a str)>,
    /// What parts them.
    parting: Vec<Parting>,
    /// The quote that opens each.
    quote: char,
    /// What stands before it on its own.
    before: Before,
    /// Where it ends.
    end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    /// A bracket, which closes behind the last name.
    Bracket,
    /// A bracket with the name of the list before it.
    Named,
    /// What the list is called: `Profiles: …`.
    Label,
}

/// The names that stand in quotes in `bytes`, a line each, and what was done; `None` where they are no such list.
pub(super) fn listed(bytes: &[u8], purpose: Purpose) -> Option<(Vec<u8>, Vec<Note>)> {
    let head = bytes.split(|byte| *byte == b'\n').take(GLANCE).map(|line| line.len() + 1).sum::<usize>();
    let glance = String::from_utf8_lossy(&bytes[..head.min(bytes.len())]);
    if !glance.contains(|c| QUOTES.iter().any(|(open, _)| *open == c)) {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let first = list(text, 0)?;
    let (names, before, mut end) = (&first.names, first.before, first.end);
    let is_told = |names: &[(usize, &str)]| {
        let mut sorted: Vec<String> = names.iter().map(|(_, name)| name.to_lowercase()).collect();
        sorted.sort_unstable();
        names.iter().any(|(_, name)| find_campaign(name).is_some())
            || sorted.windows(2).any(|pair| shares(&pair[0], &pair[1]))
    };
    let is_list = match before {
        Before::Named => purpose == Purpose::Groups || is_told(names),
        Before::Bracket => text[end..].trim().is_empty(),
        Before::Label => text[end..].trim().is_empty() && (purpose == Purpose::Groups || is_told(names)),
        Before::Nothing => text[end..].trim().is_empty() && is_bare_list(text, &first, is_told(names)),
    };
    if !is_list {
        return None;
    }
    let mut all = first.names;
    while before == Before::Named
        && let Some(next) = list(text, end).filter(|next| next.before == Before::Named)
    {
        all.extend(next.names);
        end = next.end;
    }
    written(text, &all)
}

/// Whether names in quotes with nothing around them are a list and no table, of which a row has as many cells as any other.
fn is_bare_list(text: &str, found: &Found<'_>, is_told: bool) -> bool {
    if found.names.len() < 2 {
        return false;
    }
    let odd = found.parting.contains(&Parting::Other);
    if found.quote == '"' {
        // A line that ends in a comma goes on in the next.
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let goes_on = || {
            let lines: Vec<&str> = lines.collect();
            let counts: Vec<usize> = lines.iter().map(|line| line.matches('"').count()).collect();
            lines[..lines.len() - 1].iter().all(|line| line.ends_with([',', ';']))
                && counts.iter().any(|count| *count != counts[0])
        };
        return is_told && (odd || goes_on());
    }
    // Marks around each line are taken off as others are.
    let is_line_each = found.parting.iter().all(|parting| *parting == Parting::Line);
    match found.quote {
        '\'' | '`' if !odd => !is_line_each,
        _ => is_told && (!is_line_each || !matches!(found.quote, '\'' | '`')),
    }
}

/// The first list from `from` on.
fn list(text: &str, from: usize) -> Option<Found<'_>> {
    let open = |at: usize| text[at..].find(|c| QUOTES.iter().any(|(open, _)| *open == c)).map(|length| at + length);
    let at = open(from)?;
    let above = text[from..at].trim();
    // A key in quotes of its own.
    if above.is_empty() || above.ends_with(['{', ',']) {
        let sign = text[at..].chars().next()?;
        let key = text[at + sign.len_utf8()..].find([sign, '\n']).map(|length| at + length + 2 * sign.len_utf8())?;
        let behind = text.get(key..).unwrap_or_default().trim_start();
        let value = behind.strip_prefix(':').or_else(|| behind.strip_prefix("=>")).map(str::trim_start);
        if let Some(list) = value.and_then(|value| value.strip_prefix('[')) {
            let begins = text.len() - list.trim_start().len();
            return items(text, begins, Some(']'), Before::Named);
        }
    }
    let close = match above.chars().next_back() {
        Some('[') => Some(']'),
        Some('(') => Some(')'),
        Some('{') => Some('}'),
        _ => None,
    };
    let line = above.rsplit(['\n', '\r']).next().unwrap_or_default().trim();
    let before = match close {
        _ if above.is_empty() => Before::Nothing,
        Some(_) if above.chars().count() == 1 => Before::Bracket,
        Some(_) if HEAD.is_match(line) => Before::Named,
        None if line.len() == above.len() && line.ends_with([':', '：', '=']) => Before::Label,
        _ => return None,
    };
    items(text, at, close, before)
}

/// The names from `at` on, where the first of them opens, up to the sign that closes the list.
fn items(text: &str, at: usize, close: Option<char>, before: Before) -> Option<Found<'_>> {
    let quote = text[at..].chars().next()?;
    let closing = QUOTES.iter().find(|(open, _)| *open == quote)?.1;
    let (mut names, mut parting, mut rest) = (Vec::new(), Vec::new(), &text[at..]);
    loop {
        let inside = rest.strip_prefix(quote)?;
        let ends = |(at, sign): &(usize, char)| is_end(&inside[at + sign.len_utf8()..], close, quote);
        let near = &inside[..inside.floor_char_boundary(LONGEST)];
        let line = near.find(['\n', '\r']).unwrap_or(near.len());
        let (end, sign) =
            inside[..line].char_indices().filter(|(_, sign)| closing.contains(sign)).find(|found| ends(found))?;
        let name = inside[..end].trim();
        if is_blank(name) || !is_text(name) {
            return None;
        }
        names.push((text.len() - inside.len(), name));
        let behind = &inside[end + sign.len_utf8()..];
        let (next, parted) = parted(behind);
        if next.starts_with(quote) {
            parting.push(parted);
            rest = next;
            continue;
        }
        let end = match close {
            Some(close) => next.strip_prefix(close)?.trim_start_matches([')', ';', ',', ' ']),
            None => next,
        };
        return Some(Found { names, parting, quote, before, end: text.len() - end.len() });
    }
}

/// Whether a quote that stands before `behind` ends its name.
fn is_end(behind: &str, close: Option<char>, quote: char) -> bool {
    let (next, parted) = parted(behind);
    next.is_empty()
        || close.is_some_and(|close| next.starts_with(close))
        || (parted == Parting::Line || next.starts_with(quote)) && next.len() < behind.len()
}

/// What stands behind the signs between two names, and what these are.
fn parted(behind: &str) -> (&str, Parting) {
    let mut parted = Parting::Other;
    let mut rest = behind.trim_start_matches([' ', '\t']);
    // A table's.
    if behind[..behind.len() - rest.len()].contains('\t') && !rest.is_empty() {
        parted = Parting::Comma;
    }
    if let Some(next) = rest.strip_prefix([',', ';']) {
        (rest, parted) = (next, Parting::Comma);
    } else if let Some(next) = rest.strip_prefix(['，', '、', '；']) {
        rest = next;
    }
    let blank = rest.trim_start();
    if let Some(next) = AND.iter().find_map(|word| blank.strip_prefix(word)?.strip_prefix([' ', '\u{a0}'])) {
        return (next.trim_start(), Parting::Other);
    }
    // What a script says of a name, up to the end of its line.
    let mut lines = rest;
    loop {
        let next = lines.trim_start();
        let is_remark = next.starts_with('#') || next.starts_with("//");
        if parted == Parting::Other && lines[..lines.len() - next.len()].contains(['\n', '\r']) {
            parted = Parting::Line;
        }
        lines = next;
        if !is_remark {
            return (lines, parted);
        }
        lines = &lines[lines.find(['\n', '\r']).unwrap_or(lines.len())..];
    }
}

/// The names a line each, and what stands in the other lines of `text`; `None` where one of these begins as a name does.
fn written(text: &str, names: &[(usize, &str)]) -> Option<(Vec<u8>, Vec<Note>)> {
    let mut sorted: Vec<String> = names.iter().map(|(_, name)| name.to_lowercase()).collect();
    sorted.sort_unstable();
    let begins_alike = |line: &str| {
        let line = line.to_lowercase();
        let at = sorted.partition_point(|name| *name < line);
        [at.checked_sub(1), Some(at)]
            .into_iter()
            .flatten()
            .filter_map(|at| sorted.get(at))
            .any(|name| shares(name, &line))
    };
    let may_be_name = |line: &str| {
        let is_remark = ["#", "//", "--"].iter().any(|sign| line.starts_with(sign));
        !is_remark && find_campaign(line).is_some() && (line.contains(" - ") || line.contains('_'))
    };
    let (mut signs, mut over, mut at) = (Vec::new(), Vec::new(), 0);
    let mut next = names.iter().peekable();
    let mut plain = Vec::with_capacity(text.len());
    for (number, line) in numbers(text.as_bytes()).zip(text.split(['\n', '\r'])) {
        let end = at + line.len();
        let mut has_name = false;
        while let Some((_, name)) = next.next_if(|(start, _)| *start <= end) {
            plain.extend_from_slice(if has_name { b"\n" } else { b"" });
            plain.extend_from_slice(name.as_bytes());
            has_name = true;
        }
        plain.extend(text.as_bytes().get(end));
        if has_name {
            signs.push(number);
        } else if line.contains(char::is_alphanumeric) {
            if begins_alike(line.trim()) || may_be_name(line.trim()) {
                return None;
            }
            over.push(number);
        }
        at = end + 1;
    }
    let notes = [Note::over(What::Signs, signs), Note::over(What::PassedOver, over)];
    Some((plain, notes.into_iter().flatten().collect()))
}

#[cfg(test)]
mod tests;
