//! A name that the mask misses above the nearest one that it would take, the place marked where they part.

use ratatui::text::{Line, Span};

use crate::mask::{Outcome, nearest};
use crate::style::fit::width;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::List;
use crate::words::{Look, say};

/// The two lines for the chosen name, where it is missed and a name near it would match.
pub fn lines(wizard: &Wizard, look: &Look, columns: usize) -> Option<Vec<Line<'static>>> {
    let (_, name) = wizard.names.shown(wizard.row(List::Names))?;
    let mask = wizard.names.mask.as_ref()?;
    if matches!(mask.judge(name), Outcome::Matched { .. }) {
        return None;
    }
    let near = nearest(mask, name)?;
    let [missed, matches] = pair(look, name, &near, columns.saturating_sub(2));
    let line = |glyph: &'static str, role: Role, text: String| {
        Line::from(vec![
            Span::styled(format!("{glyph} "), look.theme.style(role)),
            Span::styled(text, look.theme.style(Role::Text)),
        ])
    };
    // One that matches and gives no group lets nobody in either.
    let lets_in = say::mask::gives_a_group(mask, &near);
    let (glyph, role) = if lets_in { (look.glyphs.done, Role::Ok) } else { (look.glyphs.warned, Role::Warn) };
    Some(vec![line(look.glyphs.failed, Role::Error, missed), line(glyph, role, matches)])
}

/// Both texts in at most `columns`, the mark in the same column of both.
pub fn pair(look: &Look, name: &str, near: &str, columns: usize) -> [String; 2] {
    let parts = name.char_indices().zip(near.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at);
    let at = parts.unwrap_or(name.len().min(near.len()));
    let read = look.glyphs.visible(&name[..at]);
    let room = columns / 2;
    let mut start = read.as_str();
    // What they share is shortened from its beginning: where they part is what counts.
    while width(start) > room {
        start = start.split_at(start.chars().next().map_or(0, char::len_utf8)).1;
    }
    let cut = if start.len() < read.len() { look.glyphs.ellipsis } else { "" };
    [&name[at..], &near[at..]].map(|rest| {
        let text = format!("{cut}{start}{}{}", look.glyphs.fails, named(look, rest));
        look.glyphs.shorten(&text, columns)
    })
}

/// `rest` with its first sign named where nobody sees it.
fn named(look: &Look, rest: &str) -> String {
    let Some(first) = rest.chars().next() else { return String::new() };
    let after = look.glyphs.visible(&rest[first.len_utf8()..]);
    if first == ' ' {
        format!("{}{after}", look.glyphs.blank)
    } else if first.is_whitespace() {
        format!("[U+{:04X}]{after}", u32::from(first))
    } else {
        look.glyphs.visible(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::glyphs::Glyphs;
    use crate::style::theme::Theme;
    use crate::words::catalogue::{LANGUAGES, Words};

    fn look() -> Look {
        Look { words: Words::new(LANGUAGES[0]), theme: Theme::shipped().remove(0), glyphs: Glyphs::unicode() }
    }

    #[test]
    fn the_place_is_marked_in_both_and_a_special_blank_is_named() {
        let shown = pair(&look(), "Campaign\u{a0}- acme - x", "Campaign - acme - x", 60);
        assert_eq!(shown, ["Campaign\u{a6}[U+00A0]- acme - x", "Campaign\u{a6}\u{2423}- acme - x"]);
        let shown = pair(&look(), "Campaing", "Campaign", 60);
        assert_eq!(shown, ["Campai\u{a6}ng", "Campai\u{a6}gn"]);
    }

    #[test]
    fn a_long_beginning_makes_room_for_where_they_part() {
        let (name, near) = (format!("{}x y", "a".repeat(200)), format!("{}z y", "a".repeat(200)));
        let shown = pair(&look(), &name, &near, 40);
        assert!(shown.iter().all(|line| width(line) <= 40), "{shown:?}");
        assert!(shown[0].ends_with("\u{a6}x y") && shown[1].ends_with("\u{a6}z y"), "{shown:?}");
    }
}
