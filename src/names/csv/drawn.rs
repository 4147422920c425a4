//! Tables drawn with bars, as Markdown, psql and others print them, or with columns under each other: rows of cells for [`super::sniff`].

use super::cells::{has_doubles, is_data, is_parted, says};
use super::headers;
use crate::names::{Purpose, joined};

/// How many lines show what a text is.
const SAMPLE: usize = 200;

/// So many bytes at most.
const GLANCE: usize = 64 * 1024;

/// In how many of the first lines a rule has to stand.
const RULE_WITHIN: usize = 5;

/// What parts the cells of a drawn table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Drawn {
    /// Bars; the last of a row may close it.
    Bars { closed: bool },
    /// Two blanks or more.
    Blanks,
}

/// The table that `bytes` draw, as quoted cells parted by tabs, line by line; `None` where they draw none.
pub(in super::super) fn as_cells(bytes: &[u8], purpose: Purpose) -> Option<Vec<u8>> {
    let first = bytes.len().min(GLANCE);
    let last = if first < bytes.len() { bytes[..first].iter().rposition(|byte| *byte == b'\n')? } else { first };
    let glance = std::str::from_utf8(&bytes[..last]).ok()?;
    let text = || std::str::from_utf8(bytes).ok();
    if is_ruled_list(glance) {
        return text().map(as_list);
    }
    // Where every row ends in a bar it closes the row; else it opens a last cell, which may be blank.
    let bars = Drawn::Bars { closed: rows_of(glance).take(SAMPLE).all(|line| line.trim_end().ends_with(['|', '│'])) };
    let drawn = [bars, Drawn::Blanks].into_iter().find(|drawn| is_table(glance, *drawn, purpose))?;
    let text = text()?;
    let mut rows = String::with_capacity(text.len() + text.len() / 4);
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_end_matches(['\n', '\r']);
        if !content.trim().is_empty() && !is_rule(content) && !is_count(content) {
            for (at, cell) in drawn.cells(content).iter().enumerate() {
                rows.push_str(if at > 0 { "\t\"" } else { "\"" });
                rows.push_str(&cell.replace('\t', " ").replace('"', "\"\""));
                rows.push('"');
            }
        }
        rows.push_str(&line[content.len()..]);
    }
    Some(rows.into_bytes())
}

/// The lines that are rows of a table, and no rule and no count.
fn rows_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r']).filter(|line| !line.trim().is_empty() && !is_count(line) && !is_rule(line))
}

/// Whether the first lines are a table of one column: a rule of dashes is their second, and what stands above it begins as none
/// of those below.
fn is_ruled_list(text: &str) -> bool {
    let mut lines = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
    let (Some(header), Some(rule)) = (lines.next(), lines.next()) else { return false };
    let is_dashes = rule.trim().len() > 2 && rule.trim().bytes().all(|byte| byte == b'-' || byte == b'=');
    let header = header.trim();
    is_dashes
        && !header.contains(['|', '│', '\t', ';', ','])
        && !header.contains("  ")
        && !is_parted(header)
        && rows_of(text).skip(1).take(SAMPLE).all(|line| !joined::shares(header, line.trim()))
}

/// The rows of a table of one column as quoted cells, line by line.
fn as_list(text: &str) -> Vec<u8> {
    let mut rows = String::with_capacity(text.len() + text.len() / 4);
    let mut has_header = false;
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_end_matches(['\n', '\r']);
        let is_row = !content.trim().is_empty() && !is_rule(content) && !is_count(content);
        if is_row && has_header {
            rows.push('"');
            rows.push_str(&content.trim().replace('"', "\"\""));
            rows.push('"');
        }
        has_header |= is_row;
        rows.push_str(&line[content.len()..]);
    }
    rows.into_bytes()
}

/// Whether the first lines show a table: by a rule in it, bars around each row, a header, or numbers in every row.
fn is_table(text: &str, drawn: Drawn, purpose: Purpose) -> bool {
    let lines = || text.split(['\n', '\r']).filter(|line| !line.trim().is_empty() && !is_count(line));
    if !lines().take(RULE_WITHIN).any(|line| drawn.parts(line)) {
        return false;
    }
    let ruled = lines().take(RULE_WITHIN).any(is_rule);
    let lines: Vec<&str> = lines().filter(|line| !is_rule(line)).take(SAMPLE).collect();
    let rows: Vec<Vec<String>> = lines.iter().map(|line| drawn.cells(line)).collect();
    // A title above the table has no cells.
    let title = if ruled && rows.iter().any(|row| row.len() > 1) {
        rows.iter().take_while(|row| row.len() < 2).count()
    } else {
        0
    };
    let (lines, rows) = (&lines[title..], &rows[title..]);
    let Some(width) = rows.first().map(Vec::len) else { return false };
    if rows.iter().any(|row| row.len() != width) {
        return false;
    }
    let framed = matches!(drawn, Drawn::Bars { .. }) && lines.iter().all(|line| is_framed(line));
    if (ruled || framed) && rows.len() > 1 {
        return true;
    }
    let plain: Vec<String> = rows[0].iter().map(|cell| headers::plain(cell.as_bytes())).collect();
    let headed = rows.len() > 1 && headers::names(&plain, purpose).is_some() && headers::are_known(&plain);
    width > 1 && (headed || has_numbers(rows, purpose) || drawn == Drawn::Blanks && are_names(rows))
}

