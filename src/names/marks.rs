//! Lists with a sign in front of each line: bullets of pages and YAML, numbers, a mail's marks of quotation, a spreadsheet's marks of
//! text. No profile is called so, and no group.

use super::around::Around;
use super::counts::begins_as_campaigns;
use super::csv;

/// So many lines may stand above a list with signs.
const MOST_ABOVE: usize = 3;

/// So many signs may stand one behind the other: `> 1. x`.
const MOST_NESTED: usize = 3;

const BULLETS: [&str; 37] = [
    "-",
    "*",
    "+",
    "•",
    "·",
    "–",
    "—",
    "◦",
    "▪",
    "●",
    "○",
    "■",
    "‣",
    "⁃",
    "∙",
    "□",
    "▫",
    "◆",
    "◇",
    "❖",
    "☐",
    "☑",
    "☒",
    "✓",
    "✔",
    "✔\u{fe0f}",
    "✅",
    "✗",
    "✘",
    "→",
    "⇒",
    "➔",
    "➜",
    "➢",
    "➤",
    "►",
    "▶",
];

/// What files of names are called at their ends.
const FILES: [&str; 12] = ["txt", "csv", "tsv", "json", "yaml", "yml", "md", "log", "lst", "list", "html", "xml"];

/// The list without the signs that begin each of its lines, and without a key, a comment or `---` above it; `None` where it is no
/// such list. Its first line tells, so that others cost nothing.
pub(super) fn without_marks(bytes: &[u8]) -> Option<Vec<u8>> {
    let (mut plain, marks) = once(bytes)?;
    let mut is_yaml = matches!(marks, Marks::Bullet | Marks::Label);
    for _ in 1..MOST_NESTED {
        let Some((next, marks)) = once(&plain) else { break };
        is_yaml |= matches!(marks, Marks::Bullet | Marks::Label);
        plain = next;
    }
    Some(if is_yaml { each_bare(&plain) } else { plain })
}

/// The lines of a list without the quotes that only some of them have: YAML asks for them where a name holds a sign of its own.
fn each_bare(bytes: &[u8]) -> Vec<u8> {
    if memchr::memchr2(b'"', b'\'', bytes).is_none() {
        return bytes.to_vec();
    }
    let mut plain = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| ends_line(*byte)) {
        let content = line.trim_ascii();
        match bare(content) {
            Some((name, b'\'')) => plain.extend(String::from_utf8_lossy(name).replace("\'\'", "\'").bytes()),
            Some((name, _)) => plain.extend_from_slice(name),
            None => plain.extend_from_slice(content),
        }
        plain.extend(line.last().filter(|byte| ends_line(**byte)));
    }
    plain
}

/// What stands between the quotes around a whole line, and the quote.
pub(super) fn bare(line: &[u8]) -> Option<(&[u8], u8)> {
    let quote = *line.first().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let name = line[1..].strip_suffix(&[quote])?;
    let pairs = name.split(|byte| *byte == quote).collect::<Vec<_>>();
    // A quote of its own is written twice.
    let own = pairs.len() - 1;
    let is_doubled =
        quote == b'\'' && own % 2 == 0 && pairs.iter().skip(1).step_by(2).all(|between| between.is_empty());
    (!name.trim_ascii().is_empty() && (own == 0 || is_doubled)).then_some((name, quote))
}

