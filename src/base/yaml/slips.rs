//! The slips that people make in YAML, looked for where the parser gives up: each is told on its own line, and mended so
//! that the reading goes on.

use super::node::{Mark, Node};
use super::read::{Fault, FaultKind};

/// A slip, and the line that it stands in without it.
pub(super) struct Slip {
    pub(super) fault: Fault,
    line: usize,
    mended: String,
}

impl Slip {
    /// `text` with the mended line.
    pub(super) fn mend(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 8);
        for (number, line) in text.split_inclusive('\n').enumerate() {
            if number + 1 == self.line {
                out.push_str(&self.mended);
                out.push_str(&line[line.trim_end_matches(['\n', '\r']).len()..]);
            } else {
                out.push_str(line);
            }
        }
        out
    }
}

/// The slip behind the fault at which the parser gave up: in its line, or a line or two beside it.
pub(super) fn behind(text: &str, fault: &Fault) -> Option<Slip> {
    if !matches!(fault.kind, FaultKind::Syntax | FaultKind::Key) {
        return None;
    }
    let at = fault.mark.line;
    let first = at.saturating_sub(2).max(1);
    let lines: Vec<&str> = text.lines().skip(first - 1).take(at + 2 - first).collect();
    let line = |number: usize| Some((number, *lines.get(number.checked_sub(first)?)?));
    let near = [Some(at), at.checked_sub(1), Some(at + 1), at.checked_sub(2)];
    near.into_iter().flatten().filter_map(line).find_map(|(number, line)| {
        let before = text.lines().take(number - 1).filter(|line| says_something(line)).last().unwrap_or_default();
        indent(number, line, before)
            .or_else(|| escape(number, line))
            .or_else(|| plain(number, line))
            .or_else(|| blank(number, line))
            .or_else(|| no_colon(number, line, before))
    })
}

/// The first key of `root` that holds a sign nobody sees: it is no key that anybody would find.
pub(super) fn hidden(text: &str, root: &Node) -> Option<Slip> {
    let mark = hidden_key(root)?;
    let line = text.lines().nth(mark.line - 1)?;
    let before = text.lines().take(mark.line - 1).filter(|line| says_something(line)).last().unwrap_or_default();
    indent(mark.line, line, before).or_else(|| {
        let end = line.find(':')?;
        let (place, sign) = line[..end].chars().enumerate().find(|(_, sign)| is_hidden(*sign))?;
        let mended = line[..end].chars().filter(|sign| !is_hidden(*sign)).collect::<String>();
        let kind = FaultKind::HiddenSign { character: sign, key: key_of(&format!("{mended}:")) };
        Some(slip(kind, mark.line, place, mended.clone() + &line[end..]))
    })
}

fn hidden_key(node: &Node) -> Option<Mark> {
    node.entries().iter().filter(|entry| !entry.key.starts_with("x-")).find_map(|entry| {
        if entry.plain && entry.key.contains(is_hidden) { Some(entry.mark) } else { hidden_key(&entry.value) }
    })
}

