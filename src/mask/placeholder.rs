//! Stand-ins of the documentation that people leave in a mask.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::escape::escape;
use super::heads::is_instance;
use super::infer;
use super::leftover::is_tag;
use super::words::has_part;
use crate::names::Names;

/// What a stand-in stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// The tenant.
    Tenant,
    /// The internal name of an operator group: the capture group itself.
    Group,
    /// The instance, or something only a person knows.
    Other,
}

/// A stand-in in a mask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Placeholder {
    pub(super) range: Range<usize>,
    pub(super) stands: Stands,
    /// From a translated page, which spoils what stands around it too.
    pub(super) translated: bool,
}

/// Why a stand-in can't be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Needs {
    /// The tenant is not known.
    Tenant,
    /// No profile names are known.
    Names,
    /// The names leave more than one choice, or none.
    Choice,
}

/// What translated pages make of the tenant, the instance and the internal name: of Adobe's own pages the Dutch ones do, others of
/// machine translation. In the order in which an expression tries them.
const TENANTS: [&str; 11] = [
    "huurder",
    "inquilino",
    "arrendatario",
    "locataire",
    "mandanten",
    "mandant",
    "hyresg(?:ä|a\u{308}|a)st",
    "klient",
    "테넌트",
    "租用戶",
    "租户",
];
const INSTANCES: [&str; 7] = ["instancia", "instantie", "instanz", "instans", "인스턴스", "執行個體", "实例"];
const INTERNAL_NAMES: [&str; 6] = [
    "nombre[ _-]interno",
    "interne[ _-]naam",
    "interner[ _-]name",
    "internt[ _-]namn",
    "내부[ _-]이름",
    "內部[ _-]?名稱",
];

/// Bare words that Adobe's pages print as stand-ins, and words in angle brackets.
static FORMS: LazyLock<Regex> = LazyLock::new(|| {
    let tenant = format!("tenant|{}", TENANTS.join("|"));
    let instance = format!("instance|{}", INSTANCES.join("|"));
    let internal = INTERNAL_NAMES.join("|");
    let words = format!(
        r"(?:your[ _-]?)?(?:{tenant}|{instance}|internal|org(?:ani[sz]ation)?)[ _-]?(?:id|name)|your[ _-](?:tenant|instance|org(?:ani[sz]ation)?)|{internal}"
    );
    let short = format!(r"{words}|(?:{tenant}|{instance}|organi[sz]ation)(?:[ _-]naam)?");
    let forms = format!(
        r"(?i)__({short})__|<\s*(\p{{L}}[^<>()*\\\[\]{{}}|]{{0,40}})>|\$?\{{\{{?\s*({short})\s*\}}?\}}|\[\s*({short})\s*\]|%({short})%|[#@]({short})[#@]|(\$\{{?[1-9]\}}?)$|({words})|(tenant|huurder|xxx+|(?-i:TBD|TODO))"
    );
    Regex::new(&forms).expect("a constant expression")
});

/// The stand-ins in `text`, unless one is the `tenant` itself.
pub(super) fn placeholders(text: &str, tenant: Option<&str>) -> Vec<Placeholder> {
    FORMS
        .captures_iter(text)
        .filter(|found| {
            !is_group_name(text, found)
                && !is_tenant(text, found.get_match().range(), tenant)
                && stands_alone(text, found)
        })
        .map(|found| {
            let word = content(&found).to_lowercase();
            let stands = if tenant == Some(content(&found)) {
                // Filled in, with what held the stand-in left around it.
                Stands::Tenant
            } else if word.starts_with('$')
                || word.contains("internal")
                || word.contains("group")
                || holds(&INTERNAL, &word)
            {
                Stands::Group
            } else if word.contains("tenant") || word.contains("org") || holds(&TENANT, &word) {
                Stands::Tenant
            } else {
                Stands::Other
            };
            let range = found.get_match().range();
            let translated = [&TENANT, &INSTANCE, &INTERNAL].into_iter().any(|words| holds(words, &word));
            Placeholder { range, stands, translated }
        })
        .collect()
}

