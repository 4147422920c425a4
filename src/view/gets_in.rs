//! The line under the title of the last two steps: who gets in.

use super::page::Page;
use super::rail;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::words::{Look, say};

/// Puts the line under the title of `page`, with the mark of what it says.
pub fn head(page: &mut Page, wizard: &Wizard, look: &Look) {
    let gets_in = wizard.gets_in();
    let (glyph, role) = gets_in.mark().map_or((look.glyphs.open, Role::Muted), |mark| rail::mark(look, mark));
    let line = say::gets_in::line(&look.words, look.glyphs.between, gets_in, wizard.unproven());
    page.path = format!("{glyph} {line}");
    page.path_role = Some(role);
    page.path_stays = true;
}
