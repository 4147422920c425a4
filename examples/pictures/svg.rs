//! A screen as an SVG: every run of cells of one style is a text of a fixed length, so that the columns line up in any
//! font and with any script.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The width of a cell and the size of the type in it: what most monospaced fonts have, 0.6 em.
const CELL: f32 = 8.4;
/// The height of a row.
const ROW: f32 = 19.0;
const FONT_SIZE: f32 = 14.0;
/// From the foot of a row up to its base line.
const DESCENT: f32 = 5.5;
const MARGIN: f32 = 14.0;
/// The height of the bar with the title.
const BAR: f32 = 32.0;
const FONTS: &str = "ui-monospace,'SF Mono',Menlo,'DejaVu Sans Mono',Consolas,'Noto Sans Mono CJK KR',monospace";
const FOREGROUND: &str = "#d8dbe2";
const BACKGROUND: &str = "#15171c";

/// Draws `buffer` as the window of a terminal with `title` in its bar; `cursor` is the column and the row of the cursor,
/// where it is shown.
pub fn svg(buffer: &Buffer, cursor: Option<(u16, u16)>, title: &str) -> String {
    let (columns, rows) = (f32::from(buffer.area.width), f32::from(buffer.area.height));
    let (width, height) = (columns * CELL + 2.0 * MARGIN, rows * ROW + BAR + 2.0 * MARGIN);
    // A theme with colours of its own paints the whole screen: the window around it takes them too.
    let ground = buffer.content.first().map_or_else(|| BACKGROUND.to_owned(), |cell| hex(cell.bg, BACKGROUND));
    let title = escape(title);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.1} {height:.1}\" role=\"img\" aria-label=\"{title}\" xml:space=\"preserve\" \
         font-family=\"{FONTS}\" font-size=\"{FONT_SIZE}\">\n<title>{title}</title>\n"
    );
    push(&mut out, format_args!("<rect width=\"100%\" height=\"100%\" rx=\"9\" fill=\"#2a2d35\"/>"));
    push(
        &mut out,
        format_args!(
            "<path d=\"M0 {BAR}h{width:.1}v{:.1}a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9z\" fill=\"{ground}\"/>",
            height - BAR - 9.0
        ),
    );
    for (x, colour) in [(18, "#ff5f57"), (38, "#febc2e"), (58, "#28c840")] {
        push(&mut out, format_args!("<circle cx=\"{x}\" cy=\"{}\" r=\"6\" fill=\"{colour}\"/>", BAR / 2.0));
    }
    push(
        &mut out,
        format_args!(
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"#aab0bc\">{title}</text>",
            width / 2.0,
            BAR / 2.0 + 5.0
        ),
    );
    for y in 0..buffer.area.height {
        for run in runs(buffer, y) {
            run.draw(&mut out, y, &ground);
        }
    }
    if let Some((x, y)) = cursor {
        let (left, top) = place(x, y);
        let colour = buffer.cell((buffer.area.x + x, buffer.area.y + y)).map_or(Color::Reset, |cell| cell.fg);
        let colour = hex(colour, FOREGROUND);
        push(
            &mut out,
            format_args!(
                "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{CELL}\" height=\"{ROW}\" fill=\"{colour}\" \
                 fill-opacity=\"0.35\" stroke=\"{colour}\"/>"
            ),
        );
    }
    out.push_str("</svg>\n");
    out
}

fn push(out: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = writeln!(out, "{line}");
}

/// The upper left corner of a cell.
fn place(x: u16, y: u16) -> (f32, f32) {
    (MARGIN + f32::from(x) * CELL, BAR + MARGIN + f32::from(y) * ROW)
}

/// Neighbours of one style and one kind of character: in a mixed run the stretch to its length would shift them.
struct Run {
    column: u16,
    columns: u16,
    text: String,
    look: Look,
    kind: Kind,
}

#[derive(PartialEq, Eq, Clone)]
struct Look {
    foreground: String,
    background: Option<String>,
    bold: bool,
    underline: bool,
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Ascii,
    Narrow,
    Wide,
}

