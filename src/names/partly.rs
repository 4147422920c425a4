//! Lists in the midst of other text: a mail with a greeting, a page with headings. The sign in front of each of their lines, or the
//! quotes around it, are no part of the names, and the lines without are none.

use super::around::Around;
use super::counts::begins_as_campaigns;
use super::joined::shares;
use super::marks::{self, stripped};
use super::notes::numbers;
use super::{Note, What};

/// So many lines show whether there is a list.
const GLANCE: usize = 200;

/// The list without its signs and without the lines around it, and what was done; `None` where there is none, or where a line without
/// a sign begins as the names do: then the signs may be the names' own.
pub(super) fn without_marks(bytes: &[u8]) -> Option<(Vec<u8>, Vec<Note>)> {
    let glance = || bytes.split(|byte| ends_line(*byte)).map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    let shows = |line: &[u8]| stripped(line, &mut None).is_some() || unquoted(line).is_some();
    if !glance().take(GLANCE).any(shows) {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let mut number = None;
    let behind = |line: &str, number: &mut Option<u32>| stripped(line.as_bytes(), number);
    list(text, |line| behind(line, &mut number).map(|length| bare(line[line.len() - length..].trim())), true)
        .or_else(|| list(text, |line| unquoted(line.as_bytes()), false))
}

/// The names that `of_list` finds in the lines of a list; whether the other lines are `passed` over, or names as well.
fn list<'a>(
    text: &'a str,
    mut of_list: impl FnMut(&'a str) -> Option<&'a str>,
    passed: bool,
) -> Option<(Vec<u8>, Vec<Note>)> {
    let lines: Vec<(&str, Option<&str>)> = text
        .split(['\n', '\r'])
        .map(|line| (line.trim(), of_list(line.trim()).filter(|name| !name.is_empty())))
        .collect();
    let mut names: Vec<String> = lines.iter().filter_map(|(_, name)| name.map(str::to_lowercase)).collect();
    names.sort_unstable();
    let alike = names.windows(2).any(|pair| shares(&pair[0], &pair[1]));
    if !(names.iter().any(|name| begins_as_campaigns(name)) || alike) || names.len() < 2 {
        return None;
    }
    let others = || lines.iter().filter(|(line, name)| name.is_none() && !line.is_empty() && !is_heading(line));
    // In order, what begins most like a text stands beside it.
    let begins_alike = |line: &str| {
        let line = line.to_lowercase();
        let at = names.partition_point(|name| *name < line);
        [at.checked_sub(1), Some(at)]
            .into_iter()
            .flatten()
            .filter_map(|at| names.get(at))
            .any(|name| shares(name, &line))
    };
    // A list without other text is no list in the midst of it.
    if passed && lines.iter().all(|(line, name)| name.is_some() || line.is_empty()) {
        return None;
    }
    let parted = others().filter(|(line, _)| line.matches(" - ").count() > 1 || line.contains('_')).count();
    if parted * 2 > names.len() || others().any(|(line, _)| begins_alike(line)) {
        return None;
    }
    let mut plain = String::with_capacity(text.len());
    let (mut signs, mut over) = (Vec::new(), Vec::new());
    let ends = text.match_indices(['\n', '\r']).map(|(_, end)| end).chain([""]);
    for (at, ((line, name), end)) in numbers(text.as_bytes()).zip(lines.iter().zip(ends)) {
        match name {
            Some(name) => {
                signs.push(at);
                plain.push_str(name);
            }
            None if passed && !line.is_empty() => over.push(at),
            None => plain.push_str(line),
        }
        plain.push_str(end);
    }
    let notes = [Note::over(What::Signs, signs), Note::over(What::PassedOver, over)];
    Some((plain.into_bytes(), notes.into_iter().flatten().collect()))
}

/// A name without the quotes of YAML around it.
fn bare(name: &str) -> &str {
    marks::bare(name.as_bytes()).and_then(|(name, _)| std::str::from_utf8(name).ok()).unwrap_or(name)
}

/// A line that says what stands below it.
fn is_heading(line: &str) -> bool {
    line.ends_with(':') || line.starts_with('#')
}

/// What stands between the quotes of a line, with the comma of a list behind them.
fn unquoted(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line).ok()?;
    Around::Double.within(line.strip_suffix([',', ';'])?)
}

fn ends_line(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::super::{What, read};

    #[test]
    fn a_list_in_a_mail_is_read_without_its_signs() {
        let [a, b] = ["Campaign - acme - admin", "Campaign - acme - delivery"];
        for (text, over) in [
            (format!("Hi,\n\nour profiles:\n\n> {a}\n> {b}\n\nBest\nJane\n"), 4),
            (format!("Hello John,\r\nthe profiles:\r\n- {a}\r\n- {b}\r\nBest regards\r\nJane\r\n"), 4),
            (format!("Hello John\n* {a}\n* {b}\n"), 1),
            (format!("Adobe Campaign\n  - {a}\n  - {b}\n"), 1),
            (format!("Profiles of Campaign:\n1. {a}\n2. {b}\nOthers:\n"), 2),
            (format!("Ada wrote on Monday\n> - {a}\n> - {b}\n-- \nJane\n"), 3),
        ] {
            let reading = read(text.as_bytes());
            assert_eq!(reading.names.iter().collect::<Vec<_>>(), [a, b], "{text}");
            let told: usize =
                reading.notes.iter().filter(|note| note.what == What::PassedOver).map(|note| note.count).sum();
            assert_eq!(told, over, "{text}");
            assert!(reading.notes.iter().any(|note| note.what == What::Signs && note.count == 2), "{text}");
        }
        let several = format!("## Adobe Campaign\n- {a}\n- {b}\n## Adobe Analytics\n- Analytics - acme - x\n");
        let reading = read(several.as_bytes());
        assert_eq!(reading.names.iter().collect::<Vec<_>>(), [a, b, "Analytics - acme - x"]);
        let quoted = format!("\"{a}\",\n\"{b}\",\nx\n");
        assert_eq!(read(quoted.as_bytes()).names.iter().collect::<Vec<_>>(), [a, b, "x"]);
    }

    #[test]
    fn a_sign_stays_where_others_begin_alike_without_it() {
        for list in [
            "- Campaign - acme - x\nCampaign - acme - y\n- Campaign - acme - z\n",
            "> Campaign - acme - x\n> Campaign - acme - y\nCampaign - acme - z\n",
            "Sales\n- North\n- South\n",
            "Analytics - acme - x\nTarget - acme - y\n- Campaign - acme - z\n- Campaign - acme - a\n",
        ] {
            assert_eq!(
                read(list.as_bytes()).names.iter().collect::<Vec<_>>(),
                list.lines().collect::<Vec<_>>(),
                "{list}"
            );
        }
    }
}
