//! What happens at sign-in, link by link, in the full width of the window: the first that breaks is marked, the mend last.

use ratatui::text::{Line, Span};

use super::nearest;
use super::page::Page;
use crate::people::chain::{Holds, Kind, Link, OnMask};
use crate::style::fit::{pad, width, wrap, wrap_around};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::{List, Stop};
use crate::words::{Look, say};

/// The page of the open chain.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = Page::new(look.words.text("chain-title"));
    page.scrolled = wizard.seen.past;
    page.path = subject(wizard, look);
    let Some(chain) = wizard.chained() else { return page };
    let labels = chain.links.iter().map(|link| width(&say::chain::label(&look.words, link))).max().unwrap_or(0) + 2;
    let name = chain.profile();
    for link in &chain.links {
        row(&mut page, look, link, name, (labels, columns));
    }
    page.blank();
    let text = say::chain::mend(&look.words, &look.glyphs, &chain.mend);
    let copied = say::chain::copied(&look.glyphs, &chain.mend);
    for (row, line) in wrap_around(&text, &copied, columns.saturating_sub(3)).into_iter().enumerate() {
        let start = if row == 0 { look.glyphs.leads } else { " " };
        page.line(Line::from(vec![
            Span::styled(format!("{start}  "), look.theme.style(Role::Key)),
            Span::styled(line, look.theme.style(Role::Text)),
        ]));
    }
    page
}

/// Whose chain it is.
fn subject(wizard: &Wizard, look: &Look) -> String {
    let name = match wizard.focus() {
        Stop::List(List::Names) => wizard.names.shown(wizard.row(List::Names)).map(|(_, name)| name),
        _ => wizard.people.shown(wizard.row(List::People)).map(|(_, person)| person.name()),
    };
    look.glyphs.name(name.unwrap_or_default())
}

fn mark(look: &Look, holds: Holds) -> (&'static str, Role) {
    match holds {
        Holds::Yes => (look.glyphs.done, Role::Ok),
        Holds::Open => (look.glyphs.open, Role::Muted),
        Holds::No => (look.glyphs.failed, Role::Error),
        Holds::Unreached => (" ", Role::Muted),
    }
}

/// One link: its mark, what it is about, and what is to be said of it.
fn row(page: &mut Page, look: &Look, link: &Link, name: &str, (labels, columns): (usize, usize)) {
    let room = columns.saturating_sub(3 + labels);
    let label = say::chain::label(&look.words, link);
    let role = if link.holds == Holds::Unreached { Role::Muted } else { Role::Text };
    let mut lines = wrap(&say::chain::link(&look.words, &look.glyphs, link, name), room);
    if let Kind::Mask(OnMask::Misses { nearest: Some(near), .. }) = &link.kind
        && link.holds == Holds::No
    {
        // The two one above the other say more than a sentence.
        let [ours, theirs] = nearest::pair(look, name, near, room.saturating_sub(2));
        lines = vec![format!("{} {ours}", look.glyphs.failed), format!("{} {theirs}", look.glyphs.done)];
    }
    for (row, line) in lines.into_iter().enumerate() {
        let first = row == 0;
        let (glyph, mark) = if first { mark(look, link.holds) } else { (" ", Role::Muted) };
        page.line(Line::from(vec![
            Span::styled(glyph, look.theme.style(mark)),
            Span::raw("  "),
            Span::styled(pad(if first { &label } else { "" }, labels), look.theme.style(role)),
            Span::styled(line, look.theme.style(role)),
        ]));
    }
}
