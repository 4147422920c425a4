//! The codes of findings: each thing that can be said of an answer, with its name in JSON and how grave it is.

use strum::{IntoStaticStr, VariantNames};

use super::Severity;
use crate::campaign::measured::Trouble;
use crate::mask;
use crate::setup::evidence::Status;

/// What a finding is about. The data is what its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Code {
    /// A required value is missing.
    Missing,
    /// Longer than any value can be.
    TooLong {
        /// Its length in characters.
        chars: usize,
    },
    /// Blanks before or after the value.
    SurroundingSpace,
    /// A control, direction or invisible character.
    ControlCharacter {
        /// The first of them.
        character: char,
        /// How many there are.
        count: usize,
    },
    /// A blank inside a value that has none.
    InnerSpace,
    /// A typographic, full-width or other character beyond ASCII where only ASCII can be right.
    NotAscii {
        /// The first of them.
        character: char,
    },
    /// Quotes around the value.
    Quoted,
    /// The value's own label stands before it: `Client ID: Campaign1`.
    LabelInValue,
    /// A character that this value cannot have.
    WrongCharacter {
        /// The first of them.
        character: char,
    },
    /// A full stop, a comma or a semicolon at the end: it is of the text that the value was copied from.
    FinalMark {
        /// It.
        character: char,
    },
    /// A placeholder of the documentation was left in.
    Placeholder {
        /// As it stands there.
        text: String,
    },
    /// Another tool's reference (`${NAME}`, `{{ name }}`) in the place of a value: nothing fills it in.
    Reference,
    /// The value looks like a client secret.
    LooksLikeSecret,

    /// A URL with another scheme than https.
    NotHttps {
        /// The scheme as typed.
        scheme: String,
    },
    /// A URL without `https://`.
    SchemeMissing,
    /// A URL without a host.
    HostMissing,
    /// A host with a character that no host has.
    HostCharacter {
        /// The first of them.
        character: char,
    },
    /// A host that cannot be: empty or overlong labels, a hyphen at an end.
    HostMalformed,
    /// A port that is not a number from 1 to 65535.
    PortMalformed,
    /// A user or a password in a URL.
    UserInUrl,
    /// A path, a query or a fragment where only the host belongs.
    PathInUrl,
    /// A slash at the end.
    TrailingSlash,
    /// More than one URL.
    SeveralUrls,
    /// The default port of https, written out.
    DefaultPort,
    /// Port 8080: the application server behind the web server.
    ApplicationServerPort,
    /// The host is this machine itself.
    LocalHost,
    /// The host is an address in numbers.
    NumericHost,
    /// The host has no domain.
    ShortHost,
    /// The scheme or the host has capital letters.
    CapitalsInHost,
    /// The host has an underscore, for which no public certificate is issued.
    UnderscoreInHost,
    /// The host has letters beyond ASCII; IMS's allowlist holds the `xn--` form.
    InternationalHost,
    /// The callback is a page of Adobe's, not the Campaign instance.
    AdobeHost {
        /// The host.
        host: String,
    },
    /// The IMS server is a stage or test one.
    NotProduction {
        /// The host.
        host: String,
    },
    /// The host is none of those that Adobe documents for this field.
    UnknownHost {
        /// The host.
        host: String,
    },

    /// Scope entries are separated by something else than commas.
    ScopeSeparator,
    /// Blanks around the commas of the scope.
    ScopeSpace,
    /// Two commas with nothing between them, or one at an end.
    ScopeEmptyEntry,
    /// An entry of the scope stands there twice.
    ScopeDoubled {
        /// The entry.
        entry: String,
    },
    /// An entry of the scope is written with other capitals than Adobe's.
    ScopeCase {
        /// The entry as Adobe writes it.
        entry: &'static str,
    },
    /// An entry of the scope that the sign-in needs is missing.
    ScopeEntryMissing {
        /// The entry.
        entry: &'static str,
    },
    /// Nobody has compared the prefilled scope with the console's.
    ScopeNotCompared,

    /// Nothing of an organisation ID is in what stands in its place.
    OrganizationUnlike,
    /// The organisation ID has not 24 characters before the `@`.
    OrganizationLength {
        /// How many there are.
        found: usize,
    },
    /// The organisation ID has a character that is not hexadecimal.
    OrganizationNotHexadecimal {
        /// The first of them.
        character: char,
    },
    /// `@AdobeOrg` is missing.
    OrganizationSuffixMissing,
    /// Something else than `@AdobeOrg` stands after the 24 characters.
    OrganizationSuffix {
        /// What stands there.
        found: String,
    },

    /// An organisation ID in the place of another value.
    IsOrganizationId,
    /// An association mask in the place of another value.
    IsMask,
    /// The technical account's ID in the place of the client identifier.
    IsTechnicalAccount,
    /// An e-mail address in the place of another value.
    IsMailAddress,
    /// A URL in the place of another value.
    IsUrl,
    /// The value stands there twice or more in a row.
    Doubled,
    /// The secret and the client identifier are the same.
    SecretIsClientId,
    /// The secret is so short that a part of it may be missing.
    SecretShort {
        /// Its length in characters.
        chars: usize,
    },
    /// Another secret was typed than the one that its file holds, and is not kept.
    SecretNotKept,
    /// A dollar sign or braces around the name of an environment variable.
    VariableDecorated,
    /// The name of an environment variable begins with a digit.
    VariableBeginsWithDigit,

    /// None of the two internal names that Adobe ships.
    UnknownName,
    /// The account is switched off.
    NotEnabled,
    /// None of the product contexts that Campaign knows.
    UnknownContext,
    /// Capital letters in a value that Adobe writes in small ones.
    Capitals,

    /// Not a build number.
    NotABuild,
    /// A version in the place of a build.
    VersionNotBuild {
        /// The version, as `7.4.4`.
        version: String,
    },
    /// A build has four or five digits.
    BuildLength {
        /// How many there are.
        found: usize,
    },

    /// The file records another verdict than the answers give.
    RecordDiffers {
        /// As recorded.
        recorded: Status,
        /// As it is.
        now: Status,
    },
    /// Whoever is named here gave no answer when asked.
    NoAnswer(Box<Trouble>),
    /// The server measured has another build.
    MeasuredOtherwise {
        /// Its build.
        measured: u32,
    },
    /// The instance of this name on this machine answers for other hosts.
    OtherInstance {
        /// The instance.
        instance: String,
    },
    /// IMS does not know the client.
    ClientUnknown,
    /// IMS does not let the client sign people in.
    ClientRefused,
    /// IMS says that the secret is not the client's.
    SecretWrong,
    /// IMS refuses the client with this secret.
    PairWrong,
    /// IMS leads people elsewhere.
    LandsElsewhere {
        /// Where.
        to: String,
    },
    /// IMS refuses the scope.
    ScopeRefused {
        /// The entries it refuses; none where that can't be told.
        entries: Vec<String>,
    },
    /// Campaign's own account holds something else.
    DiffersInCampaign {
        /// What it holds; empty for nothing.
        held: String,
    },
    /// A diagnosis of the association mask.
    Mask(Box<mask::Diagnostic>),
}

