//! What a write changes in the file at its place: value by value, as it stands there and as it will be.

use ratatui::text::{Line, Span};

use super::field;
use super::page::Page;
use crate::setup::document::{Configuration, SecretForm};
use crate::setup::field::Field;
use crate::style::fit::{pad, width};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::msg::OnDisk;
use crate::words::Look;

/// So many values are shown; more of them say no more than the lines of the file themselves.
const NAMED: usize = 4;

/// How a configuration keeps the secret, as it says so.
fn keeping(look: &Look, configuration: &Configuration) -> String {
    match &configuration.secret {
        Some(SecretForm::File(name)) => format!("{{file: {}}}", look.glyphs.exact(name)),
        Some(SecretForm::Environment(name)) => format!("{{env: {}}}", look.glyphs.exact(name)),
        Some(SecretForm::Inline(_)) => look.words.text("keeping-inline"),
        None => look.words.text("value-empty"),
    }
}

/// Both in one line. What it becomes must be seen: one below the other where they are too long.
fn one_or_two(old: String, new: &str, room: usize) -> Vec<String> {
    let whole = format!("{old} {new}");
    if width(&whole) <= room { vec![whole] } else { vec![old, new.to_owned()] }
}

/// Adds what the write changes, value by value, `indent` columns from the edge; whether there was something to add.
pub fn values(page: &mut Page, wizard: &Wizard, look: &Look, indent: usize, columns: usize) -> bool {
    let OnDisk::Present { configuration, .. } = &wizard.on_disk else { return false };
    let labels = field::label_columns(columns);
    if let Some(theirs) = wizard.other_instance() {
        let label = look.glyphs.shorten(&look.words.text("change-instance"), labels - 1);
        let [theirs, own] = [theirs, wizard.answers.instance.as_str()].map(|name| look.glyphs.exact(name));
        let line = format!("{theirs} {} {own}", look.glyphs.leads);
        let line = look.glyphs.shorten(&line, columns.saturating_sub(indent + labels));
        page.line(Line::from(vec![
            Span::raw(" ".repeat(indent)),
            Span::styled(pad(&label, labels), look.theme.style(Role::Muted)),
            Span::styled(line, look.theme.style(Role::Warn)),
        ]));
    }
    let changed = wizard.changed_fields();
    if changed.is_empty() || changed.len() > NAMED {
        return false;
    }
    for field in changed {
        let label = look.words.fitting(&format!("short-{}", field::stem(field)), labels - 1);
        let room = columns.saturating_sub(indent + labels);
        let leads = look.glyphs.leads;
        let lines = if field == Field::SecretKeeping {
            let [old, new] = [configuration.as_ref(), &wizard.configuration()].map(|of| keeping(look, of));
            one_or_two(old, &format!("{leads} {new}"), room)
        } else if field == Field::ImsClientSecret {
            vec![format!("{leads} {}", field::secret_summary(wizard, look, room.saturating_sub(2)))]
        } else {
            let shown = |text: &str| {
                if text.is_empty() { look.words.text("value-empty") } else { look.glyphs.exact(text) }
            };
            let old = shown(configuration.text(field));
            one_or_two(old, &format!("{leads} {}", shown(wizard.answers.text(field))), room)
        };
        for (row, line) in lines.into_iter().enumerate() {
            let label = if row == 0 { look.glyphs.shorten(&label, labels - 1) } else { String::new() };
            page.line(Line::from(vec![
                Span::raw(" ".repeat(indent)),
                Span::styled(pad(&label, labels), look.theme.style(Role::Muted)),
                Span::styled(look.glyphs.shorten(&line, room), look.theme.style(Role::Text)),
            ]));
        }
        let key = match wizard.changed_there_and_here(field) {
            Some((true, false)) => "change-theirs",
            Some((true, true)) => "change-both",
            _ => continue,
        };
        page.text(look, Role::Warn, &look.words.text(key), indent + labels, columns);
    }
    true
}
