//! The word for Campaign in a name: Adobe's own, what translations make of it, and what administrators shorten it to.

use std::sync::LazyLock;

use regex::Regex;

/// Adobe's word, and that for a campaign in the languages of this program and of Adobe's pages. In small letters.
const WORDS: [&str; 7] = ["campaign", "campagne", "campaña", "kampanj", "kampagne", "캠페인", "行銷活動"];

/// Where the first word for Campaign in `text` ends. An abbreviation (`AC`, `ACC`, `AC7`, `ACv8`) is one at the beginning only.
pub(crate) fn find_campaign(text: &str) -> Option<usize> {
    let Some(end) = abbreviation(text) else { return word(text) };
    // "AC Campaign": the word itself comes next.
    let next = text[end..].trim_start_matches(' ');
    let begins = WORDS.iter().find_map(|word| length_of(next, word));
    Some(begins.map_or(end, |length| text.len() - next.len() + length))
}

/// Whether `text`, of one name or of many lines, speaks of Campaign anywhere: by one of the words, or by an abbreviation that stands
/// for itself and for nothing else.
pub(crate) fn speaks(text: &str) -> bool {
    static SPEAKS: LazyLock<Regex> = LazyLock::new(|| {
        let words = WORDS.join("|");
        let alone = r"(?m:^|[^\pL\pN])(?:ACC?[vV]?[678]|ACC)(?:[^\pL\pN]|$)";
        Regex::new(&format!("(?i:{words})|{alone}")).expect("a constant expression")
    });
    SPEAKS.is_match(text)
}

/// Whether `piece`, which nothing parts, is a word for Campaign by itself. `ACC` and others of its kind are one in capitals only.
pub(crate) fn is_campaign(piece: &str) -> bool {
    let is_word = WORDS.iter().any(|word| length_of(piece, word).is_some_and(|length| piece.len() <= length + 1));
    let capital = piece.starts_with("AC") && piece.len() > 2;
    is_word || capital && abbreviation(piece) == Some(piece.len())
}

/// Where the first of the words ends.
fn word(text: &str) -> Option<usize> {
    let begins = |c: char| matches!(c, 'c' | 'C' | 'k' | 'K' | '캠' | '行');
    text.match_indices(begins)
        .find_map(|(at, _)| WORDS.iter().find_map(|word| Some(at + length_of(&text[at..], word)?)))
}

/// How long the word that `text` begins with is in it, in any case.
fn length_of(text: &str, word: &str) -> Option<usize> {
    let mut rest = text.chars();
    word.chars()
        .all(|c| rest.next().is_some_and(|other| other == c || other.to_lowercase().eq([c])))
        .then(|| text.len() - rest.as_str().len())
}

/// Where an abbreviation at the beginning of `text` ends.
fn abbreviation(text: &str) -> Option<usize> {
    let begin = text.trim_start();
    let word = begin.find(|c: char| !c.is_alphanumeric()).map_or(begin, |end| &begin[..end]);
    let rest = word.get(..2).filter(|head| head.eq_ignore_ascii_case("ac")).map(|_| &word[2..])?;
    let rest = rest.strip_prefix(['c', 'C']).unwrap_or(rest);
    let version = rest.strip_prefix(['v', 'V']).unwrap_or(rest);
    let is_one = rest.is_empty() || matches!(version, "6" | "7" | "8");
    is_one.then(|| text.len() - begin.len() + word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_within_a_name_has_to_stand_for_itself() {
        for text in ["GRP_ACC_x", "acme - AC7 - x", "x\nACC-y", "a ACv8", "GRP_KAMPANJ_x", "캠페인"] {
            assert!(speaks(text), "{text}");
        }
        for text in ["acc", "AEM_acc_x", "x AC y", "ACCENT", "ACME", "TACC7"] {
            assert!(!speaks(text), "{text}");
        }
        for piece in ["Campaign", "campaigns", "ACC", "ACv8", "AC7", "캠페인"] {
            assert!(is_campaign(piece), "{piece}");
        }
        for piece in ["acc", "AC", "campaigner", "ACS", ""] {
            assert!(!is_campaign(piece), "{piece}");
        }
    }

    #[test]
    fn the_word_is_found_in_every_language_and_case() {
        for (text, word) in [
            ("Campaign - x", "Campaign"),
            ("Adobe CAMPAIGN_x", "CAMPAIGN"),
            ("CAMPAÑA-x", "CAMPAÑA"),
            ("Kampanj_x", "Kampanj"),
            ("prod Kampagne: x", "Kampagne"),
            ("캠페인 x", "캠페인"),
            ("Adobe 行銷活動", "行銷活動"),
            ("AC - campaigner - x", "AC"),
            (" acc_x", "acc"),
            ("ACv8::x", "ACv8"),
            ("AC7", "AC7"),
            ("AC Campaign-x", "Campaign"),
        ] {
            let end = find_campaign(text).unwrap_or_default();
            assert!(text[..end].ends_with(word), "{text}: {end}");
        }
        for text in ["", "Acme - x", "ACS - x", "acne", "x AC - y", "AC9", "Camp", "키", "行"] {
            assert_eq!(find_campaign(text), None, "{text}");
        }
    }
}
