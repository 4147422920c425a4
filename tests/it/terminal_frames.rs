//! What the backend writes, put through a terminal emulator, is the frame that was drawn.

use crate::support::emulated::{HEIGHT, Stage, WIDTH, frame, lines, shown};
use ims_setup::terminal::depth::Depth;
use proptest::prelude::*;
use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier, Style};

#[test]
fn another_size_is_drawn_anew() {
    let mut stage = Stage::new(WIDTH, HEIGHT, Depth::Ansi16);
    stage.draw(&frame(&["hello"]), Some(Position::new(2, 0)));
    for (width, height) in [(10, 3), (30, 9), (1, 1)] {
        stage.terminal.backend_mut().resize(Size { width, height });
        stage.emulator.set_size(lines(height), lines(width));
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        buffer.set_string(0, height - 1, "again", Style::new());
        stage.draw(&buffer, Some(Position::new(width - 1, height - 1)));
        compare(&stage, &buffer, Some(Position::new(width - 1, height - 1)), Depth::Ansi16)
            .expect("the new frame is shown");
    }
}

/// How the emulator names a colour that the terminal of this depth is to show.
fn expected_color(color: Color, depth: Depth) -> vt100::Color {
    match (color, depth) {
        (Color::Rgb(red, green, blue), Depth::Rgb) => vt100::Color::Rgb(red, green, blue),
        (_, Depth::None) | (Color::Reset, _) => vt100::Color::Default,
        (Color::Red, _) => vt100::Color::Idx(1),
        (Color::Blue, _) => vt100::Color::Idx(4),
        (Color::LightGreen, Depth::Ansi8) => vt100::Color::Idx(2),
        (Color::LightGreen, _) => vt100::Color::Idx(10),
        // Pure yellow: bright yellow of sixteen, the same value in the cube.
        (Color::Rgb(..), Depth::Ansi8) => vt100::Color::Idx(3),
        (Color::Rgb(..), Depth::Ansi16) => vt100::Color::Idx(11),
        (Color::Rgb(..), Depth::Ansi256) => vt100::Color::Idx(226),
        _ => unreachable!("no other colour is drawn"),
    }
}

/// Whether eight colours show this foreground by bold.
fn brightened(color: Color, depth: Depth) -> bool {
    depth == Depth::Ansi8 && matches!(color, Color::LightGreen | Color::Rgb(..))
}

fn compare(stage: &Stage, frame: &Buffer, cursor: Option<Position>, depth: Depth) -> Result<(), TestCaseError> {
    let screen = stage.emulator.screen();
    for y in 0..frame.area.height {
        let mut x = 0;
        while x < frame.area.width {
            let wanted = &frame[(x, y)];
            let shown = screen.cell(y, x).expect("on the screen");
            let place = format!("{x},{y} at {depth:?}: {wanted:?}, shown {shown:?}");
            let text = if shown.has_contents() { shown.contents() } else { " " };
            prop_assert_eq!(text, wanted.symbol(), "{}", &place);
            let modifier = wanted.modifier;
            prop_assert_eq!(shown.underline(), modifier.contains(Modifier::UNDERLINED), "{}", &place);
            prop_assert_eq!(shown.inverse(), modifier.contains(Modifier::REVERSED), "{}", &place);
            prop_assert_eq!(shown.bgcolor(), expected_color(wanted.bg, depth), "{}", &place);
            // What a blank does not show is free.
            if wanted.symbol() != " " || modifier.intersects(Modifier::REVERSED | Modifier::UNDERLINED) {
                prop_assert_eq!(shown.fgcolor(), expected_color(wanted.fg, depth), "{}", &place);
            }
            if wanted.symbol() != " " {
                let bold = modifier.contains(Modifier::BOLD) || brightened(wanted.fg, depth);
                prop_assert_eq!(shown.bold(), bold, "{}", &place);
                prop_assert_eq!(shown.italic(), modifier.contains(Modifier::ITALIC), "{}", &place);
            }
            x += wanted.cell_width().max(1);
        }
    }
    prop_assert_eq!(screen.hide_cursor(), cursor.is_none());
    if let Some(Position { x, y }) = cursor {
        prop_assert_eq!(screen.cursor_position(), (y, x));
    }
    Ok(())
}

