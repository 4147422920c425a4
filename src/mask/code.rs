//! What can be wrong with a mask and with a name: the codes of the contract.

use strum::{IntoStaticStr, VariantArray};

pub use crate::base::severity::Severity;

/// What is wrong with a mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Code {
    /// There is no mask.
    Empty,
    /// More than [`super::MAX_CHARS`] characters, or more than 10 MiB compiled.
    TooLarge,
    /// Character entities of a web page: `&quot;`, `&#42;`.
    HtmlEntity,
    /// Quotes of a page around the mask or in it.
    TypographicQuotes,
    /// A stand-in of the documentation: `tenant_id`, `<instance>`.
    Placeholder,
    /// No regular expression.
    InvalidSyntax,
    /// Look-around, back-references and other things that are not regular.
    UnsupportedSyntax,
    /// Nothing is captured, so no operator group is named.
    NoCaptureGroup,
    /// More than one group captures.
    SeveralCaptureGroups,
    /// The group stands inside a repetition, or behind one that takes all before it, and keeps the last piece only.
    RepeatedGroup,
    /// The group can only capture nothing, or always the same.
    FixedGroup,
    /// One way through the mask has the group and another has none.
    BranchWithoutGroup,
    /// No name can match.
    NeverMatches,
    /// A character that nobody sees.
    ControlCharacter,
    /// The group takes the blank of the separator with it.
    CapturedSpace,
    /// Leftovers of a page or a language: `**`, `\\*`, `/…/`.
    Markup,
    /// A blank that is none, or a character of no width.
    NonBreakingSpace,
    /// Two blanks or more where one is enough.
    DoubledSpace,
    /// A dash or minus that is no hyphen.
    DashLookalike,
    /// A sign or a letter as wide as a Chinese one, as an input method types it: `（．＊）`, `Ｃampaign`.
    FullWidth,
    /// A letter that looks like another one: of another alphabet, or apart from its mark.
    LetterLookalike,
    /// Blanks before or after the mask.
    SurroundingSpace,
    /// A sign of the tenant that means something else in an expression.
    UnescapedMetacharacter,
    /// The names are one or two edits away from the mask.
    Misspelt,
    /// The group does not stand where the operator group's name does.
    MisplacedGroup,
    /// Other engines refuse it or read it otherwise.
    EngineDependent,
    /// The tenant does not occur.
    TenantMissing,
    /// Names of more than one product match.
    SeveralProducts,
    /// Every name matches, those of other products too.
    MatchesEverything,
}

/// Profiles of two products with which the examples of [`Code`] that are about names have their code.
#[cfg(test)]
pub const EXAMPLES: [&str; 3] =
    ["Campaign - acme - delivery", "Campaign - acme - admin", "Adobe Analytics - acme - users"];

impl Code {
    /// All of them, in the order in which they are told.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// A mask that has it, with the tenant `acme` known and the profiles `EXAMPLES` where the code is about
    /// names: for the manual.
    pub fn example(self) -> &'static str {
        match self {
            Code::Empty => "",
            Code::TooLarge => r"(\w{100}){100}",
            Code::HtmlEntity => "&quot;Campaign - acme - (.*)&quot;",
            Code::TypographicQuotes => "\u{201c}Campaign - acme - (.*)\u{201d}",
            Code::Placeholder => "Campaign - tenant_id - (.*)",
            Code::InvalidSyntax => "Campaign - acme - (.*",
            Code::UnsupportedSyntax => "Campaign - acme - (?!test)(.*)",
            Code::NoCaptureGroup => "Campaign - acme - ",
            Code::SeveralCaptureGroups => "(Campaign|AC) - acme - (.*)",
            Code::RepeatedGroup => "Campaign - acme - (.)*",
            Code::FixedGroup => "(Campaign) - acme - .*",
            Code::BranchWithoutGroup => "Campaign - acme|globex - (.*)",
            Code::NeverMatches => "Campaign - acme$ - (.*)",
            Code::ControlCharacter => "Campaign\t- acme - (.*)",
            Code::CapturedSpace => "Campaign - acme -(.*)",
            Code::Markup => "**Campaign - acme - (.*)**",
            Code::NonBreakingSpace => "Campaign\u{a0}- acme - (.*)",
            Code::DoubledSpace => "Campaign  - acme - (.*)",
            Code::DashLookalike => "Campaign \u{2013} acme - (.*)",
            Code::FullWidth => "Campaign - acme - (.\u{ff0a})",
            Code::LetterLookalike => "C\u{430}mpaign - acme - (.*)",
            Code::SurroundingSpace => " Campaign - acme - (.*)",
            Code::UnescapedMetacharacter => "Campaign - acme.eu - (.*)",
            Code::Misspelt => "Campaing - acme - (.*)",
            Code::MisplacedGroup => "(Campaign - acme - .*)",
            Code::EngineDependent => r"\ACampaign - acme - (.*)\z",
            Code::SeveralProducts => ".* - acme - (.*)",
            Code::TenantMissing => "Campaign - (.*)",
            Code::MatchesEverything => "(.*)",
        }
    }

    /// Whether its repair is to reach fewer names.
    pub(super) fn narrows(self) -> bool {
        matches!(self, Code::MatchesEverything | Code::SeveralProducts | Code::TenantMissing | Code::Empty)
    }

    /// How bad it is.
    pub fn severity(self) -> Severity {
        match self {
            Code::Markup
            | Code::NonBreakingSpace
            | Code::DoubledSpace
            | Code::DashLookalike
            | Code::FullWidth
            | Code::LetterLookalike
            | Code::SurroundingSpace
            | Code::UnescapedMetacharacter
            | Code::Misspelt
            | Code::MisplacedGroup
            | Code::EngineDependent
            | Code::TenantMissing
            | Code::SeveralProducts
            | Code::MatchesEverything => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// What is remarkable about a name, in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Warning {
    /// The captured group begins or ends with a blank.
    CapturedSpace,
    /// It misses the mask by upper and lower case only.
    CaseDiffers,
    /// Another name gives the same group.
    Collision,
    /// It holds `admin`, so it also grants access to the Campaign Control Panel.
    ControlPanel,
    /// It matches, but no group is captured from it.
    EmptyGroup,
    /// One or two edits away from a name that would match.
    NearMiss,
    /// Campaign has no operator group of that internal name.
    UnknownGroup,
}

impl Warning {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// A mask, and a name that has it where `Campaign - acme - delivery` is among the names too and `delivery` is the only
    /// group that Campaign knows: for the manual.
    pub fn example(self) -> (&'static str, &'static str) {
        let adobes = "Campaign - acme - (.*)";
        match self {
            Warning::CapturedSpace => (adobes, "Campaign - acme -  delivery"),
            Warning::CaseDiffers => (adobes, "CAMPAIGN - acme - delivery"),
            Warning::Collision => ("(?:Campaign|AC) - acme - (.*)", "AC - acme - delivery"),
            Warning::ControlPanel => (adobes, "Campaign - acme - Administrators"),
            Warning::EmptyGroup => (adobes, "Campaign - acme - "),
            Warning::NearMiss => (adobes, "Campaing - acme - delivery"),
            Warning::UnknownGroup => (adobes, "Campaign - acme - Delivery"),
        }
    }

    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        self.into()
    }
}
