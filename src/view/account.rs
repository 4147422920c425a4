//! Step 4: the console's form, in its order and grouped as there. Its screen: `story__account.snap`.

use ratatui::text::{Line, Span};

use super::field;
use super::page::Page;
use super::prerequisites::titled;
use crate::look::Look;
use crate::look::glyphs::pad;
use crate::look::theme::Role;
use crate::setup::field::{Field, Group};
use crate::wizard::Wizard;
use crate::wizard::plan::Step;
use crate::wizard::progress::fields;

/// The page.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Account);
    let mut group = Group::Head;
    for field in fields(Step::Account) {
        let here = field.row().group;
        if here != group {
            group = here;
            page.heading(look, look.words.text(group_key(group)));
        }
        field::row(&mut page, wizard, look, field, columns);
        if field == Field::InternalName {
            fixed(&mut page, look, "label-type", "value-type", columns);
        }
        if field == Field::Enabled {
            fixed(&mut page, look, "label-exported", "value-exported", columns);
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

/// A line of the form that nobody fills in, so that the page reads as the form does.
fn fixed(page: &mut Page, look: &Look, label: &str, value: &str, columns: usize) {
    let labels = field::label_columns(columns);
    let text = pad(&look.glyphs.shorten(&look.words.text(label), labels - 1), labels);
    page.line(Line::from(vec![
        Span::raw("  "),
        Span::styled(text, look.theme.style(Role::Muted)),
        Span::styled(look.words.text(value), look.theme.style(Role::Muted)),
    ]));
}
