//! The rail: the six steps, each with its mark; one line in a narrow window.

use ratatui::Frame;
use ratatui::text::{Line, Span};

use super::frame::{Regions, step_name};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::{PLAN, Step};
use crate::wizard::progress::Mark;
use crate::words::Look;

/// The glyph and the role of a mark.
pub fn mark(look: &Look, mark: Mark) -> (&'static str, Role) {
    match mark {
        Mark::Done => (look.glyphs.done, Role::Ok),
        Mark::Warned => (look.glyphs.warned, Role::Warn),
        Mark::Failed => (look.glyphs.failed, Role::Error),
        Mark::Open | Mark::Optional => (" ", Role::Text),
    }
}

fn step_mark(wizard: &Wizard, look: &Look, step: Step) -> (&'static str, Role) {
    match wizard.step_mark(step) {
        // Of the step on the screen it is too early to say that something is open.
        Some(Mark::Open) if step == wizard.step => (" ", Role::Text),
        // A step that was left with something open wants a second look, no more.
        Some(Mark::Open) => (look.glyphs.warned, Role::Warn),
        Some(known) => mark(look, known),
        None => (" ", Role::Text),
    }
}

/// Columns of the one name in a rail of one line.
const ONE_LINE: usize = 20;

/// Whether it is the step on the screen; its state stands beside it.
fn current(wizard: &Wizard, look: &Look, step: Step) -> Span<'static> {
    let glyph = if step == wizard.step { look.glyphs.current } else { " " };
    Span::styled(glyph, look.theme.style(Role::Current))
}

/// Draws the rail beside or above the page.
pub fn draw(wizard: &Wizard, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    let role = |step: Step| if step == wizard.step { Role::Current } else { Role::Text };
    if regions.rail.height > 1 {
        for (row, step) in (regions.rail.y..regions.rail.bottom()).zip(PLAN.iter().map(|row| row.step)) {
            let (glyph, glyph_role) = step_mark(wizard, look, step);
            let room = usize::from(regions.rail.width) - 6;
            let name = look.glyphs.shorten(&step_name(look, step, room), room);
            let line = Line::from(vec![
                current(wizard, look, step),
                Span::styled(glyph, look.theme.style(glyph_role)),
                Span::styled(format!(" {} {name}", step.number()), look.theme.style(role(step))),
            ]);
            frame.buffer_mut().set_line(regions.rail.x, row, &line, regions.rail.width);
        }
        return;
    }
    let mut spans = Vec::new();
    for step in PLAN.iter().map(|row| row.step) {
        let (glyph, glyph_role) = step_mark(wizard, look, step);
        let name = if step == wizard.step { format!(" {}", step_name(look, step, ONE_LINE)) } else { String::new() };
        spans.push(current(wizard, look, step));
        spans.push(Span::styled(glyph, look.theme.style(glyph_role)));
        spans.push(Span::styled(format!("{}{name}", step.number()), look.theme.style(role(step))));
    }
    frame.buffer_mut().set_line(regions.rail.x, regions.rail.y, &Line::from(spans), regions.rail.width);
}
