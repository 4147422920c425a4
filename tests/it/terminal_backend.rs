//! In how few bytes frames are written, and what is never sent.

use crate::support::emulated::{HEIGHT, Stage, WIDTH, frame, shown};
use ims_setup::terminal::backend::Backend;
use ims_setup::terminal::depth::Depth;
use ratatui::Terminal;
use ratatui::backend::Backend as _;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier, Style};

/// The first line of the screen.
fn line(stage: &Stage) -> String {
    stage.emulator.screen().rows(0, WIDTH).next().unwrap_or_default().trim_end().to_owned()
}

#[test]
fn a_typed_character_at_the_end_of_a_line_is_one_byte() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.draw(&frame(&["", "name acm"]), Some(Position::new(8, 1)));
    assert_eq!(shown(&stage.draw(&frame(&["", "name acme"]), Some(Position::new(9, 1)))), "e");
    assert_eq!(
        shown(&stage.draw(&frame(&["", "name acme"]), Some(Position::new(9, 1)))),
        "",
        "the same frame costs nothing"
    );
    assert_eq!(
        shown(&stage.draw(&frame(&["", "name acm"]), Some(Position::new(8, 1)))),
        "\u{8} \u{8}",
        "as a shell erases"
    );
}

#[test]
fn a_styled_field_takes_one_byte_a_character_too() {
    let styled = |text: &str| {
        let mut buffer = frame(&["label"]);
        buffer.set_string(0, 1, text, Style::new().fg(Color::Yellow).add_modifier(Modifier::BOLD));
        buffer
    };
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.draw(&styled("a"), Some(Position::new(1, 1)));
    assert_eq!(shown(&stage.draw(&styled("ab"), Some(Position::new(2, 1)))), "b");
}

#[test]
fn the_first_frame_clears_the_screen_and_shows_the_cursor_once() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    assert_eq!(shown(&stage.draw(&frame(&["a"]), Some(Position::new(1, 0)))), "^[m^[H^[Ja^[?25h");
    assert_eq!(shown(&stage.draw(&frame(&["a"]), None)), "^[?25l");
}

#[test]
fn the_rest_of_a_line_is_erased_where_that_is_shorter() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.draw(&frame(&["a rather long line"]), None);
    assert_eq!(shown(&stage.draw(&frame(&["a"]), None)), "^[;3H^[K");
    assert_eq!(line(&stage), "a");
}

#[test]
fn a_few_unchanged_characters_are_written_again_instead_of_a_move() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.draw(&frame(&["1 of 6", "x"]), Some(Position::new(0, 0)));
    assert_eq!(shown(&stage.draw(&frame(&["2 of 7", "x"]), Some(Position::new(0, 0)))), "2^[4C7\r");
    assert_eq!(shown(&stage.draw(&frame(&["3 o! 7", "x"]), Some(Position::new(0, 0)))), "3 o!\r");
}

#[test]
fn a_line_that_is_full_is_followed_by_a_move_all_terminals_agree_on() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    let full = "x".repeat(usize::from(WIDTH));
    let bytes = stage.draw(&frame(&[&full, &full]), Some(Position::new(3, 3)));
    assert_eq!(shown(&bytes), format!("^[m^[H^[J{full}\r\n{full}^[4;4H^[?25h"));
    assert_eq!(stage.emulator.screen().cursor_position(), (3, 3));
}

#[test]
fn colours_that_the_terminal_does_not_know_are_not_sent() {
    let mut buffer = frame(&[""]);
    buffer.set_string(0, 0, "text", Style::new().fg(Color::Rgb(255, 0, 0)).bg(Color::Blue).bold().reversed());
    for (depth, expected) in [
        (Depth::None, "^[1;7mtext"),
        (Depth::Ansi8, "^[1;7;31;44mtext"),
        (Depth::Ansi16, "^[1;7;91;44mtext"),
        (Depth::Ansi256, "^[1;7;38;5;196;44mtext"),
        (Depth::Rgb, "^[1;7;38;2;255;0;0;44mtext"),
    ] {
        let bytes = shown(&Stage::new(WIDTH, HEIGHT, depth).draw(&buffer, None));
        assert!(bytes.contains(expected), "{depth:?}: {bytes}");
    }
}

#[test]
fn a_wide_character_comes_and_goes_without_a_trace() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    for row in ["ab漢字cd", "abxy字cd", "a漢字bcd", "漢字漢字", "x漢y", "漢", ""] {
        stage.draw(&frame(&[row]), None);
        assert_eq!(line(&stage), row);
    }
}

#[test]
fn a_cursor_on_the_right_half_of_a_wide_character_is_moved_away_rightly() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.draw(&frame(&["漢ab"]), Some(Position::new(1, 0)));
    stage.draw(&frame(&["漢ac"]), Some(Position::new(1, 0)));
    assert_eq!(line(&stage), "漢ac");
}

#[test]
fn what_steers_a_terminal_never_reaches_it() {
    for hostile in ["\x1b]0;title\x07", "\x1b[2J", "\u{9b}", "\u{202e}", "\u{2028}", "\u{202e}漢"] {
        let mut backend = Backend::new(Vec::new(), Size::new(WIDTH, HEIGHT), Depth::Rgb);
        let mut cell = Cell::EMPTY;
        cell.set_symbol(hostile);
        backend.draw([(3, 2, &cell)].into_iter()).expect("a vector takes all bytes");
        backend.flush().expect("a vector takes all bytes");
        assert_eq!(shown(backend.writer()), "^[m^[H^[J^[3;4H\u{fffd}^[?25l", "{hostile:?}");
    }
}

#[test]
fn a_locale_without_utf8_gets_ascii() {
    let backend = Backend::new(Vec::new(), Size::new(WIDTH, HEIGHT), Depth::Ansi16).ascii_only(true);
    let mut terminal = Terminal::new(backend).expect("the backend has a size");
    terminal.draw(|target| target.buffer_mut().merge(&frame(&["é漢x"]))).expect("a vector takes all bytes");
    assert!(terminal.backend().writer().is_ascii());
    assert!(shown(terminal.backend().writer()).contains("?? x"));
}

#[test]
fn a_redraw_trusts_nothing() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.draw(&frame(&["hello", "world"]), Some(Position::new(2, 1)));
    stage.emulator.process(b"\x1b[?25l\x1b[31;7mgarbage\x1b[5;5Hfrom elsewhere");
    stage.terminal.clear().expect("a vector takes all bytes");
    stage.draw(&frame(&["hello", "world"]), Some(Position::new(2, 1)));
    assert_eq!(stage.emulator.screen().contents().trim_end(), "hello\nworld");
    assert_eq!(stage.emulator.screen().cursor_position(), (1, 2));
    assert!(!stage.emulator.screen().hide_cursor());
    assert!(!stage.emulator.screen().cell(0, 0).expect("on the screen").inverse());
}

#[test]
fn a_window_of_no_size_is_survived() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.terminal.backend_mut().resize(Size::ZERO);
    stage.draw(&Buffer::empty(Rect::ZERO), Some(Position::new(3, 3)));
    stage.terminal.backend_mut().resize(Size::new(WIDTH, HEIGHT));
    stage.draw(&frame(&["back"]), None);
    assert_eq!(line(&stage), "back");
}