/// Whether all cells of all rows begin as names of one tenant do.
fn are_names(rows: &[Vec<String>]) -> bool {
    let first = &rows[0][0];
    rows.iter().flatten().all(|cell| is_parted(cell) && joined::shares(first, cell))
}

/// Whether every row has a number in the same column, and another column is one of names.
fn has_numbers(rows: &[Vec<String>], purpose: Purpose) -> bool {
    let header = usize::from(rows[0].iter().all(|cell| !is_data(cell)));
    let rows = &rows[header..];
    let column = |at: usize| rows.iter().map(|row| row[at].clone()).collect::<Vec<String>>();
    let columns: Vec<Vec<String>> = (0..rows.first().map_or(0, Vec::len)).map(column).collect();
    let is_of_numbers = |cells: &Vec<String>| cells.iter().all(|cell| !cell.is_empty() && is_data(cell));
    let is_name = |cell: &String| {
        purpose == Purpose::Groups || cell.contains(" - ") || is_parted(cell) || cell.contains(['.', ':', '-'])
    };
    let is_of_names =
        |cells: &Vec<String>| !has_doubles(cells) && cells.iter().all(|cell| !is_data(cell) && is_name(cell));
    let alike = |cells: &Vec<String>| cells[1..].iter().all(|cell| joined::shares(&cells[0], cell));
    // Beside a number in every row the names may be of several products.
    let of_several = |cells: &Vec<String>| {
        rows.len() > 1
            && !has_doubles(cells)
            && cells.iter().all(|cell| !cell.is_empty() && !is_data(cell))
            && cells.iter().any(|cell| says(cell) > 0 && is_name(cell))
    };
    let are_counted = columns.iter().any(|cells| cells.iter().all(|cell| is_number(cell)));
    rows.len() + header > 1
        && columns.iter().any(is_of_numbers)
        && columns.iter().any(|cells| {
            is_of_names(cells) && (purpose == Purpose::Groups || alike(cells)) || are_counted && of_several(cells)
        })
}

/// A number by itself, perhaps with the sign of its thousands.
fn is_number(cell: &str) -> bool {
    cell.starts_with(|c: char| c.is_ascii_digit())
        && cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '\u{a0}' | '\u{202f}'))
}

impl Drawn {
    fn parts(self, line: &str) -> bool {
        match self {
            Drawn::Bars { .. } => line.contains(['|', '│']),
            Drawn::Blanks => line.trim().contains("  "),
        }
    }

    fn cells(self, line: &str) -> Vec<String> {
        let line = line.trim();
        match self {
            Drawn::Bars { closed } => {
                let opened = line.strip_prefix(['|', '│']);
                let line = opened.unwrap_or(line);
                let close = line.strip_suffix(['|', '│']).filter(|line| !line.ends_with('\\'));
                let line = close.filter(|_| closed || opened.is_some()).unwrap_or(line);
                let (mut cells, mut cell, mut escaped) = (Vec::new(), String::new(), false);
                for c in line.chars() {
                    match c {
                        '|' if escaped => {
                            cell.pop();
                            cell.push(c);
                        }
                        '|' | '│' => cells.push(std::mem::take(&mut cell)),
                        c => cell.push(c),
                    }
                    escaped = c == '\\';
                }
                cells.push(cell);
                cells.iter().map(|cell| cell.trim().to_owned()).collect()
            }
            Drawn::Blanks => {
                line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
            }
        }
    }
}

/// A line of dashes that parts the header from the rows, or closes the table.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    let is_sign = |c: char| matches!(c, '-' | '=' | '+' | '|' | ':' | ' ' | '\u{2500}'..='\u{257f}');
    line.len() > 2
        && line.chars().all(is_sign)
        && ["--", "==", "──", "━━", "══"].iter().any(|dashes| line.contains(dashes))
}

/// `(2 rows)`, as psql counts below a table; `2 rows in set (0.00 sec)`, as another client does.
fn is_count(line: &str) -> bool {
    let of_mysql = line.trim().strip_suffix(" sec)").and_then(|line| line.split_once(" in set (")).is_some_and(
        |(rows, seconds)| {
            rows.strip_suffix(" rows")
                .or_else(|| rows.strip_suffix(" row"))
                .is_some_and(|count| count.bytes().all(|byte| byte.is_ascii_digit()))
                && seconds.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        },
    );
    let inner = line.trim().strip_prefix('(').and_then(|line| line.strip_suffix(')'));
    inner.and_then(|inner| inner.split_once(' ')).is_some_and(|(number, word)| {
        number.bytes().all(|byte| byte.is_ascii_digit()) && word.starts_with(char::is_alphabetic) && !word.contains(' ')
    }) || of_mysql
}

