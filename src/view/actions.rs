//! The list of actions in the help, each with its key, and the languages.

use ratatui::text::{Line, Span};

use super::page::Page;
use crate::base::key::Key;
use crate::style::fit::{pad, wrap};
use crate::style::theme::Role;
use crate::wizard::keymap::Action;
use crate::wizard::plan::List;
use crate::words::Look;
use crate::words::catalogue::LANGUAGES;

/// Adds a row of an open list.
pub fn list_row(page: &mut Page, look: &Look, chosen: bool, text: Vec<Span<'static>>) {
    if chosen {
        page.cursor = Some((page.lines.len(), 0));
        page.focus = page.lines.len()..page.lines.len() + 1;
    }
    let glyph = if chosen { look.glyphs.current } else { " " };
    let start = vec![Span::styled(glyph, look.theme.style(Role::Current)), Span::raw(" ")];
    page.line(Line::from([start, text].concat()));
}

/// The actions of the help, each with its key where it has one.
pub type Actions = [(Option<Key>, Action)];

/// Columns of a key with the blanks behind it.
const KEY: usize = 14;

/// The message of `action` in the list `place`: people are no names, and a hand-over is compared.
fn action_key(action: Action, place: Option<List>) -> String {
    let own = match (place, action) {
        (Some(List::People), Action::Filter | Action::NextMiss | Action::PreviousMiss | Action::Measure) => "-people",
        (Some(List::HandOver), Action::Measure) => "-hand-over",
        _ => "",
    };
    format!("action-{}{own}", action.name())
}

/// Adds the actions, each with its key where it has one, as they are called in the list `place`; `next` is the own name of the
/// next language.
pub fn actions_list(
    page: &mut Page,
    look: &Look,
    (next, place): (Option<&str>, Option<List>),
    actions: &Actions,
    row: usize,
    columns: usize,
) {
    let words = &look.words;
    for (number, (key, action)) in actions.iter().enumerate() {
        let chosen = number == row;
        let role = if chosen { Role::Focus } else { Role::Text };
        let text = match action {
            Action::Step(number) => words.with("action-step", &[("number", usize::from(*number).into())]),
            Action::Language => words.with("action-language", &[("name", next.unwrap_or("").into())]),
            action => words.text(&action_key(*action, place)),
        };
        let mut key = key.map(|key| key.to_string()).unwrap_or_default();
        let from = page.lines.len();
        for (number, line) in wrap(&text, columns.saturating_sub(2 + KEY)).into_iter().enumerate() {
            let spans = vec![
                Span::styled(pad(&std::mem::take(&mut key), KEY), look.theme.style(Role::Key)),
                Span::styled(line, look.theme.style(role)),
            ];
            list_row(page, look, chosen && number == 0, spans);
        }
        if chosen && *action == Action::Language {
            // Who can't read the words of this one sees how many presses it is to the own.
            page.text(look, Role::Text, &languages(look), KEY + 2, columns);
        }
        if chosen {
            page.focus_since(from);
        }
    }
}

/// Every language in itself, in the order in which Enter goes through them, that of the screen first and in brackets.
fn languages(look: &Look) -> String {
    let now = look.words.language();
    let at = LANGUAGES.iter().position(|language| language.tag == now.tag).unwrap_or(0);
    let others = (1..LANGUAGES.len()).map(|step| LANGUAGES[(at + step) % LANGUAGES.len()].name);
    let names: Vec<String> = std::iter::once(format!("[{}]", now.name)).chain(others.map(str::to_owned)).collect();
    names.join(&format!(" {} ", look.glyphs.leads))
}
