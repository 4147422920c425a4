//! The built-in operator groups of Campaign ("Manage permissions" of Adobe's pages), and the profile that Adobe prescribes beside them.

/// Each by its internal name, with what it is called to people.
const BUILT_IN: [(&str, &[&str]); 10] = [
    ("admin", &["administrator", "administrators"]),
    ("delivery", &["delivery operators"]),
    ("operation", &["campaign managers"]),
    ("content", &["content contributors"]),
    ("report", &["access to reports"]),
    ("workflow", &["workflow execution"]),
    ("workflowSupervisor", &["workflow supervisors"]),
    ("local", &["local management"]),
    ("central", &["central management"]),
    ("offer", &["offer managers"]),
];

/// What Adobe calls the profile for API calls to Message Center: it is no operator group's.
pub const MESSAGE_CENTER: &str = "messagecenter";

/// All of their names and labels.
fn all() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().flat_map(|(name, labels)| labels.iter().chain([name])).copied().chain([MESSAGE_CENTER])
}

/// Whether `text` is a built-in operator group, by its internal name or its label.
pub(super) fn is_built_in(text: &str) -> bool {
    all().any(|name| text.eq_ignore_ascii_case(name))
}

/// What stands before the built-in group that ends `name` behind a blank, without that blank; the longest group counts.
pub(super) fn ends_in_built_in(name: &str) -> Option<&str> {
    let heads = all().filter_map(|group| {
        let at = name.len().checked_sub(group.len())?;
        let (head, end) = name.split_at_checked(at)?;
        head.strip_suffix(' ').filter(|_| end.eq_ignore_ascii_case(group))
    });
    heads.min_by_key(|head| head.len())
}

/// The built-in group that is called `label` to people.
pub fn named_by_label(label: &str) -> Option<&'static str> {
    let called = |labels: &&[&str]| labels.iter().any(|known| label.eq_ignore_ascii_case(known));
    BUILT_IN.iter().find(|(_, labels)| called(labels)).map(|(name, _)| *name)
}