impl Code {
    /// Its name in JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Code::Mask(diagnostic) => diagnostic.code.id(),
            other => other.into(),
        }
    }

    /// How grave it is in any field.
    pub fn severity(&self) -> Severity {
        match self {
            Code::Mask(diagnostic) => diagnostic.severity(),
            Code::DefaultPort
            | Code::ApplicationServerPort
            | Code::LocalHost
            | Code::NumericHost
            | Code::ShortHost
            | Code::CapitalsInHost
            | Code::UnderscoreInHost
            | Code::InternationalHost
            | Code::UnknownHost { .. }
            | Code::ScopeCase { .. }
            | Code::ScopeEntryMissing { .. }
            | Code::ScopeNotCompared
            | Code::SecretShort { .. }
            | Code::SecretNotKept
            | Code::UnknownName
            | Code::NotEnabled
            | Code::UnknownContext
            | Code::Capitals
            | Code::RecordDiffers { .. }
            | Code::NoAnswer(_)
            | Code::MeasuredOtherwise { .. }
            | Code::OtherInstance { .. }
            | Code::ClientUnknown
            | Code::ClientRefused
            | Code::SecretWrong
            | Code::PairWrong
            | Code::LandsElsewhere { .. }
            | Code::ScopeRefused { .. }
            | Code::DiffersInCampaign { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
