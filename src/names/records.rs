//! Records of lines: `Name: …`, `Users: …`, as a directory, a shell or a person writes what belongs to each profile.

use std::collections::HashMap;

use super::joined::shares;
use super::{Note, Purpose, What, csv, find_campaign};

/// So many bytes a key has at most.
const LONGEST: usize = 40;

/// What the name of a group is called in records, the surest first.
const NAMES: [&str; 8] =
    ["displayname", "groupname", "profilename", "internalname", "sname", "name", "cn", "samaccountname"];

/// What else a record says, where there is one alone.
const OTHERS: [&str; 8] =
    ["dn", "objectclass", "mail", "distinguishedname", "objectid", "usercount", "groupid", "note"];

/// The names alone, line by line, and what was done; `None` where `bytes` are no records.
pub(super) fn names(bytes: &[u8], purpose: Purpose) -> Option<(Vec<u8>, Vec<Note>)> {
    let lines = || bytes.split(|byte| matches!(byte, b'\n' | b'\r'));
    let first = lines().find(|line| !line.trim_ascii().is_empty())?;
    pair(std::str::from_utf8(first).ok()?)?;
    let text = std::str::from_utf8(bytes).ok()?;
    let mut counts: HashMap<String, usize> = HashMap::new();
    for line in text.split(['\n', '\r']).filter(|line| !line.trim().is_empty()) {
        let (key, _) = pair(line)?;
        *counts.entry(plain(key)).or_default() += 1;
    }
    let is_name = |key: &&String| csv::is_header(key) || NAMES.contains(&key.as_str());
    let rank = |key: &&String| NAMES.iter().position(|name| name == key).unwrap_or(0);
    let of_names = counts.keys().filter(is_name).min_by_key(rank)?.clone();
    let count = counts[&of_names];
    let is_known = |key: &String| csv::is_beside(key) || OTHERS.contains(&key.as_str());
    let others = || counts.iter().filter(|(key, _)| **key != of_names);
    // What belongs to each comes with each; of one alone it has to be known.
    let belongs = |(key, times): (&String, &usize)| is_known(key) || count > 1 && *times > 1;
    if others().next().is_none() || !others().any(belongs) || count == 1 && !others().all(belongs) {
        return None;
    }
    let of_line =
        |line| pair(line).filter(|(key, value)| !value.is_empty() && plain(key) == of_names).map(|(_, value)| value);
    let values: Vec<&str> = text.split(['\n', '\r']).filter_map(of_line).collect();
    let is_list = match purpose {
        Purpose::Profiles => {
            values.iter().any(|name| find_campaign(name).is_some())
                || values.windows(2).any(|pair| shares(pair[0], pair[1]))
        }
        Purpose::Groups => values.iter().all(|name| !name.contains(char::is_whitespace)),
    };
    if !is_list || values.is_empty() {
        return None;
    }
    let mut names = String::with_capacity(text.len());
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_end_matches(['\n', '\r']);
        names.push_str(of_line(content).unwrap_or_default());
        names.push_str(&line[content.len()..]);
    }
    let notes = [Note::changed(What::Signs, bytes, names.as_bytes()), Note::emptied(bytes, names.as_bytes())];
    Some((names.into_bytes(), notes.into_iter().flatten().collect()))
}

/// The key of a line and what stands behind it.
fn pair(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once([':', '：', '='])?;
    let is_key = !key.trim().is_empty() && key.len() <= LONGEST && !key.contains(" - ") && !key.contains('_');
    (is_key && (value.is_empty() || value.starts_with(char::is_whitespace))).then_some((key.trim(), value.trim()))
}

/// A key without case, blanks and signs.
fn plain(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{What, read};

    #[test]
    fn of_records_the_names_are_read_and_the_rest_is_told() {
        let [a, b] = ["Campaign - acme - admin", "Campaign - acme - R&D: EU"];
        for (text, over) in [
            (format!("Name: {a}\nUsers: 12\n\nName: {b}\nUsers: 3\n"), 2),
            (format!("DisplayName : {a}\nMemberCount : 3\n\nDisplayName : {b}\nMemberCount : 4\n"), 2),
            (format!("dn: CN={a},OU=Groups\ncn: {a}\n\ndn: CN={b},OU=Groups\ncn: {b}\n"), 2),
            (format!("Id          : 7f\r\nDisplayName : {a}\r\n\r\nId          : 8a\r\nDisplayName : {b}\r\n"), 2),
            (format!("Profielnaam: {a}\nEigenaar: Jan\nProfielnaam: {b}\nEigenaar: An\n"), 2),
        ] {
            let reading = read(text.as_bytes());
            assert_eq!(reading.names.iter().collect::<Vec<_>>(), [a, b], "{text}");
            let told: Vec<_> = reading.notes.iter().map(|note| (note.what, note.count)).collect();
            assert!(told.contains(&(What::Signs, 2)) && told.contains(&(What::PassedOver, over)), "{text}");
        }
        let one = read(b"Name: Campaign - acme - a\nUsers: 12\n");
        assert_eq!(one.names.iter().collect::<Vec<_>>(), ["Campaign - acme - a"]);
    }

    #[test]
    fn names_with_a_colon_of_their_own_are_no_records() {
        for list in [
            "Campaign: acme: 3\nCampaign: acme: 7\n",
            "Name: Campaign - x\nTarget: y\n",
            "Prod: Campaign - x\nStage: Campaign - y\n",
            "Group: Sales\nUsers: North\n",
            "Name: Campaign - x\nCampaign - y\n",
        ] {
            assert_eq!(read(list.as_bytes()).names.iter().collect::<Vec<_>>(), list.lines().collect::<Vec<_>>());
        }
    }
}