static TENANT: LazyLock<Regex> = LazyLock::new(|| any_of(&TENANTS));
static INSTANCE: LazyLock<Regex> = LazyLock::new(|| any_of(&INSTANCES));
static INTERNAL: LazyLock<Regex> = LazyLock::new(|| any_of(&INTERNAL_NAMES));

fn any_of(words: &[&str]) -> Regex {
    Regex::new(&format!("(?i){}", words.join("|"))).expect("a constant expression")
}

fn holds(words: &Regex, text: &str) -> bool {
    words.is_match(text)
}

/// Whether what stands at `range` is the tenant, or a part of it, as it is written.
fn is_tenant(text: &str, range: Range<usize>, tenant: Option<&str>) -> bool {
    let Some(tenant) = tenant.filter(|tenant| !tenant.is_empty()) else { return false };
    let at = |(at, found): (usize, &str)| at <= range.start && range.end <= at + found.len();
    text.match_indices(tenant).any(|found| at(found) && !text[range.clone()].starts_with(['<', '[', '{', '%']))
        || text[range.clone()] == *tenant
}

/// Whether the stand-in `found` may as well be a mark of names, `<EU>`: a few capitals in angle brackets, and no word of a stand-in.
pub(super) fn may_be_a_tag(found: &str) -> bool {
    let Some(word) = found.strip_prefix('<').and_then(|found| found.strip_suffix('>')) else { return false };
    let is_short = (1..=SHORT_TAG).contains(&word.chars().count());
    is_short && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()) && !matches!(word, "ORG" | "ID")
}

/// So long is a mark of names at most.
const SHORT_TAG: usize = 4;

/// A bare word is not a part of another word, and the short ones are a whole part of the mask; a tag of HTML is none.
fn stands_alone(text: &str, found: &Captures<'_>) -> bool {
    let range = found.get_match().range();
    let (before, after) = (&text[..range.start], &text[range.end..]);
    // Where more than blanks part the words, a part of several is somebody's name: `tenant services`.
    let divided = [" - ", " \u{2013} ", " | ", " / ", ": "].iter().any(|sign| text.contains(sign));
    let joins = |c: char| divided && "-_".contains(c);
    if found.get(7).is_some() {
        return !before.ends_with('\\');
    }
    if found.get(8).is_some() {
        let joined = |c: char| c.is_alphanumeric();
        let of_another = before.ends_with(joins) && before.trim_end_matches(joins).ends_with(joined)
            || after.starts_with(joins) && after.trim_start_matches(joins).starts_with(joined);
        return !of_another && !before.ends_with(joined) && !after.starts_with(joined);
    }
    if found.get(9).is_some() {
        let parts = |c: char| c.is_whitespace() || ":/|(\"'\u{201c}\u{300c}".contains(c) || c == '_' && !divided;
        let close = |c: char| c.is_whitespace() || ":/|)\"'\u{201d}\u{300d}".contains(c) || c == '_' && !divided;
        // A hyphen parts the words of a mask only where nothing else does: `multi-tenant`.
        let hyphens = !text.contains(" - ") && before.ends_with('-') && after.starts_with('-');
        let beside = divided
            && (before.trim_end().ends_with(char::is_alphanumeric)
                || after.trim_start().starts_with(char::is_alphanumeric));
        return hyphens || !beside && before.ends_with(parts) && after.starts_with(close);
    }
    !is_tag(found.get_match().as_str()) && !is_instance(content(found))
}

fn content<'a>(found: &Captures<'a>) -> &'a str {
    (1..found.len()).find_map(|group| found.get(group)).map_or("", |group| group.as_str().trim())
}

/// `(?<name>` and `(?P<name>` name a group.
fn is_group_name(text: &str, found: &Captures<'_>) -> bool {
    let before = &text[..found.get_match().start()];
    found.get_match().as_str().starts_with('<') && (before.ends_with("(?") || before.ends_with("(?P"))
}