/// Whether bars stand at both ends of a row.
fn is_framed(line: &str) -> bool {
    let line = line.trim();
    line.len() > 1 && line.starts_with(['|', '│']) && line.ends_with(['|', '│'])
}

#[cfg(test)]
mod tests {
    use super::super::super::{Groups, read};

    fn names(text: &str) -> Vec<String> {
        read(text.as_bytes()).names.iter().map(str::to_owned).collect()
    }

    #[test]
    fn what_a_client_counts_below_a_table_is_no_row() {
        let rule = "+-------------------------+";
        for count in ["2 rows in set (0.00 sec)", "(2 rows)"] {
            let table = format!(
                "{rule}\n| name                    |\n{rule}\n| Campaign - acme - admin |\n| Campaign - acme - ops   |\n{rule}\n{count}\n"
            );
            assert_eq!(names(&table), ["Campaign - acme - admin", "Campaign - acme - ops"], "{count}");
        }
    }

    #[test]
    fn the_rows_of_a_drawn_table_are_cells() {
        let [a, b] = ["Kampanj - globex - Säljare, EU", "Kampanj - globex - ops"];
        for text in [
            format!("Profil|Medlemmar\n{a}|1\n{b}|2\n"),
            format!("| Produktprofil | Anzahl |\n|---|--:|\n| {a} | 3 |\n| {b} | 0 |\n"),
            format!("| Rechte | Zahl |\n| :-- | :-- |\n| {a} | 3 |\n| {b} | 0 |"),
            format!(" name | count\n------+-------\n {a} | 1\n {b} | 12\n(2 rows)\n"),
            format!("+----+----+\n| name | n |\n+----+----+\n| {a} | 1 |\n| {b} | 2 |\n+----+----+\n"),
            format!("┌────┬───┐\n│ name │ n │\n├────┼───┤\n│ {a} │ 1 │\n│ {b} │ 2 │\n└────┴───┘\n"),
            format!("{a} | 1\n{b} | 2\n"),
            format!("1|{a}\n2|{b}\n"),
            format!("{a}    3\n{b}            4\n"),
            format!("Naam      Leden\n{a}    3\n{b}       4\n"),
            format!("name              count\n----------------  -----\n{a}    3\n{b}    4\n"),
        ] {
            assert_eq!(names(&text), [a, b], "{text}");
        }
        for text in [
            format!(
                " Product | Profiel | Omschrijving \n-----+------+----\n P | {a} |              \n P | {b} | a; b \n"
            ),
            format!(" Product | Profiel | Omschrijving \n-----+------+----\n P | {a} | \n P | {b} | \n(2 rows)\n"),
            format!(" Ürün profili \n-------------\n {a}\n {b}\n(2 rows)\n"),
            format!(" name \n------\n {a}\n {b}\n(2 rows)\n\n"),
            format!("{a}    {b}\n"),
            format!("| {a} | {b} |\n"),
        ] {
            let read = read(text.as_bytes());
            assert_eq!(read.names.iter().collect::<Vec<_>>(), [a, b], "{text}");
            assert_eq!(read.unreadable_count, 0);
        }
        let four = "| Campaign - acme - a | Campaign - acme - b |\n| Campaign - acme - c | Campaign - acme - d |\n";
        assert_eq!(names(four).len(), 4);
        let groups = Groups::reading(b" sname \n-------\n admin\n ops\n(2 rows)\n").0;
        assert_eq!(groups.iter().collect::<Vec<_>>(), ["admin", "ops"]);
        assert_eq!(names("| name |\n|---|\n| Campaign \\| acme \\| x |\n"), ["Campaign | acme | x"]);
        let groups = Groups::reading(b"name | label\n---|---\nadmin | Administrators\nops | Operators\n").0;
        assert_eq!(groups.iter().collect::<Vec<_>>(), ["admin", "ops"]);
    }

    #[test]
    fn the_types_of_a_drawn_table_count() {
        let text =
            "| groupName | type |\n|---|---|\n| Campaign - acme - a | PRODUCT_PROFILE |\n| Admins | SYSADMIN_GROUP |\n";
        assert_eq!((names(text), read(text.as_bytes()).left_out), (vec!["Campaign - acme - a".to_owned()], 1));
    }

    #[test]
    fn bars_and_blanks_of_names_are_their_own() {
        for list in [
            "Campaign | acme | admin\nCampaign | acme | ops\n",
            "Campaign | acme | 1\nCampaign | acme | 2\n",
            "AC|acme|Name\nAC|acme|Profile\n",
            "Campaign  -  acme  -  admin\nCampaign  -  acme  -  ops\n",
            "Campaign  -  acme  -  1\nCampaign  -  acme  -  2\n",
            "Campaign - acme - a|b\nCampaign - acme - c\n",
            "Campaign - acme  - x\nCampaign - acme - y\n",
        ] {
            assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
        }
    }
}
