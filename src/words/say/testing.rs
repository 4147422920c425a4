//! What the tests of several kinds of meaning share.

use std::collections::BTreeSet;

/// The names that the `id` functions of a source give: the list of meanings that the compiler keeps complete.
pub fn ids(source: &str, of: &str) -> BTreeSet<String> {
    let start = format!("{of}::");
    source
        .lines()
        .filter(|line| line.trim_start().starts_with(&start))
        .filter_map(|line| line.split_once("=> \"")?.1.split_once('"').map(|(id, _)| id.to_owned()))
        .collect()
}

/// Whether nothing of the machinery shows: no key, no argument left open.
pub fn is_sentence(text: &str) -> bool {
    !text.is_empty() && !text.contains(['⟨', '{', '}', '\u{2068}']) && !text.contains("  ") && text.trim() == text
}
