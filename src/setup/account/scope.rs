//! The IMS scope: what Campaign asks IMS for, separated by commas.

use std::collections::HashSet;

use super::text;
use crate::setup::finding::{Code, Fault};

/// A list of different entries without blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope(Vec<String>);

impl Scope {
    /// Takes a scope.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(typed: &str) -> Result<Scope, Vec<Fault>> {
        // Line ends and tabs part entries: they are mended as such, where elsewhere they are only taken out.
        let blanks = typed.replace(['\t', '\n', '\r'], " ");
        text::read(&blanks, |value| {
            let faults: Vec<Fault> = [
                text::placeholder_in(value),
                separator(value),
                empty_entry(value),
                doubled(value),
                text::first(value, |character| !character.is_ascii() && !character.is_whitespace())
                    .and_then(|_| text::not_ascii(value)),
                text::wrong_character(value, |character| {
                    character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '-' | ':' | '/' | ',' | ';')
                }),
            ]
            .into_iter()
            .flatten()
            .collect();
            if faults.is_empty() { Ok(Scope(entries(value).map(str::to_owned).collect())) } else { Err(faults) }
        })
    }
}

/// The entries of a scope as typed, however they are separated.
pub(in crate::setup) fn entries(value: &str) -> impl Iterator<Item = &str> {
    value
        .split(|character: char| character.is_whitespace() || matches!(character, ',' | ';'))
        .filter(|entry| !entry.is_empty())
}

/// The entries separated by commas alone.
pub(in crate::setup) fn joined<'a>(entries: impl Iterator<Item = &'a str>) -> String {
    entries.collect::<Vec<_>>().join(",")
}

/// Semicolons or blanks in place of commas, or blanks beside commas.
fn separator(value: &str) -> Option<Fault> {
    let mut beside_comma = None;
    let mut comma_before = false;
    let mut blanks: Option<usize> = None;
    for (at, character) in value.chars().enumerate() {
        if character == ';' {
            return Some(Fault::new(Code::ScopeSeparator).at(at..at + 1).mended(joined(entries(value))));
        }
        if character.is_whitespace() {
            blanks.get_or_insert(at);
            continue;
        }
        if let Some(start) = blanks.take() {
            if !comma_before && character != ',' {
                return Some(Fault::new(Code::ScopeSeparator).at(start..at).mended(joined(entries(value))));
            }
            beside_comma.get_or_insert(start..at);
        }
        comma_before = character == ',';
    }
    beside_comma.map(|at| Fault::new(Code::ScopeSpace).at(at).mended(joined(entries(value))))
}

fn empty_entry(value: &str) -> Option<Fault> {
    let mut only_commas = true;
    let mut comma_before = None;
    let mut last_comma = None;
    for (at, character) in value.chars().enumerate().filter(|(_, character)| !character.is_whitespace()) {
        if character != ',' {
            only_commas = false;
        } else if comma_before.is_some() || at == 0 {
            return Some(Fault::new(Code::ScopeEmptyEntry).at(at..at + 1).mended(joined(entries(value))));
        } else {
            last_comma = Some(at);
        }
        comma_before = (character == ',').then_some(at);
    }
    let at = comma_before.or(last_comma.filter(|_| only_commas))?;
    Some(Fault::new(Code::ScopeEmptyEntry).at(at..at + 1).mended(joined(entries(value))))
}

fn doubled(value: &str) -> Option<Fault> {
    let mut seen = HashSet::new();
    let entry = entries(value).find(|entry| !seen.insert(*entry))?;
    let mut seen = HashSet::new();
    let mended = joined(entries(value).filter(|entry| seen.insert(*entry)));
    Some(
        Fault::new(Code::ScopeDoubled { entry: entry.chars().take(60).collect() })
            .at(text::place(value, entry))
            .mended(mended),
    )
}
