//! Lists with a number on each line that is no part of the name: how many people have it, or how often and where it stood in a file.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::joined::shares;
use super::{Purpose, find_campaign, trimmed};

/// How many people have a profile, behind its name. A group's name says in which shape.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    let people = "(?i:users?|members?|people|usuarios?|miembros?|personas?|gebruikers?|leden|personen|användare|medlemmar|personer|benutzer|nutzer|mitglieder|사용자|명|人|位|位使用者|個使用者|名使用者|使用者)";
    let counted = format!(r"(?:\d+ ?{people}|{people}[ :：]*\d+ ?{people}?)");
    Regex::new(&format!(
        r"^(?<name>.*?\S)(?:(?<weak>\s*[(（](?<number>\d+)[)）]|: *(?<other>\d+))|(?<people>\s*[(（]{counted}[)）])|(?<square>\s*\[(?:\d+|{counted})\])|(?<equal>\s*=\s*\d+)|(?<words>(?:\s*[-–:,;])?\s+{counted}))$"
    ))
    .expect("a constant expression")
});

/// How often a line was there, or its number, as `uniq -c` and `grep -n` print them.
static BEFORE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\s*(?<before>\d+)(?:\s+|:\s*)(?<name>\S.*)$").expect("a constant expression"));

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
    let (mut names, mut numbers, mut shapes, mut weak) = (Vec::new(), Vec::new(), HashSet::new(), false);
    for line in lines().map(trimmed).filter(|line| !line.is_empty()) {
        let found = counted.captures(line)?;
        weak |= found.name("weak").is_some();
        shapes.insert(SHAPES.iter().position(|shape| found.name(shape).is_some()));
        let number = ["number", "other", "before"].into_iter().find_map(|group| found.name(group));
        numbers.push(number.and_then(|number| number.as_str().parse::<usize>().ok()));
        names.push(found.name("name")?.as_str());
    }
    let is_list = if before {
        purpose == Purpose::Profiles && are_before(&names, &numbers)
    } else {
        // One behind the other they number the names.
        let numbered =
            weak && numbers.iter().enumerate().all(|(at, number)| number.is_none_or(|number| number == at + 1));
        names.len() > 1
            && !numbered
            && !(weak && are_years(&numbers))
            && match purpose {
                Purpose::Profiles => are_behind(&names, &shapes),
                // Internal names hold no blanks; a word with a capital may be the beginning of a title.
                Purpose::Groups => {
                    !has_doubles(names.iter())
                        && names.iter().all(|name| {
                            !(name.contains(char::is_whitespace) || weak && name.starts_with(char::is_uppercase))
                        })
                }
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

/// The groups of [`BEHIND`] and [`BEFORE`] that say in which shape a number stands.
const SHAPES: [&str; 7] = ["number", "other", "people", "square", "equal", "words", "before"];

fn are_years(numbers: &[Option<usize>]) -> bool {
    numbers.iter().all(|number| number.is_some_and(|number| YEARS.contains(&number)))
}

fn has_doubles<'a>(mut names: impl Iterator<Item = &'a &'a str>) -> bool {
    let mut seen = HashSet::new();
    names.any(|name| !seen.insert(*name))
}

/// Whether the numbers before all lines are the list's: each stands before a profile of Campaign's, or before those of several
/// products, some of them Campaign's.
fn are_before(names: &[&str], numbers: &[Option<usize>]) -> bool {
    let of_campaign = names.iter().filter(|name| begins_as_campaigns(name)).count();
    if names.len() > 1 && are_years(numbers) {
        return false;
    }
    of_campaign == names.len() || of_campaign > 0 && names.len() > 1
}

/// Whether the numbers behind all lines are numbers of people: the names begin alike, or they are of several products, some of
/// them Campaign's, and the numbers stand in one shape. No two profiles of Campaign's are called the same.
fn are_behind(names: &[&str], shapes: &HashSet<Option<usize>>) -> bool {
    let of_campaign = || names.iter().filter(|name| find_campaign(name).is_some());
    let has_campaign = of_campaign().next().is_some();
    if has_campaign && has_doubles(of_campaign()) || !has_campaign && has_doubles(names.iter()) {
        return false;
    }
    names[1..].iter().all(|name| shares(names[0], name)) || has_campaign && shapes.len() == 1
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
    fn a_number_on_every_line_is_none_of_the_names_of_several_products() {
        let all = ["Campaign - acme - crm", "Campaign - acme - hr", "Default Campaign configuration", "Workfront"];
        for form in [
            "{} (3)",
            "{} (3 users)",
            "{} (사용자 3명)",
            "{}: 3",
            "{} - 3 Benutzer",
            "{} [3]",
            "{} = 3",
            "{}  3",
            "{}            3",
            "{}|3",
            "{} | 3",
            "3 {}",
            "      3 {}",
            "3|{}",
        ] {
            let lines = all.iter().zip([54, 100, 3, 62]);
            let text: Vec<String> =
                lines.map(|(name, count)| form.replace('3', &count.to_string()).replace("{}", name) + "\n").collect();
            assert_eq!(names(&text.concat()), all, "{form}");
            let turned: Vec<String> = text.into_iter().rev().collect();
            assert_eq!(names(&turned.concat()).iter().rev().collect::<Vec<_>>(), all.iter().collect::<Vec<_>>());
        }
        for list in [
            "Campaign - acme - Team (1)\nCampaign - acme - Region (2)\nPhotoshop (3)\n",
            "Campaign - acme - Team (3)\nCampaign - acme - Team (7)\nPhotoshop (9)\n",
            "Campaign - acme - Agency (2025)\nPhotoshop (2026)\nAEM (2024)\n",
            "Campaign - acme - Team (3)\nAnalytics - acme\nPhotoshop (2)\n",
            "Campaign - acme - Team (3)\nPhotoshop: 2\n",
            "2024 Campaign - admin\n2025 Photoshop\n",
            "Campaign | acme | 1\nPhotoshop | eu | 3\n",
            "Campaign  -  acme  -  1\nPhotoshop  -  x  -  3\n",
            "Store (101)\nOutlet (205)\n",
        ] {
            assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
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
