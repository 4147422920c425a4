//! What does not fit into its row and is shown whole under it: the value that is typed, the scope that is to be compared, the
//! secret that was read.

use ratatui::text::Line;
use unicode_segmentation::UnicodeSegmentation as _;

use super::field::INDENT;
use super::page::Page;
use crate::setup::field::{Field, Kind};
use crate::style::fit::width;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::words::Look;

/// Adds the whole scope, entry by entry, under its row: it is to be compared with the console's before that is confirmed.
pub fn scope(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let room = columns.saturating_sub(INDENT + 2);
    let mut line = String::new();
    for entry in look.glyphs.visible(wizard.answers.text(Field::ImsScope)).split_inclusive(',') {
        if !line.is_empty() && width(&line) + width(entry) > room {
            page.text(look, Role::Text, &std::mem::take(&mut line), INDENT + 2, columns);
        }
        line.push_str(entry);
    }
    page.text(look, Role::Text, &line, INDENT + 2, columns);
}

/// Adds the whole text of the field that is typed in, under its row, where that has only `room` columns for it: of a value that is
/// edited nothing is hidden. What looks like a secret stays hidden.
pub fn value(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, (room, columns): (usize, usize)) {
    let text = look.glyphs.visible(wizard.answers.text(field));
    if !matches!(field.row().kind, Kind::Text) || width(&text) < room || super::field::holds_a_secret(wizard, field) {
        return;
    }
    let (indent, mut line) = (INDENT + 2, String::new());
    for sign in text.graphemes(true) {
        if width(&line) + width(sign) > columns.saturating_sub(indent) {
            page.line(Line::from(format!("{}{}", " ".repeat(indent), std::mem::take(&mut line))));
        }
        line.push_str(sign);
    }
    page.line(Line::from(format!("{}{line}", " ".repeat(indent))));
}

/// Adds the secret that was read out of its file, whole, under its row.
pub fn secret(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    if wizard.focused_field() == Some(Field::ImsClientSecret)
        && let Some(secret) = wizard.read_secret()
    {
        page.text(look, Role::Focus, &look.glyphs.visible(secret.expose()), INDENT + 2, columns);
    }
}
