//! A line that is typed where the help stands: the name of a file of people, or a password.

use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::Line;

use super::frame::Regions;
use super::window::{Window, secret_window, window};
use crate::style::fit::width;
use crate::wizard::Wizard;
use crate::wizard::open::Open;
use crate::words::Look;

/// Draws the line that is being typed, with the cursor in it; whether there is one.
pub fn draw(wizard: &Wizard, look: &Look, frame: &mut Frame<'_>, regions: &Regions) -> bool {
    let area = regions.help;
    let Some((prompt, shown)) = line(wizard, look, usize::from(area.width) - 1) else { return false };
    let column = area.x + u16::try_from(width(&prompt) + shown.cursor_column).unwrap_or(0);
    let buffer = frame.buffer_mut();
    buffer.set_line(area.x, area.y, &Line::from(format!("{prompt}{}", shown.shown)), area.width);
    if matches!(wizard.open.last(), Some(Open::Password(_))) {
        let help = look.glyphs.shorten(&look.words.text("help-open-password"), usize::from(area.width));
        buffer.set_line(area.x, area.y + 1, &Line::from(help), area.width);
    }
    frame.set_cursor_position(Position::new(column, area.y));
    true
}

/// The prompt, and as much of the text as there is room for.
fn line(wizard: &Wizard, look: &Look, columns: usize) -> Option<(String, Window)> {
    let room = |prompt: &str| columns.saturating_sub(width(prompt));
    match wizard.open.last()? {
        Open::File(text) => {
            let prompt = format!("{} ", look.words.text("people-file-prompt"));
            let shown = window(text.text(), text.before().len(), room(&prompt), &look.glyphs);
            Some((prompt, shown))
        }
        Open::Password(text) => {
            let (login, host) = wizard.refused_password()?;
            let about = [("login", look.glyphs.visible(login).into()), ("host", look.glyphs.visible(&host).into())];
            let prompt = look.glyphs.shorten(&look.words.with("ask-password-of", &about), columns * 3 / 4);
            let prompt = format!("{prompt} ");
            let shown = secret_window(text.before(), text.text(), room(&prompt), &look.glyphs);
            Some((prompt, shown))
        }
        _ => None,
    }
}
