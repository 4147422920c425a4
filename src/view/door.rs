//! The screens before the wizard: the list of drafts, and its two questions.

use ratatui::Frame;
use ratatui::text::{Line, Span};

use super::actions::actions_list;
use super::opened::buttons;
use super::page::Page;
use super::{frame, help, hints};
use crate::style::fit::{pad, width, wrap};
use crate::style::theme::Role;
use crate::wizard::door::{Door, DraftRow, Odd};
use crate::wizard::plan::Step;
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
            actions_list(&mut page, look, (next, None), actions, *row, columns);
            page
        }
        Door::Held { button, .. } | Door::DraftOrFile { button, .. } => {
            let (name, text) = asked(door, look).unwrap_or_default();
            question(look, name, &text, *button, columns)
        }
    };
    page.draw(look, frame, &regions);
    match door {
        Door::Drafts { search: Some((text, _)), .. } => help::search(text, look, frame, &regions),
        Door::Drafts { rows, row, name, odd, .. } => {
            if let Some(text) = name {
                help::prompted(text, &look.words.text("drafts-name"), look, frame, &regions);
            }
            let below = u16::from(name.is_some());
            let (role, said) = told(look, rows.get(*row), odd.as_ref());
            let (columns, rows) = (usize::from(regions.help.width), usize::from(regions.help.height - below));
            let mut lines = wrap(&said, columns);
            if lines.len() > rows {
                let rest = lines.split_off(rows - 1).join(" ");
                lines.push(look.glyphs.shorten(&rest, columns));
            }
            for (at, line) in (regions.help.y + below..regions.help.bottom()).zip(lines) {
                let line = Line::styled(line, look.theme.style(role));
                frame.buffer_mut().set_line(regions.help.x, at, &line, regions.help.width);
            }
        }
        _ => {}
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
    buttons(&mut page, look, name, (&["no", "yes"], button), columns);
    page
}

/// What the list says under it: what Enter does, or what was wrong with the last key.
fn told(look: &Look, chosen: Option<&DraftRow>, odd: Option<&Odd>) -> (Role, String) {
    match odd {
        Some(Odd::Key(key)) => {
            let key = look.glyphs.visible(&key.to_string());
            (Role::Accent, look.words.with("notice-no-meaning", &[("key", key.into())]))
        }
        Some(Odd::Name) => (Role::Accent, look.words.text("drafts-name-wrong")),
        Some(Odd::Delete) => {
            let instance = look.glyphs.visible(chosen.map_or("NAME", |row| &row.instance));
            (Role::Accent, look.words.with("drafts-delete", &[("instance", instance.into())]))
        }
        Some(Odd::Paste) => (Role::Accent, look.words.text("drafts-paste")),
        None if chosen.is_none() => (Role::Muted, look.words.text("drafts-help-another")),
        None => (Role::Muted, look.words.text("drafts-help")),
    }
}

fn drafts(look: &Look, rows: &[DraftRow], row: usize, columns: usize) -> Page {
    let words = &look.words;
    let mut page = Page::new(words.text("drafts-title"));
    page.path = words.text("drafts-path");
    let state = |draft: &DraftRow| {
        words.text(match draft {
            DraftRow { held: true, .. } => "drafts-held",
            DraftRow { written: true, .. } => "drafts-written",
            _ => "drafts-unwritten",
        })
    };
    let step = |draft: &DraftRow| match Step::from_name(&draft.step) {
        Some(step) => format!("{} {}", step.number(), words.fitting(&format!("step-{}", draft.step), 16)),
        None => words.text("drafts-unreadable"),
    };
    let widest = |of: &dyn Fn(&DraftRow) -> String| rows.iter().map(|row| width(&of(row))).max().unwrap_or(0);
    let names = widest(&|draft| draft.instance.clone()).min(28) + 2;
    let (states, steps) = (widest(&state) + 2, widest(&step) + 2);
    let texts = rows.iter().map(|draft| {
        let name = pad(&look.glyphs.shorten(&draft.instance, names - 2), names);
        let rest = format!("{}{}{}", pad(&state(draft), states), pad(&step(draft), steps), age(look, draft.minutes));
        (name, rest)
    });
    let another = (words.text("drafts-another"), String::new());
    for (number, (name, rest)) in texts.chain([another]).enumerate() {
        let chosen = number == row;
        if number == rows.len() {
            page.blank();
        }
        if chosen {
            page.cursor = Some((page.lines.len(), 0));
            page.focus = page.lines.len()..page.lines.len() + 1;
        }
        let role = if chosen { Role::Focus } else { Role::Text };
        let room = columns.saturating_sub(2 + width(&name));
        page.line(Line::from(vec![
            Span::styled(if chosen { look.glyphs.current } else { " " }, look.theme.style(Role::Current)),
            Span::raw(" "),
            Span::styled(name, look.theme.style(role)),
            Span::styled(look.glyphs.shorten(&rest, room), look.theme.style(Role::Text)),
        ]));
    }
    page
}
