//! Colours reduced to what the terminal understands, once per cell, so that the pen never sees more.

use ratatui::style::{Color, Modifier};

use super::depth::Depth;

/// A colour of xterm's palette, for the nearest one.
type Rgb = (u8, u8, u8);

/// The sixteen named colours in the order of their numbers, with the values of xterm's default palette.
const NAMED: [(Color, Rgb); 16] = [
    (Color::Black, (0, 0, 0)),
    (Color::Red, (205, 0, 0)),
    (Color::Green, (0, 205, 0)),
    (Color::Yellow, (205, 205, 0)),
    (Color::Blue, (0, 0, 238)),
    (Color::Magenta, (205, 0, 205)),
    (Color::Cyan, (0, 205, 205)),
    (Color::Gray, (229, 229, 229)),
    (Color::DarkGray, (127, 127, 127)),
    (Color::LightRed, (255, 0, 0)),
    (Color::LightGreen, (0, 255, 0)),
    (Color::LightYellow, (255, 255, 0)),
    (Color::LightBlue, (92, 92, 255)),
    (Color::LightMagenta, (255, 0, 255)),
    (Color::LightCyan, (0, 255, 255)),
    (Color::White, (255, 255, 255)),
];

/// The steps of the 6×6×6 cube of the 256 colours.
const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// Foreground, background and modifiers as the terminal of this depth can show them.
pub fn reduce(fg: Color, bg: Color, modifier: Modifier, depth: Depth) -> (Color, Color, Modifier) {
    let (ink, paper) = (nearest(fg, depth), nearest(bg, depth));
    if ink == paper && ink != Color::Reset && fg != bg {
        // Two colours that fell into one would hide the text: reverse shows that it is marked.
        return (Color::Reset, Color::Reset, modifier | Modifier::REVERSED);
    }
    if depth != Depth::Ansi8 {
        return (ink, paper, modifier);
    }
    match number(ink) {
        // Bold black is invisible where bold does not brighten.
        Some(8) => (Color::Reset, dark(paper), modifier | Modifier::DIM),
        Some(bright @ 9..) => (named(bright - 8), dark(paper), modifier | Modifier::BOLD),
        _ => (ink, dark(paper), modifier),
    }
}

fn nearest(color: Color, depth: Depth) -> Color {
    match (color, depth) {
        (_, Depth::None) | (Color::Reset, _) => Color::Reset,
        (Color::Rgb(..), Depth::Rgb) | (Color::Indexed(_), Depth::Rgb | Depth::Ansi256) => color,
        (Color::Rgb(red, green, blue), Depth::Ansi256) => Color::Indexed(nearest_index((red, green, blue))),
        (Color::Rgb(red, green, blue), _) => nearest_named((red, green, blue)),
        (Color::Indexed(index @ 0..16), _) => named(index),
        // Of the sixteen the user's bright black comes nearest, which half of all palettes can't show as text.
        (Color::Indexed(232..), _) => Color::Reset,
        (Color::Indexed(index), _) => nearest_named(value(index)),
        _ => color,
    }
}

/// The number of a named colour, 0 to 15.
pub fn number(color: Color) -> Option<u8> {
    NAMED.iter().position(|(named, _)| *named == color).and_then(|at| u8::try_from(at).ok())
}

fn named(number: u8) -> Color {
    NAMED.get(usize::from(number)).map_or(Color::Reset, |(color, _)| *color)
}

/// A background has no bold to brighten it.
fn dark(color: Color) -> Color {
    match number(color) {
        Some(bright @ 8..) => named(bright - 8),
        _ => color,
    }
}

fn distance(one: Rgb, other: Rgb) -> u32 {
    let square = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    square(one.0, other.0) + square(one.1, other.1) + square(one.2, other.2)
}

fn nearest_named(value: Rgb) -> Color {
    NAMED.iter().min_by_key(|(_, known)| distance(value, *known)).map_or(Color::Reset, |(color, _)| *color)
}

/// Of the cube and the greys only: the first sixteen are the user's own and may be anything.
fn nearest_index(wanted: Rgb) -> u8 {
    (16..=255).min_by_key(|index| distance(wanted, value(*index))).unwrap_or(16)
}

/// The value of a colour from 16 on: the cube, then 24 greys (xterm's `256colres.pl`).
fn value(index: u8) -> Rgb {
    if index >= 232 {
        let grey = 8 + 10 * (index - 232);
        return (grey, grey, grey);
    }
    let cube = usize::from(index.saturating_sub(16));
    (STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fg(color: Color, depth: Depth) -> (Color, Modifier) {
        let (fg, _, modifier) = reduce(color, Color::Reset, Modifier::empty(), depth);
        (fg, modifier)
    }

    #[test]
    fn each_depth_gets_what_it_understands() {
        let plain = Modifier::empty();
        let table = [
            (Color::LightRed, Depth::None, Color::Reset, plain),
            (Color::Red, Depth::Ansi8, Color::Red, plain),
            (Color::LightRed, Depth::Ansi8, Color::Red, Modifier::BOLD),
            (Color::DarkGray, Depth::Ansi8, Color::Reset, Modifier::DIM),
            (Color::White, Depth::Ansi8, Color::Gray, Modifier::BOLD),
            (Color::LightRed, Depth::Ansi16, Color::LightRed, plain),
            (Color::Rgb(250, 10, 10), Depth::Ansi16, Color::LightRed, plain),
            (Color::Indexed(1), Depth::Ansi16, Color::Red, plain),
            (Color::Indexed(196), Depth::Ansi16, Color::LightRed, plain),
            (Color::Indexed(243), Depth::Ansi256, Color::Indexed(243), plain),
            (Color::Indexed(243), Depth::Ansi16, Color::Reset, plain),
            (Color::Indexed(243), Depth::Ansi8, Color::Reset, plain),
            (Color::Rgb(95, 135, 175), Depth::Ansi256, Color::Indexed(67), plain),
            (Color::Rgb(8, 8, 8), Depth::Ansi256, Color::Indexed(232), plain),
            (Color::Rgb(255, 255, 255), Depth::Ansi256, Color::Indexed(231), plain),
            (Color::Rgb(1, 2, 3), Depth::Rgb, Color::Rgb(1, 2, 3), plain),
        ];
        for (color, depth, expected, modifier) in table {
            assert_eq!(fg(color, depth), (expected, modifier), "{color:?} {depth:?}");
        }
    }

    #[test]
    fn a_bright_background_on_eight_colours_is_its_dark_form() {
        let (_, bg, _) = reduce(Color::Reset, Color::LightBlue, Modifier::empty(), Depth::Ansi8);
        assert_eq!(bg, Color::Blue);
    }

    #[test]
    fn text_stays_readable_when_both_colours_fall_into_one() {
        let (fg, bg, modifier) = reduce(Color::Rgb(250, 0, 0), Color::Rgb(255, 9, 9), Modifier::empty(), Depth::Ansi16);
        assert_eq!((fg, bg, modifier), (Color::Reset, Color::Reset, Modifier::REVERSED));
    }
}
