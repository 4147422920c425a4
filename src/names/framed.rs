//! Names in quotes in the midst of lines that are alike but for their numbers: a log, the answer of a script.

use std::collections::HashSet;

use super::{Note, Purpose, What, find_campaign};

/// The names alone, line by line, and what was done; `None` where not every line is the same around its one name.
pub(super) fn names(bytes: &[u8], purpose: Purpose) -> Option<(Vec<u8>, Vec<Note>)> {
    let first = bytes.split(|byte| *byte == b'\n').find(|line| !line.trim_ascii().is_empty())?;
    let frame = frame(std::str::from_utf8(first).ok()?)?;
    let text = std::str::from_utf8(bytes).ok()?;
    let (mut names, mut seen, mut of_campaign) = (String::with_capacity(text.len()), HashSet::new(), false);
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_end_matches(['\n', '\r']);
        if !content.trim().is_empty() {
            let (lead, name, tail) = parts(content)?;
            if (plain(lead), plain(tail)) != frame {
                return None;
            }
            of_campaign |= find_campaign(name).is_some();
            seen.insert(name);
            names.push_str(name);
        }
        names.push_str(&line[content.len()..]);
    }
    // The same quoted word in every name is a part of it.
    if purpose == Purpose::Groups || !of_campaign || seen.len() < 2 {
        return None;
    }
    let note = Note::changed(What::Signs, bytes, names.as_bytes());
    Some((names.into_bytes(), note.into_iter().collect()))
}

/// What stands around the name of the first line: words of its own before it, none of which speaks of Campaign or parts a name.
fn frame(line: &str) -> Option<(String, String)> {
    let (lead, _, tail) = parts(line)?;
    let is_frame = lead.chars().filter(|c| c.is_alphabetic()).count() > 2
        && find_campaign(lead).is_none()
        && find_campaign(tail).is_none()
        && ![lead, tail].iter().any(|text| text.contains(" - ") || text.contains(['_', '\t', ';', '|']));
    is_frame.then(|| (plain(lead), plain(tail)))
}

/// What stands before, between and behind the one pair of quotes of a line.
fn parts(line: &str) -> Option<(&str, &str, &str)> {
    let sign = line.find(['"', '\u{201c}', '\u{201e}', '`']).and_then(|at| line[at..].chars().next())?;
    let (lead, rest) = line.split_once(sign)?;
    let (name, tail) = rest.split_once(['"', '\u{201d}', '\u{201c}', '`'])?;
    let is_one = !tail.contains(['"', '\u{201c}', '\u{201d}', '`']) && !name.trim().is_empty();
    (is_one && lead.ends_with(' ')).then_some((lead.trim(), name.trim(), tail.trim()))
}

/// A text without its numbers: those of a date, a time, a line.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_digit()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{What, read};

    #[test]
    fn what_is_the_same_around_every_name_is_none_of_them() {
        let all = ["Campaign - acme - admin", "Campaign - acme - Delivery, EU", "Photoshop"];
        for (lead, tail) in [
            ("2026-11-23 10:10:01 INFO profile \"", "\" assigned"),
            ("[12] Created group “", "”"),
            ("INFO profile `", "` has 12 users"),
        ] {
            let line = |(at, name): (usize, &str)| lead.replace('1', &at.to_string()) + name + tail + "\n";
            let text: String = all.into_iter().enumerate().map(line).collect();
            let reading = read(text.as_bytes());
            assert_eq!(reading.names.iter().collect::<Vec<_>>(), all, "{text}");
            assert_eq!((reading.notes[0].what, reading.notes[0].count), (What::Signs, 3), "{text}");
        }
    }

    #[test]
    fn quotes_within_names_are_their_own() {
        for list in [
            "Campaign - \"acme\" - a\nCampaign - \"globex\" - a\n",
            "Prod \"Campaign\" a\nProd \"Campaign\" b\n",
            "Team \"Campaign\" - a\nTeam \"Kampanj\" - b\n",
            "Prod \"Campaign - a\"\nStage \"Campaign - b\"\n",
        ] {
            assert_eq!(read(list.as_bytes()).names.iter().collect::<Vec<_>>(), list.lines().collect::<Vec<_>>());
        }
    }
}
