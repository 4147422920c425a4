//! The operator groups beside the names of a wide screen: which are reached, which Campaign does not know.

use std::collections::BTreeMap;

use ratatui::text::{Line, Span};

use super::page::Page;
use crate::mask::Outcome;
use crate::style::glyphs::{pad, width};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::words::Look;

/// So many names are looked at for their groups at each frame; the totals over all of them stand in the verdict.
const LOOKED_AT: usize = 500;

/// One group: how many of the names give it, and what is to be said of it.
struct Group {
    name: String,
    names: usize,
    note: Option<&'static str>,
}

/// Adds the groups to the right of the lines from `from` on, `at` columns from the left,
/// as many as `rows` hold.
pub fn beside(page: &mut Page, wizard: &Wizard, look: &Look, from: usize, at: usize, columns: usize, rows: usize) {
    let heading = Span::styled(look.words.text("mask-groups"), look.theme.style(Role::Heading));
    let mut lines = vec![vec![heading]];
    lines.extend(groups(wizard).iter().map(|group| line(group, look, columns)));
    if lines.len() > rows {
        lines.truncate(rows);
        lines[rows - 1] = vec![Span::raw(format!("  {}", look.glyphs.ellipsis))];
    }
    let last = (from + lines.len()).max(page.lines.len());
    page.lines.resize(last, Line::default());
    for (line, group) in page.lines.iter_mut().skip(from).zip(lines) {
        let gap = at.saturating_sub(line.width());
        line.push_span(Span::raw(pad("", gap)));
        line.spans.extend(group);
    }
}

fn line(group: &Group, look: &Look, columns: usize) -> Vec<Span<'static>> {
    let (glyph, role) = match group.note {
        None => (look.glyphs.done, Role::Ok),
        Some(_) => (look.glyphs.warned, Role::Warn),
    };
    let note = group.note.map(|key| format!("  {}", look.words.text(key))).unwrap_or_default();
    let shown = look.glyphs.visible(&group.name);
    let name = if group.names > 1 { look.words.aside(&shown, &look.words.number(group.names)) } else { shown };
    let room = columns.saturating_sub(2 + width(&note));
    vec![
        Span::styled(glyph, look.theme.style(role)),
        Span::styled(format!(" {}", look.glyphs.shorten(&name, room)), look.theme.style(Role::Text)),
        Span::styled(note, look.theme.style(Role::Muted)),
    ]
}

/// The captured groups in their order, then those that no name reaches.
fn groups(wizard: &Wizard) -> Vec<Group> {
    let Some(mask) = &wizard.names.mask else { return Vec::new() };
    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    for name in wizard.names.all().iter().take(LOOKED_AT) {
        if let Outcome::Matched { group: Some(group), .. } = mask.judge(name) {
            *reached.entry(&name[group]).or_default() += 1;
        }
    }
    let known = wizard.names.groups.as_deref();
    let mut groups: Vec<Group> = reached
        .into_iter()
        .map(|(name, names)| {
            let unknown = known.is_some_and(|known| known.place(name).is_none());
            Group { name: name.to_owned(), names, note: unknown.then_some("mask-group-unknown") }
        })
        .collect();
    if let Some(report) = &wizard.names.report {
        groups.extend(report.unreached_groups().iter().map(|name| {
            let note = Some("mask-group-unreached");
            Group { name: name.clone(), names: 0, note }
        }));
    }
    groups
}
