//! The hand-over sheet: the values in the order and with the labels of the console's form, the secret masked, and what
//! is left to do.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::catalogue::Words;
use super::say::host::Caution;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::HandOver;
use crate::setup::field::{FIELDS, Field, Group, Kind};
use crate::setup::gate;
use crate::style::fit::{pad, width, wrap};
use crate::style::glyphs::Glyphs;
use crate::wizard::hand_over::TO_DO;

/// How the sheet is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For a terminal or a mail.
    #[default]
    Text,
    /// For a ticket.
    Markdown,
}

/// One value of the form.
struct Entry {
    label: &'static str,
    value: String,
    /// That it was entered, and when.
    entered: Option<String>,
}

/// Columns of a sheet that goes nobody knows where: a mail, a ticket, a file.
pub const COLUMNS: usize = 78;

/// The sheet of `answers`, its sentences in lines of `columns`; `secret_place` says where the secret is: the name of a file or of a variable. What was entered
/// and done already is ticked; a caution stands with its task.
pub fn sheet(
    words: &Words,
    glyphs: &Glyphs,
    (answers, hand_over, cautions): (&Answers, &HandOver, &[Caution]),
    secret_place: &str,
    (format, columns): (Format, usize),
) -> String {
    // A number or brackets stand before each.
    let room = columns.clamp(20, COLUMNS) - 4;
    let mut out = String::new();
    let title = words.with("sheet-title", &[("instance", glyphs.visible(&answers.instance).into())]);
    match format {
        Format::Text => {
            for line in [title.as_str(), &words.text("sheet-where")].into_iter().flat_map(|text| wrap(text, room + 4)) {
                let _ = writeln!(out, "{line}");
            }
            out.push('\n');
        }
        Format::Markdown => {
            let _ = writeln!(out, "# {title}\n\n{}\n", words.text("sheet-where"));
        }
    }
    for (group, heading) in
        [(Group::Head, ""), (Group::Ims, "IMS connection"), (Group::MarketingCloud, "Adobe Marketing Cloud connection")]
    {
        let entries = entries(words, glyphs, (answers, hand_over), secret_place, group);
        match format {
            Format::Text => text_group(&mut out, words, (heading, &entries), room),
            Format::Markdown => markdown_group(&mut out, heading, &entries),
        }
    }
    let _ = writeln!(out, "{}{}", if format == Format::Markdown { "## " } else { "" }, words.text("to-do"));
    if format == Format::Markdown {
        out.push('\n');
    }
    for (number, task) in TO_DO.iter().enumerate() {
        let text = words.text(&format!("to-do-{task}"));
        let text = match hand_over.done.get(*task) {
            Some(day) => format!("{text} ({})", done(words, day)),
            None => text,
        };
        let said = cautions.iter().filter(|(of, _)| of == task).map(|(_, caution)| caution.clone());
        for (part, text) in [text].into_iter().chain(said).enumerate() {
            let lines = if format == Format::Text { wrap(&text, room) } else { vec![text] };
            for (row, line) in lines.into_iter().enumerate() {
                let start = if part + row == 0 { format!("{}.", number + 1) } else { "  ".to_owned() };
                let _ = writeln!(out, "{start} {line}");
            }
        }
    }
    out
}

fn entries(
    words: &Words,
    glyphs: &Glyphs,
    (answers, hand_over): (&Answers, &HandOver),
    secret_place: &str,
    group: Group,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    let withheld = gate::withheld(answers);
    for row in FIELDS.iter().filter(|row| row.group == group && row.is_of_console()) {
        let value = match row.field {
            // A sheet goes into tickets: what may be a secret is not on it.
            field if row.kind == Kind::Text && withheld.contains(&field) => {
                words.with("value-secret-length", &[("length", answers.text(field).chars().count().into())])
            }
            Field::Enabled => words.text(if answers.confirmed(Field::Enabled) { "value-on" } else { "value-off" }),
            Field::ImsClientSecret => secret(words, glyphs, answers, secret_place),
            field => glyphs.visible(answers.text(field)),
        };
        if !value.is_empty() {
            let entered = hand_over.entered.get(&row.field).map(|day| entered(words, day));
            entries.push(Entry { label: row.console_label, value, entered });
        }
        if row.field == Field::InternalName {
            entries.push(Entry { label: "Type", value: "Adobe Experience Cloud".to_owned(), entered: None });
        }
        if row.field == Field::Enabled {
            let value = words.text("value-exported");
            entries.push(Entry { label: "Automatically exported in packages", value, entered: None });
        }
    }
    entries
}

/// That a value was entered that day.
fn entered(words: &Words, day: &str) -> String {
    words.with("sheet-entered", &[("day", day.into())])
}

/// That a task was done that day.
pub fn done(words: &Words, day: &str) -> String {
    words.with("sheet-done", &[("day", day.into())])
}

/// The mail that asks Adobe to put the callback URL on the allowlist, line by line. The secret is no part of it.
pub fn mail(words: &Words, answers: &Answers) -> Vec<String> {
    let withheld = gate::withheld(answers);
    let of = |field: Field| if withheld.contains(&field) { "…".to_owned() } else { answers.text(field).to_owned() };
    let text = words.with(
        "mail-allowlist",
        &[
            ("client", of(Field::ImsClientId).into()),
            ("callback", of(Field::CallbackServer).into()),
            ("organization", of(Field::ImsOrganizationId).into()),
        ],
    );
    text.lines().map(str::to_owned).collect()
}

fn secret(words: &Words, glyphs: &Glyphs, answers: &Answers, place: &str) -> String {
    let place = if gate::may_keep_file(place) { glyphs.visible(place) } else { glyphs.ellipsis.to_owned() };
    match answers.keeping {
        Keeping::Environment => words.with("sheet-secret-variable", &[("name", place.into())]),
        Keeping::File => words.with("value-secret-in-file", &[("file", place.into())]),
        Keeping::Inline => words.with("sheet-secret-inline", &[("length", answers.secret.chars().into())]),
    }
}

fn text_group(out: &mut String, words: &Words, (heading, entries): (&str, &[Entry]), room: usize) {
    if !heading.is_empty() {
        let _ = writeln!(out, "{heading}");
    }
    let columns = entries.iter().map(|entry| width(entry.label)).max().unwrap_or(0);
    for entry in entries {
        let _ = writeln!(out, "  {}  {}", pad(entry.label, columns), entry.value);
    }
    // Under the values, whose lines are copied whole: what was entered, day by day.
    let mut days: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in entries {
        if let Some(said) = &entry.entered {
            days.entry(said).or_default().push(entry.label);
        }
    }
    for (said, labels) in days {
        let text = words.with("told-about", &[("about", said.into()), ("what", labels.join(", ").into())]);
        for line in wrap(&format!("({text})"), room) {
            let _ = writeln!(out, "  {line}");
        }
    }
    out.push('\n');
}

fn markdown_group(out: &mut String, heading: &str, entries: &[Entry]) {
    if !heading.is_empty() {
        let _ = writeln!(out, "## {heading}\n");
    }
    for entry in entries {
        // Inside a code span nothing of the mask is taken for markup, as long as the fence is longer than its own.
        let longest = entry.value.split(|character| character != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        let space = if longest > 0 { " " } else { "" };
        let entered = entry.entered.as_ref().map(|said| format!(" ({said})")).unwrap_or_default();
        let _ = writeln!(out, "- {}: {fence}{space}{}{space}{fence}{entered}", entry.label, entry.value);
    }
    out.push('\n');
}
