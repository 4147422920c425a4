//! The names and identifiers of the account: one word each, and none in the place of another.

use super::text;
use crate::base::nearest::distance;
use crate::base::secret::Secret;
use crate::setup::finding::{Code, Fault};

pub use crate::campaign::external_account::INTERNAL_NAMES;

/// The product contexts: of builds that show the field, and of those that do not.
pub const PRODUCT_CONTEXTS: [&str; 2] = ["dma_campaign_classic", "dma_campaign"];

/// Declares a type that holds one text, valid by the given rule.
macro_rules! word {
    ($(#[$doc:meta])* $name:ident, $faults:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// Takes a value.
            ///
            /// # Errors
            /// Everything that is wrong with it.
            pub fn parse(typed: &str) -> Result<$name, Vec<Fault>> {
                text::read_word(typed, |value| {
                    let faults: Vec<Fault> = $faults(value);
                    if faults.is_empty() { Ok($name(value.to_owned())) } else { Err(faults) }
                })
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

word!(
    /// An internal name of Campaign: ASCII letters, digits, `_` and `-`.
    InternalName,
    |value: &str| known_word(value, &INTERNAL_NAMES)
);

word!(
    /// A product context.
    ProductContext,
    |value: &str| known_word(value, &PRODUCT_CONTEXTS)
);

word!(
    /// The tenant's name.
    Tenant,
    |value: &str| {
        let elsewhere = another(value).or_else(|| site(value));
        let faults = elsewhere.map_or_else(|| text::one_word(value, is_tenant_character), |fault| vec![fault]);
        faults.into_iter().map(|fault| mended_if(fault, tenant_in(value))).collect()
    }
);

word!(
    /// The identifier of the IMS client.
    ClientId,
    |value: &str| match another(value).or_else(|| text::doubled(value, TWICE)) {
        Some(fault) => vec![fault],
        None => text::one_word(value, |character| character.is_ascii_graphic()),
    }
);

word!(
    /// The name of an environment variable.
    VariableName,
    variable_faults
);

fn is_name_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-')
}

fn is_tenant_character(character: char) -> bool {
    is_name_character(character) || character == '.'
}

fn mended_if(fault: Fault, text: Option<String>) -> Fault {
    match text {
        Some(text) if fault.repair.is_none() => fault.mended(text),
        _ => fault,
    }
}

/// The faults of a name of which Adobe ships a few; mended where only one of them can be meant.
fn known_word(value: &str, known: &[&str]) -> Vec<Fault> {
    let faults = another(value).map_or_else(|| text::one_word(value, is_name_character), |fault| vec![fault]);
    faults.into_iter().map(|fault| mended_if(fault, meant(value, known))).collect()
}

/// The one of `known` that `value` is written for: the same letters but for capitals and what parts the words, and one slip.
/// With a digit it may be a copy's own name.
pub(in crate::setup) fn meant(value: &str, known: &[&str]) -> Option<String> {
    if value.len() > 60 || value.contains(|character: char| character.is_ascii_digit() || character == '@') {
        return None;
    }
    let letters = |text: &str| -> String {
        let parts = |character: &char| !character.is_whitespace() && !matches!(character, '_' | '-' | '.');
        text.chars().filter(parts).flat_map(char::to_lowercase).collect()
    };
    let typed = letters(value);
    let slips: Vec<usize> = known.iter().map(|known| distance(&typed, &letters(known))).collect();
    let fewest = *slips.iter().min()?;
    let mut nearest = known.iter().zip(&slips).filter(|(_, slips)| **slips == fewest).map(|(known, _)| *known);
    nearest.next().filter(|meant| fewest <= 1 && nearest.next().is_none() && *meant != value).map(str::to_owned)
}

/// The tenant in what was copied for it: the address of its Experience Cloud, its name as that address shows it.
fn tenant_in(value: &str) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    let address = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let host = &address[..address.find(['/', '?', '#', ':']).unwrap_or(address.len())];
    let name = host.strip_suffix(".experiencecloud.adobe.com").or_else(|| value.strip_prefix('@'))?;
    let one =
        !name.is_empty() && name.chars().all(is_tenant_character) && another(name).or_else(|| site(name)).is_none();
    one.then(|| name.to_owned())
}

fn variable_faults(value: &str) -> Vec<Fault> {
    let mut bare = value;
    // However often it is decorated: `$${NAME}`.
    while let Some(inner) =
        bare.strip_prefix('$').or_else(|| bare.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')))
    {
        bare = inner;
    }
    if bare.len() != value.len() {
        let fault = Fault::new(Code::VariableDecorated);
        return vec![if bare.is_empty() { fault } else { fault.mended(bare) }];
    }
    if value.starts_with(|first: char| first.is_ascii_digit()) {
        return vec![Fault::new(Code::VariableBeginsWithDigit).at(0..1)];
    }
    let allowed = |character: char| character.is_ascii_alphanumeric() || character == '_';
    // A blank too is told as what a variable's name can't have, not as a slip in a secret.
    let blank = text::first(value, char::is_whitespace)
        .map(|(at, character)| Fault::new(Code::WrongCharacter { character }).at(at..at + 1));
    [blank, text::not_ascii(value), text::wrong_character(value, allowed)].into_iter().flatten().collect()
}

/// How the group of an association mask is written: in no other value of the form stands any of them.
const GROUPS: [&str; 4] = ["(.*)", "(.+)", "([^", "(.*?)"];

/// The fault of a value that is recognised as one that belongs elsewhere.
pub(super) fn another(value: &str) -> Option<Fault> {
    let (_, domain) = value.rsplit_once('@').unwrap_or_default();
    let domain = domain.to_ascii_lowercase();
    let code = if domain == "adobeorg" {
        Code::IsOrganizationId
    } else if domain == "techacct.adobe.com" {
        Code::IsTechnicalAccount
    } else if value.contains("://") {
        Code::IsUrl
    } else if GROUPS.iter().any(|group| value.contains(group)) {
        Code::IsMask
    } else if domain.contains('.') {
        Code::IsMailAddress
    } else {
        return None;
    };
    Some(Fault::new(code))
}

/// The fault of a web site in the place of a name.
fn site(value: &str) -> Option<Fault> {
    let lower = value.to_ascii_lowercase();
    let site =
        lower.starts_with("www.") || lower.contains('/') || lower.rsplit_once('.').is_some_and(|(_, end)| end == "com");
    site.then(|| Fault::new(Code::IsUrl))
}

/// Characters of a word that twice in a row is no word of its own any more.
const TWICE: usize = 8;

/// An IMS organisation ID: 24 hexadecimal characters and `@AdobeOrg`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationId(String);

/// Hexadecimal characters of an organisation ID.
const ORGANIZATION_LENGTH: usize = 24;
/// What follows them.
const ORGANIZATION_SUFFIX: &str = "@AdobeOrg";

impl OrganizationId {
    /// Takes an organisation ID.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(typed: &str) -> Result<OrganizationId, Vec<Fault>> {
        text::read_word(typed, |value| {
            let faults = organization_faults(value);
            if faults.is_empty() { Ok(OrganizationId(value.to_owned())) } else { Err(faults) }
        })
    }
}

fn organization_faults(value: &str) -> Vec<Fault> {
    if let Some(fault) = text::doubled(value, ORGANIZATION_LENGTH) {
        return vec![fault];
    }
    let at = value.find('@').unwrap_or_else(|| end_of_digits(value));
    let (digits, suffix) = value.split_at(at);
    let like = digits.len() == ORGANIZATION_LENGTH || meant_suffix(suffix) && !suffix.is_empty();
    let elsewhere = |code: &Code| match code {
        Code::IsMailAddress => !like,
        code => *code != Code::IsOrganizationId,
    };
    if let Some(fault) = another(value).filter(|fault| elsewhere(&fault.code)) {
        return vec![fault];
    }
    if let Some(fault) = text::placeholder(value) {
        return vec![fault];
    }
    if let Some(fault) = text::inner_space(value) {
        let whole: String = value.split_whitespace().collect();
        return vec![mended_if(fault, Some(whole).filter(|whole| organization_faults(whole).is_empty()))];
    }
    if let Some(fault) = text::not_ascii(value) {
        return vec![fault];
    }
    let hexadecimal = digits.chars().filter(char::is_ascii_hexdigit).count();
    if !like && hexadecimal < digits.len() && digits.len() < ORGANIZATION_LENGTH / 2 {
        return vec![Fault::new(Code::OrganizationUnlike)];
    }
    let mut faults = Vec::new();
    let not_hexadecimal = text::first(digits, |character| !character.is_ascii_hexdigit());
    if let Some((at, character)) = not_hexadecimal {
        let fault = Fault::new(Code::OrganizationNotHexadecimal { character }).at(at..at + 1);
        let meant = text::digits_for_letters(value);
        faults.push(mended_if(fault, meant.filter(|meant| organization_faults(meant).is_empty())));
    }
    if digits.len() != ORGANIZATION_LENGTH {
        faults.push(Fault::new(Code::OrganizationLength { found: digits.len() }).at(0..digits.len()));
    }
    if suffix != ORGANIZATION_SUFFIX {
        let code = match suffix {
            "" | "@" => Code::OrganizationSuffixMissing,
            found => Code::OrganizationSuffix { found: found.chars().take(40).collect() },
        };
        let mut fault = Fault::new(code).at(digits.len()..value.len());
        if faults.is_empty() && meant_suffix(suffix) {
            fault = fault.mended(format!("{digits}{ORGANIZATION_SUFFIX}"));
        }
        faults.push(fault);
    }
    faults
}

/// Where the digits end in an ID without an `@`.
fn end_of_digits(value: &str) -> usize {
    let word = &ORGANIZATION_SUFFIX[1..];
    match value.len().checked_sub(word.len()) {
        Some(at) if value.is_char_boundary(at) && value[at..].eq_ignore_ascii_case(word) => at,
        _ => value.len(),
    }
}

/// Whether what follows the digits can only have been meant as `@AdobeOrg`: nothing, a part of it, or a slip in it.
fn meant_suffix(suffix: &str) -> bool {
    let letters: String =
        suffix.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    let whole = "adobeorg";
    whole.starts_with(&letters) || letters.len() <= 12 && letters.starts_with("ado") && letters.contains("or")
}

/// The fault of a sentence's mark at the end of a secret that is known by its beginning: those hold letters, digits, `-` and `_`.
fn after_the_prefix(value: &str) -> Option<Fault> {
    let character = value.chars().next_back().filter(|last| matches!(last, '.' | ',' | ';'))?;
    let end = value.chars().count();
    let once = value.trim_end_matches(['.', ',', ';']);
    super::has_prefix(value).then(|| Fault::new(Code::FinalMark { character }).at(end - 1..end).mended(once))
}

/// A client secret, held as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientSecret(Secret);

impl ClientSecret {
    /// Takes a secret.
    ///
    /// # Errors
    /// Everything that is wrong with it. No fault tells more of it than a character.
    pub fn parse(typed: &str) -> Result<ClientSecret, Vec<Fault>> {
        text::read(typed, |value| {
            let bare = text::unbracketed(value);
            let faults: Vec<Fault> = if text::is_reference(value) {
                vec![Fault::new(Code::Reference)]
            } else if let Some(fault) =
                another(value).or_else(|| text::template_word(bare)).or_else(|| text::doubled(value, TWICE))
            {
                vec![fault]
            } else if bare.len() != value.len() {
                vec![Fault::new(Code::Quoted).mended(bare)]
            } else if let Some(fault) = after_the_prefix(value) {
                vec![fault]
            } else {
                [text::inner_space(value), text::not_ascii(value)].into_iter().flatten().collect()
            };
            if faults.is_empty() { Ok(ClientSecret(Secret::new(value.to_owned()))) } else { Err(faults) }
        })
    }

    /// The secret.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

/// The label of the account: any visible text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// Takes a label.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(typed: &str) -> Result<Label, Vec<Fault>> {
        let fault = text::invisible(typed).or_else(|| text::surrounding(typed));
        match fault {
            None if typed.is_empty() => Err(vec![Fault::new(Code::Missing)]),
            None => Ok(Label(typed.to_owned())),
            Some(fault) => Err(vec![fault]),
        }
    }
}
