//! Where everything in a document stands, in bytes: what a change in place goes by.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

/// A value and where it stands.
#[derive(Debug)]
pub(super) struct Outline {
    /// From its first byte to the one after its last; its anchor and tag stand before it.
    pub(super) span: Range<usize>,
    /// The number of its anchor; 0 where it has none.
    pub(super) anchor: usize,
    /// What it is.
    pub(super) kind: Kind,
}

/// What an [`Outline`] holds.
#[derive(Debug)]
pub(super) enum Kind {
    /// A single value.
    Scalar(ScalarStyle),
    /// What the anchor with this number stands for.
    Alias(usize),
    /// A list.
    Sequence(Vec<Outline>),
    /// Keys with their values.
    Mapping {
        /// In braces.
        flow: bool,
        /// Its keys, in their order.
        slots: Vec<Slot>,
    },
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Slot {
    /// The key's characters.
    pub(super) key: String,
    /// Where the entry begins: at the key, its anchor, its tag or the `?` before it.
    pub(super) start: usize,
    /// Where the key stands, with its quotes.
    pub(super) key_span: Range<usize>,
    /// The byte after the colon.
    pub(super) colon: usize,
    /// Its value.
    pub(super) value: Outline,
}

impl Outline {
    /// The keys of a mapping; none for anything else.
    pub(super) fn slots(&self) -> &[Slot] {
        match &self.kind {
            Kind::Mapping { slots, .. } => slots,
            _ => &[],
        }
    }
}

impl Slot {
    /// The byte after its value.
    pub(super) fn end(&self) -> usize {
        self.value.span.end.max(self.colon)
    }
}

/// The outline of the one document in `text`, which [`super::read`] has read without a fault.
pub(super) fn outline(text: &str) -> Option<Outline> {
    let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bytes.push(text.len());
    let place = |index: usize| bytes.get(index).copied().unwrap_or(text.len());
    let mut events = Vec::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.ok()?;
        events.push((event, place(span.start.index())..place(span.end.index())));
    }
    let mut walk = Walk { text, events: events.into_iter() };
    loop {
        match walk.events.next()? {
            (Event::Nothing | Event::StreamStart | Event::DocumentStart(_), _) => {}
            (event, range) => return walk.value(event, range.start, range.end),
        }
    }
}

/// The comments in `text`, each from its `#` to the end of its line, in their order.
pub(super) fn comments(text: &str, outline: &Outline) -> Vec<Range<usize>> {
    let mut values = Vec::new();
    opaque(text, outline, &mut values);
    let mut values = values.into_iter().peekable();
    let (mut at, mut found) = (0, Vec::new());
    while at < text.len() {
        if let Some(value) = values.next_if(|value| value.start <= at) {
            at = value.end.max(at);
            continue;
        }
        let until = values.peek().map_or(text.len(), |value| value.start);
        let blank_before = text[..at].chars().next_back().is_none_or(|c| " \t\r\n\u{feff}".contains(c));
        if blank_before && text[at..].starts_with('#') {
            let end = line_end(text, at);
            found.push(at..end);
            at = end;
        } else {
            at += text[at..until].chars().next().map_or(until - at, char::len_utf8);
        }
    }
    found
}

/// What of a value is its text, in which a `#` begins no comment.
fn opaque(text: &str, outline: &Outline, out: &mut Vec<Range<usize>>) {
    match &outline.kind {
        Kind::Scalar(ScalarStyle::Literal | ScalarStyle::Folded) => {
            out.push(line_end(text, outline.span.start)..outline.span.end);
        }
        Kind::Scalar(_) | Kind::Alias(_) => out.push(outline.span.clone()),
        Kind::Sequence(items) => items.iter().for_each(|item| opaque(text, item, out)),
        Kind::Mapping { slots, .. } => {
            for slot in slots {
                out.push(slot.key_span.clone());
                opaque(text, &slot.value, out);
            }
        }
    }
}