fn runs(buffer: &Buffer, y: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut x = 0;
    while x < buffer.area.width {
        let cell = &buffer[(buffer.area.x + x, buffer.area.y + y)];
        let columns = u16::try_from(cell.symbol().width()).unwrap_or(1).max(1);
        let kind = match columns {
            1 if cell.symbol().is_ascii() => Kind::Ascii,
            1 => Kind::Narrow,
            _ => Kind::Wide,
        };
        let look = look(cell);
        match runs.last_mut().filter(|run| run.look == look && run.kind == kind) {
            Some(run) => {
                run.text.push_str(cell.symbol());
                run.columns += columns;
            }
            None => runs.push(Run { column: x, columns, text: cell.symbol().to_owned(), look, kind }),
        }
        // The cell behind a wide character is its other half.
        x += columns;
    }
    runs
}

fn look(cell: &Cell) -> Look {
    let has = |modifier| cell.modifier.contains(modifier);
    let (mut foreground, mut background) = (hex(cell.fg, FOREGROUND), hex(cell.bg, BACKGROUND));
    let reversed = has(Modifier::REVERSED);
    if reversed {
        std::mem::swap(&mut foreground, &mut background);
    }
    let painted = reversed || cell.bg != Color::Reset;
    Look {
        foreground,
        background: painted.then_some(background),
        bold: has(Modifier::BOLD),
        underline: has(Modifier::UNDERLINED),
    }
}

impl Run {
    fn draw(&self, out: &mut String, y: u16, ground: &str) {
        let (left, top) = place(self.column, y);
        let width = f32::from(self.columns) * CELL;
        let mut block = |top: f32, height: f32, colour: &str| {
            // Without crisp edges a seam shows between neighbours.
            push(
                out,
                format_args!(
                    "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height}\" fill=\"{colour}\" \
                     shape-rendering=\"crispEdges\"/>"
                ),
            );
        };
        if let Some(background) = self.look.background.as_deref().filter(|background| *background != ground) {
            block(top, ROW, background);
        }
        if self.look.underline {
            block(top + ROW - 3.0, 1.0, &self.look.foreground);
        }
        // Blanks move the text instead of standing in it: not every program that shows SVG keeps them.
        let text = self.text.trim_matches(' ');
        if text.is_empty() {
            return;
        }
        // Only ASCII runs hold blanks, and there a character is a column.
        let before = self.text.len() - self.text.trim_start_matches(' ').len();
        let skipped = u16::try_from(before).unwrap_or(0);
        let columns = self.columns - u16::try_from(self.text.len() - text.len()).unwrap_or(0);
        let bold = if self.look.bold { " font-weight=\"700\"" } else { "" };
        push(
            out,
            format_args!(
                "<text x=\"{:.1}\" y=\"{:.1}\" textLength=\"{:.1}\" lengthAdjust=\"spacingAndGlyphs\" \
                 fill=\"{}\"{bold}>{}</text>",
                left + f32::from(skipped) * CELL,
                top + ROW - DESCENT,
                f32::from(columns) * CELL,
                self.look.foreground,
                escape(text)
            ),
        );
    }
}

/// `text` as XML takes it; what no XML may hold is the replacement character.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            control if control.is_control() => out.push('\u{FFFD}'),
            other => out.push(other),
        }
    }
    out
}

