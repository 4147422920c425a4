//! What ratatui costs by itself: one line that shows what is typed, until Ctrl-C. `cargo bench --bench screen` measures it beside
//! the wizard.

use std::io::{self, Read as _};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use ims_setup::terminal::backend::Backend;
use ims_setup::terminal::depth::Depth;
use ims_setup::terminal::session::window_size;
use ratatui::Terminal;
use ratatui::widgets::Paragraph;

const INTERRUPT: u8 = 0x03;

fn main() -> io::Result<()> {
    enable_raw_mode()?;
    let mut terminal = Terminal::new(Backend::new(io::stdout(), window_size(), Depth::Ansi16))?;
    terminal.clear()?;
    let mut text = String::from("bare> ");
    loop {
        terminal.draw(|frame| frame.render_widget(Paragraph::new(text.as_str()), frame.area()))?;
        let mut byte = [0];
        if io::stdin().read(&mut byte)? == 0 || byte[0] == INTERRUPT {
            break;
        }
        text.push(char::from(byte[0]));
    }
    disable_raw_mode()
}