struct Walk<'a, I> {
    text: &'a str,
    events: I,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Walk<'a, I> {
    /// The value that begins with `event`. It stands behind `from`, after its anchor and tag; the parser's end of it is
    /// `until`, which for some values lies behind the comment that follows.
    fn value(&mut self, event: Event<'a>, from: usize, until: usize) -> Option<Outline> {
        let text = self.text;
        let start = past_properties(text, from);
        match event {
            Event::Scalar(characters, style, anchor, _) => {
                let end = match style {
                    // Nothing at all has no place of its own but the one behind its colon.
                    ScalarStyle::Plain if characters.is_empty() => {
                        return Some(Outline { span: from..from, anchor, kind: Kind::Scalar(style) });
                    }
                    ScalarStyle::Plain => plain_end(text, start, until),
                    ScalarStyle::SingleQuoted => quoted_end(text, start, '\''),
                    ScalarStyle::DoubleQuoted => quoted_end(text, start, '"'),
                    ScalarStyle::Literal | ScalarStyle::Folded => {
                        start + text.get(start..until)?.trim_end_matches([' ', '\t', '\r', '\n']).len()
                    }
                };
                Some(Outline { span: start..end, anchor, kind: Kind::Scalar(style) })
            }
            Event::Alias(id) => {
                let name = text[start..].find([' ', '\t', '\r', '\n', ',', '[', ']', '{', '}']);
                let end = name.map_or(text.len(), |length| start + length);
                Some(Outline { span: start..end, anchor: 0, kind: Kind::Alias(id) })
            }
            Event::SequenceStart(anchor, _) => {
                let mut end = if text[start..].starts_with('[') { start + 1 } else { start };
                let mut items = Vec::new();
                loop {
                    let (event, item) = self.events.next()?;
                    if event == Event::SequenceEnd {
                        end = if text[start..].starts_with('[') { closed(text, end, ']')? } else { end };
                        return Some(Outline { span: start..end, anchor, kind: Kind::Sequence(items) });
                    }
                    let item = self.value(event, item.start, item.end)?;
                    end = item.span.end.max(end);
                    items.push(item);
                }
            }
            Event::MappingStart(anchor, _) => self.mapping(start, anchor),
            _ => None,
        }
    }

    fn mapping(&mut self, begin: usize, anchor: usize) -> Option<Outline> {
        let flow = self.text[begin..].starts_with('{');
        let mut end = if flow { begin + 1 } else { begin };
        let mut slots: Vec<Slot> = Vec::new();
        loop {
            let (event, key) = self.events.next()?;
            match event {
                Event::MappingEnd => {
                    end = if flow { closed(self.text, end, '}')? } else { end };
                    return Some(Outline { span: begin..end, anchor, kind: Kind::Mapping { flow, slots } });
                }
                Event::Scalar(characters, style, ..) => {
                    let start = past_blanks(self.text, end, key.start);
                    let from = past_properties(self.text, key.start);
                    let until = match style {
                        ScalarStyle::SingleQuoted => quoted_end(self.text, from, '\''),
                        ScalarStyle::DoubleQuoted => quoted_end(self.text, from, '"'),
                        _ => plain_end(self.text, from, key.end),
                    };
                    let colon = colon(self.text, until)?;
                    let (event, value) = self.events.next()?;
                    let value = self.value(event, colon, value.end)?;
                    end = value.span.end.max(colon);
                    slots.push(Slot { key: characters.into_owned(), start, key_span: from..until, colon, value });
                }
                _ => return None,
            }
        }
    }
}

/// The end of a plain value that begins at `start` and ends before `until`: no comment and no blank is part of it.
fn plain_end(text: &str, start: usize, until: usize) -> usize {
    let value = text.get(start..until).unwrap_or_default();
    let comment = value.match_indices('#').map(|(at, _)| at).find(|at| value[..*at].ends_with([' ', '\t', '\n', '\r']));
    start + value[..comment.unwrap_or(value.len())].trim_end_matches([' ', '\t', '\r', '\n']).len()
}

/// The byte after the quote that ends the value at `start`.
fn quoted_end(text: &str, start: usize, quote: char) -> usize {
    let mut inside = text[start..].char_indices().skip(1).peekable();
    while let Some((at, c)) = inside.next() {
        if c == '\\' && quote == '"' {
            inside.next();
        } else if c == quote && (quote == '"' || inside.next_if(|(_, next)| *next == quote).is_none()) {
            return start + at + 1;
        }
    }
    text.len()
}

