//! The pen: the style the terminal writes with, and the shortest bytes that change it.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::palette;

/// Each modifier with the number that sets it and the one that ends it (ISO 6429, "SGR").
const MODIFIERS: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// What a blank shows of its modifiers.
const SEEN_ON_BLANK: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// A style whose colours are reduced already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Pen {
    /// The style of a cell.
    pub fn of(cell: &Cell) -> Pen {
        Pen { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }

    /// Whether a blank looks the same in both styles.
    pub fn same_on_blank(self, other: Pen) -> bool {
        self == other || (self.bg == other.bg && !self.modifier.union(other.modifier).intersects(SEEN_ON_BLANK))
    }

    /// Whether terminals agree on what erasing with this pen leaves: blanks without any colour.
    pub fn erases_plainly(self) -> bool {
        self.same_on_blank(Pen::default())
    }

    /// Writes the change from `self`, none where it isn't known, to `to`. With `by_reset` nothing is ended but by
    /// ending all of it, as a vt100 knows it.
    pub fn change(from: Option<Pen>, to: Pen, by_reset: bool, out: &mut Vec<u8>) {
        let mut anew = Vec::new();
        to.codes_from(Pen::default(), &mut anew);
        let mut reset = vec![b"0".to_vec()];
        reset.append(&mut anew);
        if reset.len() == 1 {
            // `CSI m`, a byte shorter.
            reset[0].clear();
        }
        let shortest = match from {
            Some(from) if from == to => return,
            Some(from) => {
                let mut step = Vec::new();
                let ends = to.codes_from(from, &mut step);
                if (ends && by_reset) || length(&step) >= length(&reset) { reset } else { step }
            }
            None => reset,
        };
        out.extend(b"\x1b[");
        out.extend(shortest.join(&b';'));
        out.push(b'm');
    }

    /// The numbers that lead from `from` to this pen, and whether one of them ends something.
    fn codes_from(self, from: Pen, codes: &mut Vec<Vec<u8>>) -> bool {
        let mut push = |code: u8| codes.push(code.to_string().into_bytes());
        let ended = from.modifier.difference(self.modifier);
        let mut left = from.modifier;
        let mut last = 0;
        for (modifier, _, end) in MODIFIERS {
            if ended.contains(modifier) && last != end {
                push(end);
                last = end;
            }
        }
        for (modifier, _, end) in MODIFIERS {
            // 22 ends bold and dim, 25 both kinds of blinking.
            if MODIFIERS.iter().any(|(other, _, shared)| ended.contains(*other) && *shared == end) {
                left.remove(modifier);
            }
        }
        for (modifier, begin, _) in MODIFIERS {
            if self.modifier.difference(left).contains(modifier) {
                push(begin);
            }
        }
        let mut ends = !ended.is_empty();
        for (wanted, present, base) in [(self.fg, from.fg, 30), (self.bg, from.bg, 40)] {
            if wanted != present {
                ends |= wanted == Color::Reset;
                codes.push(color(wanted, base).into_bytes());
            }
        }
        ends
    }
}

/// The numbers of a colour; `base` is 30 for the foreground, 40 for the background.
fn color(color: Color, base: u8) -> String {
    match color {
        Color::Indexed(index) => format!("{};5;{index}", base + 8),
        Color::Rgb(red, green, blue) => format!("{};2;{red};{green};{blue}", base + 8),
        named => match palette::number(named) {
            Some(number @ 8..) => (base + 52 + number).to_string(),
            Some(number) => (base + number).to_string(),
            None => (base + 9).to_string(),
        },
    }
}

fn length(codes: &[Vec<u8>]) -> usize {
    codes.iter().map(Vec::len).sum::<usize>() + codes.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(from: Option<Pen>, to: Pen, by_reset: bool) -> String {
        let mut out = Vec::new();
        Pen::change(from, to, by_reset, &mut out);
        String::from_utf8_lossy(&out).replace('\x1b', "")
    }

    fn pen(fg: Color, bg: Color, modifier: Modifier) -> Pen {
        Pen { fg, bg, modifier }
    }

    #[test]
    fn named_colours_are_the_numbers_every_terminal_knows() {
        let table = [
            (Color::Black, "30", "40"),
            (Color::Gray, "37", "47"),
            (Color::DarkGray, "90", "100"),
            (Color::LightRed, "91", "101"),
            (Color::White, "97", "107"),
            (Color::Indexed(200), "38;5;200", "48;5;200"),
            (Color::Rgb(1, 2, 3), "38;2;1;2;3", "48;2;1;2;3"),
        ];
        for (name, fg, bg) in table {
            assert_eq!(color(name, 30), fg);
            assert_eq!(color(name, 40), bg);
        }
    }

    #[test]
    fn the_shortest_change_is_taken() {
        let plain = Pen::default();
        let bold_red = pen(Color::Red, Color::Reset, Modifier::BOLD);
        let red = pen(Color::Red, Color::Reset, Modifier::empty());
        let dim_red = pen(Color::Red, Color::Reset, Modifier::DIM);
        assert_eq!(change(Some(plain), plain, false), "");
        assert_eq!(change(Some(bold_red), plain, false), "[m");
        assert_eq!(change(None, plain, false), "[m");
        assert_eq!(change(None, bold_red, false), "[0;1;31m");
        assert_eq!(change(Some(plain), bold_red, false), "[1;31m");
        assert_eq!(change(Some(bold_red), red, false), "[22m");
        assert_eq!(change(Some(bold_red), red, true), "[0;31m");
        assert_eq!(change(Some(red), bold_red, true), "[1m");
        assert_eq!(change(Some(bold_red), dim_red, false), "[22;2m");
        let both = pen(Color::Red, Color::Reset, Modifier::BOLD | Modifier::DIM);
        assert_eq!(change(Some(both), dim_red, false), "[22;2m", "22 ends both");
    }
}
