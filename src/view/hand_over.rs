//! The hand-over on the last page: the values for the console's form, and what is left to do.

use ratatui::text::{Line, Span};

use super::field;
use super::page::Page;
use crate::setup::field::Field;
use crate::setup::in_campaign::Seen;
use crate::setup::judge;
use crate::style::glyphs::{pad, wrap};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::hand_over;
use crate::wizard::plan::{List, Stop};
use crate::words::Look;
use crate::words::sheet::TO_DO;

/// Adds the hand-over to the page.
pub fn section(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    page.heading(look, look.words.text("hand-over"));
    page.text(look, Role::Text, &look.words.text("hand-over-intro"), 2, columns);
    let chosen = (wizard.focus() == Stop::List(List::HandOver)).then(|| wizard.row(List::HandOver));
    compared(page, wizard, look, columns);
    let seen = judge::in_campaign(&wizard.answers, &wizard.measuring.measured);
    // The marks take a column of their own, once there are any.
    let is_compared = seen.iter().any(|(_, seen)| *seen != Seen::Unseen);
    let labels = field::label_columns(columns) - usize::from(is_compared);
    for (number, field) in wizard.hand_over_rows().into_iter().enumerate() {
        let focused = chosen == Some(number);
        if focused {
            page.cursor = Some((page.lines.len(), 0));
            page.focus = page.lines.len()..page.lines.len() + 1;
        }
        let glyph = if focused { look.glyphs.current } else { " " };
        let role = if focused { Role::Focus } else { Role::Text };
        let seen = seen.iter().find(|(known, _)| *known == field).map_or(&Seen::Unseen, |(_, seen)| seen);
        let (mark, mark_role) = match seen {
            Seen::Same => (look.glyphs.done, Role::Ok),
            Seen::Differs { .. } => (look.glyphs.failed, Role::Error),
            Seen::Unseen => (" ", Role::Text),
        };
        // The labels of the console itself: that is where the value goes.
        let label = pad(&look.glyphs.shorten(field.row().console_label, labels - 1), labels);
        let value = value(wizard, look, field, columns.saturating_sub(field::INDENT + labels));
        let value = look.glyphs.shorten(&value, columns.saturating_sub(field::INDENT + labels));
        page.line(Line::from(vec![
            Span::styled(glyph, look.theme.style(Role::Current)),
            Span::styled(mark, look.theme.style(mark_role)),
            Span::raw(if is_compared { " " } else { "" }),
            Span::styled(label, look.theme.style(role)),
            Span::styled(value, look.theme.style(Role::Text)),
        ]));
        if let Seen::Differs { held } = seen {
            let from = page.lines.len() - 1;
            page.text(look, Role::Error, &differs(look, held, wizard.answers.text(field)), field::INDENT + 2, columns);
            if focused {
                page.focus_since(from);
            }
        }
    }
    page.blank();
    page.heading(look, look.words.text("to-do"));
    let values = wizard.hand_over_rows().len();
    for (number, key) in TO_DO.iter().enumerate() {
        let from = page.lines.len();
        let focused = chosen == Some(values + number);
        for (row, line) in wrap(&look.words.text(key), columns.saturating_sub(5)).into_iter().enumerate() {
            let glyph = if focused && row == 0 { look.glyphs.current } else { " " };
            let start = if row == 0 { format!(" {}. ", number + 1) } else { "    ".to_owned() };
            page.line(Line::from(vec![
                Span::styled(glyph, look.theme.style(Role::Current)),
                Span::raw(start),
                Span::styled(line, look.theme.style(Role::Text)),
            ]));
        }
        if focused {
            page.cursor = Some((from, 0));
            page.focus_since(from);
        }
    }
}

/// How many values are the same in Campaign; without a session how they could be compared.
fn compared(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let measuring = &wizard.measuring;
    if measuring.measured.session.answer().is_some_and(|session| session.held.is_some()) {
        let seen = judge::in_campaign(&wizard.answers, &measuring.measured);
        let count = |wanted: &str| seen.iter().filter(|(_, seen)| seen.id() == wanted).count();
        let counts = ["same", "differs", "unseen"].map(|word| (word, count(word).into()));
        page.text(look, Role::Text, &look.words.with("hand-over-compared", &counts), 2, columns);
    } else if measuring.reach.network && measuring.reach.login.is_none() {
        page.text(look, Role::Muted, &look.words.text("hand-over-compare-login"), 2, columns);
    }
}

/// What Campaign holds, the first difference from `ours` marked as in the mask test.
fn differs(look: &Look, held: &str, ours: &str) -> String {
    if held.is_empty() {
        return look.words.text("finding-differs-in-campaign-empty");
    }
    let same = held.chars().zip(ours.chars()).take_while(|(one, other)| one == other).count();
    let place = held.char_indices().nth(same).map_or(held.len(), |(place, _)| place);
    let (start, rest) = (look.glyphs.visible(&held[..place]), look.glyphs.visible(&held[place..]));
    let marked = format!("{start}{}{rest}", look.glyphs.fails);
    look.words.with("finding-differs-in-campaign", &[("held", marked.into())])
}

/// The machine counts the rows, the words are here.
const _: () = assert!(TO_DO.len() == hand_over::TO_DO);

fn value(wizard: &Wizard, look: &Look, field: Field, room: usize) -> String {
    if field == Field::ImsClientSecret && wizard.is_secret(field) && !wizard.answers.secret.is_empty() {
        return field::secret_summary(wizard, look, room);
    }
    look.glyphs.visible(&wizard.hand_over_value(field))
}
