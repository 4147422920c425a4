//! The line under the title of the last two steps: who gets in.

use super::page::Page;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::gets_in::GetsIn;
use crate::words::{Look, say};

/// Puts the line under the title of `page`, with the mark of what it says.
pub fn head(page: &mut Page, wizard: &Wizard, look: &Look) {
    let gets_in = wizard.gets_in();
    let (glyph, role) = match gets_in {
        GetsIn::NoMask | GetsIn::Tested { inside: 0, .. } | GetsIn::People { inside: 0, unsure: 0, .. } => {
            (look.glyphs.failed, Role::Error)
        }
        GetsIn::Untested
        | GetsIn::Tested { outside: 1.., .. }
        | GetsIn::People { out: 1.., .. }
        | GetsIn::People { unsure: 1.., .. } => (look.glyphs.warned, Role::Warn),
        GetsIn::Judging => (look.glyphs.open, Role::Muted),
        GetsIn::Tested { .. } | GetsIn::People { .. } => (look.glyphs.done, Role::Ok),
    };
    let line = say::gets_in::line(&look.words, look.glyphs.between, gets_in, wizard.unproven());
    page.path = format!("{glyph} {line}");
    page.path_role = Some(role);
    page.path_stays = true;
}
