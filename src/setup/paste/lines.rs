//! The lines of a block without what mails and lists put around them, and the values that stand after labels.

use super::instances::{self, Purpose};
use super::labels;
use super::pieces::pieces;
use super::{Seen, Target};
use super::{value, wrapped};
use crate::setup::field::Field;

/// A line that holds something.
pub(super) struct Line<'a> {
    /// Its number in the block, from 1.
    pub number: usize,
    /// Its text, without quoting marks, bullets and blanks around it.
    pub text: &'a str,
    /// Blanks stood at its end.
    pub padded: bool,
    /// The instance that it is about, and the block's word for it.
    pub instance: Option<(Purpose, &'a str)>,
}

impl<'a> Line<'a> {
    /// A value that was seen in this line.
    pub fn seen(&self, target: Target, value: &'a str) -> Seen<'a> {
        let after = self.text.rfind(value).map_or("", |at| &self.text[at + value.len()..]);
        // Between the value and its closing quote, or at the end of the line.
        let quoted = after.starts_with(char::is_whitespace) && after.trim().chars().all(|sign| QUOTES.contains(&sign));
        let padded = if after.is_empty() { self.padded } else { quoted };
        Seen { target, value, line: self.number, instance: self.instance, padded, whole: None }
    }
}

/// What closes a quotation.
const QUOTES: [char; 7] = ['"', '\'', '`', '”', '’', '»', '」'];

/// The lines of `text` that hold something.
pub(super) fn read(text: &str) -> Vec<Line<'_>> {
    let lines = text.split(['\n', '\r']).zip(numbers(text)).map(|(line, number)| Line {
        number,
        text: bare(line),
        padded: line.ends_with(char::is_whitespace),
        instance: None,
    });
    let mut lines: Vec<Line<'_>> = lines.filter(|line| !line.text.is_empty()).collect();
    let mut under = None;
    for line in &mut lines {
        let end = line.text.find(SEPARATORS).into_iter().chain(line.text.find(GAP)).min();
        let label = end.map_or(line.text, |at| &line.text[..at]);
        let value = split(line.text).is_some();
        if end.is_some() && instances::is_common(label) {
            // A heading of its own ends what stood under the last one.
            under = under.filter(|_| label.len() + 1 < line.text.len());
            continue;
        }
        if !value {
            under = instances::heading(line.text).or(under);
        }
        // "Production client ID: …" says it of this line alone.
        line.instance = Some(label).filter(|_| value).and_then(instances::named).or(under);
    }
    lines
}

/// What stands between a label and its value.
const SEPARATORS: [char; 6] = [':', '：', '=', '\t', '|', '→'];

/// Blanks of a column do too.
const GAP: &str = "  ";

/// The number of each piece between line ends, where `\r\n` is one.
fn numbers(text: &str) -> impl Iterator<Item = usize> {
    let mut number = 1;
    let mut previous = '\0';
    std::iter::once(1).chain(text.chars().filter_map(move |character| {
        let before = std::mem::replace(&mut previous, character);
        match character {
            '\n' if before == '\r' => Some(number),
            '\n' | '\r' => {
                number += 1;
                Some(number)
            }
            _ => None,
        }
    }))
}

/// The line without `> ` of mails, bullets and numbers of lists, and blanks.
fn bare(line: &str) -> &str {
    let blank = |character: char| character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}');
    let mut bare = line.trim_matches(blank);
    while let Some(rest) = bare.strip_prefix('>') {
        bare = rest.trim_start_matches(blank);
    }
    let after_number = bare.trim_start_matches(|character: char| character.is_ascii_digit());
    if after_number.len() < bare.len()
        && bare.len() - after_number.len() <= 2
        && let Some(rest) = after_number.strip_prefix(['.', ')']).filter(|rest| rest.starts_with(blank))
    {
        return rest.trim_start_matches(blank);
    }
    match bare.strip_prefix(['-', '*', '•', '·', '–', '—', '+', '▪', '◦']) {
        Some(rest) if rest.starts_with(blank) => rest.trim_start_matches(blank),
        _ => bare,
    }
}

/// Label and value of a line: `Client ID: Campaign1`, `client_secret = …`, cells of a table.
pub(super) fn split(line: &str) -> Option<(Target, &str)> {
    let line = line.trim_matches('|').trim();
    line.char_indices()
        // Longer than any label: what stands farther in is not one.
        .take_while(|(at, _)| *at <= 120)
        .filter(|(at, character)| SEPARATORS.contains(character) || line[*at..].starts_with(GAP))
        .find_map(|(at, character)| {
            let target = labels::target(&line[..at])?;
            let value = line[at + character.len_utf8()..].trim_start_matches([':', '=', '>', '\t', '|', ' ', '*']);
            (!value.trim().is_empty()).then_some((target, value))
        })
}