#[derive(Debug, Clone)]
enum Stroke {
    Text(u16, u16, String, Style),
    Paint(Rect, Style),
}

fn style() -> impl Strategy<Value = Style> {
    let fg = prop_oneof![
        3 => Just(Color::Reset),
        1 => Just(Color::Red),
        1 => Just(Color::LightGreen),
        1 => Just(Color::Rgb(255, 255, 0)),
    ];
    let bg = prop_oneof![4 => Just(Color::Reset), 1 => Just(Color::Blue)];
    let modifier = prop::sample::select(vec![
        Modifier::empty(),
        Modifier::empty(),
        Modifier::BOLD,
        Modifier::ITALIC,
        Modifier::UNDERLINED,
        Modifier::REVERSED,
        Modifier::BOLD.union(Modifier::UNDERLINED),
    ]);
    (fg, bg, modifier).prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
}

fn stroke() -> impl Strategy<Value = Stroke> {
    let text = "[a-c ]{0,12}|[漢字 x]{1,8}|e\u{301}[a ]{0,3}|[─✓]{1,10}|😀x?|[a-z]{24}";
    prop_oneof![
        4 => (0..WIDTH, 0..HEIGHT, text, style()).prop_map(|(x, y, text, style)| Stroke::Text(x, y, text, style)),
        1 => (0..WIDTH, 0..HEIGHT, 1..WIDTH, 1..3_u16, style())
            .prop_map(|(x, y, width, height, style)| Stroke::Paint(Rect::new(x, y, width, height), style)),
    ]
}

/// A frame as widgets draw it: behind a wide character there is nothing, and none is cut by the border.
fn draw_strokes(strokes: Vec<Stroke>) -> Buffer {
    let mut buffer = frame(&[]);
    for stroke in strokes {
        match stroke {
            Stroke::Text(x, y, text, style) => {
                buffer.set_string(x, y, text, style);
            }
            Stroke::Paint(area, style) => buffer.set_style(area.intersection(buffer.area), style),
        }
    }
    for y in 0..HEIGHT {
        let mut x = 0;
        while x < WIDTH {
            let width = buffer[(x, y)].cell_width().max(1);
            for hidden in x + 1..(x + width).min(WIDTH) {
                buffer[(hidden, y)].reset();
            }
            if x + width > WIDTH {
                buffer[(x, y)].reset();
            }
            x += width;
        }
    }
    buffer
}

fn scene() -> impl Strategy<Value = (Buffer, Option<Position>)> {
    let cursor = prop::option::of((0..WIDTH, 0..HEIGHT).prop_map(Position::from));
    (prop::collection::vec(stroke(), 0..8).prop_map(draw_strokes), cursor)
}

fn any_depth() -> impl Strategy<Value = Depth> {
    prop::sample::select(vec![Depth::None, Depth::Ansi8, Depth::Ansi16, Depth::Ansi256, Depth::Rgb])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_frames_one_after_another_are_shown_as_drawn(scenes in prop::collection::vec(scene(), 1..6), depth in any_depth()) {
        let mut stage = Stage::new(WIDTH, HEIGHT, depth);
        for (frame, cursor) in scenes {
            let bytes = stage.draw(&frame, cursor);
            compare(&stage, &frame, cursor, depth)?;
            let text = shown(&bytes);
            prop_assert!(!text.contains("[;m") && !text.contains("59m"), "{}", text);
            prop_assert_eq!(shown(&stage.draw(&frame, cursor)), "", "the same frame costs nothing");
        }
    }
}
