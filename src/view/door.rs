//! The screens before the wizard: the list of drafts, and its two questions.

use ratatui::Frame;
use ratatui::text::{Line, Span};

use super::opened::{actions_list, buttons};
use super::page::Page;
use super::{frame, help, hints};
use crate::style::glyphs::pad;
use crate::style::theme::Role;
use crate::wizard::door::{Door, DraftRow};
use crate::words::Look;

/// Draws what is to be settled; `next` is the own name of the next language, where there is one.
pub fn draw(door: &Door, look: &Look, next: Option<&str>, frame: &mut Frame<'_>) {
    frame::base(look, frame);
    let Some(mut regions) = frame::regions(frame.area()) else {
        frame::too_small(look, frame);
        return;
    };
    // There are no steps yet: the page takes the rail's place.
    regions.page.x = 1;
    regions.page.width = regions.all.width - 2;
    frame::title(look, frame, &regions);
    let columns = usize::from(regions.page.width);
    let page = match door {
        Door::Drafts { rows, row, .. } => drafts(look, rows, *row, columns),
        Door::Help { actions, row, .. } => {
            let mut page = Page::new(look.words.text("help-actions"));
            page.path = look.words.text("help-path");
            actions_list(&mut page, look, next, actions, *row, columns);
            page
        }
        Door::Held { button, .. } | Door::DraftOrFile { button, .. } => {
            let (name, text) = asked(door, look).unwrap_or_default();
            question(look, name, &text, *button, columns)
        }
    };
    page.draw(look, frame, &regions);
    if let Door::Drafts { search: Some((text, _)), .. } = door {
        help::search(text, look, frame, &regions);
    }
    frame::keys(&|room| hints::of_door(door.context(), look, room), look, frame, &regions);
}

/// What a question before the wizard asks: the stem of its words, and its sentence; nothing of what is no question.
pub fn asked(door: &Door, look: &Look) -> Option<(&'static str, String)> {
    match door {
        Door::Held { instance, process, terminal, minutes, .. } => {
            let terminal = look.glyphs.visible(if terminal.is_empty() { "?" } else { terminal });
            let text = look.words.with(
                "question-held-text",
                &[
                    ("instance", instance.as_str().into()),
                    ("process", process.to_string().into()),
                    ("terminal", terminal.into()),
                    ("age", age(look, *minutes).into()),
                ],
            );
            Some(("held", text))
        }
        Door::DraftOrFile { instance, .. } => {
            Some(("draft", look.words.with("question-draft-text", &[("instance", instance.as_str().into())])))
        }
        Door::Drafts { .. } | Door::Help { .. } => None,
    }
}

/// How long ago, in words.
pub fn age(look: &Look, minutes: u64) -> String {
    let (key, count) = match minutes {
        0..60 => ("age-minutes", minutes),
        60..2880 => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / 1440),
    };
    look.words.with(key, &[("count", crate::words::catalogue::Arg::Number(count))])
}

fn question(look: &Look, name: &str, text: &str, button: usize, columns: usize) -> Page {
    let mut page = Page::new(look.words.text(&format!("question-{name}")));
    page.text(look, Role::Text, text, 2, columns);
    page.blank();
    buttons(&mut page, look, name, button, columns);
    page
}

fn drafts(look: &Look, rows: &[DraftRow], row: usize, columns: usize) -> Page {
    let mut page = Page::new(look.words.text("drafts-title"));
    page.path = look.words.text("drafts-path");
    for (number, draft) in rows.iter().enumerate() {
        let chosen = number == row;
        if chosen {
            page.cursor = Some((page.lines.len(), 0));
            page.focus = page.lines.len()..page.lines.len() + 1;
        }
        let step = if draft.step.is_empty() {
            look.words.text("drafts-unreadable")
        } else {
            look.words.fitting(&format!("step-{}", draft.step), 16)
        };
        let held = if draft.held { look.words.text("drafts-held") } else { String::new() };
        let name = pad(&look.glyphs.shorten(&draft.instance, 28), 30);
        let rest = format!("{}{}  {held}", pad(&step, 18), age(look, draft.minutes));
        let role = if chosen { Role::Focus } else { Role::Text };
        page.line(Line::from(vec![
            Span::styled(if chosen { look.glyphs.current } else { " " }, look.theme.style(Role::Current)),
            Span::raw(" "),
            Span::styled(name, look.theme.style(role)),
            Span::styled(look.glyphs.shorten(&rest, columns.saturating_sub(32)), look.theme.style(Role::Text)),
        ]));
    }
    page
}
