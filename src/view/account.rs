//! Step 4: the console's form, in its order and grouped as there. Its screen: `story__account.snap`.

use ratatui::text::{Line, Span};

use super::page::Page;
use super::prerequisites::titled;
use super::{field, label};
use crate::setup::field::{Field, Group};
use crate::style::fit::{pad, width};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::Step;
use crate::wizard::progress::fields;
use crate::words::Look;

/// What the console calls the line that is left alone.
pub const EXPORTED: &str = "Automatically exported in packages";

/// The page.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Account);
    page.caution = look.words.text("page-account-caution");
    let mut group = Group::Head;
    for field in fields(Step::Account) {
        let here = field.row().group;
        if here != group {
            group = here;
            heading(&mut page, look, group, columns);
        }
        field::row(&mut page, wizard, look, field, columns);
        if field == Field::InternalName {
            fixed(&mut page, look, ["label-type", "value-type"], "Type", columns);
        }
        if field == Field::Enabled {
            fixed(&mut page, look, ["label-exported", "value-exported"], EXPORTED, columns);
        }
    }
    page
}

/// The message with the name of a group of the console's form.
pub fn group_key(group: Group) -> &'static str {
    match group {
        Group::Ims => "group-ims",
        Group::MarketingCloud => "group-marketing-cloud",
        Group::Head | Group::Prerequisites | Group::Console | Group::Package => "group-head",
    }
}

/// The heading of a group, with the console's own beside it where the reader's language has another.
fn heading(page: &mut Page, look: &Look, group: Group, columns: usize) {
    let text = look.words.text(group_key(group));
    let there = label::of_group(group);
    let known = there.is_empty() || look.words.are_of_the_console() || text == there;
    let beside = format!("{}{there}", look.glyphs.between);
    let fits = field::INDENT + width(&text) + width(&beside) <= columns;
    page.heading(look, text);
    if known {
        return;
    }
    match page.lines.last_mut() {
        Some(line) if fits => line.push_span(Span::styled(beside, look.theme.style(Role::Muted))),
        _ => page.text(look, Role::Muted, there, field::INDENT, columns),
    }
}

/// A line of the form that nobody fills in, so that the page reads as the form does.
fn fixed(page: &mut Page, look: &Look, [label, value]: [&str; 2], there: &str, columns: usize) {
    let labels = field::label_columns(columns);
    let text = look.words.text(label);
    // The focus never comes here, so what the console calls it is said at once: beside it, behind it or under it.
    let there = Some(there).filter(|there| *there != text && !look.words.are_of_the_console());
    let beside = there.filter(|there| width(there) < label::column(look, columns));
    let mut label = field::label_lines(look, &text, labels);
    let more = label.split_off(1);
    let room = columns.saturating_sub(field::INDENT + labels + label::column(look, columns));
    let mut value = look.words.text(value);
    let behind = there.filter(|_| beside.is_none()).map(|there| format!("{value}{}{there}", look.glyphs.between));
    let behind = behind.filter(|both| width(both) <= room);
    let said = beside.is_some() || behind.is_some();
    value = look.glyphs.shorten(&behind.unwrap_or(value), room);
    page.line(Line::from(vec![
        Span::raw(" ".repeat(field::INDENT)),
        Span::styled(pad(&label[0], labels), look.theme.style(Role::Muted)),
        label::cell(look, beside, columns),
        Span::styled(value, look.theme.style(Role::Muted)),
    ]));
    for line in more {
        page.line(Line::from(vec![
            Span::raw(" ".repeat(field::INDENT)),
            Span::styled(line, look.theme.style(Role::Muted)),
        ]));
    }
    if let Some(there) = there.filter(|_| !said) {
        let said = look.words.with("label-in-console", &[("label", there.into())]);
        page.text(look, Role::Muted, &said, field::INDENT + 2, columns);
    }
}
