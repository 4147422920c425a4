//! A piece of a page's source: the items of a list, the rows of a table.

use std::sync::LazyLock;

use regex::bytes::Regex;

use super::find_campaign;
use super::leftovers::plain;

/// An item of a list or of a choice, or a row of a table.
static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?is-u)<(?:li|option|tr)(?:\s[^>]*)?>(.*?)</(?:li|option|tr)>").expect("a constant expression")
});

static CELL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?is-u)<t[dh](?:\s[^>]*)?>(.*?)</t[dh]>").expect("a constant expression"));

static MARK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?is-u)<[^>]*>").expect("a constant expression"));

/// The items line by line, and the rows as quoted cells parted by tabs; `None` where `bytes` are a whole page, or hold no profile of
/// Campaign's.
pub(super) fn lines(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = bytes.trim_ascii_start();
    let begins = |with: &&str| text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()));
    ["<ul", "<ol", "<li", "<table", "<tbody", "<tr", "<select", "<option"].iter().find(|with| begins(with))?;
    let mut all = Vec::new();
    for item in ITEM.captures_iter(bytes) {
        let inside = item.get(1)?.as_bytes();
        let mut cells = CELL.captures_iter(inside).filter_map(|cell| cell.get(1)).peekable();
        if cells.peek().is_none() {
            all.extend(words(inside));
        }
        for (at, cell) in cells.enumerate() {
            all.extend_from_slice(if at > 0 { b"\t\"" } else { b"\"" });
            all.extend(String::from_utf8_lossy(&words(cell.as_bytes())).replace('"', "\"\"").bytes());
            all.push(b'"');
        }
        all.push(b'\n');
    }
    find_campaign(&String::from_utf8_lossy(&all)).map(|_| all)
}

/// The words between the marks, with one blank between them.
fn words(inside: &[u8]) -> Vec<u8> {
    let text = plain(&MARK.replace_all(inside, &b" "[..]));
    text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(&b' ')
}

#[cfg(test)]
mod tests {
    use super::super::{Seems, What, read};

    #[test]
    fn a_piece_of_a_page_is_read_by_its_items() {
        let all = ["Campaign - acme - R&D", "Photoshop"];
        for text in [
            "<ul><li>Campaign - acme - R&amp;D</li><li>Photoshop</li></ul>",
            "<ul>\n  <li class=\"x\"><a href=\"/1\">Campaign - acme - R&amp;D</a></li>\n  <li>Photoshop</li>\n</ul>\n",
            "<table><tr><th>Name</th><th>Users</th></tr><tr><td>Campaign - acme - R&amp;D</td><td>3</td></tr>\n<tr><td>Photoshop</td><td>14</td></tr></table>",
            "<tr>\n<td>Campaign - acme - R&amp;D</td>\n<td>3</td>\n</tr>\n<tr>\n<td>Photoshop</td>\n<td>14</td>\n</tr>\n",
            "<select><option value=\"1\">Campaign - acme - R&amp;D</option><option>Photoshop</option></select>",
        ] {
            let reading = read(text.as_bytes());
            assert_eq!(reading.names.iter().collect::<Vec<_>>(), all, "{text}");
            assert_eq!(reading.notes[0].what, What::Signs, "{text}");
        }
        for page in ["<ul><li>Sign in</li></ul>", "<html><ul><li>Campaign - a</li></ul></html>"] {
            assert_eq!(read(page.as_bytes()).seems, Some(Seems::Page));
        }
    }
}
