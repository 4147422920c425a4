//! The nearest known word to one that is not known: what a misspelt key probably meant.

/// The word of `known` with the fewest edits (insert, delete, replace, swap of neighbours) from `word`; the first of
/// several. Empty where nothing is known.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    known.into_iter().min_by_key(|candidate| distance(word, candidate)).unwrap_or("").to_owned()
}

/// Edits from `one` to `other`, a swap of neighbours counted as one.
pub fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows = vec![vec![0; other.len() + 1]; one.len() + 1];
    for (at, row) in rows.iter_mut().enumerate() {
        row[0] = at;
    }
    for (at, cell) in rows[0].iter_mut().enumerate() {
        *cell = at;
    }
    for i in 1..=one.len() {
        for j in 1..=other.len() {
            let replace = rows[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]);
            let mut least = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_key_finds_the_one_it_meant() {
        assert_eq!(nearest("ims_sever", ["ims_scope", "ims_server", "tenant"]), "ims_server");
        assert_eq!(nearest("calback_server", ["callback_server", "ims_server"]), "callback_server");
        assert_eq!(distance("ab", "ba"), 1);
    }
}
