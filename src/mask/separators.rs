//! What parts the name of a profile: its product, its tenant, its group.

use super::built_in::ends_in_built_in;

/// What parts a name, the longer before its parts. A blank or a hyphen parts only where nothing else does: group names have
/// them too.
pub(super) const STRONG: [&str; 43] = [
    " - ", " – ", " — ", " -- ", " | ", " / ", " : ", " :: ", " > ", " _ ", " » ", " › ", " → ", " · ", " • ", " = ",
    " ~ ", " . ", " ㅡ ", " ー ", " ＞ ", ": ", "：", "・", "－", "｜", "／", "＿", "＞", "–", "—", "ㅡ", "~", "_",
    "|", "/", "::", ":", "\\", "»", "·", "=", "#",
];
pub(super) const WEAK: [&str; 3] = [" ", "-", "."];

/// Whether `separator` is none of those that part names elsewhere, and has no blank at its ends.
fn is_odd(separator: &str) -> bool {
    !is_known(separator) && separator.trim() == separator
}

/// Whether `separator` parts names elsewhere.
pub(super) fn is_known(separator: &str) -> bool {
    STRONG.contains(&separator) || WEAK.contains(&separator)
}

/// What may stand right behind the first word and part what follows too.
const RIGHT_BEHIND: [&str; 19] =
    ["-", "_", ".", "::", ":", "|", "/", "\\", "#", "=", "»", "·", "－", "：", "–", "—", "｜", "～", "~"];

/// What belongs to the product behind its name.
const VERSIONS: [&str; 13] =
    [" Classic", " v7", " v8", "_Classic", "_v7", "_v8", " (v7)", "-Classic", "-v7", "-v8", ".Classic", ".v7", ".v8"];

/// What parts `name` first behind its word for the product, if a group is left behind it: the strong before the weak.
pub(super) fn first_separator(name: &str, from: usize) -> Option<&'static str> {
    let from = behind_version(name, from);
    // The sign right behind the product, if it is one that parts words elsewhere.
    let behind = &name[from..];
    let first = |separators: &'static [&'static str]| {
        let found = separators.iter().filter_map(|separator| Some((name[from..].find(separator)?, *separator)));
        found.min_by_key(|(at, separator)| (*at, std::cmp::Reverse(separator.len())))
    };
    if let Some(sign) = [".", "-"].into_iter().find(|sign| behind.starts_with(sign))
        && behind[sign.len()..].starts_with(char::is_alphanumeric)
        && part(name, sign).is_some()
    {
        return Some(sign);
    }
    // Words parted by blanks up to a built-in group: what stands between them is the tenant's.
    if behind.strip_prefix(' ').is_some_and(|behind| behind.starts_with(char::is_alphanumeric)) && ends_in_words(name) {
        return Some(WEAK[0]);
    }
    let parted = STRONG.iter().any(|separator| part(name, separator).is_some());
    let (at, separator) = first(&STRONG).or_else(|| first(&WEAK).filter(|_| !parted))?;
    (!name[from + at + separator.len()..].trim().is_empty()).then_some(separator)
}

/// Where the product's word that ends at `from` in `name` ends with its version.
pub(super) fn behind_version(name: &str, from: usize) -> usize {
    let is_version = |version: &&str| {
        name[from..].strip_prefix(*version).is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
    };
    from + VERSIONS.into_iter().find(is_version).map_or(0, str::len)
}

/// Whether `name` ends in a built-in group behind a blank, and no other sign parts it more than once.
fn ends_in_words(name: &str) -> bool {
    let signs = STRONG.iter().filter(|sign| name.matches(*sign).count() > usize::from(!sign.contains(' ')));
    ends_in_built_in(name).is_some_and(|head| head.ends_with(char::is_alphanumeric)) && signs.count() == 0
}

/// What parts a name that does not say where to begin: of signs between blanks the first, since those behind it are the group's.
pub(super) fn by_strength(name: &str) -> Option<&'static str> {
    // The sign right behind the first word, if it is one that parts words elsewhere: the tenant or the group may have others.
    let word = &name[name.find(|c: char| !c.is_alphanumeric()).filter(|at| *at > 0)?..];
    let between = |sign: &str| {
        let places = name.match_indices(sign);
        places
            .filter(|(at, _)| {
                let is_of_word = |c: char| c.is_alphanumeric() || "()[]&'+’".contains(c);
                name[..*at].ends_with(is_of_word) && name[at + sign.len()..].starts_with(is_of_word)
            })
            .count()
    };
    if let Some(sign) = RIGHT_BEHIND.into_iter().find(|sign| word.starts_with(sign) && between(sign) > 1) {
        return Some(sign);
    }
    if word.starts_with(": ") && name.matches(": ").count() > 1 {
        return Some(": ");
    }
    let spaced = STRONG.iter().copied().filter(|separator| separator.starts_with(' '));
    let parted = spaced.filter(|separator| part(name, separator).is_some());
    parted
        .min_by_key(|separator| (name.find(separator), std::cmp::Reverse(separator.len())))
        .or_else(|| STRONG.iter().chain(&WEAK).copied().find(|separator| part(name, separator).is_some()))
}

/// What stands before the first separator that has a word before and behind it, and where the rest begins: behind all blanks.
pub(super) fn part<'a>(text: &'a str, separator: &str) -> Option<(&'a str, usize)> {
    let has_word = |text: &str| text.contains(char::is_alphanumeric);
    // Once, or a long text of separators alone would be looked at from its beginning for each of them.
    let word = text.find(char::is_alphanumeric)?;
    let bare = matches!(separator, "-" | "." | "_" | ":" | "|" | "/" | "~" | "–" | "—") || is_odd(separator);
    // With a blank beside it a hyphen is another one's, "Delivery - EU".
    let is_own = |at: usize| !bare || !text[..at].ends_with(' ') && !text[at + separator.len()..].starts_with(' ');
    let at = text.match_indices(separator).map(|(at, _)| at).find(|at| *at > word && is_own(*at))?;
    let rest = text[at + separator.len()..].trim_start();
    has_word(rest).then_some((&text[..at], text.len() - rest.len()))
}
