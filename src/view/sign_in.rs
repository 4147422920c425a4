//! What IMS answers, as rows of the review: how each check stands, why, and the words to send to Adobe.

use super::measured::{reasons, remedy};
use super::page::Page;
use crate::setup::verdict::Check;
use crate::style::theme::Role;
use crate::words::{Look, say};
use ratatui::text::Span;

/// Adds a check, whose mark makes place for that of the chosen row.
pub fn row(page: &mut Page, check: &Check, focused: bool, look: &Look, columns: usize) {
    let from = page.lines.len();
    reasons(page, check, Some(say::check::title(&look.words, check.id)), look, columns);
    remedy(page, check, look, columns);
    if let Some(mark) = page.lines.get_mut(from).and_then(|line| line.spans.first_mut()).filter(|_| focused) {
        *mark = Span::styled(format!("{} ", look.glyphs.current), look.theme.style(Role::Current));
    }
}