/// The label of a line that is nothing but a label, perhaps with a colon.
fn alone(line: &str) -> Option<Target> {
    labels::target(line.trim_matches(['|', '*']).trim().trim_end_matches([':', '：', '=']))
}

/// The cells of a line of a table.
fn cells(line: &str) -> Vec<&str> {
    let separator = if line.contains('\t') { '\t' } else { '|' };
    line.trim_matches('|').split(separator).map(str::trim).collect()
}

/// Collects the values that stand after a label, on its line, on the next, or under it in a table; and what a label announces
/// without one.
pub(super) fn labelled<'a>(all: &[Line<'a>], seen: &mut Vec<Seen<'a>>, announced: &mut Vec<Target>) {
    let mut take = |target: Target, text: &'a str, line: &Line<'a>| {
        let several = target == Target::Field(Field::CallbackServer) && value::addresses(text).count() > 1;
        match value::plausible(target, text) {
            Some(_) if several => seen.extend(value::addresses(text).map(|address| line.seen(target, address))),
            Some(value) => seen.push(line.seen(target, value)),
            None => match wrapped::begun(target, line, text, all) {
                Some(begun) => seen.push(begun),
                None => announced.push(target),
            },
        }
    };
    let mut lines = all.iter().peekable();
    while let Some(line) = lines.next() {
        let heads: Vec<Option<Target>> = cells(line.text).into_iter().map(labels::target).collect();
        if heads.len() > 1 && heads.iter().all(Option::is_some) {
            let is_rule = |text: &str| text.chars().all(|character| matches!(character, '|' | '-' | ':' | ' ' | '\t'));
            while lines.next_if(|next| is_rule(next.text)).is_some() {}
            if let Some(next) = lines.next_if(|next| cells(next.text).len() == heads.len()) {
                for (target, cell) in heads.into_iter().flatten().zip(cells(next.text)) {
                    take(target, cell, next);
                }
            }
        } else if let pieces = pieces(line.text)
            && pieces.len() > 1
        {
            for piece in pieces {
                match split(piece) {
                    Some((target, text)) => take(target, text, line),
                    None => told(piece).into_iter().for_each(|(target, text)| take(target, text, line)),
                }
            }
        } else if let Some((target, text)) = split(line.text) {
            take(target, text, line);
        } else if let Some(target) = alone(line.text) {
            match lines.next_if(|next| split(next.text).is_none() && alone(next.text).is_none()) {
                Some(next) => take(target, next.text, next),
                None => take(target, "", line),
            }
        } else {
            for (target, text) in told(line.text) {
                take(target, text, line);
            }
        }
    }
}

/// Whether `line` begins with a label, or is one.
pub(super) fn is_labelled(line: &str) -> bool {
    split(line).is_some() || alone(line).is_some()
}

/// What stands between a label and its value in a sentence.
const TELLS: [&str; 5] = [" is ", " es ", " ist ", " är ", " lautet "];

/// The words of a label in a sentence, at most.
const LABEL: usize = 5;

/// Labels and the words after them in a sentence: "the client ID is Campaign1 and the tenant is acme".
fn told(line: &str) -> Vec<(Target, &str)> {
    let mut told = Vec::new();
    for (at, tells) in TELLS.iter().flat_map(|tells| line.match_indices(tells)) {
        let before = &line[..at];
        let starts = before.char_indices().rev().filter(|(_, character)| *character == ' ').map(|(at, _)| at + 1);
        let starts: Vec<usize> = starts.take(LABEL).chain((before.split(' ').count() <= LABEL).then_some(0)).collect();
        // The longest beginning that is a label.
        let target = starts.iter().rev().find_map(|start| labels::target(&before[*start..]));
        let word = first(&line[at + tells.len()..]);
        // "The secret is write-protected" tells none.
        let tells = |(target, word): &(Target, &str)| {
            *target != Target::Secret || word.contains(|sign: char| sign.is_ascii_digit())
        };
        told.extend(target.zip(word).filter(tells));
    }
    told.extend(line.split('(').skip(1).filter_map(|rest| in_brackets(rest.split(')').next()?)));
    told
}

/// What a sentence says first: its quotation, else its first word.
fn first(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let quoted = OPENING.iter().find_map(|(open, close)| text.strip_prefix(*open)?.split_once(*close));
    quoted.map(|(quoted, _)| quoted).or_else(|| text.split_whitespace().next())
}

/// What opens a quotation, and what closes it.
const OPENING: [(char, char); 8] =
    [('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('„', '“'), ('‘', '’'), ('«', '»'), ('「', '」')];

/// Label and value of an aside: "(tenant acme)".
fn in_brackets(aside: &str) -> Option<(Target, &str)> {
    let (label, value) = aside.trim().rsplit_once(' ')?;
    Some((labels::target(label)?, value))
}
