//! What IMS answers, as rows of the review: how each check stands, why, and the words to send to Adobe.

use super::measured::{reasons, remedy};
use super::page::Page;
use crate::setup::verdict::Check;
use crate::style::theme::Role;
use crate::words::{Look, say};
use ratatui::text::Span;

/// Adds a check, with the mark of the chosen row before its own.
pub fn row(page: &mut Page, check: &Check, focused: bool, look: &Look, columns: usize) {
    let from = page.lines.len();
    reasons(page, check, Some(say::check::title(&look.words, check.id)), look, columns);
    remedy(page, check, look, columns);
    if let Some(mark) = page.lines.get_mut(from).and_then(|line| line.spans.first_mut()).filter(|_| focused) {
        // Focus and state have a column each.
        let state = mark.content.trim().to_owned();
        let style = mark.style;
        *mark = Span::styled(look.glyphs.current, look.theme.style(Role::Current));
        let rest = Span::styled(format!("{state} "), style);
        page.lines[from].spans.insert(1, rest);
    }
}
