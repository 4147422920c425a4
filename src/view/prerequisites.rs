//! Step 1: the caution, and three confirmations. Its screen: `story__prerequisites.snap`.

use ratatui::text::{Line, Span};

use super::page::Page;
use super::{field, measured};
use crate::setup::evidence::Status;
use crate::setup::verdict::{CheckId, Reason};
use crate::style::fit::wrap;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::Step;
use crate::wizard::progress::fields;
use crate::words::{Look, say};

/// A page with the title and the place of `step`.
pub fn titled(look: &Look, step: Step) -> Page {
    let name = step.row().name;
    let mut page = Page::new(look.words.text(&format!("title-{name}")));
    page.aside = look.words.with("step-of", &[("number", step.number().into()), ("count", 6usize.into())]);
    page.path = look.words.text(&format!("path-{name}"));
    page
}

/// The page.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Prerequisites);
    let cautions = ["page-caution", "page-caution-adobe"].map(|key| look.words.text(key));
    caution(&mut page, look, &look.words.sentences(&cautions), columns);
    for field in fields(Step::Prerequisites) {
        field::confirmation(&mut page, wizard, look, field, columns);
    }
    // Behind all of them: what a session tells later moves no row.
    let check = wizard.check(CheckId::Users);
    for reason in check.reasons.iter().filter(|reason| reason.is_of_addresses()) {
        page.blank();
        let warned = *reason != Reason::Confirmed && check.status != Status::Passed;
        let status = if warned { Status::Warned } else { Status::Passed };
        measured::marked(&mut page, look, status, &say::check::reason(&look.words, reason), columns);
    }
    page
}

/// Adds what has to be known before anything is done here, with the mark of a warning, and a blank line.
pub fn caution(page: &mut Page, look: &Look, text: &str, columns: usize) {
    let from = page.lines.len();
    for (number, line) in wrap(text, columns.saturating_sub(field::INDENT)).into_iter().enumerate() {
        let glyph = if number == 0 { look.glyphs.warned } else { " " };
        let mut spans = field::start_of_row(look, false, (glyph, Role::Warn));
        spans.push(Span::styled(line, look.theme.style(Role::Text)));
        page.line(Line::from(spans));
    }
    page.one_since(from);
    page.blank();
}
