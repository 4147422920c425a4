//! Lists with a sign in front of each line: bullets of pages and YAML, numbers, a mail's marks of quotation, a spreadsheet's marks of
//! text. No profile is called so, and no group.

use super::around::Around;
use super::{csv, find_campaign};

/// So many lines may stand above a list with signs.
const MOST_ABOVE: usize = 3;

/// So many signs may stand one behind the other: `> 1. x`.
const MOST_NESTED: usize = 3;

const BULLETS: [&str; 13] = ["-", "*", "+", "•", "·", "–", "—", "◦", "▪", "●", "○", "■", "‣"];

/// The list without the signs that begin each of its lines, and without a key, a comment or `---` above it; `None` where it is no
/// such list. Its first line tells, so that others cost nothing.
pub(super) fn without_marks(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = once(bytes)?;
    for _ in 1..MOST_NESTED {
        let Some(next) = once(&plain) else { break };
        plain = next;
    }
    Some(plain)
}

fn once(bytes: &[u8]) -> Option<Vec<u8>> {
    let lines = || bytes.split(|byte| ends_line(*byte)).map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    let above = |line: &&[u8]| line.starts_with(b"---") || line.ends_with(b":") || line.starts_with(b"#");
    let head = lines().take(MOST_ABOVE).take_while(above).count();
    let first = lines().nth(head)?;
    let around = Around::ALL.into_iter().map(Marks::Around);
    let marks = Marks::ALL.into_iter().chain(around).find(|marks| marks.behind(first, None).is_some())?;
    let (mut number, mut numbers, mut count) = (None, 0, 0);
    for line in lines().skip(head) {
        let (_, counted) = marks.behind(line, number)?;
        (number, numbers, count) = (counted.or(number), numbers + usize::from(counted.is_some()), count + 1);
    }
    // One number, or one quote, is the name's.
    let is_quote = matches!(marks, Marks::Quote) || matches!(marks, Marks::Around(around) if around.is_quote());
    let is_list = count > 1 || !is_quote && numbers == 0;
    // Quotes alone are those of a table of one column.
    let is_table =
        marks == Marks::Around(Around::Double) && !lines().any(|line| line.ends_with(b",") || line.ends_with(b";"));
    if !is_list || is_table {
        return None;
    }
    let mut plain = Vec::with_capacity(bytes.len());
    let (mut at, mut number) = (0, None);
    for line in bytes.split_inclusive(|byte| ends_line(*byte)) {
        let text = line.trim_ascii();
        let is_above = at < head;
        at += usize::from(!text.is_empty());
        if !is_above && let Some((name, counted)) = marks.behind(text, number) {
            number = counted.or(number);
            plain.extend_from_slice(name.trim_ascii());
        }
        plain.extend(line.last().filter(|byte| ends_line(**byte)));
    }
    Some(plain)
}

/// How long what stands behind the signs of a list or a mail is that begin `line`, `number` being that of the line before; `None` where
/// it begins with none.
pub(super) fn stripped(line: &[u8], number: &mut Option<u32>) -> Option<usize> {
    let mut rest = line.trim_ascii();
    for nested in 0..=MOST_NESTED {
        let found = [Marks::Bullet, Marks::Mail].into_iter().find_map(|marks| marks.behind(rest, *number));
        let Some((behind, counted)) = found else { return (nested > 0).then_some(rest.len()) };
        *number = counted.or(*number);
        rest = behind.trim_ascii();
    }
    Some(rest.len())
}

/// What begins the lines of one list; a bullet and a number may take turns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    Bullet,
    /// `>`, as mails quote.
    Mail,
    /// `="…"`, a spreadsheet's formula for a text.
    Formula,
    /// `'`, a spreadsheet's sign for a text, or a script's around one.
    Quote,
    /// What a column is called: `Profile: …`, `name = …`.
    Label,
    /// What stands around a name on both sides.
    Around(Around),
}

impl Marks {
    const ALL: [Marks; 5] = [Marks::Bullet, Marks::Mail, Marks::Formula, Marks::Quote, Marks::Label];

