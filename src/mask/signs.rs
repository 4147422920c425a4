//! Signs in a mask that a page, a keyboard or a mail has left there, unless names prove them to be theirs.

use std::ops::Range;

use super::code::Code;
use super::detect::Finding;
use super::escape::escape;
use super::evidence::Evidence;
use super::leftover::{Edit, is_a_number, leftovers};
use super::letters::{odd_letters, written_otherwise};
use super::stand_ins::placeholders;
use super::words::has_part;
use super::{Context, page, quotes, wrapped};
use crate::base::hidden::{is_hidden, is_invisible};

/// Signs that a page, a keyboard or a mail left there, unless names prove them to be theirs.
pub(super) fn signs(text: &str, context: &Context<'_>, evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
    let mut first = |code: Code, edits: Vec<Edit>| {
        let mut unproven = evidence.unproven(text, edits).into_iter().map(|(range, _)| Finding::new(code, range));
        let found = unproven.next().map(|found| Finding { open: may_be_theirs(text, code, context), ..found });
        let is_found = found.is_some();
        findings.extend(found);
        is_found
    };
    let coded = first(Code::HtmlEntity, page::entities(text));
    let mut quotes = quotes::quotes(text);
    // A mask that names proved is judged without them too: what may be a name's own is no fault then.
    quotes.retain(|(range, straight)| {
        // An apostrophe in a word is no page's where the mask matches names, and none has it otherwise.
        let is_theirs = !straight.is_empty() && evidence.any();
        !(is_theirs || context.names.is_empty()) || !quotes::may_be_a_names(text, range)
    });
    let mut quoted = first(Code::TypographicQuotes, quotes);
    if !quoted {
        quoted = first(
            Code::TypographicQuotes,
            quotes::straight_quote(text).map(|range| (range, String::new())).into_iter().collect(),
        );
    }
    first(Code::NonBreakingSpace, page::odd_blanks(text));
    if !text.contains("(?x") {
        first(Code::DoubledSpace, page::doubled_blanks(text));
    }
    first(Code::DashLookalike, page::odd_dashes(text));
    let odd = first(Code::LetterLookalike, odd_letters(text));
    let odd_ends = first(Code::Markup, leftovers(text));
    if !odd_ends && !coded && !quoted && !evidence.any() {
        // The names themselves say where the mask begins and ends.
        let within = wrapped::within(text, &evidence.ours);
        findings.extend(within.map(|(range, mask)| Finding::new(Code::Markup, range).meaning(Some(mask))));
    }
    let left = leftovers(text);
    let is_left =
        |range: &Range<usize>| left.iter().any(|(left, _)| left.start <= range.start && range.end <= left.end);
    let wide = evidence.wide_signs(text).into_iter().find(|(range, _)| !is_left(range));
    findings.extend(wide.map(|(range, _)| Finding::new(Code::FullWidth, range)));
    if !odd && !evidence.any() {
        // The names are written in the other way.
        let theirs = written_otherwise(text).into_iter().find(|way| evidence.reaches(way));
        findings.extend(theirs.map(|way| Finding::new(Code::LetterLookalike, 0..text.len()).meaning(Some(way))));
    }
    let mut places = placeholders(text, context.tenant);
    // Names that have it prove it, though as an expression it is none: `{EU}`.
    places.retain(|place| {
        let found = &text[place.range.clone()];
        !found.contains('{') || !evidence.ours.iter().any(|name| name.contains(found))
    });
    let left = places.iter().map(|place| (place.range.clone(), String::new()));
    let left = evidence.unproven(text, left.collect());
    findings.extend(left.into_iter().map(|(range, _)| {
        let open = context.names.is_empty() && places.iter().any(|place| place.open && place.range == range);
        Finding { open, ..Finding::new(Code::Placeholder, range) }
    }));
    let unseen = text.char_indices().filter(|(_, c)| is_invisible(*c));
    let unseen = unseen.map(|(at, c)| (at..at + c.len_utf8(), String::new())).collect();
    let unseen = evidence.unproven(text, unseen).into_iter().next();
    findings.extend(unseen.map(|(range, _)| {
        let open = may_be_theirs(text, Code::ControlCharacter, context);
        Finding { open, ..Finding::new(Code::ControlCharacter, range) }
    }));
}

/// Whether all that `text` has of `code` may be the names' own, by where it stands, and there is no name that tells.
fn may_be_theirs(text: &str, code: Code, context: &Context<'_>) -> bool {
    context.names.is_empty()
        && match code {
            Code::HtmlEntity => {
                // The tenant tells how it is written.
                let has = |text: &str| context.tenant.is_some_and(|tenant| has_part(text, &escape(tenant)));
                let is_told = has(&page::characters(text)) && !has(text);
                !is_told && page::entities(text).iter().all(|(range, c)| page::is_in_a_name(text, range, c))
            }
            Code::TypographicQuotes => quotes::are_around_words(text),
            Code::Markup => is_a_number(text),
            // What holds the parts of an emoji together.
            Code::ControlCharacter => {
                let joins =
                    |(at, _): (usize, char)| text[..at].ends_with(|c: char| !c.is_ascii() && !c.is_alphanumeric());
                !text.contains(is_hidden) && text.char_indices().filter(|(_, c)| is_invisible(*c)).all(joins)
            }
            _ => false,
        }
}

/// Blanks at the ends. A mask without a group may need its last one: it is the separator.
pub(super) fn surrounding(text: &str, grouped: bool, findings: &mut Vec<Finding>) {
    let inner = text.strip_prefix('^').unwrap_or(text);
    let inner = inner.strip_suffix('$').filter(|inner| !inner.ends_with('\\')).unwrap_or(inner);
    let from = text.len() - text.strip_prefix('^').unwrap_or(text).len();
    if inner.len() < text.len() && grouped {
        // A blank inside the signs for the ends.
        let (lead, trail) = (inner.len() - inner.trim_start().len(), inner.trim_end().len());
        if lead > 0 {
            return findings.push(Finding::new(Code::SurroundingSpace, from..from + lead));
        } else if trail < inner.len() {
            return findings.push(Finding::new(Code::SurroundingSpace, from + trail..from + inner.len()));
        }
    }
    let (lead, trail) = (text.len() - text.trim_start().len(), text.trim_end().len());
    if lead > 0 {
        findings.push(Finding::new(Code::SurroundingSpace, 0..lead));
    } else if trail < text.len() && grouped {
        findings.push(Finding::new(Code::SurroundingSpace, trail..text.len()));
    }
}
