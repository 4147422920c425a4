//! Where the cursor is as far as we know, and the shortest bytes that bring it elsewhere.

use ratatui::layout::Position;

/// What is known of the cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing.
    Unknown,
    /// Its row alone: after the last column is written, terminals disagree on the column.
    Row(u16),
    /// Its place.
    At(Position),
}

/// The bytes of the shortest way; none where the cursor is there already. Only sequences that a vt100 knows.
pub fn shortest(from: Place, to: Position) -> Vec<u8> {
    let mut best = absolute(to);
    let mut offer = |way: Vec<u8>| {
        if way.len() < best.len() {
            best = way;
        }
    };
    let (row, column) = match from {
        Place::Unknown => return best,
        Place::Row(row) => (row, None),
        Place::At(at) if at == to => return Vec::new(),
        Place::At(at) => (at.y, Some(at.x)),
    };
    if row <= to.y {
        // In a terminal that adds a return to each line feed this leads to the same place.
        let mut way = if column == Some(0) { Vec::new() } else { b"\r".to_vec() };
        way.resize(way.len() + usize::from(to.y - row), b'\n');
        way.extend(step(to.x, b'C'));
        offer(way);
    }
    match column {
        Some(column) if column == to.x && row < to.y => offer(step(to.y - row, b'B')),
        Some(column) if column == to.x => offer(step(row - to.y, b'A')),
        Some(column) if row == to.y && column < to.x => offer(step(to.x - column, b'C')),
        Some(column) if row == to.y => {
            offer(vec![0x08; usize::from(column - to.x)]);
            offer(step(column - to.x, b'D'));
        }
        _ => {}
    }
    best
}

/// `CSI row ; column H`, where a one may be left out.
fn absolute(to: Position) -> Vec<u8> {
    let number = |value: u16| if value == 0 { String::new() } else { (u32::from(value) + 1).to_string() };
    let column = if to.x == 0 { String::new() } else { format!(";{}", number(to.x)) };
    format!("\x1b[{}{column}H", number(to.y)).into_bytes()
}

fn step(count: u16, last: u8) -> Vec<u8> {
    let mut bytes = match count {
        0 => return Vec::new(),
        1 => b"\x1b[".to_vec(),
        _ => format!("\x1b[{count}").into_bytes(),
    };
    bytes.push(last);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_way_is_taken() {
        let at = |x, y| Place::At(Position { x, y });
        let table: &[(Place, (u16, u16), &[u8])] = &[
            (at(3, 3), (3, 3), b""),
            (Place::Unknown, (0, 0), b"\x1b[H"),
            (Place::Unknown, (0, 4), b"\x1b[5H"),
            (Place::Unknown, (4, 0), b"\x1b[;5H"),
            (Place::Unknown, (9, 9), b"\x1b[10;10H"),
            (at(5, 2), (4, 2), b"\x08"),
            (at(5, 2), (0, 2), b"\r"),
            (at(40, 2), (30, 2), b"\x1b[10D"),
            (at(40, 2), (50, 2), b"\x1b[10C"),
            (at(40, 2), (41, 2), b"\x1b[C"),
            (at(40, 2), (0, 3), b"\r\n"),
            (at(0, 2), (0, 4), b"\n\n"),
            (at(40, 2), (40, 3), b"\x1b[B"),
            (at(40, 12), (40, 11), b"\x1b[A"),
            (Place::Row(3), (0, 3), b"\r"),
            (Place::Row(3), (0, 4), b"\r\n"),
            (Place::Row(13), (2, 14), b"\r\n\x1b[2C"),
            (Place::Row(3), (70, 9), b"\x1b[10;71H"),
        ];
        for (from, (x, y), expected) in table {
            let way = shortest(*from, Position { x: *x, y: *y });
            assert_eq!(way, *expected, "{from:?} to {x},{y}");
        }
    }
}
