//! What stands around every page: the head line, the key line, and the regions between them.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::hints::Hint;
use crate::style::fit::{pad, width, wrap};
use crate::style::theme::Role;
use crate::wizard::plan::Step;
use crate::wizard::{Gone, Wizard};
use crate::words::Look;

/// Columns of the rail with its margin: for short names, and where there is room for whole ones.
const RAIL: u16 = 20;
const WIDE_RAIL: u16 = 22;
/// From this width on there is.
const ROOMY: u16 = 100;
/// From this width on the rail stands beside the page; below it is one line.
const BESIDE: u16 = 72;
/// The smallest window the wizard is drawn in.
const LEAST: (u16, u16) = (40, 12);

/// Where everything stands.
#[derive(Debug, Clone, Copy)]
pub struct Regions {
    /// The whole window.
    pub all: Rect,
    /// The six steps; one row high in a narrow window.
    pub rail: Rect,
    /// The page.
    pub page: Rect,
    /// The row under the page, for "more below".
    pub below: Rect,
    /// Two lines of help.
    pub help: Rect,
    /// The key line.
    pub keys: Rect,
    /// The window is low: the page does without its blank lines.
    pub low: bool,
}

impl Regions {
    /// The page has the whole width: nothing else stands in its lines, so that a mouse selects what it shows and no more.
    #[must_use]
    pub fn alone(self) -> Regions {
        let page = Rect::new(0, self.page.y, self.all.width, self.page.height);
        Regions { page, ..self }
    }
}

/// The regions of a window; `None` where it is too small to be read.
pub fn regions(all: Rect) -> Option<Regions> {
    if all.width < LEAST.0 || all.height < LEAST.1 {
        return None;
    }
    let beside = all.width >= BESIDE;
    let low = all.height < 20;
    let top = if beside { 2 } else { 3 };
    let bottom = 4;
    let height = all.height - top - bottom;
    let (rail, page) = if beside {
        let rail = if all.width >= ROOMY { WIDE_RAIL } else { RAIL };
        (Rect::new(0, top, rail, height), Rect::new(rail, top, all.width - rail - 1, height))
    } else {
        (Rect::new(0, 2, all.width, 1), Rect::new(1, top, all.width - 2, height))
    };
    let row = |from_bottom: u16, rows: u16| Rect::new(1, all.height - from_bottom, all.width - 2, rows);
    Some(Regions { all, rail, page, below: row(4, 1), help: row(3, 2), keys: row(1, 1), low })
}

/// What lies under everything: the colours of a theme that sets its own.
pub fn base(look: &Look, frame: &mut Frame<'_>) {
    let area = frame.area();
    frame.buffer_mut().set_style(area, look.theme.base());
}

/// One sentence that asks for a larger window; nothing is lost meanwhile.
pub fn too_small(look: &Look, frame: &mut Frame<'_>) {
    let area = frame.area();
    let text = look.words.text("too-small");
    for (row, line) in wrap(&text, usize::from(area.width)).into_iter().take(usize::from(area.height)).enumerate() {
        let row = u16::try_from(row).unwrap_or(u16::MAX);
        frame.buffer_mut().set_line(0, row, &Line::from(line), area.width);
    }
}

