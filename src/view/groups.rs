//! The operator groups beside the names of a wide screen: which are reached, which Campaign does not know.

use std::collections::{BTreeMap, BTreeSet};

use ratatui::text::{Line, Span};

use super::page::Page;
use crate::mask::Outcome;
use crate::style::fit::{pad, width};
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
    let known = wizard.names.groups.is_some();
    lines.extend(groups(wizard).iter().map(|group| line(group, known, look, columns)));
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

fn line(group: &Group, known: bool, look: &Look, columns: usize) -> Vec<Span<'static>> {
    let (glyph, role) = match group.note {
        None if known => (look.glyphs.done, Role::Ok),
        // Nobody compared it with Campaign's own groups.
        None => (look.glyphs.open, Role::Muted),
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
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for name in wizard.names.all().iter().take(LOOKED_AT) {
        if let Outcome::Matched { group: Some(group), .. } = mask.judge(name) {
            reached.entry(&name[group]).or_default().insert(name);
        }
    }
    let known = wizard.names.groups.as_deref();
    let mut groups: Vec<Group> = reached
        .into_iter()
        .map(|(name, names)| {
            let unknown = known.is_some_and(|known| known.place(name).is_none());
            let blank = name.trim() != name || name.is_empty();
            let alike = || known.is_some_and(|known| known.alike(name).is_some());
            let note = match (blank, unknown) {
                (true, _) => Some("mask-group-blank"),
                (false, true) if alike() => Some("mask-group-alike"),
                (false, true) => Some("mask-group-unknown"),
                _ => None,
            };
            Group { name: name.to_owned(), names: names.len(), note }
        })
        .collect();
    groups.sort_by_key(|group| counted(&group.name));
    if let Some(report) = &wizard.names.report {
        groups.extend(report.unreached_groups().iter().map(|name| {
            let note = Some("mask-group-unreached");
            Group { name: name.clone(), names: 0, note }
        }));
    }
    groups
}

/// A name for sorting as people count: its letters apart from its numbers, these by their size.
fn counted(name: &str) -> Vec<(String, u64)> {
    let mut parts = vec![(String::new(), 0_u64)];
    let mut in_number = false;
    for character in name.chars() {
        let digit = character.to_digit(10);
        if digit.is_none() && in_number {
            parts.push((String::new(), 0));
        }
        in_number = digit.is_some();
        if let Some((letters, number)) = parts.last_mut() {
            match digit {
                Some(digit) => *number = number.saturating_mul(10).saturating_add(digit.into()),
                None => letters.push(character),
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_sorted_as_people_count() {
        let mut names = ["g10", "g2", "g1", "admin", "g101"];
        names.sort_by_key(|name| counted(name));
        assert_eq!(names, ["admin", "g1", "g2", "g10", "g101"]);
    }
}