/// `text` with every stand-in filled in from the tenant and the names.
///
/// # Errors
/// What is missing.
pub(super) fn filled(text: &str, tenant: Option<&str>, names: &[&str]) -> Result<String, Needs> {
    let found = placeholders(text, tenant);
    let known: Vec<Option<String>> = found.iter().map(|place| value(text, place, tenant)).collect();
    // A translated page has spoilt the beginning of the mask too: only names tell how they begin.
    let spoilt = found.iter().any(|place| place.translated);
    if !spoilt {
        if let Some(values) = known.iter().cloned().collect::<Option<Vec<String>>>() {
            return Ok(replaced(text, &found, &values));
        }
        if let Some(filled) = from_names(text, &found, &known, names) {
            return Ok(filled);
        }
    }
    if let Some(inferred) = certain(tenant, names) {
        return Ok(inferred);
    }
    // The tenant alone helps where nothing else is open.
    let only_tenant =
        !spoilt && found.iter().zip(&known).all(|(place, known)| known.is_some() || place.stands == Stands::Tenant);
    Err(match (only_tenant, names.is_empty()) {
        (true, _) => Needs::Tenant,
        (false, true) => Needs::Names,
        (false, false) => Needs::Choice,
    })
}

/// What stands in the place of `place` without looking at names.
fn value(text: &str, place: &Placeholder, tenant: Option<&str>) -> Option<String> {
    match place.stands {
        Stands::Tenant => tenant.map(escape),
        Stands::Group => {
            let (before, after) = (&text[..place.range.start], &text[place.range.end..]);
            let (before, after) = (before.replace("\\(", ""), after.replace("\\(", ""));
            if before.ends_with('(') && after.starts_with(')') {
                Some(".*".to_owned())
            } else {
                (!before.contains('(') && !after.contains('(')).then(|| "(.*)".to_owned())
            }
        }
        Stands::Other => None,
    }
}

fn replaced(text: &str, places: &[Placeholder], values: &[String]) -> String {
    let mut plain = String::new();
    let mut from = 0;
    for (place, value) in places.iter().zip(values) {
        plain.push_str(&text[from..place.range.start]);
        plain.push_str(value);
        from = place.range.end;
    }
    plain.push_str(&text[from..]);
    plain
}

/// Lets the names say what stands where it is not known: if all that fit agree, that is it.
fn from_names(text: &str, places: &[Placeholder], known: &[Option<String>], names: &[&str]) -> Option<String> {
    let slot = |number: usize| format!("slot{number}");
    let slots: Vec<String> = (0..)
        .zip(known)
        .map(|(number, known)| known.clone().unwrap_or_else(|| format!("(?P<{}>.+?)", slot(number))))
        .collect();
    let expression = Regex::new(&format!(r"\A(?:{})\z", replaced(text, places, &slots))).ok()?;
    let mut seen: BTreeSet<Vec<String>> = BTreeSet::new();
    for found in names.iter().filter_map(|name| expression.captures(name)) {
        let read = |number: usize| found.name(&slot(number)).map_or_else(String::new, |value| escape(value.as_str()));
        seen.insert((0..).zip(known).map(|(number, known)| known.clone().unwrap_or_else(|| read(number))).collect());
    }
    let mut seen = seen.into_iter();
    match (seen.next(), seen.next()) {
        (Some(values), None) => Some(replaced(text, places, &values)),
        _ => None,
    }
}

/// The mask that the names themselves prove, if they prove one only: with a tenant one that holds it, else one of Campaign.
pub(super) fn certain(tenant: Option<&str>, names: &[&str]) -> Option<String> {
    let masks = inferred(tenant, names);
    let head = |mask: &str| mask.strip_suffix("(.*)").unwrap_or(mask).to_owned();
    let best = masks.first()?;
    let alone = masks.iter().all(|mask| head(mask).starts_with(&head(best)) || head(best).starts_with(&head(mask)));
    alone.then(|| best.clone())
}

/// The masks that the names suggest, best first: with a tenant those that hold it, else those of Campaign.
pub(super) fn inferred(tenant: Option<&str>, names: &[&str]) -> Vec<String> {
    let fits = |mask: &String| match tenant {
        Some(tenant) => has_part(mask, tenant),
        None => mask.to_lowercase().contains("campaign"),
    };
    explained(names).into_iter().filter(fits).collect()
}

/// The masks that the names suggest, of whatever product, best first.
pub(super) fn explained(names: &[&str]) -> Vec<String> {
    let names: Names = names.iter().collect();
    infer::infer(&names).into_iter().map(|proposal| proposal.mask).collect()
}
