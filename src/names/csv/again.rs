//! Several tables in one text, and tables with the wide signs of Chinese: made plain before they are read.

use std::ops::Range;

use super::super::Purpose;
use super::headers;
use super::rows::Rows;
use super::sniff::{HEADER_WITHIN, plain};

/// A header is no longer than this.
const LONGEST: usize = 1_000;

/// Where the tables of `bytes` stand, each with its header; `None` where there are not several.
pub(in super::super) fn tables(bytes: &[u8], purpose: Purpose) -> Option<Vec<Range<usize>>> {
    let lines = || {
        let mut from = 0;
        bytes.split_inclusive(|byte| *byte == b'\n').map(move |line| {
            from += line.len();
            (from - line.len(), line)
        })
    };
    let filled = lines().filter(|(_, line)| !line.trim_ascii().is_empty());
    // Whoever has no header above has none below.
    filled.take(HEADER_WITHIN).find(|(_, line)| is_header(line, purpose))?;
    let starts: Vec<usize> = lines().filter(|(_, line)| is_header(line, purpose)).map(|(at, _)| at).skip(1).collect();
    if starts.is_empty() {
        return None;
    }
    let ends = starts.iter().copied().chain([bytes.len()]);
    Some([0].into_iter().chain(starts.iter().copied()).zip(ends).map(|(start, end)| start..end).collect())
}

/// Whether a line is a row of headers that are all known.
fn is_header(line: &[u8], purpose: Purpose) -> bool {
    let line = line.trim_ascii();
    if line.is_empty() || line.len() > LONGEST || line.iter().any(|byte| byte.is_ascii_digit() || *byte == b'@') {
        return false;
    }
    [b'\t', b';', b','].into_iter().filter(|delimiter| line.contains(delimiter)).any(|delimiter| {
        let Some(row) = Rows::new(line, Some(delimiter)).next() else { return false };
        let cells = plain(&row);
        cells.len() > 1 && headers::are_known(&cells) && headers::names(&cells, purpose).is_some()
    })
}

/// A table whose header is parted by a wide sign, with tabs in its place; `None` where it is none.
pub(in super::super) fn with_plain_signs(bytes: &[u8], purpose: Purpose) -> Option<Vec<u8>> {
    let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    let mut heads = lines.take(HEADER_WITHIN).filter_map(|line| std::str::from_utf8(line).ok());
    let sign = heads.find_map(|line| {
        ['，', '｜', '；'].into_iter().find(|sign| {
            let cells: Vec<String> = line.split(*sign).map(|cell| headers::plain(cell.as_bytes())).collect();
            cells.len() > 1 && headers::are_known(&cells) && headers::names(&cells, purpose).is_some()
        })
    })?;
    let text = std::str::from_utf8(bytes).ok()?;
    Some(text.replace('\t', " ").replace(sign, "\t").into_bytes())
}

#[cfg(test)]
mod tests {
    use super::super::super::{Reason, Unreadable, read};

    fn names(text: &str) -> Vec<String> {
        read(text.as_bytes()).names.iter().map(str::to_owned).collect()
    }

    #[test]
    fn tables_below_each_other_are_read_one_by_one() {
        let [a, b] = ["Campaign - acme - admin", "Campaign - acme - Delivery, EU"];
        for text in [
            format!("Profile,Users\n{a},3\n\nProfile,Users\n\"{b}\",12\n"),
            format!("Profile,Users\n{a},3\nProfile,Users\n\"{b}\",12\n"),
            format!("Profile,Users\n{a},3\nProfile;Users\n{b};12\n"),
            format!("Profile,Users\r\n{a},3\r\n\r\nUsers,Profile\r\n12,\"{b}\"\r\n"),
            format!("Productprofiel;Gebruikers\n{a};3\n\nProductprofiel\tGebruikers\n{b}\t12\n"),
            format!(
                "Email,Product Configurations\na@x.example,{a}\nEmail,Product Configurations\nb@x.example,\"\"\"{b}\"\"\"\n"
            ),
        ] {
            assert_eq!(names(&text), [a, b], "{text}");
        }
        let reading = read(format!("Profile,Users\n{a},3\n\nProfile,Users\n\x1b,1\n{b}\n").as_bytes());
        assert_eq!(reading.unreadable[0], Unreadable { line: 5, reason: Reason::ControlCharacters });
    }

    #[test]
    fn a_table_of_wide_signs_is_one() {
        let [a, b] = ["行銷活動 - acme - 營運", "行銷活動 - acme - 管理員"];
        for text in [
            format!("產品設定檔，使用者\n{a}，3\n{b}，12\n"),
            format!("產品設定檔｜使用者\n{a}｜3\n{b}｜12\n"),
            format!("Profile；Users\n{a}；3\n{b}；12\n"),
        ] {
            assert_eq!(names(&text), [a, b], "{text}");
        }
    }

    #[test]
    fn a_header_with_a_word_that_nobody_knows_is_one_above_ragged_rows() {
        let [a, b] = ["Campaign - acme - admin", "Campaign - acme - ops"];
        for sign in [",", ";", "\t"] {
            let rows = |rows: &[&[&str]]| rows.iter().map(|row| row.join(sign) + "\n").collect::<String>();
            let short = rows(&[&["Profile", "Users", "X"], &[a, "3"], &[b, "4"]]);
            assert_eq!(names(&short), [a, b], "{short}");
            let long = rows(&[&["Profile", "Users", "X"], &[a, "3"], &[b, "4", "5", "6"]]);
            assert_eq!(names(&long), [a], "{long}");
            assert_eq!(read(long.as_bytes()).unreadable, [Unreadable { line: 3, reason: Reason::LongRow }]);
        }
    }
}