/// The colour as a web page writes it; the terminal's named ones as a dark window shows them, each at 4.5:1 or more on
/// its ground.
fn hex(colour: Color, default: &str) -> String {
    let named = match colour {
        Color::Rgb(red, green, blue) => return format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Reset | Color::Indexed(_) => default,
        Color::Black => "#15171c",
        Color::Red => "#f07178",
        Color::Green => "#7ccf85",
        Color::Yellow => "#e6c15c",
        Color::Blue => "#7aa7f5",
        Color::Magenta => "#d592e8",
        Color::Cyan => "#5fcad6",
        Color::Gray => "#d8dbe2",
        Color::DarkGray => "#8a90a0",
        Color::LightRed => "#ff8b8b",
        Color::LightGreen => "#9be8a3",
        Color::LightYellow => "#ffe08a",
        Color::LightBlue => "#9cc2ff",
        Color::LightMagenta => "#eab3f7",
        Color::LightCyan => "#8ceaf2",
        Color::White => "#ffffff",
    };
    named.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Style;

    /// The texts of a picture: column, columns and words of each.
    fn texts(picture: &str) -> Vec<(u16, u16, String)> {
        let attribute = |line: &str, name: &str| -> f32 {
            let rest = line.split_once(&format!(" {name}=\"")).expect("has it").1;
            rest.split_once('"').expect("ends").0.parse().expect("is a number")
        };
        let cells = |pixels: f32| (0..=400).find(|n| (f32::from(*n) * CELL - pixels).abs() < 0.2).expect("is whole");
        let lines = picture.lines().filter(|line| line.contains("textLength"));
        lines
            .map(|line| {
                let words = line.split_once('>').expect("opens").1.trim_end_matches("</text>").to_owned();
                (cells(attribute(line, "x") - MARGIN), cells(attribute(line, "textLength")), words)
            })
            .collect()
    }

    fn row(text: &str) -> Buffer {
        Buffer::with_lines([text])
    }

    #[test]
    fn wide_characters_take_two_columns_and_what_follows_stands_where_it_should() {
        let picture = svg(&row("ok 연결 必 ✓ end"), None, "");
        let expected = [(0, 2, "ok"), (3, 4, "연결"), (8, 2, "必"), (11, 1, "✓"), (13, 3, "end")];
        let expected = expected.map(|(column, columns, words)| (column, columns, words.to_owned()));
        assert_eq!(texts(&picture), expected);
    }

    #[test]
    fn blanks_around_a_text_are_place_and_not_text() {
        assert_eq!(texts(&svg(&row("   a b   "), None, "")), [(3, 3, "a b".to_owned())]);
        assert_eq!(texts(&svg(&row("     "), None, "")), []);
    }

    #[test]
    fn what_would_be_markup_is_text() {
        let picture = svg(&row("a<b>&\"c\""), None, "R&D <1>");
        assert_eq!(texts(&picture)[0], (0, 8, "a&lt;b&gt;&amp;&quot;c&quot;".to_owned()));
        assert!(picture.contains("<title>R&amp;D &lt;1&gt;</title>"));
        assert_eq!(escape("a\u{1b}b\u{FFFE}"), "a\u{FFFD}b\u{FFFD}");
    }

    #[test]
    fn a_change_of_style_begins_a_text_of_its_own() {
        let mut buffer = row("plain bold");
        buffer.set_string(6, 0, "bold", Style::new().bold().underlined().fg(Color::Rgb(1, 2, 255)));
        let picture = svg(&buffer, None, "");
        assert_eq!(texts(&picture), [(0, 5, "plain".to_owned()), (6, 4, "bold".to_owned())]);
        assert!(picture.contains("fill=\"#0102ff\" font-weight=\"700\">bold<"));
        assert!(picture.contains("y=\"62.0\" width=\"33.6\" height=\"1\" fill=\"#0102ff\""), "{picture}");
    }

    #[test]
    fn reverse_swaps_the_colours_and_paints_the_ground() {
        let mut buffer = row(" Yes  no");
        buffer.set_string(0, 0, " Yes ", Style::new().reversed());
        let picture = svg(&buffer, None, "");
        assert!(picture.contains(&format!("fill=\"{BACKGROUND}\">Yes<")), "{picture}");
        assert!(picture.contains(&format!("width=\"42.0\" height=\"19\" fill=\"{FOREGROUND}\"")), "{picture}");
    }

    #[test]
    fn the_window_takes_the_ground_of_a_theme_and_shows_the_cursor() {
        let mut buffer = row("abc");
        buffer.set_style(buffer.area, Style::new().bg(Color::Rgb(15, 23, 36)));
        let picture = svg(&buffer, Some((2, 0)), "");
        assert!(picture.contains("z\" fill=\"#0f1724\"/>"), "{picture}");
        assert!(picture.contains("<rect x=\"30.8\" y=\"46.0\" width=\"8.4\""), "{picture}");
        assert!(!svg(&buffer, None, "").contains("fill-opacity"));
    }
}