/// The head line and the rule that sets the help off from the page: the program and the instance, whether the draft is saved or the very file written, the language.
pub fn head(wizard: &Wizard, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    let columns = usize::from(regions.all.width);
    let right = match &wizard.unsaved {
        Some(_) => format!("{} {}", look.glyphs.failed, look.words.text("head-unsaved")),
        None if wizard.writing.is_ordered() => look.words.text("head-writing"),
        None if !wizard.measuring.running().is_empty() => look.words.text("head-measuring"),
        None if wizard.is_finished() => look.words.text("head-written"),
        None if wizard.gone() != Gone::Not => look.words.text("head-secret-lost"),
        None => look.words.text("head-saved"),
    };
    let right = format!("{right}    {} ", look.words.language().tag);
    let name = look.glyphs.visible(&wizard.answers.instance);
    let left = format!(" ims-setup {} {name}", look.glyphs.bullet);
    let left = look.glyphs.shorten(&left, columns.saturating_sub(width(&right) + 1));
    let gap = columns.saturating_sub(width(&left) + width(&right));
    let role = if wizard.unsaved.is_some() { Role::Error } else { Role::Muted };
    let line = Line::from(vec![
        Span::styled(left, look.theme.style(Role::Heading)),
        Span::raw(" ".repeat(gap)),
        Span::styled(right, look.theme.style(role)),
    ]);
    frame.buffer_mut().set_line(0, 0, &line, regions.all.width);
    frame.buffer_mut().set_line(0, regions.below.y, &rule(look, columns), regions.all.width);
}

/// The rule above the help. Underlined blanks cost a third of the bytes of drawn dashes, and the first frame has to fit
/// one packet.
fn rule(look: &Look, columns: usize) -> Line<'static> {
    let style = look.theme.style(Role::Muted);
    if look.glyphs.ascii {
        return Line::styled(look.glyphs.rule.repeat(columns), style);
    }
    Line::styled(" ".repeat(columns), style.add_modifier(Modifier::UNDERLINED))
}

/// The head line before there is a wizard.
pub fn title(look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    let line = Line::styled(" ims-setup", look.theme.style(Role::Heading));
    frame.buffer_mut().set_line(0, 0, &line, regions.all.width);
    frame.buffer_mut().set_line(0, 1, &rule(look, usize::from(regions.all.width)), regions.all.width);
}

/// What else decides what a key is said to do.
#[derive(Debug, Clone, Copy, Default)]
pub struct State {
    /// The secret is shown in clear.
    pub secret_shown: bool,
    /// The empty row for a new name is chosen.
    pub new_name: bool,
    /// The box that has the focus is ticked.
    pub ticked: bool,
}

/// The keys of the moment. Where not all fit, those that stay come first, then the others in their order.
pub fn keys(hints: &dyn Fn(usize) -> Vec<Hint>, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    let columns = usize::from(regions.keys.width);
    // Each hint in its long form where then all of them fit.
    let long = hints(columns);
    let hints = if width_of(long.iter(), NARROW) <= columns { long } else { hints(0) };
    let all = width_of(hints.iter(), WIDE);
    let gap = if all <= columns { WIDE } else { NARROW };
    let mut shown: Vec<usize> = Vec::new();
    let staying = (0..hints.len()).filter(|number| hints[*number].stays);
    for number in staying.chain(0..hints.len()) {
        let with = shown.iter().chain([&number]).map(|number| &hints[*number]);
        if !shown.contains(&number) && width_of(with, gap) <= columns {
            shown.push(number);
        }
    }
    shown.sort_unstable();
    let mut spans: Vec<Span<'static>> = Vec::new();
    for hint in shown.into_iter().map(|number| &hints[number]) {
        spans.push(Span::raw(pad("", if spans.is_empty() { 0 } else { gap })));
        spans.push(Span::styled(hint.key.clone(), look.theme.style(Role::Key)));
        spans.push(Span::styled(format!(" {}", hint.text), look.theme.style(Role::Text)));
    }
    frame.buffer_mut().set_line(regions.keys.x, regions.keys.y, &Line::from(spans), regions.keys.width);
}

/// Columns between two hints, where there is room and where there is not.
const WIDE: usize = 3;
const NARROW: usize = 2;

fn width_of<'a>(hints: impl Iterator<Item = &'a Hint>, gap: usize) -> usize {
    hints.map(|hint| width(&hint.key) + 1 + width(&hint.text) + gap).sum::<usize>().saturating_sub(gap)
}

/// The name of `step` in the reader's language, whole where it fits into `columns`.
pub fn step_name(look: &Look, step: Step, columns: usize) -> String {
    look.words.fitting(&format!("step-{}", step.row().name), columns)
}