    /// What stands behind the sign of `line`, and its number if it is one; `before` is the number of the line before.
    fn behind(self, line: &[u8], before: Option<u32>) -> Option<(&[u8], Option<u32>)> {
        match self {
            Marks::Bullet => {
                let ends = |rest: &&[u8]| rest.first().is_none_or(u8::is_ascii_whitespace);
                let bullet = BULLETS.iter().find_map(|sign| line.strip_prefix(sign.as_bytes()).filter(ends));
                match bullet {
                    Some(rest) => Some((boxless(rest), None)),
                    None => numbered(line)
                        .filter(|(_, number)| *number == 1 || before.is_none_or(|last| *number == last + 1))
                        .map(|(rest, number)| (rest, Some(number))),
                }
            }
            Marks::Mail => line.strip_prefix(b">").map(|rest| {
                let signs = rest.iter().take_while(|byte| **byte == b'>' || byte.is_ascii_whitespace()).count();
                (&rest[signs..], None)
            }),
            Marks::Formula => {
                let line = line.strip_suffix(b",").or_else(|| line.strip_suffix(b";")).unwrap_or(line);
                line.strip_prefix(b"=\"")?
                    .strip_suffix(b"\"")
                    .filter(|name| !name.contains(&b'"'))
                    .map(|name| (name, None))
            }
            Marks::Quote => {
                let line = line.strip_suffix(b",").unwrap_or(line);
                let rest = line.strip_prefix(b"'")?;
                // Dutch names begin so: 't Hof, 's-Hertogenbosch.
                let is_dutch =
                    |rest: &[u8]| rest.starts_with(b"t ") || rest.starts_with(b"s-") || rest.starts_with(b"s ");
                let name = rest.strip_suffix(b"'").unwrap_or(rest);
                (!is_dutch(rest) && !name.contains(&b'\'')).then_some((name, None))
            }
            Marks::Label => {
                let (label, name) = std::str::from_utf8(line).ok()?.split_once([':', '='])?;
                let is_label = csv::is_header(label) && name.starts_with(char::is_whitespace);
                (is_label && find_campaign(name).is_some()).then_some((name.trim_start().as_bytes(), None))
            }
            Marks::Around(around) => {
                let line = std::str::from_utf8(line).ok()?;
                let line = line.strip_suffix([',', ';']).unwrap_or(line);
                around.within(line).map(|name| (name.as_bytes(), None))
            }
        }
    }
}

/// `rest` of a line without the box that can be ticked.
fn boxless(rest: &[u8]) -> &[u8] {
    let text = rest.trim_ascii_start();
    [&b"[ ] "[..], b"[x] ", b"[X] "].into_iter().find_map(|tick| text.strip_prefix(tick)).unwrap_or(rest)
}

/// `1. x`, `1) x`, `(1) x`: what stands behind the number, and the number.
fn numbered(line: &[u8]) -> Option<(&[u8], u32)> {
    let line = line.strip_prefix(b"(").filter(|_| line.contains(&b')')).unwrap_or(line);
    let digits = line.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(line.get(..digits)?).ok()?.parse().ok()?;
    let rest = line[digits..].strip_prefix(b".").or_else(|| line[digits..].strip_prefix(b")"))?;
    rest.first().is_some_and(u8::is_ascii_whitespace).then_some((rest, number))
}

fn ends_line(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn names(text: &str) -> Vec<String> {
        read(text.as_bytes()).names.iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_sign_in_front_of_each_line_is_no_part_of_the_names() {
        let [a, b] = ["Kampanj_globex_ops", "Kampanj_globex_Redaktion, EU"];
        for text in [
            format!("1. {a}\n2. {b}\n"),
            format!("3) {a}\r\n4) {b}\r\n"),
            format!("(1) {a}\n(2) {b}"),
            format!("> {a}\n> {b}\n"),
            format!(">{a}\n>\n>{b}\n"),
            format!("Am 3. Mai schrieb Ada:\n> > {a}\n> > {b}\n"),
            format!("> 1. {a}\n> 2. {b}\n"),
            format!("• {a}\n• {b}\n"),
            format!("- [ ] {a}\n- [x] {b}\n"),
            format!("- {a}\n1. {b}\n"),
            format!("profiles:\n  - {a}\n  - {b}\n"),
            format!("=\"{a}\"\n=\"{b}\"\n"),
            format!("'{a}\n'{b}\n"),
            format!("'{a}',\n'{b}',\n"),
        ] {
            assert_eq!(names(&text), [a, b], "{text}");
        }
    }

    #[test]
    fn a_sign_that_begins_a_name_is_the_names_own() {
        for list in [
            "1. FC Köln - Campaign - ops\n4. Liga - Campaign - ops\n",
            "1. FC Köln - Campaign - ops\n",
            "'t Hof - Campaign - ops\n's-Hertogenbosch - Campaign - ops\n",
            "'VIP' - Campaign - ops\n",
            "2024 - Campaign\n2025 - Campaign\n",
            "1.Campaign\n2.Campaign\n",
            "- Campaign - acme - x\nCampaign - acme - y\n",
            "> Campaign - acme - x\nCampaign - acme - y\n",
        ] {
            assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
        }
    }
}
