//! The list of what a pasted block holds: each value with its mark, beside what it replaces. Its screen:
//! `story__pasted.snap`.

use ratatui::text::{Line, Span};

use super::page::Page;
use super::{field, rail};
use crate::base::secret::Secret;
use crate::setup::field::Field;
use crate::style::fit::{pad, width, wrap};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::pasted::Row;
use crate::words::{Look, say};

/// The page of these rows, of which one is chosen, and of the fields that are announced without a value; `technical`: they are a technical account's.
pub fn page(
    wizard: &Wizard,
    look: &Look,
    (rows, chosen): (&[Row], usize),
    (announced, technical): (&[Field], bool),
    columns: usize,
) -> Page {
    let mut page = Page::new(look.words.with("pasted-title", &[("count", rows.len().into())]));
    page.path = look.words.text("pasted-path");
    page.aside = about(rows).unwrap_or_default();
    for (number, row) in rows.iter().enumerate() {
        let from = page.lines.len();
        if number == chosen {
            page.cursor = Some((from, 0));
        }
        one(&mut page, wizard, look, row, number == chosen, columns);
        if number == chosen {
            page.focus_since(from);
        }
    }
    let padded = rows.iter().filter(|row| row.values.iter().any(|found| found.padded)).map(|row| row.field);
    let padded: Vec<Field> = padded.collect();
    for (fields, key) in [(announced, "pasted-announced"), (&padded, "pasted-trimmed")] {
        if fields.is_empty() {
            continue;
        }
        page.blank();
        let labels: Vec<String> = fields.iter().map(|field| field::name(look, *field)).collect();
        let labels = labels.join(look.glyphs.between);
        page.text(look, Role::Text, &look.words.with(key, &[("fields", labels.into())]), 2, columns);
    }
    if technical {
        page.blank();
        page.text(look, Role::Text, &look.words.text("pasted-technical"), 2, columns);
    }
    page
}

/// The instance that all values stand under, by the block's own word.
fn about(rows: &[Row]) -> Option<String> {
    let mut all = rows.iter().flat_map(|row| &row.values).filter_map(|found| found.instance.as_ref());
    let (purpose, word) = all.next()?;
    all.all(|(other, _)| other == purpose).then(|| word.clone())
}

