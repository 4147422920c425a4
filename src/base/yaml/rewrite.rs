//! Changes values in a text that a person wrote, and leaves every other byte of it alone.

mod alias;
mod edit;
mod place;

use super::node::{Entry, Node, Value};
use super::outline::{self, Kind, Outline, Slot, outline};
use edit::Edits;
use place::{Style, inline};

/// The mark that some editors put before the first character.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// `old` with the values that differ between `was` and `new` changed, the keys that only `new` has added and those that
/// only `was` has taken out. Both are trees of the document as this program writes it: `was` of what `old` holds. Where
/// a text is added, it stands behind the key that `new` has before it.
///
/// `None` where `old` can't be read. Whether the outcome holds exactly what `new` says is for the caller to find out: not
/// every file can be changed in its place.
pub fn rewrite(old: &str, was: &Node, new: &Node) -> Option<String> {
    let (mark, body) = match old.strip_prefix(BYTE_ORDER_MARK) {
        Some(body) => (BYTE_ORDER_MARK, body),
        None => ("", old),
    };
    let outline = outline(body)?;
    let mut edits = Edits::new(body, step(body, &outline));
    mapping(&mut edits, &outline, was.entries(), new.entries());
    alias::mend(&mut edits, &outline, new);
    Some(format!("{mark}{}", edits.apply()))
}

/// The comments of a document, each from its `#` to the end of its line, in their order; none where it can't be read.
pub fn comments(text: &str) -> Vec<&str> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let Some(outline) = outline(text) else { return Vec::new() };
    outline::comments(text, &outline).into_iter().map(|range| &text[range]).collect()
}

fn find<'a>(entries: &'a [Entry], key: &str) -> Option<&'a Node> {
    entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
}

/// Changes the entries of one mapping.
fn mapping(edits: &mut Edits<'_>, old: &Outline, was: &[Entry], new: &[Entry]) {
    let Kind::Mapping { flow, slots } = &old.kind else { return };
    let slot_of = |key: &str| slots.iter().find(|slot| slot.key == key);
    if let ([slot], [entry], [before]) = (slots.as_slice(), new, was)
        && before.key == slot.key
        && slot.key != entry.key
    {
        // One thing in place of another, as in `{env: NAME}` for `{file: NAME}`: its comments are about either.
        edits.replace(slot.key_span.clone(), inline(&Node::text(&entry.key), Style::of_key(edits.text, slot), *flow));
        value(edits, slot, &entry.value, *flow);
        return;
    }
    // A mapping that lacks keys it always has is made whole as soon as one of them has something to say.
    let lacks = |entry: &&Entry| slot_of(&entry.key).is_none();
    let whole = new.iter().filter(lacks).any(|entry| find(was, &entry.key).is_some_and(|was| *was != entry.value));
    for entry in new {
        let before = find(was, &entry.key);
        match slot_of(&entry.key) {
            Some(_) if before == Some(&entry.value) => {}
            Some(slot) => match (&slot.value.kind, &entry.value.value) {
                (Kind::Mapping { .. }, Value::Mapping { entries, .. }) if !entries.is_empty() => {
                    mapping(edits, &slot.value, before.map_or(&[], Node::entries), entries);
                }
                _ => value(edits, slot, &entry.value, *flow),
            },
            None if before == Some(&entry.value) && !whole => {}
            None => add(edits, old, *flow, was, new, entry),
        }
    }
    take_out(edits, old, *flow, was, new);
}

/// Whether the slot stays where it is: `new` has it, or it said nothing anyway.
fn stays(slot: &Slot, was: &[Entry], new: &[Entry]) -> bool {
    find(new, &slot.key).is_some() || find(was, &slot.key).is_none()
}

