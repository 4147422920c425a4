//! What can be judged of a file that is no configuration yet: every value whose place is certain, so that one run tells what is
//! wrong with the values beside what is wrong with the keys.

use std::collections::BTreeSet;

use super::check::{check, is_unknown, value};
use super::keys::{CONFIGURATION, Holds, Key, home, nearest_key};
use super::problem::{Problem, ProblemKind};
use super::reading::{Reading, reading_of};
use crate::base::yaml::{Entry, FaultKind, Limits, Mark, Node, Value, read};

/// The values of a file in which something else is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// The values with their places: misspelt keys read as they are meant, misplaced ones where they belong.
    pub reading: Reading,
    /// The keys of which it is told already what is wrong: nothing more is to be said of them.
    pub told: BTreeSet<String>,
}

/// What can be judged in `bytes`, of which [`super::read_configuration`] says that something is wrong; nothing where the file is
/// no YAML, of another kind or of a later version.
pub fn read_rest(bytes: &[u8]) -> Option<Rest> {
    let (root, faults) = read(bytes, Limits::CONFIGURATION);
    let root = root?;
    let is_later = |problem: &Problem| matches!(problem.kind, ProblemKind::LaterVersion { .. });
    if check(&root, CONFIGURATION).iter().any(is_later) {
        return None;
    }
    let mut sifted = Sifted::default();
    // Of a doubled key the first is read, and counts; a slip may have cut off what it is about.
    let cut = faults.into_iter().filter(|fault| !matches!(fault.kind, FaultKind::Doubled { .. }));
    sifted.told.extend(cut.map(|fault| Problem::from(fault).key));
    let mut root = sifted.section(root, CONFIGURATION);
    sifted.bring_home(&mut root);
    let is_one = ["instance", "external_account"].iter().any(|key| root.get(key).is_some());
    let reading = reading_of(&root).ok().filter(|_| is_one && !sifted.told.contains("external_account"))?;
    Some(Rest { reading, told: sifted.told })
}

#[derive(Default)]
struct Sifted {
    told: BTreeSet<String>,
    /// Entries that stand in the wrong section, with the right one.
    strays: Vec<(&'static str, Entry)>,
}

impl Sifted {
    /// `node` with what may be in it of `keys`.
    fn section(&mut self, node: Node, keys: &'static [Key]) -> Node {
        let Value::Mapping { entries, flow } = node.value else { return node };
        let has: BTreeSet<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        let mut kept: Vec<Entry> = Vec::new();
        for mut entry in entries {
            if is_unknown(&entry, keys) {
                if let Some(section) = home(&entry.key) {
                    self.strays.push((section, entry));
                    continue;
                }
                let (nearest, likely) = nearest_key(&entry.key, keys);
                if !likely || has.contains(&nearest) || kept.iter().any(|other| other.key == nearest) {
                    continue;
                }
                entry.key = nearest;
            }
            kept.extend(self.entry(entry, keys));
        }
        Node { value: Value::Mapping { entries: kept, flow }, ..node }
    }

    /// `entry` with what may be in it, where it holds what its key does.
    fn entry(&mut self, entry: Entry, keys: &'static [Key]) -> Option<Entry> {
        let Some(key) = keys.iter().find(|key| key.name == entry.key) else { return Some(entry) };
        if let (Holds::Section(keys), Value::Mapping { .. }) = (&key.holds, &entry.value.value) {
            return Some(Entry { value: self.section(entry.value, keys), ..entry });
        }
        let mut problems = Vec::new();
        value(&entry, &key.holds, &mut problems);
        if problems.is_empty() {
            return Some(entry);
        }
        self.told.insert(entry.key);
        None
    }

    /// Puts what stands in the wrong section into the right one of `root`, where it lacks it.
    fn bring_home(&mut self, root: &mut Node) {
        for (section, entry) in std::mem::take(&mut self.strays) {
            let path: &[&str] = if section == "console" { &["prerequisites", "console"] } else { &[section] };
            let key = entry.key.clone();
            let Some((entries, keys)) = descend(root, CONFIGURATION, path) else { continue };
            let is_there = entries.iter().any(|other| other.key == key);
            entries.extend(self.entry(entry, keys).filter(|_| !is_there));
        }
    }
}

/// The entries of the section of `node` that `path` leads to, which is made where it is not there, and the keys it may have.
fn descend<'a>(
    node: &'a mut Node,
    keys: &'static [Key],
    path: &[&str],
) -> Option<(&'a mut Vec<Entry>, &'static [Key])> {
    let Value::Mapping { entries, .. } = &mut node.value else { return None };
    let Some((name, rest)) = path.split_first() else { return Some((entries, keys)) };
    let Holds::Section(inner) = keys.iter().find(|key| key.name == *name)?.holds else { return None };
    if !entries.iter().any(|entry| entry.key == *name) {
        let value = Node { mark: Mark::START, tag: None, value: Value::Mapping { entries: Vec::new(), flow: false } };
        entries.push(Entry { key: (*name).to_owned(), plain: true, mark: Mark::START, value });
    }
    let entry = entries.iter_mut().find(|entry| entry.key == *name)?;
    descend(&mut entry.value, inner, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::field::Field;

    fn rest(text: &str) -> Rest {
        read_rest(text.as_bytes()).expect("is to be judged")
    }

    #[test]
    fn values_are_read_whatever_is_wrong_beside_them() {
        let rest = rest(
            "version: 1\ninstance: prod\ntenant: acme\nexternal_account:\n  ims_cliant_id: Campaign1\n  enabled: maybe\n  \
             callback_server: http://campaign.acme.example\n  nonsense: 1\n  ims_server:\n",
        );
        let mark = rest.reading.marks.of(Field::ImsClientId).expect("is meant");
        assert_eq!((mark.line, mark.column), (5, 18));
        let answers = rest.reading.into_answers();
        assert_eq!(answers.text(Field::ImsClientId), "Campaign1");
        assert_eq!(answers.text(Field::CallbackServer), "http://campaign.acme.example");
        assert_eq!(answers.text(Field::Tenant), "acme");
        assert_eq!(rest.told, ["enabled".to_owned(), "ims_server".to_owned()].into());
    }

    #[test]
    fn another_kind_of_file_is_not_judged() {
        for text in
            ["a: 1\nb: 2\n", "version: 2\ninstance: prod\n", "- a\n", "a: [\n", "instance: prod\nexternal_account: x\n"]
        {
            assert_eq!(read_rest(text.as_bytes()), None, "{text}");
        }
    }
}
