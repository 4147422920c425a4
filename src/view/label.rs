//! The labels of Campaign's client console beside those of the reader's language: in a column
//! of their own where the page is wide enough, else one line above the help, for the field that has the focus.

use ratatui::Frame;
use ratatui::text::{Line, Span};

use super::field::label;
use super::frame::Regions;
use crate::setup::console;
use crate::setup::field::{Field, Group};
use crate::style::fit::{pad, width};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::{List, Stop};
use crate::words::Look;

/// Columns that the console's labels get, where they have a column.
const COLUMN: usize = 24;
/// From this width on a page has room for them beside labels and values: an address still fits.
const WIDE: usize = 90;

/// What the console calls `field`, where the reader's language calls it something else.
pub fn in_console(look: &Look, field: Field) -> Option<String> {
    if look.words.are_of_the_console() {
        return None;
    }
    let ours = label(look, field);
    let mut there = console::labels(look.words.language().tag, field);
    there.retain(|there| *there != ours);
    (!there.is_empty()).then(|| there.join(look.glyphs.between))
}

/// The same as a sentence.
pub fn sentence(look: &Look, field: Field) -> Option<String> {
    Some(look.words.with("label-in-console", &[("label", in_console(look, field)?.into())]))
}

/// What the console calls a group of its form; nothing where it has no heading.
pub fn of_group(group: Group) -> &'static str {
    match group {
        Group::Ims => "IMS connection",
        Group::MarketingCloud => "Adobe Marketing Cloud connection",
        Group::Head | Group::Prerequisites | Group::Console | Group::Package => "",
    }
}

/// Columns between the labels and the values of a page of `columns`: 0 where the console's labels have no column.
pub fn column(look: &Look, columns: usize) -> usize {
    if columns >= WIDE && !look.words.are_of_the_console() { COLUMN } else { 0 }
}

/// `there` as the cell of that column; empty where there is none.
pub fn cell(look: &Look, there: Option<&str>, columns: usize) -> Span<'static> {
    let room = column(look, columns);
    let text = look.glyphs.shorten(there.unwrap_or_default(), room.saturating_sub(1));
    Span::styled(pad(&text, room), look.theme.style(Role::Muted))
}

/// Draws the sentence for the focused field above the help, where it has no column.
pub fn above_help(wizard: &Wizard, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    let field = match wizard.focus() {
        _ if !wizard.open.is_empty() => None,
        Stop::Field(field) if wizard.in_place().is_some() => Some(field),
        Stop::Field(field) if column(look, usize::from(regions.page.width)) == 0 => Some(field),
        Stop::List(List::Rows) => wizard.reviewed_field(),
        Stop::Field(_) | Stop::List(_) => None,
    };
    let Some((field, sentence)) = field.and_then(|field| Some((field, sentence(look, field)?))) else { return };
    let row = regions.below;
    // At the right of this row the page says that it goes on.
    let more = width(&look.words.text("more-below")) + 4;
    let room = usize::from(row.width).saturating_sub(more);
    // In a narrow window the label has to do without its sentence.
    let text = if width(&sentence) <= room { sentence } else { field.row().console_label.to_owned() };
    let line = Line::styled(look.glyphs.shorten(&text, room), look.theme.style(Role::Muted));
    frame.buffer_mut().set_line(row.x, row.y, &line, row.width);
}
