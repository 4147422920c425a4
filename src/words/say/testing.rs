//! What the tests of several kinds of meaning share.

/// Whether nothing of the machinery shows: no key, no argument left open.
pub fn is_sentence(text: &str) -> bool {
    !text.is_empty() && !text.contains(['⟨', '{', '}', '\u{2068}']) && !text.contains("  ") && text.trim() == text
}
