//! Which instance a line of a block speaks of: a mail about several has the values of each under a word for it.

/// What an instance is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// What people work with.
    Production,
    /// What comes before it.
    Stage,
    /// Where things are made.
    Development,
}

/// The words for each, in small letters.
const WORDS: [(Purpose, &[&str]); 3] = [
    (
        Purpose::Production,
        &[
            "production",
            "prod",
            "producción",
            "produccion",
            "운영",
            "프로덕션",
            "productie",
            "produktion",
            "生產",
            "正式",
            "正式環境",
        ],
    ),
    (
        Purpose::Stage,
        &[
            "stage",
            "staging",
            "preprod",
            "preproduction",
            "pre-production",
            "preproducción",
            "preproduccion",
            "uat",
            "acceptance",
            "스테이지",
            "스테이징",
            "acceptatie",
            "acceptans",
            "abnahme",
            "預備",
            "測試",
            "測試環境",
            "test",
            "pruebas",
            "테스트",
        ],
    ),
    (
        Purpose::Development,
        &[
            "development",
            "dev",
            "sandbox",
            "desarrollo",
            "개발",
            "ontwikkeling",
            "utveckling",
            "entwicklung",
            "開發",
            "開發環境",
        ],
    ),
];

/// A heading is short: a longer line that has such a word speaks of something else perhaps.
const HEADING: usize = 64;

/// So many words stand in a heading that has one of the words that are verbs too.
const FEW: usize = 2;

/// What `word` calls an instance.
fn purpose(word: &str) -> Option<Purpose> {
    let word = word.to_lowercase();
    WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(purpose, _)| *purpose)
}

/// Whether `word`, perhaps in brackets, is a word for an instance.
pub(super) fn is_word(word: &str) -> bool {
    purpose(word.trim_matches(['(', ')', '[', ']', ','])).is_some()
}

/// The instance that `text` names, and its word for it as it stands there; `None` where it names none, or several.
pub(super) fn named(text: &str) -> Option<(Purpose, &str)> {
    let inside = |character: char| character.is_alphanumeric() || character == '-';
    let mut words = text.split(|character: char| !inside(character)).filter(|word| !word.is_empty());
    let mut found: Option<(Purpose, &str)> = None;
    for word in words.by_ref() {
        if let Some(purpose) = purpose(word.trim_matches('-')) {
            if found.is_some_and(|(known, _)| known != purpose) {
                return None;
            }
            found = found.or(Some((purpose, word.trim_matches('-'))));
        }
    }
    found
}

/// Words of a heading over what several instances share.
const COMMON: [&str; 14] = [
    "both",
    "all",
    "common",
    "shared",
    "ambos",
    "ambas",
    "comunes",
    "beide",
    "gemeenschappelijk",
    "gemeinsam",
    "båda",
    "gemensamt",
    "공통",
    "共通",
];

/// Whether `label` says that what follows belongs to every instance.
pub(super) fn is_common(label: &str) -> bool {
    let mut words = label.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.next().is_some_and(|first| COMMON.contains(&first.to_lowercase().as_str())) && words.count() < FEW
}

/// The instance that the values after this line belong to, where the line is a heading.
pub(super) fn heading(line: &str) -> Option<(Purpose, &str)> {
    if line.chars().count() > HEADING {
        return None;
    }
    let found = named(line)?;
    // "Please test it" is no heading; "Test instance" is one.
    let verb = found.1.eq_ignore_ascii_case("test") || found.1.eq_ignore_ascii_case("stage");
    let short = line.split_whitespace().count() <= FEW || line.trim_end().ends_with([':', '：']);
    (!verb || short).then_some(found)
}
