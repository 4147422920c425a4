//! Groups as numbers that can be sorted: equal ones stand together.

/// The hash of a group in the upper half, the index of its name in the lower: sorted, equal groups stand together.
pub(super) type Key = u64;

/// A matched name without a group, or an empty one: sorts behind all others.
pub(super) const NO_GROUP: Key = u64::MAX;

/// The key of `group`, which the name at `index` gives.
pub(super) fn key_of(group: &str, index: usize) -> Key {
    // The store holds fewer than 2^32 - 1 names, so no key is `NO_GROUP`.
    (hash(group.as_bytes()) & 0xFFFF_FFFF_0000_0000) | (index as u64 & 0xFFFF_FFFF)
}

/// A hash that is good for sorting only: whoever makes up groups of one hash makes them be compared, as equal ones are.
fn hash(bytes: &[u8]) -> u64 {
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let take = |hash: u64, word: u64| {
        let mixed = (hash ^ word).wrapping_mul(MIX);
        mixed ^ (mixed >> 29)
    };
    let mut words = bytes.chunks_exact(8);
    let mut hash =
        words.by_ref().fold(bytes.len() as u64, |hash, word| take(hash, word.try_into().map_or(0, u64::from_le_bytes)));
    let mut rest = [0; 8];
    rest[..words.remainder().len()].copy_from_slice(words.remainder());
    hash = take(hash, u64::from_le_bytes(rest));
    take(hash, 0)
}

/// The index of the name that a key is of.
pub(super) fn index_of(key: Key) -> usize {
    usize::try_from(key & 0xFFFF_FFFF).unwrap_or_default()
}
