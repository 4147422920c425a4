//! What can be wrong with a mask and with a name: the codes of the contract.

pub use crate::setup::finding::Severity;

/// What is wrong with a mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// The group takes the blank of the separator with it.
    CapturedSpace,
    /// A blank that is none, or a character of no width.
    NonBreakingSpace,
    /// A dash or minus that is no hyphen.
    DashLookalike,
    /// Blanks before or after the mask.
    SurroundingSpace,
    /// A sign of the tenant that means something else in an expression.
    UnescapedMetacharacter,
    /// The tenant does not occur.
    TenantMissing,
    /// Every name matches, those of other products too.
    MatchesEverything,
}

impl Code {
    /// All of them, in the order in which they are told.
    pub const ALL: [Code; 16] = [
        Code::Empty,
        Code::TooLarge,
        Code::HtmlEntity,
        Code::TypographicQuotes,
        Code::Placeholder,
        Code::InvalidSyntax,
        Code::UnsupportedSyntax,
        Code::NoCaptureGroup,
        Code::SeveralCaptureGroups,
        Code::CapturedSpace,
        Code::NonBreakingSpace,
        Code::DashLookalike,
        Code::SurroundingSpace,
        Code::UnescapedMetacharacter,
        Code::TenantMissing,
        Code::MatchesEverything,
    ];

    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Code::Empty => "empty",
            Code::TooLarge => "too-large",
            Code::HtmlEntity => "html-entity",
            Code::TypographicQuotes => "typographic-quotes",
            Code::Placeholder => "placeholder",
            Code::InvalidSyntax => "invalid-syntax",
            Code::UnsupportedSyntax => "unsupported-syntax",
            Code::NoCaptureGroup => "no-capture-group",
            Code::SeveralCaptureGroups => "several-capture-groups",
            Code::CapturedSpace => "captured-space",
            Code::NonBreakingSpace => "non-breaking-space",
            Code::DashLookalike => "dash-lookalike",
            Code::SurroundingSpace => "surrounding-space",
            Code::UnescapedMetacharacter => "unescaped-metacharacter",
            Code::TenantMissing => "tenant-missing",
            Code::MatchesEverything => "matches-everything",
        }
    }

    /// A mask that has it, with the tenant `acme` known: for the manual.
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
            Code::CapturedSpace => "Campaign - acme -(.*)",
            Code::NonBreakingSpace => "Campaign\u{a0}- acme - (.*)",
            Code::DashLookalike => "Campaign \u{2013} acme - (.*)",
            Code::SurroundingSpace => " Campaign - acme - (.*)",
            Code::UnescapedMetacharacter => "Campaign - acme.eu - (.*)",
            Code::TenantMissing => "Campaign - (.*)",
            Code::MatchesEverything => "(.*)",
        }
    }

    /// How bad it is.
    pub fn severity(self) -> Severity {
        match self {
            Code::NonBreakingSpace
            | Code::DashLookalike
            | Code::SurroundingSpace
            | Code::UnescapedMetacharacter
            | Code::TenantMissing
            | Code::MatchesEverything => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// What is remarkable about a name, in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    pub const ALL: [Warning; 7] = [
        Warning::CapturedSpace,
        Warning::CaseDiffers,
        Warning::Collision,
        Warning::ControlPanel,
        Warning::EmptyGroup,
        Warning::NearMiss,
        Warning::UnknownGroup,
    ];

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
        match self {
            Warning::CapturedSpace => "captured-space",
            Warning::CaseDiffers => "case-differs",
            Warning::Collision => "collision",
            Warning::ControlPanel => "control-panel",
            Warning::EmptyGroup => "empty-group",
            Warning::NearMiss => "near-miss",
            Warning::UnknownGroup => "unknown-group",
        }
    }
}
