//! Stand-ins of the documentation that people leave in a mask: which there are, and where one stands.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::heads::is_instance;
use super::leftover::is_tag;

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
    /// It may as well be a name's own: only names tell.
    pub(super) open: bool,
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
static FORMS: LazyLock<Regex> = LazyLock::new(|| forms(false));

/// The same where more than a hyphen or an underscore parts the mask: those hold words together then.
static FORMS_OF_WORDS: LazyLock<Regex> = LazyLock::new(|| forms(true));

fn forms(of_words: bool) -> Regex {
    let tenant = format!("tenant|{}", TENANTS.join("|"));
    let instance = format!("instance|{}", INSTANCES.join("|"));
    let internal = INTERNAL_NAMES.join("|");
    let words = format!(
        r"(?:your[ _-]?)?(?:{tenant}|{instance}|internal|org(?:ani[sz]ation)?)[ _-]?(?:id|name)(?:[ _-]here)?|your[ _-](?:tenant|instance|org(?:ani[sz]ation)?|company|customer)(?:[ _-](?:id|name))?(?:[ _-]here)?|{internal}"
    );
    let short = format!(r"{words}|(?:{tenant}|{instance}|organi[sz]ation)(?:[ _-]naam)?");
    let left = r"(?:acme|my|our|demo|sample|example)[ _-]?(?:tenant|instance|org(?:ani[sz]ation)?)(?:[ _-]?(?:id|name))?|(?:my|our)[ _-]company|company[ _-]?(?:id|name)|(?-i:ORG(?:ANI[SZ]ATION)?|COMPANY)|my(?:company|tenant|org)|instance|\.{3,}|\u{2026}|\?{3,}|\*+|_{3,}";
    let joined = if of_words { "(?-i:[A-Z0-9]+[_-]TENANT|TENANT[_-][A-Za-z0-9]+)|" } else { "" };
    let bare = "tenant|huurder|inquilino|arrendatario|locataire|mandant|hyresgäst|테넌트|租用戶|租户|yourtenant|yourcompany|xxx+|change[_-]?me|placeholder|(?-i:TBD|TODO|FIXME)";
    // A variable of a shell or a template: `${group}`, `{{group}}`, `%GROUP%`, `$GROUP`.
    let variables = r"\$?\{\{?\s*([\p{L}_][\p{L}\d_. -]{0,40}?)\s*\}?\}|%([\p{L}_][\p{L}\d_]{2,40})%|\$((?-i:[A-Z])[A-Z\d_]+|group|role|name)";
    let forms = format!(
        r"(?i)__({short})__|<\s*(\p{{L}}[^<>()*\\\[\]{{}}|]{{0,40}})>|\$?\{{\{{?\s*({short})\s*\}}?\}}|\[\s*({short})\s*\]|%({short})%|[#@]({short})[#@]|(\$\{{?[1-9]\}}?)$|\$?({words})|({joined}{left})|\$?({bare})|{variables}"
    );
    Regex::new(&forms).expect("a constant expression")
}

/// Whether more than blanks, hyphens and underscores part the words of `text`.
fn is_divided(text: &str) -> bool {
    [" - ", " \u{2013} ", " | ", " / ", ": ", ", ", " > ", " = "].iter().any(|sign| text.contains(sign))
}