fn one(page: &mut Page, wizard: &Wizard, look: &Look, row: &Row, focused: bool, columns: usize) {
    let labels = field::label_columns(columns);
    let ticked = if row.picked.is_some() { look.glyphs.ticked } else { look.glyphs.unticked };
    let mark = row.value().map_or((" ", Role::Text), |value| rail::mark(look, wizard.mark_of_pasted(row.field, value)));
    let mut spans = field::start_of_row(look, focused, mark);
    let label = look.words.fitting(&format!("short-{}", field::stem(row.field)), labels - 1);
    let label = pad(&look.glyphs.shorten(&label, labels - 1), labels);
    spans.push(Span::raw(format!("{ticked} ")));
    spans.push(Span::styled(label, look.theme.style(if focused { Role::Focus } else { Role::Text })));
    let start = field::INDENT + width(ticked) + 1 + labels;
    let room = columns.saturating_sub(start);
    let count = row.values.len();
    let text = match (row.value(), count) {
        (Some(value), _) => shown(look, row.field, value),
        (None, 1) => row.values.first().map(|found| shown(look, row.field, &found.value)).unwrap_or_default(),
        (None, _) => several(look, row),
    };
    let role = if row.picked.is_some() { Role::Text } else { Role::Muted };
    // A value is read before it is taken: it is shown whole, if two lines are enough for it.
    let choice = count > 1 && row.value().is_some();
    let room_of_it = if choice { room.saturating_sub(4) } else { room };
    let mut lines = wrap(&text, room_of_it);
    if lines.len() > 2 {
        lines = vec![look.glyphs.shorten(&text, room_of_it)];
    }
    if choice {
        in_brackets(&mut lines);
    }
    // Which of the values it is stands apart from it, and always.
    lines.extend(which(look, row));
    let mut lines = lines.into_iter().map(|line| Span::styled(line, look.theme.style(role)));
    spans.extend(lines.next());
    page.line(Line::from(spans));
    for line in lines {
        page.line(Line::from(vec![Span::raw(" ".repeat(start)), line]));
    }
    let mended = row
        .mended_from()
        .map(|was| look.words.with("pasted-mended", &[("value", look.glyphs.exact(was.expose()).into())]));
    // Why a single value is left out is told as well.
    let alone = (count == 1).then(|| &row.values[0].value);
    let wrong = row.value().or(alone).and_then(|value| wizard.judged_as_pasted(row.field, value));
    let wrong = wrong.map(|finding| say::finding::sentence(&look.words, &finding));
    for text in mended.into_iter().chain(wrong) {
        for line in wrap(&text, room) {
            let line = Span::styled(line, look.theme.style(Role::Muted));
            page.line(Line::from(vec![Span::raw(" ".repeat(start)), line]));
        }
    }
    if row.value().is_some_and(|value| wizard.is_replaced(row.field, value)) {
        let there = if row.field == Field::ImsClientSecret {
            dots(look, &wizard.answers.secret)
        } else {
            look.glyphs.exact(wizard.answers.text(row.field))
        };
        let text = look.words.with("pasted-replaces", &[("value", there.into())]);
        page.line(Line::from(vec![
            Span::raw(" ".repeat(start)),
            Span::styled(look.glyphs.shorten(&text, room), look.theme.style(Role::Removed)),
        ]));
    }
}

/// The lines of a value that Left and Right change.
fn in_brackets(lines: &mut [String]) {
    let last = lines.len().saturating_sub(1);
    for (number, line) in lines.iter_mut().enumerate() {
        let (open, close) = (if number == 0 { "< " } else { "  " }, if number == last { " >" } else { "" });
        *line = format!("{open}{line}{close}");
    }
}

/// Which of several values is chosen: the block's word for its instance, the lines it is of, or its number.
fn which(look: &Look, row: &Row) -> Option<String> {
    let at = row.picked.filter(|_| row.values.len() > 1)?;
    if row.is_wrapped() {
        return Some(look.words.text(if at == 0 { "pasted-wrapped-with" } else { "pasted-wrapped-without" }));
    }
    Some(match &row.values[at].instance {
        Some((_, word)) => look.glyphs.visible(word),
        None => look.words.with("step-of", &[("number", (at + 1).into()), ("count", row.values.len().into())]),
    })
}

/// What a row with a choice is: the block's words for the instances, where each value has one, else how many there are.
fn several(look: &Look, row: &Row) -> String {
    if row.is_wrapped() {
        return look.words.text("pasted-wrapped");
    }
    let words: Option<Vec<&str>> =
        row.values.iter().map(|found| found.instance.as_ref().map(|(_, word)| word.as_str())).collect();
    match words {
        Some(words) => {
            let words = look.glyphs.visible(&words.join(look.glyphs.between));
            look.words.with("pasted-instances", &[("instances", words.into())])
        }
        None => look.words.with("pasted-several", &[("count", row.values.len().into())]),
    }
}

fn shown(look: &Look, field: Field, value: &Secret) -> String {
    if field == Field::ImsClientSecret { dots(look, value) } else { look.glyphs.exact(value.expose()) }
}

fn dots(look: &Look, secret: &Secret) -> String {
    let dots = look.glyphs.dot.repeat(secret.chars().min(16));
    match secret.tail() {
        Some(tail) => {
            let about = [("length", secret.chars().into()), ("tail", look.glyphs.visible(&tail).into())];
            format!("{}  {}", look.glyphs.dot.repeat(8), look.words.with("value-secret-tail", &about))
        }
        None => dots,
    }
}