/// The byte after the bracket that closes what ends at `end`.
fn closed(text: &str, end: usize, bracket: char) -> Option<usize> {
    let at = past_blanks(text, end, text.len());
    text[at..].starts_with(bracket).then_some(at + 1)
}

/// The byte after the colon behind a key that ends at `end`.
fn colon(text: &str, end: usize) -> Option<usize> {
    let at = past_blanks(text, end, text.len());
    text[at..].starts_with(':').then_some(at + 1)
}

/// The first byte from `at` on, before `until`, that is no blank, line break, comment or comma.
fn past_blanks(text: &str, mut at: usize, until: usize) -> usize {
    while at < until {
        match text.as_bytes()[at] {
            b' ' | b'\t' | b'\r' | b'\n' | b',' => at += 1,
            b'#' => at = line_end(text, at),
            _ => return at,
        }
    }
    until.max(at)
}

/// The first byte from `at` on that is no blank, comment, anchor or tag.
fn past_properties(text: &str, mut at: usize) -> usize {
    loop {
        at = past_blanks(text, at, text.len());
        if !text[at..].starts_with(['&', '!']) {
            return at;
        }
        at = text[at..].find([' ', '\t', '\r', '\n']).map_or(text.len(), |length| at + length);
    }
}

/// The end of the line that `at` is on, before its line break.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find(['\r', '\n']).map_or(text.len(), |length| at + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, outline: &Outline, path: &str, out: &mut Vec<String>) {
        match &outline.kind {
            Kind::Scalar(_) | Kind::Alias(_) => out.push(format!("{path}={}", &text[outline.span.clone()])),
            Kind::Sequence(items) => items.iter().for_each(|item| told(text, item, &format!("{path}-"), out)),
            Kind::Mapping { slots, .. } => {
                for slot in slots {
                    assert_eq!(&text[slot.colon - 1..slot.colon], ":");
                    let whole = &text[slot.start..slot.key_span.end];
                    told(text, &slot.value, &format!("{path}.{whole}"), out);
                }
            }
        }
    }

    /// Every kind of value, of what stands before and behind one, and of comment.
    const EVERYTHING: &str = "--- # 1\n\"a\": é # 2\nb: &x 'it''s # no'  # 3\n? c # 4\n: *x\nd: !!str 12 # 5\n\
        e: {f: [1, 2], \"g\": x, h: ,i: y} # 6\nj: # 7\n- k: 1\n  l: *x # 8\n- m#no\nn: |  # 9\n  one\n\n  # no\n\n\
        o: &y\n  long\n  plain # 10\np: &z >-\n  fold\nq: # 11\nr: \"a\n  \\\" # no\" # 12\nz: &m {} # 13\ns: &n # 14\n  \
        # 15\n  t: u\n  v:   w\n... # 16\n";

    #[test]
    fn every_value_has_its_place() {
        for text in [EVERYTHING.to_owned(), EVERYTHING.replace('\n', "\r\n")] {
            let outline = outline(&text).unwrap();
            let mut out = Vec::new();
            told(&text, &outline, "", &mut out);
            let expected = ".\"a\"=é|.b='it''s # no'|.? c=*x|.d=12|.e.f-=1|.e.f-=2|.e.\"g\"=x|.e.h=|.e.i=y|.j-.k=1|.j-.l=*x|\
                .j-=m#no|.n=|  # 9\n  one\n\n  # no|.o=long\n  plain|.p=>-\n  fold|.q=|.r=\"a\n  \\\" # no\"|\
                .s.t=u|.s.v=w";
            assert_eq!(out.join("|").replace("\r\n", "\n"), expected);
            let found: Vec<&str> = comments(&text, &outline).into_iter().map(|range| &text[range]).collect();
            let all: Vec<String> = (1..=16).map(|number| format!("# {number}")).collect();
            assert_eq!(found, all);
        }
    }
}