/// White space that YAML takes for a letter, and signs without width.
fn is_hidden(sign: char) -> bool {
    (sign.is_whitespace() && !matches!(sign, ' ' | '\t' | '\n' | '\r'))
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn says_something(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && !line.starts_with('#')
}

fn slip(kind: FaultKind, line: usize, place: usize, mended: String) -> Slip {
    Slip { fault: Fault::new(kind, Mark { line, column: place + 1 }), line, mended }
}

/// The key that a line begins with; empty where it does not begin with one.
fn key_of(line: &str) -> String {
    let line = line.trim_start().trim_start_matches("- ").trim_start();
    let key = line.split(':').next().unwrap_or_default().trim_end();
    let is_key = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-');
    if line.contains(':') && key.chars().all(is_key) { key.to_owned() } else { String::new() }
}

/// A tab or a hidden sign in the indentation; `before` is the line that it is to be in line with.
fn indent(number: usize, line: &str, before: &str) -> Option<Slip> {
    let is_indent = |sign: char| sign.is_whitespace() || is_hidden(sign);
    let rest = line.trim_start_matches(is_indent);
    let indented = &line[..line.len() - rest.len()];
    let (place, sign) = indented.chars().enumerate().find(|(_, sign)| *sign != ' ')?;
    if rest.is_empty() || rest.starts_with('#') {
        return None;
    }
    let kind = if sign == '\t' {
        FaultKind::Tab { key: key_of(rest) }
    } else {
        FaultKind::HiddenSign { character: sign, key: key_of(rest) }
    };
    let opens = before.trim_end().ends_with(':');
    let width = before.len() - before.trim_start_matches(' ').len() + if opens { 2 } else { 0 };
    Some(slip(kind, number, place, format!("{}{rest}", " ".repeat(width))))
}

/// A backslash in double quotes that escapes nothing.
fn escape(number: usize, line: &str) -> Option<Slip> {
    let (key, value) = line.split_once(':')?;
    let value = value.trim_start();
    let inside = value.strip_prefix('"')?;
    let start = line.len() - inside.len();
    let mut signs = inside.char_indices();
    let mut wrong = Vec::new();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => break,
            '\\' => {
                let escaped = signs.next().map_or(' ', |(_, escaped)| escaped);
                let digits = match escaped {
                    'x' => 2,
                    'u' => 4,
                    'U' => 8,
                    _ => 0,
                };
                let has_digits =
                    inside[at + 1..].chars().skip(1).take(digits).filter(char::is_ascii_hexdigit).count() == digits;
                if !has_digits || !"0abt\tnvfre \"/\\N_LPxuU".contains(escaped) {
                    wrong.push(start + at);
                }
            }
            _ => {}
        }
    }
    let first = line[..*wrong.first()?].chars().count();
    let mended = line.char_indices().map(|(at, sign)| if wrong.contains(&at) { '/' } else { sign }).collect();
    Some(slip(FaultKind::Escape { key: key_of(&format!("{key}:")) }, number, first, mended))
}

/// A value without quotes that holds what YAML reads otherwise: another tool's braces, a reserved sign in front, a colon
/// with a blank.
fn plain(number: usize, line: &str) -> Option<Slip> {
    let key = key_of(line);
    let colon = line.find(": ").filter(|_| !key.is_empty())?;
    let value = line[colon + 2..].trim();
    let start = line.len() - line[colon + 2..].trim_start().len();
    let closed = |close: char| value.rfind(close).is_some_and(|end| !value[end + 1..].trim().is_empty());
    let sign = match value.chars().next()? {
        '{' if value.starts_with("{{") || value.starts_with("{%") => &value[..2],
        // Nothing of a configuration is a list.
        '[' if closed(']') || !value.contains(']') && !key.starts_with("x-") => "[",
        '{' | '[' | '"' | '\'' | '|' | '>' | '#' => return None,
        '%' | '@' | '`' => &value[..1],
        _ if value.contains(": ") || value.ends_with(':') => ":",
        _ => return None,
    };
    let place = line[..start].chars().count();
    let mended = format!("{}{}", &line[..start], "x".repeat(value.chars().count()));
    Some(slip(FaultKind::NeedsQuotes { sign: sign.to_owned(), key }, number, place, mended))
}

/// No colon between a key and its value; `before` is the line that it is in line with, or the one that opens the section.
fn no_colon(number: usize, line: &str, before: &str) -> Option<Slip> {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let opens = before.trim_end().ends_with(':');
    let (key, _) = line.trim().split_once(' ').filter(|_| !line.contains(':'))?;
    let is_key = key.len() > 2 && key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if !is_key || !opens && indent(line) != indent(before) {
        return None;
    }
    let end = indent(line) + key.len();
    Some(slip(FaultKind::Syntax, number, end, format!("{}:{}", &line[..end], &line[end..])))
}

/// No blank between a key's colon and its value.
fn blank(number: usize, line: &str) -> Option<Slip> {
    let key = key_of(line);
    let colon = line.find(':').filter(|_| !key.is_empty() && key.starts_with(|c: char| c.is_alphabetic()))?;
    let value = &line[colon + 1..];
    if value.is_empty() || value.starts_with([' ', '\t']) || value.starts_with("//") {
        return None;
    }
    let place = line[..=colon].chars().count();
    Some(slip(FaultKind::NoBlank { key }, number, place, format!("{} {value}", &line[..=colon])))
}