/// Puts a new value in the place of a slot's old one.
fn value(edits: &mut Edits<'_>, slot: &Slot, new: &Node, flow: bool) {
    let old = &slot.value;
    let text = edits.text;
    let written = inline(new, Style::of(text, slot), flow);
    let between = &text[slot.colon..old.span.start];
    if old.span.is_empty() {
        return edits.replace(old.span.clone(), format!(" {written}"));
    }
    let tagged = between.split_ascii_whitespace().any(|word| word.starts_with('!'));
    let block = matches!(old.kind, Kind::Sequence(_)) && text[old.span.start..].starts_with('-');
    if tagged || block {
        // A tag belonged to the old value, and a list may stand no deeper than its key.
        let anchor = between.split_ascii_whitespace().find(|word| word.starts_with('&'));
        let anchor = anchor.map(|anchor| format!("{anchor} ")).unwrap_or_default();
        return edits.replace(slot.colon..old.span.end, format!(" {anchor}{written}"));
    }
    let head = outline::line_end(text, old.span.start).min(old.span.end);
    let comment = match &old.kind {
        // The comment behind `|` is about the value, however it is written.
        Kind::Scalar(_) if text[old.span.clone()].starts_with(['|', '>']) => {
            text[old.span.start..head].find(" #").map(|at| text[old.span.start + at..head].trim())
        }
        _ => None,
    };
    match comment {
        Some(comment) => edits.replace(old.span.clone(), format!("{written}  {comment}")),
        None => edits.replace_before_comment(old.span.clone(), written, flow),
    }
}

/// Adds an entry behind the one that `new` has before it.
fn add(edits: &mut Edits<'_>, old: &Outline, flow: bool, was: &[Entry], new: &[Entry], entry: &Entry) {
    let slots = old.slots();
    let at = new.iter().position(|other| other.key == entry.key).unwrap_or(0);
    let kept = |other: &Entry| slots.iter().find(|slot| slot.key == other.key && stays(slot, was, new));
    let before = new[..at].iter().rev().find_map(kept);
    let after = new[at..].iter().find_map(kept).or(slots.first());
    if flow {
        let json = !slots.is_empty() && slots.iter().all(|slot| edits.text[slot.key_span.clone()].starts_with('"'));
        let style = if json { Style::Double } else { Style::Plain };
        let written = place::pair(entry, style);
        return match (before, after) {
            // Some readers take a comma right behind an alias for a part of its name.
            (Some(slot), _) if matches!(slot.value.kind, Kind::Alias(_)) => {
                edits.insert(slot.end(), format!(" , {written}"));
            }
            (Some(slot), _) => edits.insert(slot.end(), format!(", {written}")),
            (None, Some(slot)) => edits.insert(slot.start, format!("{written}, ")),
            (None, None) => edits.insert(old.span.start + 1, written),
        };
    }
    let Some(first) = slots.first() else { return };
    let indent = edits.column(first.start);
    let lines = place::lines(entry, indent, edits.step);
    match (before, after) {
        (Some(slot), _) => edits.insert_below(slot.end(), &lines),
        (None, Some(slot)) => edits.insert_above(slot.start, &lines),
        (None, None) => {}
    }
}

/// Takes out what `new` no longer has.
fn take_out(edits: &mut Edits<'_>, old: &Outline, flow: bool, was: &[Entry], new: &[Entry]) {
    let slots = old.slots();
    let goes = |slot: &Slot| !stays(slot, was, new);
    let last_one = new.is_empty() && slots.iter().all(goes);
    for (at, slot) in slots.iter().enumerate().filter(|(_, slot)| goes(slot)) {
        if last_one && at == 0 {
            // A mapping without entries would be no mapping.
            value(edits, slot, &Node::text(""), flow);
        } else if !flow {
            edits.take_out_lines(slot.start, slot.end());
        } else if at > 0 && slots[..at].iter().any(|slot| !goes(slot)) {
            // With the comma before it.
            edits.replace(slots[at - 1].end()..slot.end(), String::new());
        } else {
            let next = slots.get(at + 1).map_or(slot.end(), |next| next.start);
            edits.replace(slot.start..next, String::new());
        }
    }
}

/// How many blanks this file puts before an inner mapping; two where it does not say.
fn step(text: &str, outline: &Outline) -> usize {
    let column = |slot: &Slot| slot.start - edit::line_start(text, slot.start);
    let inner = outline.slots().iter().find_map(|slot| match &slot.value.kind {
        Kind::Mapping { flow: false, slots } => slots.first().map(|first| column(first).saturating_sub(column(slot))),
        _ => None,
    });
    inner.filter(|step| *step > 0).unwrap_or(2)
}

#[cfg(test)]
mod tests;