/// The stand-ins in `text`, unless one is the `tenant` itself.
pub(super) fn placeholders(text: &str, tenant: Option<&str>) -> Vec<Placeholder> {
    let forms = if is_divided(text) { &FORMS_OF_WORDS } else { &FORMS };
    forms
        .captures_iter(text)
        .filter(|found| {
            !is_group_name(text, found)
                && !is_tenant(text, found.get_match().range(), tenant)
                && stands_alone(text, found)
                && (!is_variable(found) || is_left_over(text, found, tenant))
        })
        .map(|found| {
            let word = content(&found).to_lowercase();
            let after = &text[found.get_match().end()..];
            let stands = if is_variable(&found) {
                stands_for(&word, after)
            } else if word.starts_with('*') {
                Stands::Tenant
            } else if tenant == Some(content(&found)) {
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
            let open = found.get(LEFT).is_some_and(|left| !left.as_str().starts_with('*'))
                || may_be_a_tag(found.get_match().as_str());
            Placeholder { range, stands, translated, open }
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
fn may_be_a_tag(found: &str) -> bool {
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
    let divided = is_divided(text);
    let joins = |c: char| divided && "-_".contains(c);
    if found.get(DOLLAR).is_some() {
        return !before.ends_with('\\');
    }
    if found.get(WORDS).is_some() {
        let joined = |c: char| c.is_alphanumeric();
        let of_another = before.ends_with(joins) && before.trim_end_matches(joins).ends_with(joined)
            || after.starts_with(joins) && after.trim_start_matches(joins).starts_with(joined);
        return !of_another && !before.ends_with(joined) && !after.starts_with(joined);
    }
    if found.get(LEFT).or(found.get(BARE)).is_some() {
        // A hyphen or a dot parts the words of a mask only where nothing else does: `multi-tenant`.
        let last = before.chars().next_back();
        let next = after.strip_prefix('\\').filter(|after| !after.starts_with(char::is_alphanumeric));
        let next = next.unwrap_or(after).chars().next();
        let parts = |c: char| !c.is_alphanumeric() && !"-_.&@!%#+\\'".contains(c) || c == '_' && !divided;
        let within = |c: char| !text.contains(" - ") && last == Some(c) && next == Some(c);
        let quoted = last == Some('\'') && next == Some('\'');
        let beside = divided
            && (before.trim_end().ends_with(char::is_alphanumeric)
                || after.trim_start().starts_with(char::is_alphanumeric));
        // A dot, a mark or the like that something counts is an expression.
        let counted = next.is_some_and(|c| "*?{".contains(c));
        let is_parted = !beside && !counted && last.is_none_or(parts) && next.is_none_or(parts);
        if found.get_match().as_str().starts_with('*') {
            // A star of file names in the tenant's place.
            return ["- ", "_", "/", ": ", "| "].iter().any(|end| before.ends_with(end))
                && [" -", "_", "/", " :", ":", " |", " \\|"].iter().any(|begin| after.starts_with(begin));
        }
        let is_of_signs = found.get(LEFT).is_some_and(|left| !left.as_str().contains(char::is_alphanumeric));
        return if is_of_signs {
            last.is_some_and(|c| " _/:".contains(c)) && next.is_some_and(|c| " _/:".contains(c)) && is_parted
        } else {
            within('-') || within('.') || quoted && !beside || is_parted
        };
    }
    !is_tag(found.get_match().as_str()) && !is_instance(content(found))
}

/// Which of the captures of [`FORMS`] is what: a sign for the first group of a template, words, words that may be a name's as well,
/// and bare ones.
const DOLLAR: usize = 7;
const WORDS: usize = 8;
const LEFT: usize = 9;
const BARE: usize = 10;
const VARIABLES: std::ops::RangeInclusive<usize> = 11..=13;

fn is_variable(found: &Captures<'_>) -> bool {
    VARIABLES.into_iter().any(|variable| found.get(variable).is_some())
}

/// What a variable called `word` stands for, with `after` behind it: where nothing comes any more, the group.
fn stands_for(word: &str, after: &str) -> Stands {
    if word.contains("tenant") {
        Stands::Tenant
    } else if word.contains("group") || after.trim_matches([')', '$', ' ']).is_empty() {
        Stands::Group
    } else {
        Stands::Other
    }
}

/// Whether the variable `found` is no part of an expression, of another word or of the `tenant`: `\p{Greek}`, `100%`.
fn is_left_over(text: &str, found: &Captures<'_>, tenant: Option<&str>) -> bool {
    let range = found.get_match().range();
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let escaped = before.ends_with('\\');
    let of_class = before.strip_suffix(char::is_alphabetic).is_some_and(|before| before.ends_with('\\'));
    let joined = before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
    let of_tenant = tenant.is_some_and(|tenant| tenant.contains(found.get_match().as_str()));
    !(escaped || of_class || joined || of_tenant)
}

fn content<'a>(found: &Captures<'a>) -> &'a str {
    (1..found.len()).find_map(|group| found.get(group)).map_or("", |group| group.as_str().trim())
}

/// `(?<name>` and `(?P<name>` name a group.
fn is_group_name(text: &str, found: &Captures<'_>) -> bool {
    let before = &text[..found.get_match().start()];
    found.get_match().as_str().starts_with('<') && (before.ends_with("(?") || before.ends_with("(?P"))
}
