//! What parts the name of a profile: its product, its tenant, its group.

/// What parts a name, the longer before its parts. A blank or a hyphen parts only where nothing else does: group names have
/// them too.
pub(super) const STRONG: [&str; 30] = [
    " - ", " – ", " — ", " -- ", " | ", " / ", " : ", " > ", " _ ", " » ", " › ", " → ", " · ", " • ", " = ", " ~ ",
    " . ", ": ", "：", "・", "_", "|", "/", ":", "::", "\\", "»", "·", "=", "#",
];
pub(super) const WEAK: [&str; 3] = [" ", "-", "."];

/// What parts `name` first behind its word for the product, if a group is left behind it: the strong before the weak.
pub(super) fn first_separator(name: &str, from: usize) -> Option<&'static str> {
    let first = |separators: &'static [&'static str]| {
        let found = separators.iter().filter_map(|separator| Some((name[from..].find(separator)?, *separator)));
        found.min_by_key(|(at, separator)| (*at, std::cmp::Reverse(separator.len())))
    };
    // The sign right behind the product, if it is one that parts words elsewhere.
    let behind = &name[from..];
    let product = ["", " Classic", " v7", " v8"].into_iter().rfind(|product| behind.starts_with(product));
    let behind = &behind[product.map_or(0, str::len)..];
    if let Some(sign) = [".", "-"].into_iter().find(|sign| behind.starts_with(sign))
        && behind[sign.len()..].starts_with(char::is_alphanumeric)
        && part(name, sign).is_some()
    {
        return Some(sign);
    }
    let parted = STRONG.iter().any(|separator| part(name, separator).is_some());
    let (at, separator) = first(&STRONG).or_else(|| first(&WEAK).filter(|_| !parted))?;
    (!name[from + at + separator.len()..].trim().is_empty()).then_some(separator)
}

/// What parts a name that does not say where to begin: of signs between blanks the first, since those behind it are the group's.
pub(super) fn by_strength(name: &str) -> Option<&'static str> {
    // The sign right behind the first word, if it is one that parts words elsewhere: the tenant or the group may have others.
    let word = &name[name.find(|c: char| !c.is_alphanumeric()).filter(|at| *at > 0)?..];
    let between = |sign: &str| {
        let places = name.match_indices(sign);
        places
            .filter(|(at, _)| {
                name[..*at].ends_with(char::is_alphanumeric)
                    && name[at + sign.len()..].starts_with(char::is_alphanumeric)
            })
            .count()
    };
    if let Some(sign) = ["-", "_", "."].into_iter().find(|sign| word.starts_with(sign) && between(sign) > 1) {
        return Some(sign);
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
    let at = text.match_indices(separator).map(|(at, _)| at).find(|at| *at > word)?;
    let rest = text[at + separator.len()..].trim_start();
    has_word(rest).then_some((&text[..at], text.len() - rest.len()))
}

/// Where the first "campaign" in `text` ends.
pub(super) fn find_campaign(text: &str) -> Option<usize> {
    text.as_bytes().windows(8).position(|part| part.eq_ignore_ascii_case(b"campaign")).map(|at| at + 8)
}