fn once(bytes: &[u8]) -> Option<(Vec<u8>, Marks)> {
    let lines = || bytes.split(|byte| ends_line(*byte)).map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    let is_remark =
        |line: &[u8]| line.strip_prefix(b"#").is_some_and(|rest| !rest.first().is_some_and(u8::is_ascii_digit));
    let above = |line: &&[u8]| line.starts_with(b"---") || line.ends_with(b":") || is_remark(line);
    let head = lines().take(MOST_ABOVE).take_while(above).count();
    let first = lines().nth(head)?;
    let around = Around::ALL.into_iter().map(Marks::Around);
    let marks = Marks::ALL.into_iter().chain(around).find(|marks| marks.behind(first, None).is_some())?;
    let (mut number, mut numbers, mut count, mut highest, mut of_campaign) = (None, 0, 0, 0, 0);
    for line in lines().skip(head) {
        let (name, counted) = marks.behind(line, number)?;
        (number, numbers, count) = (counted.or(number), numbers + usize::from(counted.is_some()), count + 1);
        highest = highest.max(counted.unwrap_or(0));
        of_campaign += usize::from(begins_as_campaigns(&String::from_utf8_lossy(name.trim_ascii())));
    }
    // The same number on every line is the names', unless Campaign's own word follows, as where a page counts for itself.
    let is_same = numbers > 1 && highest == 1 && of_campaign < count;
    if is_same
        || marks.asks_for_campaign() && of_campaign == 0
        || matches!(marks, Marks::Letter | Marks::Count) && count < 2
    {
        return None;
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
    Some((plain, marks))
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
    /// `a) x`, one letter behind the other.
    Letter,
    /// `[1] x`, `#1 x`, `1 - x`, one number behind the other from 1 on.
    Count,
    /// `profiles.txt:12:x`, as `grep` prints the place.
    Place,
    /// `+x`, as `diff` prints a line.
    Added,
    /// `CN=x,OU=…`, as a directory names a group.
    Directory,
    /// What stands around a name on both sides.
    Around(Around),
}

impl Marks {
    const ALL: [Marks; 10] = [
        Marks::Bullet,
        Marks::Mail,
        Marks::Formula,
        Marks::Quote,
        Marks::Label,
        Marks::Letter,
        Marks::Count,
        Marks::Place,
        Marks::Added,
        Marks::Directory,
    ];

    /// Whether a profile of Campaign's has to stand behind the mark of some line.
    fn asks_for_campaign(self) -> bool {
        matches!(self, Marks::Label | Marks::Letter | Marks::Count | Marks::Place | Marks::Added | Marks::Directory)
    }

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
                let label = label.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '#'));
                let is_label = csv::is_header(label) && name.starts_with(char::is_whitespace);
                is_label.then_some((name.trim_start().as_bytes(), None))
            }
            Marks::Letter => match line {
                [letter, b')', rest @ ..] if letter.is_ascii_alphabetic() && rest.starts_with(b" ") => {
                    let number = u32::from(letter.to_ascii_lowercase() - b'a') + 1;
                    (number == before.unwrap_or(0) + 1).then_some((rest, Some(number)))
                }
                _ => None,
            },
            Marks::Count => counted(line)
                .filter(|(_, number)| *number == before.unwrap_or(0) + 1)
                .map(|(rest, number)| (rest, Some(number))),
            Marks::Place => {
                let (file, rest) = std::str::from_utf8(line).ok()?.split_once(':')?;
                let (_, end) = file.rsplit_once('.')?;
                let place = rest
                    .split_once(':')
                    .filter(|(number, _)| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
                FILES.contains(&end).then_some((place.map_or(rest, |(_, rest)| rest).as_bytes(), None))
            }
            Marks::Added => line
                .strip_prefix(b"+")
                .filter(|rest| rest.first().is_some_and(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()))
                .map(|rest| (rest, None)),
            Marks::Directory => {
                let line = std::str::from_utf8(line).ok()?;
                let name = line.get(..3).filter(|head| head.eq_ignore_ascii_case("cn=")).map(|_| &line[3..])?;
                let (at, _) = name.match_indices(',').find(|(at, _)| !name[..*at].ends_with('\\'))?;
                let unit = name[at + 1..].trim_start().get(..3)?;
                let is_unit = ["ou=", "dc=", "cn=", "o="].iter().any(|key| unit.to_ascii_lowercase().starts_with(key));
                (is_unit && !name[..at].contains('\\')).then_some((&name.as_bytes()[..at], None))
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

/// `[1] x`, `#1 x`, `1 - x`, `1- x`: what stands behind the number, and the number.
fn counted(line: &[u8]) -> Option<(&[u8], u32)> {
    let (open, close): (&[u8], &[&[u8]]) = match line.first()? {
        b'[' => (b"[", &[b"] "]),
        b'#' => (b"#", &[b" ", b": ", b". "]),
        _ => (b"", &[" - ".as_bytes(), b"- ", " – ".as_bytes(), b": ", b"\t"]),
    };
    let line = line.strip_prefix(open)?;
    let digits = line.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(line.get(..digits)?).ok()?.parse().ok()?;
    close.iter().find_map(|close| line[digits..].strip_prefix(*close)).map(|rest| (rest, number))
}

fn ends_line(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests;
