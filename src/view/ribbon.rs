//! The ribbon under the mask: one sign a name, the chosen one in brackets, and behind them how many get in.

use ratatui::text::{Line, Span};

use super::field::INDENT;
use super::page::Page;
use crate::style::glyphs::width;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::{List, Stop};
use crate::wizard::ribbon::{Ribbon, Standing};
use crate::words::Look;

/// Of fewer names it says nothing that the names themselves don't.
const FEWEST: usize = 3;
/// With room for fewer signs it tells nothing of many names.
const LEAST: usize = 8;
/// The brackets around the chosen sign, and the gap before the totals.
const BESIDE: usize = 2 + 2;

/// Adds the ribbon; whether there is one: it takes judged names, and the room.
pub fn line(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) -> bool {
    let names = wizard.names.all().len();
    let Some(ribbon) = wizard.names.ribbon.as_ref().filter(|_| names >= FEWEST) else { return false };
    let totals = totals(ribbon, look);
    let room = columns.saturating_sub(INDENT + BESIDE + width(&totals));
    let (signs, each) = match ribbon.signs(room) {
        (signs, 1) => (signs, 1),
        // What says for how many a sign stands takes some of the room.
        _ => ribbon.signs(room.saturating_sub(width(&several(look, names)))),
    };
    if signs.len() < names.min(LEAST) {
        return false;
    }
    let focused = wizard.focus() == Stop::List(List::Names);
    let chosen = wizard.names.shown(wizard.row(List::Names)).filter(|_| focused).map(|(index, _)| index / each);
    let mut spans = vec![Span::raw(" ".repeat(INDENT))];
    spans.extend(drawn(&signs, chosen, look));
    if each > 1 {
        spans.push(Span::styled(several(look, each), look.theme.style(Role::Muted)));
    }
    let gap = if chosen.is_some() { "  " } else { "    " };
    spans.push(Span::styled(format!("{gap}{totals}"), look.theme.style(Role::Text)));
    page.line(Line::from(spans));
    true
}

/// The sign that one stands for so many names.
pub fn several(look: &Look, each: usize) -> String {
    format!(" {}{}", if look.glyphs.ascii { "x" } else { "\u{d7}" }, look.words.number(each))
}

/// How many get in, are shut out, are of other products.
fn totals(ribbon: &Ribbon, look: &Look) -> String {
    let counted = |key: &str, count: usize| look.words.with(key, &[("count", count.into())]);
    let mut parts = vec![counted("ribbon-in", ribbon.inside), counted("ribbon-out", ribbon.outside)];
    if ribbon.others > 0 {
        parts.push(counted("ribbon-other", ribbon.others));
    }
    parts.join(look.glyphs.between)
}

/// The sign of a standing.
pub fn sign(look: &Look, standing: Standing) -> (&'static str, Role) {
    match standing {
        Standing::Out => (look.glyphs.failed, Role::Error),
        Standing::Warned => (look.glyphs.warned, Role::Warn),
        Standing::In => (look.glyphs.done, Role::Ok),
        Standing::Other => (look.glyphs.open, Role::Muted),
    }
}

/// The signs, those that stand together and are alike in one piece.
fn drawn(signs: &[Standing], chosen: Option<usize>, look: &Look) -> Vec<Span<'static>> {
    let mut spans = Vec::new();
    let mut at = 0;
    for run in signs.chunk_by(|one, other| one == other) {
        let (glyph, role) = sign(look, run[0]);
        let style = look.theme.style(role);
        match chosen.and_then(|chosen| chosen.checked_sub(at)).filter(|place| *place < run.len()) {
            Some(place) => {
                let bracket = look.theme.style(Role::Current);
                spans.push(Span::styled(glyph.repeat(place), style));
                spans.push(Span::styled("[", bracket));
                spans.push(Span::styled(glyph, style));
                spans.push(Span::styled("]", bracket));
                spans.push(Span::styled(glyph.repeat(run.len() - place - 1), style));
            }
            None => spans.push(Span::styled(glyph.repeat(run.len()), style)),
        }
        at += run.len();
    }
    spans
}
