//! The ribbon under the mask: one sign a name, the chosen one in brackets, and behind them how many get in.

use ratatui::text::{Line, Span};

use super::field::INDENT;
use super::page::Page;
use crate::style::fit::width;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::gets_in::GetsIn;
use crate::wizard::plan::{List, Stop};
use crate::wizard::ribbon::{Ribbon, Standing};
use crate::words::Look;

/// Of fewer names it says nothing that the names themselves don't.
const FEWEST: usize = 3;
/// With room for fewer signs it tells nothing of many names.
const LEAST: usize = 8;
/// Where a sign stands for several names, the totals beside them leave at least so many.
const BESIDE_TOTALS: usize = 16;
/// The brackets around the chosen sign.
const BRACKETS: usize = 2;

/// What is drawn: the signs, for how many names each stands, and the words behind them.
struct Drawn {
    signs: Vec<Standing>,
    each: usize,
    words: Vec<String>,
}

/// Adds the ribbon; whether there is one: it takes judged names, and the room.
pub fn line(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) -> bool {
    let names = wizard.names.all().len();
    let Some(ribbon) = wizard.names.ribbon.as_ref().filter(|_| names >= FEWEST) else { return false };
    let Some(Drawn { signs, each, words }) = fitting(ribbon, wizard, look, columns.saturating_sub(INDENT + BRACKETS))
    else {
        return false;
    };
    let focused = wizard.focus() == Stop::List(List::Names);
    let chosen = wizard.names.shown(wizard.row(List::Names)).filter(|_| focused).map(|(index, _)| index / each);
    let mut spans = vec![Span::raw(" ".repeat(INDENT))];
    spans.extend(drawn(&signs, chosen, look));
    let mut gap = if chosen.is_some() { "  " } else { "    " };
    for said in words {
        spans.push(Span::styled(format!("{gap}{said}"), look.theme.style(Role::Text)));
        gap = "  ";
    }
    page.line(Line::from(spans));
    true
}

/// The ribbon in `room` columns: a sign for each name where that fits, the totals behind them where they fit too (the head of the
/// page has them, but where it counts people); else signs for several names, which is said.
fn fitting(ribbon: &Ribbon, wizard: &Wizard, look: &Look, room: usize) -> Option<Drawn> {
    let names = wizard.names.all().len();
    let has_people = matches!(wizard.gets_in(), GetsIn::People { .. });
    let totals = totals(ribbon, look, has_people);
    let beside = room.saturating_sub(width(&totals) + 2);
    let (signs, each) = ribbon.signs(beside);
    if each == 1 {
        return Some(Drawn { signs, each, words: vec![totals] });
    }
    if names <= room && !has_people {
        let (signs, each) = ribbon.signs(room);
        return Some(Drawn { signs, each, words: Vec::new() }).filter(|_| each == 1);
    }
    let said = |each: usize| look.words.with("ribbon-each", &[("count", each.into())]);
    let several = width(&said(names)) + 2;
    let (signs, each) = ribbon.signs(beside.saturating_sub(several));
    if signs.len() >= BESIDE_TOTALS || has_people && signs.len() >= LEAST {
        return Some(Drawn { signs, each, words: vec![said(each), totals] });
    }
    let (signs, each) = ribbon.signs(room.saturating_sub(several));
    Some(Drawn { signs, each, words: vec![said(each)] }).filter(|drawn| drawn.signs.len() >= LEAST)
}

/// How many get in, are shut out, are of other products.
///
/// Where the head of the page counts people, it is said that these are profiles.
pub fn totals(ribbon: &Ribbon, look: &Look, beside_people: bool) -> String {
    let counted = |key: &str, count: usize| look.words.with(key, &[("count", count.into())]);
    let mut parts = vec![counted("ribbon-in", ribbon.inside), counted("ribbon-out", ribbon.outside)];
    if ribbon.others > 0 {
        parts.push(counted("ribbon-other", ribbon.others));
    }
    let totals = parts.join(look.glyphs.between);
    if beside_people { look.words.with("ribbon-profiles", &[("totals", totals.into())]) } else { totals }
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
