//! Lists with a number on each line that is no part of the name: how many people have it, or how often and where it stood in a file.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::joined::shares;
use super::{Purpose, find_campaign, trimmed};

/// How many people have a profile, behind its name.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    let people = "(?i:users?|members?|people|usuarios?|miembros?|gebruikers?|leden|användare|medlemmar|benutzer|mitglieder|명|人|位)";
    Regex::new(&format!(
        r"^(?<name>.*?\S)(?:(?<weak>\s*\((?<number>\d+)\)|: *(?<other>\d+))|\s*\(\d+ ?{people}\)|\s*\[\d+(?: ?{people})?\]|\s*=\s*\d+|(?:\s*[-–:,;])?\s+\d+ ?{people})$"
    ))
    .expect("a constant expression")
});

/// How often a line was there, or its number, as `uniq -c` and `grep -n` print them.
static BEFORE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\s*\d+(?:\s+|:\s*)(?<name>\S.*)$").expect("a constant expression"));

/// Numbers that are years, where all of a list are.
const YEARS: std::ops::RangeInclusive<usize> = 1990..=2099;

/// The list without the numbers of its lines; `None` where it is no such list. The first line tells, so that others cost little.
pub(super) fn without_counts(bytes: &[u8], purpose: Purpose) -> Option<Vec<u8>> {
    let first = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).find(|line| !line.is_empty())?;
    let first = std::str::from_utf8(first).ok()?;
    let before = first.starts_with(|c: char| c.is_ascii_digit());
    if !before && !first.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let counted = if before { &*BEFORE } else { &*BEHIND };
    counted.captures(first)?;
    let text = std::str::from_utf8(bytes).ok()?;
    let lines = || text.split(['\n', '\r']);
    let (mut names, mut numbers, mut weak) = (Vec::new(), Vec::new(), false);
    for line in lines().map(trimmed).filter(|line| !line.is_empty()) {
        let found = counted.captures(line)?;
        weak |= found.name("weak").is_some();
        let number = found.name("number").or_else(|| found.name("other"));
        numbers.push(number.and_then(|number| number.as_str().parse::<usize>().ok()));
        names.push(found.name("name")?.as_str());
    }
    let is_list = if before {
        purpose == Purpose::Profiles && names.iter().all(|name| begins_as_campaigns(name))
    } else {
        // One behind the other they number the names.
        let numbered =
            weak && numbers.iter().enumerate().all(|(at, number)| number.is_none_or(|number| number == at + 1));
        let mut seen = HashSet::new();
        names.len() > 1
            && !numbered
            && !(weak && numbers.iter().all(|number| number.is_some_and(|number| YEARS.contains(&number))))
            && names.iter().all(|name| seen.insert(*name))
            && match purpose {
                Purpose::Profiles => names[1..].iter().all(|name| shares(names[0], name)),
                // Internal names hold no blanks; a word with a capital may be the beginning of a title.
                Purpose::Groups => names
                    .iter()
                    .all(|name| !(name.contains(char::is_whitespace) || weak && name.starts_with(char::is_uppercase))),
            }
    };
    if !is_list {
        return None;
    }
    let mut plain = Vec::with_capacity(bytes.len());
    let mut names = names.into_iter();
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_end_matches(['\n', '\r']);
        if !trimmed(content).is_empty() {
            plain.extend_from_slice(names.next().unwrap_or_default().as_bytes());
        }
        plain.extend_from_slice(&line.as_bytes()[content.len()..]);
    }
    Some(plain)
}

/// Whether the first word of `name` is one for Campaign, or the second behind Adobe's own.
pub(super) fn begins_as_campaigns(name: &str) -> bool {
    let name = name.strip_prefix("Adobe ").unwrap_or(name);
    find_campaign(name).is_some_and(|end| name[..end].chars().all(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::super::{Groups, Note, What, read};

    fn names(text: &str) -> Vec<String> {
        read(text.as_bytes()).names.iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_number_of_people_is_no_part_of_a_name() {
        let [a, b] = ["Kampagne - globex - ops", "Kampagne - globex - Redaktion EU"];
        for form in [
            " (3)",
            ": 3",
            " = 3",
            " [3]",
            " - 3 users",
            " 3 Benutzer",
            " 3명",
            ", 3 members",
            " (3 usuarios)",
            " : 3 leden",
        ] {
            let text = format!("{a}{form}\n{b}{}\n", form.replace('3', "12"));
            assert_eq!(names(&text), [a, b], "{text}");
        }
        for text in [format!("      3 {a}\n     12 {b}\n"), format!("1:{a}\n7:{b}\n"), format!("1\t{a}\r\n2\t{b}\r\n")]
        {
            assert_eq!(names(&text), [a, b], "{text}");
        }
    }

    #[test]
    fn a_number_left_out_is_told_and_comes_back_where_it_is_a_groups_or_the_masks() {
        let list = "Campaign - acme - Store (101)\nCampaign - acme - Outlet (205)\n";
        let reading = || read(list.as_bytes());
        assert_eq!(reading().notes, [Note { what: What::Numbers, line: 1, count: 2 }]);
        assert_eq!(reading().names.get(0), Some("Campaign - acme - Store"));
        let groups = |text: &str| Groups::reading(text.as_bytes()).0;
        let never = |_: &str| false;
        let (own, bare) = (groups("Store (101)\nOutlet (205)\nEU team\n"), groups("Store\nOutlet\n"));
        let settled = reading().settled(Some(&own), &never);
        assert_eq!((settled.names.iter().collect::<Vec<_>>(), settled.notes), (list.lines().collect(), vec![]));
        assert_eq!(reading().settled(Some(&bare), &never).names, reading().names);
        assert_eq!(reading().settled(None, &|name| name.ends_with(')')).names.get(0), list.lines().next());
        assert_eq!(reading().settled(None, &|_| true).names, reading().names);
    }

    #[test]
    fn a_number_of_its_own_stays_with_a_name() {
        for list in [
            "Campaign - acme - Team (1)\nCampaign - acme - Team (2)\n",
            "Campaign - acme - Team (1)\nCampaign - acme - Region (2)\n",
            "Campaign - acme - Team 3\nCampaign - acme - Region 7\n",
            "Campaign: acme: 3\nCampaign: acme: 7\n",
            "Campaign - acme - Delivery (3)\nCampaign - acme - ops\n",
            "Campaign - acme - Delivery (3)\n",
            "2024 Campaign - acme - x\n2025 Sales - y\n",
            "2024 - Campaign\n2025 - Campaign\n",
            "Campaign - acme - Agency (2025)\nCampaign - acme - Support (2026)\n",
        ] {
            assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
        }
    }
}
